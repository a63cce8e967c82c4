"""Who has which sample space when, and from when to when that was so: keeps the story free of double sales.

The referee decides; this only keeps the storyteller from asking for what is taken.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

ALWAYS = datetime.min.replace(tzinfo=UTC)
FOR_EVER = datetime.max.replace(tzinfo=UTC)

Stretch = tuple[int, datetime, datetime]  # space, from, to


@dataclass(frozen=True, slots=True)
class _Claim:
    start: datetime
    end: datetime
    since: datetime
    until: datetime

    def meets(self, other: "_Claim") -> bool:
        if not (self.start < other.end and other.start < self.end):
            return False
        # Two that gave the slot back are loaded in one sitting, so they may not even have followed each other.
        both_dead = self.until != FOR_EVER and other.until != FOR_EVER
        return both_dead or (self.since < other.until and other.since < self.until)


class Ground:
    """The spaces of one business."""

    def __init__(self) -> None:
        self._claims: dict[tuple[int, int], list[_Claim]] = defaultdict(list)

    def is_free(self, stretches: Iterable[Stretch], since: datetime = ALWAYS, until: datetime | None = None) -> bool:
        """Whether nobody else has any of it while this claim lives."""
        for space, start, end in stretches:
            wanted = _Claim(start, end, since, until or FOR_EVER)
            if any(claim.meets(wanted) for key in _days(space, start, end) for claim in self._claims.get(key, ())):
                return False
        return True

    def take(self, stretches: Iterable[Stretch], since: datetime = ALWAYS, until: datetime | None = None) -> None:
        for space, start, end in stretches:
            claim = _Claim(start, end, since, until or FOR_EVER)
            for key in _days(space, start, end):
                self._claims[key].append(claim)


def _days(space: int, start: datetime, end: datetime) -> Iterable[tuple[int, int]]:
    first, last = start.toordinal(), (end - timedelta(microseconds=1)).toordinal()
    return [(space, day) for day in range(first, last + 1)]
