"""A manager's whole day of money under the keyboard alone, in one database: drawer, quote, deposit, receipt, refund
explained and paid, drawer counted, day closed, Z report.
"""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.domain.ids import VenueId
from desk.domain.lifecycle import Status
from desk.domain.money import Money
from desk.ui.booking.payment.refund_form import RefundForm
from desk.ui.booking.wish import Wish
from desk.ui.papers.preview import PaperPreview
from desk.ui.window.main_window import MainWindow
from desk.ui.workplace.workplace import Workplace
from tests.patience import PATIENCE
from tests.ui.hands import Hands
from tests.ui.steps import press, shown, type_keys
from tests.ui.test_day_close import lines
from tests.ui.test_refunds import states, step
from tests.ui.test_thirty_keystrokes import at_the_board, form_opens, held_to_receipt, to_a_free_day
from tests.ui.till_steps import CTRL, ENTER, SHIFT, count_form, count_notes, gone, open_day, open_till, settled

BACK = Money(250_000, "INR")


def test_that_a_day_of_money_goes_by_keys_from_the_quote_to_the_z_report(
    qtbot: QtBot, window: MainWindow, manager: Workplace, hands: Hands
) -> None:
    till = open_till(qtbot, manager)
    press(qtbot, Qt.Key.Key_O, CTRL)
    type_keys(qtbot, "2000")
    press(qtbot, ENTER)
    count_notes(qtbot, "4")
    press(qtbot, ENTER, CTRL)
    gone(qtbot, till)

    press(qtbot, Qt.Key.Key_1, CTRL)
    at_the_board(qtbot, manager)
    to_a_free_day(hands)
    form_opens(qtbot, manager)
    hands.type("9822012345")
    hands.press(Qt.Key.Key_Tab)
    hands.type("Asha")
    hands.press(ENTER, CTRL)
    quoted = shown(qtbot, manager, Status.TEMP_HOLD)
    held_to_receipt(qtbot, manager, hands)
    card = shown(qtbot, manager, Status.CONFIRMED)
    assert (card.total, card.received) == (quoted.total, card.deposit)

    give_back(qtbot, manager)

    till = open_till(qtbot, manager)
    press(qtbot, Qt.Key.Key_W, CTRL)
    form = count_form(till)
    lies = 200_000 + card.received.minor - BACK.minor
    assert lies % 50_000 == 0
    type_keys(qtbot, str(lies // 50_000))
    form.stays.editor.setFocus()
    type_keys(qtbot, "2000")
    press(qtbot, ENTER, CTRL)
    gone(qtbot, till)
    assert "short" not in till.drawer.told.text

    till = open_day(qtbot, manager)
    assert (lines(till)["Cash, received"], lines(till)["Cash, paid back"]) == (str(card.received), "-₹2,500")
    press(qtbot, Qt.Key.Key_W, CTRL | SHIFT)
    type_keys(qtbot, "one wedding sold")
    press(qtbot, ENTER)
    gone(qtbot, till)
    settled(qtbot, manager)
    assert till.day.told.text == "The day is closed: Z 1."
    press(qtbot, Qt.Key.Key_Z, CTRL | SHIFT)
    preview = till.day.preview
    assert isinstance(preview, PaperPreview)
    qtbot.waitUntil(lambda: bool(preview.pages), timeout=PATIENCE)
    preview.close()
    (day,) = manager.home.desk.reader.closed_days(VenueId(1))
    assert {entry.name: entry.value for entry in till.day.z.lines}["At the end"] == "₹2,000"
    assert day.note == "one wedding sold"


def give_back(qtbot: QtBot, place: Workplace) -> None:
    """₹2,500 of the deposit, after the policy has been explained for today and later; handed out of the drawer."""
    place.inspector.booking.show_payments()
    qtbot.waitUntil(lambda: place.inspector.booking.payments.found is not None, timeout=PATIENCE)
    assert place.inspector.want(Wish.REFUND)
    form = place.inspector.form
    assert isinstance(form, RefundForm)
    qtbot.waitUntil(lambda: form.found is not None, timeout=PATIENCE)
    assert "received" in form.giving.why.text()
    assert form.giving.back.value("Cancelled in a week").endswith("back")
    form.setFocus()
    form.amount.editor.selectAll()
    for text in ("2500", "Rain on the lawn", "Half the lights failed"):
        type_keys(qtbot, text)
        press(qtbot, ENTER)
    qtbot.waitUntil(lambda: place.inspector.form is None, timeout=PATIENCE)
    title = "₹2,500 back · Cash"
    qtbot.waitUntil(lambda: (title, "To be paid out") in states(place), timeout=PATIENCE)
    step(qtbot, place, "₹2,500", "pay")
    press(qtbot, ENTER)
    qtbot.waitUntil(lambda: (title, "Given back") in states(place), timeout=PATIENCE)
