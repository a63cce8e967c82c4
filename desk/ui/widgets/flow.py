"""A row of widgets that breaks into further rows where it is narrow, and says how high it gets."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget


class FlowLayout(QLayout):
    """Left to right, then down; hidden widgets take no room. With `columns`, all are as wide as the widest."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8, *, columns: bool = False) -> None:
        super().__init__(parent)
        self._columns = columns
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), test=True)

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._place(area, test=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, area: QRect, *, test: bool) -> int:
        x, y, row = area.x(), area.y(), 0
        width_of_all = self._column_width(area.width())
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            hint = item.sizeHint()
            if width_of_all:
                hint.setWidth(width_of_all)
            if x > area.x() and x + hint.width() > area.right() + 1:
                x, y, row = area.x(), y + row + self.spacing(), 0
            if not test:
                width = min(hint.width(), area.width())
                item.setGeometry(QRect(QPoint(x, y), QSize(width, hint.height())))
            x += hint.width() + self.spacing()
            row = max(row, hint.height())
        return y + row - area.y()

    def _column_width(self, width: int) -> int:
        """The width that all items share so that the columns fill the row; 0 where each has its own."""
        if not self._columns:
            return 0
        shown = [i for i in self._items if (w := i.widget()) is None or not w.isHidden()]
        widest = max((item.sizeHint().width() for item in shown), default=1)
        count = max(1, (width + self.spacing()) // (widest + self.spacing()))
        return (width - (count - 1) * self.spacing()) // count


class Flow(QWidget):
    """A widget laid out by a FlowLayout."""

    def __init__(self, parent: QWidget | None = None, *, columns: bool = False) -> None:
        super().__init__(parent)
        self._layout = FlowLayout(self, columns=columns)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        self._layout.addWidget(widget)
        if self.parentWidget() is not None:  # without one it would be a window of its own for a moment, with the focus
            self.show()

    @property
    def count(self) -> int:
        """How many widgets there are."""
        return self._layout.count()

    def clear(self) -> None:
        """Removes and destroys all widgets."""
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.hide()
