"""What is known of days apart from their bookings: notes, and lists of days such as auspicious ones. No Qt."""

from datetime import date

from desk.domain.ids import VenueId
from desk.usecases.results import Calendar, DateNote, DayList


class DayMarks:
    """The calendar as the board shows it; lists may be switched off."""

    def __init__(self) -> None:
        self.calendar: Calendar | None = None
        self.hidden: frozenset[int] = frozenset()
        self._notes: dict[date, list[DateNote]] = {}
        self._listed: dict[date, list[tuple[DayList, str]]] = {}

    @property
    def lists(self) -> tuple[DayList, ...]:
        return self.calendar.lists if self.calendar is not None else ()

    def take(self, calendar: Calendar) -> None:
        """Takes what is known now, in the place of everything."""
        self.calendar = calendar
        self._notes, self._listed = {}, {}
        for note in calendar.notes:
            self._notes.setdefault(note.day, []).append(note)
        for one in calendar.lists:
            for day, name in one.days:
                self._listed.setdefault(day, []).append((one, name))

    def covers(self, first: date, last: date) -> bool:
        """Whether all of `[first, last)` is known."""
        return self.calendar is not None and self.calendar.first <= first and last <= self.calendar.last

    def notes(self, day: date) -> list[DateNote]:
        """The day's notes, the one for all venues first."""
        return self._notes.get(day, [])

    def note(self, day: date, venue: VenueId | None) -> str:
        """The text for one venue, or for all; empty where there is none."""
        return next((one.text for one in self.notes(day) if one.venue_id == venue), "")

    def listed(self, day: date) -> list[tuple[DayList, str]]:
        """The lists that are shown and have the day, each with the day's name there."""
        return [(one, name) for one, name in self._listed.get(day, ()) if one.id not in self.hidden]
