"""The first steps of a new business: what is missing stands beside the board, a key away, and goes when it is done."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.ui.booking.first_steps import FirstSteps
from desk.ui.settings.staff_page import StaffPage
from desk.ui.window.main_window import MainWindow
from desk.ui.workplace.workplace import Workplace
from desk.usecases.first_steps import FirstStep
from tests.database import Database
from tests.db.acts import hold
from tests.db.message_acts import somebody
from tests.patience import PATIENCE
from tests.ui.steps import press

ONLY_THE_OWNER = "UPDATE desk.staff SET active = false WHERE rank IN ('clerk', 'manager')"
THE_OTHERS_AGAIN = "UPDATE desk.staff SET active = true"


def shown(qtbot: QtBot, steps: FirstSteps, *wanted: FirstStep) -> None:
    qtbot.waitUntil(lambda: tuple(steps.buttons) == wanted and steps.isHidden() is not bool(wanted), timeout=PATIENCE)


def test_that_a_new_business_is_told_what_it_still_needs_and_each_step_is_a_key_away(
    qtbot: QtBot, db18: Database, window: MainWindow, enter: Callable[..., Workplace]
) -> None:
    db18.superuser.execute("UPDATE desk.space SET base_price_minor = 0 WHERE space_id = 1")
    db18.superuser.execute(ONLY_THE_OWNER)
    place = enter(window, "omkar")
    window.activateWindow()
    steps = place.inspector.first_steps
    shown(qtbot, steps, *FirstStep)
    place.panel.setFocus()
    press(qtbot, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is steps.buttons[FirstStep.PAPERS]
    for _ in range(2):
        press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    page = place.panels.settings.stack.currentWidget()
    assert isinstance(page, StaffPage)
    assert page.list.hasFocus()
    db18.superuser.execute(THE_OTHERS_AGAIN)
    db18.superuser.execute("UPDATE desk.space SET base_price_minor = 100 WHERE space_id = 1")
    hold(db18, customer=somebody())
    shown(qtbot, steps, FirstStep.PAPERS)


def test_that_a_clerk_has_no_steps_to_set_up(qtbot: QtBot, db18: Database, clerk: Workplace) -> None:
    db18.superuser.execute("UPDATE desk.space SET base_price_minor = 0")
    steps = clerk.inspector.first_steps
    steps.refresh()
    qtbot.waitUntil(lambda: not clerk.home.calls.under_way, timeout=PATIENCE)
    assert steps.isHidden()
    assert not steps.buttons
