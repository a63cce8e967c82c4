"""The way from a form that takes cash to the drawer and back: the form waits while somebody opens the drawer."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desk.domain.ids import VenueId
from desk.ui.signed_in import SignedIn
from desk.ui.till.panel import TillPanel


class DrawerErrand(QObject):
    """`turn_to` shows the drawer's panel, `back` the form that waits."""

    def __init__(
        self, home: SignedIn, till: TillPanel, turn_to: Callable[[str], None], back: Callable[[], None]
    ) -> None:
        super().__init__(till)
        self._till, self._turn_to, self._back = till, turn_to, back
        self._waits = False
        home.drawer_wanted.connect(self._on_wanted)
        till.opened.connect(self._on_opened)

    def _on_wanted(self, venue_id: VenueId) -> None:
        self._waits = True
        self._turn_to("till")
        self._till.open_drawer(venue_id)

    def _on_opened(self) -> None:
        waits, self._waits = self._waits, False
        if waits:
            self._back()
