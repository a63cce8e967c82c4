"""What everybody else sees of a planned closure: a warning in the forms, and cards among the day's tasks."""

from collections.abc import Callable
from datetime import date
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.domain.ids import BlackoutId, BookingId
from desk.domain.lifecycle import Status
from desk.ui.booking.block_form import BlockForm
from desk.ui.booking.move_form import MoveForm
from desk.ui.booking.wish import Wish
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.commands import DropClosure, PlanClosure
from desk.usecases.results import BookingCard
from tests.patience import PATIENCE
from tests.ui.steps import a_hold, choose_evening, hold_form, press, shown
from tests.ui.test_today import open_today


def plan(desk: Desk, workplace: Workplace, day: date, space: int = 0) -> BlackoutId:
    """A manager's plan to close the evening."""
    chosen = choose_evening(workplace, day, space)
    assert chosen.space_id is not None
    closure = BlackoutId(uuid4())
    command = PlanClosure(
        blackout_id=closure,
        venue_id=chosen.venue_id,
        spaces=(chosen.space_id,),
        period=chosen.period,
        reason="Burst pipe",
    )
    desk.carry_out(command, new_key())
    return closure


def held(desk: Desk, day: date, space: int = 0) -> BookingCard:
    card = desk.carry_out(a_hold(desk, day, space), new_key()).booking
    assert card is not None
    return card


def test_that_a_hold_in_a_planned_closure_is_warned_of_live_and_made_all_the_same(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    meera = sign_in("meera")
    form = hold_form(clerk, choose_evening(clerk, some_day))
    form.customer.name.editor.setText("Asha Kulkarni")
    qtbot.waitUntil(lambda: not clerk.home.calls.under_way, timeout=PATIENCE)
    assert form.closing.text == ""
    first = plan(meera, clerk, some_day)
    qtbot.waitUntil(lambda: "Burst pipe (Meera)" in form.closing.text, timeout=PATIENCE)
    meera.carry_out(DropClosure(blackout_id=first), new_key())
    qtbot.waitUntil(lambda: form.closing.text == "", timeout=PATIENCE)
    plan(meera, clerk, some_day)
    qtbot.waitUntil(lambda: bool(form.closing.text), timeout=PATIENCE)
    form.submit()
    card = shown(qtbot, clerk, Status.TEMP_HOLD)
    assert [closure.bookings for closure in meera.reader.closures()] == [1]
    assert card.customer is not None
    assert card.customer.name == "Asha Kulkarni"


def test_that_a_move_into_a_planned_closure_is_warned_of(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    plan(sign_in("meera"), clerk, some_day, space=1)
    card = held(clerk.home.desk, some_day)
    clerk.go_to_booking(card.id, card.items[0].period, Wish.MOVE)
    qtbot.waitUntil(lambda: isinstance(clerk.inspector.form, MoveForm), timeout=PATIENCE)
    form = clerk.inspector.form
    assert isinstance(form, MoveForm)
    assert form.closing.text == ""
    row = form.rows.rows[0]
    row.space.setCurrentIndex(row.space.findText("Hall A"))
    qtbot.waitUntil(lambda: "Burst pipe" in form.closing.text, timeout=PATIENCE)


def conflicts(workplace: Workplace) -> list[BookingId]:
    return [card.entry.booking.id for card in workplace.panels.today.sections["conflict"].cards]


def test_that_a_clerk_moves_a_booking_in_a_closure_from_its_card(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    card = held(clerk.home.desk, some_day)
    plan(sign_in("meera"), clerk, some_day)
    open_today(qtbot, clerk)
    assert conflicts(clerk) == [card.id]
    (first,) = clerk.panels.today.sections["conflict"].cards
    assert (first.button.text(), first.remark.text()) == ("Move", "to be closed")
    assert first.details.text().endswith("Burst pipe")
    first.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(clerk.inspector.form, MoveForm), timeout=PATIENCE)
    assert clerk.inspector.owner_id == card.id


def test_that_a_managers_card_opens_the_closure_at_that_bookings_row(
    qtbot: QtBot, manager: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    card = held(sign_in("ravi"), some_day)
    closure = plan(sign_in("meera"), manager, some_day)
    open_today(qtbot, manager)
    qtbot.waitUntil(lambda: conflicts(manager) == [card.id], timeout=PATIENCE)
    (first,) = manager.panels.today.sections["conflict"].cards
    assert first.button.text() == "Deal with it"
    first.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(manager.inspector.form, BlockForm), timeout=PATIENCE)
    form = manager.inspector.form
    assert isinstance(form, BlockForm)
    qtbot.waitUntil(lambda: len(form.hits.rows) == 1, timeout=PATIENCE)
    assert QApplication.focusWidget() is form.hits.rows[0].first_stop()
    sign_in("meera").carry_out(DropClosure(blackout_id=closure), new_key())
    open_today(qtbot, manager)
    qtbot.waitUntil(lambda: conflicts(manager) == [], timeout=PATIENCE)
    assert manager.panels.today.sections["conflict"].isHidden()
