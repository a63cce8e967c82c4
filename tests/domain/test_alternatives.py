"""What is offered instead of a taken slot: always free, always legal, nearest first, one of each kind first."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.domain.alternatives import DAYS_AROUND, MOST_OFFERS, STEP, Offer, alternatives
from desk.domain.availability import is_free
from desk.domain.errors import NotFound
from desk.domain.ids import SpaceId
from desk.domain.period import Period, day_period
from desk.domain.quote import place_of
from desk.domain.rules import broken_rules
from desk.domain.session import session_of, session_period
from desk.domain.venue import BookingMode, OpeningHours, Venue
from tests.domain.halls import (
    BOTH,
    DAY,
    DINING,
    EVENING,
    FULL_DAY,
    HALL,
    HOUR,
    KOLKATA,
    LAWN,
    LONDON,
    MORNING,
    NEW_YORK,
    NIGHT,
    TERRACE,
    VENUE,
    Wish,
    at,
    between,
    venue_with,
)

NOW = at("2027-02-01 12:00")
SUNDAY = datetime(2027, 2, 14).date()
EVENING_TIMES = session_period(EVENING, SUNDAY, KOLKATA)
EVENING_IN_HALL = Wish(period=EVENING_TIMES, space_id=HALL.id, session_id=EVENING.id)
CUSTOM = venue_with(mode=BookingMode.CUSTOM)


def told(offers: tuple[Offer, ...], venue: Venue = VENUE) -> list[str]:
    """Offers in short: place, session, start and end on the venue's clock."""
    lines = []
    for offer in offers:
        place = place_of(venue, Wish(period=offer.period, space_id=offer.space_id, composite_id=offer.composite_id))
        session = next((s.name for s in venue.sessions if s.id == offer.session_id), "free times")
        start, end = offer.period.local(venue.zone)
        lines.append(f"{place.name}, {session}, {start:%d %H:%M} to {end:%d %H:%M}")
    return lines


def test_that_a_taken_evening_offers_one_of_each_kind():
    offers = alternatives(VENUE, EVENING_IN_HALL, {HALL.id: [EVENING_TIMES]}, NOW)
    assert [offer.why for offer in offers] == [
        "same space, shifted",
        "same session, another day",
        "another space",
    ]
    assert told(offers) == [
        "Great Hall, Morning, 14 08:00 to 14 14:00",
        "Great Hall, Evening, 15 16:00 to 15 23:00",
        "Lawn, Evening, 14 16:00 to 14 23:00",
    ]


def test_that_a_kind_without_an_offer_leaves_its_place_to_the_others():
    whole_day = day_period(SUNDAY, KOLKATA, 2)
    offers = alternatives(VENUE, EVENING_IN_HALL, {HALL.id: [whole_day], LAWN.id: [whole_day]}, NOW)
    assert told(offers) == [
        "Great Hall, Evening, 13 16:00 to 13 23:00",
        "Great Hall, Evening, 16 16:00 to 16 23:00",
        "Great Hall, Evening, 12 16:00 to 12 23:00",
    ]


def test_that_of_two_days_equally_near_the_later_comes_first():
    wish = replace(EVENING_IN_HALL, space_id=TERRACE.id)
    venue = venue_with(spaces=(TERRACE,), composites=(), sessions=(EVENING,))
    assert told(alternatives(venue, wish, {TERRACE.id: [EVENING_TIMES]}, NOW), venue) == [
        "Terrace, Evening, 15 16:00 to 15 23:00",
        "Terrace, Evening, 13 16:00 to 13 23:00",
        "Terrace, Evening, 16 16:00 to 16 23:00",
    ]


def test_that_no_day_further_than_two_weeks_is_offered():
    venue = venue_with(spaces=(HALL,), composites=(), sessions=(EVENING,))
    around = EVENING_TIMES.with_buffers(DAYS_AROUND * DAY, DAYS_AROUND * DAY)
    assert alternatives(venue, EVENING_IN_HALL, {HALL.id: [around]}, NOW) == ()
    inside = Period(around.start, around.end - DAY)
    assert told(alternatives(venue, EVENING_IN_HALL, {HALL.id: [inside]}, NOW), venue) == [
        "Great Hall, Evening, 28 16:00 to 28 23:00"
    ]


