"""The referee against the raw limit of the same work in the same run: create hold, expiry of 500, contested slots."""

import multiprocessing
import time
from datetime import timedelta

from psycopg.types.json import Jsonb

from bench.clients import FIRST_DAY, hold_body, want_the_same
from bench.figures import Row, row, spread
from bench.plain_change import expire_plainly
from bench.plain_hold import PlainHold
from bench.server import server_cpu_ms, small_house
from desk.domain.ids import new_id
from tests.database import Database

_HOLDS, _TURN = 1800, 20
_ROUNDS = 3


def run() -> list[Row]:
    with small_house() as db:
        return [*_create_hold(db), *_expiry(db), contest(db)]


def _create_hold(db: Database) -> list[Row]:
    """One client's holds, against a bare row under the same constraint, and against all their rows written plainly."""
    open_house(db)
    bare_table(db)
    _fill(db)
    clerk, bare = db.connect("asha"), db.superuser
    walls: list[float] = []
    ours = raw = same = 0.0
    with PlainHold(db, space=3) as plain:
        for slot in range(0, _HOLDS, _TURN):  # in short turns, so that a noisy neighbour hurts all alike
            before = server_cpu_ms(clerk)
            for n in range(slot, slot + _TURN):
                started = time.perf_counter()
                clerk.execute("SELECT desk.create_hold(%s, %s)", (new_id(), Jsonb(hold_body(n))))
                walls.append((time.perf_counter() - started) * 1000)
            ours += server_cpu_ms(clerk) - before
            before = server_cpu_ms(bare)
            for n in range(slot, slot + _TURN):
                start = FIRST_DAY + timedelta(hours=5 * n)
                bare.execute(
                    "INSERT INTO public.bare VALUES (1, 1, tstzrange(%s, %s), 'temp_hold')",
                    (start, start + timedelta(hours=4)),
                )
            raw += server_cpu_ms(bare) - before
            same += plain.cost_of([hold_body(2000 + n, space=3) for n in range(slot, slot + _TURN)])
            age(db)  # after all: it is the bare row's connection that ages
    name = "create hold, 1 client, server CPU; raw:"
    return [
        row(
            f"{name} one bare row under the same exclusion constraint",
            ours / _HOLDS,
            limit=raw / _HOLDS,
            aim={"ratio": 5},
        ),
        row(
            f"{name} all its rows by one plain statement, triggers and references off",
            ours / _HOLDS,
            limit=same / _HOLDS,
        ),
        row("create hold, 1 client, wall", **spread(walls)),
    ]


def open_house(db: Database) -> None:
    """Open day and night and far ahead, so that slots can follow each other closely."""
    db.superuser.execute("UPDATE desk.opening_hours SET opens_minute = 0, closes_minute = 2880")
    db.superuser.execute("UPDATE desk.venue SET max_ahead_days = 3660")


def bare_table(db: Database) -> None:
    """A table of nothing but times, under the constraint that keeps bookings apart."""
    table = "(tenant_id int NOT NULL, space_id int NOT NULL, during tstzrange NOT NULL, status text NOT NULL)"
    db.superuser.execute(f"CREATE TABLE public.bare {table}".encode())
    ours = "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'no_booking_overlap'"
    ((same,),) = db.superuser.execute(ours.encode()).fetchall()
    db.superuser.execute(f"ALTER TABLE public.bare ADD {same}".encode())
    db.superuser.execute("GRANT USAGE ON SCHEMA public TO PUBLIC; GRANT INSERT ON public.bare TO PUBLIC")


def _fill(db: Database) -> None:
    """Both tables hold the same 2,000 rows of another space to begin with, and the planner knows it."""
    hold_many(db, 2000)
    db.superuser.execute("INSERT INTO public.bare SELECT tenant_id, space_id, during, status FROM desk.occupancy")
    db.superuser.execute("VACUUM ANALYZE")


