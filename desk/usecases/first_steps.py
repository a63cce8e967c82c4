"""What a new business has not set up yet, told by what is there: nobody ticks anything off, nothing is remembered."""

from enum import StrEnum

from desk.usecases.ports import Reader
from desk.usecases.results import House


class FirstStep(StrEnum):
    """In the order in which they are best done."""

    PAPERS = "papers"
    PRICES = "prices"
    PEOPLE = "people"
    BOOKING = "booking"


def steps_left(reader: Reader, house: House) -> tuple[FirstStep, ...]:
    """What is still to be done before customers can be served; nothing in a business that is at work.

    Raises:
        Unavailable: nothing could be read.
    """
    done = {
        FirstStep.PAPERS: any(record.values.get("address") for record in reader.settings("registration")),
        FirstStep.PRICES: all(space.base_price_minor for venue in house.venues for space in venue.spaces),
        FirstStep.PEOPLE: len(reader.colleagues()) > 1,
        FirstStep.BOOKING: bool(reader.recent_customers()),
    }
    return tuple(step for step in FirstStep if not done[step])
