"""A list with its form beside it; where there is no room for both, the form takes the list's place while it is open."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.ui.booking.form_slot import FormSlot
from desk.ui.till.scrolled import Scrolled
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.ui.widgets.words import Words

BOTH_FROM = 720  # pixels at ordinary text from which list and form fit beside each other


class Beside(QObject):
    """Fill `column` with the list and what belongs to it, then `lay_out`; `inside` is below the form."""

    def __init__(self, slot: FormSlot) -> None:
        super().__init__(slot)
        self._slot = slot
        self._left = QWidget()
        self.column = QVBoxLayout(self._left)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        self._right = QWidget()
        self.inside = QVBoxLayout(self._right)
        self.inside.addWidget(slot)

    def head(self, title: str, explained: str) -> None:
        """What the page is, above its list."""
        self.column.addWidget(Words(title, "title"))
        self.column.addWidget(Words(explained, "muted"))

    def lay_out(self, page: QWidget) -> None:
        """Puts the list, and beside it the form in what scrolls, into a page."""
        self._page = page
        self.inside.addStretch(1)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addWidget(self._left, 2)
        row.addWidget(Scrolled(self._right, self._slot), 3)
        page.installEventFilter(self)
        self._slot.opened.connect(self.fit)
        self._slot.emptied.connect(self.fit)
        self._slot.answered.connect(self.fit)
        on_look_changed(self.fit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return False

    def fit(self) -> None:
        """Shows the list unless the form needs its room."""
        self._left.setVisible(self._slot.form is None or self._page.width() >= scaled(BOTH_FROM))
