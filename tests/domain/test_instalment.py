"""Plans and balances by hand: parts, days, states, ages; and what a plan may not be."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.instalment import PartState, PlanPart, ageing, by_plan, deposit_and_balance, months_after
from tests.domain.three_halls import B_PLAN

EVENT, BOOKED = date(2027, 2, 14), date(2026, 11, 21)
THIRDS = (
    PlanPart(percent_bp=3000, counted_from="booking"),
    PlanPart(percent_bp=3000, counted_from="booking", days=30),
    PlanPart(percent_bp=4000, counted_from="event", days=15),
)


def rows(parts):
    return [(part.due_on.isoformat(), part.amount_minor, part.open_minor) for part in parts]


def test_that_hall_b_is_paid_in_three_parts():
    parts = by_plan(B_PLAN, 2_00_000_00, 0, BOOKED, EVENT, BOOKED)
    assert rows(parts) == [
        ("2026-11-21", 1_00_000_00, 1_00_000_00),
        ("2027-01-14", 50_000_00, 50_000_00),
        ("2027-01-30", 50_000_00, 50_000_00),
    ]


# booked on, due days of the 2nd and 3rd part of hall B for an event on 14 February 2027
LATE = [
    (date(2027, 1, 13), ["2027-01-14", "2027-01-30"]),
    (date(2027, 1, 14), ["2027-01-14", "2027-01-30"]),
    (date(2027, 1, 15), ["2027-01-15", "2027-01-30"]),
    (date(2027, 1, 30), ["2027-01-30", "2027-01-30"]),
    (date(2027, 1, 31), ["2027-01-31", "2027-01-31"]),
    (date(2027, 2, 14), ["2027-02-14", "2027-02-14"]),
]


@pytest.mark.parametrize(("booked", "due"), LATE)
def test_that_a_part_whose_day_has_passed_is_due_at_once(booked, due):
    parts = by_plan(B_PLAN, 2_00_000_00, 0, booked, EVENT, booked)
    assert [part.due_on.isoformat() for part in parts[1:]] == due


# total, received: amounts and what is open of each part of 30 / 30 / 40
SHARES = [
    (1_00_000_00, 0, [30_000_00, 30_000_00, 40_000_00], [30_000_00, 30_000_00, 40_000_00]),
    (1_00_000_00, 30_000_00, [30_000_00, 30_000_00, 40_000_00], [0, 30_000_00, 40_000_00]),
    (1_00_000_00, 45_000_00, [30_000_00, 30_000_00, 40_000_00], [0, 15_000_00, 40_000_00]),
    (1_00_000_00, 60_000_01, [30_000_00, 30_000_00, 40_000_00], [0, 0, 39_999_99]),
    (1_00_000_00, 1_00_000_00, [30_000_00, 30_000_00, 40_000_00], [0, 0, 0]),
    (1, 0, [0, 1, 0], [0, 1, 0]),  # 0.3, 0.6, 1
    (3, 0, [1, 1, 1], [1, 1, 1]),  # 0.9, 1.8, 3
    (5, 2, [2, 1, 2], [0, 1, 2]),  # 1.5 is 2, 3, 5
    (10_01, 0, [3_00, 3_01, 4_00], [3_00, 3_01, 4_00]),  # 3.003, 6.006, 10.01
    (0, 0, [0, 0, 0], [0, 0, 0]),
    (99_999_99, 29_999_99, [30_000_00, 29_999_99, 40_000_00], [1, 29_999_99, 40_000_00]),
    # the charges rose after the first part was paid: it is open again by the difference
    (1_20_000_00, 30_000_00, [36_000_00, 36_000_00, 48_000_00], [6_000_00, 36_000_00, 48_000_00]),
]


@pytest.mark.parametrize(("total", "received", "amounts", "still_open"), SHARES)
def test_that_parts_are_shares_of_the_price_and_filled_in_order(total, received, amounts, still_open):
    parts = by_plan(THIRDS, total, received, BOOKED, EVENT, BOOKED)
    assert [part.amount_minor for part in parts] == amounts
    assert [part.open_minor for part in parts] == still_open


@given(st.integers(0, 10**12), st.integers(0, 10**12), st.sampled_from([THIRDS, B_PLAN]))
def test_that_rounding_loses_nothing(total, received, plan):
    parts = by_plan(plan, total, received, BOOKED, EVENT, BOOKED)
    assert sum(part.amount_minor for part in parts) == total
    assert sum(part.open_minor for part in parts) == max(0, total - received)
    assert all(0 <= part.open_minor <= part.amount_minor for part in parts)


# deposit, total, received, days before the event: rows
BALANCES = [
    (10_000_00, 1_00_000_00, 0, 7, [("2026-11-21", 10_000_00, 10_000_00), ("2027-02-07", 90_000_00, 90_000_00)]),
    (10_000_00, 1_00_000_00, 4_000_00, 15, [("2026-11-21", 10_000_00, 6_000_00), ("2027-01-30", 90_000_00, 90_000_00)]),
    (10_000_00, 1_00_000_00, 50_000_00, 0, [("2026-11-21", 10_000_00, 0), ("2027-02-14", 90_000_00, 50_000_00)]),
    (10_000_00, 1_00_000_00, 0, 365, [("2026-11-21", 10_000_00, 10_000_00), ("2026-11-21", 90_000_00, 90_000_00)]),
    (500_00, 500_00, 0, 7, [("2026-11-21", 500_00, 500_00)]),
    (0, 0, 0, 7, [("2026-11-21", 0, 0)]),
]


@pytest.mark.parametrize(("deposit", "total", "received", "days", "wanted"), BALANCES)
def test_that_the_balance_is_due_before_the_event(deposit, total, received, days, wanted):
    assert rows(deposit_and_balance(deposit, total, received, BOOKED, EVENT, BOOKED, days)) == wanted


MONTHS = [
    ("2027-03-31", -1, "2027-02-28"),
    ("2028-03-31", -1, "2028-02-29"),
    ("2027-02-14", -1, "2027-01-14"),
    ("2027-01-14", -1, "2026-12-14"),
    ("2027-05-31", -1, "2027-04-30"),
    ("2027-01-31", 1, "2027-02-28"),
    ("2027-01-10", 24, "2029-01-10"),
    ("2028-02-29", 12, "2029-02-28"),
    ("2026-12-31", 2, "2027-02-28"),
    ("2027-02-28", 0, "2027-02-28"),
]


@pytest.mark.parametrize(("day", "months", "other"), MONTHS)
def test_that_a_calendar_month_ends_with_its_last_day(day, months, other):
    assert months_after(date.fromisoformat(day), months).isoformat() == other


@pytest.mark.parametrize(
    ("today", "received", "states"),
    [
        (BOOKED, 0, ["due", "waiting", "waiting"]),
        (date(2026, 11, 22), 0, ["overdue", "waiting", "waiting"]),
        (date(2026, 11, 22), 30_000_00, ["paid", "waiting", "waiting"]),
        (date(2026, 12, 21), 30_000_00, ["paid", "due", "waiting"]),
        (date(2026, 12, 22), 59_999_99, ["paid", "overdue", "waiting"]),
        (date(2027, 1, 31), 60_000_00, ["paid", "paid", "overdue"]),
        (date(2027, 1, 31), 1_00_000_00, ["paid", "paid", "paid"]),
    ],
)
def test_that_each_part_says_how_it_stands(today, received, states):
    parts = by_plan(THIRDS, 1_00_000_00, received, BOOKED, EVENT, BOOKED)
    assert [PartState(part.state(today)) for part in parts] == states


def test_that_debts_age_in_four_buckets():
    today = date(2027, 3, 1)
    debts = [(date(2027, 3, d), 1) for d in (1, 2)] + [
        (date(2027, 2, 28), 10),  # one day
        (date(2027, 2, 22), 20),  # seven
        (date(2027, 2, 21), 100),  # eight
        (date(2027, 1, 30), 200),  # thirty
        (date(2027, 1, 29), 1000),  # thirty-one
        (date(2026, 12, 31), 2000),  # sixty
        (date(2026, 12, 30), 10_000),  # sixty-one
        (date(2020, 1, 1), 0),
    ]
    assert ageing(debts, today) == {0: 30, 7: 300, 30: 3000, 60: 10_000}
