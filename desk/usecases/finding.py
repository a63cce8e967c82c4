"""Answers the six-dates question: reads what is busy around the wanted times once, and lets the domain rank."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from desk.domain.finding import Answers, Question, find, slots
from desk.domain.period import Period
from desk.usecases.ports import Reader
from desk.usecases.results import House

_APART = timedelta(days=2)


def find_free(reader: Reader, house: House, question: Question, now: datetime) -> Answers:
    """The free places for a question, best first.

    Raises:
        Unavailable: nothing could be read.
    """
    venues = [venue for venue in house.venues if not question.venues or venue.id in question.venues]
    wanted = [slot.period for venue in venues for slot in slots(venue, question)]
    if not wanted:
        return Answers(found=(), free=0, excluded={})
    spaces = [space for venue in venues for space in venue.spaces]
    buffer = max((max(space.setup, space.teardown) for space in spaces), default=timedelta(0))
    stretches = _stretches(period.with_buffers(buffer, buffer) for period in wanted)
    return find(venues, question, reader.busy_within(stretches, [space.id for space in spaces]), now)


def _stretches(periods: Iterable[Period]) -> list[Period]:
    """What to read: neighbouring days as one stretch, days far apart each for itself, so that two years stay unread."""
    joined: list[Period] = []
    for period in sorted(periods):
        if joined and period.start <= joined[-1].end + _APART:
            joined[-1] = Period(joined[-1].start, max(joined[-1].end, period.end))
        else:
            joined.append(period)
    return joined
