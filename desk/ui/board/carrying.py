"""Bookings carried over the board: a ghost where they would lie, its verdict, putting down, giving up, going back.

By which keys and which movements of the pointer they are carried is told by `keys` and `view`.
"""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QEasingCurve, QRect, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStyle, QWidget

from desk.domain.lifecycle import Actor
from desk.ui.board.carry import Carry, Way
from desk.ui.board.layout import NARROWEST, Placed
from desk.ui.board.overlay import Marked, Shadow, bar_box, ghost_rect
from desk.ui.board.spoken import no_bar_words
from desk.ui.board.state import BoardState
from desk.ui.board.steering import SteeredBoard
from desk.ui.board.verdicts import carry_words, spoken_carry, why_not_moved, why_not_put
from desk.usecases.results import Bar

NOTE_MILLISECONDS = 10_000


class CarryingBoard(SteeredBoard):
    """Signals: `move_wanted` (Carried) is answered by `put_down` or `refuse`, `copy_wanted` (Chosen, booking's id) is
    not; `page_of_wanted` (date) follows what is carried, `carry_given_up` (owner's id) goes back to it."""

    move_wanted = Signal(object)
    copy_wanted = Signal(object, object)
    page_of_wanted = Signal(object)
    carry_given_up = Signal(object)

    def __init__(self, state: BoardState, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        self.rank = Actor.CLERK
        self.carry: Carry | None = None
        self._by_keys = False
        self._sent = False
        self._words, self._bad = "", False
        self._note, self._note_at = "", QRect()
        self._flight = QVariantAnimation(self, startValue=0.0, endValue=1.0)
        self._flight.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._flight.valueChanged.connect(lambda _: self.viewport().update())
        self._flight.finished.connect(self._land)
        self._noted = QTimer(self, singleShot=True, interval=NOTE_MILLISECONDS)
        self._noted.timeout.connect(self.forget_note)

    @property
    def is_sent(self) -> bool:
        """Whether the database is being asked about what was put down."""
        return self._sent

    # ---- picking up -----------------------------------------------------------------------------------------------

    def pick_up(self) -> None:
        """Begins to carry the booking under the cursor by keys; says why not, if not."""
        self.forget_note()
        if self.carry is not None or not self.steered.is_valid:
            return
        bar = next((b for b in self.steered.here() if b.owner_id == self.steered.owner), None)
        cell = self.stretch_rect(self.steered.row, *self.steered.stretch())
        if self.board.scale.has_tiles:
            self.note(no_bar_words(tiles=True), cell)
        elif bar is None:
            self.note(no_bar_words(tiles=False), cell)
        elif problem := why_not_moved(bar, self.rank, self.board.now()):
            self.note(problem, cell)
        else:
            self.begin_carry(self.steered.row, bar, "move", by_keys=True)

    def begin_carry(self, row: int, bar: Bar, way: Way, *, by_keys: bool) -> None:
        self._land()
        self.forget_note()
        self.carry, self._by_keys, self._sent = Carry(self.board, row, bar, way), by_keys, False
        self.carry_changed()

    # ---- under way ------------------------------------------------------------------------------------------------

    def carry_changed(self) -> None:
        """Says again how it would be to put it down here, and follows it to its page."""
        if self.carry is None or self._sent:
            return
        row = self.board.rows[self.carry.row]
        words, bad = carry_words(self.carry, row, self.rank, self.board.now())
        if (words, bad) != (self._words, self._bad) or self._by_keys:
            self.announce(spoken_carry(words, row))
        self._words, self._bad = words, bad
        if self._by_keys:
            self._follow(self.carry)
        self.viewport().update()

    def _follow(self, carry: Carry) -> None:
        """Turns to the page where it lies, and scrolls there."""
        day = carry.period.start.astimezone(self.board.rows[carry.row].venue.zone).date()
        if not self.board.scale.contains(day):
            self.page_of_wanted.emit(day)
        self._reveal(carry.row, *carry.stretch())

    def check_carry(self) -> None:
        """After a change of any booking: the verdict may be another, or what is carried is not what it was."""
        carry = self.carry
        if carry is None or self._sent:
            return
        known = self.board.index.owner(carry.bar.owner_id)
        if carry.bar in known:
            self.carry_changed()
            return
        self.give_up()
        self.note(no_bar_words(changed=True), self.viewport().rect().adjusted(40, 20, -40, -20))

    def put_down(self) -> None:
        """It was carried out; the bars come by the ordinary way."""
        self._end_carry()

    def drop(self) -> None:
        """Puts down what is carried: the database decides."""
        carry = self.carry
        if carry is None or self._sent:
            return
        if problem := why_not_put(carry, self.rank, self.board.now()):
            self.refuse(problem)
        elif carry.way == "copy":
            chosen, owner = carry.chosen(), carry.bar.owner_id
            self._end_carry()
            self.copy_wanted.emit(chosen, owner)
        elif carry.is_unmoved:
            self.give_up()
        else:
            self._sent = True
            self._words, self._bad = no_bar_words(sending=True), False
            self.viewport().update()
            self.move_wanted.emit(carry.carried())

    def give_up(self) -> None:
        """Leaves everything where it was."""
        carry, by_keys = self.carry, self._by_keys
        if carry is None or self._sent:
            return
        self._end_carry()
        if by_keys:
            self.carry_given_up.emit(carry.bar.owner_id)

    def refuse(self, why: str) -> None:
        """It cannot lie there: says why in place, and the ghost goes back to where it came from."""
        carry, by_keys = self.carry, self._by_keys
        if carry is None:
            return
        self._sent = True  # nothing else can be done with it on its way back
        at = self.shadow_rect(carry)
        self.note(why, at)
        duration = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self)
        # Styles answer 0 where the system asks for less motion.
        if duration > 0 and not by_keys:
            self._words = ""
            self._flight.setDuration(duration)
            self._flight.start()
        else:
            self._end_carry()
        if by_keys:
            self.carry_given_up.emit(carry.bar.owner_id)

    def _land(self) -> None:
        if self._flight.state() == QVariantAnimation.State.Running:
            self._flight.stop()
        if self.carry is not None:
            self._end_carry()

    def _end_carry(self) -> None:
        self.carry, self._sent, self._by_keys = None, False, False
        self._words, self._bad = "", False
        self.viewport().update()

    # ---- a remark in place ----------------------------------------------------------------------------------------

    def note(self, words: str, beside: QRect) -> None:
        """Says something beside a place on the board, for a while or until the next act."""
        self._note, self._note_at = words, beside
        self._noted.start()
        self.announce(words)
        self.viewport().update()

    def forget_note(self) -> None:
        if self._note:
            self._note = ""
            self._noted.stop()
            self.viewport().update()

    @property
    def noted(self) -> str:
        """The remark shown now."""
        return self._note

    # ---- keys that mean something else while carrying ---------------------------------------------------------------

    def move_cursor(self, cells: int, rows: int, *, extend: bool = False) -> None:
        self.forget_note()
        carry = self.carry
        if carry is None:
            super().move_cursor(cells, rows, extend=extend)
            return
        if not self._by_keys or self._sent:
            return
        if cells:
            carry.step(cells, stretch=extend)
        elif not extend:
            carry.climb(rows)
        self.carry_changed()

    def activate(self) -> None:
        self.forget_note()
        if self.carry is not None:
            self.drop()
        else:
            super().activate()

    def choose(self) -> None:
        if self.carry is None:
            super().choose()

    def next_bar(self, direction: int) -> None:
        if self.carry is None:
            super().next_bar(direction)

    def jump(self, *, column: int) -> None:
        if self.carry is None:
            super().jump(column=column)

    def escape(self) -> None:
        if self._note and self.carry is None:
            self.forget_note()
        elif self.carry is not None:
            self.give_up()
        else:
            super().escape()

    def tell_owner(self, owner: UUID | None) -> None:
        # What is carried stays selected while pages turn under it.
        if self.carry is None:
            super().tell_owner(owner)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self._by_keys:
            self.give_up()
        super().focusOutEvent(event)

    # ---- what is shown --------------------------------------------------------------------------------------------

    def shadow_rect(self, carry: Carry) -> QRect:
        """Where the bar of what is carried lies in the viewport, on its way back if it goes back."""
        rect = self.bar_rect(carry.row, *carry.stretch())
        if self._flight.state() != QVariantAnimation.State.Running:
            return rect
        clock, x = self.board.clock(carry.home), self.board.pixels.x
        start, end = (x(clock.position(at)) for at in (carry.bar.period.start, carry.bar.period.end))
        home, share = self.bar_rect(carry.home, start, end), float(self._flight.currentValue())
        away = home.topLeft() - rect.topLeft()
        return QRect(rect.topLeft() + away * share, rect.size() + (home.size() - rect.size()) * share)

    def bar_rect(self, row: int, left: int, right: int) -> QRect:
        """A bar's box in the viewport for a stretch of a row."""
        rect = self.stretch_rect(row, left, max(right, left + NARROWEST))
        top, height = bar_box(_placed(self.steered_bar(), 0, 1), rect.top(), rect.height())
        return QRect(rect.left(), top, rect.width(), height)

    def steered_bar(self) -> Bar:
        """What is carried; only while something is."""
        assert self.carry is not None
        return self.carry.bar

    def marked(self) -> Marked:
        marked = super().marked()
        limits = self.viewport().rect()
        if self.carry is not None:
            bar, rect = self.carry.bar, self.shadow_rect(self.carry)
            shadow = Shadow(rect=rect, placed=_placed(bar, 0, rect.width()), bad=self._bad)
            dimmed = None if self.carry.way == "copy" else (bar.owner_id, bar.item)
            marked = replace(marked, cursor=None, chosen=None, shadow=shadow, dimmed=dimmed)
            if self._words:
                at = ghost_rect(rect.left(), rect.width(), rect.top() - 3, rect.height() + 6, self._words, limits)
                return replace(marked, ghost=self._words, ghost_bad=self._bad, ghost_rect=at)
        if self._note:
            beside = self._note_at
            at = ghost_rect(beside.left(), beside.width(), beside.top(), beside.height(), self._note, limits)
            marked = replace(marked, ghost=self._note, ghost_bad=True, ghost_rect=at)
        return marked


def _placed(bar: Bar, left: int, right: int) -> Placed:
    """A whole bar without shoulders between two pixels."""
    state = str(bar.status)
    return Placed(bar=bar, state=state, left=left, right=right, inner_left=left, inner_right=right)
