"""`desk init` as a process of its own: a business in a central database, whose owner and worker can begin at once."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy.engine import URL

from desk.db.connection import conninfo
from desk.wiring.door import DatabaseDoor
from tests.commands.test_cli import DESK, environment
from tests.database import Database, text_url

WORDS = ("--name", "Mogra Halls", "--space", "Mogra", "--capacity", "300", "--price", "40,000", "--owner-name", "Omkar")


@pytest.fixture
def empty(db: Database) -> Iterator[URL]:
    """A new database beside one that has Halldesk's logins, on each server version."""
    yield from beside(db)


@pytest.fixture
def empty18(db18: Database) -> Iterator[URL]:
    """The same on the embedded server alone, for what happens before a server is asked."""
    yield from beside(db18)


def beside(db: Database) -> Iterator[URL]:
    name = f"init_{db.superuser_url.database}"
    db.superuser.execute(f'CREATE DATABASE "{name}" TEMPLATE template0')
    yield db.superuser_url.set(database=name)
    db.superuser.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def init(folder: Path, url: URL, *more: str, typed: str = "a long secret\n") -> subprocess.CompletedProcess[str]:
    command = [*DESK, "init", "--url", text_url(url), *WORDS, *more]
    return subprocess.run(
        command, env=environment(folder), input=typed, capture_output=True, text=True, timeout=120, check=False
    )


def test_that_a_business_is_founded_beside_others_and_owner_and_worker_begin_at_once(
    tmp_path: Path, empty: URL, db: Database
) -> None:
    before = db.superuser.execute("SELECT count(*) FROM pg_roles WHERE rolname LIKE 'desk\\_t1\\_%'").fetchone()
    kept = tmp_path / "worker"
    done = init(tmp_path, empty, "--owner-login", "omkar", "--worker-file", str(kept))
    assert done.returncode == 0, done.stderr
    assert "a long secret" not in done.stdout + done.stderr
    login = done.stdout.split("signs in as ")[1].split(".")[0]
    assert not login.startswith("desk_t1_")  # those are of the other database
    assert db.superuser.execute("SELECT count(*) FROM pg_roles WHERE rolname LIKE 'desk\\_t1\\_%'").fetchone() == before

    door = DatabaseDoor(url=empty.set(username=None, password=None), journal_path=tmp_path / "journal.sqlite")
    desk = door.sign_in(login, "a long secret")
    venue = desk.house.venues[0]
    assert (desk.identity.tenant_name, venue.name, venue.spaces[0].name) == ("Mogra Halls", "Mogra Halls", "Mogra")
    desk.close()
    assert kept.stat().st_mode & 0o077 == 0
    worker, password = kept.read_text("utf-8").strip().split(":")
    with psycopg.connect(conninfo(empty.set(username=worker, password=password))) as connection:
        assert (connection.execute("SELECT desk.identity() ->> 'rank'").fetchone()) == ("worker",)


@pytest.mark.parametrize(
    ("more", "typed", "said"),
    [
        (("--owner-login", "Om Kar"), "a long secret\n", "owner-login"),
        (("--owner-login", "omkar"), "short\n", "at least 8"),
        (("--owner-login", "omkar", "--zone", "Mars/Olympus"), "a long secret\n", "time zone"),
    ],
)
def test_that_an_answer_that_cannot_be_used_changes_nothing(
    tmp_path: Path, empty18: URL, more: tuple[str, ...], typed: str, said: str
) -> None:
    done = init(tmp_path, empty18, *more, "--worker-file", str(tmp_path / "worker"), typed=typed)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    with psycopg.connect(conninfo(empty18)) as connection:
        assert connection.execute("SELECT to_regnamespace('desk')").fetchone() == (None,)


def test_that_a_worker_file_that_cannot_be_written_leaves_no_business_behind(tmp_path: Path, empty18: URL) -> None:
    there = tmp_path / "worker"
    there.write_text("something else", encoding="utf-8")
    done = init(tmp_path, empty18, "--owner-login", "omkar", "--worker-file", str(there))
    assert done.returncode == 2
    assert there.read_text(encoding="utf-8") == "something else"
    with psycopg.connect(conninfo(empty18)) as connection:
        assert connection.execute("SELECT count(*) FROM desk.tenant").fetchone() == (0,)
