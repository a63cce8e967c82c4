"""Real PostgreSQL for tests: one cluster per worker process and server version, one template, one copy per test."""

import itertools
import os
import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg.types.json import Jsonb
from sqlalchemy.engine import URL

from desk.db.connection import conninfo, engine_for, parsed
from desk.db.schema.founding import found_tenant, login_of
from desk.db.schema.migrate import migrate, securing
from desk.server.supervisor import EmbeddedServer
from desk.usecases.at_the_desk import Desk
from desk.usecases.front_door import DemoLogin
from desk.wiring.door import DatabaseDoor
from tests.quick_server import hasten_logins, server_folder, start_quickly
from tests.small_house import NEIGHBOUR, PARIJAT, PASSWORD

_COUNT = itertools.count(1)


@dataclass(kw_only=True)
class Cluster:
    """A running server of one version with the small house as template `small`."""

    superuser_url: URL
    version: int
    _kept: psycopg.Connection[Any] | None = None

    def copy(self, template: str = "small") -> "Database":
        name = f"t{os.getpid()}_{next(_COUNT)}"
        # Copying files costs a third of what it costs to write them through the log, where nothing waits for a disk.
        self._server().execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY file_copy'.encode())
        for statement in securing(name):
            self._server().execute(statement.encode())
        return Database(superuser_url=self.superuser_url.set(database=name), cluster=self)

    def drop(self, database: "Database") -> None:
        self._server().execute(f'DROP DATABASE "{database.superuser_url.database}" WITH (FORCE)'.encode())

    def close(self) -> None:
        if self._kept is not None:
            self._kept.close()

    def _server(self) -> psycopg.Connection[Any]:
        """One connection for all copies; a new one after the server was killed."""
        if self._kept is not None:
            try:
                self._kept.execute("SELECT")
            except psycopg.Error:
                self._kept.close()
                self._kept = None
        if self._kept is None:
            self._kept = psycopg.connect(_plain(self.superuser_url), autocommit=True)
        return self._kept


@dataclass(kw_only=True)
class Database:
    """One test's own database, with a connection per login."""

    superuser_url: URL
    cluster: Cluster
    stack: ExitStack = field(default_factory=ExitStack)
    days: Iterator[int] = field(default_factory=lambda: itertools.count(30))
    _open: dict[str, psycopg.Connection[Any]] = field(default_factory=dict)

    def url(self, short: str, tenant: int = 1) -> URL:
        """The address for one login, password included."""
        return self.superuser_url.set(username=login_of(tenant, short), password=PASSWORD)

    def plain_url(self, short: str, tenant: int = 1) -> str:
        return _plain(self.url(short, tenant))

    def connect(self, short: str = "asha", tenant: int = 1) -> psycopg.Connection[Any]:
        """A new autocommit connection, closed at the end of the test."""
        return self.stack.enter_context(psycopg.connect(self.plain_url(short, tenant), autocommit=True))

    def as_(self, short: str = "asha", tenant: int = 1) -> psycopg.Connection[Any]:
        """The test's shared connection of one login."""
        key = f"{tenant}/{short}"
        if key not in self._open:
            self._open[key] = self.connect(short, tenant)
        return self._open[key]

    @property
    def superuser(self) -> psycopg.Connection[Any]:
        if "superuser" not in self._open:
            self._open["superuser"] = self.stack.enter_context(
                psycopg.connect(_plain(self.superuser_url), autocommit=True)
            )
        return self._open["superuser"]

    def call(
        self, command: str, body: dict[str, Any], *, who: str = "asha", tenant: int = 1, key: uuid.UUID | None = None
    ) -> Any:
        """One command through a plain SQL client; the answer as JSON, or psycopg's error."""
        statement = f"SELECT desk.{command}(%s, %s)"
        return self.as_(who, tenant).execute(statement, (key or uuid.uuid4(), Jsonb(body))).fetchone()[0]  # type: ignore[index]


def _plain(url: URL) -> str:
    return conninfo(url)


def text_url(url: URL) -> str:
    """The address for a command line, password included."""
    return url.set(drivername="postgresql").render_as_string(hide_password=False)


def debian_bin() -> Path | None:
    """The folder of an installed PostgreSQL other than the embedded 18; the oldest of those supported."""
    found = [
        p for p in Path("/usr/lib/postgresql").glob("*/bin") if p.parent.name.isdigit() and int(p.parent.name) >= 15
    ]
    return min(found, key=lambda p: int(p.parent.name), default=None)


