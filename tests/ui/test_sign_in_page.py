"""The page of signing in: the demo's lock, and no part of it that comes up as a window of its own."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk.ui.window.main_window import MainWindow
from desk.ui.workplace.workplace import Workplace
from tests.patience import PATIENCE
from tests.ui.steps import press


def test_that_the_lock_of_the_demo_opens_by_enter_as_nobody_was_told_a_password(
    qtbot: QtBot, window: MainWindow, clerk: Workplace
) -> None:
    window.activateWindow()
    window.window_actions["lock"].trigger()
    assert window.locked
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.locked, timeout=PATIENCE)
    assert window.workplace is clerk


def test_that_nothing_of_a_new_window_is_ever_a_window_of_its_own(
    look: QApplication, new_window: Callable[[], MainWindow]
) -> None:
    shows = _Windows()
    look.installEventFilter(shows)
    made = new_window()
    look.removeEventFilter(shows)
    assert shows.seen == {type(made).__name__}


class _Windows(QObject):
    """Which kinds of windows come up."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.add(type(watched).__name__)
        return False
