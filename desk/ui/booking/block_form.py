"""Closing a space for a period: a blackout with its reason; bookings that are there are listed and dealt with first."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QLineEdit

from desk.domain.errors import DeskError, NotFound, SlotTaken
from desk.domain.ids import BlackoutId, VenueId, new_id
from desk.ui.booking.closure_list import ClosureList
from desk.ui.booking.form import CommandForm
from desk.ui.booking.places import occupied
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.field import Field
from desk.ui.widgets.words import Words
from desk.ui.words.format import duration_text, period_text
from desk.usecases.at_the_desk import new_key
from desk.usecases.commands import BlockSpace, DropClosure, PlanClosure, WantedItem
from desk.usecases.ports import Answer
from desk.usecases.results import ClosureCard


class BlockForm(CommandForm):
    """The place and period come from the selection on the board, or from a closure that was planned before.

    Sent while bookings are there, it becomes a planned closure: a task of the day until the last of them has gone.
    Then the space is closed by itself, if this form is open. `booking_wanted` (BookingCard) to look at one of them.
    """

    booking_wanted = Signal(object)

    def __init__(self, home: SignedIn, venue_id: VenueId, item: WantedItem, planned: ClosureCard | None = None) -> None:
        super().__init__(
            home,
            QCoreApplication.translate("BlockForm", "Block the space"),
            QCoreApplication.translate("BlockForm", "&Block"),
            icon_name="lock",
        )
        self._venue = home.house.venue(venue_id)
        self._item = item
        self._planned, self._leaving, self._over = planned is not None, False, False
        self._blackout_id = planned.id if planned is not None else BlackoutId(new_id())
        self._spaces = (
            planned.spaces if planned is not None else tuple(space for space, _period in occupied(self._venue, item))
        )
        names = [home.house.space(space_id).name for space_id in self._spaces]
        self.body.addWidget(Words(", ".join(names), "strong"))
        length = item.period.duration - timedelta(microseconds=item.period.duration.microseconds)
        when = f"{period_text(item.period, self._venue.zone)} · {duration_text(length)}"
        self.body.addWidget(Words(when, "muted"))
        self.reason = Field(QCoreApplication.translate("BlockForm", "&Reason"), QLineEdit())
        self.reason.editor.setPlaceholderText(QCoreApplication.translate("BlockForm", "Maintenance, owner's use …"))
        self.reason.editor.returnPressed.connect(self.submit)
        self.reason.editor.setMaxLength(200)
        self.body.addWidget(self.reason)
        self.drop_button = Button(
            QCoreApplication.translate("BlockForm", "&Give the closure up"), "quiet", icon_name="x"
        )
        self.drop_button.clicked.connect(self._drop)
        self.hits = ClosureList(home, self._spaces, item.period)
        self.hits.told.connect(self._on_hits)
        self.hits.booking_wanted.connect(self.booking_wanted)
        self.hits.form_open.connect(self._on_form_open)
        self.hits.emptied.connect(self._on_row_emptied)
        self.reason.editor.textChanged.connect(self.hits.explain)
        self.body.addWidget(self.hits)
        self.body.addWidget(self.drop_button)
        if planned is not None:
            self.reason.editor.setText(planned.reason)
        self._show_planned()
        home.live.house_changed.connect(self._on_house_hint)
        self.setFocusProxy(self.reason.editor)
        self.hits.read()

    def _show_planned(self) -> None:
        """What is planned is no longer typed text: leaving the form loses nothing."""
        self.reason.setEnabled(not self._planned)
        self.drop_button.setVisible(self._planned)

    def _on_hits(self, count: int) -> None:
        if self._over:
            return
        plan = QCoreApplication.translate("BlockForm", "&Close it when they are gone")
        block = QCoreApplication.translate("BlockForm", "&Block")
        self.submit_button.setText(plan if count and not self._planned else block)
        self.submit_button.setVisible(not (count and self._planned))
        if self._planned and not count and not self.busy and self.hits.open_row is None:
            self.submit()
        elif self._planned and count:
            self.refusal.clear()

    def _drop(self) -> None:
        self.home.carry_out(
            DropClosure(blackout_id=self._blackout_id), new_key(), done=self._on_dropped, failed=self._on_failed
        )

    def _on_dropped(self, _answer: Answer) -> None:
        self.closed.emit()

    def _on_answer(self, answer: Answer) -> None:
        """A planned closure keeps the form open: its list is what there is to do now."""
        if answer.closure is None:
            super()._on_answer(answer)
            return
        self.submit_button.set_busy(False)
        self._planned = True
        self.renew_key()
        self._show_planned()
        self._on_hits(len(self.hits.hits))
        self.hits.read()
        self.hits.focus_booking(None)

    def on_refused(self, error: DeskError) -> None:
        """Somebody came meanwhile: the list says who. Or another desk has given the closure up."""
        if isinstance(error, SlotTaken):
            self.hits.read()
        elif isinstance(error, NotFound):
            self._end()

    def _on_house_hint(self) -> None:
        """Closures are planned, given up and carried out by this hint."""
        if self._planned and not self.busy:
            self.home.read(self.home.desk.reader.closures, done=self._on_closures, failed=self._on_unread)

    def _on_closures(self, closures: list[ClosureCard]) -> None:
        if self._planned and not self.busy and all(closure.id != self._blackout_id for closure in closures):
            self._end()

    def _on_unread(self, _error: DeskError) -> None:
        """The database has the last word when the closure is carried out."""

    def _end(self) -> None:
        """There is nothing to carry out any more; what is open in a row stays."""
        self._over = True
        self.submit_button.hide()
        self.drop_button.hide()
        text = QCoreApplication.translate("BlockForm", "Another desk has given this closure up, or carried it out.")
        self.refusal.say(text, "info")

    def command(self) -> BlockSpace | PlanClosure | None:
        text = self.reason.editor.text().strip()
        self.reason.set_problem(
            "" if text else QCoreApplication.translate("BlockForm", "Enter the reason; everybody sees it on the board.")
        )
        if not text:
            return None
        make = PlanClosure if self.hits.hits and not self._planned else BlockSpace
        return make(
            blackout_id=self._blackout_id,
            venue_id=self._venue.id,
            spaces=self._spaces,
            period=self._item.period,
            reason=text,
        )

    def renew_key(self) -> None:
        super().renew_key()
        if not self._planned:
            self._blackout_id = BlackoutId(new_id())

    # ---- the forms of its rows -----------------------------------------------------------------------------------

    def _on_form_open(self, is_open: bool) -> None:
        """Esc and Ctrl+Enter belong to the form in a row while there is one."""
        for shortcut in self.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly):
            shortcut.setEnabled(not is_open)

    def _on_row_emptied(self) -> None:
        """What was typed in a row has been thrown away because somebody wanted to leave: so they may."""
        if not self._leaving or self.hits.open_row is not None:
            return
        self._leaving = False
        if self.unsaved():
            super().ask_before_leaving()
        else:
            self.closed.emit()

    def ask_before_leaving(self, *, quietly: bool = False) -> None:
        row = self.hits.open_row
        form = row.slot.form if row is not None else None
        if form is None:
            super().ask_before_leaving(quietly=quietly)
            return
        self._leaving = True
        form.ask_before_leaving(quietly=quietly)

    def unsaved(self) -> bool:
        typed = not self._planned and bool(self.reason.editor.text().strip())
        return typed or self.hits.open_row is not None