def hold_many(db: Database, count: int) -> None:
    """So many bookings of the third space, made by the command in one transaction and no longer holds."""
    db.as_("ravi").execute(
        "SELECT count(desk.create_hold(gen_random_uuid(), jsonb_build_object('booking', gen_random_uuid(), 'venue', 1,"
        " 'items', jsonb_build_array(jsonb_build_object('space', 3, 'from', t, 'to', t + interval '2 hours')))))"
        " FROM generate_series(0, %s - 1) n, LATERAL (SELECT %s + n * interval '5 hours' AS t) x",
        (count, FIRST_DAY),
    )
    age(db)


def age(db: Database) -> None:
    """Makes the holds older than a minute: the limit per minute counts at most twenty rows in real life.

    As a replica, and not with the triggers switched off: ALTER TABLE would have every session plan each statement anew,
    which no desk has ever to do, and the measure would count it.
    """
    with db.superuser.transaction():
        db.superuser.execute("SET LOCAL session_replication_role = replica")
        db.superuser.execute(
            "UPDATE desk.booking SET created_at = created_at - interval '1 hour', hold_expires_at = NULL,"
            " status = 'pending',"
            " payment_option = 'deposit', payment_due_at = starts_at WHERE status = 'temp_hold'"
        )
        db.superuser.execute("UPDATE desk.occupancy SET status = 'pending' WHERE status = 'temp_hold'")


def _expiry(db: Database) -> list[Row]:
    """500 lapsed holds in one sweep, against plain SQL that changes the same booking, occupancy and audit rows."""
    ours, raw = [], []
    for _ in range(_ROUNDS):
        ours.append(_expire(db, plain=False))
        raw.append(_expire(db, plain=True))
    name = "expire 500 holds, wall, best of 3; raw: plain SQL that changes the same rows"
    return [row(name, min(ours), limit=min(raw), aim={"ratio": 2})]


def _expire(db: Database, *, plain: bool) -> float:
    su = db.superuser
    su.execute("ALTER TABLE desk.booking DISABLE TRIGGER USER")
    su.execute(
        "UPDATE desk.booking SET status = 'temp_hold', rev = 1, hold_expires_at = clock_timestamp() - interval '1 s'"
        " WHERE booking_id IN (SELECT booking_id FROM desk.booking ORDER BY booking_no LIMIT 500)"
    )
    su.execute("ALTER TABLE desk.booking ENABLE TRIGGER USER")
    su.execute("ALTER TABLE desk.booking_event DISABLE TRIGGER USER")
    su.execute("DELETE FROM desk.booking_event WHERE rev > 1")
    su.execute("ALTER TABLE desk.booking_event ENABLE TRIGGER USER")
    su.execute("VACUUM ANALYZE desk.booking, desk.occupancy, desk.booking_event")
    if not plain:
        worker = db.as_("worker")
        started = time.perf_counter()
        (count,) = worker.execute("SELECT desk.sweep_holds(500)").fetchone() or (0,)
        took = (time.perf_counter() - started) * 1000
        assert count == 500, count
        return took
    return expire_plainly(db, 500)


def contest(db: Database, clients: int = 16, slots: int = 1000) -> Row:
    """Many processes after the same slots at the same moment: one winner each, and how long the losers waited.

    Whatever is neither the winner nor told that the slot is taken (a deadlock, a timeout) ends the measure.
    """
    context = multiprocessing.get_context("spawn")
    gate, results = context.Barrier(clients), context.Queue()
    url = db.plain_url("asha"), db.plain_url("ravi")
    processes = [
        context.Process(target=want_the_same, args=(url[n % 2], slots, gate, results), daemon=True)
        for n in range(clients)
    ]
    for process in processes:
        process.start()
    answers = [results.get(timeout=1200) for _ in range(clients)]
    for process in processes:
        process.join()
    wins = [sum(a[slot][0] == "won" for a in answers) for slot in range(slots)]
    losers = [ms for a in answers for state, ms in a if state != "won"]
    states = sorted({state for a in answers for state, _ in a})
    assert wins == [1] * slots, [(slot, won) for slot, won in enumerate(wins) if won != 1][:5]
    assert states == ["23P01", "won"], states
    name = f"contested slot, {clients} clients x {slots:,} slots, one winner each: the losers' wait"
    return row(name, **spread(losers), aim={"p99": 100})
