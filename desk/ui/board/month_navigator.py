"""A small month above the days: how full each day is, where the board stands, one click or key to go there."""

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolTip, QWidget

from desk.ui.board.ground import WEEKEND
from desk.ui.board.state import BoardState
from desk.ui.look.icons import picture
from desk.ui.look.theme import colour, current_theme, font, watcher
from desk.ui.words.format import locale, long_date, month_name
from desk.usecases.results import Bar

WEEKS = 6
REFRESH_MILLISECONDS = 200
LEAST_BESIDE = 1200  # pixels that the days and spaces keep for themselves
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


def beside(month: QWidget, *views: QWidget) -> QHBoxLayout:
    """The small month at the leading side of the days; of several views one is shown at a time."""
    row = QHBoxLayout()
    row.setSpacing(current_theme().spaces.m)
    row.addWidget(month, 0, Qt.AlignmentFlag.AlignTop)
    for view in views:
        row.addWidget(view, 1)
    return row


class MonthNavigator(QWidget):
    """Drives the board by `day_picked` and follows it by `follow`; what is loaded decides which loads it can show."""

    day_picked = Signal(object)

    def __init__(self, state: BoardState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.day = state.today()
        self._month = self.day.replace(day=1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        watcher().theme_changed.connect(self._on_look)
        self._soon = QTimer(self, singleShot=True, interval=REFRESH_MILLISECONDS)
        self._soon.timeout.connect(self.update)
        self._name()

    def sizeHint(self) -> QSize:
        cell = self._cell()
        return QSize(cell.width() * 7 + 16, cell.height() * (WEEKS + 2) + 16)

    def follow(self, day: date) -> None:
        """Shows the month of the day the board stands on."""
        self.day, self._month = day, day.replace(day=1)
        self._name()
        self.update()

    def refresh(self, changed: Iterable[Bar] | None = None) -> None:
        """Shows changed loads soon: many changes are counted once, those of other months not at all."""
        first, last = self._first() - timedelta(days=1), self._first() + timedelta(days=7 * WEEKS)
        if changed is not None and not any(
            bar.occupied.start.date() <= last and first <= bar.occupied.end.date() for bar in changed
        ):
            return
        if not self._soon.isActive():
            self._soon.start()

    def share(self, day: date) -> float | None:
        """How much of all spaces is taken on a day; None where it is not known."""
        return self._state.fullness.share_of(day)

    def spoken(self, day: date) -> str:
        """`Saturday 21 November 2026, 40 % taken`."""
        share = self.share(day)
        if share is None:
            return f"{long_date(day)}, " + QCoreApplication.translate("MonthNavigator", "not loaded yet")
        text = QCoreApplication.translate("MonthNavigator", "{share} % taken")
        return f"{long_date(day)}, " + text.replace("{share}", str(round(share * 100)))

    def day_at(self, point: QPoint) -> date | None:
        """The day of the shown month's page under a point."""
        return next((day for day in self._days() if self.box(day).contains(point)), None)

    def box(self, day: date) -> QRect:
        """Where a day of the page is drawn."""
        cell, number = self._cell(), (day - self._first()).days
        return self._placed(number % 7, 2 + number // 7, cell)

    # ---- keys and pointer -----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in STEPS:
            step = STEPS[key]
            self._pick(self.day + timedelta(days=-step if self.isRightToLeft() and abs(step) == 1 else step))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._turn(1 if key == Qt.Key.Key_PageDown else -1, follows=True)
        elif key == Qt.Key.Key_Home:
            self._pick(self._state.today())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        day = self.day_at(point)
        if day is not None:
            self._pick(day)
        elif point.y() < self._cell().height() + 8:
            back = point.x() < self.width() / 4
            forward = point.x() > self.width() * 3 / 4
            self._turn((forward - back) * (-1 if self.isRightToLeft() else 1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._turn(-1 if event.angleDelta().y() > 0 else 1)
        event.accept()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self.day_at(event.pos())
            QToolTip.showText(event.globalPos(), self.spoken(day) if day else "", self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _pick(self, day: date) -> None:
        self.follow(day)
        self.day_picked.emit(day)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.spoken(day)))

    def _turn(self, months: int, *, follows: bool = False) -> None:
        """Shows another month; by keys the day goes along."""
        count = self._month.year * 12 + self._month.month - 1 + months
        year, month = divmod(count, 12)
        self._month = date(year, month + 1, 1)
        if follows:
            self._pick(self._month.replace(day=min(self.day.day, monthrange(year, month + 1)[1])))
        self._name()
        self.update()

    # ---- what is shown --------------------------------------------------------------------------------------------

    def _on_look(self) -> None:
        self.updateGeometry()
        self.update()

    def _name(self) -> None:
        title = QCoreApplication.translate("MonthNavigator", "Month: go to a day")
        self.setAccessibleName(f"{title}, {self.spoken(self.day)}")

    def _cell(self) -> QSize:
        small = current_theme().sizes.small
        return QSize(small * 2 + 4, small + 12)

    def _first(self) -> date:
        return self._month - timedelta(days=self._month.weekday())

    def _days(self) -> list[date]:
        return [self._first() + timedelta(days=n) for n in range(7 * WEEKS)]

    def _placed(self, column: int, line: int, cell: QSize) -> QRect:
        column = 6 - column if self.isRightToLeft() else column
        return QRect(8 + column * cell.width(), 8 + line * cell.height(), cell.width(), cell.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, cell = current_theme(), self._cell()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("small", strong=True))
        painter.setPen(colour(theme.text))
        head = QRect(8, 8, cell.width() * 7, cell.height())
        painter.drawText(head, Qt.AlignmentFlag.AlignCenter, month_name(self._month))
        y, ratio = head.center().y() - 7, self.devicePixelRatioF()
        painter.drawPixmap(head.left() + 4, y, picture("chevron-left", theme.muted, 14, ratio))
        painter.drawPixmap(head.right() - 18, y, picture("chevron-right", theme.muted, 14, ratio))
        painter.setFont(font("small"))
        painter.setPen(colour(theme.muted))
        for column in range(7):
            name = locale().dayName(column + 1, locale().FormatType.NarrowFormat)
            painter.drawText(self._placed(column, 1, cell), Qt.AlignmentFlag.AlignCenter, name)
        for day in self._days():
            self._paint_day(painter, self.box(day), day)

    def _paint_day(self, painter: QPainter, box: QRect, day: date) -> None:
        """The number, below it a line as long as the day is full; today framed, the board's day filled."""
        theme, inner = current_theme(), QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5)
        chosen, today = day == self.day, day == self._state.today()
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen:
            painter.setBrush(colour(theme.accent))
            painter.drawRoundedRect(inner, 4, 4)
        elif self._state.scale.contains(day):
            painter.setBrush(colour(theme.accent_soft))
            painter.drawRoundedRect(inner, 4, 4)
        share = self.share(day)
        if share:
            rail = QRectF(inner.left() + 3, inner.bottom() - 4, (inner.width() - 6) * min(1.0, share), 2.5)
            full = theme.danger if share > 0.9 else theme.ok
            painter.setBrush(colour(theme.on_accent if chosen else full))
            painter.drawRect(rail)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if today or (chosen and self.hasFocus()):
            painter.setPen(QPen(colour(theme.text if chosen else theme.accent), 1.5))
            painter.drawRoundedRect(inner, 4, 4)
        near = day.month == self._month.month
        quiet = theme.muted if near and day.weekday() in WEEKEND else theme.text if near else theme.disabled
        painter.setPen(colour(theme.on_accent if chosen else quiet))
        painter.setFont(font("small", strong=today or chosen))
        painter.drawText(box.adjusted(0, 0, 0, -3), Qt.AlignmentFlag.AlignCenter, str(day.day))
