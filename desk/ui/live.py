"""What other desks change, on this desk's screen: the feed's thread tells, changed owners are read again and passed on.

The one other place (beside call.py) where a signal crosses threads.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from threading import Lock
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desk.domain.errors import DeskError
from desk.ui.call import Calls
from desk.usecases.ports import Feed, News, Reader
from desk.usecases.results import BlackoutCard, BookingCard, Change

COALESCE_MILLISECONDS = 5
MOST_AT_ONCE = 200
"""How many owners the server answers for in one question; more wait for the next."""
RETRY_MILLISECONDS = 2000


@dataclass(frozen=True, kw_only=True, slots=True)
class LiveState:
    """Whether the feed is connected; if not, since when (None: never was) and why."""

    live: bool
    since: datetime | None = None
    problem: str = ""


class Live(QObject):
    """The live feed of one signed-in person. Cards never go back to an older revision.

    `customer_changed` carries the id of a customer whom somebody changed, `money_changed` that of a booking whose money
    may have: a provider's news leave the booking's revision as it is. `offset` is the server's clock minus this PC's.
    `everything_changed` asks for a full read of what is shown; `state_changed` carries a LiveState.
    """

    booking_changed = Signal(object)
    blackout_changed = Signal(object)
    owner_gone = Signal(object)
    customer_changed = Signal(object)
    money_changed = Signal(object)
    house_changed = Signal()
    calendar_changed = Signal()
    drawer_changed = Signal()
    keeping_changed = Signal()
    messages_changed = Signal()
    everything_changed = Signal()
    state_changed = Signal(object)
    _told = Signal(object)

    def __init__(self, feed: Feed, reader: Reader, calls: Calls, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed, self._reader, self._calls = feed, reader, calls
        self._revisions: dict[UUID, int] = {}
        self._waiting: dict[UUID, Change] = {}
        self._reading: _Reading | None = None
        self._stopped = False
        self._passing = Lock()
        self.offset = timedelta(0)
        self.state = LiveState(live=False)
        self._timer = QTimer(self, singleShot=True, interval=COALESCE_MILLISECONDS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._read_waiting)
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MILLISECONDS)
        self._retry.timeout.connect(self.everything_changed)
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        self._feed.start(self._tell)

    def stop(self) -> None:
        """Nothing is passed on from now on; the feed's own thread is ended by whoever closes the desk."""
        with self._passing:  # that thread is not in the middle of a signal of ours when this object ends
            self._stopped = True
        self._timer.stop()
        self._retry.stop()

    def accept_booking(self, card: BookingCard) -> None:
        """Passes on a card from anywhere (an answer, a re-read) unless a newer one was passed on before."""
        if self._newer(card.id, card.revision):
            self.booking_changed.emit(card)

    def accept_blackout(self, card: BlackoutCard) -> None:
        if self._newer(card.id, card.revision):
            self.blackout_changed.emit(card)

    def _newer(self, owner_id: UUID, revision: int) -> bool:
        if self._stopped or revision < self._revisions.get(owner_id, 0):
            return False
        self._revisions[owner_id] = revision
        return True

    def _tell(self, news: News) -> None:
        """Runs in the listener's thread."""
        with self._passing:
            if self._stopped:
                return
            try:
                self._told.emit(news)
            except RuntimeError:  # the window has gone
                return

    def _on_told(self, news: News) -> None:
        if self._stopped:
            return
        match news.kind:
            case "live":
                self._change_state(LiveState(live=True))
                self.everything_changed.emit()
            case "lost":
                since = news.since + self.offset if news.since is not None else None
                self._change_state(LiveState(live=False, since=since, problem=news.problem))
            case "changes":
                self._note(news.changes)

    def _change_state(self, state: LiveState) -> None:
        self.state = state
        self.state_changed.emit(state)

    def _note(self, changes: tuple[Change, ...]) -> None:
        for owner in {change.owner_id for change in changes if change.kind == "booking"} - {None}:
            self.money_changed.emit(owner)
        for change in changes:
            if change.kind == "house":
                self.house_changed.emit()
            elif change.kind == "customer" and change.owner_id is not None:
                self.customer_changed.emit(change.owner_id)
            elif change.kind == "calendar":
                self.calendar_changed.emit()
            elif change.kind == "keeping":
                self.keeping_changed.emit()
            elif change.kind == "drawer":
                self.drawer_changed.emit()
            elif change.kind == "message":
                self.messages_changed.emit()
            elif change.owner_id is None:
                self.everything_changed.emit()
            elif change.revision is None or change.revision > self._revisions.get(change.owner_id, 0):
                self._waiting[change.owner_id] = change
        if self._waiting and not self._timer.isActive():
            self._timer.start()

    def _read_waiting(self) -> None:
        """Asks for what changed, one question under way at a time: a slow line gets few large ones, not many small."""
        if self._reading is not None or self._stopped:
            return  # what gathers meanwhile is asked for as soon as the answer is there
        asked = dict(islice(self._waiting.items(), MOST_AT_ONCE))
        for owner in asked:
            del self._waiting[owner]
        blackouts = [owner for owner, change in asked.items() if change.kind == "blackout"]
        bookings = [owner for owner, change in asked.items() if change.kind != "blackout"]
        reading = self._reading = _Reading(self, [*bookings, *blackouts])
        self._calls.run(self._read, bookings, blackouts, done=reading.on_read, failed=reading.on_failed)

    def _read(self, bookings: list[UUID], blackouts: list[UUID]) -> list[BookingCard | BlackoutCard]:
        """Runs in a lane."""
        found: list[BookingCard | BlackoutCard] = []
        if bookings:
            found += self._reader.bookings(bookings)
        if blackouts:
            found += self._reader.blackouts(blackouts)
        return found

    def on_come_home(self) -> None:
        """A reading has ended, one way or the other."""
        self._reading = None
        if self._waiting:
            self._read_waiting()

    def read_again(self, owners: list[UUID]) -> None:
        """Reads bookings again soon, e.g. because a hold on screen has just run out."""
        for owner in owners:
            self._waiting.setdefault(owner, Change(kind="booking", owner_id=owner))
        if self._waiting and not self._timer.isActive():
            self._timer.start()

    def read_everything_later(self) -> None:
        if self.state.live and not self._stopped:
            self._retry.start()


class _Reading(QObject):
    """One re-read under way; knows which owners were asked for."""

    def __init__(self, live: Live, owners: list[UUID]) -> None:
        super().__init__(live)
        self._live, self._owners = live, owners

    def on_read(self, cards: list[BookingCard | BlackoutCard]) -> None:
        for card in cards:
            if isinstance(card, BookingCard):
                self._live.accept_booking(card)
            else:
                self._live.accept_blackout(card)
        for owner in set(self._owners) - {card.id for card in cards}:
            self._live.owner_gone.emit(owner)
        self._end()

    def on_failed(self, _error: DeskError) -> None:
        """A lost connection heals by the full read that follows it; a lone failure by a full read now."""
        self._live.read_everything_later()
        self._end()

    def _end(self) -> None:
        self._live.on_come_home()
        self.deleteLater()
