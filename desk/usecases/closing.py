"""The bookings that a closure hits, each with the ways out that are free for it outside every planned closure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from desk.domain.alternatives import DAYS_AROUND, alternatives
from desk.domain.availability import Busy, without
from desk.domain.errors import NotFound
from desk.domain.ids import BookingId, SpaceId
from desk.domain.period import Period
from desk.usecases.alternatives import as_alternative, occupy
from desk.usecases.commands import WantedItem
from desk.usecases.ports import Reader
from desk.usecases.results import Alternative, BookingCard, ClosureCard, House, Item, TodayEntry

_MARGIN = timedelta(days=DAYS_AROUND + 1)  # one more, because days are counted on the wall clock
MOST_WITH_WAYS = 40


@dataclass(frozen=True, kw_only=True, slots=True)
class Way:
    """One way out: all items of the booking with the one that is hit put to `alternative`."""

    alternative: Alternative
    items: tuple[WantedItem, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Hit:
    """A booking in a closure, the numbers of its items that are in it, and up to three ways out.

    There are ways only where exactly one item is hit: several are put elsewhere together, by a person.
    """

    card: BookingCard
    items: tuple[int, ...]
    ways: tuple[Way, ...] = ()


def bookings_hit(reader: Reader, house: House, spaces: Sequence[SpaceId], period: Period, now: datetime) -> list[Hit]:
    """The bookings there, the earliest first; the first `MOST_WITH_WAYS` with ways out.

    Raises:
        Unavailable: nothing could be read.
    """
    hits = [Hit(card=card, items=items_hit(card, spaces, period)) for card in reader.booked(spaces, period)]
    asked = [hit for hit in hits[:MOST_WITH_WAYS] if len(hit.items) == 1]
    if not asked:
        return hits
    busy = _busy(reader, house, asked, spaces, period)
    ways = {hit.card.id: _ways(house, hit, busy, [(spaces, period), *_closed(reader)], now) for hit in asked}
    return [replace(hit, ways=ways.get(hit.card.id, ())) for hit in hits]


def items_hit(card: BookingCard, spaces: Sequence[SpaceId], period: Period) -> tuple[int, ...]:
    """The numbers of the booking's items that occupy any of the spaces within the period."""
    inside = {bar.item for bar in card.bars if bar.space_id in spaces and bar.occupied.overlaps(period)}
    return tuple(item.number for item in card.items if item.number in inside)


def conflicts(reader: Reader, closures: Sequence[ClosureCard]) -> list[TodayEntry]:
    """Every booking in a planned closure as a task of the day, once, under the closure that begins first.

    Raises:
        Unavailable: nothing could be read.
    """
    found: dict[BookingId, TodayEntry] = {}
    for closure in closures:
        for card in reader.booked(closure.spaces, closure.period) if closure.bookings else ():
            items = [item for item in card.items if item.number in items_hit(card, closure.spaces, closure.period)]
            if items and card.id not in found:  # it may have gone between the two readings
                at, number = items[0].period.start, items[0].number
                found[card.id] = TodayEntry(kind="conflict", booking=card, at=at, item=number, closure=closure)
    return list(found.values())


def closed_by(closures: Sequence[ClosureCard], wanted: Sequence[tuple[SpaceId, Period]]) -> ClosureCard | None:
    """The first planned closure that any of the wanted stretches would fall into."""
    return next(
        (
            closure
            for closure in closures
            if any(space in closure.spaces and period.overlaps(closure.period) for space, period in wanted)
        ),
        None,
    )


def _closed(reader: Reader) -> list[tuple[Sequence[SpaceId], Period]]:
    return [(closure.spaces, closure.period) for closure in reader.closures()]


def _busy(reader: Reader, house: House, hits: Sequence[Hit], spaces: Sequence[SpaceId], period: Period) -> Busy:
    """What is taken around every item that is hit, in one reading."""
    venue = house.venue(hits[0].card.venue_id)
    buffer = max((max(space.setup, space.teardown) for space in venue.spaces), default=timedelta(0))
    around = sorted(_item(hit.card, hit.items[0]).period.with_buffers(_MARGIN + buffer, _MARGIN + buffer)
                    for hit in hits)  # fmt: skip
    stretches: list[Period] = []
    for stretch in around:
        if stretches and stretch.start <= stretches[-1].end:
            stretches[-1] = Period(stretches[-1].start, max(stretches[-1].end, stretch.end))
        else:
            stretches.append(stretch)
    return reader.busy_within(stretches, [space.id for space in venue.spaces])


def _ways(
    house: House, hit: Hit, read: Busy, closed: Sequence[tuple[Sequence[SpaceId], Period]], now: datetime
) -> tuple[Way, ...]:
    card, number = hit.card, hit.items[0]
    venue = house.venue(card.venue_id)
    busy: dict[SpaceId, Sequence[Period]] = dict(read)
    for bar in card.bars:
        busy[bar.space_id] = without(busy.get(bar.space_id, ()), [bar.occupied])
    wanted = {item.number: _wanted(card, item.number) for item in card.items}
    try:
        for other, item in wanted.items():
            if other != number:
                occupy(venue, item, busy)
        for spaces, period in closed:
            for space in spaces:
                busy[space] = [*busy.get(space, ()), period]
        offers = alternatives(venue, wanted[number], busy, now, card.guests)
        # invitations are printed: another place at the same time disturbs a function least
        offers = tuple(sorted(offers, key=lambda offer: offer.period != wanted[number].period))
    except NotFound:  # the place is sold no more
        return ()
    found = []
    for offer in offers:
        alternative = as_alternative(offer)
        put = replace(
            wanted[number],
            period=alternative.period,
            space_id=alternative.space_id,
            composite_id=alternative.composite_id,
            session_id=alternative.session_id,
        )
        items = tuple(put if n == number else item for n, item in wanted.items())
        found.append(Way(alternative=alternative, items=items))
    return tuple(found)


def _item(card: BookingCard, number: int) -> Item:
    return next(item for item in card.items if item.number == number)


def _wanted(card: BookingCard, number: int) -> WantedItem:
    item = _item(card, number)
    return WantedItem(
        period=item.period,
        space_id=item.space_id,
        composite_id=item.composite_id,
        session_id=item.session_id,
        label=item.label,
    )
