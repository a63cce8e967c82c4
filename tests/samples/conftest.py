"""One loaded demo for all tests of a worker process, on the embedded server."""

import itertools
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
import pytest

from desk.db.connection import conninfo
from desk.samples.demo import DemoAccess, prepare
from desk.samples.demo_logins import FILE_NAME
from tests.database import Cluster

_COUNT = itertools.count(1)


class BrokenOff(Exception):
    """The power went at this moment."""


@dataclass(kw_only=True)
class Demo:
    """A demo under a name of its own, in a folder of its own."""

    cluster: Cluster
    folder: Path
    database: str
    told: list[str] = field(default_factory=list)
    first_seconds: float = 0.0

    def prepare(self, *, fresh: bool = False, break_off_at: str | None = None) -> DemoAccess:
        """Prepares it as `desk demo` does; `break_off_at` ends that at the step whose sentence has these words."""

        def tell(step: str) -> None:
            self.told.append(step)
            if break_off_at and break_off_at in step:
                raise BrokenOff

        url = self.cluster.superuser_url.render_as_string(hide_password=False)
        return prepare(url, self.folder, fresh=fresh, database=self.database, on_progress=tell)

    def superuser(self) -> psycopg.Connection[Any]:
        url = conninfo(self.cluster.superuser_url.set(database=self.database))
        return psycopg.connect(url, autocommit=True)

    def ask(self, sql: str) -> list[Any]:
        """The rows of a query, as superuser."""
        with self.superuser() as connection:
            return connection.execute(sql.encode()).fetchall()

    def one(self, sql: str) -> Any:
        """The only value of a query."""
        return self.ask(sql)[0][0]

    def drop(self) -> None:
        with psycopg.connect(conninfo(self.cluster.superuser_url), autocommit=True) as server:
            server.execute(f'DROP DATABASE IF EXISTS "{self.database}" WITH (FORCE)'.encode())


@pytest.fixture
def new_demo(cluster_of: Callable[[str], Cluster], tmp_path: Path, demo: Demo) -> Iterator[Demo]:
    """A demo that nobody has prepared yet. Logins belong to the server: the other demo makes its passwords anew."""
    made = Demo(cluster=cluster_of("embedded"), folder=tmp_path, database=f"demo{os.getpid()}_{next(_COUNT)}")
    yield made
    made.drop()
    (demo.folder / FILE_NAME).unlink(missing_ok=True)


@pytest.fixture(scope="session")
def demo(cluster_of: Callable[[str], Cluster], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """A prepared demo that every test leaves as whole as it found it."""
    folder = tmp_path_factory.mktemp("demo")
    made = Demo(cluster=cluster_of("embedded"), folder=folder, database=f"demo{os.getpid()}_{next(_COUNT)}")
    began = time.perf_counter()
    made.prepare()
    made.first_seconds = time.perf_counter() - began
    yield made
    made.drop()


@pytest.fixture
def access(demo: Demo) -> DemoAccess:
    return demo.prepare()
