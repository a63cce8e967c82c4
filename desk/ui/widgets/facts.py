"""Pairs of a name and a value in two columns; pairs without a value take no room."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from desk.ui.look.theme import Kind
from desk.ui.widgets.words import Words


class Facts(QWidget):
    """Values can be copied with the mouse; they are read to screen readers with their name."""

    def __init__(self, parent: QWidget | None = None, *, values_right: bool = False) -> None:
        super().__init__(parent)
        self._right = values_right
        self._rows: dict[str, tuple[Words, Words]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def put(self, name: str, value: str, kind: Kind = "body") -> None:
        """Shows `value` under `name`; an empty value hides the pair."""
        if name not in self._rows:
            row = len(self._rows)
            label, words = Words(name, "muted", wrap=False), Words("", kind).selectable()
            if self._right:
                words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words, row, 1)
            self._rows[name] = (label, words)
        label, words = self._rows[name]
        words.setText(value)
        words.set_kind(kind)
        words.setAccessibleName(f"{name}: {value}")
        for widget in (label, words):
            widget.setVisible(bool(value))

    def clear(self) -> None:
        """Hides every pair; those put again come in the order of the first time."""
        for label, words in self._rows.values():
            label.hide()
            words.hide()

    def value(self, name: str) -> str:
        return self._rows[name][1].text() if name in self._rows else ""


class Card(QFrame):
    """A framed part of a panel with an optional heading."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 12, 14, 12)
        self.column.setSpacing(8)
        if heading:
            self.column.addWidget(Words(heading, "heading", wrap=False))

    def add(self, widget: QWidget) -> None:
        self.column.addWidget(widget)
