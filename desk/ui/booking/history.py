"""What happened to a booking, newest first: when, who at which desk, what changed and why; and the receipts."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.domain.lifecycle import Actor
from desk.ui.booking.change_words import change_lines
from desk.ui.booking.payment.words import method_word
from desk.ui.call import Call
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.status_chip import StatusChip
from desk.ui.widgets.words import Words
from desk.ui.words.format import moment_text, money
from desk.ui.words.text import event_word
from desk.usecases.results import BookingCard, HistoryEntry, House, Receipt


class History(QWidget):
    """Reads when it is shown, and again when the booking's revision has grown."""

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self._card: BookingCard | None = None
        self._read_for: tuple[object, int] | None = None
        self._call: Call | None = None
        self.problem = Notice(self)
        self.entries: list[QWidget] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.problem)
        layout.addLayout(self._column)
        layout.addStretch(1)

    def show_card(self, card: BookingCard) -> None:
        if self._card is not None and self._card.id != card.id:
            self._clear()
        self._card = card
        if self.isVisible():
            self.read()

    def read(self) -> None:
        card = self._card
        if card is None or self._read_for == (card.id, card.revision):
            return
        self._read_for = (card.id, card.revision)
        if self._call is not None:
            self._call.drop()
        self._call = self._home.read(self._both, card, done=self._on_read, failed=self._on_failed)

    def _both(self, card: BookingCard) -> tuple[BookingCard, list[HistoryEntry], list[Receipt]]:
        """Runs in a lane."""
        reader = self._home.desk.reader
        return card, reader.history(card.id), reader.receipts(card.id)

    def _on_read(self, answer: tuple[BookingCard, list[HistoryEntry], list[Receipt]]) -> None:
        card, entries, receipts = answer
        self.problem.clear()
        self._clear()
        zone = self._home.house.venue(card.venue_id).zone
        lines = [
            (entry.at, entry_widget(entry, self._home.house, zone, card.total.currency))
            for entry in entries
            if entry.event != "payment"
        ]
        lines += [(receipt.at, receipt_widget(receipt, zone)) for receipt in receipts]
        for _at, widget in sorted(lines, key=lambda line: line[0], reverse=True):
            self.entries.append(widget)
            self._column.addWidget(widget)

    def _on_failed(self, error: DeskError) -> None:
        self._read_for = None
        self.problem.tell(told(error))

    def _clear(self) -> None:
        for widget in self.entries:
            widget.hide()
            widget.deleteLater()
        self.entries.clear()


def entry_widget(entry: HistoryEntry, house: House, zone: ZoneInfo, currency: str) -> QWidget:
    """One event: its words, who and when, what changed, the reason, and the status it led to."""
    who = entry.by if entry.actor is not Actor.SYSTEM else QCoreApplication.translate("History", "System")
    desk = QCoreApplication.translate("History", "at {desk}").replace("{desk}", entry.desk) if entry.desk else ""
    details = [*change_lines(entry, house, zone, currency), entry.reason]
    chip = StatusChip(entry.target) if entry.source != entry.target else None
    about = " · ".join(part for part in (moment_text(entry.at, zone), who, desk) if part)
    undone = QCoreApplication.translate("History", "Move undone")
    title = undone if entry.undoes is not None else event_word(entry.event)
    return _line(title, about, "\n".join(part for part in details if part), chip)


def receipt_widget(receipt: Receipt, zone: ZoneInfo) -> QWidget:
    """One payment as recorded."""
    text = QCoreApplication.translate("History", "{sum} received").replace("{sum}", money(receipt.amount))
    about = " · ".join((moment_text(receipt.at, zone), receipt.by))
    number = QCoreApplication.translate("History", "Receipt {number}").replace("{number}", receipt.number)
    return _line(text, about, " · ".join((number, method_word(receipt.method))), None)


def _line(title: str, about: str, details: str, chip: StatusChip | None) -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    top = QHBoxLayout()
    top.addWidget(Words(title, "strong"), 1)
    if chip is not None:
        top.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
    column.addLayout(top)
    if details:
        column.addWidget(Words(details))
    column.addWidget(Words(about, "small"))
    widget.setAccessibleName(". ".join(part for part in (title, details, about) if part))
    return widget
