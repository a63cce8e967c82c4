"""From what the database answers (JSON cards, rows) to the frozen values of the use cases. No SQL here."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from desk.db.rows import tariff as tariff_rows
from desk.domain.ids import BlackoutId, BookingId, CompositeId, CustomerId, SessionId, SpaceId, TenantId, VenueId
from desk.domain.lifecycle import Actor, ConfirmationTrigger, Status
from desk.domain.money import Money
from desk.domain.period import Period
from desk.domain.tariff import Tariff
from desk.domain.venue import (
    BookingMode,
    BookingRules,
    CompositeSpace,
    OpeningHours,
    PaymentProfile,
    PaymentTerms,
    Session,
    Space,
    Venue,
)
from desk.usecases.results import (
    Bar,
    BlackoutCard,
    BookingCard,
    ClosureCard,
    Customer,
    Identity,
    Item,
    Receipt,
    SearchHit,
    TodayEntry,
)

Json = Mapping[str, Any]


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _maybe(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _period(j: Json) -> Period:
    return Period(moment(j["from"]), moment(j["to"]))


def _item(j: Json, currency: str) -> Item:
    return Item(
        number=j["item"],
        period=_period(j),
        label=j["label"],
        price=Money(j["price_minor"], currency),
        space_id=SpaceId(j["space"]) if j["space"] is not None else None,
        composite_id=CompositeId(j["composite"]) if j["composite"] is not None else None,
        session_id=SessionId(j["session"]) if j["session"] is not None else None,
    )


def title_of(customer: str | None, event_type: str) -> str:
    """What a bar says: the customer and the event."""
    return " · ".join(part for part in (customer, event_type) if part)


def _customer(j: Json | None) -> Customer | None:
    if j is None:
        return None
    return Customer(id=CustomerId(UUID(j["id"])), name=j["name"], phones=tuple(j["phones"]))


def booking_card(j: Json) -> BookingCard:
    """Source: docs/referee.md, the booking card."""
    currency: str = j["currency"]
    customer = _customer(j["customer"])
    items = tuple(_item(i, currency) for i in j["items"])
    status = Status(j["status"])
    booking_id = BookingId(UUID(j["booking"]))
    due = Money(j["total_minor"] - j["received_minor"], currency)
    shared: dict[str, Any] = {
        "status": status,
        "revision": j["revision"],
        "title": title_of(customer.name if customer else None, j["event_type"]),
        "number": j["number"],
        "booking_id": booking_id,
        "hold_expires_at": _maybe(j["hold_expires_at"]),
        "payment_due_at": _maybe(j["payment_due_at"]),
        "due": due,
        "guests": j["guests"],
        "mark": next((m for m in ("left", "arrived", "no_show") if j[f"{m}_at"]), None),
    }
    events = {item.number: item.period for item in items}
    bars = tuple(
        Bar(space_id=SpaceId(o["space"]), item=o["item"], period=events[o["item"]], occupied=_period(o), **shared)
        for o in j["occupancy"] or ()
    )
    return BookingCard(
        id=booking_id,
        number=j["number"],
        venue_id=VenueId(j["venue"]),
        status=status,
        revision=j["revision"],
        event_type=j["event_type"],
        guests=j["guests"],
        customer=customer,
        items=items,
        bars=bars,
        total=Money(j["total_minor"], currency),
        deposit=Money(j["deposit_minor"], currency),
        received=Money(j["received_minor"] - j["cash_discount_minor"], currency),
        note_staff=j["note_staff"],
        note_customer=j["note_customer"],
        created_at=moment(j["created_at"]),
        created_by=j["created_by"],
        changed_at=moment(j["changed_at"]),
        changed_by=j["changed_by"],
        hold_expires_at=_maybe(j["hold_expires_at"]),
        hold_max_until=_maybe(j["hold_max_until"]),
        payment_option=j["payment_option"],
        payment_due_at=_maybe(j["payment_due_at"]),
        confirmed_at=_maybe(j["confirmed_at"]),
        confirmed_by=j["confirmed_by"],
        reason=j["reason"],
        replaces=BookingId(UUID(j["replaces"])) if j["replaces"] else None,
        event_group=UUID(j["event_group"]) if j.get("event_group") else None,
        arrived_at=_maybe(j["arrived_at"]),
        left_at=_maybe(j["left_at"]),
        no_show_at=_maybe(j["no_show_at"]),
        **tariff_rows.pinned(j),
    )


def blackout_card(j: Json) -> BlackoutCard:
    """Source: docs/referee.md, the blackout card. A lifted blackout has no bars."""
    blackout_id = BlackoutId(UUID(j["blackout"]))
    period = _period(j)
    spaces = tuple(SpaceId(s) for s in j["spaces"])
    bars = tuple(
        Bar(
            space_id=space,
            period=period,
            occupied=period,
            status="blackout",
            revision=j["revision"],
            title=j["reason"],
            number="",
            blackout_id=blackout_id,
        )
        for space in (spaces if j["active"] else ())
    )
    return BlackoutCard(
        id=blackout_id,
        venue_id=VenueId(j["venue"]),
        reason=j["reason"],
        active=j["active"],
        revision=j["revision"],
        period=period,
        spaces=spaces,
        bars=bars,
        created_by=j["created_by"],
    )


def closure_card(j: Json) -> ClosureCard:
    return ClosureCard(
        id=BlackoutId(UUID(j["closure"])),
        venue_id=VenueId(j["venue"]),
        spaces=tuple(SpaceId(s) for s in j["spaces"]),
        period=_period(j),
        reason=j["reason"],
        created_by=j["created_by"],
        created_at=moment(j["created_at"]),
        bookings=j["bookings"],
        open=j["open"],
    )


def receipt(j: Json) -> Receipt:
    return Receipt(
        payment_id=UUID(j["payment"]),
        number=j["number"] or "",
        amount=Money(j["amount_minor"], j["currency"]),
        method=j["method"],
        at=moment(j["at"]),
        by=j["by"],
        tendered=Money(j["tendered_minor"], j["currency"]) if j.get("tendered_minor") is not None else None,
    )


def identity(j: Json, clock_offset_seconds: float) -> Identity:
    rank = Actor.SYSTEM if j["rank"] == "worker" else Actor(j["rank"])
    return Identity(
        login=j["login"],
        name=j["name"],
        rank=rank,
        tenant_id=TenantId(j["tenant"]),
        tenant_name=j["tenant_name"],
        api_version=j["api_version"],
        server_version=j["server_version"],
        clock_offset_seconds=clock_offset_seconds,
    )


def board_bar(row: Any) -> Bar:
    """One row of `desk.board`. A blackout longer than 31 days comes as several rows, each a bar of its own."""
    booking = row.booking_id is not None
    return Bar(
        space_id=SpaceId(row.space_id),
        period=Period(row.event_from, row.event_to),
        occupied=Period(row.occupied_from, row.occupied_to),
        status=Status(row.status) if booking else "blackout",
        revision=row.rev,
        title=title_of(row.title, row.event_type) if booking else row.title,
        number=row.booking_no,
        booking_id=BookingId(row.booking_id) if booking else None,
        blackout_id=None if booking else BlackoutId(row.blackout_id),
        item=row.item_no or 0,
        hold_expires_at=row.hold_expires_at,
        payment_due_at=row.payment_due_at,
        due=Money(row.due_minor, row.currency) if booking else None,
        guests=row.guests,
        mark=row.mark,
    )


def search_hit(row: Any) -> SearchHit:
    return SearchHit(
        booking_id=BookingId(row.booking_id),
        number=row.booking_no,
        venue_id=VenueId(row.venue_id),
        status=Status(row.status),
        customer=row.customer,
        phone=row.phone,
        event_type=row.event_type,
        guests=row.guests,
        period=Period(row.starts_at, row.ends_at),
        space_id=SpaceId(row.space_id) if row.space_id is not None else None,
        composite_id=CompositeId(row.composite_id) if row.composite_id is not None else None,
        items=row.items,
        matched=row.matched,
    )


def today_entry(row: Any) -> TodayEntry:
    return TodayEntry(kind=row.kind, booking=booking_card(row.card), at=row.at, item=row.item_no)


def _minutes(n: int) -> timedelta:
    return timedelta(minutes=n)


def space(row: Any) -> Space:
    return Space(
        id=SpaceId(row.space_id),
        venue_id=VenueId(row.venue_id),
        name=row.name,
        kind=row.kind,
        capacity=row.capacity,
        setup=_minutes(row.setup_minutes),
        teardown=_minutes(row.teardown_minutes),
        base_price_minor=row.base_price_minor,
        sort=row.sort,
        plan=(row.plan_row, row.plan_column) if row.plan_row is not None else None,
    )


def composite(row: Any) -> CompositeSpace:
    return CompositeSpace(
        id=CompositeId(row.composite_id),
        venue_id=VenueId(row.venue_id),
        name=row.name,
        capacity=row.capacity,
        base_price_minor=row.base_price_minor,
        parts=tuple(SpaceId(p) for p in row.parts),
        sort=row.sort,
    )


def session(row: Any) -> Session:
    return Session(
        id=SessionId(row.session_id),
        venue_id=VenueId(row.venue_id),
        name=row.name,
        starts_minute=row.starts_minute,
        ends_minute=row.ends_minute,
        multiplier_bp=row.multiplier_bp,
        full_day=row.full_day,
        sort=row.sort,
        early_max_minutes=row.early_max_minutes,
        early_fee_minor=row.early_fee_minor,
        overtime_max_minutes=row.overtime_max_minutes,
        overtime_minor=row.overtime_minor,
        overtime_step_minutes=row.overtime_step_minutes,
    )


def hours(row: Any) -> OpeningHours:
    return OpeningHours(weekday=row.weekday, opens_minute=row.opens_minute, closes_minute=row.closes_minute)


def venue(
    row: Any,
    spaces: tuple[Space, ...],
    composites: tuple[CompositeSpace, ...],
    sessions: tuple[Session, ...],
    opening: tuple[OpeningHours, ...],
    tariff: Tariff,
) -> Venue:
    return Venue(
        id=VenueId(row.venue_id),
        name=row.name,
        code=row.code,
        zone=ZoneInfo(row.zone),
        currency=row.currency,
        rules=BookingRules(
            mode=BookingMode(row.booking_mode),
            min_notice=_minutes(row.min_notice_minutes),
            max_ahead=timedelta(days=row.max_ahead_days),
            min_duration=_minutes(row.min_duration_minutes),
            max_duration=_minutes(row.max_duration_minutes),
            hold=_minutes(row.hold_minutes),
            hold_max=_minutes(row.hold_max_minutes),
        ),
        terms=PaymentTerms(
            profile=PaymentProfile(row.payment_profile),
            trigger=ConfirmationTrigger(row.confirmation_trigger),
            deposit_bp=row.deposit_bp,
            deposit_fixed_minor=row.deposit_fixed_minor,
            deposit_min_minor=row.deposit_min_minor,
            deposit_max_minor=row.deposit_max_minor,
            cash_discount_bp=row.cash_discount_bp,
            pay_window=_minutes(row.pay_window_minutes),
            commission_bp=row.commission_bp,
        ),
        spaces=spaces,
        composites=composites,
        sessions=sessions,
        hours=opening,
        tariff=tariff,
    )
