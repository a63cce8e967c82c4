"""The arithmetic of the figures: per week, per provider and per kind. No widgets."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from desk.domain.money import Money
from desk.ui.messages.chart import Bar
from desk.usecases.messages.reading import MessageFigure


@dataclass(frozen=True, kw_only=True, slots=True)
class Sum:
    """How many messages were sent, how many of them came or failed, and what they cost in minor units."""

    sent: int = 0
    delivered: int = 0
    failed: int = 0
    cost_minor: int = 0

    def plus(self, figure: MessageFigure) -> "Sum":
        return Sum(
            sent=self.sent + figure.sent,
            delivered=self.delivered + figure.delivered,
            failed=self.failed + figure.failed,
            cost_minor=self.cost_minor + figure.cost.minor,
        )

    @property
    def rate(self) -> str:
        """Delivered of those whose end is known, in percent; a dash where no end is known."""
        known = self.delivered + self.failed
        return f"{100 * self.delivered / known:.0f} %" if known else "–"


def total(figures: Iterable[MessageFigure]) -> Sum:
    """All of them."""
    made = Sum()
    for figure in figures:
        made = made.plus(figure)
    return made


def sums(figures: Iterable[MessageFigure], by: Callable[[MessageFigure], str]) -> dict[str, Sum]:
    """Per provider, kind or channel, those with most messages first."""
    found: dict[str, Sum] = defaultdict(Sum)
    for figure in figures:
        found[by(figure)] = found[by(figure)].plus(figure)
    return dict(sorted(found.items(), key=lambda pair: (-pair[1].sent, pair[0])))


def weeks(figures: Iterable[MessageFigure], first: date, last: date) -> list[Bar]:
    """Every week from the first to the last, those without messages too: nothing is left out to look better."""
    per: dict[date, Sum] = defaultdict(Sum)
    for figure in figures:
        per[figure.week] = per[figure.week].plus(figure)
    monday, bars = first - timedelta(days=first.weekday()), []
    while monday <= last:
        one = per.get(monday, Sum())
        bars.append((monday, one.delivered, max(0, one.sent - one.delivered - one.failed), one.failed))
        monday += timedelta(days=7)
    return bars


def cost(figures: Iterable[MessageFigure]) -> Money | None:
    """What all of them cost; None where nothing went out."""
    found = list(figures)
    return Money(sum(f.cost.minor for f in found), found[0].cost.currency) if found else None
