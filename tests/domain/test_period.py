"""Half-open periods, and wall clocks that skip and repeat hours as PostgreSQL reads them."""

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.errors import BadPeriod
from desk.domain.period import Period, at_wall_clock, day_period, span
from tests.domain.halls import HOUR, KOLKATA, LONDON, NEW_YORK, between, utc

zones = st.sampled_from([KOLKATA, LONDON, NEW_YORK, ZoneInfo("Australia/Lord_Howe"), ZoneInfo("America/Havana")])
days = st.dates(date(2000, 1, 1), date(2030, 12, 31))
moments = st.datetimes(datetime(2000, 1, 1), datetime(2030, 12, 31), timezones=st.just(UTC))
lengths = st.timedeltas(timedelta(microseconds=1), timedelta(days=40))
periods = st.builds(lambda start, length: Period(start, start + length), moments, lengths)


@pytest.mark.parametrize(
    ("start", "end", "problem"),
    [
        (datetime(2027, 1, 1), utc("2027-01-02"), "without a zone"),
        (utc("2027-01-01"), datetime(2027, 1, 2), "without a zone"),
        (utc("2027-01-01"), utc("2027-01-01"), "not after the start"),
        (utc("2027-01-02"), utc("2027-01-01"), "not after the start"),
        (datetime.max.replace(tzinfo=timezone(-HOUR)), datetime.max.replace(tzinfo=UTC), "beyond the calendar"),
    ],
)
def test_that_what_is_no_period_is_refused_with_words(start, end, problem):
    with pytest.raises(BadPeriod, match=problem):
        Period(start, end)


def test_that_a_period_is_kept_in_utc_whatever_zone_it_came_in():
    period = Period(datetime(2027, 2, 14, 16, tzinfo=KOLKATA), datetime(2027, 2, 14, 23, tzinfo=KOLKATA))
    assert period == Period(utc("2027-02-14 10:30"), utc("2027-02-14 17:30"))
    assert period.start.tzinfo is UTC
    assert [moment.hour for moment in period.local(KOLKATA)] == [16, 23]


@given(periods, periods)
def test_that_periods_overlap_just_when_they_share_a_moment(a, b):
    shared = max(a.start, b.start) < min(a.end, b.end)
    assert a.overlaps(b) == b.overlaps(a) == shared
    assert a.overlaps(b) == (a.contains(b.start) or b.contains(a.start))


@given(periods)
def test_that_touching_periods_do_not_overlap(period):
    after = period.shifted(period.duration)
    assert not period.overlaps(after)
    assert not period.contains(after.start)
    assert period.contains(period.start)


@given(periods, st.timedeltas(timedelta(days=-40), timedelta(days=40)))
def test_that_a_shift_keeps_the_duration_and_can_be_undone(period, by):
    assert period.shifted(by).duration == period.duration
    assert period.shifted(by).shifted(-by) == period


@given(periods, st.timedeltas(timedelta(0), timedelta(days=2)), st.timedeltas(timedelta(0), timedelta(days=2)))
def test_that_buffers_reach_to_both_sides_and_cover_the_event(period, setup, teardown):
    occupied = period.with_buffers(setup, teardown)
    assert (period.start - occupied.start, occupied.end - period.end) == (setup, teardown)
    assert span([period, occupied]) == occupied


@given(st.lists(periods, min_size=1, max_size=5))
def test_that_a_span_covers_all_and_nothing_more(several):
    whole = span(several)
    assert all(whole.start <= p.start and p.end <= whole.end for p in several)
    assert whole.start in {p.start for p in several}
    assert whole.end in {p.end for p in several}


