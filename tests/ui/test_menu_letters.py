"""Letters of Alt that a menu and a form both have: the form's wins, each time, and the menu's own still opens it."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.ui.window.main_window import MainWindow
from desk.ui.workplace.workplace import Workplace
from tests.ui.steps import choose_evening, hold_form, press

ALT = Qt.KeyboardModifier.AltModifier


def test_that_a_letter_of_a_form_is_not_taken_by_a_menu(
    qtbot: QtBot, window: MainWindow, clerk: Workplace, some_day: date
) -> None:
    window.activateWindow()
    form = hold_form(clerk, choose_evening(clerk, some_day))
    for _ in range(3):  # Papers has the letter too
        form.guests.editor.setFocus()
        press(qtbot, Qt.Key.Key_P, ALT)
        assert QApplication.focusWidget() is form.customer.phone.editor
        assert QApplication.activePopupWidget() is None
        qtbot.waitUntil(window.menuBar().isEnabled)
    press(qtbot, Qt.Key.Key_V, ALT)  # View alone has this one
    assert QApplication.focusWidget() is not form.customer.phone.editor
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
