"""What the networks of India demand of an SMS, said before anything is saved or queued."""

import pytest

from desk.domain.messages.dlt import (
    header_problem,
    id_problem,
    registered_text,
    template_problems,
    value_problem,
)
from desk.domain.messages.kind import MessageField, MessageKind, fields_of, samples_of

CONFIRMED = fields_of(MessageKind.BOOKING_CONFIRMED)
CODE = fields_of(MessageKind.ONE_TIME_CODE)


def test_that_the_registered_text_has_typed_tags() -> None:
    text = registered_text("{{ code }} is your code at {{venue}}.", CODE)
    assert text == "{#numeric#} is your code at {#alphanumeric#}."


@pytest.mark.parametrize(
    ("header", "promotional", "fine"),
    [("LOTUSH", False, True), ("", False, True), ("LOTUS", False, False), ("LOTUS1", False, False),
     ("612345", False, False), ("612345", True, True), ("LOTUSH ", False, False)],
)  # fmt: skip
def test_that_a_header_has_six_letters(header: str, promotional: bool, fine: bool) -> None:
    assert (header_problem(header, promotional=promotional) is None) is fine


def test_that_an_id_has_only_digits() -> None:
    assert id_problem("1207161234567890123") is None
    assert id_problem("") is None
    assert id_problem("12071612345678901x3") is not None
    assert id_problem("१२०७१६१२३४५६७") is not None, "digits of another script are no id"


def test_that_a_portal_s_refusals_are_foreseen_at_their_place() -> None:
    body = "{{ venue }}: {{ day }} {{ code }} until {{ time }}"
    fields = (*CONFIRMED, MessageField(name="code", sample="1", tag="numeric"))
    found = {str(problem.problem)[:30]: problem for problem in template_problems(body, fields)}
    assert [(body[p.position : p.position + p.length], p.hard) for p in found.values()] == [
        ("{{ time }}", False),
        ("{{ code }}", False),
    ]


def test_that_the_house_has_to_be_named_and_few_fields_used() -> None:
    said = [str(p.problem) for p in template_problems("Dear {{ customer }}, see you.", CONFIRMED)]
    assert said == ["the name of the house has to be in it: add venue"]
    many = " x ".join("{{ " + field.name + " }}" for field in CONFIRMED) + " x."
    assert any("portals ask for few" in p.problem for p in template_problems(many, CONFIRMED))


def test_that_values_are_held_to_their_tag_and_length() -> None:
    code, minutes, venue = CODE
    assert value_problem(code, "482913") is None
    assert value_problem(code, "48291३") is not None
    assert value_problem(venue, "x" * 30) is None
    assert value_problem(venue, "x" * 31) == "venue has more than 30 signs"
    assert value_problem(minutes, "") == "minutes is empty"


@pytest.mark.parametrize("kind", MessageKind)
def test_that_every_kind_s_samples_would_pass(kind: MessageKind) -> None:
    samples = samples_of(kind)
    assert [value_problem(field, samples[field.name]) for field in fields_of(kind)] == [None] * len(samples)
