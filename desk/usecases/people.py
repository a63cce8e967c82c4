"""Customers by themselves: the commands that make, edit and merge them, and what the database answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Literal
from uuid import UUID

from desk.domain.ids import BookingId, CompositeId, CustomerId, SpaceId, VenueId
from desk.domain.lifecycle import Status
from desk.domain.messages.kind import Channel
from desk.domain.money import Money
from desk.domain.period import Period
from desk.usecases.commands import Command, FieldEdit
from desk.usecases.results import Customer


@dataclass(frozen=True, kw_only=True, slots=True)
class AddCustomer(Command):
    """A person without a booking. `unshared`: refused where one of the numbers belongs to somebody already."""

    name: ClassVar[str] = "add_customer"
    customer_id: CustomerId
    full_name: str
    phones: tuple[str, ...] = ()
    language: str = "en"
    email: str = ""
    address: str = ""
    gstin: str = ""
    note: str = ""
    unshared: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class EditCustomer(Command):
    """`fields`: name, language, email, address, gstin, note. Numbers are added, removed and put first apart."""

    name: ClassVar[str] = "edit_customer"
    customer_id: CustomerId
    fields: tuple[FieldEdit, ...] = ()
    add_phones: tuple[str, ...] = ()
    remove_phones: tuple[str, ...] = ()
    first_phone: FieldEdit | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class MergeCustomers(Command):
    """Two entries are one person: `keep` gets the bookings and numbers of `drop`, which stays as a pointer to it."""

    name: ClassVar[str] = "merge_customers"
    keep: CustomerId
    drop: CustomerId


@dataclass(frozen=True, kw_only=True, slots=True)
class Touch:
    """Who changed one field last, and when."""

    by: str
    at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class CustomerBooking:
    """One line of a customer's bookings; `period` and place are those of the first item, of `items` in all."""

    booking_id: BookingId
    number: str
    venue_id: VenueId
    status: Status
    event_type: str
    guests: int | None
    period: Period
    ends_at: datetime
    space_id: SpaceId | None
    composite_id: CompositeId | None
    items: int
    total: Money
    received: Money
    event_group: UUID | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class CustomerCard:
    """All of one customer. `phones`: the one to call first at the head. `bookings`: latest first, at most 200.

    `due` has one sum per currency, of what is pending, confirmed or over and not yet paid. `merged_into` names the
    person this entry was merged into, where it was. `verified`: the numbers proven by a one-time code; `unwanted`:
    channels by which they want no messages. `touched` says who changed which field last.
    """

    id: CustomerId
    name: str
    phones: tuple[str, ...]
    language: str
    email: str
    address: str
    gstin: str
    note: str
    revision: int
    created_at: datetime
    created_by: str
    changed_at: datetime
    changed_by: str
    touched: Mapping[str, Touch]
    bookings: tuple[CustomerBooking, ...]
    due: tuple[Money, ...]
    merged_into: CustomerId | None = None
    verified: tuple[str, ...] = ()
    unwanted: tuple[Channel, ...] = ()

    @property
    def person(self) -> Customer:
        """What a booking form needs of them."""
        return Customer(id=self.id, name=self.name, phones=self.phones)


@dataclass(frozen=True, kw_only=True, slots=True)
class Duplicate:
    """Two entries that may be one person, and why it looks so."""

    one: Customer
    other: Customer
    why: Literal["phone", "name"]
