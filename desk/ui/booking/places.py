"""Spaces and composite spaces as one choice, and which stretches of which spaces an item would occupy. No widgets."""

from collections.abc import Iterable
from dataclasses import dataclass

from desk.domain.ids import CompositeId, SpaceId
from desk.domain.lifecycle import OCCUPYING, Status
from desk.domain.period import Period
from desk.domain.venue import Venue
from desk.usecases.commands import WantedItem
from desk.usecases.results import Bar


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """A space or a composite space (exactly one id) of a venue, as a choice in a list."""

    name: str
    capacity: int | None
    space_id: SpaceId | None = None
    composite_id: CompositeId | None = None

    def is_of(self, item: WantedItem) -> bool:
        return (self.space_id, self.composite_id) == (item.space_id, item.composite_id)


def places(venue: Venue) -> list[Place]:
    """Composite spaces first (they are what people ask for), then spaces, each in display order."""
    composites = [Place(name=c.name, capacity=c.capacity, composite_id=c.id) for c in venue.composites]
    return composites + [Place(name=s.name, capacity=s.capacity, space_id=s.id) for s in venue.spaces]


def occupied(venue: Venue, item: WantedItem) -> list[tuple[SpaceId, Period]]:
    """Each part of the item with its own buffers."""
    if item.space_id is not None:
        parts: Iterable[SpaceId] = (item.space_id,)
    else:
        parts = next((c.parts for c in venue.composites if c.id == item.composite_id), ())
    by_id = {space.id: space for space in venue.spaces}
    return [
        (part, item.period.with_buffers(by_id[part].setup, by_id[part].teardown)) for part in parts if part in by_id
    ]


def in_the_way(wanted: list[tuple[SpaceId, Period]], bars: Iterable[Bar], *, but: object = None) -> Bar | None:
    """The first bar that occupies what is wanted; `but` is the owner that does not count (the one being moved)."""
    for bar in bars:
        if bar.owner_id == but or not takes_room(bar):
            continue
        for space_id, period in wanted:
            if bar.space_id == space_id and bar.occupied.overlaps(period):
                return bar
    return None


def takes_room(bar: Bar) -> bool:
    return bar.status == "blackout" or Status(bar.status) in OCCUPYING
