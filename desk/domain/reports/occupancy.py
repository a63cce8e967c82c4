"""Occupancy: how much of what was open was taken, by space, session and weekday."""

from desk.domain.reports.columns import VENUE, WEEKDAYS, count, share
from desk.domain.reports.shape import Chart, Column, Report, Section
from desk.domain.sentence import Sentence

_TAKEN = count("taken", Sentence("Days taken"))
_OPEN = count("open", Sentence("Days open"))
_SHARE = share("share", Sentence("Occupancy"))
_HOURS = Column(name="hours", title=Sentence("Hours"), kind="number", sums=True)
_MONTH = Column(name="month", title=Sentence("Month"), kind="month")

OCCUPANCY = Report(
    name="occupancy",
    title=Sentence("Occupancy"),
    about=Sentence("How full each space, session and weekday was."),
    days=Sentence("Days of the event"),
    sections=(
        Section(
            name="space",
            title=Sentence("By space"),
            columns=(
                VENUE,
                Column(name="space", title=Sentence("Space"), wide=1.6),
                count("bookings", Sentence("Bookings"), sums=False),
                _TAKEN,
                _OPEN,
                _SHARE,
                _HOURS,
                count("blocked", Sentence("Days blocked")),
            ),
            chart=Chart(kind="bars", title=Sentence("Occupancy of each space"), label="space", series=("share",)),
            hint=Sentence(
                "A day counts once, whatever sessions were taken. The hours until six in the morning belong "
                "to the evening before."
            ),
        ),
        Section(
            name="session",
            title=Sentence("By session"),
            columns=(
                VENUE,
                Column(name="session", title=Sentence("Session"), wide=1.6, words={"": Sentence("Other times")}),
                count("bookings", Sentence("Bookings"), sums=False),
                share("share", Sentence("Share")),
                _HOURS,
            ),
            chart=Chart(kind="bars", title=Sentence("Bookings of each session"), label="session", series=("bookings",)),
        ),
        Section(
            name="weekday",
            title=Sentence("By weekday"),
            columns=(
                Column(name="weekday", title=Sentence("Weekday"), kind="weekday", wide=1.4),
                _TAKEN,
                _OPEN,
                _SHARE,
            ),
            chart=Chart(
                kind="columns", title=Sentence("Occupancy of each weekday"), label="weekday", series=("share",)
            ),
        ),
        Section(
            name="heat",
            title=Sentence("Months and weekdays"),
            columns=(_MONTH, *(share(f"d{n}", name) for n, name in enumerate(WEEKDAYS, start=1)), _SHARE),
            chart=Chart(
                kind="heat",
                title=Sentence("Occupancy of each month and weekday"),
                label="month",
                series=("d1", "d2", "d3", "d4", "d5", "d6", "d7"),
            ),
        ),
    ),
    filters=frozenset({"venue", "space"}),
)
