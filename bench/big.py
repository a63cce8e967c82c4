"""How cost grows with size: a hold, the board of a month, the search and the finder; and the sweep of lapsed holds.

Up to a million bookings, which draws the curve into docs/pictures; `DESK_BENCH_ROWS=150000` stops earlier.
"""

import math
import os
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg
from psycopg.types.json import Jsonb

from bench.clients import hold_body
from bench.figures import Row, row
from bench.growth import Curve, draw
from bench.plain_change import expire_plainly
from bench.referee import age, open_house
from bench.server import server_cpu_ms, small_house
from desk.domain.finding import DayPart, Question
from desk.domain.ids import new_id
from desk.domain.period import Period
from desk.usecases.at_the_desk import Desk
from desk.usecases.finding import find_free
from desk.wiring.door import DatabaseDoor
from tests.database import Database
from tests.db.big_house import without_indexes
from tests.small_house import PASSWORD

_SIZES = (20_000, 150_000, 1_000_000)
_A_DAY = 400  # a hundred spaces, four events each
_FILL = Path(__file__).with_suffix(".sql").read_text("utf-8")
_MONTH = datetime(2027, 1, 11, tzinfo=UTC)
_DAYS = tuple(date(2027, 1, day) for day in (12, 13, 17, 21, 26, 30))
_TYPED = ("BIG-2026-0004850", "0004850", "wedding", "wedd", "98220", "marigold")
_HOLDS, _ROUNDS, _READS = 100, 3, 6


def run() -> list[Row]:
    most = int(os.environ.get("DESK_BENCH_ROWS", "1000000"))
    found = list[Row]()
    holds = Curve(name="create hold, server CPU")
    reads = {
        "board of 31 days, 100 spaces": _board,
        "search, as one types": _search,
        "finder, six dates": _finder,
    }
    curves = [holds, *(Curve(name=name) for name in reads)]
    sizes = [size for size in _SIZES if size <= most]
    for size in sizes:
        with small_house() as db:
            open_house(db)
            _fill(db, size // _A_DAY)
            holds.points.append((size, _hold(db)))
            for curve, cost in zip(curves[1:], _asked(db, list(reads.values())), strict=True):
                curve.points.append((size, cost))
            if size == sizes[-1]:
                found = [*(_grown(curve) for curve in curves), _expire(db, 10_000)]
    if most == _SIZES[-1]:
        draw(curves, Path(__file__).resolve().parents[1] / "docs" / "pictures" / "growth.svg")
    return found


def _fill(db: Database, days: int) -> None:
    """The whole house at once, in the order of its calls; each begins after a checkpoint, so that none has luck."""
    with psycopg.ClientCursor(db.superuser) as cursor:
        cursor.execute("SET synchronous_commit = off; SET jit = off; SET maintenance_work_mem = '512MB'")
        with without_indexes(cursor):
            cursor.execute(_FILL, {"days": days, "spaces": 100})
        cursor.execute("RESET ALL")
    db.superuser.execute("VACUUM ANALYZE")
    db.superuser.execute("CHECKPOINT")


def _hold(db: Database) -> float:
    """The server's CPU for one hold; the least of some rounds, as a neighbour only ever adds."""
    clerk, rounds = db.as_("asha"), []
    for n in range(_ROUNDS):
        before = server_cpu_ms(clerk)
        for slot in range(n * _HOLDS, (n + 1) * _HOLDS):
            clerk.execute("SELECT desk.create_hold(%s, %s)", (new_id(), Jsonb(hold_body(slot))))
        rounds.append((server_cpu_ms(clerk) - before) / _HOLDS)
        age(db)
    return min(rounds)


def _asked(db: Database, questions: list[Callable[[Desk], None]]) -> list[float]:
    """The wall clock of each, read to frozen values, at its best: a neighbour only ever adds."""
    with TemporaryDirectory() as folder:
        url = db.superuser_url.set(username=None, password=None)
        door = DatabaseDoor(url=url, journal_path=Path(folder) / "journal.sqlite", login_prefix="desk_t1_")
        desk = door.sign_in("asha", PASSWORD)
        costs = [min(_waited(question, desk) for _ in range(_READS)) for question in questions]
        desk.close()
        door.close()
    return costs


def _waited(question: Callable[[Desk], None], desk: Desk) -> float:
    started = time.perf_counter()
    question(desk)
    return (time.perf_counter() - started) * 1000


def _board(desk: Desk) -> None:
    """The same month with the same events in it, whatever lies around it."""
    bars = desk.reader.board(Period(_MONTH, _MONTH + timedelta(days=31))).bars
    assert len(bars) > 10_000


def _search(desk: Desk) -> None:
    hits = [len(desk.reader.search_bookings(typed)) for typed in _TYPED]
    assert hits[0] > 0
    assert hits[2] > 10


def _finder(desk: Desk) -> None:
    question = Question(days=_DAYS, when=DayPart.EVENING, guests=300)
    assert find_free(desk.reader, desk.house, question, _MONTH).found


def _grown(curve: Curve) -> Row:
    """The largest table against the smallest, and what the logarithm of its size would have cost."""
    (few, first), (many, last) = curve.points[0], curve.points[-1]
    allowed = math.log(many) / math.log(few) if many > few else 1.0
    between = ", ".join(f"{size:,}: {cost:.3g}" for size, cost in curve.points[1:-1])
    name = f"{curve.name}: {many:,} bookings; raw: {few:,}" + (f" (between them {between})" if between else "")
    return row(name, last, limit=first, aim={"ratio": round(allowed, 3)}, note="no faster than the log")


def _expire(db: Database, count: int) -> Row:
    """Lapsed holds swept in batches as the worker does it; the limit changes as many others by one plain statement."""
    _lapse(db, 0, count)
    worker, swept = db.as_("worker"), 0
    started = time.perf_counter()
    while swept < count:
        done = worker.execute("SELECT desk.sweep_holds(500)").fetchone()
        assert done is not None
        assert done[0] > 0
        swept += done[0]
    took = (time.perf_counter() - started) * 1000
    _lapse(db, count, count)
    name = f"expire {count:,} holds, wall; raw: plain SQL that changes as many rows"
    return row(name, took, limit=expire_plainly(db, count), aim={"ratio": 2}, note=f"{took / count:.2f} ms each")


def _lapse(db: Database, skipped: int, count: int) -> None:
    su = db.superuser
    su.execute("ALTER TABLE desk.booking DISABLE TRIGGER USER")
    su.execute(
        "UPDATE desk.booking SET status = 'temp_hold', hold_expires_at = clock_timestamp() - interval '1 s'"
        " WHERE booking_id IN (SELECT booking_id FROM desk.booking WHERE booking_no LIKE 'BIG-%%'"
        " ORDER BY booking_no OFFSET %s LIMIT %s)",
        (skipped, count),
    )
    su.execute("ALTER TABLE desk.booking ENABLE TRIGGER USER")
    su.execute("VACUUM ANALYZE desk.booking, desk.occupancy")
