"""Taking money under real keys: every way of paying, refusals at their fields, two desks at the same balance."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.domain.ids import CustomerId
from desk.domain.lifecycle import Status
from desk.domain.money import Money
from desk.ui.booking.payment.take_form import TakeForm
from desk.ui.booking.wish import Wish
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.commands import RecordCash, SelectPayment
from desk.usecases.money_commands import DeclarePayment, StartPayment
from desk.usecases.payments.reading import BookingMoney
from desk.usecases.results import BookingCard
from tests.database import Database
from tests.db.acts import cash, on, pending, today
from tests.patience import PATIENCE
from tests.ui.steps import a_hold, press, type_keys

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
RETURN = Qt.Key.Key_Return


def rupees(whole: int) -> Money:
    return Money(whole * 100, "INR")


def a_pending(desk: Desk, day: date) -> BookingCard:
    """₹60,000 with a deposit of ₹10,000 chosen."""
    held = desk.carry_out(a_hold(desk, day), new_key()).booking
    assert held is not None
    wish = SelectPayment(booking_id=held.id, revision=held.revision, option="deposit")
    card = desk.carry_out(wish, new_key()).booking
    assert card is not None
    return card


@pytest.fixture
def booking(qtbot: QtBot, clerk: Workplace, some_day: date) -> BookingCard:
    """A pending booking, shown in the inspector with the keyboard on its next step."""
    qtbot.waitUntil(lambda: not clerk.home.calls.under_way, timeout=PATIENCE)
    card = a_pending(clerk.home.desk, some_day)
    clerk.window().activateWindow()
    clerk.go_to_booking(card.id, card.items[0].period)
    qtbot.waitUntil(lambda: clerk.inspector.owner_id == card.id, timeout=PATIENCE)
    return card


def take(qtbot: QtBot, place: Workplace) -> TakeForm:
    """Opens the form and waits until the booking's money has been read."""
    assert place.inspector.want(Wish.TAKE_PAYMENT)
    form = place.inspector.form
    assert isinstance(form, TakeForm)
    qtbot.waitUntil(lambda: form.found is not None, timeout=PATIENCE)
    return form


def sent(qtbot: QtBot, place: Workplace) -> None:
    qtbot.waitUntil(lambda: place.inspector.form is None, timeout=PATIENCE)


def money(place: Workplace, card: BookingCard) -> BookingMoney:
    return place.home.desk.reader.money(card.id)


def test_that_cash_goes_by_enter_alone_and_the_change_is_kept(
    qtbot: QtBot, clerk: Workplace, booking: BookingCard
) -> None:
    form = take(qtbot, clerk)
    assert "₹10,000 due by" in form.due.text()
    assert form.amount.editor.text() == "10,000"
    form.setFocus()
    press(qtbot, RETURN)
    assert QApplication.focusWidget() is form.cash.tendered.editor
    type_keys(qtbot, "12000")
    assert form.cash.change.text() == "Change: ₹2,000"
    press(qtbot, RETURN)
    said: list[str] = []
    clerk.said.connect(said.append)
    press(qtbot, RETURN) if QApplication.focusWidget() is form.cash.tendered.editor else None
    sent(qtbot, clerk)
    assert any("Give ₹2,000 change." in words for words in said), "told still when the form has gone"
    (paid,) = money(clerk, booking).payments
    assert (paid.method, paid.amount, paid.tendered, paid.state) == ("cash", rupees(10_000), rupees(12_000), "received")


