"""Which ranges the board wants read, and in which order: the page that is seen, then those that paging leads to. No Qt.

Everything read stays until the board forgets it to bound its memory; what was forgotten is wanted again when shown.
"""

from collections.abc import Callable
from datetime import date

from desk.domain.period import Period
from desk.ui.board.scale import Scale, pages_to_read
from desk.ui.board.state import BoardState, common, merged


class Ranges:
    """One range is wanted at a time; `want` is called with it."""

    def __init__(self, board: BoardState, want: Callable[[Period], object]) -> None:
        self._board, self._want = board, want
        self._asked: Period | None = None
        self._fresh: list[Period] = []
        self._toward = date.min
        self._seen: Scale | None = None
        self._forward = True

    def ask(self, toward: date | None = None) -> None:
        """Wants what is missing; `toward` is the day on the page that is read first."""
        self._toward = toward or self._toward
        if not self._board.house.venues:
            return
        scale = self._board.scale
        self._follow(scale)
        for page in pages_to_read(scale, self._toward, forward=self._forward):
            wanted = page.period(self._board.house.venues)
            if not any(_covers(known, wanted) for known in self._fresh):
                if self._asked is None or (scale.contains(page.first) and self._asked != wanted):
                    self._asked = wanted
                    self._want(wanted)
                return

    def took(self, period: Period) -> None:
        """A range has been read and is on the board."""
        self._fresh = common(merged([*self._fresh, period]), self._board.loaded)
        if self._asked is not None and any(_covers(known, self._asked) for known in self._fresh):
            self._asked = None

    def failed(self) -> None:
        """The range could not be read; it is wanted again with the next page."""
        self._asked = None

    def forget(self) -> None:
        """Nothing read so far counts any more."""
        self._fresh, self._asked = [], None

    def _follow(self, scale: Scale) -> None:
        """Remembers which way the person pages: there more is read ahead."""
        before, self._seen = self._seen, scale
        if before is not None and before.name == scale.name and before.first != scale.first:
            self._forward = scale.first > before.first


def _covers(known: Period, wanted: Period) -> bool:
    return known.start <= wanted.start and wanted.end <= known.end
