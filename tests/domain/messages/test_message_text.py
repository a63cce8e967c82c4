"""The renderer of texts that people edit: fields, nothing else, with every mistake at its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.messages.text import LONGEST_RENDERED, TextWrong, fields_in, pieces, problems_of, render

KNOWN = ("customer", "venue", "due_day")


def test_that_fields_are_filled_in_and_everything_else_is_text() -> None:
    body = "Dear {{customer}}, {{  venue }}: {% raw %} {#x#} {0} ${a} <b> {customer}."
    filled = render(body, {"customer": "Asha", "venue": "Lotus"})
    assert filled == "Dear Asha, Lotus: {% raw %} {#x#} {0} ${a} <b> {customer}."


def test_that_a_value_is_never_read_as_a_text() -> None:
    assert render("{{ customer }}", {"customer": "{{ venue }} }}", "venue": "no"}) == "{{ venue }} }}"


@pytest.mark.parametrize(
    ("body", "position", "words"),
    [
        ("Dear {{ customer", 5, "{{ is not closed with }}"),
        ("Dear customer }}", 14, "}} closes nothing; a field begins with {{"),
        ("{{ a.b }}", 0, "only the name of a field may stand between {{ and }}"),
        ("{{ }}", 0, "only the name of a field may stand between {{ and }}"),
        ("{{ customer {{ venue }}", 0, "{{ is not closed with }}"),
        ("Dear {{ custmer }}", 5, "there is no field custmer; perhaps customer"),
        ("{{ xyzzy }}", 0, "there is no field xyzzy in this message"),
        ("  \n", 0, "it is empty"),
        ("a\u202eb", 1, "a sign that nobody can see"),
    ],
)
def test_that_a_mistake_is_told_at_its_place(body: str, position: int, words: str) -> None:
    first = problems_of(body, KNOWN, 100)[0]
    assert (first.position, first.problem, first.hard) == (position, words, True)


def test_that_a_long_text_is_marked_where_it_is_too_long() -> None:
    (problem,) = problems_of("a" * 103, KNOWN, 100)
    assert (problem.position, problem.length) == (100, 3)


def test_that_rendering_refuses_what_is_missing_broken_or_too_long() -> None:
    with pytest.raises(TextWrong, match="venue has no value") as missing:
        render("at {{ venue }}", {})
    assert missing.value.position == 3
    with pytest.raises(TextWrong, match="not closed"):
        render("{{ venue", {"venue": "x"})
    with pytest.raises(TextWrong, match="longer than"):
        render("{{ venue }}" * 3, {"venue": "x" * LONGEST_RENDERED})


@given(st.text(st.sampled_from("{} abcvenue_\n₹अ"), max_size=80))
def test_that_any_text_is_taken_apart_without_losing_a_sign(body: str) -> None:
    read = pieces(body)
    assert "".join(body[piece.position : piece.position + piece.length] for piece in read) == body


@given(st.text(st.sampled_from("{} abcvenue_\n₹अ"), max_size=80), st.text(max_size=20))
def test_that_a_text_without_problems_renders_and_one_with_braces_wrong_never_does(body: str, value: str) -> None:
    names = set(fields_in(body))
    values = dict.fromkeys(names, value)
    problems = problems_of(body, names, 100)
    if [problem for problem in problems if "{{" in problem.problem]:
        with pytest.raises(TextWrong):
            render(body, values)
    else:
        plain = "".join(value if piece.is_field else piece.text for piece in pieces(body))
        assert render(body, values) == plain
