"""What sending costs the database, against the raw limit in the same run; and what queueing adds to a confirmation.

Claim and finish: `claim_messages` hands out twenty as the worker asks for them, `accept_message` keeps each answer in a
transaction of its own, as it comes. The raw loop does the same with one bare table in as many round trips and commits:
it claims twenty with `FOR UPDATE SKIP LOCKED` under a lease and marks each done. The whole way has `begin_message` in
between, which keeps the words before they leave; the raw loop keeps as long a text. A confirmation is told of or not.
All in turns, by the clock, the server's own CPU time beside it; what counts is the quicker quarter of each.
"""

import time
from collections.abc import Callable
from typing import Any

from psycopg.types.json import Jsonb

from bench.clients import hold_body
from bench.figures import Row, quantile, row
from bench.referee import open_house
from bench.server import server_cpu_ms, small_house
from desk.domain.ids import new_id
from tests.database import Database
from tests.db.acts import on
from tests.db.message_acts import somebody

_MESSAGES, _BATCH, _ROUNDS, _CONFIRMATIONS = 20, 20, 120, 120
_TEXT = "Dear Priya Kulkarni, your booking PL-26-000042 at Rose Lawn is confirmed. Deposit: INR 12,500. Parijat Lawns"
_CLAIM = (
    "UPDATE public.bare SET state = 'claimed', lease = gen_random_uuid(),"
    " next_at = clock_timestamp() + interval '2 minutes' WHERE id IN"
    " (SELECT id FROM public.bare WHERE next_at <= clock_timestamp() ORDER BY next_at LIMIT %s"
    " FOR UPDATE SKIP LOCKED) RETURNING id, lease"
)
_KEEP = (
    "UPDATE public.bare SET text = %s, next_at = clock_timestamp() + interval '2 minutes' WHERE id = %s AND lease = %s"
)
_DONE = "UPDATE public.bare SET state = 'done', next_at = NULL, lease = NULL, ref = %s WHERE id = %s AND lease = %s"
_BARE = (
    "CREATE TABLE public.bare (id int PRIMARY KEY, next_at timestamptz, state text, lease uuid, ref text, text text)"
)


def run() -> list[Row]:
    with small_house() as db:
        open_house(db)
        return [*_sending(db), *_confirmation(db)]


def _sending(db: Database) -> list[Row]:
    """Time and server CPU per message, ours and the raw loop's in turns."""
    db.superuser.execute("UPDATE desk.message_rule SET channels = '{sms}'")
    db.superuser.execute("UPDATE desk.message_provider SET per_minute = NULL")
    card = db.call("create_hold", hold_body(9000) | {"customer": somebody()})
    db.superuser.execute(_BARE.encode())
    db.superuser.execute("CREATE INDEX ON public.bare (next_at) WHERE next_at IS NOT NULL")
    worker, bare = db.connect("worker"), db.superuser
    found = []
    for name, begins in (("claim and finish a message", False), ("claim, begin and finish a message", True)):
        ours, raw = [], []
        for turn in range(_ROUNDS):
            _fill(db, card["booking"])
            if (
                turn % 40 == 0
            ):  # as autovacuum does each minute: here it would be chance whether its minute falls between
                db.superuser.execute("VACUUM ANALYZE desk.message, public.bare")
            ours.append(_measured(worker, lambda: _worked(worker, begins)))  # noqa: B023
            raw.append(_measured(bare, lambda: _raw(bare, begins)))  # noqa: B023
        wall, cpu = (quantile([one[n] for one in ours], 0.25) for n in (0, 1))
        raw_wall, raw_cpu = (quantile([one[n] for one in raw], 0.25) for n in (0, 1))
        found.append(row(f"{name}, wall", wall, limit=raw_wall, aim={"ratio": 2.0}))
        found.append(row(f"{name}, server CPU", cpu, limit=raw_cpu))
    return found


def _fill(db: Database, booking: str) -> None:
    db.superuser.execute(
        "INSERT INTO desk.message (tenant_id, event, event_key, kind, channels, channel, booking_id, next_at, stale_at)"
        " SELECT 1, 'booking_confirmed', 'bench', 'booking_confirmed', '{sms}', 'sms', %s, clock_timestamp(),"
        " clock_timestamp() + interval '1 day' FROM generate_series(1, %s)",
        (booking, _MESSAGES),
    )
    db.superuser.execute(
        "INSERT INTO public.bare SELECT n + coalesce((SELECT max(id) FROM public.bare), 0), clock_timestamp(), 'queued'"
        " FROM generate_series(1, %s) n",
        (_MESSAGES,),
    )


def _measured(connection: Any, work: Callable[[], None]) -> tuple[float, float]:
    """Milliseconds per message: by the clock, and of the server's CPU."""
    cpu, began = server_cpu_ms(connection), time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000 / _MESSAGES, (server_cpu_ms(connection) - cpu) / _MESSAGES


def _worked(worker: Any, begins: bool) -> None:
    while claimed := worker.execute("SELECT desk.claim_messages('msg91', %s)", (_BATCH,)).fetchall():
        for (work,) in claimed:
            mine = (work["message"], work["lease"])
            if begins:
                said = {"recipient": work["to"], "language": "en", "text": _TEXT, "parts": 1, "template_version": 1}
                worker.execute("SELECT desk.begin_message(%s, %s, %s)", (*mine, Jsonb(said)))
            told = (*mine, work["lease"], None, None, None)  # as the worker says it: it was taken, and its reference
            worker.execute("SELECT desk.accept_message(%s, %s, %s, %s, %s, %s)", told)


def _raw(bare: Any, begins: bool) -> None:
    while taken := bare.execute(_CLAIM, (_BATCH,)).fetchall():
        for one, lease in taken:
            if begins:
                bare.execute(_KEEP, (_TEXT, one, lease))
            bare.execute(_DONE, (str(lease), one, lease))


def _confirmation(db: Database) -> list[Row]:
    """Time and server CPU of the deposit that confirms a booking, with every rule on and off in turns, one by one."""
    clerk, slot = db.connect("asha"), iter(range(100, 10_000))
    found: dict[bool, list[tuple[float, float]]] = {True: [], False: []}
    for n in range(_CONFIRMATIONS):
        for told in (True, False) if n % 2 else (False, True):
            db.superuser.execute("UPDATE desk.message_rule SET enabled = %s", (told,))
            card = db.call("create_hold", hold_body(next(slot)) | {"customer": somebody()})
            card = db.call("select_payment", on(card, option="deposit"))
            body = {"booking": card["booking"], "amount_minor": card["deposit_minor"], "currency": "INR"}
            cpu, began = server_cpu_ms(clerk), time.perf_counter()
            clerk.execute("SELECT desk.record_cash(%s, %s)", (new_id(), Jsonb(body)))
            took = (time.perf_counter() - began) * 1000
            found[told].append((took, server_cpu_ms(clerk) - cpu))
    walls, cpus = ({told: quantile([one[n] for one in found[told]], 0.25) for told in found} for n in (0, 1))
    return [
        row("confirm with its messages queued, wall", walls[True], limit=walls[False], aim={"ratio": 1.1}),
        row("confirm with its messages queued, server CPU", cpus[True], limit=cpus[False]),
    ]
