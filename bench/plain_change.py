"""What no command on a booking can do without: its row changed and one event written by plain SQL, and committed.

Triggers, references and row-level security are off, CHECKs and indexes are on. And the same for many lapsed holds.
"""

import time
from typing import Self
from uuid import UUID

import psycopg

from desk.db.connection import conninfo
from tests.database import Database

_CHANGE = (
    "WITH b AS (UPDATE desk.booking SET rev = rev + 1, guests = 100 + rev %% 50, last_event = 'edit',"
    " changed_at = clock_timestamp() WHERE tenant_id = 1 AND booking_id = %s RETURNING *)"
    " INSERT INTO desk.booking_event"
    " (tenant_id, booking_id, at, login, actor, event, from_status, to_status, rev, change, desk)"
    " SELECT tenant_id, booking_id, changed_at, changed_by, last_actor, last_event, status, status, rev, '{}', ''"
    " FROM b"
)
_EXPIRE = (
    "WITH b AS (UPDATE desk.booking SET status = 'expired', hold_expires_at = NULL, rev = rev + 1,"
    " gone_at = clock_timestamp(), last_event = 'expire_hold', last_actor = 'system', changed_at = clock_timestamp()"
    " WHERE status = 'temp_hold' AND hold_expires_at <= clock_timestamp() RETURNING *)"
    " INSERT INTO desk.booking_event"
    " (tenant_id, booking_id, at, login, actor, event, from_status, to_status, rev, change, desk)"
    " SELECT tenant_id, booking_id, changed_at, changed_by, last_actor, last_event, 'temp_hold', status, rev, '{}', ''"
    " FROM b"
)


class PlainChange:
    """A superuser's session of its own, in the role of a replica, and one booking after the other."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def __enter__(self) -> Self:
        found = self._db.superuser.execute(
            "SELECT booking_id FROM desk.booking WHERE tenant_id = 1 LIMIT 1000"
        ).fetchall()
        self._bookings: list[UUID] = [booking for (booking,) in found]
        self._turn = 0
        self._connection = psycopg.connect(conninfo(self._db.superuser_url), autocommit=True)
        self._connection.execute("SET session_replication_role = replica")
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def took(self) -> float:
        """Milliseconds of one change by the clock."""
        self._turn += 1
        booking = self._bookings[self._turn % len(self._bookings)]
        started = time.perf_counter()
        self._connection.execute(_CHANGE, (booking,))
        return (time.perf_counter() - started) * 1000


def expire_plainly(db: Database, count: int) -> float:
    """Milliseconds for so many lapsed holds in one transaction; the reference's cascade changes their occupancy."""
    su = db.superuser
    su.execute("ALTER TABLE desk.booking DISABLE TRIGGER USER")
    started = time.perf_counter()
    changed = su.execute(_EXPIRE).rowcount
    took = (time.perf_counter() - started) * 1000
    su.execute("ALTER TABLE desk.booking ENABLE TRIGGER USER")
    assert changed == count, changed
    return took
