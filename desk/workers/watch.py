"""Looks after the other threads: a job that keeps failing becomes one alert on every desk, until it works again."""

import logging
import threading
from collections.abc import Callable, Sequence

from desk.domain.errors import DeskError
from desk.usecases.keeping import KeepingDesk
from desk.usecases.ports import JobHealth

log = logging.getLogger(__name__)

# Once may be a server that was restarted; three in a row is a fault.
FAILURES = 3
EVERY_SECONDS = 15.0
SAY_AGAIN = 20


class Watch:
    """A member of the workshop that watches the others' health. It has no health of its own to show."""

    def __init__(
        self, health: Callable[[], Sequence[JobHealth]], desk: KeepingDesk, *, close: Callable[[], None] = lambda: None
    ) -> None:
        """`close` gives the database connection back; it is called by `stop`."""
        self._health_of, self._desk, self._close = health, desk, close
        self._raised: set[str] = set()
        self._looks = 0
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        self._thread = threading.Thread(target=self._run, name="watch", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        if self._thread is not None:
            self._thread.join(timeout=20)
        self._close()

    def nudge(self, job: str) -> None:
        """Nothing waits here."""

    def health(self) -> list[JobHealth]:
        return []

    def run_once(self) -> list[JobHealth]:
        self.look()
        return []

    def look(self) -> None:
        """Raises and clears alerts for what the others' health is now.

        Raises:
            DeskError: the database cannot be told; the next look tries again.
        """
        jobs = {str(job.title): job for job in self._health_of()}
        if self._looks == 0:  # what an earlier run of this program raised is ours to clear
            self._raised |= {alert.source for alert in self._desk.keeping().alerts} & jobs.keys()
        again = self._looks % SAY_AGAIN == 0  # another PC, where the same job works, may have cleared ours
        self._looks += 1
        for title, job in jobs.items():
            if job.failures_in_a_row >= FAILURES and (again or title not in self._raised):
                self._desk.raise_alert(title, str(job.last_error))
                self._raised.add(title)
            elif title in self._raised and job.runs and not job.failures_in_a_row:
                self._desk.clear_alert(title)
                self._raised.discard(title)

    def _run(self) -> None:
        while not self._stopping.wait(EVERY_SECONDS):
            try:
                self.look()
            except DeskError as error:
                log.info("no alert could be told: %s", error.code)
            except Exception:  # a bug here must not end the watch
                log.exception("the watch failed")
