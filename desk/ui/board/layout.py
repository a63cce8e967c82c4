"""From the bars of one row to places in pixels: where each begins and ends, its shoulders, and its lane. No Qt."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from desk.domain.lifecycle import Status
from desk.ui.board.index import is_lapsed
from desk.ui.board.scale import VenueClock
from desk.usecases.results import Bar

STRIPS = (Status.CANCELLED, Status.EXPIRED)
MOST_LANES = 3
NARROWEST = 3  # pixels that even the shortest bar gets
SHOULDER = 3  # pixels that even the shortest buffer gets


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
    lane: int = 0
    lanes: int = 1
    drawn: Any = field(default=None, compare=False, repr=False)


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
    """The placed bars of one row in order of their left edge; answers which touch a stretch of pixels."""

    def __init__(self, clock: VenueClock, pixels: Pixels, parts: int) -> None:
        self._clock = clock
        self._pixels = pixels
        self._parts = parts
        self.placed: list[Placed] = []
        self._lefts: list[int] = []
        self._rights: list[int] = []
        self.crowded = False

    def fill(self, bars: Iterable[Bar], now: datetime, shown: Callable[[str], bool]) -> None:
        """Places everything anew. Bars of one item in several parts of a composite row become one."""
        self.placed = [made for made in (self._place(group, now) for group in _items(bars)) if shown(made.state)]
        self.placed.sort(key=_left)
        self._settle()

    def swap(self, owner: object, bars: Iterable[Bar], now: datetime, shown: Callable[[str], bool]) -> bool:
        """Replaces one owner's bars and leaves the others where they are.

        Returns:
            False if bars overlap, so that the row's lanes have to be dealt out anew with `fill`.
        """
        if self.crowded:
            return False
        self.placed = [placed for placed in self.placed if placed.bar.owner_id != owner]
        for group in _items(bars):
            made = self._place(group, now)
            if shown(made.state):
                insort(self.placed, made, key=_left)
        self._settle()
        return not self.crowded

    def between(self, left: int, right: int) -> list[Placed]:
        """The bars that touch `[left, right)`; strips come last, so that they lie on top."""
        last = bisect_left(self._lefts, right)
        first = bisect_right(self._rights, left, 0, last)
        return [placed for placed in self.placed[first:last] if placed.right > left]

    def of_owner(self, owner: object) -> list[Placed]:
        return [placed for placed in self.placed if placed.bar.owner_id == owner]

    def _place(self, group: list[Bar], now: datetime) -> Placed:
        bar = group[0]
        clock, x = self._clock, self._pixels.x
        inner_left, inner_right = x(clock.position(bar.period.start)), x(clock.position(bar.period.end))
        left, right = inner_left, inner_right
        if bar.occupied.start < bar.period.start:
            left = min(inner_left - SHOULDER, x(clock.position(bar.occupied.start)))
        if bar.occupied.end > bar.period.end:
            right = max(inner_right + SHOULDER, x(clock.position(bar.occupied.end)))
        lowest, highest = self._pixels.edges[0], self._pixels.edges[-1]
        inner_right = max(inner_right, inner_left + NARROWEST)
        return Placed(
            bar=bar,
            state=Status.EXPIRED.value if is_lapsed(bar, now) else str(bar.status),
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
        """Counts the latest right edges, and deals lanes to bars that overlap (in composite rows)."""
        self._lefts = [placed.left for placed in self.placed]
        self._rights, latest = [], -1
        for placed in self.placed:
            latest = max(latest, placed.right)
            self._rights.append(latest)
        self.crowded = False
        if self._parts > 1:
            self._deal_lanes()

    def _deal_lanes(self) -> None:
        cluster: list[Placed] = []
        ends: list[int] = []
        for placed in [p for p in self.placed if not p.strip]:
            if ends and placed.inner_left >= max(ends):
                _close(cluster, len(ends))
                cluster, ends = [], []
            lane = next((n for n, end in enumerate(ends) if end <= placed.inner_left), len(ends))
            if lane == len(ends) and lane < MOST_LANES:
                ends.append(placed.inner_right)
            lane = min(lane, MOST_LANES - 1)
            ends[lane] = max(ends[lane], placed.inner_right)
            placed.lane = lane
            cluster.append(placed)
            self.crowded = self.crowded or lane > 0
        _close(cluster, max(1, len(ends)))


def _close(cluster: list[Placed], lanes: int) -> None:
    for placed in cluster:
        placed.lanes = lanes


def _items(bars: Iterable[Bar]) -> list[list[Bar]]:
    """Bars of the same item and period belong together (a composite space occupies each of its parts)."""
    found: dict[object, list[Bar]] = {}
    for bar in bars:
        found.setdefault((bar.owner_id, bar.item, bar.period), []).append(bar)
    return list(found.values())


def _left(placed: Placed) -> int:
    return placed.left
