"""Locking by itself, and one person after the other at the same desk: fast, and nobody sees what another typed."""

import time
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.ui.booking.hold_form import HoldForm
from desk.ui.window.main_window import MainWindow
from desk.ui.workplace.workplace import Workplace
from tests.patience import PATIENCE
from tests.small_house import PASSWORD
from tests.ui.steps import choose_evening, hold_form, press, type_keys


def typed(workplace: Workplace, day: date) -> HoldForm:
    form = hold_form(workplace, choose_evening(workplace, day))
    form.customer.name.editor.setText("Sunita Bhosale")
    form.note_staff.editor.setPlainText("Brings her own flowers")
    return form


def signed_in_as(qtbot: QtBot, window: MainWindow, name: str) -> Workplace:
    def there() -> bool:
        place = window.workplace
        return not window.locked and place is not None and place.home.identity.login.endswith(name)

    qtbot.waitUntil(there, timeout=PATIENCE)
    assert window.workplace is not None
    return window.workplace


def choose_person(qtbot: QtBot, window: MainWindow, login: str) -> None:
    """From the password field, by the arrow keys."""
    for _ in range(window.sign_in.people.count()):
        if window.sign_in.login.editor.text().endswith(login):
            return
        press(qtbot, Qt.Key.Key_Down)
    raise AssertionError(f"{login} is not in the list")


def test_that_another_person_takes_over_by_keys_alone_in_under_a_second_and_each_finds_their_own_text(
    qtbot: QtBot, window: MainWindow, enter: Callable[..., Workplace], some_day: date
) -> None:
    enter(window, "meera")
    window.switch_person()
    ashas = enter(window, "asha")
    form = typed(ashas, some_day)
    window.activateWindow()
    form.note_staff.editor.setFocus()
    press(qtbot, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.locked
    assert window.sign_in.password.editor.hasFocus()
    choose_person(qtbot, window, "meera")
    type_keys(qtbot, PASSWORD)
    began = time.monotonic()
    press(qtbot, Qt.Key.Key_Return)
    meeras = signed_in_as(qtbot, window, "meera")
    assert time.monotonic() - began < 1.0
    assert meeras is not ashas
    assert meeras.inspector.form is None
    assert not form.isVisible()
    assert not ashas.isEnabled(), "an answer to Asha would take the keyboard from Meera"
    press(qtbot, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    choose_person(qtbot, window, "asha")
    type_keys(qtbot, PASSWORD)
    press(qtbot, Qt.Key.Key_Return)
    back = signed_in_as(qtbot, window, "asha")
    assert back is ashas
    assert back.isEnabled()
    assert back.inspector.form is form
    assert form.customer.name.editor.text() == "Sunita Bhosale"
    assert form.note_staff.editor.toPlainText() == "Brings her own flowers"


def test_that_a_wrong_password_of_another_person_opens_nothing(
    qtbot: QtBot, window: MainWindow, enter: Callable[..., Workplace], some_day: date
) -> None:
    enter(window, "meera")
    window.switch_person()
    form = typed(enter(window, "asha"), some_day)
    window.lock()
    choose_person(qtbot, window, "meera")
    type_keys(qtbot, "not it")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.sign_in.notice.text), timeout=PATIENCE)
    assert window.locked
    assert not form.isVisible()
    choose_person(qtbot, window, "asha")
    type_keys(qtbot, PASSWORD)
    press(qtbot, Qt.Key.Key_Return)
    assert signed_in_as(qtbot, window, "asha").inspector.form is form


def test_that_closing_over_somebody_elses_unsaved_text_asks_once(
    qtbot: QtBot, window: MainWindow, enter: Callable[..., Workplace], some_day: date
) -> None:
    typed(enter(window, "asha"), some_day)
    window.lock()
    window.sign_in.login.editor.setText("meera")
    type_keys(qtbot, PASSWORD)
    press(qtbot, Qt.Key.Key_Return)
    place = signed_in_as(qtbot, window, "meera")
    window.close()
    assert window.isVisible()
    assert "Asha" in place.banner.text
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE)


def test_that_an_untouched_window_locks_by_itself_and_keeps_what_was_typed(
    qtbot: QtBot, window: MainWindow, clerk: Workplace, some_day: date
) -> None:
    form = typed(clerk, some_day)
    window._idle.watch(0.4 / 60)
    qtbot.waitUntil(lambda: window.locked, timeout=PATIENCE)
    assert form.customer.name.editor.text() == "Sunita Bhosale"
    type_keys(qtbot, PASSWORD)
    press(qtbot, Qt.Key.Key_Return)
    assert signed_in_as(qtbot, window, "asha").inspector.form is form


def test_that_a_touched_window_does_not_lock(qtbot: QtBot, window: MainWindow, clerk: Workplace) -> None:
    window._idle.watch(0.6 / 60)
    handle = window.windowHandle()
    for step in range(12):
        qtbot.wait(100)
        QTest.mouseMove(handle, QPoint(200 + step, 200))
    assert not window.locked


def test_that_the_minutes_are_chosen_in_the_menu_and_remembered(
    qtbot: QtBot, window: MainWindow, clerk: Workplace
) -> None:
    assert window._state.idle_minutes == 10
    never = next(a for a in window.findChildren(QAction) if a.text() == "&Never")
    never.trigger()
    assert window._state.idle_minutes == 0
    assert not window._idle._timer.isActive()


def test_that_the_list_of_people_stays_on_this_pc_without_any_password(
    window: MainWindow, clerk: Workplace, qapp: QApplication
) -> None:
    window._state._settings.sync()
    with open(window._state._settings.fileName(), encoding="utf-8") as file:
        kept = file.read()
    assert "asha" in kept
    assert PASSWORD not in kept
