"""The clockwork's wishes: what runs out, what is unpaid, what is over. Each goes on until nothing is left to do."""

from collections.abc import Callable
from dataclasses import dataclass

from desk.domain.sentence import Sentence
from desk.usecases.ports import Sweeper

_MOST_BATCHES = 200  # a run that never ends would hide behind one health line


@dataclass(frozen=True, kw_only=True, slots=True)
class Job:
    """One job: which sweep, how often. `run` returns how many records it changed."""

    name: str
    title: str
    every_seconds: int
    run: Callable[[Sweeper], int]


def _until_done(sweep: Callable[[], int]) -> int:
    total = 0
    for _ in range(_MOST_BATCHES):
        changed = sweep()
        total += changed
        if changed == 0:
            break
    return total


JOBS: tuple[Job, ...] = (
    Job(name="holds", title=Sentence("Expire holds"), every_seconds=60, run=lambda s: _until_done(s.sweep_holds)),
    Job(
        name="unpaid",
        title=Sentence("Cancel unpaid bookings"),
        every_seconds=300,
        run=lambda s: _until_done(s.sweep_unpaid),
    ),
    Job(
        name="completed",
        title=Sentence("Complete events"),
        every_seconds=300,
        run=lambda s: _until_done(s.sweep_completed),
    ),
    Job(
        name="messages",
        title=Sentence("Queue reminders"),
        every_seconds=60,
        run=lambda s: _until_done(s.sweep_messages),
    ),
    Job(
        name="dues",
        title=Sentence("Queue reminders of payments"),
        every_seconds=1800,
        run=lambda s: _until_done(s.sweep_dues),
    ),
    Job(
        name="credits",
        title=Sentence("Post lapsed credit"),
        every_seconds=3_600,
        run=lambda s: _until_done(s.sweep_credits),
    ),
    Job(
        name="requests",
        title=Sentence("Forget old requests"),
        every_seconds=86_400,
        run=lambda s: _until_done(s.sweep_requests),
    ),
)
