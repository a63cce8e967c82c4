"""A series of bookings made in one go: the command, and what became of each of its dates."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from desk.domain.errors import RuleBroken
from desk.domain.ids import BookingId, VenueId
from desk.domain.quote import NOTHING_MORE, Asked
from desk.usecases.commands import Command, WantedCustomer, WantedItem
from desk.usecases.results import Alternative, BookingCard

MOST_DATES = 60


@dataclass(frozen=True, kw_only=True, slots=True)
class SeriesDate:
    """One date of a series: a booking of its own, with all its items."""

    booking_id: BookingId
    items: tuple[WantedItem, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class CreateSeries(Command):
    """Holds each of 1 to 60 dates that is free, whole; the others are listed and not booked."""

    name: ClassVar[str] = "create_series"
    series_id: UUID
    venue_id: VenueId
    dates: tuple[SeriesDate, ...]
    customer: WantedCustomer | None = None
    event_type: str = ""
    guests: int | None = None
    note_staff: str = ""
    note_customer: str = ""
    override_reason: str | None = None
    asked: Asked = NOTHING_MORE
    tariff_revision: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class SeriesClash:
    """A date that was not booked: `problem` says what is in the way, or which rule. `items` are what was wanted."""

    booking_id: BookingId
    problem: RuleBroken
    items: tuple[WantedItem, ...] = ()
    alternatives: tuple[Alternative, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class SeriesAnswer:
    """What a series came to: at least one booking; `clashes` in order of the dates."""

    series_id: UUID
    bookings: tuple[BookingCard, ...]
    clashes: tuple[SeriesClash, ...]
