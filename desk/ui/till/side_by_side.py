"""Two columns beside each other where there is room for both, one below the other where there is not."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desk.ui.widgets.dressing import on_look_changed, scaled

ROOM_FOR_TWO = 820


class SideBySide(QWidget):
    """Both columns begin at the top; the widgets keep their order for Tab."""

    def __init__(self, left: Sequence[QWidget], right: Sequence[QWidget], room: int = ROOM_FOR_TWO) -> None:
        """`room` is the width, at the usual size of text, from which both are beside each other."""
        super().__init__()
        self._room = room
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(20)
        for widgets in (left, right):
            column = QVBoxLayout()
            column.setSpacing(14)
            for widget in widgets:
                column.addWidget(widget)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        on_look_changed(self._fit)

    def _fit(self) -> None:
        wide = self.width() >= scaled(self._room)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(across if wide else down)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
