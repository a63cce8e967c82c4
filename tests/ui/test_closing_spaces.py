"""Closing a space that has bookings: listed, dealt with one by one, a task of the day, placed when all are gone."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.domain.ids import BookingId
from desk.ui.booking.block_form import BlockForm
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.commands import Cancel, DropClosure
from desk.usecases.results import BookingCard
from tests.patience import PATIENCE
from tests.ui.steps import a_hold, choose_evening, press, type_keys


def held(desk: Desk, day: date) -> BookingCard:
    card = desk.carry_out(a_hold(desk, day), new_key()).booking
    assert card is not None
    return card


def planned(qtbot: QtBot, manager: Workplace, day: date) -> BlockForm:
    """The block form on an evening with a booking, sent by keys."""
    chosen = choose_evening(manager, day)
    form = BlockForm(manager.home, chosen.venue_id, chosen.item())
    manager.opening.open_block(form)
    qtbot.waitUntil(lambda: len(form.hits.rows) == 1, timeout=PATIENCE)
    qtbot.keyClicks(form.reason.editor, "Burst pipe")
    qtbot.keyClick(form.reason.editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not form.reason.isEnabled(), timeout=PATIENCE)
    return form


def test_that_a_closure_lists_its_bookings_and_is_placed_when_the_last_has_gone(
    qtbot: QtBot, manager: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    ravi = sign_in("ravi")
    card = held(ravi, some_day)
    form = planned(qtbot, manager, some_day)
    told = form.hits.rows[0].accessibleName()
    assert all(part in told for part in (card.number, "Ravi Deshmukh", "98220 54321", "₹0 received"))
    assert not form.unsaved()
    assert not form.submit_button.isVisible()
    ravi.carry_out(Cancel(booking_id=card.id, revision=card.revision), new_key())
    qtbot.waitUntil(lambda: manager.inspector.blackout.card is not None, timeout=PATIENCE)
    blackout = manager.inspector.blackout.card
    assert blackout is not None
    assert (blackout.reason, blackout.active) == ("Burst pipe", True)
    assert ravi.reader.closures() == []


def test_that_a_planned_closure_is_a_task_of_the_day_until_it_is_done(
    qtbot: QtBot, manager: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    ravi = sign_in("ravi")
    card = held(ravi, some_day)
    form = planned(qtbot, manager, some_day)
    qtbot.keyClick(form.hits.rows[0].show_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: manager.inspector.owner_id == card.id, timeout=PATIENCE)
    manager.turn_to("today")
    qtbot.waitUntil(lambda: len(manager.panels.today.closures.buttons) == 1, timeout=PATIENCE)
    (button,) = manager.panels.today.closures.buttons
    assert (button.text(), "still there" in button.accessibleName()) == ("Deal with it", True)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(manager.inspector.form, BlockForm), timeout=PATIENCE)
    again = manager.inspector.form
    assert isinstance(again, BlockForm)
    qtbot.waitUntil(lambda: len(again.hits.rows) == 1, timeout=PATIENCE)
    again.drop_button.click()
    qtbot.waitUntil(lambda: ravi.reader.closures() == [], timeout=PATIENCE)
    assert ravi.reader.booking(BookingId(card.id)).status == card.status


def test_that_a_closure_another_desk_gave_up_is_not_carried_out_by_an_open_form(
    qtbot: QtBot, manager: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    ravi, omkar = sign_in("ravi"), sign_in("omkar")
    card = held(ravi, some_day)
    form = planned(qtbot, manager, some_day)
    (closure,) = omkar.reader.closures()
    omkar.carry_out(DropClosure(blackout_id=closure.id), new_key())
    qtbot.waitUntil(lambda: "given this closure up" in form.refusal.text, timeout=PATIENCE)
    ravi.carry_out(Cancel(booking_id=card.id, revision=card.revision), new_key())
    qtbot.waitUntil(lambda: not form.hits.hits, timeout=PATIENCE)
    qtbot.wait(300)
    assert manager.inspector.form is form
    assert manager.inspector.blackout.card is None
    assert ravi.reader.booked(closure.spaces, closure.period) == []
    assert not ravi.reader.busy(closure.period, closure.spaces).get(closure.spaces[0])


def test_that_a_closure_opened_on_a_selected_booking_stays_when_it_is_planned(
    qtbot: QtBot, manager: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    card = held(sign_in("ravi"), some_day)
    manager.window().activateWindow()
    manager.go_to_booking(card.id, card.items[0].period)
    qtbot.waitUntil(lambda: manager.inspector.owner_id == card.id, timeout=PATIENCE)
    qtbot.waitUntil(lambda: manager.panel.view.steered.owner == card.id, timeout=PATIENCE)
    manager.panel.view.setFocus()
    press(qtbot, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    form = manager.inspector.form
    assert isinstance(form, BlockForm)
    qtbot.waitUntil(lambda: len(form.hits.rows) == 1, timeout=PATIENCE)
    type_keys(qtbot, "Burst pipe")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not form.reason.isEnabled(), timeout=PATIENCE)
    manager.resync()
    qtbot.wait(600)
    assert manager.inspector.form is form
