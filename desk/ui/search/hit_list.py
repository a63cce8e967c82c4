"""The hits of the search as rows of two lines: who and when, then number, place, event; the state by mark and word."""

from typing import cast

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desk.ui.look.icons import picture
from desk.ui.look.theme import colour, current_theme, font
from desk.ui.search.hit_words import details, spoken, title, when
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.ui.widgets.status_chip import MARKS
from desk.ui.words.text import status_word
from desk.usecases.results import House, SearchHit

_GAP = 12
_HIT = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class HitList(QListWidget):
    """The keyboard stays in the search line; this only shows which hit is current."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self.house = house
        self.setAccessibleName(QCoreApplication.translate("Search", "Bookings found"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setItemDelegate(_Rows(self))
        on_look_changed(self._dress)

    def put(self, hits: list[SearchHit]) -> None:
        """Shows the hits; the first is current."""
        self.clear()
        for hit in hits:
            item = QListWidgetItem()
            item.setData(_HIT, hit)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken(hit, self.house))
            self.addItem(item)
        if hits:
            self.setCurrentRow(0)

    def hit(self) -> SearchHit | None:
        row = self.currentRow()
        return cast(SearchHit, self.item(row).data(_HIT)) if row >= 0 else None

    def step(self, rows: int) -> None:
        """Moves the current hit, stopping at the ends."""
        if self.count():
            self.setCurrentRow(max(0, min(self.currentRow() + rows, self.count() - 1)))

    def _dress(self) -> None:
        theme = current_theme()
        self.setStyleSheet(f"QListWidget {{ background: {theme.raised}; border: none; outline: none; }}")
        self.scheduleDelayedItemsLayout()


class _Rows(QStyledItemDelegate):
    def __init__(self, owner: HitList) -> None:
        super().__init__(owner)
        self._owner = owner

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        first, second = QFontMetrics(font(strong=True)), QFontMetrics(font("small"))
        return QSize(100, first.height() + second.height() + 18)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit, house, theme = cast(SearchHit, index.data(_HIT)), self._owner.house, current_theme()
        area = option.rect
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(colour(theme.accent))
            painter.setBrush(colour(theme.accent_soft))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), theme.radius, theme.radius)
        inner = area.adjusted(_GAP, 8, -_GAP, -8)
        strong, small = font(strong=True), font("small")
        line = QFontMetrics(strong).height()
        top, below = QRect(inner.x(), inner.y(), inner.width(), line), inner.adjusted(0, line + 2, 0, 0)
        mark = scaled(16)
        ratio = self._owner.devicePixelRatioF()
        painter.drawPixmap(top.x(), top.y() + (line - mark) // 2, picture(MARKS[hit.status], theme.text, mark, ratio))
        left = mark + 8
        used = _right(painter, top, when(hit, house), font(), theme.text)
        _left(painter, top.adjusted(left, 0, -used - _GAP, 0), title(hit), strong, theme.text)
        used = _right(painter, below, status_word(hit.status), small, theme.muted)
        _left(painter, below.adjusted(left, 0, -used - _GAP, 0), details(hit, house), small, theme.muted)
        painter.restore()


def _left(painter: QPainter, area: QRect, text: str, in_font: QFont, ink: str) -> None:
    painter.setFont(in_font)
    painter.setPen(colour(ink))
    shown = QFontMetrics(in_font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def _right(painter: QPainter, area: QRect, text: str, in_font: QFont, ink: str) -> int:
    """Draws at the right edge and returns the width used."""
    painter.setFont(in_font)
    painter.setPen(colour(ink))
    painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
    return QFontMetrics(in_font).horizontalAdvance(text)


def fitting_height(shown: HitList, most: int) -> int:
    """The height of the list with all its rows, up to `most`."""
    row = shown.sizeHintForRow(0) if shown.count() else 0
    return min(row * shown.count() + 2, max(row, most))
