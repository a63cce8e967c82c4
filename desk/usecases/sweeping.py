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


def _sweeping(name: str, title: str, every_seconds: int, sweep: Callable[[Sweeper], Callable[[], int]]) -> Job:
    """A job that sweeps in batches until one changes nothing."""

    def run(sweeper: Sweeper) -> int:
        batch, total = sweep(sweeper), 0
        for _ in range(_MOST_BATCHES):
            changed = batch()
            total += changed
            if changed == 0:
                break
        return total

    return Job(name=name, title=title, every_seconds=every_seconds, run=run)


JOBS: tuple[Job, ...] = (
    _sweeping("holds", Sentence("Expire holds"), 60, lambda s: s.sweep_holds),
    _sweeping("unpaid", Sentence("Cancel unpaid bookings"), 300, lambda s: s.sweep_unpaid),
    _sweeping("completed", Sentence("Complete events"), 300, lambda s: s.sweep_completed),
    _sweeping("messages", Sentence("Queue reminders"), 60, lambda s: s.sweep_messages),
    _sweeping("dues", Sentence("Queue reminders of payments"), 1800, lambda s: s.sweep_dues),
    _sweeping("credits", Sentence("Post lapsed credit"), 3600, lambda s: s.sweep_credits),
    _sweeping("requests", Sentence("Forget old requests"), 86_400, lambda s: s.sweep_requests),
)
