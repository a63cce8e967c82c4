"""What to offer instead of a slot that is taken: free and legal slots near to what was wanted.

An offer is free by the busy periods that were read, and legal by the venue's rules; the database has the last word.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from itertools import chain, islice, zip_longest
from typing import Literal

from desk.domain.availability import Busy, is_free
from desk.domain.ids import CompositeId, SessionId, SpaceId
from desk.domain.period import Period, at_wall_clock
from desk.domain.quote import Wanted, place_of
from desk.domain.rules import bookable_sessions, broken_rules
from desk.domain.session import SessionMatch, session_match, session_of, sessions_on
from desk.domain.venue import BookingMode, CompositeSpace, Session, Space, Venue

MOST_OFFERS = 3
DAYS_AROUND = 14
STEP = timedelta(minutes=30)

_MINUTE, _DAY = timedelta(minutes=1), timedelta(days=1)


Why = Literal["same space, shifted", "same session, another day", "another space"]
"""How an offer differs from what was wanted."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Offer:
    """A free slot to offer: a space or a composite space (exactly one id) for an event period."""

    why: Why
    period: Period
    space_id: SpaceId | None = None
    composite_id: CompositeId | None = None
    session_id: SessionId | None = None


def alternatives(
    venue: Venue, wanted: Wanted, busy: Busy, now: datetime, guests: int | None = None
) -> tuple[Offer, ...]:
    """Up to three free and legal slots near to what was wanted, nearest first and one of each kind before a second.

    `busy` should reach `DAYS_AROUND` days and the buffers to both sides of the wanted period.

    Raises:
        NotFound: the venue does not have the wanted space.
    """
    search = _Search(venue=venue, wanted=wanted, busy=busy, now=now, guests=guests)
    # Taking turns gives one of each kind first, and fills up from the others where a kind has no more.
    turns = zip_longest(search.shifted(), search.on_other_days(), search.in_other_spaces())
    offers = (offer for offer in chain.from_iterable(turns) if offer is not None)
    return tuple(islice(offers, MOST_OFFERS))


def other_place(venue: Venue, wanted: Wanted, busy: Busy, now: datetime, guests: int | None = None) -> Offer | None:
    """The same period in the smallest other place that is free and holds the guests."""
    return next(_Search(venue=venue, wanted=wanted, busy=busy, now=now, guests=guests).in_other_spaces(), None)


def days_later(
    venue: Venue, wanted: Wanted, days: int, busy: Busy, now: datetime, guests: int | None = None
) -> Offer | None:
    """The same place and session (or times) so many days later (earlier where negative), if free and legal."""
    return next(_Search(venue=venue, wanted=wanted, busy=busy, now=now, guests=guests).days_later(days), None)


