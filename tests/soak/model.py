"""What the outside world knows of a walk, by plain counting, and the questions it has when the walk is over."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import psycopg

from desk.db.checks.invariants import INVARIANTS


@dataclass(kw_only=True)
class Model:
    """Filled by what desks say; no table is looked at before the end."""

    tried: dict[str, str] = field(default_factory=dict)  # key → command
    cash: dict[str, int] = field(default_factory=dict)  # key → paise handed over with it
    told: dict[str, dict[str, Any]] = field(default_factory=dict)  # key → what was answered
    refused: Counter[str] = field(default_factory=Counter)
    seen: Counter[str] = field(default_factory=Counter)

    def hear(self, line: dict[str, Any]) -> None:
        """One line of one desk."""
        self.seen[next(iter(line))] += 1
        if key := line.get("tried"):
            self.tried[key] = line["command"]
            if line["cash"]:
                self.cash[key] = line["cash"]
        elif key := line.get("told"):
            self.told[key] = line
        elif "refused" in line:
            self.refused[line["why"]] += 1

    def disagreements(self, server: psycopg.Connection[Any], paid: int, sent_back: int) -> list[str]:
        """Every way in which the tables are not what was told, counted and handed over; empty when all is well."""
        answered = dict(
            server.execute(
                "SELECT key::text, command FROM desk.request WHERE answer IS NOT NULL OR booking_id IS NOT NULL"
            ).fetchall()
        )
        return [
            *self._lost(server, answered),
            *self._doubled(server, answered),
            *self._money(server, answered, paid, sent_back),
            *_broken(server),
        ]

    def _lost(self, server: psycopg.Connection[Any], answered: dict[str, str]) -> list[str]:
        wrong = [f"{self.tried[key]} was told and is not there" for key in self.told if key not in answered]
        steps = server.execute("SELECT booking_id::text, rev, to_status FROM desk.booking_event").fetchall()
        history = {(booking, rev): status for booking, rev, status in steps}
        for line in self.told.values():
            if "booking" in line and history.get((line["booking"], line["rev"])) != line["status"]:
                wrong.append(f"{line} is not what its history says: {history.get((line['booking'], line['rev']))}")
        return wrong

    def _doubled(self, server: psycopg.Connection[Any], answered: dict[str, str]) -> list[str]:
        wrong = [f"nobody ever tried {command} {key}" for key, command in answered.items() if key not in self.tried]
        done = Counter(answered.values())
        for command, table in (
            ("create_hold", "booking"),
            ("block_space", "blackout"),
            ("record_cash", "payment WHERE method = 'cash'"),
            ("start_payment", "payment_request"),
        ):
            found = _one(server, f"SELECT count(*) FROM desk.{table}")
            if found != done[command]:
                wrong.append(f"{done[command]} times {command}, but {found} rows of {table}")
        return wrong

    def _money(self, server: psycopg.Connection[Any], answered: dict[str, str], paid: int, sent_back: int) -> list[str]:
        handed = sum(minor for key, minor in self.cash.items() if key in answered)
        booked = _one(server, "SELECT coalesce(sum(amount_minor), 0)::bigint FROM desk.payment WHERE method = 'cash'")
        wrong = [] if handed == booked else [f"{handed} handed over in cash, {booked} booked"]
        there = "SELECT coalesce(sum(amount_minor), 0)::bigint FROM desk.ledger_entry WHERE account IN "
        gateway = _one(server, there + "('gateway', 'gateway_fees')")
        if gateway != paid - sent_back:
            wrong.append(f"the provider has {paid} - {sent_back}, the ledger {gateway}")
        return wrong


def _broken(server: psycopg.Connection[Any]) -> list[str]:
    counts = [(one.name, _one(server, one.sql)) for one in INVARIANTS]
    return [f"{name}: {count}" for name, count in counts if count]


def _one(server: psycopg.Connection[Any], sql: str) -> Any:
    row = server.execute(sql.encode()).fetchone()
    return row[0] if row else None
