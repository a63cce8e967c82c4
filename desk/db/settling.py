"""Payouts, settlements, credit, commission and overdue balances: their reads, and the referee's JSON as values."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desk.db.connection import opened
from desk.db.rows.booking import moment
from desk.domain.errors import NotFound
from desk.domain.ids import BookingId, CustomerId, VenueId
from desk.domain.lifecycle import Status
from desk.domain.money import Money
from desk.domain.period import Period
from desk.usecases.payments.set_up import VenueOffer
from desk.usecases.settling import (
    Commission,
    Credit,
    OverdueBalance,
    PaidOut,
    PartDue,
    Payable,
    Payout,
    Settlement,
    SettlementCard,
    Stranger,
)

_CREDITS = sa.text("SELECT * FROM desk.credits(:customer)")
_COMMISSIONS = sa.text("SELECT * FROM desk.commissions(:venue, :first, :last)")
_OVERDUE = sa.text("SELECT * FROM desk.overdue_balances()")
_PARTS_DUE = sa.text("SELECT * FROM desk.payments_due(:first, :last)")
_PAYABLE = sa.text("SELECT desk.payable(:venue, :until)")
_PAID_OUT = sa.text(
    "SELECT p.*, coalesce(s.display_name, p.login::text) AS by FROM desk.payout p"
    " LEFT JOIN desk.staff s ON s.login = p.login WHERE p.venue_id = :venue ORDER BY p.at DESC LIMIT 100"
)
_SETTLEMENTS = sa.text(
    "SELECT s.*, coalesce(p.display_name, s.seen_by::text) AS by FROM desk.settlement s"
    " LEFT JOIN desk.staff p ON p.login = s.seen_by ORDER BY s.paid_on DESC, s.seen_at DESC LIMIT 200"
)
_PROVIDERS = sa.text("SELECT DISTINCT provider FROM desk.payment_provider ORDER BY 1")
_OFFERS = sa.text("SELECT * FROM desk.payment_provider ORDER BY venue_id, provider")


class DatabaseBooks:
    """The `Books` part of the reader, over one engine; safe from several threads."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def _rows(self, sql: sa.TextClause, **values: Any) -> Sequence[Any]:
        with opened(self._engine) as connection:
            return connection.execute(sql, values).all()

    def credits(self, customer_id: CustomerId) -> list[Credit]:
        return [credit(r[0]) for r in self._rows(_CREDITS, customer=customer_id)]

    def commissions(self, venue_id: VenueId, first: date, last: date) -> list[Commission]:
        return [commission(r[0]) for r in self._rows(_COMMISSIONS, venue=venue_id, first=first, last=last)]

    def overdue_balances(self) -> list[OverdueBalance]:
        return [overdue_balance(r[0]) for r in self._rows(_OVERDUE)]

    def payments_due(self, first: date, last: date) -> list[PartDue]:
        return [
            PartDue(
                booking_id=BookingId(r.booking_id),
                part=r.part,
                due_on=r.due_on,
                amount=Money(r.amount_minor, r.currency),
                unpaid=Money(r.open_minor, r.currency),
            )
            for r in self._rows(_PARTS_DUE, first=first, last=last)
        ]

    def payable(self, venue_id: VenueId, until: date) -> Payable:
        found = self._rows(_PAYABLE, venue=venue_id, until=until)[0][0]
        if found is None:
            raise NotFound(what="venue")
        return payable(found)

    def paid_out(self, venue_id: VenueId) -> list[PaidOut]:
        return [_paid_out(r) for r in self._rows(_PAID_OUT, venue=venue_id)]

    def settlements(self) -> list[SettlementCard]:
        return [_settlement_card(r) for r in self._rows(_SETTLEMENTS)]

    def offered_providers(self) -> list[str]:
        return [r.provider for r in self._rows(_PROVIDERS)]

    def provider_offers(self) -> list[VenueOffer]:
        return [
            VenueOffer(
                venue_id=VenueId(r.venue_id),
                provider=r.provider,
                ways=tuple(r.ways),
                minimum_minor=r.minimum_minor,
                maximum_minor=r.maximum_minor,
                active=r.active,
                deducts_commission=r.deducts_commission,
            )
            for r in self._rows(_OFFERS)
        ]