@dataclass(frozen=True, kw_only=True)
class _Search:
    venue: Venue
    wanted: Wanted
    busy: Busy
    now: datetime
    guests: int | None

    @cached_property
    def place(self) -> Space | CompositeSpace:
        return place_of(self.venue, self.wanted)

    @cached_property
    def match(self) -> SessionMatch | None:
        """The session that is wanted: the one asked for or, where only sessions are sold, the one with these times."""
        sessions = self.venue.sessions
        if self.wanted.session_id is not None:
            sessions = tuple(session for session in sessions if session.id == self.wanted.session_id)
        elif self._free_times:
            return None
        return session_match(self.wanted.period, sessions, self.venue.zone)

    @property
    def _free_times(self) -> bool:
        return self.venue.rules.mode is BookingMode.CUSTOM

    def shifted(self) -> Iterator[Offer]:
        """The same place on the same day: other sessions if a session was wanted, other starts where times are free."""
        periods: Iterable[Period] = self._other_sessions()
        if self._free_times:
            periods = chain(periods, self._other_starts())
        return self._offers("same space, shifted", [self.place], periods)

    def on_other_days(self) -> Iterator[Offer]:
        """The same place and session (or times) on the nearest days; of two equally near the later one first."""
        return self._offers("same session, another day", [self.place], self._other_days())

    def days_later(self, days: int) -> Iterator[Offer]:
        """The same place and session (or times) so many days later."""
        return self._offers("same session, another day", [self.place], self._on_day(days))

    def in_other_spaces(self) -> Iterator[Offer]:
        """The same period in another place that holds the guests (or as many as the wanted one), smallest first."""
        return self._offers("another space", self._other_places(), [self.wanted.period])

    def _offers(self, why: Why, places: Sequence[Space | CompositeSpace], periods: Iterable[Period]) -> Iterator[Offer]:
        seen: set[Period] = set()
        for period in periods:
            if period in seen:
                continue
            seen.add(period)
            for place in places:
                if (place != self.place or period != self.wanted.period) and self._possible(place, period):
                    yield self._offer(why, place, period)

    def _possible(self, place: Space | CompositeSpace, period: Period) -> bool:
        # Freedom first: it is the cheaper question. The past is ruled out by the notice, which is never negative.
        return is_free(self.venue, place, period, self.busy) and not broken_rules(
            self.venue, [period], self.guests, place.capacity, self.now
        )

    def _offer(self, why: Why, place: Space | CompositeSpace, period: Period) -> Offer:
        # Where times are free, a wish without a session has the price without one, and so have its offers.
        by_session = self.match is not None or not self._free_times
        session = session_of(period, self._sessions_own_first(), self.venue.zone) if by_session else None
        return Offer(
            why=why,
            period=period,
            space_id=place.id if isinstance(place, Space) else None,
            composite_id=place.id if isinstance(place, CompositeSpace) else None,
            session_id=session.id if session else None,
        )

    def _sessions_own_first(self) -> list[Session]:
        own = self.match.session if self.match else None
        return sorted(bookable_sessions(self.venue), key=lambda session: session != own)

    def _other_sessions(self) -> list[Period]:
        if self.match is None:
            return []
        slots = sessions_on(self.match.day, bookable_sessions(self.venue), self.venue.zone, self.match.days)
        start = self.wanted.period.start
        return sorted((slot.period for slot in slots), key=lambda period: (abs(period.start - start), period))

    def _other_starts(self) -> Iterator[Period]:
        wanted, zone = self.wanted.period, self.venue.zone
        today = wanted.start.astimezone(zone).date()
        for steps in range(1, _DAY // STEP + 1):
            for shift in (STEP * steps, -STEP * steps):
                period = wanted.shifted(shift)
                if period.start.astimezone(zone).date() == today:
                    yield period

    def _other_days(self) -> Iterator[Period]:
        for distance in range(1, DAYS_AROUND + 1):
            yield from self._on_day(distance)
            yield from self._on_day(-distance)

    def _on_day(self, distance: int) -> Iterator[Period]:
        wanted, zone = self.wanted.period, self.venue.zone
        if self.match:
            day = self.match.day + timedelta(days=distance)
            yield from (slot.period for slot in sessions_on(day, [self.match.session], zone, self.match.days))
            return
        start = wanted.start.astimezone(zone).replace(tzinfo=None)
        midnight = datetime(start.year, start.month, start.day)
        minutes, rest = divmod(start - midnight, _MINUTE)
        begin = at_wall_clock(start.date() + timedelta(days=distance), minutes, zone) + rest
        yield Period(begin, begin + wanted.duration)

    def _other_places(self) -> list[Space | CompositeSpace]:
        every: list[Space | CompositeSpace] = [*self.venue.spaces, *self.venue.composites]
        return sorted(
            (place for place in every if place != self.place and self._holds_enough(place)),
            key=lambda p: (p.capacity is None, p.capacity or 0, isinstance(p, CompositeSpace), p.sort, p.id),
        )

    def _holds_enough(self, place: Space | CompositeSpace) -> bool:
        """Room for the guests; where nobody said how many come, as much room as was asked for."""
        if place.capacity is None:
            return True
        needed = self.guests if self.guests is not None else self.place.capacity
        return needed is not None and place.capacity >= needed
