"""The `Register` port: what imports and exports read, streamed from one snapshot; and the command's body and answer."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any, Literal
from uuid import UUID

import sqlalchemy as sa

from desk.db.connection import UNHURRIED, opened
from desk.db.money_bodies import given
from desk.db.rows import booking as rows
from desk.db.translate import refusal, translated
from desk.domain.errors import NotFound, RuleBroken, SlotTaken
from desk.domain.ids import BookingId, CustomerId, VenueId
from desk.usecases.register_ports import Brought, ImportBookings, RegisterBooking, RegisterLine, RegisterPerson
from desk.usecases.results import Customer


def body(command: ImportBookings) -> dict[str, Any]:
    return {"source": command.source, "rows": [_row(booking) for booking in command.bookings]}


def _row(booking: RegisterBooking) -> dict[str, Any]:
    who = booking.customer
    return {
        "booking": str(booking.booking_id),
        "venue": booking.venue_id,
        "status": booking.state,
        "items": [
            {"from": item.period.start.isoformat(), "to": item.period.end.isoformat()}
            | given(space=item.space_id, composite=item.composite_id, label=item.label)
            for item in booking.items
        ],
    } | given(
        customer={"id": str(who.id), "name": who.name} | given(phone=who.phone, language=who.language or None)
        if who is not None
        else None,
        person=_person(booking.person) if who is not None else None,
        event_type=booking.event_type,
        guests=booking.guests,
        note_staff=booking.note_staff,
        note_customer=booking.note_customer,
        register_no=booking.register_no,
        more_phones=list(booking.more_phones) or None,
        total_minor=booking.total.minor if booking.total is not None else None,
        received_minor=booking.received.minor if booking.received is not None else None,
    )


def _person(told: RegisterPerson | None) -> dict[str, Any] | None:
    found = {name: text for name, text in asdict(told).items() if text} if told is not None else {}
    return found or None


def brought(told: Sequence[rows.Json]) -> tuple[Brought, ...]:
    """Source: docs/referee.md, the answer of `import_bookings`."""
    return tuple(_brought(each) for each in told)


def _brought(told: rows.Json) -> Brought:
    booking_id = BookingId(UUID(told["booking"]))
    if "made" in told:
        return Brought(booking_id=booking_id, number=told["number"], made=told["made"])
    problem = refusal(told["state"], dict(told["facts"]))
    return Brought(booking_id=booking_id, problem=problem if isinstance(problem, RuleBroken) else SlotTaken())


class DatabaseRegister:
    """The `Register` port over one engine."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def known(self, ids: Sequence[UUID]) -> Mapping[UUID, str]:
        with opened(self._engine) as connection:
            return {r.booking_id: r.booking_no for r in connection.execute(_KNOWN, {"ids": list(ids)})}

    def known_people(self, ids: Sequence[UUID]) -> frozenset[UUID]:
        with opened(self._engine) as connection:
            return frozenset(connection.execute(_KNOWN_PEOPLE, {"ids": list(ids)}).scalars())

    def people(self, phones: Sequence[str]) -> Mapping[str, tuple[Customer, ...]]:
        found: dict[str, tuple[Customer, ...]] = {}
        with opened(self._engine) as connection:
            for r in connection.execute(_PEOPLE, {"phones": list(phones)}):
                person = Customer(id=CustomerId(r.customer_id), name=r.name, phones=(r.phone,))
                found[r.phone] = (*found.get(r.phone, ()), person)
        return found

    def letterhead(self, venue_id: VenueId) -> Mapping[str, Any]:
        with opened(self._engine) as connection:
            found = connection.execute(_LETTERHEAD, {"venue": venue_id}).mappings().first()
        if found is None:
            raise NotFound(what="venue")
        logo = found["logo"]
        return {**found, "logo": bytes(logo) if logo is not None else None, "today": found["today"].isoformat()}

    def lines(self, venue_id: VenueId | None = None) -> Iterator[RegisterLine]:
        for r in self._streamed(_LINES, venue=venue_id):
            yield RegisterLine(**{**r, "phones": tuple(r["phones"] or ())})

    def rows(self, kind: Literal["customers", "payments"]) -> Iterator[Mapping[str, Any]]:
        return self._streamed(_CUSTOMERS if kind == "customers" else _PAYMENTS)

    def _streamed(self, sql: sa.TextClause, **values: Any) -> Iterator[Mapping[str, Any]]:
        """A cursor of the server in one transaction that only reads: no row is locked, memory stays small."""
        with translated(), self._engine.connect() as pooled:
            connection = pooled.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            with connection.begin():
                connection.exec_driver_sql(UNHURRIED)
                streamed = {"stream_results": True, "max_row_buffer": 1000}
                for row in connection.execute(sql, values, execution_options=streamed).mappings():
                    yield {str(name): value for name, value in row.items()}


