"""Tax registration numbers and the arithmetic of tax on a sum and inside it."""

import pytest

from desk.domain.gstin import STATES, check_character, is_gstin, taxes_inside, taxes_on
from desk.domain.money import Money


def inr(minor: int) -> Money:
    return Money(minor, "INR")


@pytest.mark.parametrize(
    ("taxable", "rate_bp", "half", "total"),
    [
        (25_000_00, 1800, 2_250_00, 29_500_00),
        (12_345_67, 1800, 1_111_11, 14_567_89),
        (12_345_67, 500, 308_64, 12_962_95),
    ],
)
def test_that_tax_on_a_value_is_two_equal_halves(taxable: int, rate_bp: int, half: int, total: int) -> None:
    central, state = taxes_on(inr(taxable), rate_bp)
    assert (central, state) == (inr(half), inr(half))
    assert inr(taxable) + central + state == inr(total)


INSIDE = [
    (25_000_00, 21_186_44, 1_906_78),
    (10_000_00, 8_474_58, 762_71),
    (59_00, 50_00, 4_50),
    (1_00, 84, 8),
    (9_99_999_99, 8_47_457_61, 76_271_19),
]


@pytest.mark.parametrize(("total", "taxable", "half"), INSIDE)
def test_that_tax_inside_an_advance_adds_up_to_it(total: int, taxable: int, half: int) -> None:
    assert taxes_inside(inr(total), 1800) == (inr(taxable), inr(half), inr(half))


def test_that_the_parts_of_any_advance_add_up() -> None:
    for minor in range(1, 5000):
        for rate in (0, 500, 1200, 1800, 2800):
            taxable, central, state = taxes_inside(inr(minor), rate)
            assert central == state
            assert taxable + central + state == inr(minor)
            assert taxable.minor >= 0


@pytest.mark.parametrize("gstin", ["27AAPFU0939F1ZV", "29AAGCB7383J1Z4"])
def test_that_a_real_number_is_taken(gstin: str) -> None:
    assert is_gstin(gstin)


def test_that_a_single_wrong_character_is_noticed() -> None:
    good = "27AAPFU0939F1ZV"
    for place in range(14):
        for other in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".replace(good[place], ""):
            assert not is_gstin(good[:place] + other + good[place + 1 :])


@pytest.mark.parametrize(
    "wrong", ["", "27AAPFU0939F1Z", "27AAPFU0939F1ZV ", "27aapfu0939f1zv", "99AAPFU0939F1ZV", "27AAPFU0939F1XV"]
)
def test_that_a_number_of_another_form_is_refused(wrong: str) -> None:
    assert not is_gstin(wrong)


def test_that_every_state_can_have_a_number() -> None:
    for code in STATES:
        first = f"{code}AAPFU0939F1Z"
        assert is_gstin(first + check_character(first))