def test_that_upi_shows_the_venues_code_and_a_used_utr_is_refused_at_its_field(
    qtbot: QtBot, clerk: Workplace, booking: BookingCard, db18: Database
) -> None:
    db18.superuser.execute("UPDATE desk.tax_registration SET upi_address = 'parijat@okbank', trade_name = 'Parijat'")
    earlier = a_pending(clerk.home.desk, booking.items[0].period.start.date().replace(day=1))
    used = DeclarePayment(booking_id=earlier.id, method="upi", amount=rupees(500), reference="412345678901")
    clerk.home.desk.carry_out(used, new_key())
    form = take(qtbot, clerk)
    qtbot.keyClick(form.ways["upi"], Qt.Key.Key_Space)
    assert form.way == "upi"
    assert form.upi.code.code is not None
    assert form.upi.code.code.text == (
        f"upi://pay?pa=parijat@okbank&pn=Parijat&tr={booking.number}&tn={booking.number}&am=10000.00&cu=INR"
    )
    assert "₹10,000 to Parijat, parijat@okbank" in form.upi.remark.text()
    form.amount.editor.setText("1,50,000")
    assert "₹1,00,000 in one UPI payment" in form.upi.remark.text()
    form.amount.editor.setText("12,000")
    assert "am=12000.00" in form.upi.code.code.text
    form.amount.editor.setFocus()
    press(qtbot, RETURN)
    assert QApplication.focusWidget() is form.upi.utr.editor
    type_keys(qtbot, "4123 4567 89")
    assert "10 characters" in form.upi.hint.text()
    type_keys(qtbot, "01")
    press(qtbot, RETURN)
    qtbot.waitUntil(lambda: form.upi.utr.troubled, timeout=PATIENCE)
    assert earlier.number in form.upi.utr.problem.text()
    assert not form.refusal.text
    assert (form.amount.editor.text(), form.upi.utr.editor.text()) == ("12,000", "4123 4567 8901")
    form.upi.utr.editor.setText("412345678902")
    press(qtbot, RETURN, CTRL)
    sent(qtbot, clerk)
    (paid,) = money(clerk, booking).payments
    assert (paid.method, paid.reference, paid.amount) == ("upi", "412345678902", rupees(12_000))


def test_that_a_cheque_is_noted_and_counts_only_later(qtbot: QtBot, clerk: Workplace, booking: BookingCard) -> None:
    form = take(qtbot, clerk)
    form.ways["cheque"].click()
    assert form.submit_button.text() == "&Note it"
    press(qtbot, RETURN, CTRL)
    assert form.cheque.number.troubled
    assert form.cheque.bank.troubled
    assert QApplication.focusWidget() is form.cheque.number.editor
    type_keys(qtbot, "004512")
    press(qtbot, RETURN)
    type_keys(qtbot, "Bank of Pune")
    press(qtbot, RETURN)
    sent(qtbot, clerk)
    found = money(clerk, booking)
    (cheque,) = found.payments
    assert (cheque.state, cheque.reference, cheque.bank, cheque.number) == ("declared", "004512", "Bank of Pune", "")
    assert cheque.dated is not None
    assert (found.received, found.on_the_way) == (rupees(0), rupees(10_000))


@pytest.mark.parametrize(
    ("way", "typed", "wrong", "state"),
    [("transfer", "HDFCN52026", "12", "declared"), ("terminal", "A-4711", "##", "received")],
)
def test_that_transfers_and_card_slips_are_checked_at_their_field(
    qtbot: QtBot, clerk: Workplace, booking: BookingCard, way: str, typed: str, wrong: str, state: str
) -> None:
    form = take(qtbot, clerk)
    form.ways[way].click()
    field = form.part.fields["reference"]
    field.editor.setText(wrong)
    press(qtbot, RETURN, CTRL)
    assert field.troubled
    assert form.amount.editor.text() == "10,000"
    field.editor.setText(typed)
    press(qtbot, RETURN, CTRL)
    sent(qtbot, clerk)
    (paid,) = money(clerk, booking).payments
    assert (paid.method, paid.reference, paid.state) == (way, typed, state)


def test_that_changing_the_way_and_back_loses_nothing(qtbot: QtBot, clerk: Workplace, booking: BookingCard) -> None:
    form = take(qtbot, clerk)
    form.amount.editor.setText("7,500")
    form.ways["cheque"].click()
    form.cheque.bank.editor.setText("Bank of Pune")
    form.ways["upi"].click()
    form.upi.utr.editor.setText("4123")
    form.ways["cheque"].click()
    assert (form.amount.editor.text(), form.cheque.bank.editor.text()) == ("7,500", "Bank of Pune")
    form.give_up()
    assert form.asking.text
    assert clerk.inspector.form is form


def test_that_two_quick_presses_are_one_payment(qtbot: QtBot, clerk: Workplace, booking: BookingCard) -> None:
    form = take(qtbot, clerk)
    for _ in range(3):
        qtbot.keyClick(form, RETURN, CTRL)
    sent(qtbot, clerk)
    qtbot.waitUntil(lambda: not clerk.home.calls.under_way, timeout=PATIENCE)
    assert [p.amount for p in money(clerk, booking).payments] == [rupees(10_000)]


