"""Payouts of tips and commission, a provider's settlements, customers' credit and commission, as frozen values."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from desk.domain.ids import BookingId, VenueId
from desk.domain.money import Money


@dataclass(frozen=True, kw_only=True, slots=True)
class Payout:
    """The tips or the commission of a venue's bookings, paid out up to and with a day."""

    id: UUID
    venue_id: VenueId
    until: date
    paid: Money
    bookings: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Settlement:
    """What a provider has paid to the bank, as last told.

    `off` is what was paid beyond what its lines make (None without lines); `strangers` are references of lines whose
    money is not known here, or is another sum.
    """

    id: UUID
    provider: str
    ref: str
    paid: Money
    charges: Money
    off: Money | None
    strangers: tuple[str, ...]
    revision: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Credit:
    """What a cancellation gave a customer instead of money, and what of it is left."""

    id: UUID
    booking_id: BookingId
    number: str
    given: Money
    left: Money
    until: date | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Commission:
    """The commission of one booking: what it is by now, and what of it is not paid yet."""

    booking_id: BookingId
    number: str
    status: str
    rate_bp: int
    recorded_at: datetime
    due_on: date
    commission: Money
    unpaid: Money
