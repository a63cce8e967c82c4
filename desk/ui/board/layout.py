"""From the bars of one row to places in pixels: where each begins and ends, and its shoulders. No Qt."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from desk.domain.lifecycle import Status
from desk.ui.board.index import shown_state
from desk.ui.board.scale import VenueClock
from desk.usecases.results import Bar

STRIPS = (Status.CANCELLED, Status.EXPIRED)
NARROWEST = 5  # pixels that even the shortest bar gets


@dataclass(slots=True)
class Placed:
    """One bar in its row: `[left, right)` with shoulders, `[inner_left, inner_right)` the event itself.

    `partial` bars occupy only some of a composite row's spaces. `drawn` belongs to the painter (its cached picture).
    """

    bar: Bar
    state: str
    left: int
    right: int
    inner_left: int
    inner_right: int
    partial: bool = False
    strip: bool = False
    cut_left: bool = False
    cut_right: bool = False
    drawn: Any = field(default=None, compare=False, repr=False)

    @property
    def words(self) -> str:
        """What stands on the bar: who and what, or the number of a hold that has no customer yet."""
        return self.bar.title or self.bar.number


class Pixels:
    """Positions of a scale in pixels, by the left edges of the columns (and the right edge of the last)."""

    def __init__(self, edges: Sequence[int]) -> None:
        self.edges = tuple(edges)

    def x(self, position: float) -> int:
        last = len(self.edges) - 1
        column = min(int(position), last - 1)
        left = self.edges[column]
        return round(left + (position - column) * (self.edges[column + 1] - left))

    def position(self, x: int) -> float:
        """The position at a pixel, clamped to the scale."""
        last = len(self.edges) - 1
        if x <= self.edges[0]:
            return 0.0
        if x >= self.edges[last]:
            return float(last)
        column = bisect_right(self.edges, x) - 1
        width = self.edges[column + 1] - self.edges[column]
        return column + (x - self.edges[column]) / width

    def column(self, x: int) -> int:
        """The column under a pixel, clamped to the scale."""
        return min(int(self.position(x)), len(self.edges) - 2)


class RowLayout:
    """The placed bars of one row in order of their left edge; answers which touch a stretch of pixels.

    `shoulder` is the width in pixels that even the shortest buffer gets.
    """

    def __init__(self, clock: VenueClock, pixels: Pixels, parts: int, shoulder: int) -> None:
        self._clock = clock
        self._pixels = pixels
        self._parts = parts
        self._shoulder = shoulder
        self.placed: list[Placed] = []
        self._mine: dict[object, list[Placed]] = {}
        self._lefts: list[int] = []
        self._rights: list[int] = []

    def fill(self, bars: Iterable[Bar], now: datetime, shown: Callable[[str], bool]) -> None:
        """Places everything anew. Bars of one item in several parts of a composite row become one."""
        self.placed = [made for made in (self._place(group, now) for group in _items(bars)) if shown(made.state)]
        self.placed.sort(key=_order)
        self._mine = {}
        for placed in self.placed:
            self._mine.setdefault(placed.bar.owner_id, []).append(placed)
        self._settle()

    def swap(self, owner: object, bars: Iterable[Bar], now: datetime, shown: Callable[[str], bool]) -> None:
        """Replaces one owner's bars and leaves the others where they are."""
        gone = {id(placed) for placed in self._mine.pop(owner, ())}
        if gone:
            self.placed = [placed for placed in self.placed if id(placed) not in gone]
        for group in _items(bars):
            made = self._place(group, now)
            if shown(made.state):
                insort(self.placed, made, key=_order)
                self._mine.setdefault(owner, []).append(made)
        self._settle()

    def between(self, left: int, right: int) -> list[Placed]:
        """The bars that touch `[left, right)`, in order of their left edge."""
        last = bisect_left(self._lefts, right)
        first = bisect_right(self._rights, left, 0, last)
        return [placed for placed in self.placed[first:last] if placed.right > left]

    def of_owner(self, owner: object) -> list[Placed]:
        return list(self._mine.get(owner, ()))

    def _place(self, group: list[Bar], now: datetime) -> Placed:
        bar = group[0]
        clock, x = self._clock, self._pixels.x
        inner_left, inner_right = x(clock.position(bar.period.start)), x(clock.position(bar.period.end))
        left, right = inner_left, inner_right
        if bar.occupied.start < bar.period.start:
            left = min(inner_left - self._shoulder, x(clock.position(bar.occupied.start)))
        if bar.occupied.end > bar.period.end:
            right = max(inner_right + self._shoulder, x(clock.position(bar.occupied.end)))
        lowest, highest = self._pixels.edges[0], self._pixels.edges[-1]
        inner_right = max(inner_right, inner_left + NARROWEST)
        return Placed(
            bar=bar,
            state=shown_state(bar, now),
            left=max(lowest, left),
            right=min(highest, max(right, inner_right)),
            inner_left=max(lowest, inner_left),
            inner_right=min(highest, inner_right),
            partial=len(group) < self._parts,
            strip=bar.status in STRIPS,
            cut_left=bar.period.start.timestamp() < clock.seconds[0],
            cut_right=bar.period.end.timestamp() > clock.seconds[-1],
        )

    def _settle(self) -> None:
        """Counts the latest right edge so far, which makes `between` quick."""
        self._lefts = [placed.left for placed in self.placed]
        self._rights, latest = [], -1
        for placed in self.placed:
            latest = max(latest, placed.right)
            self._rights.append(latest)


def _items(bars: Iterable[Bar]) -> list[list[Bar]]:
    """Bars of the same item and period belong together (a composite space occupies each of its parts)."""
    found: dict[object, list[Bar]] = {}
    for bar in bars:
        found.setdefault((bar.owner_id, bar.item, bar.period), []).append(bar)
    return list(found.values())


def _order(placed: Placed) -> tuple[int, bool, bool]:
    """By left edge; where edges are equal, parts of composite rows below whole bars and strips on top."""
    return placed.left, not placed.partial, placed.strip
