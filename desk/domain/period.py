"""A half-open interval of aware moments, and the wall-clock arithmetic of a venue's zone."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Self
from zoneinfo import ZoneInfo

from desk.domain.errors import BadPeriod
from desk.domain.sentence import Sentence

LONGEST = timedelta(days=31)


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """`[start, end)`, both aware and kept in UTC.

    Raises:
        BadPeriod: a naive moment, one beyond the calendar, or an end that is not after the start.
    """

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        for name in ("start", "end"):
            moment: datetime = getattr(self, name)
            if moment.utcoffset() is None:
                raise BadPeriod(problem=Sentence("a time without a zone"))
            object.__setattr__(self, name, _in_utc(moment))
        if self.end <= self.start:
            raise BadPeriod(problem=Sentence("the end is not after the start"))

    @property
    def duration(self) -> timedelta:
        return self.end - self.start

    def overlaps(self, other: Self) -> bool:
        """Whether the two share a moment; touching ends do not."""
        return self.start < other.end and other.start < self.end

    def contains(self, moment: datetime) -> bool:
        return self.start <= moment < self.end

    def shifted(self, by: timedelta) -> "Period":
        return Period(self.start + by, self.end + by)

    def with_buffers(self, setup: timedelta, teardown: timedelta) -> "Period":
        """The occupied period: the event with set-up before and teardown after."""
        return Period(self.start - setup, self.end + teardown)

    def local(self, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """Start and end on the venue's wall clock."""
        return self.start.astimezone(zone), self.end.astimezone(zone)


def at_wall_clock(day: date, minutes: int, zone: ZoneInfo) -> datetime:
    """The moment `minutes` after midnight of `day` on the wall clock of `zone`, in UTC.

    Minutes may pass 1440: that is the next day's wall clock, not elapsed time. A time that the clock skips is
    read with the offset before the jump, one that it shows twice with the offset after it, as PostgreSQL does
    with AT TIME ZONE.

    Raises:
        BadPeriod: beyond the years 1 to 9999.
    """
    try:
        naive = datetime(day.year, day.month, day.day) + timedelta(minutes=minutes)
    except OverflowError as error:
        raise BadPeriod(problem=Sentence("a date beyond the calendar")) from error
    first, second = _in_utc(naive.replace(tzinfo=zone, fold=0)), _in_utc(naive.replace(tzinfo=zone, fold=1))
    # A time shown twice: the second reading is the later moment. A skipped time: the reading with the offset before
    # the jump is the later one. Either way the later of the two is PostgreSQL's.
    return max(first, second)


def day_period(day: date, zone: ZoneInfo, days: int = 1) -> Period:
    """The whole of `days` calendar days of the zone, beginning with `day`."""
    return Period(at_wall_clock(day, 0, zone), at_wall_clock(day + timedelta(days=days), 0, zone))


def span(periods: Iterable[Period]) -> Period:
    """The smallest period that covers all of `periods` (at least one)."""
    every = list(periods)
    return Period(min(p.start for p in every), max(p.end for p in every))


def _in_utc(moment: datetime) -> datetime:
    try:
        return moment.astimezone(UTC)
    except OverflowError as error:
        raise BadPeriod(problem=Sentence("a date beyond the calendar")) from error