_LETTERHEAD = sa.text(
    "SELECT r.legal_name::text AS legal_name, r.trade_name::text AS trade_name, r.address::text AS address, r.gstin,"
    " r.pan, r.phone::text AS phone, l.image AS logo, v.address::text AS venue_address,"
    " v.terms_en::text AS terms_en, v.terms_hi::text AS terms_hi, v.terms_mr::text AS terms_mr,"
    " (clock_timestamp() AT TIME ZONE v.zone)::date AS today"
    " FROM desk.venue v JOIN desk.tax_registration r USING (tenant_id, registration_id)"
    " LEFT JOIN desk.logo l ON l.tenant_id = r.tenant_id AND l.digest = r.logo"
    " WHERE v.tenant_id = (SELECT desk.my_tenant()) AND v.venue_id = :venue"
)
_KNOWN = sa.text(
    "SELECT booking_id, booking_no FROM desk.booking WHERE tenant_id = (SELECT desk.my_tenant())"
    " AND booking_id = ANY (CAST(:ids AS uuid[]))"
)
_KNOWN_PEOPLE = sa.text(
    "SELECT customer_id FROM desk.customer WHERE tenant_id = (SELECT desk.my_tenant())"
    " AND customer_id = ANY (CAST(:ids AS uuid[]))"
)
_PEOPLE = sa.text(
    "SELECT p.phone::text, c.customer_id, c.name::text FROM desk.customer_phone p"
    " JOIN desk.customer c USING (tenant_id, customer_id) WHERE p.tenant_id = (SELECT desk.my_tenant())"
    " AND c.merged_into IS NULL AND p.phone::text = ANY (CAST(:phones AS text[]))"
    " ORDER BY p.phone, p.place, c.name, c.customer_id"
)
_LINES = sa.text(
    "SELECT b.booking_id, i.item_no AS item, b.rev AS revision, b.booking_no AS number,"
    " b.register_no::text AS register_no, b.venue_id, v.name::text AS venue,"
    " coalesce(s.name, x.name)::text AS space, i.starts_at, i.ends_at, v.zone, coalesce(e.name::text, '') AS session,"
    " b.event_type::text AS event_type, b.customer_id, coalesce(c.name::text, '') AS customer,"
    " ARRAY(SELECT p.phone::text FROM desk.customer_phone p WHERE p.tenant_id = b.tenant_id"
    " AND p.customer_id = b.customer_id ORDER BY p.place, p.phone) AS phones, b.guests, b.currency::text AS currency,"
    " b.total_minor::bigint AS total_minor, coalesce((SELECT -sum(l.amount_minor)::bigint FROM desk.ledger_entry l"
    " WHERE l.tenant_id = b.tenant_id AND l.subject = b.booking_id AND l.account = 'advance'), 0) AS received_minor,"
    " b.status::text AS status, b.note_staff::text AS note_staff, b.note_customer::text AS note_customer,"
    " coalesce(c.email, '') AS email, coalesce(c.address, '') AS address, coalesce(c.gstin, '') AS gstin,"
    " coalesce(c.language, '') AS language, coalesce(c.note::text, '') AS about_customer,"
    " b.created_at, b.changed_at"
    " FROM desk.booking b JOIN desk.venue v USING (tenant_id, venue_id)"
    " JOIN desk.booking_item i USING (tenant_id, booking_id)"
    " LEFT JOIN desk.space s ON s.tenant_id = i.tenant_id AND s.space_id = i.space_id"
    " LEFT JOIN desk.composite_space x ON x.tenant_id = i.tenant_id AND x.composite_id = i.composite_id"
    " LEFT JOIN desk.session e ON e.tenant_id = i.tenant_id AND e.session_id = i.session_id"
    " LEFT JOIN desk.customer c ON c.tenant_id = b.tenant_id AND c.customer_id = b.customer_id"
    " WHERE b.tenant_id = (SELECT desk.my_tenant()) AND (CAST(:venue AS int) IS NULL OR b.venue_id = :venue)"
    " ORDER BY b.starts_at, b.booking_id, i.item_no"
)
_CUSTOMERS = sa.text(
    "SELECT c.customer_id, c.name::text AS name, ARRAY(SELECT p.phone::text FROM desk.customer_phone p"
    " WHERE p.tenant_id = c.tenant_id AND p.customer_id = c.customer_id ORDER BY p.place, p.phone) AS phones,"
    " c.language, c.email, c.address, c.gstin, c.note::text AS note, c.created_at"
    " FROM desk.customer c WHERE c.tenant_id = (SELECT desk.my_tenant()) AND c.merged_into IS NULL"
    " ORDER BY lower(c.name), c.customer_id"
)
_PAYMENTS = sa.text(
    "SELECT p.payment_id, coalesce(p.payment_no, '') AS number, b.booking_no AS booking, coalesce(c.name::text, '')"
    " AS customer, v.zone, coalesce(p.received_at, p.created_at) AS at, p.method, p.purpose, p.state,"
    " p.amount_minor::bigint AS amount_minor, p.currency::text AS currency, p.reference,"
    " coalesce(s.display_name::text, '') AS by FROM desk.payment p JOIN desk.booking b USING (tenant_id, booking_id)"
    " JOIN desk.venue v ON v.tenant_id = b.tenant_id AND v.venue_id = b.venue_id"
    " LEFT JOIN desk.customer c ON c.tenant_id = b.tenant_id AND c.customer_id = b.customer_id"
    " LEFT JOIN desk.staff s ON s.login = coalesce(p.received_by, p.created_by)"
    " WHERE p.tenant_id = (SELECT desk.my_tenant()) ORDER BY coalesce(p.received_at, p.created_at), p.payment_id"
)
