"""Dates as people type them (`14 feb, 15/2, next sat`) and times of day (`16:00-23:00`, `4pm to 11pm`). Pure words:
what is free on them is in `finding`. Day comes before month, as in India.
"""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from desk.domain.errors import BadInput
from desk.domain.sentence import Sentence

MOST_DAYS = 366

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
           "november", "december")  # fmt: skip
# What is written on an Indian keyboard, read as its English word; months and days also as they are shortened.
_INDIAN = {
    "today": "आज", "tomorrow": "उद्या कल", "next": "पुढील पुढचा पुढच्या पुढचे अगला अगले अगली", "this": "इस या", "to": "ते से",
    "and": "आणि और", "january": "जानेवारी जाने जनवरी जन", "february": "फेब्रुवारी फेब फ़रवरी फरवरी फर", "march": "मार्च",
    "april": "एप्रिल अप्रैल", "may": "मे मई", "june": "जून", "july": "जुलै जुलाई", "august": "ऑगस्ट ऑग अगस्त",
    "september": "सप्टेंबर सप्टें सितंबर सितम्बर सितं", "october": "ऑक्टोबर ऑक्टो अक्टूबर अक्तूबर अक्टू",
    "november": "नोव्हेंबर नोव्हें नवंबर नवम्बर नवं", "december": "डिसेंबर डिसें दिसंबर दिसम्बर दिसं",
    "monday": "सोमवार सोम सोमवारी", "tuesday": "मंगळवार मंगळ मंगळवारी मंगलवार मंगल", "wednesday": "बुधवार बुध बुधवारी",
    "thursday": "गुरुवार गुरु गुरुवारी गुरूवार", "friday": "शुक्रवार शुक्र शुक्रवारी", "saturday": "शनिवार शनि शनिवारी",
    "sunday": "रविवार रवि रविवारी इतवार",
}  # fmt: skip
_ENGLISH = {unicodedata.normalize("NFC", word): english for english, words in _INDIAN.items() for word in words.split()}
_DEVANAGARI_WORD = re.compile(r"[\u0900-\u0963\u0971-\u097f]+")
_DEVANAGARI = str.maketrans("०१२३४५६७८९", "0123456789")
_SHORTEST = 3
_CENTURY = 2000

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_SLASHED = re.compile(r"(\d{1,2})[/.\-](\d{1,2})(?:[/.\-](\d{4}|\d{2}))?")
_NAMED = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[ \-]*([a-z]{3,})(?:[ \-]+(\d{4}|\d{2}))?")
_NAMED_FIRST = re.compile(r"([a-z]{3,})[ \-]*(\d{1,2})(?:st|nd|rd|th)?(?:[ \-]+(\d{4}))?")
_BARE = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?")
_RANGE = re.compile(r"(.+?)\s*(?:\bto\b|–|—|\.\.|\s-\s)\s*(.+)")
_LAST_WORD = re.compile(r"(.+?)[ /&+]+([a-z]+)")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?")


def parse_days(text: str, today: date) -> tuple[date, ...]:
    """The days named in a list parted by commas, `and` or semicolons; sorted, each once; a range names all its days.

    Without a year the next such day from `today` on is meant, likewise without a month. `15 jan to 28 feb sat sun`
    keeps only those weekdays.

    Raises:
        BadInput: something is no date, does not exist, or the list has more than `MOST_DAYS` days.
    """
    words = _english(text)
    pieces = [piece.strip() for piece in re.split(r"[,;\n]|\band\b", words) if piece.strip()]
    days: set[date] = set()
    near = today
    for piece in pieces:
        named = _piece(piece, today, near)
        near = named[0] if named else near
        days.update(named)
        if len(days) > MOST_DAYS:
            raise BadInput(field_name=Sentence("Dates"), problem=Sentence("more than {number} days", number=MOST_DAYS))
    return tuple(sorted(days))


def _english(text: str) -> str:
    """The line in small letters, its Indian digits and words as English ones; a word that is not known stays."""
    plain = unicodedata.normalize("NFC", text).translate(_DEVANAGARI).lower()
    plain = _DEVANAGARI_WORD.sub(lambda found: _ENGLISH.get(found[0], found[0]), plain)
    return " ".join(plain.split())


def parse_times(text: str) -> tuple[int, int] | None:
    """Minutes after midnight of a start and an end such as `16:00-23:00`; past midnight above 1440. None: no times."""
    words = " ".join(text.translate(_DEVANAGARI).lower().split())
    halves = re.split(r"\s*(?:-|–|\bto\b)\s*", words)
    if len(halves) != 2:
        return None
    found = [_CLOCK.fullmatch(half) for half in halves]
    if found[0] is None or found[1] is None:
        return None
    # `4-11pm`: the half of the day said once is meant for both.
    starts, ends = _minute(found[0], found[0][3] or found[1][3]), _minute(found[1], found[1][3])
    if starts is None or ends is None:
        return None
    if starts >= ends and found[0][3] is None and found[1][3] is not None:
        starts = _minute(found[0], None) or 0
    return starts, ends if ends > starts else ends + 1440


