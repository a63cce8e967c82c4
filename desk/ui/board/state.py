"""What the board shows at this moment: house, rows, page, loaded bars, filter, and the layout of each row. No Qt.

Model, view and headers read from here; only the panel and the view change it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from desk.domain.ids import SessionId, SpaceId, VenueId
from desk.domain.period import Period, span
from desk.ui.board.day_marks import DayMarks
from desk.ui.board.fullness import Fullness
from desk.ui.board.index import BarIndex, shown_state
from desk.ui.board.layout import Pixels, RowLayout
from desk.ui.board.rows import BoardRow, Chosen, board_rows
from desk.ui.board.scale import Scale, ScaleName, Slot, VenueClock, page
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
        self._slots: dict[tuple[VenueId, int], Slot] = {}
        self._clocks: dict[VenueId, VenueClock] = {}
        self._period: Period | None = None
        self._headings: tuple[int, ...] = ()
        self._rows_of: dict[SpaceId, list[int]] = {}
        self.fullness = Fullness(self)
        self.marks = DayMarks()

    # ---- what is shown --------------------------------------------------------------------------------------------

    def set_house(self, house: House) -> None:
        """Takes the master data; what was read ahead for another house is dropped, the page is shown meanwhile."""
        self.house = house
        self.fullness.forget_shares()
        self.rows = board_rows(house)
        self._note_rows()
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
        self.fullness.forget_shares()
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
        for number in sorted({number for bar in bars for number in self._rows_of.get(bar.space_id, ())}):
            row, layout = self.rows[number], self._layouts.get(number)
            touching = tuple(bar for bar in bars if bar.space_id in row.parts)
            self.fullness.touch(number, touching)
            if layout is None:
                dirty += self._days_of(number, touching)
                continue
            before = [(p.left, p.right) for p in layout.of_owner(owner)]
            layout.swap(owner, self._mine(owner, number), self.now(), self.is_shown)
            after = [(p.left, p.right) for p in layout.of_owner(owner)]
            dirty += [Dirty(number, left, right) for left, right in dict.fromkeys([*before, *after])]
        return dirty

    def _days_of(self, number: int, bars: tuple[Bar, ...]) -> list[Dirty]:
        """The columns that bars touch, where no layout tells their places; none for what lies on other pages."""
        clock, edges, page = self.clock(number), self.pixels.edges, self.period()
        bars = tuple(bar for bar in bars if bar.occupied.overlaps(page))
        if not bars:
            return []
        first = min(int(clock.position(bar.occupied.start)) for bar in bars)
        last = max(int(clock.position(bar.occupied.end)) for bar in bars)
        return [Dirty(number, edges[min(first, len(edges) - 2)], edges[min(last + 1, len(edges) - 1)])]

    def _mine(self, owner: UUID, number: int) -> list[Bar]:
        """One owner's bars among `_bars` of a row, in the same order, without a look at those of others."""
        parts, page = self.rows[number].parts, self.clock(number)
        start, end = page.moment(0), page.moment(self.scale.columns)
        mine = [bar for bar in self.index.owner(owner) if bar.occupied.start < end and bar.occupied.end > start]
        mine = [bar for bar in mine if bar.space_id in parts]
        return sorted(mine, key=lambda bar: (parts.index(bar.space_id), bar.occupied.start))

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
        for bar in sorted(self.bars_between(self.rows[row], start, end), key=lambda b: b.period.start):
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

    def heading_of(self, row: int) -> int:
        """The row of the venue's heading above a row."""
        return self._headings[row]

    def _note_rows(self) -> None:
        """Which heading each row has, and in which rows each space's bars lie."""
        headings: list[int] = []
        self._rows_of = {}
        for number, row in enumerate(self.rows):
            headings.append(headings[-1] if row.bookable else number)
            for part in row.parts:
                self._rows_of.setdefault(part, []).append(number)
        self._headings = tuple(headings)

    def _forget(self) -> None:
        self._layouts.clear()
        self.fullness.forget()

    def _bars(self, row: BoardRow) -> list[Bar]:
        clock = self.scale.clock(row.venue)
        return self.bars_between(row, clock.moment(0), clock.moment(self.scale.columns))

    def bars_between(self, row: BoardRow, start: datetime, end: datetime) -> list[Bar]:
        """All bars in a row's spaces that touch a stretch of time, shown or not, space by space."""
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
