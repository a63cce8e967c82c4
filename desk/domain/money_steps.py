"""The steps of payments and refunds that people take, as data: from which state, to which, and who may.

The same tables stand in the database (`payment_transition`, `refund_transition`), which enforces them; a test proves
that both say the same. The screens use them to offer actions.
"""

from dataclasses import dataclass
from enum import StrEnum

from desk.domain.lifecycle import SENIOR, STAFF, Actor


class PayStep(StrEnum):
    """What a person does with a payment that exists."""

    DEPOSIT = "deposit"
    CLEAR = "clear"
    BOUNCE = "bounce"
    VERIFY = "verify"
    DISPUTE = "dispute"
    VOID = "void"
    WITHDRAW = "withdraw"


class RefundStep(StrEnum):
    """What a person does with a refund that exists."""

    APPROVE = "approve"
    RETRY = "retry"
    PAY = "pay"
    REJECT = "reject"
    REVOKE = "revoke"


@dataclass(frozen=True, kw_only=True, slots=True)
class PayRule:
    method: str
    source: str
    step: PayStep
    target: str
    actors: frozenset[Actor]


@dataclass(frozen=True, kw_only=True, slots=True)
class RefundRule:
    source: str
    step: RefundStep
    target: str
    actors: frozenset[Actor]


_COUNTER = ("cash", "upi", "terminal", "credit", "transfer", "cheque", "opening")


def _rules() -> tuple[PayRule, ...]:
    def rule(method: str, source: str, step: PayStep, target: str, actors: frozenset[Actor] = SENIOR) -> PayRule:
        return PayRule(method=method, source=source, step=step, target=target, actors=actors)

    slow = ("transfer", "cheque")
    return (
        *(rule(m, "received", PayStep.VOID, "voided") for m in _COUNTER),
        *(rule(m, "declared", PayStep.CLEAR, "received") for m in slow),
        *(rule(m, "declared", PayStep.VOID, "voided", STAFF) for m in slow),
        *(rule(m, "received", PayStep.BOUNCE, "bounced") for m in (*slow, "gateway")),
        rule("cash", "received", PayStep.VERIFY, "received"),
        rule("cash", "received", PayStep.DISPUTE, "received"),
        rule("cheque", "declared", PayStep.DEPOSIT, "deposited", STAFF),
        rule("cheque", "deposited", PayStep.CLEAR, "received"),
        rule("cheque", "deposited", PayStep.BOUNCE, "bounced"),
        rule("cheque", "deposited", PayStep.VOID, "voided"),
        rule("cheque", "bounced", PayStep.DEPOSIT, "deposited", STAFF),
        rule("gateway", "requested", PayStep.WITHDRAW, "cancelled", STAFF),
    )


PAY_RULES = _rules()
REFUND_RULES = (
    RefundRule(source="requested", step=RefundStep.APPROVE, target="approved", actors=STAFF),
    RefundRule(source="requested", step=RefundStep.REJECT, target="rejected", actors=SENIOR),
    RefundRule(source="approved", step=RefundStep.REVOKE, target="rejected", actors=SENIOR),
    RefundRule(source="approved", step=RefundStep.PAY, target="done", actors=STAFF),
    RefundRule(source="failed", step=RefundStep.RETRY, target="approved", actors=SENIOR),
    RefundRule(source="failed", step=RefundStep.REVOKE, target="rejected", actors=SENIOR),
)

# The worker makes a link that was sent already impossible to pay: the person only asks for it.
_WITHDRAWN_LATER = ("open", "failed")
_BY_THEMSELVES = ("gateway", "credit")


def pay_steps(method: str, state: str) -> dict[PayStep, frozenset[Actor]]:
    """Which steps the state allows, and who may take them; what brings it forward first."""
    found = {rule.step: rule.actors for rule in PAY_RULES if (rule.method, rule.source) == (method, state)}
    if method == "gateway" and state in _WITHDRAWN_LATER:
        found[PayStep.WITHDRAW] = STAFF
    return {step: found[step] for step in PayStep if step in found}


def refund_steps(method: str, state: str) -> dict[RefundStep, frozenset[Actor]]:
    """Likewise for a refund. One that waits is approved by a manager: within a clerk's limit it never waits."""
    found = {rule.step: rule.actors for rule in REFUND_RULES if rule.source == state}
    if RefundStep.APPROVE in found:
        found[RefundStep.APPROVE] = SENIOR
    if method in _BY_THEMSELVES:
        found.pop(RefundStep.PAY, None)
    return {step: found[step] for step in RefundStep if step in found}
