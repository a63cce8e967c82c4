"""Steps that people take in the window, for the tests of flows: choosing, typing, waiting for what is shown."""

from datetime import date
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.domain.ids import BookingId, CustomerId, VenueId
from desk.domain.lifecycle import Status
from desk.domain.session import session_period
from desk.ui.board.rows import Chosen
from desk.ui.booking.hold_form import HoldForm
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import Desk
from desk.usecases.commands import CreateHold, WantedCustomer, WantedItem
from desk.usecases.results import BookingCard
from tests.patience import PATIENCE


def choose_evening(workplace: Workplace, day: date, space: int = 0, venue: int = 1) -> Chosen:
    """The evening session of one space of a venue, as the board would tell it."""
    where = workplace.home.house.venue(VenueId(venue))
    evening = next(s for s in where.sessions if s.name == "Evening")
    return Chosen(
        venue_id=where.id,
        period=session_period(evening, day, where.zone),
        space_id=where.spaces[space].id,
        session_id=evening.id,
    )


def a_hold(desk: Desk, day: date, space: int = 0) -> CreateHold:
    """The evening of a space as another desk would hold it."""
    where = desk.house.venues[0]
    evening = next(s for s in where.sessions if s.name == "Evening")
    item = WantedItem(period=session_period(evening, day, where.zone), space_id=where.spaces[space].id)
    customer = WantedCustomer(id=CustomerId(uuid4()), name="Ravi Deshmukh", phone="+919822054321")
    return CreateHold(booking_id=BookingId(uuid4()), venue_id=where.id, items=(item,), customer=customer)


def hold_form(workplace: Workplace, chosen: Chosen) -> HoldForm:
    """Opens the hold form on what was chosen on the board."""
    workplace.panel.go_to(chosen.period.start.date())
    workplace.panel.period_chosen.emit(chosen)
    form = workplace.inspector.form
    assert isinstance(form, HoldForm)
    return form


def shown(qtbot: QtBot, workplace: Workplace, status: Status) -> BookingCard:
    """Waits until the inspector shows a booking in this status, with no form left open."""

    def there() -> None:
        form, card = workplace.inspector.form, workplace.inspector.booking.card
        assert form is None, f"a form is still open: {form.refusal.text}"
        assert card is not None
        assert card.status is status
        assert not workplace.inspector.booking.isHidden()

    qtbot.waitUntil(there, timeout=PATIENCE)
    card = workplace.inspector.booking.card
    assert card is not None
    return card


def type_keys(qtbot: QtBot, text: str) -> None:
    """Types into whatever has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClicks(widget, text)


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Presses one key in whatever has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClick(widget, key, modifier)
