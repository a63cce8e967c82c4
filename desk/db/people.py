"""Customers and series between the desk and the referee: bodies of their commands, rows of their answers, their SQL."""

from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desk.db.rows import booking as rows
from desk.db.translate import refusal
from desk.domain.errors import RuleBroken, SlotTaken
from desk.domain.ids import BookingId, CompositeId, CustomerId, SpaceId, VenueId
from desk.domain.lifecycle import Status
from desk.domain.messages.kind import Channel
from desk.domain.money import Money
from desk.domain.period import Period
from desk.usecases import people as p
from desk.usecases.results import Customer
from desk.usecases.series import SeriesAnswer, SeriesClash

CUSTOMERS = sa.text("SELECT * FROM desk.customers(CAST(:ids AS uuid[]))")
DUPLICATES = sa.text("SELECT * FROM desk.likely_duplicates(CAST(:id AS uuid))")
GROUP = sa.text("SELECT * FROM desk.group_bookings(CAST(:id AS uuid))")
# Under row-level security; customer_recent_ix serves.
RECENT = sa.text(
    "SELECT c.customer_id, c.name::text AS name, ARRAY(SELECT x.phone::text FROM desk.customer_phone x"
    " WHERE x.tenant_id = c.tenant_id AND x.customer_id = c.customer_id ORDER BY x.place, x.phone) AS phones"
    " FROM desk.customer c WHERE c.tenant_id = (SELECT desk.my_tenant()) AND c.merged_into IS NULL"
    " ORDER BY c.changed_at DESC, c.customer_id LIMIT 50"
)


def edit_body(command: p.EditCustomer) -> dict[str, Any]:
    body: dict[str, Any] = {"customer": str(command.customer_id)}
    if command.fields:
        body["fields"] = {edit.name: {"was": edit.was, "to": edit.to} for edit in command.fields}
    if command.add_phones:
        body["add_phones"] = list(command.add_phones)
    if command.remove_phones:
        body["remove_phones"] = list(command.remove_phones)
    if command.first_phone is not None:
        body["first_phone"] = {"was": command.first_phone.was, "to": command.first_phone.to}
    return body


def add_body(command: p.AddCustomer) -> dict[str, Any]:
    texts = {name: getattr(command, name) for name in ("language", "email", "address", "gstin", "note")}
    return (
        {"customer": str(command.customer_id), "name": command.full_name}
        | ({"phones": list(command.phones)} if command.phones else {})
        | {name: text for name, text in texts.items() if text}
        | ({"unshared": True} if command.unshared else {})
    )


def customer_card(j: rows.Json) -> p.CustomerCard:
    """Source: docs/referee.md, the customer card."""
    return p.CustomerCard(
        id=CustomerId(UUID(j["customer"])),
        name=j["name"],
        phones=tuple(j["phones"]),
        verified=tuple(j["verified"]),
        unwanted=tuple(Channel(name) for name in j["unwanted"]),
        language=j["language"],
        email=j["email"],
        address=j["address"],
        gstin=j["gstin"],
        note=j["note"],
        revision=j["revision"],
        created_at=rows.moment(j["created_at"]),
        created_by=j["created_by"],
        changed_at=rows.moment(j["changed_at"]),
        changed_by=j["changed_by"],
        touched={name: p.Touch(by=t["by"], at=rows.moment(t["at"])) for name, t in j["touched"].items()},
        bookings=tuple(_booking(b) for b in j["bookings"]),
        due=tuple(Money(d["amount_minor"], d["currency"]) for d in j["due"]),
        merged_into=CustomerId(UUID(j["merged_into"])) if j["merged_into"] else None,
    )


def _booking(j: rows.Json) -> p.CustomerBooking:
    return p.CustomerBooking(
        booking_id=BookingId(UUID(j["booking"])),
        number=j["number"],
        venue_id=VenueId(j["venue"]),
        status=Status(j["status"]),
        event_type=j["event_type"],
        guests=j["guests"],
        period=Period(rows.moment(j["from"]), rows.moment(j["to"])),
        ends_at=rows.moment(j["ends_at"]),
        space_id=SpaceId(j["space"]) if j["space"] is not None else None,
        composite_id=CompositeId(j["composite"]) if j["composite"] is not None else None,
        items=j["items"],
        total=Money(j["total_minor"], j["currency"]),
        received=Money(j["received_minor"], j["currency"]),
        event_group=UUID(j["event_group"]) if j["event_group"] else None,
    )


def duplicate(row: Any) -> p.Duplicate:
    return p.Duplicate(
        one=Customer(id=CustomerId(row.customer_id), name=row.name, phones=tuple(row.phones)),
        other=Customer(id=CustomerId(row.other_id), name=row.other_name, phones=tuple(row.other_phones)),
        why=row.why,
    )


def series_answer(j: rows.Json) -> SeriesAnswer:
    """Source: docs/referee.md, the answer of `create_series`."""
    return SeriesAnswer(
        series_id=UUID(j["series"]),
        bookings=tuple(rows.booking_card(card) for card in j["bookings"]),
        clashes=tuple(_clash(clash) for clash in j["clashes"]),
    )


def _clash(j: rows.Json) -> SeriesClash:
    problem = refusal(j["state"], j["facts"])
    return SeriesClash(
        booking_id=BookingId(UUID(j["booking"])), problem=problem if isinstance(problem, RuleBroken) else SlotTaken()
    )
