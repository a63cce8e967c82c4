"""The register as values: bookings of an old one to bring in, what became of each, files of tables; and the ports."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, ClassVar, Literal, Protocol
from uuid import UUID

from desk.domain.errors import RuleBroken
from desk.domain.ids import BookingId, VenueId
from desk.domain.money import Money
from desk.domain.register.cells import DAY_ZERO, Cell
from desk.usecases.commands import Command, WantedCustomer, WantedItem
from desk.usecases.results import Customer

MOST_ROWS = 50_000
State = Literal["pending", "confirmed", "completed", "cancelled"]


@dataclass(frozen=True, kw_only=True, slots=True)
class RegisterPerson:
    """What the register tells of a customer besides name and numbers; it fills in what is not known here yet."""

    email: str = ""
    address: str = ""
    gstin: str = ""
    note: str = ""

    def told(self) -> tuple[str, ...]:
        """What is not empty."""
        return tuple(text for text in (self.email, self.address, self.gstin, self.note) if text)


@dataclass(frozen=True, kw_only=True, slots=True)
class RegisterBooking:
    """One booking as the old register tells it; `total` None: today's tariff; `received` is an opening balance."""

    booking_id: BookingId
    venue_id: VenueId
    items: tuple[WantedItem, ...]
    state: State
    customer: WantedCustomer | None = None
    person: RegisterPerson | None = None
    event_type: str = ""
    guests: int | None = None
    note_staff: str = ""
    note_customer: str = ""
    register_no: str = ""
    more_phones: tuple[str, ...] = ()
    total: Money | None = None
    received: Money | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ImportBookings(Command):
    """Brings up to 100 bookings in, each whole or not at all; those that are here already stay as they are."""

    name: ClassVar[str] = "import_bookings"
    source: str
    bookings: tuple[RegisterBooking, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Brought:
    """What became of one row: its number here and whether it is new, or the problem."""

    booking_id: BookingId
    number: str = ""
    made: bool = False
    problem: RuleBroken | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """One sheet of a file. `rows` are those below the headings and as long as these.

    `first` is the number in the file of the first of them, `merged` are numbers of rows with merged cells, `zero` is
    the day that bare numbers of days are counted from.
    """

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    first: int = 2
    merged: frozenset[int] = frozenset()
    zero: date = DAY_ZERO


@dataclass(frozen=True, kw_only=True, slots=True)
class RegisterLine:
    """One item of a booking for an export, with what its booking says; `item` counts from 1 within the booking."""

    booking_id: UUID
    item: int
    revision: int
    number: str
    register_no: str
    venue_id: int
    venue: str
    space: str
    starts_at: datetime
    ends_at: datetime
    zone: str
    session: str
    event_type: str
    customer_id: UUID | None
    customer: str
    phones: tuple[str, ...]
    guests: int | None
    currency: str
    total_minor: int
    received_minor: int
    status: str
    note_staff: str
    note_customer: str
    email: str
    address: str
    gstin: str
    language: str
    about_customer: str
    created_at: datetime
    changed_at: datetime


Kind = Literal["bookings", "customers", "payments"]
KINDS: tuple[Kind, ...] = ("bookings", "customers", "payments")


class Register(Protocol):
    """What imports and exports read; all of it under the login's own rights."""

    def known(self, ids: Sequence[UUID]) -> Mapping[UUID, str]:
        """Those of the ids that are bookings here, with their numbers."""

    def known_people(self, ids: Sequence[UUID]) -> frozenset[UUID]:
        """Those of the ids that are customers here, also those merged into others."""

    def people(self, phones: Sequence[str]) -> Mapping[str, tuple[Customer, ...]]:
        """Who has each number; the first to call, then by name. Merged people are left out."""

    def letterhead(self, venue_id: VenueId) -> Mapping[str, Any]:
        """Who stands at the head of a venue's papers: `legal_name`, `trade_name`, `address`, `gstin`, `pan`, `phone`,
        `logo` (bytes or None), `venue_address`, the venue's own terms (`terms_en`, `terms_hi`, `terms_mr`), and `today`
        there."""

    def lines(self, venue_id: VenueId | None = None) -> Iterator[RegisterLine]:
        """All bookings in order of their first moment, item by item, from one snapshot; streamed."""

    def rows(self, kind: Literal["customers", "payments"]) -> Iterator[Mapping[str, Any]]:
        """All customers or payments as rows with the same keys each, from one snapshot; streamed."""


class TableFiles(Protocol):
    """Reads and writes files of tables and calendars; slow."""

    def read(self, path: Path) -> Table:
        """The first sheet with rows of an XLSX file, or a CSV file in UTF-8, UTF-16 or Windows' Latin.

        Raises:
            NotATable: it is neither, has no rows, or more than `MOST_ROWS`.
        """

    def write(self, path: Path, sheets: Mapping[str, tuple[Sequence[str], Iterator[Sequence[Cell]]]]) -> int:
        """Writes XLSX with a sheet each, or the one sheet as CSV; returns the rows written.

        What begins like a formula is kept from being one. The file appears whole or not at all.
        """

    def calendar(self, path: Path, name: str, zone: str, lines: Iterator[RegisterLine], *, phones: bool) -> int:
        """Writes an iCalendar file with an event for each line; returns how many."""
