"""The bank side of the Razorpay on this PC: what it pays out, with the report that says what of."""

import random
import string
from datetime import UTC, datetime
from typing import Any

from desk.gateways.fakes.loopback import Asked, Loopback, Told


class RazorpayBank(Loopback):
    """Settles what has been captured and refunded since the last time."""

    def __init__(self) -> None:
        self.payments: dict[str, dict[str, Any]] = {}
        self.refunds: dict[str, dict[str, Any]] = {}
        self.settlements: dict[str, dict[str, Any]] = {}
        self.settled: list[dict[str, Any]] = []
        super().__init__()

    def settle(self, *, kept: int = 0) -> str:
        """Everything captured or refunded and not settled yet goes to the bank, less `kept` that no line tells of."""
        with self.lock:
            ref, known = new_id("setl_"), {line["entity_id"] for line in self.settled}
            lines = [
                _line("payment", one, credit=one["amount"] - (one["fee"] or 0))
                for one in self.payments.values()
                if one["captured"] and one["id"] not in known
            ]
            lines += [
                _line("refund", one, debit=one["amount"])
                for one in self.refunds.values()
                if one["status"] == "processed" and one["id"] not in known
            ]
            amount = sum(line["credit"] - line["debit"] for line in lines) - kept
            row = {"id": ref, "entity": "settlement", "amount": amount, "status": "processed", "fees": 0, "tax": 0}
            self.settlements[ref] = row | {"utr": f"UTR{random.randrange(10**12):012}", "created_at": int(self.now())}
            self.settled += [line | {"settlement_id": ref, "settled_at": int(self.now())} for line in lines]
            return ref

    def list_settlements(self, asked: Asked) -> Told:
        since = int(asked.first("from", "0"))
        return paged([row for row in self.settlements.values() if row["created_at"] >= since], asked)

    def recon(self, asked: Asked) -> Told:
        """The lines of one day in India."""
        day = tuple(int(asked.first(name, "0")) for name in ("year", "month", "day"))
        rows = [line for line in self.settled if _day(line["settled_at"]) == day]
        skip = int(asked.first("skip", "0"))
        shown = rows[skip : skip + int(asked.first("count", "10"))]
        return Told(body={"entity": "collection", "count": len(shown), "items": shown})


def _day(at: int) -> tuple[int, int, int]:
    here = datetime.fromtimestamp(at + 19_800, UTC)
    return here.year, here.month, here.day


def _line(kind: str, one: dict[str, Any], *, credit: int = 0, debit: int = 0) -> dict[str, Any]:
    """A line of the report on settlements."""
    return {
        "entity_id": one["id"],
        "type": kind,
        "debit": debit,
        "credit": credit,
        "amount": one["amount"],
        "currency": one["currency"],
        "fee": one.get("fee") or 0,
        "tax": 0,
        "settled": True,
        "settlement_utr": None,
        "payment_id": one.get("payment_id"),
        "order_id": one.get("order_id"),
        "order_receipt": None,
        "method": one.get("method"),
    }


def paged(rows: list[dict[str, Any]], asked: Asked) -> Told:
    """A collection, newest first, as `count` (10, at most 100) and `skip` say."""
    count, skip = min(int(asked.first("count", "10")), 100), int(asked.first("skip", "0"))
    shown = rows[::-1][skip : skip + count]
    return Told(body={"entity": "collection", "count": len(shown), "items": shown})


def new_id(prefix: str) -> str:
    return prefix + "".join(random.choices(string.ascii_letters + string.digits, k=14))
