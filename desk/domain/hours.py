"""Whether a period fits a venue's opening hours; the database applies the same rule when it makes the hold."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from desk.domain.period import Period, at_wall_clock
from desk.domain.venue import OpeningHours

_A_DAY = timedelta(days=1)


def within_hours(period: Period, hours: Iterable[OpeningHours], zone: ZoneInfo) -> bool:
    """Whether people can come at the start and leave at the end.

    The start must lie in `[opens, closes)` of the window of its own local day or of the day before (windows may run
    past midnight), the end in `(opens, closes]` likewise. A weekday without a row is closed. Whole days in between do
    not matter: an event of three days may pass a closing day.
    """
    rows = tuple(hours)
    return any(opens <= period.start < closes for opens, closes in _windows_near(period.start, rows, zone)) and any(
        opens < period.end <= closes for opens, closes in _windows_near(period.end, rows, zone)
    )


def hours_on(day: date, hours: Iterable[OpeningHours]) -> tuple[OpeningHours, ...]:
    """The rows for this day's weekday, earliest first; empty where the venue is closed."""
    return tuple(sorted((row for row in hours if row.weekday == day.isoweekday()), key=lambda row: row.opens_minute))


def _windows_near(
    moment: datetime, hours: tuple[OpeningHours, ...], zone: ZoneInfo
) -> Iterator[tuple[datetime, datetime]]:
    today = moment.astimezone(zone).date()
    for day in (today, today - _A_DAY):
        for row in hours_on(day, hours):
            yield at_wall_clock(day, row.opens_minute, zone), at_wall_clock(day, row.closes_minute, zone)
