"""A small house that lacks one guard after the other, with a process (asked_for.py) that tests it.

One process and one server serve many guards, as starting them costs more than most of the tests do.
"""

import json
import os
import subprocess
import sys
import threading
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy.engine import URL

from desk.db.connection import conninfo, parsed
from desk.server.supervisor import EmbeddedServer
from tests.database import build_template
from tests.quick_server import server_folder, start_quickly

ROOT = Path(__file__).resolve().parents[2]
_LONGEST = 500  # seconds that a test may take to turn red
_LOGINS = (
    "SELECT array_agg(line ORDER BY line) FROM (SELECT a::text FROM pg_authid a UNION ALL SELECT m::text FROM"
    " pg_auth_members m UNION ALL SELECT s::text FROM pg_db_role_setting s) x (line)"
)


@dataclass(frozen=True, kw_only=True)
class Said:
    """What a run of tests said up to its first failure; `red`: the tests that failed."""

    red: list[str]
    text: str


class BrokenHouse:
    """Hands out the small house without a guard. A server is used on only while its logins are what they were, so that
    those which a red test leaves behind are nobody else's.
    """

    def __init__(self) -> None:
        self._stack = ExitStack()
        self._root = self._stack.enter_context(server_folder())
        server = EmbeddedServer(self._root / "sound")
        with psycopg.connect(conninfo(_made(server)), autocommit=True) as connection:
            connection.execute("ALTER DATABASE small RENAME TO sound")
        server.stop()
        self._tester: _Tester | None = None

    def told_by(self, test: str, change: str) -> Said:
        """What the test says of a house with this change to its schema."""
        tester = self._tester or _Tester(self._root)
        self._tester = tester
        tester.lay_out(change)
        said = tester.run(test)
        if not tester.is_as_before():
            self._end()
        return said

    def close(self) -> None:
        self._end()
        self._stack.close()

    def _end(self) -> None:
        if self._tester is not None:
            self._tester.close()
        self._tester = None


class _Tester:
    """A copy of the sound server, and the process that tests on it."""

    def __init__(self, root: Path) -> None:
        place = root / "broken"
        subprocess.run(["rm", "-rf", place], check=True)
        subprocess.run(["cp", "-a", root / "sound", place], check=True)
        self._server = EmbeddedServer(place)
        self._url = parsed(self._server.start().url())
        self._were = self._logins()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.db.asked_for"],
            cwd=ROOT,
            env=os.environ | {"DESK_TEST_SERVER": self._url.render_as_string(hide_password=False)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def lay_out(self, change: str) -> None:
        with psycopg.connect(conninfo(self._url), autocommit=True) as server:
            server.execute("DROP DATABASE IF EXISTS small WITH (FORCE)")
            server.execute("CREATE DATABASE small TEMPLATE sound STRATEGY file_copy")
        with psycopg.connect(conninfo(self._url.set(database="small")), autocommit=True) as house:
            house.execute(change.encode())

    def run(self, test: str) -> Said:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        patience = threading.Timer(_LONGEST, self._process.kill)
        patience.start()
        self._process.stdin.write(f"{test}\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        patience.cancel()
        if not line:
            self._process.kill()
            self._process.wait()  # so that nobody asks it again
            return Said(red=[], text=f"its process ended, or told nothing within {_LONGEST} seconds")
        return Said(**json.loads(line))

    def is_as_before(self) -> bool:
        return self._process.poll() is None and self._logins() == self._were

    def _logins(self) -> Any:
        with psycopg.connect(conninfo(self._url), autocommit=True) as server:
            return server.execute(_LOGINS.encode()).fetchone()

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()
        self._server.stop()


def _made(server: EmbeddedServer) -> URL:
    url = start_quickly(server)
    build_template(url)
    return url
