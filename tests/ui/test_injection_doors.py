"""Hostile texts where no form of a command is open: before anybody is in, on a day of the board, in the search."""

import inspect
import pkgutil
from collections.abc import Iterator
from datetime import date
from importlib import import_module
from pathlib import Path
from sys import modules

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

import desk.ui
from desk.settings import Settings
from desk.ui.call import Calls
from desk.ui.first_run.business_page import BusinessPage
from desk.ui.first_run.server_page import ServerPage
from desk.ui.widgets.field import Field
from desk.ui.window.cheat_sheet import CheatSheet
from desk.ui.window.main_window import MainWindow
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import new_key
from desk.usecases.first_run import Tls
from desk.wiring.door import DatabaseDoor
from desk.wiring.first_run import FirstRunHere
from tests.db.acts import today
from tests.db.hostile_texts import LONG, TEXTS
from tests.patience import PATIENCE
from tests.ui.form_ground import every_form
from tests.ui.steps import a_hold, press
from tests.ui.test_injection import fill, interpreted, shown, text_fields

MAKES_A_FIELD = ("QLineEdit(", "QPlainTextEdit(", "GuestsEdit(", "PhonesEdit(")
HERE = {
    "board.note_editor", "first_run.business_page", "first_run.server_page", "search.palette", "window.cheat_sheet",
    "window.sign_in",
}  # fmt: skip
PARTS_OF_FORMS = {
    "booking.customer_field", "booking.extras", "booking.note_edit", "booking.payment.ways", "customers.phones_edit",
    "settings.editors", "till.count_grid", "widgets.guests_edit",
}  # fmt: skip
PANELS = {
    "customers.panel", "finder.fields", "messages.log_page", "papers.preview", "reports.report_list",
    "settings.printers_page",
}  # fmt: skip


def test_that_every_field_to_type_in_belongs_to_a_form_a_panel_or_a_place_tried_here() -> None:
    """Forms are found by `every_form`, panels by the table of panels; what is neither has to be named here."""
    of_forms = {kind.__module__ for kind in every_form()}
    names = [module.name for module in pkgutil.walk_packages(desk.ui.__path__, "desk.ui.") if not module.ispkg]
    for name in names:
        import_module(name)
    found = {name for name in names if any(field in inspect.getsource(modules[name]) for field in MAKES_A_FIELD)}
    named = {f"desk.ui.{name}" for name in HERE | PARTS_OF_FORMS | PANELS}
    assert found - of_forms == named


def each_text(fields: list[Field[QLineEdit]]) -> Iterator[str]:
    """Fills all fields with each text in turn; the same stands there after it has been tried."""
    for what, text in {**TEXTS, "a long one": LONG}.items():
        for field in fields:
            fill(field.editor, text)
        typed = [shown(field.editor) for field in fields]
        yield text
        assert [shown(field.editor) for field in fields] == typed, what


def test_that_a_business_of_hostile_names_is_wanted_as_typed_or_told_at_its_fields(
    look: QApplication, qtbot: QtBot
) -> None:
    page = BusinessPage()
    qtbot.addWidget(page)
    page.show()
    lines = [field for field in page.fields.values() if isinstance(field.editor, QLineEdit)]
    wanted: list[object] = []
    page.wanted.connect(wanted.append)
    for text in each_text(lines):  # type: ignore[arg-type]  # those with a line
        page.owner_login.editor.setText("omkar")
        page.submit()
        assert wanted == []
        troubled = [name for name, field in page.fields.items() if field.troubled]
        assert {"capacity", "base_price"} <= set(troubled)
        assert interpreted(page) == []
        for field in (page.capacity, page.base_price):
            field.editor.clear()
        page.submit()
        if wanted:
            business = wanted.pop()
            assert business.name == business.venue == business.space == shown(page.name.editor)  # type: ignore[attr-defined]
        else:
            assert any(field.troubled for field in page.fields.values()), text
        page.owner_login.editor.setText(text)
        fill(page.owner_login.editor, text)
        for field in (page.capacity, page.base_price):
            fill(field.editor, text)


