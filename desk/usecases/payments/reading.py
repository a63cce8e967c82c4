"""Payments and refunds as frozen values: of one booking, and as entries of the lists that wait for somebody."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal
from uuid import UUID

from desk.domain.ids import BookingId, VenueId
from desk.domain.lifecycle import Status
from desk.domain.money import Money
from desk.domain.period import Period

Method = Literal["cash", "upi", "transfer", "cheque", "terminal", "gateway", "credit", "opening"]
PayState = Literal[
    "declared",
    "deposited",
    "received",
    "bounced",
    "voided",
    "requested",
    "open",
    "failed",
    "expired",
    "cancelled",
    "refused",
]
RefundState = Literal["requested", "approved", "sent", "done", "failed", "rejected"]

ON_THE_WAY = ("declared", "deposited")
TO_PAY_OUT = ("approved", "sent", "failed")
WAITED_FOR = ("requested", "open", "failed")


@dataclass(frozen=True, kw_only=True, slots=True)
class PaymentCard:
    """One payment as it stands. `number` is empty until the money has come; `at` and `by` are of its coming, or asking.

    `unapplied` is what of it fits nowhere. The fields from `way` on are those of a request through a provider:
    `problem` is what the provider or the worker said last, `withdrawing` that somebody has asked for its end.
    """

    id: UUID
    booking_id: BookingId
    number: str
    amount: Money
    method: str
    purpose: str
    state: str
    last_event: str
    reason: str
    reference: str
    bank: str
    dated: date | None
    last4: str
    tendered: Money | None
    revision: int
    at: datetime
    by: str
    changed_at: datetime
    changed_by: str
    unapplied: Money
    provider: str = ""
    way: str = ""
    url: str = ""
    qr_text: str = ""
    pay_by: datetime | None = None
    problem: str = ""
    withdrawing: bool = False
    receipt_url: str = ""

    @property
    def looked_at(self) -> Literal["", "verify", "dispute"]:
        """Cash that a manager has counted, or has not found."""
        if self.method == "cash" and self.state == "received":
            return "verify" if self.last_event == "verify" else "dispute" if self.last_event == "dispute" else ""
        return ""


@dataclass(frozen=True, kw_only=True, slots=True)
class RefundCard:
    """One refund as it stands: the share of one payment that goes back by `method`."""

    id: UUID
    booking_id: BookingId
    payment_id: UUID
    purpose: str
    method: str
    amount: Money
    state: str
    reason: str
    policy: Money | None
    override_reason: str
    waits_for_manager: bool
    reference: str
    credit_until: date | None
    revision: int
    created_at: datetime
    created_by: str
    approved_at: datetime | None
    approved_by: str
    done_at: datetime | None
    done_by: str
    problem: str


@dataclass(frozen=True, kw_only=True, slots=True)
class UpiPayee:
    """The venue's own UPI address and the name that the customer's app shows."""

    address: str
    name: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ProviderOffer:
    """A provider that a venue may be paid through, with what it takes."""

    name: str
    ways: tuple[str, ...]
    minimum: Money
    maximum: Money
    pay_minutes: int


@dataclass(frozen=True, kw_only=True, slots=True)
class BookingMoney:
    """All money of one booking in one snapshot; payments and refunds oldest first.

    `received` and `security` are what is held, `kept` what a cancellation kept; `clerk_refund` what a clerk may give
    back of one booking alone.
    """

    booking_id: BookingId
    payments: tuple[PaymentCard, ...]
    refunds: tuple[RefundCard, ...]
    received: Money
    security: Money
    kept: Money
    clerk_refund: Money
    upi: UpiPayee | None = None
    providers: tuple[ProviderOffer, ...] = ()

    def _sum(self, states: tuple[str, ...]) -> Money:
        found = (p.amount.minor for p in self.payments if p.purpose == "booking" and p.state in states)
        return Money(sum(found), self.received.currency)

    @property
    def on_the_way(self) -> Money:
        """Cheques and transfers that are not in the bank yet."""
        return self._sum(ON_THE_WAY)

    @property
    def waited_for(self) -> Money:
        """What open requests through a provider wait for."""
        return self._sum(WAITED_FOR)

    @property
    def asked_back(self) -> Money:
        """What has been asked back of the price and is not decided yet."""
        return self._back(("requested",))

    @property
    def came(self) -> Money:
        """All that has come for the price, whatever became of it."""
        return self._sum(("received",))

    def _back(self, states: tuple[str, ...]) -> Money:
        found = (r.amount.minor for r in self.refunds if r.purpose == "booking" and r.state in states)
        return Money(sum(found), self.received.currency)

    @property
    def to_pay_out(self) -> Money:
        """What goes back of the price and has not arrived yet."""
        return self._back(TO_PAY_OUT)

    @property
    def given_back(self) -> Money:
        """What has gone back of the price."""
        return self._back(("done",))

    @property
    def deposit_to_return(self) -> Money:
        """The security deposit that is held and not asked back yet."""
        asked = (r.amount.minor for r in self.refunds if r.purpose == "security" and r.state == "requested")
        return Money(self.security.minor - sum(asked), self.security.currency)

    @property
    def latest(self) -> PaymentCard | None:
        """The payment that came last."""
        came = [p for p in self.payments if p.state == "received"]
        return max(came, key=lambda p: p.at, default=None)


@dataclass(frozen=True, kw_only=True, slots=True)
class OfBooking:
    """The booking an entry belongs to, as far as a list shows it."""

    id: BookingId
    number: str
    venue_id: VenueId
    status: Status
    customer: str
    period: Period


EntryKind = Literal["payment", "refund", "clear", "unapplied", "disputed", "online"]


@dataclass(frozen=True, kw_only=True, slots=True)
class MoneyEntry:
    """One line of a list of money: a payment or a refund (exactly one) with its booking."""

    kind: EntryKind
    booking: OfBooking
    payment: PaymentCard | None = None
    refund: RefundCard | None = None

    @property
    def id(self) -> UUID:
        subject = self.payment or self.refund
        assert subject is not None
        return subject.id

    @property
    def amount(self) -> Money:
        """What the list is about: of money that fits nowhere, that part."""
        if self.payment is not None:
            return self.payment.unapplied if self.kind == "unapplied" else self.payment.amount
        assert self.refund is not None
        return self.refund.amount

    @property
    def at(self) -> datetime:
        """When the money came, or was asked for."""
        if self.payment is not None:
            return self.payment.at
        assert self.refund is not None
        return self.refund.created_at
