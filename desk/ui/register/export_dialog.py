"""Everything out as a file: all tables as a workbook, one as CSV, a venue's bookings as a calendar."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.errors import DeskError, PrinterFailed
from desk.domain.ids import VenueId
from desk.ui.call import Lane
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.field import Field
from desk.ui.widgets.notice import Notice
from desk.usecases.at_the_desk import Desk
from desk.usecases.register.exporting import export_calendar, export_tables
from desk.usecases.register_ports import KINDS


class ExportDialog(QDialog):
    """Ctrl+Enter asks where the file goes and writes it in the background; Esc closes."""

    def __init__(self, home: SignedIn, parent: QWidget) -> None:
        super().__init__(parent)
        self._home = home
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("Export", "Export"))
        self.what = Field(QCoreApplication.translate("Export", "&What"), QComboBox())
        for kind, text in (
            ("all", QCoreApplication.translate("Export", "Everything, as an Excel file")),
            ("bookings", QCoreApplication.translate("Export", "Bookings, as a CSV file")),
            ("customers", QCoreApplication.translate("Export", "Customers, as a CSV file")),
            ("payments", QCoreApplication.translate("Export", "Payments, as a CSV file")),
            ("calendar", QCoreApplication.translate("Export", "Bookings, as an iCalendar file")),
        ):
            self.what.editor.addItem(text, kind)
        self.venue = Field(QCoreApplication.translate("Export", "&Venue"), QComboBox())
        self.phones = QCheckBox(QCoreApplication.translate("Export", "With the customers' &phone numbers"))
        self.notice = Notice(self)
        self.save_button = Button(
            QCoreApplication.translate("Export", "&Save …"), "primary", icon_name="download", shortcut="Ctrl+Return"
        )
        self.close_button = Button(QCoreApplication.translate("Export", "Close"), "quiet", shortcut="Esc")
        self._lay_out()
        self.what.editor.currentIndexChanged.connect(self._on_what)
        self.save_button.clicked.connect(self.ask_where)
        self.close_button.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.ask_where)
        self._on_what()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.save_button)
        foot.addWidget(self.close_button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        for widget in (self.what, self.venue, self.phones, self.notice):
            column.addWidget(widget)
        column.addLayout(foot)
        self.setMinimumWidth(440)

    @property
    def kind(self) -> str:
        return str(self.what.editor.currentData())

    def _on_what(self) -> None:
        """A calendar is of one venue; customers and payments are of the whole business."""
        self.venue.editor.clear()
        if self.kind != "calendar":
            self.venue.editor.addItem(QCoreApplication.translate("Export", "All venues"), None)
        for venue in self._home.house.venues:
            self.venue.editor.addItem(venue.name, venue.id)
        self.venue.setVisible(self.kind in ("all", "bookings", "calendar"))
        self.phones.setVisible(self.kind == "calendar")

    def ask_where(self) -> None:
        """The system's dialog for a place; `save` follows."""
        if self.save_button.busy:
            return
        ending = {"all": "xlsx", "calendar": "ics"}.get(self.kind, "csv")
        dialog = QFileDialog(self, self.windowTitle())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{ending.upper()} (*.{ending})")
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(f"halldesk-{self.kind}.{ending}")
        dialog.fileSelected.connect(self.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, path: str) -> None:
        """Writes the file in the background."""
        self.notice.clear()
        self.save_button.set_busy(True)
        self._home.calls.run(
            _written, self._home.desk, Path(path), self.kind, self.venue.editor.currentData(), self.phones.isChecked(),
            done=self._on_saved, failed=self._on_failed, lane=Lane.SLOW,
        )  # fmt: skip

    def _on_saved(self, found: tuple[str, int]) -> None:
        self.save_button.set_busy(False)
        text = QCoreApplication.translate("Export", "{count} rows saved as {name}.")
        self.notice.tell(text.replace("{count}", f"{found[1]:,}").replace("{name}", found[0]), "good")

    def _on_failed(self, error: DeskError) -> None:
        self.save_button.set_busy(False)
        self.notice.tell(told(error))


def _written(desk: Desk, path: Path, kind: str, venue_id: VenueId | None, phones: bool) -> tuple[str, int]:
    """Runs in a lane."""
    try:
        if kind == "calendar":
            assert venue_id is not None
            return path.name, export_calendar(desk, path, venue_id, phones=phones)
        kinds = KINDS if kind == "all" else tuple(k for k in KINDS if k == kind)
        return path.name, export_tables(desk, path, kinds, venue_id)
    except OSError as error:
        raise PrinterFailed(problem=f"the file cannot be written: {error.strerror}") from error
