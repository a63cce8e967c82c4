"""Frozen values that screens may keep: what the database answered, with domain types and aware times."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal
from uuid import UUID
from zoneinfo import ZoneInfo

from desk.domain.cancellation import DEFAULT_POLICY, GivenBack, Policy, given_back
from desk.domain.ids import BlackoutId, BookingId, CompositeId, CustomerId, SessionId, SpaceId, TenantId, VenueId
from desk.domain.instalment import Instalment, PlanPart, by_plan, deposit_and_balance
from desk.domain.lifecycle import Actor, Event, Status
from desk.domain.money import Money
from desk.domain.period import Period
from desk.domain.quote import NOTHING_MORE, Asked
from desk.domain.quote_line import NO_QUOTE, Quote
from desk.domain.venue import CompositeSpace, Space, Venue


@dataclass(frozen=True, kw_only=True, slots=True)
class Identity:
    """Who is signed in. `clock_offset_seconds` is server clock minus this PC's clock at sign-in."""

    login: str
    name: str
    rank: Actor
    tenant_id: TenantId
    tenant_name: str
    api_version: int
    server_version: str
    clock_offset_seconds: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Colleague:
    """An active person of this business who works at desks."""

    login: str
    name: str
    rank: Actor


@dataclass(frozen=True, kw_only=True, slots=True)
class House:
    """The tenant's master data that every screen needs; venues in display order."""

    venues: tuple[Venue, ...]

    def venue(self, venue_id: VenueId) -> Venue:
        return next(v for v in self.venues if v.id == venue_id)

    def space(self, space_id: SpaceId) -> Space:
        return next(s for v in self.venues for s in v.spaces if s.id == space_id)

    def composite(self, composite_id: CompositeId) -> CompositeSpace:
        return next(c for v in self.venues for c in v.composites if c.id == composite_id)


@dataclass(frozen=True, kw_only=True, slots=True)
class Bar:
    """One occupancy on the board: a space during a period, for a booking or a blackout (exactly one id is set).

    `period` is the item's event (or the blackout), `occupied` has the buffers. `due` is what is still to be paid.
    `title` is the customer's name and event, or the blackout's reason; for people, not for logs.
    """

    space_id: SpaceId
    period: Period
    occupied: Period
    status: Status | Literal["blackout"]
    revision: int
    title: str
    number: str
    booking_id: BookingId | None = None
    blackout_id: BlackoutId | None = None
    item: int = 0
    hold_expires_at: datetime | None = None
    payment_due_at: datetime | None = None
    due: Money | None = None
    guests: int | None = None
    mark: Literal["arrived", "left", "no_show"] | None = None

    @property
    def owner_id(self) -> UUID:
        """The booking's or the blackout's id: all bars of one owner change together."""
        owner = self.booking_id or self.blackout_id
        assert owner is not None
        return owner


