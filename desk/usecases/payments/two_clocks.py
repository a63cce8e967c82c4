"""A provider's clock beside the database's: work goes out in the provider's time, answers come back in ours."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from time import monotonic
from typing import TypeVar

from desk.usecases.payments.providing import PaymentWork, RefundWork

# Less is no error of a clock; and a request repeated under one key must have the same times in it at every try.
_SAME = timedelta(minutes=2)
_MINUTE = timedelta(minutes=1)

_Work = TypeVar("_Work", bound=PaymentWork | RefundWork)


@dataclass(kw_only=True)
class TwoClocks:
    """`theirs` tells the provider's time and may ask it; `ours` is the database's time now, that of the claim."""

    theirs: Callable[[], datetime]
    ours: datetime
    tick: Callable[[], float] = monotonic
    _since: float = field(init=False)

    def __post_init__(self) -> None:
        self._since = self.tick()

    def handed_over(self, work: _Work) -> _Work:
        """The work as if it had been asked for by the provider's clock, to the minute."""
        ahead = self._ahead()
        if abs(ahead) < _SAME:
            return work
        by = round(ahead / _MINUTE) * _MINUTE
        moved = replace(work, requested_at=work.requested_at + by)
        return replace(moved, pay_by=moved.pay_by + by) if isinstance(moved, PaymentWork) else moved

    def by_ours(self, moment: datetime | None) -> datetime | None:
        """A moment of the provider's by the database's clock, so that a pause of seconds stays one."""
        return moment - self._ahead() if moment is not None else None

    def _ahead(self) -> timedelta:
        return self.theirs() - (self.ours + timedelta(seconds=self.tick() - self._since))
