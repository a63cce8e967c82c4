"""The plan as a table that is walked with arrows and picked from with Space or a click; it reads and sends nothing."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QStandardItemModel
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from desk.domain.ids import SpaceId
from desk.domain.seat_plan import SeatPlan
from desk.domain.venue import Space
from desk.ui.look.icons import picture
from desk.ui.look.theme import Theme, colour, current_theme, font
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.ui.widgets.tip import plain_tip
from desk.ui.words.format import number
from desk.ui.words.text import status_word
from desk.usecases.results import Bar

MOST_ROWS_SEEN = 6
Index = QModelIndex | QPersistentModelIndex


class SeatModel(QStandardItemModel):
    """Cells of the plan; its texts are what screen readers speak."""

    def __init__(self, plan: SeatPlan) -> None:
        super().__init__(plan.rows, plan.columns)
        self.plan = plan
        self.picked: list[SpaceId] = []
        self.taken: Mapping[SpaceId, Bar] = {}

    def space(self, index: Index) -> Space | None:
        return self.plan.places.get((index.row(), index.column()))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        space = self.space(index)
        if space is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.spoken(space))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.spoken(space)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.space(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def spoken(self, space: Space) -> str:
        """`Table 7, 4 guests: picked`, `Table 8, 4 guests: taken by Kulkarni (Hold)`."""
        name = space.name
        if space.capacity is not None:
            guests = QCoreApplication.translate("SeatPlan", "{count} guests")
            name = f"{name}, {guests.replace('{count}', number(space.capacity))}"
        words = [QCoreApplication.translate("SeatPlan", "picked")] if space.id in self.picked else []
        bar = self.taken.get(space.id)
        if bar is not None:
            words.append(QCoreApplication.translate("SeatPlan", "taken by {what}").replace("{what}", taker(bar)))
        return f"{name}: " + (", ".join(words) or QCoreApplication.translate("SeatPlan", "free"))


def taker(bar: Bar) -> str:
    """Who has it: `BK-12 Kulkarni (Hold)`."""
    who = " ".join(part for part in (bar.number, bar.title) if part)
    return f"{who} ({status_word(bar.status)})" if who else status_word(bar.status)


class SeatGrid(QTableView):
    """`toggled` (SpaceId): a click, Space or Enter on one. `left`: Escape."""

    toggled = Signal(object)
    left = Signal()

    def __init__(self, plan: SeatPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seats = SeatModel(plan)
        self.setModel(self.seats)
        self.setItemDelegate(_SeatPainter(self))
        self.setAccessibleName(QCoreApplication.translate("SeatPlan", "Plan of the tables, seats and rooms"))
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        on_look_changed(self._fit)
        self.step_onto(next(iter(sorted(plan.places))))

    def _fit(self) -> None:
        size = cell_size()
        for header, each in ((self.horizontalHeader(), size.width()), (self.verticalHeader(), size.height())):
            header.setMinimumSectionSize(1)
            header.setDefaultSectionSize(each)
        seen = min(self.seats.rowCount(), MOST_ROWS_SEEN)
        wide = self.seats.columnCount() * size.width()
        bar = self.horizontalScrollBar().sizeHint().height() if wide > self.viewport().width() else 0
        self.setFixedHeight(seen * size.height() + 2 * self.frameWidth() + bar)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_state(self, picked: list[SpaceId], taken: Mapping[SpaceId, Bar]) -> None:
        """Shows which are picked and which are taken."""
        self.seats.picked, self.seats.taken = picked, taken
        last = self.seats.index(self.seats.rowCount() - 1, self.seats.columnCount() - 1)
        self.seats.dataChanged.emit(self.seats.index(0, 0), last)
        self.viewport().update()

    def step_onto(self, at: tuple[int, int]) -> None:
        """Puts the keyboard's cell onto a place."""
        self.selectionModel().setCurrentIndex(self.seats.index(*at), QItemSelectionModel.SelectionFlag.NoUpdate)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._toggle(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif plain and event.key() in _STEPS:
            self._walk(*_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Escape closes the plan, not the form around it."""
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self.seats.space(index) is not None:
            self.setFocus()
            self.step_onto((index.row(), index.column()))
            self._toggle(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)  # two quick clicks are two clicks

    def _toggle(self, index: Index) -> None:
        space = self.seats.space(index)
        if space is not None:
            self.toggled.emit(space.id)

    def _walk(self, down: int, right: int) -> None:
        """To the next place that way; aisles are stepped over."""
        row, column = self.currentIndex().row() + down, self.currentIndex().column()
        column += -right if self.isRightToLeft() else right
        while 0 <= row < self.seats.rowCount() and 0 <= column < self.seats.columnCount():
            if (row, column) in self.seats.plan.places:
                self.step_onto((row, column))
                return
            row += down
            column += -right if self.isRightToLeft() else right


_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


def cell_size() -> QSize:
    return QSize(scaled(66), scaled(50))


class _SeatPainter(QStyledItemDelegate):
    """One place: free an outline, picked filled with a tick, taken dashed with a lock; never by colour alone."""

    def __init__(self, grid: SeatGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return cell_size()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        seats = self._grid.seats
        space = seats.space(index)
        if space is None:
            return
        picked, bar, theme = space.id in seats.picked, seats.taken.get(space.id), current_theme()
        rect = getattr(option, "rect")  # noqa: B009 - WORKAROUND(PySide6 6.11): the stubs do not know the field
        box = QRectF(rect).adjusted(3, 3, -3, -3)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = _ground(painter, box, theme, picked=picked, taken=bar is not None)
        if self._grid.hasFocus() and index == self._grid.currentIndex():
            painter.setPen(QPen(colour(theme.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 7, 7)
        self._words(painter, box, space, ink, mark="lock" if bar is not None else "check" if picked else "")
        painter.restore()

    def _words(self, painter: QPainter, box: QRectF, space: Space, ink: str, mark: str) -> None:
        small = font("small", strong=True)
        metrics = QFontMetrics(small)
        painter.setPen(colour(ink))
        painter.setFont(small)
        half = box.height() / 2
        name = metrics.elidedText(space.name, Qt.TextElideMode.ElideMiddle, int(box.width()) - 4)
        top = QRectF(box.left(), box.top() + 2, box.width(), half)
        painter.drawText(top, Qt.AlignmentFlag.AlignCenter, name)
        size = min(14, int(half) - 4) if scaled(10) < 12 else int(half) - 6
        capacity = number(space.capacity) if space.capacity is not None else ""
        wide = metrics.horizontalAdvance(capacity) + (size + 4 if mark else 0)
        left = box.center().x() - wide / 2
        if mark:
            at = QRectF(left, box.center().y() + (half - size) / 2 - 1, size, size)
            painter.drawPixmap(at.topLeft(), picture(mark, ink, size, self._grid.devicePixelRatioF()))
            left += size + 4
        painter.setFont(font("small"))
        below = QRectF(left, box.center().y() - 1, box.right() - left, half)
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, capacity)


def _ground(painter: QPainter, box: QRectF, theme: Theme, *, picked: bool, taken: bool) -> str:
    """Paints what is under the words and returns their colour."""
    if picked and not taken:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(theme.accent))
        painter.drawRoundedRect(box, 5, 5)
        return theme.on_accent
    if not taken:
        painter.setPen(QPen(colour(theme.edge), 1.2))
        painter.setBrush(colour(theme.surface))
        painter.drawRoundedRect(box, 5, 5)
        return theme.text
    painter.setPen(QPen(colour(theme.danger if picked else theme.edge), 2.4 if picked else 1.0, Qt.PenStyle.DashLine))
    painter.setBrush(colour(theme.danger_soft if picked else theme.sunken))
    painter.drawRoundedRect(box, 5, 5)
    return theme.danger if picked else theme.muted
