"""Each booking rule at its limit, on both sides; their order; and what a person reads."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.period import Period
from desk.domain.rules import bookable_sessions, broken_rules, clock, greatest_capacity, in_words
from desk.domain.venue import BookingMode, OpeningHours
from tests.domain.halls import DAY, EVENING, FULL_DAY, HOUR, MINUTE, MORNING, at, between, venue_with

NOW = at("2027-02-01 12:00")
SUNDAY_EVENING = between("2027-02-14 16:00", "2027-02-14 23:00")
CUSTOM = venue_with(mode=BookingMode.CUSTOM)


def names(venue, *periods, guests=None, capacity=None, now=NOW):
    return [error.rule for error in broken_rules(venue, periods, guests, capacity, now)]


def limit(venue, *periods, guests=None, capacity=None, now=NOW):
    (error,) = broken_rules(venue, periods, guests, capacity, now)
    assert error.overridable
    return error.limit


def test_that_a_session_in_good_time_breaks_no_rule():
    assert names(venue_with(), SUNDAY_EVENING, guests=500, capacity=500) == []


def test_that_every_broken_rule_is_told_once_and_in_order():
    venue = venue_with(hours=(), min_notice=2 * HOUR, max_ahead=DAY, min_duration=HOUR)
    soon = Period(NOW + HOUR, NOW + HOUR + MINUTE)
    late = Period(NOW + 2 * DAY, NOW + 2 * DAY + MINUTE)
    assert names(venue, soon, late, soon, guests=2, capacity=1) == [
        "hours",
        "session",
        "notice",
        "ahead",
        "duration",
        "capacity",
    ]


@pytest.mark.parametrize(("early_by", "broken"), [(timedelta(0), []), (timedelta(microseconds=1), ["notice"])])
def test_that_notice_counts_to_the_moment(early_by, broken):
    venue = venue_with(min_notice=2 * HOUR)
    assert names(venue, SUNDAY_EVENING, now=SUNDAY_EVENING.start - 2 * HOUR + early_by) == broken
    assert names(venue_with(), SUNDAY_EVENING, now=SUNDAY_EVENING.start + early_by) == broken


@pytest.mark.parametrize(("early_by", "broken"), [(timedelta(0), []), (timedelta(microseconds=1), ["ahead"])])
def test_that_the_furthest_day_counts_to_the_moment(early_by, broken):
    assert names(venue_with(), SUNDAY_EVENING, now=SUNDAY_EVENING.start - 540 * DAY - early_by) == broken


@pytest.mark.parametrize(
    ("length", "broken"),
    [(59 * MINUTE, ["duration"]), (HOUR, []), (7 * DAY, []), (7 * DAY + MINUTE, ["duration"])],
)
def test_that_shortest_and_longest_are_allowed_and_no_more(length, broken):
    start = at("2027-02-14 10:00")
    assert names(CUSTOM, Period(start, start + length)) == broken


@pytest.mark.parametrize(
    ("mode", "start", "end", "broken"),
    [
        (BookingMode.FIXED_SESSIONS, "2027-02-14 16:00", "2027-02-14 23:00", []),
        (BookingMode.FIXED_SESSIONS, "2027-02-14 16:00", "2027-02-15 23:00", []),
        (BookingMode.FIXED_SESSIONS, "2027-02-14 16:00", "2027-02-15 15:00", []),
        (BookingMode.FIXED_SESSIONS, "2027-02-14 16:30", "2027-02-14 23:00", ["session"]),
        (BookingMode.FULL_DAY, "2027-02-14 16:00", "2027-02-15 15:00", []),
        (BookingMode.FULL_DAY, "2027-02-14 16:00", "2027-02-17 15:00", []),
        (BookingMode.FULL_DAY, "2027-02-14 16:00", "2027-02-14 23:00", ["session"]),
        (BookingMode.CUSTOM, "2027-02-14 16:07", "2027-02-14 22:11", []),
    ],
)
def test_that_the_mode_decides_which_times_are_sold(mode, start, end, broken):
    assert names(venue_with(mode=mode), between(start, end)) == broken


def test_that_only_full_days_are_bookable_where_full_days_are_sold():
    assert bookable_sessions(venue_with(mode=BookingMode.FULL_DAY)) == (FULL_DAY,)
    assert bookable_sessions(venue_with()) == (MORNING, EVENING, FULL_DAY)


def test_that_one_item_outside_the_rules_is_enough():
    assert names(venue_with(), SUNDAY_EVENING, between("2027-02-15 10:00", "2027-02-15 12:00")) == ["session"]


@given(st.none() | st.integers(1, 10**6), st.none() | st.integers(1, 10**6))
def test_that_guests_break_a_rule_just_when_they_are_more_than_fit(guests, capacity):
    fits = guests is None or capacity is None or guests <= capacity
    assert (names(venue_with(), SUNDAY_EVENING, guests=guests, capacity=capacity) == []) == fits


@pytest.mark.parametrize(
    ("capacities", "greatest"), [([100, 500, 200], 500), ([100, None], None), ([None], None), ([], None), ([7], 7)]
)
def test_that_the_largest_place_counts_and_one_without_limit_is_the_largest(capacities, greatest):
    assert greatest_capacity(capacities) == greatest


def test_that_limits_are_told_in_words():
    start = at("2027-02-14 10:00")
    hall_hours = tuple(OpeningHours(weekday=day, opens_minute=480, closes_minute=1560) for day in (6, 7))
    weekend = venue_with(mode=BookingMode.CUSTOM, hours=hall_hours)
    assert limit(CUSTOM, Period(start, start + 30 * MINUTE)) == "at least 60 minutes"
    assert limit(CUSTOM, Period(start, start + 8 * DAY)) == "at most 7 days"
    assert limit(venue_with(min_notice=2 * HOUR), SUNDAY_EVENING, now=SUNDAY_EVENING.start) == (
        "at least 2 hours before the start"
    )
    assert limit(CUSTOM, SUNDAY_EVENING, now=SUNDAY_EVENING.end) == "not before now"
    assert limit(CUSTOM, SUNDAY_EVENING, now=SUNDAY_EVENING.start - 600 * DAY) == "at most 540 days ahead"
    assert limit(CUSTOM, SUNDAY_EVENING, guests=501, capacity=500) == "at most 500 guests"
    assert limit(weekend, between("2027-02-15 10:00", "2027-02-15 12:00")) == "closed on Monday"
    assert limit(weekend, between("2027-02-14 07:00", "2027-02-14 12:00")) == (
        "Sunday from 08:00 to 02:00 the next day"
    )
    assert limit(weekend, between("2027-02-14 20:00", "2027-02-15 12:00")) == "closed on Monday"
    assert limit(venue_with(), between("2027-02-14 10:00", "2027-02-14 12:00")) == (
        "Morning 08:00 to 14:00, Evening 16:00 to 23:00, Full day 16:00 to 15:00 the next day"
    )
    assert limit(venue_with(sessions=()), SUNDAY_EVENING) == "it has none"


@pytest.mark.parametrize(
    ("length", "words"),
    [
        (timedelta(0), "0 minutes"),
        (MINUTE, "1 minute"),
        (HOUR, "60 minutes"),
        (90 * MINUTE, "90 minutes"),
        (2 * HOUR, "2 hours"),
        (DAY, "1 day"),
        (36 * HOUR, "36 hours"),
        (540 * DAY, "540 days"),
    ],
)
def test_that_lengths_are_said_as_people_say_them(length, words):
    assert in_words(length) == words


@pytest.mark.parametrize(
    ("minute", "words"),
    [(0, "00:00"), (510, "08:30"), (1440, "midnight"), (1560, "02:00 the next day"), (2880, "midnight the next day")],
)
def test_that_minutes_are_said_as_a_clock(minute, words):
    assert clock(minute) == words
