"""The items of a form: rows that can be added and removed, priced while they change."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.errors import NotFound
from desk.domain.money import Money
from desk.domain.quote import quote
from desk.domain.quote_line import Quote
from desk.domain.rules import greatest_capacity
from desk.domain.venue import Venue
from desk.ui.booking.bill_words import rule_text
from desk.ui.booking.item_row import ItemRow
from desk.ui.booking.places import places
from desk.ui.format import money
from desk.ui.widgets.button import Button
from desk.ui.widgets.tab_order import order_tabs
from desk.usecases.commands import WantedItem


class ItemRows(QWidget):
    """At least one row. `changed` follows every change, with the price already shown."""

    changed = Signal()

    def __init__(self, venue: Venue, items: tuple[WantedItem, ...], *, free_times: bool) -> None:
        super().__init__()
        self._venue, self._free_times = venue, free_times
        self.rows: list[ItemRow] = []
        self.quote: Quote | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self.add_button = Button(
            QCoreApplication.translate("ItemRows", "Add another &space"), "quiet", icon_name="plus"
        )
        self.add_button.clicked.connect(self._on_add)
        self._layout.addWidget(self.add_button)
        for item in items:
            self._add(item)
        self._on_changed()

    def items(self) -> tuple[WantedItem, ...] | None:
        """All items, or None when a row has a problem (said in the row)."""
        found = [row.item() for row in self.rows]
        return tuple(item for item in found if item is not None) if None not in found else None

    def replace_item(self, index: int, item: WantedItem) -> None:
        """Puts another place or time into a row, e.g. an alternative."""
        self.rows[index].set_item(item)

    def take_venue(self, venue: Venue) -> None:
        """The same venue with another tariff."""
        self._venue = venue
        self._on_changed()

    @property
    def capacity(self) -> int | None:
        """How many guests the largest of the places holds; None where that is not limited."""
        return greatest_capacity(row.place.capacity for row in self.rows)

    def focus_first(self) -> None:
        self.rows[0].space.setFocus()

    def _add(self, item: WantedItem) -> ItemRow:
        row = ItemRow(self._venue, item, free_times=self._free_times, parent=self)
        row.changed.connect(self._on_changed)
        row.removed.connect(self._on_remove)
        self.rows.append(row)
        self._layout.insertWidget(len(self.rows) - 1, row)
        order_tabs(self)
        return row

    def _on_add(self) -> None:
        """Another space for the same time: the first one not yet in the list."""
        like = self.rows[-1].item()
        if like is None:
            return
        taken = {(row.place.space_id, row.place.composite_id) for row in self.rows}
        spaces = [p for p in places(self._venue) if p.space_id is not None]
        free = next((p for p in spaces if (p.space_id, p.composite_id) not in taken), None)
        if free is not None:
            item = WantedItem(period=like.period, space_id=free.space_id, session_id=like.session_id)
        else:  # every space is in the list: the same one on the next day
            item = WantedItem(
                period=like.period.shifted(timedelta(days=1)),
                space_id=like.space_id,
                composite_id=like.composite_id,
                session_id=like.session_id,
            )
        row = self._add(item)
        self._on_changed()
        row.space.setFocus()

    def _on_remove(self, row: ItemRow) -> None:
        if len(self.rows) > 1:
            self.rows.remove(row)
            row.hide()
            row.deleteLater()
            self.rows[-1].space.setFocus()
            self._on_changed()

    def _on_changed(self) -> None:
        for row in self.rows:
            row.set_removable(len(self.rows) > 1)
        items = self.items()
        self.quote = None
        if items:
            try:
                self.quote = quote(self._venue, items)
            except NotFound:
                self.quote = None
        for index, row in enumerate(self.rows):
            lines = self.quote.of_item(index + 1) if self.quote else ()
            price = sum(line.amount_minor for line in lines)
            shown = money(Money(price, self._venue.currency)) if lines else ""
            row.set_price(shown, "\n".join(text for line in lines if (text := rule_text(line))))
        self.changed.emit()
