"""The customers found, each with name and numbers; in the list of duplicates each pair with what makes it likely."""

from typing import cast

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from desk.domain.ids import CustomerId
from desk.ui.customers.words import phones_text, why_alike
from desk.ui.look.theme import current_theme, font
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.usecases.people import Duplicate
from desk.usecases.results import Customer


class PeopleList(QListWidget):
    """`entered` when Enter asks to go on to the person shown; `left_upwards` asks for the search line again."""

    entered = Signal()
    left_upwards = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(QCoreApplication.translate("Customers", "Customers"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setWordWrap(False)
        on_look_changed(self._dress)

    def put(self, people: list[Customer]) -> None:
        """Shows the people; whoever was current stays current if there, else the first."""
        self._fill([(person.id, person.name, phones_text(person.phones)) for person in people])

    def put_pairs(self, pairs: list[Duplicate]) -> None:
        """Shows likely duplicates: the one, the other, and why."""
        self._fill(
            [
                (
                    pair.one.id,
                    f"{pair.one.name} = {pair.other.name}",
                    f"{phones_text(pair.one.phones)} · {why_alike(pair)}",
                )
                for pair in pairs
            ]
        )

    def person(self) -> CustomerId | None:
        """Who is current."""
        row = self.currentRow()
        return cast(CustomerId, self.item(row).data(Qt.ItemDataRole.UserRole)) if row >= 0 else None

    def choose(self, customer_id: CustomerId) -> None:
        """Makes somebody current, if they are in the list; nothing is told."""
        blocked = QSignalBlocker(self)
        for row in range(self.count()):
            if self.item(row).data(Qt.ItemDataRole.UserRole) == customer_id:
                self.setCurrentRow(row)
                break
        del blocked

    def _fill(self, rows: list[tuple[CustomerId, str, str]]) -> None:
        before = self.person()
        blocked = QSignalBlocker(self)
        self.clear()
        for customer_id, name, details in rows:
            item = QListWidgetItem(f"{name}\n{details}" if details else name)
            item.setData(Qt.ItemDataRole.UserRole, customer_id)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(part for part in (name, details) if part))
            self.addItem(item)
        if self.count():
            self.setCurrentRow(0)
        if before is not None:
            self.choose(before)
        del blocked

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_Up and self.currentRow() <= 0):
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        theme = current_theme()
        self.setFont(font())
        self.setStyleSheet(
            f"QListWidget {{ background: {theme.surface}; border: 1px solid {theme.line};"
            f" border-radius: {theme.radius + 4}px; padding: 3px; outline: none; }}"
            f" QListWidget:focus {{ border: 2px solid {theme.accent}; }}"
            f" QListWidget::item {{ padding: {scaled(6)}px 10px; border-bottom: 1px solid {theme.line}; }}"
            f" QListWidget::item:selected {{ background: {theme.accent_soft}; color: {theme.text}; }}"
        )
