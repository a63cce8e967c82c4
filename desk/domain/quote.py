"""What a booking costs: one line per item, each with the rule that made it. The database computes the same sums."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from desk.domain.errors import NotFound
from desk.domain.ids import CompositeId, SessionId, SpaceId
from desk.domain.money import Money, half_up, written
from desk.domain.period import Period
from desk.domain.session import session_of
from desk.domain.venue import CompositeSpace, Session, Space, Venue

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
class QuoteLine:
    """One line of the bill; `rule` says in words how the amount came about."""

    label: str
    rule: str
    amount: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class Quote:
    """Lines in the order of the items, and their sum."""

    lines: tuple[QuoteLine, ...]
    total: Money


def charged_days(period: Period) -> int:
    """Every begun 24 hours is charged as a day, at least one."""
    return max(1, -(-period.duration // _DAY))


def item_price_minor(base_price_minor: int, multiplier_bp: int, period: Period) -> int:
    """Base price × session's factor × days, rounded half up once."""
    return half_up(base_price_minor * multiplier_bp * charged_days(period), BASE_BP)


def quote(venue: Venue, items: Sequence[Wanted]) -> Quote:
    """The price of `items` at this venue.

    Raises:
        NotFound: an item names a space, composite space or session that this venue does not have.
    """
    lines = tuple(_line(venue, item) for item in items)
    return Quote(lines=lines, total=Money(sum(line.amount.minor for line in lines), venue.currency))


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


def _line(venue: Venue, item: Wanted) -> QuoteLine:
    place, session = place_of(venue, item), _session(venue, item)
    factor = session.multiplier_bp if session else BASE_BP
    amount = item_price_minor(place.base_price_minor, factor, item.period)
    factors = [f"{written(Money(place.base_price_minor, venue.currency))} base price"]
    if session:
        factors.append(f"{_factor(factor)} ({session.name})")
    if (days := charged_days(item.period)) > 1:
        factors.append(f"{days} days")
    return QuoteLine(label=item.label or place.name, rule=" × ".join(factors), amount=Money(amount, venue.currency))


def _session(venue: Venue, item: Wanted) -> Session | None:
    """A period that is a session is sold as that session, named or not, so that nobody leaves its factor out."""
    if item.session_id is None:
        return session_of(item.period, venue.sessions, venue.zone)
    session = next((session for session in venue.sessions if session.id == item.session_id), None)
    if session is None:
        raise NotFound(what="session")
    return session


def _factor(basis_points: int) -> str:
    whole, rest = divmod(basis_points, BASE_BP)
    return f"{whole}.{rest:04}".rstrip("0").rstrip(".")
