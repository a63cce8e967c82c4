"""Carries out what the outbox holds for one provider: claim, fill in, keep what is said, send, report.

Every step may be cut off. Before `begin` nothing has left and it is simply done again; after it the message may have
gone, so it is looked up first and never blindly said twice.
"""

import hashlib
import logging
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from desk.domain.errors import DeskError, OutcomeUnknown, RuleBroken, TooBusy, Unavailable
from desk.domain.ids import new_id
from desk.domain.messages.kind import Channel, MessageField
from desk.domain.messages.text import render, segments
from desk.domain.messages.values import SHORTENED, fitting, values_of
from desk.usecases.messages.providing import (
    Attachment,
    Letter,
    MessageDesk,
    MessageProvider,
    MessageTurned,
    MessageWork,
    Seen,
    Sent,
    TemplateWork,
)
from desk.usecases.payments.collecting import Breaker
from desk.usecases.payments.providing import KeysRefused

log = logging.getLogger(__name__)

_MOST_STEPS = 500  # a round that never ends would hide behind one health line
_AT_ONCE = 20
_HERE_EVERY = 30.0
_ACCOUNT_PAUSE = timedelta(minutes=10)
_AWAY = timedelta(minutes=1)
_FIRST_LOOK = timedelta(seconds=20)
_LONGEST_PROBLEM = 400
_HIDDEN = "••••••"


@dataclass(frozen=True, kw_only=True, slots=True)
class _Ready:
    """A letter with what may be shown of it; `code` is a one-time code's salt and hash; `remark` is for the record."""

    letter: Letter
    shown: str
    code: tuple[str, str] | None = None
    remark: str = ""


