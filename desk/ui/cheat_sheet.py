"""All keys on one page over the window, read from the actions themselves; closing gives the focus back."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from desk.ui.mnemonics import plain
from desk.ui.theme import colour, current_theme
from desk.ui.widgets.button import Button
from desk.ui.widgets.words import Words

COLUMNS = 3
MARGIN = 40


class CheatSheet(QWidget):
    """`sections` are (heading, actions); actions without a key are left out."""

    closed = Signal()

    def __init__(self, parent: QWidget, sections: list[tuple[str, list[QAction]]]) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(QCoreApplication.translate("CheatSheet", "Keys"))
        self._window = parent
        self._before: QWidget | None = None
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(28, 24, 28, 24)
        inside.setSpacing(16)
        top = QHBoxLayout()
        top.addWidget(Words(QCoreApplication.translate("CheatSheet", "Keys"), "title", wrap=False), 1)
        close = Button("", "quiet", icon_name="x", shortcut="Esc")
        close.name(QCoreApplication.translate("CheatSheet", "Close"))
        close.clicked.connect(self.close_sheet)
        top.addWidget(close)
        inside.addLayout(top)
        inside.addWidget(_scrolling(self._columns(sections)), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.addWidget(card)
        self.hide()

    def _columns(self, sections: list[tuple[str, list[QAction]]]) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(40)
        columns = [QVBoxLayout() for _ in range(COLUMNS)]
        heights = [0] * COLUMNS
        for column in columns:
            column.setSpacing(24)
            row.addLayout(column, 1)
        for heading, actions in sections:
            keyed = [action for action in actions if action.shortcuts()]
            if not keyed:
                continue
            shortest = heights.index(min(heights))
            heights[shortest] += len(keyed) + 2
            columns[shortest].addWidget(_section(heading, keyed))
        for column in columns:
            column.addStretch(1)
        return widget

    def open_sheet(self) -> None:
        """Covers the window; the focus is given back afterwards."""
        window = self._window
        self._before = window.focusWidget()
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def close_sheet(self) -> None:
        self.hide()
        if self._before is not None and isValid(self._before):
            self._before.setFocus()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Question, Qt.Key.Key_F1, Qt.Key.Key_Return):
            self.close_sheet()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close_sheet()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(current_theme().text if not current_theme().dark else "#000000", 110))


def _scrolling(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    widget.setAutoFillBackground(False)
    return area


def _section(heading: str, actions: list[QAction]) -> QWidget:
    widget = QWidget()
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(7)
    grid.setColumnStretch(0, 1)
    grid.addWidget(Words(heading, "heading", wrap=False), 0, 0, 1, 2)
    for row, action in enumerate(actions, start=1):
        name = plain(action.text())
        grid.addWidget(Words(name), row, 0)
        keys = QWidget()
        line = QHBoxLayout(keys)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        for sequence in action.shortcuts()[:2]:
            line.addWidget(_Key(sequence.toString(QKeySequence.SequenceFormat.NativeText)))
        grid.addWidget(keys, row, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    return widget


class _Key(QLabel):
    """A key as a small cap."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("role", "small")
        self.setContentsMargins(7, 2, 7, 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colour(theme.edge))
        painter.setBrush(colour(theme.sunken))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()
        super().paintEvent(event)
