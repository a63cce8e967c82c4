"""The page of signing in: the demo's lock, and no part of it that comes up as a window of its own."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
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
    new_window: Callable[[], MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: set[str] = set()
    for name in ("show", "setVisible"):
        monkeypatch.setattr(QWidget, name, _noting(getattr(QWidget, name), seen))
    made = new_window()
    assert seen == {type(made).__name__}


def _noting(shows: Callable[..., None], seen: set[str]) -> Callable[..., None]:
    """Carries it out, and notes which kinds of windows have come up by it."""

    def noted(widget: QWidget, *shown: bool) -> None:
        shows(widget, *shown)
        if widget.isVisible() and widget.isWindow():
            seen.add(type(widget).__name__)

    return noted
