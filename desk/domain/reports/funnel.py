"""The funnel: how many holds became bookings, how long each step took, where the others were lost."""

from desk.domain.reports.columns import BOOKINGS, STATUSES, count, money, share
from desk.domain.reports.shape import Chart, Column, Report, Section
from desk.domain.sentence import Sentence

STAGES = {
    "held": Sentence("Held"),
    "chosen": Sentence("Way of paying chosen"),
    "confirmed": Sentence("Confirmed"),
    "completed": Sentence("Completed"),
    "expired": Sentence("Lost: hold lapsed"),
    "cancelled_early": Sentence("Lost: cancelled before confirming"),
    "cancelled_late": Sentence("Lost: cancelled after confirming"),
}
_STARTS = {**STATUSES, "": Sentence("New")}

FUNNEL = Report(
    name="funnel",
    title=Sentence("Funnel"),
    about=Sentence("How many holds become bookings, how long it takes, and where the others are lost."),
    days=Sentence("Days the hold was made"),
    sections=(
        Section(
            name="stage",
            title=Sentence("How far they came"),
            columns=(
                Column(name="stage", title=Sentence("Stage"), kind="word", words=STAGES, wide=2.2),
                Column(name="bookings", title=Sentence("Bookings"), kind="count"),
                share("share", Sentence("Of all held")),
            ),
            chart=Chart(kind="bars", title=Sentence("From hold to event"), label="stage", series=("bookings",)),
        ),
        Section(
            name="step",
            title=Sentence("Time between steps"),
            columns=(
                Column(name="source", title=Sentence("From"), kind="word", words=_STARTS, wide=1.4),
                Column(name="target", title=Sentence("To"), kind="word", words=STATUSES, wide=1.4),
                count("times", Sentence("Times"), sums=False),
                Column(name="middle", title=Sentence("Half within (hours)"), kind="number", wide=1.4),
                Column(name="most", title=Sentence("Nine of ten within (hours)"), kind="number", wide=1.6),
            ),
        ),
        Section(
            name="month",
            title=Sentence("By month"),
            columns=(
                Column(name="month", title=Sentence("Month"), kind="month"),
                count("held", Sentence("Held")),
                count("confirmed", Sentence("Confirmed")),
                share("share", Sentence("Of all held")),
                money("value", Sentence("Value")),
            ),
            chart=Chart(
                kind="lines",
                title=Sentence("Holds and confirmed bookings by month"),
                label="month",
                series=("held", "confirmed"),
            ),
        ),
        Section(
            name="venue",
            title=Sentence("By venue"),
            columns=(
                Column(name="venue", title=Sentence("Venue"), wide=1.8),
                BOOKINGS,
                count("confirmed", Sentence("Confirmed")),
                share("share", Sentence("Of all held")),
            ),
        ),
    ),
)
