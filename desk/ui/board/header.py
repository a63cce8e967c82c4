"""The board's headers, painted as a whole: days or hours above, venues and spaces at the side."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QToolTip, QWidget

from desk.ui.board.ground import WEEKEND
from desk.ui.board.header_marks import STRIP, paint_marks
from desk.ui.board.spoken import day_card
from desk.ui.board.state import BoardState
from desk.ui.look.icons import picture
from desk.ui.look.theme import colour, current_theme, font
from desk.ui.words.format import initial, minute_of_day, month_name, short_date, weekday_name

Align = Qt.AlignmentFlag


class DayHeader(QHeaderView):
    """Days (month, week) or hours (day); today stands in a filled pill with its number."""

    day_activated = Signal(object)
    note_asked = Signal(object)

    def __init__(self, state: BoardState, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._state = state
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(1)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        sizes = current_theme().sizes
        # Qt's own hint puts sections into words, dozens of times while a window is laid out; nobody asks for its width.
        return QSize(self.length(), round((sizes.small + sizes.large) * 1.25) + 22 + STRIP)

    def box_of(self, day: date) -> QRect:
        """Where a day of the page stands in the header."""
        first, last = next(((f, n) for d, f, n in self._state.scale.day_columns() if d == day), (0, 1))
        left = min(self.sectionViewportPosition(first), self.sectionViewportPosition(last - 1))
        return QRect(left, 0, sum(self.sectionSize(n) for n in range(first, last)), self.viewport().height() - 1)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tells notes and lists of a day where the pointer rests."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            column = self.logicalIndexAt(event.pos())
            card = day_card(self._state, self._state.scale.day_of(column)) if column >= 0 else ""
            QToolTip.showText(event.globalPos(), card, self.viewport())
            return True
        return super().viewportEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        column = self.logicalIndexAt(event.position().toPoint())
        if column >= 0:
            self.day_activated.emit(self._state.scale.day_of(column))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        column = self.logicalIndexAt(event.pos())
        if column >= 0:
            self.note_asked.emit(self._state.scale.day_of(column))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, scale = current_theme(), self._state.scale
        painter = QPainter(self.viewport())
        area = self.viewport().rect()
        painter.fillRect(area, colour(theme.window))
        painter.fillRect(0, area.bottom(), area.width(), 1, colour(theme.line))
        if self.count() != scale.columns or not self._state.rows:
            return
        self._paint_marks(painter, event.rect())
        if scale.name == "day":
            self._paint_hours(painter)
            self._paint_now(painter)
            return
        if scale.has_tiles:
            self._paint_months(painter)
            self._paint_now(painter)
            return
        for day, first, last in scale.day_columns():
            left = min(self.sectionViewportPosition(first), self.sectionViewportPosition(last - 1))
            width = sum(self.sectionSize(column) for column in range(first, last))
            if left + width < event.rect().left() or left > event.rect().right():
                continue
            self._paint_day(painter, QRect(left, 0, width, area.height() - 1), day)
        self._paint_now(painter)

    def _paint_marks(self, painter: QPainter, seen: QRect) -> None:
        """Notes and listed days, below the words of the days."""
        marks, edges, foot = self._state.marks, self._state.pixels.edges, self.viewport().height() - 1
        origin = self.sectionViewportPosition(0) + (self.sectionSize(0) if self.isRightToLeft() else 0)
        for day, first, last in self._state.scale.day_columns():
            listed, noted = bool(marks.listed(day)), bool(marks.notes(day))
            if listed or noted:
                wide = edges[last] - edges[first]
                left = origin - edges[last] if self.isRightToLeft() else origin + edges[first]
                if left + wide >= seen.left() and left <= seen.right():
                    paint_marks(painter, current_theme(), QRectF(left, 0, wide, foot), listed=listed, noted=noted)

    def _paint_day(self, painter: QPainter, box: QRect, day: date) -> None:
        theme, sizes = current_theme(), current_theme().sizes
        is_today = day == self._state.today()
        quiet = day.weekday() in WEEKEND
        painter.setFont(font("small", strong=is_today))
        painter.setPen(colour(theme.accent if is_today else theme.muted))
        name = weekday_name(day)
        metrics = painter.fontMetrics()
        # All days alike: one name that does not fit shortens every one.
        if max(metrics.horizontalAdvance(weekday_name(day + timedelta(days=n))) for n in range(7)) > box.width() - 4:
            name = initial(name)
        painter.drawText(QRect(box.left(), 6, box.width(), sizes.small + 6), Align.AlignCenter, name)
        number = str(day.day)
        if day.day == 1 and self._state.scale.name == "week":
            number = f"{day.day} {month_name(day)[:3]}"
        painter.setFont(font("large", strong=True))
        below = QRect(box.left(), sizes.small + 11, box.width(), sizes.large + 10)
        if is_today:
            wide = max(below.height(), painter.fontMetrics().horizontalAdvance(number) + 14)
            pill = QRectF(0, 0, wide, below.height())
            pill.moveCenter(QRectF(below).center())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(theme.accent))
            painter.drawRoundedRect(pill, below.height() / 2, below.height() / 2)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(colour(theme.on_accent))
        else:
            painter.setPen(colour(theme.muted if quiet else theme.text))
        painter.drawText(below, Align.AlignCenter, number)
        painter.fillRect(box.right(), box.bottom() - 8, 1, 9, colour(theme.line))

    def _paint_months(self, painter: QPainter) -> None:
        """Names of months over their days; on the quarter the days' numbers below."""
        theme, scale, sizes = current_theme(), self._state.scale, current_theme().sizes
        edges, foot = self._state.pixels.edges, self.viewport().height()
        origin, mirrored = self.sectionViewportPosition(0), self.isRightToLeft()
        origin += self.sectionSize(0) if mirrored else 0

        def box(first: int, last: int, top: int, height: int) -> QRect:
            wide = edges[last] - edges[first]
            return QRect(origin - edges[last] if mirrored else origin + edges[first], top, wide, height)

        today, column = self._state.today(), 0
        while column < scale.columns:
            day = scale.day_of(column)
            end = next((n for n in range(column + 1, scale.columns) if scale.day_of(n).day == 1), scale.columns)
            over = box(column, end, 6, sizes.large + 6)
            painter.setFont(font("large" if scale.name == "quarter" else "body", strong=True))
            is_now = (day.year, day.month) == (today.year, today.month)
            painter.setPen(colour(theme.accent if is_now else theme.text))
            name = month_name(day).rsplit(" ", 1)[0]
            if painter.fontMetrics().horizontalAdvance(name) > over.width() - 8:
                name = name[:3]
            painter.drawText(over, Align.AlignCenter, name)
            painter.fillRect(over.left() if mirrored else over.right(), 8, 1, foot - 8, colour(theme.edge))
            column = end
        if scale.name == "quarter":
            self._paint_numbers(painter, box)

    def _paint_numbers(self, painter: QPainter, box: Callable[[int, int, int, int], QRect]) -> None:
        theme, scale, today = current_theme(), self._state.scale, self._state.today()
        top, height = theme.sizes.large + 13, self.viewport().height() - theme.sizes.large - 17
        painter.setFont(font("small"))
        every = self.sectionSize(0) >= painter.fontMetrics().horizontalAdvance("00") + 3
        for column in range(scale.columns):
            day = scale.day_of(column)
            if not every and day != today and (day.weekday() or abs((day - today).days) == 1):
                continue  # too narrow for all: Mondays tell the weeks
            below = box(column, column + 1, top, height)
            if day == today:
                wide = max(below.width(), painter.fontMetrics().horizontalAdvance("00") + 5)
                below = QRect(below.center().x() - wide // 2, top, wide, height)
                painter.fillRect(below, colour(theme.accent))
                painter.setPen(colour(theme.on_accent))
            else:
                painter.setPen(colour(theme.muted if day.weekday() in WEEKEND else theme.text))
            painter.drawText(below.adjusted(-3, 0, 3, 0), Align.AlignCenter, str(day.day))

    def _paint_now(self, painter: QPainter) -> None:
        """A small pointer above the line of now."""
        state = self._state
        row = state.rows[0]
        position = row.venue_clock(state.scale).position(state.now())
        if not state.scale.contains(state.today()):
            return
        column = min(int(position), state.scale.columns - 1)
        x = state.pixels.x(position) - state.pixels.edges[column]
        left, width = self.sectionViewportPosition(column), self.sectionSize(column)
        at = left + (width - x if self.isRightToLeft() else x) + 1
        foot = self.viewport().height()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(current_theme().now))
        painter.drawPolygon([QPointF(at - 5, foot - 6), QPointF(at + 5, foot - 6), QPointF(at, foot)])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_hours(self, painter: QPainter) -> None:
        theme, scale = current_theme(), self._state.scale
        sizes, height = theme.sizes, self.viewport().height()
        for day, first, last in scale.day_columns():
            left = min(self.sectionViewportPosition(first), self.sectionViewportPosition(last - 1))
            width = sum(self.sectionSize(column) for column in range(first, last))
            painter.setFont(font("small", strong=True))
            is_today = day == self._state.today()
            painter.setPen(colour(theme.accent if is_today else theme.text if first == 0 else theme.muted))
            box = QRect(left + 6, 5, width - 6, sizes.small + 8)
            painter.drawText(box, Align.AlignVCenter | Align.AlignLeading, short_date(day))
            painter.fillRect(left, 0, 1, height, colour(theme.line))
        painter.setFont(font("small"))
        painter.setPen(colour(theme.muted))
        for column in range(scale.columns):
            left, width = self.sectionViewportPosition(column), self.sectionSize(column)
            text = minute_of_day(column * 60)
            if painter.fontMetrics().horizontalAdvance(text) > width - 6:
                text = text[:2]
            box = QRect(left + 3, sizes.small + 13, width - 3, height - sizes.small - 16)
            painter.drawText(box, Align.AlignVCenter | Align.AlignLeading, text)
            painter.fillRect(left, height - 7, 1, 7, colour(theme.line))


