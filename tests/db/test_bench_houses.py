"""The houses that the benchmarks fill past the guards: each could have been made by the program itself."""

from collections.abc import Mapping
from pathlib import Path

import psycopg
import pytest

from desk.db.checks.invariants import broken
from desk.db.connection import engine_for
from tests.database import Database

BENCH = Path(__file__).resolve().parents[2] / "bench"
HOUSES: Mapping[str, Mapping[str, int]] = {
    "big": {"days": 3, "spaces": 100},
    "finding": {"spaces": 17, "days": 30, "bookings": 400},
    "reports": {"spaces": 17, "days": 200, "bookings": 900},
}


@pytest.mark.parametrize("name", HOUSES)
def test_that_a_house_of_the_benchmarks_keeps_every_promise_of_the_tables(name: str, db18: Database) -> None:
    fill = (BENCH / f"{name}.sql").read_text("utf-8")
    with psycopg.ClientCursor(db18.superuser) as cursor:
        cursor.execute(fill, HOUSES[name])
    db18.superuser.execute("ANALYZE")
    found = db18.superuser.execute("SELECT count(*) FROM desk.booking WHERE tenant_id = 1").fetchone()
    assert found is not None
    assert found[0] >= 400
    engine = engine_for(db18.url("omkar"))
    with engine.connect() as connection:
        assert broken(connection) == []
    engine.dispose()
