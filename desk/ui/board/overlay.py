"""Bars and what lies upon them: running times, outlines, the cursor, the now line, the ghost of a selection."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from desk.ui.board.bars import (
    LABEL_FROM,
    STRIP_HEIGHT,
    BarPictures,
    clock_width,
    countdown_box,
    label_font,
)
from desk.ui.board.ground import Canvas
from desk.ui.board.layout import Placed
from desk.ui.look.theme import colour, font
from desk.ui.words.format import countdown

MARGIN = 3
URGENT_SECONDS = 120
GHOST_WIDTH = 460
WORDS_IN_GHOST = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, kw_only=True, slots=True)
class Shadow:
    """The bar of what is carried, at its place in the viewport; `bad` where it cannot be put down."""

    rect: QRect
    placed: Placed
    bad: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Marked:
    """What is marked at this moment: the stretch chosen (pixels of the scale), the cursor's cell, outlined owners."""

    row: int = -1
    chosen: tuple[int, int] | None = None
    cursor: tuple[int, int] | None = None
    focused: bool = False
    owner: UUID | None = None
    hovered: UUID | None = None
    ghost: str = ""
    ghost_rect: QRect = field(default_factory=QRect)
    ghost_bad: bool = False
    shadow: Shadow | None = None
    dimmed: tuple[UUID, int] | None = None


def bar_box(placed: Placed, top: int, height: int) -> tuple[int, int]:
    """Top and height of a bar within its row."""
    if placed.strip:
        return top + height - STRIP_HEIGHT - 2, STRIP_HEIGHT
    return top + MARGIN, height - 2 * MARGIN - 1


def paint_bars(canvas: Canvas, pictures: BarPictures) -> list[tuple[Placed, int, int, int]]:
    """Paints all bars of the rectangle; returns the visible holds as (placed, x, top, height) for their times.

    The quiet blocks of composite rows have none: the time stands in the part's own row.
    """
    painter, theme, ratio, state = canvas.painter, canvas.theme, canvas.ratio, canvas.state
    left, right = canvas.stretch()
    origin, mirrored = canvas.origin, canvas.mirrored
    draw = painter.drawPixmap
    holds: list[tuple[Placed, int, int, int]] = []
    # This loop runs for thousands of bars a frame: no calls in it but the one that draws.
    for row, top, height in canvas.rows:
        least = clock_width(theme, height)
        plain_top = top + MARGIN
        for placed in state.layout(row).between(left, right):
            y = bar_box(placed, top, height)[0] if placed.strip else plain_top
            drawn = placed.drawn
            if drawn is None:
                tall = bar_box(placed, top, height)[1]
                drawn = placed.drawn = pictures.picture(placed, tall, theme, ratio, mirrored=mirrored)
            x = origin - placed.right if mirrored else origin + placed.left
            draw(x, y, drawn)
            if placed.state == "temp_hold" and not placed.partial and placed.inner_right - placed.inner_left > least:
                holds.append((placed, x, y, height - 2 * MARGIN - 1))
    return holds


def paint_times(canvas: Canvas, holds: list[tuple[Placed, int, int, int]], now: datetime) -> None:
    """Writes the time that each visible hold has left; urgent ones in red on a plain ground."""
    painter, theme = canvas.painter, canvas.theme
    for placed, x, top, height in holds:
        until = placed.bar.hold_expires_at
        box = countdown_box(placed, height, clock_width(theme, height), mirrored=canvas.mirrored)
        if box is None or until is None:
            continue
        seconds = (until - now).total_seconds()
        place = QRect(x + box.left(), top, box.width() + 2, height)
        colours = theme.states["temp_hold"]
        painter.setPen(colour(theme.urgent if seconds < URGENT_SECONDS else colours.text))
        painter.setFont(label_font(theme, height))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(place, align, countdown(seconds))


def paint_sticky(canvas: Canvas) -> None:
    """Repeats the label of bars that began left of what is visible."""
    painter, theme, state = canvas.painter, canvas.theme, canvas.state
    start = -canvas.origin if not canvas.mirrored else 0
    if start <= 0 or canvas.rect.left() > 400:
        return
    for row, top, height in canvas.rows:
        for placed in state.layout(row).between(start, start + 1):
            room = placed.inner_right - start
            if placed.strip or placed.inner_left >= start or room < LABEL_FROM or placed.state == "temp_hold":
                continue
            y, tall = bar_box(placed, top, height)
            colours = theme.states[placed.state]
            words = label_font(theme, tall)
            text = QFontMetricsF(words).elidedText("‹ " + placed.words, Qt.TextElideMode.ElideRight, room - 12)
            fill = theme.surface if placed.partial else colours.fill
            painter.fillRect(QRectF(2, y + 2, room - 6, tall - 4), colour(fill))
            painter.setPen(colour(theme.text if placed.partial else colours.text))
            painter.setFont(words)
            painter.drawText(QRectF(6, y, room - 10, tall), Qt.AlignmentFlag.AlignVCenter, text)


def paint_choice(canvas: Canvas, marked: Marked) -> None:
    """Tints the chosen stretch, below the bars."""
    for row, top, height in canvas.rows:
        if row == marked.row and marked.chosen is not None:
            left, right = marked.chosen
            rect = QRect(canvas.x(left, right), top + 1, right - left - 1, height - 3)
            canvas.painter.fillRect(rect, colour(canvas.theme.accent, 46))


