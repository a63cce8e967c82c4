"""One list of money as a table for the keyboard: Enter asks for the next step of the current entry."""

from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from desk.ui.booking.payment.words import pay_tone, refund_tone
from desk.ui.money.words import columns, row
from desk.ui.theme import current_theme, font
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.usecases.payments import MoneyEntry
from desk.usecases.results import House

_AMOUNT, _STATE = 4, 5


class Entries(QTreeWidget):
    """`entered` when Enter or a double click asks for the next step; `left_upwards` asks for what is above."""

    entered = Signal()
    left_upwards = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[MoneyEntry] = []
        self.setHeaderLabels(columns())
        self.setRootIsDecorated(False)
        self.setAllColumnsShowFocus(True)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(True)
        self.itemDoubleClicked.connect(self.entered)
        on_look_changed(self._dress)

    def put(self, entries: list[MoneyEntry], house: House) -> None:
        """Shows these; whichever was current stays so if it is still there, else the one in its place."""
        before, current = self.entry(), self.currentItem()
        place = self.indexOfTopLevelItem(current) if current is not None else 0
        blocked = QSignalBlocker(self)
        self.clear()
        self.entries = entries
        for entry in entries:
            texts = row(entry, house)
            item = QTreeWidgetItem(texts)
            item.setData(0, Qt.ItemDataRole.UserRole, entry.id)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(texts))
            item.setTextAlignment(_AMOUNT, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.addTopLevelItem(item)
        self._tint()
        if entries:
            same = next((n for n, e in enumerate(entries) if before is not None and e.id == before.id), None)
            at = same if same is not None else min(max(0, place), len(entries) - 1)
            self._go_to(at)
        del blocked

    def entry(self) -> MoneyEntry | None:
        """The current entry."""
        item = self.currentItem()
        wanted: UUID | None = item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None
        return next((entry for entry in self.entries if entry.id == wanted), None)

    def choose(self, subject: UUID) -> bool:
        """Makes an entry current, if it is in the list."""
        at = next((n for n, entry in enumerate(self.entries) if entry.id == subject), None)
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
        """The state's ink; its word says the same."""
        theme = current_theme()
        inks = {"problem": theme.danger, "ok": theme.ok, "warning": theme.warning, "small": theme.muted}
        for number, entry in enumerate(self.entries):
            item = self.topLevelItem(number)
            if item is None:
                continue
            if entry.payment is not None:
                tone = pay_tone(entry.payment)
            else:
                assert entry.refund is not None
                tone = refund_tone(entry.refund)
            item.setForeground(_STATE, QColor(inks.get(tone, theme.text)))
            item.setFont(_AMOUNT, font(strong=True))

    def _dress(self) -> None:
        theme = current_theme()
        self.setFont(font())
        self.header().setFont(font("small", strong=True))
        self.setStyleSheet(
            f"QTreeWidget {{ background: {theme.surface}; border: 1px solid {theme.line};"
            f" border-radius: {theme.radius + 4}px; outline: none; }}"
            f" QTreeWidget:focus {{ border: 2px solid {theme.accent}; }}"
            f" QTreeWidget::item {{ padding: {scaled(6)}px 8px; border-bottom: 1px solid {theme.line}; }}"
            f" QTreeWidget::item:selected {{ background: {theme.accent_soft}; color: {theme.text}; }}"
            f" QHeaderView::section {{ background: {theme.surface}; color: {theme.muted}; border: none;"
            f" border-bottom: 1px solid {theme.line}; padding: 6px 9px; }}"
        )
        self._tint()
