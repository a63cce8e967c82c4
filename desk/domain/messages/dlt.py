"""What the networks of India demand of an SMS (TRAI, DLT): typed variables, their lengths, headers and ids, hours.

Problems that a portal may still accept only advise. Source: TRAI direction of 18 November 2025 and the help pages of
MSG91 and Kaleyra; no primary text was at hand, so limits are constants that are easy to change.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import time
from itertools import pairwise

from desk.domain.messages.kind import MessageField
from desk.domain.messages.text import Piece, TextProblem, pieces
from desk.domain.sentence import Sentence

PROMOTION_FROM, PROMOTION_UNTIL = time(10), time(21)  # of India; `desk.quiet_until` holds the sends to them
MANY_VARIABLES = 6

_HEADER = re.compile(r"[A-Za-z]{6}")
_NUMERIC_HEADER = re.compile(r"[0-9]{6}")
_ID = re.compile(r"[0-9]{6,30}")
_NUMERIC = re.compile(r"[0-9]+", re.ASCII)


def registered_text(body: str, fields: Iterable[MessageField]) -> str:
    """The text as it is typed into the DLT portal: every field as its typed tag, `{#alphanumeric#}`."""
    tags = {field.name: field.tag for field in fields}
    return "".join(f"{{#{tags.get(p.text, 'alphanumeric')}#}}" if p.is_field else p.text for p in pieces(body))


def header_problem(header: str, *, promotional: bool = False) -> Sentence | None:
    """Why this cannot be a header; empty is allowed, the provider's own is used then."""
    if not header or _HEADER.fullmatch(header) or (promotional and _NUMERIC_HEADER.fullmatch(header)):
        return None
    if promotional:
        return Sentence("a header has six letters, or six digits for promotion")
    return Sentence("a header has six letters and nothing else")


def id_problem(dlt_id: str) -> Sentence | None:
    """Why this cannot be an id of the DLT portal; empty is allowed."""
    return (
        None if not dlt_id or _ID.fullmatch(dlt_id) else Sentence("an id of the DLT portal has only digits, often 19")
    )


def template_problems(body: str, fields: Sequence[MessageField]) -> list[TextProblem]:
    """What a DLT portal would refuse in this text."""
    tags = {field.name: field.tag for field in fields}
    read = pieces(body)
    found = [*_ends_with_variable(read), *_side_by_side(read, tags)]
    variables = [piece for piece in read if piece.is_field]
    if len(variables) > MANY_VARIABLES:
        text = Sentence("{count} fields; portals ask for few", count=len(variables))
        late = variables[MANY_VARIABLES]
        found.append(TextProblem(problem=text, position=late.position, length=late.length, hard=False))
    if variables and all(piece.text != "venue" for piece in variables) and "venue" in tags:
        found.append(TextProblem(problem=Sentence("the name of the house has to be in it: add venue"), hard=False))
    return found


def _ends_with_variable(read: Sequence[Piece]) -> list[TextProblem]:
    last = next((piece for piece in reversed(read) if piece.text.strip()), None)
    if last is None or not last.is_field:
        return []
    text = Sentence("a field may not be the last word; put a full stop or the name of the house after it")
    return [TextProblem(problem=text, position=last.position, length=last.length, hard=False)]


def _side_by_side(read: Sequence[Piece], tags: Mapping[str, str]) -> list[TextProblem]:
    full = [piece for piece in read if piece.text.strip()]
    return [
        TextProblem(
            problem=Sentence("two fields side by side; put a word between them"),
            position=second.position,
            length=second.length,
            hard=False,
        )
        for first, second in pairwise(full)
        if first.is_field and second.is_field and {tags.get(first.text), tags.get(second.text)} != {"alphanumeric"}
    ]


def value_problem(field: MessageField, value: str) -> Sentence | None:
    """Why the networks would refuse the message with this value."""
    if not value:
        return Sentence("{field} is empty", field=field.name)
    if field.tag == "numeric" and not _NUMERIC.fullmatch(value):
        return Sentence("{field} may have only digits", field=field.name)
    if len(value) > field.longest:
        return Sentence("{field} has more than {number} signs", field=field.name, number=field.longest)
    return None
