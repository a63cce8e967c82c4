"""A warning under a form's spaces: one of them is to be closed at that time. The database does not refuse it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desk.ui.booking.watch import SlotWatch
from desk.ui.widgets.notice import Notice
from desk.usecases.results import ClosureCard


class ClosingNotice(Notice):
    """Comes and goes with what the watch finds."""

    def __init__(self, watch: SlotWatch, parent: QWidget) -> None:
        super().__init__(parent)
        watch.closing.connect(self._on_closing)

    def _on_closing(self, closure: ClosureCard | None) -> None:
        if closure is None:
            self.clear()
            return
        self.tell(closing_words(closure), "warning")


def closing_words(closure: ClosureCard) -> str:
    """That the space is to be closed then, why, and who says so."""
    text = QCoreApplication.translate(
        "ClosingNotice", "The space is to be closed then: {reason} ({who}). Choose another time or space."
    )
    return text.replace("{who}", closure.created_by).replace("{reason}", closure.reason)