def test_that_the_past_is_never_offered():
    now = EVENING_TIMES.start
    offers = alternatives(VENUE, EVENING_IN_HALL, {}, now)
    assert told(offers) == [
        "Great Hall, Full day, 14 16:00 to 15 15:00",
        "Great Hall, Evening, 15 16:00 to 15 23:00",
        "Hall and Dining, Evening, 14 16:00 to 14 23:00",
    ]
    too_late = alternatives(VENUE, EVENING_IN_HALL, {}, now + timedelta(microseconds=1))
    assert all(offer.period.start > now for offer in too_late)


def test_that_notice_and_closing_days_are_respected():
    hours = tuple(
        row for row in VENUE.hours if row.weekday not in (1, 2)
    )  # the row of Sunday ends at Monday's midnight
    hours = tuple(OpeningHours(weekday=h.weekday, opens_minute=0, closes_minute=1440) for h in hours)
    venue = venue_with(hours=hours, min_notice=timedelta(hours=30), sessions=(EVENING,))
    offers = alternatives(venue, EVENING_IN_HALL, {HALL.id: [EVENING_TIMES]}, EVENING_TIMES.start - 30 * HOUR)
    assert told(offers, venue) == [
        "Great Hall, Evening, 17 16:00 to 17 23:00",  # Monday and Tuesday are closed, Saturday is too soon
        "Lawn, Evening, 14 16:00 to 14 23:00",
        "Great Hall, Evening, 18 16:00 to 18 23:00",
    ]


@pytest.mark.parametrize(
    ("guests", "place"),
    [(None, "Lawn"), (150, "Dining"), (200, "Dining"), (201, "Lawn"), (800, "Lawn"), (801, "Terrace")],
)
def test_that_another_space_fits_the_guests_with_the_least_room_to_spare(guests, place):
    # The wanted hall holds 500; without a number of guests another place has to hold as many.
    venue = venue_with(spaces=(HALL, LAWN, DINING, TERRACE))
    offers = alternatives(venue, EVENING_IN_HALL, {HALL.id: [EVENING_TIMES]}, NOW, guests)
    first = next(offer for offer in offers if offer.why == "another space")
    assert told((first,), venue) == [f"{place}, Evening, 14 16:00 to 14 23:00"]


def test_that_a_place_without_limit_is_replaced_only_by_another_without_limit():
    venue = venue_with(spaces=(HALL, LAWN, TERRACE))
    wish = replace(EVENING_IN_HALL, space_id=TERRACE.id)
    offers = alternatives(venue, wish, {TERRACE.id: [EVENING_TIMES]}, NOW)
    assert {offer.space_id for offer in offers} == {TERRACE.id}


def test_that_a_whole_hall_is_offered_only_where_all_parts_are_free():
    wish = Wish(period=EVENING_TIMES, composite_id=BOTH.id, session_id=EVENING.id)
    tomorrow = EVENING_TIMES.shifted(DAY)
    offers = alternatives(VENUE, wish, {DINING.id: [EVENING_TIMES], HALL.id: [tomorrow]}, NOW)
    assert told(offers) == [
        "Hall and Dining, Morning, 14 08:00 to 14 14:00",
        "Hall and Dining, Evening, 13 16:00 to 13 23:00",
        "Lawn, Evening, 14 16:00 to 14 23:00",
    ]


def test_that_a_whole_hall_may_stand_in_for_a_taken_lawn():
    wish = Wish(period=EVENING_TIMES, space_id=LAWN.id, session_id=EVENING.id)
    offers = alternatives(VENUE, wish, {LAWN.id: [EVENING_TIMES]}, NOW, guests=600)
    assert told(offers)[-1] == "Hall and Dining, Evening, 14 16:00 to 14 23:00"


