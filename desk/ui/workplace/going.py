"""The way to one booking from anywhere (a search, a card of the day): its date on the board, its bar under the cursor,
itself in the inspector, and the form of its next step if one is wanted.
"""

from uuid import UUID

from PySide6.QtCore import QObject
from shiboken6 import isValid

from desk.domain.ids import BookingId
from desk.domain.period import Period
from desk.ui.board.panel import BoardPanel
from desk.ui.board.rows import Chosen
from desk.ui.booking.inspector import Inspector
from desk.ui.booking.wish import Wish
from desk.ui.signed_in import SignedIn
from desk.ui.workplace.board_controller import BoardController
from desk.usecases.results import BlackoutCard, BookingCard


class Going(QObject):
    """Make it after the inspector listens to the controller: the form opens on a card that is shown."""

    def __init__(self, home: SignedIn, panel: BoardPanel, controller: BoardController, inspector: Inspector) -> None:
        super().__init__(controller)
        self._home, self._panel, self._controller, self._inspector = home, panel, controller, inspector
        self._target: UUID | None = None
        self._on_board = True
        self._wish: Wish | None = None
        controller.card_wanted.connect(self._on_card)
        controller.loaded_once.connect(self._on_loaded)

    def go(self, booking_id: BookingId, period: Period, wish: Wish | None = None) -> None:
        """Begins; whatever is not loaded yet follows when it has come."""
        self._target, self._wish, self._on_board = booking_id, wish, False
        if not self._panel.board.period().contains(period.start):
            self._panel.go_to(period.start.astimezone(self._home.zone).date())
        self._controller.select(booking_id)
        self._inspector.focus_when_shown(booking_id)
        self._put_cursor()

    def show_free(self, chosen: Chosen) -> None:
        """Puts the board's cursor onto a free stretch, on its date."""
        panel = self._panel
        zone = self._home.house.venue(chosen.venue_id).zone
        self._target = None
        panel.go_to(chosen.period.start.astimezone(zone).date())
        for number, row in enumerate(panel.board.rows):
            if (row.space is not None and row.space.id == chosen.space_id) or (
                row.composite is not None and row.composite.id == chosen.composite_id
            ):
                column = int(row.venue_clock(panel.board.scale).position(chosen.period.start) + 0.001)
                panel.view.place_cursor(number, column, owner=None)
        panel.select_owner(None)

    def _put_cursor(self) -> None:
        if self._target is not None and not self._on_board and self._panel.board.index.owner(self._target):
            self._on_board = True
            self._controller.select(self._target)

    def _on_loaded(self) -> None:
        if self._target is not None and self._panel.selected_owner() not in (None, self._target):
            self._target = None  # somebody has gone elsewhere meanwhile
        self._put_cursor()

    def _on_card(self, card: BookingCard | BlackoutCard | None) -> None:
        if card is None or card.id != self._target or not isValid(self._inspector):
            return
        if self._inspector.owner_id == card.id and self._wish is not None:
            wish, self._wish = self._wish, None
            self._inspector.want(wish)
