"""From the tables of the tariff and from pinned quotes (JSON, docs/referee.md) to the domain's values. No SQL here."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from desk.domain.cancellation import Policy
from desk.domain.gst import TaxSplit, between_states
from desk.domain.instalment import PlanPart
from desk.domain.money import Money
from desk.domain.quote import Asked, Discount
from desk.domain.quote_line import Kind, Quote, QuoteLine
from desk.domain.tariff import NO_TAX, Addon, DayFactor, Factor, FactorKind, Tariff, TaxRate

Json = Mapping[str, Any]


def taxes(rows: Sequence[Any]) -> dict[int, TaxRate]:
    """Every tax of the business by its number; the rows are tax and rate joined."""
    found: dict[int, TaxRate] = {}
    for row in rows:
        known = found.get(row.tax_id, TaxRate(code=row.code))
        rates = ((row.valid_from, row.rate_bp),) if row.valid_from is not None else ()
        found[row.tax_id] = TaxRate(code=row.code, rates=known.rates + rates)
    return found


def tariff(row: Any, factors: Sequence[Any], addons: Sequence[Any], known: Mapping[int, TaxRate]) -> Tariff:
    return Tariff(
        revision=row.revision,
        tax_included=row.tax_included,
        hire_tax=known.get(row.hire_tax_id, NO_TAX),
        round_to_minor=row.round_to_minor,
        inter_state=between_states(row.venue_state, row.registration_state),
        discount_clerk_bp=row.discount_clerk_bp,
        discount_manager_bp=row.discount_manager_bp,
        free_moves=row.free_moves,
        move_fee_minor=row.move_fee_minor,
        balance_days=row.balance_days,
        factors=tuple(_factor(f) for f in factors),
        addons=tuple(_addon(a, known) for a in addons),
        policy=policy(row.policy),
        plan=plan(row.plan),
    )


def policy(j: Json) -> Policy:
    return Policy(
        count=j["count"],
        base=j["base"],
        gives=j["gives"],
        credit_months=j.get("credit_months", 0),
        steps=tuple((notice, share) for notice, share in j["steps"]),
    )


def plan(j: Sequence[Json] | None) -> tuple[PlanPart, ...]:
    return tuple(
        PlanPart(
            percent_bp=part["percent_bp"],
            counted_from=part["from"],
            days=part.get("days", 0),
            months=part.get("months", 0),
        )
        for part in j or ()
    )


def pinned(j: Json) -> dict[str, Any]:
    """The fields of a booking's card that its tariff left with it."""
    given, settles = j["cash_discount_minor"], j["cash_settles_minor"]
    return {
        "cash_discount": Money(given, j["currency"]) if given else None,
        "cash_settles": None if settles is None else Money(settles, j["currency"]),
        "prefers": j["prefers"],
        "quote": quote(j["quote"]),
        "asked": asked(j["quote"]),
        "policy": policy(j["policy"]),
        "plan": plan(j["plan"]),
        "balance_days": j["balance_days"],
        "moves": j["moves"],
    }


def quote(j: Json) -> Quote:
    """A pinned quote as the screens and papers show it."""
    currency: str = j["currency"]
    return Quote(
        lines=tuple(_line(line, currency) for line in j["lines"]),
        currency=currency,
        kept=j.get("kept", False),
        revision=j["revision"],
        rates=tuple(_rate(rate) for rate in j["rates"].values()),
    )


def asked(j: Json) -> Asked:
    """What a pinned quote was asked for besides the items."""
    wish: Json = j["asked"]
    discount = wish.get("discount")
    return Asked(
        addons=tuple((a["addon"], _quantity(a.get("quantity"))) for a in wish.get("addons") or ()),
        discount=Discount(
            reason=discount["reason"],
            percent_bp=discount.get("percent_bp"),
            amount_minor=discount.get("amount_minor"),
        )
        if discount
        else None,
    )


def _quantity(value: object) -> Decimal | None:
    return None if value is None else Decimal(str(value))


def _factor(row: Any) -> DayFactor:
    return DayFactor(
        kind=FactorKind(row.kind),
        name=row.name,
        factor_bp=row.factor_bp,
        weekdays=frozenset(row.weekdays or ()),
        from_day=row.from_day,
        to_day=row.to_day,
        from_date=row.from_date,
        to_date=row.to_date,
    )


def _addon(row: Any, known: Mapping[int, TaxRate]) -> Addon:
    return Addon(
        id=row.addon_id,
        name=row.name,
        unit=row.unit,
        unit_minor=row.unit_minor,
        step=row.step,
        rounds_up=row.rounding == "up",
        minimum=row.minimum,
        per_guest=row.per_guest,
        metered=row.metered,
        tax=known.get(row.tax_id, NO_TAX),
    )


def _rate(j: Json) -> Addon:
    return Addon(
        id=j["addon"],
        name=j["label"],
        unit=j["unit"],
        unit_minor=j["unit_minor"],
        step=Decimal(j["step"]),
        rounds_up=j["rounding"] == "up",
        minimum=Decimal(j["minimum"]),
        per_guest=j["per_guest"],
        metered=j["metered"],
    )


def _line(j: Json, currency: str) -> QuoteLine:
    overtime = j.get("overtime") or {}
    return QuoteLine(
        kind=Kind(j["kind"]),
        label=j["label"],
        amount_minor=j["amount_minor"],
        currency=currency,
        tax_code=j["tax_code"],
        tax_bp=j["tax_bp"],
        tax=TaxSplit(
            net_minor=j["net_minor"],
            cgst_minor=j["cgst_minor"],
            sgst_minor=j["sgst_minor"],
            igst_minor=j["igst_minor"],
        ),
        quantity=j["quantity"],
        unit=j["unit"],
        unit_minor=j.get("unit_minor"),
        base_minor=j.get("base_minor"),
        item=j.get("item"),
        addon=j.get("addon"),
        factors=tuple(Factor(kind=FactorKind(f["kind"]), name=f["name"], bp=f["bp"]) for f in j.get("factors", ())),
        percent_bp=j.get("percent_bp"),
        by_guests=j.get("by_guests", False),
        overtime_minor=overtime.get("unit_minor"),
        overtime_step_minutes=overtime.get("step_minutes", 60),
        minutes=j.get("minutes"),
    )
