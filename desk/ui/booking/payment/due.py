"""What of a booking's price is to be paid next, in sums and words. No widgets."""

from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desk.domain.instalment import Instalment, PartState
from desk.domain.money import Money, written
from desk.ui.words.format import money, short_date_year
from desk.usecases.results import BookingCard


def next_part(card: BookingCard, zone: ZoneInfo) -> Instalment | None:
    """The first part of the price that is not paid."""
    return next((part for part in card.schedule(zone) if part.open_minor), None)


def due_now(card: BookingCard, zone: ZoneInfo, today: date) -> Money:
    """What is to be paid next: the open part, with all others whose day has come."""
    nothing = Money(0, card.total.currency)
    if card.due.minor <= 0:
        return nothing
    first = next_part(card, zone)
    if first is None:
        return card.due
    late = (PartState.DUE, PartState.OVERDUE)
    parts = [p for p in card.schedule(zone) if p.number == first.number or p.state(today) in late]
    return Money(min(card.due.minor, sum(part.open_minor for part in parts)), card.total.currency)


def due_words(card: BookingCard, zone: ZoneInfo, today: date) -> str:
    """`₹10,000 due by Sat 21 Nov 2026 · ₹50,000 of ₹60,000 received`; nothing of what does not take place."""
    if card.called_off:
        return QCoreApplication.translate("TakeForm", "Nothing is due any more")
    received = QCoreApplication.translate("TakeForm", "{received} of {total} received")
    received = received.replace("{received}", money(card.received)).replace("{total}", money(card.total))
    part = next_part(card, zone)
    if card.due.minor <= 0 or part is None:
        return f"{QCoreApplication.translate('TakeForm', 'Everything is paid')} · {received}"
    late = part.state(today) is PartState.OVERDUE
    since = QCoreApplication.translate("TakeForm", "{sum} due since {day}")
    due = since if late else QCoreApplication.translate("TakeForm", "{sum} due by {day}")
    due = due.replace("{sum}", money(due_now(card, zone, today))).replace("{day}", short_date_year(part.due_on))
    return f"{due} · {received}"


def plain(amount: Money) -> str:
    """The sum as one would type it, grouped, without the sign of the currency."""
    return written(amount).lstrip("₹$€£")
