"""Revenue and dues: what was booked, what has come, what is still to come and how late it is."""

from desk.domain.reports.columns import BOOKINGS, CUSTOMER, EVENT_DAY, NUMBER, STATUS, VENUE, count, money
from desk.domain.reports.shape import Chart, Column, Report, Section
from desk.domain.sentence import Sentence

AGES = {
    "later": Sentence("Not due yet"),
    "week": Sentence("Up to 7 days late"),
    "month": Sentence("8 to 30 days late"),
    "quarter": Sentence("31 to 90 days late"),
    "older": Sentence("More than 90 days late"),
}
_SUMS = (
    money("booked", Sentence("Booked")),
    money("received", Sentence("Received")),
    money("open", Sentence("Outstanding")),
)

REVENUE = Report(
    name="revenue",
    title=Sentence("Revenue and dues"),
    about=Sentence("What was booked, what has come, and what is still to come."),
    days=Sentence("Days of the event"),
    sections=(
        Section(
            name="month",
            title=Sentence("By month"),
            columns=(Column(name="month", title=Sentence("Month"), kind="month"), BOOKINGS, *_SUMS),
            chart=Chart(
                kind="stacked",
                title=Sentence("Received and outstanding by month of the event"),
                label="month",
                series=("received", "open"),
            ),
            hint=Sentence("Pending, confirmed and completed bookings; what has come is what the ledger holds."),
        ),
        Section(name="venue", title=Sentence("By venue"), columns=(VENUE, BOOKINGS, *_SUMS)),
        Section(
            name="age",
            title=Sentence("How late it is"),
            columns=(
                Column(name="age", title=Sentence("Due"), kind="word", words=AGES, wide=1.8),
                BOOKINGS,
                money("open", Sentence("Outstanding")),
            ),
            chart=Chart(kind="bars", title=Sentence("Outstanding money by its age"), label="age", series=("open",)),
        ),
        Section(
            name="dues",
            title=Sentence("Bookings that owe"),
            columns=(
                NUMBER,
                CUSTOMER,
                Column(name="phone", title=Sentence("Phone"), wide=1.4),
                STATUS,
                EVENT_DAY,
                Column(name="due_day", title=Sentence("Due on"), kind="day", wide=1.1),
                count("late", Sentence("Days late"), sums=False),
                *_SUMS,
            ),
            listed=True,
        ),
    ),
)
