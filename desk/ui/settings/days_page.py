"""The page of lists of days, such as auspicious dates: what they hold, one more day, a file of them, and away again."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desk.domain.errors import DeskError
from desk.ui.booking.form import CommandForm
from desk.ui.booking.form_slot import FormSlot
from desk.ui.booking.import_days_form import ImportDaysForm
from desk.ui.language.told import told
from desk.ui.settings.asked import Asked
from desk.ui.settings.beside import Beside
from desk.ui.settings.values import Unreadable, read
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.field import Field
from desk.ui.widgets.flow import Flow
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.row_list import RowList
from desk.ui.words.format import long_date
from desk.usecases.at_the_desk import new_key
from desk.usecases.commands import ImportDays, RemoveDays
from desk.usecases.ports import Answer
from desk.usecases.results import Calendar, DayList

YEARS_AHEAD = 5
Entry = tuple[DayList, date | None]
"""A day of a list; without a day the list itself, where it has none to come."""


class DaysPage(QWidget):
    """Each list with its days from this year on; the board marks them, prices follow only the tariff."""

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self.home = home
        self.entries: list[Entry] = []
        self.list = RowList(QCoreApplication.translate("DaysPage", "Listed days"))
        self.slot = FormSlot()
        self.notice = Notice()
        self.new_button = Button(
            QCoreApplication.translate("DaysPage", "New date"), icon_name="plus", shortcut="Ctrl+Alt+N"
        )
        self.import_button = Button(
            QCoreApplication.translate("DaysPage", "From a file"), icon_name="calendar-plus", shortcut="Alt+I"
        )
        self.drop_button = Button(
            QCoreApplication.translate("DaysPage", "Take the date away"), "quiet", icon_name="x", shortcut="Del"
        )
        self.drop_list_button = Button(
            QCoreApplication.translate("DaysPage", "Take the whole list away"), "danger", icon_name="x"
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.beside = Beside(self.slot)
        left = self.beside.column
        text = QCoreApplication.translate(
            "DaysPage", "Lists of days that the board marks. Dearer days are made under “Seasons and dear days”."
        )
        self.beside.head(QCoreApplication.translate("DaysPage", "Auspicious dates"), text)
        left.addWidget(self.list, 1)
        buttons = Flow()
        for button in (self.new_button, self.import_button, self.drop_button, self.drop_list_button):
            buttons.add(button)
        left.addWidget(buttons)
        left.addWidget(self.notice)
        self.beside.lay_out(self)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.open_new)
        self.import_button.clicked.connect(self.open_import)
        self.drop_button.clicked.connect(self.drop_day)
        self.drop_list_button.clicked.connect(self.ask_to_drop_list)
        self.list.currentRowChanged.connect(self._on_row)
        self.slot.answered.connect(self._on_answered)
        self.slot.emptied.connect(self.list.setFocus)
        self.home.live.calendar_changed.connect(self._on_told)
        self.home.live.everything_changed.connect(self._on_told)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, slot in (("Ctrl+Alt+N", self.open_new), ("Alt+I", self.open_import)):
            QShortcut(QKeySequence(keys), self, context=inside).activated.connect(slot)
        QShortcut(QKeySequence("Del"), self.list, context=inside).activated.connect(self.drop_day)

    # ---- reading -------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _on_told(self, _what: object = None) -> None:
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Reads the lists again; a form that is open stays as it is."""
        year = self.home.now().astimezone(self.home.zone).year
        first, last = date(year, 1, 1), date(year + YEARS_AHEAD, 1, 1)
        self.home.read(self.home.desk.reader.calendar, first, last, done=self._on_read, failed=self._on_failed)

    def _on_read(self, found: Calendar) -> None:
        row = self.list.currentRow()
        today = self.home.now().astimezone(self.home.zone).date()
        self.entries = []
        self.list.clear()
        for one in found.lists:
            for day, name in one.days:
                self.entries.append((one, day))
                self.list.add(long_date(day), " · ".join(part for part in (name, one.name) if part))
            if not one.days:
                self.entries.append((one, None))
                self.list.add(one.name, QCoreApplication.translate("DaysPage", "No date to come"))
        if row < 0:  # what is to come, with this year's past above it
            row = next((n for n, (_, day) in enumerate(self.entries) if day is not None and day >= today), 0)
        self.list.setCurrentRow(min(row, len(self.entries) - 1))
        self._on_row()

    def _on_failed(self, error: DeskError) -> None:
        self.notice.tell(told(error))

    @property
    def current(self) -> Entry | None:
        row = self.list.currentRow()
        return self.entries[row] if 0 <= row < len(self.entries) else None

    def _on_row(self) -> None:
        current = self.current
        nothing = QCoreApplication.translate("DaysPage", "Choose a date first.")
        self.drop_button.allow("" if current is not None and current[1] is not None else nothing)
        self.drop_list_button.allow("" if current is not None else nothing)
        self._tell(current)

    def _tell(self, current: Entry | None) -> None:
        about = self.beside.about
        if current is None:
            about.tell("")
        else:
            one, day = current
            today = self.home.now().astimezone(self.home.zone).date()
            pairs = (
                (QCoreApplication.translate("DaysPage", "Name"), next((n for d, n in one.days if d == day), "")),
                (QCoreApplication.translate("DaysPage", "List"), one.name),
                (QCoreApplication.translate("DaysPage", "Still to come"), str(sum(d >= today for d, _ in one.days))),
            )
            says = QCoreApplication.translate(
                "DaysPage", "The board marks its column with a diamond; the list can be hidden in the legend."
            )
            about.tell(long_date(day) if day is not None else one.name, pairs, says)
        self.beside.fit()

    # ---- what can be done ----------------------------------------------------------------------------------------

    def open_new(self) -> None:
        """Asks for one day; the list of the chosen row is proposed."""
        self.notice.clear()
        self.slot.open(DayForm(self.home, self.current[0].name if self.current is not None else ""))

    def open_import(self) -> None:
        """The form that reads a file."""
        self.notice.clear()
        self.slot.open(ImportDaysForm(self.home))

    def drop_day(self) -> None:
        """Takes the chosen day off its list."""
        if self.current is not None and self.current[1] is not None:
            self._send(RemoveDays(list_id=self.current[0].id, day=self.current[1]))

    def ask_to_drop_list(self) -> None:
        """Asks once more, in place: the days of past years go with it."""
        if self.current is None:
            return
        one = self.current[0]
        text = QCoreApplication.translate("DaysPage", "All dates of “{list}” go, those of past years too.")
        self.notice.tell(text.replace("{list}", one.name), "warning")
        away = QCoreApplication.translate("DaysPage", "&Take it away")
        self.notice.offer(away, lambda: self._send(RemoveDays(list_id=one.id)), "danger").setFocus()
        self.notice.offer(QCoreApplication.translate("DaysPage", "&Leave it"), self._leave_it)

    def _leave_it(self) -> None:
        self.notice.clear()
        self.list.setFocus()

    def _send(self, wish: RemoveDays) -> None:
        self.notice.clear()
        self.home.carry_out(wish, new_key(), done=self._on_answered, failed=self._on_failed)

    def _on_answered(self, _answer: Answer) -> None:
        self.home.said.emit(QCoreApplication.translate("Settings", "Saved; every desk has it."))
        self.refresh()
        self.list.setFocus()


