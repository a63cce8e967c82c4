"""A status as a chip: the same colours, border and mark as its bars on the board, and always its word."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.ui.look.icons import picture
from desk.ui.look.theme import colour, current_theme, font
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.ui.words.text import status_sentence, status_word

MARKS = {
    "temp_hold": "clock",
    "pending": "ellipsis",
    "confirmed": "check",
    "completed": "check-check",
    "cancelled": "x",
    "expired": "circle-slash",
    "blackout": "lock",
}
_DASHED = {"temp_hold": Qt.PenStyle.DashLine, "expired": Qt.PenStyle.DotLine}


class StatusChip(QWidget):
    """Shows one status (a Status' value or `blackout`)."""

    def __init__(self, status: str = "temp_hold", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = status
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        on_look_changed(self._dress)
        self.set_status(status)

    def set_status(self, status: str) -> None:
        self._status = str(status)
        self.setAccessibleName(status_word(self._status))
        self.setToolTip(status_sentence(self._status))
        self._dress()

    @property
    def status(self) -> str:
        return self._status

    def _dress(self) -> None:
        self.setFont(font("small", strong=True))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(status_word(self._status)) + scaled(14) + 28, metrics.height() + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = current_theme().states[self._status]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(colours.edge), 1.5, _DASHED.get(self._status, Qt.PenStyle.SolidLine)))
        painter.setBrush(colour(colours.fill))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        edge = scaled(14)
        mark = picture(MARKS[self._status], colours.text, edge, self.devicePixelRatioF())
        painter.drawPixmap(11, round((self.height() - edge) / 2), mark)
        painter.setPen(colour(colours.text))
        painter.setFont(self.font())
        area = self.rect().adjusted(edge + 16, 0, -8, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, status_word(self._status))
