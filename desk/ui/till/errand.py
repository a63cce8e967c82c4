"""The way from a form that takes cash to the drawer and back: the form waits while somebody opens the drawer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk.domain.ids import VenueId
from desk.ui.signed_in import SignedIn

if TYPE_CHECKING:
    from desk.ui.till.panel import TillPanel


class DrawerErrand(QObject):
    """`till` is the drawer's panel, `turn_to` shows it, `back` shows the form that waits."""

    def __init__(
        self,
        home: SignedIn,
        till: Callable[[], TillPanel],
        turn_to: Callable[[str], None],
        back: Callable[[], None],
    ) -> None:
        super().__init__(home)
        self._till, self._turn_to, self._back = till, turn_to, back
        self._waits = False
        home.drawer_wanted.connect(self._on_wanted)

    def _on_wanted(self, venue_id: VenueId) -> None:
        self._waits = True
        self._turn_to("till")
        self._till().open_drawer(venue_id)

    def on_opened(self) -> None:
        """A drawer has been opened, for the form that waits or for itself."""
        waits, self._waits = self._waits, False
        if waits:
            self._back()
