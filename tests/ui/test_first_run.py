"""A PC without settings: each of the three ways leads to a desk that works, with a clear answer to each fault."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desk.settings import ServerPlace, load
from desk.ui.first_run.window import FirstRunWindow
from desk.ui.language.tongue import Language, tongue
from desk.ui.look.mnemonics import plain
from desk.ui.window.main_window import MainWindow
from desk.ui.window_state import WindowState
from desk.ui.workplace.workplace import Workplace
from desk.usecases.front_door import FrontDoor
from desk.wiring.first_run import FirstRunHere
from tests.patience import PATIENCE
from tests.ui.conftest import end
from tests.ui.steps import press, type_keys

A_FIRST_START = 180_000  # makes a cluster, migrates it, and in the demo writes a year of bookings
A_FIRST_SIGN_IN = 60_000  # on a server that really writes to the disk, whatever else that disk has to do


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """A data folder that the server's own account can reach."""
    made = Path(tempfile.mkdtemp(prefix="halldesk-first-", dir="/tmp"))
    made.chmod(0o755)
    yield made
    shutil.rmtree(made, ignore_errors=True)


@pytest.fixture
def settings_file(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "here" / "settings.toml"
    monkeypatch.delenv("DESK_SETTINGS", raising=False)
    monkeypatch.delenv("DESK_DATABASE_URL", raising=False)
    monkeypatch.setenv("DESK_DATA_DIR", str(folder))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return tmp_path / "halldesk" / path.name


@pytest.fixture
def begin(look: QApplication, qtbot: QtBot, settings_file: Path) -> Iterator[Callable[..., FirstRunWindow]]:
    """Opens first windows on this PC's settings; all that they opened is ended afterwards."""
    begun: list[tuple[FirstRunWindow, FirstRunHere]] = []

    def make() -> FirstRunWindow:
        settings = load()
        here = FirstRunHere(settings)
        window = FirstRunWindow(here, own=settings.server is ServerPlace.THIS_PC)
        begun.append((window, here))
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
        return window

    yield make
    for window, here in begun:
        window.close()
        window.deleteLater()
        here.close()
    tongue().speak(Language.ENGLISH)


@pytest.fixture
def at_work(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[FrontDoor, str, str], Workplace]]:
    """The desk's own window on what was opened, signed in as the first window asks for it."""
    opened: list[MainWindow] = []

    def enter(door: FrontDoor, login: str, password: str) -> Workplace:
        window = MainWindow(door, WindowState(tmp_path / f"window{len(opened)}.ini"))
        opened.append(window)
        window.show()
        window.sign_in.enter(login, password)
        qtbot.waitUntil(lambda: window.workplace is not None, timeout=A_FIRST_SIGN_IN)
        assert window.workplace is not None
        return window.workplace

    yield enter
    for window in opened:
        end(qtbot, window)


def at(window: FirstRunWindow, page: QWidget) -> bool:
    return window.page is page


def fill_in_the_business(qtbot: QtBot) -> None:
    """From the first field on, as somebody types who never touches the mouse."""
    type_keys(qtbot, "Parijat Halls")
    for text in (None, None, None, "Rose Lawn", "400", "50,000", "Omkar Joshi", None, "a long secret", "a long secret"):
        press(qtbot, Qt.Key.Key_Tab)
        if text is not None:
            type_keys(qtbot, text)


def test_that_a_business_begins_on_this_pc_by_keys_alone_and_its_owner_is_at_work(
    qtbot: QtBot,
    begin: Callable[..., FirstRunWindow],
    at_work: Callable[[FrontDoor, str, str], Workplace],
    settings_file: Path,
) -> None:
    first = begin()
    assert first.choice.demo.hasFocus()
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Return)
    assert at(first, first.business)
    fill_in_the_business(qtbot)
    press(qtbot, Qt.Key.Key_Return)
    assert at(first, first.opening)
    assert first.opening.words.text()
    qtbot.waitUntil(lambda: first.chosen is not None, timeout=A_FIRST_START)
    assert first.chosen is not None
    assert "a long secret" not in settings_file.read_text(encoding="utf-8")
    assert load().server is ServerPlace.THIS_PC

    place = at_work(first.chosen.door, first.chosen.login, first.chosen.password)
    venue = place.home.house.venues[0]
    assert (place.home.identity.name, place.home.identity.tenant_name) == ("Omkar Joshi", "Parijat Halls")
    assert (venue.name, venue.zone.key, venue.spaces[0].name) == ("Parijat Halls", "Asia/Kolkata", "Rose Lawn")
    assert (venue.spaces[0].capacity, venue.spaces[0].base_price_minor) == (400, 5_000_000)
    assert [session.name for session in venue.sessions] == ["Morning", "Evening", "Full day"]
    assert place.home.desk.clockwork is not None


