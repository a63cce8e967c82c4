"""What the use cases and screens need from outside; `desk.wiring` decides who fills each port.

Every method may be slow and is called off the GUI thread. All may raise `Unavailable` (nothing happened) and `Bug`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, Protocol
from uuid import UUID

from desk.domain.ids import BlackoutId, BookingId, CommandKey, CustomerId, SpaceId, VenueId
from desk.domain.period import Period
from desk.usecases.commands import Command
from desk.usecases.drawer import DayReport, DaySoFar, DrawerCard
from desk.usecases.messages.commands import OtpAsked, OtpChecked
from desk.usecases.messages.reading import MessageCard, MessageReader, MessageRule, MessageTemplate, ProviderHealth
from desk.usecases.papers import PaperCard, PaperContent
from desk.usecases.payments.reading import BookingMoney, MoneyEntry
from desk.usecases.people import CustomerCard, Duplicate
from desk.usecases.register_ports import Brought
from desk.usecases.results import (
    BlackoutCard,
    BoardRange,
    BookingCard,
    Calendar,
    Change,
    ClosureCard,
    Colleague,
    Customer,
    DaysImported,
    HistoryEntry,
    House,
    Identity,
    Receipt,
    SearchHit,
    TodayEntry,
)
from desk.usecases.series import SeriesAnswer
from desk.usecases.settings import SettingRecord
from desk.usecases.settling import Books, Payout, Settlement


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """What a command came to: the booking, blackout, customer, paper … as it is now (None for staff commands)."""

    command: str
    booking: BookingCard | None = None
    blackout: BlackoutCard | None = None
    closure: ClosureCard | None = None
    receipt: Receipt | None = None
    customer: CustomerCard | None = None
    series: SeriesAnswer | None = None
    days: DaysImported | None = None
    drawer: DrawerCard | None = None
    day: DayReport | None = None
    paper: PaperCard | None = None
    payout: Payout | None = None
    settlement: Settlement | None = None
    imported: tuple[Brought, ...] = ()
    message: MessageCard | None = None
    template: MessageTemplate | None = None
    rule: MessageRule | None = None
    provider: ProviderHealth | None = None
    otp: OtpAsked | None = None
    checked: OtpChecked | None = None
    setting: SettingRecord | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Settled:
    """What became of an earlier key: its answer, or the certainty that it never happened and never will."""

    state: Literal["done", "never"]
    answer: Answer | None = None


class Referee(Protocol):
    """The database's commands: one call, one transaction, one round trip."""

    def send(self, command: Command, key: CommandKey) -> Answer:
        """Raises every `RuleBroken`, `RecordChanged`, `OutcomeUnknown` (sent, but the answer was lost twice)."""

    def settle(self, key: CommandKey) -> Settled:
        """Finds out what became of a key of this login; closes it if it never arrived."""


