"""What the board shows, as values for paper; a quarter and a year month by month, so that names can be read."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from desk.domain.period import Period, at_wall_clock
from desk.domain.venue import Venue
from desk.drawing.board_sheet import LOOKS, Frame, Sheet, SheetBar, SheetColumn, SheetGroup, SheetRow
from desk.ui.board.index import shown_state
from desk.ui.board.rows import BoardRow
from desk.ui.board.scale import Scale, day_slots, page
from desk.ui.board.spoken import day_words
from desk.ui.board.state import BoardState
from desk.ui.board.toolbar import page_title
from desk.ui.words.format import long_date, minute_of_day, moment_text, number, short_date, weekday_name
from desk.ui.words.text import status_word
from desk.usecases.results import Bar

WEEKEND = (5, 6)


def letters() -> dict[str, str]:
    """The letter of each state on paper, where colours do not count; each another one."""
    return {
        "temp_hold": QCoreApplication.translate("BoardPrint", "H", "letter of: hold"),
        "pending": QCoreApplication.translate("BoardPrint", "P", "letter of: pending"),
        "confirmed": QCoreApplication.translate("BoardPrint", "C", "letter of: confirmed"),
        "completed": QCoreApplication.translate("BoardPrint", "D", "letter of: completed (done)"),
        "blackout": QCoreApplication.translate("BoardPrint", "B", "letter of: blackout"),
    }


def is_complete(state: BoardState) -> bool:
    """Whether everything that would stand on the paper has been read."""
    return all(state.is_loaded(scale.period(state.house.venues)) for scale in _scales(state))


def sheets(state: BoardState) -> list[Sheet]:
    """One for each page of the board, or for each month of it."""
    return [_sheet(state, scale) for scale in _scales(state)]


def frame(state: BoardState, house: str) -> Frame:
    """What stands on every page."""
    zone = state.house.venues[0].zone if state.house.venues else None
    made = QCoreApplication.translate("BoardPrint", "Printed {when}")
    when = moment_text(state.now(), zone) if zone is not None else ""
    marks = [one.name for one in state.marks.lists if one.id not in state.marks.hidden]
    return Frame(
        house=house,
        made=made.replace("{when}", when),
        page=QCoreApplication.translate("BoardPrint", "Page {n} of {all}"),
        legend=tuple((name, letter, status_word(name)) for name, letter in letters().items()),
        listed=", ".join(marks),
    )


def _scales(state: BoardState) -> list[Scale]:
    if not state.scale.has_tiles:
        return [state.scale]
    count = 3 if state.scale.name == "quarter" else 12
    found = [page("month", state.scale.first, state.house.venues)]
    while len(found) < count:
        found.append(found[-1].moved(1))
    return found


def _sheet(state: BoardState, scale: Scale) -> Sheet:
    known = letters()
    groups = []
    for venue in state.house.venues:
        rows = [row for row in state.rows if row.kind == "space" and row.venue.id == venue.id]
        made = tuple(_row(state, scale, row, known) for row in rows)
        if made:
            groups.append(SheetGroup(name=venue.name, rows=made))
    days = [scale.first + timedelta(days=n) for n in range(scale.days)]
    noted = [day for day in days if state.marks.notes(day)]
    numbers = {day: f"{n}" for n, day in enumerate(noted, start=1)}
    return Sheet(
        title=page_title(scale),
        columns=_columns(state, scale, numbers),
        groups=tuple(groups),
        notes=_notes(state, noted),
    )


def _columns(state: BoardState, scale: Scale, numbers: dict[date, str]) -> tuple[SheetColumn, ...]:
    if scale.name == "day":
        return tuple(
            SheetColumn(above="" if hour < 24 else weekday_name(scale.first + timedelta(days=1)),
                        below=minute_of_day(hour * 60)[:2])
            for hour in range(scale.columns)
        )  # fmt: skip
    found = []
    for day in (scale.first + timedelta(days=n) for n in range(scale.days)):
        names = (weekday_name(day), number(day.day)) if scale.by_days else ("", short_date(day))
        found.append(
            SheetColumn(
                above=names[0], below=names[1], shaded=day.weekday() in WEEKEND,
                listed=bool(state.marks.listed(day)), noted=f"{numbers[day]})" if day in numbers else "",
            )
        )  # fmt: skip
    return tuple(found)


def _notes(state: BoardState, noted: list[date]) -> tuple[str, ...]:
    """The notes in one flowing line of the foot; what has no room is shortened there."""
    said = []
    for n, day in enumerate(noted, start=1):
        said.append(f"{n}) {long_date(day)}: {'; '.join(day_words(state, day)[: len(state.marks.notes(day))])}")
    per_line = max(1, -(-len(said) // 3))
    return tuple("   ".join(said[at : at + per_line]) for at in range(0, len(said), per_line))


def _row(state: BoardState, scale: Scale, row: BoardRow, known: dict[str, str]) -> SheetRow:
    now = state.now()
    start, end = scale.clock(row.venue).moment(0), scale.clock(row.venue).moment(scale.columns)
    bars = [
        (bar, shown)
        for bar in state.bars_between(row, start, end)
        if bar.period.start < end and bar.period.end > start
        and (shown := shown_state(bar, now)) in LOOKS and state.is_shown(shown)
    ]  # fmt: skip
    if scale.by_days:
        lanes, made = len(day_slots(row.venue)), _by_sessions(scale, row.venue, bars, known)
    else:
        lanes, made = 1, _by_hours(scale, row.venue, bars, known)
    remark = number(row.capacity) if row.capacity else ""
    return SheetRow(name=row.name, remark=remark, lanes=lanes, bars=tuple(made))


def _bar(bar: Bar, state: str, known: dict[str, str], *, left: float, right: float, top: int, bottom: int) -> SheetBar:
    return SheetBar(
        left=left, right=right, top=top, bottom=bottom, state=state, letter=known[state], label=bar.title or bar.number
    )


def _by_hours(scale: Scale, venue: Venue, bars: Iterable[tuple[Bar, str]], known: dict[str, str]) -> Iterable[SheetBar]:
    """Day and week: bars lie on their hours, as on the screen; a week's column is a day."""
    clock, per_column = scale.clock(venue), 1 if scale.name == "day" else scale.parts
    for bar, state in bars:
        left, right = (clock.position(at) / per_column for at in (bar.period.start, bar.period.end))
        yield _bar(bar, state, known, left=left, right=max(right, left + 0.02), top=0, bottom=1)


