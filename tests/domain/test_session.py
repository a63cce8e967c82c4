"""Sessions on the calendar, past midnight and over the days on which clocks change."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.errors import BadPeriod
from desk.domain.period import Period
from desk.domain.session import session_match, session_of, session_period, sessions_on
from tests.domain.halls import (
    EVENING,
    FULL_DAY,
    HOUR,
    KOLKATA,
    LONDON,
    MINUTE,
    MORNING,
    NEW_YORK,
    NIGHT,
    between,
    session,
)

SUNDAY = date(2027, 2, 14)
zones = st.sampled_from([KOLKATA, LONDON, NEW_YORK])
days = st.dates(date(2020, 1, 1), date(2035, 12, 31))


@st.composite
def sessions(draw):
    starts = draw(st.integers(0, 95)) * 15
    ends = draw(st.integers(starts // 15 + 1, 192)) * 15
    number = draw(st.integers(1, 99))
    made = session(number, f"S{number}", 0, 1)
    return type(made)(
        id=made.id,
        venue_id=made.venue_id,
        name=made.name,
        starts_minute=starts,
        ends_minute=ends,
        multiplier_bp=10_000,
        full_day=False,
        sort=number,
    )


def test_that_a_session_has_its_times_on_its_day():
    assert session_period(MORNING, SUNDAY, KOLKATA) == between("2027-02-14 08:00", "2027-02-14 14:00")


def test_that_a_session_runs_past_midnight():
    assert session_period(NIGHT, SUNDAY, KOLKATA) == between("2027-02-14 20:00", "2027-02-15 02:00")
    assert session_period(FULL_DAY, SUNDAY, KOLKATA) == between("2027-02-14 16:00", "2027-02-15 15:00")


def test_that_several_days_run_from_the_first_start_to_the_last_end():
    assert session_period(FULL_DAY, SUNDAY, KOLKATA, days=3) == between("2027-02-14 16:00", "2027-02-17 15:00")
    assert session_period(EVENING, SUNDAY, KOLKATA, days=2) == between("2027-02-14 16:00", "2027-02-15 23:00")


@pytest.mark.parametrize("days_wanted", [0, -1])
def test_that_no_session_lasts_less_than_a_day_of_the_calendar(days_wanted):
    with pytest.raises(BadPeriod, match="fewer than one day"):
        session_period(MORNING, SUNDAY, KOLKATA, days=days_wanted)


def test_that_a_night_is_an_hour_shorter_or_longer_when_the_clock_changes():
    assert session_period(NIGHT, date(2027, 3, 27), LONDON).duration == 5 * HOUR
    assert session_period(NIGHT, date(2027, 10, 30), LONDON).duration == 7 * HOUR
    assert session_period(NIGHT, date(2027, 3, 13), NEW_YORK).duration == 6 * HOUR  # the clock jumps at two, the end


def test_that_a_session_inside_the_skipped_hour_is_left_out_of_that_day_only():
    small = session(7, "Late show", 1, 2)
    with pytest.raises(BadPeriod):
        session_period(small, date(2027, 3, 28), LONDON)
    assert sessions_on(date(2027, 3, 28), [MORNING, small], LONDON) == sessions_on(date(2027, 3, 28), [MORNING], LONDON)
    assert len(sessions_on(date(2027, 3, 29), [MORNING, small], LONDON)) == 2


@given(sessions(), days, zones, st.integers(1, 9))
def test_that_a_session_is_recognised_on_any_day_for_any_number_of_days(wanted, day, zone, count):
    try:
        period = session_period(wanted, day, zone, count)
    except BadPeriod:
        return  # swallowed by the skipped hour
    match = session_match(period, [wanted], zone)
    assert match is not None
    assert session_period(match.session, match.day, zone, match.days) == period
    assert session_of(period, [wanted], zone) == wanted


@given(sessions(), days, zones, st.sampled_from([-MINUTE, MINUTE]))
def test_that_a_minute_more_or_less_is_no_session(wanted, day, zone, slip):
    if not (slots := sessions_on(day, [wanted], zone)):
        return
    period = slots[0].period
    assert session_of(Period(period.start, period.end + HOUR + slip), [wanted], zone) is None
    assert session_of(Period(period.start + slip, period.end + 2 * HOUR), [wanted], zone) is None


@given(sessions(), days, zones)
def test_that_a_session_takes_as_long_as_the_clock_says_give_or_take_the_change(wanted, day, zone):
    for slot in sessions_on(day, [wanted], zone):
        said = timedelta(minutes=wanted.ends_minute - wanted.starts_minute)
        assert abs(slot.period.duration - said) <= HOUR


def test_that_the_right_one_of_several_sessions_is_found():
    every = [MORNING, EVENING, NIGHT, FULL_DAY]
    for wanted in every:
        assert session_of(session_period(wanted, SUNDAY, KOLKATA), every, KOLKATA) == wanted
    assert session_of(between("2027-02-14 09:00", "2027-02-14 14:00"), every, KOLKATA) is None


def test_that_one_long_session_wins_over_two_days_of_a_short_one():
    short, long_ = session(1, "Evening", 18, 20), session(2, "Overnight", 18, 44)
    period = between("2027-02-14 18:00", "2027-02-15 20:00")
    assert session_of(period, [short, long_], KOLKATA) == long_
    assert session_of(period, [short], KOLKATA) == short


def test_that_of_two_sessions_with_the_same_times_the_first_counts():
    plain, festive = session(1, "Evening", 18, 23), session(2, "Festive evening", 18, 23, bp=20_000)
    period = session_period(plain, SUNDAY, KOLKATA)
    assert session_of(period, [plain, festive], KOLKATA) == plain
    assert session_of(period, [festive, plain], KOLKATA) == festive


def test_that_a_day_lists_its_sessions_by_time():
    slots = sessions_on(SUNDAY, [NIGHT, FULL_DAY, EVENING, MORNING], KOLKATA)
    assert [slot.session.name for slot in slots] == ["Morning", "Evening", "Full day", "Night"]
    assert {slot.day for slot in slots} == {SUNDAY}
