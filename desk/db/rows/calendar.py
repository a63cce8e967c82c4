"""From rows of the calendar to frozen values: notes on dates, lists of days, what an import came to. No SQL here."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from desk.domain.ids import VenueId
from desk.usecases.results import Calendar, DateNote, DayList, DaysImported


def calendar(first: date, last: date, found: Sequence[Any]) -> Calendar:
    """Rows of notes (kind `note`) and of lists with their days (kind `day`; a list without days has one without)."""
    notes = tuple(
        DateNote(day=r.day, venue_id=VenueId(r.id) if r.id is not None else None, text=r.text)
        for r in found
        if r.kind == "note"
    )
    lists: dict[tuple[int, str], list[tuple[date, str]]] = {}
    for row in found:
        if row.kind == "day":
            days = lists.setdefault((row.id, row.title), [])
            if row.day is not None:
                days.append((row.day, row.text))
    made = tuple(DayList(id=key[0], name=key[1], days=tuple(days)) for key, days in lists.items())
    return Calendar(first=first, last=last, notes=notes, lists=made)


def days_imported(j: Mapping[str, Any]) -> DaysImported:
    return DaysImported(name=j["list"], added=j["added"], renamed=j["renamed"], unchanged=j["unchanged"])
