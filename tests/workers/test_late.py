"""A clockwork that takes its time to be made: nobody waits for it, and what cannot be made says so."""

import threading
import time

from desk.secrets import KeyStoreUnavailable
from desk.usecases.ports import JobHealth
from desk.workers.late import LateClockwork

JOB = JobHealth(name="holds", title="Holds", every_seconds=2)


class Jobs:
    """One that notes what it is told."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def start(self) -> None:
        self.told.append("start")

    def stop(self) -> None:
        self.told.append("stop")

    def nudge(self, job: str) -> None:
        self.told.append(job)

    def health(self) -> list[JobHealth]:
        return [JOB]


def waiting() -> tuple[Jobs, threading.Event, LateClockwork]:
    """One whose key store has asked, what answers it, and what it makes then."""
    jobs, asked = Jobs(), threading.Event()

    def make() -> Jobs:
        asked.wait()
        return jobs

    late = LateClockwork(make)
    late.start()
    return jobs, asked, late


def until(late: LateClockwork, jobs: int) -> list[JobHealth]:
    end = time.monotonic() + 10
    while len(late.health()) != jobs and time.monotonic() < end:
        time.sleep(0.005)
    return late.health()


def test_that_it_has_no_jobs_until_it_is_there_and_then_the_real_ones() -> None:
    jobs, asked, late = waiting()
    assert late.health() == []
    late.nudge("holds")  # is heard by nobody, and needs not be: the first run of every job is at once
    asked.set()
    assert until(late, 1) == [JOB]
    late.nudge("unpaid")
    late.stop()
    assert jobs.told == ["start", "unpaid", "stop"]


def test_that_one_that_was_ended_before_it_was_there_starts_nothing_any_more() -> None:
    jobs, asked, late = waiting()
    began = time.monotonic()
    late.stop()  # a person has not answered the key store yet
    assert time.monotonic() - began < 5
    asked.set()
    end = time.monotonic() + 10
    while jobs.told != ["stop"] and time.monotonic() < end:
        time.sleep(0.005)
    assert jobs.told == ["stop"]
    assert late.health() == []


def test_that_one_that_cannot_be_made_says_why_and_holds_nobody_up() -> None:
    def locked() -> Jobs:
        raise KeyStoreUnavailable(problem="it is locked")

    def wrong() -> Jobs:
        raise ZeroDivisionError

    for make, words in ((locked, "locked"), (wrong, "see the log")):
        late = LateClockwork(make)
        late.start()
        (health,) = until(late, 1)
        assert (health.name, health.failures_in_a_row) == ("clockwork", 1)
        assert words in str(health.last_error)
        late.stop()
