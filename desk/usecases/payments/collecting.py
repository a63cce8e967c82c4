"""Carries out what desks have asked of one payment provider: claim, ask with no transaction open, report.

Every step may be cut off and is done again: claims lapse, providers know our attempt, and what may have happened is
looked up before anything else. Nothing is ever concluded from not being able to ask.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from time import monotonic
from typing import TypeVar

from desk.domain.errors import Bug, DeskError, Refused, RuleBroken, Unavailable
from desk.usecases.payments.providing import (
    KeysRefused,
    Made,
    PaymentDesk,
    PaymentProvider,
    PaymentWork,
    RefundSeen,
    RefundWork,
    Seen,
    SettlementReport,
)
from desk.usecases.payments.two_clocks import TwoClocks

log = logging.getLogger(__name__)

_T = TypeVar("_T")

NEWS_EVERY = 60.0
SETTLEMENTS_EVERY = 6 * 3600.0
_SETTLEMENTS_FIRST = 60.0  # who waits at the desk comes before who reads the bank's report
_FIRST_LOOK_BACK, _LOOK_BACK = timedelta(days=35), timedelta(days=10)
_MOST_STEPS = 200  # a round that never ends would hide behind one health line
_TROUBLES_TO_OPEN = 3
_FIRST_PAUSE, _LONGEST_PAUSE = 5.0, 300.0
_LONGEST_PROBLEM = 190


@dataclass(kw_only=True)
class Breaker:
    """Stops asking a provider that is down, and tries it again with one question at growing pauses."""

    clock: Callable[[], float] = monotonic
    troubles: int = 0
    problem: str = ""
    _closed_again_at: float = field(default=0.0)

    @property
    def may_ask(self) -> bool:
        """Whether the next question may be asked now; while open, one after each pause, to find out."""
        return self.troubles < _TROUBLES_TO_OPEN or self.clock() >= self._closed_again_at

    @property
    def pause(self) -> float:
        """Seconds until the next question may be asked."""
        return max(0.0, self._closed_again_at - self.clock()) if self.troubles >= _TROUBLES_TO_OPEN else 0.0

    def trouble(self, problem: str) -> bool:
        """One question failed for a reason that the next would meet too; True when that opened the breaker."""
        self.troubles += 1
        self.problem = problem
        over = self.troubles - _TROUBLES_TO_OPEN
        if over >= 0:
            self._closed_again_at = self.clock() + min(_FIRST_PAUSE * 2 ** min(over, 10), _LONGEST_PAUSE)
        return over == 0

    def fine(self) -> bool:
        """The provider answered; True when that closed the breaker."""
        was_open, self.troubles, self.problem = self.troubles >= _TROUBLES_TO_OPEN, 0, ""
        return was_open


class Collector:
    """The saga's worker for one provider. Used by one thread."""

    def __init__(self, provider: PaymentProvider, desk: PaymentDesk, breaker: Breaker | None = None) -> None:
        self.provider, self._desk = provider, desk
        self.breaker = breaker or Breaker()
        self._news_at: float | None = 0.0
        self._settlements_at: float | None = self.breaker.clock() + _SETTLEMENTS_FIRST
        self._look_back = _FIRST_LOOK_BACK
        self._alone = False

    def be_alone(self) -> None:
        """The next round is the only one of this program: the settlements are read in it, if they are due."""
        self._alone = True

    def run(self) -> int:
        """Carries out what is due now; how many steps that were.

        Raises:
            Unavailable: the database; what was asked meanwhile is looked up when the lease has lapsed.
        """
        self._read_news()
        steps = before = 0
        while steps < _MOST_STEPS:
            steps += self._one_payment() + self._one_refund()
            if steps == before:
                break
            before = steps
        self._read_settlements()
        return steps

    def _one_payment(self) -> int:
        """One at a time: a lease must not run out while its step waits behind a slow one."""
        claimed = self._desk.claim_payments([self.provider.name], 1) if self.breaker.may_ask else []
        for work in claimed:
            self._carry_out(work)
        return len(claimed)

    def _one_refund(self) -> int:
        claimed = self._desk.claim_refunds([self.provider.name], 1) if self.breaker.may_ask else []
        for work in claimed:
            self._send_back(work)
        return len(claimed)

    def _carry_out(self, work: PaymentWork) -> None:
        answer = self._asked(lambda: self._payment_step(work))
        desk = self._desk
        if isinstance(answer, Made):
            desk.payment_made(work, answer)
        elif isinstance(answer, Seen):
            desk.payment_seen(work, answer)
        elif work.step == "create" and _is_final(answer, work.tries):
            desk.payment_refused(work, _problem(answer))
        else:
            # Also a refusal to look: it may be the keys of another account, and says nothing about the money.
            desk.payment_delayed(work, _problem(answer))

    def _send_back(self, work: RefundWork) -> None:
        answer = self._asked(lambda: self._refund_step(work))
        if isinstance(answer, RefundSeen):
            self._desk.refund_seen(work, answer)
        elif work.step == "create" and isinstance(answer, Refused):
            self._desk.refund_refused(work, _problem(answer))
        else:
            self._desk.refund_delayed(work, _problem(answer))

    def _payment_step(self, work: PaymentWork) -> Made | Seen:
        clocks = TwoClocks(theirs=self.provider.clock, ours=work.claimed_at)
        answer = self._payment_answer(clocks.handed_over(work))
        if isinstance(answer, Made):
            return replace(answer, expires_at=clocks.by_ours(answer.expires_at))
        return replace(answer, look_again_at=clocks.by_ours(answer.look_again_at))

    def _payment_answer(self, work: PaymentWork) -> Made | Seen:
        if work.step == "look":
            return self.provider.look(work)
        if work.step == "void":
            return self.provider.void(work)
        least = self.provider.minimum(work.amount.currency)
        if work.amount < least:
            raise Refused(problem=f"at least {least} is needed")
        if work.way not in self.provider.ways:
            raise Refused(problem=f"{self.provider.name} has no {work.way.value}")
        return self.provider.create(work)

    def _refund_step(self, work: RefundWork) -> RefundSeen:
        clocks = TwoClocks(theirs=self.provider.clock, ours=work.claimed_at)
        theirs = clocks.handed_over(work)
        seen = self.provider.refund(theirs) if work.step == "create" else self.provider.look_refund(theirs)
        return replace(seen, look_again_at=clocks.by_ours(seen.look_again_at))

    def _asked(self, question: Callable[[], _T]) -> _T | DeskError:
        """The provider's answer, or the error; the breaker hears of both."""
        try:
            answer = question()
        except Refused as refusal:
            self._well()
            return refusal
        except DeskError as error:
            self._ill(error)
            return error
        except Exception as error:  # an answer of another shape than ever seen must not stop the others' payments
            log.exception("%s answered something unexpected", self.provider.name)
            bug = Bug(problem=f"{self.provider.name} answered something unexpected ({type(error).__name__})")
            self._ill(bug)
            return bug
        self._well()
        return answer

    def _well(self) -> None:
        if self.breaker.fine():
            log.warning("%s answers again", self.provider.name)

    def _ill(self, error: DeskError) -> None:
        if self.breaker.trouble(_problem(error)):
            log.warning("%s is asked less often: %s", self.provider.name, error.code)

    def _read_news(self) -> None:
        """Hastens looks by the provider's own feed, where it has one."""
        if self._news_at is None or self.breaker.clock() < self._news_at or not self.breaker.may_ask:
            return
        self._news_at = self.breaker.clock() + NEWS_EVERY
        cursor = self._desk.cursor(self.provider.name)
        news = self._asked(lambda: self.provider.news(cursor))
        if news is None:
            self._news_at = None
        elif not isinstance(news, DeskError):
            if news.refs:
                self._desk.look_soon(self.provider.name, news.refs)
            if news.cursor != cursor:
                self._desk.keep_cursor(self.provider.name, news.cursor)

    def _read_settlements(self) -> None:
        """What was paid to the bank, some days doubly: a report comes late, and the same told again is booked once."""
        if self._alone and self._settlements_at is not None:
            self._alone = False
            self._settlements_at = self.breaker.clock() + self._until_due()
        if self._settlements_at is None or self.breaker.clock() < self._settlements_at or not self.breaker.may_ask:
            return
        self._settlements_at = self.breaker.clock() + SETTLEMENTS_EVERY
        told = self._asked(lambda: self.provider.settlements(self.provider.clock() - self._look_back))
        if told is None:
            self._settlements_at = None
        elif not isinstance(told, DeskError):
            for report in told:
                self._book(report)
            self._look_back = _LOOK_BACK
            self._desk.keep_cursor(self._looked, self.provider.clock().isoformat())

    @property
    def _looked(self) -> str:
        """Under which name is kept when the settlements were last read, for a program that runs for one round."""
        return f"{self.provider.name}_settlements"

    def _until_due(self) -> float:
        """Seconds until the settlements are to be read again, whoever read them last."""
        kept = self._desk.cursor(self._looked)
        if kept is None:
            return 0.0
        return SETTLEMENTS_EVERY - (self.provider.clock() - datetime.fromisoformat(kept)).total_seconds()

    def _book(self, report: SettlementReport) -> None:
        """A report that the books refuse must not stop the others, nor the payments behind them."""
        try:
            self._desk.settlement_seen(self.provider.name, report)
        except RuleBroken as error:
            log.warning("a settlement of %s was refused: %s", self.provider.name, error.code)


def _is_final(error: DeskError, tries: int) -> bool:
    """Whether a request is certainly not there and will not be: a refusal, or wrong keys at the very first try."""
    return isinstance(error, Refused) or (isinstance(error, KeysRefused) and tries == 0)


def _problem(error: DeskError) -> str:
    words = getattr(error, "problem", "") if isinstance(error, Refused | Unavailable) else ""
    return str(error.sentence if isinstance(error, KeysRefused) else words or error.sentence)[:_LONGEST_PROBLEM]
