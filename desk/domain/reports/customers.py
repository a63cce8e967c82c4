"""Repeat customers: who came back, how often, and who brings most."""

from desk.domain.reports.columns import BOOKINGS, count, money, share
from desk.domain.reports.shape import Chart, Column, Report, Section
from desk.domain.sentence import Sentence

TIMES = {
    "one": Sentence("Once"),
    "two": Sentence("Twice"),
    "few": Sentence("3 to 5 times"),
    "many": Sentence("More than 5 times"),
}

CUSTOMERS = Report(
    name="customers",
    title=Sentence("Repeat customers"),
    about=Sentence("Who came back, how often, and who brings most."),
    days=Sentence("Days of the event"),
    sections=(
        Section(
            name="times",
            title=Sentence("How often"),
            columns=(
                Column(name="times", title=Sentence("Bookings so far"), kind="word", words=TIMES, wide=1.6),
                count("customers", Sentence("Customers")),
                share("share", Sentence("Share")),
                BOOKINGS,
                money("value", Sentence("Value")),
            ),
            chart=Chart(
                kind="bars",
                title=Sentence("Customers by how often they booked"),
                label="times",
                series=("customers",),
            ),
            hint=Sentence("Customers of this range, by all bookings they have made with the house that were kept."),
        ),
        Section(
            name="best",
            title=Sentence("Customers by value"),
            columns=(
                Column(name="customer", title=Sentence("Customer"), wide=2.0),
                Column(name="phone", title=Sentence("Phone"), wide=1.4),
                BOOKINGS,
                count("ever", Sentence("Bookings ever"), sums=False),
                Column(name="last_day", title=Sentence("Last event"), kind="day", wide=1.1),
                money("value", Sentence("Value")),
            ),
            listed=True,
        ),
    ),
)
