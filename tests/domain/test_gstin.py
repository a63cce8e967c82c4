"""Tax registration numbers and the arithmetic of tax on a sum and inside it."""

import pytest

from desk.domain.gstin import STATES, check_character, is_gstin
from desk.domain.money import Money


def inr(minor: int) -> Money:
    return Money(minor, "INR")


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
