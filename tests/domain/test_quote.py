"""One line per item, each rounded once; the sum is the lines' and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.errors import NotFound
from desk.domain.ids import CompositeId, SessionId, SpaceId
from desk.domain.money import Money
from desk.domain.period import Period
from desk.domain.quote import charged_days, item_price_minor, quote
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


@pytest.mark.parametrize(
    ("base", "factor", "days", "price"),
    [
        (100_00, 10_000, 1, 100_00),
        (100_00, 15_000, 2, 300_00),
        (1, 15_000, 1, 2),
        (1, 14_999, 1, 1),
        (333, 12_500, 3, 1249),
    ],
)
def test_that_a_price_is_rounded_half_up_once(base, factor, days, price):
    assert item_price_minor(base, factor, Period(START, START + days * DAY)) == price


@given(st.integers(0, 10**12), st.integers(0, 100_000), st.integers(1, 31))
def test_that_rounding_moves_a_price_by_half_a_minor_unit_at_most(base, factor, days):
    price = item_price_minor(base, factor, Period(START, START + days * DAY))
    assert -10_000 < 2 * (price * 10_000 - base * factor * days) <= 10_000


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
