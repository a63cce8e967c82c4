"""How time becomes columns: hours (day), sessions (week), days (month, quarter, year). Wall clocks; no pixels, no Qt.

A position is a place on the scale in columns (2.5 is the middle of the third). Every venue has its own mapping, because
its zone and its sessions are its own: on week and month each session of the day is equally wide and the hours in which
nothing is sold are squeezed into narrow gaps, so that a function that ends at two at night still lies on its day.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from itertools import pairwise
from math import lcm
from typing import Literal
from zoneinfo import ZoneInfo

from desk.domain.ids import SessionId
from desk.domain.period import Period, at_wall_clock, day_period
from desk.domain.venue import Session, Venue

ScaleName = Literal["day", "week", "month", "quarter", "year"]
SCALES: tuple[ScaleName, ...] = ("day", "week", "month", "quarter", "year")

TILED = ("quarter", "year")
MONTHS = {"month": 1, "quarter": 3, "year": 12}

DAY_HOURS = 28  # evening functions run past midnight, so the day shows four hours of the next
MOST_PARTS = 24
SNAP_MINUTES = 30
GAP = 0.03  # share of a slot on either side that stands for the hours in which nothing is sold
THIRDS = ((360, 720), (720, 1080), (1080, 1440))


@dataclass(frozen=True, kw_only=True, slots=True)
class Slot:
    """What one cell stands for in a venue's row: the columns `[first, last)` and minutes of the wall clock of `day`."""

    first: int
    last: int
    day: date
    start_minute: int
    end_minute: int
    session: Session | None = None

    @property
    def session_id(self) -> SessionId | None:
        return self.session.id if self.session else None


