"""Money that fits nowhere: to a booking of the customer that owes, back by the way it came, or the slot won back."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.domain.ids import BookingId, new_id
from desk.domain.lifecycle import Status
from desk.domain.money import Money
from desk.ui.booking.form import CommandForm
from desk.ui.booking.payment.words import payment_title
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.words import Words
from desk.ui.words.format import money, short_date_year
from desk.usecases.commands import Command
from desk.usecases.money_commands import ApplyUnapplied
from desk.usecases.payments.reading import PaymentCard
from desk.usecases.people import CustomerBooking, CustomerCard
from desk.usecases.results import BookingCard, Customer

_OWING = (Status.PENDING, Status.CONFIRMED, Status.COMPLETED)


class PlaceForm(CommandForm):
    """Arrow keys choose, Ctrl+Enter carries it out."""

    def __init__(self, home: SignedIn, payment: PaymentCard, customer: Customer | None) -> None:
        super().__init__(
            home,
            QCoreApplication.translate("PlaceForm", "Where does this money go?"),
            QCoreApplication.translate("PlaceForm", "&Carry it out"),
            icon_name="split",
        )
        self.payment, self._customer = payment, customer
        self._new = BookingId(new_id())  # made with the form: a second press wins back the same booking
        self.group = QButtonGroup(self)
        self.choices: list[tuple[QRadioButton, str, BookingId | None]] = []
        place = QWidget()
        self._column = QVBoxLayout(place)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        text = QCoreApplication.translate("PlaceForm", "{sum} of {payment} fits nowhere.")
        text = text.replace("{sum}", money(payment.unapplied)).replace("{payment}", payment_title(payment))
        self.body.addWidget(Words(text, "muted"))
        self.body.addWidget(place)
        back = QCoreApplication.translate("PlaceForm", "Back to the customer, by the way it came")
        self._choice(back, "refund", None)
        self.choices[0][0].setChecked(True)
        self.setFocusProxy(self.choices[0][0])
        self._read()

    def _read(self) -> None:
        reader = self.home.desk.reader
        self.home.read(reader.booking, self.payment.booking_id, done=self._on_booking, failed=self._on_not_read)
        if self._customer is not None:
            self.home.read(reader.customer, self._customer.id, done=self._on_customer, failed=self._on_not_read)

    def _choice(self, text: str, action: str, booking_id: BookingId | None) -> None:
        button = QRadioButton(text.replace("&", "&&"))
        self.group.addButton(button)
        self.choices.append((button, action, booking_id))
        self._column.addWidget(button)
        button.show()

    def _on_booking(self, card: BookingCard) -> None:
        if card.status in _OWING and card.due.minor > 0:
            self._offer_booking(card.id, card.number, card.due, "")
        elif card.status in (Status.CANCELLED, Status.EXPIRED):
            text = QCoreApplication.translate("PlaceForm", "Win the slot of {number} back, if it is still free")
            self._choice(text.replace("{number}", card.number), "win_back", self._new)

    def _on_customer(self, card: CustomerCard) -> None:
        for booking in card.bookings:
            due = booking.total - booking.received
            if booking.booking_id != self.payment.booking_id and booking.status in _OWING and due.minor > 0:
                self._offer_booking(booking.booking_id, booking.number, due, self._day(booking))

    def _day(self, booking: CustomerBooking) -> str:
        zone = self.home.house.venue(booking.venue_id).zone
        return short_date_year(booking.period.start.astimezone(zone).date())

    def _offer_booking(self, booking_id: BookingId, number: str, due: Money, day: str) -> None:
        text = QCoreApplication.translate("PlaceForm", "To booking {number}, which owes {sum}")
        text = text.replace("{number}", number).replace("{sum}", money(due))
        self._choice(f"{text} · {day}" if day else text, "to_booking", booking_id)

    def _on_not_read(self, error: DeskError) -> None:
        self.refusal.say(told(error))

    def command(self) -> Command:
        action, booking_id = next((a, b) for button, a, b in self.choices if button.isChecked())
        match action:
            case "to_booking":
                return ApplyUnapplied(payment_id=self.payment.id, action="to_booking", booking_id=booking_id)
            case "win_back":
                return ApplyUnapplied(payment_id=self.payment.id, action="win_back", booking_id=booking_id)
            case _:
                return ApplyUnapplied(payment_id=self.payment.id, action="refund")

    def unsaved(self) -> bool:
        return False

    def booking_id(self) -> BookingId:
        return self.payment.booking_id
