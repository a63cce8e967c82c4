"""A passing message above the lower edge of its parent, with at most one button; it never takes the keyboard."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.ui.look.theme import colour, current_theme
from desk.ui.widgets.button import Button
from desk.ui.widgets.dressing import scaled
from desk.ui.widgets.words import Words

SHOWN_MILLISECONDS = 8000
LIFTED = 14


class Toast(QWidget):
    """Hidden until `tell()`; stays while the pointer or the keyboard is on it. `pressed` when its button was."""

    pressed = Signal()

    def __init__(self, parent: QWidget, button: str, keys: str) -> None:
        super().__init__(parent)
        self.words = Words("", parent=self)
        self.button = Button(button, icon_name="undo-2", shortcut=keys, parent=self)
        self.button.clicked.connect(self._on_clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 10, 10)
        layout.setSpacing(14)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MILLISECONDS)
        self._timer.timeout.connect(self._on_time)
        parent.installEventFilter(self)
        self.hide()

    def tell(self, text: str, *, offer: bool) -> None:
        """Shows the text for a while and says it aloud; `offer` with the button."""
        self.words.setText(text)
        self.button.setVisible(offer)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _on_clicked(self) -> None:
        self.hide()
        self.pressed.emit()

    def _on_time(self) -> None:
        if self.underMouse() or self.button.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        width = min(scaled(560), parent.width() - 2 * LIFTED)
        self.setFixedWidth(width)
        layout = self.layout()
        assert layout is not None
        height = max(layout.heightForWidth(width), layout.minimumSize().height())
        self.setGeometry((parent.width() - width) // 2, parent.height() - height - LIFTED, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Opaque, so that the board under it does not shine through."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(theme.edge), 1))
        painter.setBrush(colour(theme.raised))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 9, 9)
