"""Whom a function sheet is for: one department, several or all; kept for each person at this PC. No paper here."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.departments import Department
from desk.domain.ids import BookingId
from desk.ui.language.tongue import tongue
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.words import Words
from desk.ui.window_state import WindowState
from desk.usecases.office_papers import FunctionSheet


class FunctionSheetDialog(QDialog):
    """`wanted` (FunctionSheet, title). Ctrl+Enter shows the sheet, Ctrl+A takes all departments, Esc closes."""

    wanted = Signal(object, str)

    def __init__(self, home: SignedIn, state: WindowState, booking: BookingId, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._login, self._state, self._booking = home.identity.login, state, booking
        self.setWindowTitle(title)
        kept = set(state.departments(self._login)) or {department.value for department in Department}
        self.departments = {department: QCheckBox(department_word(department)) for department in Department}
        for department, box in self.departments.items():
            box.setChecked(department.value in kept)
        self.notice = Notice(self)
        self.show_button = Button(
            QCoreApplication.translate("FunctionSheet", "&Show the sheet"),
            "primary",
            icon_name="eye",
            shortcut="Ctrl+Return",
        )
        self.all_button = Button(QCoreApplication.translate("FunctionSheet", "&All"), "quiet", shortcut="Ctrl+A")
        self.close_button = Button(QCoreApplication.translate("FunctionSheet", "Close"), "quiet", shortcut="Esc")
        self._lay_out()
        self.show_button.clicked.connect(self.show_sheet)
        self.all_button.clicked.connect(self.choose_all)
        self.close_button.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.show_sheet)
        QShortcut(QKeySequence("Ctrl+A"), self).activated.connect(self.choose_all)
        next(iter(self.departments.values())).setFocus()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        for button in (self.show_button, self.all_button, self.close_button):
            foot.addWidget(button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.setContentsMargins(20, 18, 20, 18)
        column.addWidget(Words(QCoreApplication.translate("FunctionSheet", "A page for each of"), "strong"))
        for box in self.departments.values():
            column.addWidget(box)
        column.addWidget(self.notice)
        column.addLayout(foot)

    def choose_all(self) -> None:
        """Every department gets its page."""
        for box in self.departments.values():
            box.setChecked(True)

    def show_sheet(self) -> None:
        """Keeps the choice and asks for the sheet."""
        chosen = tuple(department for department, box in self.departments.items() if box.isChecked())
        if not chosen:
            self.notice.tell(QCoreApplication.translate("FunctionSheet", "Choose at least one department."))
            return
        self._state.set_departments(self._login, [department.value for department in chosen])
        sheet = FunctionSheet(booking_id=self._booking, departments=chosen, language=str(tongue().language))
        title = self.windowTitle()
        self.accept()
        self.wanted.emit(sheet, title)


def department_word(department: Department) -> str:
    """What a department is called on the screen."""
    return {
        Department.KITCHEN: QCoreApplication.translate("FunctionSheet", "&Kitchen"),
        Department.DECORATION: QCoreApplication.translate("FunctionSheet", "&Decoration"),
        Department.ELECTRICIAN: QCoreApplication.translate("FunctionSheet", "&Electrician"),
        Department.SECURITY: QCoreApplication.translate("FunctionSheet", "Se&curity"),
        Department.HOUSEKEEPING: QCoreApplication.translate("FunctionSheet", "&Housekeeping"),
    }[department]