def _minute(found: re.Match[str], half: str | None) -> int | None:
    hour, minute = int(found[1]), int(found[2] or 0)
    if minute > 59 or hour > (12 if half else 24) or (hour == 24 and minute):
        return None
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return (hour % 24 if hour != 24 else 24) * 60 + minute


def _piece(piece: str, today: date, near: date) -> tuple[date, ...]:
    ranged = _RANGE.fullmatch(piece)
    if ranged:
        return _span(ranged[1], ranged[2], today, near)
    for reading in _READINGS:
        day = reading(piece, today, near)
        if day is not None:
            return (day,)
    raise BadInput(field_name=Sentence("Dates"), problem=Sentence("“{text}” is not a date", text=piece))


def _span(first: str, last: str, today: date, near: date) -> tuple[date, ...]:
    last, kept = _without_weekdays(last)
    if _BARE.fullmatch(first) and (month := _NAMED.fullmatch(last)):
        first = f"{first} {month[2]} {month[3] or ''}".strip()  # `14 to 20 feb`
    (begin,) = _piece(first, today, near)
    (end,) = _piece(last, begin, begin)
    if end < begin:
        raise BadInput(
            field_name=Sentence("Dates"), problem=Sentence("“{last}” is before “{first}”", last=last, first=first)
        )
    if (end - begin).days >= MOST_DAYS:
        raise BadInput(field_name=Sentence("Dates"), problem=Sentence("more than {number} days", number=MOST_DAYS))
    every = (begin + timedelta(days=n) for n in range((end - begin).days + 1))
    return tuple(day for day in every if not kept or day.weekday() in kept)


def _without_weekdays(words: str) -> tuple[str, set[int]]:
    """`28 feb sat sun` as `28 feb` and those weekdays; what is left of them stays as it was typed (`28/2`)."""
    rest, kept = words, set[int]()
    while (last := _LAST_WORD.fullmatch(rest)) and ((weekday := _weekday(last[2])) is not None or last[2] == "on"):
        rest = last[1]
        if weekday is not None:
            kept.add(weekday)
    return (rest, kept) if kept else (words, kept)


def _relative(piece: str, today: date, near: date) -> date | None:
    if piece in ("today", "tomorrow"):
        return today + timedelta(days=piece == "tomorrow")
    way, _, name = piece.rpartition(" ")
    weekday = _weekday(name)
    if weekday is None or way not in ("", "this", "next", "coming"):
        return None
    # `sat` and `next sat` alike are the first one after today; `this sat` may be today.
    ahead = (weekday - today.weekday()) % 7
    return today + timedelta(days=ahead if ahead or way == "this" else 7)


def _iso(piece: str, today: date, near: date) -> date | None:
    found = _ISO.fullmatch(piece)
    return _made(piece, int(found[1]), int(found[2]), int(found[3])) if found else None


def _slashed(piece: str, today: date, near: date) -> date | None:
    found = _SLASHED.fullmatch(piece)
    return _next(piece, int(found[1]), int(found[2]), _year(found[3]), today) if found else None


def _named(piece: str, today: date, near: date) -> date | None:
    found = _NAMED.fullmatch(piece)
    day, month, year = (found[1], found[2], found[3]) if found else ("", "", None)
    if not found and (turned := _NAMED_FIRST.fullmatch(piece)):
        day, month, year = turned[2], turned[1], turned[3]
    number = _month(month)
    return _next(piece, int(day), number, _year(year), today) if number else None


def _bare(piece: str, today: date, near: date) -> date | None:
    """A day alone belongs to the month of the date before it in the list."""
    found = _BARE.fullmatch(piece)
    if not found:
        return None
    number, year, month = int(found[1]), near.year, near.month
    for _ in range(12):
        if 1 <= number <= monthrange(year, month)[1] and date(year, month, number) >= near:
            return date(year, month, number)
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return None


_READINGS: tuple[Callable[[str, date, date], date | None], ...] = (_relative, _iso, _slashed, _named, _bare)


def _next(piece: str, day: int, month: int, year: int | None, today: date) -> date:
    """The day in its year; where none was said, in the first year in which it is not past."""
    if year is not None:
        return _made(piece, year, month, day)
    for ahead in range(9):  # a leap day may be that far
        if 1 <= month <= 12 and 1 <= day <= monthrange(today.year + ahead, month)[1]:
            found = date(today.year + ahead, month, day)
            if found >= today:
                return found
    raise BadInput(field_name=Sentence("Dates"), problem=Sentence("“{text}” is not a date", text=piece))


def _made(piece: str, year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError as error:
        raise BadInput(field_name=Sentence("Dates"), problem=Sentence("“{text}” is not a date", text=piece)) from error


def _year(text: str | None) -> int | None:
    if not text:
        return None
    return int(text) + (_CENTURY if len(text) == 2 else 0)


def _weekday(word: str) -> int | None:
    return _place(word, _WEEKDAYS)


def _month(word: str) -> int | None:
    place = _place(word, _MONTHS)
    return place + 1 if place is not None else None


def _place(word: str, words: tuple[str, ...]) -> int | None:
    short = word.removesuffix("s") if word.removesuffix("s") in words or len(word) == _SHORTEST + 1 else word
    if len(short) < _SHORTEST:
        return None
    return next((n for n, name in enumerate(words) if name.startswith(short) or (name[:4] == "sept" == short)), None)
