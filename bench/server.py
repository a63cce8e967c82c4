"""One server for all benchmarks, with a database of the small house for each, and a connection's own CPU time."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy.engine import URL

from desk.db.connection import conninfo, parsed
from desk.server.supervisor import EmbeddedServer
from tests.database import Cluster, Database, build_template, text_url

_ADDRESS = "DESK_BENCH_SERVER"  # how a benchmark's process is told where the server is
# Fifty windows and fifty ears are more than the desk's own server allows: a server as docs/server.md sets it up.
_SETTINGS = {"max_connections": "300", "shared_buffers": "1GB", "max_wal_size": "4GB"}


@contextmanager
def one_server() -> Iterator[int]:
    """Runs the server that every `small_house` in here and in child processes takes a database of; its process's id."""
    root = Path(tempfile.mkdtemp(prefix="halldesk-bench-", dir="/tmp"))
    root.chmod(0o755)
    server = EmbeddedServer(root / "data")
    try:
        with psycopg.connect(conninfo(parsed(server.start().url())), autocommit=True) as superuser:
            for name, value in _SETTINGS.items():
                superuser.execute(f"ALTER SYSTEM SET {name} = '{value}'".encode())
        server.stop()
        url = parsed(server.start().url())
        build_template(url)
        os.environ[_ADDRESS] = text_url(url)
        yield int((root / "data" / "pgdata" / "postmaster.pid").read_text().split()[0])
    finally:
        os.environ.pop(_ADDRESS, None)
        server.stop()
        shutil.rmtree(root, ignore_errors=True)


@contextmanager
def small_house() -> Iterator[Database]:
    """The small house without limits on holds, on the server of all benchmarks or, where there is none, its own."""
    if _ADDRESS not in os.environ:
        with one_server(), small_house() as database:
            yield database
        return
    url = parsed(os.environ[_ADDRESS])
    clear(url)
    cluster = Cluster(superuser_url=url, version=18)
    database = cluster.copy()
    try:
        with database.stack:
            database.superuser.execute("UPDATE desk.tenant SET holds_per_minute = 1000000, open_holds = 1000000")
            database.superuser.execute("VACUUM ANALYZE")
            database.superuser.execute("CHECKPOINT")  # what was written so far is not this one's to write out
            yield database
    finally:
        cluster.drop(database)
        cluster.close()


def clear(url: URL) -> None:
    """Drops the houses that a benchmark left behind which was stopped."""
    with psycopg.connect(conninfo(url), autocommit=True) as superuser:
        left = "SELECT datname FROM pg_database WHERE datname ~ '^t[0-9]+_[0-9]+$'"
        for (name,) in superuser.execute(left.encode()).fetchall():
            superuser.execute(f'DROP DATABASE "{name}" WITH (FORCE)'.encode())


def server_cpu_ms(connection: psycopg.Connection[Any]) -> float:
    """CPU milliseconds that the connection's server process has used so far (Linux)."""
    with open(f"/proc/{connection.info.backend_pid}/schedstat") as file:
        return int(file.read().split()[0]) / 1e6