def test_that_free_times_shift_to_the_nearest_half_hour_with_room_for_the_buffers():
    wish = Wish(period=between("2027-02-14 16:00", "2027-02-14 18:00"), space_id=HALL.id)
    taken = between(
        "2027-02-14 17:00", "2027-02-14 19:00"
    )  # with the hall's own hours, free from 20:00 and until 16:00
    offers = alternatives(CUSTOM, wish, {HALL.id: [taken]}, NOW)
    assert told(offers, CUSTOM) == [
        "Great Hall, free times, 14 14:00 to 14 16:00",
        "Great Hall, free times, 15 16:00 to 15 18:00",
        "Lawn, free times, 14 16:00 to 14 18:00",
    ]


def test_that_later_comes_before_earlier_when_both_are_equally_near():
    wish = Wish(period=between("2027-02-14 16:00", "2027-02-14 17:00"), space_id=LAWN.id)
    offers = alternatives(CUSTOM, wish, {LAWN.id: [wish.period]}, NOW)
    assert told(offers, CUSTOM)[0] == "Lawn, free times, 14 17:00 to 14 18:00"


def test_that_a_shift_stays_on_the_day():
    wish = Wish(period=between("2027-02-14 23:00", "2027-02-15 01:00"), space_id=LAWN.id)
    until_night = {LAWN.id: [between("2027-02-14 00:00", "2027-02-15 03:00")]}
    assert "same space, shifted" not in {offer.why for offer in alternatives(CUSTOM, wish, until_night, NOW)}


def test_that_a_wish_between_the_minutes_keeps_them_on_other_days():
    start = at("2027-02-14 16:07") + timedelta(seconds=30)
    wish = Wish(period=Period(start, start + 2 * HOUR), space_id=LAWN.id)
    offers = alternatives(CUSTOM, wish, {LAWN.id: [day_period(SUNDAY, KOLKATA)]}, NOW)
    assert offers[0].period == wish.period.shifted(DAY)


def test_that_free_times_keep_the_wall_clock_when_it_changes():
    venue = venue_with(mode=BookingMode.CUSTOM, zone=LONDON)
    wish = Wish(period=between("2027-03-27 16:00", "2027-03-27 18:00", LONDON), space_id=LAWN.id)
    offers = alternatives(venue, wish, {LAWN.id: [day_period(datetime(2027, 3, 27).date(), LONDON)]}, NOW)
    assert offers[0].period == between("2027-03-28 16:00", "2027-03-28 18:00", LONDON)


def test_that_several_days_are_moved_as_several_days():
    three_days = session_period(FULL_DAY, SUNDAY, KOLKATA, 3)
    venue = venue_with(mode=BookingMode.FULL_DAY)
    wish = Wish(period=three_days, space_id=LAWN.id, session_id=FULL_DAY.id)
    offers = alternatives(venue, wish, {LAWN.id: [three_days]}, NOW)
    assert [offer.period for offer in offers] == [
        session_period(FULL_DAY, SUNDAY + timedelta(days=3), KOLKATA, 3),
        session_period(FULL_DAY, SUNDAY - timedelta(days=3), KOLKATA, 3),
        session_period(FULL_DAY, SUNDAY + timedelta(days=4), KOLKATA, 3),
    ]


def test_that_a_session_wanted_by_its_times_alone_is_recognised_where_sessions_are_sold():
    offers = alternatives(VENUE, replace(EVENING_IN_HALL, session_id=None), {HALL.id: [EVENING_TIMES]}, NOW)
    assert told(offers)[1] == "Great Hall, Evening, 15 16:00 to 15 23:00"


def test_that_two_sessions_with_the_same_times_are_not_mixed_up():
    festive = replace(EVENING, id=type(EVENING.id)(8), name="Festive evening", multiplier_bp=30_000)
    venue = venue_with(sessions=(EVENING, festive))
    wish = replace(EVENING_IN_HALL, session_id=festive.id)
    assert {o.session_id for o in alternatives(venue, wish, {HALL.id: [EVENING_TIMES]}, NOW)} == {festive.id}


def test_that_what_no_rule_allows_has_no_alternative():
    assert alternatives(VENUE, EVENING_IN_HALL, {}, NOW, guests=5000) == ()
    eight_days = Wish(period=session_period(FULL_DAY, SUNDAY, KOLKATA, 9), space_id=HALL.id)
    assert alternatives(VENUE, eight_days, {}, NOW) == ()


