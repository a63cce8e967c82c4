"""The accounts between the house and others, as frozen values, with what reads them.

What customers owe past its day and their credit, payouts of tips and commission, providers' settlements.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal, Protocol
from uuid import UUID

from desk.domain.ids import BookingId, CustomerId, VenueId
from desk.domain.instalment import AGES, ageing
from desk.domain.lifecycle import Status
from desk.domain.money import Money
from desk.domain.period import Period
from desk.usecases.payments.set_up import VenueOffer

PayoutOf = Literal["tips", "commission"]


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


@dataclass(frozen=True, kw_only=True, slots=True)
class OverdueBalance:
    """What one booking's customer owes past its day: the oldest open part's day and all that was due by now.

    `bounced` where it is owed since a payment came back after it had been given on.
    """

    booking_id: BookingId
    number: str
    venue_id: VenueId
    status: Status
    period: Period
    customer: str
    phone: str
    due_on: date
    days: int
    amount: Money
    bounced: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class PartDue:
    """One open part of a price and the day of its venue on which it is due: what a reminder is about."""

    booking_id: BookingId
    part: int
    due_on: date
    amount: Money
    unpaid: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class Payable:
    """What has gathered at a venue up to a day and can be paid out, with the bookings it is of."""

    venue_id: VenueId
    until: date
    tips: Money
    tips_bookings: int
    commission: Money
    commission_bookings: int


@dataclass(frozen=True, kw_only=True, slots=True)
class PaidOut:
    """A payout as it was made."""

    id: UUID
    of: PayoutOf
    until: date
    paid: Money
    method: str
    reference: str
    at: datetime
    by: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Stranger:
    """A line of a settlement whose money is not known here, or is another sum."""

    kind: str
    ref: str
    amount: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class SettlementCard:
    """A settlement in the list: as `Settlement`, with its day, its reference at the bank and who told of it.

    `accepted` says how a manager has explained what does not match, as it is now.
    """

    id: UUID
    provider: str
    ref: str
    utr: str
    paid_on: date
    paid: Money
    charges: Money
    off: Money | None
    strangers: tuple[Stranger, ...]
    revision: int
    seen_at: datetime
    seen_by: str
    accepted: str = ""

    @property
    def differs(self) -> bool:
        """Whether somebody must look: a sum that does not add up, unknown money, or money taken back from the bank."""
        off = bool(self.strangers) or (self.off is not None and self.off.minor != 0) or self.paid.minor < 0
        return off and not self.accepted


class Books(Protocol):
    """What is read of these accounts; every answer is one snapshot."""

    def credits(self, customer_id: CustomerId) -> list[Credit]:
        """What a customer has left of what cancellations gave instead of money; what lapses first at the head."""

    def commissions(self, venue_id: VenueId, first: date, last: date) -> list[Commission]:
        """What was recorded from the first day to the last; at most 1,000. Raises NotPermitted below managers."""

    def overdue_balances(self) -> list[OverdueBalance]:
        """At most 500, the oldest debt first."""

    def payments_due(self, first: date, last: date) -> list[PartDue]:
        """The open parts due from the first day to the last, at most a year; at most 1,000, the earliest first."""

    def payable(self, venue_id: VenueId, until: date) -> Payable:
        """What can be paid out now. Raises NotPermitted below managers, NotFound without such a venue."""

    def paid_out(self, venue_id: VenueId) -> list[PaidOut]:
        """The last 100 payouts of a venue, the latest first."""

    def settlements(self) -> list[SettlementCard]:
        """The last 200 payouts of providers to the bank, the latest first."""

    def offered_providers(self) -> list[str]:
        """The names of the providers through which some venue has been paid, in order."""

    def provider_offers(self) -> list[VenueOffer]:
        """Through which providers each venue may be paid, or might; switched-off ones too."""


def by_age(balances: Sequence[OverdueBalance]) -> dict[str, dict[int, int]]:
    """Minor units overdue by currency and by the lower bound of their age."""
    sums: dict[str, dict[int, int]] = {}
    for balance in balances:
        today = balance.due_on + timedelta(days=balance.days)  # each venue's own
        of = sums.setdefault(balance.amount.currency, dict.fromkeys(AGES, 0))
        for bound, minor in ageing([(balance.due_on, balance.amount.minor)], today).items():
            of[bound] += minor
    return sums
