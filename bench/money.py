"""Cash at the counter against the raw limit of the same disk: one row inserted and committed with the same fsync."""

import time
from typing import Any

import psycopg
from psycopg.types.json import Jsonb

from bench.clients import hold_body
from bench.figures import Row, quantile, row, spread
from bench.referee import age, open_house
from bench.server import server_cpu_ms, small_house
from desk.domain.ids import new_id
from tests.database import Database

_BOOKINGS = 150
_ROUNDS = 3


def run() -> list[Row]:
    with small_house() as db:
        return _record_cash(db)


def _record_cash(db: Database) -> list[Row]:
    """Payment, its number, two ledger entries, the booking's event, the paper and the answer, in one transaction."""
    bookings = _bookings(db)
    db.superuser.execute("CREATE TABLE public.bare (id uuid PRIMARY KEY, booking uuid, minor bigint, at timestamptz)")
    db.superuser.execute("VACUUM ANALYZE")
    clerk, bare = db.connect("asha"), db.superuser
    ours, raw, ours_cpu, raw_cpu = [], [], [], []
    for _ in range(_ROUNDS):  # in turns, so that a noisy neighbour hurts both alike
        before = server_cpu_ms(clerk)
        ours += [_timed(clerk, _CASH, (new_id(), Jsonb(_body(booking)))) for booking in bookings]
        ours_cpu.append((server_cpu_ms(clerk) - before) / len(bookings))
        before = server_cpu_ms(bare)
        raw += [_timed(bare, _BARE, (new_id(), booking)) for booking in bookings]
        raw_cpu.append((server_cpu_ms(bare) - before) / len(bookings))
    # The aim is of what the clerk waits for. The server's own work is many times that of a bare row: it checks,
    # numbers, posts, issues the paper, tells the desks and answers with the booking.
    name = "record cash, 1 client; raw: one bare row, committed"
    return [
        row(f"{name}, wall", **spread(ours), limit=quantile(raw, 0.5), aim={"ratio": 5}),
        row(f"{name}, server CPU", min(ours_cpu), limit=min(raw_cpu), note="the aim is of the wall clock"),
    ]


_CASH = "SELECT desk.record_cash(%s, %s)"
_BARE = "INSERT INTO public.bare VALUES (%s, %s, 100000, clock_timestamp())"


def _body(booking: str) -> dict[str, Any]:
    return {"booking": booking, "amount_minor": 1_000_000, "currency": "INR"}


def _timed(connection: psycopg.Connection[Any], statement: str, values: tuple[Any, ...]) -> float:
    started = time.perf_counter()
    connection.execute(statement.encode(), values)
    return (time.perf_counter() - started) * 1000


def _bookings(db: Database) -> list[str]:
    """Pending bookings; the first sum confirms each, the others are parts of the balance."""
    open_house(db)
    made = []
    for slot in range(_BOOKINGS):
        body = hold_body(slot)
        db.as_("asha").execute("SELECT desk.create_hold(%s, %s)", (new_id(), Jsonb(body)))
        made.append(body["booking"])
    age(db)
    return made
