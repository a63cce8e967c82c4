"""What the board says in words: for screen readers, for tooltips, and for the verdict beside a selection."""

from collections.abc import Sequence
from datetime import date, datetime
from html import escape

from PySide6.QtCore import QCoreApplication

from desk.domain.lifecycle import Status
from desk.domain.period import Period
from desk.ui.board.index import is_lapsed
from desk.ui.board.rows import BoardRow
from desk.ui.board.scale import Scale, Slot
from desk.ui.board.state import BoardState
from desk.ui.look.colours import Theme
from desk.ui.words.format import (
    clock_time,
    countdown,
    duration_text,
    long_date,
    minute_of_day,
    moment_text,
    money,
    period_text,
    relative_time,
)
from desk.ui.words.text import mark_word, status_sentence, status_word
from desk.usecases.results import Bar


def row_text(row: BoardRow) -> str:
    """`Grand Hall, 450 guests` or `Shubh Mangal, venue`."""
    if row.kind == "venue":
        return QCoreApplication.translate("Board", "%1, venue").replace("%1", row.name)
    parts = [row.name]
    if row.kind == "composite":
        parts.append(QCoreApplication.translate("Board", "combined space"))
    if row.capacity:
        parts.append(QCoreApplication.translate("Board", "%1 guests").replace("%1", str(row.capacity)))
    return ", ".join(parts)


def column_text(scale: Scale, column: int) -> str:
    """`Saturday 21 November 2026`, with the hour on the day scale."""
    day = long_date(scale.day_of(column))
    return f"{day}, {minute_of_day(column * 60)}" if scale.name == "day" else day


def day_words(state: BoardState, day: date) -> list[str]:
    """What is known of a day: `Note: road closed`, `Note for Mogra Banquet: …`, `Vivah muhurat 2027: Rohini`."""
    words = []
    for note in state.marks.notes(day):
        if note.venue_id is None:
            words.append(QCoreApplication.translate("Board", "Note: %1").replace("%1", note.text))
        else:
            venue = next((v.name for v in state.house.venues if v.id == note.venue_id), "")
            text = QCoreApplication.translate("Board", "Note for %1: %2")
            words.append(text.replace("%1", venue).replace("%2", note.text))
    return words + [": ".join(part for part in (one.name, name) if part) for one, name in state.marks.listed(day)]


def day_card(state: BoardState, day: date) -> str:
    """A day's tooltip: the date and what is known of it; empty where nothing is."""
    words = day_words(state, day)
    lines = [f"<b>{escape(long_date(day))}</b>", *map(escape, words)]
    return "<br>".join(lines) if words else ""


def slot_text(scale: Scale, slot: Slot) -> str:
    """The session's name, or the hours of a cell; empty where the cell is the whole day."""
    if slot.session is not None:
        return slot.session.name
    if slot.end_minute - slot.start_minute >= 1440 or scale.by_days:
        return ""
    return f"{minute_of_day(slot.start_minute)} – {minute_of_day(slot.end_minute)}"


def bar_text(bar: Bar, row: BoardRow, now: datetime) -> str:
    """One bar as it is spoken: state, title, times."""
    lapsed = is_lapsed(bar, now)
    state = QCoreApplication.translate("Board", "Hold ran out") if lapsed else status_word(bar.status)
    parts = [state, bar.title, period_text(bar.period, row.venue.zone)]
    if bar.status == Status.TEMP_HOLD and bar.hold_expires_at and not lapsed:
        left = countdown((bar.hold_expires_at - now).total_seconds())
        parts.append(QCoreApplication.translate("Board", "%1 left").replace("%1", left))
    if bar.mark:
        parts.append(mark_word(bar.mark))
    if bar.number:
        parts.append(bar.number)
    return ", ".join(part for part in parts if part)


def cell_text(state: BoardState, number: int, column: int) -> str:
    """A whole cell as it is spoken: space, date, session, then each bar or `free`."""
    row, scale = state.rows[number], state.scale
    slot = state.slot(number, column)
    where = [row.name, long_date(slot.day), "" if scale.has_tiles else slot_text(scale, slot)]
    heading = ", ".join(part for part in where if part)
    if row.kind == "venue":
        free, every = state.fullness.free_spaces(number, column)
        return f"{heading}: " + free_text(free, every)
    bars = state.bars_in(number, slot)
    if bars and scale.has_tiles:
        heading += f": {load_text(state, number, column)}"
    if not bars:
        start, end = state.slot_span(number, slot)
        if not state.is_loaded(Period(start, end)):
            return f"{heading}: " + QCoreApplication.translate("Board", "not loaded yet")
        return f"{heading}: " + QCoreApplication.translate("Board", "free")
    return f"{heading}: " + "; ".join(bar_text(bar, row, state.now()) for bar in bars)


