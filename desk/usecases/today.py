"""The day of the shift: from when to when it lasts, and in which order its entries are shown."""

from collections.abc import Sequence
from datetime import UTC, datetime

from desk.domain.period import Period, day_period
from desk.usecases.results import House, TodayEntry


def whole_day(now: datetime, house: House) -> Period:
    """The calendar day of `now` in the zone of the first venue."""
    if not house.venues:
        return Period(now.astimezone(UTC), now.replace(hour=23, minute=59, second=59, microsecond=999999))
    zone = house.venues[0].zone
    return day_period(now.astimezone(zone).date(), zone)


def in_order(entries: Sequence[TodayEntry], house: House, now: datetime) -> list[TodayEntry]:
    """Functions by venue and time, those that are over last; everything else as read: the most pressing first."""
    places = {venue.id: number for number, venue in enumerate(house.venues)}
    if any(entry.kind in ("arrival", "running") for entry in entries):
        return sorted(entries, key=lambda e: (over(e, now), places.get(e.booking.venue_id, 0), e.at))
    return list(entries)


def over(entry: TodayEntry, now: datetime) -> bool:
    """Whether the function of the entry has ended."""
    return any(item.number == entry.item and item.period.end <= now for item in entry.booking.items)
