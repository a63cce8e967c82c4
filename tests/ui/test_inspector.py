"""The inspector: exactly the actions of lifecycle and rank, each through its own form, clashes shown, nothing lost."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.domain.lifecycle import FINAL, Actor, Event, Status, may
from desk.domain.money import Money
from desk.ui.booking.block_form import BlockForm
from desk.ui.booking.edit_form import EditForm
from desk.ui.booking.extend_form import ExtendForm
from desk.ui.booking.house_cancel_form import HouseCancelForm
from desk.ui.booking.move_form import MoveForm, wanted_items
from desk.ui.booking.offers import offers
from desk.ui.booking.payment.take_form import TakeForm
from desk.ui.booking.reason_form import ReasonForm
from desk.ui.booking.wish import Wish
from desk.ui.booking.wish_forms import form_for
from desk.ui.window.main_window import MainWindow
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.commands import EditBooking, FieldEdit, MoveBooking
from desk.usecases.results import BookingCard
from tests.patience import PATIENCE
from tests.ui.steps import choose_evening, hold_form, press, shown

EVENTS = {
    Wish.CHOOSE_PAYMENT: Event.SELECT_PAYMENT,
    Wish.CONFIRM: Event.MANUAL_CONFIRM,
    Wish.CANCEL: Event.CANCEL,
    Wish.CANCEL_FOR_HOUSE: Event.ADMIN_CANCEL,
}


@pytest.fixture
def held(qtbot: QtBot, clerk: Workplace, some_day: date) -> BookingCard:
    form = hold_form(clerk, choose_evening(clerk, some_day))
    form.customer.name.editor.setText("Asha Kulkarni")
    form.submit()
    return shown(qtbot, clerk, Status.TEMP_HOLD)


def pending(qtbot: QtBot, workplace: Workplace) -> BookingCard:
    assert workplace.inspector.want(Wish.CHOOSE_PAYMENT)
    assert workplace.inspector.form is not None
    workplace.inspector.form.submit()
    return shown(qtbot, workplace, Status.PENDING)


def test_that_what_is_offered_is_what_the_lifecycle_allows(clerk: Workplace, held: BookingCard) -> None:
    now = held.created_at + timedelta(minutes=1)
    for status in Status:
        for rank in (Actor.CLERK, Actor.MANAGER, Actor.OWNER):
            card = replace(held, status=status)
            found = offers(card, replace(clerk.home.identity, rank=rank), now)
            for wish, event in EVENTS.items():
                assert found[wish].allowed == may(status, event, rank), (status, rank, wish)
            afterwards = (Wish.TAKE_PAYMENT, Wish.ARRIVED, Wish.NO_SHOW, Wish.ACTUALS, Wish.REFUND)
            assert status not in FINAL or not any(o.allowed for w, o in found.items() if w not in afterwards)


def test_that_an_action_that_is_not_offered_says_why(qtbot: QtBot, clerk: Workplace, held: BookingCard) -> None:
    button = clerk.inspector.booking.action_row.buttons[Wish.TAKE_PAYMENT]
    assert not button.isEnabled()
    assert button.toolTip() == "Choose how it is paid first."
    assert button.accessibleDescription() == "Choose how it is paid first."
    assert clerk.inspector.booking.action_row.buttons[Wish.CHOOSE_PAYMENT].isEnabled()


def test_that_what_is_over_has_no_dead_buttons_while_menu_and_key_say_why(
    qtbot: QtBot, clerk: Workplace, held: BookingCard
) -> None:
    pane, actions = clerk.inspector.booking, clerk._window_actions
    board_keys = {action.shortcut().toString(): action for action in clerk.board_wishes}
    assert all(not button.isHidden() for button in pane.action_row.buttons.values()), "a hold shows what is still to do"
    for status, gone in (
        (Status.PENDING, {Wish.CHOOSE_PAYMENT, Wish.EXTEND}),
        (
            Status.CONFIRMED,
            {Wish.CHOOSE_PAYMENT, Wish.EXTEND, Wish.CONFIRM, Wish.UNMARK, Wish.ARRIVED, Wish.LEFT, Wish.NO_SHOW},
        ),
    ):
        pane.show_card(replace(held, status=status))
        assert {w for w, b in pane.action_row.buttons.items() if b.isHidden()} == gone, "steps that were taken for good"
        assert all(pane.found[wish].problem and actions.wishes[wish].statusTip() for wish in gone)
    for status, why in (
        (Status.CANCELLED, "The booking is cancelled."),
        (Status.EXPIRED, "The hold has run out."),
        (Status.COMPLETED, "The event is over."),
    ):
        pane.show_card(replace(held, status=status))
        buttons = pane.action_row.buttons
        assert {w for w, b in buttons.items() if not b.isHidden()} == {w for w, o in pane.found.items() if o.allowed}
        for wish in (Wish.MOVE, Wish.EXTEND, Wish.CANCEL, Wish.CHOOSE_PAYMENT):
            action = actions.wishes[wish]
            assert (action.isEnabled(), action.toolTip(), action.statusTip()) == (False, why, why), (status, wish)
        told: list[str] = []
        clerk.said.connect(told.append)
        for key in ("E", "X", "P"):
            board_keys[key].trigger()
        clerk.said.disconnect(told.append)
        assert told == [why] * 3
        assert clerk.inspector.form is None


def test_that_the_key_of_what_cannot_be_done_says_why_in_the_status_line(
    qtbot: QtBot, window: MainWindow, clerk: Workplace, held: BookingCard
) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    window.activateWindow()
    for place in (clerk.panel.view, clerk.inspector.booking.action_row.buttons[Wish.CHOOSE_PAYMENT]):
        for key, modifier, why in (
            (Qt.Key.Key_R, both, "Choose how it is paid first."),
            (Qt.Key.Key_A, both, "This cannot be done with what is chosen now."),  # nobody arrives for a hold
            (Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier, "Only a manager can block a space."),
            (Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier, "Reports are for managers and owners."),
        ):
            place.setFocus()
            window.status.say("")
            press(qtbot, key, modifier)
            assert window.status.remark.text() == why, (place, key)
    assert clerk.inspector.form is None
    clerk.panel.select_owner(None)
    clerk.inspector.show_nothing()
    clerk.panel.view.setFocus()
    press(qtbot, Qt.Key.Key_X, both)
    assert window.status.remark.text() == "Choose a booking on the board first."
    clerk.turn_to("finder")  # in a line where somebody types as well
    window.status.say("")
    press(qtbot, Qt.Key.Key_X, both)
    assert window.status.remark.text() == "Choose a booking on the board first."


def test_that_the_next_step_has_the_keyboard(qtbot: QtBot, clerk: Workplace, held: BookingCard) -> None:
    assert clerk.inspector.booking.action_row.buttons[Wish.CHOOSE_PAYMENT].hasFocus()


def test_that_a_hold_is_extended_and_its_countdown_follows(qtbot: QtBot, clerk: Workplace, held: BookingCard) -> None:
    assert clerk.inspector.want(Wish.EXTEND)
    form = clerk.inspector.form
    assert isinstance(form, ExtendForm)
    form.submit()
    qtbot.waitUntil(lambda: clerk.inspector.form is None, timeout=PATIENCE)
    card = clerk.inspector.booking.card
    assert card is not None
    assert card.hold_expires_at == held.hold_expires_at + timedelta(minutes=30)  # type: ignore[operator]  # a hold has one
    assert clerk.inspector.booking.countdown.text().startswith("59:")


@pytest.mark.parametrize(
    ("typed", "sum_minor"), [("12,500", 1_250_000), ("₹ 12,500.50", 1_250_050), ("१२५००", 1_250_000)]
)
def test_that_cash_is_typed_in_any_grouping(
    qtbot: QtBot, clerk: Workplace, held: BookingCard, typed: str, sum_minor: int
) -> None:
    pending(qtbot, clerk)
    assert clerk.inspector.want(Wish.TAKE_PAYMENT)
    form = clerk.inspector.form
    assert isinstance(form, TakeForm)
    form.amount.editor.setText(typed)
    form.submit()
    card = shown(qtbot, clerk, Status.CONFIRMED)
    assert card.received == Money(sum_minor, "INR")


def test_that_more_than_is_due_and_no_number_are_refused_in_place(
    qtbot: QtBot, clerk: Workplace, held: BookingCard
) -> None:
    pending(qtbot, clerk)
    assert clerk.inspector.want(Wish.TAKE_PAYMENT)
    form = clerk.inspector.form
    assert isinstance(form, TakeForm)
    for typed, word in (
        ("9,00,000", "Only ₹60,000"),
        ("ten", "amount of money"),
        ("", "Enter the amount"),
        ("0", "above"),
    ):
        form.amount.editor.setText(typed)
        form.submit()
        assert word in form.amount.problem.text()
        assert not form.busy


def test_that_a_confirmed_booking_is_not_a_clerks_to_move(qtbot: QtBot, clerk: Workplace, held: BookingCard) -> None:
    pending(qtbot, clerk)
    clerk.inspector.want(Wish.TAKE_PAYMENT)
    assert clerk.inspector.form is not None
    clerk.inspector.form.submit()
    shown(qtbot, clerk, Status.CONFIRMED)
    assert not clerk.inspector.want(Wish.MOVE)
    assert "manager" in clerk.offers[Wish.MOVE].problem


def test_that_a_hold_is_moved_with_old_and_new_price_shown(
    qtbot: QtBot, clerk: Workplace, held: BookingCard, some_day: date
) -> None:
    assert clerk.inspector.want(Wish.MOVE)
    form = clerk.inspector.form
    assert isinstance(form, MoveForm)
    row = form.rows.rows[0]
    row.session.setCurrentIndex(row.session.findText("Morning", Qt.MatchFlag.MatchStartsWith))
    assert form.prices.text() == "₹60,000 → ₹40,000"
    form.submit()
    qtbot.waitUntil(lambda: clerk.inspector.form is None, timeout=PATIENCE)
    card = clerk.inspector.booking.card
    assert card is not None
    assert (card.items[0].period.start.hour, card.total.minor) == (2, 4_000_000)


def test_when_two_desks_edit_one_field_both_values_are_shown_and_the_person_decides(
    qtbot: QtBot, clerk: Workplace, held: BookingCard, sign_in: Callable[..., Desk]
) -> None:
    assert clerk.inspector.want(Wish.EDIT)
    form = clerk.inspector.form
    assert isinstance(form, EditForm)
    form.guests.editor.setText("200")
    other = sign_in("ravi")
    edit = FieldEdit(name="guests", was=None, to=300)
    other.carry_out(EditBooking(booking_id=held.id, fields=(edit,)), new_key())
    form.submit()
    qtbot.waitUntil(lambda: form.guests.troubled, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "Ravi changed this, " in form.guests.problem.text(), timeout=PATIENCE)
    assert form.guests.problem.text().endswith("to: 300")
    assert form.guests.editor.text() == "200"
    form.decide(theirs=False)
    form.submit()
    qtbot.waitUntil(lambda: clerk.inspector.form is None, timeout=PATIENCE)
    assert clerk.inspector.booking.card is not None
    assert clerk.inspector.booking.card.guests == 200


def test_that_each_clash_names_who_changed_that_field_and_theirs_can_be_taken(
    qtbot: QtBot, clerk: Workplace, held: BookingCard, sign_in: Callable[..., Desk]
) -> None:
    """Ravi changed the notes and Meera the event; the field nobody else touched merges."""
    assert clerk.inspector.want(Wish.EDIT)
    form = clerk.inspector.form
    assert isinstance(form, EditForm)
    form.note_staff.editor.setPlainText("mine")
    form.note_customer.editor.setPlainText("mine too")
    form.guests.editor.setText("90")
    notes = tuple(FieldEdit(name=name, was="", to="theirs") for name in ("note_staff", "note_customer"))
    sign_in("ravi").carry_out(EditBooking(booking_id=held.id, fields=notes), new_key())
    event = FieldEdit(name="event_type", was=held.event_type, to="Haldi")
    sign_in("meera").carry_out(EditBooking(booking_id=held.id, fields=(event,)), new_key())
    form.submit()
    for note in (form.note_staff, form.note_customer):
        qtbot.waitUntil(lambda note=note: "Ravi changed this, " in note.problem.text(), timeout=PATIENCE)  # type: ignore[misc]
    form.decide(theirs=True)
    form.submit()
    qtbot.waitUntil(lambda: clerk.inspector.form is None, timeout=PATIENCE)
    now = clerk.home.desk.reader.booking(held.id)
    assert (now.note_staff, now.note_customer, now.guests, now.event_type) == ("theirs", "theirs", 90, "Haldi")


def test_that_a_move_against_a_move_shows_where_it_is_now_and_asks(
    qtbot: QtBot, clerk: Workplace, held: BookingCard, sign_in: Callable[..., Desk]
) -> None:
    assert clerk.inspector.want(Wish.MOVE)
    form = clerk.inspector.form
    assert isinstance(form, MoveForm)
    row = form.rows.rows[0]
    row.session.setCurrentIndex(row.session.findText("Morning", Qt.MatchFlag.MatchStartsWith))
    there = tuple(replace(item, space_id=clerk.home.house.venues[0].spaces[1].id) for item in wanted_items(held))
    other = sign_in("ravi")
    other.carry_out(MoveBooking(booking_id=held.id, revision=held.revision, items=there), new_key())
    form.submit()
    qtbot.waitUntil(lambda: "Ravi changed it, " in form.refusal.text, timeout=PATIENCE)
    assert "It is now here: Hall A, " in form.refusal.text
    assert other.reader.booking(held.id).items[0].space_id == there[0].space_id
    form.discard()
    assert other.reader.booking(held.id).items[0].period == held.items[0].period


def test_that_the_history_tells_old_and_new_in_words(
    qtbot: QtBot, clerk: Workplace, held: BookingCard, sign_in: Callable[..., Desk]
) -> None:
    other = sign_in("ravi")
    fields = (FieldEdit(name="guests", was=None, to=250), FieldEdit(name="note_staff", was="", to="secret"))
    card = other.carry_out(EditBooking(booking_id=held.id, fields=fields), new_key()).booking
    assert card is not None
    there = tuple(replace(item, space_id=clerk.home.house.venues[0].spaces[1].id) for item in wanted_items(held))
    moved = MoveBooking(booking_id=held.id, revision=card.revision, items=there)
    other.carry_out(moved, new_key())
    clerk.inspector.booking.tabs.setCurrentIndex(1)
    history = clerk.inspector.booking.history
    qtbot.waitUntil(lambda: len(history.entries) == 3, timeout=PATIENCE)
    told = [entry.accessibleName() for entry in history.entries]
    assert "Rose Lawn, " in told[0].split(" → ")[0]
    assert "Hall A, " in told[0].split(" → ")[1]
    assert "Guests: – → 250" in told[1]
    assert "Note for staff changed" in told[1]
    assert "secret" not in told[1]
    assert "Ravi" in told[1]


def test_that_tab_goes_on_from_the_buttons_to_the_pages_and_a_key_turns_them(
    qtbot: QtBot, window: MainWindow, clerk: Workplace, held: BookingCard
) -> None:
    window.activateWindow()
    pane = clerk.inspector.booking
    pane.focus_next_step()
    for _ in pane.action_row.buttons:
        if not pane.tabs.hasFocus():
            press(qtbot, Qt.Key.Key_Tab)
    assert pane.tabs.hasFocus()
    press(qtbot, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert pane.history.isVisible()
    pane.focus_next_step()
    for _ in range(2):
        press(qtbot, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert pane.messages.isVisible()


def test_that_the_history_tells_who_did_what(qtbot: QtBot, clerk: Workplace, held: BookingCard) -> None:
    pending(qtbot, clerk)
    clerk.inspector.booking.tabs.setCurrentIndex(1)
    history = clerk.inspector.booking.history
    qtbot.waitUntil(lambda: len(history.entries) == 2, timeout=PATIENCE)
    assert history.entries[0].accessibleName().startswith("Payment option chosen")
    assert "Asha" in history.entries[1].accessibleName()


def test_that_a_manager_cancels_for_the_house_only_with_a_reason(
    qtbot: QtBot, manager: Workplace, some_day: date
) -> None:
    hold_form(manager, choose_evening(manager, some_day)).submit()
    shown(qtbot, manager, Status.TEMP_HOLD)
    pending(qtbot, manager)
    assert manager.inspector.want(Wish.CANCEL_FOR_HOUSE)
    form = manager.inspector.form
    assert isinstance(form, ReasonForm)
    form.submit()
    assert form.reason.troubled
    form.reason.editor.setText("Burst pipe")
    form.submit()
    assert shown(qtbot, manager, Status.CANCELLED).reason == "Burst pipe"


def test_that_what_was_paid_is_filled_in_when_the_house_cancels(clerk: Workplace, held: BookingCard) -> None:
    paid = replace(held, status=Status.CONFIRMED, received=Money(1_000_000, "INR"))
    form = form_for(Wish.CANCEL_FOR_HOUSE, clerk.home, paid)
    assert isinstance(form, HouseCancelForm)
    assert form.amount.editor.text() == "10,000"
    assert form.command() is None
    assert form.reason.troubled
    form.reason.editor.setText("Burst pipe")
    wanted = form.command()
    assert wanted is not None
    assert wanted.refund == paid.received


def test_that_a_manager_confirms_by_hand(qtbot: QtBot, manager: Workplace, some_day: date) -> None:
    hold_form(manager, choose_evening(manager, some_day)).submit()
    shown(qtbot, manager, Status.TEMP_HOLD)
    pending(qtbot, manager)
    assert manager.inspector.want(Wish.CONFIRM)
    assert manager.inspector.form is not None
    manager.inspector.form.submit()
    assert shown(qtbot, manager, Status.CONFIRMED).confirmed_by is not None


def test_that_a_manager_blocks_a_space_and_opens_it_again(qtbot: QtBot, manager: Workplace, some_day: date) -> None:
    manager.panel.go_to(some_day)
    qtbot.waitUntil(lambda: not manager.home.calls.under_way, timeout=PATIENCE)
    manager.opening.block_here()
    form = manager.inspector.form
    assert isinstance(form, BlockForm)
    form.submit()
    assert form.reason.troubled
    qtbot.keyClicks(form.reason.editor, "Painting")
    qtbot.keyClick(form.reason.editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: manager.inspector.blackout.card is not None, timeout=PATIENCE)
    card = manager.inspector.blackout.card
    assert card is not None
    assert card.reason == "Painting"
    assert manager.panel.board.index.owner(card.id)
    assert manager.inspector.want(Wish.UNBLOCK)
    assert manager.inspector.form is not None
    manager.inspector.form.submit()
    qtbot.waitUntil(lambda: not manager.panel.board.index.owner(card.id), timeout=PATIENCE)


def test_when_a_hold_runs_out_on_screen_nothing_more_can_be_done_with_it(
    qtbot: QtBot, clerk: Workplace, held: BookingCard
) -> None:
    late = datetime.now(UTC) + timedelta(hours=2)
    found = offers(held, clerk.home.identity, late)
    assert [w for w, offer in found.items() if offer.allowed and w is not Wish.CANCEL and w is not Wish.EDIT] == []
