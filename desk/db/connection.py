"""Connections: what every desk asks of the server, and engines that hold no transaction open between calls."""

import logging
import platform
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import sqlalchemy as sa
from psycopg.conninfo import make_conninfo
from sqlalchemy.engine import URL, make_url
from sqlalchemy.pool import ConnectionPoolEntry

from desk.db.translate import translated
from desk.domain.errors import ConfigurationWrong


def parsed(url: str) -> URL:
    """The URL with the driver filled in.

    Raises:
        ConfigurationWrong: it is not a PostgreSQL URL.
    """
    try:
        made = make_url(url)
    except sa.exc.ArgumentError as error:
        raise ConfigurationWrong(where="database URL", problem="is not a URL") from error
    if not made.drivername.startswith("postgres"):
        raise ConfigurationWrong(where="database URL", problem="must begin with postgresql")
    return made.set(drivername="postgresql+psycopg")


def connect_options(statement_timeout_seconds: int = 15, lock_timeout_seconds: int = 4) -> dict[str, Any]:
    """libpq options for every connection: a pulled cable is noticed within ten seconds, nothing waits for ever."""
    return {
        "connect_timeout": 5,
        "keepalives_idle": 5,
        "keepalives_interval": 2,
        "keepalives_count": 3,
        "tcp_user_timeout": 8000,
        "application_name": f"desk/{platform.node()[:50]}",
        "options": f"-c statement_timeout={statement_timeout_seconds}s -c lock_timeout={lock_timeout_seconds}s"
        # Commands are refused in any other level, whatever a server's settings make of its sessions.
        " -c timezone=UTC -c default_transaction_isolation=read\\ committed",
    }


# Whoever idles in a transaction is put out after ten seconds, because of what it may hold up. One that only reads holds
# up nobody; the file it is written to in between may take its time: a slow disk, a share that sleeps, a busy PC.
UNHURRIED = "SET LOCAL idle_in_transaction_session_timeout = '1h'"


def engine_for(
    url: str | URL, *, lanes: int = 2, statement_timeout_seconds: int = 15, isolation_level: Any = "AUTOCOMMIT"
) -> sa.Engine:
    """An engine with at most `lanes` connections. Autocommit: a command is one statement, one round trip.

    No pre-ping: it would double the round trips; a dead connection is found by the call itself, which is sent again
    once with the same key.
    """
    made = parsed(url) if isinstance(url, str) else url
    return sa.create_engine(
        made,
        isolation_level=isolation_level,
        poolclass=_Pool,
        pool_size=lanes,
        max_overflow=0,
        # The connection used last is asked first: its plans are warm; of fifty desks fifty have to be, not a hundred.
        pool_use_lifo=True,
        pool_timeout=10,
        pool_reset_on_return=None if isolation_level == "AUTOCOMMIT" else "rollback",
        connect_args={**connect_options(statement_timeout_seconds), "prepare_threshold": 2},
        query_cache_size=200,
    )


class _Pool(sa.QueuePool):
    """One that was disposed of closes what comes back to it; SQLAlchemy's own would keep it for nobody."""

    _disposed = False

    def dispose(self) -> None:
        self._disposed = True
        super().dispose()

    def _do_return_conn(self, record: ConnectionPoolEntry) -> None:
        super()._do_return_conn(record)
        if self._disposed:
            super().dispose()


# SQLAlchemy keeps its own pools quiet by their names; it names the log of this one after the class.
logging.getLogger(f"{__name__}.{_Pool.__name__}").setLevel(logging.WARNING)


def shut(engine: sa.Engine) -> None:
    """Closes every connection for good: those in use as they come back, and those of calls that are still to begin."""
    engine.dispose()
    engine.pool.dispose()


@contextmanager
def opened(engine: sa.Engine) -> Iterator[sa.Connection]:
    """A connection of the pool; errors of opening and of the statements inside come out translated."""
    with translated(), engine.connect() as connection:
        yield connection


def listening_connection(url: URL) -> psycopg.Connection[Any]:
    """A connection of its own for LISTEN, in autocommit; the caller closes it."""
    options: dict[str, Any] = connect_options()
    return psycopg.connect(conninfo(url), autocommit=True, **options)


def conninfo(url: URL) -> str:
    """The address in libpq's own form, password included: never to be logged.

    WORKAROUND(SQLAlchemy 2.1): a rendered URL leaves spaces in a password unquoted, which libpq refuses.
    """
    parts = {"host": url.host, "port": url.port, "dbname": url.database, "user": url.username, "password": url.password}
    given: dict[str, Any] = {name: value for name, value in parts.items() if value is not None}
    return make_conninfo(**given, **{name: str(value) for name, value in url.query.items()})