@dataclass(frozen=True, kw_only=True)
class Scale:
    """One page of the calendar: `days` days from `first`, each of `parts` columns (the day scale: hours)."""

    name: ScaleName
    first: date
    days: int
    parts: int

    @property
    def by_days(self) -> bool:
        """Whether a column is a whole day."""
        return self.name in MONTHS

    @property
    def has_tiles(self) -> bool:
        """Whether days are shown as tiles of how much is taken instead of bars."""
        return self.name in TILED

    @property
    def columns(self) -> int:
        return DAY_HOURS if self.name == "day" else self.days * self.parts

    def day_of(self, column: int) -> date:
        """The calendar day in which a column begins."""
        return self.first + timedelta(days=column // (24 if self.name == "day" else self.parts))

    def day_columns(self) -> Sequence[tuple[date, int, int]]:
        """Each day with its first column and the one past its last."""
        return _day_columns(self)

    def contains(self, day: date) -> bool:
        return self.first <= day < self.first + timedelta(days=self.days)

    def moved(self, pages: int) -> "Scale":
        """The page `pages` further (negative: before)."""
        if self.by_days:
            return _months(self.name, _month_after(self.first, pages * MONTHS[self.name]))
        first = self.first + timedelta(days=pages * self.days)
        return Scale(name=self.name, first=first, days=self.days, parts=self.parts)

    def slot(self, venue: Venue, column: int) -> Slot:
        """The cell of a venue's row that a column belongs to."""
        if self.name == "day":
            return Slot(
                first=column, last=column + 1, day=self.first, start_minute=column * 60, end_minute=column * 60 + 60
            )
        day_number, part = divmod(column, self.parts)
        day = self.first + timedelta(days=day_number)
        if self.by_days:
            whole = full_day(venue)
            start, end = (whole.starts_minute, whole.ends_minute) if whole else (0, 1440)
            return Slot(first=column, last=column + 1, day=day, start_minute=start, end_minute=end, session=whole)
        slots = day_slots(venue)
        width = self.parts // len(slots)
        number = part // width
        first = day_number * self.parts + number * width
        start, end, session = slots[number]
        return Slot(first=first, last=first + width, day=day, start_minute=start, end_minute=end, session=session)

    def chosen(self, venue: Venue, first: Slot, last: Slot) -> tuple[Period, SessionId | None]:
        """The period from one cell to another of the same row, and the session if it is exactly one."""
        if last.first < first.first:
            first, last = last, first
        whole = full_day(venue)
        if first.first == last.first:
            session = first.session
        elif self.name == "week" and whole and self._is_whole_day(first, last):
            first = last = Slot(
                first=first.first,
                last=last.last,
                day=first.day,
                start_minute=whole.starts_minute,
                end_minute=whole.ends_minute,
                session=whole,
            )
            session = whole
        else:
            session = None
        start = at_wall_clock(first.day, first.start_minute, venue.zone)
        end = at_wall_clock(last.day, last.end_minute, venue.zone)
        return Period(start, max(end, start + timedelta(minutes=1))), session.id if session else None

    def _is_whole_day(self, first: Slot, last: Slot) -> bool:
        return first.day == last.day and first.first % self.parts == 0 and last.last % self.parts == 0

    def clock(self, venue: Venue) -> "VenueClock":
        """The mapping between moments and positions in the rows of a venue."""
        return _clock(self, venue.zone, tuple(_knots_of_day(self, venue)))

    def period(self, venues: tuple[Venue, ...]) -> Period:
        """Everything that can be seen on this page, in whichever zone of the venues."""
        days = 2 if self.name == "day" else self.days
        every = [day_period(self.first, venue.zone, days) for venue in venues] or [
            Period(_utc(self.first), _utc(self.first + timedelta(days=days)))
        ]
        return Period(min(p.start for p in every), max(p.end for p in every))


@dataclass(frozen=True)
class VenueClock:
    """Moments to positions and back: straight lines between knots (seconds since 1970, and positions)."""

    seconds: tuple[float, ...]
    positions: tuple[float, ...]

    def position(self, moment: datetime) -> float:
        """Where a moment lies; clamped to the page's ends."""
        at = moment.timestamp()
        seconds, positions = self.seconds, self.positions
        if at <= seconds[0]:
            return positions[0]
        if at >= seconds[-1]:
            return positions[-1]
        i = bisect_right(seconds, at)
        before, after = seconds[i - 1], seconds[i]
        return positions[i - 1] + (positions[i] - positions[i - 1]) * (at - before) / (after - before)

    def moment(self, position: float) -> datetime:
        """Which moment lies at a position (clamped)."""
        positions, seconds = self.positions, self.seconds
        if position <= positions[0]:
            return datetime.fromtimestamp(seconds[0], UTC)
        if position >= positions[-1]:
            return datetime.fromtimestamp(seconds[-1], UTC)
        i = bisect_right(positions, position)
        share = (position - positions[i - 1]) / (positions[i] - positions[i - 1])
        return datetime.fromtimestamp(seconds[i - 1] + share * (seconds[i] - seconds[i - 1]), UTC)

    def snapped(self, position: float, *, up: bool) -> datetime:
        """The moment at a position, moved to the next half hour before it (or after it, if `up`)."""
        step = SNAP_MINUTES * 60
        at = self.moment(position).timestamp()
        # Zones differ from UTC by multiples of a quarter of an hour; count from a knot, which is on the wall clock.
        steps = (at - self.seconds[0]) / step
        whole = -int(-steps // 1) if up else int(steps // 1)
        return datetime.fromtimestamp(self.seconds[0] + whole * step, UTC)


def page(name: ScaleName, day: date, venues: tuple[Venue, ...]) -> Scale:
    """The page of a scale that shows `day`; weeks begin on Monday."""
    if name in MONTHS:
        return _months(name, date(day.year, (day.month - 1) // MONTHS[name] * MONTHS[name] + 1, 1))
    if name == "week":
        counts = {len(day_slots(venue)) for venue in venues} or {1}
        return Scale(name="week", first=day - timedelta(days=day.weekday()), days=7, parts=lcm(*counts))
    return Scale(name="day", first=day, days=1, parts=24)


def pages_to_read(scale: Scale, day: date, *, forward: bool = True) -> list[Scale]:
    """What a page needs, most urgent first: itself and where paging leads (two pages the way it goes, one back), or a
    year's quarters from that of `day` on."""
    if scale.name != "year":
        ahead = 1 if forward else -1
        further = [] if scale.name == "quarter" else [scale.moved(2 * ahead)]
        return [scale, scale.moved(ahead), scale.moved(-ahead), *further]
    quarters = [_months("quarter", _month_after(scale.first, 3 * n)) for n in range(4)]
    return sorted(quarters, key=lambda quarter: (not quarter.contains(day), quarter.first))


@lru_cache(maxsize=16)
def _day_columns(scale: Scale) -> tuple[tuple[date, int, int], ...]:
    step = 24 if scale.name == "day" else scale.parts
    firsts = range(0, scale.columns, step)
    return tuple((scale.day_of(first), first, min(first + step, scale.columns)) for first in firsts)


def full_day(venue: Venue) -> Session | None:
    """The venue's full-day session, if it sells one."""
    return next((session for session in venue.sessions if session.full_day), None)


@lru_cache(maxsize=256)
def _slots_of(sessions: tuple[Session, ...]) -> tuple[tuple[int, int, Session | None], ...]:
    parts = sorted((s for s in sessions if not s.full_day), key=lambda s: (s.starts_minute, s.ends_minute))
    whole = next((s for s in sessions if s.full_day), None)
    kept: list[tuple[int, int, Session | None]] = []
    for session in parts:
        if not kept or session.starts_minute >= kept[-1][1]:
            kept.append((session.starts_minute, session.ends_minute, session))
    if kept and MOST_PARTS % len(kept) == 0:
        return tuple(kept)
    if whole and not kept:
        return ((whole.starts_minute, whole.ends_minute, whole),)
    return tuple((start, end, None) for start, end in THIRDS)


def day_slots(venue: Venue) -> tuple[tuple[int, int, Session | None], ...]:
    """The cells of one day on the week scale: start and end in minutes, and the session.

    Sessions that begin within an earlier one get no cell of their own (the form offers them). A venue that sells no
    sessions has morning, afternoon and evening.
    """
    return _slots_of(venue.sessions)


def _knots_of_day(scale: Scale, venue: Venue) -> list[tuple[int, float]]:
    """Minutes of the day and their share of the day's width, from (0, 0) on; the end (1440, 1) is the next day's."""
    if scale.name == "day":
        return [(0, 0.0)]
    slots = day_slots(venue)
    width = 1 / len(slots)
    knots = [(0, 0.0)]
    for number, (start, end, _) in enumerate(slots):
        left, right = (number + GAP) * width, (number + 1 - GAP) * width
        for minute, share in ((start, left), (min(end, 1440), right)):
            if knots[-1][0] < minute < 1440:
                knots.append((minute, share))
    return knots


@lru_cache(maxsize=64)
def _clock(scale: Scale, zone: ZoneInfo, knots: tuple[tuple[int, float], ...]) -> VenueClock:
    places: list[tuple[float, float]] = []
    if scale.name == "day":
        for hour in range(DAY_HOURS + 1):
            places.append((_seconds(scale.first, hour * 60, zone), float(hour)))
    else:
        for number in range(scale.days):
            day = scale.first + timedelta(days=number)
            places += [(_seconds(day, minute, zone), (number + share) * scale.parts) for minute, share in knots]
        places.append((_seconds(scale.first + timedelta(days=scale.days), 0, zone), float(scale.columns)))
    # A clock that jumps makes two knots one moment; keep time strictly rising.
    rising = [places[0]] + [later for earlier, later in pairwise(places) if later[0] > earlier[0]]
    return VenueClock(tuple(at for at, _ in rising), tuple(where for _, where in rising))


def _seconds(day: date, minutes: int, zone: ZoneInfo) -> float:
    return at_wall_clock(day, minutes, zone).timestamp()


def _months(name: ScaleName, first: date) -> Scale:
    following = _month_after(first, MONTHS[name])
    return Scale(name=name, first=first, days=(following - first).days, parts=1)


def _month_after(first: date, months: int) -> date:
    """The first of the month so many months later."""
    count = first.year * 12 + first.month - 1 + months
    return date(count // 12, count % 12 + 1, 1)


def _utc(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)
