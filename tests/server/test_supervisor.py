"""The life of one server: made, started, found, crashed, recovered, stopped."""

import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import psutil
import psycopg
import pytest

from desk.server import EmbeddedServer, Progress, ServerAddress
from desk.server.account import server_account

MakeServer = Callable[..., EmbeddedServer]


def ask(address: ServerAddress, question: str) -> str:
    with closing(psycopg.connect(address.url(), autocommit=True)) as connection:
        row = connection.execute(question).fetchone()
    assert row is not None
    return str(row[0])


def do(address: ServerAddress, statement: str) -> None:
    with closing(psycopg.connect(address.url(), autocommit=True)) as connection:
        connection.execute(statement)


@pytest.fixture
def innocent() -> Iterator[subprocess.Popen[bytes]]:
    """A process that has nothing to do with any database, of the account that runs the servers.

    Of the same account, because PostgreSQL itself takes a number as in use only then.
    """
    account = server_account()
    process = subprocess.Popen(["sleep", "600"], user=account.uid, group=account.gid, cwd="/")
    yield process
    process.kill()
    process.wait()


def test_that_a_first_start_makes_a_database_that_keeps_to_its_settings(make_server: MakeServer) -> None:
    told: list[Progress] = []
    address = make_server().start(told.append)

    assert told == [Progress.PREPARING, Progress.STARTING, Progress.READY]
    assert ask(address, "SHOW server_encoding") == "UTF8"
    assert ask(address, "SHOW data_checksums") == "on"
    assert ask(address, "SHOW fsync") == "on"
    assert ask(address, "SHOW listen_addresses") == "127.0.0.1"
    assert ask(address, "SHOW unix_socket_directories") == ""
    assert ask(address, "SELECT datlocprovider FROM pg_database WHERE datname = 'postgres'") == "b"
    assert ask(address, "SELECT count(*) FROM pg_hba_file_rules WHERE auth_method <> 'scram-sha-256'") == "0"


def test_that_a_wrong_password_and_no_password_are_refused(make_server: MakeServer) -> None:
    address = make_server().start()
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        psycopg.connect(address.url().replace(address.password, "wrong"))
    with pytest.raises(psycopg.OperationalError, match="no password supplied"):
        psycopg.connect(host=address.host, port=address.port, user=address.superuser, dbname="postgres")


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX rights")
def test_that_the_password_and_the_folder_are_private(make_server: MakeServer) -> None:
    address = make_server().start()
    assert stat.S_IMODE(address.data_dir.stat().st_mode) == 0o700
    assert stat.S_IMODE((address.data_dir / "password").stat().st_mode) == 0o600
    assert len(address.password) == 32
    assert address.password not in repr(address)


def server_log(address: ServerAddress, until: str) -> str:
    """The server's log, which a process of its own writes a little later than the answer comes."""
    log = ""
    for _ in range(200):
        log = "".join(path.read_text() for path in (address.data_dir / "pgdata" / "log").iterdir())
        if until in log:
            break
        time.sleep(0.05)
    return log


def test_that_what_people_typed_does_not_end_in_the_servers_log(make_server: MakeServer) -> None:
    address = make_server().start()
    do(address, "CREATE TABLE guest (phone text PRIMARY KEY)")
    do(address, "INSERT INTO guest VALUES ('9820012345')")
    with pytest.raises(psycopg.errors.UniqueViolation):
        do(address, "INSERT INTO guest VALUES ('9820012345')")
    log = server_log(address, until="guest_pkey")
    assert "guest_pkey" in log
    assert "98200" not in log


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX accounts")
def test_that_the_server_never_runs_as_root(make_server: MakeServer) -> None:
    address = make_server().start()
    assert psutil.Process(address.pid).uids().real != 0


def test_that_the_database_works_with_an_installed_postgresql(make_server: MakeServer, installed_bin_dir: Path) -> None:
    server = make_server(bin_dir=installed_bin_dir)
    address = server.start()
    major = (address.data_dir / "pgdata" / "PG_VERSION").read_text().strip()
    assert ask(address, "SHOW server_version").startswith(major)
    server.stop()
    assert not server.running()


def test_that_a_second_supervisor_finds_the_running_server(make_server: MakeServer) -> None:
    first, second = make_server(), make_server()
    address = first.start()
    told: list[Progress] = []

    assert second.attach() == address
    assert second.start(told.append) == address
    assert told == [Progress.READY]


