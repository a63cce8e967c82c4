"""One clock for all holds on the board: repaints their times once a second and tells when one has run out."""

from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desk.ui.board.index import is_lapsed
from desk.ui.board.surface import BoardSurface
from desk.usecases.results import Bar

ANNOUNCED_SECONDS = 120


class Countdown(QObject):
    """Ticks only while there are holds and the board can be seen."""

    hold_ran_out = Signal(object)
    hold_is_urgent = Signal(object)

    def __init__(self, surface: BoardSurface) -> None:
        super().__init__(surface)
        self._surface = surface
        self._told: set[tuple[UUID, object]] = set()
        self._warned: set[tuple[UUID, object]] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.tick)

    def settle(self, *, visible: bool | None = None) -> None:
        """Starts or stops the clock, after bars changed or the board was shown or hidden."""
        whole = self._surface.parentWidget() or self._surface  # holds run out behind the agenda too
        seen = whole.isVisible() if visible is None else visible
        wanted = seen and self._surface.board.index.has_holds
        if wanted and not self._timer.isActive():
            self._timer.start()
        elif not wanted:
            self._timer.stop()

    def is_running(self) -> bool:
        return self._timer.isActive()

    def tick(self) -> None:
        """One second has gone by."""
        state, now = self._surface.board, self._surface.board.now()
        self._surface.repaint_times()
        for bars in state.index.holds():
            bar = bars[0]
            if bar.hold_expires_at is None or bar.booking_id is None:
                continue
            if is_lapsed(bar, now):
                self._run_out(bars)
                continue
            key = (bar.owner_id, bar.hold_expires_at)
            if (bar.hold_expires_at - now).total_seconds() < ANNOUNCED_SECONDS and key not in self._warned:
                self._warned.add(key)
                self.hold_is_urgent.emit(bar)

    def _run_out(self, bars: tuple[Bar, ...]) -> None:
        bar = bars[0]
        key = (bar.owner_id, bar.hold_expires_at)
        if key in self._told:
            return
        self._told.add(key)
        dirty = self._surface.board.place_again(bar.owner_id)
        self._surface.board_model.tell(dirty)
        self._surface.repaint_dirty(dirty)
        self.hold_ran_out.emit(bar.booking_id)
