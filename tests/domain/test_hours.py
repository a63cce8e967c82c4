"""Opening hours: both ends count, windows may run past midnight, a day without a row is closed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.hours import hours_on, within_hours
from desk.domain.period import Period, day_period
from desk.domain.venue import OpeningHours
from tests.domain.halls import ALL_DAY, HOUR, KOLKATA, LONDON, MINUTE, at, between

SATURDAY, SUNDAY = 6, 7


def open_(weekday: int, opens: int, closes: int) -> OpeningHours:
    return OpeningHours(weekday=weekday, opens_minute=opens * 60, closes_minute=closes * 60)


DAYTIME = [open_(SUNDAY, 8, 23)]
LATE = [open_(SATURDAY, 10, 26), open_(SUNDAY, 10, 26)]  # until two in the morning


@pytest.mark.parametrize(
    ("hours", "start", "end", "inside"),
    [
        (DAYTIME, "2027-02-14 08:00", "2027-02-14 23:00", True),
        (DAYTIME, "2027-02-14 07:59", "2027-02-14 12:00", False),
        (DAYTIME, "2027-02-14 22:00", "2027-02-14 23:01", False),
        (DAYTIME, "2027-02-14 23:00", "2027-02-21 09:00", False),  # the start is not at closing time
        (DAYTIME, "2027-02-14 09:00", "2027-02-21 08:00", False),  # the end is not at opening time
        (DAYTIME, "2027-02-14 09:00", "2027-02-21 08:01", True),  # closed days in between do not matter
        (DAYTIME, "2027-02-15 09:00", "2027-02-15 12:00", False),  # Monday has no row
        (LATE, "2027-02-14 20:00", "2027-02-15 02:00", True),
        (LATE, "2027-02-14 20:00", "2027-02-15 02:01", False),
        (LATE, "2027-02-15 01:00", "2027-02-15 02:00", True),  # Sunday's window, although Monday is closed
        (LATE, "2027-02-15 02:00", "2027-02-15 03:00", False),
        (LATE, "2027-02-14 01:00", "2027-02-14 02:00", True),  # Saturday's window
        (LATE, "2027-02-14 01:00", "2027-02-14 11:00", True),  # from one window into the next
        (LATE, "2027-02-13 01:00", "2027-02-13 02:00", False),  # Friday has no row
        ([open_(SUNDAY, 8, 24)], "2027-02-14 20:00", "2027-02-15 00:00", True),  # an end at midnight
        ([open_(SUNDAY, 0, 24)], "2027-02-15 00:00", "2027-02-15 01:00", False),
        ([open_(SUNDAY, 0, 48)], "2027-02-15 23:00", "2027-02-15 23:59", True),  # the longest window
        # An end at midnight after the second day is on the third, which asks only its own window and the second's.
        ([open_(SUNDAY, 0, 48)], "2027-02-15 23:00", "2027-02-16 00:00", False),
        ([open_(SUNDAY, 8, 12), open_(SUNDAY, 16, 23)], "2027-02-14 17:00", "2027-02-14 22:00", True),
        ([], "2027-02-14 12:00", "2027-02-14 13:00", False),
    ],
)
def test_that_start_and_end_must_lie_in_a_window(hours, start, end, inside):
    assert within_hours(between(start, end), hours, KOLKATA) is inside


@given(st.integers(0, 7 * 24 * 60), st.integers(1, 3 * 24 * 60))
def test_that_a_house_that_never_closes_takes_every_period(start, minutes):
    begin = at("2027-02-14 00:00") + start * MINUTE
    assert within_hours(Period(begin, begin + minutes * MINUTE), ALL_DAY, KOLKATA)


@given(st.integers(0, 1439), st.integers(1, 2880), st.integers(0, 2 * 1440), st.integers(1, 2 * 1440))
def test_that_inside_one_window_means_between_its_opening_and_closing(opens, length, start, minutes):
    closes = min(opens + length, 2879)
    row = OpeningHours(weekday=SUNDAY, opens_minute=opens, closes_minute=closes)
    end = start + minutes
    midnight = at("2027-02-14 00:00")
    period = Period(midnight + start * MINUTE, midnight + end * MINUTE)
    assert within_hours(period, [row], KOLKATA) == (opens <= start < closes and opens < end <= closes)


def test_that_the_clock_on_the_wall_counts_when_it_changes():
    hours = [open_(SUNDAY, 8, 23)]
    for day in (date(2027, 3, 28), date(2027, 10, 31)):
        midnight = day_period(day, LONDON)
        closing = midnight.end - HOUR
        assert within_hours(Period(closing - HOUR, closing), hours, LONDON)
        assert not within_hours(Period(closing - HOUR, closing + MINUTE), hours, LONDON)


def test_that_the_rows_of_a_day_come_in_order():
    late, early = open_(SUNDAY, 16, 23), open_(SUNDAY, 8, 12)
    assert hours_on(date(2027, 2, 14), [late, open_(SATURDAY, 1, 2), early]) == (early, late)
    assert hours_on(date(2027, 2, 15), [late, early]) == ()
