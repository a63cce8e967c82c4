"""Texts that people of the house edit: `{{ field }}` is the only thing read in them, everything else is text.

What a text costs is in `sms_length`, what networks in India demand of it in `dlt`; nothing is sent from here.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import ClassVar

from desk.domain.desk_error import RuleBroken
from desk.domain.messages.sms_length import Segments as Segments
from desk.domain.messages.sms_length import segments as segments
from desk.domain.sentence import Sentence

LONGEST_BODY = {"sms": 1_000, "whatsapp": 1_024, "email": 10_000}
LONGEST_SUBJECT = 150
LONGEST_RENDERED = 20_000

_BRACES = re.compile(r"\{\{|\}\}")
_FIELD = re.compile(r"\s*([A-Za-z_]\w*)\s*\}\}", re.ASCII)
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u200b\u202a-\u202e\u2066-\u2069\ufeff]")


@dataclass(kw_only=True, eq=False)
class TextWrong(RuleBroken):
    """The text of the message cannot be used. Correct it at the place that is shown and try again."""

    code: ClassVar[str] = "text_wrong"
    problem: str = ""
    position: int = 0

    def _with_facts(self, text: Sentence) -> Sentence:
        told = Sentence("The text of the message cannot be used: {problem}.", problem=self.problem)
        return told if self.problem else text


@dataclass(frozen=True, kw_only=True, slots=True)
class TextProblem:
    """What is wrong, and the stretch of the text where it is; `hard` problems forbid saving, others advise."""

    problem: Sentence
    position: int = 0
    length: int = 0
    hard: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class Piece:
    """A stretch of a text: plain words, or the name of a field."""

    text: str
    position: int
    length: int
    is_field: bool = False


def render(body: str, variables: Mapping[str, str]) -> str:
    """The text with each field's value in place; a value is never read as a text itself.

    Raises:
        TextWrong: braces that do not match, a field without a value, or a result beyond `LONGEST_RENDERED`.
    """
    said: list[str] = []
    for piece in _read(body):
        if isinstance(piece, TextProblem):
            raise TextWrong(problem=piece.problem, position=piece.position)
        if piece.is_field and piece.text not in variables:
            raise TextWrong(problem=Sentence("{field} has no value", field=piece.text), position=piece.position)
        said.append(variables[piece.text] if piece.is_field else piece.text)
    text = "".join(said)
    if len(text) > LONGEST_RENDERED:
        raise TextWrong(problem=Sentence("it is longer than {number} signs", number=LONGEST_RENDERED))
    return text


def pieces(body: str) -> list[Piece]:
    """The text taken apart; where braces do not match, they are words."""
    return [piece for piece in _read(body) if isinstance(piece, Piece)]


def fields_in(body: str) -> list[str]:
    """The names in the order in which they stand, each as often as it stands."""
    return [piece.text for piece in pieces(body) if piece.is_field]


def problems_of(body: str, known: Collection[str], longest: int) -> list[TextProblem]:
    """Everything that forbids saving the text, from its beginning: braces, unknown fields, its length, unseen signs."""
    found = [
        TextProblem(problem=_unknown(read.text, known), position=read.position, length=read.length)
        if isinstance(read, Piece)
        else read
        for read in _read(body)
        if isinstance(read, TextProblem) or (read.is_field and read.text not in known)
    ]
    if not body.strip():
        found.append(TextProblem(problem=Sentence("it is empty")))
    if len(body) > longest:
        beyond = Sentence("it is longer than {number} signs", number=longest)
        found.append(TextProblem(problem=beyond, position=longest, length=len(body) - longest))
    for sign in _UNSEEN.finditer(body):
        found.append(TextProblem(problem=Sentence("a sign that nobody can see"), position=sign.start(), length=1))
    return sorted(found, key=lambda problem: problem.position)


def _read(body: str) -> Iterator[Piece | TextProblem]:
    """The text from its beginning in pieces, and a problem after the words where braces do not match."""
    at = 0
    while (brace := _BRACES.search(body, at)) is not None:
        if brace.start() > at:
            yield Piece(text=body[at : brace.start()], position=at, length=brace.start() - at)
        field = _FIELD.match(body, brace.end()) if brace[0] == "{{" else None
        at = field.end() if field is not None else brace.end()
        if field is not None:
            yield Piece(text=field[1], position=brace.start(), length=at - brace.start(), is_field=True)
        else:
            yield TextProblem(problem=_unmatched(body, brace), position=brace.start(), length=2)
            yield Piece(text=brace[0], position=brace.start(), length=2)
    if at < len(body):
        yield Piece(text=body[at:], position=at, length=len(body) - at)


def _unmatched(body: str, brace: "re.Match[str]") -> Sentence:
    if brace[0] == "}}":
        return Sentence("}} closes nothing; a field begins with {{")
    if "}}" not in body[brace.end() :].split("{{")[0]:
        return Sentence("{{ is not closed with }}")
    return Sentence("only the name of a field may stand between {{ and }}")


def _unknown(name: str, known: Collection[str]) -> Sentence:
    near = get_close_matches(name.lower(), sorted(known), n=1)
    if near:
        return Sentence("there is no field {field}; perhaps {near}", field=name, near=near[0])
    return Sentence("there is no field {field} in this message", field=name)
