"""Wishes as the desk makes them, for walks with crashes."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

from desk.domain.ids import BookingId, SpaceId, VenueId
from desk.domain.period import Period
from desk.usecases.commands import CreateHold, WantedItem
from tests.db.acts import today


def hold_on(day: int, *, spaces: tuple[int, ...] = (1,)) -> CreateHold:
    """A hold of the evening `day` days after the first."""
    start = datetime.combine(today() + timedelta(days=30 + day), datetime.min.time(), UTC) + timedelta(hours=11)
    period = Period(start, start + timedelta(hours=5))
    items = tuple(WantedItem(period=period, space_id=SpaceId(space)) for space in spaces)
    return CreateHold(booking_id=BookingId(uuid4()), venue_id=VenueId(1), items=items)
