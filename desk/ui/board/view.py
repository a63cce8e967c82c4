"""The board's table as people use it: steered by keys (see `steering`), and here by the pointer."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from desk.domain.period import Period
from desk.ui.board.carry import Way
from desk.ui.board.carrying import CarryingBoard
from desk.ui.board.layout import Placed
from desk.ui.board.overlay import Marked, ghost_rect
from desk.ui.board.spoken import bar_card, tile_card, verdict
from desk.ui.board.state import BoardState
from desk.ui.look.theme import current_theme
from desk.ui.words.format import period_text

EDGE = 28  # pixels from the viewport's edge within which a drag scrolls
SPEED = 14
GRIP = 6  # pixels at either end of a bar by which it is made longer or shorter
GRIPPED_FROM = 24  # narrower bars have no grips, so that they can still be moved


class BoardView(CarryingBoard):
    """Hover outlines, selects, drags out a stretch for a new hold, and carries bars; Escape aborts."""

    menu_wanted = Signal(QPoint, object, object)
    density_stepped = Signal(int)

    def __init__(self, state: BoardState, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        self._hovered: UUID | None = None
        self._pressed: QPoint | None = None
        self._gripped: tuple[int, Placed, Way] | None = None
        self._from = 0
        self._dragging = False
        self._stretched = ""
        self._refused = False
        self._ghost = QRect()
        self._scroller = QTimer(self)
        self._scroller.setInterval(30)
        self._scroller.timeout.connect(self._scroll_on)

    def marked(self) -> Marked:
        marked = super().marked()
        if self._hovered is not None and self.carry is None:
            marked = replace(marked, hovered=self._hovered)
        if not self._dragging or self._gripped is not None:
            return marked
        return replace(marked, cursor=None, ghost=self._stretched, ghost_bad=self._refused, ghost_rect=self._ghost)

    # ---- the pointer ----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        row, placed = self.placed_at(point)
        self.forget_note()
        if event.button() != Qt.MouseButton.LeftButton or row < 0 or self.carry is not None:
            return
        if not self.board.rows[row].bookable:
            return
        column = self.board.pixels.column(self.scale_x(point.x()))
        self._from = self.scale_x(point.x())
        if placed is not None:
            self.place_cursor(row, column, owner=placed.bar.owner_id)
            self._pressed, self._gripped = point, (row, placed, self._way_at(placed, self._from))
            return
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier) and row == self.steered.row
        self.place_cursor(row, column, extend=extend)
        self.tell_owner(None)
        self.steered.owner = None
        self._pressed = point

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._pressed is None:
            _, placed = self.placed_at(point)
            self._hover(placed.bar.owner_id if placed else None)
            self._shape_pointer(placed, point)
            return
        far = (point - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if not (self._dragging or far):
            return
        copies = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self._gripped is None:
            self._dragging = True
        elif not self._dragging:
            row, placed, way = self._gripped
            self._dragging = True
            self.begin_carry(row, placed.bar, "copy" if copies and way == "move" else way, by_keys=False)
        elif self.carry is not None and self.carry.way in ("move", "copy"):
            self.carry.way = "copy" if copies else "move"
        self._drag_on(point)
        if self._speed(point) != QPoint() and not self._scroller.isActive():
            self._scroller.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        dragged, carried, self._pressed = self._dragging, self._gripped is not None, None
        self._end_drag()
        if dragged and carried:
            self.drop()
        elif dragged:
            self.sync_cursor()
            self.choose()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        row, placed = self.placed_at(event.position().toPoint())
        if placed is not None:
            self.owner_activated.emit(placed.bar.owner_id)
        elif row >= 0 and not self.board.rows[row].bookable:
            self.toggle_venue(row)
        elif row >= 0 and self.board.scale.has_tiles:
            self.activate()
        elif row >= 0 and event.position().toPoint().x() >= 0:
            self.choose()

    def escape(self) -> None:
        self._pressed = None
        self._end_drag()
        super().escape()

    def check_carry(self) -> None:
        super().check_carry()
        if self.carry is None and self._gripped is not None:
            self._pressed = None
            self._end_drag()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():
            self.reveal_cursor()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for a menu for what is under the pointer, or under the cursor when asked for by key."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            row, placed = self.placed_at(event.pos())
            if row < 0 or not self.board.rows[row].bookable:
                return
            column = self.board.pixels.column(self.scale_x(event.pos().x()))
            first, last = self.steered.columns()
            inside = row == self.steered.row and first <= column < last
            if placed is not None or not inside:
                self.place_cursor(row, column, owner=placed.bar.owner_id if placed else None)
            at = event.globalPos()
        else:
            rect = self.stretch_rect(self.steered.row, *self.steered.stretch())
            at = self.viewport().mapToGlobal(rect.bottomLeft())
        if self.steered.is_valid:
            self.menu_wanted.emit(at, self.steered.owner, self.steered.chosen())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.density_stepped.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row, placed = self.placed_at(event.pos())
            if self.board.scale.has_tiles and row >= 0:
                column = self.board.pixels.column(self.scale_x(event.pos().x()))
                edges = self.board.pixels.edges
                area = self.stretch_rect(row, edges[column], edges[column + 1])
                QToolTip.showText(event.globalPos(), tile_card(self.board, row, column), self.viewport(), area)
            elif placed is None:
                QToolTip.hideText()
            else:
                area = self.stretch_rect(row, placed.left, placed.right)
                card = bar_card(placed.bar, self.board.rows[row], self.board.now(), current_theme())
                QToolTip.showText(event.globalPos(), card, self.viewport(), area)
            return True
        return super().viewportEvent(event)

    # ---- steps of it ----------------------------------------------------------------------------------------------

    def _hover(self, owner: UUID | None) -> None:
        if owner == self._hovered:
            return
        for one in (self._hovered, owner):
            if one is not None:
                self.repaint_owner(one)
        self._hovered = owner

    def _way_at(self, placed: Placed, x: int) -> Way:
        """What a press at a pixel of the scale takes hold of: an end of the bar, or all of it."""
        if placed.inner_right - placed.inner_left < GRIPPED_FROM or placed.strip:
            return "move"
        if x - placed.inner_left < GRIP and not placed.cut_left:
            return "start"
        return "end" if placed.inner_right - x <= GRIP and not placed.cut_right else "move"

    def _shape_pointer(self, placed: Placed | None, point: QPoint) -> None:
        at_end = placed is not None and self._way_at(placed, self.scale_x(point.x())) != "move"
        self.viewport().setCursor(Qt.CursorShape.SizeHorCursor if at_end else Qt.CursorShape.ArrowCursor)

    def _drag_on(self, point: QPoint) -> None:
        if self._gripped is None:
            self._drag_to(point)
        elif self.carry is not None and not self.is_sent:
            row, way = self.rowAt(point.y()), self.carry.way
            x = max(0, min(self.scale_x(point.x()), self.board.pixels.edges[-1] - 1))
            self.carry.drag(row if row >= 0 else self.carry.row, self._from, x)
            self.viewport().setCursor(
                Qt.CursorShape.SizeHorCursor
                if way in ("start", "end")
                else Qt.CursorShape.DragCopyCursor
                if way == "copy"
                else Qt.CursorShape.ClosedHandCursor
            )
            self.carry_changed()

    def _drag_to(self, point: QPoint) -> None:
        """Stretches the choice to a point and says whether that stretch is free."""
        cursor, state = self.steered, self.board
        x = max(0, min(self.scale_x(point.x()), state.pixels.edges[-1] - 1))
        cursor.put(cursor.row, state.pixels.column(x), extend=True)
        cursor.owner = None
        if state.scale.name == "day":
            clock = state.rows[cursor.row].venue_clock(state.scale)
            left, right = sorted((self._from, x))
            start = clock.snapped(state.pixels.position(left), up=False)
            end = clock.snapped(state.pixels.position(right), up=True)
            cursor.exact = Period(start, end) if end > start else None
        chosen = cursor.chosen()
        if chosen is None:
            return
        in_the_way = state.in_the_way(cursor.row, chosen.period)
        zone = state.rows[cursor.row].venue.zone
        self._refused = bool(in_the_way)
        self._stretched = f"{period_text(chosen.period, zone)}  ·  {verdict(in_the_way)}"
        rect = self.stretch_rect(cursor.row, *cursor.stretch())
        before = self._ghost
        self._ghost = ghost_rect(
            rect.left(), rect.width(), rect.top(), rect.height(), self._stretched, self.viewport().rect()
        )
        top, height = self.row_box(cursor.row)
        self.viewport().update(QRect(0, top, self.viewport().width(), height))
        self.viewport().update(before.adjusted(-2, -2, 2, 2))
        self.viewport().update(self._ghost.adjusted(-2, -2, 2, 2))

    def _end_drag(self) -> None:
        self._scroller.stop()
        self._gripped = None
        if self._dragging:
            self._dragging = False
            self._stretched = ""
            self.viewport().unsetCursor()
            self.viewport().update()

    def _speed(self, point: QPoint) -> QPoint:
        """How fast the board scrolls under a pointer near its edges; up and down only while something is carried."""
        width, height = self.viewport().width(), self.viewport().height()
        x = -SPEED if point.x() < EDGE else SPEED if point.x() > width - EDGE else 0
        y = -SPEED if point.y() < EDGE else SPEED if point.y() > height - EDGE else 0
        return QPoint(x, y if self._gripped is not None else 0)

    def _scroll_on(self) -> None:
        """Scrolls while the pointer waits at an edge."""
        point = self.viewport().mapFromGlobal(self.cursor().pos())
        speed = self._speed(point)
        if speed == QPoint() or not self._dragging:
            self._scroller.stop()
            return
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + (-speed.x() if self.isRightToLeft() else speed.x()))
        down.setValue(down.value() + speed.y())
        self._drag_on(point)
