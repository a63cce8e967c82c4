"""What every form of the inspector has: one command, one key, refusals in place, and nothing typed ever lost.

A form's key is made when it opens and again after an answer that refuses, so that a second press of the same
request is the same request. The forms themselves say what they ask and which command it makes.
"""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.errors import DeskError, OutcomeUnknown, RecordChanged, SlotTaken, Unavailable
from desk.domain.ids import BookingId, CommandKey
from desk.ui.booking.refusal import Refusal
from desk.ui.language.told import told
from desk.ui.live import LiveState
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button, Role
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.words import Words
from desk.usecases.at_the_desk import new_key
from desk.usecases.commands import Command
from desk.usecases.ports import Answer, Settled
from desk.usecases.results import BookingCard


class CommandForm(QWidget):
    """One wish, filled in and sent.

    Signals: `answered` (Answer) when it was carried out, `closed` when the person gave it up,
    `show_owner` (UUID) to look at what is in the way.
    """

    answered = Signal(object)
    closed = Signal()
    show_owner = Signal(object)

    def __init__(self, home: SignedIn, title: str, submit: str, *, role: Role = "primary", icon_name: str = "") -> None:
        super().__init__()
        self.home = home
        self.title = Words(title, "title")
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self.refusal = Refusal(home)
        self.refusal.show_owner.connect(self.show_owner)
        self.asking = Notice(self)
        self.submit_button = Button(submit, role, icon_name=icon_name, shortcut="Ctrl+Return")
        self.cancel_button = Button(QCoreApplication.translate("CommandForm", "Close"), "quiet", shortcut="Esc")
        self.footer = QWidget(self)
        self.foot = QVBoxLayout(self.footer)
        self._key: CommandKey = new_key()
        self._sent: Command | None = None
        self._being_checked = False
        self._cut_off = False
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.submit_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.title)
        layout.addLayout(self.body)
        layout.addWidget(self.footer)
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.foot.setSpacing(12)
        self.foot.addWidget(self.refusal)
        self.foot.addWidget(self.asking)
        self.foot.addLayout(buttons)

    def _connect(self) -> None:
        self.submit_button.clicked.connect(self.submit)
        self.cancel_button.clicked.connect(self.give_up)
        self._bind_keys(self)
        self.home.settled.connect(self._on_settled)
        self.home.live.state_changed.connect(self._on_live_state)

    def _bind_keys(self, widget: QWidget) -> None:
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), widget, context=inside).activated.connect(self.submit)
        QShortcut(QKeySequence("Esc"), widget, context=inside).activated.connect(self.give_up)

    def detach_footer(self) -> QWidget:
        """Gives the refusal and the buttons to somebody who keeps them in sight; they go when the form goes."""
        self._column.removeWidget(self.footer)
        self._bind_keys(self.footer)
        self.destroyed.connect(self.footer.deleteLater)
        return self.footer

    # ---- what a form says about itself ---------------------------------------------------------------------------

    def command(self) -> Command | None:
        """The command as filled in, or None with the problems marked at their fields."""
        raise NotImplementedError

    def unsaved(self) -> bool:
        """Whether something was typed that closing would lose."""
        raise NotImplementedError

    def on_refused(self, error: DeskError) -> None:
        """More help with a refusal, after it has been shown."""

    def booking_id(self) -> BookingId | None:
        """The booking this form is about, if it is about one."""
        return None

    def take_card(self, card: BookingCard) -> None:
        """The booking as it is now, after another desk changed it; what was typed stays."""

    # ---- sending -------------------------------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        return self.submit_button.busy

    def submit(self) -> None:
        """Sends the command once, however often it is pressed."""
        if self.busy or self._being_checked or not self.isEnabled():
            return
        self.asking.clear()
        command = self.command()
        if command is None:
            self._focus_first_problem()
            return
        self._sent = command
        self.refusal.clear()
        self.submit_button.set_busy(True)
        self.home.carry_out(command, self._key, done=self._on_answer, failed=self._on_failed)

    def _on_answer(self, answer: Answer) -> None:
        self.submit_button.set_busy(False)
        self.answered.emit(answer)

    def _on_failed(self, error: DeskError) -> None:
        self.submit_button.set_busy(False)
        if isinstance(error, OutcomeUnknown):
            self._being_checked = True
        elif not isinstance(error, Unavailable):
            self.renew_key()
        self._cut_off = isinstance(error, Unavailable)
        self.refusal.tell_error(error)
        self.on_refused(error)
        if isinstance(error, SlotTaken):
            self.refusal.focus_first()
        booking_id = self.booking_id()
        if isinstance(error, RecordChanged) and booking_id is not None:
            reader = self.home.desk.reader
            self.home.read(reader.booking, booking_id, done=self._on_read_again, failed=self._on_not_read)

    def _on_live_state(self, state: LiveState) -> None:
        """The connection is back: it may be sent now, and nothing says any more that it cannot."""
        if state.live and self._cut_off:
            self._cut_off = False
            self.refusal.say(QCoreApplication.translate("CommandForm", "The connection is back; send it now."), "good")

    def _on_read_again(self, card: BookingCard) -> None:
        """Shows what changed; pressing again is then a decision made with open eyes."""
        self.home.live.accept_booking(card)
        self.take_card(card)

    def _on_not_read(self, error: DeskError) -> None:
        self.refusal.say(told(error))

    def renew_key(self) -> None:
        """The next press is a new request."""
        self._key = new_key()

    def _on_settled(self, command: str, settled: Settled) -> None:
        """The outcome that was unknown is known now."""
        if not self._being_checked or self._sent is None or command != self._sent.name:
            return
        self._being_checked = False
        if settled.answer is not None:
            self.answered.emit(settled.answer)
            return
        self.renew_key()
        self.refusal.say(
            QCoreApplication.translate(
                "CommandForm", "It was not carried out. Everything you typed is here; try again."
            ),
            "warning",
        )

    # ---- leaving -------------------------------------------------------------------------------------------------

    def give_up(self) -> None:
        """Closes the form; asks first, in place, if something was typed."""
        if self.busy:
            return
        if not self.unsaved():
            self.closed.emit()
            return
        self.ask_before_leaving()

    def ask_before_leaving(self, *, quietly: bool = False) -> None:
        """Asks in place: send it, keep editing, or throw it away; quietly leaves the keyboard where it is."""
        self.asking.tell(QCoreApplication.translate("CommandForm", "What you typed has not been saved."), "warning")
        keep = self.asking.offer(
            QCoreApplication.translate("CommandForm", "&Keep editing"), self._keep_editing, "primary"
        )
        self.asking.offer(QCoreApplication.translate("CommandForm", "&Save it now"), self.submit)
        self.asking.offer(QCoreApplication.translate("CommandForm", "&Discard"), self.discard, "danger")
        if not quietly:
            keep.setFocus()

    def _keep_editing(self) -> None:
        self.asking.clear()
        self.setFocus()

    def discard(self) -> None:
        self.asking.clear()
        self.closed.emit()

    def _focus_first_problem(self) -> None:
        for widget in self.findChildren(QWidget):  # in the order they were made, which is the order they are shown
            if widget.property("wrong") == "true" and widget.isVisible():
                widget.setFocus()
                return
