"""An installer that is no superuser, as on a hosted server, on a database where a superuser has been before."""

import os
from collections.abc import Iterator

import psycopg
import pytest
from sqlalchemy.engine import URL

from desk.db.schema.migrate import migrate
from desk.domain.errors import Unavailable
from tests.database import Database, _plain

PREFIX = f"inst{os.getpid()}"
INSTALLER = f"{PREFIX}_admin"


@pytest.fixture
def place(db18: Database) -> Iterator[URL]:
    """An empty database of the installer's own, as the superuser; its roles go at the end."""
    server = db18.superuser
    server.execute(f"CREATE ROLE {INSTALLER} LOGIN CREATEROLE BYPASSRLS PASSWORD 'x'".encode())
    server.execute(f"ALTER ROLE {INSTALLER} SET createrole_self_grant = 'set, inherit'".encode())
    server.execute(f"GRANT pg_signal_backend, pg_read_all_data TO {INSTALLER} WITH ADMIN TRUE".encode())
    server.execute(f"CREATE DATABASE {PREFIX} OWNER {INSTALLER}".encode())
    yield db18.superuser_url.set(database=PREFIX)
    server.execute(f"DROP DATABASE {PREFIX} WITH (FORCE)".encode())
    made = f"SELECT rolname FROM pg_roles WHERE starts_with(rolname, '{PREFIX}_') ORDER BY rolname = '{INSTALLER}'"
    for (role,) in server.execute(made.encode()).fetchall():
        server.execute(f"DROP OWNED BY {role}".encode())
        server.execute(f"DROP ROLE {role}".encode())


def test_that_an_installer_that_is_no_superuser_still_waits_for_others(place: URL) -> None:
    own = place.set(username=INSTALLER, password="x")
    migrate(own, prefix=PREFIX)
    migrate(place, prefix=PREFIX)  # from now on nobody else takes advisory locks
    with psycopg.connect(_plain(own)) as line, pytest.raises(psycopg.errors.InsufficientPrivilege):
        line.execute("SELECT pg_advisory_lock(1)")
    with psycopg.connect(_plain(place)) as other:
        other.execute("SELECT pg_advisory_xact_lock(%s)", (0x4841_4C4C,))
        with pytest.raises(Unavailable):
            migrate(own, prefix=PREFIX)
    assert migrate(own, prefix=PREFIX) == []
