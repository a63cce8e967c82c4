"""The texts of messages that come with Halldesk: all there, sound, cheap and fit for the portals of the networks."""

import tomllib
from pathlib import Path

import pytest

from desk.domain.messages.dlt import template_problems
from desk.domain.messages.kind import Channel, MessageKind, fields_of, samples_of
from desk.domain.messages.text import LONGEST_BODY, LONGEST_SUBJECT, problems_of, render, segments
from desk.message_texts import LANGUAGES, OurText, our_text, our_texts

MOST_PARTS = {"en": 1, "hi": 3, "mr": 3}


def named(text: OurText) -> str:
    return f"{text.kind} {text.channel} {text.language}"


def test_that_every_kind_has_every_channel_in_every_language_and_nothing_else(root: Path) -> None:
    files = sorted((root / "resources" / "messages").iterdir())
    assert [file.name for file in files] == sorted(f"{kind}.{lang}.toml" for kind in MessageKind for lang in LANGUAGES)
    for file in files:
        written = tomllib.loads(file.read_text("utf-8"))
        assert {part: sorted(written[part]) for part in written} == {
            "sms": ["body"], "whatsapp": ["body"], "email": ["body", "subject"]
        }  # fmt: skip


def test_that_every_text_names_only_known_fields_and_none_is_too_long() -> None:
    wrong = {}
    for text in our_texts():
        known = [field.name for field in fields_of(text.kind)]
        found = problems_of(text.body, known, LONGEST_BODY[text.channel])
        if text.channel == Channel.EMAIL:
            found += problems_of(text.subject, known, LONGEST_SUBJECT)
        if found:
            wrong[named(text)] = found
    assert wrong == {}


def test_that_every_text_renders_with_the_samples() -> None:
    for text in our_texts():
        said = render(text.body, samples_of(text.kind))
        assert "{" not in said
        assert "Parijat Lawns" in said, f"{named(text)} does not say who writes"


def test_that_sms_are_short_and_that_english_ones_are_one_cheap_part() -> None:
    parts = {
        named(text): segments(render(text.body, samples_of(text.kind)))
        for text in our_texts()
        if text.channel == Channel.SMS
    }
    assert {name: size.parts for name, size in parts.items() if size.parts > MOST_PARTS[name[-2:]]} == {}
    assert {name for name, size in parts.items() if size.encoding != "GSM-7" and name.endswith("en")} == set()


@pytest.mark.parametrize("kind", MessageKind)
def test_that_a_portal_would_find_nothing_wrong_with_an_sms(kind: MessageKind) -> None:
    for language in LANGUAGES:
        found = template_problems(our_text(kind, Channel.SMS, language).body, fields_of(kind))
        assert [str(problem.problem) for problem in found] == []