def paint_marks(canvas: Canvas, marked: Marked) -> None:
    """Draws what lies above the bars: outlines and cursor."""
    _outlines(canvas, marked)
    for row, top, height in canvas.rows:
        if row != marked.row:
            continue
        if marked.chosen is not None and marked.chosen != marked.cursor:
            _ring(canvas, marked.chosen, top, height, canvas.theme.accent, 1.5)
        # A booking under the cursor is outlined itself; a ring of the cell would only cut through its words.
        plain = canvas.state.scale.has_tiles or marked.owner is None
        if marked.cursor is not None and (marked.chosen is not None or plain):
            value = canvas.theme.accent if marked.focused else canvas.theme.edge
            _ring(canvas, marked.cursor, top, height, value, 2.0 if marked.focused else 1.0)


def ghost_rect(canvas_x: int, width: int, top: int, height: int, text: str, limits: QRect) -> QRect:
    """Where words about a place stand: below it, or above at the end of the viewport; long ones in several lines."""
    metrics = QFontMetricsF(font("small", strong=True))
    most = min(GHOST_WIDTH, limits.width() - 40)
    needed = metrics.boundingRect(QRectF(0, 0, most, 400), WORDS_IN_GHOST, text)
    rect = QRect(0, 0, int(needed.width()) + 24, max(26, int(needed.height()) + 11))
    rect.moveTopLeft(QPoint(canvas_x + width // 2 - rect.width() // 2, top + height + 4))
    rect.moveLeft(max(limits.left() + 4, min(rect.left(), limits.right() - rect.width() - 4)))
    if rect.bottom() > limits.bottom():
        rect.moveBottom(min(top - 4, limits.bottom() - 4))
    return rect


def paint_ghost(painter: QPainter, rect: QRect, canvas: Canvas, marked: Marked) -> None:
    """Says what the selection would be: opaque, so that it can be read over dense bars."""
    theme = canvas.theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour(theme.danger if marked.ghost_bad else theme.tip), 1.5))
    painter.setBrush(colour(theme.danger_soft if marked.ghost_bad else theme.tip))
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 6, 6)
    painter.setPen(colour(theme.danger if marked.ghost_bad else theme.on_tip))
    painter.setFont(font("small", strong=True))
    painter.drawText(rect.adjusted(10, 2, -10, -2), WORDS_IN_GHOST, marked.ghost)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def paint_shadow(canvas: Canvas, marked: Marked, pictures: BarPictures) -> None:
    """The original of what is carried dimmed, and its bar where it would lie, opaque and ringed."""
    painter, theme = canvas.painter, canvas.theme
    if canvas.state.scale.has_tiles:
        return
    if marked.dimmed is not None:
        left, right = canvas.stretch()
        for row, top, height in canvas.rows:
            for placed in canvas.state.layout(row).between(left, right):
                if (placed.bar.owner_id, placed.bar.item) == marked.dimmed:
                    y, tall = bar_box(placed, top, height)
                    x = canvas.x(placed.left, placed.right)
                    painter.fillRect(x, y, placed.right - placed.left, tall, colour(theme.surface, 170))
    shadow = marked.shadow
    if shadow is None:
        return
    rect = shadow.rect
    painter.fillRect(rect.adjusted(1, 1, -1, -1), colour(theme.surface))
    painter.drawPixmap(rect.topLeft(), pictures.picture(shadow.placed, rect.height(), theme, canvas.ratio))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for value, width in ((theme.surface, 5.0), (theme.danger if shadow.bad else theme.accent, 2.5)):
        pen = QPen(colour(value), width)
        # A broken ring tells a conflict without its colour.
        if shadow.bad and width < 5:
            pen.setDashPattern([2.5, 1.8])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(rect).adjusted(-1.5, -1.5, 1.5, 1.5), 6, 6)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _outlines(canvas: Canvas, marked: Marked) -> None:
    owners = {owner for owner in (marked.owner, marked.hovered) if owner is not None}
    if not owners or canvas.state.scale.has_tiles:
        return
    left, right = canvas.stretch()
    painter = canvas.painter
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for row, top, height in canvas.rows:
        for placed in canvas.state.layout(row).between(left - 4, right + 4):
            if placed.bar.owner_id not in owners:
                continue
            y, tall = bar_box(placed, top, height)
            selected = placed.bar.owner_id == marked.owner
            painter.setPen(
                QPen(colour(canvas.theme.accent if selected else canvas.theme.text), 2.5 if selected else 1.5)
            )
            x = canvas.x(placed.inner_left, placed.inner_right)
            box = QRectF(x, y, placed.inner_right - placed.inner_left, tall)
            if selected:
                box.adjust(-1.5, -1.5, 1.5, 1.5)
                pen = painter.pen()
                painter.setPen(QPen(colour(canvas.theme.surface), 5))
                painter.drawRoundedRect(box, 6, 6)
                painter.setPen(pen)
            painter.drawRoundedRect(box, 6, 6)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _ring(canvas: Canvas, stretch: tuple[int, int], top: int, height: int, value: str, width: float) -> None:
    left, right = stretch
    painter = canvas.painter
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    box = QRectF(canvas.x(left, right), top, right - left - 1, height - 1).adjusted(1, 1, -1, -1)
    # A halo in the ground's colour keeps the ring apart from dark bars.
    for value_, width_ in ((canvas.theme.surface, width + 2.5), (value, width)):
        painter.setPen(QPen(colour(value_), width_))
        painter.drawRoundedRect(box, 5, 5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def paint_now(canvas: Canvas, now: datetime) -> None:
    """A line where it is now, on each venue's own clock, below the bars so that their words stay legible."""
    state = canvas.state
    if not state.period().contains(now):
        return
    for row, top, height in canvas.rows:
        if not state.rows[row].bookable:
            continue
        clock = state.clock(row)
        if clock.seconds[0] <= now.timestamp() < clock.seconds[-1]:
            x = state.pixels.x(clock.position(now))
            canvas.fill(x, x + 2, top, height, canvas.theme.now)
