"""A list of days from a file, e.g. auspicious dates: what the file says, which lines say nothing, then the import."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit

from desk.domain.day_list import MOST_DAYS, DaysRead, decoded, read_days
from desk.domain.errors import DeskError, Unavailable
from desk.ui.booking.form import CommandForm
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.field import Field
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.words import Words
from desk.ui.words.format import short_date_year
from desk.usecases.commands import ImportDays

BAD_SHOWN = 12
LARGEST = 2_000_000


class ImportDaysForm(CommandForm):
    """Nothing is written before the person has seen what the file says."""

    def __init__(self, home: SignedIn) -> None:
        super().__init__(
            home,
            QCoreApplication.translate("ImportDaysForm", "Import a list of days"),
            QCoreApplication.translate("ImportDaysForm", "&Import"),
            icon_name="calendar-plus",
        )
        self._read: DaysRead | None = None
        self.body.addWidget(
            Words(
                QCoreApplication.translate(
                    "ImportDaysForm",
                    "A CSV file with a date and a name on each line, or an iCalendar file. Nothing is removed.",
                ),
                "muted",
            )
        )
        choose = QCoreApplication.translate("ImportDaysForm", "Choose a &file …")
        self.choose_button = Button(choose, "quiet", icon_name="download")
        self.choose_button.clicked.connect(self.choose_file)
        self.body.addWidget(self.choose_button)
        self.file = Words("", "muted")
        self.body.addWidget(self.file)
        self.name = Field(QCoreApplication.translate("ImportDaysForm", "&Name of the list"), QLineEdit())
        self.name.editor.setMaxLength(80)
        self.name.editor.setPlaceholderText("Vivah muhurat 2027")
        self.name.editor.returnPressed.connect(self.submit)
        self.body.addWidget(self.name)
        self.report = Notice(self)
        self.body.addWidget(self.report)
        self.setFocusProxy(self.choose_button)

    def choose_file(self) -> QFileDialog:
        """Opens the system's choice of a file; `take_file` follows."""
        dialog = QFileDialog(self, QCoreApplication.translate("ImportDaysForm", "A list of days"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        kinds = QCoreApplication.translate("ImportDaysForm", "Lists of days (*.csv *.ics *.txt)")
        dialog.setNameFilter(kinds)
        dialog.fileSelected.connect(lambda path: self.take_file(Path(path)))
        dialog.open()
        return dialog

    def take_file(self, path: Path) -> None:
        """Reads a file in the background and tells what it says."""
        self.file.setText(path.name)
        if not self.name.editor.text().strip():
            self.name.editor.setText(path.stem.replace("_", " ")[:80])
        self.home.read(days_of_file, path, done=self._on_read, failed=self._on_not_read)

    def _on_read(self, found: DaysRead) -> None:
        self._read = found
        self.report.tell(_report(found), "danger" if not found.days else "warning" if found.bad else "good")
        self.name.editor.setFocus()

    def _on_not_read(self, error: DeskError) -> None:
        self._read = None
        self.report.tell(told(error))

    def command(self) -> ImportDays | None:
        name, found = self.name.editor.text().strip(), self._read
        missing = QCoreApplication.translate("ImportDaysForm", "Give the list a name; it stands in the legend.")
        self.name.set_problem("" if name else missing)
        if found is None:
            self.report.tell(QCoreApplication.translate("ImportDaysForm", "Choose a file first."))
        if not name or found is None or not found.days:
            return None
        return ImportDays(list_name=name, days=found.days[:MOST_DAYS])

    def unsaved(self) -> bool:
        return self._read is not None or bool(self.name.editor.text().strip())


def days_of_file(path: Path) -> DaysRead:
    """What a file says; slow.

    Raises:
        Unavailable: it cannot be read, or is too large to be a list of days.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise Unavailable(problem="the file is too large for a list of days")
        return read_days(decoded(path.read_bytes()))
    except OSError as error:
        raise Unavailable(problem="the file cannot be read") from error


def _report(found: DaysRead) -> str:
    """How many days, from when to when, and each line that could not be read."""
    if not found.days:
        lines = [QCoreApplication.translate("ImportDaysForm", "No line of this file has a date that could be read.")]
    else:
        text = QCoreApplication.translate("ImportDaysForm", "{count} days, from {first} to {last}.")
        text = text.replace("{count}", str(len(found.days)))
        text = text.replace("{first}", short_date_year(found.days[0][0]))
        lines = [text.replace("{last}", short_date_year(found.days[-1][0]))]
    if len(found.days) > MOST_DAYS:
        text = QCoreApplication.translate("ImportDaysForm", "Only the first {most} are taken; make two files.")
        lines.append(text.replace("{most}", str(MOST_DAYS)))
    if found.repeated:
        text = QCoreApplication.translate("ImportDaysForm", "Days named twice: {count}; the first name counts.")
        lines.append(text.replace("{count}", str(found.repeated)))
    if found.bad:
        text = QCoreApplication.translate("ImportDaysForm", "Lines left out, because they could not be read: {count}")
        lines.append(text.replace("{count}", str(len(found.bad))))
        line = QCoreApplication.translate("ImportDaysForm", "line {number}: {text}")
        for bad in found.bad[:BAD_SHOWN]:
            lines.append(line.replace("{number}", str(bad.number)).replace("{text}", bad.text))
        if len(found.bad) > BAD_SHOWN:
            lines.append("…")
    return "\n".join(lines)
