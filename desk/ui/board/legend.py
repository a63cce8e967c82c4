"""The legend, which is also the filter: one button a state, with the very picture that its bars have."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desk.ui.board.bars import MARKS, draw_sample
from desk.ui.board.state import HIDDEN_AT_FIRST
from desk.ui.text import status_sentence, status_word
from desk.ui.theme import current_theme, watcher

SAMPLE = QSize(26, 18)
SPACE = 5  # between picture and word; the style has no room for it


class Legend(QWidget):
    """Tells which states are hidden whenever a button is pressed."""

    hidden_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.buttons: dict[str, QToolButton] = {}
        self._wide = 0
        for state in MARKS:
            button = QToolButton(self)
            button.setCheckable(True)
            button.setChecked(state not in HIDDEN_AT_FIRST)
            button.setProperty("kind", "chip")
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setIconSize(QSize(SAMPLE.width() + SPACE, SAMPLE.height()))
            button.setText(status_word(state))
            button.setToolTip(status_sentence(state))
            button.setAccessibleName(status_word(state))
            button.toggled.connect(self._on_toggled)
            self.buttons[state] = button
            row.addWidget(button)
        row.addStretch(1)
        self._narrow = False
        self._dress()
        watcher().theme_changed.connect(self._dress)

    def minimumSizeHint(self) -> QSize:
        """Pictures alone fit a small screen; their words are in the tooltips then."""
        return QSize(len(self.buttons) * (SAMPLE.width() + 4 * SPACE), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        words = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        if not self._narrow:
            self._wide = super().minimumSizeHint().width()
        self._narrow = event.size().width() < self._wide
        for button in self.buttons.values():
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly if self._narrow else words)

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
