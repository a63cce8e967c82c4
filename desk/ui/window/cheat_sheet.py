"""All keys on one page over the window, read from the actions themselves, found by typing; closing gives the focus
back.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from desk.ui.look.mnemonics import plain
from desk.ui.look.theme import colour, current_theme
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
        self.search = QLineEdit()
        self.search.setPlaceholderText(QCoreApplication.translate("CheatSheet", "Type what you want to do, or a key"))
        self.search.setAccessibleName(QCoreApplication.translate("CheatSheet", "Search keys"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_typed)
        self.search.installEventFilter(self)
        self.nothing = Words(QCoreApplication.translate("CheatSheet", "No key does that."), "muted")
        self.nothing.hide()
        self.sections = [Section(heading, keyed) for heading, actions in sections if (keyed := with_keys(actions))]
        self._lay_out()
        self.setFocusProxy(self.search)
        self.hide()

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(28, 24, 28, 24)
        inside.setSpacing(16)
        top = QHBoxLayout()
        top.setSpacing(24)
        top.addWidget(Words(QCoreApplication.translate("CheatSheet", "Keys"), "title", wrap=False))
        top.addWidget(self.search, 1)
        close = Button("", "quiet", icon_name="x", shortcut="Esc")
        close.name(QCoreApplication.translate("CheatSheet", "Close"))
        close.clicked.connect(self.close_sheet)
        top.addWidget(close)
        inside.addLayout(top)
        inside.addWidget(self.nothing)
        inside.addWidget(_scrolling(self._columns()), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.addWidget(card)

    def _columns(self) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(40)
        columns = [QVBoxLayout() for _ in range(COLUMNS)]
        heights = [0] * COLUMNS
        for column in columns:
            column.setSpacing(24)
            row.addLayout(column, 1)
        for section in self.sections:
            shortest = heights.index(min(heights))
            heights[shortest] += len(section.rows) + 2
            columns[shortest].addWidget(section)
        for column in columns:
            column.addStretch(1)
        return widget

    def open_sheet(self) -> None:
        """Covers the window; the focus is given back afterwards."""
        window = self._window
        self._before = window.focusWidget()
        self.search.clear()
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.search.setFocus()

    def close_sheet(self) -> None:
        self.hide()
        if self._before is not None and isValid(self._before):
            self._before.setFocus()
        self.closed.emit()

    def _on_typed(self, text: str) -> None:
        wanted = text.casefold().split()
        found = [section.narrow(wanted) for section in self.sections]
        self.nothing.setVisible(not any(found))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The key that opened the page closes it again, as long as nothing was typed."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            again = event.key() == Qt.Key.Key_Question and not self.search.text()
            if again or event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
                self.close_sheet()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Question, Qt.Key.Key_F1):
            self.close_sheet()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close_sheet()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(current_theme().text if not current_theme().dark else "#000000", 110))


def with_keys(actions: list[QAction]) -> list[QAction]:
    """Those that a key does, a menu's own among them."""
    found: list[QAction] = []
    for action in actions:
        menu = action.menu()
        found += with_keys(menu.actions()) if isinstance(menu, QMenu) else [action] if action.shortcuts() else []
    return found


class Section(QWidget):
    """A heading and a line for each action; narrowed to what is looked for."""

    def __init__(self, heading: str, actions: list[QAction]) -> None:
        super().__init__()
        self.rows: list[tuple[str, list[QWidget]]] = []
        self._heading = heading.casefold()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(0, 1)
        grid.addWidget(Words(heading, "heading", wrap=False), 0, 0, 1, 2)
        for row, action in enumerate(actions, start=1):
            words, keys = Words(plain(action.text())), _keys(action)
            grid.addWidget(words, row, 0)
            grid.addWidget(keys, row, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            names = [s.toString(QKeySequence.SequenceFormat.NativeText) for s in action.shortcuts()]
            self.rows.append((" ".join([words.text(), *names]).casefold(), [words, keys]))

    def narrow(self, wanted: list[str]) -> bool:
        """Shows the lines that have every word, or all if the heading has; says whether any is left."""
        shown = 0
        for text, widgets in self.rows:
            fits = all(word in text or word in self._heading for word in wanted)
            shown += fits
            for widget in widgets:
                widget.setVisible(fits)
        self.setVisible(shown > 0)
        return shown > 0


def _keys(action: QAction) -> QWidget:
    keys = QWidget()
    line = QHBoxLayout(keys)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(6)
    for sequence in action.shortcuts()[:2]:
        line.addWidget(_Key(sequence.toString(QKeySequence.SequenceFormat.NativeText)))
    return keys


def _scrolling(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    widget.setAutoFillBackground(False)
    return area


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
