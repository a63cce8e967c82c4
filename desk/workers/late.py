"""A clockwork that is made beside everything else: the key store may first ask a person for its own password."""

import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Protocol

from desk.domain.errors import DeskError
from desk.domain.sentence import Sentence
from desk.usecases.ports import Clockwork, JobHealth

log = logging.getLogger(__name__)

_GONE_AFTER = 2.0


class Startable(Clockwork, Protocol):
    """What is made: a clockwork that somebody has to start and to stop."""

    def start(self) -> None: ...
    def stop(self) -> None: ...


class LateClockwork:
    """The `Clockwork` port from the first moment; makes and starts the real one in a thread of its own.

    Whoever signs in never waits for it. Until it is there, it has no jobs; where it cannot be made, one that says why.
    """

    def __init__(self, make: Callable[[], Startable]) -> None:
        self._make = make
        self._made: Startable | None = None
        self._health = JobHealth(name="clockwork", title=Sentence("Start the background jobs"), every_seconds=0)
        self._changing = threading.Lock()
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name="clockwork start", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Ends it; what is still waiting for a person then starts nothing any more."""
        with self._changing:
            self._stopped = True
        self._thread.join(_GONE_AFTER)
        if self._made is not None:
            self._made.stop()

    def nudge(self, job: str) -> None:
        if self._made is not None:
            self._made.nudge(job)

    def health(self) -> list[JobHealth]:
        if self._made is not None:
            return self._made.health()
        return [self._health] if self._health.failures_in_a_row else []

    def _run(self) -> None:
        started = datetime.now(UTC)
        try:
            self._begin(self._make())
        except DeskError as error:
            log.warning("the clockwork does not start: %s", error.code)
            self._failed(started, error.sentence)
        except Exception:  # without this the jobs would be missing and nobody told
            log.exception("the clockwork does not start")
            self._failed(started, "unexpected error; see the log")

    def _begin(self, made: Startable) -> None:
        with self._changing:
            if not self._stopped:
                made.start()
                self._made = made
                return
        made.stop()

    def _failed(self, started: datetime, problem: str) -> None:
        self._health = replace(self._health, last_started=started, runs=1, failures_in_a_row=1, last_error=problem)
