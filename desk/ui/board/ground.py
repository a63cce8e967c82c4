"""What lies below the bars: columns, weekends, today, rows, headings of venues, and what is not loaded yet."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetrics, QPainter

from desk.domain.period import Period, at_wall_clock
from desk.ui.board.scale import Slot, day_slots
from desk.ui.board.state import BoardState
from desk.ui.look.colours import Theme
from desk.ui.look.theme import colour, font
from desk.ui.words.format import clock_time, minute_of_day

WEEKEND = (5, 6)
_DAY = timedelta(days=1)


@dataclass(frozen=True, kw_only=True, slots=True)
class Canvas:
    """One rectangle to paint: `rows` are (row, top, height) of all rows that touch it, `origin` is where the scale's
    pixel 0 lies in the viewport (its right end when mirrored)."""

    painter: QPainter
    rect: QRect
    state: BoardState
    theme: Theme
    ratio: float
    origin: int
    mirrored: bool
    rows: tuple[tuple[int, int, int], ...]

    def x(self, left: int, right: int) -> int:
        """Where the stretch `[left, right)` of the scale begins in the viewport."""
        return self.origin - right if self.mirrored else self.origin + left

    def stretch(self) -> tuple[int, int]:
        """The stretch of the scale that the rectangle shows."""
        if self.mirrored:
            return self.origin - self.rect.right() - 1, self.origin - self.rect.left()
        return self.rect.left() - self.origin, self.rect.right() + 1 - self.origin

    def fill(self, left: int, right: int, top: int, height: int, value: str) -> None:
        self.painter.fillRect(self.x(left, right), top, right - left, height, colour(value))


def paint_ground(canvas: Canvas) -> None:
    """Paints everything below the bars, opaque."""
    state, theme, rect = canvas.state, canvas.theme, canvas.rect
    canvas.painter.fillRect(rect, colour(theme.window))
    if not canvas.rows:
        return
    _columns(canvas)
    _slot_lines(canvas)
    edges = state.pixels.edges
    for row, top, height in canvas.rows:
        if state.rows[row].bookable:
            canvas.fill(edges[0], edges[-1], top + height - 1, 1, theme.line)
        else:
            _heading(canvas, row, top, height)
    _unknown(canvas)


def _columns(canvas: Canvas) -> None:
    state, theme, rect = canvas.state, canvas.theme, canvas.rect
    edges, today = state.pixels.edges, state.today()
    top, bottom = canvas.rows[0][1], canvas.rows[-1][1] + canvas.rows[-1][2]
    top, height = max(top, rect.top()), min(bottom, rect.bottom() + 1) - max(top, rect.top())
    left, right = canvas.stretch()
    canvas.fill(edges[0], edges[-1], top, height, theme.surface)
    days = state.scale.day_columns()
    near = days[
        bisect_right(days, left, key=lambda d: edges[d[2]]) : bisect_left(days, right, key=lambda d: edges[d[1]])
    ]
    for day, first, last in near:
        start, end = edges[first], edges[last]
        value = theme.weekend if day.weekday() in WEEKEND else theme.past if day < today else theme.surface
        if state.scale.name == "day":
            value = theme.surface if first == 0 else theme.weekend
        elif day == today:
            value = theme.today
        canvas.fill(start, end, top, height, value)
        is_last = (day + _DAY).day == 1
        if state.scale.name != "year" or is_last:
            strong = state.scale.has_tiles and is_last
            canvas.fill(end - 1, end, top, height, theme.edge if strong else theme.line)


def _slot_lines(canvas: Canvas) -> None:
    """The borders of sessions within a day (week) and of hours (day), venue by venue."""
    state, theme = canvas.state, canvas.theme
    edges, scale = state.pixels.edges, state.scale
    if scale.by_days:
        return
    left, right = canvas.stretch()
    for row, top, height in canvas.rows:
        if not state.rows[row].bookable:
            continue
        step = 1 if scale.name == "day" else scale.parts // len(day_slots(state.rows[row].venue))
        for column in range(step, scale.columns, step):
            if column % scale.parts and left <= edges[column] < right:
                canvas.fill(edges[column] - 1, edges[column], top, height, theme.faint)


def _heading(canvas: Canvas, row: int, top: int, height: int) -> None:
    """The band of a venue: free spaces per day (month), names of sessions (week, day)."""
    state, theme, painter = canvas.state, canvas.theme, canvas.painter
    edges, scale = state.pixels.edges, state.scale
    canvas.fill(edges[0], edges[-1], top, height, theme.venue_row)
    canvas.fill(edges[0], edges[-1], top + height - 1, 1, theme.line)
    painter.setFont(small_font(theme.sizes.small))
    painter.setPen(colour(theme.muted))
    left, right = canvas.stretch()
    if scale.has_tiles:
        return
    if scale.name == "day":
        _session_hours(canvas, row, top, height)
        return
    today = state.today(state.rows[row])
    is_loaded = state.is_loaded(state.period())
    column = state.slot(row, state.pixels.column(left)).first
    while column < scale.columns and edges[column] < right:
        slot = state.slot(row, column)
        start, end = edges[slot.first], edges[slot.last]
        text, has_room = _head_text(canvas, row, slot, today, is_loaded)
        painter.setPen(colour(theme.ok if has_room else theme.muted))
        painter.drawText(canvas.x(start, end), top, end - start, height, Qt.AlignmentFlag.AlignCenter, text)
        column = slot.last


def _head_text(canvas: Canvas, row: int, slot: Slot, today: date, is_loaded: bool) -> tuple[str, bool]:
    """What stands above a cell, and whether it tells of free spaces."""
    state, edges = canvas.state, canvas.state.pixels.edges
    wide, size = edges[slot.last] - edges[slot.first], canvas.theme.sizes.small
    is_month = state.scale.by_days
    if slot.day < today or not (is_loaded or state.is_loaded(Period(*state.slot_span(row, slot)))):
        count = ""
    else:
        free, _ = state.fullness.free_spaces(row, slot.first)
        count = free_word(free)
        if is_month:
            return _fitted(wide, size, count, str(free)), free > 0
    if is_month:
        return "", False
    name = slot.session.name if slot.session else minute_of_day(slot.start_minute)
    return (_fitted(wide, size, f"{name} · {count}", name) if count else _fitted(wide, size, name)), False


@lru_cache(maxsize=8)
def small_font(size: int) -> QFont:
    """The font of small words. Shared: never change it."""
    return font("small")


@lru_cache(maxsize=2048)
def _fitted(wide: int, size: int, *texts: str) -> str:
    """The first of `texts` that fits, or the last shortened."""
    metrics = QFontMetrics(small_font(size))
    for text in texts:
        if metrics.horizontalAdvance(text) < wide - 4:
            return text
    return metrics.elidedText(texts[-1], Qt.TextElideMode.ElideRight, wide - 4)


def free_word(free: int) -> str:
    """`3 free`, or `full`."""
    if not free:
        return QCoreApplication.translate("Board", "full")
    return QCoreApplication.translate("Board", "%1 free").replace("%1", str(free))


def _session_hours(canvas: Canvas, row: int, top: int, height: int) -> None:
    """Each session of the day as a bracket with its name over its hours."""
    state, theme, painter = canvas.state, canvas.theme, canvas.painter
    venue = state.rows[row].venue
    clock = state.clock(row)
    for start, end, session in day_slots(venue):
        if session is None:
            continue
        begins, ends = (at_wall_clock(state.scale.first, minute, venue.zone) for minute in (start, end))
        left, right = state.pixels.x(clock.position(begins)), state.pixels.x(clock.position(ends))
        x = canvas.x(left, right)
        painter.fillRect(x + 1, top + height - 4, right - left - 2, 3, colour(theme.edge))
        text = f"{session.name}  {clock_time(begins, venue.zone)} – {clock_time(ends, venue.zone)}"
        painter.drawText(x, top, right - left, height - 3, Qt.AlignmentFlag.AlignCenter, text)


def _unknown(canvas: Canvas) -> None:
    """A hatch over what is not loaded yet."""
    state, theme, painter = canvas.state, canvas.theme, canvas.painter
    if state.is_loaded(state.period()):
        return
    painter.setBrushOrigin(QPoint(canvas.origin, 0))
    brush = QBrush(colour(theme.edge, 90), Qt.BrushStyle.BDiagPattern)
    for row, top, height in canvas.rows:
        if state.rows[row].bookable:
            for left, right in state.missing(row):
                painter.fillRect(QRect(canvas.x(left, right), top, right - left, height - 1), brush)
