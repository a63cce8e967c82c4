"""A QR code on the screen: always black on white with its quiet zone, whatever the theme, for a camera reads it."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.drawing.qr import QUIET_ZONE, QrCode, qr_code
from desk.ui.widgets.dressing import on_look_changed, scaled

EDGE = 196


class QrView(QWidget):
    """Hidden while it has nothing to show; `spoken` says what the code asks for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)  # from the start: shown without one it would be a window of its own
        self.code: QrCode | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        on_look_changed(self._fit)
        self.hide()

    def show_text(self, text: str, spoken: str = "") -> None:
        """Draws the code of a text; an empty text hides it."""
        if not text:
            self.code = None
            self.hide()
            return
        if self.code is None or self.code.text != text:
            self.code = qr_code(text)
        name = QCoreApplication.translate("QrView", "QR code to pay")
        self.setAccessibleName(", ".join(part for part in (name, spoken) if part))
        self.show()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(EDGE), scaled(EDGE))

    def _fit(self) -> None:
        self.setFixedSize(self.sizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if self.code is None:
            return
        module = self.width() / (self.code.size + 2 * QUIET_ZONE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for column, row, length in self.code.runs():
            left, top = (column + QUIET_ZONE) * module, (row + QUIET_ZONE) * module
            painter.fillRect(
                QRectF(
                    round(left),
                    round(top),
                    round(left + length * module) - round(left),
                    round(top + module) - round(top),
                ),
                Qt.GlobalColor.black,
            )
