"""Commission and settlement: what bookings owe for being brought, what was paid of it, what providers paid out."""

from desk.domain.reports.columns import BOOKINGS, NUMBER, STATUS, VENUE, count, money, share
from desk.domain.reports.shape import Chart, Column, Report, Section
from desk.domain.sentence import Sentence

_SUMS = (
    money("commission", Sentence("Commission")),
    money("paid", Sentence("Paid out")),
    money("open", Sentence("Still to pay")),
)
_ACCOUNTS = {"tips": Sentence("Tips"), "commission_payable": Sentence("Commission")}

COMMISSION = Report(
    name="commission",
    title=Sentence("Commission and settlement"),
    about=Sentence("What is owed for bookings, what was paid of it, and what providers paid out."),
    days=Sentence("Days the booking was confirmed; payouts by their own day"),
    sections=(
        Section(
            name="month",
            title=Sentence("By month"),
            columns=(Column(name="month", title=Sentence("Month"), kind="month"), VENUE, BOOKINGS, *_SUMS),
            chart=Chart(kind="stacked", title=Sentence("Commission by month"), label="month", series=("paid", "open")),
        ),
        Section(
            name="bookings",
            title=Sentence("Bookings with commission"),
            columns=(
                Column(name="day", title=Sentence("Confirmed on"), kind="day", wide=1.1),
                NUMBER,
                VENUE,
                STATUS,
                share("rate", Sentence("Rate")),
                Column(name="due_on", title=Sentence("Due on"), kind="day", wide=1.1),
                *_SUMS,
            ),
            listed=True,
        ),
        Section(
            name="settlements",
            title=Sentence("Paid out by providers"),
            columns=(
                Column(name="day", title=Sentence("Paid on"), kind="day", wide=1.1),
                Column(name="provider", title=Sentence("Provider")),
                Column(name="reference", title=Sentence("Reference"), wide=1.8),
                money("paid", Sentence("Paid out")),
                money("charges", Sentence("Charges")),
                money("off", Sentence("Differs by")),
                count("strangers", Sentence("Unknown lines")),
            ),
            listed=True,
            hint=Sentence("Providers pay a business as a whole: these lines are of all venues."),
        ),
        Section(
            name="payouts",
            title=Sentence("Paid out by the house"),
            columns=(
                Column(name="day", title=Sentence("Paid on"), kind="day", wide=1.1),
                VENUE,
                Column(name="account", title=Sentence("What for"), kind="word", words=_ACCOUNTS),
                Column(name="reference", title=Sentence("Reference"), wide=1.6),
                Column(name="by", title=Sentence("By"), wide=1.3),
                money("amount", Sentence("Amount")),
            ),
            listed=True,
        ),
    ),
    filters=frozenset({"venue"}),
)
