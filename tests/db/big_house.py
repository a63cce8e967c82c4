"""The small house grown by years of bookings with their money, papers and messages; indexes are made afterwards."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg

from tests.database import Database
from tests.db.acts import hold

_ROWS = Path(__file__).with_suffix(".sql").read_text("utf-8")
_A_DAY = 4  # events in each hall; big_house.sql says the same
_CONSTRAINT = "no_booking_overlap"


def grow(db: Database, bookings: int, *, spaces: int = 100) -> None:
    """So many bookings in so many halls of the first venue: nine of ten are over, one is still to come."""
    hold(db)
    with psycopg.ClientCursor(db.superuser) as cursor:
        cursor.execute("SET session_replication_role = replica; SET synchronous_commit = off; SET jit = off")
        cursor.execute("SET work_mem = '256MB'; SET maintenance_work_mem = '512MB'")
        cursor.execute("UPDATE desk.opening_hours SET opens_minute = 0, closes_minute = 2880")
        with without_indexes(cursor):
            cursor.execute(
                _ROWS.encode(),
                {"bookings": bookings, "spaces": spaces, "customers": max(bookings // 4, 1)},
            )
        cursor.execute("RESET ALL")
        cursor.execute("VACUUM ANALYZE")


@contextmanager
def without_indexes(cursor: "psycopg.ClientCursor[Any]") -> Iterator[None]:
    """Whatever only makes reading quick is made afterwards, and so is what keeps bookings apart."""
    made_again = _taken_away(cursor)
    yield
    for statement in made_again:
        cursor.execute(statement.encode())


def _taken_away(cursor: "psycopg.ClientCursor[Any]") -> list[str]:
    """Drops what only makes reading quick, and the constraint that is dearest to fill; how to make them again."""
    cursor.execute(
        "SELECT i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) FROM pg_index i"
        " JOIN pg_class c ON c.oid = i.indrelid"
        " WHERE c.relnamespace = 'desk'::regnamespace AND NOT i.indisprimary"
        " AND NOT EXISTS (SELECT FROM pg_constraint x WHERE x.conindid = i.indexrelid)"
    )
    indexes = cursor.fetchall()
    cursor.execute(f"SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = '{_CONSTRAINT}'".encode())
    ((overlap,),) = cursor.fetchall()
    cursor.execute(f"ALTER TABLE desk.occupancy DROP CONSTRAINT {_CONSTRAINT}".encode())
    for name, _ in indexes:
        cursor.execute(f"DROP INDEX {name}".encode())
    back = f"ALTER TABLE desk.occupancy ADD CONSTRAINT {_CONSTRAINT} {overlap}"
    return [back, *(made for _, made in indexes)]
