"""Steps at the cash drawer and of its money, for the tests of the drawer and of the day's close."""

from datetime import date
from uuid import uuid4

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.domain.ids import VenueId
from desk.domain.money import Money
from desk.ui.till.count_form import CountForm
from desk.ui.till.panel import TillPanel
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.commands import RecordCash, SelectPayment
from desk.usecases.drawer import DrawerCard, OpenDrawer
from desk.usecases.results import BookingCard, Receipt
from tests.patience import PATIENCE
from tests.ui.steps import a_hold, press, type_keys

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NOTES = {50_000: 2, 10_000: 10}
FLOAT = 200_000
ENTER, DOWN, ESC = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape


def rupees(amount: int) -> Money:
    return Money(amount * 100, "INR")


def opened(desk: Desk, brought: int = FLOAT, count: dict[int, int] | None = None) -> DrawerCard:
    command = OpenDrawer(
        drawer_id=uuid4(), venue_id=VenueId(1), count=count or NOTES, brought=Money(brought, "INR") if brought else None
    )
    card = desk.carry_out(command, new_key()).drawer
    assert card is not None
    return card


def pending(desk: Desk, day: date, space: int = 0) -> BookingCard:
    held = desk.carry_out(a_hold(desk, day, space), new_key()).booking
    assert held is not None
    command = SelectPayment(booking_id=held.id, revision=held.revision, option="deposit")
    card = desk.carry_out(command, new_key()).booking
    assert card is not None
    return card


def cash(desk: Desk, card: BookingCard, amount: int) -> Receipt:
    receipt = desk.carry_out(RecordCash(booking_id=card.id, amount=rupees(amount)), new_key()).receipt
    assert receipt is not None
    return receipt


def settled(qtbot: QtBot, place: Workplace) -> None:
    def still() -> bool:
        return not place.panels.till._soon.isActive() and not place.home.calls.under_way

    qtbot.waitUntil(still, timeout=PATIENCE)


def at(qtbot: QtBot, place: Workplace) -> None:
    """The keyboard is at this window now."""
    place.window().activateWindow()
    qtbot.waitUntil(place.window().isActiveWindow, timeout=PATIENCE)


def open_till(qtbot: QtBot, place: Workplace) -> TillPanel:
    """By its key, from the board."""
    settled(qtbot, place)
    at(qtbot, place)
    place.panel.view.setFocus()
    press(qtbot, Qt.Key.Key_6, CTRL)
    qtbot.waitUntil(place.panels.till.isVisible, timeout=PATIENCE)
    settled(qtbot, place)
    return place.panels.till


def open_day(qtbot: QtBot, place: Workplace) -> TillPanel:
    """The manager's page, by its letter."""
    till = open_till(qtbot, place)
    press(qtbot, Qt.Key.Key_Y, ALT)
    qtbot.waitUntil(till.day.isVisible, timeout=PATIENCE)
    settled(qtbot, place)
    return till


def count_notes(qtbot: QtBot, *many: str) -> None:
    """Types how many from the largest note downwards; the keyboard is in the first row."""
    for text in many:
        type_keys(qtbot, text)
        press(qtbot, DOWN)


def count_form(till: TillPanel) -> CountForm:
    form = till.drawer.slot.form
    assert isinstance(form, CountForm)
    return form


def gone(qtbot: QtBot, till: TillPanel) -> None:
    """The form was carried out."""
    qtbot.waitUntil(lambda: till.drawer.slot.form is None and till.day.slot.form is None, timeout=PATIENCE)


def happened(till: TillPanel) -> list[list[str]]:
    """The rows of what happened: what, then when, who and why."""
    return [till.drawer.events.item(n).text().split("\n") for n in range(till.drawer.events.count())]
