"""The bookings that stand in the way of a closure, one row each with what can be done about it; live."""

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.domain.ids import BookingId, SpaceId
from desk.domain.period import Period
from desk.ui.booking.hit_row import HitRow
from desk.ui.call import Call
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.words import Words
from desk.usecases.closing import Hit, bookings_hit
from desk.usecases.results import BookingCard

PAUSE_MILLISECONDS = 150


class ClosureList(QWidget):
    """`told` carries how many bookings are there after each reading; `booking_wanted` (BookingCard) to look at one;
    `emptied` when a form in a row was given up; `form_open` whether any row has one.
    """

    told = Signal(int)
    booking_wanted = Signal(object)
    emptied = Signal()
    form_open = Signal(bool)

    def __init__(self, home: SignedIn, spaces: tuple[SpaceId, ...], period: Period) -> None:
        super().__init__()
        self._home, self._spaces, self._period = home, spaces, period
        self._call: Call | None = None
        self._reason = ""
        self._go_on_at: int | None = None
        self._wanted: BookingId | None = None
        self.hits: list[Hit] = []
        self.rows: list[HitRow] = []
        self.heading = Words("", "strong")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.heading)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._soon.timeout.connect(self.read)
        home.live.booking_changed.connect(self._on_told)
        home.live.everything_changed.connect(self._soon.start)
        self.heading.hide()

    # ---- what is there -------------------------------------------------------------------------------------------

    def read(self) -> None:
        if self._call is not None:
            self._call.drop()
        home = self._home
        args = (home.desk.reader, home.house, self._spaces, self._period, home.now())
        self._call = home.read(bookings_hit, *args, done=self._on_read, failed=self._on_failed)

    def explain(self, reason: str) -> None:
        """Why the space is closed, as forms of the rows fill it in."""
        self._reason = reason
        for row in self.rows:
            row.reason = reason

    def _on_told(self, _card: BookingCard) -> None:
        self._soon.start()

    def _on_failed(self, _error: DeskError) -> None:
        """The rows stay as they were; the next change, or the connection's return, reads again."""
        self._call = None

    def _on_read(self, hits: list[Hit]) -> None:
        self._call = None
        self.hits = hits
        focused = self._focused()
        there = {hit.card.id for hit in hits}
        before = {row.hit.card.id: row for row in self.rows}
        for row in self.rows:
            if row.hit.card.id not in there and not row.slot.unsaved:
                row.hide()
                row.deleteLater()
        kept = [row for row in self.rows if row.hit.card.id not in there and row.slot.unsaved]
        self.rows = [*(self._row(hit, before.get(hit.card.id)) for hit in hits), *kept]
        for place, row in enumerate(self.rows, start=1):
            self._column.insertWidget(place, row)
        self._say(len(hits))
        at, self._go_on_at = self._go_on_at, None
        if at is None and self._focused() is None:
            at = focused  # its row has gone
        if at is not None and self.rows:
            self.rows[min(at, len(self.rows) - 1)].focus_first()
        if self._wanted is not None and self.focus_booking(self._wanted):
            self._wanted = None
        self.told.emit(len(hits))

    def _focused(self) -> int | None:
        """The place of the row that has the keyboard."""
        focus = QApplication.focusWidget()
        return next((n for n, row in enumerate(self.rows) if focus is not None and row.isAncestorOf(focus)), None)

    def _row(self, hit: Hit, before: HitRow | None) -> HitRow:
        if before is not None:
            before.put(hit)
            return before
        row = HitRow(self._home, hit, self._reason)
        row.shown.connect(self.booking_wanted)
        row.stepped.connect(self._on_stepped)
        row.dealt.connect(self._on_dealt)
        row.emptied.connect(self._on_emptied)
        row.slot.opened.connect(self._tell_forms)
        return row

    def _say(self, count: int) -> None:
        text = QCoreApplication.translate("ClosureList", "{count} bookings are there. Deal with each of them.")
        one = QCoreApplication.translate("ClosureList", "One booking is there. Deal with it.")
        self.heading.setText(one if count == 1 else text.replace("{count}", str(count)))
        self.heading.setVisible(bool(count))

    # ---- the keyboard and the forms ------------------------------------------------------------------------------

    @property
    def open_row(self) -> HitRow | None:
        """The row whose form holds something typed."""
        return next((row for row in self.rows if row.slot.unsaved), None)

    def go_to(self, booking_id: BookingId | None) -> None:
        """Puts the keyboard on a booking's row as soon as it has been read."""
        if booking_id is not None and not self.focus_booking(booking_id):
            self._wanted = booking_id

    def focus_booking(self, booking_id: BookingId | None) -> bool:
        """Puts the keyboard on a booking's row, or the first; False if there is none."""
        row = next((row for row in self.rows if row.hit.card.id == booking_id), self.rows[0] if self.rows else None)
        if row is not None:
            row.focus_first()
        return row is not None

    def _on_stepped(self, row: HitRow, step: int) -> None:
        at = self.rows.index(row) + step
        if 0 <= at < len(self.rows):
            self.rows[at].focus_first()

    def _on_dealt(self, row: HitRow) -> None:
        """The booking leaves the list with the next reading; the keyboard goes on with the one after it."""
        self._go_on_at = self.rows.index(row)
        self._tell_forms()
        self.read()

    def _on_emptied(self) -> None:
        self._tell_forms()
        self._soon.start()
        self.emptied.emit()

    def _tell_forms(self, _form: object = None) -> None:
        self.form_open.emit(any(row.slot.form is not None for row in self.rows))
