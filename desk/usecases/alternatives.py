"""Finds what to offer when a slot is taken: reads what is busy once, and lets the domain choose."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from desk.domain.alternatives import DAYS_AROUND, Offer, alternatives
from desk.domain.availability import Busy, is_free, occupied_by, parts_of, without
from desk.domain.errors import NotFound
from desk.domain.ids import SpaceId
from desk.domain.period import Period, span
from desk.domain.quote import place_of
from desk.domain.rules import SMALL_KINDS
from desk.domain.venue import Venue
from desk.usecases.commands import CreateHold, MoveBooking, WantedItem
from desk.usecases.ports import Reader
from desk.usecases.results import Alternative, House

_MARGIN = timedelta(days=DAYS_AROUND + 1)  # one more, because days are counted on the wall clock


def offer_alternatives(
    reader: Reader, house: House, command: CreateHold | MoveBooking, now: datetime | None = None
) -> tuple[Alternative, ...]:
    """Up to three free slots for the first item that is not free (or the first item, if all look free by now).

    The other items of the same wish count as taken; what a moving booking occupies now counts as free, because it
    leaves it. `now` is this PC's clock unless given.

    Raises:
        NotFound: the command names a space that no venue, or not this one, has.
        Unavailable: nothing could be read.
    """
    venue = _venue(house, command)
    busy: dict[SpaceId, Sequence[Period]] = dict(
        reader.busy(_searched(venue, command.items), [space.id for space in venue.spaces])
    )
    guests = command.guests if isinstance(command, CreateHold) else None
    if isinstance(command, MoveBooking):
        booking = reader.booking(command.booking_id)
        guests = booking.guests
        for bar in booking.bars:
            busy[bar.space_id] = without(busy.get(bar.space_id, ()), [bar.occupied])
    wanted = _not_free(venue, command.items, busy)
    for other in command.items:
        if other is not wanted:
            occupy(venue, other, busy)
    if is_small(venue, wanted) and len(command.items) > 1:
        guests = None  # the party sits at several tables: the one offered need not hold all of it
    offers = alternatives(venue, wanted, busy, now or datetime.now(UTC), guests)
    return tuple(as_alternative(offer) for offer in offers)


def is_small(venue: Venue, item: WantedItem) -> bool:
    """Whether it is for a table or seat, which need not hold the whole party."""
    return any(space.id == item.space_id and space.kind in SMALL_KINDS for space in venue.spaces)


def _venue(house: House, command: CreateHold | MoveBooking) -> Venue:
    first = command.items[0]
    for venue in house.venues:
        if isinstance(command, CreateHold):
            if venue.id == command.venue_id:
                return venue
        elif any(space.id == first.space_id for space in venue.spaces) or any(
            composite.id == first.composite_id for composite in venue.composites
        ):
            return venue
    raise NotFound(what="venue")


def _searched(venue: Venue, items: Sequence[WantedItem]) -> Period:
    """Everything that the search may look at: the days around the items, and the buffers beyond them."""
    buffer = max((max(space.setup, space.teardown) for space in venue.spaces), default=timedelta(0))
    return span(item.period for item in items).with_buffers(_MARGIN + buffer, _MARGIN + buffer)


def _not_free(venue: Venue, items: Sequence[WantedItem], busy: Busy) -> WantedItem:
    taken = (item for item in items if not is_free(venue, place_of(venue, item), item.period, busy))
    return next(taken, items[0])


def occupy(venue: Venue, item: WantedItem, busy: dict[SpaceId, Sequence[Period]]) -> None:
    """Marks what the item would take as taken."""
    for part in parts_of(venue, place_of(venue, item)):
        busy[part.id] = [*busy.get(part.id, ()), occupied_by(part, item.period)]


def as_alternative(offer: Offer) -> Alternative:
    """The offer as a value for screens."""
    return Alternative(
        space_id=offer.space_id,
        composite_id=offer.composite_id,
        session_id=offer.session_id,
        period=offer.period,
        why=offer.why,
    )
