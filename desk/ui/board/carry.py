"""An item of a booking carried over the board, by pointer or by keys: where it would lie, what is there. No Qt."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal
from uuid import UUID

from desk.domain.ids import CompositeId, SpaceId
from desk.domain.period import Period, at_wall_clock
from desk.domain.session import session_of
from desk.domain.venue import Venue
from desk.ui.board.rows import Chosen
from desk.ui.board.scale import SNAP_MINUTES, day_slots, full_day
from desk.ui.board.state import BoardState
from desk.usecases.results import Bar

Way = Literal["move", "start", "end", "copy"]
Unit = Literal["half hour", "slot", "day"]
SNAP = timedelta(minutes=SNAP_MINUTES)


@dataclass(frozen=True, kw_only=True, slots=True)
class Carried:
    """Where one item of a booking was put; `revision` is the booking's as it was seen."""

    booking_id: UUID
    item: int
    revision: int
    chosen: Chosen
    before: Period


class Carry:
    """One item under way: `row` and `period` are where it would lie if it were put down now."""

    def __init__(self, state: BoardState, row: int, bar: Bar, way: Way) -> None:
        self._state = state
        self.bar, self.way, self.home = bar, way, row
        self.row, self.period = row, bar.period
        self._zone = state.rows[row].venue.zone
        self._parts = frozenset(
            b.space_id for b in state.index.owner(bar.owner_id) if (b.item, b.period) == (bar.item, bar.period)
        )

    # ---- where it would lie ---------------------------------------------------------------------------------------

    @property
    def is_unmoved(self) -> bool:
        return self.row == self.home and self.period == self.bar.period

    @property
    def is_foreign(self) -> bool:
        """Whether it lies over another venue, where a booking cannot go."""
        return self._state.rows[self.row].venue.id != self._state.rows[self.home].venue.id

    def chosen(self) -> Chosen:
        """The place and time, with the session if the time is exactly one."""
        at = self._state.rows[self.row]
        session = session_of(self.period, at.venue.sessions, at.venue.zone)
        space, composite = self._place()
        return Chosen(
            venue_id=at.venue.id,
            period=self.period,
            space_id=space,
            composite_id=composite,
            session_id=session.id if session else None,
        )

    def carried(self) -> Carried:
        return Carried(
            booking_id=self.bar.owner_id,
            item=self.bar.item,
            revision=self.bar.revision,
            chosen=self.chosen(),
            before=self.bar.period,
        )

    def in_the_way(self) -> list[Bar]:
        """What else occupies the place then, buffers included; the booking's other items count, too."""
        at = self._state.rows[self.row]
        own = (self.bar.owner_id, self.bar.item)
        found: list[Bar] = []
        for part in self._spaces():
            space = next((s for s in at.venue.spaces if s.id == part), None)
            occupied = self.period.with_buffers(space.setup, space.teardown) if space else self.period
            found += self._state.index.conflicts((part,), occupied, self._state.now())
        return [bar for bar in found if self.way == "copy" or (bar.owner_id, bar.item) != own]

    def is_known(self) -> bool:
        """Whether everything there has been loaded."""
        return self._state.is_loaded(self.period)

    def stretch(self) -> tuple[int, int]:
        """The pixels of the scale where it would lie."""
        clock, x = self._state.clock(self.row), self._state.pixels.x
        return x(clock.position(self.period.start)), x(clock.position(self.period.end))

    def _place(self) -> tuple[SpaceId | None, CompositeId | None]:
        """Within its own row an item keeps what it is; in another one it becomes what that row stands for."""
        at = self._state.rows[self.row]
        if self.row != self.home:
            return (at.space.id if at.space else None), (at.composite.id if at.composite else None)
        if len(self._parts) > 1:
            whole = next((c for c in at.venue.composites if frozenset(c.parts) == self._parts), None)
            if whole is not None:
                return None, whole.id
        return self.bar.space_id, None

    def _spaces(self) -> tuple[SpaceId, ...]:
        return tuple(self._parts) if self.row == self.home else self._state.rows[self.row].parts

    # ---- carrying by pointer --------------------------------------------------------------------------------------

    def drag(self, row: int, start: int, now: int) -> bool:
        """Takes the pointer's way from pixel `start` to `now` of the scale, over `row`; returns whether it matters."""
        before = (self.row, self.period)
        if self.way in ("move", "copy") and self._state.rows[row].bookable:
            self.row = row
        self.period = self._dragged(start, now) or self.period
        return before != (self.row, self.period)

    def _dragged(self, start: int, now: int) -> Period | None:
        unit, pixels, scale = self._unit(), self._state.pixels, self._state.scale
        if unit == "half hour":
            return self._slid(pixels.position(now) - pixels.position(start))
        width = scale.parts if unit == "day" else scale.parts // len(day_slots(self._venue))
        return self._moved(unit, self.bar.period, pixels.column(now) // width - pixels.column(start) // width)

    def _slid(self, positions: float) -> Period | None:
        """Moved along the scale by so many columns, snapped to the half hour."""
        clock, period = self._state.clock(self.home), self.bar.period

        def slid(moment: datetime) -> datetime:
            # From the snapped place under it, so that half an hour is half an hour on either side.
            there = clock.snapped(clock.position(moment) + positions, up=False)
            later = there + SNAP
            exact = clock.moment(clock.position(moment) + positions)
            return later if exact - there > later - exact else there

        if self.way in ("move", "copy"):
            start = slid(period.start)
            return Period(start, start + period.duration)
        if self.way == "start":
            return Period(min(slid(period.start), period.end - SNAP), period.end)
        return Period(period.start, max(slid(period.end), period.start + SNAP))

    # ---- carrying by keys -----------------------------------------------------------------------------------------

    def step(self, cells: int, *, stretch: bool = False) -> None:
        """Moves by cells (half hours on the day scale), or moves its end only."""
        way: Way = "end" if stretch else self.way if self.way in ("start", "end") else "move"
        unit = self._unit()
        if unit == "half hour" and self._state.scale.name != "day":
            unit = "day"
        self.period = self._moved(unit, self.period, cells, way) or self.period

    def climb(self, rows: int) -> None:
        """Goes to the next shown row of the same venue that can be booked."""
        step, row = (1 if rows > 0 else -1), self.row
        venue = self._state.rows[self.home].venue.id
        while 0 <= row + step < len(self._state.rows):
            row += step
            at = self._state.rows[row]
            if at.venue.id != venue:
                return
            if at.bookable and self._state.row_shown(row):
                self.row = row
                return

    # ---- steps ----------------------------------------------------------------------------------------------------

    @property
    def _venue(self) -> Venue:
        return self._state.rows[self.home].venue

    def _unit(self) -> Unit:
        scale = self._state.scale
        if scale.name == "day":
            return "half hour"
        if scale.name != "week":
            return "day"
        if self._slots(self.bar.period) is None:
            return "half hour"
        # A whole day moves by days; it may be cut shorter by sessions.
        return "day" if self.way in ("move", "copy") and self._is_whole_days() else "slot"

    def _is_whole_days(self) -> bool:
        found, count = self._slots(self.bar.period), len(day_slots(self._venue))
        return found is not None and found[0] % count == 0 and (found[1] + 1) % count == 0

    def _moved(self, unit: Unit, period: Period, steps: int, way: Way | None = None) -> Period | None:
        """`period` moved, or lengthened at one end, by so many units; None where that leaves nothing of it."""
        way = way or self.way
        slots = self._slots(period) if unit == "slot" else None
        if slots is not None:
            first, last = slots
            first += steps if way != "end" else 0
            last += steps if way != "start" else 0
            return self._of_slots(first, last) if first <= last else None
        start = self._later(period.start, unit, steps) if way != "end" else period.start
        end = self._later(period.end, unit, steps) if way != "start" else period.end
        return Period(start, end) if end > start else None

    def _later(self, moment: datetime, unit: Unit, steps: int) -> datetime:
        if unit == "half hour":
            return moment + SNAP * steps
        local = moment.astimezone(self._zone)
        return at_wall_clock(local.date() + timedelta(days=steps), local.hour * 60 + local.minute, self._zone)

    def _slots(self, period: Period) -> tuple[int, int] | None:
        """The first and last cell of the week that the period fills exactly, numbered from the calendar's beginning."""
        cells = day_slots(self._venue)
        count, day = len(cells), period.start.astimezone(self._zone).date()
        first = next(
            (k for k, (start, _, _) in enumerate(cells) if at_wall_clock(day, start, self._zone) == period.start), None
        )
        if first is None:
            return None
        last_day = period.end.astimezone(self._zone).date()
        for ends_on in (last_day, last_day - timedelta(days=1)):
            for k, (_, end, _) in enumerate(cells):
                if at_wall_clock(ends_on, end, self._zone) == period.end:
                    return day.toordinal() * count + first, ends_on.toordinal() * count + k
        whole = full_day(self._venue)
        if whole and at_wall_clock(day, whole.ends_minute, self._zone) == period.end:
            return day.toordinal() * count, day.toordinal() * count + count - 1
        return None

    def _of_slots(self, first: int, last: int) -> Period:
        """From the first cell to the last; whole days are the venue's full days where it sells them."""
        cells = day_slots(self._venue)
        count, whole = len(cells), full_day(self._venue)
        begins, ends = cells[first % count][0], cells[last % count][1]
        if whole and first % count == 0 and last % count == count - 1:
            begins, ends = whole.starts_minute, whole.ends_minute
        days = (date.fromordinal(first // count), date.fromordinal(last // count))
        return Period(at_wall_clock(days[0], begins, self._zone), at_wall_clock(days[1], ends, self._zone))
