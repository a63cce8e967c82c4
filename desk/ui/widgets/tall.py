"""A page that scrolls as a whole where the window is lower than the page needs: large text on a small screen."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from desk.ui.widgets.dressing import scaled
from desk.ui.widgets.scroller import Scroller

LEAST = 120  # pixels at ordinary text that it asks for


class Tall(Scroller):
    """As high as its place, or as `inside` needs; whatever gets the keyboard is brought into sight."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__(inside)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        inside.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        inside = self.widget()
        if now is not None and inside is not None and now is not inside and inside.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, scaled(12))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        inside = self.widget()
        narrowest = inside.minimumSizeHint().width() if inside is not None else 0
        return QSize(narrowest + self.verticalScrollBar().sizeHint().width(), scaled(LEAST))
