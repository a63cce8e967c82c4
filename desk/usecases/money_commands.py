"""Commands about money as values: payments of every way, refunds, deposits; each sent once under its own key."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Literal
from uuid import UUID

from desk.domain.ids import BookingId, VenueId
from desk.domain.money import Money
from desk.usecases.commands import Command

Purpose = Literal["booking", "security", "tip"]


@dataclass(frozen=True, kw_only=True, slots=True)
class DeclarePayment(Command):
    """Money by UPI or card terminal (counts at once), by transfer or cheque (counts when it is cleared).

    `reference` is the UTR, the cheque's number or the slip's; a cheque names its `bank`. `seen` as for cash.
    """

    name: ClassVar[str] = "declare_payment"
    booking_id: BookingId
    method: Literal["upi", "transfer", "cheque", "terminal"]
    amount: Money
    reference: str
    purpose: Purpose = "booking"
    bank: str = ""
    dated: date | None = None
    last4: str = ""
    seen: Money | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class PaymentStep(Command):
    """One step of one payment at the revision that was seen; its subclasses say which."""

    payment_id: UUID
    revision: int
    reason: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class DepositPayment(PaymentStep):
    name: ClassVar[str] = "deposit_payment"


@dataclass(frozen=True, kw_only=True, slots=True)
class ClearPayment(PaymentStep):
    name: ClassVar[str] = "clear_payment"


@dataclass(frozen=True, kw_only=True, slots=True)
class BouncePayment(PaymentStep):
    name: ClassVar[str] = "bounce_payment"


@dataclass(frozen=True, kw_only=True, slots=True)
class VoidPayment(PaymentStep):
    name: ClassVar[str] = "void_payment"


@dataclass(frozen=True, kw_only=True, slots=True)
class VerifyCash(PaymentStep):
    name: ClassVar[str] = "verify_cash"


@dataclass(frozen=True, kw_only=True, slots=True)
class DisputeCash(PaymentStep):
    name: ClassVar[str] = "dispute_cash"


@dataclass(frozen=True, kw_only=True, slots=True)
class StartPayment(Command):
    """Asks for a payment through a provider of the venue; without an amount, for what is to be paid next."""

    name: ClassVar[str] = "start_payment"
    booking_id: BookingId
    provider: str
    way: Literal["link", "qr", "checkout"]
    currency: str
    amount: Money | None = None
    purpose: Purpose = "booking"


@dataclass(frozen=True, kw_only=True, slots=True)
class OfferProvider(Command):
    """A venue may be paid through a provider, or (not `active`) no more; what is None stays as it is."""

    name: ClassVar[str] = "offer_provider"
    venue_id: VenueId
    provider: str
    ways: tuple[str, ...]
    active: bool = True
    minimum_minor: int | None = None
    maximum_minor: int | None = None
    pay_minutes: int | None = None
    deducts_commission: bool | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class CancelPaymentRequest(Command):
    name: ClassVar[str] = "cancel_payment_request"
    payment_id: UUID


@dataclass(frozen=True, kw_only=True, slots=True)
class RequestRefund(Command):
    """Money back beyond what the policy gave; `method` and `payment_id` only where a manager decides so."""

    name: ClassVar[str] = "request_refund"
    booking_id: BookingId
    amount: Money
    reason: str
    override_reason: str = ""
    method: Literal["cash", "upi", "transfer", "terminal"] | None = None
    payment_id: UUID | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ApproveRefund(Command):
    """Also sends a failed one again; by another way if one is named."""

    name: ClassVar[str] = "approve_refund"
    refund_id: UUID
    revision: int
    method: Literal["cash", "upi", "transfer", "terminal"] | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class RejectRefund(Command):
    name: ClassVar[str] = "reject_refund"
    refund_id: UUID
    revision: int
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class PayRefund(Command):
    """Handed out in cash, or sent by hand with its `reference`."""

    name: ClassVar[str] = "pay_refund"
    refund_id: UUID
    revision: int
    reference: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Deduction:
    """One thing that is kept of a security deposit."""

    what: str
    amount: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class ReturnDeposit(Command):
    name: ClassVar[str] = "return_deposit"
    booking_id: BookingId
    deductions: tuple[Deduction, ...] = ()
    method: Literal["cash", "upi", "transfer", "terminal"] | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ApplyUnapplied(Command):
    """What becomes of money that fits nowhere: to a booking, back to the customer, or into the slot won back.

    `booking_id` is the booking it goes to; for `win_back` the id of the new one.
    """

    name: ClassVar[str] = "apply_unapplied"
    payment_id: UUID
    action: Literal["to_booking", "refund", "win_back"]
    booking_id: BookingId | None = None
    reason: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class UseCredit(Command):
    """Pays from a customer's credit: `credit_id` is the refund that gave it."""

    name: ClassVar[str] = "use_credit"
    booking_id: BookingId
    credit_id: UUID
    amount: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class PayCommission(Command):
    """A venue's commission up to and with a day was paid by transfer."""

    name: ClassVar[str] = "pay_commission"
    venue_id: VenueId
    until: date
    reference: str


@dataclass(frozen=True, kw_only=True, slots=True)
class HandOutTips(Command):
    name: ClassVar[str] = "hand_out_tips"
    venue_id: VenueId
    until: date
    method: Literal["cash", "transfer"] = "cash"
    reference: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class SettlementLine:
    """One line of a provider's report: `ref` is its own id; an adjustment's amount may be negative."""

    kind: Literal["payment", "refund", "adjustment", "commission"]
    ref: str
    amount: Money
    fee: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class RecordSettlement(Command):
    """What a provider has paid out to the bank; told again, only what changed is booked."""

    name: ClassVar[str] = "record_settlement"
    provider: str
    ref: str
    paid: Money
    paid_on: date
    utr: str = ""
    lines: tuple[SettlementLine, ...] | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class AcceptSettlement(Command):
    """How what does not match in a settlement is explained, at the revision that was looked into."""

    name: ClassVar[str] = "accept_settlement"
    settlement_id: UUID
    revision: int
    reason: str
