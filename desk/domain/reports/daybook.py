"""The day book and the drawer: every movement of money by day, way and person, and every count of the cash."""

from desk.domain.reports.columns import VENUE, WAYS, count, money
from desk.domain.reports.shape import Chart, Column, Report, Section
from desk.domain.sentence import Sentence

STEPS = {
    "payment": Sentence("Payment"),
    "payment_undone": Sentence("Payment taken back"),
    "refund_pay": Sentence("Refund"),
    "refund_undone": Sentence("Refund taken back"),
    "drawer": Sentence("Drawer and safe"),
    "payout": Sentence("Paid out"),
    "fee": Sentence("Provider's fee"),
    "other": Sentence("Other"),
}
COUNTS = {
    "open": Sentence("Opened"),
    "move": Sentence("Cash moved"),
    "count": Sentence("Counted"),
    "hand_over": Sentence("Handed over"),
    "close": Sentence("Closed"),
}
_BY = Column(name="by", title=Sentence("By"), wide=1.3)

DAYBOOK = Report(
    name="daybook",
    title=Sentence("Day book and drawer"),
    about=Sentence("Every movement of money, and every count of the cash."),
    days=Sentence("Days of the movement"),
    usual="today",
    sections=(
        Section(
            name="day",
            title=Sentence("By day"),
            columns=(
                Column(name="day", title=Sentence("Day"), kind="day"),
                *(money(name, WAYS[name]) for name in ("cash", "upi", "bank", "terminal", "gateway")),
                money("total", Sentence("Total")),
            ),
            chart=Chart(
                kind="stacked",
                title=Sentence("Money by day and way"),
                label="day",
                series=("cash", "upi", "bank", "terminal", "gateway"),
            ),
            hint=Sentence("What came less what went, by the ledger. Cash moved between drawer and safe is left out."),
        ),
        Section(
            name="way",
            title=Sentence("By way"),
            columns=(
                Column(name="way", title=Sentence("Way"), kind="word", words=WAYS, wide=1.4),
                count("times", Sentence("Movements")),
                money("came", Sentence("Came")),
                money("went", Sentence("Went")),
                money("total", Sentence("Total")),
            ),
        ),
        Section(
            name="lines",
            title=Sentence("Movements"),
            columns=(
                Column(name="at", title=Sentence("When"), kind="moment", wide=1.5),
                Column(name="step", title=Sentence("What"), kind="word", words=STEPS, wide=1.4),
                Column(name="number", title=Sentence("Booking"), wide=1.4),
                Column(name="paper", title=Sentence("Paper"), wide=1.3),
                Column(name="way", title=Sentence("Way"), kind="word", words=WAYS),
                _BY,
                money("amount", Sentence("Amount")),
            ),
            listed=True,
        ),
        Section(
            name="drawer",
            title=Sentence("Drawer"),
            columns=(
                Column(name="at", title=Sentence("When"), kind="moment", wide=1.5),
                VENUE,
                Column(name="step", title=Sentence("What"), kind="word", words=COUNTS, wide=1.2),
                _BY,
                money("expected", Sentence("By the books"), sums=False),
                money("counted", Sentence("Counted"), sums=False),
                money("moved", Sentence("From the safe"), sums=False),
                money("difference", Sentence("Over or short")),
                Column(name="reason", title=Sentence("Reason"), wide=1.6),
            ),
            listed=True,
        ),
    ),
    filters=frozenset({"venue", "staff"}),
)
