"""A section's rows as a table for eyes, keys and screen readers; the totals stand below, strong."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desk.domain.reports.say import TOTAL, Say
from desk.ui.look.theme import current_theme, font
from desk.ui.reports.words import window_say
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.ui.widgets.tip import plain_tip
from desk.usecases.reports import Row, Sheet

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class SheetModel(QAbstractTableModel):
    """The rows that were kept, then the totals; text is made when it is looked at."""

    def __init__(self, sheet: Sheet, say: Say) -> None:
        super().__init__()
        self.sheet, self._say = sheet, say
        self._rows: tuple[Row, ...] = (*sheet.rows, *sheet.totals)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.sheet.section.columns)

    def is_total(self, row: int) -> bool:
        return row >= len(self.sheet.rows)

    def text(self, row: int, column: int) -> str:
        """What stands in a cell."""
        value = self._rows[row][column]
        if column == 0 and value is None and row == len(self.sheet.rows):
            return self._say.word(TOTAL)
        return self._say.cell(self.sheet.section.columns[column], value)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole or role == Qt.ItemDataRole.ToolTipRole:
            text = self.text(index.row(), index.column())
            return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = self.sheet.section.columns[index.column()].right
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole and self.is_total(index.row()):
            return font(strong=True)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        column = self.sheet.section.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._say.word(column.title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


class SheetTable(QTableView):
    """Arrows walk the cells, Ctrl+C copies the rows chosen for a spreadsheet."""

    def __init__(self) -> None:
        super().__init__()
        self.sheet_model: SheetModel | None = None
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setResizeContentsPrecision(50)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        on_look_changed(self._dress)

    def show_sheet(self, sheet: Sheet) -> None:
        """Shows another section; the same one, read again, with the row and the place where somebody was."""
        old = self.sheet_model
        same = old is not None and old.sheet.section is sheet.section
        row, column = (self.currentIndex().row(), self.currentIndex().column()) if same else (0, 0)
        at = self.verticalScrollBar().value() if same else 0
        self.sheet_model = SheetModel(sheet, window_say())
        self.setModel(self.sheet_model)
        if old is not None:
            old.deleteLater()
        self.setAccessibleName(self.sheet_model._say.word(sheet.section.title))
        self._spread()
        if sheet.rows:
            last = self.sheet_model.rowCount() - 1
            self.setCurrentIndex(self.sheet_model.index(min(max(row, 0), last), max(column, 0)))
            self.verticalScrollBar().setValue(at)

    def _spread(self) -> None:
        """Columns by their contents, the text ones taking what is left."""
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.resizeColumnsToContents()
        for column in range(header.count()):
            header.resizeSection(column, min(header.sectionSize(column) + scaled(6), scaled(320)))
        bar = self.verticalScrollBar().sizeHint().width()
        spare = self.width() - bar - 4 - header.length()
        model = self.sheet_model
        if model is None or spare <= 0 or not header.count():
            return
        each = spare // header.count()
        for column in range(header.count()):
            header.resizeSection(column, header.sectionSize(column) + each)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._spread()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """The rows chosen, with the heads, as text that a spreadsheet takes."""
        model = self.sheet_model
        if model is None:
            return
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        columns = range(model.columnCount())
        heads = "\t".join(str(model.headerData(n, Qt.Orientation.Horizontal)) for n in columns)
        lines = ["\t".join(model.text(row, n) for n in columns) for row in rows]
        QGuiApplication.clipboard().setText("\n".join([heads, *lines]))

    def _dress(self) -> None:
        theme = current_theme()
        self.setFont(font())
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + scaled(10))
        self.setStyleSheet(
            f"QTableView {{ background: {theme.surface}; border: 1px solid {theme.line};"
            f" border-radius: {theme.radius + 4}px; outline: none; selection-background-color: {theme.accent_soft};"
            f" selection-color: {theme.text}; }}"
            f" QTableView:focus {{ border: 2px solid {theme.accent}; }}"
            f" QTableView::item {{ padding: 0 8px; border-bottom: 1px solid {theme.line}; }}"
            f" QHeaderView::section {{ background: {theme.surface}; color: {theme.muted}; border: none;"
            f" font-size: {theme.sizes.small}px; font-weight: 600;"
            f" border-bottom: 1px solid {theme.edge}; padding: 6px 8px; }}"
        )
        if self.sheet_model is not None:
            self._spread()
