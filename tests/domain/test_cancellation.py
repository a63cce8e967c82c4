"""What cancelling gives back, by hand, for three published policies and the default; and what a policy may not be."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.cancellation import DEFAULT_POLICY, Policy, given_back
from desk.domain.errors import BadInput
from desk.domain.money import Money
from tests.domain.halls import KOLKATA, at
from tests.domain.three_halls import A_POLICY, B_POLICY, C_POLICY

EVENT = at("2027-02-14 16:00")
LAKH = 1_00_000_00

# cancelled on, charges, received, given back: hall A keeps 15 / 25 / 35 / 45 % of the charges
HALL_A = [
    ("2026-11-15", LAKH, LAKH, 85_000_00),
    ("2026-11-16", LAKH, LAKH, 85_000_00),
    ("2026-11-17", LAKH, LAKH, 75_000_00),
    ("2026-12-16", LAKH, LAKH, 75_000_00),
    ("2026-12-17", LAKH, LAKH, 65_000_00),
    ("2027-01-15", LAKH, LAKH, 65_000_00),
    ("2027-01-16", LAKH, LAKH, 55_000_00),
    ("2027-01-30", LAKH, LAKH, 55_000_00),
    ("2027-01-31", LAKH, LAKH, 0),
    ("2027-02-14", LAKH, LAKH, 0),
    ("2027-01-16", LAKH, 60_000_00, 15_000_00),  # 45,000 of the charges stay
    ("2027-01-16", LAKH, 40_000_00, 0),  # never negative
    ("2027-01-16", LAKH, 45_000_00, 0),
    ("2027-01-16", LAKH, 45_000_01, 1),
    ("2026-11-15", LAKH, 15_000_00, 0),
    ("2026-11-15", LAKH, 15_500_00, 500_00),
    ("2026-11-15", 33_333_33, 33_333_33, 28_333_33),  # 15 % is 4,999.9995, kept as 5,000.00
    ("2026-12-16", 99_999_99, 99_999_99, 74_999_99),  # 25 % is 24,999.9975, kept as 25,000.00
    ("2027-01-15", 1, 1, 1),  # 35 % of a paisa is nothing
    ("2027-01-16", 10, 10, 5),  # 4.5 is kept as 5
]
HALL_C = [
    ("2026-11-15", LAKH, 80_000_00),
    ("2026-12-17", LAKH, 80_000_00),
    ("2027-01-15", LAKH, 80_000_00),
    ("2027-01-16", LAKH, 50_000_00),
    ("2027-01-30", LAKH, 50_000_00),
    ("2027-01-31", LAKH, 25_000_00),
    ("2027-02-07", LAKH, 25_000_00),
    ("2027-02-08", LAKH, 0),
    ("2027-02-14", LAKH, 0),
    ("2027-02-15", LAKH, 0),  # after the event
    ("2027-01-16", 60_000_00, 30_000_00),
    ("2027-01-16", 33_33, 16_67),  # 16.665
    ("2027-01-31", 10_01, 2_50),  # 2.5025
    ("2027-01-31", 2, 1),  # half a paisa up
    ("2026-11-15", 12_345_67, 9_876_54),  # 9,876.536
    ("2026-11-15", 0, 0),
]
# hours before the event on the wall clock, received, given back
HOURS = [
    ("2027-02-13 15:59", 10_000_00, 10_000_00),
    ("2027-02-13 16:00", 10_000_00, 10_000_00),  # exactly a day
    ("2027-02-13 16:01", 10_000_00, 7_500_00),
    ("2027-02-14 14:00", 10_000_00, 7_500_00),
    ("2027-02-14 14:01", 10_000_00, 5_000_00),
    ("2027-02-14 15:59", 10_000_00, 5_000_00),
    ("2027-02-14 16:00", 10_000_00, 5_000_00),
    ("2027-02-14 16:01", 10_000_00, 0),
    ("2027-02-14 15:00", 1, 1),
    ("2027-02-14 15:00", 33_33, 16_67),
]
HALL_B = [
    ("2027-01-10", LAKH, date(2029, 1, 10)),
    ("2027-02-13", 50_000_00, date(2029, 2, 13)),
    ("2026-12-31", 1, date(2028, 12, 31)),
]


def rupees(minor: int) -> Money:
    return Money(minor, "INR")


@pytest.mark.parametrize("clock", ["00:00", "09:30", "23:59"])
@pytest.mark.parametrize(("day", "charges", "received", "back"), HALL_A)
def test_that_hall_a_keeps_its_share_of_the_charges(day, charges, received, back, clock):
    given = given_back(A_POLICY, rupees(charges), rupees(received), EVENT, at(f"{day} {clock}"), KOLKATA)
    assert (given.refund, given.credit) == (rupees(back), rupees(0))


@pytest.mark.parametrize("clock", ["00:00", "23:59"])
@pytest.mark.parametrize(("day", "received", "back"), HALL_C)
def test_that_hall_c_gives_back_a_share_of_what_was_paid(day, received, back, clock):
    given = given_back(C_POLICY, rupees(2 * LAKH), rupees(received), EVENT, at(f"{day} {clock}"), KOLKATA)
    assert given.refund == rupees(back)


@pytest.mark.parametrize(("day", "received", "until"), HALL_B)
def test_that_hall_b_gives_credit_for_two_years(day, received, until):
    given = given_back(B_POLICY, rupees(received), rupees(received), EVENT, at(f"{day} 12:00"), KOLKATA)
    assert (given.refund, given.credit, given.credit_until) == (rupees(0), rupees(received), until)


@pytest.mark.parametrize(("moment", "received", "back"), HOURS)
def test_that_hours_are_counted_to_the_start(moment, received, back):
    given = given_back(DEFAULT_POLICY, rupees(LAKH), rupees(received), EVENT, at(moment), KOLKATA)
    assert given.refund == rupees(back)


def test_that_the_arithmetic_is_said():
    of_charges = given_back(A_POLICY, rupees(LAKH), rupees(60_000_00), EVENT, at("2027-01-16 10:00"), KOLKATA)
    assert of_charges.arithmetic == "₹60,000 received − 45 % of ₹1,00,000 = ₹45,000 kept → ₹15,000"
    of_paid = given_back(C_POLICY, rupees(LAKH), rupees(60_000_00), EVENT, at("2027-01-16 10:00"), KOLKATA)
    assert of_paid.arithmetic == "50 % of ₹60,000 received → ₹30,000"
    assert (of_paid.notice, of_paid.at_least, of_paid.share_bp) == (29, 15, 5000)


@pytest.mark.parametrize(
    ("steps", "words"),
    [
        ((), "hole"),
        (((90, 8500), (15, 5500)), "hole"),
        (((90, 8500), (1, 0)), "hole"),
        (((15, 5000), (30, 2500), (0, 0)), "fall"),
        (((30, 5000), (30, 2500), (0, 0)), "fall"),
        (((30, 5000), (15, 6000), (0, 0)), "give back more"),
        (((30, 10_001), (0, 0)), "0 to 100"),
        (((30, 5000), (0, -1)), "0 to 100"),
    ],
)
def test_that_a_policy_with_a_hole_or_a_bump_is_refused(steps, words):
    with pytest.raises(BadInput) as caught:
        Policy(count="days", base="paid", steps=steps)
    assert words in caught.value.problem


def test_that_a_credit_names_its_months():
    with pytest.raises(BadInput):
        Policy(count="days", base="paid", gives="credit", steps=((0, 10_000),))
    with pytest.raises(BadInput):
        Policy(count="days", base="paid", credit_months=3, steps=((0, 10_000),))


@st.composite
def policies(draw):
    notices = sorted(draw(st.sets(st.integers(1, 400), max_size=6)), reverse=True)
    shares = sorted(draw(st.lists(st.integers(0, 10_000), min_size=len(notices) + 1, max_size=len(notices) + 1)))
    return Policy(
        count=draw(st.sampled_from(["days", "hours"])),
        base=draw(st.sampled_from(["paid", "charges"])),
        steps=tuple(zip([*notices, 0], reversed(shares), strict=True)),
    )


@given(policies(), st.integers(0, 10**9), st.integers(0, 10**9), st.integers(-5000, 700_000), st.integers(0, 50_000))
def test_that_a_longer_notice_never_gives_back_less(policy, charges, received, minutes, more):
    late, early = (EVENT - timedelta(minutes=m) for m in (minutes, minutes + more))
    sums = (rupees(charges), rupees(received), EVENT)
    later, sooner = (given_back(policy, *sums, moment, KOLKATA) for moment in (late, early))
    assert rupees(0) <= later.refund <= sooner.refund <= rupees(received)
