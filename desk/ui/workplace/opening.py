"""The forms that a person opens in the inspector from elsewhere: the board, the finder, a card of the day, a menu."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desk.domain.ids import BookingId
from desk.domain.lifecycle import Actor
from desk.ui.board.panel import BoardPanel
from desk.ui.board.rows import Chosen
from desk.ui.booking.block_form import BlockForm
from desk.ui.booking.form import CommandForm
from desk.ui.booking.hold_form import HoldForm
from desk.ui.booking.import_days_form import ImportDaysForm
from desk.ui.booking.inspector import Inspector
from desk.ui.booking.move_form import MoveForm
from desk.ui.booking.profile_form import ProfileForm
from desk.ui.signed_in import SignedIn
from desk.ui.workplace.going import Going
from desk.usecases.commands import WantedItem
from desk.usecases.results import BookingCard, ClosureCard


class Opening(QObject):
    """`inspector_wanted` before each form: it has to be in sight; `said` says why there is none.

    `booking_wanted` carries a booking's id and its period.
    """

    inspector_wanted = Signal()
    booking_wanted = Signal(object, object)
    said = Signal(str)

    def __init__(self, home: SignedIn, panel: BoardPanel, inspector: Inspector, going: Going) -> None:
        super().__init__(panel)
        self._home, self._panel, self._inspector, self._going = home, panel, inspector, going

    # ---- holds ---------------------------------------------------------------------------------------------------

    def hold(self, chosen: Chosen) -> None:
        """The hold form for a stretch of the board."""
        self._open(HoldForm(self._home, chosen.venue_id, chosen.item()))

    def hold_here(self) -> None:
        chosen = self._panel.selection_period()
        if chosen is not None:
            self.hold(chosen)
        else:
            self.said.emit(QCoreApplication.translate("Workplace", "Choose a free period on the board first."))

    def hold_found(self, chosen: Chosen, guests: int | None) -> None:
        """An answer of the finder becomes a hold: its stretch on the board, its form with the guests filled in."""
        self.inspector_wanted.emit()
        self._going.show_free(chosen)
        form = HoldForm(self._home, chosen.venue_id, chosen.item())
        form.guests.editor.setText(str(guests) if guests else "")
        self._inspector.make(form)
        form.setFocus()

    def hold_copy(self, chosen: Chosen, card: BookingCard) -> None:
        """The hold form on the copy's place with everything of the booking but its times."""
        form = HoldForm(self._home, chosen.venue_id, chosen.item())
        if card.customer is not None:
            form.customer.choose(card.customer)
        form.event_type.editor.setText(card.event_type)
        form.guests.editor.setText(str(card.guests) if card.guests else "")
        form.note_staff.editor.setPlainText(card.note_staff)
        form.note_customer.editor.setPlainText(card.note_customer)
        self._open(form)
        form.setFocus()

    def move(self, card: BookingCard, items: tuple[WantedItem, ...]) -> None:
        """A manager may move it there with a reason; the form asks for it."""
        self._open(MoveForm(self._home, card, items))

    # ---- closures ------------------------------------------------------------------------------------------------

    def block_here(self) -> None:
        chosen = self._panel.view.steered.chosen()  # bookings may be there: a burst pipe does not ask
        if not self._home.senior:
            self.said.emit(QCoreApplication.translate("Workplace", "Only a manager can block a space."))
        elif chosen is None:
            self.said.emit(QCoreApplication.translate("Workplace", "Choose a free period on the board first."))
        else:
            self.open_block(BlockForm(self._home, chosen.venue_id, chosen.item()))

    def deal_with(self, closure: ClosureCard, booking_id: BookingId | None = None) -> None:
        """A planned closure's list of bookings again, with the keyboard on one of them if one was meant."""
        item = WantedItem(period=closure.period, space_id=closure.spaces[0])
        form = BlockForm(self._home, closure.venue_id, item, closure)
        self.open_block(form)
        form.drop_button.setFocus()
        form.hits.go_to(booking_id)

    def open_block(self, form: BlockForm) -> None:
        """A closure's form, over what is chosen on the board."""
        form.booking_wanted.connect(self._on_closure_booking)
        self.inspector_wanted.emit()
        self._inspector.make(form, over=self._panel.selected_owner())

    def _on_closure_booking(self, card: BookingCard) -> None:
        """To the booking; the closure waits among the day's tasks."""
        then = partial(self.booking_wanted.emit, card.id, card.items[0].period)
        if self._inspector.leave(then):
            then()

    # ---- the house -----------------------------------------------------------------------------------------------

    def import_days(self) -> None:
        """The form that imports a list of days."""
        if self._home.senior:
            self._open(ImportDaysForm(self._home))
        else:
            self.said.emit(QCoreApplication.translate("Workplace", "Only a manager can import lists of days."))

    def choose_profile(self) -> None:
        """The questions on how the venue of the board wants to be paid."""
        if self._home.desk.identity.rank is Actor.OWNER:
            self._open(ProfileForm(self._home))
        else:
            self.said.emit(QCoreApplication.translate("Workplace", "Only an owner can choose how customers pay."))

    def _open(self, form: CommandForm) -> None:
        self.inspector_wanted.emit()
        self._inspector.make(form)
