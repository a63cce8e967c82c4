"""Series of dates: weeks on the wall clock, so many times or until a day, across changes of the clocks."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from desk.domain.period import Period
from desk.domain.repeating import on_another_day, repeated, series_days

LONDON, PUNE = ZoneInfo("Europe/London"), ZoneInfo("Asia/Kolkata")


def test_that_a_series_is_so_many_weeks_apart() -> None:
    assert series_days(date(2026, 12, 5), 2, times=3) == [date(2026, 12, 5), date(2026, 12, 19), date(2027, 1, 2)]


@pytest.mark.parametrize(
    ("until", "count"),
    [(date(2026, 12, 26), 4), (date(2026, 12, 25), 3), (date(2026, 12, 5), 1), (date(2026, 1, 1), 1)],
)
def test_that_a_series_until_a_day_has_that_day_and_none_after(until: date, count: int) -> None:
    assert len(series_days(date(2026, 12, 5), 1, until=until)) == count


def test_that_an_evening_stays_at_its_hour_when_the_clocks_change() -> None:
    evening = Period(datetime(2026, 10, 24, 17, tzinfo=UTC), datetime(2026, 10, 24, 21, tzinfo=UTC))  # 18:00 to 22:00
    later = on_another_day(evening, 7, LONDON)
    assert later == Period(datetime(2026, 10, 31, 18, tzinfo=UTC), datetime(2026, 10, 31, 22, tzinfo=UTC))


def test_that_all_items_of_a_date_move_together() -> None:
    night = Period(datetime(2026, 12, 5, 10, 30, tzinfo=UTC), datetime(2026, 12, 5, 20, 30, tzinfo=UTC))
    dinner = Period(datetime(2026, 12, 6, 10, 30, tzinfo=UTC), datetime(2026, 12, 6, 14, 30, tzinfo=UTC))
    (first, second) = repeated([night, dinner], 1, 2, PUNE)
    assert first == (night, dinner)
    assert [(b.start - a.start).days for a, b in zip(first, second, strict=True)] == [7, 7]
