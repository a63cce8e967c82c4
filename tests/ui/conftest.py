"""Fixtures of the window: one application in our look, a real window on a real database, signed in by the tiles."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.ui.look.theme import apply_theme, load_fonts
from desk.ui.window.main_window import MainWindow
from desk.ui.window_state import WindowState
from desk.ui.workplace.workplace import Workplace
from desk.wiring.door import DatabaseDoor
from tests.db.acts import today
from tests.patience import PATIENCE
from tests.small_house import PASSWORD
from tests.ui.hands import Hands, take_the_mouse_away


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> QApplication:
    """The application with our font and theme."""
    QStandardPaths.setTestModeEnabled(True)
    load_fonts()
    apply_theme(qapp, "light")
    return qapp


@pytest.fixture
def new_window(
    look: QApplication, qtbot: QtBot, front_door: DatabaseDoor, tmp_path: Path
) -> Iterator[Callable[[], MainWindow]]:
    """Opens windows on the test's own database; each is closed at the end with all its threads."""
    opened: list[MainWindow] = []

    def make() -> MainWindow:
        window = MainWindow(front_door, WindowState(tmp_path / f"window{len(opened)}.ini"))
        opened.append(window)
        window.show()
        return window

    yield make
    for window in opened:
        end(qtbot, window)


def end(qtbot: QtBot, window: MainWindow) -> None:
    """Throws away what was typed and closes, as a person would."""
    place = window.workplace
    if place is not None:
        forms = [place.inspector.form]
        if "till" in place.panels.by_name:
            forms += [place.panels.till.drawer.slot.form, place.panels.till.day.slot.form]
        for form in forms:
            if form is not None:
                form.discard()
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE)
    window.deleteLater()


@pytest.fixture
def window(new_window: Callable[[], MainWindow]) -> MainWindow:
    return new_window()


@pytest.fixture
def enter(qtbot: QtBot) -> Callable[..., Workplace]:
    """Signs somebody in and waits until the board has been read and the feed is live."""

    def signed_in(window: MainWindow, short: str = "asha") -> Workplace:
        window.sign_in.login.editor.setText(short)
        window.sign_in.password.editor.setText(PASSWORD)
        window.sign_in.button.click()
        qtbot.waitUntil(lambda: window.workplace is not None, timeout=PATIENCE)
        assert window.workplace is not None
        workplace = window.workplace
        qtbot.waitUntil(lambda: workplace.home.live.state.live, timeout=PATIENCE)
        return workplace

    return signed_in


@pytest.fixture
def clerk(window: MainWindow, enter: Callable[..., Workplace]) -> Workplace:
    return enter(window, "asha")


@pytest.fixture
def manager(window: MainWindow, enter: Callable[..., Workplace]) -> Workplace:
    return enter(window, "meera")


@pytest.fixture
def owner(window: MainWindow, enter: Callable[..., Workplace]) -> Workplace:
    return enter(window, "omkar")


@pytest.fixture
def some_day() -> date:
    """A free Saturday well ahead."""
    ahead = today() + timedelta(days=60)
    return ahead + timedelta(days=(5 - ahead.weekday()) % 7)


@pytest.fixture
def hands(look: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Hands:
    """Two hands and no mouse."""
    take_the_mouse_away(monkeypatch)
    return Hands(qtbot)
