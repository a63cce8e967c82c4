"""Phone numbers as clerks type them, as they are stored and as they are shown."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.errors import BadPhone
from desk.domain.phone import displayed, looks_like_phone, normalise

mobiles = st.builds("98{:08}".format, st.integers(0, 99_999_999))


@pytest.mark.parametrize(
    "typed",
    [
        "9822012345",
        "98220 12345",
        " 98220-12345 ",
        "098220 12345",
        "+91 98220 12345",
        "+919822012345",
        "(+91) 98220 12345",
        "+91 (0) 98220 12345",
        "0091 98220 12345",
        "91 98220 12345",
        "98220\u00a012345",
        "98220.12345",
        "९८२२० १२३४५",
        "＋91 98220 12345",
    ],
)
def test_that_one_mobile_typed_in_many_ways_is_one_number(typed):
    assert normalise(typed) == "+919822012345"


@pytest.mark.parametrize(
    ("typed", "stored", "shown"),
    [
        ("98220 12345", "+919822012345", "98220 12345"),
        ("022 2345 6789", "+912223456789", "022 2345 6789"),
        ("(020) 2567-1234", "+912025671234", "020 2567 1234"),
        ("1800 123 4567", "+9118001234567", "1800 123 4567"),
        ("+44 20 7946 0958", "+442079460958", "+44 20 7946 0958"),
        ("0044 20 7946 0958", "+442079460958", "+44 20 7946 0958"),
        ("+1 415 555 2671", "+14155552671", "+1 415-555-2671"),
    ],
)
def test_that_landlines_and_foreign_numbers_are_numbers_too(typed, stored, shown):
    assert normalise(typed) == stored
    assert displayed(stored) == shown


def test_that_the_region_of_the_house_decides_what_is_local():
    assert normalise("020 7946 0958", region="GB") == "+442079460958"
    assert displayed("+442079460958", region="GB") == "020 7946 0958"
    assert displayed("+919822012345", region="GB") == "+91 98220 12345"


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", "it is empty"),
        ("   ", "it is empty"),
        ("+", "it has no digits"),
        ("Asha", "it has no digits"),
        ("0", "digits are missing"),
        ("100", "it has 3 digits instead of ten"),
        ("98220 1234", "it has 9 digits instead of ten"),
        ("98220 123456", "it has 11 digits instead of ten"),
        ("59822 01234", "no number begins like this"),
        ("+999 12345678", "no country has this code"),
        ("+44 20 7946", "digits are missing"),
        ("+44 20 7946 0958 123", "it has too many digits"),
        ("98220 12345 ext 5", "it has letters or signs that no number has"),
        ("98220 12345, 98220 12346", "it has letters or signs that no number has"),
        ("++91 98220 12345", "it has letters or signs that no number has"),
        ("tel:+919822012345", "it has letters or signs that no number has"),
        ("98220\x0012345", "it has letters or signs that no number has"),
        ("9" * 30, "it has too many digits"),
        ("9" * 1_000_000, "it is too long"),
    ],
)
def test_that_broken_numbers_are_refused_with_the_problem_in_words(typed, problem):
    with pytest.raises(BadPhone) as refused:
        normalise(typed)
    assert refused.value.problem == problem
    assert "Enter all ten digits" in str(refused.value)


@given(mobiles)
def test_that_what_is_shown_can_be_typed_again(number):
    stored = normalise(number)
    assert stored == f"+91{number}"
    assert normalise(displayed(stored)) == stored
    assert normalise(stored) == stored


@given(st.text(max_size=60))
def test_that_any_text_is_a_number_or_refused_and_never_a_crash(text):
    try:
        stored = normalise(text)
    except BadPhone:
        return
    assert normalise(stored) == stored


@pytest.mark.parametrize("text", ["", "Asha", "no number", "+"])
def test_that_what_is_no_number_is_shown_as_it_stands(text):
    assert displayed(text) == text


@pytest.mark.parametrize("text", ["9822", "98220 12345", "+91 98", "(022) 23", "९८२२", " 9822"])
def test_that_four_digits_look_like_a_phone(text):
    assert looks_like_phone(text)


@pytest.mark.parametrize("text", ["", "98", "982", "Asha 9822", "PAR-2026-0042", "9822x", "+", "12/A 3456"])
def test_that_names_and_booking_numbers_do_not_look_like_a_phone(text):
    assert not looks_like_phone(text)


def test_that_the_numbering_plans_are_not_read_before_they_are_needed():
    use = "import sys; from desk.domain.phone import looks_like_phone; looks_like_phone('9822')"
    code = f"{use}; print('phonenumbers' in sys.modules)"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert answer.stdout.strip() == "False"
