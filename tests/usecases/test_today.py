"""The day of a shift: a calendar day of the venue, and late in the evening the first hours of the next."""

from datetime import datetime
from zoneinfo import ZoneInfo

from desk.domain.period import day_period
from desk.usecases.today import shift
from tests.usecases.test_alternatives import HOUSE

KOLKATA = ZoneInfo("Asia/Kolkata")


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2027, 2, 14, hour, minute, tzinfo=KOLKATA)


def test_that_a_shift_is_the_venues_calendar_day() -> None:
    for now in (at(0), at(9), at(22)):
        assert shift(now, HOUSE) == day_period(at(0).date(), KOLKATA)


def test_that_a_late_shift_sees_what_comes_after_midnight() -> None:
    late = shift(at(23, 55), HOUSE)
    assert late.start == at(0)
    assert late.end == datetime(2027, 2, 15, 1, 55, tzinfo=KOLKATA)
