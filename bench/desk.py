"""What a clerk feels: a command through the whole desk, another desk's change noticed, the board of a month read."""

import queue
import statistics
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg
from psycopg.types.json import Jsonb

from bench.figures import Row, row, spread
from bench.referee import age, open_house
from bench.server import small_house
from desk.domain.ids import BookingId, SpaceId, VenueId, new_id
from desk.domain.period import Period
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.commands import Cancel, CreateHold, WantedItem
from desk.usecases.ports import News
from desk.wiring.door import DatabaseDoor
from tests.database import Database
from tests.small_house import PASSWORD

_FIRST = datetime(2027, 1, 4, 6, tzinfo=UTC)
_ROUNDS = 150


def run() -> list[Row]:
    with small_house() as db, TemporaryDirectory() as folder:
        open_house(db)
        door = DatabaseDoor(
            url=db.superuser_url.set(username=None, password=None),
            journal_path=Path(folder) / "journal.sqlite",
            login_prefix="desk_t1_",
        )
        here, there = door.sign_in("asha", PASSWORD), door.sign_in("ravi", PASSWORD)
        try:
            return [_walk(db, here), _notice(here, there), _board(db, here)]
        finally:
            here.close()
            there.close()


def a_wish(n: int, space: int = 1) -> CreateHold:
    start = _FIRST + timedelta(hours=5 * n)
    item = WantedItem(period=Period(start, start + timedelta(hours=2)), space_id=SpaceId(space))
    return CreateHold(booking_id=BookingId(new_id()), venue_id=VenueId(1), items=(item,))


def _walk(db: Database, desk: Desk) -> Row:
    """A hold and its cancellation through journal, driver and translation, against the bare function call."""
    through, bare = [], []
    clerk = db.connect("asha")
    for n in range(_ROUNDS):
        wish = a_wish(n)
        started = time.perf_counter()
        held = desk.carry_out(wish, new_key()).booking
        through.append((time.perf_counter() - started) * 1000)
        assert held is not None
        desk.carry_out(Cancel(booking_id=held.id, revision=1), new_key())
        times = {"from": wish.items[0].period.start.isoformat(), "to": wish.items[0].period.end.isoformat()}
        body = Jsonb({"booking": str(new_id()), "venue": 1, "items": [{"space": 2, **times}]})
        started = time.perf_counter()
        clerk.execute("SELECT desk.create_hold(%s, %s)", (new_id(), body))
        bare.append((time.perf_counter() - started) * 1000)
        if n % 5 == 4:
            age(db)
    name = "hold through the desk (journal, one round trip); raw: the bare call of the function"
    return row(name, **spread(through), limit=statistics.median(bare))


def _notice(here: Desk, there: Desk) -> Row:
    """From the other desk's answer until this desk's listener has told of it; the news may be first."""
    news: queue.Queue[News] = queue.Queue()
    here.feed.start(news.put)
    news.get(timeout=5)
    after = []
    for n in range(60):
        held = there.carry_out(a_wish(n, space=3), new_key()).booking
        done = time.perf_counter()
        while not any(held is not None and c.owner_id == held.id for c in news.get(timeout=5).changes):
            pass
        after.append(max(0.0, time.perf_counter() - done) * 1000)
    here.feed.stop()
    return row("another desk's change, answer there → noticed here", **spread(after), aim={"p95": 20})


def _board(db: Database, desk: Desk) -> Row:
    """The board of a month through the desk, against the same rows of the occupancy table alone."""
    month = Period(_FIRST, _FIRST + timedelta(days=31))
    plain = "SELECT * FROM desk.occupancy WHERE tenant_id = 1 AND starts_at < %s AND ends_at > %s AND starts_at > %s"
    db.superuser.execute("VACUUM ANALYZE")
    ours, limit, bars = [], [], 0
    with psycopg.connect(db.plain_url("omkar"), autocommit=True) as raw:
        for _ in range(30):
            started = time.perf_counter()
            bars = len(desk.reader.board(month).bars)
            ours.append((time.perf_counter() - started) * 1000)
            started = time.perf_counter()
            raw.execute(plain, (month.end, month.start, month.start - timedelta(days=31))).fetchall()
            limit.append((time.perf_counter() - started) * 1000)
    name = f"board of a month, {bars} bars, read to frozen values; raw: the rows of occupancy alone"
    return row(name, **spread(ours), limit=statistics.median(limit))
