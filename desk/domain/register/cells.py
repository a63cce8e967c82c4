"""What the cells of an old register mean: days, times, counts and states, as people and spreadsheets write them.

A cell is text, or a spreadsheet's day, time or number. Nothing is guessed in silence: 5/6/2027 is asked.
"""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from typing import Literal

from desk.domain.money import Money, parse
from desk.domain.register.columns import folded

Cell = str | int | float | bool | date | datetime | time | None
DayOrder = Literal["day", "month"]

_DEVANAGARI = str.maketrans("०१२३४५६७८९", "0123456789")
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?")
_NUMBERS = re.compile(r"(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4}|\d{2})")
_NAMED = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[-/. ,]+([^\s\d./,-]+)[-/. ,]+(\d{4}|\d{2})", re.IGNORECASE)
_NAME_FIRST = re.compile(r"([^\s\d./,-]+)[-/. ,]+(\d{1,2})(?:st|nd|rd|th)?[-/. ,]+(\d{4}|\d{2})", re.IGNORECASE)
_TIME = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?\s*([ap])?\.?\s*(?:m\.?)?", re.IGNORECASE)
_MONTHS: tuple[tuple[str, ...], ...] = (
    ("jan", "जनवरी", "जानेवारी", "जाने"), ("feb", "फरवरी", "फ़रवरी", "फेब्रुवारी", "फेब"), ("mar", "मार्च"),
    ("apr", "अप्रैल", "एप्रिल"), ("may", "मई", "मे"), ("jun", "जून"), ("jul", "जुलाई", "जुलै"),
    ("aug", "अगस्त", "ऑगस्ट"), ("sep", "सितंबर", "सितम्बर", "सप्टेंबर"), ("oct", "अक्टूबर", "अक्तूबर", "ऑक्टोबर"),
    ("nov", "नवंबर", "नवम्बर", "नोव्हेंबर"), ("dec", "दिसंबर", "दिसम्बर", "डिसेंबर"),
)  # fmt: skip
_YEARS = range(2000, 2999)
DAY_ZERO = date(1899, 12, 30)
"""What spreadsheets count days from, with the 29 February 1900 that never was."""

DAY_ZERO_1904 = date(1904, 1, 1)
"""What workbooks count from that began in Excel for the Mac of old; each says so in its settings."""

_COUNTED_DAYS = range(2000, 2101)  # five digits whatever is counted from, so that no phone and no sum is taken for one
_DAY_NUMBER = re.compile(r"(\d{5})(?:\.\d+)?")
_STATES = {
    "confirmed": ("confirmed", "confirm", "booked", "final", "fixed", "ok", "yes", "पक्का", "पक्की", "निश्चित", "कन्फर्म"),
    "pending": (
        "pending", "tentative", "hold", "temp hold", "provisional", "enquiry",
        "कच्चा", "कच्ची", "तात्पुरते", "अस्थायी", "प्रलंबित",
    ),
    "completed": ("completed", "complete", "done", "over", "finished", "पूर्ण", "झाले", "संपन्न", "समाप्त"),
    "cancelled": ("cancelled", "canceled", "cancel", "रद्द", "रद्द केले"),
    "expired": ("expired", "lapsed"),
}  # fmt: skip
_STATE_OF = {word: state for state, words in _STATES.items() for word in words}

_LANGUAGES = {
    "en": ("en", "english", "अंग्रेज़ी", "अंग्रेजी", "इंग्रजी"),
    "hi": ("hi", "hindi", "हिन्दी", "हिंदी"),
    "mr": ("mr", "marathi", "मराठी"),
}
_LANGUAGE_OF = {folded(word): language for language, names in _LANGUAGES.items() for word in names}


