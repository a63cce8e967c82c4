"""How a venue's customers may pay: the options of its profile, the deposit, what is due where and by when.

The database computes deposit and due date itself; this is what the cards on the screen say about them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import assert_never

from desk.domain.instalment import PlanPart, first_part_minor
from desk.domain.lifecycle import ConfirmationTrigger
from desk.domain.money import Money, half_up, written
from desk.domain.sentence import Sentence
from desk.domain.venue import PaymentProfile, PaymentTerms


class OptionCode(StrEnum):
    COUNTER_FULL = "counter_full"
    DEPOSIT = "deposit"
    GATEWAY_FULL = "gateway_full"


OFFERED: dict[PaymentProfile, tuple[OptionCode, ...]] = {
    PaymentProfile.CASH_ONLY: (OptionCode.COUNTER_FULL,),
    PaymentProfile.CASH_DEPOSIT: (OptionCode.DEPOSIT,),
    PaymentProfile.HYBRID: (OptionCode.COUNTER_FULL, OptionCode.DEPOSIT, OptionCode.GATEWAY_FULL),
    PaymentProfile.FULL_ONLINE: (OptionCode.GATEWAY_FULL,),
    PaymentProfile.MARKETPLACE: (OptionCode.GATEWAY_FULL,),
}
"""The options of each profile, in the order of the cards."""

_TITLES = {
    OptionCode.COUNTER_FULL: Sentence("All at the counter"),
    OptionCode.DEPOSIT: Sentence("Deposit now, balance at the counter"),
    OptionCode.GATEWAY_FULL: Sentence("All by payment link"),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class PaymentOption:
    """One way to pay a booking, as a card shows it.

    `due_now` is the payment that has to come by `due_by`; `balance` follows before the event; both make the total.
    `at_counter` is what only the counter takes, `by_gateway` what only a provider takes; a deposit may come either way
    and is in neither. `cash_discount` is what cash that pays all of it is spared. `confirms` and `next_steps` (in
    order, not empty) are sentences for a person; the moment of `due_by` is not in them, because a screen writes it in
    the venue's zone.
    """

    code: OptionCode
    title: str
    total: Money
    due_now: Money
    balance: Money
    at_counter: Money
    by_gateway: Money
    cash_discount: Money
    due_by: datetime
    confirms: str
    next_steps: tuple[str, ...]


def payment_due_at(event_start: datetime, chosen_at: datetime, terms: PaymentTerms) -> datetime:
    """Until when a pending booking waits for its payment: the pay window, but not beyond the event's start.

    An event that is entered late has begun already: then the window alone counts.
    """
    window_ends = chosen_at + terms.pay_window
    return min(event_start, window_ends) if event_start > chosen_at else window_ends


def deposit_minor(terms: PaymentTerms, total_minor: int) -> int:
    """The deposit on a total (not negative): percent rounded half up, or fixed; then clamped, never above the total."""
    if terms.deposit_fixed_minor is not None:
        wanted = terms.deposit_fixed_minor
    else:
        wanted = half_up(total_minor * (terms.deposit_bp or 0), 10_000)
    clamped = min(max(wanted, terms.deposit_min_minor), terms.deposit_max_minor)
    return min(clamped, total_minor)


def cash_discount_minor(terms: PaymentTerms, total_minor: int) -> int:
    """What is given for paying this total in cash, where all is paid at the counter. Equal to desk.cash_discount."""
    return half_up(total_minor * terms.cash_discount_bp, 10_000)


def first_due_minor(terms: PaymentTerms, plan: Sequence[PlanPart], total_minor: int) -> int:
    """The deposit on a total: the first part of an instalment plan, which nothing clamps, or the venue's terms."""
    return first_part_minor(plan, total_minor) if plan else deposit_minor(terms, total_minor)


def payment_options(
    terms: PaymentTerms, total: Money, event_start: datetime, chosen_at: datetime
) -> tuple[PaymentOption, ...]:
    """The options of the venue's profile for this total, in the order of the cards, if chosen at `chosen_at`."""
    due_by = payment_due_at(event_start, chosen_at, terms)
    return tuple(_option(code, terms, total, due_by) for code in OFFERED[terms.profile])


def _option(code: OptionCode, terms: PaymentTerms, total: Money, due_by: datetime) -> PaymentOption:
    nothing = Money(0, total.currency)
    deposit = Money(deposit_minor(terms, total.minor), total.currency)
    due_now = deposit if code is OptionCode.DEPOSIT else total
    balance = total - due_now
    discount = nothing
    match code:
        case OptionCode.COUNTER_FULL:
            at_counter, by_gateway = total, nothing
            discount = Money(cash_discount_minor(terms, total.minor), total.currency)
        case OptionCode.DEPOSIT:
            at_counter, by_gateway = balance, nothing
        case OptionCode.GATEWAY_FULL:
            at_counter, by_gateway = nothing, total
        case _:
            assert_never(code)
    return PaymentOption(
        code=code,
        title=_TITLES[code],
        total=total,
        due_now=due_now,
        balance=balance,
        at_counter=at_counter,
        by_gateway=by_gateway,
        cash_discount=discount,
        due_by=due_by,
        confirms=_confirms(terms.trigger, deposit, total),
        next_steps=_next_steps(code, terms.trigger, due_now, balance, discount),
    )


def _confirms(trigger: ConfirmationTrigger, deposit: Money, total: Money) -> str:
    """What turns pending into confirmed. Full payment does so under every trigger, a manager as well."""
    if not total.minor and trigger is not ConfirmationTrigger.IMMEDIATE:
        return Sentence("Confirmed at once, because there is nothing to pay.")
    match trigger:
        case ConfirmationTrigger.IMMEDIATE:
            return Sentence("Confirmed at once, before any money has come.")
        case ConfirmationTrigger.MANUAL_APPROVAL:
            return Sentence("Confirmed when a manager approves it, or when all of {sum} has come.", sum=written(total))
        case ConfirmationTrigger.DEPOSIT_ONLY if deposit < total:
            return Sentence("Confirmed as soon as the deposit of {sum} has come.", sum=written(deposit))
        case ConfirmationTrigger.DEPOSIT_ONLY | ConfirmationTrigger.FULL_PAYMENT:
            return Sentence("Confirmed as soon as all of {sum} has come.", sum=written(total))
        case _:
            assert_never(trigger)


def _next_steps(
    code: OptionCode, trigger: ConfirmationTrigger, due_now: Money, balance: Money, discount: Money
) -> tuple[str, ...]:
    steps: list[str] = []
    if trigger is ConfirmationTrigger.MANUAL_APPROVAL:
        steps.append(Sentence("Ask a manager to approve the booking before the payment is due."))
    if due_now.minor:
        steps.append(_payment_step(code, due_now))
    if discount.minor:
        rest = written(due_now - discount)
        steps.append(Sentence("In cash it is {sum}: {discount} less.", sum=rest, discount=written(discount)))
    if balance.minor:
        steps.append(Sentence("Take the balance of {sum} at the counter before the event.", sum=written(balance)))
    return tuple(steps) or (Sentence("Nothing is to be paid."),)


def _payment_step(code: OptionCode, sum_due: Money) -> str:
    match code:
        case OptionCode.COUNTER_FULL:
            return Sentence("Take {sum} at the counter.", sum=written(sum_due))
        case OptionCode.DEPOSIT:
            return Sentence("Take the deposit of {sum}, at the counter or by payment link.", sum=written(sum_due))
        case OptionCode.GATEWAY_FULL:
            return Sentence("Send the payment link for {sum}.", sum=written(sum_due))
        case _:
            assert_never(code)
