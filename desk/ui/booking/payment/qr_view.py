"""A QR code on the screen: always black on white with its quiet zone, whatever the theme, for a camera reads it."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.drawing.qr import QUIET_ZONE, QrCode, qr_code
from desk.ui.widgets.dressing import on_look_changed, scaled

EDGE = 168


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
        modules = self.code.size + 2 * QUIET_ZONE
        dots = self.width() * self.devicePixelRatioF()
        # Whole dots of the screen, so that all modules are alike; what is left over widens the quiet zone.
        module = max(1.0, dots // modules) / self.devicePixelRatioF()
        edge = (self.width() - self.code.size * module) / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for column, row, length in self.code.runs():
            strip = QRectF(edge + column * module, edge + row * module, length * module, module)
            painter.fillRect(strip, Qt.GlobalColor.black)
