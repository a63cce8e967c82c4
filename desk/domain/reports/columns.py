"""Columns and words that several reports share, so that a thing has the same name in all of them."""

from desk.domain.reports.shape import Column
from desk.domain.sentence import Sentence

MON, TUE, WED, THU, FRI, SAT, SUN = WEEKDAYS = (
    Sentence("Mon"), Sentence("Tue"), Sentence("Wed"), Sentence("Thu"), Sentence("Fri"), Sentence("Sat"),
    Sentence("Sun"),
)  # fmt: skip

STATUSES = {
    "temp_hold": Sentence("Hold"),
    "pending": Sentence("Pending"),
    "confirmed": Sentence("Confirmed"),
    "completed": Sentence("Completed"),
    "cancelled": Sentence("Cancelled"),
    "expired": Sentence("Lapsed"),
}
WAYS = {
    "cash": Sentence("Cash"),
    "upi": Sentence("UPI"),
    "bank": Sentence("Bank"),
    "transfer": Sentence("Bank transfer"),
    "cheque": Sentence("Cheque"),
    "terminal": Sentence("Card terminal"),
    "gateway": Sentence("Online"),
    "credit": Sentence("Credit"),
}

VENUE = Column(name="venue", title=Sentence("Venue"), wide=1.6)
NUMBER = Column(name="number", title=Sentence("Booking"), wide=1.4)
CUSTOMER = Column(name="customer", title=Sentence("Customer"), wide=1.8)
EVENT_DAY = Column(name="event_day", title=Sentence("Event on"), kind="day", wide=1.1)
BOOKINGS = Column(name="bookings", title=Sentence("Bookings"), kind="count", sums=True)
STATUS = Column(name="status", title=Sentence("Status"), kind="word", words=STATUSES)


def money(name: str, title: str, *, sums: bool = True) -> Column:
    """A sum of money; the foot has the total of each currency."""
    return Column(name=name, title=title, kind="money", sums=sums, wide=1.3)


def count(name: str, title: str, *, sums: bool = True) -> Column:
    return Column(name=name, title=title, kind="count", sums=sums)


def share(name: str, title: str) -> Column:
    """Hundredths of a percent; shares have no total."""
    return Column(name=name, title=title, kind="share")
