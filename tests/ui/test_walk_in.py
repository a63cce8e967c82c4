"""The whole walk of a walk-in customer through the real window on a real database."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desk.domain.lifecycle import Status
from desk.ui.booking.payment.take_form import TakeForm
from desk.ui.booking.payment_form import PaymentForm
from desk.ui.booking.terms import Giving
from desk.ui.booking.wish import Wish
from desk.ui.workplace.workplace import Workplace
from tests.ui.steps import choose_evening, hold_form, shown


def test_that_a_walk_in_who_pays_the_deposit_is_confirmed_and_can_cancel(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    form = hold_form(clerk, choose_evening(clerk, some_day))
    qtbot.keyClicks(form.customer.phone.editor, "98220 12345")
    qtbot.keyClicks(form.customer.name.editor, "Asha Kulkarni")
    qtbot.keyClicks(form.event_type.editor, "Wedding")
    qtbot.keyClicks(form.guests.editor, "300")
    qtbot.keyClick(form.guests.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    card = shown(qtbot, clerk, Status.TEMP_HOLD)
    assert card.customer is not None
    assert (card.customer.name, card.customer.phones, card.guests) == ("Asha Kulkarni", ("+919822012345",), 300)
    assert clerk.panel.selected_owner() == card.id

    assert clerk.inspector.want(Wish.CHOOSE_PAYMENT)
    payment = clerk.inspector.form
    assert isinstance(payment, PaymentForm)
    qtbot.mouseClick(payment.submit_button, Qt.MouseButton.LeftButton)
    card = shown(qtbot, clerk, Status.PENDING)

    assert clerk.inspector.want(Wish.TAKE_PAYMENT)
    cash = clerk.inspector.form
    assert isinstance(cash, TakeForm)
    assert cash.amount.editor.text() == "10,000"
    qtbot.keyClicks(cash.cash.tendered.editor, "12,000")
    assert "₹2,000" in cash.cash.change.text()
    qtbot.keyClick(cash.cash.tendered.editor, Qt.Key.Key_Return)
    card = shown(qtbot, clerk, Status.CONFIRMED)
    assert card.received == card.deposit

    assert clerk.inspector.want(Wish.CANCEL)
    cancel = clerk.inspector.form
    assert cancel is not None
    (giving,) = cancel.findChildren(Giving)
    assert giving.isVisible(), "what goes back is told before it is cancelled"
    assert "Cancelled in a week" in {label.text() for label in giving.findChildren(QLabel)}
    qtbot.keyClicks(cancel.focusProxy(), "The family postponed")
    qtbot.keyClick(cancel.focusProxy(), Qt.Key.Key_Return)
    card = shown(qtbot, clerk, Status.CANCELLED)
    assert card.reason == "The family postponed"
    facts = {label.text() for label in clerk.inspector.booking.details.findChildren(QLabel) if label.isVisible()}
    assert "Due" not in facts, "a cancelled booking owes nothing"
