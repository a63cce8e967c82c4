"""Sessions on the calendar: which period a session is on a day, which session a period is, a venue's sessions in order.

Past midnight and the days on which clocks change are settled in `desk.domain.period`; prices live in `quote`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from desk.domain.errors import BadPeriod
from desk.domain.period import Period, at_wall_clock
from desk.domain.sentence import Sentence
from desk.domain.venue import Session

_DAY_MINUTES = 1440


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionSlot:
    """One session on one day: a column of the board, or a cell that can be wanted."""

    day: date
    session: Session
    period: Period


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionMatch:
    """A period that is a session, from its start on `day` to its end on the last of `days` days."""

    session: Session
    day: date
    days: int


def session_period(session: Session, day: date, zone: ZoneInfo, days: int = 1) -> Period:
    """From the session's start on `day` to its end on the last of `days` days.

    Raises:
        BadPeriod: fewer than one day, or a session that lies whole inside the hour which the clock skips that day.
    """
    if days < 1:
        raise BadPeriod(problem=Sentence("fewer than one day"))
    last = day + timedelta(days=days - 1)
    return Period(at_wall_clock(day, session.starts_minute, zone), at_wall_clock(last, session.ends_minute, zone))


def session_match(period: Period, sessions: Iterable[Session], zone: ZoneInfo) -> SessionMatch | None:
    """Which of `sessions` the period is exactly, on one day or several; fewest days first, then in the given order."""
    matches = [match for session in sessions if (match := _match(period, session, zone))]
    return min(matches, key=lambda match: match.days, default=None)


def session_of(period: Period, sessions: Iterable[Session], zone: ZoneInfo) -> Session | None:
    """Which of `sessions` the period is exactly, as `session_match` finds it."""
    match = session_match(period, sessions, zone)
    return match.session if match else None


@dataclass(frozen=True, kw_only=True, slots=True)
class Sold:
    """A period as the session it is sold as: `core` is the session's own time, around it lie `early` and `late`."""

    session: Session
    core: Period
    early: timedelta
    late: timedelta


def sold_as(period: Period, sessions: Iterable[Session], zone: ZoneInfo) -> Sold | None:
    """The session that a period is sold as: exactly, or with the entry before and the overtime that the venue sells.

    The one with the least around it; then the fewest days; then in the given order.
    """
    found = [
        (sold.early + sold.late, days, place, sold)
        for place, session in enumerate(sessions)
        for sold, days in _sold(period, session, zone)
    ]
    return min(found, key=lambda one: one[:3])[3] if found else None


def _sold(period: Period, session: Session, zone: ZoneInfo) -> list[tuple[Sold, int]]:
    if not (session.early_max_minutes or session.overtime_max_minutes):
        match = _match(period, session, zone)
        still = timedelta(0)
        return [(Sold(session=session, core=period, early=still, late=still), match.days)] if match else []
    start, end = (moment.date() for moment in period.local(zone))
    found = []
    for first in (start, start + timedelta(days=1))[: 2 if session.early_max_minutes else 1]:
        for last in (end - timedelta(days=n) for n in range(3)):
            if last < first:
                continue
            begins, ends = (
                at_wall_clock(first, session.starts_minute, zone),
                at_wall_clock(last, session.ends_minute, zone),
            )
            early, late = begins - period.start, period.end - ends
            if (
                timedelta(0) <= early <= timedelta(minutes=session.early_max_minutes)
                and timedelta(0) <= late <= timedelta(minutes=session.overtime_max_minutes)
                and begins < ends
            ):
                sold = Sold(session=session, core=Period(begins, ends), early=early, late=late)
                found.append((sold, (last - first).days + 1))
    return found


def sessions_on(day: date, sessions: Iterable[Session], zone: ZoneInfo, days: int = 1) -> tuple[SessionSlot, ...]:
    """The sessions of one day (or of `days` days from it on) in the order of the day: start, end, display order.

    A session that lies whole inside the hour which the clock skips on that day does not take place and is left out.
    """
    slots = []
    for session in sessions:
        try:
            slots.append(SessionSlot(day=day, session=session, period=session_period(session, day, zone, days)))
        except BadPeriod:
            continue
    return tuple(sorted(slots, key=lambda slot: (slot.period, slot.session.sort, slot.session.id)))


def _match(period: Period, session: Session, zone: ZoneInfo) -> SessionMatch | None:
    start, end = period.local(zone)
    guess = (end.date() - start.date()).days + 1 - session.ends_minute // _DAY_MINUTES
    # A clock change may push a skipped time over midnight, so the neighbours of the likely day are tried as well.
    for day in (start.date(), start.date() - timedelta(days=1)):
        # The start alone decides for most sessions; the finder asks this thousands of times.
        if not _is_at(period.start, day, session.starts_minute, zone):
            continue
        for days in range(max(1, guess - 1), max(1, guess + 2) + 1):
            if _is_at(period.end, day + timedelta(days=days - 1), session.ends_minute, zone):
                return SessionMatch(session=session, day=day, days=days)
    return None


def _is_at(moment: datetime, day: date, minutes: int, zone: ZoneInfo) -> bool:
    """Whether a moment is so many minutes after midnight of a day; never beyond the calendar."""
    try:
        return at_wall_clock(day, minutes, zone) == moment
    except BadPeriod:
        return False
