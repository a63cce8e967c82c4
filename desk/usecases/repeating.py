"""The dates of a series before it is sent: each date's items, and which of them look free."""

from collections.abc import Sequence
from dataclasses import replace

from desk.domain.availability import is_free, occupied_by, parts_of
from desk.domain.period import Period, span
from desk.domain.quote import place_of
from desk.domain.venue import Venue
from desk.usecases.commands import WantedItem
from desk.usecases.ports import Reader


def items_on(items: Sequence[WantedItem], periods: Sequence[Period]) -> tuple[WantedItem, ...]:
    """The items of a first date with the periods of another."""
    return tuple(replace(item, period=period) for item, period in zip(items, periods, strict=True))


def free_dates(reader: Reader, venue: Venue, dates: Sequence[Sequence[WantedItem]]) -> list[bool]:
    """For each date whether all its items look free now; one read, whatever the number of dates."""
    stretches: list[Period] = []
    for items in sorted(dates, key=lambda items: min(item.period.start for item in items)):
        whole = span(occupied_by(part, i.period) for i in items for part in parts_of(venue, place_of(venue, i)))
        if stretches and whole.start <= stretches[-1].end:
            stretches[-1] = span([stretches[-1], whole])
        else:
            stretches.append(whole)
    busy = reader.busy_within(stretches, [space.id for space in venue.spaces])
    return [all(is_free(venue, place_of(venue, item), item.period, busy) for item in items) for items in dates]
