"""The root of every error a person or a caller can meet, and the two branches that all others grow from.

The errors themselves are in `errors` (the desk's own rules) and `outside_errors` (servers and providers).
"""

from dataclasses import dataclass, fields
from typing import Any, ClassVar

from desk.domain.sentence import Sentence


@dataclass(kw_only=True, eq=False)
class DeskError(Exception):
    """Something went wrong."""

    code: ClassVar[str] = "error"

    def __post_init__(self) -> None:
        super().__init__(self.sentence)

    @property
    def sentence(self) -> Sentence:
        """What happened and what to do, for a person; subclasses add their facts."""
        return self._with_facts(default_sentence(type(self)))

    def _with_facts(self, text: Sentence) -> Sentence:
        return text

    def __reduce__(self) -> tuple[Any, ...]:
        """Fields are keyword-only, which the default way of copying an exception to another process cannot do."""
        return _rebuilt, (type(self), self.facts())

    def facts(self) -> dict[str, Any]:
        return {f.name: getattr(self, f.name) for f in fields(self)}

    def __str__(self) -> str:
        return self.sentence


def _rebuilt(kind: type[DeskError], facts: dict[str, Any]) -> DeskError:
    return kind(**facts)


def default_sentence(kind: type[DeskError]) -> Sentence:
    """The first paragraph of the docstring, in one line."""
    return Sentence(" ".join((kind.__doc__ or "").split("\n\n", 1)[0].split()))


def because(text: Sentence, problem: str) -> Sentence:
    """What happened and what to do, then the reason."""
    return Sentence("{what} ({problem})", what=text, problem=problem) if problem else text


def with_reason(text: Sentence, told: Sentence) -> Sentence:
    """The sentence that has room for the reason, if there is one."""
    return told if told.facts["problem"] else text


@dataclass(kw_only=True, eq=False)
class RuleBroken(DeskError):
    """This is not allowed by the rules of the house."""

    code: ClassVar[str] = "rule_broken"
