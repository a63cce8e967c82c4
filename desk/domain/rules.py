"""The booking rules of a venue: which of them a wish breaks, with the limit in words for a person.

The database checks the same rules when it makes the hold; a manager may override them there. Whether the space is
free is not a rule and is never overridden: see `availability`.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta

from desk.domain.errors import BookingRuleBroken
from desk.domain.hours import hours_on, within_hours
from desk.domain.period import Period
from desk.domain.session import sold_as
from desk.domain.venue import BookingMode, Session, Venue

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)


def broken_rules(
    venue: Venue, periods: Sequence[Period], guests: int | None, capacity: int | None, now: datetime
) -> list[BookingRuleBroken]:
    """The rules that a booking of `periods` breaks: hours, session, notice, ahead, duration, capacity, in this order.

    Each rule appears at most once, with the limit that the first offending period meets. `capacity` is the greatest
    over the items (see `greatest_capacity`), None where one of them is not limited.
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
        broken.append(BookingRuleBroken(rule="capacity", limit=f"at most {capacity} guests"))
    return broken


def greatest_capacity(capacities: Iterable[int | None]) -> int | None:
    """How many guests the largest of some places holds; None where one of them is not limited, or there is none."""
    known = list(capacities)
    limited = [capacity for capacity in known if capacity is not None]
    return max(limited) if limited and len(limited) == len(known) else None


def bookable_sessions(venue: Venue) -> tuple[Session, ...]:
    """The sessions that can be booked under the venue's mode, in display order."""
    if venue.rules.mode is BookingMode.FULL_DAY:
        return tuple(session for session in venue.sessions if session.full_day)
    return venue.sessions


def in_words(length: timedelta) -> str:
    """A length of time as people say a limit: `60 minutes`, `2 hours`, `7 days`."""
    if length and not length % _DAY:
        return _count(length // _DAY, "day")
    if length > _HOUR and not length % _HOUR:
        return _count(length // _HOUR, "hour")
    return _count(length // timedelta(minutes=1), "minute")


def clock(minute: int) -> str:
    """A minute of the day on the clock, `18:30`; after midnight with the words `the next day`."""
    # A midnight that ends something belongs, for people, to the day that it ends.
    days, rest = divmod(minute - 1, 1440) if minute else (0, -1)
    time = "midnight" if rest == 1439 else f"{(rest + 1) // 60:02}:{(rest + 1) % 60:02}"
    return time + (" the next day" if days else "")


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
        return f"closed on {weekday}"
    windows = " and ".join(f"from {clock(row.opens_minute)} to {clock(row.closes_minute)}" for row in rows)
    return f"{weekday} {windows}"


def _not_a_session(venue: Venue, period: Period, now: datetime) -> str | None:
    if venue.rules.mode is BookingMode.CUSTOM:
        return None
    allowed = bookable_sessions(venue)
    if sold_as(period, allowed, venue.zone) is not None:
        return None
    return ", ".join(f"{s.name} {clock(s.starts_minute)} to {clock(s.ends_minute)}" for s in allowed) or "it has none"


def _too_soon(venue: Venue, period: Period, now: datetime) -> str | None:
    notice = venue.rules.min_notice
    if period.start >= now + notice:
        return None
    return f"at least {in_words(notice)} before the start" if notice else "not before now"


def _too_far_ahead(venue: Venue, period: Period, now: datetime) -> str | None:
    ahead = venue.rules.max_ahead
    return None if period.start <= now + ahead else f"at most {in_words(ahead)} ahead"


def _wrong_duration(venue: Venue, period: Period, now: datetime) -> str | None:
    rules = venue.rules
    if period.duration < rules.min_duration:
        return f"at least {in_words(rules.min_duration)}"
    if period.duration > rules.max_duration:
        return f"at most {in_words(rules.max_duration)}"
    return None


def _count(number: int, unit: str) -> str:
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"
