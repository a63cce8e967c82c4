"""A customer's bookings for the keyboard: what is to come first, then what is over; Enter goes to the booking."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from desk.ui.customers.words import booking_due, place_text
from desk.ui.look.theme import font
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.ui.widgets.row_table import table_look
from desk.ui.words.format import short_date_year
from desk.ui.words.text import status_word
from desk.usecases.people import CustomerBooking, CustomerCard
from desk.usecases.results import House

_DUE = 5


class BookingsList(QTreeWidget):
    """`chosen` carries the CustomerBooking of Enter or a double click."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(QCoreApplication.translate("Customers", "Bookings"))
        self.setHeaderLabels(
            [
                QCoreApplication.translate("Customers", "Day"),
                QCoreApplication.translate("Customers", "Number"),
                QCoreApplication.translate("Customers", "Event"),
                QCoreApplication.translate("Customers", "Place"),
                QCoreApplication.translate("Customers", "State"),
                QCoreApplication.translate("Customers", "Due"),
            ]
        )
        self.setIndentation(scaled(12))
        self.setItemsExpandable(False)
        self.setRootIsDecorated(False)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(True)
        self.itemDoubleClicked.connect(self._on_item)
        on_look_changed(self._dress)

    def put(self, card: CustomerCard, house: House, now: datetime) -> None:
        """Shows the bookings; the next one to come is current."""
        coming = [booking for booking in reversed(card.bookings) if booking.ends_at > now]
        over = [booking for booking in card.bookings if booking.ends_at <= now]
        before = self.booking()
        self.clear()
        titles = (
            (QCoreApplication.translate("Customers", "To come"), coming),
            (QCoreApplication.translate("Customers", "Past"), over),
        )
        for title, bookings in titles:
            if bookings:
                self._group(f"{title} · {len(bookings)}", bookings, house)
        self.expandAll()
        items = [item for item in self._items() if item.data(0, Qt.ItemDataRole.UserRole) is not None]
        same = [i for i in items if before is not None and _id(i) == before.booking_id]
        if same or items:
            self.setCurrentItem((same or items)[0])
        self._fit()

    def booking(self) -> CustomerBooking | None:
        """The current booking."""
        item = self.currentItem()
        return item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None

    def _items(self) -> list[QTreeWidgetItem]:
        found: list[QTreeWidgetItem] = []
        for n in range(self.topLevelItemCount()):
            group = self.topLevelItem(n)
            if group is not None:
                found += [group, *(child for k in range(group.childCount()) if (child := group.child(k)) is not None)]
        return found

    def _group(self, title: str, bookings: list[CustomerBooking], house: House) -> None:
        group = QTreeWidgetItem([title])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        group.setFont(0, font("small", strong=True))
        self.addTopLevelItem(group)
        group.setFirstColumnSpanned(True)
        for booking in bookings:
            zone = house.venue(booking.venue_id).zone
            texts = [
                short_date_year(booking.period.start.astimezone(zone).date()),
                booking.number,
                booking.event_type or "–",
                place_text(booking, house),
                status_word(booking.status),
                booking_due(booking),
            ]
            item = QTreeWidgetItem(texts)
            item.setData(0, Qt.ItemDataRole.UserRole, booking)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(text for text in texts if text))
            item.setTextAlignment(_DUE, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            group.addChild(item)

    def _on_item(self, item: QTreeWidgetItem) -> None:
        if (booking := item.data(0, Qt.ItemDataRole.UserRole)) is not None:
            self.chosen.emit(booking)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() and item is not None:
            self._on_item(item)
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        """As high as its rows, within reason: the pane scrolls, not the list in it."""
        rows = len(self._items())
        height = max(self.sizeHintForRow(0), self.fontMetrics().height() + scaled(12))
        self.setMinimumHeight(min(rows, 12) * height + self.header().sizeHint().height() + 8)

    def _dress(self) -> None:
        self.setFont(font())
        self.setStyleSheet(table_look(5, lined=False))


def _id(item: QTreeWidgetItem) -> object:
    return item.data(0, Qt.ItemDataRole.UserRole).booking_id
