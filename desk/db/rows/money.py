"""Reads of payments and refunds: the queries under row-level security, and their rows as frozen values."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desk.db.rows.booking import moment
from desk.domain.ids import BookingId, VenueId
from desk.domain.lifecycle import Status
from desk.domain.money import Money
from desk.domain.period import Period
from desk.usecases.payments import reading as p
from desk.usecases.today import MOST_PAYMENTS


def payment_card(j: dict[str, Any]) -> p.PaymentCard:
    """One payment with the request it came from, if any."""
    currency: str = j["currency"]
    return p.PaymentCard(
        id=UUID(j["payment"]),
        booking_id=BookingId(UUID(j["booking"])),
        number=j["number"] or "",
        amount=Money(j["amount_minor"], currency),
        method=j["method"],
        purpose=j["purpose"],
        state=j["state"],
        last_event=j["last_event"],
        reason=j["reason"],
        reference=j["reference"],
        bank=j["bank"],
        dated=_day(j["dated"]),
        last4=j["last4"],
        tendered=Money(j["tendered_minor"], currency) if j["tendered_minor"] is not None else None,
        revision=j["revision"],
        at=moment(j["at"]),
        by=j["by"],
        changed_at=moment(j["changed_at"]),
        changed_by=j["changed_by"],
        unapplied=Money(j["unapplied_minor"], currency),
        provider=j["provider"] or "",
        way=j["way"] or "",
        url=j["url"] or "",
        qr_text=j["qr_text"] or "",
        pay_by=_maybe(j["pay_by"]),
        problem=j["problem"] or "",
        withdrawing=bool(j["withdrawing"]),
        receipt_url=j["receipt_url"] or "",
    )


def refund_card(j: dict[str, Any]) -> p.RefundCard:
    """One refund with what its provider said last, if it goes through one."""
    currency: str = j["currency"]
    return p.RefundCard(
        id=UUID(j["refund"]),
        booking_id=BookingId(UUID(j["booking"])),
        payment_id=UUID(j["payment"]),
        purpose=j["purpose"],
        method=j["method"],
        amount=Money(j["amount_minor"], currency),
        state=j["state"],
        reason=j["reason"],
        policy=Money(j["policy_minor"], currency) if j["policy_minor"] is not None else None,
        override_reason=j["override_reason"],
        waits_for_manager=j["waits_for_manager"],
        reference=j["reference"],
        credit_until=_day(j["credit_until"]),
        revision=j["revision"],
        created_at=moment(j["created_at"]),
        created_by=j["created_by"],
        approved_at=_maybe(j["approved_at"]),
        approved_by=j["approved_by"] or "",
        done_at=_maybe(j["done_at"]),
        done_by=j["done_by"] or "",
        problem=j["problem"] or "",
    )


def booking_money(booking_id: BookingId, j: dict[str, Any]) -> p.BookingMoney:
    currency: str = j["currency"]

    def sum_of(name: str) -> Money:
        return Money(j[name], currency)

    upi = j["upi"]
    return p.BookingMoney(
        booking_id=booking_id,
        payments=tuple(payment_card(card) for card in j["payments"]),
        refunds=tuple(refund_card(card) for card in j["refunds"]),
        received=sum_of("received_minor"),
        security=sum_of("security_minor"),
        kept=sum_of("kept_minor"),
        clerk_refund=sum_of("clerk_refund_minor"),
        upi=p.UpiPayee(address=upi["address"], name=upi["name"]) if upi and currency == "INR" else None,
        providers=tuple(
            p.ProviderOffer(
                name=offer["provider"],
                ways=tuple(offer["ways"]),
                minimum=Money(offer["minimum_minor"], currency),
                maximum=Money(offer["maximum_minor"], currency),
                pay_minutes=offer["pay_minutes"],
            )
            for offer in j["providers"]
        ),
    )


def entry(row: Any) -> p.MoneyEntry:
    return p.MoneyEntry(
        kind=row.kind,
        booking=p.OfBooking(
            id=BookingId(row.booking_id),
            number=row.booking_no,
            venue_id=VenueId(row.venue_id),
            status=Status(row.status),
            customer=row.customer or "",
            period=Period(row.starts_at, row.ends_at),
        ),
        payment=payment_card(row.payment) if row.payment is not None else None,
        refund=refund_card(row.refund) if row.refund is not None else None,
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _maybe(text: str | None) -> datetime | None:
    return moment(text) if text else None


def _person(alias: str, login: str) -> str:
    return f"coalesce({alias}.display_name::text, {login}::text)"


# What of a payment fits nowhere: its balance, less what has been asked back of it and is not decided.
_UNAPPLIED = (
    "((SELECT coalesce(-sum(e.amount_minor), 0)::bigint FROM desk.ledger_entry e WHERE e.tenant_id = p.tenant_id"
    " AND e.subject = p.payment_id AND e.account = 'unapplied')"
    " - (SELECT coalesce(sum(f.amount_minor), 0)::bigint FROM desk.refund f WHERE f.tenant_id = p.tenant_id"
    " AND f.payment_id = p.payment_id AND f.purpose = 'unapplied' AND f.state = 'requested'))"
)
_PAYMENT = (
    "jsonb_build_object('payment', p.payment_id, 'booking', p.booking_id, 'number', p.payment_no,"
    " 'amount_minor', p.amount_minor, 'currency', p.currency, 'method', p.method, 'purpose', p.purpose,"
    " 'state', p.state, 'last_event', p.last_event, 'reason', p.reason, 'reference', p.reference, 'bank', p.bank,"
    " 'dated', p.dated, 'last4', p.last4, 'tendered_minor', p.tendered_minor, 'revision', p.rev,"
    " 'at', coalesce(p.received_at, p.created_at), 'by', "
    + _person("ps", "coalesce(p.received_by, p.created_by)")
    + ", 'changed_at', p.changed_at, 'changed_by', "
    + _person("pc", "p.changed_by")
    + ", 'unapplied_minor', CASE WHEN p.state = 'received' THEN "
    + _UNAPPLIED
    + " ELSE 0 END, 'provider', p.provider, 'way', q.way, 'url', q.url, 'qr_text', q.qr_text,"
    " 'pay_by', coalesce(q.expires_at, q.pay_by), 'problem', q.problem, 'withdrawing', q.void_wanted AND NOT q.closed,"
    " 'receipt_url', p.receipt_url)"
)
_OF_PAYMENT = (
    " LEFT JOIN desk.payment_request q ON q.tenant_id = p.tenant_id AND q.payment_id = p.payment_id"
    " LEFT JOIN desk.staff ps ON ps.login = coalesce(p.received_by, p.created_by)"
    " LEFT JOIN desk.staff pc ON pc.login = p.changed_by"
)
_REFUND = (
    "jsonb_build_object('refund', r.refund_id, 'booking', r.booking_id, 'payment', r.payment_id,"
    " 'purpose', r.purpose, 'method', r.method, 'amount_minor', r.amount_minor, 'currency', r.currency,"
    " 'state', r.state, 'reason', r.reason, 'policy_minor', r.policy_minor, 'override_reason', r.override_reason,"
    " 'waits_for_manager', r.state = 'requested' AND r.over_limit, 'reference', r.reference,"
    " 'credit_until', r.credit_until, 'revision', r.rev, 'created_at', r.created_at, 'created_by', "
    + _person("rc", "r.created_by")
    + ", 'approved_at', r.approved_at, 'approved_by', "
    + _person("ra", "r.approved_by")
    + ", 'done_at', r.done_at, 'done_by', "
    + _person("rd", "r.done_by")
    + ", 'problem', x.problem)"
)
_OF_REFUND = (
    " LEFT JOIN desk.refund_request x ON x.tenant_id = r.tenant_id AND x.refund_id = r.refund_id"
    " LEFT JOIN desk.staff rc ON rc.login = r.created_by LEFT JOIN desk.staff ra ON ra.login = r.approved_by"
    " LEFT JOIN desk.staff rd ON rd.login = r.done_by"
)
_HELD = (
    "(SELECT coalesce(-sum(e.amount_minor), 0)::bigint FROM desk.ledger_entry e WHERE e.tenant_id = b.tenant_id"
    " AND e.subject = b.booking_id AND e.account = '{account}')"
)

OF_BOOKING = sa.text(
    "SELECT jsonb_build_object('currency', b.currency,"
    f" 'payments', (SELECT coalesce(jsonb_agg({_PAYMENT} ORDER BY p.created_at, p.payment_id), '[]')"
    f"  FROM desk.payment p{_OF_PAYMENT} WHERE p.tenant_id = b.tenant_id AND p.booking_id = b.booking_id),"
    f" 'refunds', (SELECT coalesce(jsonb_agg({_REFUND} ORDER BY r.created_at, r.refund_id), '[]')"
    f"  FROM desk.refund r{_OF_REFUND} WHERE r.tenant_id = b.tenant_id AND r.booking_id = b.booking_id),"
    f" 'received_minor', {_HELD.format(account='advance')}, 'security_minor', {_HELD.format(account='security')},"
    f" 'kept_minor', {_HELD.format(account='forfeited')}, 'clerk_refund_minor', t.clerk_refund_minor,"
    " 'upi', CASE WHEN g.upi_address IS NOT NULL THEN jsonb_build_object('address', g.upi_address,"
    "  'name', coalesce(nullif(g.trade_name::text, ''), g.legal_name::text)) END,"
    " 'providers', (SELECT coalesce(jsonb_agg(jsonb_build_object('provider', v.provider, 'ways', v.ways,"
    "  'minimum_minor', v.minimum_minor, 'maximum_minor', v.maximum_minor, 'pay_minutes', v.pay_minutes)"
    "  ORDER BY v.provider), '[]') FROM desk.payment_provider v"
    "  WHERE v.tenant_id = b.tenant_id AND v.venue_id = b.venue_id AND v.active)) AS found"
    " FROM desk.booking b JOIN desk.tenant t ON t.tenant_id = b.tenant_id"
    " JOIN desk.venue w ON w.tenant_id = b.tenant_id AND w.venue_id = b.venue_id"
    " LEFT JOIN desk.tax_registration g ON g.tenant_id = w.tenant_id AND g.registration_id = w.registration_id"
    " WHERE b.tenant_id = (SELECT desk.my_tenant()) AND b.booking_id = :id"
)

# Under row-level security a condition with coalesce() is thought to leak and is asked of no index; this one is.
_EITHER = "CASE WHEN {0} IS NULL THEN {1} ELSE {0} END"
_ENTRY = (
    "SELECT k.kind, b.booking_id, b.booking_no, b.venue_id, b.status, c.name::text AS customer, b.starts_at, b.ends_at,"
    f" CASE WHEN p.payment_id IS NOT NULL THEN {_PAYMENT} END AS payment,"
    f" CASE WHEN r.refund_id IS NOT NULL THEN {_REFUND} END AS refund"
    " FROM k LEFT JOIN desk.payment p ON p.tenant_id = k.tenant_id AND p.payment_id = k.payment_id"
    " LEFT JOIN desk.refund r ON r.tenant_id = k.tenant_id AND r.refund_id = k.refund_id"
    " JOIN desk.booking b ON b.tenant_id = k.tenant_id AND b.booking_id = "
    + _EITHER.format("p.booking_id", "r.booking_id")
    + " LEFT JOIN desk.customer c ON c.tenant_id = b.tenant_id AND c.customer_id = b.customer_id"
    + _OF_PAYMENT
    + _OF_REFUND
)
# A cheque may be cleared weeks after it was taken: it counts when it came.
_CAME = _EITHER.format("p.received_at", "p.created_at")
TAKEN = sa.text(
    "WITH k AS MATERIALIZED (SELECT 'payment' AS kind, p.tenant_id, p.payment_id, NULL::uuid AS refund_id,"
    f" {_CAME} AS at FROM desk.payment p WHERE p.tenant_id = (SELECT desk.my_tenant())"
    f" AND {_CAME} >= :start AND {_CAME} < :end ORDER BY at DESC LIMIT {MOST_PAYMENTS}) "
    + _ENTRY
    + " ORDER BY k.at DESC, p.payment_id"
)
WAITING = sa.text(
    "WITH me AS (SELECT desk.my_tenant() AS tenant_id), k AS MATERIALIZED ("
    " (SELECT 'refund' AS kind, r.tenant_id, NULL::uuid AS payment_id, r.refund_id, r.created_at AS at"
    "  FROM me JOIN desk.refund r USING (tenant_id) WHERE r.state NOT IN ('done', 'rejected')"
    "  ORDER BY r.created_at LIMIT 200)"
    " UNION ALL (SELECT CASE WHEN p.state IN ('declared', 'deposited') THEN 'clear'"
    "   WHEN p.last_event = 'dispute' THEN 'disputed' ELSE 'online' END, p.tenant_id, p.payment_id, NULL,"
    "   coalesce(p.received_at, p.created_at)"
    "  FROM (SELECT p.* FROM me JOIN desk.payment p USING (tenant_id) WHERE p.state IN"
    "    ('declared', 'deposited', 'requested', 'open', 'failed') OR p.last_event = 'dispute'"
    "   UNION ALL SELECT p.* FROM me JOIN desk.payment p USING (tenant_id) WHERE p.state IN ('expired', 'refused')"
    "    AND p.last_event <> 'dispute' AND p.changed_at > clock_timestamp() - interval '3 days') p"
    "  ORDER BY p.created_at LIMIT 600)"
    " UNION ALL (SELECT 'unapplied', p.tenant_id, p.payment_id, NULL, p.received_at"
    "  FROM (SELECT e.tenant_id, e.subject FROM me JOIN desk.ledger_entry e USING (tenant_id)"
    "   WHERE e.account = 'unapplied' GROUP BY e.tenant_id, e.subject HAVING sum(e.amount_minor) < 0) u"
    "  JOIN desk.payment p ON p.tenant_id = u.tenant_id AND p.payment_id = u.subject"
    f"  WHERE {_UNAPPLIED} > 0 ORDER BY p.received_at LIMIT 200)) "
    + _ENTRY
    + " ORDER BY k.kind, k.at, p.payment_id, r.refund_id"
)
