"""The list of who owes past the day, as a paper: for the calls of a day. It is of now, so it is not among the reports
that are asked for by days.
"""

from desk.domain.reports.columns import CUSTOMER, EVENT_DAY, NUMBER, money
from desk.domain.reports.shape import Chart, Column, Report, Section
from desk.domain.sentence import Sentence

AGE_WORDS = {
    "0": Sentence("1–7 days"),
    "7": Sentence("8–30 days"),
    "30": Sentence("31–60 days"),
    "60": Sentence("over 60 days"),
}

OVERDUE = Report(
    name="overdue",
    title=Sentence("Overdue payments"),
    about=Sentence("Who owes past the day, since when, and whom to call."),
    days=Sentence("As things stand on this day"),
    sections=(
        Section(
            name="ages",
            title=Sentence("By age"),
            columns=(
                Column(name="age", title=Sentence("Overdue for"), kind="word", words=AGE_WORDS, wide=1.4),
                money("amount", Sentence("Amount")),
            ),
            chart=Chart(kind="bars", title=Sentence("Overdue by age"), label="age", series=("amount",)),
        ),
        Section(
            name="bookings",
            title=Sentence("Who owes"),
            columns=(
                Column(name="since", title=Sentence("Due since"), kind="day", wide=1.1),
                Column(name="days", title=Sentence("Days"), kind="count"),
                NUMBER,
                CUSTOMER,
                Column(name="phone", title=Sentence("Phone"), wide=1.4),
                EVENT_DAY,
                money("amount", Sentence("Amount")),
            ),
            listed=True,
        ),
    ),
)
