"""The demo's database as a whole: is it there, is it finished, was it made for this schema; make it, mark it.

The mark is a comment on the database: readable from outside in one query, gone with the database, no table of ours.
"""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from desk.resources import migrations_path

_OURS = "Halldesk demo"
_LOADING = f"{_OURS}: loading"
_READY = f"{_OURS}: ready, "
_ADVISORY_KEY = 0x4445_4D4F


class DemoDatabase:
    """One database, looked at from another one of the same server by a superuser."""

    def __init__(self, connection: psycopg.Connection[Any], name: str) -> None:
        self._connection = connection
        self._name = name
        self.exists = False
        self._mark = ""
        self.look()

    def look(self) -> None:
        """Reads the mark."""
        found = self._connection.execute(
            "SELECT coalesce(shobj_description(oid, 'pg_database'), '') FROM pg_database WHERE datname = %s",
            [self._name],
        ).fetchone()
        self.exists, self._mark = found is not None, found[0] if found else ""

    @property
    def ready(self) -> bool:
        """Whether loading once came to its end."""
        return self._mark.startswith(_READY)

    @property
    def current(self) -> bool:
        """Whether it is ready and was brought to exactly this program's schema."""
        return self._mark == _READY + schema_fingerprint()

    @property
    def ours(self) -> bool:
        """Whether a demo made it, or broke off between making and marking it, when nothing can be in it."""
        return self._mark.startswith(_OURS)

    def make(self) -> None:
        """Makes it anew and empty, throwing away what is there and whoever is connected to it."""
        name = sql.Identifier(self._name)
        self._connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(name))
        # template0: whatever an installation put into template1 is none of the demo's
        self._connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(name))
        self._set_mark(_LOADING)

    def finished(self) -> None:
        self._set_mark(_READY + schema_fingerprint())

    def _set_mark(self, mark: str) -> None:
        statement = sql.SQL("COMMENT ON DATABASE {} IS {}").format(sql.Identifier(self._name), sql.Literal(mark))
        self._connection.execute(statement)
        self._mark = mark

    @contextmanager
    def alone(self) -> Iterator[None]:
        """One preparation at a time: a second first start waits here and then finds everything done."""
        self._connection.execute("SELECT pg_advisory_lock(%s)", [_ADVISORY_KEY])
        try:
            yield
        finally:
            self._connection.execute("SELECT pg_advisory_unlock(%s)", [_ADVISORY_KEY])


def schema_fingerprint() -> str:
    """A digest of every migration and function: another one means that `migrate` has something to do."""
    digest = hashlib.sha256()
    for path in _sources(migrations_path()):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:20]


def _sources(root: Path) -> list[Path]:
    return sorted(path for path in root.rglob("*") if path.suffix in (".sql", ".py"))
