"""Which day, which venue and which columns the day sheet has; the columns are kept for each person at this PC."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk.ui.language.tongue import tongue
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.day_edit import DayEdit
from desk.ui.widgets.field import Field
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.words import Words
from desk.ui.window_state import WindowState
from desk.ui.words.format import short_date_year
from desk.usecases.office_papers import DAY_COLUMNS, FIRST_COLUMNS, DaySheet, columns_in_order


class DaySheetDialog(QDialog):
    """`wanted` (DaySheet, title). Ctrl+Enter shows the sheet, Esc closes."""

    wanted = Signal(object, str)

    def __init__(self, home: SignedIn, state: WindowState, day: date, parent: QWidget) -> None:
        super().__init__(parent)
        self._home, self._state = home, state
        self.setWindowTitle(QCoreApplication.translate("DaySheet", "Day sheet"))
        name = QCoreApplication.translate("DaySheet", "&Day")
        self.day = Field(name, DayEdit(QCoreApplication.translate("DaySheet", "Day")))
        self.day.editor.setDate(QDate(day.year, day.month, day.day))
        self.venue = Field(QCoreApplication.translate("DaySheet", "&Venue"), QComboBox())
        self.venue.editor.addItem(QCoreApplication.translate("DaySheet", "All venues"), None)
        for venue in home.house.venues:
            self.venue.editor.addItem(venue.name, venue.id)
        kept = set(state.day_columns(home.identity.login) or FIRST_COLUMNS)
        self.columns = {column: QCheckBox(column_word(column)) for column in DAY_COLUMNS}
        for column, box in self.columns.items():
            box.setChecked(column in kept)
        self.notice = Notice(self)
        self.show_button = Button(
            QCoreApplication.translate("DaySheet", "&Show the sheet"),
            "primary",
            icon_name="eye",
            shortcut="Ctrl+Return",
        )
        self.close_button = Button(QCoreApplication.translate("DaySheet", "Close"), "quiet", shortcut="Esc")
        self._lay_out()
        self.show_button.clicked.connect(self.show_sheet)
        self.close_button.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.show_sheet)
        self.day.editor.setFocus()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        for place, box in enumerate(self.columns.values()):
            grid.addWidget(box, place // 3, place % 3)
        foot = QHBoxLayout()
        foot.addWidget(self.show_button)
        foot.addWidget(self.close_button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.setContentsMargins(20, 18, 20, 18)
        column.addWidget(self.day)
        column.addWidget(self.venue)
        column.addWidget(Words(QCoreApplication.translate("DaySheet", "Columns"), "strong"))
        column.addLayout(grid)
        column.addWidget(self.notice)
        column.addLayout(foot)

    def show_sheet(self) -> None:
        """Keeps the columns and asks for the sheet."""
        chosen = columns_in_order({name: box.isChecked() for name, box in self.columns.items()})
        if not chosen:
            self.notice.tell(QCoreApplication.translate("DaySheet", "Choose at least one column."))
            return
        self._state.set_day_columns(self._home.identity.login, chosen)
        day = self.day.editor.date().toPython()
        assert isinstance(day, date)
        sheet = DaySheet(
            day=day, venue_id=self.venue.editor.currentData(), columns=chosen, language=str(tongue().language)
        )
        title = f"{self.windowTitle()} {short_date_year(day)}"
        self.accept()
        self.wanted.emit(sheet, title)


def column_word(name: str) -> str:
    """What a column of the day sheet is called on the screen."""
    return {
        "time": QCoreApplication.translate("DaySheet", "Time"),
        "space": QCoreApplication.translate("DaySheet", "Space"),
        "event": QCoreApplication.translate("DaySheet", "Event"),
        "customer": QCoreApplication.translate("DaySheet", "Customer"),
        "phone": QCoreApplication.translate("DaySheet", "Phone"),
        "guests": QCoreApplication.translate("DaySheet", "Guests"),
        "status": QCoreApplication.translate("DaySheet", "Status"),
        "due": QCoreApplication.translate("DaySheet", "Balance due"),
        "received": QCoreApplication.translate("DaySheet", "Received"),
        "total": QCoreApplication.translate("DaySheet", "Total"),
        "addons": QCoreApplication.translate("DaySheet", "Add-ons"),
        "note_staff": QCoreApplication.translate("DaySheet", "Note for staff"),
        "note_customer": QCoreApplication.translate("DaySheet", "Customer's wishes"),
        "number": QCoreApplication.translate("DaySheet", "Booking number"),
        "session": QCoreApplication.translate("DaySheet", "Session"),
        "setup": QCoreApplication.translate("DaySheet", "Set-up to clearing"),
    }[name]
