"""A page that scrolls, and keeps in sight what its form has to say."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desk.ui.booking.form import CommandForm
from desk.ui.booking.form_slot import FormSlot
from desk.ui.widgets.field import Field
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.scroller import Scroller


class Scrolled(Scroller):
    """A form that opens is scrolled to, and so is each problem and notice of it that appears."""

    def __init__(self, page: QWidget, slot: FormSlot) -> None:
        super().__init__(page)
        self._wanted: QWidget | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)  # once the layout has given it its place
        self._soon.timeout.connect(self._bring)
        page.setContentsMargins(2, 14, 12, 12)
        slot.opened.connect(self._on_opened)

    def _on_opened(self, form: CommandForm) -> None:
        told: list[QWidget] = [*form.findChildren(Notice), *(field.problem for field in form.findChildren(Field))]
        for words in told:
            words.installEventFilter(self)
        self._wanted = form
        self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            self._wanted = watched
            self._soon.start()
        return False

    def _bring(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None and isValid(wanted) and self.isAncestorOf(wanted):  # it may have been closed again
            self.ensureWidgetVisible(wanted, 0, 12)