# The right-hand sides were read from PostgreSQL 15: (day + make_interval(mins => m)) AT TIME ZONE zone
@pytest.mark.parametrize(
    ("zone", "day", "minutes", "moment"),
    [
        (KOLKATA, date(2027, 2, 14), 16 * 60, "2027-02-14 10:30"),
        (KOLKATA, date(2027, 2, 14), 39 * 60, "2027-02-15 09:30"),
        # clocks go from 01:00 to 02:00: what is skipped is read with the winter's offset
        (LONDON, date(2027, 3, 28), 59, "2027-03-28 00:59"),
        (LONDON, date(2027, 3, 28), 60, "2027-03-28 01:00"),
        (LONDON, date(2027, 3, 28), 90, "2027-03-28 01:30"),
        (LONDON, date(2027, 3, 28), 120, "2027-03-28 01:00"),
        (LONDON, date(2027, 3, 27), 1440 + 90, "2027-03-28 01:30"),
        # clocks go from 02:00 back to 01:00: what is shown twice is read with the winter's offset
        (LONDON, date(2027, 10, 31), 59, "2027-10-30 23:59"),
        (LONDON, date(2027, 10, 31), 60, "2027-10-31 01:00"),
        (LONDON, date(2027, 10, 31), 90, "2027-10-31 01:30"),
        (LONDON, date(2027, 10, 31), 120, "2027-10-31 02:00"),
        (LONDON, date(2027, 10, 30), 1440 + 90, "2027-10-31 01:30"),
        (NEW_YORK, date(2027, 3, 14), 2 * 60 + 30, "2027-03-14 07:30"),
        (NEW_YORK, date(2027, 3, 14), 3 * 60, "2027-03-14 07:00"),
        (NEW_YORK, date(2027, 11, 7), 60 + 30, "2027-11-07 06:30"),
        (NEW_YORK, date(2027, 11, 7), 59, "2027-11-07 04:59"),
        (NEW_YORK, date(2027, 11, 6), 1440 + 90, "2027-11-07 06:30"),
        # a fold at midnight
        (ZoneInfo("America/Havana"), date(2027, 11, 7), 30, "2027-11-07 05:30"),
    ],
)
def test_that_a_wall_clock_is_read_as_postgresql_reads_it(zone, day, minutes, moment):
    assert at_wall_clock(day, minutes, zone) == utc(moment)


@given(zones, days, st.integers(0, 2880))
def test_that_a_time_the_clock_shows_is_shown_again_when_read_back(zone, day, minutes):
    naive = datetime(day.year, day.month, day.day) + timedelta(minutes=minutes)
    read_back = at_wall_clock(day, minutes, zone).astimezone(zone).replace(tzinfo=None)
    skipped = read_back - naive
    assert timedelta(0) <= skipped <= HOUR
    if skipped:
        an_hour_around = {(naive + timedelta(hours=h)).replace(tzinfo=zone).utcoffset() for h in (-2, 2)}
        assert len(an_hour_around) == 2


@given(zones, days, st.integers(1, 10))
def test_that_days_follow_each_other_without_gap_or_overlap(zone, day, count):
    several = [day_period(day + timedelta(days=n), zone) for n in range(count)]
    assert all(a.end == b.start for a, b in pairwise(several))
    assert span(several) == day_period(day, zone, count)


def test_that_the_days_of_a_clock_change_are_an_hour_shorter_and_longer():
    assert day_period(date(2027, 3, 28), LONDON).duration == 23 * HOUR
    assert day_period(date(2027, 10, 31), LONDON).duration == 25 * HOUR
    assert day_period(date(2027, 3, 28), KOLKATA).duration == 24 * HOUR


def test_that_no_day_beyond_the_calendar_ends_in_a_crash():
    with pytest.raises(BadPeriod, match="beyond the calendar"):
        at_wall_clock(date.max, 2880, KOLKATA)
    with pytest.raises(BadPeriod, match="beyond the calendar"):
        at_wall_clock(date.min, 0, KOLKATA)


def test_that_periods_sort_by_start_then_end():
    early, long_, short = (
        between("2027-01-01 08:00", "2027-01-01 09:00"),
        between("2027-01-01 09:00", "2027-01-01 12:00"),
        between("2027-01-01 09:00", "2027-01-01 10:00"),
    )
    assert sorted([long_, short, early]) == [early, short, long_]
