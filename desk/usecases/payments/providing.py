"""What a payment provider is to the desk, and what the database gives the worker to carry out: the saga's two ports.

Desks ask, the worker carries out. The database hands out one step of work at a time under a lease; the worker asks the
provider with no transaction open, and reports what it saw. Every step may be repeated after a crash.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar, Literal, Protocol
from uuid import UUID

from desk.domain.desk_error import because
from desk.domain.errors import BadInput, OutcomeUnknown, Unavailable
from desk.domain.money import Money
from desk.domain.sentence import Sentence


@dataclass(kw_only=True, eq=False)
class KeysRefused(Unavailable):
    """The payment provider does not accept the keys of this PC. An owner sets them again with `desk provider set`."""

    code: ClassVar[str] = "keys_refused"

    def _with_facts(self, text: Sentence) -> Sentence:
        if not self.problem:
            return text
        return Sentence(
            "{provider} does not accept the keys of this PC. An owner sets them again with `desk provider set`.",
            provider=self.problem,
        )


@dataclass(kw_only=True, eq=False)
class AnswerLost(OutcomeUnknown):
    """The provider may or may not have done it. It is being looked up."""

    code: ClassVar[str] = "answer_lost"
    problem: str = ""

    def _with_facts(self, text: Sentence) -> Sentence:
        return because(text, self.problem)


class Way(StrEnum):
    """How a customer pays through a provider."""

    LINK = "link"
    QR = "qr"
    CHECKOUT = "checkout"


@dataclass(frozen=True, kw_only=True, slots=True)
class PaymentWork:
    """One step of one payment. `attempt` is our own key, at most 35 characters, unique for ever, the same at every try.

    `create`: ask the provider for the link or code (look it up first if `tries` > 0). `look`: ask what became of it.
    `void`: make it impossible to pay any more, then report what is seen. `claimed_at` is the database's time of the
    claim; an adapter gets `requested_at` and `pay_by` in its provider's time (desk/usecases/payments/two_clocks.py).
    """

    step: Literal["create", "look", "void"]
    payment_id: UUID
    lease: UUID
    attempt: str
    provider: str
    way: Way
    amount: Money
    description: str
    booking_number: str
    customer_name: str
    customer_phone: str | None
    requested_at: datetime
    claimed_at: datetime
    pay_by: datetime
    tries: int
    provider_ref: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Made:
    """What the customer pays through. `qr_text` is the raw text of a code to draw, `url` a page to open or send."""

    provider_ref: str
    url: str | None = None
    qr_text: str | None = None
    image_url: str | None = None
    expires_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class MoneyIn:
    """One sum that the provider has really received, under the provider's own id (unique for ever)."""

    money_ref: str
    amount: Money
    at: datetime
    instrument: str = ""
    bank_ref: str = ""
    fee_minor: int = 0
    receipt_url: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Seen:
    """What the provider says now. `received` is everything it ever received for this attempt, not only the news.

    `open`: may still be paid. `closed`: can no more be paid (expired, cancelled, or paid). `failed`: the last try of
    the customer failed, yet more may follow. `look_again_at` is when the provider's rules say to ask next; None: never.
    """

    state: Literal["open", "closed", "failed"]
    received: tuple[MoneyIn, ...] = ()
    look_again_at: datetime | None = None
    problem: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class RefundWork:
    """One step of a refund that goes back through the provider. `attempt` is our own key as above."""

    step: Literal["create", "look"]
    refund_id: UUID
    lease: UUID
    attempt: str
    provider: str
    money_ref: str
    amount: Money
    reason: str
    requested_at: datetime
    claimed_at: datetime
    tries: int
    provider_ref: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class RefundSeen:
    """`pending`: under way. `done`: the provider has sent it. `failed`: final; the money stays with the provider."""

    state: Literal["pending", "done", "failed"]
    provider_ref: str
    bank_ref: str = ""
    look_again_at: datetime | None = None
    problem: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class ProviderField:
    """One thing an installer enters. `secret` ones go to the key store; `form` is a regular expression."""

    name: str
    title: str
    form: str
    secret: bool
    example: str = ""


