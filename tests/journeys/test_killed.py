"""SIGKILL for the desk, a backend and the whole server in mid-command: what was told is stored, nothing is doubled."""

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from typing import Any

import psycopg
import pytest

from desk.domain.errors import DeskError, OutcomeUnknown
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.commands import CreateHold
from desk.usecases.ports import Settled
from tests.database import _plain
from tests.journeys.conftest import Frail
from tests.journeys.idleness import Idleness
from tests.journeys.wishes import hold_on


class Worker:
    """A desk at work in another process."""

    def __init__(self, frail: Frail, login: str, first_day: int) -> None:
        url = frail.db.superuser_url.set(username=None, password=None).render_as_string()
        command = [sys.executable, "-m", "tests.journeys.desk_at_work", url, login, str(frail.journal), str(first_day)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.said: list[dict[str, Any]] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            with contextlib.suppress(ValueError):  # the line it died in
                self.said.append(json.loads(line))

    def wait_for(self, count: int) -> None:
        """Until it was told of so many steps; refusals (a day that the other desk has reached) do not count."""
        self._wait_for("booking", count)

    def wait_until_ready(self) -> None:
        """Until it is signed in."""
        self._wait_for("ready", 1)

    def begin(self) -> None:
        """Lets it work."""
        assert self.process.stdin is not None
        self.process.stdin.close()

    def _wait_for(self, word: str, count: int) -> None:
        idleness = Idleness(self.process.pid)
        while sum(word in line for line in tuple(self.said)) < count:
            assert self.process.poll() is None, "it ended by itself"
            assert not idleness.hangs, f"it said only {self.said}"
            time.sleep(0.01)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(timeout=30)
        self._reader.join(timeout=10)
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()

    def told(self) -> dict[str, int]:
        """The last revision it was told of each booking."""
        return {line["booking"]: line["revision"] for line in self.said if "booking" in line}


def begin_together(workers: list[Worker]) -> None:
    """None works before all are signed in: the first would take all days while a busy machine starts the others."""
    for worker in workers:
        worker.wait_until_ready()
    for worker in workers:
        worker.begin()


def assert_told_is_stored(frail: Frail, told: dict[str, int]) -> None:
    stored = frail.stored()
    assert {b: rev for b, rev in told.items() if stored.get(b, 0) < rev} == {}, "told to a desk but not stored"


def assert_once(frail: Frail) -> None:
    """Nothing is doubled: each key has at most one booking, each booking one creation and whole items."""
    with psycopg.connect(_plain(frail.db.superuser_url)) as connection:
        found = connection.execute(
            "SELECT (SELECT count(*) FROM desk.booking), (SELECT count(*) FROM desk.request WHERE command ="
            " 'create_hold'"
            " AND booking_id IS NOT NULL), (SELECT count(*) FROM desk.payment), (SELECT count(*) FROM desk.request"
            " WHERE command = 'record_cash' AND answer IS NOT NULL), (SELECT count(*) FROM desk.request WHERE answer"
            " IS NULL AND booking_id IS NULL AND NOT void)"
        ).fetchone()
    assert found is not None
    bookings, holds, payments, cashes, unfinished = found
    assert (bookings, payments, unfinished) == (holds, cashes, 0)


def backend_waiting(frail: Frail) -> int:
    """The process that carries out a command and waits for a lock."""
    with psycopg.connect(_plain(frail.db.superuser_url), autocommit=True) as connection:
        for _ in range(200):
            found = connection.execute(
                "SELECT pid FROM pg_stat_activity WHERE usename = 'desk_t1_asha' AND wait_event_type = 'Lock'"
            ).fetchone()
            if found is not None:
                return int(found[0])
            time.sleep(0.02)
    raise AssertionError("no command is waiting")


def test_that_a_desk_killed_in_mid_command_learns_what_became_of_it(frail: Frail) -> None:
    holder = frail.db.superuser
    with holder.transaction():
        worker = Worker(frail, "asha", 0)
        begin_together([worker])
        worker.wait_for(1)
        holder.execute("SELECT FROM desk.space WHERE space_id = 1 FOR UPDATE")
        backend_waiting(frail)
        worker.kill()
    again = frail.sign_in()
    found = again.recover()
    assert len(found) == 1
    assert_same(frail, found)
    assert_told_is_stored(frail, worker.told())
    assert again.recover() == []


def assert_same(frail: Frail, found: list[tuple[str, Settled]]) -> None:
    """What recovery says was done is stored as it says."""
    stored = frail.stored()
    for _, settled in found:
        if settled.answer is not None and settled.answer.booking is not None:
            assert stored[str(settled.answer.booking.id)] >= settled.answer.booking.revision


@pytest.mark.parametrize("seed", range(3))
def test_that_desks_killed_at_any_moment_lose_and_double_nothing(frail: Frail, seed: int) -> None:
    dice = random.Random(seed)
    workers = [Worker(frail, login, n * 100) for n, login in enumerate(("asha", "ravi"))]
    begin_together(workers)
    for worker in workers:
        worker.wait_for(dice.randint(2, 25))
        time.sleep(dice.uniform(0, 0.02))
        worker.kill()
    for login, worker in zip(("asha", "ravi"), workers, strict=True):
        assert_same(frail, frail.sign_in(login).recover())
        assert_told_is_stored(frail, worker.told())
    assert_once(frail)


def ask(desk: Desk, wish: CreateHold, said: list[object]) -> None:
    try:
        said.append(desk.carry_out(wish, new_key()).booking)
    except DeskError as error:
        said.append(error)


def test_that_a_backend_killed_in_mid_command_leaves_no_half_booking(frail: Frail) -> None:
    desk, wish, said = frail.sign_in(), hold_on(0, spaces=(1, 2, 3)), list[object]()
    holder = psycopg.connect(_plain(frail.db.superuser_url))
    holder.execute("SELECT FROM desk.space WHERE space_id = 3 FOR UPDATE")
    asking = threading.Thread(target=ask, args=(desk, wish, said))
    asking.start()
    os.kill(backend_waiting(frail), signal.SIGKILL)
    asking.join(timeout=60)
    holder.close()
    settle_and_check(frail, desk, wish, said)


def test_that_a_killed_server_comes_back_with_all_it_had_told(frail: Frail) -> None:
    desk, wish, said = frail.sign_in(), hold_on(1, spaces=(1, 2, 3)), list[object]()
    before = desk.carry_out(hold_on(0), new_key()).booking
    assert before is not None
    holder = psycopg.connect(_plain(frail.db.superuser_url))
    holder.execute("SELECT FROM desk.space WHERE space_id = 3 FOR UPDATE")
    asking = threading.Thread(target=ask, args=(desk, wish, said))
    asking.start()
    backend_waiting(frail)
    os.kill(frail.pid(), signal.SIGKILL)
    asking.join(timeout=60)
    holder.close()
    frail.server.start()
    assert frail.stored()[str(before.id)] == 1
    settle_and_check(frail, desk, wish, said)


def settle_and_check(frail: Frail, desk: Desk, wish: CreateHold, said: list[object]) -> None:
    """An honest answer: the booking, or that it is not known, which recovery then finds out."""
    (answer,) = said
    deadline = time.monotonic() + 60
    found: list[tuple[str, Settled]] = []
    while isinstance(answer, OutcomeUnknown) and not found and time.monotonic() < deadline:
        found = desk.recover()
        time.sleep(0.1)
    done = not isinstance(answer, DeskError) or any(settled.state == "done" for _, settled in found)
    assert isinstance(answer, OutcomeUnknown) or done, answer
    assert (str(wish.booking_id) in frail.stored()) == done
    if done:
        assert len(desk.reader.booking(wish.booking_id).bars) == 3


@pytest.mark.parametrize("victim", ["backend", "server"])
def test_that_work_goes_on_after_the_server_was_killed_under_busy_desks(frail: Frail, victim: str) -> None:
    storm(frail, [victim], pause=0.3)


def storm(frail: Frail, victims: list[str], *, pause: float) -> None:
    """Two desks at work while the server is killed; afterwards every promise is asked for."""
    workers = [Worker(frail, login, n * 130) for n, login in enumerate(("asha", "ravi"))]
    begin_together(workers)
    for worker in workers:
        worker.wait_for(3)
    for victim in victims:
        time.sleep(pause)
        os.kill(frail.pid() if victim == "server" else any_backend(frail), signal.SIGKILL)
        back(frail)
    time.sleep(pause)
    for worker in workers:
        worker.kill()
    for login, worker in zip(("asha", "ravi"), workers, strict=True):
        assert_same(frail, frail.sign_in(login).recover())
        assert_told_is_stored(frail, worker.told())
    assert_once(frail)


def any_backend(frail: Frail) -> int:
    """The process of one of the busy desks' connections."""
    with psycopg.connect(_plain(frail.db.superuser_url), autocommit=True) as connection:
        for _ in range(500):
            found = connection.execute(
                "SELECT pid FROM pg_stat_activity WHERE usename IN ('desk_t1_asha', 'desk_t1_ravi') LIMIT 1"
            ).fetchone()
            if found is not None:
                return int(found[0])
            time.sleep(0.02)
    raise AssertionError("no desk is connected")


def back(frail: Frail) -> None:
    """Waits until the server takes connections again, starting it where its main process was killed."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        with contextlib.suppress(DeskError, psycopg.Error):
            frail.server.start()
            psycopg.connect(_plain(frail.db.superuser_url)).close()
            return
        time.sleep(0.2)
    raise AssertionError("the server did not come back")


@pytest.mark.nightly
@pytest.mark.timeout(900)
@pytest.mark.parametrize("seed", range(4))
def test_that_a_night_of_kills_loses_and_doubles_nothing(frail: Frail, seed: int) -> None:
    dice = random.Random(seed)
    storm(frail, dice.choices(["backend", "server"], k=8), pause=dice.uniform(0.3, 1.5))
