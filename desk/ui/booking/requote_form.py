"""Other add-ons or another discount for a booking that is there: its price anew under today's tariff."""

from PySide6.QtCore import QCoreApplication

from desk.domain.errors import BadInput, DeskError, NotPermitted
from desk.domain.ids import BookingId
from desk.domain.quote import quote
from desk.ui.booking.bill import Bill
from desk.ui.booking.extras import Extras
from desk.ui.booking.form import CommandForm
from desk.ui.booking.move_form import wanted_items
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.words import Words
from desk.ui.words.format import money
from desk.usecases.commands import Requote
from desk.usecases.results import BookingCard


class RequoteForm(CommandForm):
    """Shows the old and the new sum and every line of the new bill before anything is sent."""

    def __init__(self, home: SignedIn, card: BookingCard) -> None:
        super().__init__(
            home,
            QCoreApplication.translate("RequoteForm", "Price and add-ons"),
            QCoreApplication.translate("RequoteForm", "&Price it anew"),
            icon_name="check",
        )
        self._card = card
        self._venue = home.house.venue(card.venue_id)
        rank = home.desk.identity.rank
        self.extras = Extras(self._venue.tariff, self._venue.currency, rank, card.asked)
        self.extras.unfold()
        self.change = Words("", "strong")
        self.bill = Bill()
        for widget in (self.extras, self.bill, self.change):
            self.body.addWidget(widget)
        self.extras.changed.connect(self._show)
        first = self.extras.addons[0].quantity if self.extras.addons else self.extras.discount
        self.setFocusProxy(first)
        self._show()

    def _show(self) -> None:
        try:
            made = quote(self._venue, wanted_items(self._card), self.extras.peek(), self._card.guests, self._card.moves)
        except BadInput:
            self.change.setText(QCoreApplication.translate("RequoteForm", "Enter the number of guests first."))
            return
        self.bill.show_quote(made)
        text = QCoreApplication.translate("RequoteForm", "Now {old}, then {new}.")
        self.change.setText(text.replace("{old}", money(self._card.total)).replace("{new}", money(made.total)))

    def command(self) -> Requote | None:
        asked = self.extras.asked()
        if asked is None:
            return None
        return Requote(
            booking_id=self._card.id,
            revision=self._card.revision,
            asked=asked,
            new_discount=self.extras.new_discount,
            tariff_revision=self._venue.tariff.revision,
        )

    def unsaved(self) -> bool:
        return self.extras.peek() != self._card.asked

    def on_refused(self, error: DeskError) -> None:
        if isinstance(error, NotPermitted) and self.extras.new_discount:
            self.extras.say_limit()

    def booking_id(self) -> BookingId:
        return self._card.id

    def take_card(self, card: BookingCard) -> None:
        self._card = card
        self._show()