def test_that_of_two_desks_at_one_balance_the_second_is_told_who_and_when(
    qtbot: QtBot, clerk: Workplace, booking: BookingCard, sign_in: Callable[..., Desk]
) -> None:
    form = take(qtbot, clerk)
    form.amount.editor.setText("60,000")
    clerk.home.live.stop()  # the hint is slower than the two hands
    sign_in("ravi").carry_out(RecordCash(booking_id=booking.id, amount=rupees(60_000)), new_key())
    press(qtbot, RETURN, CTRL)
    qtbot.waitUntil(lambda: form.amount.troubled, timeout=PATIENCE)
    said = form.amount.problem.text()
    assert "Only ₹0 is due." in said
    assert "Ravi took ₹60,000 (Cash)" in said
    assert form.amount.editor.text() == "60,000"
    assert [p.by for p in money(clerk, booking).payments] == ["Ravi"]


def test_that_money_taken_elsewhere_is_told_while_the_form_is_open(
    qtbot: QtBot, clerk: Workplace, booking: BookingCard, sign_in: Callable[..., Desk]
) -> None:
    form = take(qtbot, clerk)
    sign_in("ravi").carry_out(RecordCash(booking_id=booking.id, amount=rupees(10_000)), new_key())
    qtbot.waitUntil(lambda: bool(form.refusal.text), timeout=PATIENCE)
    assert "Ravi took ₹10,000 (Cash)" in form.refusal.text
    assert "₹50,000 is still due." in form.refusal.text  # never with an amount from before that payment
    assert form.amount.editor.text() == "50,000"  # nobody had typed another
    assert clerk.inspector.booking.chip.status == Status.CONFIRMED


def test_that_an_amount_still_due_follows_the_booking_while_it_is_told(
    qtbot: QtBot, clerk: Workplace, booking: BookingCard, sign_in: Callable[..., Desk]
) -> None:
    form = take(qtbot, clerk)
    ravi = sign_in("ravi")
    ravi.carry_out(RecordCash(booking_id=booking.id, amount=rupees(10_000)), new_key())
    qtbot.waitUntil(lambda: "₹50,000 is still due." in form.refusal.text, timeout=PATIENCE)
    now = ravi.reader.booking(booking.id)
    fewer = replace(now, revision=now.revision + 1, total=rupees(40_000))
    clerk.home.live.accept_booking(fewer)
    assert "₹30,000 is still due." in form.refusal.text


def test_that_of_two_desks_at_one_deposit_the_second_is_told_and_may_take_it_as_well(
    qtbot: QtBot, clerk: Workplace, booking: BookingCard, sign_in: Callable[..., Desk]
) -> None:
    form = take(qtbot, clerk)
    assert form.amount.editor.text() == "10,000"
    clerk.home.live.stop()  # the hint is slower than the two hands
    sign_in("ravi").carry_out(RecordCash(booking_id=booking.id, amount=rupees(10_000)), new_key())
    form.amount.editor.setText("10,000.00")
    press(qtbot, RETURN, CTRL)
    qtbot.waitUntil(lambda: form.amount.troubled, timeout=PATIENCE)
    said = form.amount.problem.text()
    assert "Ravi took ₹10,000 (Cash)" in said
    assert "₹50,000 is still due. Press again" in said
    assert form.amount.editor.hasFocus()
    press(qtbot, RETURN, CTRL)
    sent(qtbot, clerk)
    assert [p.amount for p in money(clerk, booking).payments] == [rupees(10_000)] * 2


def test_that_a_security_deposit_is_not_the_price(qtbot: QtBot, clerk: Workplace, booking: BookingCard) -> None:
    form = take(qtbot, clerk)
    form.purpose.editor.setCurrentIndex(1)
    assert form.amount.editor.text() == ""
    form.amount.editor.setText("5,000")
    press(qtbot, RETURN, CTRL)
    qtbot.waitUntil(lambda: bool(form.refusal.text) or clerk.inspector.form is None, timeout=PATIENCE)
    assert "Ask a manager" in form.refusal.text  # the venue takes none of its own accord
    assert form.amount.editor.text() == "5,000"


def online(db: Database, **more: Any) -> None:
    db.superuser.execute(
        "INSERT INTO desk.payment_provider (tenant_id, venue_id, provider, ways, minimum_minor, maximum_minor)"
        " VALUES (1, 1, 'fake', '{link,qr}', 10000, 1500000)"
    )


