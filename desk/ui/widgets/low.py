"""A place for a notice above a page: as high as what it says where there is room, and scrolled where there is not."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QSizePolicy

from desk.ui.widgets.dressing import scaled
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.scroller import Scroller

LEAST = 40  # at 100 %


class Low(Scroller):
    """Shown and hidden with its notice; it asks the window for one line of it, however large the text is."""

    def __init__(self, notice: Notice) -> None:
        super().__init__(notice)
        self._notice = notice
        notice.hide()  # a scroll area shows what it is given
        self.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        notice.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.ShowToParent | QEvent.Type.HideToParent:
                if self.parentWidget() is not None:  # without one it would be a window of its own, with the focus
                    self.setVisible(not self._notice.isHidden())
                self.updateGeometry()
            case QEvent.Type.LayoutRequest | QEvent.Type.Resize:
                self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        width = self.viewport().width()
        return QSize(width, max(self._notice.heightForWidth(width), self._notice.minimumSizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(120), min(max(LEAST, scaled(32)), self.sizeHint().height()))
