"""The legend, which is also the filter: one button a state, with the very picture that its bars have."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desk.ui.board.bars import MARKS, draw_sample
from desk.ui.board.header_marks import listed_sample
from desk.ui.board.state import HIDDEN_AT_FIRST
from desk.ui.look.theme import current_theme, watcher
from desk.ui.widgets.tip import plain_tip
from desk.ui.words.text import status_sentence, status_word
from desk.usecases.results import DayList

SAMPLE = QSize(26, 18)
LIST_EMS = 6  # the whole name of a list is in its tooltip
SPACE = 5  # between picture and word; the style has no room for it


class Legend(QWidget):
    """Tells which states are hidden whenever a button is pressed."""

    hidden_changed = Signal(object)
    lists_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.buttons: dict[str, QToolButton] = {}
        self._fitted: tuple[int, tuple[int, ...]] | None = None
        for state in MARKS:
            button = self._chip(status_word(state), checked=state not in HIDDEN_AT_FIRST)
            button.setToolTip(status_sentence(state))
            button.toggled.connect(self._on_toggled)
            self.buttons[state] = button
            row.addWidget(button)
        self._lists: dict[int, QToolButton] = {}
        self._row = row
        row.addStretch(1)
        self._dress()
        watcher().theme_changed.connect(self._dress)

    def minimumSizeHint(self) -> QSize:
        """Pictures alone fit a small screen; their words are in the tooltips then."""
        count = len(self.buttons) + len(self._lists)
        return QSize(count * (SAMPLE.width() + 4 * SPACE), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    def event(self, event: QEvent) -> bool:
        """Words that grew after they were laid out, as by a larger text, are fitted again."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit(self.width())
        return done

    def _fit(self, wide: int) -> None:
        """All in words; where that is too wide the lists as pictures, and where that is too wide everything."""
        fonts = tuple(button.fontMetrics().horizontalAdvance(button.text()) for button in self._chips())
        if (wide, fonts) == self._fitted:
            return
        self._fitted = (wide, fonts)
        words, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        for states, lists in ((words, words), (words, alone), (alone, alone)):
            for button in self._chips():
                button.setToolButtonStyle(states if button in self.buttons.values() else lists)
            if sum(button.sizeHint().width() + self._row.spacing() for button in self._chips()) <= wide:
                return

    def _chips(self) -> list[QToolButton]:
        return [*self.buttons.values(), *self._lists.values()]

    def show_lists(self, lists: tuple[DayList, ...]) -> None:
        """One button for each list of days, with its mark; pressed while the list is shown in the header."""
        if [(one.id, one.name) for one in lists] == [(n, b.accessibleName()) for n, b in self._lists.items()]:
            return
        off = {number for number, button in self._lists.items() if not button.isChecked()}
        for button in self._lists.values():
            self._row.removeWidget(button)
            button.deleteLater()
        self._lists = {}
        for one in lists:
            button = self._lists[one.id] = self._chip(one.name, checked=one.id not in off)
            metrics = button.fontMetrics()
            button.setText(metrics.elidedText(one.name, Qt.TextElideMode.ElideRight, metrics.height() * LIST_EMS))
            tip = QCoreApplication.translate("Board", "Days of this list are marked in the header")
            button.setToolTip(plain_tip(f"{one.name}: {tip}"))
            button.toggled.connect(self._on_list_toggled)
            self._row.insertWidget(self._row.count() - 1, button)
        self._dress()
        self._row.invalidate()
        self._fit(self.width())
        self.updateGeometry()

    def _on_list_toggled(self) -> None:
        self._dress()
        self.lists_changed.emit(frozenset(n for n, button in self._lists.items() if not button.isChecked()))

    def _chip(self, words: str, *, checked: bool) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setChecked(checked)
        button.setProperty("kind", "chip")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(SAMPLE.width() + SPACE, SAMPLE.height()))
        button.setText(words)
        button.setAccessibleName(words)
        return button

    def hidden(self) -> frozenset[str]:
        return frozenset(state for state, button in self.buttons.items() if not button.isChecked())

    def _on_toggled(self) -> None:
        self._dress()
        self.hidden_changed.emit(self.hidden())

    def _dress(self) -> None:
        ratio = self.devicePixelRatioF()
        for state, button in self.buttons.items():
            picture = draw_sample(state, SAMPLE.width(), SAMPLE.height(), current_theme(), ratio)
            button.setIcon(QIcon(_spaced(picture, 1.0 if button.isChecked() else 0.35)))
            _strike(button)
        for button in self._lists.values():
            picture = listed_sample(SAMPLE.width(), SAMPLE.height(), current_theme(), ratio)
            button.setIcon(QIcon(_spaced(picture, 1.0 if button.isChecked() else 0.35)))
            _strike(button)


def _strike(button: QToolButton) -> None:
    """Words of what is hidden are struck out."""
    struck = button.font()
    struck.setStrikeOut(not button.isChecked())
    button.setFont(struck)


def _spaced(picture: QPixmap, opacity: float) -> QPixmap:
    ratio = picture.devicePixelRatio()
    made = QPixmap(picture.width() + round(SPACE * ratio), picture.height())
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setOpacity(opacity)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return made
