"""The shown range as lines of a list: one item of a booking or one blackout each, in order of time. No widgets."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from desk.domain.ids import SpaceId
from desk.domain.venue import Venue
from desk.ui.board.index import is_lapsed, shown_state
from desk.ui.board.spoken import bar_text
from desk.ui.board.state import BoardState
from desk.ui.words.format import clock_time, countdown, money, number, short_date
from desk.ui.words.text import mark_word, status_word
from desk.usecases.results import Bar


@dataclass(frozen=True, kw_only=True, slots=True)
class AgendaLine:
    """One item: all its bars (a composite space has several) and the place in words."""

    bar: Bar
    venue: Venue
    place: str
    row: int


def agenda_lines(state: BoardState) -> list[AgendaLine]:
    """What the board shows on its page, filtered as it is by the legend."""
    found: dict[object, list[Bar]] = {}
    period, now = state.period(), state.now()
    for venue in state.house.venues:
        for space in venue.spaces:
            for bar in state.index.within(space.id, period.start, period.end):
                touches = bar.period.start < period.end and bar.period.end > period.start
                if touches and state.is_shown(shown_state(bar, now)):
                    found.setdefault((bar.owner_id, bar.item, bar.period), []).append(bar)
    venues = {space.id: venue for venue in state.house.venues for space in venue.spaces}
    order = {space.id: n for n, space in enumerate(s for v in state.house.venues for s in v.spaces)}
    names = Counter(space.name for venue in state.house.venues for space in venue.spaces)
    lines = [
        AgendaLine(
            bar=bars[0],
            venue=venues[bars[0].space_id],
            place=_place(venues[bars[0].space_id], [bar.space_id for bar in bars], names),
            row=order[bars[0].space_id],
        )
        for bars in found.values()
    ]
    return sorted(lines, key=lambda line: (line.bar.period.start, line.row, line.bar.period.end))


def _place(venue: Venue, spaces: Sequence[SpaceId], known: Counter[str]) -> str:
    """`Utsav + Sanskar`, `Hall A · Shubh Mangal`: the venue where another one has a space of that name."""
    composite = next((one for one in venue.composites if set(one.parts) == set(spaces) and len(spaces) > 1), None)
    names = [space.name for space in venue.spaces if space.id in spaces]
    name = composite.name if composite is not None else ", ".join(names)
    return f"{name} · {venue.name}" if any(known[one] > 1 for one in names) else name


def headings() -> list[str]:
    """The columns in reading order."""
    return [
        QCoreApplication.translate("Agenda", "Day"),
        QCoreApplication.translate("Agenda", "Time"),
        QCoreApplication.translate("Agenda", "Space"),
        QCoreApplication.translate("Agenda", "Booking"),
        QCoreApplication.translate("Agenda", "State"),
        QCoreApplication.translate("Agenda", "Guests"),
        QCoreApplication.translate("Agenda", "To be paid"),
        QCoreApplication.translate("Agenda", "Number"),
    ]


def cells(line: AgendaLine, state: BoardState) -> list[str]:
    """The words of one line, by column."""
    bar, zone = line.bar, line.venue.zone
    due = money(bar.due) if bar.due is not None and bar.due.minor > 0 else ""
    return [
        short_date(bar.period.start.astimezone(zone).date()),
        _times(line),
        line.place,
        bar.title,
        _state(line, state),
        number(bar.guests) if bar.guests else "",
        due,
        bar.number,
    ]


def _times(line: AgendaLine) -> str:
    """`16:00 – 23:00`; the last day where it is not the night after."""
    zone = line.venue.zone
    start, end = line.bar.period.local(zone)
    until = clock_time(line.bar.period.end, zone)
    if end.date() - start.date() > timedelta(days=1) or (end.date() != start.date() and end.hour >= 12):
        until = f"{short_date(end.date())}, {until}"
    return f"{clock_time(line.bar.period.start, zone)} – {until}"


def _state(line: AgendaLine, state: BoardState) -> str:
    bar, now = line.bar, state.now()
    if is_lapsed(bar, now):
        return QCoreApplication.translate("Board", "Hold ran out")
    words = [status_word(bar.status)]
    if bar.hold_expires_at is not None and shown_state(bar, now) == "temp_hold":
        words.append(countdown((bar.hold_expires_at - now).total_seconds()))
    if bar.mark:
        words.append(mark_word(bar.mark))
    return ", ".join(words)


def spoken_line(line: AgendaLine, state: BoardState) -> str:
    """The whole line as it is spoken: place, state, title, times."""
    row = next(row for row in state.rows if row.venue.id == line.venue.id)
    place = f"{line.place}, {line.venue.name}" if line.venue.name not in line.place else line.place
    return f"{place}: {bar_text(line.bar, row, state.now())}"
