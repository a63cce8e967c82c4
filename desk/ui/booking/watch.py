"""Whether what a form wants is still free: asked when the form changes, and watched live while it is filled in."""

from PySide6.QtCore import QObject, QTimer, Signal

from desk.domain.errors import DeskError
from desk.domain.ids import SpaceId
from desk.domain.period import LONGEST, Period, span
from desk.domain.venue import Venue
from desk.ui.booking.places import in_the_way, occupied
from desk.ui.call import Call
from desk.ui.signed_in import SignedIn
from desk.usecases.closing import closed_by
from desk.usecases.commands import WantedItem
from desk.usecases.results import Bar, BlackoutCard, BoardRange, BookingCard, ClosureCard

PAUSE_MILLISECONDS = 150


class SlotWatch(QObject):
    """`found` carries the Bar in the way, or None when everything wanted is free; `closing` likewise the ClosureCard
    of a space that is to be closed then.
    """

    found = Signal(object)
    closing = Signal(object)

    def __init__(self, home: SignedIn, venue: Venue, parent: QObject, *, but: object = None) -> None:
        super().__init__(parent)
        self._home, self._venue, self._but = home, venue, but
        self._wanted: list[tuple[SpaceId, Period]] = []
        self._reading: Call | None = None
        self.obstacle: Bar | None = None
        self.closure: ClosureCard | None = None
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._timer.timeout.connect(self.read)
        home.live.booking_changed.connect(self._on_card)
        home.live.blackout_changed.connect(self._on_card)
        home.live.everything_changed.connect(self._timer.start)
        home.live.house_changed.connect(self._timer.start)  # closures are planned and given up by this hint

    def watch(self, items: tuple[WantedItem, ...]) -> None:
        """These items from now on."""
        wanted = [part for item in items for part in occupied(self._venue, item)]
        if wanted != self._wanted:
            self._wanted = wanted
            self._timer.start()

    def read(self) -> None:
        if self._reading is not None:
            self._reading.drop()
        if not self._wanted or not self._home.live.state.live:
            return
        whole = span(period for _space, period in self._wanted)
        if whole.duration > LONGEST:
            return
        self._reading = self._home.read(self._both, whole, done=self._on_read, failed=self._on_failed)

    def _both(self, whole: Period) -> tuple[BoardRange, list[ClosureCard]]:
        """Runs in a lane."""
        reader = self._home.desk.reader
        return reader.board(whole), reader.closures()

    def _on_read(self, found: tuple[BoardRange, list[ClosureCard]]) -> None:
        board, closures = found
        self._tell(in_the_way(self._wanted, board.bars, but=self._but))
        closure = closed_by(closures, self._wanted)
        if closure != self.closure:
            self.closure = closure
            self.closing.emit(closure)

    def _on_failed(self, error: DeskError) -> None:
        """The answer is a help; the database decides when the form is sent."""

    def _on_card(self, card: BookingCard | BlackoutCard) -> None:
        bar = in_the_way(self._wanted, card.bars, but=self._but)
        if bar is not None:
            self._tell(bar)
        elif self.obstacle is not None and self.obstacle.owner_id == card.id:
            self._timer.start()

    def _tell(self, obstacle: Bar | None) -> None:
        if obstacle != self.obstacle:
            self.obstacle = obstacle
            self.found.emit(obstacle)
