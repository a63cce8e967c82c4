"""What each command of a booking's life costs: the wait of one client and the server's CPU, on 2,000 bookings."""

import time
from collections.abc import Callable
from typing import Any

from psycopg.types.json import Jsonb

from bench.clients import hold_body
from bench.figures import Row, quantile, row, spread
from bench.plain_change import PlainChange
from bench.referee import hold_many, open_house
from bench.server import server_cpu_ms, small_house
from desk.domain.ids import new_id
from tests.database import Database

_ROUNDS, _BEFORE = 60, 2000
Card = dict[str, Any]


def run() -> list[Row]:
    with small_house() as db:
        open_house(db)
        hold_many(db, _BEFORE)
        db.superuser.execute("VACUUM ANALYZE")
        return _lives(db)


def _call(db: Database, command: str, body: dict[str, Any], who: str = "meera") -> Card:
    row = db.as_(who).execute(f"SELECT desk.{command}(%s, %s)".encode(), (new_id(), Jsonb(body))).fetchone()
    assert row is not None
    return dict(row[0])


def _lives(db: Database) -> list[Row]:
    """A hold is extended, edited, moved, paid for and cancelled with its money; an evening is closed and opened."""
    waits: dict[str, list[float]] = {}
    cpu: dict[str, float] = {}
    connection = db.as_("meera")

    def timed(name: str, step: Callable[[], Card]) -> Card:
        before, started = server_cpu_ms(connection), time.perf_counter()
        answer = step()
        waits.setdefault(name, []).append((time.perf_counter() - started) * 1000)
        cpu[name] = cpu.get(name, 0.0) + server_cpu_ms(connection) - before
        return answer

    raw: list[float] = []
    with PlainChange(db) as plain:
        for n in range(_ROUNDS):
            _one_life(db, n, timed)
            raw += [plain.took() for _ in waits]  # in turns, as often as the commands
    limit = quantile(raw, 0.5)
    return [
        row(f"`{name}`", **spread(values), limit=limit, note=f"server CPU {cpu[name] / len(values):.2f} ms")
        for name, values in waits.items()
    ]


def _one_life(db: Database, n: int, timed: Callable[[str, Callable[[], Card]], Card]) -> None:
    card = _call(db, "create_hold", hold_body(2 * n))

    def on(**more: Any) -> dict[str, Any]:
        return {"booking": card["booking"], "revision": card["revision"], **more}

    card = timed("extend_hold", lambda: _call(db, "extend_hold", on(minutes=5)))
    edit = {"booking": card["booking"], "fields": {"guests": {"was": None, "to": 200}}}
    card = timed("edit_booking", lambda: _call(db, "edit_booking", edit))
    there = hold_body(2 * n + 1)["items"]
    card = timed("move_booking", lambda: _call(db, "move_booking", on(items=there)))
    card = timed("select_payment", lambda: _call(db, "select_payment", on(option="deposit")))
    cash = {"booking": card["booking"], "amount_minor": card["deposit_minor"], "currency": "INR"}
    card = timed("record_cash", lambda: _call(db, "record_cash", cash))
    why = {"reason": "measured", "refund_minor": card["received_minor"]}
    timed("admin_cancel with a refund", lambda: _call(db, "admin_cancel", on(**why)))
    times = hold_body(n, space=2)["items"][0]
    block = {
        "blackout": str(new_id()),
        "venue": 1,
        "spaces": [2],
        "reason": "paint",
        "from": times["from"],
        "to": times["to"],
    }
    closed = timed("block_space", lambda: _call(db, "block_space", block))
    opened = {"blackout": closed["blackout"], "revision": closed["revision"]}
    timed("unblock_space", lambda: _call(db, "unblock_space", opened))
