"""What a booking costs: lines, each with the rule that made it and its tax. The database computes the same sums.

The desk only shows them beforehand; what is pinned to a booking comes from the database (`desk.domain.pinned`).
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from typing import Protocol

from desk.domain.errors import BadInput, NotFound
from desk.domain.gst import split
from desk.domain.ids import CompositeId, SessionId, SpaceId
from desk.domain.money import Money, half_up
from desk.domain.period import Period
from desk.domain.quote_line import FIRST, Kind, Quote, QuoteLine
from desk.domain.sentence import Sentence
from desk.domain.session import Sold, sold_as
from desk.domain.tariff import Addon, Factor, FactorKind, charged_quantity, day_groups, plain
from desk.domain.venue import CompositeSpace, Space, Venue

BASE_BP = 10_000
_DAY = timedelta(days=1)


class Wanted(Protocol):
    """An item as far as rules and prices go: a space or a composite space (exactly one id) for an event period."""

    @property
    def period(self) -> Period: ...
    @property
    def space_id(self) -> SpaceId | None: ...
    @property
    def composite_id(self) -> CompositeId | None: ...
    @property
    def session_id(self) -> SessionId | None: ...
    @property
    def label(self) -> str: ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Discount:
    """A share in basis points or a fixed sum (exactly one), given for a reason."""

    reason: str
    percent_bp: int | None = None
    amount_minor: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """What is wished for besides the items. A quantity of None follows the guests."""

    addons: tuple[tuple[int, Decimal | None], ...] = ()
    discount: Discount | None = None


NOTHING_MORE = Asked()


def charged_days(period: Period) -> int:
    """Every begun 24 hours is charged as a day, at least one."""
    return max(1, -(-period.duration // _DAY))


def quote(
    venue: Venue, items: Sequence[Wanted], asked: Asked = NOTHING_MORE, guests: int | None = None, moves: int = 0
) -> Quote:
    """The price of `items` at this venue under its tariff, with what is asked for; `moves` counts date changes.

    Raises:
        NotFound: an item names a space, composite space or session that this venue does not have.
        BadInput: an add-on or a quantity that is not sold, or plates for guests that nobody has counted yet.
    """
    tariff = venue.tariff
    day = min((item.period.start.astimezone(venue.zone).date() for item in items), default=None)
    hire_bp = tariff.hire_tax.on(day) if day is not None else 0
    lines = [line for number, item in enumerate(items, start=1) for line in _item_lines(venue, item, number, hire_bp)]
    if asked.addons and day is not None:
        for addon_id, quantity in asked.addons:
            addon = tariff.addon(addon_id)
            if addon is None:
                raise BadInput(
                    field_name="addons", problem=Sentence("{number} is not an add-on of this venue", number=addon_id)
                )
            lines.append(addon_line(addon, quantity, guests, addon.tax.on(day), venue))
    if tariff.free_moves is not None and moves > tariff.free_moves and tariff.move_fee_minor:
        lines.append(_fee(venue, moves - tariff.free_moves, hire_bp))
    return closed(lines, asked.discount, venue)


def closed(lines: Iterable[QuoteLine], discount: Discount | None, venue: Venue) -> Quote:
    """The whole quote: discounts behind what they are given on, one per tax; the rounding last; then the sums."""
    known = [line for line in lines if line.kind not in (Kind.DISCOUNT, Kind.ROUND_OFF)]
    first = [line for line in known if line.kind in FIRST]
    rest = [line for line in known if line.kind not in FIRST]
    if discount is not None:
        first += _discounts(first, discount, venue)
    every = first + rest
    total = sum(line.total_minor for line in every)
    step = venue.tariff.round_to_minor
    off = half_up(total, step) * step - total
    if off:
        every.append(_line(Kind.ROUND_OFF, "", off, "", 0, venue))
    return Quote(lines=tuple(every), currency=venue.currency)


def place_of(venue: Venue, item: Wanted) -> Space | CompositeSpace:
    """The space or composite space that the item names.

    Raises:
        NotFound: this venue does not have it.
    """
    found: Space | CompositeSpace | None
    if item.space_id is not None:
        found = next((space for space in venue.spaces if space.id == item.space_id), None)
    else:
        found = next((composite for composite in venue.composites if composite.id == item.composite_id), None)
    if found is None:
        raise NotFound(what="space")
    return found


def addon_line(addon: Addon, quantity: Decimal | None, guests: int | None, bp: int, venue: Venue) -> QuoteLine:
    """One add-on; without a quantity it follows the guests, if it is sold per guest.

    Raises:
        BadInput: no quantity, or one that is not sold.
    """
    wanted = quantity
    if wanted is None and addon.per_guest:
        if guests is None:
            raise BadInput(field_name="guests", problem=Sentence("are needed for {name}", name=addon.name))
        wanted = Decimal(guests)
    if wanted is None:
        raise BadInput(field_name="addons", problem=Sentence("{name} needs a quantity", name=addon.name))
    charged = charged_quantity(addon, wanted)
    amount = half_up(int(charged * 1000) * addon.unit_minor, 1000)
    line = _line(Kind.ADDON, addon.name, amount, addon.tax.code, bp, venue)
    return replace(
        line, addon=addon.id, quantity=plain(charged), unit=addon.unit, unit_minor=addon.unit_minor,
        by_guests=quantity is None,
    )  # fmt: skip


def place_price(venue: Venue, place: Space | CompositeSpace, period: Period) -> Money:
    """What one place costs for a period, with its tax and everything that the period brings with it."""
    return place_prices(venue, period)(place)


def place_prices(venue: Venue, period: Period) -> Callable[[Space | CompositeSpace], Money]:
    """What each place costs for one period: the session that it is sold as is found once for all of them."""
    sold = sold_as(period, venue.sessions, venue.zone)
    bp = venue.tariff.hire_tax.on(period.start.astimezone(venue.zone).date())
    return lambda place: closed(_place_lines(venue, place, period, sold, "", 1, bp), None, venue).total


def _item_lines(venue: Venue, item: Wanted, number: int, bp: int) -> list[QuoteLine]:
    place = place_of(venue, item)
    return _place_lines(venue, place, item.period, _sold(venue, item), item.label or place.name, number, bp)


def _place_lines(
    venue: Venue, place: Space | CompositeSpace, period: Period, sold: Sold | None, label: str, number: int, bp: int
) -> list[QuoteLine]:
    tariff, session = venue.tariff, sold.session if sold else None
    own = (Factor(kind=FactorKind.SESSION, name=session.name, bp=session.multiplier_bp),) if session else ()
    first_day = period.start.astimezone(venue.zone).date()
    lines = []
    for days, held in day_groups(first_day, charged_days(sold.core if sold else period), tariff.factors):
        factors, amount, below = (*own, *held), place.base_price_minor * days, 1
        for factor in factors:
            amount, below = amount * factor.bp, below * BASE_BP
        line = replace(
            _line(Kind.HIRE, label, half_up(amount, below), tariff.hire_tax.code, bp, venue),
            item=number,
            quantity=str(days),
            unit="day",
            base_minor=place.base_price_minor,
            factors=factors,
        )
        if session and session.overtime_minor:
            line = replace(
                line, overtime_minor=session.overtime_minor, overtime_step_minutes=session.overtime_step_minutes
            )
        lines.append(line)
    return lines + (_beyond(sold, label, number, bp, venue) if sold else [])


def _beyond(sold: Sold, label: str, number: int, bp: int, venue: Venue) -> list[QuoteLine]:
    """Entry before the session at its charge, and overtime by begun steps."""
    session, code = sold.session, venue.tariff.hire_tax.code
    lines: list[QuoteLine] = []
    if sold.early:
        early = _line(Kind.EARLY, label, session.early_fee_minor, code, bp, venue)
        lines.append(replace(early, item=number, unit_minor=session.early_fee_minor))
    if sold.late:
        step = timedelta(minutes=session.overtime_step_minutes)
        steps = -(-sold.late // step)
        over = _line(Kind.OVERTIME, label, steps * session.overtime_minor, code, bp, venue)
        unit = "hour" if session.overtime_step_minutes == 60 else "step"
        lines.append(replace(over, item=number, quantity=str(steps), unit=unit, unit_minor=session.overtime_minor))
    return lines


def _fee(venue: Venue, count: int, bp: int) -> QuoteLine:
    tariff = venue.tariff
    line = _line(Kind.FEE, "", count * tariff.move_fee_minor, tariff.hire_tax.code, bp, venue)
    return replace(line, quantity=str(count), unit_minor=tariff.move_fee_minor)


def _discounts(first: Sequence[QuoteLine], discount: Discount, venue: Venue) -> list[QuoteLine]:
    groups: dict[tuple[str, int], int] = {}
    for line in first:
        tax = (line.tax_code, line.tax_bp)
        groups[tax] = groups.get(tax, 0) + line.amount_minor
    made = []
    for (code, bp), part in _shares(discount, groups).items():
        if part > 0:
            line = _line(Kind.DISCOUNT, discount.reason, -part, code, bp, venue)
            made.append(replace(line, percent_bp=discount.percent_bp))
    return made


def _shares(discount: Discount, groups: Mapping[tuple[str, int], int]) -> dict[tuple[str, int], int]:
    """A percentage of each group; a fixed sum is shared out by value, and the shares make it exactly."""
    if discount.percent_bp is not None:
        return {tax: half_up(amount * discount.percent_bp, BASE_BP) for tax, amount in groups.items()}
    subtotal, upto, given, shares = sum(groups.values()), 0, 0, {}
    whole = min(discount.amount_minor or 0, subtotal)
    for tax, amount in groups.items():
        upto += amount
        shares[tax] = (half_up(whole * upto, subtotal) if subtotal else 0) - given
        given += shares[tax]
    return shares


def _line(kind: Kind, label: str, amount: int, code: str, bp: int, venue: Venue) -> QuoteLine:
    tariff = venue.tariff
    tax = split(amount, bp, included=tariff.tax_included, inter_state=tariff.inter_state)
    currency = venue.currency
    return QuoteLine(kind=kind, label=label, amount_minor=amount, currency=currency, tax_code=code, tax_bp=bp, tax=tax)


def _sold(venue: Venue, item: Wanted) -> Sold | None:
    """A period that is a session is sold as that session, named or not, so that nobody leaves its factor out."""
    if item.session_id is None:
        return sold_as(item.period, venue.sessions, venue.zone)
    session = next((session for session in venue.sessions if session.id == item.session_id), None)
    if session is None:
        raise NotFound(what="session")
    sold = sold_as(item.period, (session,), venue.zone)
    return sold or Sold(session=session, core=item.period, early=timedelta(0), late=timedelta(0))