def test_that_a_space_of_another_venue_is_not_known():
    with pytest.raises(NotFound):
        alternatives(VENUE, replace(EVENING_IN_HALL, space_id=SpaceId(99)), {}, NOW)


half_hours = st.integers(-30 * 48, 30 * 48)
busy_periods = st.builds(
    lambda start, length: Period(EVENING_TIMES.start + start * STEP, EVENING_TIMES.start + (start + length) * STEP),
    half_hours,
    st.integers(1, 10 * 48),
)


@st.composite
def situations(draw):
    zone = draw(st.sampled_from([KOLKATA, LONDON, NEW_YORK]))
    venue = venue_with(
        zone=zone,
        mode=draw(st.sampled_from(BookingMode)),
        min_notice=draw(st.sampled_from([0, 2, 100])) * HOUR,
        spaces=(HALL, LAWN, DINING, TERRACE),
        sessions=(MORNING, EVENING, NIGHT, FULL_DAY),
        hours=tuple(
            OpeningHours(weekday=day, opens_minute=480, closes_minute=1620)
            for day in draw(st.sets(st.integers(1, 7), min_size=4))
        ),
    )
    day = SUNDAY + timedelta(days=draw(st.integers(-10, 300)))
    session = draw(st.sampled_from(venue.sessions))
    period = session_period(session, day, zone, draw(st.integers(1, 3)))
    if free_times := draw(st.booleans()):
        period = period.shifted(draw(st.integers(-500, 500)) * timedelta(minutes=1))
    place = draw(st.sampled_from([*venue.spaces, *venue.composites]))
    whole = place in venue.composites
    wish = Wish(
        period=period,
        space_id=None if whole else place.id,
        composite_id=place.id if whole else None,
        session_id=draw(st.sampled_from([None, session.id])) if not free_times else None,
    )
    shift = period.start - EVENING_TIMES.start
    busy = {s.id: [p.shifted(shift) for p in draw(st.lists(busy_periods, max_size=6))] for s in venue.spaces}
    now = period.start + draw(st.integers(-20 * 24, 24)) * HOUR
    return venue, wish, busy, now, draw(st.none() | st.integers(1, 900))


@settings(max_examples=150)
@given(situations())
def test_that_every_offer_is_free_legal_new_and_near(situation):
    venue, wish, busy, now, guests = situation
    offers = alternatives(venue, wish, busy, now, guests)
    assert len(offers) <= MOST_OFFERS
    assert len(set(offers)) == len(offers)
    for offer in offers:
        place = place_of(venue, replace(wish, space_id=offer.space_id, composite_id=offer.composite_id))
        assert is_free(venue, place, offer.period, busy)
        assert broken_rules(venue, [offer.period], guests, place.capacity, now) == []
        assert offer.period.start >= now
        same_place = (offer.space_id, offer.composite_id) == (wish.space_id, wish.composite_id)
        assert same_place == (offer.why != "another space")
        assert (offer.period == wish.period) == (offer.why == "another space")
        assert abs(offer.period.start - wish.period.start) <= DAYS_AROUND * DAY + HOUR
        if offer.session_id is not None:
            named = [s for s in venue.sessions if s.id == offer.session_id]
            assert session_of(offer.period, named, venue.zone) is not None


@settings(max_examples=60)
@given(situations())
def test_that_the_same_question_has_the_same_answer(situation):
    venue, wish, busy, now, guests = situation
    upside_down = {space_id: busy[space_id][::-1] for space_id in reversed(busy)}
    assert alternatives(venue, wish, busy, now, guests) == alternatives(venue, wish, upside_down, now, guests)


@settings(max_examples=60)
@given(situations())
def test_that_each_kind_comes_once_before_any_comes_twice(situation):
    offers = alternatives(*situation)
    kinds = [offer.why for offer in offers]
    if len(set(kinds)) == 3:
        assert kinds == ["same space, shifted", "same session, another day", "another space"]
    first_repeat = next((n for n, kind in enumerate(kinds) if kind in kinds[:n]), len(kinds))
    assert len(set(kinds[first_repeat:]) - set(kinds[:first_repeat])) == 0
