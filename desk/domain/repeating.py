"""Series of dates on the wall clock: the same event every so many weeks, so many times or until a day."""

from collections.abc import Sequence
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from desk.domain.period import Period, at_wall_clock


def series_days(first: date, every_weeks: int, *, times: int | None = None, until: date | None = None) -> list[date]:
    """The days of a series, `first` among them; at most as many as `times`, none after `until`.

    Exactly one of `times` and `until` is given; an `until` before `first` leaves `first` alone.
    """
    step = timedelta(weeks=every_weeks)
    if times is None:
        assert until is not None
        times = max(0, (until - first).days) // step.days + 1
    return [first + n * step for n in range(times)]


def on_another_day(period: Period, days: int, zone: ZoneInfo) -> Period:
    """The period `days` later at the same wall-clock times, whatever the clocks do between."""
    start, end = (moment.replace(tzinfo=None) for moment in period.local(zone))
    return Period(
        at_wall_clock(start.date() + timedelta(days=days), start.hour * 60 + start.minute, zone),
        at_wall_clock(end.date() + timedelta(days=days), end.hour * 60 + end.minute, zone),
    )


def repeated(periods: Sequence[Period], every_weeks: int, count: int, zone: ZoneInfo) -> list[tuple[Period, ...]]:
    """For each of `count` dates the periods of all items, the first as they stand."""
    return [
        tuple(on_another_day(period, 7 * every_weeks * n, zone) if n else period for period in periods)
        for n in range(count)
    ]