def words(cell: Cell) -> str:
    """The cell as text in one line; whole numbers that a spreadsheet keeps as fractions lose their `.0`."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime) and cell.time() == time():
        return cell.date().isoformat()
    return " ".join(str(cell).replace("\x00", "").split())


def paragraphs(cell: Cell) -> str:
    """The cell as text that keeps its lines: an address or a note."""
    if not isinstance(cell, str):
        return words(cell)
    return re.sub(r"\r\n?", "\n", cell.replace("\x00", "")).strip(" \t\r\n")


def language_of(cell: Cell) -> str | None:
    """`en`, `hi` or `mr`; empty for an empty cell, None for a language we do not write."""
    word = folded(words(cell))
    return _LANGUAGE_OF.get(word) if word else ""


def day_order(cells: Iterable[Cell]) -> DayOrder | Literal["either", "none", "both"]:
    """How a column writes its days: `none` where no date is bare numbers, `either` where each could be both ways."""
    seen: set[str] = set()
    for cell in cells:
        found = _NUMBERS.fullmatch(words(cell).translate(_DEVANAGARI)) if isinstance(cell, str) else None
        if found is not None:
            one, two = int(found[1]), int(found[2])
            seen.add("day" if one > 12 else "month" if two > 12 else "either")
    for order in ("day", "month"):
        if order in seen:
            return "both" if {"day", "month"} <= seen else order
    return "either" if seen else "none"


def day_of(cell: Cell, order: DayOrder = "day", zero: date = DAY_ZERO) -> date | None:
    """The day of a cell, None where it says none; `order` tells bare numbers apart.

    A number of five digits is a spreadsheet's count of days from `zero`, as a date without its format, or saved as
    CSV, is one.
    """
    if isinstance(cell, datetime):
        return cell.date() if cell.year in _YEARS else None
    if isinstance(cell, date):
        return cell if cell.year in _YEARS else None
    text = unicodedata.normalize("NFKC", words(cell)).translate(_DEVANAGARI).casefold()
    text = re.sub(r"^[^\W\d]+day[, ]+|\s+\d{1,2}:\d{2}(:\d{2})?$", "", text)
    if found := _ISO.fullmatch(text):
        return _made(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMBERS.fullmatch(text):
        one, two = int(found[1]), int(found[2])
        return _made(_year(found[3]), *((two, one) if order == "day" else (one, two)))
    if found := _NAMED.fullmatch(text):
        return _made(_year(found[3]), _month(found[2]), int(found[1]))
    if found := _NAME_FIRST.fullmatch(text):
        return _made(_year(found[3]), _month(found[1]), int(found[2]))
    if found := _DAY_NUMBER.fullmatch(text):
        counted = zero + timedelta(days=int(found[1]))
        return counted if counted.year in _COUNTED_DAYS else None
    return None


def time_of(cell: Cell) -> int | None:
    """Minutes after midnight of `16:00`, `4 pm`, `4.30 PM` or a spreadsheet's time; None where it is no time."""
    if isinstance(cell, datetime | time):
        return cell.hour * 60 + cell.minute
    if isinstance(cell, float) and 0 <= cell < 1:
        return round(cell * 1440)
    found = _TIME.fullmatch(words(cell).translate(_DEVANAGARI).casefold())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found[3] == "p" else 0)
    return hour * 60 + minute if hour * 60 + minute <= 1440 and minute < 60 else None


def count_of(cell: Cell) -> int | None:
    """A whole number such as `300`, `1,200` or `300 pax`."""
    found = re.match(r"(\d[\d,]*)(?:\.0+)?(?!\d)", words(cell).translate(_DEVANAGARI))
    return int(found[1].replace(",", "")) if found else None


def money_of(cell: Cell, currency: str) -> Money:
    """An amount; a spreadsheet's number has at most two decimals.

    Raises:
        BadMoney: it is none.
    """
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        try:
            return Money(int((Decimal(str(cell)) * 100).quantize(Decimal(1))), currency)
        except InvalidOperation:
            return parse(str(cell), currency)
    return parse(words(cell), currency)


def state_of(cell: Cell) -> str | None:
    """`confirmed` for an empty cell, `pending`, `completed`, `cancelled`, `expired`; None for a word nobody knows."""
    word = folded(words(cell))
    return _STATE_OF.get(word) if word else "confirmed"


def _year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)


def _month(text: str) -> int:
    def begins(name: str) -> bool:
        return text.startswith(unicodedata.normalize("NFKC", name))

    return next((n for n, names in enumerate(_MONTHS, 1) if any(map(begins, names))), 0)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in _YEARS else None
    except ValueError:
        return None
