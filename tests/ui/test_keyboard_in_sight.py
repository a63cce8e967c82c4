"""The keyboard stays on what can be seen: an answer that comes under the lock or behind a panel does not take it."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desk.ui.window.main_window import MainWindow
from desk.ui.workplace.workplace import Workplace
from tests.patience import PATIENCE
from tests.small_house import PASSWORD
from tests.ui.steps import choose_evening, hold_form, press, type_keys

CTRL = Qt.KeyboardModifier.ControlModifier


def held_in_a_hurry(qtbot: QtBot, place: Workplace, day: date, then: Qt.Key) -> None:
    """Holds by keys and goes on with another key before the answer is there; returns when it has come."""
    place.window().activateWindow()
    form = hold_form(place, choose_evening(place, day))
    form.customer.name.editor.setFocus()
    type_keys(qtbot, "Meena Jadhav")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    assert form.busy
    press(qtbot, then, CTRL)
    qtbot.waitUntil(lambda: place.inspector.booking.card is not None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not place.home.calls.under_way, timeout=PATIENCE)


def test_that_an_answer_under_the_lock_leaves_the_keyboard_in_the_password(
    qtbot: QtBot, window: MainWindow, clerk: Workplace, some_day: date
) -> None:
    held_in_a_hurry(qtbot, clerk, some_day, Qt.Key.Key_L)
    assert window.locked
    assert QApplication.focusWidget() is window.sign_in.password.editor
    press(qtbot, Qt.Key.Key_Return)
    assert clerk.inspector.form is None, "a key at the lock opened a form under it"
    type_keys(qtbot, PASSWORD)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.locked, timeout=PATIENCE)


def test_that_an_answer_for_the_board_leaves_the_keyboard_in_the_panel_that_is_shown(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    held_in_a_hurry(qtbot, clerk, some_day, Qt.Key.Key_5)
    panel = clerk.panels.customers
    assert panel.isVisible()
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert panel.isAncestorOf(focused)