def checked(fields: Sequence[ProviderField], values: Mapping[str, str]) -> dict[str, str]:
    """The values of the fields by name, if each has its form.

    Raises:
        BadInput: with the first field that is missing or of another form; its value is not repeated.
    """
    for field in fields:
        value = values.get(field.name, "")
        if not re.fullmatch(field.form, value, re.ASCII):
            example = f" (like {field.example})" if field.example else ""
            problem = "this is missing" if not value else "not of the right form"
            raise BadInput(field_name=field.title, problem=f"{problem}{example}")
    return {field.name: values.get(field.name, "") for field in fields}


@dataclass(frozen=True, kw_only=True, slots=True)
class ProviderNews:
    """What a provider's feed tells: which of our things to look at now, and where to read on next time.

    A ref is the provider's own (`provider_ref`) or our `attempt`. News only hasten a look, they never book money.
    """

    refs: tuple[str, ...]
    cursor: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ReportLine:
    """One line of a provider's report: `ref` is its own id of the money; an adjustment may be negative."""

    kind: Literal["payment", "refund", "adjustment", "commission"]
    ref: str
    amount: Money
    fee: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class SettlementReport:
    """What a provider says it has paid to the bank on a day; `lines` are None while their report is not there."""

    ref: str
    paid: Money
    paid_on: date
    utr: str = ""
    lines: tuple[ReportLine, ...] | None = None


class PaymentProvider(Protocol):
    """One provider of payments: one file, registered in one table. Every call may block up to its own timeout.

    All raise `Refused` (final, with the provider's words), `Unavailable` (surely nothing happened; may be tried
    again) and `OutcomeUnknown` (it may have happened: look before anything else).
    """

    name: str
    title: str
    ways: tuple[Way, ...]

    def minimum(self, currency: str) -> Money: ...
    def clock(self) -> datetime:
        """The time by the provider's own clock, of which the database's and this PC's may be hours away; may ask."""

    def create(self, work: PaymentWork) -> Made: ...
    def look(self, work: PaymentWork) -> Seen: ...
    def void(self, work: PaymentWork) -> Seen: ...
    def refund(self, work: RefundWork) -> RefundSeen: ...
    def look_refund(self, work: RefundWork) -> RefundSeen: ...
    def check(self) -> str:
        """Really asks the provider whether the keys are good, without moving money; the answer in words."""

    def news(self, cursor: str | None) -> ProviderNews | None:
        """What happened since the cursor, where the provider has a feed that a PC can read; otherwise None."""

    def settlements(self, since: datetime) -> Sequence[SettlementReport] | None:
        """What was paid to the bank since then, where the provider tells of it; otherwise None."""


class PaymentDesk(Protocol):
    """The worker's side of the database: claims with a lease, reports; each call one transaction."""

    def claim_payments(self, providers: Sequence[str], limit: int) -> list[PaymentWork]: ...
    def payment_made(self, work: PaymentWork, made: Made) -> None: ...
    def payment_seen(self, work: PaymentWork, seen: Seen) -> None: ...
    def payment_refused(self, work: PaymentWork, problem: str) -> None: ...
    def payment_delayed(self, work: PaymentWork, problem: str) -> None:
        """Nothing is known or nothing happened: gives the lease back, to be tried again after a growing pause."""

    def claim_refunds(self, providers: Sequence[str], limit: int) -> list[RefundWork]: ...
    def refund_seen(self, work: RefundWork, seen: RefundSeen) -> None: ...
    def refund_refused(self, work: RefundWork, problem: str) -> None: ...
    def refund_delayed(self, work: RefundWork, problem: str) -> None: ...
    def look_soon(self, provider: str, refs: Sequence[str]) -> None:
        """Makes due now whatever is known under one of these refs or attempts; unknown ones are nobody's."""

    def settlement_seen(self, provider: str, report: SettlementReport) -> None:
        """Told as often as one likes: only what is new is booked."""

    def cursor(self, provider: str) -> str | None: ...
    def keep_cursor(self, provider: str, cursor: str) -> None: ...
