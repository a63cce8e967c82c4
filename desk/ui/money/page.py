"""What the pages of the Money panel have in common: read when they are seen, a form at a time, the keyboard inside."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.domain.ids import BookingId
from desk.ui.booking.form_slot import FormSlot
from desk.ui.call import Call
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.keyed import keyed
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.row_table import RowTable
from desk.usecases.ports import Answer
from desk.usecases.results import BookingCard

PAUSE_MILLISECONDS = 200


class MoneyPage(QWidget):
    """`booking_wanted` as of the panel; `counted` how many rows wait for somebody; `left_upwards` to the tabs."""

    booking_wanted = Signal(object, object, object)
    counted = Signal(int)
    left_upwards = Signal()

    def __init__(self, home: SignedIn, name: str) -> None:
        super().__init__()
        self.home = home
        self.keys: list[QAction] = []
        self.slot = FormSlot()
        self.notice = Notice()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        self._reading: Call | None = None
        self._wants_focus = False
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._soon.timeout.connect(self.refresh)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.slot.answered.connect(self._on_answered)
        self.slot.emptied.connect(self.focus_inside)
        for changed in (home.live.money_changed, home.live.everything_changed):
            changed.connect(self._on_told)

    # ---- what a page says about itself ---------------------------------------------------------------------------

    def table(self) -> RowTable:
        """The table that has the keyboard first."""
        raise NotImplementedError

    def read(self) -> Any:
        """What it shows; runs in a lane."""
        raise NotImplementedError

    def show_found(self, found: Any) -> None:
        """Shows what was read."""
        raise NotImplementedError

    # ---- reading -------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Reads again; what is shown stays until the answer is there."""
        self._soon.stop()
        if self._reading is not None:
            self._reading.drop()
        self._reading = self.home.read(self.read, done=self._on_read, failed=self._on_failed)

    def _on_read(self, found: Any) -> None:
        self._reading = None
        self.notice.clear()
        self.show_found(found)
        if self._wants_focus and self.isVisible():
            self.focus_inside()

    def _on_failed(self, error: DeskError) -> None:
        self._reading = None
        self.notice.tell(told(error))

    def _on_told(self, _what: object = None) -> None:
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def _on_answered(self, _answer: Answer) -> None:
        self.refresh()
        self.focus_inside()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    # ---- the keyboard --------------------------------------------------------------------------------------------

    def bind(self, keys: str, text: str, slot: Callable[[], object]) -> QAction:
        """A deed of the page under its key, for the page of keys too."""
        (action,) = keyed(self, [(keys, text, slot)])
        self.keys.append(action)
        return action

    def focus_inside(self) -> None:
        """Into the open form, else the table; again once what is being read is there."""
        self._wants_focus = self._reading is not None
        table = self.table()
        place = self.slot.form or (table if table.isVisibleTo(self) and table.rows else self)
        place.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_inside()

    def show_booking(self) -> None:
        """Asks for the booking of the current row, where rows are of bookings."""

    @property
    def printable(self) -> bool:
        """Whether it has a paper of its own."""
        return False

    def preview(self) -> None:
        """Opens the preview of its paper."""

    def go_to(self, booking_id: UUID) -> None:
        """Asks for a booking by its id alone."""
        reader = self.home.desk.reader
        self.home.read(reader.booking, BookingId(booking_id), done=self._on_booking, failed=self._on_failed)

    def _on_booking(self, card: BookingCard) -> None:
        self.booking_wanted.emit(card.id, card.items[0].period, None)


def nothing_words() -> str:
    """In the place of an empty table."""
    return QCoreApplication.translate("Money", "Nothing here.")
