"""Gaps between busy periods, and places whose every part is free with its buffers."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.availability import gaps, is_free, occupied_by, parts_of, without
from desk.domain.ids import SpaceId
from desk.domain.period import Period
from tests.domain.halls import BOTH, DINING, HALL, HOUR, LAWN, MINUTE, VENUE, at, between

DAY_START = at("2027-02-14 00:00")
AFTERNOON = between("2027-02-14 12:00", "2027-02-14 18:00")


def hours(start: int, end: int) -> Period:
    return Period(DAY_START + start * HOUR, DAY_START + end * HOUR)


short = st.builds(lambda start, length: hours(start, start + length), st.integers(0, 40), st.integers(1, 10))


@pytest.mark.parametrize(
    ("busy", "free"),
    [
        ([], [(8, 20)]),
        ([(10, 12)], [(8, 10), (12, 20)]),
        ([(12, 14), (10, 12)], [(8, 10), (14, 20)]),
        ([(6, 9), (19, 23)], [(9, 19)]),
        ([(8, 20)], []),
        ([(0, 40)], []),
        ([(10, 18), (11, 12)], [(8, 10), (18, 20)]),
        ([(0, 8), (20, 22)], [(8, 20)]),
    ],
)
def test_that_gaps_are_what_busy_periods_leave(busy, free):
    assert gaps(hours(8, 20), [hours(*taken) for taken in busy]) == tuple(hours(*gap) for gap in free)


@given(short, st.lists(short, max_size=6))
def test_that_every_hour_is_either_busy_or_in_exactly_one_gap(within, busy):
    free = gaps(within, busy)
    assert list(free) == sorted(free)
    moment = within.start
    while moment < within.end:
        taken = any(period.contains(moment) for period in busy)
        assert sum(gap.contains(moment) for gap in free) == (0 if taken else 1)
        moment += HOUR
    assert all(within.start <= gap.start and gap.end <= within.end for gap in free)


@given(st.lists(short, max_size=5), st.lists(short, max_size=3))
def test_that_what_is_given_back_is_free_and_the_rest_stays_busy(busy, given_back):
    left = without(busy, given_back)
    for n in range(60):
        moment = DAY_START + n * HOUR
        expected = any(p.contains(moment) for p in busy) and not any(p.contains(moment) for p in given_back)
        assert any(p.contains(moment) for p in left) == expected


def test_that_a_space_is_free_only_with_its_buffers():
    # The hall needs an hour before and an hour after.
    def busy_until(moment):
        return {HALL.id: [Period(DAY_START, moment)]}

    assert is_free(VENUE, HALL, AFTERNOON, busy_until(AFTERNOON.start - HOUR))
    assert not is_free(VENUE, HALL, AFTERNOON, busy_until(AFTERNOON.start - HOUR + MINUTE))
    assert is_free(VENUE, HALL, AFTERNOON, {HALL.id: [AFTERNOON.shifted(timedelta(hours=7))]})
    assert not is_free(VENUE, HALL, AFTERNOON, {HALL.id: [AFTERNOON.shifted(timedelta(hours=7) - MINUTE)]})
    assert occupied_by(HALL, AFTERNOON) == between("2027-02-14 11:00", "2027-02-14 19:00")


def test_that_another_spaces_bookings_do_not_matter():
    assert is_free(VENUE, LAWN, AFTERNOON, {HALL.id: [AFTERNOON]})
    assert is_free(VENUE, LAWN, AFTERNOON, {})


@pytest.mark.parametrize("part", [HALL, DINING])
def test_that_a_composite_space_needs_every_part(part):
    assert is_free(VENUE, BOTH, AFTERNOON, {LAWN.id: [AFTERNOON]})
    assert not is_free(VENUE, BOTH, AFTERNOON, {part.id: [AFTERNOON]})


def test_that_each_part_brings_its_own_buffers():
    just_before = Period(AFTERNOON.start - HOUR, AFTERNOON.start)
    assert is_free(VENUE, BOTH, AFTERNOON, {DINING.id: [just_before]})
    assert not is_free(VENUE, BOTH, AFTERNOON, {HALL.id: [just_before]})
    assert parts_of(VENUE, BOTH) == (HALL, DINING)
    assert parts_of(VENUE, LAWN) == (LAWN,)


def test_that_a_composite_space_with_an_unknown_part_is_never_free():
    closed_part = replace(BOTH, parts=(HALL.id, SpaceId(77)))
    assert not is_free(VENUE, closed_part, AFTERNOON, {})
