"""A day's report on the screen: headings, and under each its lines with how often and how much, sums aligned."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desk.ui.look.theme import Kind
from desk.ui.till.words import Line, report_parts
from desk.ui.widgets.words import Words
from desk.usecases.drawer import DayReport


class ReportView(QWidget):
    """Each line is one sentence to a screen reader; `lines` are those shown now."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(0, 1)

    def show_report(self, report: DayReport) -> None:
        """Shows another report, or the same as it is now."""
        parts = report_parts(report)
        lines = [line for _, part in parts for line in part]
        if lines == self.lines and self._grid.count():
            return
        self._clear()
        self.lines = lines
        row = 0
        for heading, part in parts:
            title = Words(heading, "heading", wrap=False)
            title.setContentsMargins(0, 8 if row else 0, 0, 0)
            self._grid.addWidget(title, row, 0, 1, 3)
            row += 1
            for line in part:
                self._add(line, row)
                row += 1

    def _add(self, line: Line, row: int) -> None:
        kind: Kind = "strong" if line.strong else "body"
        name, value = Words(line.name, kind), Words(line.value, kind, wrap=False)
        count = Words(line.count, "muted", wrap=False)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        for words in (count, value):
            words.setAlignment(right)
        name.setAccessibleName(": ".join(part for part in (line.name, f"{line.count} {line.value}".strip()) if part))
        value.selectable()
        for column, words in enumerate((name, count, value)):
            self._grid.addWidget(words, row, column)

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
