"""The way from a form that takes cash to the drawer and back: the form waits while somebody opens the drawer."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk.domain.ids import VenueId
from desk.ui.panels import Panels
from desk.ui.signed_in import SignedIn

if TYPE_CHECKING:
    from desk.ui.till.panel import TillPanel


class DrawerErrand(QObject):
    """`turn_to` shows the drawer's panel, `back` the form that waits."""

    def __init__(
        self, home: SignedIn, panels: Panels, turn_to: Callable[[str], None], back: Callable[[], None]
    ) -> None:
        super().__init__(panels)
        self._panels, self._turn_to, self._back = panels, turn_to, back
        self._waits = False
        home.drawer_wanted.connect(self._on_wanted)
        panels.built.connect(self._on_built)

    def _on_built(self, name: str, panel: "TillPanel") -> None:
        if name == "till":
            panel.opened.connect(self._on_opened)

    def _on_wanted(self, venue_id: VenueId) -> None:
        self._waits = True
        self._turn_to("till")
        self._panels.till.open_drawer(venue_id)

    def _on_opened(self) -> None:
        waits, self._waits = self._waits, False
        if waits:
            self._back()
