"""One blackout in the inspector: which spaces are closed, when and why, and opening them again."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.ui.booking.action_row import ActionRow
from desk.ui.booking.form_slot import FormSlot
from desk.ui.booking.offers import Offer, blackout_offers
from desk.ui.booking.wish import Wish
from desk.ui.booking.wish_forms import unblock_form
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.facts import Card, Facts
from desk.ui.widgets.status_chip import StatusChip
from desk.ui.widgets.words import Words
from desk.ui.words.format import period_text
from desk.usecases.results import BlackoutCard


class BlackoutPane(QWidget):
    """`offers_changed` like a booking's."""

    offers_changed = Signal(object)

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self.card: BlackoutCard | None = None
        self.found: dict[Wish, Offer] = {}
        self.title = Words("", "title")
        self.state = Words("", "muted")
        self.facts = Facts()
        self.action_row = ActionRow()
        self.slot = FormSlot()
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(StatusChip("blackout"))
        facts = Card()
        facts.add(self.facts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self.state)
        layout.addWidget(self.action_row)
        layout.addWidget(self.slot)
        layout.addWidget(facts)
        layout.addStretch(1)
        self.action_row.wanted.connect(self.want)
        home.live.state_changed.connect(self.refresh)

    def show_card(self, card: BlackoutCard) -> None:
        self.card = card
        house = self._home.house
        venue = house.venue(card.venue_id)
        self.title.setText(card.reason or QCoreApplication.translate("BlackoutPane", "Closed"))
        opened = QCoreApplication.translate("BlackoutPane", "The space has been opened again.")
        self.state.setText("" if card.active else opened)
        self.state.setVisible(not card.active)
        names = ", ".join(house.space(space_id).name for space_id in card.spaces)
        self.facts.put(QCoreApplication.translate("BlackoutPane", "Spaces"), names, "strong")
        self.facts.put(QCoreApplication.translate("BlackoutPane", "Venue"), venue.name)
        self.facts.put(QCoreApplication.translate("BlackoutPane", "When"), period_text(card.period, venue.zone))
        self.facts.put(QCoreApplication.translate("BlackoutPane", "Closed by"), card.created_by)
        self.refresh()

    def refresh(self) -> None:
        if self.card is None:
            return
        self.found = blackout_offers(self.card, self._home.identity, self._home.why_not_write())
        self.action_row.show_offers(self.found, None)
        self.offers_changed.emit(self.found)

    def want(self, wish: Wish) -> bool:
        offer = self.found.get(wish)
        if self.card is None or offer is None or not offer.allowed:
            return False
        return self.slot.open(unblock_form(self._home, self.card))
