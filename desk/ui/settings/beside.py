"""A page of settings: what is chosen at the left, and beside it its form, or what it does while no form is open."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.ui.booking.form_slot import FormSlot
from desk.ui.settings.about import About
from desk.ui.till.scrolled import Scrolled
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.ui.widgets.tall import Tall
from desk.ui.widgets.words import Words

BOTH_FROM = 720  # pixels at ordinary text from which both sides fit beside each other


class Beside(QObject):
    """Fill `column` with the list and what belongs to it, then `lay_out`; `inside` is below the form.

    Where there is no room for both, the form takes the list's place while it is open, and `about` is not shown. A page
    whose fields act at once has no `slot`: they are the list.
    """

    def __init__(self, slot: FormSlot | None) -> None:
        super().__init__()
        self._slot = slot
        self._left = QWidget()
        self.column = QVBoxLayout(self._left)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        self._right = QWidget()
        self.inside = QVBoxLayout(self._right)
        if slot is not None:
            self.inside.addWidget(slot)
        self.about = About()
        self.inside.addWidget(self.about)

    def head(self, title: str, explained: str) -> None:
        """What the page is, above its list."""
        self.column.addWidget(Words(title, "title"))
        self.column.addWidget(Words(explained, "muted"))

    def lay_out(self, page: QWidget) -> None:
        """Puts the list, and beside it the form in what scrolls, into a page."""
        self._page = page
        self.setParent(page)  # it lives as long as what it lays out
        self.inside.addStretch(1)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addWidget(self._left, 2)
        slot = self._slot
        self._scrolled = Scrolled(self._right, slot) if slot is not None else Tall(self._right)
        self._right.setContentsMargins(2, 14, 12, 12)
        row.addWidget(self._scrolled, 3)
        page.installEventFilter(self)
        if slot is not None:
            for changed in (slot.opened, slot.emptied, slot.answered):
                changed.connect(self.fit)
        on_look_changed(self.fit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return False

    def fit(self) -> None:
        """Shows both sides, or the one that is at work where there is no room for both."""
        both = self._page.width() >= scaled(BOTH_FROM)
        form = self._slot is not None and self._slot.form is not None
        self.about.setVisible(not form and self.about.told)
        self._left.setVisible(both or not form)
        self._scrolled.setVisible(both or form)