def test_that_what_a_provider_does_not_take_is_said_at_the_amount(
    qtbot: QtBot, clerk: Workplace, booking: BookingCard, db18: Database
) -> None:
    online(db18)
    form = take(qtbot, clerk)
    form.ways["gateway"].click()
    form.amount.editor.setText("20,000")
    press(qtbot, RETURN, CTRL)
    assert form.amount.problem.text() == "Fake takes ₹100 to ₹15,000."
    form.amount.editor.setText("10,000")
    press(qtbot, RETURN, CTRL)
    sent(qtbot, clerk)
    (asked,) = money(clerk, booking).payments
    assert (asked.state, asked.provider, asked.way) == ("requested", "fake", "link")
    form = take(qtbot, clerk)
    form.ways["gateway"].click()
    form.amount.editor.setText("15,000")
    form.amount.editor.setFocus()
    press(qtbot, RETURN)
    assert QApplication.focusWidget() is form.online.how.editor
    press(qtbot, RETURN)  # Enter goes on and asks
    sent(qtbot, clerk)
    clerk.home.desk.carry_out(
        StartPayment(booking_id=booking.id, provider="fake", way="qr", currency="INR", amount=rupees(15_000)), new_key()
    )
    clerk.home.desk.carry_out(
        StartPayment(booking_id=booking.id, provider="fake", way="qr", currency="INR", amount=rupees(15_000)), new_key()
    )
    form = take(qtbot, clerk)
    form.ways["gateway"].click()
    form.amount.editor.setText("15,000")
    press(qtbot, RETURN, CTRL)
    qtbot.waitUntil(lambda: form.amount.troubled, timeout=PATIENCE)
    assert form.amount.problem.text() == "Only ₹5,000 is due. ₹55,000 is on its way already."


def test_that_a_venue_without_provider_or_address_says_so(qtbot: QtBot, clerk: Workplace, booking: BookingCard) -> None:
    form = take(qtbot, clerk)
    form.ways["upi"].click()
    assert "No UPI address" in form.upi.remark.text()
    form.ways["gateway"].click()
    assert "No provider" in form.online.remark.text()
    press(qtbot, RETURN, CTRL)
    assert "No provider" in form.amount.problem.text()
    assert money(clerk, booking).payments == ()


def test_that_credit_is_a_way_to_pay_where_there_is_some_and_its_refusals_stand_at_its_field(
    qtbot: QtBot, clerk: Workplace, booking: BookingCard, db18: Database
) -> None:
    form = take(qtbot, clerk)
    assert form.ways["credit"].isHidden()
    form.discard()
    assert booking.customer is not None
    given = a_credit(db18, booking.customer.id)
    form = take(qtbot, clerk)
    assert form.ways["credit"].isVisible()
    qtbot.keyClick(form.ways["credit"], Qt.Key.Key_Space)
    assert (form.way, form.amount.editor.text(), form.purpose.isEnabled()) == ("credit", "4,000", False)
    assert f"₹4,000 left of ₹4,000 for the cancelled booking {given}." in form.credit.remark.text()
    assert form.credit.until.text().startswith("Good until ")
    form.amount.editor.setText("5,000")
    press(qtbot, RETURN)
    assert form.amount.problem.text() == "Only ₹4,000 of the credit is left."
    form.amount.editor.setText("3,000")
    until = "UPDATE desk.refund SET credit_until = %s WHERE method = 'credit'"
    db18.superuser.execute("ALTER TABLE desk.refund DISABLE TRIGGER USER")
    db18.superuser.execute(until, (today() - timedelta(days=1),))
    press(qtbot, RETURN)
    qtbot.waitUntil(lambda: form.credit.which.troubled, timeout=PATIENCE)
    assert form.amount.editor.text() == "3,000"
    assert not form.refusal.text
    db18.superuser.execute(until, (today() + timedelta(days=9),))
    form.amount.editor.setFocus()
    press(qtbot, RETURN)
    sent(qtbot, clerk)
    (paid,) = money(clerk, booking).payments
    assert (paid.method, paid.amount) == ("credit", rupees(3_000))
    (left,) = clerk.home.desk.reader.credits(booking.customer.id)
    assert left.left == rupees(1_000)


def a_credit(db: Database, customer: CustomerId) -> str:
    """₹4,000 in place of the money of a cancelled booking of theirs, whose number is told."""
    db.superuser.execute(
        'UPDATE desk.tariff SET policy = \'{"count": "days", "base": "paid", "gives": "credit",'
        ' "credit_months": 6, "steps": [[0, 10000]]}\''
    )
    lost = pending(db, customer={"id": str(customer)})
    db.call("cancel", on(cash(db, lost, 400_000)), who="meera")
    return str(lost["number"])
