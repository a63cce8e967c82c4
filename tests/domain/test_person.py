"""Names of any script, e-mail and GSTIN as they are typed and as they are kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.person import clean_gstin, clean_name, is_email, is_gstin


@pytest.mark.parametrize("name", ["अनघा कुलकर्णी", "عائشة خان", "💐 Priya 💍", "👩‍👩‍👧", "O'Brien", "X"])
def test_that_a_name_of_any_script_stays_as_it_is(name: str) -> None:
    assert clean_name(f" \u200f{name}\u2069\t ") == name


@pytest.mark.parametrize("text", ["", "  ", "\u200b", "\u2067\u2069", "\ufeff \n", "\x00"])
def test_that_what_nobody_can_read_is_no_name(text: str) -> None:
    assert clean_name(text) == ""


@given(st.text(max_size=300))
def test_that_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean_name(clean_name(text)) == clean_name(text)


@pytest.mark.parametrize("text", ["asha@example.in", "a.b+c@mail.example.co.in", "अनघा@example.in"])
def test_that_an_address_is_known_by_its_form(text: str) -> None:
    assert is_email(text)


@pytest.mark.parametrize("text", ["asha", "asha@", "@example.in", "a@b", "a b@example.in", "x" * 250 + "@e.in"])
def test_that_what_is_no_address_is_refused(text: str) -> None:
    assert not is_email(text)


@pytest.mark.parametrize("text", ["27AAPFU0939F1ZV", "29AAGCB7383J1Z4"])
def test_that_a_gstin_is_known_by_its_check_character(text: str) -> None:
    assert is_gstin(text)
    assert is_gstin(clean_gstin(f" {text[:2].lower()} {text[2:].lower()} "))


@given(st.integers(0, 14), st.sampled_from("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
def test_that_one_wrong_character_of_a_gstin_is_noticed(place: int, char: str) -> None:
    right = "27AAPFU0939F1ZV"
    wrong = right[:place] + char + right[place + 1 :]
    assert is_gstin(wrong) == (wrong == right)
