"""Tiles of days, drawn once a row into a strip and from then on painted in one go: state by shape as well as colour."""

import time
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QPixmap

from desk.ui.board.fullness import RowLoads
from desk.ui.board.ground import Canvas, small_font
from desk.ui.board.tiles import PART, DayLoad
from desk.ui.look.colours import Theme
from desk.ui.look.theme import colour

QUICK = 0.003  # seconds for new strips within a frame of scrolling; the rest follow when it pauses
CALM = 0.012  # the same, when nobody is moving
MOST = 200  # rows whose strips are drawn before anybody sees them
MARGIN = 3
COUNT_FROM = 10  # narrower tiles carry no number
DOT_FROM = 9


@dataclass(slots=True)
class _Strip:
    """A row's picture; `drawn` is how many of the loads' changes it shows."""

    loads: RowLoads
    look: tuple[object, ...]
    picture: QPixmap
    drawn: int


class Strips:
    """The cache of strips by row; days that have changed are drawn anew in their place."""

    def __init__(self) -> None:
        self._made: dict[int, _Strip] = {}

    def __len__(self) -> int:
        return len(self._made)

    def forget(self) -> None:
        self._made.clear()

    def paint(self, canvas: Canvas, budget: float) -> bool:
        """Paints all rows of the rectangle; says whether some wait for the next frame, because time is up."""
        until = time.perf_counter() + budget
        waiting = False
        x, shown, ratio, look = canvas.x(0, canvas.state.pixels.edges[-1]), canvas.rect, canvas.ratio, _look(canvas)
        for row, top, height in canvas.rows:
            picture = self._ready(canvas, row, (*look, height), height, until)
            if picture is None:
                waiting = True
                continue
            part = QRectF((shown.left() - x) * ratio, 0, shown.width() * ratio, height * ratio)
            canvas.painter.drawPixmap(QRectF(shown.left(), top, shown.width(), height), picture, part)
        return waiting

    def prepare(self, canvas: Canvas, budget: float) -> bool:
        """Draws strips that nobody sees yet, as far as the time reaches; says whether some are left."""
        until, look = time.perf_counter() + budget, _look(canvas)
        return any(
            self._ready(canvas, row, (*look, height), height, until) is None for row, _, height in canvas.rows[:MOST]
        )

    def _ready(self, canvas: Canvas, row: int, look: tuple[object, ...], height: int, until: float) -> QPixmap | None:
        """A row's strip as it is now; None while time does not suffice to count and draw it."""
        known, loads = self._made.get(row), canvas.state.fullness.known(row)
        if known is None or loads is not known.loads or known.look != look:
            ready = loads is not None
            while not ready and time.perf_counter() < until:
                ready = canvas.state.fullness.advance(row)
            if not ready or time.perf_counter() > until:
                return None
            loads = canvas.state.fullness.loads(row)
            picture = _blank(canvas.state.pixels.edges[-1], height, canvas.ratio)
            _draw(picture, canvas, row, loads, height, range(len(loads.days)))
            known = self._made[row] = _Strip(loads, look, picture, len(loads.changes))
        elif known.drawn < len(known.loads.changes):
            changed = known.loads.changes[known.drawn :]
            _draw(known.picture, canvas, row, known.loads, height, range(min(changed), max(changed) + 1))
            known.drawn = len(known.loads.changes)
        return known.picture


def _look(canvas: Canvas) -> tuple[object, ...]:
    """What a strip was drawn for; another look needs another strip."""
    state, theme = canvas.state, canvas.theme
    shape = (canvas.ratio, canvas.mirrored, state.pixels.edges[-1], state.scale.first, state.scale.name)
    return (theme.name, theme.sizes.small, *shape)


