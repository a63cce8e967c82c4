"""Errors of what is not the desk's own: servers, providers, networks, and mistakes of the program itself."""

from dataclasses import dataclass, field
from typing import ClassVar
from uuid import UUID

from desk.domain.desk_error import DeskError, because, with_reason
from desk.domain.sentence import Sentence, joined


@dataclass(kw_only=True, eq=False)
class Refused(DeskError):
    """The other side said no, and asking again will not help."""

    code: ClassVar[str] = "refused"
    problem: str = ""

    def _with_facts(self, text: Sentence) -> Sentence:
        told = Sentence("The other side said no ({problem}), and asking again will not help.", problem=self.problem)
        return with_reason(text, told)


@dataclass(kw_only=True, eq=False)
class Unavailable(DeskError):
    """The server cannot be reached. Nothing was lost; try again when the connection is back."""

    code: ClassVar[str] = "unavailable"
    problem: str = ""

    def _with_facts(self, text: Sentence) -> Sentence:
        return because(text, self.problem)


@dataclass(kw_only=True, eq=False)
class TooBusy(Unavailable):
    """The server did not answer in time. Nothing was changed; try again."""

    code: ClassVar[str] = "too_busy"


@dataclass(kw_only=True, eq=False)
class WrongServer(DeskError):
    """This database cannot be used by this version of Halldesk."""

    code: ClassVar[str] = "wrong_server"
    problem: str = ""
    advice: str = ""

    def _with_facts(self, text: Sentence) -> Sentence:
        return joined(self.problem or text, self.advice)


@dataclass(kw_only=True, eq=False)
class PrinterFailed(DeskError):
    """The printer did not take the paper. Look at the printer and print again, or save the paper as a file."""

    code: ClassVar[str] = "printer_failed"
    problem: str = ""

    def _with_facts(self, text: Sentence) -> Sentence:
        return because(text, self.problem)


@dataclass(kw_only=True, eq=False)
class OutcomeUnknown(DeskError):
    """The connection broke before the answer came. It is being checked whether it was carried out."""

    code: ClassVar[str] = "outcome_unknown"
    key: UUID | None = None


@dataclass(kw_only=True, eq=False)
class Bug(DeskError):
    """Halldesk made a mistake. Nothing was saved; please report what you did."""

    code: ClassVar[str] = "bug"
    problem: str = field(default="")
