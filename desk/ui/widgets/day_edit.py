"""A date that is typed, stepped with the arrow keys, or picked from a calendar; and a time of day that is typed."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCalendarWidget,
    QDateEdit,
    QMenu,
    QTimeEdit,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from desk.ui.language.tongue import tongue
from desk.ui.look.icons import icon
from desk.ui.widgets.dressing import on_look_changed
from desk.ui.widgets.words import Words
from desk.ui.words.format import weekday_name


class DayEdit(QDateEdit):
    """`day_changed` after every change. Alt+Down or the button inside opens the calendar."""

    day_changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._speak()
        tongue().changed.connect(self._speak)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self._open = QAction(QCoreApplication.translate("DayEdit", "Open the calendar (Alt+Down)"), self)
        self._open.setShortcut("Alt+Down")
        self._open.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._open.triggered.connect(self.open_calendar)
        self.addAction(self._open)
        self._button = QToolButton(self)
        self._button.setDefaultAction(self._open)
        self._button.setProperty("kind", "quiet")
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.setCursor(Qt.CursorShape.ArrowCursor)
        self.weekday = Words("", "small", wrap=False, parent=self)
        self.weekday.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.dateChanged.connect(self._on_changed)
        on_look_changed(self._dress)

    def _speak(self) -> None:
        """Names of months where Qt writes them with the digits wished for; else numbers alone.

        Without the weekday: Qt holds a typed or stepped day to it and takes the change back.
        """
        named = tongue().editing_locale.language() == tongue().locale.language()
        self.setDisplayFormat("d MMM yyyy" if named else "dd/MM/yyyy")

    def _name_weekday(self) -> None:
        """The weekday stands beside what is typed, never in it."""
        self.weekday.setText(weekday_name(self.day()))
        self.setAccessibleDescription(self.weekday.text())
        self._fit()

    def day(self) -> date:
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def set_day(self, day: date) -> None:
        self.setDate(QDate(day.year, day.month, day.day))
        self._name_weekday()  # also where a form fills it in without being told of it

    def open_calendar(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(menu)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setSelectedDate(self.date())
        calendar.activated.connect(self.setDate)
        calendar.clicked.connect(self.setDate)
        calendar.activated.connect(menu.close)
        calendar.clicked.connect(menu.close)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        calendar.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.height() - 4
        fit_line(self, room)
        self._button.setGeometry(self.width() - room - 2, 2, room, room)
        wide = self.weekday.sizeHint().width() + 4
        typed = self.fontMetrics().horizontalAdvance(self.text()) + 16
        self.weekday.setGeometry(self.width() - room - 2 - wide, 2, wide, room)
        self.weekday.setVisible(self.width() - room - wide >= typed)

    def _on_changed(self) -> None:
        self._name_weekday()
        self.day_changed.emit()

    def _dress(self) -> None:
        self._open.setIcon(icon("calendar", size=16))
        self._name_weekday()


class TimeEdit(QTimeEdit):
    """A time of day, `18:30`."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setDisplayFormat("HH:mm")
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fit_line(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit_line(self)


def fit_line(box: QAbstractSpinBox, room: int = 0) -> None:
    """WORKAROUND(PySide6 6.11.3): with style rules a spin box without buttons gives its line one pixel."""
    box.lineEdit().setGeometry(box.rect().adjusted(7, 2, -4 - room, -2))
