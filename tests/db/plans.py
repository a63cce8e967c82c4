"""What the server really did for each question and command, inside functions too, as auto_explain tells its client.

A plan counts every row that a scan looked at, whether it was kept or thrown away.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import psycopg
import sqlalchemy as sa
from psycopg import sql

from tests.database import Database

# Whatever grows with the years. Everything else has as many rows as the business has rooms, people or settings.
BIG = frozenset(
    {"booking", "booking_event", "booking_item", "customer", "customer_phone", "day_close_entry", "document", "journal",
     "ledger_entry", "message", "message_attempt", "occupancy", "payment", "record_event", "refund", "request"}
)  # fmt: skip
_SETTINGS = {
    "session_preload_libraries": "auto_explain",
    "auto_explain.log_min_duration": "0",
    "auto_explain.log_nested_statements": "on",
    "auto_explain.log_analyze": "on",
    "auto_explain.log_timing": "off",
    "auto_explain.log_format": "json",
    "auto_explain.log_level": "notice",
}


@dataclass(frozen=True, kw_only=True)
class Scan:
    """One scan of a growing table: how, how often it was begun, and how many rows it looked at."""

    table: str
    node: str
    times: int
    rows: int
    statement: str

    def __str__(self) -> str:
        what = " ".join(self.statement.split())[:200]
        return f"{self.node} of {self.table}, {self.times} times: {self.rows} rows in {what}"


@dataclass(kw_only=True)
class Plans:
    """The scans since `begin`, of every connection that this process opened since."""

    scans: list[Scan] = field(default_factory=list)
    handled: int = 0  # rows that any part of a plan gave to the next, of whatever table or none

    def hear(self, note: psycopg.errors.Diagnostic) -> None:
        """A plan, if it is one."""
        _, is_plan, text = (note.message_primary or "").partition("plan:\n")
        if is_plan:
            told = json.loads(text)
            self.scans += _scans(told["Plan"], told["Query Text"])
            self.handled += _handled(told["Plan"])

    @property
    def rows(self) -> int:
        return sum(scan.rows for scan in self.scans)

    def sequential(self) -> list[Scan]:
        """Those that read a growing table from end to end."""
        return [scan for scan in self.scans if scan.node == "Seq Scan"]


@contextmanager
def plans_of(db: Database) -> Iterator[Plans]:
    """Connections that are opened in here, by any engine, tell their plans."""
    name = sql.Identifier(str(db.superuser_url.database))
    for setting, value in _SETTINGS.items():
        words = sql.SQL(setting)
        db.superuser.execute(sql.SQL("ALTER DATABASE {} SET {} = {}").format(name, words, value))
    plans = Plans()

    def opened(connection: Any, _record: Any) -> None:
        connection.add_notice_handler(plans.hear)

    sa.event.listen(sa.Engine, "connect", opened)
    try:
        yield plans
    finally:
        sa.event.remove(sa.Engine, "connect", opened)


def _scans(node: dict[str, Any], statement: str) -> Iterator[Scan]:
    if (table := node.get("Relation Name")) in BIG and node["Node Type"].endswith("Scan"):
        times = round(node["Actual Loops"])
        yield Scan(table=table, node=node["Node Type"], times=times, rows=_looked_at(node), statement=statement)
    for inner in node.get("Plans", ()):
        yield from _scans(inner, statement)


def _handled(node: dict[str, Any]) -> int:
    return _looked_at(node) + sum(map(_handled, node.get("Plans", ())))


def _looked_at(node: dict[str, Any]) -> int:
    """Rows that it gave and rows that it dropped, each time it was begun."""
    dropped = sum(value for name, value in node.items() if name.startswith("Rows Removed by"))
    return round((node["Actual Rows"] + dropped) * node["Actual Loops"])