def payout(j: dict[str, Any]) -> Payout:
    return Payout(
        id=UUID(j["payout"]),
        venue_id=VenueId(j["venue"]),
        until=date.fromisoformat(j["until"]),
        paid=Money(j["paid_minor"], j["currency"]),
        bookings=j["bookings"],
    )


def settlement(j: dict[str, Any]) -> Settlement:
    money = j["currency"]
    return Settlement(
        id=UUID(j["settlement"]),
        provider=j["provider"],
        ref=j["ref"],
        paid=Money(j["paid_minor"], money),
        charges=Money(j["charges_minor"], money),
        off=Money(j["off_minor"], money) if j["off_minor"] is not None else None,
        strangers=tuple(line["ref"] for line in j["strangers"]),
        revision=j["revision"],
    )


def credit(j: dict[str, Any]) -> Credit:
    return Credit(
        id=UUID(j["credit"]),
        booking_id=BookingId(UUID(j["booking"])),
        number=j["number"],
        given=Money(j["amount_minor"], j["currency"]),
        left=Money(j["open_minor"], j["currency"]),
        until=date.fromisoformat(j["credit_until"]) if j["credit_until"] else None,
    )


def commission(j: dict[str, Any]) -> Commission:
    return Commission(
        booking_id=BookingId(UUID(j["booking"])),
        number=j["number"],
        status=j["status"],
        rate_bp=j["rate_bp"],
        recorded_at=moment(j["recorded_at"]),
        due_on=date.fromisoformat(j["due_on"]),
        commission=Money(j["commission_minor"], j["currency"]),
        unpaid=Money(j["open_minor"], j["currency"]),
    )


def overdue_balance(j: dict[str, Any]) -> OverdueBalance:
    return OverdueBalance(
        booking_id=BookingId(UUID(j["booking"])),
        number=j["number"],
        venue_id=VenueId(j["venue"]),
        status=Status(j["status"]),
        period=Period(moment(j["from"]), moment(j["to"])),
        customer=j["customer"],
        phone=j["phone"] or "",
        due_on=date.fromisoformat(j["due_on"]),
        days=j["days"],
        amount=Money(j["open_minor"], j["currency"]),
        bounced=j["bounced"],
    )


def payable(j: dict[str, Any]) -> Payable:
    return Payable(
        venue_id=VenueId(j["venue"]),
        until=date.fromisoformat(j["until"]),
        tips=Money(j["tips_minor"], j["currency"]),
        tips_bookings=j["tips_bookings"],
        commission=Money(j["commission_minor"], j["currency"]),
        commission_bookings=j["commission_bookings"],
    )


def _paid_out(row: Any) -> PaidOut:
    return PaidOut(
        id=row.payout_id,
        of="tips" if row.account == "tips" else "commission",
        until=row.until,
        paid=Money(row.amount_minor, row.currency),
        method=row.method,
        reference=row.reference,
        at=row.at,
        by=row.by,
    )


def _settlement_card(row: Any) -> SettlementCard:
    money = row.currency
    return SettlementCard(
        id=row.settlement_id,
        provider=row.provider,
        ref=row.ref,
        utr=row.utr,
        paid_on=row.paid_on,
        paid=Money(row.paid_minor, money),
        charges=Money(row.charges_minor, money),
        off=Money(row.off_minor, money) if row.off_minor is not None else None,
        strangers=tuple(
            Stranger(kind=line["kind"], ref=line["ref"], amount=Money(line["amount_minor"], money))
            for line in row.strangers
        ),
        revision=row.rev,
        seen_at=row.seen_at,
        seen_by=row.by,
        accepted=row.accept_reason if row.accepted_rev == row.rev else "",
    )
