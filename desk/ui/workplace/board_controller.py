"""The glue of the board: what its panel asks for is read in the background, what happens anywhere reaches its bars.

The panel knows no database, the inspector knows no board; both know this controller's signals only.
"""

from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from desk.domain.errors import DeskError, NotFound
from desk.domain.ids import BlackoutId, BookingId
from desk.domain.period import Period
from desk.ui.board.panel import BoardPanel
from desk.ui.call import Call
from desk.ui.signed_in import SignedIn
from desk.ui.workplace.board_calendar import BoardCalendar
from desk.ui.workplace.board_moves import BoardMoves
from desk.ui.workplace.board_printing import BoardPrinting
from desk.usecases.results import Bar, BlackoutCard, BoardRange, BookingCard, House

SETTLE_MILLISECONDS = 60
CARDS_KEPT = 300


class BoardController(QObject):
    """`card_wanted` carries the card of what is selected (None: nothing), `problem` an error of reading."""

    card_wanted = Signal(object)
    problem = Signal(object)
    loaded_once = Signal()

    def __init__(self, home: SignedIn, panel: BoardPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home, self._panel = home, panel
        self._loading: dict[Period, Call] = {}
        self._fresh: dict[UUID, BookingCard | BlackoutCard] = {}
        self._cards: dict[UUID, BookingCard | BlackoutCard] = {}
        self._blackouts: set[UUID] = set()
        self._selected: UUID | None = None
        self._reading: Call | None = None
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MILLISECONDS)
        self._settle.timeout.connect(self._show_selected)
        self.calendar = BoardCalendar(home, panel, self)
        self.printing = BoardPrinting(home, panel, self)
        self.moves = BoardMoves(home, panel, self._cards.get, self)
        self._connect()

    def _connect(self) -> None:
        panel, live = self._panel, self._home.live
        panel.range_wanted.connect(self.load)
        panel.owner_selected.connect(self.on_owner_selected)
        panel.hold_ran_out.connect(self._on_hold_ran_out)
        live.booking_changed.connect(self._on_card)
        live.blackout_changed.connect(self._on_card)
        live.owner_gone.connect(self._on_gone)
        live.everything_changed.connect(self.resync)
        self._home.house_changed.connect(self._on_house)
        self._home.clock_set.connect(panel.set_clock_offset)

    def start(self) -> None:
        """Shows the house; the panel then asks for the range it shows."""
        self._panel.set_clock_offset(self._home.identity.clock_offset_seconds)
        self._panel.set_house(self._home.house)

    # ---- ranges --------------------------------------------------------------------------------------------------

    def load(self, period: Period) -> None:
        """Reads a range for the board, unless that very range is being read."""
        if period in self._loading:
            return
        loading = _Loading(self, period)
        self._loading[period] = self._home.calls.run(
            self._home.desk.reader.board, period, done=loading.on_loaded, failed=loading.on_failed
        )

    def resync(self) -> None:
        """Reads again all that is shown, because anything may have changed."""
        for call in self._loading.values():
            call.drop()
        self._loading.clear()
        self._panel.reload()
        if self._selected is not None:
            self._read(self._selected)

    def on_loaded(self, period: Period, board: BoardRange) -> None:
        self._loading.pop(period, None)
        self._blackouts |= {bar.owner_id for bar in board.bars if bar.blackout_id is not None}
        self._panel.loaded(board)
        self._put_fresh(board.bars)
        if not self._loading:
            self._fresh.clear()
        self.loaded_once.emit()

    def _put_fresh(self, bars: tuple[Bar, ...]) -> None:
        """What changed while the range was being read is newer than the range."""
        revisions = {bar.owner_id: bar.revision for bar in bars}
        for owner, card in self._fresh.items():
            if card.revision > revisions.get(owner, 0):
                self._panel.replace_owner(owner, card.bars)

    def on_load_failed(self, period: Period, error: DeskError) -> None:
        self._loading.pop(period, None)
        self._panel.load_failed()
        self._home.live.read_everything_later()
        self.problem.emit(error)

    # ---- owners --------------------------------------------------------------------------------------------------

    def _on_card(self, card: BookingCard | BlackoutCard) -> None:
        if isinstance(card, BlackoutCard):
            self._blackouts.add(card.id)
        if self._loading:
            self._fresh[card.id] = card
        self._keep(card)
        self._panel.replace_owner(card.id, card.bars)

    def _on_gone(self, owner: UUID) -> None:
        self._cards.pop(owner, None)
        self._panel.replace_owner(owner, ())

    def _on_house(self, house: House) -> None:
        self._panel.set_house(house)
        self.resync()

    def _on_hold_ran_out(self, owner: UUID) -> None:
        """The moment a visible hold runs out, the clockwork is asked to lapse it, and it is read again."""
        clockwork = self._home.desk.clockwork
        if clockwork is not None:
            clockwork.nudge("holds")
        self._home.live.read_again([owner])

    def _keep(self, card: BookingCard | BlackoutCard) -> None:
        self._cards.pop(card.id, None)
        self._cards[card.id] = card
        while len(self._cards) > CARDS_KEPT:
            del self._cards[next(iter(self._cards))]

    # ---- the selection -------------------------------------------------------------------------------------------

    def on_owner_selected(self, owner: UUID | None) -> None:
        self._selected = owner
        self._settle.start()

    def select(self, owner: UUID) -> None:
        """Selects on the board and shows it, e.g. the booking in the way."""
        self._panel.select_owner(owner)
        self.on_owner_selected(owner)

    def overtaken(self) -> None:
        """A form was opened meanwhile: a card still on its way to the inspector must not push it aside."""
        self._settle.stop()
        if self._reading is not None:
            self._reading.drop()
            self._reading = None

    def _show_selected(self) -> None:
        owner = self._selected
        if owner is None:
            self.card_wanted.emit(None)
            return
        card = self._cards.get(owner)
        if card is not None:
            self.card_wanted.emit(card)
        else:
            self._read(owner)

    def _read(self, owner: UUID) -> None:
        reader = self._home.desk.reader
        if self._reading is not None:
            self._reading.drop()
        run = self._home.calls.run
        if owner in self._blackouts:
            self._reading = run(reader.blackout, BlackoutId(owner), done=self._on_read, failed=self._on_read_failed)
        else:
            self._reading = run(reader.booking, BookingId(owner), done=self._on_read, failed=self._on_read_failed)

    def _on_read(self, card: BookingCard | BlackoutCard) -> None:
        self._reading = None
        live = self._home.live
        if isinstance(card, BookingCard):
            live.accept_booking(card)
        else:
            live.accept_blackout(card)
        if card.id == self._selected:
            self.card_wanted.emit(self._cards.get(card.id, card))

    def _on_read_failed(self, error: DeskError) -> None:
        if isinstance(error, NotFound) and self._selected is not None and self._selected not in self._blackouts:
            # A selection by id alone may be a blackout outside the loaded range.
            self._blackouts.add(self._selected)
            self._read(self._selected)
            return
        self.problem.emit(error)


class _Loading(QObject):
    """One range being read; knows which."""

    def __init__(self, controller: BoardController, period: Period) -> None:
        super().__init__(controller)
        self._controller, self._period = controller, period

    def on_loaded(self, board: BoardRange) -> None:
        self._controller.on_loaded(self._period, board)
        self.deleteLater()

    def on_failed(self, error: DeskError) -> None:
        self._controller.on_load_failed(self._period, error)
        self.deleteLater()
