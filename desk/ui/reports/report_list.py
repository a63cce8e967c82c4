"""The list of reports with a field above it: typing part of a name leaves only what has it."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desk.domain.reports.shape import Report
from desk.domain.reports.table import REPORTS
from desk.ui.language.told import told
from desk.ui.widgets.row_list import RowList


class ReportList(QWidget):
    """`chosen` (Report) as soon as a row is current; `entered` when Enter asks for what it shows."""

    chosen = Signal(object)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        name = QCoreApplication.translate("Reports", "Find a report")
        self.search = QLineEdit()
        self.search.setPlaceholderText(name)
        self.search.setAccessibleName(name)
        self.search.setClearButtonEnabled(True)
        self.rows = RowList(QCoreApplication.translate("Reports", "List of reports"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.rows, 1)
        self.search.installEventFilter(self)
        self.rows.installEventFilter(self)
        self.search.textChanged.connect(self._narrow)
        self.rows.currentItemChanged.connect(self._on_current)
        self.fill()

    def fill(self) -> None:
        """All names anew, in the window's language; the current one stays."""
        current = max(0, self.rows.currentRow())
        with QSignalBlocker(self.rows):
            self.rows.clear()
            for report in REPORTS:
                self.rows.add(told(report.title))
            self.rows.setCurrentRow(current)
        self._narrow()

    def choose(self, report: Report) -> None:
        self.search.clear()
        self.rows.setCurrentRow(REPORTS.index(report))

    def focus_list(self) -> None:
        self.rows.setFocus()

    def _narrow(self) -> None:
        """Words of the name, or of what the report answers; a name that begins so comes before others."""
        typed = self.search.text().casefold().split()
        fitting = [row for row, report in enumerate(REPORTS) if all(part in _words(report) for part in typed)]
        for row in range(len(REPORTS)):
            self.rows.setRowHidden(row, row not in fitting)
        if not fitting or not typed:
            return
        best = min(fitting, key=lambda row: _distance(REPORTS[row], typed))
        now = self.rows.currentRow()
        if now not in fitting or _distance(REPORTS[now], typed) > _distance(REPORTS[best], typed):
            self.rows.setCurrentRow(best)

    def _on_current(self) -> None:
        row = self.rows.currentRow()
        if row >= 0 and not self.rows.isRowHidden(row):
            self.chosen.emit(REPORTS[row])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter in the field go to the list; letters in the list go to the field."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or event.modifiers():
            return False
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if watched is self.search and (enter or event.key() == Qt.Key.Key_Down):
            self.rows.setFocus()
            return True
        if watched is self.rows and enter:
            self.entered.emit()
            return True
        if watched is self.rows and event.text().isalpha():
            self.search.setFocus()
            self.search.setText(event.text())
            return True
        return False


def _distance(report: Report, typed: list[str]) -> int:
    """0 where the name begins with what was typed, 1 where it has it, 2 where only its explanation does."""
    title = told(report.title).casefold()
    return 0 if title.startswith(" ".join(typed)) else 1 if all(part in title for part in typed) else 2


def _words(report: Report) -> str:
    return f"{told(report.title)} {told(report.about)}".casefold()
