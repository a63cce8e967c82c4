"""How full each day of each row is, and how many spaces are still free: counted when first asked for, then kept up to
date day by day as bars change. No Qt, no pixels.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Protocol

from desk.domain.ids import SpaceId
from desk.domain.period import Period, at_wall_clock, day_period
from desk.domain.venue import Space, Venue
from desk.ui.board.index import BarIndex, is_in_the_way, shown_state
from desk.ui.board.rows import BoardRow
from desk.ui.board.scale import Scale, Slot, VenueClock, day_slots
from desk.ui.board.tiles import DayLoad, day_loads
from desk.usecases.results import Bar, House

NO_SHARE = frozenset({"cancelled", "expired"})
STEP_DAYS = 92
"""How many days of a row one step of `advance` counts: about a millisecond and a half."""


class Known(Protocol):
    """What has to be known of the board to count: the state has it all."""

    rows: tuple[BoardRow, ...]
    scale: Scale
    index: BarIndex
    house: House
    now: Callable[[], datetime]

    def clock(self, row: int) -> VenueClock: ...
    def slot(self, row: int, column: int) -> Slot: ...
    def heading_of(self, row: int) -> int: ...
    def is_shown(self, state: str) -> bool: ...
    def is_loaded(self, period: Period) -> bool: ...
    def bars_between(self, row: BoardRow, start: datetime, end: datetime) -> list[Bar]: ...


@dataclass(slots=True)
class RowLoads:
    """The days of one row; `changes` are the numbers of days that changed, in order, for whoever draws them."""

    days: list[DayLoad]
    changes: list[int] = field(default_factory=list)


class Fullness:
    """Counts for one state of the board; `forget` when page, filter or everything loaded changes."""

    def __init__(self, state: Known) -> None:
        self._state = state
        self._rows: dict[int, RowLoads] = {}
        self._begun: dict[int, list[DayLoad]] = {}
        self._shares: dict[date, float] = {}
        self._taken: dict[tuple[SpaceId, date], int] = {}
        self._free: dict[tuple[int, int], tuple[int, int]] = {}
        self._open: dict[tuple[SpaceId, int], bool] = {}
        self._sold: dict[tuple[int, int], list[Period]] = {}

    def forget(self) -> None:
        self._rows.clear()
        self._begun.clear()
        self._free.clear()
        self._open.clear()
        self._sold.clear()

    def forget_shares(self) -> None:
        self._shares.clear()
        self._taken.clear()

    # ---- the days of the page -------------------------------------------------------------------------------------

    def loads(self, number: int) -> RowLoads:
        """How much of each day of the page is taken in a row, or in a whole venue."""
        found = self._rows.get(number)
        if found is None:
            found = self._rows[number] = RowLoads(self._count(number, 0, self._state.scale.days))
        return found

    def known(self, number: int) -> RowLoads | None:
        """The same, unless they would have to be counted now."""
        return self._rows.get(number)

    def advance(self, number: int) -> bool:
        """One short step towards `loads`, for whoever may not take long; says whether they are known now."""
        if number in self._rows:
            return True
        if not self._state.rows[number].bookable:
            for below in self._below(number):
                if below not in self._rows:
                    self.advance(below)
                    return False
            self.loads(number)
            return True
        found, days = self._begun.setdefault(number, []), self._state.scale.days
        found += self._count(number, len(found), min(days, len(found) + STEP_DAYS))
        if len(found) < days:
            return False
        self._rows[number] = RowLoads(self._begun.pop(number))
        return True

    def touch(self, number: int, bars: tuple[Bar, ...]) -> None:
        """Counts again the days of a row, and of its venue, that these bars touch or have touched."""
        self._touch_shares(bars)
        if not bars:
            return
        clock, days = self._state.clock(number), self._state.scale.days
        per_day = self._state.scale.columns / days
        first = min(int(clock.position(bar.occupied.start) / per_day) for bar in bars)
        last = min(days - 1, max(int(clock.position(bar.occupied.end) / per_day) for bar in bars))
        heading = self._state.heading_of(number)
        self._forget_free(heading, bars)
        self._begun.pop(number, None)
        row = self._rows.get(number)
        if row is not None and self._state.scale.has_tiles:
            row.days[first : last + 1] = self._count(number, first, last + 1)
            row.changes += range(first, last + 1)
        above = self._rows.get(heading)
        if above is not None and self._state.scale.has_tiles:
            above.days[first : last + 1] = self._count(heading, first, last + 1)
            # Buffers reach into the days beside: there the free spaces may have become others.
            above.changes += range(max(0, first - 1), min(days, last + 2))

    def _count(self, number: int, first: int, last: int) -> list[DayLoad]:
        state = self._state
        row = state.rows[number]
        if row.bookable:
            cells, parts, clock = len(day_slots(row.venue)), len(row.parts), state.clock(number)
            # A day more on either side: sessions may begin a moment before their day.
            bars = state.bars_between(row, clock.moment(max(0, first - 1)), clock.moment(last + 1))
            return day_loads(bars, clock, range(first, last), cells, parts, state.now(), state.is_shown)
        found = [self.loads(n).days[first:last] for n in self._below(number)] or [
            [DayLoad(1, 0, 0, ())] * (last - first)
        ]
        return [
            DayLoad(sum(d.cells for d in day), sum(d.taken for d in day), sum(d.count for d in day), ())
            for day in zip(*found, strict=True)
        ]

    def _below(self, heading: int) -> list[int]:
        """The rows of a venue's spaces."""
        rows = self._state.rows
        return [n for n, r in enumerate(rows) if r.kind == "space" and r.venue.id == rows[heading].venue.id]

    # ---- any day --------------------------------------------------------------------------------------------------

    def share_of(self, day: date) -> float | None:
        """How much of all spaces' sessions is taken on any day, on the page or not; None where it is not loaded."""
        known = self._shares.get(day)
        if known is None:
            known = self._shares[day] = self._count_share(day)
        return known if known >= 0 else None

    def _touch_shares(self, bars: tuple[Bar, ...]) -> None:
        for bar in bars:
            # A day more on either side, because zones differ.
            first, last = bar.occupied.start.date(), bar.occupied.end.date()
            for n in range(-1, (last - first).days + 2):
                day = first + timedelta(days=n)
                self._shares.pop(day, None)
                self._taken.pop((bar.space_id, day), None)

    def _count_share(self, day: date) -> float:
        """The share, or -1 where it is not known."""
        taken = every = 0
        for venue in self._state.house.venues:
            if not self._state.is_loaded(day_period(day, venue.zone)):
                return -1.0
            every += len(day_slots(venue)) * len(venue.spaces)
            for space in venue.spaces:
                known = self._taken.get((space.id, day))
                if known is None:
                    known = self._taken[space.id, day] = self._count_taken(space.id, venue, day)
                taken += known
        return taken / every if every else 0.0

    def _count_taken(self, space: SpaceId, venue: Venue, day: date) -> int:
        """How many sessions of a day are, or were, taken: what is over counts, what came to nothing does not."""
        now, found = self._state.now(), 0
        for start, end, _ in day_slots(venue):
            starts, ends = at_wall_clock(day, start, venue.zone), at_wall_clock(day, end, venue.zone)
            touching = self._state.index.within(space, starts, ends)
            found += any(shown_state(bar, now) not in NO_SHARE for bar in touching)
        return found

    # ---- what is still free ---------------------------------------------------------------------------------------

    def free_spaces(self, venue_row: int, column: int) -> tuple[int, int]:
        """How many of a venue's spaces can still be held in the cell under its heading, and how many there are.

        A cell that is a whole day counts a space as free while any session of that day is.
        """
        known = self._free.get((venue_row, column))
        if known is None:
            known = self._free[venue_row, column] = self._count_free(venue_row, column)
        return known

    def _count_free(self, venue_row: int, column: int) -> tuple[int, int]:
        spaces, known = self._state.rows[venue_row].venue.spaces, self._open
        free, periods = 0, None
        for space in spaces:
            is_open = known.get((space.id, column))
            if is_open is None:
                periods = periods or self._periods(venue_row, column)
                is_open = known[space.id, column] = self._is_open(space, periods)
            free += is_open
        return free, len(spaces)

    def _is_open(self, space: Space, periods: list[Period]) -> bool:
        """Whether a space can be held in any of the periods."""
        index, now = self._state.index, self._state.now()
        return any(
            not any(
                is_in_the_way(bar, now)
                for bar in index.within(space.id, period.start - space.setup, period.end + space.teardown)
            )
            for period in periods
        )

    def _periods(self, venue_row: int, column: int) -> list[Period]:
        """What could be held in the cell: its sessions, or itself."""
        known = self._sold.get((venue_row, column))
        if known is not None:
            return known
        venue, scale = self._state.rows[venue_row].venue, self._state.scale
        slot = self._state.slot(venue_row, column)
        day = [(start, end) for start, end, _ in day_slots(venue)]
        parts = day if scale.by_days else [(slot.start_minute, slot.end_minute)]
        found = self._sold[venue_row, column] = [
            Period(at_wall_clock(slot.day, start, venue.zone), at_wall_clock(slot.day, end, venue.zone))
            for start, end in parts
        ]
        return found

    def _forget_free(self, heading: int, bars: tuple[Bar, ...]) -> None:
        clock, slot = self._state.clock(heading), self._state.slot
        for bar in bars:
            first = slot(heading, int(clock.position(bar.occupied.start)))
            last = slot(heading, int(clock.position(bar.occupied.end)))
            # Buffers reach into the cells beside.
            low, high = slot(heading, first.first - 1).first, slot(heading, last.last).last
            for column in range(low, high):
                self._free.pop((heading, column), None)
                self._open.pop((bar.space_id, column), None)
