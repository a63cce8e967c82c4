"""The six-dates question: which free spaces and composite spaces fit a family's days, session, guests and budget, best
first, and why the others do not. What is taken has been read by somebody else; the database has the last word.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache

from desk.domain.availability import Busy, occupied_by, parts_of
from desk.domain.errors import BadPeriod
from desk.domain.ids import CompositeId, SessionId, SpaceId, VenueId
from desk.domain.money import Money
from desk.domain.period import Period, at_wall_clock
from desk.domain.quote import place_prices
from desk.domain.rules import bookable_sessions, broken_rules
from desk.domain.session import session_of, sessions_on
from desk.domain.venue import CompositeSpace, Session, Space, Venue

MOST_ANSWERS = 100
ROOMY = 3
"""A space that holds this many times the guests is a poor fit: they get lost in it."""

_EARLY_AFTERNOON, _LONG = 840, 720


class DayPart(StrEnum):
    """A part of the day where no session is named."""

    ANY = "any"
    MORNING = "morning"
    EVENING = "evening"
    FULL_DAY = "full_day"


PART_TIMES = {
    DayPart.MORNING: (540, 840),
    DayPart.EVENING: (1020, 1320),
    DayPart.FULL_DAY: (540, 1320),
}
"""What a part of the day means at a venue that has no sessions: minutes after midnight."""


class Fit(StrEnum):
    """How well a place suits the number of guests."""

    UNKNOWN = "unknown"
    GOOD = "good"
    UNLIMITED = "unlimited"
    ROOMY = "roomy"


class Reason(StrEnum):
    """Why a place on a day is no answer; the first that holds, in this order."""

    TOO_SMALL = "too_small"
    RULES = "rules"
    OVER_BUDGET = "over_budget"
    TAKEN = "taken"


@dataclass(frozen=True, kw_only=True, slots=True)
class Question:
    """What a family asks for. `when` is a part of the day, the name of a session, or minutes (start, end).

    `venues` empty means: any venue. `budget_minor` bounds the price of the place for the session.
    """

    days: tuple[date, ...]
    when: DayPart | str | tuple[int, int] = DayPart.ANY
    guests: int | None = None
    budget_minor: int | None = None
    venues: frozenset[VenueId] = frozenset()


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """One free place at one time; exactly one of the ids is set. `spare` is the room left over, None if not limited."""

    venue_id: VenueId
    place: str
    day: date
    period: Period
    price: Money
    fit: Fit
    capacity: int | None
    spare: int | None = None
    space_id: SpaceId | None = None
    composite_id: CompositeId | None = None
    session_id: SessionId | None = None
    session: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Answers:
    """The best first; `free` counts all that fit, of which at most `MOST_ANSWERS` are kept."""

    found: tuple[Found, ...]
    free: int
    excluded: Mapping[Reason, int]
    broken_rule: str = ""
    """The sentence of the booking rule that excluded first, if any did."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Slot:
    """One wanted time at one venue."""

    day: date
    period: Period
    session: Session | None


def slots(venue: Venue, question: Question) -> Iterator[Slot]:
    """When the question's session or part of the day is at this venue, day by day."""
    sessions = _sessions(venue, question.when)
    for day in question.days:
        if sessions:
            for slot in sessions_on(day, sessions, venue.zone):
                yield Slot(day=day, period=slot.period, session=slot.session)
        for period in _times(venue, question.when, day):
            yield Slot(day=day, period=period, session=session_of(period, venue.sessions, venue.zone))


def find(venues: Iterable[Venue], question: Question, busy: Busy, now: datetime) -> Answers:
    """Every place of the wanted venues at every wanted time, judged and ranked.

    `busy` must reach as far as the wanted times and the buffers around them; sorted and disjoint per space, as the
    database answers it.
    """
    found: list[tuple[tuple[object, ...], Found]] = []
    excluded: Counter[Reason] = Counter()
    first_broken = ""
    starts = {space: [taken.start for taken in periods] for space, periods in busy.items()}
    for venue in venues:
        if question.venues and venue.id not in question.venues:
            continue
        for slot in slots(venue, question):
            broken = broken_rules(venue, [slot.period], None, None, now)
            if broken and not first_broken:
                first_broken = broken[0].sentence
            price = cache(place_prices(venue, slot.period))
            for place in _places(venue):
                reason = _why_not(place, question, price, rule_broken=bool(broken)) or (
                    None if _free(venue, place, slot.period, busy, starts) else Reason.TAKEN
                )
                if reason is not None:
                    excluded[reason] += 1
                else:
                    answer = _answer(place, slot, question.guests, price(place))
                    found.append((_rank(answer, place), answer))
    found.sort(key=lambda pair: pair[0])
    kept = tuple(answer for _, answer in found[:MOST_ANSWERS])
    return Answers(found=kept, free=len(found), excluded=dict(excluded), broken_rule=first_broken)