def load_text(state: BoardState, number: int, column: int) -> str:
    """`2 of 3 sessions taken`."""
    load = state.fullness.loads(number).days[column]
    text = QCoreApplication.translate("Board", "%1 of %2 sessions taken")
    return text.replace("%1", str(load.taken)).replace("%2", str(load.cells))


def tile_card(state: BoardState, number: int, column: int) -> str:
    """A day's tooltip: the space and the day, then each booking in a line of its own."""
    heading, _, rest = cell_text(state, number, column).partition(": ")
    lines = [f"<b>{escape(heading)}</b>", *(escape(part) for part in rest.replace(": ", "; ").split("; "))]
    return f"<div style='white-space:pre'>{'<br>'.join(lines)}</div>"


def free_text(free: int, every: int) -> str:
    """`3 of 4 spaces free`."""
    text = QCoreApplication.translate("Board", "%1 of %2 spaces free")
    return text.replace("%1", str(free)).replace("%2", str(every))


def verdict(in_the_way: Sequence[Bar]) -> str:
    """`Free`, or what stands in the way."""
    if not in_the_way:
        return QCoreApplication.translate("Board", "Free")
    first = in_the_way[0]
    what = f"{first.title or first.number} ({status_word(first.status).lower()})"
    return QCoreApplication.translate("Board", "Conflict: %1").replace("%1", what)


def no_bar_words(*, tiles: bool = False, changed: bool = False, sending: bool = False) -> str:
    """Why nothing can be carried here, or what becomes of it at this moment."""
    if sending:
        return QCoreApplication.translate("Board", "Moving …")
    if changed:
        return QCoreApplication.translate("Board", "Another desk has just changed this booking. Look at it first.")
    if tiles:
        return QCoreApplication.translate("Board", "Bookings are moved on the day, the week or the month.")
    return QCoreApplication.translate("Board", "Choose a booking to move first.")


def place_name(bar: Bar, row: BoardRow) -> str:
    """The space a bar stands in, which in a composite row may be only a part."""
    return next((space.name for space in row.venue.spaces if space.id == bar.space_id), row.name)


def bar_card(bar: Bar, row: BoardRow, now: datetime, theme: Theme) -> str:
    """A bar's tooltip as a small card of rich text."""
    zone = row.venue.zone
    lines = [f"{place_name(bar, row)} · {period_text(bar.period, zone)} ({duration_text(bar.period.duration)})"]
    if bar.occupied != bar.period:
        until = f"{clock_time(bar.occupied.start, zone)} – {clock_time(bar.occupied.end, zone)}"
        lines.append(QCoreApplication.translate("Board", "Occupied with set-up and teardown: %1").replace("%1", until))
    if bar.guests:
        lines.append(QCoreApplication.translate("Board", "%1 guests").replace("%1", str(bar.guests)))
    if bar.status == Status.TEMP_HOLD and bar.hold_expires_at:
        until = f"{moment_text(bar.hold_expires_at, zone)} ({relative_time(bar.hold_expires_at, now)})"
        lines.append(QCoreApplication.translate("Board", "Held until %1").replace("%1", until))
    if bar.due is not None and bar.due.minor > 0 and bar.status in (Status.PENDING, Status.CONFIRMED):
        due = QCoreApplication.translate("Board", "%1 to be paid").replace("%1", money(bar.due))
        if bar.payment_due_at:
            by = moment_text(bar.payment_due_at, zone)
            due += " " + QCoreApplication.translate("Board", "by %1").replace("%1", by)
        lines.append(due)
    state = " · ".join(
        p for p in (status_word(bar.status), status_sentence(bar.status), mark_word(bar.mark or "")) if p
    )
    title = escape(bar.title or status_word(bar.status))
    number = f" &nbsp;{escape(bar.number)}" if bar.number else ""
    body = "<br>".join(escape(line) for line in lines)
    return (
        f"<div style='white-space:pre; font-size:{theme.sizes.body}px'><b>{title}</b>{number}<br>"
        f"{escape(state)}</div><div style='white-space:pre; font-size:{theme.sizes.small}px'>{body}</div>"
    )