def test_that_attaching_where_nothing_runs_gives_none_and_makes_nothing(reachable_dir: Path) -> None:
    server = EmbeddedServer(reachable_dir / "nothing")
    assert server.attach() is None
    assert not server.running()
    server.stop()
    assert list(reachable_dir.iterdir()) == []


def test_that_two_processes_starting_at_once_get_the_same_server(make_server: MakeServer, reachable_dir: Path) -> None:
    program = "import sys; from pathlib import Path; from desk.server import EmbeddedServer;"
    program += "print(EmbeddedServer(Path(sys.argv[1])).start().pid)"
    folder = reachable_dir / "main"
    make_server()
    starts = [subprocess.Popen([sys.executable, "-c", program, folder], stdout=subprocess.PIPE) for _ in range(3)]
    pids = {start.communicate(timeout=60)[0] for start in starts}
    assert len(pids) == 1
    assert pids != {b""}


def test_that_a_stop_is_clean_and_the_port_and_password_stay(make_server: MakeServer) -> None:
    server = make_server()
    before = server.start()
    do(before, "CREATE TABLE kept AS SELECT 42 AS answer")
    server.stop()
    assert not server.running()
    wait_until_gone(before.pid)
    assert not (before.data_dir / "pgdata" / "postmaster.pid").exists()

    told: list[Progress] = []
    after = server.start(told.append)
    assert told == [Progress.STARTING, Progress.READY]
    assert (after.port, after.password) == (before.port, before.password)
    assert ask(after, "SELECT answer FROM kept") == "42"


def test_that_a_server_in_use_is_not_stopped_by_the_one_who_leaves(make_server: MakeServer) -> None:
    server = make_server()
    address = server.start()
    with closing(psycopg.connect(address.url())):
        assert not server.stop_if_unused()
        assert server.running()
    deadline = time.monotonic() + 10
    while not server.stop_if_unused():
        assert time.monotonic() < deadline
    assert not server.running()


def test_when_the_server_was_killed_it_recovers_what_was_committed(make_server: MakeServer) -> None:
    server = make_server()
    address = server.start()
    do(address, "CREATE TABLE kept AS SELECT 42 AS answer")
    os.kill(address.pid, signal.SIGKILL)
    wait_until_gone(address.pid)

    told: list[Progress] = []
    again = server.start(told.append)
    assert told == [Progress.RECOVERING, Progress.READY]
    assert ask(again, "SELECT answer FROM kept") == "42"


def test_when_the_server_was_killed_this_moment_a_start_waits_for_its_end(make_server: MakeServer) -> None:
    server = make_server()
    address = server.start()
    do(address, "CREATE TABLE kept AS SELECT 42 AS answer")
    for _ in range(2):  # no pause: its process, port, lock file and shared memory may still be there
        os.kill(address.pid, signal.SIGKILL)
        again = server.start()
        assert again.pid != address.pid
        assert ask(again, "SELECT answer FROM kept") == "42"
        address = again


def test_when_an_innocent_process_has_the_number_of_a_dead_server_it_survives(
    make_server: MakeServer, innocent: "subprocess.Popen[bytes]"
) -> None:
    server = make_server()
    address = server.start()
    pid_file = address.data_dir / "pgdata" / "postmaster.pid"
    lines = pid_file.read_text().splitlines()
    server.stop()
    write_as_server(pid_file, "\n".join([str(innocent.pid), *lines[1:]]) + "\n")

    assert not server.running()
    assert server.attach() is None
    server.stop()
    again = server.start()
    assert again.pid != innocent.pid
    assert ask(again, "SELECT 1") == "1"
    assert innocent.poll() is None
    assert list(pid_file.parent.glob("postmaster.pid.stale-*"))


@pytest.mark.parametrize("content", ["", "\n", "not a number\n"])
def test_when_the_pid_file_was_cut_short_the_server_starts(make_server: MakeServer, content: str) -> None:
    server = make_server()
    address = server.start()
    server.stop()
    write_as_server(address.data_dir / "pgdata" / "postmaster.pid", content)
    assert ask(server.start(), "SELECT 1") == "1"


def wait_until_gone(pid: int) -> None:
    deadline = time.monotonic() + 10
    while psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE:
        assert time.monotonic() < deadline
        time.sleep(0.02)


def write_as_server(path: Path, text: str) -> None:
    """Write a file that belongs to the server's account, as the server itself would have left it."""
    path.write_text(text)
    path.chmod(0o600)
    server_account().own(path)
