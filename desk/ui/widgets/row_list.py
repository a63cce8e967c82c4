"""A list of rows of one or two lines, the first strong, the second small, as high as its rows: the page scrolls."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desk.ui.look.theme import colour, current_theme, font
from desk.ui.widgets.dressing import on_look_changed, scaled

Index = QModelIndex | QPersistentModelIndex
_SIDE = 10


class RowList(QListWidget):
    """Each row's text is its lines; a screen reader hears them as one sentence."""

    def __init__(self, name: str, most: int = 0) -> None:
        """`most` rows are shown before the list itself scrolls; 0 leaves the height to the layout."""
        super().__init__()
        self._most = most
        self.when_empty = ""  # what stands there while there is no row
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_Rows(self))
        on_look_changed(self._dress)

    def add(self, first: str, second: str = "", data: object = None) -> QListWidgetItem:
        """Adds a row at the end."""
        item = QListWidgetItem()
        item.setData(Qt.ItemDataRole.UserRole, data)
        self.addItem(item)
        self.say(item, first, second)
        return item

    def say(self, item: QListWidgetItem, first: str, second: str = "") -> None:
        """Gives a row its words."""
        item.setText(f"{first}\n{second}" if second else first)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(part for part in (first, second) if part))

    def fit(self) -> None:
        """Takes the height of its rows."""
        if self._most:
            heights = [self.sizeHintForRow(row) for row in range(min(self.count(), self._most))]
            self.setFixedHeight(sum(heights) + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.when_empty and not self.count():
            painter = QPainter(self.viewport())
            painter.setFont(font())
            painter.setPen(colour(current_theme().muted))
            area = self.viewport().rect().adjusted(_SIDE, scaled(10), -_SIDE, 0)
            painter.drawText(area, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, self.when_empty)
            painter.end()

    def _dress(self) -> None:
        theme = current_theme()
        self.setStyleSheet(
            f"QListWidget {{ background: {theme.surface}; border: 1px solid {theme.line};"
            f" border-radius: {theme.radius + 4}px; padding: 3px; outline: none; }}"
            f" QListWidget:focus {{ border: 2px solid {theme.accent}; padding: 2px; }}"
        )
        self.scheduleDelayedItemsLayout()
        self.fit()


class _Rows(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        first, second = QFontMetrics(font(strong=True)), QFontMetrics(font("small"))
        two = "\n" in str(index.data())
        return QSize(80, first.height() + (second.height() if two else 0) + scaled(14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, area = current_theme(), QRect(option.rect)
        first, _, second = str(index.data()).partition("\n")
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(colour(theme.accent))
            painter.setBrush(colour(theme.accent_soft))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), theme.radius, theme.radius)
        elif index.row():
            painter.setPen(colour(theme.line))
            painter.drawLine(area.topLeft(), area.topRight())
        inner = area.adjusted(_SIDE, scaled(7), -_SIDE, -scaled(7))
        bottom = _line(painter, inner, first, font(strong=bool(second)), theme.text)
        _line(painter, inner.adjusted(0, bottom, 0, 0), second, font("small"), theme.muted)
        painter.restore()


def _line(painter: QPainter, area: QRect, text: str, dress: QFont, ink: str) -> int:
    """Draws a line, shortened where there is no room, and returns how high it is."""
    measure = QFontMetrics(dress)
    painter.setFont(dress)
    painter.setPen(colour(ink))
    shown = measure.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, shown)
    return measure.height()
