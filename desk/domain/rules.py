"""The booking rules of a venue: which of them a wish breaks, with the limit in words for a person.

The database checks the same rules when it makes the hold; a manager may override them there. Whether the space is
free is not a rule and is never overridden: see `availability`.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta

from desk.domain.errors import BookingRuleBroken
from desk.domain.hours import hours_on, within_hours
from desk.domain.period import Period
from desk.domain.quote import Wanted
from desk.domain.sentence import Sentence
from desk.domain.session import sold_as
from desk.domain.venue import BookingMode, Session, Venue

_WEEKDAYS = (
    Sentence("Monday"),
    Sentence("Tuesday"),
    Sentence("Wednesday"),
    Sentence("Thursday"),
    Sentence("Friday"),
    Sentence("Saturday"),
    Sentence("Sunday"),
)
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
SMALL_KINDS = frozenset({"table", "seat", "room"})  # what one party takes several of


def broken_rules(
    venue: Venue, periods: Sequence[Period], guests: int | None, capacity: int | None, now: datetime
) -> list[BookingRuleBroken]:
    """The rules that a booking of `periods` breaks: hours, session, notice, ahead, duration, capacity, in this order.

    Each rule appears at most once, with the limit that the first offending period meets. `capacity` is what the items
    hold (see `room_of`), None where that is not limited.
    """
    checks: tuple[tuple[str, Callable[[Venue, Period, datetime], str | None]], ...] = (
        ("hours", _outside_hours),
        ("session", _not_a_session),
        ("notice", _too_soon),
        ("ahead", _too_far_ahead),
        ("duration", _wrong_duration),
    )
    broken = []
    for rule, limit_broken in checks:
        limit = next((words for p in periods if (words := limit_broken(venue, p, now)) is not None), None)
        if limit is not None:
            broken.append(BookingRuleBroken(rule=rule, limit=limit))
    if guests is not None and capacity is not None and guests > capacity:
        broken.append(BookingRuleBroken(rule="capacity", limit=Sentence("at most {number} guests", number=capacity)))
    return broken


def greatest_capacity(capacities: Iterable[int | None]) -> int | None:
    """How many guests the largest of some places holds; None where one of them is not limited, or there is none."""
    known = list(capacities)
    limited = [capacity for capacity in known if capacity is not None]
    return max(limited) if limited and len(limited) == len(known) else None


def room_of(venue: Venue, items: Iterable[Wanted]) -> int | None:
    """How many guests the items hold: the largest of them, or all tables, seats and rooms of one time together.

    None where one of them is not limited, or there is none.
    """
    spaces = {space.id: space for space in venue.spaces}
    together: dict[Period, list[int | None]] = {}
    known: list[int | None] = []
    for item in items:
        space = spaces.get(item.space_id) if item.space_id is not None else None
        if space is None:
            known.append(next((c.capacity for c in venue.composites if c.id == item.composite_id), None))
        elif space.kind in SMALL_KINDS:
            together.setdefault(item.period, []).append(space.capacity)
        else:
            known.append(space.capacity)
    for capacities in together.values():
        limited = [capacity for capacity in capacities if capacity is not None]
        known.append(sum(limited) if len(limited) == len(capacities) else None)
    return greatest_capacity(known)


def bookable_sessions(venue: Venue) -> tuple[Session, ...]:
    """The sessions that can be booked under the venue's mode, in display order."""
    if venue.rules.mode is BookingMode.FULL_DAY:
        return tuple(session for session in venue.sessions if session.full_day)
    return venue.sessions


def in_words(length: timedelta) -> Sentence:
    """A length of time as people say a limit: `60 minutes`, `2 hours`, `7 days`."""
    if length and not length % _DAY:
        days = length // _DAY
        return Sentence("1 day") if days == 1 else Sentence("{number} days", number=days)
    if length > _HOUR and not length % _HOUR:
        return Sentence("{number} hours", number=length // _HOUR)
    minutes = length // timedelta(minutes=1)
    return Sentence("1 minute") if minutes == 1 else Sentence("{number} minutes", number=minutes)


def clock(minute: int) -> str:
    """A minute of the day on the clock, `18:30`; after midnight with the words `the next day`."""
    # A midnight that ends something belongs, for people, to the day that it ends.
    days, rest = divmod(minute - 1, 1440) if minute else (0, -1)
    time = Sentence("midnight") if rest == 1439 else f"{(rest + 1) // 60:02}:{(rest + 1) % 60:02}"
    return Sentence("{time} the next day", time=time) if days else time


def _outside_hours(venue: Venue, period: Period, now: datetime) -> str | None:
    if within_hours(period, venue.hours, venue.zone):
        return None
    # The day to name is the one that is to blame: the start's, unless the start alone would have been fine.
    start, end = period.local(venue.zone)
    blip = timedelta(microseconds=1)
    starts_well = within_hours(Period(period.start, period.start + blip), venue.hours, venue.zone)
    day = (end - blip if starts_well else start).date()
    rows = hours_on(day, venue.hours)
    weekday = _WEEKDAYS[day.weekday()]
    if not rows:
        return Sentence("closed on {weekday}", weekday=weekday)
    windows = [
        Sentence("from {opens} to {closes}", opens=clock(row.opens_minute), closes=clock(row.closes_minute))
        for row in rows
    ]
    told: str = windows[0]
    for window in windows[1:]:
        told = Sentence("{first} and {second}", first=told, second=window)
    return Sentence("{weekday} {windows}", weekday=weekday, windows=told)


def _not_a_session(venue: Venue, period: Period, now: datetime) -> str | None:
    if venue.rules.mode is BookingMode.CUSTOM:
        return None
    allowed = bookable_sessions(venue)
    if sold_as(period, allowed, venue.zone) is not None:
        return None
    told: str = ""
    for s in allowed:
        one = Sentence(
            "{session} {starts} to {ends}", session=s.name, starts=clock(s.starts_minute), ends=clock(s.ends_minute)
        )
        told = Sentence("{first}, {second}", first=told, second=one) if told else one
    return told or Sentence("it has none")


def _too_soon(venue: Venue, period: Period, now: datetime) -> str | None:
    notice = venue.rules.min_notice
    if period.start >= now + notice:
        return None
    if not notice:
        return Sentence("not before now")
    return Sentence("at least {length} before the start", length=in_words(notice))


def _too_far_ahead(venue: Venue, period: Period, now: datetime) -> str | None:
    ahead = venue.rules.max_ahead
    return None if period.start <= now + ahead else Sentence("at most {length} ahead", length=in_words(ahead))


def _wrong_duration(venue: Venue, period: Period, now: datetime) -> str | None:
    rules = venue.rules
    if period.duration < rules.min_duration:
        return Sentence("at least {length}", length=in_words(rules.min_duration))
    if period.duration > rules.max_duration:
        return Sentence("at most {length}", length=in_words(rules.max_duration))
    return None
