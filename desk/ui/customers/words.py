"""Customers in words: numbers, what is due, a booking's place, values of fields. No widgets."""

from PySide6.QtCore import QCoreApplication

from desk.domain.lifecycle import LIVE
from desk.domain.phone import displayed
from desk.ui.words.format import money
from desk.ui.words.text import language_words
from desk.usecases.people import CustomerBooking, CustomerCard, Duplicate
from desk.usecases.results import House


def phones_text(phones: tuple[str, ...]) -> str:
    """All numbers as people read them, the one to call first at the head."""
    return ", ".join(displayed(phone) for phone in phones)


def proven_text(phones: tuple[str, ...], proven: tuple[str, ...]) -> str:
    """All numbers as people read them, those proven by a code with a tick and its word."""
    word = QCoreApplication.translate("Customers", "verified")
    return ", ".join(f"{displayed(phone)} ✓ {word}" if phone in proven else displayed(phone) for phone in phones)


def due_text(card: CustomerCard) -> str:
    """What is still to be paid, one sum per currency; empty when nothing is."""
    return " + ".join(money(sum_) for sum_ in card.due)


def place_text(booking: CustomerBooking, house: House) -> str:
    """Where the first item is, and how many more there are."""
    if booking.space_id is not None:
        name = house.space(booking.space_id).name
    else:
        name = house.composite(booking.composite_id).name if booking.composite_id is not None else ""
    return f"{name} + {booking.items - 1}" if booking.items > 1 else name


def booking_due(booking: CustomerBooking) -> str:
    """What the booking still brings; empty where nothing is due."""
    due = booking.total - booking.received
    return money(due) if due.minor > 0 and booking.status in LIVE else ""


def why_alike(pair: Duplicate) -> str:
    """Why two entries may be one person."""
    if pair.why == "phone":
        return QCoreApplication.translate("Customers", "same number")
    return QCoreApplication.translate("Customers", "nearly the same name")


def field_words() -> dict[str, str]:
    """The fields of a customer, with mnemonics."""
    return {
        "name": QCoreApplication.translate("Customers", "&Name"),
        "language": QCoreApplication.translate("Customers", "&Language"),
        "email": QCoreApplication.translate("Customers", "&E-mail"),
        "address": QCoreApplication.translate("Customers", "&Address"),
        "gstin": QCoreApplication.translate("Customers", "&GSTIN"),
        "note": QCoreApplication.translate("Customers", "No&te for staff"),
    }


def value_words(name: str, value: str) -> str:
    """A field's value as it is shown."""
    return (language_words().get(value, value) if name == "language" else value) or "–"
