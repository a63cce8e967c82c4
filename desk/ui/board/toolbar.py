"""The board's toolbar: back, today, forward, the page's date with a calendar, scales, and how the rows look."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QMenu,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from desk.ui.board.keys import with_key
from desk.ui.board.more import More
from desk.ui.board.scale import SCALES, Scale
from desk.ui.look.icons import icon
from desk.ui.look.theme import current_theme, watcher
from desk.ui.words.format import initial, long_date, month_name, short_date, short_date_year, short_month_name

ICONS = {
    "back": "chevron-left",
    "forward": "chevron-right",
    "composites": "layout-grid",
    "agenda": "list",
    "print": "printer",
}
NARROWEST = 78  # spaces


class Toolbar(QWidget):
    """Buttons of the panel's actions; `day_picked` when a day was chosen in the calendar."""

    day_picked = Signal(object)

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._icons: dict[QToolButton, str] = {}
        self._scales: list[QToolButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().spaces.s)
        row.addWidget(self._button("back", pictured=True))
        self._today = self._button("today")
        row.addWidget(self._today)
        row.addWidget(self._button("forward", pictured=True))
        self.title = QToolButton(self)
        self.title.setProperty("kind", "title")
        self.title.clicked.connect(actions["go_to_date"].trigger)
        self.title.setToolTip(with_key(actions["go_to_date"].text(), actions["go_to_date"]))
        row.addWidget(self.title)
        row.addStretch(1)
        toggles = [self._button(name, pictured=True) for name in ("agenda", "composites")]
        for toggle in toggles:
            toggle.setProperty("kind", "toggle")
        printing = self._button("print", pictured=True)
        printing.setProperty("kind", "quiet")
        self._extras = (*toggles, printing, self._density())
        for extra in self._extras:
            row.addWidget(extra)
        self.more = More(self)
        row.addWidget(self.more)
        row.addSpacing(current_theme().spaces.s)
        row.addWidget(self._segments())
        self._row = row
        self._short = False
        self._titles: tuple[str, ...] = ("",)
        self._letter()
        self._dress()
        watcher().theme_changed.connect(self._dress)

    def minimumSizeHint(self) -> QSize:
        """What is left when the board has to share a small screen with the inspector."""
        return QSize(current_theme().spaces.s * NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Puts behind the last button what does not fit beside the page's title: extras from the right, then today.

        The scales say initials before anything but the density's buttons has to go; last the title is shortened.
        """
        today, (*others, density) = [self._today], self._extras
        steps: list[tuple[bool, list[QWidget]]] = [(False, []), (False, [density]), (True, [density])]
        gone: list[QWidget] = [density]
        for each in (*reversed(others), *today):
            gone = [each, *gone]
            steps.append((True, gone))
        focused = QApplication.focusWidget()
        for title in self._titles:
            self.title.setText(title)
            for short, away in steps:
                self._arrange(short, away)
                if self._wanted() <= self.width():
                    break
            else:
                continue
            break
        if focused is not None and self.isAncestorOf(focused) and not focused.hasFocus():
            (focused if focused.isVisibleTo(self) else self.more).setFocus()  # it was hidden for a moment, or for good

    def _arrange(self, short: bool, away: Sequence[QWidget]) -> None:
        for widget in (self._today, *self._extras):
            widget.setVisible(widget not in away)
        self.more.hold([action for widget in away for action in _actions_of(widget)])
        if short != self._short:
            self._short = short
            self._letter()

    def _letter(self) -> None:
        """Words or initials on the scales, each button wide enough for what it says."""
        for button in self._scales:
            action = button.defaultAction()
            words = initial(action.text()) if self._short else action.text()
            action.setIconText(words)
            button.setMinimumWidth(0)
            button.setMinimumWidth(button.sizeHint().width())
        frame = self._scales[0].parentWidget()
        if frame is not None and (inside := frame.layout()) is not None:
            inside.activate()  # or the row would keep the frame as wide as it was
            frame.updateGeometry()

    def _wanted(self) -> int:
        self._row.invalidate()
        return self._row.sizeHint().width()

    def show_page(self, scale: Scale) -> None:
        """Takes the page's title and presses its scale's button."""
        self._titles = (page_title(scale), short_title(scale))
        self._actions[scale.name].setChecked(True)
        self._fit()

    def open_calendar(self, day: date) -> QMenu:
        """Opens the calendar below the title; the answer comes as `day_picked`."""
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.activated.connect(lambda picked: self._pick(menu, picked))
        calendar.clicked.connect(lambda picked: self._pick(menu, picked))
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.title.mapToGlobal(QPoint(0, self.title.height())))
        calendar.setFocus()
        return menu

    def _pick(self, menu: QMenu, picked: QDate) -> None:
        menu.close()
        self.day_picked.emit(date(picked.year(), picked.month(), picked.day()))

    def _button(self, name: str, *, pictured: bool = False) -> QToolButton:
        button = QToolButton(self)
        action = self._actions[name]
        button.setDefaultAction(action)
        button.setToolTip(with_key(action.text(), action))
        button.setAccessibleName(action.text())
        if pictured:
            self._icons[button] = ICONS[name]
            button.setIconSize(QSize(18, 18))
        else:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        return button

    def _density(self) -> QWidget:
        holder = QFrame(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for name, shape in (("denser", "rows-4"), ("roomier", "rows-2")):
            button = QToolButton(holder)
            button.setDefaultAction(self._actions[name])
            button.setProperty("kind", "quiet")
            button.setToolTip(with_key(self._actions[name].text(), self._actions[name]))
            button.setIconSize(QSize(18, 18))
            self._icons[button] = shape
            row.addWidget(button)
        return holder

    def _segments(self) -> QWidget:
        holder = QFrame(self)
        holder.setProperty("role", "segments")
        row = QHBoxLayout(holder)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        # An action group, because a button group would trigger the actions that it unchecks.
        self._group = QActionGroup(self)
        for name in SCALES:
            action = self._actions[name]
            action.setCheckable(True)
            button = QToolButton(holder)
            button.setDefaultAction(action)
            button.setProperty("kind", "segment")
            button.setToolTip(with_key(action.text(), action))
            button.setAccessibleName(action.text())
            self._group.addAction(action)
            self._scales.append(button)
            row.addWidget(button)
        return holder

    def _dress(self) -> None:
        for button, name in self._icons.items():
            button.setIcon(icon(name))
            # An action without a picture of its own takes the button's away when it changes.
            button.defaultAction().setIcon(icon(name))
        self.more.setIcon(icon("ellipsis"))


def _actions_of(widget: QWidget) -> list[QAction]:
    """The action of a button, or those of the buttons in a frame."""
    buttons = [widget] if isinstance(widget, QToolButton) else widget.findChildren(QToolButton)
    return [button.defaultAction() for button in buttons]


def page_title(scale: Scale) -> str:
    """`November 2026`, `16 – 22 November 2026`, `Saturday 21 November 2026`."""
    if scale.name == "month":
        return month_name(scale.first)
    if scale.name == "day":
        return long_date(scale.first)
    if scale.name == "year":
        return str(scale.first.year)
    last = scale.first + timedelta(days=scale.days - 1)
    if scale.first.month == last.month:
        return f"{scale.first.day} – {last.day} {month_name(last)}"
    text = QCoreApplication.translate("Board", "%1 – %2")
    if scale.name == "quarter":
        return text.replace("%1", month_name(scale.first).rsplit(" ", 1)[0]).replace("%2", month_name(last))
    return text.replace("%1", short_date(scale.first)).replace("%2", f"{short_date(last)} {last.year}")


def short_title(scale: Scale) -> str:
    """The page's title where there is little room: `Nov 2026`, `16 – 22 Nov 2026`, `Sat 21 Nov 2026`."""
    if scale.name == "month":
        return short_month_name(scale.first)
    if scale.name == "day":
        return short_date_year(scale.first)
    if scale.name == "year":
        return str(scale.first.year)
    last = scale.first + timedelta(days=scale.days - 1)
    first = short_month_name(scale.first).rsplit(" ", 1)[0]
    if scale.name == "quarter":
        return f"{first} – {short_month_name(last)}"
    named = scale.first.day if scale.first.month == last.month else f"{scale.first.day} {first}"
    return f"{named} – {last.day} {short_month_name(last)}"
