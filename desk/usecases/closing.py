"""The bookings that a closure hits, each with the ways out that are free for it outside every planned closure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import islice

from desk.domain.alternatives import DAYS_AROUND, MOST_OFFERS, Offer, alternatives, days_later, other_place
from desk.domain.availability import Busy, without
from desk.domain.errors import NotFound
from desk.domain.ids import BookingId, SpaceId
from desk.domain.period import Period
from desk.domain.venue import Venue
from desk.usecases.alternatives import as_alternative, is_small, occupy
from desk.usecases.commands import WantedItem
from desk.usecases.ports import Reader
from desk.usecases.results import Alternative, BookingCard, ClosureCard, House, Item, TodayEntry

_MARGIN = timedelta(days=DAYS_AROUND + 1)  # one more, because days are counted on the wall clock
MOST_WITH_WAYS = 40


@dataclass(frozen=True, kw_only=True, slots=True)
class Way:
    """One way out: all items of the booking with those that go elsewhere put to `alternatives`, in their order."""

    alternatives: tuple[Alternative, ...]
    items: tuple[WantedItem, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Hit:
    """A booking in a closure, the numbers of its items that are in it, and up to three ways out.

    Several items that are hit go elsewhere together: to other places at the same times, or all of the booking to
    another day. `looked` is false where nobody has looked for ways yet, because many are before it.
    """

    card: BookingCard
    items: tuple[int, ...]
    ways: tuple[Way, ...] = ()
    looked: bool = True


def bookings_hit(reader: Reader, house: House, spaces: Sequence[SpaceId], period: Period, now: datetime) -> list[Hit]:
    """The bookings there, the earliest first; the first `MOST_WITH_WAYS` with ways out.

    Raises:
        Unavailable: nothing could be read.
    """
    cards = reader.booked(spaces, period)
    hits = [
        Hit(card=card, items=items_hit(card, spaces, period), looked=n < MOST_WITH_WAYS) for n, card in enumerate(cards)
    ]
    asked = [hit for hit in hits[:MOST_WITH_WAYS] if hit.items]
    if not asked:
        return hits
    busy = _busy(reader, house, asked)
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


def _busy(reader: Reader, house: House, hits: Sequence[Hit]) -> Busy:
    """What is taken around every item that may go elsewhere, in one reading."""
    venue = house.venue(hits[0].card.venue_id)
    buffer = max((max(space.setup, space.teardown) for space in venue.spaces), default=timedelta(0))
    items = [item for hit in hits for item in hit.card.items if len(hit.items) > 1 or item.number in hit.items]
    around = sorted(item.period.with_buffers(_MARGIN + buffer, _MARGIN + buffer) for item in items)
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
    card = hit.card
    venue = house.venue(card.venue_id)
    busy: dict[SpaceId, Sequence[Period]] = dict(read)
    for bar in card.bars:
        busy[bar.space_id] = without(busy.get(bar.space_id, ()), [bar.occupied])
    for spaces, period in closed:
        for space in spaces:
            busy[space] = [*busy.get(space, ()), period]
    wanted = {item.number: _wanted(card, item.number) for item in card.items}
    try:
        if len(hit.items) > 1:
            found = list(islice(_together(venue, hit, wanted, busy, now), MOST_OFFERS))
        else:
            found = [{hit.items[0]: offer} for offer in _alone(venue, hit, wanted, busy, now)]
    except NotFound:  # the place is sold no more
        return ()
    return tuple(_way(wanted, offers) for offers in found)


def _alone(
    venue: Venue, hit: Hit, wanted: dict[int, WantedItem], busy: dict[SpaceId, Sequence[Period]], now: datetime
) -> list[Offer]:
    """Where the one item that is hit can go; the others stay."""
    number = hit.items[0]
    for other, item in wanted.items():
        if other != number:
            occupy(venue, item, busy)
    offers = alternatives(venue, wanted[number], busy, now, hit.card.guests)
    # invitations are printed: another place at the same time disturbs a function least
    return sorted(offers, key=lambda offer: offer.period != wanted[number].period)


def _together(
    venue: Venue, hit: Hit, wanted: dict[int, WantedItem], busy: Busy, now: datetime
) -> Iterator[dict[int, Offer]]:
    """Where items that are hit can go together: first other places at the same times, then the nearest days."""
    guests = {n: None if is_small(venue, item) else hit.card.guests for n, item in wanted.items()}
    taken: dict[SpaceId, Sequence[Period]] = dict(busy)
    for number, item in wanted.items():
        if number not in hit.items:
            occupy(venue, item, taken)
    elsewhere: dict[int, Offer] = {}
    for number in hit.items:
        offer = other_place(venue, wanted[number], taken, now, guests[number])
        if offer is not None:
            elsewhere[number] = offer
            occupy(venue, _put(wanted[number], as_alternative(offer)), taken)
    if len(elsewhere) == len(hit.items):
        yield elsewhere
    for distance in range(1, DAYS_AROUND + 1):
        for days in (distance, -distance):
            # All by the same number of days: what did not overlap before does not then.
            moved = {n: days_later(venue, item, days, busy, now, guests[n]) for n, item in wanted.items()}
            free = {n: offer for n, offer in moved.items() if offer is not None}
            if len(free) == len(wanted):
                yield free


def _way(wanted: dict[int, WantedItem], offers: dict[int, Offer]) -> Way:
    moved = {number: as_alternative(offers[number]) for number in wanted if number in offers}
    items = tuple(_put(item, moved[n]) if n in moved else item for n, item in wanted.items())
    return Way(alternatives=tuple(moved.values()), items=items)


def _put(item: WantedItem, there: Alternative) -> WantedItem:
    return replace(
        item,
        period=there.period,
        space_id=there.space_id,
        composite_id=there.composite_id,
        session_id=there.session_id,
    )


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
