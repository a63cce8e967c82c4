"""The calendar's glue: notes and lists of days around the page are read, kept up to date, and notes written."""

from datetime import date, timedelta

from PySide6.QtCore import QObject

from desk.domain.errors import DeskError
from desk.domain.ids import CommandKey
from desk.ui.board.panel import BoardPanel
from desk.ui.call import Call
from desk.ui.signed_in import SignedIn
from desk.usecases.commands import WriteDateNote
from desk.usecases.ports import Answer
from desk.usecases.results import Calendar

AROUND = timedelta(days=400)


class BoardCalendar(QObject):
    """Reads a page with more than a year on either side; a hint of another desk reads it again."""

    def __init__(self, home: SignedIn, panel: BoardPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home, self._panel = home, panel
        self._reading: Call | None = None
        panel.page_changed.connect(self._on_page_changed)
        panel.note.wanted.connect(self._on_note_wanted)
        home.live.calendar_changed.connect(self.read)
        home.live.everything_changed.connect(self.read)

    def read(self) -> None:
        """Reads the calendar around the page; what was being read before does not count."""
        if self._reading is not None:
            self._reading.drop()
        scale = self._panel.board.scale
        first, last = _around(scale.first, scale.days)
        self._reading = self._home.read(
            self._home.desk.reader.calendar, first, last, done=self._on_read, failed=self._on_not_read
        )

    def _on_page_changed(self, first: date) -> None:
        scale = self._panel.board.scale
        known = self._panel.board.marks
        # Before the first read the feed's own news reads everything.
        if known.calendar is not None and not known.covers(first, first + timedelta(days=scale.days)):
            self.read()

    def _on_read(self, calendar: Calendar) -> None:
        self._reading = None
        self._panel.set_calendar(calendar)

    def _on_not_read(self, error: DeskError) -> None:
        """The marks stay as they were; the next hint or page reads again."""
        self._reading = None

    def _on_note_wanted(self, command: WriteDateNote, key: CommandKey) -> None:
        self._home.carry_out(command, key, done=self._on_written, failed=self._on_not_written)

    def _on_written(self, answer: Answer) -> None:
        self._panel.note.on_answer(answer)
        self.read()

    def _on_not_written(self, error: DeskError) -> None:
        self._panel.note.on_failed(error)
        self.read()


def _around(first: date, days: int) -> tuple[date, date]:
    return first - AROUND, first + timedelta(days=days) + AROUND
