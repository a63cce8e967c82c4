"""Amounts are never made or lost by arithmetic, rounding, writing or typing."""

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.errors import BadMoney
from desk.domain.money import LARGEST_MINOR, Money, grouped, half_up, parse, written

amounts = st.integers(-LARGEST_MINOR, LARGEST_MINOR)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (0, "0"),
        (999, "999"),
        (1000, "1,000"),
        (99999, "99,999"),
        (100000, "1,00,000"),
        (1234567, "12,34,567"),
        (9999999, "99,99,999"),
        (10000000, "1,00,00,000"),
        (123456789, "12,34,56,789"),
        (-1234567, "-12,34,567"),
        (-100, "-100"),
        (-1000, "-1,000"),
    ],
)
def test_that_rupees_are_grouped_the_indian_way(value, shown):
    assert grouped(value, indian=True) == shown


def test_that_other_currencies_are_grouped_by_thousands():
    assert grouped(-123456789, indian=False) == "-123,456,789"


@pytest.mark.parametrize(
    ("money", "shown"),
    [
        (Money(123456750, "INR"), "₹12,34,567.50"),
        (Money(50000, "INR"), "₹500"),
        (Money(-50000, "INR"), "-₹500"),
        (Money(-5, "INR"), "-₹0.05"),
        (Money(0, "INR"), "₹0"),
        (Money(123456750, "GBP"), "£1,234,567.50"),
        (Money(100, "CHF"), "CHF 1"),
    ],
)
def test_that_an_amount_is_written_in_one_style(money, shown):
    assert written(money) == str(money) == shown


def test_that_papers_can_ask_for_the_hundredths():
    assert written(Money(50000, "INR"), minor_always=True) == "₹500.00"


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("12,34,567.50", 123456750),
        ("1,234,567.50", 123456750),
        ("1234567.5", 123456750),
        ("१२,३४,५६७.५०", 123456750),
        ("₹१२,५००", 1250000),
        ("₹ 500", 50000),
        ("Rs. 500/-", 50000),
        ("rs 1,00,000/-", 10000000),
        ("INR 500", 50000),
        ("500 INR", 50000),
        ("500 ₹", 50000),
        ("\u00a01 000 ", 100000),
        ("-500", -50000),
        ("-₹500", -50000),
        ("₹-500", -50000),
        ("−500", -50000),
        ("+500", 50000),
        ("0", 0),
        ("0.05", 5),
        ("007", 700),
        ("10000000000000", LARGEST_MINOR),
    ],
)
def test_that_what_clerks_type_is_understood(text, minor):
    assert parse(text, "INR") == Money(minor, "INR")


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "-",
        "₹",
        "abc",
        "12.345",
        "1.2.3",
        ".",
        ".5",
        "5.",
        "1,2,3",
        "1250,50",  # a decimal comma would become a hundredfold amount
        "12,50",
        "1,23,45",
        ",500",
        "--500",
        "-₹-500",
        "5Rs00",
        "₹₹5",
        "$500",
        "1e9",
        "0x10",
        "½",
        "٥٠٠",
        "NaN",
        "Infinity",
        "500 USD",
        "10000000000000.01",
        "9" * 40,
        "9" * 1_000_000,
    ],
)
def test_that_what_is_no_amount_is_refused_with_words(text):
    with pytest.raises(BadMoney, match="Enter digits") as refused:
        parse(text, "INR")
    assert refused.value.problem in str(refused.value)


def test_that_the_mark_of_another_currency_is_not_swallowed():
    assert parse("$500", "USD") == Money(50000, "USD")
    with pytest.raises(BadMoney):
        parse("₹500", "USD")


@given(amounts)
def test_that_every_written_amount_is_read_back_unchanged(minor):
    for currency in ("INR", "GBP", "CHF"):
        assert parse(written(Money(minor, currency)), currency).minor == minor


@given(amounts, amounts)
def test_that_sums_and_differences_undo_each_other(a, b):
    one, other = Money(a, "INR"), Money(b, "INR")
    assert one + other - other == one
    assert (one < other, one > other, one <= other, one >= other) == (a < b, a > b, a <= b, a >= b)


@pytest.mark.parametrize(
    "mix",
    [
        lambda a, b: a + b,
        lambda a, b: a - b,
        lambda a, b: a < b,
        lambda a, b: a <= b,
        lambda a, b: a > b,
        lambda a, b: a >= b,
    ],
)
def test_that_currencies_never_mix(mix):
    with pytest.raises(BadMoney, match="do not mix"):
        mix(Money(1, "INR"), Money(1, "USD"))


def test_that_equal_numbers_of_two_currencies_are_not_equal_money():
    assert Money(1, "INR") != Money(1, "USD")


@pytest.mark.parametrize("minor", [1.0, Decimal(1), True, "1", None])
def test_that_money_is_counted_in_whole_minor_units_only(minor):
    with pytest.raises(TypeError, match="whole minor units"):
        Money(minor, "INR")


@given(st.integers(-(10**20), 10**20), st.integers(-(10**8), 10**8).filter(bool))
def test_that_half_up_rounds_to_the_nearest_and_halves_away_from_zero(numerator, denominator):
    # Multiplied out instead of divided: exact for numbers of any size.
    rounded = half_up(numerator, denominator)
    assert 2 * abs(rounded * denominator - numerator) <= abs(denominator)
    if 2 * abs(rounded * denominator - numerator) == abs(denominator):
        assert abs(rounded * denominator) > abs(numerator)


@given(amounts, st.integers(0, 100_000))
def test_that_a_share_is_what_decimals_make_of_it(minor, points):
    exact = Decimal(minor) * points / 10_000
    assert Money(minor, "INR").basis_points(points).minor == int(exact.to_integral_value(ROUND_HALF_UP))


@given(st.integers(0, LARGEST_MINOR), st.integers(0, 10_000))
def test_that_rounding_makes_no_money_when_the_rest_is_taken_by_subtraction(minor, points):
    total = Money(minor, "INR")
    share = total.basis_points(points)
    assert share + (total - share) == total
    assert Money(0, "INR") <= share <= total


@pytest.mark.parametrize(
    ("taxable", "each_half", "points"),
    [(2500000, 225000, 900), (1234567, 111111, 900), (1234567, 30864, 250), (5000, 450, 900), (84, 8, 900)],
)
def test_that_the_halves_of_the_tax_come_out_as_on_real_bills(taxable, each_half, points):
    assert Money(taxable, "INR").basis_points(points).minor == each_half
