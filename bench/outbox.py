"""The outbox against the raw limit in the same run: claim and finish; and what queueing adds to a confirmation."""

import time
from typing import Any
from uuid import uuid4

from psycopg.types.json import Jsonb

from bench.referee import hold_body, open_house
from bench.server import server_cpu_ms, small_house
from tests.database import Database
from tests.db.acts import on
from tests.db.message_acts import somebody

_MESSAGES, _BATCH, _ROUNDS, _CONFIRMATIONS = 100, 20, 3, 25


def run() -> list[dict[str, Any]]:
    with small_house() as db:
        open_house(db)
        return [*_claim_and_finish(db), *_confirmation(db)]


def _claim_and_finish(db: Database) -> list[dict[str, Any]]:
    """Time and server CPU per message; the raw loop claims rows of one bare table under a lease and marks each done."""
    db.superuser.execute("UPDATE desk.message_rule SET channels = '{sms}'")
    db.superuser.execute("UPDATE desk.message_provider SET per_minute = NULL")
    card = db.call("create_hold", hold_body(9000) | {"customer": somebody()})
    db.superuser.execute(
        "CREATE TABLE public.bare (id int PRIMARY KEY, next_at timestamptz, state text, lease uuid, ref text)"
    )
    db.superuser.execute("CREATE INDEX ON public.bare (next_at) WHERE next_at IS NOT NULL")
    worker, bare = db.connect("worker"), db.superuser
    ours, raw, our_wall, raw_wall = [], [], [], []
    for turn in range(_ROUNDS):
        db.superuser.execute(
            "INSERT INTO desk.message"
            " (tenant_id, event, event_key, kind, channels, channel, booking_id, next_at, stale_at)"
            " SELECT 1, 'booking_confirmed', 'bench', 'booking_confirmed', '{sms}', 'sms', %s, clock_timestamp(),"
            " clock_timestamp() + interval '1 day' FROM generate_series(1, %s)",
            (card["booking"], _MESSAGES),
        )
        bare.execute(
            "INSERT INTO public.bare SELECT n + %s, clock_timestamp(), 'queued' FROM generate_series(1, %s) n",
            (turn * _MESSAGES, _MESSAGES),
        )
        before, began = server_cpu_ms(worker), time.perf_counter()
        while claimed := worker.execute("SELECT desk.claim_messages('msg91', %s)", (_BATCH,)).fetchall():
            for (work,) in claimed:
                told = Jsonb({"outcome": "accepted", "provider_ref": work["lease"]})
                worker.execute("SELECT desk.finish_message(%s, %s, %s)", (work["message"], work["lease"], told))
        ours.append((server_cpu_ms(worker) - before) / _MESSAGES)
        our_wall.append((time.perf_counter() - began) * 1000 / _MESSAGES)
        before, began = server_cpu_ms(bare), time.perf_counter()
        while taken := bare.execute(
            "UPDATE public.bare SET state = 'claimed', lease = gen_random_uuid(),"
            " next_at = clock_timestamp() + interval '2 minutes' WHERE id IN"
            " (SELECT id FROM public.bare WHERE next_at <= clock_timestamp() ORDER BY next_at LIMIT %s"
            " FOR UPDATE SKIP LOCKED) RETURNING id, lease",
            (_BATCH,),
        ).fetchall():
            for one, lease in taken:
                bare.execute(
                    "UPDATE public.bare SET state = 'done', next_at = NULL, lease = NULL, ref = %s"
                    " WHERE id = %s AND lease = %s",
                    (str(lease), one, lease),
                )
        raw.append((server_cpu_ms(bare) - before) / _MESSAGES)
        raw_wall.append((time.perf_counter() - began) * 1000 / _MESSAGES)
    return [
        _measure("claim and finish a message, wall", min(our_wall), min(raw_wall), 2.0),
        _measure("claim and finish a message, server CPU", min(ours), min(raw)),
    ]


def _confirmation(db: Database) -> list[dict[str, Any]]:
    """Time and server CPU of the deposit that confirms a booking, with every rule on and off in turns."""
    clerk, slot = db.connect("asha"), iter(range(100, 10_000))
    found: dict[bool, list[float]] = {True: [], False: []}
    wall: dict[bool, list[float]] = {True: [], False: []}
    for _ in range(_ROUNDS):
        for told in (True, False):
            db.superuser.execute("UPDATE desk.message_rule SET enabled = %s", (told,))
            bodies = []
            for _ in range(_CONFIRMATIONS):
                card = db.call("create_hold", hold_body(next(slot)) | {"customer": somebody()})
                card = db.call("select_payment", on(card, option="deposit"))
                body = {"booking": card["booking"], "amount_minor": card["deposit_minor"], "currency": "INR"}
                bodies.append(Jsonb(body))
            before, began = server_cpu_ms(clerk), time.perf_counter()
            for body in bodies:
                clerk.execute("SELECT desk.record_cash(%s, %s)", (uuid4(), body))
            found[told].append((server_cpu_ms(clerk) - before) / _CONFIRMATIONS)
            wall[told].append((time.perf_counter() - began) * 1000 / _CONFIRMATIONS)
    return [
        _measure("confirm with its messages queued, wall", min(wall[True]), min(wall[False]), 1.1),
        _measure("confirm with its messages queued, server CPU", min(found[True]), min(found[False])),
    ]


def _measure(name: str, ours: float, limit: float, target: float | None = None) -> dict[str, Any]:
    row = {"measure": name, "ours": ours, "limit": limit, "ratio": ours / limit, "unit": "ms"}
    return row | ({"target_ratio": target} if target is not None else {})