class Reader(Books, MessageReader, Protocol):
    """The read side; every answer is a frozen value in one snapshot."""

    def identity(self) -> Identity: ...
    def house(self) -> House: ...
    def board(self, period: Period) -> BoardRange: ...
    def calendar(self, first: date, last: date) -> Calendar:
        """Notes on the days `[first, last)` and every list of days with what it has there."""

    def booking(self, booking_id: BookingId) -> BookingCard: ...
    def bookings(self, booking_ids: Sequence[UUID]) -> list[BookingCard]:
        """Those of at most 200 ids that exist; order not promised."""

    def blackout(self, blackout_id: BlackoutId) -> BlackoutCard: ...
    def blackouts(self, blackout_ids: Sequence[UUID]) -> list[BlackoutCard]:
        """Those of at most 200 ids that exist; order not promised."""

    def history(self, booking_id: BookingId) -> list[HistoryEntry]: ...
    def receipts(self, booking_id: BookingId) -> list[Receipt]: ...
    def papers(self, booking_id: BookingId) -> list[PaperCard]:
        """The booking's papers, oldest first, void ones too."""

    def paper(self, document_id: UUID) -> PaperContent:
        """All that is printed on one paper. Raises `NotFound`."""

    def busy(self, period: Period, spaces: Sequence[SpaceId] | None = None) -> dict[SpaceId, list[Period]]:
        """What is occupied within `period`, per space; lapsed holds count as free. Periods sorted, disjoint."""

    def busy_within(
        self, stretches: Sequence[Period], spaces: Sequence[SpaceId] | None = None
    ) -> dict[SpaceId, list[Period]]:
        """As `busy`, within each of several disjoint stretches, in one round trip."""

    def find_customers(self, text: str) -> list[Customer]:
        """At most 20, best first, by part of a name or of a phone number (at least 2 characters)."""

    def customer(self, customer_id: CustomerId) -> CustomerCard:
        """The card, or that of the person they were merged into. Raises NotFound."""

    def customers(self, customer_ids: Sequence[UUID]) -> list[CustomerCard]:
        """Those of at most 20 ids that exist, tombstones as such; order not promised."""

    def recent_customers(self) -> list[Customer]:
        """At most 50, the one that changed last first."""

    def likely_duplicates(self, customer_id: CustomerId | None = None) -> list[Duplicate]:
        """At most 100 pairs that may be one person, the surest first; of one customer, or of all."""

    def group(self, event_group: UUID) -> list[BookingCard]:
        """The bookings of a series or affair in order of time, at most 200."""

    def search_bookings(self, text: str) -> list[SearchHit]:
        """At most 30, best first, by number, name, phone, event or notes (at least 2 characters); wrong letters are
        forgiven."""

    def booked(self, spaces: Sequence[SpaceId], period: Period) -> list[BookingCard]:
        """The bookings that occupy any of the spaces within the period, the earliest first; at most 200."""

    def closures(self) -> list[ClosureCard]:
        """The closures that still wait for their bookings, the soonest first."""

    def today(self, day: Period) -> list[TodayEntry]:
        """What waits for somebody in a day, each kind in order of its moment; at most 200 bookings."""

    def money(self, booking_id: BookingId) -> BookingMoney:
        """Payments, refunds and balances of a booking, and the ways its venue is paid. Raises NotFound."""

    def money_taken(self, period: Period) -> list[MoneyEntry]:
        """The payments that came or were asked for within the period, the latest first; at most 1,000."""

    def money_waiting(self) -> list[MoneyEntry]:
        """Money that waits for somebody: open refunds, what is to be cleared, fits nowhere, is disputed, or comes
        through a provider; each kind oldest first, at most 200 (600 of payments)."""

    def colleagues(self) -> list[Colleague]:
        """Everybody who works at desks now, by name."""

    def drawer(self, venue_id: VenueId) -> DrawerCard | None:
        """The venue's open drawer, or the one closed last; None where there never was one."""

    def day_so_far(self, venue_id: VenueId) -> DaySoFar:
        """What closing the day would report now; raises NotPermitted below managers."""

    def closed_days(self, venue_id: VenueId) -> list[DayReport]:
        """The last 60 closed days of a venue, newest first."""

    def settings(self, page: str, venue_id: VenueId | None = None) -> list[SettingRecord]:
        """The records of a page of settings in display order, of a venue or of all. Raises NotPermitted."""

    def ping(self) -> float:
        """One round trip, in seconds."""


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenRequest:
    """A command that was sent and whose outcome this desk has not yet seen. No personal data."""

    key: CommandKey
    login: str
    command: str
    subject: UUID | None
    sent_at: datetime


class Journal(Protocol):
    """The desk's own memory of what it sent, on this PC's disk, so that a crash leaves nothing unknown."""

    def opened(self, key: CommandKey, login: str, command: str, subject: UUID | None) -> None: ...
    def closed(self, key: CommandKey) -> None: ...
    def open_requests(self, login: str) -> list[OpenRequest]: ...


class Sweeper(Protocol):
    """The worker's clockwork commands; each returns how many bookings it changed (one batch at a time)."""

    def sweep_holds(self) -> int: ...
    def sweep_unpaid(self) -> int: ...
    def sweep_completed(self) -> int: ...
    def sweep_credits(self) -> int: ...
    def sweep_requests(self) -> int: ...
    def sweep_messages(self) -> int: ...
    def sweep_dues(self) -> int: ...


State = Literal["good", "warning", "bad"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """One line of the doctor: what was looked at, how it is, and what to do about it in plain words.

    `name` is for programs and never changes; `title` is for people.
    """

    name: str
    title: str
    state: State
    value: str
    advice: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class News:
    """What the listener tells: the feed is live again (re-read everything), lost since a moment, or some changes."""

    kind: Literal["live", "lost", "changes"]
    changes: tuple[Change, ...] = ()
    since: datetime | None = None
    problem: str = ""


class Feed(Protocol):
    """The live feed: one thread with one connection that tells what other desks (and this one) changed."""

    def start(self, tell: Callable[[News], None]) -> None:
        """Starts listening; `tell` is called in the listener's thread, first with `live` or `lost`."""

    def stop(self) -> None:
        """Ends the thread within two seconds; nothing is told after it returns."""


@dataclass(frozen=True, kw_only=True, slots=True)
class JobHealth:
    """One clockwork job's last run, for the Health panel. Counts are bookings changed."""

    name: str
    title: str
    every_seconds: int
    last_started: datetime | None = None
    last_seconds: float | None = None
    last_count: int | None = None
    runs: int = 0
    failures_in_a_row: int = 0
    last_error: str = ""


class Clockwork(Protocol):
    """The worker running in this desk's background; only where the worker's login is known."""

    def health(self) -> list[JobHealth]: ...
    def nudge(self, job: str) -> None:
        """Runs the job now (soon), e.g. because a visible hold ran out. Never blocks."""
