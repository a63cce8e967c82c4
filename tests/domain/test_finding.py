"""The six-dates question: what is free, at what price, in which order, and why the rest is not."""

from dataclasses import replace
from datetime import date, timedelta

from desk.domain.availability import is_free
from desk.domain.finding import DayPart, Fit, Question, Reason, find
from desk.domain.ids import SessionId, VenueId
from desk.domain.quote import quote
from desk.domain.venue import BookingMode
from tests.domain.halls import (
    BOTH,
    DINING,
    EVENING,
    FULL_DAY,
    HALL,
    LAWN,
    MORNING,
    VENUE,
    Wish,
    at,
    between,
    venue_with,
)

NOW = at("2026-11-21 12:00")
SIX = tuple(date(2027, 2, day) for day in (6, 7, 13, 14, 20, 21))


def ask(**more: object) -> Question:
    return Question(**{"days": SIX, "when": DayPart.EVENING, **more})  # type: ignore[arg-type]


def test_that_every_free_place_on_every_day_is_an_answer() -> None:
    answers = find([VENUE], ask(), {}, NOW)
    assert answers.free == len(SIX) * 4
    assert {a.place for a in answers.found} == {"Great Hall", "Lawn", "Dining", "Hall and Dining"}
    assert {a.session for a in answers.found} == {"Evening"}
    assert answers.excluded == {}


def test_that_guests_and_budget_leave_out_the_small_and_the_dear_and_count_them() -> None:
    answers = find([VENUE], ask(guests=300, budget_minor=200_000_00), {}, NOW)
    # evening costs half as much again: hall 1.5 lakh, lawn 2.25, both 1.95; dining holds 200
    assert [(a.place, a.price.minor) for a in answers.found[:1]] == [("Great Hall", 150_000_00)]
    assert {a.place for a in answers.found} == {"Great Hall", "Hall and Dining"}
    assert answers.excluded == {Reason.TOO_SMALL: 6, Reason.OVER_BUDGET: 6}
    assert answers.found[0].spare == 200


def test_that_the_cheaper_comes_first_and_then_the_sooner() -> None:
    found = find([VENUE], ask(guests=300), {}, NOW).found
    assert [(a.price.minor, a.period.start) for a in found] == sorted((a.price.minor, a.period.start) for a in found)


def test_that_a_place_much_too_large_comes_after_all_that_fit() -> None:
    found = find([VENUE], ask(guests=150), {}, NOW).found
    fits = [a.fit for a in found]
    assert fits == sorted(fits, key=lambda fit: fit is Fit.ROOMY)
    assert {a.place for a in found if a.fit is Fit.ROOMY} == {"Great Hall", "Lawn", "Hall and Dining"}


def test_that_a_taken_part_takes_the_composite_with_it() -> None:
    busy = {DINING.id: [between("2027-02-06 15:00", "2027-02-06 20:00")]}
    answers = find([VENUE], ask(days=SIX[:1]), busy, NOW)
    assert {a.place for a in answers.found} == {"Great Hall", "Lawn"}
    assert answers.excluded == {Reason.TAKEN: 2}


def test_that_buffers_count_as_taken() -> None:
    touching = {HALL.id: [between("2027-02-06 23:30", "2027-02-07 02:00")]}
    assert "Great Hall" not in {a.place for a in find([VENUE], ask(days=SIX[:1]), touching, NOW).found}
    beyond = {HALL.id: [between("2027-02-07 00:00", "2027-02-07 02:00")]}
    assert "Great Hall" in {a.place for a in find([VENUE], ask(days=SIX[:1]), beyond, NOW).found}


