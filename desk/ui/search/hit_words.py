"""What a hit of the search says, on the screen and aloud."""

from PySide6.QtCore import QCoreApplication

from desk.domain.phone import displayed
from desk.ui.words.format import period_text, short_date_year
from desk.ui.words.text import status_word
from desk.usecases.results import House, SearchHit


def place_name(hit: SearchHit, house: House) -> str:
    """The first item's place, with the number of further items; a closed space has no name here any more."""
    try:
        if hit.space_id is not None:
            name = house.space(hit.space_id).name
        else:
            assert hit.composite_id is not None
            name = house.composite(hit.composite_id).name
    except StopIteration:
        return ""
    return f"{name} +{hit.items - 1}" if hit.items > 1 else name


def title(hit: SearchHit) -> str:
    return hit.customer or QCoreApplication.translate("Search", "No customer yet")


def when(hit: SearchHit, house: House) -> str:
    """`Sat 14 Feb 2027, 16:00 – 23:00`."""
    zone = house.venue(hit.venue_id).zone
    day = short_date_year(hit.period.start.astimezone(zone).date())
    _, comma, times = period_text(hit.period, zone).partition(", ")
    return f"{day}{comma}{times}"


def details(hit: SearchHit, house: House) -> str:
    """The second line."""
    phone = displayed(hit.phone) if hit.phone else ""
    matched = QCoreApplication.translate("Search", "found in a note") if hit.matched == "note" else ""
    return " · ".join(part for part in (hit.number, place_name(hit, house), hit.event_type, phone, matched) if part)


def spoken(hit: SearchHit, house: House) -> str:
    return ", ".join((title(hit), status_word(hit.status), when(hit, house), details(hit, house)))
