"""How the customer pays: the venue's options as cards, each with what is due where and by when."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup

from desk.domain.ids import BookingId
from desk.domain.payment_option import PaymentOption, payment_options
from desk.domain.period import span
from desk.ui.booking.form import CommandForm
from desk.ui.booking.option_card import OptionCard
from desk.ui.signed_in import SignedIn
from desk.ui.words.format import moment_text
from desk.usecases.commands import SelectPayment
from desk.usecases.results import BookingCard


class PaymentForm(CommandForm):
    """Arrow keys choose among the cards, Enter takes the chosen one: at first what this customer chose last time."""

    def __init__(self, home: SignedIn, card: BookingCard) -> None:
        super().__init__(
            home,
            QCoreApplication.translate("PaymentForm", "How will it be paid?"),
            QCoreApplication.translate("PaymentForm", "Choose and &reserve"),
            icon_name="check",
        )
        self._card = card
        venue = home.house.venue(card.venue_id)
        start = span(item.period for item in card.items).start
        self.cards: list[OptionCard] = []
        self._group = QButtonGroup(self)
        for option in payment_options(venue.terms, card.total, start, home.now()):
            widget = OptionCard(
                option, moment_text(option.due_by, venue.zone), as_last_time=option.code == card.prefers
            )
            self._group.addButton(widget)
            self.cards.append(widget)
            self.body.addWidget(widget)
            widget.entered.connect(self.submit)
        first = next((widget for widget in self.cards if widget.option.code == card.prefers), self.cards[0])
        first.setChecked(True)
        self.setFocusProxy(first)

    @property
    def option(self) -> PaymentOption:
        return next(card.option for card in self.cards if card.isChecked())

    def command(self) -> SelectPayment:
        return SelectPayment(booking_id=self._card.id, revision=self._card.revision, option=self.option.code)

    def unsaved(self) -> bool:
        return False

    def booking_id(self) -> BookingId:
        return self._card.id

    def take_card(self, card: BookingCard) -> None:
        self._card = card
