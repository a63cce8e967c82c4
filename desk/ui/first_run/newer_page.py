"""What is seen when this PC's data is of an older PostgreSQL than the program: what is there, and what came of it."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.domain.outside_errors import DataOfOlderVersion
from desk.ui.language.told import told
from desk.ui.widgets.button import Button
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.words import Words
from desk.ui.words.format import digits, moment_text, number, relative_time
from desk.usecases.first_run import BroughtOver

_MB = 1_000_000


class NewerPage(QWidget):
    """`wanted(from_backup)` begins, `back` leaves everything as it is, `finished` opens the desk afterwards."""

    wanted = Signal(bool)
    back = Signal()
    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._from_backup = False
        self.title = Words("", "title")
        self.words = Words()
        self.promise = Words("", "small")
        self.notice = Notice()
        self.begin = Button("", "primary")
        self.begin.clicked.connect(self._on_begin)
        self.open = Button(QCoreApplication.translate("FirstRun", "&Open our desk"), "primary")
        self.open.clicked.connect(self.finished)
        self.back_button = Button(QCoreApplication.translate("FirstRun", "&Not now"), "quiet", shortcut="Esc")
        self.back_button.clicked.connect(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for widget in (self.title, self.notice, self.words, self.promise):
            column.addWidget(widget)
        row = QHBoxLayout()
        for button in (self.begin, self.open, self.back_button):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.setFocusProxy(self.begin)

    @property
    def is_done(self) -> bool:
        """Whether it tells of data that came over."""
        return not self.open.isHidden()

    def offer(self, found: DataOfOlderVersion) -> None:
        """Says what is there, and offers the way that there is."""
        self.title.setText(QCoreApplication.translate("FirstRun", "A newer database for this PC"))
        text = QCoreApplication.translate(
            "FirstRun",
            "This Halldesk brings PostgreSQL {new}; the data of this PC ({size} MB) is still in version {old}.",
        )
        size = number(max(1, round(found.size_bytes / _MB)))
        facts = {"{new}": digits(str(found.ours)), "{old}": digits(str(found.found)), "{size}": size}
        for place, fact in facts.items():
            text = text.replace(place, fact)
        self._from_backup = not found.readable
        self.notice.clear()
        self._show(self.begin, self.back_button)
        if found.readable:
            self._offer_old_files(text)
        else:
            self._offer_backup(text, found)

    def _offer_old_files(self, text: str) -> None:
        self.words.setText(text)
        self.promise.setText(
            QCoreApplication.translate(
                "FirstRun",
                "It is saved, filled into a new database and compared row by row; that takes some minutes. Until the"
                " last step nothing is changed, and you can stop. The old files stay beside. Close Halldesk's other"
                " windows on this PC first.",
            )
        )
        self.begin.setText(QCoreApplication.translate("FirstRun", "&Bring the data over"))
        self.begin.set_kind("primary")

    def _offer_backup(self, text: str, found: DataOfOlderVersion) -> None:
        gone = QCoreApplication.translate("FirstRun", "Nothing on this PC can read that version any more.")
        self.words.setText(f"{text} {gone}")
        self.begin.setVisible(found.backup_at is not None)
        self.setFocusProxy(self.back_button)  # a key pressed without reading loses nothing
        self.begin.setText(QCoreApplication.translate("FirstRun", "Take the &backup"))
        self.begin.set_kind("danger")
        other = QCoreApplication.translate(
            "FirstRun",
            "Without loss: install that PostgreSQL beside (docs/installers.md tells how), then open Halldesk again."
            " The old files stay in any case.",
        )
        self.promise.setText(other)
        if found.backup_at is None:
            self.notice.tell(QCoreApplication.translate("FirstRun", "There is no backup on this PC either."))
            return
        now = datetime.now(UTC)
        text = QCoreApplication.translate(
            "FirstRun",
            "The newest backup was made {age} ({moment}). Whatever was booked or paid after it would be missing.",
        )
        when = moment_text(found.backup_at, datetime.now().astimezone().tzinfo or UTC)
        text = text.replace("{age}", relative_time(found.backup_at, now)).replace("{moment}", when)
        self.notice.tell(text, "warning")

    def refuse(self, error: DeskError) -> None:
        """What was in the way; it can be tried again."""
        self.notice.tell(told(error))

    def show_done(self, done: BroughtOver) -> None:
        """What came over, and which files may be deleted some day."""
        self.title.setText(QCoreApplication.translate("FirstRun", "The data is in the newer database"))
        self.notice.clear()
        text = QCoreApplication.translate(
            "FirstRun",
            "{rows} rows and every account of the ledger were compared: they are the same."
            " This is the data of {moment}.",
        )
        when = moment_text(done.as_of, datetime.now().astimezone().tzinfo or UTC)
        self.words.setText(text.replace("{rows}", number(done.rows)).replace("{moment}", when))
        kept = QCoreApplication.translate(
            "FirstRun", "The old files stay in {folder} ({size} MB). Delete that folder when all is well."
        )
        kept = kept.replace("{folder}", str(done.kept)).replace("{size}", number(round(done.kept_bytes / _MB)))
        if done.own_settings is False:
            left = QCoreApplication.translate(
                "FirstRun", "Settings that somebody had added to postgresql.conf do not fit and were left out."
            )
            kept = f"{kept} {left}"
        self.promise.setText(kept)
        self._show(self.open)

    def _show(self, *buttons: Button) -> None:
        for button in (self.begin, self.open, self.back_button):
            button.setVisible(button in buttons)
        self.setFocusProxy(buttons[0])

    def _on_begin(self) -> None:
        self.wanted.emit(self._from_backup)
