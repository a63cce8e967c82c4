"""The board as a Qt table: one row a space, one column a cell of the page; its texts are what screen readers speak."""

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItemModel

from desk.ui.board.spoken import cell_text, column_text, day_words, row_text
from desk.ui.board.state import BoardState, Dirty
from desk.ui.widgets.tip import plain_tip


class BoardModel(QStandardItemModel):
    """Counts, indexes and flags stay Qt's own (fast); only texts come from the state."""

    def __init__(self, state: BoardState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.reshape()

    def reshape(self) -> None:
        """Takes the state's rows and columns."""
        rows, columns = len(self._state.rows), self._state.scale.columns
        if (rows, columns) != (self.rowCount(), self.columnCount()):
            self.setRowCount(rows)
            self.setColumnCount(columns)
        self.tell_all()

    def tell_all(self) -> None:
        """Everything may read differently now."""
        rows, columns = self.rowCount(), self.columnCount()
        if rows and columns:
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, columns - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, columns - 1)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, rows - 1)

    def tell(self, dirty: list[Dirty]) -> None:
        """The cells under these stretches read differently now."""
        for stretch in dirty:
            first = self._state.pixels.column(stretch.left)
            last = self._state.pixels.column(max(stretch.left, stretch.right - 1))
            self.dataChanged.emit(self.index(stretch.row, first), self.index(stretch.row, last))

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return None
        text = cell_text(self._state, index.row(), index.column()) if index.isValid() else None
        return plain_tip(text) if text and role == Qt.ItemDataRole.ToolTipRole else text

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Horizontal:
            if not 0 <= section < self._state.scale.columns:
                return None
            day = self._state.scale.day_of(section)
            return "; ".join([column_text(self._state.scale, section), *day_words(self._state, day)])
        return row_text(self._state.rows[section]) if 0 <= section < len(self._state.rows) else None