def test_that_hostile_addresses_of_a_server_are_tried_as_they_are_or_told_at_their_field(
    look: QApplication, qtbot: QtBot, front_door: DatabaseDoor, tmp_path: Path
) -> None:
    first_run = FirstRunHere(Settings(data_dir=tmp_path))
    owner = QWidget()
    qtbot.addWidget(owner)
    calls = Calls(owner)
    page = ServerPage(first_run, calls)
    qtbot.addWidget(page)
    page.show()
    page.tls.editor.setCurrentIndex(page.tls.editor.findData(Tls.NONE))
    url = front_door.url
    lines = [page.database, page.login, page.password]
    for text in each_text(lines):
        fill(page.port.editor, text)
        fill(page.host.editor, text)
        page.submit()
        assert not page.button.busy
        assert page.port.troubled
        page.port.editor.setText(str(url.port))
        wish = page.wish()
        assert wish is not None
        assert (wish.host, wish.database) == (shown(page.host.editor).strip(), shown(page.database.editor).strip())
        page.host.editor.setText(str(url.host))
        page.submit()
        qtbot.waitUntil(lambda: not page.button.busy, timeout=PATIENCE)
        assert any(field.troubled for field in page.fields) or page.notice.text, text
        assert interpreted(page) == []
    calls.close(timeout_seconds=5)
    first_run.close()


def test_that_hostile_notes_on_a_day_are_kept_as_typed_and_the_search_finds_what_is_so_called(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    clerk.window().activateWindow()
    clerk.panel.go_to(today())
    qtbot.waitUntil(lambda: clerk.panel.board.marks.covers(today(), today()), timeout=PATIENCE)
    for text in TEXTS.values():
        clerk.panel.actions_by_name["note"].trigger()
        editor = clerk.panel.note
        fill(editor.text, text)
        typed = shown(editor.text).strip()
        day = editor.day
        press(qtbot, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: editor.isHidden(), timeout=PATIENCE)  # noqa: B023  # waited for at once
        told = lambda: [note.text for note in clerk.panel.board.marks.notes(day)]  # noqa: B023, E731  # likewise
        qtbot.waitUntil(lambda: told() == [typed], timeout=PATIENCE)  # noqa: B023  # likewise
        assert interpreted(clerk.window()) == []
    desk = clerk.home.desk
    card = desk.carry_out(a_hold(desk, some_day), new_key()).booking
    assert card is not None
    clerk.search.open_search()
    for text in (*TEXTS.values(), LONG):
        fill(clerk.search.line, text)
        typed = shown(clerk.search.line)
        clerk.search.ask()
        qtbot.waitUntil(lambda: not clerk.search.waiting, timeout=PATIENCE)
        assert shown(clerk.search.line) == typed
        assert interpreted(clerk.search) == []
    fill(clerk.search.line, "Deshmukh")
    clerk.search.ask()
    qtbot.waitUntil(lambda: clerk.search.hits.count() == 1, timeout=PATIENCE)


@pytest.mark.parametrize("what", ["SQL", "HTML", "no width"])
def test_that_a_hostile_name_does_not_sign_in_and_is_told_as_any_other(
    qtbot: QtBot, window: MainWindow, what: str
) -> None:
    page = window.sign_in
    for field in text_fields(page):
        fill(field, TEXTS[what])
    typed = shown(page.login.editor)
    page.submit()
    qtbot.waitUntil(lambda: bool(page.notice.text), timeout=PATIENCE)
    assert window.workplace is None
    assert shown(page.login.editor) == typed
    assert interpreted(window) == []


def test_that_the_page_of_keys_is_searched_for_hostile_texts_in_vain(qtbot: QtBot, clerk: Workplace) -> None:
    window = clerk.window()
    assert isinstance(window, MainWindow)
    window.menus.show_keys()
    (sheet,) = window.findChildren(CheatSheet)
    for text in (*TEXTS.values(), LONG):
        fill(sheet.search, text)
        assert sheet.nothing.isVisible() or not text.strip(), text
        assert interpreted(sheet) == []
