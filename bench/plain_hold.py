"""The same rows that a hold leaves behind, written by one plain statement: the second raw limit of `create_hold`.

Booking, item, occupancy, event, kept answer, number and news; into our own tables with their CHECKs, indexes, unique
keys and the constraint that keeps bookings apart, but without triggers, references, row-level security and questions.
"""

from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from typing import Any, Self

import psycopg
from psycopg import sql

from bench.clients import hold_body
from bench.server import server_cpu_ms
from desk.db.connection import conninfo
from desk.domain.ids import new_id
from tests.database import Database

# What differs from one hold to the next; everything else is taken from a hold that the command made.
_OWN: Mapping[str, Mapping[str, str]] = {
    "booking": {
        "booking_id": "%(id)s",
        "booking_no": "'PAR-' || c.period || '-' || lpad(c.last_no::text, 4, '0')",
        "starts_at": "%(from)s",
        "ends_at": "%(to)s",
        "occupied_until": "%(to)s",
        "created_at": "clock_timestamp()",
        "changed_at": "clock_timestamp()",
        "hold_expires_at": "clock_timestamp() + interval '15 min'",
    },
    "booking_item": {"booking_id": "%(id)s", "space_id": "%(space)s", "starts_at": "%(from)s", "ends_at": "%(to)s"},
    "occupancy": {
        "booking_id": "%(id)s",
        "space_id": "%(space)s",
        "during": "tstzrange(%(from)s, %(to)s)",
        "starts_at": "%(from)s",
        "ends_at": "%(to)s",
    },
    "booking_event": {"booking_id": "%(id)s", "at": "clock_timestamp()"},
    "request": {"key": "%(key)s", "at": "clock_timestamp()"},
}
_FAR = 17_000  # a slot that nobody else wants
_KEYS = {"request": "key"}


class PlainHold:
    """A superuser's session of its own, in the role of a replica: that is what keeps triggers and references off."""

    def __init__(self, db: Database, *, space: int) -> None:
        self._db, self._space, self._stack = db, space, ExitStack()

    def __enter__(self) -> Self:
        self._connection = self._stack.enter_context(psycopg.connect(conninfo(self._db.superuser_url), autocommit=True))
        self._connection.execute("SET session_replication_role = replica")
        self._statement = self._learnt()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def cost_of(self, bodies: Iterable[Mapping[str, Any]]) -> float:
        """The server's CPU milliseconds for these holds."""
        before = server_cpu_ms(self._connection)
        for body in bodies:
            item = body["items"][0]
            values = {
                "id": body["booking"],
                "key": new_id(),
                "from": item["from"],
                "to": item["to"],
                "space": item["space"],
            }
            self._connection.execute(self._statement, values)
        return server_cpu_ms(self._connection) - before

    def _learnt(self) -> bytes:
        """The statement, from what the command wrote for a hold of some years ahead."""
        key, body = new_id(), hold_body(_FAR, space=self._space)
        self._db.call("create_hold", body, key=key)
        booking = body["booking"]
        parts = [self._insert(table, key if table == "request" else booking) for table in _OWN]
        named = ", ".join(f"w{n} AS ({part})" for n, part in enumerate(parts))
        ours = "tenant_id = 1 AND series = 'booking'"
        return (
            f"WITH c AS (UPDATE desk.counter SET last_no = last_no + 1 WHERE {ours}"
            f" AND period = (SELECT max(period) FROM desk.counter WHERE {ours}) RETURNING *), {named}"
            " SELECT pg_notify('desk_1', 'booking ' || %(id)s || ':1') FROM c"
        ).encode()

    def _insert(self, table: str, one: object) -> str:
        """The row of that hold as it stands in the table, but for what is each hold's own."""
        connection = self._db.superuser
        columns = [
            name
            for (name,) in connection.execute(
                "SELECT attname FROM pg_attribute WHERE attrelid = %s::regclass AND attnum > 0 AND NOT attisdropped"
                " AND attgenerated = '' AND attidentity = '' ORDER BY attnum",
                (f"desk.{table}",),
            ).fetchall()
        ]
        found = connection.execute(
            sql.SQL("SELECT {} FROM desk.{} WHERE {} = %s").format(
                sql.SQL(", ").join(
                    sql.SQL("quote_nullable({}::text)").format(sql.Identifier(name)) for name in columns
                ),
                sql.Identifier(table),
                sql.Identifier(_KEYS.get(table, "booking_id")),
            ),
            (one,),
        ).fetchone()
        assert found is not None, table
        values = [_OWN[table].get(name, value.replace("%", "%%")) for name, value in zip(columns, found, strict=True)]
        return f"INSERT INTO desk.{table} ({', '.join(columns)}) SELECT {', '.join(values)} FROM c"
