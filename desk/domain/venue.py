"""What a venue is made of: spaces, composite spaces, sessions, opening hours, and its booking rules as data."""

from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from desk.domain.ids import CompositeId, SessionId, SpaceId, VenueId
from desk.domain.lifecycle import ConfirmationTrigger
from desk.domain.tariff import Tariff


class BookingMode(StrEnum):
    FULL_DAY = "full_day"
    FIXED_SESSIONS = "fixed_sessions"
    CUSTOM = "custom"


class PaymentProfile(StrEnum):
    CASH_ONLY = "cash_only"
    CASH_DEPOSIT = "cash_deposit"
    HYBRID = "hybrid"
    FULL_ONLINE = "full_online"
    MARKETPLACE = "marketplace"


COMMISSION_BP = {
    PaymentProfile.CASH_ONLY: 500,
    PaymentProfile.CASH_DEPOSIT: 700,
    PaymentProfile.HYBRID: 800,
    PaymentProfile.FULL_ONLINE: 1_000,
    PaymentProfile.MARKETPLACE: 1_500,
}
"""The ordinary commission of each profile, of 10,000 parts of the price; an owner may agree on another."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Space:
    """The smallest part of a venue that is booked by itself. `capacity` None means: not limited.

    `plan` is its place on the venue's plan, row and column from 1 on; None where it has none.
    """

    id: SpaceId
    venue_id: VenueId
    name: str
    kind: str
    capacity: int | None
    setup: timedelta
    teardown: timedelta
    base_price_minor: int
    sort: int
    plan: tuple[int, int] | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class CompositeSpace:
    """A named set of spaces sold together; `parts` is not empty and in order of id."""

    id: CompositeId
    venue_id: VenueId
    name: str
    capacity: int | None
    base_price_minor: int
    parts: tuple[SpaceId, ...]
    sort: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Session:
    """A named slot of a venue's day, in minutes of the wall clock after the day's midnight.

    `starts_minute` is 0..1439; `ends_minute` is greater and at most 2880, so a session may run past midnight.
    `multiplier_bp` is the price factor in basis points (10000 = the base price). Entry up to `early_max_minutes` before
    and overtime up to `overtime_max_minutes` after it are sold with it, for a charge and by begun steps.
    """

    id: SessionId
    venue_id: VenueId
    name: str
    starts_minute: int
    ends_minute: int
    multiplier_bp: int
    full_day: bool
    sort: int
    early_max_minutes: int = 0
    early_fee_minor: int = 0
    overtime_max_minutes: int = 0
    overtime_minor: int = 0
    overtime_step_minutes: int = 60


@dataclass(frozen=True, kw_only=True, slots=True)
class OpeningHours:
    """When a venue is open on one weekday (1 Monday … 7 Sunday), in minutes like a session's."""

    weekday: int
    opens_minute: int
    closes_minute: int


@dataclass(frozen=True, kw_only=True, slots=True)
class BookingRules:
    """The venue's limits; the database checks the same ones when it makes the hold."""

    mode: BookingMode
    min_notice: timedelta
    max_ahead: timedelta
    min_duration: timedelta
    max_duration: timedelta
    hold: timedelta
    hold_max: timedelta


@dataclass(frozen=True, kw_only=True, slots=True)
class PaymentTerms:
    """How the venue wants to be paid. The deposit is percent (basis points) or fixed, then clamped."""

    profile: PaymentProfile
    trigger: ConfirmationTrigger
    deposit_bp: int | None
    deposit_fixed_minor: int | None
    deposit_min_minor: int
    deposit_max_minor: int
    cash_discount_bp: int
    pay_window: timedelta
    commission_bp: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Venue:
    """A place with its own zone, currency, hours and rules; tuples are in display order."""

    id: VenueId
    name: str
    code: str
    zone: ZoneInfo
    currency: str
    rules: BookingRules
    terms: PaymentTerms
    spaces: tuple[Space, ...]
    composites: tuple[CompositeSpace, ...]
    sessions: tuple[Session, ...]
    hours: tuple[OpeningHours, ...]
    tariff: Tariff = field(default_factory=Tariff)
