"""An old register is brought in: the file, its columns, the dry run with each row's problems, the run, what is left.

Nothing is written before somebody has seen the dry run; a run may be stopped and goes on when it is started again.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from desk.domain.errors import DeskError, NotATable
from desk.domain.sentence import Sentence
from desk.ui.call import Lane
from desk.ui.language.told import told
from desk.ui.register.columns_page import ColumnsPage
from desk.ui.register.words import counts_words, row_words
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.dressing import scaled
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.row_list import RowList
from desk.ui.widgets.words import Words
from desk.usecases.at_the_desk import Desk
from desk.usecases.register.importing import Summary, dry_run, left_over, run
from desk.usecases.register.plan import planned
from desk.usecases.register.reading import Choices
from desk.usecases.register_ports import Table

MOST_SHOWN = 500
_FILE, _COLUMNS, _ROWS = range(3)


@dataclass
class Way:
    """How far a run is; written by its lane, read by the window's clock. `stop` is the other way round."""

    done: int = 0
    of: int = 0
    stop: bool = False

    def tell(self, done: int, of: int) -> None:
        self.done, self.of = done, of

    def wanted_to_stop(self) -> bool:
        return self.stop


class ImportDialog(QDialog):
    """Ctrl+Enter does the next step, Alt+Left goes back, Esc closes; while it runs, Esc stops after these rows."""

    def __init__(self, home: SignedIn, parent: QWidget) -> None:
        super().__init__(parent)
        self._home = home
        self.table: Table | None = None
        self.summary: Summary | None = None
        self._source = ""
        self._way: Way | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("Register", "Bring an old register in"))
        self.notice = Notice(self)
        self.file = Words("", "muted")
        self.columns = ColumnsPage(home)
        self.counts = Words("", "strong")
        self.list = RowList(QCoreApplication.translate("Register", "Rows of the file"))
        self.bar = QProgressBar()
        self.pages = QStackedWidget()
        self.next_button = Button("", "primary", icon_name="check", shortcut="Ctrl+Return")
        self.back_button = Button(QCoreApplication.translate("Register", "&Back"), "quiet", shortcut="Alt+Left")
        save = QCoreApplication.translate("Register", "&Save the rows left over …")
        self.save_button = Button(save, icon_name="download", shortcut="Ctrl+S")
        self.close_button = Button(QCoreApplication.translate("Register", "Close"), "quiet", shortcut="Esc")
        self._clock = QTimer(self, interval=150)
        self._clock.timeout.connect(self._on_clock)
        self._lay_out()
        self._connect()
        self.resize(scaled(760), scaled(680))
        self._turn_to(_FILE)

    def _lay_out(self) -> None:
        first = QWidget()
        column = QVBoxLayout(first)
        text = QCoreApplication.translate(
            "Register",
            "An Excel file (.xlsx) or a CSV file with a heading for each column and a row for each booking: date,"
            " space, session or times, name, phone, guests, total, received. Nothing is changed before you have seen"
            " what would happen; slots that are taken are listed, never sold twice; the same file again changes"
            " nothing.",
        )
        column.addWidget(Words(text))
        column.addStretch(1)
        rows = QWidget()
        beside = QVBoxLayout(rows)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.counts)
        beside.addWidget(self.list, 1)
        for page in (first, self.columns, rows):
            self.pages.addWidget(page)
        foot = QHBoxLayout()
        for button in (self.next_button, self.back_button, self.save_button, self.close_button):
            foot.addWidget(button)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        layout.addWidget(self.file)
        layout.addWidget(self.notice)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.bar)
        layout.addLayout(foot)
        self.bar.setAccessibleName(QCoreApplication.translate("Register", "How far it is"))

    def _connect(self) -> None:
        self.next_button.clicked.connect(self.go_on)
        self.back_button.clicked.connect(self.go_back)
        self.save_button.clicked.connect(self.ask_where)
        self.close_button.clicked.connect(self.reject)
        for keys, slot in (("Ctrl+Return", self.go_on), ("Ctrl+Enter", self.go_on), ("Alt+Left", self.go_back)):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self.ask_where)

    # ---- steps ---------------------------------------------------------------------------------------------------

    @property
    def running(self) -> bool:
        return self._way is not None

    def _turn_to(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        new = self.summary.count("new") if self.summary is not None else 0
        bring = QCoreApplication.translate("Register", "Bring {count} &in").replace("{count}", f"{new:,}")
        words = (
            QCoreApplication.translate("Register", "Choose a &file …"),
            QCoreApplication.translate("Register", "See what &would happen"),
            bring,
        )
        self.next_button.setText(words[page])
        self.next_button.setVisible(page != _ROWS or new > 0)
        self.back_button.setVisible(page != _FILE and not self.running)
        self.save_button.setVisible(page == _ROWS and not self.running and bool(self._left()))
        self.bar.setVisible(self.running)
        if self.isVisible():
            (self.next_button if self.next_button.isVisible() else self.list).setFocus()

    def go_on(self) -> None:
        """The one next step of the page."""
        if self.next_button.busy or self.running:
            return
        page = self.pages.currentIndex()
        if page == _FILE:
            self.choose_file()
        elif page == _COLUMNS:
            self.check()
        elif self.next_button.isVisible():
            self.start()

    def go_back(self) -> None:
        if not self.running and self.pages.currentIndex() > _FILE:
            self.notice.clear()
            self.summary = None
            self._turn_to(self.pages.currentIndex() - 1)

    def choose_file(self) -> QFileDialog:
        """The system's choice of a file; `take_file` follows."""
        dialog = QFileDialog(self, QCoreApplication.translate("Register", "The old register"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(QCoreApplication.translate("Register", "Tables (*.xlsx *.csv *.txt);;All files (*)"))
        dialog.fileSelected.connect(self.take_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def take_file(self, path: str) -> None:
        """Reads a file in the background and shows its columns."""
        self._source = Path(path).name[:120]
        self._begin(self._home.desk.tables.read, Path(path), done=self._on_read)

    def _begin(self, function: object, *args: object, done: object) -> None:
        self.notice.clear()
        self.next_button.set_busy(True)
        self._home.calls.run(function, *args, done=done, failed=self._on_failed, lane=Lane.SLOW)  # type: ignore[arg-type]

    def _on_failed(self, error: DeskError) -> None:
        self.next_button.set_busy(False)
        self._way = None
        self._clock.stop()
        self.notice.tell(told(error))
        self._turn_to(self.pages.currentIndex())

    def _on_read(self, table: Table) -> None:
        self.next_button.set_busy(False)
        self.table = table
        text = QCoreApplication.translate("Register", "{file}: {count} rows")
        self.file.setText(text.replace("{file}", self._source).replace("{count}", f"{len(table.rows):,}"))
        self.columns.take(table)
        self._turn_to(_COLUMNS)

    def check(self) -> None:
        """The dry run."""
        choices = self.columns.choices()
        if choices is None or self.table is None:
            text = QCoreApplication.translate("Register", "Say which column has the date, and how it is written.")
            self.notice.tell(text, "warning")
            return
        self._begin(_dry, self._home.desk, self.table, choices, done=self._on_checked)

    def _on_checked(self, summary: Summary) -> None:
        self.next_button.set_busy(False)
        self.summary = summary
        self._show_rows(summary)
        self._turn_to(_ROWS)

    def start(self) -> None:
        """The run, in steps, with the bar; each step is whole."""
        problem = self._home.why_not_write()
        if problem or self.summary is None:
            self.notice.tell(problem)
            return
        self.notice.clear()
        self._way = Way(of=self.summary.count("new"))
        self.next_button.set_busy(True)
        self._clock.start()
        self._home.calls.run(
            _run, self._home.desk, self.summary, self._source, self._way,
            done=self._on_done, failed=self._on_failed, lane=Lane.SLOW, writing=True,
        )  # fmt: skip
        self._turn_to(_ROWS)

    def _on_clock(self) -> None:
        if self._way is not None:
            self.bar.setMaximum(max(1, self._way.of))
            self.bar.setValue(self._way.done)

    def _on_done(self, summary: Summary) -> None:
        self._clock.stop()
        before = self.summary.here() if self.summary is not None else (0, 0)
        bookings, people = (now - then for now, then in zip(summary.here(), before, strict=True))
        self._way, self.summary = None, summary
        self.next_button.set_busy(False)
        self._show_rows(summary)
        stopped = QCoreApplication.translate("Register", "Stopped: {count} bookings are in, the rest is not.")
        whole = QCoreApplication.translate("Register", "{count} bookings brought in.")
        text = (stopped if summary.stopped else whole).replace("{count}", f"{bookings:,}")
        if people:
            more = QCoreApplication.translate("Register", "Customers without a booking: {count}.")
            text += " " + more.replace("{count}", f"{people:,}")
        self.notice.tell(text, "warning" if summary.stopped or summary.left_over else "good")
        self._turn_to(_ROWS)
        if not self.isVisible():
            self.close()

    def _show_rows(self, summary: Summary) -> None:
        """What needs somebody first; of very many rows the first few hundred."""
        self.counts.setText(counts_words(summary))
        self.list.clear()
        order = {"problem": 0, "clash": 1, "skipped": 2, "new": 3, "known": 4}
        for checked in sorted(summary.rows, key=lambda c: order[c.standing])[:MOST_SHOWN]:
            self.list.add(*row_words(checked, told(checked.why)))
        if len(summary.rows) > MOST_SHOWN:
            text = QCoreApplication.translate("Register", "… and {count} more")
            self.list.add(text.replace("{count}", f"{len(summary.rows) - MOST_SHOWN:,}"))
        self.list.setCurrentRow(0)

    # ---- what is left over ---------------------------------------------------------------------------------------

    def _left(self) -> bool:
        return self.summary is not None and bool(self.summary.left_over)

    def ask_where(self) -> None:
        """The system's dialog for a place; the rows left over are written there, each with its problem."""
        if not self.save_button.isVisible():
            return
        dialog = QFileDialog(self, QCoreApplication.translate("Register", "Rows left over"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("XLSX (*.xlsx);;CSV (*.csv)")
        dialog.setDefaultSuffix("xlsx")
        dialog.fileSelected.connect(self.save_rest)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_rest(self, path: str) -> None:
        if self.table is not None and self.summary is not None:
            self._home.calls.run(
                _save, self._home.desk, self.table, self.summary, Path(path),
                done=self._on_saved, failed=self._on_failed, lane=Lane.SLOW,
            )  # fmt: skip

    def _on_saved(self, path: Path) -> None:
        text = QCoreApplication.translate("Register", "Saved as {name}. Mend the rows there and bring the file in.")
        self.notice.tell(text.replace("{name}", path.name), "good")

    def reject(self) -> None:
        """Esc: while it runs, the present rows are finished first."""
        if self._way is not None:
            self._way.stop = True
            text = QCoreApplication.translate("Register", "It stops after the rows that are under way.")
            self.notice.tell(text, "info")
            return
        super().reject()


def _dry(desk: Desk, table: Table, choices: Choices) -> Summary:
    return dry_run(desk, planned(table, desk.house, choices, str(desk.identity.tenant_id)))


def _run(desk: Desk, summary: Summary, source: str, way: Way) -> Summary:
    return run(desk, summary, source, progress=way.tell, cancelled=way.wanted_to_stop)


def _save(desk: Desk, table: Table, summary: Summary, path: Path) -> Path:
    try:
        desk.tables.write(path, {"Left over": left_over(table, summary)})
    except OSError as error:
        raise NotATable(problem=Sentence("it cannot be written: {why}", why=error.strerror or "")) from error
    return path
