"""What the board shows at this moment: house, rows, page, loaded bars, filter, and the layout of each row. No Qt.

Model, view and headers read from here; only the panel and the view change it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from desk.domain.ids import SessionId, SpaceId, VenueId
from desk.domain.period import Period, at_wall_clock, day_period, span
from desk.ui.board.index import BarIndex, shown_state
from desk.ui.board.layout import Pixels, RowLayout
from desk.ui.board.rows import BoardRow, Chosen, board_rows
from desk.ui.board.scale import Scale, ScaleName, Slot, VenueClock, day_slots, page
from desk.ui.board.tiles import DayLoad, day_loads
from desk.usecases.results import Bar, BoardRange, House

HIDDEN_AT_FIRST = frozenset({"cancelled", "expired"})
MOST_DAYS_KEPT = 400
DAYS_BESIDE = timedelta(days=95)
SHOULDERS = {"day": 3, "week": 3, "month": 0, "quarter": 0, "year": 0}


@dataclass(frozen=True, slots=True)
class Dirty:
    """A stretch of one row, in pixels of the scale, that has to be painted anew."""

    row: int
    left: int
    right: int


class BoardState:
    """The board without its window."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self.now = now
        self.house = House(venues=())
        self.rows: tuple[BoardRow, ...] = ()
        self.index = BarIndex()
        self.scale: Scale = page("month", now().date(), ())
        self.pixels = Pixels(range(self.scale.columns + 1))
        self.hidden: frozenset[str] = HIDDEN_AT_FIRST
        self.loaded: list[Period] = []
        self.collapsed: frozenset[VenueId] = frozenset()
        self.composites_shown = True
        self._layouts: dict[int, RowLayout] = {}
        self._loads: dict[int, list[DayLoad]] = {}
        self._shares: dict[date, float] = {}
        self._free: dict[tuple[int, int], tuple[int, int]] = {}
        self._slots: dict[tuple[VenueId, int], Slot] = {}
        self._clocks: dict[VenueId, VenueClock] = {}
        self._period: Period | None = None

    # ---- what is shown --------------------------------------------------------------------------------------------

    def set_house(self, house: House) -> None:
        """Takes the master data; what was read ahead for another house is dropped, the page is shown meanwhile."""
        self.house = house
        self._shares.clear()
        self.rows = board_rows(house)
        self.show_page(self.scale.name, self.scale.first)
        if self.loaded:
            self.keep_only(self.period())

    def show_page(self, name: ScaleName, day: date) -> None:
        self.scale = page(name, day, self.house.venues)
        self._slots.clear()
        self._clocks.clear()
        self._period = None
        self.set_edges(range(self.scale.columns + 1))

    def set_edges(self, edges: Sequence[int]) -> None:
        """Takes the columns' edges in pixels; all rows are placed anew when they are next asked for."""
        self.pixels = Pixels(edges)
        self._forget()

    def set_hidden(self, states: frozenset[str]) -> None:
        self.hidden = states
        self._forget()

    def row_shown(self, number: int) -> bool:
        """Whether a row can be seen: its venue is not collapsed, and composite rows are wanted."""
        row = self.rows[number]
        if row.kind == "venue":
            return True
        return row.venue.id not in self.collapsed and (self.composites_shown or row.kind == "space")

    def is_shown(self, state: str) -> bool:
        return state not in self.hidden

    def today(self, row: BoardRow | None = None) -> date:
        """The calendar day it is now at a row's venue (at the first venue by default)."""
        venues = self.house.venues
        zone = row.venue.zone if row else venues[0].zone if venues else None
        return self.now().astimezone(zone).date()

    def zone_of(self, space: SpaceId) -> ZoneInfo:
        """The zone of the venue that a space belongs to."""
        return self.house.venue(self.house.space(space).venue_id).zone

    def period(self) -> Period:
        """What the page covers, over all venues' zones."""
        if self._period is None:
            self._period = self.scale.period(self.house.venues)
        return self._period

    # ---- what is loaded -------------------------------------------------------------------------------------------

    def load(self, loaded: BoardRange) -> None:
        self.index.load(loaded)
        self.loaded = merged([*self.loaded, loaded.period])
        self._shares.clear()
        if sum((p.duration for p in self.loaded), timedelta()) > timedelta(days=MOST_DAYS_KEPT):
            self.keep_only(Period(self.period().start - DAYS_BESIDE, self.period().end + DAYS_BESIDE))
        self._forget()

    def keep_only(self, near: Period) -> None:
        """Forgets what is loaded elsewhere: memory stays bounded."""
        self.index.keep_only(near)
        self.loaded = common(self.loaded, [near])

    def is_loaded(self, period: Period) -> bool:
        return any(p.start <= period.start and period.end <= p.end for p in self.loaded)

    def missing(self, number: int) -> list[tuple[int, int]]:
        """The stretches of a row, in pixels, of which nothing is known yet."""
        clock, x = self.clock(number), self.pixels.x
        stretches, reached = [], 0.0
        for known in self.loaded:
            start, end = clock.position(known.start), clock.position(known.end)
            if start > reached:
                stretches.append((x(reached), x(start)))
            reached = max(reached, end)
        if reached < self.scale.columns:
            stretches.append((x(reached), self.pixels.edges[-1]))
        return stretches

    def replace_owner(self, owner: UUID, bars: tuple[Bar, ...]) -> list[Dirty]:
        """Takes one booking's or blackout's bars; returns what has to be painted anew."""
        replaced = self.index.replace_owner(owner, bars)
        return self._place(owner, (*replaced.gone, *replaced.come))

    def place_again(self, owner: UUID) -> list[Dirty]:
        """Places one owner's bars anew, because time has changed what they mean."""
        return self._place(owner, self.index.owner(owner))

    def _place(self, owner: UUID, bars: tuple[Bar, ...]) -> list[Dirty]:
        dirty: list[Dirty] = []
        for bar in bars:
            # A day more on either side, because zones differ.
            first, last = bar.occupied.start.date(), bar.occupied.end.date()
            for n in range(-1, (last - first).days + 2):
                self._shares.pop(first + timedelta(days=n), None)
        spaces = {bar.space_id for bar in bars}
        for number, row in enumerate(self.rows):
            layout = self._layouts.get(number)
            if spaces.isdisjoint(row.parts):
                continue
            if self._loads:
                self._loads.pop(number, None)
                self._loads.pop(self.heading_of(number), None)
            if layout is None:
                dirty.append(self._days_of(number, bars))
                continue
            before = [(p.left, p.right) for p in layout.of_owner(owner)]
            mine = [bar for bar in self._bars(row) if bar.owner_id == owner]
            layout.swap(owner, mine, self.now(), self.is_shown)
            after = [(p.left, p.right) for p in layout.of_owner(owner)]
            dirty += [Dirty(number, left, right) for left, right in dict.fromkeys([*before, *after])]
        for stretch in dirty:
            self._forget_free(stretch)
        return dirty

    def _days_of(self, number: int, bars: tuple[Bar, ...]) -> Dirty:
        """The columns that bars touch, where no layout tells their places."""
        clock, edges = self.clock(number), self.pixels.edges
        first = min(int(clock.position(bar.occupied.start)) for bar in bars)
        last = max(int(clock.position(bar.occupied.end)) for bar in bars)
        return Dirty(number, edges[min(first, len(edges) - 2)], edges[min(last + 1, len(edges) - 1)])

    def forget_pictures(self) -> None:
        """Has every bar drawn anew when it is next painted."""
        for layout in self._layouts.values():
            for placed in layout.placed:
                placed.drawn = None

    # ---- questions of view and model ------------------------------------------------------------------------------

    def layout(self, number: int) -> RowLayout:
        """The placed bars of a row; made when first asked for."""
        found = self._layouts.get(number)
        if found is None:
            row = self.rows[number]
            found = RowLayout(self.clock(number), self.pixels, len(row.parts), SHOULDERS[self.scale.name])
            found.fill(self._bars(row), self.now(), self.is_shown)
            self._layouts[number] = found
        return found

    def loads(self, number: int) -> list[DayLoad]:
        """How much of each day of the page is taken in a row, or in a whole venue; made when first asked for."""
        found = self._loads.get(number)
        if found is None:
            found = self._loads[number] = self._count_loads(number)
        return found

    def known_loads(self, number: int) -> list[DayLoad] | None:
        """The same, unless they would have to be made now."""
        return self._loads.get(number)

    def _count_loads(self, number: int) -> list[DayLoad]:
        row, days = self.rows[number], self.scale.days
        if row.bookable:
            cells, parts = len(day_slots(row.venue)), len(row.parts)
            clock = self.clock(number)
            return day_loads(self._bars(row), clock, days, cells, parts, self.now(), self.is_shown)
        below = [n for n, r in enumerate(self.rows) if r.kind == "space" and r.venue.id == row.venue.id]
        found = [self.loads(n) for n in below] or [[DayLoad(1, 0, 0, ())] * days]
        return [
            DayLoad(sum(d.cells for d in day), sum(d.taken for d in day), sum(d.count for d in day), ())
            for day in zip(*found, strict=True)
        ]

    def share_of(self, day: date) -> float | None:
        """How much of all spaces' sessions is taken on any day, on the page or not; None where it is not loaded."""
        known = self._shares.get(day)
        if known is None:
            known = self._shares[day] = self._count_share(day)
        return known if known >= 0 else None

    def _count_share(self, day: date) -> float:
        """The share, or -1 where it is not known."""
        taken = every = 0
        now = self.now()
        for venue in self.house.venues:
            if not self.is_loaded(day_period(day, venue.zone)):
                return -1.0
            for start, end, _ in day_slots(venue):
                at = Period(at_wall_clock(day, start, venue.zone), at_wall_clock(day, end, venue.zone))
                taken += sum(self._is_taken(space.id, at, now) for space in venue.spaces)
                every += len(venue.spaces)
        return taken / every if every else 0.0

    def _is_taken(self, space: SpaceId, period: Period, now: datetime) -> bool:
        """Whether anything takes, or took, a space: what is over counts, what came to nothing does not."""
        touching = self.index.within(space, period.start, period.end)
        return any(shown_state(bar, now) not in HIDDEN_AT_FIRST for bar in touching)

    def is_day_loaded(self, number: int, column: int) -> bool:
        clock = self.clock(number)
        return self.is_loaded(Period(clock.moment(column), clock.moment(column + 1)))

    def slot(self, row: int, column: int) -> Slot:
        """The cell of a row that a column (clamped to the page) belongs to."""
        column = max(0, min(column, self.scale.columns - 1))
        key = (self.rows[row].venue.id, column)
        found = self._slots.get(key)
        if found is None:
            found = self._slots[key] = self.scale.slot(self.rows[row].venue, column)
        return found

    def clock(self, row: int) -> VenueClock:
        """Moments to positions and back, in a row."""
        venue = self.rows[row].venue
        found = self._clocks.get(venue.id)
        if found is None:
            found = self._clocks[venue.id] = self.scale.clock(venue)
        return found

    def bars_in(self, row: int, slot: Slot) -> list[Bar]:
        """The shown bars that touch a cell, each item once, in order of start."""
        start, end = self.slot_span(row, slot)
        found: dict[object, Bar] = {}
        now = self.now()
        for bar in sorted(self._within(self.rows[row], start, end), key=lambda b: b.period.start):
            if self.is_shown(shown_state(bar, now)) and bar.period.start < end and bar.period.end > start:
                found.setdefault((bar.owner_id, bar.item, bar.period), bar)
        return list(found.values())

    def slot_span(self, row: int, slot: Slot) -> tuple[datetime, datetime]:
        """The moments that a cell covers on the screen: its whole width, not only its session's hours."""
        clock = self.clock(row)
        return clock.moment(slot.first), clock.moment(slot.last)

    def chosen(self, row: int, first: Slot, last: Slot) -> Chosen | None:
        """What the cells from `first` to `last` stand for; None on a venue's heading."""
        at = self.rows[row]
        if not at.bookable:
            return None
        period, session = self.scale.chosen(at.venue, first, last)
        return self.chosen_period(row, period, session_id=session)

    def chosen_period(self, row: int, period: Period, session_id: SessionId | None = None) -> Chosen | None:
        at = self.rows[row]
        if not at.bookable:
            return None
        return Chosen(
            venue_id=at.venue.id,
            period=period,
            space_id=at.space.id if at.space else None,
            composite_id=at.composite.id if at.composite else None,
            session_id=session_id,
        )

    def in_the_way(self, row: int, period: Period) -> list[Bar]:
        """What keeps `period` (with the spaces' buffers) from being held in this row."""
        at = self.rows[row]
        spaces = {space.id: space for space in at.venue.spaces}
        found: list[Bar] = []
        for part in at.parts:
            space = spaces.get(part)
            occupied = period.with_buffers(space.setup, space.teardown) if space else period
            found += self.index.conflicts((part,), occupied, self.now())
        return found

    def free_spaces(self, venue_row: int, column: int) -> tuple[int, int]:
        """How many of a venue's spaces can still be held in the cell under its heading, and how many there are.

        A cell that is a whole day counts a space as free while any session of that day is.
        """
        known = self._free.get((venue_row, column))
        if known is None:
            known = self._free[venue_row, column] = self._count_free(venue_row, column)
        return known

    def _count_free(self, venue_row: int, column: int) -> tuple[int, int]:
        venue, scale = self.rows[venue_row].venue, self.scale
        slot = self.slot(venue_row, column)
        day = [(start, end) for start, end, _ in day_slots(venue)]
        parts = day if scale.by_days else [(slot.start_minute, slot.end_minute)]
        periods = [
            Period(at_wall_clock(slot.day, start, venue.zone), at_wall_clock(slot.day, end, venue.zone))
            for start, end in parts
        ]
        now = self.now()
        free = sum(
            any(not self.index.conflicts((s.id,), p.with_buffers(s.setup, s.teardown), now) for p in periods)
            for s in venue.spaces
        )
        return free, len(venue.spaces)

    def heading_of(self, row: int) -> int:
        """The row of the venue's heading above a row."""
        return next(n for n in range(row, -1, -1) if not self.rows[n].bookable)

    def _forget_free(self, stretch: Dirty) -> None:
        heading = self.heading_of(stretch.row)
        first, last = self.pixels.column(stretch.left), self.pixels.column(max(stretch.left, stretch.right - 1))
        # Buffers reach into the cells beside.
        low = self.slot(heading, self.slot(heading, first).first - 1).first
        high = self.slot(heading, self.slot(heading, last).last).last
        for column in range(low, high):
            self._free.pop((heading, column), None)

    def _forget(self) -> None:
        self._layouts.clear()
        self._loads.clear()
        self._free.clear()

    def _bars(self, row: BoardRow) -> list[Bar]:
        clock = self.scale.clock(row.venue)
        return self._within(row, clock.moment(0), clock.moment(self.scale.columns))

    def _within(self, row: BoardRow, start: datetime, end: datetime) -> list[Bar]:
        return [bar for part in row.parts for bar in self.index.within(part, start, end)]


def merged(periods: list[Period]) -> list[Period]:
    """The same moments in as few periods as possible, in order."""
    found: list[Period] = []
    for period in sorted(periods):
        if found and period.start <= found[-1].end:
            found[-1] = span([found[-1], period])
        else:
            found.append(period)
    return found


def common(some: list[Period], others: list[Period]) -> list[Period]:
    """The moments that are in both."""
    return [_common(one, other) for one in some for other in others if one.overlaps(other)]


def _common(one: Period, other: Period) -> Period:
    return Period(max(one.start, other.start), min(one.end, other.end))
