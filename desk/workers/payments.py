"""One named thread per provider, so that one that hangs holds up nobody else; and the workshop of all."""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Protocol

from desk.domain.errors import DeskError
from desk.usecases.payments.collecting import Breaker, Collector
from desk.usecases.ports import Feed, JobHealth, News

log = logging.getLogger(__name__)

# Nobody waits this long at the desk: a request is carried out at the hint of the database, or at the next look.
EVERY_SECONDS = 2
_GONE_AFTER = 20.0


class Member(Protocol):
    """What runs in a workshop: the clockwork of the sweeps, and each provider's thread."""

    def start(self) -> None: ...
    def stop(self) -> None: ...
    def nudge(self, job: str) -> None: ...
    def health(self) -> list[JobHealth]: ...
    def run_once(self) -> list[JobHealth]: ...


class Carrier(Protocol):
    """What is run for one provider: its payments, or its messages."""

    @property
    def breaker(self) -> Breaker: ...
    def run(self) -> int: ...


class ProviderThread:
    """Runs one provider's carrier; `nudge` and `health` may be called from any thread and never block."""

    def __init__(
        self, carrier: Carrier, kind: str, name: str, title: str, *, close: Callable[[], None] = lambda: None
    ) -> None:
        """`kind` and `name` make the thread's name; `close` gives the connection back and is called by `stop`."""
        self._carrier, self._kind, self._close = carrier, kind, close
        self.name = f"{kind} {name}"
        self._health = JobHealth(name=self.name, title=title, every_seconds=EVERY_SECONDS)
        self._changed = threading.Condition()
        self._wanted, self._stopping = True, False
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        self._thread = threading.Thread(target=self._run, name=self.name, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Ends the thread after the question under way; one that hangs is left behind, and its lease lapses."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join(timeout=_GONE_AFTER)
        self._close()

    def nudge(self, job: str) -> None:
        if job in (self.name, self._kind):
            with self._changed:
                self._wanted = True
                self._changed.notify_all()

    def health(self) -> list[JobHealth]:
        with self._changed:
            return [self._health]

    def run_once(self) -> list[JobHealth]:
        self._round()
        return self.health()

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._wanted or self._stopping, timeout=EVERY_SECONDS)
                if self._stopping:
                    return
                self._wanted = False
            self._round()

    def _round(self) -> None:
        started, clock = datetime.now(UTC), time.perf_counter()
        count, problem = None, ""
        try:
            count = self._carrier.run()
        except DeskError as error:
            problem = str(error.sentence)
            log.info("%s failed: %s", self.name, error.code)
        except Exception:  # a bug in one round must not end the thread
            problem = "unexpected error; see the log"
            log.exception("%s failed", self.name)
        breaker = self._carrier.breaker
        with self._changed:
            before = self._health
            self._health = replace(
                before,
                last_started=started,
                last_seconds=time.perf_counter() - clock,
                last_count=count,
                runs=before.runs + 1,
                failures_in_a_row=before.failures_in_a_row + 1 if problem else breaker.troubles,
                last_error=problem or breaker.problem,
            )


class PaymentThread(ProviderThread):
    """One provider's payments."""

    def __init__(self, collector: Collector, title: str, *, close: Callable[[], None] = lambda: None) -> None:
        super().__init__(collector, "payments", collector.provider.name, title, close=close)
        self._collector = collector

    def run_once(self) -> list[JobHealth]:
        """With the settlements where they are due: a loop would come to them a minute later."""
        self._collector.be_alone()
        return super().run_once()


class Workshop:
    """The `Clockwork` port over all members, woken by the database's hints where it has a feed."""

    def __init__(self, members: Sequence[Member], feed: Feed | None = None) -> None:
        self._members, self._feed = list(members), feed

    def start(self) -> None:
        for member in self._members:
            member.start()
        if self._feed is not None:
            self._feed.start(self._heard)

    def stop(self) -> None:
        if self._feed is not None:
            self._feed.stop()
        for member in self._members:
            member.stop()

    def nudge(self, job: str) -> None:
        for member in self._members:
            member.nudge(job)

    def health(self) -> list[JobHealth]:
        return [job for member in self._members for job in member.health()]

    def run_once(self) -> list[JobHealth]:
        return [job for member in self._members for job in member.run_once()]

    def _heard(self, news: News) -> None:
        if news.kind != "lost":
            self.nudge("payments")
            self.nudge("messages")