class DayForm(CommandForm):
    """One more day on a list; a list that is not there is made."""

    def __init__(self, home: SignedIn, list_name: str) -> None:
        title = QCoreApplication.translate("DaysPage", "New date")
        super().__init__(home, title, QCoreApplication.translate("Settings", "&Save"), icon_name="check")
        self._list_name = list_name
        remark = QCoreApplication.translate("DaysPage", "such as 15/11/2026")
        self.day = Field(QCoreApplication.translate("DaysPage", "&Date"), QLineEdit(), remark=remark)
        self.name = Field(QCoreApplication.translate("DaysPage", "&Name of the day"), QLineEdit())
        self.list = Field(QCoreApplication.translate("DaysPage", "&List"), QLineEdit(list_name))
        for field in (self.day, self.name, self.list):
            self.body.addWidget(field)
        for field in (self.name, self.list):
            field.editor.setMaxLength(80)
        self.setFocusProxy(self.day.editor)

    def unsaved(self) -> bool:
        typed = (self.day.editor.text(), self.name.editor.text(), self.list.editor.text())
        return typed != ("", "", self._list_name)

    def command(self) -> ImportDays | None:
        title = self.list.editor.text().strip()
        needed = QCoreApplication.translate("Settings", "This is needed.")
        self.list.set_problem("" if title else needed)
        asked = Asked(column="day", label="", kind="date", needed=True)
        try:
            day, problem = str(read(asked, self.day.editor.text(), "INR", None)), ""
        except Unreadable as unreadable:
            day, problem = "", str(unreadable)
        self.day.set_problem(problem)
        if problem or not title:
            return None
        return ImportDays(list_name=title, days=((date.fromisoformat(day), self.name.editor.text().strip()),))
