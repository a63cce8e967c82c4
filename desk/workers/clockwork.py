"""Runs the sweeping jobs in one named thread, in a desk's background or as `desk worker`; the same code in both."""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from desk.domain.errors import DeskError
from desk.usecases.ports import JobHealth, Sweeper
from desk.usecases.sweeping import JOBS, Job

log = logging.getLogger(__name__)


class SweepingClockwork:
    """The `Clockwork` port. `nudge` and `health` may be called from any thread and never block on the database."""

    def __init__(
        self, sweeper: Sweeper, jobs: Sequence[Job] = JOBS, *, close: Callable[[], None] = lambda: None
    ) -> None:
        """`close` gives the sweeper's connection back; it is called by `stop`."""
        self._sweeper = sweeper
        self._close = close
        self._jobs = {job.name: job for job in jobs}
        self._health = {
            job.name: JobHealth(name=job.name, title=job.title, every_seconds=job.every_seconds) for job in jobs
        }
        self._due = dict.fromkeys(self._jobs, 0.0)  # monotonic seconds; all at once at the start
        self._changed = threading.Condition()
        self._stopping = False
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Starts the thread; the first run of every job is at once."""
        self._thread = threading.Thread(target=self._run, name="clockwork", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Ends the thread after the job that is running; returns when it has ended (at most 20 seconds)."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join(timeout=20)
        self._close()

    def nudge(self, job: str) -> None:
        with self._changed:
            if job in self._due:
                self._due[job] = 0.0
                self._changed.notify_all()

    def health(self) -> list[JobHealth]:
        with self._changed:
            return list(self._health.values())

    def run_once(self) -> list[JobHealth]:
        """Runs every job once in the caller's thread, e.g. for `desk worker --once`."""
        for job in self._jobs.values():
            self._run_job(job)
        return self.health()

    def _run(self) -> None:
        while (job := self._next()) is not None:
            self._run_job(job)

    def _next(self) -> Job | None:
        """Waits for the next job that is due; None when the thread shall end."""
        with self._changed:
            while not self._stopping:
                name = min(self._due, key=lambda n: self._due[n])
                wait = self._due[name] - time.monotonic()
                if wait <= 0:
                    self._due[name] = time.monotonic() + self._jobs[name].every_seconds
                    return self._jobs[name]
                self._changed.wait(timeout=wait)
        return None

    def _run_job(self, job: Job) -> None:
        started, clock = datetime.now(UTC), time.perf_counter()
        count, problem = None, ""
        try:
            count = job.run(self._sweeper)
        except DeskError as error:
            problem = error.sentence
            log.info("job %s failed: %s", job.name, error.code)
        except Exception:  # a bug in one job must not stop the others' clock
            problem = "unexpected error; see the log"
            log.exception("job %s failed", job.name)
        with self._changed:
            before = self._health[job.name]
            self._health[job.name] = replace(
                before,
                last_started=started,
                last_seconds=time.perf_counter() - clock,
                last_count=count,
                runs=before.runs + 1,
                failures_in_a_row=before.failures_in_a_row + 1 if problem else 0,
                last_error=problem,
            )