def _by_sessions(
    scale: Scale, venue: Venue, bars: Iterable[tuple[Bar, str]], known: dict[str, str]
) -> Iterable[SheetBar]:
    """The month: each session of the day is a lane, so that every bar is as wide as its day."""
    cells: dict[int, list[tuple[int, int, Bar, str]]] = {}
    lanes = len(day_slots(venue))
    for bar, state in bars:
        for day, top, bottom in _touched(scale, venue, bar.period):
            cells.setdefault(day, []).append((top, bottom, bar, state))
    whole = {day: found[0][2] for day, found in cells.items() if len(found) == 1 and found[0][:2] == (0, lanes)}
    for day, found in sorted(cells.items()):
        if day in whole:
            if whole.get(day - 1) is not whole[day]:
                last = day
                while whole.get(last + 1) is whole[day]:
                    last += 1
                yield _bar(whole[day], found[0][3], known, left=day, right=last + 1, top=0, bottom=lanes)
            continue
        for n, (top, bottom, bar, state) in enumerate(found):
            beside = [m for m, other in enumerate(found) if other[0] < bottom and top < other[1]]
            share = 1 / len(beside)
            left = day + beside.index(n) * share
            yield _bar(bar, state, known, left=left, right=left + share, top=top, bottom=bottom)


def _touched(scale: Scale, venue: Venue, period: Period) -> Iterable[tuple[int, int, int]]:
    """Each day of the scale that a period takes sessions of: the day's number, the first lane, the one past the last.

    What lies between sessions stands in the first session that begins after it, or in the day's last.
    """
    slots, zone = day_slots(venue), venue.zone
    first = period.start.astimezone(zone).date()
    count = (period.end.astimezone(zone).date() - first).days
    found = []
    for day in (first + timedelta(days=n) for n in range(-1, count + 1)):
        times = [(at_wall_clock(day, start, zone), at_wall_clock(day, end, zone)) for start, end, _ in slots]
        lanes = [n for n, (start, end) in enumerate(times) if start < period.end and period.start < end]
        if lanes:
            found.append(((day - scale.first).days, lanes[0], lanes[-1] + 1))
    if not found:
        found = [_between_sessions(scale, venue, first, period.start)]
    return [one for one in found if 0 <= one[0] < scale.days]


def _between_sessions(scale: Scale, venue: Venue, day: date, start: datetime) -> tuple[int, int, int]:
    slots = day_slots(venue)
    later = [n for n, (begins, _, _) in enumerate(slots) if at_wall_clock(day, begins, venue.zone) >= start]
    lane = later[0] if later else len(slots) - 1
    return (day - scale.first).days, lane, lane + 1
