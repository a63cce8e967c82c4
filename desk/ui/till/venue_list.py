"""The venues with their drawers: open, by whom held, and for managers what ought to lie there."""

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent

from desk.domain.ids import VenueId
from desk.domain.venue import Venue
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.ui.widgets.row_list import RowList
from desk.ui.words.format import money
from desk.usecases.drawer import DrawerCard

WIDTH = 230


class VenueList(RowList):
    """Hidden where there is one venue only. `entered` when Enter asks to go on to the drawer."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("Till", "Drawers"))
        on_look_changed(self._widen)

    def _widen(self) -> None:
        self.setFixedWidth(scaled(WIDTH))

    def put(self, venues: list[Venue], cards: Mapping[VenueId, DrawerCard | None]) -> None:
        """Shows the venues as they are now; whichever was current stays so, else the first is."""
        blocked = QSignalBlocker(self)
        here = self.venue_id()
        if [self.item(n).data(Qt.ItemDataRole.UserRole) for n in range(self.count())] != [v.id for v in venues]:
            self.clear()
            for venue in venues:
                self.add(venue.name, data=venue.id)
        for row, venue in enumerate(venues):
            self.say(self.item(row), venue.name, _state(cards.get(venue.id)))
        if here is not None:
            self.choose(here)
        if self.currentRow() < 0:
            self.setCurrentRow(0)
        del blocked
        self.setVisible(len(venues) > 1)

    def venue_id(self) -> VenueId | None:
        row = self.currentRow()
        return cast(VenueId, self.item(row).data(Qt.ItemDataRole.UserRole)) if row >= 0 else None

    def choose(self, venue_id: VenueId) -> None:
        """Makes a venue current, if it is there."""
        for row in range(self.count()):
            if self.item(row).data(Qt.ItemDataRole.UserRole) == venue_id:
                self.setCurrentRow(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


def _state(card: DrawerCard | None) -> str:
    if card is None or card.closed_at is not None:
        return QCoreApplication.translate("Till", "No drawer is open")
    parts = [QCoreApplication.translate("Till", "Open"), money(card.expected) if card.expected is not None else ""]
    return " · ".join(part for part in (*parts, card.holder) if part)
