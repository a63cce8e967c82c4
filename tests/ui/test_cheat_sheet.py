"""The page of keys: every action with a key is on it, and typing finds it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desk.ui.look.mnemonics import plain
from desk.ui.window.cheat_sheet import CheatSheet
from desk.ui.window.main_window import MainWindow
from desk.ui.workplace.workplace import Workplace
from tests.ui.steps import press, type_keys


def opened(qtbot: QtBot, window: MainWindow) -> CheatSheet:
    window.activateWindow()
    assert window.workplace is not None
    window.workplace.panel.setFocus()
    press(qtbot, Qt.Key.Key_Question)
    sheet = window.menus.sheet
    assert sheet is not None
    assert sheet.isVisible()
    return sheet


def visible_words(sheet: CheatSheet) -> list[str]:
    return [label.text() for label in sheet.findChildren(QLabel) if label.isVisible()]


def test_that_no_action_with_a_key_is_missing(qtbot: QtBot, window: MainWindow, manager: Workplace) -> None:
    actions = [action for action in window.findChildren(QAction) if action.shortcuts() and action.text()]
    sheet = opened(qtbot, window)
    words = {label.text() for label in sheet.findChildren(QLabel)}
    assert len(actions) > 50
    assert {plain(action.text()) for action in actions} - words == set()
    keys = {action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) for action in actions}
    assert keys - words == set()


def test_that_it_lists_the_single_keys_of_the_board_and_what_forms_obey(
    qtbot: QtBot, window: MainWindow, manager: Workplace
) -> None:
    words = {label.text() for label in opened(qtbot, window).findChildren(QLabel)}
    assert {"M", "H", "C", "X", "E", "T", "G", "N", "Alt+1", "Alt+5", "Ctrl+Return", "Esc"} <= words


def test_that_typing_narrows_the_page_and_says_when_nothing_fits(
    qtbot: QtBot, window: MainWindow, manager: Workplace
) -> None:
    sheet = opened(qtbot, window)
    assert sheet.search.hasFocus()
    type_keys(qtbot, "small mon")
    assert "Small month beside the board" in visible_words(sheet)
    assert "Lock" not in visible_words(sheet)
    sheet.search.clear()
    type_keys(qtbot, "ctrl+l")
    assert "Lock" in visible_words(sheet)
    sheet.search.clear()
    type_keys(qtbot, "fly to the moon")
    assert sheet.nothing.isVisible()


def test_that_the_key_that_opened_it_closes_it_and_gives_the_keyboard_back(
    qtbot: QtBot, window: MainWindow, manager: Workplace
) -> None:
    sheet = opened(qtbot, window)
    press(qtbot, Qt.Key.Key_Question)
    assert not sheet.isVisible()
    assert QApplication.focusWidget() is not sheet.search
    again = opened(qtbot, window)
    assert again.search.text() == ""
    press(qtbot, Qt.Key.Key_Escape)
    assert not again.isVisible()


def test_that_no_key_of_a_panel_is_a_key_of_the_window(window: MainWindow, manager: Workplace) -> None:
    everywhere = {
        key.toString()
        for action in [*window.window_actions.by_name.values(), *window.window_actions.wishes.values()]
        for key in action.shortcuts()
    }
    panels = [*manager.panels.customers.keys, *manager.panels.till.keys, *manager.panels.money.keys]
    assert len(panels) > 8
    assert {key.toString() for action in panels for key in action.shortcuts()} & everywhere == set()
