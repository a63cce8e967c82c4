"""One line per item, each rounded once; the sum is the lines' and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.errors import NotFound
from desk.domain.ids import CompositeId, SessionId, SpaceId
from desk.domain.money import Money
from desk.domain.period import Period
from desk.domain.quote import charged_days, quote
from tests.domain.halls import (
    BOTH,
    DAY,
    DINING,
    EVENING,
    FULL_DAY,
    HALL,
    HOUR,
    LAWN,
    MINUTE,
    VENUE,
    Wish,
    at,
    between,
    venue_with,
)

EVENING_TIMES = between("2027-02-14 16:00", "2027-02-14 23:00")
START = at("2027-02-14 16:00")


@pytest.mark.parametrize(
    ("length", "days"),
    [(MINUTE, 1), (DAY - MINUTE, 1), (DAY, 1), (DAY + MINUTE, 2), (2 * DAY, 2), (47 * HOUR, 2), (7 * DAY, 7)],
)
def test_that_every_begun_day_is_charged(length, days):
    assert charged_days(Period(START, START + length)) == days


def test_that_each_line_says_which_rule_made_it():
    items = [
        Wish(period=EVENING_TIMES, space_id=LAWN.id, session_id=EVENING.id),
        Wish(period=between("2027-02-14 16:00", "2027-02-16 15:00"), composite_id=BOTH.id, session_id=FULL_DAY.id),
        Wish(period=between("2027-02-15 10:00", "2027-02-15 12:00"), space_id=DINING.id, label="Breakfast"),
    ]
    made = quote(VENUE, items)
    assert [(line.label, line.rule, str(line.amount)) for line in made.lines] == [
        ("Lawn", "₹1,50,000 base price × 1.5 (Evening)", "₹2,25,000"),
        ("Hall and Dining", "₹1,30,000 base price × 2 (Full day) × 2 days", "₹5,20,000"),
        ("Breakfast", "₹40,000 base price", "₹40,000"),
    ]
    assert made.total == Money(785_000_00, "INR")


@given(st.lists(st.sampled_from([HALL.id, LAWN.id, DINING.id]), max_size=6))
def test_that_the_total_is_the_sum_of_the_lines(space_ids):
    made = quote(VENUE, [Wish(period=EVENING_TIMES, space_id=space_id) for space_id in space_ids])
    assert made.total.minor == sum(line.amount.minor for line in made.lines)
    assert len(made.lines) == len(space_ids)


def test_that_the_quote_is_in_the_venues_currency():
    made = quote(venue_with(currency="GBP"), [Wish(period=EVENING_TIMES, space_id=HALL.id)])
    assert (made.total.currency, made.lines[0].amount.currency) == ("GBP", "GBP")


@pytest.mark.parametrize(
    "item",
    [
        Wish(period=EVENING_TIMES, space_id=SpaceId(99)),
        Wish(period=EVENING_TIMES, composite_id=CompositeId(99)),
        Wish(period=EVENING_TIMES),
        Wish(period=EVENING_TIMES, space_id=HALL.id, session_id=SessionId(99)),
    ],
)
def test_that_what_the_venue_does_not_have_has_no_price(item):
    with pytest.raises(NotFound):
        quote(VENUE, [item])
