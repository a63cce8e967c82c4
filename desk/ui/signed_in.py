"""What every screen of one signed-in person shares: the desk, the lanes, the live feed, the server's clock.

Screens read and carry out commands through it and never touch the desk's ports by themselves.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo
from threading import current_thread, main_thread
from time import monotonic
from typing import Any
from weakref import WeakMethod

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desk.domain.errors import DeskError, LoginEnded, OutcomeUnknown, PasswordReplaced, SignInFailed, Unavailable
from desk.domain.ids import CommandKey
from desk.domain.lifecycle import SENIOR
from desk.ui.call import Call, Calls, alive
from desk.ui.live import Live, LiveState
from desk.ui.window_state import WindowState
from desk.usecases.at_the_desk import Desk
from desk.usecases.commands import Command
from desk.usecases.ports import Answer, Settled
from desk.usecases.results import House, Identity

CLOCK_SET_SECONDS = 5.0  # by which this PC's clock may differ from its steady one before it was set, or slept


class SignedIn(QObject):
    """One person at this desk.

    `answered` carries every Answer, whoever asked for it; `carried_out` (Command, Answer) those asked for here;
    `settled` (command name, Settled) what became of a command whose answer had been lost; `ended` the error of a login
    that was switched off, or got another password, meanwhile; `said` a passing remark for the status bar;
    `drawer_wanted` (VenueId) asks for the form that opens a venue's drawer; `messages_wanted` (words) for the log of
    messages with what they find. `clock_set` carries the seconds from this PC's clock to the server's, measured anew.
    """

    answered = Signal(object)
    settled = Signal(str, object)
    carried_out = Signal(object, object)
    house_changed = Signal(object)
    ended = Signal(object)
    said = Signal(str)
    drawer_wanted = Signal(object)
    messages_wanted = Signal(str)
    clock_set = Signal(float)

    def __init__(self, desk: Desk, calls: Calls, state: WindowState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.state = state
        self.calls = calls
        self.live = Live(desk.feed, desk.reader, calls, self)
        self._measuring = False
        self._take_clock(desk.identity)
        self._recover_wanted = True
        self.live.house_changed.connect(self._on_house_changed)

    @property
    def identity(self) -> Identity:
        return self.desk.identity

    @property
    def house(self) -> House:
        return self.desk.house

    @property
    def zone(self) -> tzinfo:
        """The zone of the first venue, for clocks that belong to no venue; never the PC's."""
        return self.house.venues[0].zone if self.house.venues else UTC

    @property
    def senior(self) -> bool:
        """Whether this person may do what only managers and owners may."""
        return self.identity.rank in SENIOR

    def now(self) -> datetime:
        """The server's clock, as far as this desk knows it; asked for again when this PC's own has been set."""
        wall = datetime.now(UTC)
        gone = (wall - self._measured_at).total_seconds() - (monotonic() - self._measured_steady)
        if abs(gone) > CLOCK_SET_SECONDS and current_thread() is main_thread():  # lanes ask too, and start nothing
            self._measure_clock()
        return wall + self.live.offset

    def _measure_clock(self) -> None:
        if not self._measuring and self.live.state.live:
            self._measuring = True
            self.calls.run(self.desk.reader.identity, done=self._on_clock, failed=self._on_no_clock)

    def _take_clock(self, identity: Identity) -> None:
        self._measured_at, self._measured_steady = datetime.now(UTC), monotonic()
        self.live.offset = timedelta(seconds=identity.clock_offset_seconds)

    def _on_clock(self, identity: Identity) -> None:
        self._measuring = False
        self._take_clock(identity)
        self.desk.identity = identity
        self.clock_set.emit(identity.clock_offset_seconds)

    def _on_no_clock(self, _error: DeskError) -> None:
        self._measuring = False

    def why_not_write(self) -> str:
        """Why nothing can be written now; empty while the server is there."""
        return "" if self.live.state.live else lost_sentence(self.live.state, self.zone)

    def read(
        self, function: Callable[..., Any], *args: Any, done: Callable[[Any], None], failed: Callable[[DeskError], None]
    ) -> Call:
        return self.calls.run(function, *args, done=done, failed=failed)

    def carry_out(
        self,
        command: Command,
        key: CommandKey,
        *,
        done: Callable[[Answer], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        """Sends a command; `failed` at once while the server is known to be away.

        The answer reaches all screens even if the form that asked has gone meanwhile.
        """
        problem = self.why_not_write()
        if problem:
            failed(Unavailable(problem=problem))
            return
        sending = _Sending(self, command, done, failed)
        self.calls.run(
            self.desk.carry_out, command, key, done=sending.on_answer, failed=sending.on_failed, writing=True
        )

    def start(self) -> None:
        self.live.state_changed.connect(self._on_live_state)
        self.live.start()

    def recover(self) -> None:
        """Finds out what became of commands whose answer was never seen; not while others are under way."""
        self._recover_wanted = True
        if self.live.state.live and not self.calls.writing:
            self._recover_wanted = False
            self.calls.run(self.desk.recover, done=self._on_settled)

    def leave(self) -> None:
        """Stops listening and closes the desk in the background; the screens must be gone or covered."""
        self.live.stop()
        self.calls.run(self.desk.reports.stop_all)  # good-byes wait in the lane that a long report would keep busy
        self.calls.after_those_under_way(self.desk.close)

    def _on_live_state(self, state: LiveState) -> None:
        if state.live and self._recover_wanted:
            self.recover()

    def _on_settled(self, outcomes: list[tuple[str, Settled]]) -> None:
        for command, settled in outcomes:
            if settled.answer is not None:
                self.on_answer(settled.answer)
            self.settled.emit(command, settled)

    def on_answer(self, answer: Answer) -> None:
        """Takes an answer of any command to all screens."""
        if answer.booking is not None:
            self.live.accept_booking(answer.booking)
            self.live.money_changed.emit(answer.booking.id)
        if answer.blackout is not None:
            self.live.accept_blackout(answer.blackout)
        if answer.series is not None:
            for card in answer.series.bookings:
                self.live.accept_booking(card)
        if answer.customer is not None:
            self.live.customer_changed.emit(answer.customer.id)
        self.answered.emit(answer)

    def _on_house_changed(self) -> None:
        self.calls.run(self.desk.reload_house, done=self._on_house, failed=self._on_house_refused)

    def _on_house(self, house: House) -> None:
        self.house_changed.emit(house)

    def _on_house_refused(self, error: DeskError) -> None:
        if isinstance(error, LoginEnded):
            self.ended.emit(error)
        elif isinstance(error, SignInFailed):  # it was right when this person came in
            self.ended.emit(PasswordReplaced())
        else:
            self.calls.unheard.emit(error)


class _Sending(QObject):
    """One command under way: its answer goes to all screens, then to the form that asked, if it is still there."""

    def __init__(
        self,
        home: SignedIn,
        command: Command,
        done: Callable[[Answer], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        super().__init__(home)
        self._home, self._command = home, command
        self._done, self._failed = WeakMethod(done), WeakMethod(failed)

    def on_answer(self, answer: Answer) -> None:
        self._home.on_answer(answer)
        self._home.carried_out.emit(self._command, answer)
        if (method := alive(self._done)) is not None:
            method(answer)
        self.deleteLater()

    def on_failed(self, error: DeskError) -> None:
        if isinstance(error, OutcomeUnknown):
            self._home.recover()
        if (method := alive(self._failed)) is not None:
            method(error)
        else:
            self._home.calls.unheard.emit(error)
        self.deleteLater()


def lost_sentence(state: LiveState, zone: tzinfo) -> str:
    """Why the desk only reads at the moment, in words."""
    if state.since is None:
        return QCoreApplication.translate(
            "Live", "The server is not connected yet. Nothing can be written until it is."
        )
    text = QCoreApplication.translate(
        "Live",
        "No connection since {time}. The board can be read; nothing can be written until the connection is back.",
    )
    return text.replace("{time}", f"{state.since.astimezone(zone):%H:%M:%S}")