def _places(venue: Venue) -> list[Space | CompositeSpace]:
    return [*venue.spaces, *venue.composites]


def _sessions(venue: Venue, when: DayPart | str | tuple[int, int]) -> tuple[Session, ...]:
    sessions = bookable_sessions(venue)
    if isinstance(when, DayPart):
        return tuple(session for session in sessions if when is DayPart.ANY or part_of(session) is when)
    if isinstance(when, str):
        return tuple(session for session in sessions if session.name.casefold() == when.casefold())
    return ()


def part_of(session: Session) -> DayPart:
    """The part of the day that a session is: long ones are whole days, the others lie where their middle is."""
    if session.full_day or session.ends_minute - session.starts_minute >= _LONG:
        return DayPart.FULL_DAY
    middle = (session.starts_minute + session.ends_minute) // 2
    return DayPart.MORNING if middle <= _EARLY_AFTERNOON else DayPart.EVENING


def _times(venue: Venue, when: DayPart | str | tuple[int, int], day: date) -> Iterator[Period]:
    """Free times: those asked for, or the part of the day where the venue has no sessions."""
    wanted: list[tuple[int, int]] = []
    if isinstance(when, tuple):
        wanted = [when]
    elif isinstance(when, DayPart) and not venue.sessions:
        wanted = list(PART_TIMES.values()) if when is DayPart.ANY else [PART_TIMES[when]]
    for begin, end in wanted:
        try:
            yield Period(at_wall_clock(day, begin, venue.zone), at_wall_clock(day, end, venue.zone))
        except BadPeriod:  # whole inside the hour that the clock skips that day
            continue


def _why_not(
    place: Space | CompositeSpace,
    question: Question,
    price: Callable[[Space | CompositeSpace], Money],
    *,
    rule_broken: bool,
) -> Reason | None:
    if question.guests is not None and place.capacity is not None and place.capacity < question.guests:
        return Reason.TOO_SMALL
    if rule_broken:
        return Reason.RULES
    if question.budget_minor is not None and price(place).minor > question.budget_minor:
        return Reason.OVER_BUDGET
    return None


def _free(
    venue: Venue,
    place: Space | CompositeSpace,
    period: Period,
    busy: Busy,
    starts: Mapping[SpaceId, Sequence[datetime]],
) -> bool:
    """As `availability.is_free`, by halving instead of walking: two years of busy periods are many."""
    parts = parts_of(venue, place)
    if isinstance(place, CompositeSpace) and len(parts) != len(place.parts):
        return False
    for part in parts:
        wanted = occupied_by(part, period)
        before = bisect_left(starts.get(part.id, ()), wanted.end)
        # Disjoint and sorted: only the last one that begins before our end can reach into us.
        if before and busy[part.id][before - 1].end > wanted.start:
            return False
    return True


def _answer(place: Space | CompositeSpace, slot: Slot, guests: int | None, price: Money) -> Found:
    spare = place.capacity - guests if place.capacity is not None and guests is not None else None
    return Found(
        venue_id=place.venue_id,
        place=place.name,
        day=slot.day,
        period=slot.period,
        price=price,
        fit=_fit(place.capacity, guests),
        capacity=place.capacity,
        spare=spare,
        space_id=place.id if isinstance(place, Space) else None,
        composite_id=place.id if isinstance(place, CompositeSpace) else None,
        session_id=slot.session.id if slot.session else None,
        session=slot.session.name if slot.session else "",
    )


def _fit(capacity: int | None, guests: int | None) -> Fit:
    if guests is None:
        return Fit.UNKNOWN
    if capacity is None:
        return Fit.UNLIMITED
    return Fit.ROOMY if capacity >= guests * ROOMY else Fit.GOOD


def _rank(answer: Found, place: Space | CompositeSpace) -> tuple[object, ...]:
    """Good fits before poor ones, then the cheaper, the sooner, the less room to spare."""
    poor = answer.fit in (Fit.ROOMY, Fit.UNLIMITED)
    spare = answer.spare if answer.spare is not None else answer.capacity or 0
    whole = isinstance(place, CompositeSpace)
    return poor, answer.price.minor, answer.period.start, spare, whole, answer.venue_id, place.sort, place.id
