"""What becomes of a booking put down elsewhere on the board: sent once under a fresh key, or refused in place.

Copies become a filled-in hold form. The board knows no database; this glue knows both.
"""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desk.domain.errors import BookingRuleBroken, DeskError, RecordChanged, SlotTaken, Unavailable
from desk.domain.ids import BookingId, SpaceId
from desk.domain.period import Period
from desk.ui.board.carry import Carried
from desk.ui.board.panel import BoardPanel
from desk.ui.board.rows import Chosen
from desk.ui.booking.closing_notice import closing_words
from desk.ui.booking.move_form import wanted_items
from desk.ui.booking.places import occupied
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.words.format import money, period_text
from desk.usecases.at_the_desk import new_key
from desk.usecases.closing import closed_by
from desk.usecases.commands import MoveBooking, WantedItem
from desk.usecases.ports import Answer
from desk.usecases.results import Alternative, BookingCard, ClosureCard, House


class BoardMoves(QObject):
    """`said` carries a passing remark, `form_wanted` (BookingCard, items) a move that a person has to look at first:
    it needs a manager's reason, or leads into a planned closure. `copy_ready` (Chosen, BookingCard) is what a new hold
    is to be filled in with."""

    said = Signal(str)
    form_wanted = Signal(object, object)
    copy_ready = Signal(object, object)

    def __init__(
        self, home: SignedIn, panel: BoardPanel, known: Callable[[UUID], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._home, self._panel, self._known = home, panel, known
        self._carried: Carried | None = None
        self._card: BookingCard | None = None
        self._items: tuple[WantedItem, ...] = ()
        self._copy: Chosen | None = None
        panel.set_rank(home.identity.rank)
        panel.move_wanted.connect(self.on_move_wanted)
        panel.copy_wanted.connect(self.on_copy_wanted)

    # ---- moving --------------------------------------------------------------------------------------------------

    def on_move_wanted(self, carried: Carried) -> None:
        """Sends the move of one item, the others staying where they are, unless the place is to be closed then."""
        self._carried = carried
        card = self._known(carried.booking_id)
        known = card if isinstance(card, BookingCard) and card.revision == carried.revision else None
        self._home.read(self._look, carried, known, done=self._on_looked, failed=self._on_failed)

    def _look(self, carried: Carried, known: BookingCard | None) -> tuple[BookingCard, list[ClosureCard]]:
        """Runs in a lane: the booking, unless it is known, and what is to be closed."""
        reader = self._home.desk.reader
        card = known or reader.booking(BookingId(carried.booking_id))
        try:
            return card, reader.closures()
        except Unavailable:  # the warning is a help; the move itself is tried until it is answered
            return card, []

    def _on_looked(self, found: tuple[BookingCard, list[ClosureCard]]) -> None:
        carried, (card, closures) = self._carried, found
        if carried is None:
            return
        self._home.live.accept_booking(card)
        if card.revision != carried.revision:
            self._on_failed(RecordChanged(revision=card.revision, changed_by=card.changed_by))
            return
        self._card, self._items = card, moved_items(card, carried)
        closure = closed_by(closures, self._put_at(card, carried))
        if closure is not None:
            self._ask(card, closure)
            return
        command = MoveBooking(booking_id=card.id, revision=carried.revision, items=self._items)
        self._home.carry_out(command, new_key(), done=self._on_answer, failed=self._on_failed)

    def _put_at(self, card: BookingCard, carried: Carried) -> list[tuple[SpaceId, Period]]:
        """What the carried item would occupy; where the others lie is no news."""
        venue = self._home.house.venue(card.venue_id)
        there = zip(card.items, self._items, strict=True)
        return [part for item, wanted in there if item.number == carried.item for part in occupied(venue, wanted)]

    def _ask(self, card: BookingCard, closure: ClosureCard) -> None:
        """The bar goes back, and the move form asks whether it is meant all the same."""
        self._carried = self._card = None
        self._panel.refuse(closing_words(closure))
        self.form_wanted.emit(card, self._items)

    def _on_answer(self, answer: Answer) -> None:
        before, card = self._card, answer.booking
        self._carried = self._card = None
        if before is None or card is None:
            return
        self._panel.put_down(card.id)
        if card.total != before.total:
            text = QCoreApplication.translate("BoardMoves", "{number} moved. The price changed: {old} → {new}.")
            text = text.replace("{number}", card.number)
            self.said.emit(text.replace("{old}", money(before.total)).replace("{new}", money(card.total)))

    def _on_failed(self, error: DeskError) -> None:
        card, carried = self._card, self._carried
        self._carried = self._card = None
        self._panel.refuse(refusal_words(error, self._home.house))
        if carried is not None and isinstance(error, RecordChanged):
            self._home.live.read_again([carried.booking_id])
        if card is not None and isinstance(error, BookingRuleBroken) and error.overridable and self._home.senior:
            self.form_wanted.emit(card, self._items)

    # ---- copying -------------------------------------------------------------------------------------------------

    def on_copy_wanted(self, chosen: Chosen, owner: UUID) -> None:
        """Reads the booking whose details a new hold is to have."""
        self._copy = chosen
        self._home.read(
            self._home.desk.reader.booking, BookingId(owner), done=self._on_copied, failed=self._on_not_copied
        )

    def _on_copied(self, card: BookingCard) -> None:
        if self._copy is not None:
            self.copy_ready.emit(self._copy, card)
        self._copy = None

    def _on_not_copied(self, error: DeskError) -> None:
        self.said.emit(told(error))


def moved_items(card: BookingCard, carried: Carried) -> tuple[WantedItem, ...]:
    """The booking's items with the one carried at its new place."""
    chosen = carried.chosen
    return tuple(
        replace(
            wanted,
            period=chosen.period,
            space_id=chosen.space_id,
            composite_id=chosen.composite_id,
            session_id=chosen.session_id,
        )
        if item.number == carried.item
        else wanted
        for item, wanted in zip(card.items, wanted_items(card), strict=True)
    )


def refusal_words(error: DeskError, house: House) -> str:
    """Why it cannot lie there, in one breath: what is in the way and what is free instead."""
    if not isinstance(error, SlotTaken) or not error.in_the_way:
        return told(error)
    first = error.in_the_way[0]
    blackout = QCoreApplication.translate("BoardMoves", "a blackout")
    what = " ".join(part for part in (first.number, first.title) if part) or blackout
    words = QCoreApplication.translate("BoardMoves", "Taken by {what}.").replace("{what}", what)
    offers = [_alternative_words(one, house) for one in error.alternatives[:2] if isinstance(one, Alternative)]
    if offers:
        free = QCoreApplication.translate("BoardMoves", "Free instead: {places}.")
        words += " " + free.replace("{places}", "; ".join(offers))
    return words


def _alternative_words(offer: Alternative, house: House) -> str:
    if offer.space_id is not None:
        space = house.space(offer.space_id)
        name, venue = space.name, house.venue(space.venue_id)
    else:
        assert offer.composite_id is not None
        composite = house.composite(offer.composite_id)
        name, venue = composite.name, house.venue(composite.venue_id)
    return f"{name}, {period_text(offer.period, venue.zone)}"
