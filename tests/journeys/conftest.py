"""A server of its own for walks that kill it, with the small house in a fresh database each."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
import pytest

from desk.server.supervisor import EmbeddedServer
from desk.usecases.at_the_desk import Desk
from desk.wiring.door import DatabaseDoor
from tests.database import Cluster, Database, _plain, build_template, unlimited
from tests.db.racing import keep_promises
from tests.quick_server import server_folder, start_quickly
from tests.small_house import PASSWORD


@dataclass(kw_only=True)
class Frail:
    """A server that may be killed, and the database of one test on it."""

    server: EmbeddedServer
    cluster: Cluster
    db: Database
    journal: Path
    desks: list[Desk] = field(default_factory=list)

    def sign_in(self, short: str = "asha", *, port: int | None = None) -> Desk:
        """A desk with this test's journal; `port` leads it through a cable that can be cut."""
        url = self.db.superuser_url.set(username=None, password=None, port=port or self.db.superuser_url.port)
        door = DatabaseDoor(url=url, journal_path=self.journal, login_prefix="desk_t1_")
        desk = door.sign_in(short, PASSWORD)
        self.desks.append(desk)
        return desk

    def pid(self) -> int:
        found = self.server.attach()
        assert found is not None
        return found.pid

    def stored(self) -> dict[str, int]:
        """Bookings with their revision, read anew: connections from before a crash are dead."""
        with psycopg.connect(_plain(self.db.superuser_url)) as connection:
            rows = connection.execute("SELECT booking_id::text, rev FROM desk.booking").fetchall()
        return {str(booking): int(rev) for booking, rev in rows}


@pytest.fixture(scope="module")
def frail_cluster() -> Iterator[tuple[EmbeddedServer, Cluster]]:
    with server_folder() as root:
        server = EmbeddedServer(root / "server")
        try:
            url = start_quickly(server)
            build_template(url)
            cluster = Cluster(superuser_url=url, version=18)
            yield server, cluster
            cluster.close()
        finally:
            server.stop()


@pytest.fixture
def frail(frail_cluster: tuple[EmbeddedServer, Cluster], tmp_path: Path) -> Iterator[Frail]:
    """Every promise is asked for when the walk is over."""
    server, cluster = frail_cluster
    database = cluster.copy()
    with database.stack:
        unlimited(database)
        walk = Frail(server=server, cluster=cluster, db=database, journal=tmp_path / "journal.sqlite")
        yield walk
        for desk in walk.desks:
            desk.close()
    server.start()
    keep_promises(database)
    cluster.drop(database)


@pytest.fixture
def when_done() -> Iterator[Callable[[Callable[[], None]], None]]:
    todo: list[Callable[[], None]] = []
    yield todo.append
    for step in reversed(todo):
        step()
