"""What the family asks for, as it is typed: dates, session, guests, budget, venue; read into a question, or why not."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QCompleter,
    QGridLayout,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from desk.domain.day_words import parse_days, parse_times
from desk.domain.errors import BadInput, BadMoney
from desk.domain.finding import DayPart, Question
from desk.domain.money import parse
from desk.ui.finder.words import days_echo, part_word
from desk.ui.look.icons import icon
from desk.ui.widgets.dressing import on_look_changed
from desk.ui.widgets.field import Field
from desk.ui.widgets.guests_edit import GuestsEdit
from desk.ui.widgets.words import Words
from desk.ui.words.format import short_date, short_date_year
from desk.usecases.results import House

SHOWN_DAYS = 12


class FinderFields(QWidget):
    """`changed` follows every edit, `entered` the Enter key in any line."""

    changed = Signal()
    entered = Signal()

    def __init__(self, house: House, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._house, self._now = house, now
        self.dates = Field(QCoreApplication.translate("Finder", "&Dates"), QLineEdit())
        self.echo = Words("", "small")
        self.session = Field(QCoreApplication.translate("Finder", "Sess&ion or times"), QLineEdit())
        self.guests = Field(QCoreApplication.translate("Finder", "G&uests"), GuestsEdit())
        self.budget = Field(QCoreApplication.translate("Finder", "&At most"), QLineEdit())
        self.venue = Field(QCoreApplication.translate("Finder", "V&enue"), QComboBox())
        self._pick = QAction(QCoreApplication.translate("Finder", "Pick a date (Alt+Down)"), self)
        self._fill()
        self._lay_out()
        self._connect()
        on_look_changed(self._dress)

    def _fill(self) -> None:
        dates = self.dates.editor
        dates.setPlaceholderText(QCoreApplication.translate("Finder", "14 feb, 15/2, next sat, 1 to 28 mar sat sun"))
        dates.setClearButtonEnabled(False)
        self._pick.setShortcut(QKeySequence("Alt+Down"))
        self._pick.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        dates.addAction(self._pick, QLineEdit.ActionPosition.TrailingPosition)
        session = self.session.editor
        session.setPlaceholderText(QCoreApplication.translate("Finder", "Any, or 16:00-23:00"))
        self.budget.editor.setPlaceholderText(QCoreApplication.translate("Finder", "80,000"))
        self.set_house(self._house)

    def set_house(self, house: House) -> None:
        """Takes the master data; the venue that was chosen stays chosen."""
        self._house = house
        completer = QCompleter(list(self._whens()), self.session.editor)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.session.editor.setCompleter(completer)
        box, chosen = self.venue.editor, self.venue.editor.currentData()
        box.blockSignals(True)
        box.clear()
        box.addItem(QCoreApplication.translate("Finder", "All venues"), None)
        for venue in house.venues:
            box.addItem(venue.name, venue.id)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)

    def _lay_out(self) -> None:
        first = QVBoxLayout()
        first.setSpacing(4)
        first.addWidget(self.dates)
        first.addWidget(self.echo)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.addLayout(first, 0, 0, 1, 4)
        fields: tuple[tuple[QWidget, int], ...] = (
            (self.session, 3),
            (self.guests, 2),
            (self.budget, 2),
            (self.venue, 3),
        )
        for column, (field, stretch) in enumerate(fields):
            grid.addWidget(field, 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, stretch)
        self.setFocusProxy(self.dates)

    def _connect(self) -> None:
        for field in (self.dates, self.session, self.guests, self.budget):
            field.editor.textChanged.connect(self.changed)
            field.editor.returnPressed.connect(self.entered)
        self.venue.editor.currentIndexChanged.connect(self.changed)
        self._pick.triggered.connect(self.open_calendar)

    # ---- reading -------------------------------------------------------------------------------------------------

    def question(self, now: datetime) -> Question | None:
        """What is asked for; None while a field is wrong (and says so) or no date was named."""
        days = self._days(now)
        when = self._when()
        guests = self.guests.editor
        self.guests.set_problem(
            "" if guests.valid() else QCoreApplication.translate("Finder", "Enter a whole number of guests.")
        )
        budget = self._budget()
        wrong = (self.dates, self.session, self.guests, self.budget)
        if not days or when is None or any(field.troubled for field in wrong):
            return None
        venue = self.venue.editor.currentData()
        return Question(
            days=days,
            when=when,
            guests=guests.number(),
            budget_minor=budget,
            venues=frozenset({venue}) if venue is not None else frozenset(),
        )

    def _days(self, now: datetime) -> tuple[date, ...]:
        zone = self._house.venues[0].zone if self._house.venues else None
        today = now.astimezone(zone).date()
        try:
            days = parse_days(self.dates.editor.text(), today)
        except BadInput as error:
            self.dates.set_problem(error.problem[0].upper() + error.problem[1:] + ".")
            self.echo.setText("")
            return ()
        self.dates.set_problem("")
        year = {day.year for day in days} - {today.year}
        words = [short_date_year(day) if year else short_date(day) for day in days[:SHOWN_DAYS]]
        self.echo.setText(days_echo(days, words))
        return days

    def _whens(self) -> dict[str, DayPart | str]:
        """The words that the session line knows: parts of the day, then the house's own sessions."""
        known: dict[str, DayPart | str] = {}
        for part in DayPart:
            known[part_word(part)] = part
        for venue in self._house.venues:
            for session in venue.sessions:
                if session.name.casefold() not in {word.casefold() for word in known}:
                    known[session.name] = session.name
        return known

    def _when(self) -> DayPart | str | tuple[int, int] | None:
        text = self.session.editor.text().strip()
        if not text:
            self.session.set_problem("")
            return DayPart.ANY
        times = parse_times(text)
        known = {word.casefold(): when for word, when in self._whens().items()}
        typed = text.casefold()
        # An unfinished word counts as soon as only one can be meant: `even` is Evening, though an Evening show exists.
        begun = sorted((word for word in known if word.startswith(typed)), key=len)
        meant = begun[0] if begun and all(word.startswith(begun[0]) for word in begun) else typed
        found = times or known.get(typed) or known.get(meant)
        names = QCoreApplication.translate("Finder", "Enter a session ({names}) or times such as 16:00-23:00.")
        self.session.set_problem("" if found else names.replace("{names}", ", ".join(self._whens())))
        return found

    def _budget(self) -> int | None:
        text = self.budget.editor.text().strip()
        self.budget.set_problem("")
        if not text:
            return None
        try:
            return parse(text, self._house.venues[0].currency).minor
        except BadMoney:
            self.budget.set_problem(QCoreApplication.translate("Finder", "Enter an amount such as 80,000."))
            return None

    def focus_trouble(self) -> None:
        """Puts the keyboard into the first field that is wrong, if any."""
        for field in (self.dates, self.session, self.guests, self.budget):
            if field.troubled:
                field.editor.setFocus()
                return

    # ---- picking -------------------------------------------------------------------------------------------------

    def open_calendar(self) -> None:
        """A calendar whose every chosen day is added to the line; it stays open for the next one."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(menu)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        today = self._now().astimezone(self._house.venues[0].zone).date()  # the venue's day, not this PC's
        calendar.setMinimumDate(QDate(today.year, today.month, today.day))
        calendar.setSelectedDate(calendar.minimumDate())
        calendar.activated.connect(self.add_day)
        calendar.clicked.connect(self.add_day)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        menu.popup(self.dates.editor.mapToGlobal(QPoint(0, self.dates.editor.height())))
        calendar.setFocus()

    def add_day(self, chosen: QDate) -> None:
        """Adds a day to the line as it would be typed."""
        day = f"{chosen.day()}/{chosen.month()}/{chosen.year()}"
        before = self.dates.editor.text().strip().rstrip(",")
        if day not in [piece.strip() for piece in before.split(",")]:
            self.dates.editor.setText(f"{before}, {day}" if before else day)

    def _dress(self) -> None:
        self._pick.setIcon(icon("calendar-plus", size=16))
