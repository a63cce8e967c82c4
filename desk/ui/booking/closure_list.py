"""The bookings that stand in the way of a closure, one row each with what can be done about it; live."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.domain.ids import SpaceId
from desk.domain.lifecycle import Status
from desk.domain.period import Period, span
from desk.domain.phone import displayed
from desk.ui.booking.offers import Wish
from desk.ui.booking.wish_words import wish_words
from desk.ui.call import Call
from desk.ui.format import money, period_text
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.facts import Card
from desk.ui.widgets.flow import Flow
from desk.ui.widgets.status_chip import StatusChip
from desk.ui.widgets.words import Words
from desk.usecases.results import BookingCard

PAUSE_MILLISECONDS = 150


class ClosureList(QWidget):
    """`told` carries how many bookings are there after each reading; `wish_wanted` (BookingCard, Wish or None)."""

    told = Signal(int)
    wish_wanted = Signal(object, object)

    def __init__(self, home: SignedIn, spaces: tuple[SpaceId, ...], period: Period) -> None:
        super().__init__()
        self._home, self._spaces, self._period = home, spaces, period
        self._call: Call | None = None
        self.cards: list[BookingCard] = []
        self.rows: list[_Row] = []
        self.heading = Words("", "strong")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.heading)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._soon.timeout.connect(self.read)
        home.live.booking_changed.connect(self._on_told)
        home.live.everything_changed.connect(self._soon.start)
        self.heading.hide()

    def read(self) -> None:
        if self._call is not None:
            self._call.drop()
        reader = self._home.desk.reader
        self._call = self._home.read(
            reader.booked, self._spaces, self._period, done=self._on_read, failed=self._on_failed
        )

    def _on_told(self, _card: BookingCard) -> None:
        self._soon.start()

    def _on_failed(self, _error: DeskError) -> None:
        """The rows stay as they were; the next change, or the connection's return, reads again."""
        self._call = None

    def _on_read(self, cards: list[BookingCard]) -> None:
        self._call = None
        focused = next((n for n, row in enumerate(self.rows) if row.isAncestorOf(self.focusWidget())), None)
        self.cards = cards
        for old in self.rows:
            old.hide()
            old.deleteLater()
        self.rows = [_Row(self._home, card) for card in cards]
        for row in self.rows:
            row.wanted.connect(self.wish_wanted)
            self._column.addWidget(row)
        text = QCoreApplication.translate("ClosureList", "{count} bookings are there. Deal with each of them.")
        one = QCoreApplication.translate("ClosureList", "One booking is there. Deal with it.")
        self.heading.setText(one if len(cards) == 1 else text.replace("{count}", str(len(cards))))
        self.heading.setVisible(bool(cards))
        if focused is not None and self.rows:
            self.rows[min(focused, len(self.rows) - 1)].setFocus()
        self.told.emit(len(cards))


class _Row(Card):
    """Who, when, how to call them, what was paid; Move, Cancel and Show."""

    wanted = Signal(object, object)

    def __init__(self, home: SignedIn, card: BookingCard) -> None:
        super().__init__()
        self.card = card
        who = card.customer.name if card.customer else QCoreApplication.translate("ClosureList", "No customer yet")
        phones = ", ".join(displayed(phone) for phone in card.customer.phones) if card.customer else ""
        zone = home.house.venue(card.venue_id).zone
        when = period_text(span(item.period for item in card.items), zone)
        paid = QCoreApplication.translate("ClosureList", "{sum} received").replace("{sum}", money(card.received))
        title = Words(" · ".join(part for part in (card.number, who, card.event_type) if part), "strong")
        about = Words(" · ".join(part for part in (when, phones, paid) if part), "muted").selectable()
        self.add(title)
        self.add(StatusChip(card.status))
        self.add(about)
        self.buttons = Flow()
        cancel = Wish.CANCEL if card.status is Status.TEMP_HOLD else Wish.CANCEL_FOR_HOUSE
        for wish in (Wish.MOVE, cancel):
            words = wish_words(wish)
            button = Button(words.text, "danger" if wish is cancel else "plain", icon_name=words.icon)
            button.clicked.connect(partial(self.wanted.emit, card, wish))
            button.setAccessibleDescription(f"{title.text()}, {about.text()}")
            self.buttons.add(button)
            if wish is Wish.MOVE:
                self.setFocusProxy(button)
        show = Button(QCoreApplication.translate("ClosureList", "Show"), "quiet", icon_name="eye")
        show.clicked.connect(partial(self.wanted.emit, card, None))
        self.buttons.add(show)
        self.add(self.buttons)
        self.setAccessibleName(f"{title.text()}, {about.text()}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
