"""The discount for cash at the desk, by real keys: promised, filled in, told, and in the booking afterwards."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.domain.lifecycle import Status
from desk.domain.money import written
from desk.ui.booking.payment.take_form import TakeForm
from desk.ui.booking.payment_form import PaymentForm
from desk.ui.booking.wish import Wish
from desk.ui.workplace.workplace import Workplace
from tests.database import Database
from tests.patience import PATIENCE
from tests.ui.steps import choose_evening, hold_form, press, shown, type_keys

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def generous(db18: Database) -> None:
    db18.superuser.execute("UPDATE desk.venue SET cash_discount_bp = 300 WHERE venue_id = 2")


@pytest.mark.usefixtures("generous")
def test_that_cash_at_the_counter_is_taken_with_its_discount(qtbot: QtBot, clerk: Workplace, some_day: date) -> None:
    form = hold_form(clerk, choose_evening(clerk, some_day, venue=2))
    form.customer.name.editor.setFocus()
    type_keys(qtbot, "Asha Kulkarni")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    shown(qtbot, clerk, Status.TEMP_HOLD)
    assert clerk.inspector.want(Wish.CHOOSE_PAYMENT)
    options = clerk.inspector.form
    assert isinstance(options, PaymentForm)
    promised = options.cards[0].option.cash_discount
    assert promised.minor > 0
    press(qtbot, Qt.Key.Key_Return)
    card = shown(qtbot, clerk, Status.PENDING)
    assert card.due - card.due_in_cash == promised
    assert clerk.inspector.want(Wish.TAKE_PAYMENT)
    cash = clerk.inspector.form
    assert isinstance(cash, TakeForm)
    assert cash.amount.editor.text() == written(card.due_in_cash).lstrip("₹")
    assert written(promised) in cash.cash.discount.text()
    type_keys(qtbot, written(card.due).lstrip("₹"))
    press(qtbot, Qt.Key.Key_Return, CTRL)
    assert written(card.due_in_cash) in cash.amount.problem.text()
    cash.amount.editor.selectAll()
    type_keys(qtbot, written(card.due_in_cash).lstrip("₹"))
    press(qtbot, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(
        lambda: bool(clerk.inspector.booking.card and clerk.inspector.booking.card.cash_discount), timeout=PATIENCE
    )
    paid = clerk.inspector.booking.card
    assert paid is not None
    assert (paid.cash_discount, paid.due.minor, paid.received) == (promised, 0, card.due_in_cash)
