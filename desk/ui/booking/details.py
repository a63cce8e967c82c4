"""The facts of one booking: who, what, where and when, the money so far, and the notes. It only shows."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.lifecycle import Status
from desk.domain.money import Money
from desk.domain.phone import displayed
from desk.domain.venue import Venue
from desk.ui.booking.bill import Bill
from desk.ui.booking.terms import Terms
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.facts import Card, Facts
from desk.ui.widgets.words import Words
from desk.ui.words.format import moment_text, money, number, period_text
from desk.ui.words.text import option_word
from desk.usecases.results import BookingCard, Item


class Details(QWidget):
    """Rebuilt from the card each time it changes; nothing here is edited."""

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self.people = Facts()
        self.money_facts = Facts(values_right=True)
        self.places = Card(QCoreApplication.translate("Details", "Spaces"))
        self.staff_note = _NoteCard(QCoreApplication.translate("Details", "Note for staff"))
        self.customer_note = _NoteCard(QCoreApplication.translate("Details", "Note the customer sees"))
        self._items: list[QWidget] = []
        who = Card()
        who.add(self.people)
        amounts = Card(QCoreApplication.translate("Details", "Money"))
        self.bill = Bill()
        self.terms = Terms(home)
        amounts.add(self.bill)
        amounts.add(self.money_facts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for card in (who, self.places, amounts, self.terms, self.staff_note, self.customer_note):
            layout.addWidget(card)
        layout.addStretch(1)

    def show_card(self, card: BookingCard) -> None:
        venue = self._home.house.venue(card.venue_id)
        self._show_people(card, venue)
        self._show_items(card, venue.zone)
        self._show_money(card, venue.zone)
        self.bill.show_quote(card.quote)
        self.terms.show_card(card, venue.zone)
        self.staff_note.show_text(card.note_staff)
        self.customer_note.show_text(card.note_customer)

    def _show_people(self, card: BookingCard, venue: Venue) -> None:
        customer, facts = card.customer, self.people
        phones = ", ".join(displayed(phone) for phone in customer.phones) if customer else ""
        facts.put(QCoreApplication.translate("Details", "Customer"), customer.name if customer else "–", "strong")
        facts.put(QCoreApplication.translate("Details", "Phone"), phones)
        facts.put(QCoreApplication.translate("Details", "Event"), card.event_type)
        facts.put(QCoreApplication.translate("Details", "Guests"), number(card.guests) if card.guests else "")
        facts.put(QCoreApplication.translate("Details", "Venue"), venue.name)
        facts.put(QCoreApplication.translate("Details", "Reason"), card.reason)

    def _show_items(self, card: BookingCard, zone: ZoneInfo) -> None:
        for old in self._items:
            old.hide()
            old.deleteLater()
        self._items = [self._item(item, zone) for item in card.items]
        for widget in self._items:
            self.places.add(widget)

    def _item(self, item: Item, zone: ZoneInfo) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        session = self._session_name(item)
        when = " · ".join(part for part in (period_text(item.period, zone), session) if part)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(Words(self._name(item), "strong").selectable())
        left.addWidget(Words(when, "muted").selectable())
        row.addLayout(left, 1)
        row.addWidget(Words(money(item.price), wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        widget.setAccessibleName(f"{self._name(item)}, {when}, {money(item.price)}")
        return widget

    def _name(self, item: Item) -> str:
        """What was sold, by the name it had then, or by the place's name now."""
        house = self._home.house
        if item.label:
            return item.label
        if item.space_id is not None:
            return house.space(item.space_id).name
        return house.composite(item.composite_id).name if item.composite_id is not None else ""

    def _session_name(self, item: Item) -> str:
        sessions = (s for venue in self._home.house.venues for s in venue.sessions)
        return next((session.name for session in sessions if session.id == item.session_id), "")

    def _show_money(self, card: BookingCard, zone: ZoneInfo) -> None:
        facts, nothing = self.money_facts, Money(0, card.total.currency)
        open_sum = card.status in (Status.PENDING, Status.CONFIRMED) and nothing < card.due
        due_by = moment_text(card.payment_due_at, zone) if card.payment_due_at and open_sum else ""
        received = "" if card.called_off and not card.received.minor else money(card.received)
        facts.put(QCoreApplication.translate("Details", "Price"), money(card.total))
        facts.put(QCoreApplication.translate("Details", "Deposit"), money(card.deposit))
        facts.put(QCoreApplication.translate("Details", "Received"), received)
        discount = money(card.cash_discount) if card.cash_discount is not None else ""
        facts.put(QCoreApplication.translate("Details", "Discount for cash"), discount)
        facts.put(QCoreApplication.translate("Details", "Due"), "" if card.called_off else money(card.due), "strong")
        in_cash = money(card.due_in_cash) if open_sum and card.due_in_cash < card.due else ""
        facts.put(QCoreApplication.translate("Details", "In cash that is"), in_cash)
        option = option_word(card.payment_option) if card.payment_option else ""
        facts.put(QCoreApplication.translate("Details", "Way of paying"), option)
        facts.put(QCoreApplication.translate("Details", "Payment due by"), due_by)


class _NoteCard(Card):
    """A note in its own card; hidden when empty."""

    def __init__(self, heading: str) -> None:
        super().__init__(heading)
        self.words = Words("").selectable()
        self.add(self.words)
        self.hide()

    def show_text(self, text: str) -> None:
        self.words.setText(text)
        self.setVisible(bool(text))
