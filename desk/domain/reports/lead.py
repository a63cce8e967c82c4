"""Lead times: how long before the event bookings are made."""

from desk.domain.reports.columns import BOOKINGS, money, share
from desk.domain.reports.shape import Chart, Column, Report, Section
from desk.domain.sentence import Sentence

SPANS = {
    "day": Sentence("Same or next day"),
    "week": Sentence("2 to 7 days"),
    "month": Sentence("8 to 30 days"),
    "quarter": Sentence("31 to 90 days"),
    "half": Sentence("91 to 180 days"),
    "year": Sentence("181 to 365 days"),
    "more": Sentence("More than a year"),
}

LEAD = Report(
    name="lead",
    title=Sentence("Lead times"),
    about=Sentence("How long before the event people book."),
    days=Sentence("Days of the event"),
    sections=(
        Section(
            name="span",
            title=Sentence("By time ahead"),
            columns=(
                Column(name="span", title=Sentence("Booked ahead"), kind="word", words=SPANS, wide=1.6),
                BOOKINGS,
                share("share", Sentence("Share")),
                money("value", Sentence("Value")),
            ),
            chart=Chart(kind="bars", title=Sentence("Bookings by time ahead"), label="span", series=("bookings",)),
            hint=Sentence("Pending, confirmed and completed bookings."),
        ),
        Section(
            name="event",
            title=Sentence("By kind of event"),
            columns=(
                Column(name="event", title=Sentence("Event"), wide=2.0, words={"": Sentence("Not said")}),
                BOOKINGS,
                Column(name="middle", title=Sentence("Half within (days)"), kind="number", wide=1.3),
                money("value", Sentence("Value")),
                money("mean", Sentence("Mean value"), sums=False),
            ),
            listed=True,
        ),
    ),
)
