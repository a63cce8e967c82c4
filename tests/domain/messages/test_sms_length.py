"""How long an SMS is: the published cases, and what is true of every text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.messages.sms_length import dear_signs, estimate, plainer, segments
from desk.domain.money import Money

PUBLISHED = [
    ("a" * 160, 1), ("a" * 161, 2), ("€" + "a" * 159, 2), ("€" + "a" * 158, 1), ("अ" * 134, 2),
    ("a" * 306, 2), ("a" * 307, 3), ("अ" * 70, 1), ("अ" * 71, 2), ("अ" * 135, 3),
    ("😀" * 35, 1), ("😀" * 36, 2), ("₹" + "a" * 70, 2), ("a" * 152 + "€" + "a" * 151, 2),
    ("अ" * 66 + "😀" + "अ" * 66, 3),
]  # fmt: skip
TEXTS = st.text(st.sampled_from("ab €[~₹अ😀\n…’é"), max_size=700)


@pytest.mark.parametrize(("text", "parts"), PUBLISHED, ids=range(len(PUBLISHED)))
def test_that_the_published_cases_have_their_number_of_parts(text: str, parts: int) -> None:
    assert segments(text).parts == parts


def test_that_an_empty_text_has_all_its_room() -> None:
    assert (segments("").parts, segments("").units, segments("").remaining) == (0, 0, 160)


def test_that_what_remains_is_told_of_the_last_part() -> None:
    assert segments("a" * 150).remaining == 10
    assert segments("a" * 161).remaining == 306 - 161
    assert segments("अ" * 60).remaining == 10
    assert segments("a" * 152 + "€" + "a" * 151).remaining == 0, "the € went to the second part, with all 153 used"


@given(TEXTS)
def test_that_a_text_fits_the_parts_it_is_counted_with(text: str) -> None:
    counted = segments(text)
    room = {"GSM-7": (160, 153), "UCS-2": (70, 67)}[counted.encoding][counted.parts > 1]
    assert counted.units + counted.remaining <= room * max(1, counted.parts)
    assert 0 <= counted.remaining <= room
    assert counted.parts >= -(-counted.units // room)


@given(TEXTS)
def test_that_what_remains_may_be_written_without_another_part(text: str) -> None:
    counted = segments(text)
    assert segments(text + "b" * counted.remaining).parts <= max(1, counted.parts)


@given(TEXTS)
def test_that_a_text_is_dear_exactly_when_a_sign_of_it_is_named(text: str) -> None:
    assert (segments(text).encoding == "UCS-2") == bool(dear_signs(text))
    assert all(text[sign.position] == sign.sign for sign in dear_signs(text))


def test_that_dear_signs_are_named_once_each_where_they_first_stand() -> None:
    found = dear_signs("Rs ₹500 – शुभ ₹ 😀")
    assert [(sign.sign, sign.position, sign.count) for sign in found] == [
        ("₹", 3, 2), ("–", 8, 1), ("श", 10, 3), ("😀", 16, 1)
    ]  # fmt: skip
    assert [sign.name for sign in found][:3] == [
        "the rupee sign ₹",
        "a long dash",
        "letters of Hindi and Marathi",
    ]


def test_that_usual_substitutes_make_a_text_cheap() -> None:
    assert plainer("₹500 – “Rose”…\u00a0ç") == 'Rs.500 - "Rose"... c'
    assert plainer("é ü € [x]") == "é ü € [x]", "what is cheap stays as it is"
    assert plainer("शुभ विवाह") == "शुभ विवाह", "a language is never spelled in another's letters"


@given(TEXTS)
def test_that_a_plainer_text_is_never_dearer_in_its_signs_and_stays_when_done_twice(text: str) -> None:
    once = plainer(text)
    assert len(dear_signs(once)) <= len(dear_signs(text))
    assert plainer(once) == once


def test_that_cost_is_parts_by_price() -> None:
    assert estimate("a" * 161, Money(18, "INR")) == Money(36, "INR")