def test_that_the_next_start_opens_the_business_of_this_pc_without_a_question(
    qtbot: QtBot,
    begin: Callable[..., FirstRunWindow],
    at_work: Callable[[FrontDoor, str, str], Workplace],
    settings_file: Path,
) -> None:
    settings_file.parent.mkdir()
    settings_file.write_text('server = "this_pc"\n', encoding="utf-8")
    first = begin()
    assert at(first, first.opening)
    qtbot.waitUntil(lambda: first.chosen is not None, timeout=A_FIRST_START)
    assert first.chosen is not None
    assert first.chosen.password == ""
    assert at_work(first.chosen.door, "omkar", "a long secret").home.identity.tenant_name == "Parijat Halls"


def test_that_a_second_business_is_not_written_over_the_first_which_can_be_opened(
    qtbot: QtBot, begin: Callable[..., FirstRunWindow], settings_file: Path
) -> None:
    first = begin()
    first.choice.own.click()
    fill_in_the_business(qtbot)
    first.business.name.editor.setText("Another")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(first.business.notice.text), timeout=A_FIRST_START)
    assert "Parijat Halls already" in first.business.notice.text
    assert first.business.name.editor.text() == "Another"
    assert not settings_file.exists()
    press(qtbot, Qt.Key.Key_Return)  # the way out stands under the keyboard
    qtbot.waitUntil(lambda: first.chosen is not None, timeout=A_FIRST_START)
    assert load().server is ServerPlace.THIS_PC


def test_that_each_fault_of_a_business_stands_at_its_field_before_anything_is_made(
    qtbot: QtBot, begin: Callable[..., FirstRunWindow]
) -> None:
    first = begin()
    first.choice.own.click()
    page = first.business
    for name, text in {"capacity": "many", "base_price": "dear", "owner_login": "Om Kar", "password": "short"}.items():
        editor = page.fields[name].editor
        assert isinstance(editor, QLineEdit)
        editor.setText(text)
    page.zone.editor.setCurrentText("Mars/Olympus")
    press(qtbot, Qt.Key.Key_Return)
    assert {name for name, field in page.fields.items() if field.troubled} == set(page.fields) - {"currency"}
    assert page.name.editor.hasFocus()
    assert at(first, page)
    assert first.calls.under_way == 0


def test_that_the_demo_is_one_key_away_and_opens_with_a_tile_for_each_role(
    qtbot: QtBot,
    begin: Callable[..., FirstRunWindow],
    at_work: Callable[[FrontDoor, str, str], Workplace],
    settings_file: Path,
) -> None:
    first = begin()
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: first.chosen is not None, timeout=A_FIRST_START)
    assert first.chosen is not None
    tiles = first.chosen.door.demo_logins()
    assert {tile.rank for tile in tiles} == {"clerk", "manager", "owner"}
    assert at_work(first.chosen.door, tiles[0].login, tiles[0].password).home.house.venues
    assert not settings_file.exists()


def test_that_one_may_go_back_while_a_database_is_opened_and_choose_it_again(
    qtbot: QtBot, begin: Callable[..., FirstRunWindow]
) -> None:
    first = begin()
    first.choice.own.click()
    fill_in_the_business(qtbot)
    press(qtbot, Qt.Key.Key_Return)
    assert at(first, first.opening)
    press(qtbot, Qt.Key.Key_Escape)
    assert at(first, first.business)
    assert first.business.owner_name.editor.text() == "Omkar Joshi"
    qtbot.waitUntil(lambda: not first.calls.under_way, timeout=A_FIRST_START)
    assert first.chosen is None
    press(qtbot, Qt.Key.Key_Escape)
    assert at(first, first.choice)
    assert first.choice.own.hasFocus()


def test_that_what_is_in_the_way_of_the_database_is_said_where_one_can_choose_again(
    qtbot: QtBot, begin: Callable[..., FirstRunWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "holiday.jpg").write_bytes(b"x")
    tmp_path.chmod(0o755)
    monkeypatch.setenv("DESK_DATA_DIR", str(tmp_path))
    first = begin()
    first._on_own()
    qtbot.waitUntil(lambda: bool(first.choice.notice.text), timeout=PATIENCE)
    assert at(first, first.choice)
    assert "own" in first.choice.notice.text
    assert (tmp_path / "own" / "holiday.jpg").exists()


def test_that_the_language_is_chosen_before_anything_else_and_nothing_typed_is_lost(
    begin: Callable[..., FirstRunWindow],
) -> None:
    first = begin()
    first.server.host.editor.setText("db.example.in")
    first.business.name.editor.setText("Parijat")
    first.choice.languages[1].click()
    assert plain(first.choice.demo.text()) == "डेमो आज़माएँ"
    assert plain(first.business.button.text()) == "बनाएँ और साइन इन करें"
    assert (first.server.host.editor.text(), first.business.name.editor.text()) == ("db.example.in", "Parijat")
