"""Finding: the board of a month, the six-dates question and the search as you type, on 20 spaces with two years of
19,464 bookings, against the raw SQL that such an answer cannot do without, in the same run.
"""

import random
import statistics
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg

from bench.figures import Row, row, spread
from bench.server import small_house
from desk.domain.finding import DayPart, Question
from desk.domain.period import Period
from desk.usecases.at_the_desk import Desk
from desk.usecases.finding import find_free
from desk.wiring.door import DatabaseDoor
from tests.database import Database
from tests.small_house import PASSWORD

_SPACES, _DAYS, _BOOKINGS, _ROUNDS = 20, 730, 19_464, 20
_TYPED = ("kulk", "kulkrni", "deshmukh 98", "98220", "0042", "PAR-2026-000123", "marigold", "weding", "patil")

_SEED = Path(__file__).with_suffix(".sql").read_text("utf-8")


def run() -> list[Row]:
    with small_house() as db, TemporaryDirectory() as folder:
        bookings = _fill(db)
        door = DatabaseDoor(
            url=db.superuser_url.set(username=None, password=None),
            journal_path=Path(folder) / "journal.sqlite",
            login_prefix="desk_t1_",
        )
        desk = door.sign_in("asha", PASSWORD)
        try:
            return [
                _board(db, desk, bookings),
                _finder(db, desk, "six dates of two months", _six(60), bookings),
                _finder(db, desk, "six dates of two years", _six(530), bookings),
                _finder(db, desk, "all Saturdays of a year", _saturdays(), bookings),
                _search(db, desk, bookings),
            ]
        finally:
            desk.close()
            door.close()


def _fill(db: Database) -> int:
    spaces = db.superuser.execute("SELECT count(*) FROM desk.space WHERE tenant_id = 1").fetchone()
    assert spaces is not None
    with psycopg.ClientCursor(db.superuser) as cursor:
        cursor.execute(_SEED, {"spaces": 3 + _SPACES - spaces[0], "days": _DAYS, "bookings": _BOOKINGS})
    db.superuser.execute("VACUUM ANALYZE")
    found = db.superuser.execute("SELECT count(*) FROM desk.booking").fetchone()
    assert found is not None
    return int(found[0])


def _board(db: Database, desk: Desk, bookings: int) -> Row:
    """A month of all spaces to frozen values; the limit reads the same rows past row-level security, as they come."""
    first = datetime.now(UTC) + timedelta(days=60)
    month = Period(first, first + timedelta(days=31))
    plain = (
        "SELECT o.space_id, o.item_no, o.starts_at, o.ends_at, i.starts_at, i.ends_at, o.status, b.booking_id, b.rev,"
        " b.booking_no, c.name, b.event_type, b.guests, b.hold_expires_at, b.payment_due_at, b.total_minor, b.currency"
        " FROM desk.occupancy o JOIN desk.booking b USING (tenant_id, booking_id)"
        " JOIN desk.booking_item i USING (tenant_id, booking_id, item_no)"
        " LEFT JOIN desk.customer c USING (tenant_id, customer_id) WHERE o.tenant_id = 1"
        " AND o.starts_at < %(end)s AND o.starts_at > %(start)s - interval '31 days 1 hour' AND o.ends_at > %(start)s"
    )
    values = {"start": month.start, "end": month.end}
    bars = len(desk.reader.board(month).bars)
    assert bars == len(db.superuser.execute(plain, values).fetchall()) > 700
    ours, limit = _in_turns(
        lambda: desk.reader.board(month), lambda: db.superuser.execute(plain, values).fetchall(), rounds=40
    )
    name = (
        f"board of a month, {_SPACES} spaces, {bars} of {bookings} bookings, read to frozen values; raw: the same rows"
    )
    return _row(name, ours, limit, aim=121)


def _six(within: int) -> tuple[date, ...]:
    chosen = random.Random(6).sample(range(2, within), 6)
    return tuple(sorted(date.today() + timedelta(days=n) for n in chosen))


def _saturdays() -> tuple[date, ...]:
    days = (date.today() + timedelta(days=n) for n in range(2, 366))
    return tuple(day for day in days if day.weekday() == 5)


def _finder(db: Database, desk: Desk, what: str, days: tuple[date, ...], bookings: int) -> Row:
    """The whole answer, ranked; the limit is one statement that reads the occupied rows of the same dates."""
    question = Question(days=days, when=DayPart.EVENING, guests=300, budget_minor=8_000_000)
    now = datetime.now(UTC)
    plain = (
        "SELECT o.space_id, o.during FROM desk.space s, unnest(%s::date[]) d, LATERAL (SELECT * FROM desk.occupancy x"
        " WHERE x.tenant_id = 1 AND x.space_id = s.space_id"
        " AND x.during && tstzrange(d + time '08:00', d + time '20:00')"
        " AND x.status IN ('temp_hold', 'pending', 'confirmed', 'completed') OFFSET 0) o WHERE s.tenant_id = 1"
    )
    answers = find_free(desk.reader, desk.house, question, now)
    assert answers.found
    ours, limit = _in_turns(
        lambda: find_free(desk.reader, desk.house, question, now),
        lambda: db.superuser.execute(plain, (list(days),)).fetchall(),
    )
    name = f"finder: {what}, {answers.free} answers of {_SPACES} spaces, {bookings} bookings"
    return _row(f"{name}; raw: the occupied times of these dates alone", ours, limit)


def _search(db: Database, desk: Desk, bookings: int) -> Row:
    """What is typed, typos and all; the limit is the same text looked up among the names alone."""
    plain = (
        "SELECT b.booking_no, c.name FROM desk.customer c JOIN desk.booking b USING (tenant_id, customer_id)"
        " WHERE c.tenant_id = 1 AND desk.folded(c.name) LIKE %s ORDER BY b.starts_at LIMIT 30"
    )
    ours, limit = [], []
    for typed in _TYPED:
        asked, floor = _in_turns(
            lambda typed=typed: desk.reader.search_bookings(typed),  # type: ignore[misc]
            lambda typed=typed: db.superuser.execute(plain, (f"%{typed.lower()}%",)).fetchall(),  # type: ignore[misc]
            rounds=10,
        )
        ours += asked
        limit += floor
    return _row(
        f"search as you type, {len(_TYPED)} texts, {bookings} bookings; raw: the names alone", ours, limit, aim=50
    )


def _in_turns(
    ours: Callable[[], object], limit: Callable[[], object], rounds: int = _ROUNDS
) -> tuple[list[float], list[float]]:
    """Milliseconds of both, turn about, so that a noisy neighbour hurts both alike."""
    measured: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for kept, function in zip(measured, (ours, limit), strict=True):
            started = time.perf_counter()
            function()
            kept.append((time.perf_counter() - started) * 1000)
    return measured


def _row(measure: str, ours: list[float], limit: list[float], aim: float = 200) -> Row:
    return row(measure, **spread(ours), limit=statistics.median(limit), aim={"ours": aim})
