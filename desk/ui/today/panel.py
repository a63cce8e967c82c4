"""What waits for somebody today, in sections of cards. Live while it is seen, marked as dirty while it is not."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.domain.period import Period
from desk.ui.booking.offers import mark_command
from desk.ui.call import Call
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.today.card import TodayCard
from desk.ui.today.closures import Closures
from desk.ui.today.house_money import HouseMoneyStrip
from desk.ui.today.messages import MessageTasks
from desk.ui.today.money import MoneyTasks
from desk.ui.today.words import card_words, section_empty, section_title
from desk.ui.widgets.button import Button
from desk.ui.widgets.dressing import scaled
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.words import Words
from desk.ui.words.format import long_date
from desk.usecases.at_the_desk import new_key
from desk.usecases.closing import conflicts
from desk.usecases.ports import Answer
from desk.usecases.results import ClosureCard, TodayEntry
from desk.usecases.today import MoneyTask, in_order, money_tasks, settlement_tasks, shift

PAUSE_MILLISECONDS = 120
TICK_MILLISECONDS = 1000
EVERY_TICKS = 60
_LEFT, _RIGHT = ("conflict", "hold", "due", "unapplied"), ("arrival", "running")
_ONLY_WITH_CARDS = ("conflict",)
TWO_COLUMNS = 1080
SHOWN_FIRST = 5


class TodayPanel(QScrollArea):
    """`booking_wanted` carries a booking's id, the period to go to, and the Wish of the card's action (None: look);
    `closure_wanted` a ClosureCard and the id of one of its bookings (or None).
    """

    booking_wanted = Signal(object, object, object)
    money_wanted = Signal(str)
    messages_wanted = Signal(str)
    closure_wanted = Signal(object, object)

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self._call: Call | None = None
        self._ticks = 0
        self._marking = False
        self._day: Period | None = None
        self.dirty = True
        self.day = Words("", "muted")
        self.notice = Notice()
        self.closures, self.money, self.messages = Closures(home), MoneyTasks(home), MessageTasks(home)
        self.house = HouseMoneyStrip(home)
        self.sections = {kind: _Section(kind) for kind in (*_LEFT, *_RIGHT)}
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._tick = QTimer(self, interval=TICK_MILLISECONDS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(8)
        column.addWidget(Words(QCoreApplication.translate("Today", "Today"), "display"))
        column.addWidget(self.day)
        column.addWidget(self.notice)
        column.addWidget(self.house)
        column.addWidget(self.closures)
        column.addWidget(self.money)
        column.addWidget(self.messages)
        self._columns.setSpacing(28)
        for kinds in (_LEFT, _RIGHT):
            part = QVBoxLayout()
            part.setSpacing(20)
            for kind in kinds:
                part.addWidget(self.sections[kind])
            part.addStretch(1)
            self._columns.addLayout(part, 1)
        column.addSpacing(12)
        column.addLayout(self._columns)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(QCoreApplication.translate("Today", "Today"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _connect(self) -> None:
        self._soon.timeout.connect(self.refresh)
        self.closures.wanted.connect(self._on_closure)
        for wishes in (self.money, self.house):
            wishes.wanted.connect(self.money_wanted)
        self.messages.wanted.connect(self.messages_wanted)
        self._tick.timeout.connect(self._on_tick)
        live = self._home.live
        for news in (live.booking_changed, live.owner_gone, live.money_changed):
            news.connect(self._on_told)
        live.everything_changed.connect(self._on_told)
        live.messages_changed.connect(self._on_messages)
        self._home.house_changed.connect(self._on_told)

    # ---- reading -------------------------------------------------------------------------------------------------

    def _on_told(self, _what: object = None) -> None:
        self.dirty = True
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def _on_messages(self) -> None:
        if self.isVisible():
            self.messages.refresh()

    def refresh(self) -> None:
        """Reads the day again; the cards stay until the answer is there."""
        self.messages.refresh()
        self.house.refresh()
        if self._call is not None:
            self._call.drop()
        self.dirty = False
        self._ticks = 0
        self._day = shift(self._home.now(), self._home.house)
        self.day.setText(long_date(self._home.now().astimezone(self._home.zone).date()))
        self._call = self._home.read(self._all, self._day, done=self._on_all, failed=self._on_failed)

    def _all(self, day: Period) -> tuple[list[TodayEntry], list[ClosureCard], list[MoneyTask]]:
        """Runs in a lane."""
        reader = self._home.desk.reader
        closures = reader.closures()
        entries = [*reader.today(day), *conflicts(reader, closures)]
        settled = settlement_tasks(reader.settlements()) if self._home.senior else []
        return entries, closures, [*money_tasks(reader.money_waiting()), *settled]

    def _on_all(self, found: tuple[list[TodayEntry], list[ClosureCard], list[MoneyTask]]) -> None:
        entries, closures, tasks = found
        self.closures.put(closures)
        self.money.put(tasks)
        self._on_read(entries)

    def _on_read(self, entries: list[TodayEntry]) -> None:
        self._call = None
        self.notice.clear()
        focused = self._focused()
        key, place = (focused.key, self.cards.index(focused)) if focused is not None else (None, 0)
        now = self._home.now()
        for kind, section in self.sections.items():
            own = in_order([entry for entry in entries if entry.kind == kind], self._home.house, now)
            section.put([self._card(entry, now) for entry in own])
        if key is not None and self.cards:
            same = next((card for card in self.cards if card.key == key), None)
            (same or self.cards[min(place, len(self.cards) - 1)]).setFocus()
        elif self.hasFocus():
            self.focus_first()

    def _on_failed(self, error: DeskError) -> None:
        self._call = None
        self.dirty = True
        self.notice.tell(told(error))

    def _card(self, entry: TodayEntry, now: datetime) -> TodayCard:
        card = TodayCard(entry, card_words(entry, self._home.house, self._home.identity, now))
        card.acted.connect(self._on_acted)
        card.stepped.connect(self._on_stepped)
        return card

    def _on_tick(self) -> None:
        """Counts down; once a minute, and when a hold has run out or the day is over, reads again."""
        now = self._home.now()
        self._ticks += 1
        over = self._day is not None and shift(now, self._home.house).start != self._day.start
        lapsed = any(card.entry.at <= now for card in self.sections["hold"].cards)
        if self._call is None and (over or lapsed or self._ticks >= EVERY_TICKS):
            self.refresh()
        for card in self.cards:
            card.show_words(card_words(card.entry, self._home.house, self._home.identity, now))

    # ---- the keyboard --------------------------------------------------------------------------------------------

    @property
    def cards(self) -> list[TodayCard]:
        """Every card in the order of reading."""
        return [card for section in self.sections.values() for card in section.shown]

    def focus_first(self) -> None:
        if self.cards:
            self.cards[0].setFocus()

    def _focused(self) -> TodayCard | None:
        focus = QApplication.focusWidget()
        return next((card for card in self.cards if focus is not None and card.isAncestorOf(focus)), None)

    def _on_stepped(self, card: TodayCard, step: int) -> None:
        at = self.cards.index(card) + step
        if 0 <= at < len(self.cards):
            self.cards[at].setFocus()
            self.ensureWidgetVisible(self.cards[at])

    def _on_acted(self, card: TodayCard) -> None:
        """A mark is noted at once and the list stays; everything else goes to the booking, or to what closes on it."""
        wish = card.words.wish
        if card.entry.closure is not None and self._home.senior:
            self.closure_wanted.emit(card.entry.closure, card.entry.booking.id)
            return
        mark = mark_command(card.entry.booking, wish) if wish is not None else None
        if mark is None:
            self.booking_wanted.emit(card.entry.booking.id, card.words.period, wish)
        elif not self._marking:
            self._marking = True
            self._home.carry_out(mark, new_key(), done=self._on_marked, failed=self._on_mark_refused)

    def _on_closure(self, closure: ClosureCard) -> None:
        self.closure_wanted.emit(closure, None)

    def _on_marked(self, _answer: Answer) -> None:
        self._marking = False
        self.refresh()

    def _on_mark_refused(self, error: DeskError) -> None:
        self._marking = False
        self.notice.tell(told(error))

    # ---- seen or not ---------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick.start()
        self._fit()
        if self.dirty or self._day is None:
            self.refresh()
        else:
            self._on_tick()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.viewport().width() >= scaled(TWO_COLUMNS)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(way)


class _Section(QWidget):
    """One kind of card under its heading, with how many there are; a long list begins with its first few."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.kind = kind
        self.cards: list[TodayCard] = []
        self.heading = Words(section_title(kind), "large")
        self.nothing = Words(section_empty(kind), "muted")
        self.more = Button("", "quiet", icon_name="chevron-down")
        self.more.clicked.connect(self._on_more)
        self._all = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.heading)
        self._column.addWidget(self.nothing)
        if kind in _ONLY_WITH_CARDS:
            self.hide()

    def put(self, cards: list[TodayCard]) -> None:
        for old in self.cards:
            old.hide()
            old.deleteLater()
        self.cards = cards
        for card in cards:
            self._column.addWidget(card)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        if cards:  # Tab goes by the order of making, and the cards are younger than the button
            QWidget.setTabOrder(cards[-1].button, self.more)
        self._show_some()
        self.nothing.setVisible(not cards)
        self.setVisible(bool(cards) or self.kind not in _ONLY_WITH_CARDS)
        count = f" · {len(cards)}" if cards else ""
        self.heading.setText(section_title(self.kind) + count)

    @property
    def shown(self) -> list[TodayCard]:
        """Those that can be seen."""
        return self.cards if self._all or len(self.cards) <= SHOWN_FIRST + 1 else self.cards[:SHOWN_FIRST]

    def _on_more(self) -> None:
        self._all = True
        first_hidden = self.cards[len(self.shown[:SHOWN_FIRST])]
        self._show_some()
        first_hidden.setFocus()

    def _show_some(self) -> None:
        seen = self.shown
        for card in self.cards:
            card.setVisible(card in seen)
        text = QCoreApplication.translate("Today", "Show all {count}")
        self.more.setText(text.replace("{count}", str(len(self.cards))))
        self.more.setVisible(len(seen) < len(self.cards))
