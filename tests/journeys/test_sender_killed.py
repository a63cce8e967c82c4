"""SIGKILL for workers of messages at every step, and among several: nobody is told twice, and nothing is lost."""

import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

import pytest

from tests.database import Database, unlimited
from tests.db.acts import hold
from tests.db.message_acts import somebody
from tests.gateways.message_booths import booth_of
from tests.journeys.sending_at_work import AT_WORK
from tests.workers.post_room import PostRoom

MOMENTS = ("after claim", "before begin", "after begin", "before send", "after send", "before finish", "after finish")


@pytest.fixture
def room(db18: Database, request: pytest.FixtureRequest) -> Iterator[PostRoom]:
    booth = booth_of(getattr(request, "param", "twilio"))
    unlimited(db18)
    db18.superuser.execute("GRANT EXECUTE ON FUNCTION pg_advisory_lock_shared(bigint) TO desk_worker")  # for AtWork
    with booth.house:
        made = PostRoom(db=db18, booth=booth)
        yield made
        made.close()


def worker(room: PostRoom, moment: str = "never") -> "subprocess.Popen[str]":
    url = room.db.url("worker").render_as_string(hide_password=False)
    script = [sys.executable, "-m", "tests.journeys.sending_at_work", url, room.booth.name, room.booth.house.root]
    return subprocess.Popen([*script, moment], stdout=subprocess.PIPE, text=True)


def kill(process: "subprocess.Popen[str]") -> None:
    process.kill()
    process.wait()
    if process.stdout:
        process.stdout.close()


def received(room: PostRoom) -> Counter[str]:
    """How often each customer was written to; every message of these tests has a customer of its own."""
    key = "to" if room.booth.name == "twilio" else "telNum"
    return Counter(str(row[key]) for row in room.booth.house.posted())


def age(room: PostRoom, *, untouched: int = 0) -> None:
    """A quarter of an hour goes by: leases lapse, and what is not found by now is not there. It goes by for the dead
    only: who lives has done what it claimed first, however slow the machine, and what a dead one had just said has
    some seconds, `untouched`, to come to the provider. There too what it took in of these gets older in its logs.
    """
    room.db.superuser.execute("SELECT pg_advisory_lock(%s)", (AT_WORK,))
    with room.booth.house.lock:
        aged = room.db.superuser.execute(
            "UPDATE desk.message SET sending_at = sending_at - interval '15 minutes', next_at = clock_timestamp()"
            " WHERE next_at IS NOT NULL AND state IN ('claimed', 'ambiguous', 'queued')"
            f" AND changed_at <= clock_timestamp() - interval '{untouched} seconds'"
            " RETURNING CASE WHEN sending_at IS NOT NULL THEN recipient END".encode()
        ).fetchall()
        room.booth.house.age({str(to).removeprefix("+") for (to,) in aged if to}, timedelta(minutes=15))
    room.db.superuser.execute("SELECT pg_advisory_unlock(%s)", (AT_WORK,))
    room.now[0] += 900


def test_that_a_worker_killed_at_any_step_is_made_good_by_the_next(room: PostRoom) -> None:
    """What had left is found, what had not is sent: both exactly once."""
    for moment in MOMENTS:
        first, before = room.told(), len(room.booth.house.posted())
        process = worker(room, moment)
        assert process.stdout is not None
        try:
            assert process.stdout.readline() == "here\n", moment
        finally:
            kill(process)
        sender = room.sender()
        for _ in range(3):
            age(room)
            sender.run()
        assert room.state(first) in ("accepted", "delivered"), moment
        assert len(room.booth.house.posted()) == before + 1, moment


def race(room: PostRoom, messages: int, workers: int, deadline: float) -> None:
    """Workers race and are killed and replaced until everything is somewhere final or accepted.

    Nobody is killed before something came to its end since the last death: a slow machine would see new ones only.
    """
    chance = random.Random(messages)
    room.db.superuser.execute("UPDATE desk.venue SET max_ahead_days = 3660")  # each hold has a day of its own
    for _ in range(messages):
        hold(room.db, customer=somebody())
    crew = [worker(room) for _ in range(workers)]
    waiting = "SELECT count(*) FROM desk.message WHERE state IN ('queued', 'claimed', 'ambiguous')"
    ends = time.monotonic() + deadline
    last = messages
    try:
        while True:
            (left,) = room.db.superuser.execute(waiting.encode()).fetchone() or (0,)
            if left == 0:
                return
            assert time.monotonic() < ends, f"{left} are still waiting"
            time.sleep(chance.uniform(0.2, 0.6))
            if messages // 10 < left < last:
                victim, last = chance.randrange(workers), left
                kill(crew[victim])
                crew[victim] = worker(room)
            elif left <= messages // 10:
                time.sleep(1)
            age(room, untouched=4)
    finally:
        for process in crew:
            kill(process)


def assert_told_once(room: PostRoom, customers: int) -> None:
    times = received(room)
    again = [f"%{to[-10:]}" for to, count in times.items() if count > 1]
    assert room.db.superuser.execute(
        "SELECT a.* FROM desk.message_attempt a JOIN desk.message m USING (tenant_id, message_id)"
        " WHERE m.recipient LIKE ANY (%s) ORDER BY a.message_id, a.attempt_no", (again,)
    ).fetchall() == []  # fmt: skip
    assert set(times.values()) == {1}
    assert len(times) == customers


def test_that_three_workers_racing_and_dying_tell_each_of_sixty_customers_once(room: PostRoom) -> None:
    race(room, messages=60, workers=3, deadline=90)
    assert_told_once(room, 60)


@pytest.mark.nightly
@pytest.mark.timeout(900)
@pytest.mark.parametrize("room", ["msg91", "twilio"], indirect=True)
def test_that_three_workers_racing_and_dying_tell_each_of_a_thousand_customers_once(room: PostRoom) -> None:
    race(room, messages=1000, workers=3, deadline=800)
    assert_told_once(room, 1000)