class SpaceHeader(QHeaderView):
    """Venues as headings that fold, below them composite spaces and spaces with how many guests they hold."""

    venue_toggled = Signal(int)

    def __init__(self, state: BoardState, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._state = state
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(1)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultAlignment(Align.AlignLeading | Align.AlignVCenter)
        self.current_row = -1

    def sizeHint(self) -> QSize:
        metrics, small = QFontMetrics(font()), QFontMetrics(font("small"))
        wide = 150
        for row in self._state.rows:
            if row.bookable:
                wide = max(wide, metrics.horizontalAdvance(row.name) + small.horizontalAdvance("00000") + 76)
            else:
                wide = max(wide, QFontMetrics(font(strong=True)).horizontalAdvance(row.name) + 48)
        return QSize(min(wide, 280), self.length())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.logicalIndexAt(event.position().toPoint())
        if 0 <= row < len(self._state.rows) and not self._state.rows[row].bookable:
            self.venue_toggled.emit(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self.viewport())
        area = self.viewport().rect()
        painter.fillRect(event.rect(), colour(theme.window))
        for row in range(min(self.count(), len(self._state.rows))):
            top, height = self.sectionViewportPosition(row), self.sectionSize(row)
            if not height or top > event.rect().bottom() or top + height < event.rect().top():
                continue
            box = QRect(0, top, area.width(), height)
            if self._state.rows[row].bookable:
                self._paint_space(painter, box, row)
            else:
                self._paint_venue(painter, box, row)
            painter.fillRect(0, box.bottom(), area.width(), 1, colour(theme.line))
        edge = 0 if self.isRightToLeft() else area.right()
        painter.fillRect(edge, 0, 1, area.height(), colour(theme.line))

    def _paint_venue(self, painter: QPainter, box: QRect, number: int) -> None:
        theme, row = current_theme(), self._state.rows[number]
        painter.fillRect(box, colour(theme.venue_row))
        folded = row.venue.id in self._state.collapsed
        arrow = ("chevron-left" if self.isRightToLeft() else "chevron-right") if folded else "chevron-down"
        at = self._placed(box, 10, 16)
        painter.drawPixmap(at, box.center().y() - 7, picture(arrow, theme.muted, 16, self.devicePixelRatioF()))
        painter.setFont(font(strong=True))
        painter.setPen(colour(theme.text))
        self._words(painter, box, 32, 10, row.name)

    def _paint_space(self, painter: QPainter, box: QRect, number: int) -> None:
        theme, row = current_theme(), self._state.rows[number]
        is_current = number == self.current_row
        painter.fillRect(box, colour(theme.accent_soft if is_current else theme.surface))
        if is_current:
            painter.fillRect(self._placed(box, 0, 3), box.top(), 3, box.height(), colour(theme.accent))
        ratio = self.devicePixelRatioF()
        if row.kind == "composite":
            at = self._placed(box, 16, 14)
            painter.drawPixmap(at, box.center().y() - 6, picture("layout-grid", theme.muted, 14, ratio))
        painter.setFont(font("small"))
        painter.setPen(colour(theme.muted))
        seats = self.seats_of(number)
        wide = painter.fontMetrics().horizontalAdvance(seats)
        if seats:
            at = self._placed(box, box.width() - wide - 12, wide)
            painter.drawText(QRect(at, box.top(), wide + 2, box.height()), Align.AlignVCenter, seats)
            at = self._placed(box, box.width() - wide - 28, 12)
            painter.drawPixmap(at, box.center().y() - 5, picture("users", theme.muted, 12, ratio))
        painter.setFont(font(strong=is_current))
        painter.setPen(colour(theme.text))
        self._words(painter, box, 36, wide + 38 if seats else 12, row.name)

    def seats_of(self, number: int) -> str:
        """How many guests a row takes, where its name leaves room for it: two halls told apart come first."""
        row = self._state.rows[number]
        seats = str(row.capacity) if row.capacity else ""
        wide = QFontMetrics(font("small")).horizontalAdvance(seats) + 38
        name = QFontMetrics(font(strong=True)).horizontalAdvance(row.name)
        return seats if 36 + name + wide <= self.width() else ""

    def _placed(self, box: QRect, offset: int, width: int) -> int:
        """The left edge of something `offset` from the leading side."""
        return box.width() - offset - width if self.isRightToLeft() else offset

    def _words(self, painter: QPainter, box: QRect, before: int, after: int, text: str) -> None:
        room = box.width() - before - after
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        place = QRect(self._placed(box, before, room), box.top(), room, box.height())
        side = Align.AlignRight if self.isRightToLeft() else Align.AlignLeft
        painter.drawText(place, Align.AlignVCenter | side | Align.AlignAbsolute, shown)
