"""The columns of an old register: what each may be called in English, Hindi and Marathi, and which is which."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from enum import StrEnum


class Column(StrEnum):
    """What a column of a register tells; the values are the headings of our own export."""

    NUMBER = "Number"
    VENUE = "Venue"
    SPACE = "Space"
    DATE = "Date"
    START = "Start"
    UNTIL = "Until date"
    END = "End"
    SESSION = "Session"
    EVENT = "Event"
    CUSTOMER = "Customer"
    PHONE = "Phone"
    GUESTS = "Guests"
    TOTAL = "Total"
    RECEIVED = "Received"
    STATUS = "Status"
    NOTE_STAFF = "Note for staff"
    NOTE_CUSTOMER = "Note for the customer"
    EMAIL = "E-mail"
    ADDRESS = "Address"
    GSTIN = "GSTIN"
    LANGUAGE = "Language"
    ABOUT_CUSTOMER = "Note on the customer"
    BOOKING_ID = "Booking id"
    CUSTOMER_ID = "Customer id"


NEEDED = (Column.DATE,)

# Folded as `folded` does; the first columns of the enumeration win where a heading fits two.
_CALLED: Mapping[Column, tuple[str, ...]] = {
    Column.NUMBER: (
        "no", "sr no", "s no", "serial", "serial no", "booking no", "booking number", "bill no",
        "receipt no", "reg no",
        "register no", "क्रमांक", "क्र", "अ क्र", "नंबर", "बुकिंग क्रमांक", "पावती क्रमांक", "रसीद नंबर",
        "बिल नं", "क्रम",
    ),
    Column.VENUE: ("location", "branch", "property", "place", "स्थल", "स्थळ", "ठिकाण", "शाखा", "कार्यालय"),
    Column.SPACE: (
        "hall", "lawn", "room", "hall name", "hall no", "spaces", "which hall", "हॉल", "सभागृह", "लॉन",
        "कक्ष", "जागा", "हाल",
    ),
    Column.DATE: (
        "function date", "event date", "booking for", "date of function", "date of event", "from date",
        "start date", "day", "from",
        "दिनांक", "तारीख", "कार्यक्रम दिनांक", "कार्यक्रमाची तारीख", "तिथि", "दिनांक पासून",
    ),
    Column.START: (
        "from time", "start time", "time", "time from", "in time", "वेळ", "समय", "सुरुवात", "शुरू",
        "वेळ पासून",
    ),
    Column.UNTIL: (
        "to date", "end date", "till", "until", "till date", "to", "दिनांक पर्यंत", "तारीख तक", "पर्यंत",
        "तक",
    ),
    Column.END: ("to time", "end time", "time to", "out time", "समाप्ति", "शेवट", "समाप्त", "वेळ पर्यंत"),
    Column.SESSION: ("slot", "shift", "timing", "सत्र", "पाळी", "पारी"),
    Column.EVENT: (
        "function", "occasion", "purpose", "event type", "type of function", "type", "program", "programme",
        "कार्यक्रम", "समारंभ", "प्रसंग", "समारोह", "कार्य",
    ),
    Column.CUSTOMER: (
        "name", "party", "party name", "customer name", "client", "guest name", "booked by", "host",
        "name of party",
        "नाव", "नाम", "ग्राहक", "पक्षकार", "पार्टी", "ग्राहकाचे नाव", "ग्राहक का नाम",
    ),
    Column.PHONE: (
        "mobile", "mobile no", "phone no", "contact", "contact no", "phone number", "mobile number",
        "cell", "tel", "whatsapp",
        "फोन", "फ़ोन", "मोबाईल", "मोबाइल", "संपर्क", "मोबाईल नंबर", "मोबाइल नंबर", "भ्रमणध्वनी",
    ),
    Column.GUESTS: (
        "pax", "persons", "people", "no of guests", "guest count", "head count", "पाहुणे", "अतिथि",
        "मेहमान", "लोक", "संख्या",
    ),
    Column.TOTAL: (
        "total amount", "amount", "rent", "price", "rate", "bill amount", "hall rent", "charges", "package",
        "एकूण", "रक्कम", "भाडे", "कुल", "राशि", "किराया", "एकूण रक्कम", "कुल राशि", "दर",
    ),
    Column.RECEIVED: (
        "advance", "paid", "deposit", "advance paid", "amount received", "advance received", "token",
        "received amount",
        "जमा", "आगाऊ", "ऍडव्हान्स", "अग्रिम", "प्राप्त", "मिळाले", "बयाना", "जमा रक्कम", "एडवांस",
    ),
    Column.STATUS: ("state", "booking status", "confirmed", "स्थिति", "स्थिती", "दशा"),
    Column.NOTE_STAFF: ("note", "notes", "remark", "remarks", "comments", "टीप", "शेरा", "टिप्पणी", "नोंद"),
    Column.NOTE_CUSTOMER: ("note for customer", "customer note", "instructions", "सूचना", "निर्देश"),
    Column.EMAIL: (
        "email", "e mail id", "email id", "e mail address", "email address", "mail", "mail id", "ईमेल", "ई मेल",
        "इमेल", "ईमेल पता", "ईमेल पत्ता", "ईमेल आयडी", "ईमेल आईडी",
    ),
    Column.ADDRESS: (
        "customer address", "party address", "residence", "residential address", "postal address", "पत्ता", "पता",
        "निवास", "ग्राहकाचा पत्ता", "ग्राहक का पता", "राहण्याचा पत्ता", "निवास का पता",
    ),
    Column.GSTIN: (  # not "gst" alone: that is as often the tax
        "gstin no", "gstin number", "gst no", "gst number", "customer gstin", "party gstin", "gst registration",
        "जीएसटी क्रमांक", "जीएसटी नंबर", "जीएसटी नं", "जीएसटीआईएन", "जीएसटीआयएन", "ग्राहक जीएसटी",
    ),
    Column.LANGUAGE: ("customer language", "preferred language", "भाषा", "ग्राहकाची भाषा", "ग्राहक की भाषा"),
    Column.ABOUT_CUSTOMER: (
        "note on customer", "about the customer", "about customer", "customer remarks", "party remarks",
        "ग्राहकाबद्दल", "ग्राहकाविषयी टीप", "ग्राहक के बारे में",
    ),
    Column.BOOKING_ID: ("booking uuid",),
    Column.CUSTOMER_ID: ("customer uuid",),
}  # fmt: skip


def folded(text: str) -> str:
    """A heading or name without what differs from hand to hand: case, dots, signs, doubled spaces."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(re.sub(r"[^\w\u0900-\u097f]+|_", " ", plain).split())


_MEANT = {
    folded(name): column for column in reversed(Column) for name in (*_CALLED.get(column, ()), column.value)
}  # reversed: the first column keeps a name that two have


def guess(headings: Sequence[str]) -> dict[Column, int]:
    """Which column stands where, each at most once; a heading that is known wins over one that only begins like it."""
    found: dict[Column, int] = {}
    words = [folded(heading) for heading in headings]
    for place, word in enumerate(words):
        if (column := _MEANT.get(word)) is not None:
            found.setdefault(column, place)
    for place, word in enumerate(words):
        if place in found.values() or not word:
            continue
        for name, column in _MEANT.items():
            if column not in found and len(name) > 3 and (word.startswith(name + " ") or word.endswith(" " + name)):
                found[column] = place
                break
    return found


def heading_row(rows: Sequence[Sequence[str]]) -> int:
    """The row among the first that names most columns; the first that is not empty where none does."""
    best, row = 0, next((n for n, cells in enumerate(rows) if any(cells)), 0)
    for number, cells in enumerate(rows):
        known = sum(folded(cell) in _MEANT for cell in cells if cell)
        if known > max(best, 1):
            best, row = known, number
    return row
