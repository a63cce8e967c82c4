"""Tax by hand: each row was worked out on paper, from the amount by the price list to its parts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.gst import TaxSplit, between_states, split

# amount in paise, rate in basis points, tax included: net, CGST (= SGST), total
WITHIN_ONE_STATE = [
    (25_000_00, 1800, False, 25_000_00, 2_250_00, 29_500_00),
    (12_345_67, 1800, False, 12_345_67, 1_111_11, 14_567_89),
    (12_345_67, 500, False, 12_345_67, 308_64, 12_962_95),
    (25_000_00, 1800, True, 21_186_44, 1_906_78, 25_000_00),
    (10_000_00, 1800, True, 8_474_58, 762_71, 10_000_00),
    (59_00, 1800, True, 50_00, 4_50, 59_00),
    (1_00, 1800, True, 84, 8, 1_00),
    (9_99_999_99, 1800, True, 8_47_457_61, 76_271_19, 9_99_999_99),
    (0, 1800, False, 0, 0, 0),
    (0, 1800, True, 0, 0, 0),
    (1, 1800, False, 1, 0, 1),  # 0.09 of a paisa each
    (5, 1800, False, 5, 0, 5),  # 0.45
    (6, 1800, False, 6, 1, 8),  # 0.54
    (10, 1000, False, 10, 1, 12),  # 0.5: half up
    (100, 500, False, 100, 3, 106),  # 2.5: half up, twice
    (99, 500, False, 99, 2, 103),  # 2.475
    (2_00_000_00, 1800, False, 2_00_000_00, 18_000_00, 2_36_000_00),
    (10_300_00, 1800, False, 10_300_00, 927_00, 12_154_00),
    (6_000_00, 1800, False, 6_000_00, 540_00, 7_080_00),
    (13_000_00, 500, False, 13_000_00, 325_00, 13_650_00),
    (1_18_000_00, 1800, True, 1_00_000_00, 9_000_00, 1_18_000_00),
    (1_05_000_00, 500, True, 1_00_000_00, 2_500_00, 1_05_000_00),
    (333_33, 1200, False, 333_33, 20_00, 373_33),  # 19.9998
    (999_99, 2800, False, 999_99, 140_00, 1_279_99),  # 139.9986
    (1_000_00, 0, False, 1_000_00, 0, 1_000_00),
    (1_000_00, 0, True, 1_000_00, 0, 1_000_00),
    (-5_000_00, 1800, False, -5_000_00, -450_00, -5_900_00),  # a discount takes its tax with it
    (-59_00, 1800, True, -50_00, -4_50, -59_00),
]
BETWEEN_STATES = [
    (25_000_00, 1800, False, 25_000_00, 4_500_00, 29_500_00),
    (12_345_67, 1800, False, 12_345_67, 2_222_22, 14_567_89),  # 2222.2206
    (12_345_67, 500, False, 12_345_67, 617_28, 12_962_95),  # 617.2835
    (25_000_00, 1800, True, 21_186_44, 3_813_56, 25_000_00),  # 3813.5593
    (1_00, 1800, True, 85, 15, 1_00),  # 15.25
    (59_00, 1800, True, 50_00, 9_00, 59_00),
    (10, 500, False, 10, 1, 11),  # 0.5: half up
    (9, 500, False, 9, 0, 9),  # 0.45
    (-10_000_00, 1800, False, -10_000_00, -1_800_00, -11_800_00),
]


@pytest.mark.parametrize(("amount", "rate", "included", "net", "half", "total"), WITHIN_ONE_STATE)
def test_that_an_amount_splits_into_net_and_two_equal_halves(amount, rate, included, net, half, total):
    parts = split(amount, rate, included=included, inter_state=False)
    assert (parts.net_minor, parts.cgst_minor, parts.sgst_minor, parts.igst_minor) == (net, half, half, 0)
    assert parts.total_minor == total


@pytest.mark.parametrize(("amount", "rate", "included", "net", "igst", "total"), BETWEEN_STATES)
def test_that_between_states_it_is_one_tax(amount, rate, included, net, igst, total):
    assert split(amount, rate, included=included, inter_state=True) == TaxSplit(net_minor=net, igst_minor=igst)
    assert net + igst == total


@given(st.integers(-(10**12), 10**12), st.integers(0, 10_000), st.booleans())
def test_that_an_inclusive_amount_loses_and_gains_nothing(amount, rate, inter):
    parts = split(amount, rate, included=True, inter_state=inter)
    assert parts.total_minor == amount
    assert parts.cgst_minor == parts.sgst_minor


@given(st.integers(0, 10**12), st.integers(0, 10_000))
def test_that_rounding_makes_no_more_than_a_paisa_a_tax(amount, rate):
    parts = split(amount, rate, included=False, inter_state=False)
    assert abs(2 * 10_000 * parts.tax_minor - 2 * amount * rate) <= 2 * 10_000


@pytest.mark.parametrize(
    ("venue", "registration", "inter"),
    [("27", "27", False), ("27", "29", True), (None, "27", False), ("27", None, False), (None, None, False)],
)
def test_that_where_the_hall_stands_decides(venue, registration, inter):
    assert between_states(venue, registration) is inter
