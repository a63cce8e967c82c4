"""The Money panel under real keys: lists with one next action each, live, with what each rank may do."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.ui.booking.payment.step_form import StepForm
from desk.ui.booking.payment.take_form import TakeForm
from desk.ui.window.main_window import MainWindow
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.commands import RecordCash
from desk.usecases.money_commands import DeclarePayment, DisputeCash, RequestRefund, StartPayment
from desk.usecases.results import BookingCard
from tests.database import Database
from tests.db.money_acts import claim, worker
from tests.patience import PATIENCE
from tests.ui.steps import press, type_keys
from tests.ui.test_payments import a_pending, rupees

CTRL = Qt.KeyboardModifier.ControlModifier
RETURN = Qt.Key.Key_Return


def settled(qtbot: QtBot, place: Workplace) -> None:
    def still() -> bool:
        return (
            not place.panels.money._soon.isActive() and not place.home.calls.under_way and not place.panels.money.dirty
        )

    qtbot.waitUntil(still, timeout=PATIENCE)


def open_money(qtbot: QtBot, place: Workplace) -> None:
    """By its key, from the board."""
    qtbot.waitUntil(lambda: not place.home.calls.under_way, timeout=PATIENCE)
    place.window().activateWindow()
    qtbot.waitUntil(place.window().isActiveWindow, timeout=PATIENCE)
    place.panel.view.setFocus()
    press(qtbot, Qt.Key.Key_7, CTRL)
    qtbot.waitUntil(place.panels.money.isVisible, timeout=PATIENCE)
    settled(qtbot, place)


def rows(place: Workplace) -> list[tuple[str, str, str]]:
    """Way, amount and state of each row that is shown."""
    shown = place.panels.money.list
    items = [shown.topLevelItem(n) for n in range(shown.topLevelItemCount())]
    return [(item.text(3), item.text(4), item.text(5)) for item in items if item is not None]


def cash(desk: Desk, card: BookingCard, whole: int) -> None:
    desk.carry_out(RecordCash(booking_id=card.id, amount=rupees(whole)), new_key())


def cheque(desk: Desk, card: BookingCard, whole: int) -> None:
    command = DeclarePayment(
        booking_id=card.id, method="cheque", amount=rupees(whole), reference="004512", bank="Bank of Pune"
    )
    desk.carry_out(command, new_key())


def test_that_todays_payments_are_listed_narrowed_and_summed(qtbot: QtBot, clerk: Workplace, some_day: date) -> None:
    qtbot.waitUntil(lambda: not clerk.home.calls.under_way, timeout=PATIENCE)
    desk = clerk.home.desk
    card = a_pending(desk, some_day)
    cash(desk, card, 10_000)
    cheque(desk, card, 5_000)
    utr = DeclarePayment(booking_id=card.id, method="upi", amount=rupees(2_000), reference="412345678901")
    desk.carry_out(utr, new_key())
    open_money(qtbot, clerk)
    assert rows(clerk) == [
        ("UPI", "₹2,000", "Received"),
        ("Cheque", "₹5,000", "Not cleared yet"),
        ("Cash", "₹10,000", "Received"),
    ]
    assert clerk.panels.money.total.text() == "₹12,000 received"
    clerk.panels.money.method.setFocus()
    clerk.panels.money.method.setCurrentIndex(clerk.panels.money.method.findData("cash"))
    assert rows(clerk) == [("Cash", "₹10,000", "Received")]
    clerk.panels.money.method.setCurrentIndex(0)
    clerk.panels.money.state.setCurrentIndex(clerk.panels.money.state.findData("way"))
    assert rows(clerk) == [("Cheque", "₹5,000", "Not cleared yet")]


def test_that_a_cheque_is_cleared_by_enter_and_leaves_its_list(
    qtbot: QtBot, manager: Workplace, some_day: date
) -> None:
    qtbot.waitUntil(lambda: not manager.home.calls.under_way, timeout=PATIENCE)
    card = a_pending(manager.home.desk, some_day)
    cheque(manager.home.desk, card, 10_000)
    open_money(qtbot, manager)
    manager.panels.money.list.setFocus()
    press(qtbot, Qt.Key.Key_PageDown, CTRL)
    press(qtbot, Qt.Key.Key_PageDown, CTRL)
    assert manager.panels.money.kind == "clear"
    assert manager.panels.money.tabs.tabText(2) == "To be cleared · 1"
    assert QApplication.focusWidget() is manager.panels.money.list
    assert manager.panels.money.next_button.text() == "It is in the bank"
    press(qtbot, RETURN)
    form = manager.panels.money.slot.form
    assert isinstance(form, StepForm)
    press(qtbot, RETURN)
    qtbot.waitUntil(lambda: rows(manager) == [], timeout=PATIENCE)
    assert manager.panels.money.empty.text() == "No cheque or transfer waits to be cleared."
    assert manager.home.desk.reader.money(card.id).received == rupees(10_000)


def test_that_a_clerk_sees_what_waits_for_a_manager_and_why(qtbot: QtBot, clerk: Workplace, some_day: date) -> None:
    qtbot.waitUntil(lambda: not clerk.home.calls.under_way, timeout=PATIENCE)
    desk = clerk.home.desk
    card = a_pending(desk, some_day)
    cash(desk, card, 10_000)
    refund = RequestRefund(booking_id=card.id, amount=rupees(4_000), reason="rain", override_reason="goodwill")
    desk.carry_out(refund, new_key())
    open_money(qtbot, clerk)
    clerk.panels.money.turn_to("refund")
    assert rows(clerk) == [("Cash", "₹4,000", "Waits for a manager")]
    assert not clerk.panels.money.next_button.isEnabled()
    assert clerk.panels.money.next_button.toolTip() == "A manager does this."
    clerk.panels.money.list.setFocus()
    press(qtbot, RETURN)
    assert clerk.panels.money.notice.text == "A manager does this."
    assert clerk.panels.money.slot.form is None


def test_that_a_refund_is_approved_then_paid_out_by_keys_and_another_desk_follows(
    qtbot: QtBot, new_window: Callable[[], MainWindow], enter: Callable[..., Workplace], some_day: date
) -> None:
    one, other = enter(new_window(), "meera"), enter(new_window(), "asha")
    qtbot.waitUntil(lambda: not other.home.calls.under_way, timeout=PATIENCE)
    card = a_pending(other.home.desk, some_day)
    cash(other.home.desk, card, 10_000)
    refund = RequestRefund(booking_id=card.id, amount=rupees(4_000), reason="rain", override_reason="goodwill")
    other.home.desk.carry_out(refund, new_key())
    open_money(qtbot, other)
    other.panels.money.turn_to("refund")
    open_money(qtbot, one)
    one.panels.money.turn_to("refund")
    one.panels.money.list.setFocus()
    press(qtbot, RETURN)
    press(qtbot, RETURN, CTRL)
    approved = [("Cash", "₹4,000", "To be paid out")]
    qtbot.waitUntil(lambda: rows(one) == approved and rows(other) == approved, timeout=PATIENCE)
    qtbot.waitUntil(lambda: other.panels.money.next_button.text() == "Pay out", timeout=PATIENCE)
    other.window().activateWindow()
    other.panels.money.list.setFocus()
    press(qtbot, RETURN)
    press(qtbot, RETURN)
    qtbot.waitUntil(lambda: not rows(one) and not rows(other), timeout=PATIENCE)
    assert other.home.desk.reader.money(card.id).received == rupees(6_000)


def test_that_disputed_cash_is_counted_after_all(qtbot: QtBot, manager: Workplace, some_day: date) -> None:
    qtbot.waitUntil(lambda: not manager.home.calls.under_way, timeout=PATIENCE)
    desk = manager.home.desk
    card = a_pending(desk, some_day)
    cash(desk, card, 10_000)
    (paid,) = desk.reader.money(card.id).payments
    desk.carry_out(DisputeCash(payment_id=paid.id, revision=paid.revision, reason="not there"), new_key())
    open_money(qtbot, manager)
    manager.panels.money.turn_to("disputed")
    assert rows(manager) == [("Cash", "₹10,000", "Disputed")]
    assert manager.panels.money.line is not None
    assert "not there" in manager.panels.money.line.details.text()
    manager.panels.money.list.setFocus()
    press(qtbot, RETURN)
    press(qtbot, RETURN)
    qtbot.waitUntil(lambda: rows(manager) == [], timeout=PATIENCE)


def test_that_a_failed_online_payment_is_taken_another_way(
    qtbot: QtBot, clerk: Workplace, some_day: date, db18: Database
) -> None:
    db18.superuser.execute(
        "INSERT INTO desk.payment_provider (tenant_id, venue_id, provider, ways) VALUES (1, 1, 'fake', '{link}')"
    )
    qtbot.waitUntil(lambda: not clerk.home.calls.under_way, timeout=PATIENCE)
    card = a_pending(clerk.home.desk, some_day)
    open_money(qtbot, clerk)
    clerk.panels.money.turn_to("online")
    ask = StartPayment(booking_id=card.id, provider="fake", way="link", currency="INR", amount=rupees(10_000))
    clerk.home.desk.carry_out(ask, new_key())
    qtbot.waitUntil(lambda: rows(clerk) == [("Online", "₹10,000", "Being prepared")], timeout=PATIENCE)
    work = claim(db18)
    worker(db18, "payment_refused", work["payment"], work["lease"], "the account is not active")
    qtbot.waitUntil(lambda: rows(clerk) == [("Online", "₹10,000", "Refused")], timeout=PATIENCE)
    assert clerk.panels.money.line is not None
    assert "the account is not active" in clerk.panels.money.line.details.text()
    clerk.panels.money.list.setFocus()
    press(qtbot, RETURN)
    qtbot.waitUntil(lambda: isinstance(clerk.inspector.form, TakeForm), timeout=PATIENCE)
    assert clerk.inspector.owner_id == card.id


def test_that_a_reason_half_typed_holds_the_list_and_the_window(
    qtbot: QtBot, manager: Workplace, some_day: date
) -> None:
    qtbot.waitUntil(lambda: not manager.home.calls.under_way, timeout=PATIENCE)
    desk = manager.home.desk
    for n in range(2):
        cash(desk, a_pending(desk, some_day + timedelta(days=n)), 10_000 + n)
    open_money(qtbot, manager)
    assert manager.panels.money.line is not None
    manager.panels.money.line.buttons["void"].setFocus()
    press(qtbot, RETURN)
    type_keys(qtbot, "half a reason")
    form = manager.panels.money.slot.form
    assert isinstance(form, StepForm)
    manager.panels.money.list.setFocus()
    press(qtbot, Qt.Key.Key_Down)
    assert form.asking.text
    manager.window().close()
    assert manager.window().isVisible()
    assert form.line.editor.text() == "half a reason"
    form.discard()
