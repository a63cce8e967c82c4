"""The board's surface: Qt's own table (model, scrolling, screen readers), its viewport painted here region by region.

What the keyboard and the pointer do lies in `steering` and `view`.
"""

from bisect import bisect_right
from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from desk.ui.board.bars import BarPictures, clock_width
from desk.ui.board.ground import Canvas, paint_ground
from desk.ui.board.header import DayHeader, SpaceHeader
from desk.ui.board.layout import Placed
from desk.ui.board.model import BoardModel
from desk.ui.board.overlay import (
    Marked,
    bar_box,
    paint_bars,
    paint_choice,
    paint_ghost,
    paint_marks,
    paint_now,
    paint_shadow,
    paint_sticky,
    paint_times,
)
from desk.ui.board.state import BoardState, Dirty
from desk.ui.board.strips import CALM, QUICK, Strips
from desk.ui.look.theme import current_theme, watcher
from desk.ui.widgets.dressing import scaled

NARROWEST = {"day": 34, "week": 84, "month": 30, "quarter": 12, "year": 4}
DENSITIES = {"compact": 24, "normal": 34, "roomy": 46}
HEADING = 30
MOST_RECTS = 96
PAUSE = 30  # milliseconds without a frame after which strips are drawn ahead


class BoardSurface(QTableView):
    """Paints the state's rows and bars, and knows where everything lies."""

    def __init__(self, state: BoardState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.board = state
        self.pictures = BarPictures()
        self.strips = Strips()
        self.board_model = BoardModel(state, self)
        self.days = DayHeader(state, self)
        self.spaces = SpaceHeader(state, self)
        self.density = "normal"
        self._tops: list[tuple[int, int, int]] = []
        self._edges: list[int] = []
        self._calm, self._waiting = True, False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._draw_ahead)
        self._set_up()

    def _set_up(self) -> None:
        self.setHorizontalHeader(self.days)
        self.setVerticalHeader(self.spaces)
        self.setModel(self.board_model)
        self.setCornerButtonEnabled(False)
        self.setCornerWidget(QWidget(self))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setAutoScroll(False)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setAutoFillBackground(False)
        watcher().theme_changed.connect(self.on_theme_changed)
        minute = QTimer(self)
        minute.setInterval(30_000)
        minute.setTimerType(Qt.TimerType.VeryCoarseTimer)
        minute.timeout.connect(self.move_now_line)
        minute.start()

    # ---- shape ----------------------------------------------------------------------------------------------------

    def reshape(self) -> None:
        """Takes the state's rows and page: model and sizes. Everything is painted anew."""
        self.board_model.reshape()
        self.fit_columns()
        self.fit_rows()
        self.days.viewport().update()
        self.viewport().update()

    def fit_columns(self) -> None:
        """Spreads the columns over the viewport, down to what can still be read."""
        scale = self.board.scale
        columns = scale.columns
        each = NARROWEST[scale.name] if scale.has_tiles else scaled(NARROWEST[scale.name])  # tiles have no words
        least = each * (columns if scale.name != "week" else scale.days)
        width = max(self.viewport().width(), least)
        edges = [width * n // columns for n in range(columns + 1)]
        if tuple(edges) == self.board.pixels.edges and self.days.sectionSize(0) == edges[1]:
            return
        self.board.set_edges(edges)
        blocked = self.days.blockSignals(True)
        for n in range(columns):
            self.days.resizeSection(n, edges[n + 1] - edges[n])
        self.days.blockSignals(blocked)
        self.updateGeometries()
        self.viewport().update()

    def fit_rows(self) -> None:
        """Gives each row its height, folded ones none."""
        large = current_theme().sizes.body - 14
        tall, heading = DENSITIES[self.density] + 2 * large, HEADING + 2 * large
        blocked = self.spaces.blockSignals(True)
        self._tops = []
        top = 0
        for number, row in enumerate(self.board.rows):
            shown = self.board.row_shown(number)
            if self.isRowHidden(number) == shown:
                self.setRowHidden(number, not shown)
            if shown:
                height = tall if row.bookable else heading
                self.spaces.resizeSection(number, height)
                self._tops.append((number, top, height))
                top += height
        self._edges = [top for _, top, _ in self._tops]
        self.spaces.blockSignals(blocked)
        self.updateGeometries()
        self.board.forget_pictures()
        self.spaces.viewport().update()
        self.viewport().update()

    def set_density(self, density: str) -> None:
        self.density = density
        self.fit_rows()

    def on_theme_changed(self) -> None:
        self.pictures.forget()
        self.strips.forget()
        self.days.updateGeometry()
        self.fit_columns()
        self.fit_rows()
        self.updateGeometries()
        self.days.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.DevicePixelRatioChange, QEvent.Type.LayoutDirectionChange):
            self.pictures.forget()
            self.board.forget_pictures()
        return super().event(event)

    # ---- geometry -------------------------------------------------------------------------------------------------

    def origin(self) -> int:
        """Where pixel 0 of the scale lies in the viewport (its right end when mirrored)."""
        first = self.columnViewportPosition(0)
        return first + self.columnWidth(0) if self.isRightToLeft() else first

    def row_box(self, row: int) -> tuple[int, int]:
        """Top and height of a row in the viewport."""
        return self.rowViewportPosition(row), self.rowHeight(row)

    def stretch_rect(self, row: int, left: int, right: int) -> QRect:
        """A stretch of a row in the viewport."""
        top, height = self.row_box(row)
        x = self.origin() - right if self.isRightToLeft() else self.origin() + left
        return QRect(x, top, right - left, height)

    def scale_x(self, x: int) -> int:
        """A viewport's x in pixels of the scale."""
        return self.origin() - x if self.isRightToLeft() else x - self.origin()

    def placed_at(self, point: QPoint) -> tuple[int, Placed | None]:
        """The row under a point (-1 for none) and the bar there, if any."""
        row = self.rowAt(point.y())
        if row < 0 or self.board.scale.has_tiles:
            return row, None
        top, height = self.row_box(row)
        x = self.scale_x(point.x())
        hits = []
        for placed in self.board.layout(row).between(x - 2, x + 3):
            y, tall = bar_box(placed, top, height)
            if placed.inner_left - 1 <= x <= placed.inner_right and y <= point.y() < y + tall:
                hits.append(placed)
        return row, (next((p for p in hits if p.strip), hits[0]) if hits else None)

    def _rows_in(self, rect: QRect) -> tuple[tuple[int, int, int], ...]:
        shift = -self.spaces.offset()
        first = max(0, bisect_right(self._edges, rect.top() - shift) - 1)
        found = []
        for row, top, height in self._tops[first:]:
            if top + shift > rect.bottom():
                break
            if top + shift + height > rect.top():
                found.append((row, top + shift, height))
        return tuple(found)

    # ---- painting -------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        region = event.region()
        many = region.rectCount() > MOST_RECTS
        # The stubs do not know that a region can be walked over.
        rects = [region.boundingRect()] if many else list(region)  # type: ignore[call-overload]
        marked, now, waiting = self.marked(), self.board.now(), False
        budget = CALM if self._calm or not len(self.strips) else QUICK
        for rect in rects:
            painter.setClipRect(rect)
            canvas = self._canvas(painter, rect)
            paint_ground(canvas)
            if self.board.rows:
                paint_now(canvas, now)
                paint_choice(canvas, marked)
                if self.board.scale.has_tiles:
                    waiting = self.strips.paint(canvas, budget) or waiting
                else:
                    holds = paint_bars(canvas, self.pictures)
                    paint_times(canvas, holds, now)
                    paint_sticky(canvas)
                paint_marks(canvas, marked)
                paint_shadow(canvas, marked, self.pictures)
                if marked.ghost:
                    paint_ghost(painter, marked.ghost_rect, canvas, marked)
        painter.end()
        if self.board.scale.has_tiles:
            self._pause.start(0 if waiting and budget == CALM else PAUSE)
        self._waiting, self._calm = waiting, False

    @property
    def is_waiting(self) -> bool:
        """Whether rows on the screen are still without their tiles."""
        return self._waiting

    def _draw_ahead(self) -> None:
        """Nobody scrolls just now: what is missing on the screen is drawn, then what lies beyond it."""
        if not self.board.scale.has_tiles or not self.isVisible():
            return
        if self._waiting:
            self._calm = True
            self.viewport().update()
            return
        rows = tuple(self._tops)
        canvas = self._canvas(QPainter(), self.viewport().rect(), rows)
        if self.strips.prepare(canvas, QUICK):
            self._pause.start(0)

    def _canvas(self, painter: QPainter, rect: QRect, rows: tuple[tuple[int, int, int], ...] | None = None) -> Canvas:
        return Canvas(
            painter=painter,
            rect=rect,
            state=self.board,
            theme=current_theme(),
            ratio=self.devicePixelRatioF(),
            origin=self.origin(),
            mirrored=self.isRightToLeft(),
            rows=self._rows_in(rect) if rows is None else rows,
        )

    def marked(self) -> Marked:
        """What is marked at this moment; the surface alone marks nothing."""
        return Marked()

    def repaint_dirty(self, dirty: list[Dirty]) -> None:
        """Has stretches of rows painted anew, with the venues' counts of free spaces above them."""
        for stretch in dirty:
            self.viewport().update(self.stretch_rect(stretch.row, stretch.left - 3, stretch.right + 3))
            heading = self.board.heading_of(stretch.row)
            first = self.board.slot(heading, self.board.pixels.column(stretch.left))
            last = self.board.slot(heading, self.board.pixels.column(max(stretch.left, stretch.right - 1)))
            edges = self.board.pixels.edges
            self.viewport().update(self.stretch_rect(heading, edges[first.first], edges[last.last]))

    def repaint_times(self) -> None:
        """Has the times that visible holds have left painted anew, where there is room for any."""
        if self.board.scale.has_tiles:
            return
        theme = current_theme()
        for row, _, height in self._rows_in(self.viewport().rect()):
            least = clock_width(theme, height)
            for placed in self.board.layout(row).placed:
                if placed.state == "temp_hold" and placed.inner_right - placed.inner_left > least:
                    self.viewport().update(self.stretch_rect(row, placed.left, placed.right))

    def repaint_owner(self, owner: UUID) -> None:
        """Has the visible bars of one booking or blackout painted anew."""
        if self.board.scale.has_tiles:
            return
        spaces = {bar.space_id for bar in self.board.index.owner(owner)}
        for row, _, _ in self._rows_in(self.viewport().rect()):
            if not spaces.isdisjoint(self.board.rows[row].parts):
                for placed in self.board.layout(row).of_owner(owner):
                    self.viewport().update(self.stretch_rect(row, placed.left - 3, placed.right + 3))

    def move_now_line(self) -> None:
        """Paints the line where it is now; each venue has its own."""
        self.viewport().update()
        self.days.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dx:
            # Labels that stick to the leading edge do not move with the rest.
            self.viewport().update(QRect(0, 0, 400 + abs(dx), self.viewport().height()))
