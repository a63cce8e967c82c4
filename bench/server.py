"""A private server with the small house for one benchmark, and the server's own CPU time for one connection."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg

from desk.db.connection import conninfo, parsed
from desk.server.supervisor import EmbeddedServer
from tests.database import Cluster, Database, build_template


@contextmanager
def small_house(connections: int | None = None) -> Iterator[Database]:
    """A fresh embedded server, migrated, with the small house and no limits on holds; for so many connections."""
    root = Path(tempfile.mkdtemp(prefix="halldesk-bench-", dir="/tmp"))
    root.chmod(0o755)
    server = EmbeddedServer(root / "data")
    try:
        url = parsed(server.start().url())
        if connections is not None:
            with psycopg.connect(conninfo(url), autocommit=True) as superuser:
                superuser.execute(f"ALTER SYSTEM SET max_connections = {connections}".encode())
            server.stop()
            url = parsed(server.start().url())
        build_template(url)
        database = Cluster(superuser_url=url, version=18).copy()
        with database.stack:
            database.superuser.execute("UPDATE desk.tenant SET holds_per_minute = 1000000, open_holds = 1000000")
            yield database
    finally:
        server.stop()
        shutil.rmtree(root, ignore_errors=True)


def server_cpu_ms(connection: psycopg.Connection[Any]) -> float:
    """CPU milliseconds that the connection's server process has used so far (Linux)."""
    with open(f"/proc/{connection.info.backend_pid}/schedstat") as file:
        return int(file.read().split()[0]) / 1e6


def quantile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
