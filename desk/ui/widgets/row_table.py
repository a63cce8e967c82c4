"""Rows as a table for the keyboard: Enter asks for what comes next of the current row; and the look of all tables."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from desk.ui.look.icons import picture
from desk.ui.look.theme import Kind, current_theme, font
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.ui.widgets.tip import plain_tip

FEWEST_SHOWN = 6  # rows that stay in sight above the fold of a page that scrolls; half as many in text twice as large


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One row: `key` is its own in the table; `tone`, `icon_name` and `tip` dress its state, which says the same."""

    key: Hashable
    cells: tuple[str, ...]
    tone: Kind = "body"
    icon_name: str = ""
    tip: str = ""


class RowTable(QTreeWidget):
    """`entered` when Enter or a double click asks for the next step; `left_upwards` asks for what is above.

    `sums` are the columns of amounts, `state` the column that has the row's tone; `stretched` is the column that takes
    the room that is left, and gives way first (otherwise the last takes it).
    """

    entered = Signal()
    left_upwards = Signal()

    def __init__(
        self, columns: Sequence[str], *, sums: Sequence[int] = (), state: int, stretched: int | None = None
    ) -> None:
        super().__init__()
        self._sums, self._state = tuple(sums), state
        self.rows: list[Row] = []
        self.setHeaderLabels(list(columns))
        self.setRootIsDecorated(False)
        self.setAllColumnsShowFocus(True)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(stretched is None)
        if stretched is not None:
            self.header().setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
            self.header().setMinimumSectionSize(scaled(60))
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemDoubleClicked.connect(self.entered)
        on_look_changed(self._dress)

    def put_rows(self, rows: Sequence[Row]) -> None:
        """Shows these; whichever was current stays so if it is still there, else the one in its place."""
        before, current = self.key(), self.currentItem()
        place = self.indexOfTopLevelItem(current) if current is not None else 0
        blocked = QSignalBlocker(self)
        self.clear()
        self.rows = list(rows)
        for row in rows:
            item = QTreeWidgetItem(list(row.cells))
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(cell for cell in row.cells if cell))
            item.setToolTip(self._state, plain_tip(row.tip))
            for column in self._sums:
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.addTopLevelItem(item)
        self._tint()
        self.updateGeometry()
        if self.rows:
            same = next((n for n, row in enumerate(self.rows) if before is not None and row.key == before), None)
            self._go_to(same if same is not None else min(max(0, place), len(self.rows) - 1))
        del blocked

    def minimumSizeHint(self) -> QSize:
        """Its first rows keep their room when a form opens over it: the page scrolls instead."""
        hint = super().minimumSizeHint()
        first = self.topLevelItem(0)
        if first is None:
            return hint
        shown = min(len(self.rows), round(FEWEST_SHOWN * 100 / scaled(100))) * self.visualItemRect(first).height()
        bar = self.horizontalScrollBar().sizeHint().height()
        return QSize(hint.width(), self.header().sizeHint().height() + shown + bar + 2 * self.frameWidth() + 4)

    def key(self) -> Hashable | None:
        """That of the current row."""
        at = self.indexOfTopLevelItem(item) if (item := self.currentItem()) is not None else -1
        return self.rows[at].key if 0 <= at < len(self.rows) else None

    def choose(self, key: Hashable) -> bool:
        """Makes a row current, if it is in the list."""
        at = next((n for n, row in enumerate(self.rows) if row.key == key), None)
        if at is not None:
            self._go_to(at)
        return at is not None

    def _go_to(self, at: int) -> None:
        item = self.topLevelItem(at)
        if item is not None:
            self.setCurrentItem(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        first = self.currentItem() is None or self.currentItem() is self.topLevelItem(0)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Up and first and not event.modifiers():
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def _tint(self) -> None:
        theme = current_theme()
        inks = {"problem": theme.danger, "ok": theme.ok, "warning": theme.warning}
        inks |= dict.fromkeys(("small", "muted"), theme.muted)
        for number, row in enumerate(self.rows):
            item = self.topLevelItem(number)
            if item is None:
                continue
            ink = inks.get(row.tone, theme.text)
            item.setForeground(self._state, QColor(ink))
            if row.icon_name:
                mark = picture(row.icon_name, ink, scaled(15), self.devicePixelRatioF())
                item.setIcon(self._state, QIcon(mark))
            for column in self._sums:
                item.setFont(column, font(strong=True))

    def _dress(self) -> None:
        self.setFont(font())
        self.setStyleSheet(table_look())
        self.setIconSize(QSize(scaled(16), scaled(16)))
        self._tint()


def table_look(padding: int = 6, *, beside: str = "8px", heading: str = "6px 9px", lined: bool = True) -> str:
    """The style sheet of a table in the look of now; `padding` above and below a row's words grows with the text."""
    theme = current_theme()
    line = f" border-bottom: 1px solid {theme.line};" if lined else ""
    return (
        f"QTreeWidget {{ background: {theme.surface}; border: 1px solid {theme.line};"
        f" border-radius: {theme.radius + 4}px; outline: none; }}"
        f" QTreeWidget:focus {{ border: 2px solid {theme.accent}; }}"
        f" QTreeWidget::item {{ padding: {scaled(padding)}px {beside};{line} }}"
        f" QTreeWidget::item:selected {{ background: {theme.accent_soft}; color: {theme.text}; }}"
        f" QHeaderView::section {{ background: {theme.surface}; color: {theme.muted}; border: none;"
        f" font-size: {theme.sizes.small}px; font-weight: 600;"
        f" border-bottom: 1px solid {theme.line}; padding: {heading}; }}"
    )