def build_template(server_url: URL) -> None:
    """Makes `small`."""
    with psycopg.connect(_plain(server_url), autocommit=True) as server:
        server.execute("CREATE DATABASE small")
    small = server_url.set(database="small")
    migrate(small.render_as_string(hide_password=False))
    engine = engine_for(small, isolation_level="READ COMMITTED")
    with engine.begin() as connection:
        found_tenant(connection, PARIJAT)
        found_tenant(connection, NEIGHBOUR)
    engine.dispose()
    logins = {
        login_of(seed.tenant_id, person.short): PASSWORD for seed in (PARIJAT, NEIGHBOUR) for person in seed.staff
    }
    hasten_logins(server_url, logins | {str(server_url.username): str(server_url.password)})


@pytest.fixture(scope="session")
def cluster_of() -> Iterator[Callable[[str], Cluster]]:
    """Starts each server version once a worker process, when it is first asked for.

    DESK_TEST_SERVER is the address of an embedded one to use instead, whose `small` lacks a guard: tests ought to fail.
    """
    started: dict[str, Cluster] = {}
    with ExitStack() as stack:
        root = stack.enter_context(server_folder())

        def begin(kind: str) -> URL:
            if kind == "embedded" and (given := os.environ.get("DESK_TEST_SERVER")):
                return parsed(given)
            server = EmbeddedServer(root / kind, None if kind == "embedded" else debian_bin())
            stack.callback(server.stop)
            url = start_quickly(server)
            build_template(url)
            return url

        def get(kind: str) -> Cluster:
            if kind not in started:
                url = begin(kind)
                with psycopg.connect(_plain(url)) as connection:
                    version = connection.info.server_version
                started[kind] = Cluster(superuser_url=url, version=version)
                stack.callback(started[kind].close)
            return started[kind]

        yield get


@pytest.fixture(scope="session", params=["embedded", "debian"])
def cluster(request: pytest.FixtureRequest, cluster_of: Callable[[str], Cluster]) -> Cluster:
    """Both server versions in turn: the embedded one and an installed one."""
    if request.param == "debian" and debian_bin() is None:
        pytest.skip("no installed PostgreSQL of another version; `./run test` installs one")
    return cluster_of(request.param)


@pytest.fixture(scope="module")
def house(cluster: Cluster) -> Iterator[Database]:
    """One small house for all tests of a module, on both server versions; without limits to the number of holds.

    Each test takes days of its own (tests/db/acts.py), so that none is in another's way.
    """
    for database in _lent(cluster):
        unlimited(database)
        yield database


def unlimited(database: Database) -> None:
    """Lifts the limits of holds per login, for tests that make many."""
    database.superuser.execute(
        "UPDATE desk.tenant SET holds_per_minute = 1000000, open_holds = 1000000, open_series = 1000000"
    )


@pytest.fixture
def db(cluster: Cluster) -> Iterator[Database]:
    """A fresh database with the small house, on both server versions."""
    yield from _lent(cluster)


@pytest.fixture
def db18(cluster_of: Callable[[str], Cluster]) -> Iterator[Database]:
    """A fresh database with the small house, on the embedded server only."""
    yield from _lent(cluster_of("embedded"))


def _lent(cluster: Cluster) -> Iterator[Database]:
    database = cluster.copy()
    with database.stack:
        yield database
    cluster.drop(database)


@pytest.fixture
def front_door(db18: Database, tmp_path: Path) -> Iterator[DatabaseDoor]:
    """The front door of a fresh small house, with a sign-in tile per login; the clockwork is not run."""
    tiles = [
        DemoLogin(label=p.name, rank=p.rank, login=login_of(1, p.short), password=p.password)
        for p in PARIJAT.staff
        if p.rank != "worker"
    ]
    url = db18.superuser_url.set(username=None, password=None)
    door = DatabaseDoor(url=url, journal_path=tmp_path / "journal.sqlite", login_prefix="desk_t1_", demo=tiles)
    yield door
    door.close()


@pytest.fixture
def sign_in(front_door: DatabaseDoor) -> Iterator[Callable[..., Desk]]:
    """Signs somebody in by short name (`asha`, `ravi` clerks, `meera` manager, `omkar` owner); closed afterwards."""
    with ExitStack() as stack:

        def signed_in(short: str = "asha") -> Desk:
            desk = front_door.sign_in(short, PASSWORD)
            stack.callback(desk.close)
            return desk

        yield signed_in
