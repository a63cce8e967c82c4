"""Counting a drawer: one row for each note and coin, numbers only, Enter and the arrows go from row to row."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from desk.domain.money import Money
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.ui.widgets.words import Words
from desk.ui.words.format import money
from desk.usecases.drawer import Count, denominations, worth

WIDTH = 360
_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CountGrid(QWidget):
    """`changed` after each figure; `finished` when Enter leaves the last row."""

    changed = Signal()
    finished = Signal()

    def __init__(self, currency: str) -> None:
        super().__init__()
        self._currency = currency
        self.editors: dict[int, QLineEdit] = {}
        self._totals: dict[int, Words] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        for row, value in enumerate(denominations(currency)):
            self._add_row(grid, row, value)
        self.sum = Words("", "large", wrap=False)
        self.sum.setAlignment(Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.sum, len(self.editors), 0, 1, 3)
        on_look_changed(self._narrow)
        self.setAccessibleName(QCoreApplication.translate("Till", "Count by notes and coins"))
        self.setFocusProxy(next(iter(self.editors.values())))
        self._add_up()

    def _add_row(self, grid: QGridLayout, row: int, value: int) -> None:
        name = money(Money(value, self._currency))
        editor = QLineEdit()
        editor.setPlaceholderText("0")
        editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        editor.setMaxLength(6)
        editor.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{0,6}"), editor))
        text = QCoreApplication.translate("Till", "How many of {worth}")
        editor.setAccessibleName(text.replace("{worth}", name))
        editor.textChanged.connect(self._add_up)
        editor.installEventFilter(self)
        label, total = Words(name, wrap=False), Words("", "muted", wrap=False)
        for words in (label, total):
            words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(label, row, 0)
        grid.addWidget(editor, row, 1)
        grid.addWidget(total, row, 2)
        self.editors[value], self._totals[value] = editor, total

    def _narrow(self) -> None:
        """The sums stay near what was counted; editors grow with the size of text."""
        self.setMaximumWidth(scaled(WIDTH))
        for editor in self.editors.values():
            editor.setFixedWidth(scaled(96))

    def count(self) -> Count:
        """Only what there is any of."""
        typed = {value: editor.text().strip() for value, editor in self.editors.items()}
        return {value: int(text) for value, text in typed.items() if text and int(text)}

    def counted(self) -> Money:
        return Money(worth(self.count()), self._currency)

    def touched(self) -> bool:
        return any(editor.text() for editor in self.editors.values())

    def _add_up(self) -> None:
        count = self.count()
        for value, total in self._totals.items():
            many = count.get(value, 0)
            total.setText(money(Money(value * many, self._currency)) if many else "")
        text = QCoreApplication.translate("Till", "Counted: {sum}")
        self.sum.setText(text.replace("{sum}", money(self.counted())))
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not _with_control(event):
            editors = list(self.editors.values())
            here = next((n for n, editor in enumerate(editors) if editor is watched), -1)
            if here >= 0 and event.key() in _DOWN:
                if here + 1 < len(editors):
                    editors[here + 1].setFocus()
                    editors[here + 1].selectAll()
                elif event.key() != Qt.Key.Key_Down:
                    self.finished.emit()
                return True
            if here > 0 and event.key() == Qt.Key.Key_Up:
                editors[here - 1].setFocus()
                editors[here - 1].selectAll()
                return True
        return super().eventFilter(watched, event)


def _with_control(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
