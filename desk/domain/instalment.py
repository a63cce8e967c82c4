"""In which parts a booking is paid and by which day: a plan, deposit and balance, or all at once; how old debts are.

Parts are shares of the price as it is now, so they follow every change of the charges; what was received fills them in
order. The first part of a plan is the deposit, and nothing clamps it.
"""

import calendar
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Literal

from desk.domain.money import half_up

_WHOLE = 10_000
AGES = (0, 7, 30, 60)
"""Lower bounds of the ageing buckets, in days overdue: 1 to 7, 8 to 30, 31 to 60, beyond."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PlanPart:
    """A share that is due `days` or calendar `months` after the booking, or before the event."""

    percent_bp: int
    counted_from: Literal["booking", "event"]
    days: int = 0
    months: int = 0

    def due_on(self, booked_on: date, event_on: date) -> date:
        """Never before the booking was made: a part whose day has passed is due at once."""
        if self.counted_from == "booking":
            due = months_after(booked_on + timedelta(days=self.days), self.months)
        else:
            due = months_after(event_on, -self.months) - timedelta(days=self.days)
        return max(booked_on, due)


class PartState(StrEnum):
    PAID = "paid"
    WAITING = "waiting"
    DUE = "due"
    OVERDUE = "overdue"


@dataclass(frozen=True, kw_only=True, slots=True)
class Instalment:
    """One part: until the end of `due_on` in the venue's zone; `open_minor` of it has not come."""

    number: int
    due_on: date
    amount_minor: int
    open_minor: int

    def state(self, today: date) -> PartState:
        if not self.open_minor:
            return PartState.PAID
        if self.due_on < today:
            return PartState.OVERDUE
        return PartState.DUE if self.due_on == today else PartState.WAITING


def first_part_minor(plan: Sequence[PlanPart], total_minor: int) -> int:
    """The deposit under a plan."""
    return half_up(total_minor * plan[0].percent_bp, _WHOLE)


def by_plan(
    plan: Sequence[PlanPart], total_minor: int, received_minor: int, booked_on: date, event_on: date, first_due: date
) -> tuple[Instalment, ...]:
    """The parts of a plan. Each ends where its share of the whole ends, so that rounding loses nothing."""
    parts, share, upto = [], 0, 0
    for number, part in enumerate(plan, start=1):
        share += part.percent_bp
        before, upto = upto, half_up(total_minor * share, _WHOLE)
        due_on = first_due if number == 1 else part.due_on(booked_on, event_on)
        parts.append(_part(number, due_on, before, upto, received_minor))
    return tuple(parts)


def deposit_and_balance(
    first_minor: int, total_minor: int, received_minor: int, booked_on: date, event_on: date, first_due: date, days: int
) -> tuple[Instalment, ...]:
    """What is due first (a deposit, or all), and the balance so many days before the event."""
    first = _part(1, first_due, 0, first_minor, received_minor)
    if first_minor >= total_minor:
        return (first,)
    balance_due = max(booked_on, event_on - timedelta(days=days))
    return (first, _part(2, balance_due, first_minor, total_minor, received_minor))


def ageing(debts: Iterable[tuple[date, int]], today: date) -> dict[int, int]:
    """Sums of what is overdue, by the lower bound of their age in `AGES`; what is not overdue is left out."""
    sums = dict.fromkeys(AGES, 0)
    for due_on, minor in debts:
        late = (today - due_on).days
        if late > 0 and minor:
            sums[max(bound for bound in AGES if late > bound)] += minor
    return sums


def months_after(day: date, months: int) -> date:
    """The same day so many calendar months later (earlier), or that month's last: 31 March less one is 28 February."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _part(number: int, due_on: date, before: int, upto: int, received: int) -> Instalment:
    amount = upto - before
    return Instalment(
        number=number, due_on=due_on, amount_minor=amount, open_minor=min(amount, max(0, upto - received))
    )
