"""The lines of a quote, as made beforehand or as pinned to a booking, and their rules in words."""

from dataclasses import dataclass
from enum import StrEnum

from desk.domain.gst import TaxSplit
from desk.domain.money import Money, written
from desk.domain.tariff import Addon, Factor

_UNITS = {
    "piece": ("piece", "pieces"),
    "plate": ("plate", "plates"),
    "person": ("person", "persons"),
    "hour": ("hour", "hours"),
    "step": ("step", "steps"),
    "unit": ("unit", "units"),
    "day": ("day", "days"),
    "event": ("", ""),
}


class Kind(StrEnum):
    """What a line is for, in the order of the bill."""

    HIRE = "hire"
    EARLY = "early"
    OVERTIME = "overtime"
    ADDON = "addon"
    DISCOUNT = "discount"
    FEE = "fee"
    ACTUAL = "actual"
    OVERRUN = "overrun"
    DAMAGE = "damage"
    ROUND_OFF = "round_off"


FIRST = frozenset({Kind.HIRE, Kind.EARLY, Kind.OVERTIME, Kind.ADDON})
"""What discounts are given on."""


@dataclass(frozen=True, kw_only=True, slots=True)
class QuoteLine:
    """One line: `amount_minor` by the price list, rounded once, and its `tax`, which has net and total.

    `label` is the place or item, the add-on, the discount's reason or the damage; `quantity` is written plainly.
    """

    kind: Kind
    label: str
    amount_minor: int
    currency: str
    tax_code: str
    tax_bp: int
    tax: TaxSplit
    quantity: str = "1"
    unit: str = "event"
    unit_minor: int | None = None
    base_minor: int | None = None
    item: int | None = None
    addon: int | None = None
    factors: tuple[Factor, ...] = ()
    percent_bp: int | None = None
    by_guests: bool = False
    overtime_minor: int | None = None
    overtime_step_minutes: int = 60
    minutes: int | None = None

    @property
    def total_minor(self) -> int:
        return self.tax.total_minor

    @property
    def amount(self) -> Money:
        return Money(self.amount_minor, self.currency)

    @property
    def rule(self) -> str:
        """How the amount came about, in words: `₹1,50,000 base price × 1.5 (Evening) × 2 days`."""
        return _rule(self, self.currency)


@dataclass(frozen=True, kw_only=True, slots=True)
class Quote:
    """Lines in the order of the bill; every sum is theirs.

    A pinned one has the tariff's `revision`, the `rates` at which add-ons are charged later, and `kept` where a manager
    kept an older price.
    """

    lines: tuple[QuoteLine, ...]
    currency: str
    kept: bool = False
    revision: int = 0
    rates: tuple[Addon, ...] = ()

    @property
    def total(self) -> Money:
        return Money(sum(line.total_minor for line in self.lines), self.currency)

    @property
    def net(self) -> Money:
        return Money(sum(line.tax.net_minor for line in self.lines if line.kind is not Kind.ROUND_OFF), self.currency)

    @property
    def follows_guests(self) -> bool:
        """Whether an add-on is counted by the guests."""
        return any(line.by_guests for line in self.lines)

    def of_item(self, number: int) -> tuple[QuoteLine, ...]:
        """The lines of one item, counted from 1: its hire, entry before and overtime."""
        return tuple(line for line in self.lines if line.item == number and line.kind in FIRST)

    def taxes(self) -> list[tuple[str, int, TaxSplit]]:
        """Code, rate and sums of each tax that is above nothing, in the order of the bill."""
        groups: dict[tuple[str, int], list[TaxSplit]] = {}
        for line in self.lines:
            if line.tax_bp:
                groups.setdefault((line.tax_code, line.tax_bp), []).append(line.tax)
        return [(code, bp, _sum(splits)) for (code, bp), splits in groups.items()]


NO_QUOTE = Quote(lines=(), currency="")


def _rule(line: QuoteLine, currency: str) -> str:
    match line.kind:
        case Kind.HIRE:
            factors = [f"{_sum_of(line.base_minor, currency)} base price"]
            factors += [f"{_factor(factor.bp)} ({factor.name})" for factor in line.factors]
            if line.quantity != "1":
                factors.append(f"{line.quantity} days")
            return " × ".join(factors)
        case Kind.EARLY:
            return "entry before the session"
        case Kind.OVERTIME | Kind.OVERRUN:
            return f"overtime, {_counted(line, currency)}"
        case Kind.ADDON | Kind.ACTUAL:
            guests = ", one for each guest" if line.by_guests else ""
            return _counted(line, currency) + guests
        case Kind.DISCOUNT:
            return f"discount of {_percent(line.percent_bp)}" if line.percent_bp is not None else "discount"
        case Kind.FEE:
            return f"change of date, {_counted(line, currency)}"
        case Kind.DAMAGE:
            return "damage at cost"
        case Kind.ROUND_OFF:
            return "round off"


def _counted(line: QuoteLine, currency: str) -> str:
    one, many = _UNITS.get(line.unit, (line.unit, line.unit))
    unit = one if line.quantity == "1" else many
    return f"{line.quantity} {unit}".rstrip() + f" × {_sum_of(line.unit_minor, currency)}"


def _sum_of(minor: int | None, currency: str) -> str:
    return written(Money(minor or 0, currency))


def _factor(basis_points: int) -> str:
    whole, rest = divmod(basis_points, 10_000)
    return f"{whole}.{rest:04}".rstrip("0").rstrip(".")


def _percent(basis_points: int | None) -> str:
    whole, rest = divmod(basis_points or 0, 100)
    return f"{whole}.{rest:02}".rstrip("0").rstrip(".") + " %"


def _sum(splits: list[TaxSplit]) -> TaxSplit:
    return TaxSplit(
        net_minor=sum(s.net_minor for s in splits),
        cgst_minor=sum(s.cgst_minor for s in splits),
        sgst_minor=sum(s.sgst_minor for s in splits),
        igst_minor=sum(s.igst_minor for s in splits),
    )
