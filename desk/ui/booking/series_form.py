"""What a series came to: the dates that are held, and those that clashed, each with what is in the way and ways out."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.errors import DeskError, OutcomeUnknown, Unavailable
from desk.domain.ids import BookingId, new_id
from desk.domain.venue import Venue
from desk.ui.booking.form import CommandForm
from desk.ui.booking.refusal import Refusal
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.facts import Card
from desk.ui.widgets.words import Words
from desk.ui.words.format import period_text
from desk.usecases.at_the_desk import new_key
from desk.usecases.commands import CreateHold, WantedCustomer, WantedItem
from desk.usecases.ports import Answer
from desk.usecases.results import Alternative, BookingCard
from desk.usecases.series import SeriesAnswer, SeriesClash


class SeriesForm(CommandForm):
    """Opens in the place of the hold form. Nothing here is unsaved: what is held is held, the rest is not booked."""

    def __init__(self, home: SignedIn, answer: SeriesAnswer) -> None:
        held, asked = len(answer.bookings), len(answer.bookings) + len(answer.clashes)
        title = QCoreApplication.translate("SeriesForm", "Series: {held} of {asked} dates held")
        super().__init__(
            home,
            title.replace("{held}", str(held)).replace("{asked}", str(asked)),
            QCoreApplication.translate("SeriesForm", "&Done"),
            icon_name="check",
        )
        self.series = answer
        self._venue = home.house.venue(answer.bookings[0].venue_id)
        self.clashes = [ClashRow(home, self._venue, answer, clash) for clash in answer.clashes]
        if self.clashes:
            text = QCoreApplication.translate(
                "SeriesForm", "These dates are not booked. Take an alternative, or leave them out."
            )
            self.body.addWidget(Words(text, "strong"))
        for row in self.clashes:
            row.show_owner.connect(self.show_owner)
            self.body.addWidget(row)
        made = Card(QCoreApplication.translate("SeriesForm", "Held"))
        self.made = [Words(_line(card, self._venue)).selectable() for card in answer.bookings]
        for line in self.made:
            made.add(line)
        self.body.addWidget(made)
        self.cancel_button.hide()
        first = next((row.refusal.first for row in self.clashes if row.refusal.first is not None), None)
        self.setFocusProxy(first or self.submit_button)

    def command(self) -> None:
        """Nothing is left to send: the first booking of the series is shown."""
        first = self.series.bookings[0].id
        self.closed.emit()
        self.show_owner.emit(first)

    def unsaved(self) -> bool:
        return False


class ClashRow(QWidget):
    """One date that is not booked. `show_owner` (UUID) looks at what is in the way."""

    show_owner = Signal(object)

    def __init__(self, home: SignedIn, venue: Venue, answer: SeriesAnswer, clash: SeriesClash) -> None:
        super().__init__()
        self._home, self._venue, self._like = home, venue, answer.bookings[0]
        self._series_id, self._key = answer.series_id, new_key()
        self._booking_id = BookingId(new_id())
        self.held: BookingCard | None = None
        self.date = Words(period_text(clash.items[0].period, venue.zone) if clash.items else "", "strong")
        self.refusal = Refusal(home)
        self.refusal.chosen.connect(self.take)
        self.refusal.show_owner.connect(self.show_owner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.date)
        column.addWidget(self.refusal)
        self.refusal.tell_error(clash.problem)

    def take(self, alternative: Alternative) -> None:
        """Holds another slot for this date; it joins the series."""
        like = self._like
        item = WantedItem(
            period=alternative.period,
            space_id=alternative.space_id,
            composite_id=alternative.composite_id,
            session_id=alternative.session_id,
        )
        customer = like.customer
        command = CreateHold(
            booking_id=self._booking_id,
            venue_id=self._venue.id,
            items=(item,),
            customer=WantedCustomer(id=customer.id, name=customer.name) if customer else None,
            event_type=like.event_type,
            guests=like.guests,
            note_staff=like.note_staff,
            note_customer=like.note_customer,
            event_group=self._series_id,
        )
        self.refusal.setEnabled(False)
        self._home.carry_out(command, self._key, done=self._on_held, failed=self._on_failed)

    def _on_held(self, answer: Answer) -> None:
        assert answer.booking is not None
        self.held = answer.booking
        self.refusal.setEnabled(True)
        text = QCoreApplication.translate("SeriesForm", "Held instead: {booking}")
        self.refusal.say(text.replace("{booking}", _line(answer.booking, self._venue)), "good")

    def _on_failed(self, error: DeskError) -> None:
        self.refusal.setEnabled(True)
        if not isinstance(error, OutcomeUnknown | Unavailable):
            self._key, self._booking_id = new_key(), BookingId(new_id())
        self.refusal.tell_error(error)
        self.refusal.focus_first()


def _line(card: BookingCard, venue: Venue) -> str:
    return f"{card.number} · {period_text(card.items[0].period, venue.zone)}"
