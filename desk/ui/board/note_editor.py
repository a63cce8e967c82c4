"""The note on a day, edited in place below its header: for all venues or for one. Enter saves, Escape gives up."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk.domain.errors import DeskError, OutcomeUnknown, RecordChanged, Unavailable
from desk.domain.ids import VenueId
from desk.ui.board.state import BoardState
from desk.ui.language.told import told
from desk.ui.widgets.dressing import scaled
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.words import Words
from desk.ui.words.format import long_date
from desk.usecases.at_the_desk import new_key
from desk.usecases.commands import WriteDateNote
from desk.usecases.ports import Answer

LONGEST = 200
WIDTH = 380


class NoteEditor(QFrame):
    """`wanted` (WriteDateNote, key): carry it out, then call `on_answer` or `on_failed`. `closed`: the work is over."""

    wanted = Signal(object, object)
    closed = Signal()

    def __init__(self, board: BoardState, parent: QWidget) -> None:
        super().__init__(parent)
        self._board, self._within = board, parent
        self.day = date.min
        self._was = ""
        self._changed = False
        self._key = new_key()
        self.setProperty("role", "card")
        self.setAutoFillBackground(True)
        self.title = Words("", "strong")
        self.venue = QComboBox(self)
        self.venue.setAccessibleName(QCoreApplication.translate("NoteEditor", "For which venue"))
        self.text = QLineEdit(self)
        self.text.setMaxLength(LONGEST)
        self.text.setPlaceholderText(QCoreApplication.translate("NoteEditor", "Road closed, procession, holiday …"))
        self.text.setAccessibleName(QCoreApplication.translate("NoteEditor", "Note on the day"))
        self.problem = Notice(self)
        side = QHBoxLayout()
        side.addWidget(self.venue)
        side.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.addWidget(self.title)
        column.addLayout(side)
        column.addWidget(
            Words(QCoreApplication.translate("NoteEditor", "Enter saves, an empty note is taken away."), "muted")
        )
        column.addWidget(self.problem)
        self.venue.currentIndexChanged.connect(self._on_venue_changed)
        self.text.returnPressed.connect(self.save)
        for part in (self.venue, self.text):
            part.installEventFilter(self)
        self.hide()

    def open(self, day: date, at: QPoint) -> None:
        """Opens on a day, its left upper corner near `at` in the parent."""
        self.day = day
        self.title.setText(long_date(day))
        self.problem.clear()
        self.venue.blockSignals(True)
        self.venue.clear()
        self.venue.addItem(QCoreApplication.translate("NoteEditor", "All venues"), None)
        for venue in self._board.house.venues:
            self.venue.addItem(venue.name, venue.id)
        noted = self._board.marks.notes(day)
        self.venue.setCurrentIndex(max(0, self.venue.findData(noted[0].venue_id)) if noted else 0)
        self.venue.blockSignals(False)
        self._was = self._board.marks.note(self.day, self._place())
        self.text.setText(self._was)
        self.setFixedWidth(min(scaled(WIDTH), self._within.width() - 8))
        self.adjustSize()
        right = self._within.width() - self.width() - 4
        self.move(max(4, min(at.x(), right)), at.y())
        self.show()
        self.raise_()
        self.text.setFocus()
        self.text.selectAll()

    def save(self) -> None:
        """Sends what is written; nothing where it says what is known already."""
        text = self.text.text().strip()
        if text == self._was:
            self.give_up()
            return
        self.text.setEnabled(False)
        self.wanted.emit(WriteDateNote(day=self.day, venue_id=self._place(), was=self._was, text=text), self._key)

    def on_answer(self, answer: Answer) -> None:
        self.give_up()

    def on_failed(self, error: DeskError) -> None:
        """Says why not, in place; what was written stays."""
        self.text.setEnabled(True)
        self.text.setFocus()
        if not isinstance(error, OutcomeUnknown | Unavailable):
            self._key = new_key()
        if isinstance(error, RecordChanged):
            self._changed = True
        else:
            self.problem.tell(told(error))
        self.adjustSize()

    def on_calendar(self) -> None:
        """The calendar has been read anew: the next saving is measured against what it says now."""
        if not self.isVisible():
            return
        now = self._board.marks.note(self.day, self._place())
        if self.text.text() == self._was:
            self.text.setText(now)
        self._was = now
        if self._changed:
            self._changed = False
            text = QCoreApplication.translate(
                "NoteEditor", "Another desk has just written: “{note}”. Enter puts yours in its place."
            )
            self.problem.tell(text.replace("{note}", now), "warning")
            self.adjustSize()

    def give_up(self) -> None:
        self.text.setEnabled(True)
        self.hide()
        self._key = new_key()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.give_up()
            return True
        return super().eventFilter(watched, event)

    def _place(self) -> VenueId | None:
        found: VenueId | None = self.venue.currentData()
        return found

    def _on_venue_changed(self) -> None:
        """What stands there for the other place; what somebody has just typed stays and is meant for it."""
        typed = self.text.text() != self._was
        self._was = self._board.marks.note(self.day, self._place())
        if not typed:
            self.text.setText(self._was)
        self.problem.clear()
        if typed and self._was:
            text = QCoreApplication.translate(
                "NoteEditor", "There is a note already: “{note}”. Enter puts yours in its place."
            )
            self.problem.tell(text.replace("{note}", self._was), "warning")
        self.adjustSize()