def _blank(wide: int, height: int, ratio: float) -> QPixmap:
    made = QPixmap(round(wide * ratio), round(height * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    return made


def _draw(picture: QPixmap, canvas: Canvas, row: int, loads: RowLoads, height: int, days: range) -> None:
    """Draws some days of a row in their place; their neighbours, of which a little may reach over, with them."""
    state, edges = canvas.state, canvas.state.pixels.edges
    left, right = edges[days.start], edges[days.stop]
    if canvas.mirrored:
        left, right = edges[-1] - right, edges[-1] - left
    painter = QPainter(picture)
    if len(days) < len(loads.days):
        area = QRect(left, 0, right - left, height)
        painter.setClipRect(area)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.fillRect(area, Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    near = range(max(0, days.start - 1), min(len(loads.days), days.stop + 1))
    boxes = _boxes(canvas, near)
    if state.rows[row].bookable:
        _tiles(painter, canvas.theme, loads.days[near.start : near.stop], boxes, height)
    else:
        _heads(painter, canvas, row, loads.days, near, boxes, height)
    painter.end()


def _boxes(canvas: Canvas, days: range) -> list[tuple[int, int]]:
    """Left edge and width of each day's tile within the strip."""
    edges = canvas.state.pixels.edges
    spans = [(edges[n], edges[n + 1] - edges[n]) for n in days]
    if canvas.mirrored:
        spans = [(edges[-1] - left - wide, wide) for left, wide in spans]
    gap = 2 if edges[1] - edges[0] >= COUNT_FROM else 1
    return [(left, max(1, wide - gap)) for left, wide in spans]


def _tiles(painter: QPainter, theme: Theme, loads: list[DayLoad], boxes: list[tuple[int, int]], height: int) -> None:
    batches: dict[str, list[QRect]] = {}
    counts: list[tuple[QRect, int]] = []
    room = height - 2 * MARGIN - 1
    for load, (left, wide) in zip(loads, boxes, strict=True):
        for run in load.runs:
            top = MARGIN + room * run.first // load.cells
            end = MARGIN + room * run.last // load.cells
            box = QRect(left, top, wide, max(2, end - top - (1 if run.last < load.cells else 0)))
            batches.setdefault(run.state, []).append(box)
        # Parts of a combined space are counted in their own rows.
        whole = all(run.state != PART for run in load.runs)
        if whole and load.count > len(load.runs) and wide >= COUNT_FROM:
            counts.append((QRect(left, MARGIN, wide, room), load.count))
    for name, batch in batches.items():
        _batch(painter, theme, name, batch)
    painter.setFont(small_font(theme.sizes.small))
    for box, count in counts:
        pill = QRect(0, 0, min(box.width() - 2, 14), 14)
        pill.moveCenter(box.center())
        painter.fillRect(pill, colour(theme.surface))
        painter.setPen(colour(theme.text))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, str(count))


def _batch(painter: QPainter, theme: Theme, name: str, boxes: list[QRect]) -> None:
    """Confirmed is solid, pending framed with a dot, a hold only a frame, completed slim, a blackout hatched."""
    if name == PART:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(theme.part))
        painter.drawRects([box.adjusted(0, 1, 0, -1) for box in boxes])
        return
    inks = theme.states[name]
    wide = boxes[0].width()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(inks.edge if name in ("temp_hold", "pending", "blackout") else inks.fill))
    if name == "completed":
        slim = max(1, wide // 4) if wide > 2 else 0
        painter.drawRects([box.adjusted(slim, 0, -slim, 0) for box in boxes])
        return
    painter.drawRects(boxes)
    inner = [box.adjusted(1, 1, -1, -1) for box in boxes if box.width() > 2 and box.height() > 2]
    if name == "temp_hold":
        painter.setBrush(colour(theme.surface))
        painter.drawRects(inner)
        painter.setBrush(QBrush(colour(inks.edge), Qt.BrushStyle.Dense5Pattern))
        painter.drawRects([box.adjusted(0, box.height() // 2, 0, 0) for box in inner if box.height() > 4])
    elif name == "pending":
        painter.setBrush(colour(inks.fill))
        painter.drawRects(inner)
        if wide >= DOT_FROM:
            painter.setBrush(colour(inks.edge))
            painter.drawRects([QRect(box.center().x() - 1, box.center().y() - 1, 3, 3) for box in inner])
    elif name == "blackout":
        painter.setBrush(colour(inks.fill))
        painter.drawRects(inner)
        painter.setBrush(QBrush(colour(inks.text), Qt.BrushStyle.BDiagPattern))
        painter.drawRects(inner)
        if wide < DOT_FROM:
            # Too narrow for a hatch to be seen: cut into pieces.
            painter.setBrush(QBrush(colour(theme.surface), Qt.BrushStyle.HorPattern))
            painter.drawRects(boxes)


def _heads(
    painter: QPainter,
    canvas: Canvas,
    row: int,
    loads: list[DayLoad],
    days: range,
    boxes: list[tuple[int, int]],
    height: int,
) -> None:
    """Above the spaces of a venue: how many are free (quarter), or how much is taken as a column (year)."""
    state, theme = canvas.state, canvas.theme
    room = height - 8
    today = (state.today(state.rows[row]) - state.scale.first).days
    painter.setFont(small_font(theme.sizes.small))
    for number, (left, wide) in zip(days, boxes, strict=True):
        load = loads[number]
        if wide >= COUNT_FROM:
            if number < today or not state.is_day_loaded(row, number):
                continue
            free, _ = state.fullness.free_spaces(row, number)
            painter.setPen(colour(theme.ok if free else theme.muted))
            text = str(free) if free else "×"
            painter.drawText(QRectF(left - 2, 0, wide + 4, height), Qt.AlignmentFlag.AlignCenter, text)
        elif load.taken:
            tall = max(1, round(room * load.share))
            painter.fillRect(left, 4 + room - tall, wide, tall, colour(theme.edge))
    if boxes and boxes[0][1] < COUNT_FROM:
        painter.setPen(QPen(colour(theme.line), 1))
        painter.drawLine(0, 4 + room, state.pixels.edges[-1], 4 + room)
