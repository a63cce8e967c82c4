"""Razorpay's settlements with the lines of their reconciliation report, read day by day."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from desk.domain.errors import Unavailable
from desk.domain.money import Money
from desk.gateways.http import Exchange
from desk.usecases.payments.providing import ReportLine, SettlementReport

_PAGE, _LINES_PAGE, _MOST_PAGES = 100, 1000, 100
INDIA = timedelta(hours=5, minutes=30)  # a report's days are India's


def settlements(http: Exchange, since: datetime) -> tuple[SettlementReport, ...]:
    """Those made since then; each with its lines, or without if their report is not there yet."""
    made = [row for row in _settlements(http, since) if row.get("status") in ("processed", "settled")]
    if not made:
        return ()
    lines: dict[str, list[dict[str, Any]]] = {}
    for day in _days(min(_when(row) for row in made) - timedelta(days=1), http.now()):
        for line in _lines(http, day):
            lines.setdefault(str(line.get("settlement_id") or ""), []).append(line)
    return tuple(_report(row, lines.get(str(row["id"]))) for row in made)


def _settlements(http: Exchange, since: datetime) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for page in range(_MOST_PAGES):
        query = {"from": int(since.timestamp()), "count": _PAGE, "skip": page * _PAGE}
        rows = _rows(http.get("/v1/settlements", query))
        found += rows
        if len(rows) < _PAGE:
            break
    return found


def _lines(http: Exchange, day: date) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for page in range(_MOST_PAGES):
        query = {"year": day.year, "month": day.month, "day": day.day, "count": _LINES_PAGE, "skip": page * _LINES_PAGE}
        rows = _rows(http.get("/v1/settlements/recon/combined", query))
        found += rows
        if len(rows) < _LINES_PAGE:
            return found
    raise Unavailable(problem="Razorpay's report of a day does not end")


def _report(row: dict[str, Any], lines: list[dict[str, Any]] | None) -> SettlementReport:
    currency = str((lines or [{}])[0].get("currency") or "INR")  # always rupees so far
    return SettlementReport(
        ref=str(row["id"]),
        paid=Money(int(row["amount"]), currency),
        paid_on=(_when(row) + INDIA).date(),
        utr=str(row.get("utr") or "")[:80],
        lines=None if lines is None else tuple(_line(line, currency) for line in lines),
    )


def _line(line: dict[str, Any], currency: str) -> ReportLine:
    """What was kept of a sum is the sum less what was credited for it: fee and the tax on it."""
    kind, ref = str(line.get("type") or ""), str(line.get("entity_id") or line.get("payment_id") or "?")
    amount, debit, credit = (int(line.get(name) or 0) for name in ("amount", "debit", "credit"))
    if kind == "payment" and credit:
        return ReportLine(kind="payment", ref=ref, amount=Money(amount, currency), fee=Money(amount - credit, currency))
    if kind == "refund" and debit:
        return ReportLine(kind="refund", ref=ref, amount=Money(amount, currency), fee=Money(debit - amount, currency))
    nothing = Money(0, currency)
    if kind == "transfer" and debit:  # the share of whoever runs the platform
        return ReportLine(kind="commission", ref=ref, amount=Money(debit, currency), fee=nothing)
    return ReportLine(kind="adjustment", ref=ref, amount=Money(credit - debit, currency), fee=nothing)


def _days(first: datetime, last: datetime) -> list[date]:
    start, end = (first + INDIA).date(), (last + INDIA).date()
    return [start + timedelta(days=n) for n in range((end - start).days + 1)]


def _when(row: dict[str, Any]) -> datetime:
    return datetime.fromtimestamp(int(row.get("created_at") or 0), UTC)


def _rows(answer: dict[str, Any]) -> list[dict[str, Any]]:
    items = answer.get("items")
    return [row for row in items if isinstance(row, dict)] if isinstance(items, list) else []
