"""The items of a form: rows that can be added and removed, priced while they change; small spaces picked on a plan."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.errors import NotFound
from desk.domain.ids import SpaceId
from desk.domain.money import Money
from desk.domain.quote import quote
from desk.domain.quote_line import Quote
from desk.domain.rules import room_of
from desk.domain.seat_plan import seat_plan
from desk.domain.venue import Venue
from desk.ui.booking.bill_words import rule_text
from desk.ui.booking.item_row import ItemRow
from desk.ui.booking.places import places
from desk.ui.booking.seat_picker import SeatPicker
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.tab_order import order_tabs
from desk.ui.words.format import money
from desk.usecases.commands import WantedItem


class ItemRows(QWidget):
    """At least one row. `changed` follows every change, with the price already shown."""

    changed = Signal()

    def __init__(
        self, venue: Venue, items: tuple[WantedItem, ...], *, free_times: bool, home: SignedIn | None = None
    ) -> None:
        """With a `home`, small spaces can be picked together on the venue's plan, if it has one."""
        super().__init__()
        self._venue, self._free_times, self._home = venue, free_times, home
        self._plan = seat_plan(venue) if home is not None else None
        self._picks_for: ItemRow | None = None
        self.picker: SeatPicker | None = None
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
        found = [row.items() for row in self.rows]
        return tuple(item for items in found for item in items or ()) if None not in found else None

    def take_place(self, gone: SpaceId | None, item: WantedItem) -> None:
        """Puts another place or time where one space was wanted; the others picked with it stay."""
        row = next((row for row in self.rows if gone in [place.space_id for place in row.places]), self.rows[0])
        now = row.item()
        swaps = len(row.places) > 1 and now is not None and now.period == item.period
        if not (swaps and gone and item.space_id and row.replace_place(gone, item.space_id)):
            row.set_item(item)

    def take_venue(self, venue: Venue) -> None:
        """The same venue with another tariff."""
        self._venue = venue
        self._on_changed()

    @property
    def capacity(self) -> int | None:
        """How many guests the places hold; None where that is not limited."""
        return room_of(self._venue, self.items() or ())

    def focus_first(self) -> None:
        self.rows[0].space.setFocus()

    def _add(self, item: WantedItem) -> ItemRow:
        row = ItemRow(self._venue, item, free_times=self._free_times, parent=self)
        row.changed.connect(self._on_changed)
        row.removed.connect(self._on_remove)
        row.plan_wanted.connect(self.pick_for)
        self.rows.append(row)
        self._layout.insertWidget(len(self.rows) - 1, row)
        order_tabs(self)
        return row

    def _on_add(self) -> None:
        """Another space for the same time: the first one not yet in the list."""
        like = self.rows[-1].item()
        if like is None:
            return
        taken = {(place.space_id, place.composite_id) for row in self.rows for place in row.places}
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

    # ---- the plan ------------------------------------------------------------------------------------------------

    def pick_for(self, row: ItemRow) -> None:
        """Opens the plan in a row: its small spaces are picked there."""
        if self._plan is None or self._home is None:
            return
        self.close_plan()
        self._picks_for = row
        self.picker = SeatPicker(self._home, self._venue, self._plan, row)
        self.picker.picked.connect(row.set_spaces)
        self.picker.closed.connect(self._on_plan_closed)
        row.plan_slot.addWidget(self.picker)
        order_tabs(self)
        self._on_changed()
        self.picker.setFocus()

    def close_plan(self) -> None:
        if self.picker is not None:
            self.picker.hide()
            self.picker.deleteLater()
            self.picker = self._picks_for = None

    def _on_plan_closed(self) -> None:
        row = self._picks_for
        self.close_plan()
        self._show_plan()
        if row is not None:
            row.plan_button.setFocus()

    def _show_plan(self) -> None:
        for row in self.rows:
            space = row.place.space_id
            on_plan = self._plan is not None and space is not None and self._plan.place_of(space) is not None
            row.plan_button.setVisible(on_plan and row is not self._picks_for)
            if row is not self._picks_for or self.picker is None:
                continue
            if not on_plan:
                self.close_plan()
                continue
            item = row.item()
            spaces = [place.space_id for place in row.places if place.space_id is not None]
            self.picker.show_items(spaces, item.period if item is not None else None)

    def _on_remove(self, row: ItemRow) -> None:
        if row is self._picks_for:
            self.close_plan()
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
        count = 0
        for row in self.rows:
            numbers = range(count + 1, count + len(row.places) + 1)
            count = numbers[-1]
            lines = [line for n in numbers for line in self.quote.of_item(n)] if self.quote else []
            price = sum(line.amount_minor for line in lines)
            shown = money(Money(price, self._venue.currency)) if lines else ""
            row.set_price(shown, "\n".join(dict.fromkeys(text for line in lines if (text := rule_text(line)))))
        self._show_plan()
        self.changed.emit()
