"""Stripe's payouts to the bank with the balance transactions that each is made of."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

from desk.domain.money import Money
from desk.usecases.payments.providing import ReportLine, SettlementReport

Pages = Callable[[str, list[tuple[str, str]]], Iterator[dict[str, Any]]]


def payouts(pages: Pages, since: datetime) -> tuple[SettlementReport, ...]:
    """The payouts that have been made since then, each with its lines."""
    query = [("created[gte]", str(int(since.timestamp()))), ("status", "paid")]
    return tuple(_report(payout, pages) for payout in pages("/v1/payouts", query) if payout.get("status") == "paid")


def _report(payout: dict[str, Any], pages: Pages) -> SettlementReport:
    currency = str(payout["currency"]).upper()
    query = [("payout", str(payout["id"])), ("expand[]", "data.source")]
    moved = [one for one in pages("/v1/balance_transactions", query) if one.get("type") != "payout"]
    trace = payout.get("trace_id")
    return SettlementReport(
        ref=str(payout["id"]),
        paid=Money(int(payout["amount"]), currency),
        paid_on=datetime.fromtimestamp(int(payout.get("arrival_date") or payout["created"]), UTC).date(),
        utr=str((trace.get("value") if isinstance(trace, dict) else None) or "")[:80],
        lines=tuple(_line(one, currency) for one in moved),
    )


def _line(one: dict[str, Any], currency: str) -> ReportLine:
    source = one.get("source")
    source = source if isinstance(source, dict) else {"id": source}
    minor, fee, kind = int(one["amount"]), int(one.get("fee") or 0), one.get("type")
    if kind in ("charge", "payment") and minor > 0 and 0 <= fee <= minor:
        ref = str(source.get("payment_intent") or source.get("id") or one["id"])
        return ReportLine(kind="payment", ref=ref, amount=Money(minor, currency), fee=Money(fee, currency))
    if kind in ("refund", "payment_refund") and minor < 0 <= fee <= -minor:
        ref = str(source.get("id") or one["id"])
        return ReportLine(kind="refund", ref=ref, amount=Money(-minor, currency), fee=Money(fee, currency))
    return ReportLine(
        kind="adjustment", ref=str(one["id"]), amount=Money(minor - fee, currency), fee=Money(0, currency)
    )
