"""Cancellations and refunds: who cancelled and why, what was kept and what went back."""

from desk.domain.reports.columns import BOOKINGS, CUSTOMER, EVENT_DAY, NUMBER, WAYS, count, money
from desk.domain.reports.shape import Chart, Column, Report, Section
from desk.domain.sentence import Sentence

WHO = {
    "customer": Sentence("The customer's wish"),
    "house": Sentence("By the house"),
    "unpaid": Sentence("Not paid in time"),
}
STATES = {
    "requested": Sentence("Waits for approval"),
    "approved": Sentence("Approved"),
    "sent": Sentence("On its way"),
    "done": Sentence("Given back"),
    "failed": Sentence("Failed"),
    "rejected": Sentence("Rejected"),
}
_WHO = Column(name="who", title=Sentence("Who"), kind="word", words=WHO, wide=1.4)
_REASONS = {"unpaid": Sentence("Not paid in time"), "": Sentence("Not said")}
_REASON = Column(name="reason", title=Sentence("Reason"), wide=1.8, words=_REASONS)

CANCELLATIONS = Report(
    name="cancellations",
    title=Sentence("Cancellations and refunds"),
    about=Sentence("Who cancelled and why, what was kept and what went back."),
    days=Sentence("Days of the cancellation; refunds by the day they were asked for"),
    sections=(
        Section(
            name="who",
            title=Sentence("By whom"),
            columns=(
                _WHO,
                BOOKINGS,
                money("value", Sentence("Value")),
                money("back", Sentence("Given back")),
                money("kept", Sentence("Kept")),
            ),
            chart=Chart(kind="bars", title=Sentence("Cancelled bookings by whom"), label="who", series=("bookings",)),
        ),
        Section(
            name="reason",
            title=Sentence("By reason"),
            columns=(_REASON, BOOKINGS, money("value", Sentence("Value"))),
            listed=True,
        ),
        Section(
            name="refunds",
            title=Sentence("Refunds"),
            columns=(
                Column(name="way", title=Sentence("Way"), kind="word", words=WAYS, wide=1.4),
                Column(name="state", title=Sentence("State"), kind="word", words=STATES, wide=1.4),
                count("refunds", Sentence("Refunds")),
                money("amount", Sentence("Amount")),
            ),
        ),
        Section(
            name="bookings",
            title=Sentence("Cancelled bookings"),
            columns=(
                Column(name="day", title=Sentence("Cancelled on"), kind="day", wide=1.1),
                NUMBER,
                CUSTOMER,
                EVENT_DAY,
                count("notice", Sentence("Days of notice"), sums=False),
                _WHO,
                _REASON,
                money("value", Sentence("Value")),
                money("back", Sentence("Given back")),
                money("kept", Sentence("Kept")),
            ),
            listed=True,
        ),
    ),
)
