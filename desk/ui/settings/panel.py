"""The settings' panel: the list of pages at the left, the chosen one beside it, each made when it is first shown."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.ui.booking.form_slot import FormSlot
from desk.ui.settings.elsewhere import TextsLink
from desk.ui.settings.pages import SettingsPage, settings_pages
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.ui.widgets.pages import Pages
from desk.ui.widgets.row_list import RowList
from desk.ui.widgets.words import Words

WIDTH = 210


class SettingsPanel(QWidget):
    """Only the pages that whoever is signed in may change. `texts_wanted` asks for the editor of messages' texts."""

    texts_wanted = Signal()

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self.pages = [page for page in settings_pages() if home.identity.rank in page.ranks]
        self.made: dict[str, QWidget] = {}
        self.list = _PageList()
        self.stack = Pages()
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(Words(QCoreApplication.translate("Settings", "Settings"), "display"))
        left.addWidget(self.list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 24, 28, 20)
        row.setSpacing(24)
        row.addLayout(left)
        row.addWidget(self.stack, 1)
        for page in self.pages:
            self.list.add(page.title, data=page.name)
        self.setAccessibleName(QCoreApplication.translate("Settings", "Settings"))
        self.setFocusProxy(self.list)
        self.list.currentRowChanged.connect(self._on_row)
        self.list.entered.connect(self._go_in)
        self.list.setCurrentRow(0)

    def turn_to(self, name: str) -> None:
        """Shows a page by its name, if this person has it."""
        for row, page in enumerate(self.pages):
            if page.name == name:
                self.list.setCurrentRow(row)

    def go_to(self, name: str) -> None:
        """Shows a page and puts the keyboard into it."""
        self.turn_to(name)
        self._go_in()

    def _on_row(self, row: int) -> None:
        page: SettingsPage = self.pages[row]
        if page.name not in self.made:
            self.made[page.name] = page.make(self._home)
            self.stack.addWidget(self.made[page.name])
            if isinstance(made := self.made[page.name], TextsLink):
                made.texts_wanted.connect(self.texts_wanted)
        self.stack.setCurrentWidget(self.made[page.name])

    def _go_in(self) -> None:
        if (shown := self.stack.currentWidget()) is not None:
            shown.setFocus()

    # ---- what is typed -------------------------------------------------------------------------------------------

    def _slots(self) -> list[tuple[str, FormSlot]]:
        found = [(name, getattr(page, "slot", None)) for name, page in self.made.items()]
        return [(name, slot) for name, slot in found if isinstance(slot, FormSlot)]

    @property
    def unsaved(self) -> bool:
        return any(slot.unsaved for _, slot in self._slots())

    def leave(self, then: Callable[[], None]) -> bool:
        """Whether nothing typed would be lost; if it would, it asks in place and does `then` later."""
        for name, slot in self._slots():
            if slot.unsaved:
                self.turn_to(name)
                return slot.leave(then)
        return True

    def stay(self) -> None:
        """Takes back questions that are none any more."""
        for _, slot in self._slots():
            slot.stay()


class _PageList(RowList):
    """`entered` when Enter or the right arrow asks to go into the page."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("Settings", "Pages of settings"))
        on_look_changed(self._widen)

    def _widen(self) -> None:
        self.setFixedWidth(scaled(WIDTH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            self.entered.emit()
        else:
            super().keyPressEvent(event)
