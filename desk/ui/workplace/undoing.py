"""Ctrl+Z: the steps of one person in one window that can be taken back, newest first, and what became of trying."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desk.domain.errors import DeskError, OutcomeUnknown, RecordChanged, SlotTaken, TooBusy, Unavailable
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.words.format import moment_text, money
from desk.ui.workplace.board_moves import refusal_words
from desk.usecases.at_the_desk import new_key
from desk.usecases.commands import Command
from desk.usecases.ports import Answer
from desk.usecases.results import HistoryEntry
from desk.usecases.undoing import Undo, ready, undo_of

MOST_STEPS = 20


class Undoing(QObject):
    """Made anew at each sign-in, so the steps of one person never meet another.

    Signals: `step_taken` (sentence) something can be undone now, `undone` (sentence), `refused` (sentence).
    """

    step_taken = Signal(str)
    undone = Signal(str)
    refused = Signal(str)

    def __init__(self, home: SignedIn) -> None:
        super().__init__(home)
        self._home = home
        self.steps: list[Undo] = []
        self._trying: Undo | None = None
        self._sent: Command | None = None
        self._blamed: Undo | None = None
        home.carried_out.connect(self._on_carried_out)

    def _on_carried_out(self, command: Command, answer: Answer) -> None:
        if command is self._sent:  # what undoes is no step of its own
            return
        step = undo_of(command, answer)
        if step is not None:
            self.steps = [*self.steps[1 - MOST_STEPS :], step]
            self.step_taken.emit(step_words(step))

    def undo(self) -> None:
        """Takes the latest step back; says so if there is none."""
        if self._trying is not None:
            return
        if not self.steps:
            self.refused.emit(QCoreApplication.translate("Undo", "There is nothing to undo."))
            return
        self._trying = self.steps[-1]
        self._home.read(ready, self._trying, self._home.desk.reader, done=self._send, failed=self._on_failed)

    def _send(self, command: Command) -> None:
        self._sent = command
        self._home.carry_out(command, new_key(), done=self._on_answer, failed=self._on_failed)

    def _on_answer(self, answer: Answer) -> None:
        step, self._trying = self._trying, None
        if step is None:
            return
        self._forget(step)
        self.undone.emit(undone_words(step, answer))

    def _on_failed(self, error: DeskError) -> None:
        step, self._trying = self._trying, None
        if step is None:
            return
        if isinstance(error, Unavailable | TooBusy):  # nothing happened: it may be tried again
            self.refused.emit(_refusal(step, told(error)))
            return
        self._forget(step)
        if isinstance(error, OutcomeUnknown):
            self.refused.emit(told(error))
        elif isinstance(error, RecordChanged) and step.booking_id is not None:
            self._blamed = step
            self._home.read(
                self._home.desk.reader.history, step.booking_id, done=self._on_history, failed=self._on_no_history
            )
        else:
            words = refusal_words(error, self._home.house) if isinstance(error, SlotTaken) else told(error)
            self.refused.emit(_refusal(step, words))

    def _on_history(self, history: list[HistoryEntry]) -> None:
        """Who was there since, and when."""
        others = [entry for entry in history if entry.by != self._home.identity.name or entry.actor == "system"]
        last = (others or history)[-1]
        self._refuse(changed_words(last.by, last.at, self._home.house.venues[0].zone))

    def _on_no_history(self, _error: DeskError) -> None:
        self._refuse(RecordChanged().sentence)

    def _refuse(self, words: str) -> None:
        step, self._blamed = self._blamed, None
        if step is not None:
            self.refused.emit(_refusal(step, words))

    def _forget(self, step: Undo) -> None:
        self.steps = [other for other in self.steps if other is not step]


def changed_words(by: str, at: datetime, zone: ZoneInfo) -> str:
    """`Ravi changed it on 14 Feb, 16:05.`"""
    text = QCoreApplication.translate("Undo", "{who} changed it, {when}.")
    return text.replace("{who}", by).replace("{when}", moment_text(at, zone))


def step_words(step: Undo) -> str:
    """What was done, for the toast that offers to take it back."""
    text = {
        "move": QCoreApplication.translate("Undo", "{what} was moved."),
        "edit": QCoreApplication.translate("Undo", "{what} was edited."),
        "mark": QCoreApplication.translate("Undo", "{what}: noted."),
        "cancel": QCoreApplication.translate("Undo", "{what} was cancelled."),
        "block": QCoreApplication.translate("Undo", "The space is blocked: {what}."),
        "unblock": QCoreApplication.translate("Undo", "The space is open again: {what}."),
    }[step.what]
    return text.replace("{what}", step.subject)


def undone_words(step: Undo, answer: Answer) -> str:
    """What taking it back came to."""
    text = {
        "move": QCoreApplication.translate("Undo", "{what} is back where it was, at {price}."),
        "edit": QCoreApplication.translate("Undo", "{what} says again what it said before."),
        "mark": QCoreApplication.translate("Undo", "{what}: taken back."),
        "cancel": QCoreApplication.translate("Undo", "{what} is held again as {new}, at {price}."),
        "block": QCoreApplication.translate("Undo", "The space is open again: {what}."),
        "unblock": QCoreApplication.translate("Undo", "The space is blocked again: {what}."),
    }[step.what]
    card = answer.booking
    if card is not None:
        text = text.replace("{new}", card.number).replace("{price}", money(card.total))
    return text.replace("{what}", step.subject)


def _refusal(step: Undo, words: str) -> str:
    text = QCoreApplication.translate("Undo", "Not undone ({what}): {why}")
    return text.replace("{what}", step.subject).replace("{why}", words)
