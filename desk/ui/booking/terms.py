"""What was agreed with the price: the parts in which it is paid, and what a cancellation gives back. It only shows."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.cancellation import GivenBack, Policy
from desk.domain.instalment import Instalment, PartState
from desk.domain.lifecycle import LIVE, Status
from desk.domain.money import Money
from desk.ui.booking.bill_words import percent_text
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.facts import Card, Facts
from desk.ui.widgets.words import Words
from desk.ui.words.format import money, short_date_year
from desk.usecases.results import BookingCard


class Terms(Card):
    """Schedule and policy of one booking; hidden while there is nothing to say."""

    def __init__(self, home: SignedIn) -> None:
        super().__init__(QCoreApplication.translate("Terms", "Payment and cancellation"))
        self._home = home
        self.parts = Facts(values_right=True)
        self.giving = Giving(home)
        self.add(self.parts)
        self.add(self.giving)
        self._parts_shown = 0

    def show_card(self, card: BookingCard, zone: ZoneInfo) -> None:
        today = self._home.now().astimezone(zone).date()
        parts = card.schedule(zone) if card.status not in (Status.CANCELLED, Status.EXPIRED) else ()
        for n in range(max(len(parts), self._parts_shown)):
            name = QCoreApplication.translate("Terms", "Part {n}").replace("{n}", str(n + 1))
            late = n < len(parts) and parts[n].state(today) is PartState.OVERDUE
            value = part_text(parts[n], parts[n].state(today), card.total.currency) if n < len(parts) else ""
            self.parts.put(name, value, "problem" if late else "body")
        self._parts_shown = max(len(parts), self._parts_shown)
        open_still = card.status in LIVE and card.status is not Status.TEMP_HOLD
        self.giving.setVisible(open_still)
        if open_still:
            self.giving.show_card(card, zone)
        self.setVisible(bool(parts) or open_still)


class Giving(QWidget):
    """What a cancellation gives back today, tomorrow and in a week, and how today's sum comes about."""

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self.back = Facts(values_right=True)
        self.why = Words("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.back)
        column.addWidget(self.why)

    def show_card(self, card: BookingCard, zone: ZoneInfo) -> None:
        now = self._home.now()
        moments = (
            (QCoreApplication.translate("Terms", "Cancelled today"), now),
            (QCoreApplication.translate("Terms", "Cancelled tomorrow"), now + timedelta(days=1)),
            (QCoreApplication.translate("Terms", "Cancelled in a week"), now + timedelta(days=7)),
        )
        for name, at in moments:
            self.back.put(name, back_text(card.given_back(at, zone)))
        self.why.setText(arithmetic_text(card.policy, card.given_back(now, zone), card))


def part_text(part: Instalment, state: PartState, currency: str) -> str:
    """`₹50,000 by 14 Jan 2027, paid`; what is open of it where it is paid in part."""
    words = {
        PartState.PAID: QCoreApplication.translate("Terms", "paid"),
        PartState.WAITING: QCoreApplication.translate("Terms", "not due yet"),
        PartState.DUE: QCoreApplication.translate("Terms", "due today"),
        PartState.OVERDUE: QCoreApplication.translate("Terms", "overdue"),
    }[state]
    if 0 < part.open_minor < part.amount_minor:
        rest = QCoreApplication.translate("Terms", "{sum} open")
        words = f"{words}, {rest.replace('{sum}', money(Money(part.open_minor, currency)))}"
    text = QCoreApplication.translate("Terms", "{sum} by {day}, {state}")
    amount = money(Money(part.amount_minor, currency))
    return text.replace("{sum}", amount).replace("{day}", short_date_year(part.due_on)).replace("{state}", words)


def back_text(given: GivenBack) -> str:
    """`₹75,000 back`, or the credit and how long it is good."""
    if given.credit_until is not None:
        text = QCoreApplication.translate("Terms", "credit of {sum} until {day}")
        return text.replace("{sum}", money(given.credit)).replace("{day}", short_date_year(given.credit_until))
    return QCoreApplication.translate("Terms", "{sum} back").replace("{sum}", money(given.refund))


def arithmetic_text(policy: Policy, given: GivenBack, card: BookingCard) -> str:
    """How today's sum comes about: the notice, the share, and what it is taken of."""
    if policy.count == "days":
        notice = QCoreApplication.translate("Terms", "{n} days before the event")
    else:
        notice = QCoreApplication.translate("Terms", "{n} hours before the event")
    notice = notice.replace("{n}", str(max(0, given.notice)))
    if policy.base == "charges":
        text = QCoreApplication.translate("Terms", "{notice}: {received} received less {share} of {charges} = {kept}")
        share = percent_text(10_000 - given.share_bp)
    else:
        text = QCoreApplication.translate("Terms", "{notice}: {share} of {received} received")
        share = percent_text(given.share_bp)
    for name, value in (
        ("{notice}", notice),
        ("{share}", share),
        ("{received}", money(card.received)),
        ("{charges}", money(card.total)),
        ("{kept}", money(given.kept)),
    ):
        text = text.replace(name, value)
    return text
