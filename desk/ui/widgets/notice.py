"""A message in place: tone by icon, colour and words, with buttons for what can be done about it."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QWidget

from desk.ui.look.icons import picture
from desk.ui.look.theme import Theme, colour, current_theme
from desk.ui.widgets.button import Button, Role
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.ui.widgets.flow import Flow
from desk.ui.widgets.words import Words

Mood = Literal["info", "good", "warning", "danger"]
BESIDE_FROM = 600  # pixels at ordinary text from which text and button fit beside each other
_ICONS = {"info": "info", "good": "circle-check", "warning": "triangle-alert", "danger": "circle-alert"}


class Notice(QWidget):
    """Hidden until `tell()`; announced to screen readers each time."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, closable: bool = False) -> None:
        super().__init__(parent)
        self._mood: Mood = "info"
        self._mark = QLabel(self)
        self.words = Words(parent=self)
        self.buttons = Flow(self)
        self.buttons.hide()
        right = self._right = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        right.setSpacing(8)
        right.addWidget(self.words, 1)
        right.addWidget(self.buttons)
        layout = self._row = QHBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(10)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(right, 1)
        if closable:
            self._add_close_button(layout)
        on_look_changed(self._dress)
        self.hide()

    def _add_close_button(self, layout: QHBoxLayout) -> None:
        button = Button("", "quiet", icon_name="x", parent=self)
        button.name(QCoreApplication.translate("Notice", "Close this notice"))
        button.clicked.connect(self.clear)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def tell(self, text: str, mood: Mood = "danger") -> None:
        """Shows the text and says it aloud; earlier buttons go."""
        self._mood = mood
        self.words.setText(text)
        self.buttons.clear()
        self._dress()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def offer(self, text: str, slot: Callable[[], None], role: Role = "plain", icon_name: str = "") -> Button:
        """Adds a button under the text, or beside it where it is the only one and there is room for both."""
        button = Button(text, role, icon_name=icon_name, parent=self.buttons)
        button.clicked.connect(slot)
        self.buttons.add(button)
        self._arrange()
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """A high banner would take the page's room; at large text its button would be out of sight."""
        beside = self.buttons.count == 1 and self.width() >= scaled(BESIDE_FROM)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._right.direction() != way:
            self._right.setDirection(way)
        needed = self.words.fontMetrics().horizontalAdvance(self.words.text()) + self.buttons.sizeHint().width()
        one_line = beside and needed + scaled(80) <= self.width()
        place = Qt.AlignmentFlag.AlignVCenter if one_line else Qt.AlignmentFlag.AlignTop
        for layout, widget in ((self._row, self._mark), (self._right, self.buttons)):
            layout.setAlignment(widget, place if beside or widget is self._mark else Qt.AlignmentFlag(0))

    def clear(self) -> None:
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    @property
    def text(self) -> str:
        """What is shown now; empty when hidden."""
        return "" if self.isHidden() else self.words.text()

    def _dress(self) -> None:
        ink, _ground = _colours(self._mood, current_theme())
        self._mark.setPixmap(picture(_ICONS[self._mood], ink, scaled(18), self.devicePixelRatioF()))
        self._mark.setFixedSize(QSize(scaled(18), scaled(20)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, ground = _colours(self._mood, current_theme())
        painter.setPen(QPen(colour(ink, 110), 1))
        painter.setBrush(colour(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


def _colours(mood: Mood, theme: Theme) -> tuple[str, str]:
    """Ink of the mark and ground of the notice."""
    return {
        "info": (theme.info, theme.info_soft),
        "good": (theme.ok, theme.ok_soft),
        "warning": (theme.warning, theme.warning_soft),
        "danger": (theme.danger, theme.danger_soft),
    }[mood]
