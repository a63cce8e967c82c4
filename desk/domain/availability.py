"""What is free: gaps between busy periods that somebody else has read, and places whose every part is free.

What to offer instead of a taken slot is in `alternatives`; whether a slot is really won, only the database decides.
"""

from collections.abc import Iterable, Mapping, Sequence

from desk.domain.ids import SpaceId
from desk.domain.period import Period
from desk.domain.venue import CompositeSpace, Space, Venue

Busy = Mapping[SpaceId, Sequence[Period]]
"""What is occupied per space, buffers included; a space that is missing is free."""


def gaps(within: Period, busy: Iterable[Period]) -> tuple[Period, ...]:
    """The parts of `within` that none of `busy` (in any order, overlapping or not) touches, in order."""
    free, begin = [], within.start
    for taken in sorted(busy):
        if taken.start > begin and begin < within.end:
            free.append(Period(begin, min(taken.start, within.end)))
        begin = max(begin, taken.end)
    if begin < within.end:
        free.append(Period(begin, within.end))
    return tuple(free)


def without(busy: Iterable[Period], removed: Iterable[Period]) -> tuple[Period, ...]:
    """What stays busy when `removed` is given back, e.g. the slot that a booking leaves when it moves."""
    given_back = tuple(removed)
    return tuple(piece for taken in sorted(busy) for piece in gaps(taken, given_back))


def occupied_by(space: Space, period: Period) -> Period:
    """What an event of this period occupies of the space: with its set-up and teardown."""
    return period.with_buffers(space.setup, space.teardown)


def parts_of(venue: Venue, place: Space | CompositeSpace) -> tuple[Space, ...]:
    """The indivisible spaces that a booking of `place` occupies."""
    if isinstance(place, Space):
        return (place,)
    return tuple(space for space in venue.spaces if space.id in place.parts)


def is_free(venue: Venue, place: Space | CompositeSpace, period: Period, busy: Busy) -> bool:
    """Whether every part of `place` is free for the event and its buffers; a part that is not known is not free."""
    parts = parts_of(venue, place)
    if isinstance(place, CompositeSpace) and len(parts) != len(place.parts):
        return False
    return not any(occupied_by(part, period).overlaps(taken) for part in parts for taken in busy.get(part.id, ()))
