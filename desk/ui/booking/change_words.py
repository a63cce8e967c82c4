"""What a change did, for people: each field from what it was to what it became, in one line each."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desk.domain.money import Money
from desk.ui.words.format import moment_text, money, number, period_text
from desk.ui.words.text import mark_word, option_word
from desk.usecases.results import Alternative, FieldChange, HistoryEntry, House, Item, Place

MARKS = ("arrived", "left", "no_show")


def change_lines(entry: HistoryEntry, house: House, zone: ZoneInfo, currency: str) -> list[str]:
    """One line per field whose values the log keeps, then the names of those whose texts it does not (notes)."""
    told = [line for change in entry.changes if (line := _line(change, house, zone, currency))]
    known = {change.name for change in entry.changes}
    silent = [
        field_word(name) for name in entry.changed if name in ("note_staff", "note_customer") and name not in known
    ]
    return [*told, *(_changed(name) for name in silent if name)]


def field_word(name: str) -> str:
    """A field by the word that the forms have for it."""
    return {
        "event_type": QCoreApplication.translate("History", "Event"),
        "guests": QCoreApplication.translate("History", "Guests"),
        "note_staff": QCoreApplication.translate("History", "Note for staff"),
        "note_customer": QCoreApplication.translate("History", "Note the customer sees"),
        "items": QCoreApplication.translate("History", "Spaces and times"),
        "total_minor": QCoreApplication.translate("History", "Price"),
        "hold_expires_at": QCoreApplication.translate("History", "End of the hold"),
        "payment_option": QCoreApplication.translate("History", "Way of paying"),
    }.get(name, "")


def _changed(word: str) -> str:
    return QCoreApplication.translate("History", "{field} changed").replace("{field}", word)


def _line(change: FieldChange, house: House, zone: ZoneInfo, currency: str) -> str:
    if change.name in MARKS:
        if change.now:
            return mark_word(change.name)
        return QCoreApplication.translate("History", "{mark} taken back").replace("{mark}", mark_word(change.name))
    word = field_word(change.name)
    if not word:
        return ""
    was, now = (_value(change.name, value, house, zone, currency) for value in (change.was, change.now))
    if change.was is None and change.name != "guests":
        return f"{word}: {now}"
    return f"{word}: {was} → {now}"


def _value(name: str, value: object, house: House, zone: ZoneInfo, currency: str) -> str:
    if value is None or value == "":
        return "–"
    if name == "total_minor" and isinstance(value, int):
        return money(Money(value, currency))
    if name == "payment_option":
        return option_word(str(value))
    if name == "hold_expires_at":
        return moment_text(value, zone)  # type: ignore[arg-type]  # a moment by the log's own naming
    if isinstance(value, tuple):
        return "; ".join(place_words(place, house, zone) for place in value)
    return number(value) if isinstance(value, int) else str(value)


def place_words(place: Place, house: House, zone: ZoneInfo) -> str:
    """`Rose Lawn, 14 Feb 16:00 – 23:00`."""
    return f"{place_name(place, house)}, {period_text(place.period, zone)}"


def place_name(place: Place | Item | Alternative, house: House) -> str:
    """`Rose Lawn`; a space that is sold no more has no name left."""
    try:
        if place.space_id is not None:
            return house.space(place.space_id).name
        assert place.composite_id is not None
        return house.composite(place.composite_id).name
    except StopIteration:  # closed meanwhile
        return QCoreApplication.translate("History", "a space of before")
