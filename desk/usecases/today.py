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


def in_order(entries: Sequence[TodayEntry], house: House) -> list[TodayEntry]:
    """Functions by venue and time, everything else as it was read: the most pressing first."""
    places = {venue.id: number for number, venue in enumerate(house.venues)}
    if any(entry.kind in ("arrival", "running") for entry in entries):
        return sorted(entries, key=lambda entry: (places.get(entry.booking.venue_id, 0), entry.at))
    return list(entries)
