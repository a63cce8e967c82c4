"""From a closed day's pinned facts to the words and sums of its Z report. Layout is elsewhere; the ledger did the sums.

The facts are the JSON object that `close_day` pinned (docs/referee.md, "The drawer and the day").
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desk.documents.fonts import plain
from desk.documents.wording import Wording

WAYS = ("cash", "upi", "terminal", "bank", "gateway")
_STEPS = {"payment": "came", "payment_undone": "undone", "refund_pay": "went", "refund_undone": "went"}


@dataclass(frozen=True, kw_only=True, slots=True)
class WayRow:
    """One way of paying: what each step did to it, and the sum. `count` is how often money came."""

    label: str
    count: int
    came: int
    undone: int
    went: int
    other: int

    @property
    def total(self) -> int:
        return self.came + self.undone + self.went + self.other


class DayWording(Wording):
    """A closed day in the words of one language."""

    def __init__(self, day: Mapping[str, Any], language: str) -> None:
        nobody = {"legal_name": day["venue_name"], "trade_name": "", "address": ""}
        super().__init__(
            {
                "language": language,
                "kind": "z_report",
                "number": f"Z {day['z']}",
                "date": day["day"],
                "currency": day["currency"],
                "business": day.get("business") or nobody,
            }
        )
        self.pinned = day
        self.registered = False  # nobody is the recipient of an original; the number says which day it is

    def moment(self, text: str) -> str:
        """A venue's wall clock: `21 November 2026, 23:05`."""
        return f"{self.day(text)}, {text[11:16]}"

    def head_rows(self) -> list[tuple[str, str]]:
        day = self.pinned
        closed = self.moment(day["closed_local"]) if day.get("closed_local") else self.day(day["closed_at"])
        rows = [(self.label("venue"), plain(day["venue_name"])), (self.label("closed"), closed)]
        rows.append((self.label("closed_by"), plain(day["closed_by"])))
        found = day["receipts"]
        span = f"{found['count']}: {found['first']} – {found['last']}" if found["count"] else ""
        rows.append((self.label("receipts"), plain(span) or self.word("none")))
        if day.get("note"):
            rows.append((self.label("note"), plain(day["note"])))
        return rows

    # ---- the ledger's sums ---------------------------------------------------------------------------------------

    def _moved(self, account: str, *kinds: str) -> int:
        return sum(
            line["amount_minor"]
            for line in self.pinned["money"]
            if line["account"] == account and (not kinds or line["kind"] in kinds)
        )

    def way_rows(self) -> list[WayRow]:
        """The ways of paying on which something happened; movements between drawer and safe are told elsewhere."""
        rows = []
        for way in WAYS:
            lines = [x for x in self.pinned["money"] if x["account"] == way and x["kind"] != "drawer"]
            sums = dict.fromkeys(("came", "undone", "went", "other"), 0)
            for line in lines:
                sums[_STEPS.get(line["kind"], "other")] += line["amount_minor"]
            if lines:
                count = sum(line["count"] for line in lines if line["kind"] == "payment")
                rows.append(WayRow(label=self.label(way), count=count, **sums))
        return rows

    def cash_rows(self) -> list[tuple[str, int]]:
        """From the cash at the beginning to the cash at the end, step by step; the steps add up."""
        day = self.pinned
        steps = {
            "cash_came": self._moved("cash", "payment"),
            "cash_undone": self._moved("cash", "payment_undone"),
            "cash_went": self._moved("cash", "refund_pay", "refund_undone"),
            "safe": -self._moved("safe", "drawer"),
            "over_short": -self._moved("over_short", "drawer"),
        }
        other = day["cash_after_minor"] - day["cash_before_minor"] - sum(steps.values())
        rows = [(self.label("cash_before"), day["cash_before_minor"])]
        rows += [(self.label(name), minor) for name, minor in steps.items() if minor]
        rows += [(self.label("other"), other)] if other else []
        return [*rows, (self.label("cash_after"), day["cash_after_minor"])]

    def account_rows_of_day(self) -> list[tuple[str, int]]:
        """Every account that the day moved, debits positive; together they are nothing."""
        accounts = dict.fromkeys(line["account"] for line in self.pinned["money"])
        sums = [(self.label(f"account_{account}"), self._moved(account)) for account in accounts]
        return [(label, minor) for label, minor in sums if minor]

    def people_rows(self) -> list[tuple[str, int, int]]:
        """(who and way, how often, how much)."""
        people = self.pinned["people"]
        return [(f"{plain(x['name'])} · {self.word(x['account'])}", x["count"], x["amount_minor"]) for x in people]

    def disputed_rows(self) -> list[tuple[str, int]]:
        found = self.pinned["disputed"]
        return [(plain(" · ".join(p for p in (x["number"], x["reason"]) if p)), x["amount_minor"]) for x in found]

    # ---- the drawer ----------------------------------------------------------------------------------------------

    def drawer_counts(self) -> list[Mapping[str, Any]]:
        """Every count of every drawer of the day, oldest first."""
        drawers = self.pinned.get("drawers") or []
        return [event for drawer in drawers for event in drawer["events"] if event["counted_minor"] is not None]

    def closing_count(self) -> str:
        """The notes and coins at the last closing, largest first: `₹500 × 82   ₹200 × 5`."""
        closings = [event for event in self.drawer_counts() if event["kind"] == "close"]
        count = closings[-1]["count"] if closings else {}
        found = sorted(((int(worth), many) for worth, many in count.items() if many), reverse=True)
        notes = (f"{plain(self.money(worth).removesuffix('.00'))}\u00a0×\u00a0{many}" for worth, many in found)
        return " &nbsp; ".join(notes)
