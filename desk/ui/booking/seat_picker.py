"""Several tables, seats or rooms picked together on their plan; what another desk takes meanwhile is seen at once."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.domain.ids import SpaceId
from desk.domain.period import Period
from desk.domain.seat_plan import SeatPlan
from desk.domain.venue import Venue
from desk.ui.board.index import is_in_the_way
from desk.ui.booking.seat_grid import SeatGrid, taker
from desk.ui.call import Call
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.words import Words
from desk.ui.words.format import number
from desk.usecases.results import Bar, BlackoutCard, BoardRange, BookingCard

MOST = 50  # items that one booking may have


class SeatPicker(QFrame):
    """`picked` (tuple of SpaceId) after every change; never empty. `closed`: the person is done with the plan."""

    picked = Signal(object)
    closed = Signal()

    def __init__(self, home: SignedIn, venue: Venue, plan: SeatPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._home, self._venue, self._plan = home, venue, plan
        self._period: Period | None = None
        self._chosen: list[SpaceId] = []
        self._bars: dict[UUID, tuple[Bar, ...]] = {}
        self._taken: dict[SpaceId, Bar] = {}
        self._reading: Call | None = None
        self.grid = SeatGrid(plan, self)
        self.said = Words("", "small", parent=self)
        self.done = Button(QCoreApplication.translate("SeatPicker", "&Done picking"), "quiet", icon_name="check")
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.grid)
        column.addLayout(foot)
        self.setFocusProxy(self.grid)
        self.grid.toggled.connect(self._on_toggled)
        self.grid.left.connect(self.closed)
        self.done.clicked.connect(self.closed)
        home.live.booking_changed.connect(self._on_card)
        home.live.blackout_changed.connect(self._on_card)
        home.live.owner_gone.connect(self._on_gone)
        home.live.everything_changed.connect(self._read)

    @property
    def taken(self) -> dict[SpaceId, Bar]:
        """What is in the way in each place that is not free."""
        return self._taken

    def show_items(self, spaces: Iterable[SpaceId], period: Period | None) -> None:
        """These are picked, for this time; another time is looked up."""
        self._chosen = list(spaces)
        at = self._plan.place_of(self._chosen[-1]) if self._chosen else None
        if at is not None and not self.grid.hasFocus():
            self.grid.step_onto(at)
        if period != self._period:
            self._period = period
            self._bars.clear()
            self._read()
        self._show()

    # ---- what is free --------------------------------------------------------------------------------------------

    def _read(self) -> None:
        if self._reading is not None:
            self._reading.drop()
            self._reading = None
        if self._period is None or not self._home.live.state.live:
            return
        longest = max(space.setup + space.teardown for space in self._plan.places.values())
        around = Period(self._period.start - longest, self._period.end + longest)
        reader = self._home.desk.reader
        self._reading = self._home.read(reader.board, around, done=self._on_read, failed=self._on_not_read)

    def _on_read(self, board: BoardRange) -> None:
        self._reading = None
        self._bars = {}
        for bar in board.bars:
            self._bars[bar.owner_id] = (*self._bars.get(bar.owner_id, ()), bar)
        self._show()

    def _on_not_read(self, error: DeskError) -> None:
        """The plan is a help; the database decides when the form is sent."""
        self._reading = None

    def _on_card(self, card: BookingCard | BlackoutCard) -> None:
        self._bars[card.id] = card.bars
        self._show()

    def _on_gone(self, owner: UUID) -> None:
        self._bars.pop(owner, None)
        self._show()

    def _find_taken(self) -> dict[SpaceId, Bar]:
        if self._period is None:
            return {}
        wanted = {
            space.id: self._period.with_buffers(space.setup, space.teardown) for space in self._plan.places.values()
        }
        now, found = self._home.now(), {}
        for bars in self._bars.values():
            for bar in bars:
                period = wanted.get(bar.space_id)
                if period is not None and bar.occupied.overlaps(period) and is_in_the_way(bar, now):
                    found[bar.space_id] = bar
        return found

    # ---- picking -------------------------------------------------------------------------------------------------

    def _on_toggled(self, space: SpaceId) -> None:
        bar = self._taken.get(space)
        if space in self._chosen:
            if len(self._chosen) == 1:
                self._say(QCoreApplication.translate("SeatPicker", "At least one stays picked."))
                return
            self._chosen.remove(space)
        elif bar is not None:
            self._say(self._taken_words(space, bar))
            return
        elif len(self._chosen) >= MOST:
            text = QCoreApplication.translate("SeatPicker", "At most {count} together.")
            self._say(text.replace("{count}", number(MOST)))
            return
        else:
            self._chosen.append(space)
        self._show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.grid, self.said.text()))
        self.picked.emit(tuple(self._chosen))

    def _show(self) -> None:
        self._taken = self._find_taken()
        self.grid.show_state(self._chosen, self._taken)
        lost = next((space for space in self._chosen if space in self._taken), None)
        if lost is not None:
            self._say(self._taken_words(lost, self._taken[lost]))
            return
        spaces = [space for space in self._plan.places.values() if space.id in self._chosen]
        text = QCoreApplication.translate("SeatPicker", "{count} picked, {guests} guests")
        guests = sum(space.capacity or 0 for space in spaces)
        self.said.set_kind("small")
        self.said.setText(text.replace("{count}", number(len(spaces))).replace("{guests}", number(guests)))

    def _taken_words(self, space: SpaceId, bar: Bar) -> str:
        text = QCoreApplication.translate("SeatPicker", "{place} is taken by {what}.")
        name = next(one.name for one in self._plan.places.values() if one.id == space)
        return text.replace("{place}", name).replace("{what}", taker(bar))

    def _say(self, words: str) -> None:
        self.said.set_kind("problem")
        if words != self.said.text():
            self.said.setText(words)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.grid, words))
