"""Commands about money as values: payments of every way, refunds, deposits; each sent once under its own key."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Literal
from uuid import UUID

from desk.domain.ids import BookingId
from desk.domain.money import Money
from desk.usecases.commands import Command

Purpose = Literal["booking", "security", "tip"]


@dataclass(frozen=True, kw_only=True, slots=True)
class DeclarePayment(Command):
    """Money by UPI or card terminal (counts at once), by transfer or cheque (counts when it is cleared).

    `reference` is the UTR, the cheque's number or the slip's; a cheque names its `bank`.
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
