"""Payments that exist and money that goes back, under real keys: steps, states, limits of the ranks, who was faster."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.domain.ids import VenueId
from desk.domain.lifecycle import Status
from desk.domain.money import Money
from desk.ui.booking.payment.deposit_form import DepositForm
from desk.ui.booking.payment.line import MoneyLine
from desk.ui.booking.payment.place_form import PlaceForm
from desk.ui.booking.payment.refund_form import RefundForm
from desk.ui.booking.payment.step_form import StepForm
from desk.ui.booking.wish import Wish
from desk.ui.window.main_window import MainWindow
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.commands import AdminCancel, RecordCash
from desk.usecases.drawer import CloseDay
from desk.usecases.money_commands import (
    ApproveRefund,
    ClearPayment,
    DeclarePayment,
    RequestRefund,
    StartPayment,
)
from desk.usecases.results import BookingCard
from tests.database import Database
from tests.db.money_acts import claim, money_in, seen, worker
from tests.patience import PATIENCE
from tests.ui.steps import press, type_keys
from tests.ui.test_payments import a_pending, rupees

CTRL = Qt.KeyboardModifier.ControlModifier
RETURN = Qt.Key.Key_Return


def paid(desk: Desk, day: date, whole: int = 10_000) -> BookingCard:
    card = a_pending(desk, day)
    answer = desk.carry_out(RecordCash(booking_id=card.id, amount=rupees(whole)), new_key()).booking
    assert answer is not None
    return answer


def show(qtbot: QtBot, place: Workplace, card: BookingCard) -> None:
    """The booking in the inspector, turned to its payments."""
    qtbot.waitUntil(lambda: not place.home.calls.under_way, timeout=PATIENCE)
    place.window().activateWindow()
    place.go_to_booking(card.id, card.items[0].period)
    qtbot.waitUntil(lambda: place.inspector.owner_id == card.id, timeout=PATIENCE)
    place.inspector.booking.show_payments()
    qtbot.waitUntil(lambda: place.inspector.booking.payments.found is not None, timeout=PATIENCE)


def states(place: Workplace) -> list[tuple[str, str]]:
    """What each line says, newest first."""
    return [(line.title.text(), line.state.text()) for line in place.inspector.booking.payments.lines]


def line(place: Workplace, title: str) -> MoneyLine:
    return next(x for x in place.inspector.booking.payments.lines if x.title.text().startswith(title))


def step(qtbot: QtBot, place: Workplace, title: str, name: str) -> StepForm:
    """Opens a step by Enter on its button."""
    qtbot.waitUntil(lambda: any(x.startswith(title) for x, _ in states(place)), timeout=PATIENCE)
    button = line(place, title).buttons[name]
    button.setFocus()
    press(qtbot, RETURN)
    form = place.inspector.form
    assert isinstance(form, StepForm)
    return form


def refund(qtbot: QtBot, place: Workplace) -> RefundForm:
    assert place.inspector.want(Wish.REFUND)
    form = place.inspector.form
    assert isinstance(form, RefundForm)
    qtbot.waitUntil(lambda: form.found is not None, timeout=PATIENCE)
    return form


def test_that_a_manager_voids_a_payment_with_a_reason_and_a_clerk_is_told_who_does(
    qtbot: QtBot, manager: Workplace, some_day: date
) -> None:
    card = paid(manager.home.desk, some_day)
    show(qtbot, manager, card)
    assert states(manager) == [("₹10,000 · Cash", "Received")]
    form = step(qtbot, manager, "₹10,000", "void")
    press(qtbot, RETURN)
    assert form.line.troubled  # no reason, no void
    type_keys(qtbot, "typed for the wrong booking")
    press(qtbot, RETURN)
    qtbot.waitUntil(lambda: states(manager) == [("₹10,000 · Cash", "Void")], timeout=PATIENCE)
    assert manager.home.desk.reader.money(card.id).received == rupees(0)


def test_that_a_clerk_sees_a_managers_steps_with_the_reason(qtbot: QtBot, clerk: Workplace, some_day: date) -> None:
    card = paid(clerk.home.desk, some_day)
    show(qtbot, clerk, card)
    button = line(clerk, "₹10,000").buttons["void"]
    assert not button.isEnabled()
    assert button.toolTip() == "A manager does this."


def test_that_a_cheque_goes_to_the_bank_and_is_cleared(qtbot: QtBot, manager: Workplace, some_day: date) -> None:
    card = a_pending(manager.home.desk, some_day)
    cheque = DeclarePayment(
        booking_id=card.id, method="cheque", amount=rupees(10_000), reference="004512", bank="Bank of Pune"
    )
    manager.home.desk.carry_out(cheque, new_key())
    show(qtbot, manager, card)
    step(qtbot, manager, "₹10,000", "deposit")
    press(qtbot, RETURN)
    qtbot.waitUntil(lambda: states(manager) == [("₹10,000 · Cheque", "At the bank")], timeout=PATIENCE)
    assert manager.inspector.booking.payments.sums.value("Not cleared yet") == "₹10,000"
    step(qtbot, manager, "₹10,000", "clear")
    press(qtbot, RETURN)
    qtbot.waitUntil(lambda: states(manager) == [("₹10,000 · Cheque", "Received")], timeout=PATIENCE)
    assert manager.inspector.booking.chip.status == Status.CONFIRMED


def test_that_whoever_comes_second_to_a_step_is_told_what_it_is_now(
    qtbot: QtBot, manager: Workplace, some_day: date, sign_in: Callable[..., Desk]
) -> None:
    card = a_pending(manager.home.desk, some_day)
    declared = DeclarePayment(booking_id=card.id, method="transfer", amount=rupees(10_000), reference="HDFCN1")
    manager.home.desk.carry_out(declared, new_key())
    show(qtbot, manager, card)
    form = step(qtbot, manager, "₹10,000", "clear")
    owner = sign_in("omkar")
    (payment,) = owner.reader.money(card.id).payments
    owner.carry_out(ClearPayment(payment_id=payment.id, revision=payment.revision), new_key())
    press(qtbot, RETURN)
    qtbot.waitUntil(lambda: "Received (Omkar" in form.refusal.text, timeout=PATIENCE)
    assert not form.submit_button.isEnabled()
    assert manager.home.desk.reader.money(card.id).received == rupees(10_000)


def test_that_an_online_payment_is_followed_live_and_withdrawn(
    qtbot: QtBot, clerk: Workplace, some_day: date, db18: Database
) -> None:
    db18.superuser.execute(
        "INSERT INTO desk.payment_provider (tenant_id, venue_id, provider, ways) VALUES (1, 1, 'fake', '{link}')"
    )
    card = a_pending(clerk.home.desk, some_day)
    ask = StartPayment(booking_id=card.id, provider="fake", way="link", currency="INR", amount=rupees(10_000))
    clerk.home.desk.carry_out(ask, new_key())
    show(qtbot, clerk, card)
    assert states(clerk) == [("₹10,000 · Online · Fake", "Being prepared")]
    work = claim(db18)
    worker(db18, "payment_delayed", work["payment"], work["lease"], "no connection to Fake")
    qtbot.waitUntil(lambda: hasattr(line(clerk, "₹10,000"), "details"), timeout=PATIENCE)
    said = line(clerk, "₹10,000").details.text()
    assert said == "No connection to Fake; it is tried again by itself"  # nothing to pay by yet, nor a time for it
    db18.superuser.execute("UPDATE desk.payment_request SET next_at = clock_timestamp()")
    work = claim(db18)
    made = {"provider_ref": "x1", "url": "https://pay.example/x1"}
    worker(db18, "payment_made", work["payment"], work["lease"], made)  # the booking's revision stays
    qtbot.waitUntil(lambda: states(clerk)[0][1] == "Waiting for the customer", timeout=PATIENCE)
    shown = line(clerk, "₹10,000")
    assert shown.code.code is not None
    assert shown.code.code.text == "https://pay.example/x1"
    qtbot.waitUntil(shown.buttons["copy"].isVisible, timeout=PATIENCE)
    shown.buttons["copy"].setFocus()
    press(qtbot, RETURN)
    assert QApplication.clipboard().text() == "https://pay.example/x1"
    step(qtbot, clerk, "₹10,000", "withdraw")
    press(qtbot, RETURN)
    qtbot.waitUntil(lambda: states(clerk)[0][1] == "Being withdrawn", timeout=PATIENCE)
    window = clerk.window()
    assert isinstance(window, MainWindow)
    assert "being withdrawn" in window.status.remark.text()
    seen(db18, claim(db18), "closed", money_in("m1", 1_000_000))  # it was paid at the last moment
    qtbot.waitUntil(lambda: states(clerk)[0][1] == "Received", timeout=PATIENCE)
    qtbot.waitUntil(lambda: clerk.inspector.booking.chip.status == Status.CONFIRMED, timeout=PATIENCE)


def test_that_a_refund_beyond_the_policy_waits_for_a_manager_and_is_then_paid_out(
    qtbot: QtBot, clerk: Workplace, some_day: date, sign_in: Callable[..., Desk]
) -> None:
    card = paid(clerk.home.desk, some_day)
    show(qtbot, clerk, card)
    form = refund(qtbot, clerk)
    assert "100 % of ₹10,000 received" in form.giving.why.text()
    assert form.giving.back.value("Cancelled in a week") == "₹10,000 back"
    assert not form.way.editor.isEnabled()
    assert form.amount.editor.text() == "10,000"
    form.amount.editor.setText("20,000")
    press(qtbot, RETURN, CTRL)
    assert form.amount.problem.text() == "At most ₹10,000 can go back."
    assert form.reason.troubled
    assert form.override.troubled
    form.amount.editor.setText("2,500")
    assert form.limit.text() == "It will wait for a manager to approve it."
    form.reason.editor.setText("Rain on the lawn")
    form.override.editor.setText("Half the lights failed")
    press(qtbot, RETURN, CTRL)
    qtbot.waitUntil(lambda: ("₹2,500 back · Cash", "Waits for a manager") in states(clerk), timeout=PATIENCE)
    assert not line(clerk, "₹2,500").buttons["approve"].isEnabled()
    meera = sign_in("meera")
    (asked,) = meera.reader.money(card.id).refunds
    assert (asked.override_reason, asked.waits_for_manager) == ("Half the lights failed", True)
    meera.carry_out(ApproveRefund(refund_id=asked.id, revision=asked.revision), new_key())
    qtbot.waitUntil(lambda: ("₹2,500 back · Cash", "To be paid out") in states(clerk), timeout=PATIENCE)
    step(qtbot, clerk, "₹2,500", "pay")
    press(qtbot, RETURN)
    qtbot.waitUntil(lambda: ("₹2,500 back · Cash", "Given back") in states(clerk), timeout=PATIENCE)
    assert clerk.home.desk.reader.money(card.id).received == rupees(7_500)


def test_that_a_manager_gives_back_what_a_cancellation_kept_by_another_way(
    qtbot: QtBot, manager: Workplace, some_day: date
) -> None:
    card = paid(manager.home.desk, some_day)
    cancel = AdminCancel(booking_id=card.id, revision=card.revision, reason="double sale", refund=rupees(4_000))
    manager.home.desk.carry_out(cancel, new_key())
    show(qtbot, manager, card)
    pane = manager.inspector.booking.payments
    qtbot.waitUntil(lambda: pane.sums.value("To be paid out") == "₹4,000", timeout=PATIENCE)
    assert pane.due.text() == "Nothing is due any more"
    sums = {name: pane.sums.value(name) for name in ("Received", "Balance", "Kept at the cancellation", "Given back")}
    assert sums == {"Received": "₹10,000", "Balance": "", "Kept at the cancellation": "₹6,000", "Given back": ""}
    assert manager.inspector.booking.details.money_facts.value("Received") == ""
    form = refund(qtbot, manager)
    assert form.sums.value("Can go back") == "₹6,000"
    assert form.sums.value("Kept at the cancellation") == "₹6,000"
    form.amount.editor.setText("1,000")
    assert form.override.isVisible()
    form.reason.editor.setText("Goodwill")
    form.override.editor.setText("An old customer")
    form.way.editor.setCurrentIndex(form.way.editor.findData("transfer"))
    press(qtbot, RETURN, CTRL)
    qtbot.waitUntil(lambda: ("₹1,000 back · Bank transfer", "To be paid out") in states(manager), timeout=PATIENCE)
    form2 = step(qtbot, manager, "₹1,000", "pay")
    press(qtbot, RETURN)
    assert form2.line.problem.text() == "Enter the reference it was sent under."
    type_keys(qtbot, "HDFCN777")
    press(qtbot, RETURN)
    qtbot.waitUntil(lambda: ("₹1,000 back · Bank transfer", "Given back") in states(manager), timeout=PATIENCE)
    assert [pane.sums.value(name) for name in ("To be paid out", "Given back")] == ["₹4,000", "₹1,000"]


def test_that_a_refund_asked_elsewhere_meanwhile_is_counted_at_the_amount(
    qtbot: QtBot, manager: Workplace, some_day: date, sign_in: Callable[..., Desk]
) -> None:
    card = paid(manager.home.desk, some_day)
    show(qtbot, manager, card)
    form = refund(qtbot, manager)
    form.reason.editor.setText("Goodwill")
    form.override.editor.setText("An old customer")
    manager.home.live.stop()
    theirs = RequestRefund(booking_id=card.id, amount=rupees(8_000), reason="x", override_reason="y")
    sign_in("omkar").carry_out(theirs, new_key())
    press(qtbot, RETURN, CTRL)
    qtbot.waitUntil(lambda: form.amount.troubled, timeout=PATIENCE)
    assert form.amount.problem.text() == "At most ₹2,000 can go back."
    assert form.reason.editor.text() == "Goodwill"


@pytest.mark.parametrize("there", ["refund", "win_back"])
def test_that_money_for_a_lost_booking_is_placed_by_keys(
    qtbot: QtBot, manager: Workplace, some_day: date, db18: Database, there: str
) -> None:
    db18.superuser.execute(
        "INSERT INTO desk.payment_provider (tenant_id, venue_id, provider, ways) VALUES (1, 1, 'fake', '{link}')"
    )
    desk = manager.home.desk
    card = a_pending(desk, some_day)
    ask = StartPayment(booking_id=card.id, provider="fake", way="link", currency="INR", amount=rupees(10_000))
    asked = desk.carry_out(ask, new_key()).booking
    assert asked is not None
    work = claim(db18)
    worker(db18, "payment_made", work["payment"], work["lease"], {"provider_ref": "x1"})
    now = desk.reader.booking(card.id)
    desk.carry_out(AdminCancel(booking_id=card.id, revision=now.revision, reason="house"), new_key())
    seen(db18, claim(db18), "closed", money_in("m1", 1_000_000))
    show(qtbot, manager, card)
    qtbot.waitUntil(lambda: "place" in line(manager, "₹10,000").buttons, timeout=PATIENCE)
    line(manager, "₹10,000").buttons["place"].setFocus()
    press(qtbot, RETURN)
    form = manager.inspector.form
    assert isinstance(form, PlaceForm)
    qtbot.waitUntil(lambda: len(form.choices) > 1, timeout=PATIENCE)
    button = next(b for b, action, _ in form.choices if action == there)
    qtbot.waitUntil(button.isVisible, timeout=PATIENCE)
    form.choices[0][0].setFocus()
    for _ in range(len(form.choices)):
        if not button.isChecked():
            press(qtbot, Qt.Key.Key_Down)
    assert button.isChecked()
    press(qtbot, RETURN, CTRL)
    qtbot.waitUntil(lambda: manager.inspector.form is None, timeout=PATIENCE)
    if there == "refund":
        found = desk.reader.money(card.id)
        assert [(r.amount, r.state, r.method) for r in found.refunds] == [(rupees(10_000), "approved", "gateway")]
    else:
        shown = manager.inspector.booking.card
        assert shown is not None
        assert (shown.replaces, shown.received) == (card.id, Money(1_000_000, "INR"))


def test_that_a_closed_days_payment_is_not_void_and_says_what_to_do(
    qtbot: QtBot, manager: Workplace, some_day: date, db18: Database
) -> None:
    card = paid(manager.home.desk, some_day)
    today = manager.home.desk.reader.day_so_far(VenueId(1)).today
    show(qtbot, manager, card)
    form = step(qtbot, manager, "₹10,000", "void")
    type_keys(qtbot, "wrong booking")
    manager.home.desk.carry_out(CloseDay(venue_id=VenueId(1), day=today), new_key())
    press(qtbot, RETURN)
    qtbot.waitUntil(lambda: bool(form.refusal.text), timeout=PATIENCE)
    if "changed" in form.refusal.text:  # the close verified the cash: the step is taken anew on what it is now
        qtbot.waitUntil(lambda: "Counted" in form.refusal.text, timeout=PATIENCE)
        press(qtbot, RETURN, CTRL)
        qtbot.waitUntil(lambda: "Its day is closed" in form.refusal.text, timeout=PATIENCE)
    assert "Its day is closed" in form.refusal.text


def test_that_a_security_deposit_goes_back_less_what_is_kept_line_by_line(
    qtbot: QtBot, manager: Workplace, some_day: date
) -> None:
    card = paid(manager.home.desk, some_day)
    held = RecordCash(booking_id=card.id, amount=rupees(5_000), purpose="security")
    manager.home.desk.carry_out(held, new_key())
    show(qtbot, manager, card)
    pane = manager.inspector.booking.payments
    qtbot.waitUntil(pane.deposit_button.isVisible, timeout=PATIENCE)
    pane.deposit_button.setFocus()
    press(qtbot, RETURN)
    form = manager.inspector.form
    assert isinstance(form, DepositForm)
    assert form.back.text() == "₹5,000 of ₹5,000 goes back"
    form.setFocus()
    type_keys(qtbot, "Broken chairs")
    press(qtbot, RETURN)
    type_keys(qtbot, "6,000")
    press(qtbot, RETURN)
    assert form.lines[0][1].problem.text() == "Only ₹5,000 is held."
    form.lines[0][1].editor.setText("1,200")
    assert form.back.text() == "₹3,800 of ₹5,000 goes back"
    press(qtbot, RETURN, CTRL)
    title = "₹3,800 back · Cash · Security deposit"
    qtbot.waitUntil(lambda: (title, "To be paid out") in states(manager), timeout=PATIENCE)
    assert manager.home.desk.reader.money(card.id).security == rupees(0)