@dataclass(frozen=True, kw_only=True, slots=True)
class BoardRange:
    """Everything that touches `period` in all venues, read in one snapshot at `read_at` (server clock)."""

    period: Period
    bars: tuple[Bar, ...]
    read_at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class DateNote:
    """What somebody wrote to a day, for one venue or (None) for all; `text` is not empty."""

    day: date
    venue_id: VenueId | None
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class DayList:
    """A named list of days, e.g. auspicious ones; each day has a name of its own, which may be empty."""

    id: int
    name: str
    days: tuple[tuple[date, str], ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Calendar:
    """All that is known of the days from `first` to `last`; lists in order of name, with no days if none lie there."""

    first: date
    last: date
    notes: tuple[DateNote, ...] = ()
    lists: tuple[DayList, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class DaysImported:
    """What an import of days came to."""

    name: str
    added: int
    renamed: int
    unchanged: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Customer:
    id: CustomerId
    name: str
    phones: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Item:
    """What was sold: a space or a composite space (exactly one id) for an event period."""

    number: int
    period: Period
    label: str
    price: Money
    space_id: SpaceId | None = None
    composite_id: CompositeId | None = None
    session_id: SessionId | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class BookingCard:
    """All of one booking; `items` in order of number, not empty. `revision` goes into the next command."""

    id: BookingId
    number: str
    venue_id: VenueId
    status: Status
    revision: int
    event_type: str
    guests: int | None
    customer: Customer | None
    items: tuple[Item, ...]
    bars: tuple[Bar, ...]
    total: Money
    deposit: Money
    received: Money
    note_staff: str
    note_customer: str
    created_at: datetime
    created_by: str
    changed_at: datetime
    changed_by: str
    hold_expires_at: datetime | None = None
    hold_max_until: datetime | None = None
    payment_option: str | None = None
    payment_due_at: datetime | None = None
    confirmed_at: datetime | None = None
    confirmed_by: str | None = None
    reason: str = ""
    replaces: BookingId | None = None
    event_group: UUID | None = None
    arrived_at: datetime | None = None
    left_at: datetime | None = None
    no_show_at: datetime | None = None
    quote: Quote = NO_QUOTE
    asked: Asked = NOTHING_MORE
    policy: Policy = DEFAULT_POLICY
    plan: tuple[PlanPart, ...] = ()
    balance_days: int = 7
    moves: int = 0

    prefers: str | None = None
    cash_discount: Money | None = None
    cash_settles: Money | None = None

    @property
    def called_off(self) -> bool:
        """It was cancelled or has lapsed and takes place no more: its price is no price any longer."""
        return self.status in (Status.CANCELLED, Status.EXPIRED)

    @property
    def settled(self) -> Money:
        """What counts towards the price: the money received, and the discount that was given for cash."""
        return self.received if self.cash_discount is None else self.received + self.cash_discount

    @property
    def due(self) -> Money:
        return self.total - self.settled

    @property
    def due_in_cash(self) -> Money:
        """What settles the price if it comes as cash: all that is due, less the discount for cash."""
        return self.due if self.cash_settles is None else self.cash_settles

    def schedule(self, zone: ZoneInfo) -> tuple[Instalment, ...]:
        """In which parts it is paid, and by which day of the venue, as its price is now."""
        booked = self.created_at.astimezone(zone).date()
        first = self.payment_due_at.astimezone(zone).date() if self.payment_due_at else booked
        event = min(item.period.start for item in self.items).astimezone(zone).date()
        total, received = self.total.minor, self.settled.minor
        by_deposit = self.payment_option in (None, "deposit")
        if self.plan and by_deposit:
            return by_plan(self.plan, total, received, booked, event, first)
        part = self.deposit.minor if by_deposit else total
        return deposit_and_balance(part, total, received, booked, event, first, self.balance_days)

    def given_back(self, at: datetime, zone: ZoneInfo) -> GivenBack:
        """What its pinned policy gives back if it is cancelled at `at`."""
        start = min(item.period.start for item in self.items)
        return given_back(self.policy, self.total, self.received, start, at, zone)


@dataclass(frozen=True, kw_only=True, slots=True)
class BlackoutCard:
    id: BlackoutId
    venue_id: VenueId
    reason: str
    active: bool
    revision: int
    period: Period
    spaces: tuple[SpaceId, ...]
    bars: tuple[Bar, ...]
    created_by: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ClosureCard:
    """Spaces that are to be closed and still have `bookings` bookings; `id` is that of the blackout to come.

    `open` is False once that blackout was placed or the closure given up.
    """

    id: BlackoutId
    venue_id: VenueId
    spaces: tuple[SpaceId, ...]
    period: Period
    reason: str
    created_by: str
    created_at: datetime
    bookings: int
    open: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Where and when an item was: a space or a composite space (exactly one id) for a period."""

    period: Period
    space_id: SpaceId | None = None
    composite_id: CompositeId | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class FieldChange:
    """What one field was and became, as far as the log tells it (notes' texts it does not).

    `items` are tuples of Place, `total_minor` whole minor units of the booking's currency, moments aware.
    """

    name: str
    was: str | int | datetime | tuple[Place, ...] | None = None
    now: str | int | datetime | tuple[Place, ...] | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class HistoryEntry:
    """One line of a booking's history, oldest first. `event` is a lifecycle event or a change (move, edit, …).

    `changed` names the fields; `changes` has the values of those that the log keeps; `undoes` is the revision that
    was taken back.
    """

    at: datetime
    by: str
    actor: Actor
    event: Event | str
    revision: int
    desk: str
    source: Status | None
    target: Status
    changed: tuple[str, ...]
    reason: str
    changes: tuple[FieldChange, ...] = ()
    undoes: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Receipt:
    """One payment as recorded; `number` is empty while the money has not come, `tendered` the cash handed over."""

    payment_id: UUID
    number: str
    amount: Money
    method: str
    at: datetime
    by: str
    tendered: Money | None = None


ChangeKind = Literal[
    "booking", "blackout", "calendar", "customer", "drawer", "message", "house", "keeping", "everything"
]


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """A hint that something changed; re-read it. `owner_id` None means: everything of this kind may have changed."""

    kind: ChangeKind
    owner_id: UUID | None = None
    revision: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Alternative:
    """A free slot offered instead of one that is taken."""

    space_id: SpaceId | None
    composite_id: CompositeId | None
    session_id: SessionId | None
    period: Period
    why: Literal["same space, shifted", "same session, another day", "another space"]


@dataclass(frozen=True, kw_only=True, slots=True)
class SearchHit:
    """One booking that the search found; `period` and place are those of its first item, of `items` in all.

    `phone` is the number that matched, or the customer's first; `matched` says where the text was found.
    """

    booking_id: BookingId
    number: str
    venue_id: VenueId
    status: Status
    customer: str
    phone: str
    event_type: str
    guests: int | None
    period: Period
    space_id: SpaceId | None
    composite_id: CompositeId | None
    items: int
    matched: Literal["number", "phone", "name", "event", "note"]


@dataclass(frozen=True, kw_only=True, slots=True)
class TodayEntry:
    """One thing of the shift that waits for somebody; `at` is when it lapses, starts, falls due, or was cancelled.

    `item` is the number of the function's item, 0 where the whole booking is meant; `closure` the one that hits it.
    """

    kind: Literal["hold", "arrival", "running", "due", "unapplied", "conflict"]
    booking: BookingCard
    at: datetime
    item: int = 0
    closure: ClosureCard | None = None
