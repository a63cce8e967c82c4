"""Staff activity: who held, confirmed, cancelled, took money and printed, and at which hours the desk is busy."""

from desk.domain.reports.columns import WAYS, WEEKDAYS, count, money
from desk.domain.reports.shape import Chart, Column, Report, Section
from desk.domain.sentence import Sentence

_WHO = Column(name="who", title=Sentence("Who"), wide=1.8)

STAFF = Report(
    name="staff",
    title=Sentence("Staff activity"),
    about=Sentence("What each person did at the desk, and at which hours it is busy."),
    days=Sentence("Days of the work"),
    sections=(
        Section(
            name="person",
            title=Sentence("By person"),
            columns=(
                _WHO,
                count("held", Sentence("Holds")),
                count("chosen", Sentence("Ways chosen")),
                count("confirmed", Sentence("Confirmed by hand")),
                count("changed", Sentence("Changes")),
                count("cancelled", Sentence("Cancelled")),
                count("payments", Sentence("Payments")),
                count("refunds", Sentence("Refunds approved")),
                count("prints", Sentence("Papers printed")),
            ),
            chart=Chart(
                kind="bars",
                title=Sentence("Holds and payments of each person"),
                label="who",
                series=("held", "payments"),
            ),
        ),
        Section(
            name="taken",
            title=Sentence("Money taken"),
            columns=(
                _WHO,
                Column(name="way", title=Sentence("Way"), kind="word", words=WAYS, wide=1.4),
                count("payments", Sentence("Payments")),
                money("amount", Sentence("Amount")),
            ),
        ),
        Section(
            name="hours",
            title=Sentence("Busy hours"),
            columns=(
                Column(name="hour", title=Sentence("Hour"), wide=1.2),
                *(count(f"d{n}", name) for n, name in enumerate(WEEKDAYS, start=1)),
                count("total", Sentence("Total")),
            ),
            chart=Chart(
                kind="heat",
                title=Sentence("Steps by hour and weekday"),
                label="hour",
                series=("d1", "d2", "d3", "d4", "d5", "d6", "d7"),
            ),
            hint=Sentence("Every step of a booking that a person took, on the venue's clock."),
        ),
    ),
    filters=frozenset({"venue", "staff"}),
)
