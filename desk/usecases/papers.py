"""Papers as values, and what screens need to show, print and keep them: two ports that wiring fills.

What is printed comes from the document's pinned facts alone, so that a reprint is the same for ever.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar, Literal, Protocol
from uuid import UUID

from desk.domain.ids import BookingId
from desk.domain.money import Money
from desk.usecases.commands import Command
from desk.usecases.drawer import DayReport


class PaperKind(StrEnum):
    RECEIPT = "receipt"
    RECEIPT_VOUCHER = "receipt_voucher"
    INVOICE = "invoice"
    CREDIT_NOTE = "credit_note"
    REFUND_VOUCHER = "refund_voucher"


class PaperFormat(StrEnum):
    """The kinds of paper a printer may hold."""

    A4 = "A4"
    A5 = "A5"
    ROLL = "80 mm"


@dataclass(frozen=True, kw_only=True, slots=True)
class PaperCard:
    """One numbered document in a booking's list. `copies` counts how often it was printed or saved."""

    id: UUID
    booking_id: BookingId
    kind: PaperKind
    number: str
    amount: Money
    issued_at: datetime
    issued_by: str
    copies: int
    void_reason: str = ""
    payment_id: UUID | None = None
    refund_id: UUID | None = None

    @property
    def void(self) -> bool:
        return bool(self.void_reason)


@dataclass(frozen=True, kw_only=True, slots=True)
class PaperContent:
    """All that is printed: the pinned facts, the logo they name (PNG or JPEG), and whether it was voided since."""

    card: PaperCard
    facts: Mapping[str, Any]
    logo: bytes | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class PaperPicture:
    """One page in grey pixels, a byte each, row by row without padding."""

    width: int
    height: int
    grey: bytes


@dataclass(frozen=True, kw_only=True, slots=True)
class PrinterChoice:
    """Where one kind of paper goes on this PC.

    `system`: a printer of the operating system by `name` (empty: its default). `escpos`: a receipt printer that takes
    raw rasters; `name` is `host` or `host:port`. `ask`: the system's print dialog each time.
    """

    way: Literal["system", "escpos", "ask"] = "ask"
    name: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class IssueDocument(Command):
    """Asked twice, the same paper. `receipt` with a payment is that payment's paper, receipt voucher or receipt."""

    name: ClassVar[str] = "issue_document"
    booking_id: BookingId
    kind: PaperKind
    payment_id: UUID | None = None
    refund_id: UUID | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class CountPrint(Command):
    """One more copy leaves the desk; the answer's `copies` is its number."""

    name: ClassVar[str] = "count_print"
    document_id: UUID
    medium: Literal["paper", "file"] = "paper"


@dataclass(frozen=True, kw_only=True, slots=True)
class VoidDocument(Command):
    """An invoice with a mistake on it; the paper of a payment follows its payment."""

    name: ClassVar[str] = "void_document"
    document_id: UUID
    reason: str


class Papers(Protocol):
    """Makes papers; slow, never on the GUI thread."""

    def render(self, content: PaperContent, paper_format: PaperFormat, *, copy: int = 1) -> bytes:
        """The PDF, the same bytes for the same arguments; from `copy` 2 on it is marked as a duplicate."""

    def z_report(self, day: DayReport, paper_format: PaperFormat, *, language: str = "en") -> bytes:
        """A closed day's Z report as PDF, from its pinned facts: the same bytes for the same arguments."""

    def office(self, facts: Mapping[str, Any], paper_format: PaperFormat) -> bytes:
        """A paper without a number, of `office_papers`, as PDF; a roll is too narrow for them and gives A5."""

    def pictures(self, pdf: bytes, *, dpi: int) -> Sequence[PaperPicture]:
        """The pages as they will look, in order."""


class Spooler(Protocol):
    """Takes finished papers to a printer without a dialog; slow, never on the GUI thread.

    All raise `PrinterFailed` with what the printer or its spooler said.
    """

    def takes_pdf(self) -> bool:
        """Whether `send` works on this system (CUPS); elsewhere the window draws pixels on the system's printer."""

    def send(self, pdf: bytes, printer: str, title: str) -> None: ...
    def send_roll(self, pdf: bytes, address: str) -> None:
        """Prints on a receipt printer on the network that takes ESC/POS rasters."""
