"""What a venue's prices are made of, as data: day factors, add-ons, taxes, discount limits, policy and plan.

How they make a quote is in `desk.domain.quote`; the database holds the same rules.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import ClassVar

from desk.domain.cancellation import DEFAULT_POLICY, Policy
from desk.domain.errors import BadInput, RuleBroken
from desk.domain.instalment import PlanPart
from desk.domain.sentence import Sentence


@dataclass(kw_only=True, eq=False)
class TariffChanged(RuleBroken):
    """The tariff has changed while the form was open. Look at the new price, then try again."""

    code: ClassVar[str] = "tariff_changed"
    revision: int | None = None


class FactorKind(StrEnum):
    """In the order in which they stand in a rule; Sunday replaces weekend."""

    SESSION = "session"
    WEEKEND = "weekend"
    SUNDAY = "sunday"
    SEASON = "season"
    SURGE = "surge"


@dataclass(frozen=True, kw_only=True, slots=True)
class DayFactor:
    """What makes a day dearer or cheaper: its weekday, its season or its date; both ends of a range are included.

    A season is written as month * 100 + day and may wrap the year.
    """

    kind: FactorKind
    name: str
    factor_bp: int
    weekdays: frozenset[int] = frozenset()
    from_day: int | None = None
    to_day: int | None = None
    from_date: date | None = None
    to_date: date | None = None

    def holds_on(self, day: date) -> bool:
        if self.kind is FactorKind.SEASON and self.from_day is not None and self.to_day is not None:
            number = day.month * 100 + day.day
            if self.from_day <= self.to_day:
                return self.from_day <= number <= self.to_day
            return number >= self.from_day or number <= self.to_day
        if self.from_date is not None and self.to_date is not None:
            return self.from_date <= day <= self.to_date
        return day.isoweekday() in self.weekdays


@dataclass(frozen=True, kw_only=True, slots=True)
class Factor:
    """One factor as a line names it; 10000 basis points are the price itself."""

    kind: FactorKind
    name: str
    bp: int


@dataclass(frozen=True, kw_only=True, slots=True)
class TaxRate:
    """A tax by its code (HSN or SAC, may be empty) with its rates by the day they begin on."""

    code: str
    rates: tuple[tuple[date, int], ...] = ()

    def on(self, day: date) -> int:
        """The rate in basis points on a day; none before the first."""
        begun = [(since, bp) for since, bp in self.rates if since <= day]
        return max(begun)[1] if begun else 0


NO_TAX = TaxRate(code="")


@dataclass(frozen=True, kw_only=True, slots=True)
class Addon:
    """What is sold besides the space. `metered`: counted after the event. `per_guest`: follows the guests."""

    id: int
    name: str
    unit: str
    unit_minor: int
    step: Decimal = Decimal(1)
    rounds_up: bool = False
    minimum: Decimal = Decimal(0)
    per_guest: bool = False
    metered: bool = False
    tax: TaxRate = NO_TAX


@dataclass(frozen=True, kw_only=True, slots=True)
class Tariff:
    """One venue's tariff at one revision. Factors and add-ons are in order: of several of a kind the first counts.

    `free_moves` None: every date change is free. Limits of discounts are shares of the price in basis points.
    """

    revision: int = 1
    tax_included: bool = False
    hire_tax: TaxRate = NO_TAX
    round_to_minor: int = 1
    inter_state: bool = False
    discount_clerk_bp: int = 500
    discount_manager_bp: int = 2500
    free_moves: int | None = None
    move_fee_minor: int = 0
    balance_days: int = 7
    factors: tuple[DayFactor, ...] = ()
    addons: tuple[Addon, ...] = ()
    policy: Policy = field(default=DEFAULT_POLICY)
    plan: tuple[PlanPart, ...] = ()

    def addon(self, addon_id: int) -> Addon | None:
        return next((addon for addon in self.addons if addon.id == addon_id), None)


def factors_on(day: date, factors: Sequence[DayFactor]) -> tuple[Factor, ...]:
    """What holds on a day: at most one of the week (Sunday before weekend), one season, one surge."""
    week = _first(day, factors, FactorKind.SUNDAY) or _first(day, factors, FactorKind.WEEKEND)
    found = (week, _first(day, factors, FactorKind.SEASON), _first(day, factors, FactorKind.SURGE))
    return tuple(Factor(kind=f.kind, name=f.name, bp=f.factor_bp) for f in found if f is not None)


def day_groups(first: date, days: int, factors: Sequence[DayFactor]) -> list[tuple[int, tuple[Factor, ...]]]:
    """The days from `first` on in groups of the same factors, in order of their first day: (how many, which)."""
    groups: dict[tuple[Factor, ...], int] = {}
    for n in range(days):
        held = factors_on(first + timedelta(days=n), factors)
        groups[held] = groups.get(held, 0) + 1
    return [(count, held) for held, count in groups.items()]


def charged_quantity(addon: Addon, quantity: Decimal) -> Decimal:
    """What is charged for: whole steps, at least the minimum.

    Raises:
        BadInput: a part step of what comes in whole steps only, a negative number, or more than three decimals.
    """
    exponent = quantity.as_tuple().exponent
    if not isinstance(exponent, int) or exponent < -3 or not 0 <= quantity < 10_000_000:
        raise BadInput(field_name="addons", problem=Sentence("{name}: the quantity must be a number", name=addon.name))
    if not addon.rounds_up and quantity % addon.step:
        raise BadInput(
            field_name="addons",
            problem=Sentence("{name} comes in steps of {step}", name=addon.name, step=plain(addon.step)),
        )
    begun = quantity // addon.step + (1 if quantity % addon.step else 0)
    return max(begun * addon.step, addon.minimum)


def plain(number: Decimal) -> str:
    """A quantity without needless zeros: `412`, `2.5`."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _first(day: date, factors: Iterable[DayFactor], kind: FactorKind) -> DayFactor | None:
    return next((factor for factor in factors if factor.kind is kind and factor.holds_on(day)), None)