class Sender:
    """The outbox's worker for one provider. Used by one thread."""

    def __init__(
        self,
        provider: MessageProvider,
        desk: MessageDesk,
        breaker: Breaker | None = None,
        *,
        attachment: Callable[[MessageWork], Attachment | None] = lambda work: None,
    ) -> None:
        """`attachment` makes the paper that goes with an e-mail."""
        self.provider, self._desk, self._attachment = provider, desk, attachment
        self.breaker = breaker or Breaker()
        self._id = new_id()
        self._here_at: float | None = None
        self._held = self._all_wait = False
        self._why = ""

    def run(self) -> int:
        """Carries out what is due now; how many steps that were.

        Raises:
            Unavailable: the database; what was sent meanwhile is looked up when the lease has lapsed.
        """
        self._say_here()
        steps = 0
        while steps < _MOST_STEPS and self.breaker.may_ask:
            claimed = self._desk.claim(self.provider.name, _AT_ONCE if not self.breaker.troubles else 1)
            self._all_wait = False
            for work in claimed:
                self._carry_out(work)
            steps += len(claimed)
            if not claimed:
                break
        return steps

    def go_home(self) -> None:
        """No more at work: desks say at once that nobody has this provider's secret."""
        self._desk.here(self._id, ())

    def _say_here(self) -> None:
        now = self.breaker.clock()
        if self._here_at is None or now - self._here_at >= _HERE_EVERY:
            self._desk.here(self._id, [(self.provider.name, self.provider.channels)])
            self._here_at = now

    def _carry_out(self, work: MessageWork) -> None:
        if work.step == "look":
            return self._look(work)
        if self._all_wait or not self.breaker.may_ask:
            return self._desk.finish(work, "held", problem=self._why)
        try:
            ready = self._ready(work)
        except RuleBroken as error:  # the text of the house cannot be said
            return self._desk.finish(work, "refused", problem=str(error.sentence)[:_LONGEST_PROBLEM])
        if self._desk.begin(work, ready.letter, ready.shown, ready.code):
            self._send(work, ready)
        return None

    def _ready(self, work: MessageWork) -> _Ready:
        assert work.template is not None
        code = f"{secrets.randbelow(10**6):06}" if work.kind == "one_time_code" else ""
        values = values_of(work.kind, {**work.facts, "code": code}, work.customer, work.language)
        shortened: list[str] = []
        if work.channel is Channel.SMS:  # the networks' rules are for SMS
            values, shortened = fitting(values, _registered(work.template))
        text = render(work.template.body, values)
        letter = Letter(
            reference=work.reference,
            channel=work.channel,
            to=work.to,
            text=text,
            language=work.language,
            title=" ".join(render(work.template.subject, values).split()),
            header=work.template.header,
            provider_template=work.template.provider_template,
            dlt_template=work.template.dlt_template,
            variables=tuple((name, values[name]) for name, _, _ in work.template.variables if name in values),
            parts=segments(text).parts if work.channel is Channel.SMS else 1,
            attachment=self._attachment(work) if work.channel is Channel.EMAIL else None,
        )
        if not code:
            return _Ready(letter=letter, shown=text, remark=_shortened(shortened))
        salt = secrets.token_bytes(16)
        hashed = hashlib.sha256(salt + code.encode()).hexdigest()
        return _Ready(letter=letter, shown=text.replace(code, _HIDDEN), code=(salt.hex(), hashed))

    def _send(self, work: MessageWork, ready: _Ready) -> None:
        try:
            sent = self.provider.send(ready.letter)
        except DeskError as error:
            return self._not_sent(work, error)
        except Exception as error:  # the bytes have left; an answer of another shape says nothing about the message
            log.exception("%s answered something unexpected", self.provider.name)
            self._ill(f"{self.provider.name} answered something unexpected ({type(error).__name__})")
            return self._in_doubt(work, f"answered something unexpected ({type(error).__name__})")
        self._well()
        return self._report_sent(work, sent, ready.remark)

    def _report_sent(self, work: MessageWork, sent: Sent, remark: str) -> None:
        self._desk.finish(
            work,
            sent.state,
            problem=remark,
            provider_ref=sent.provider_ref,
            look_again=sent.look_again,
            parts=sent.parts,
            cost_minor=sent.cost_minor,
        )

    def _not_sent(self, work: MessageWork, error: DeskError) -> None:
        words = _problem(error)
        if isinstance(error, MessageTurned) and error.outcome != "held":
            self._well()
            return self._desk.finish(work, error.outcome, problem=words, opted_out=error.opted_out or None)
        if isinstance(error, MessageTurned | KeysRefused):  # the account, not the message: everybody waits, one banner
            self._all_wait = True
            self._desk.finish(work, "held", problem=words)
            return self._hold(work, _ACCOUNT_PAUSE, words)
        if isinstance(error, OutcomeUnknown):
            self._in_doubt(work, words)
            return self._away(work, words)
        if isinstance(error, Unavailable):
            self._desk.finish(work, "away", problem=words)
            return self._away(work, words)
        return self._desk.finish(work, "refused", problem=words)

    def _in_doubt(self, work: MessageWork, words: str) -> None:
        """Looked up soon where that is possible; a code is simply asked for again."""
        can_look = self.provider.finds and work.kind != "one_time_code"
        self._desk.finish(work, "lost", problem=words, look_again=_FIRST_LOOK if can_look else None)

    def _look(self, work: MessageWork) -> None:
        lost = work.provider_ref is None
        if lost and (not self.provider.finds or work.kind == "one_time_code"):
            return self._desk.finish(work, "unknown")
        try:
            seen = self.provider.look(work)
        except DeskError as error:
            self._desk.finish(work, "away", problem=_problem(error))
            if isinstance(error, KeysRefused):  # some take a message with a wrong key and drop it: only a look tells
                self._hold(work, _ACCOUNT_PAUSE, _problem(error))
            elif not isinstance(error, TooBusy | MessageTurned):
                self._away(work, _problem(error))
            return None
        except Exception as error:
            log.exception("%s answered something unexpected", self.provider.name)
            return self._desk.finish(work, "away", problem=f"answered something unexpected ({type(error).__name__})")
        self._well()
        return self._report_seen(work, seen)

    def _report_seen(self, work: MessageWork, seen: Seen) -> None:
        told = {"problem": seen.problem, "look_again": seen.look_again, "provider_ref": seen.provider_ref}
        if seen.state in ("accepted", "delivered"):
            more = {"parts": seen.parts, "cost_minor": seen.cost_minor}
            return self._desk.finish(work, seen.state, **told, **more)
        outcome = "refused" if seen.state == "failed" else seen.state
        return self._desk.finish(work, outcome, **told)

    def _well(self) -> None:
        if self.breaker.fine():
            log.warning("%s answers again", self.provider.name)
        if self._held:
            self._desk.hold(self.provider.name, None, "")
            self._held = False

    def _away(self, work: MessageWork, problem: str) -> None:
        """One banner at every desk from the moment it is asked less often, until the next question is due."""
        if self._ill(problem) or self._held:
            self._hold(work, max(_AWAY, timedelta(seconds=self.breaker.pause)), problem)

    def _ill(self, problem: str) -> bool:
        opened = self.breaker.trouble(problem)
        if opened:
            log.warning("%s is asked less often", self.provider.name)
        return opened

    def _hold(self, work: MessageWork, length: timedelta, words: str) -> None:
        self._desk.hold(self.provider.name, work.claimed_at + length, words)
        self._held, self._why = True, words


def _registered(template: TemplateWork) -> list[MessageField]:
    """The variables of the text as they were given to the networks."""
    return [
        MessageField(name=name, sample="", tag="numeric" if tag == "numeric" else "alphanumeric", longest=longest)
        for name, tag, longest in template.variables
    ]


def _shortened(names: Sequence[str]) -> str:
    return SHORTENED + ", ".join(names) if names else ""


def _problem(error: DeskError) -> str:
    words = getattr(error, "problem", "")
    return str(error.sentence if isinstance(error, KeysRefused) else words or error.sentence)[:_LONGEST_PROBLEM]