def test_that_halving_finds_the_same_as_walking() -> None:
    busy = {
        space.id: [
            between(f"2027-02-{day:02} {hour:02}:00", f"2027-02-{day:02} {hour + 4:02}:00")
            for day in range(1, 28, step)
            for hour in (1, 9, 17)
        ]
        for space, step in ((HALL, 2), (LAWN, 3), (DINING, 5))
    }
    days = tuple(date(2027, 2, 1) + timedelta(days=n) for n in range(28))
    found = find([VENUE], ask(days=days, when=DayPart.ANY), busy, NOW)
    walked = sum(
        is_free(VENUE, place, answer.period, busy)
        for answer in find([VENUE], ask(days=days, when=DayPart.ANY), {}, NOW).found
        for place in [next(p for p in (HALL, LAWN, DINING, BOTH) if p.name == answer.place)]
    )
    every = find([VENUE], ask(days=days[:8], when=DayPart.ANY), busy, NOW)
    assert all(
        is_free(VENUE, next(p for p in (HALL, LAWN, DINING, BOTH) if p.name == a.place), a.period, busy)
        for a in (*found.found, *every.found)
    )
    assert every.free + every.excluded[Reason.TAKEN] == 8 * 3 * 4
    assert 0 < walked < 100


def test_that_a_session_is_asked_for_by_name_part_or_times() -> None:
    by_name = find([VENUE], ask(when="full DAY"), {}, NOW).found
    assert {a.session_id for a in by_name} == {FULL_DAY.id}
    assert {a.session_id for a in find([VENUE], ask(when=DayPart.MORNING), {}, NOW).found} == {MORNING.id}
    assert {a.session_id for a in find([VENUE], ask(when=DayPart.EVENING), {}, NOW).found} == {EVENING.id}
    assert {a.session_id for a in find([VENUE], ask(when=(960, 1380)), {}, NOW).found} == {EVENING.id}


def test_that_a_session_of_half_a_day_and_more_is_no_evening() -> None:
    until_noon = replace(EVENING, id=SessionId(8), name="Wedding day", ends_minute=2340)
    house = replace(VENUE, sessions=(EVENING, until_noon))
    assert {a.session for a in find([house], ask(when=DayPart.EVENING), {}, NOW).found} == {"Evening"}
    assert {a.session for a in find([house], ask(when=DayPart.FULL_DAY), {}, NOW).found} == {"Wedding day"}


def test_that_times_which_are_no_session_are_left_out_where_only_sessions_are_sold() -> None:
    answers = find([VENUE], ask(when=(900, 1380)), {}, NOW)
    assert answers.found == ()
    assert answers.excluded == {Reason.RULES: len(SIX) * 4}
    assert "sessions" in answers.broken_rule


def test_that_a_venue_without_sessions_answers_for_the_part_of_the_day() -> None:
    rooms = replace(venue_with(mode=BookingMode.CUSTOM), sessions=())
    found = find([rooms], ask(days=SIX[:1], guests=300), {}, NOW).found
    assert {(a.session_id, a.period) for a in found} == {(None, between("2027-02-06 17:00", "2027-02-06 22:00"))}


def test_that_the_past_and_the_far_future_are_left_out_by_the_rules() -> None:
    answers = find([VENUE], ask(days=(date(2026, 11, 20), date(2029, 1, 1))), {}, NOW)
    assert answers.found == ()
    assert answers.excluded == {Reason.RULES: 8}
    assert "already past" in answers.broken_rule


def test_that_only_the_wanted_venues_answer() -> None:
    assert find([VENUE], ask(venues=frozenset({VENUE.id})), {}, NOW).free
    other = find([VENUE], ask(venues=frozenset({VenueId(2)})), {}, NOW)
    assert (other.free, other.excluded) == (0, {})


def test_that_the_price_is_the_quote_of_that_very_item() -> None:
    for answer in find([VENUE], ask(when=DayPart.ANY), {}, NOW).found:
        item = Wish(
            period=answer.period,
            space_id=answer.space_id,
            composite_id=answer.composite_id,
            session_id=answer.session_id,
        )
        assert quote(VENUE, [item]).total == answer.price


def test_that_no_days_have_no_answers() -> None:
    assert find([VENUE], ask(days=()), {}, NOW).found == ()
