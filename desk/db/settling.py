"""Payouts, settlements, credit and commission from the referee's JSON."""

from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desk.db.rows import moment
from desk.domain.ids import BookingId, VenueId
from desk.domain.money import Money
from desk.usecases.settling import Commission, Credit, Payout, Settlement

CREDITS = sa.text("SELECT * FROM desk.credits(:customer)")
COMMISSIONS = sa.text("SELECT * FROM desk.commissions(:venue, :first, :last)")


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
