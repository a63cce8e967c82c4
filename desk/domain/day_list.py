"""Lists of days from a file: CSV with dates and names, or an iCalendar file. Text in, days and bad lines out.

Source of the iCalendar parts: RFC 5545, sections 3.1 (folded lines), 3.3.4 and 3.3.5 (dates), 3.6.1 (events).
"""

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from io import StringIO

MOST_DAYS = 400
LONGEST_NAME = 80
LONGEST_EVENT = 31
_YEARS = (2000, 2998)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_WRITTEN = re.compile(r"(\d{1,2})[ -]([A-Za-z]{3,9})[ ,-]+(\d{4})")
_ICS_DAY = re.compile(r"(\d{4})(\d{2})(\d{2})(T\d{6}Z?)?")


@dataclass(frozen=True, kw_only=True, slots=True)
class BadLine:
    """A line that could not be read: its number from 1 on, and the line itself."""

    number: int
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class DaysRead:
    """What a file says: days in order, none twice (the first name counts), and the lines that say none."""

    days: tuple[tuple[date, str], ...]
    bad: tuple[BadLine, ...]
    repeated: int = 0


def read_days(text: str) -> DaysRead:
    """Reads a whole file, whichever of the two kinds it is."""
    is_calendar = "BEGIN:VCALENDAR" in text[:2000].upper()
    return _gathered(_ics(text) if is_calendar else _csv(text))


def decoded(data: bytes) -> str:
    """The text of a file as spreadsheets and calendars write them: UTF-8 or UTF-16 with a mark, or Windows' Latin."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def day_in(text: str) -> date | None:
    """`2027-02-14`, `14/02/2027`, `14.2.2027`, `14 Feb 2027`: the day comes first, as in India; else None."""
    text = text.strip()
    if found := _ISO.fullmatch(text):
        year, month, day = map(int, found.groups())
    elif found := _DAY_FIRST.fullmatch(text):
        day, month, year = map(int, found.groups())
    elif (found := _WRITTEN.fullmatch(text)) and found[2][:3].lower() in _MONTHS:
        day, month, year = int(found[1]), _MONTHS.index(found[2][:3].lower()) + 1, int(found[3])
    else:
        return None
    return _day(year, month, day)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if _YEARS[0] <= year <= _YEARS[1] else None
    except ValueError:
        return None


def _csv(text: str) -> Iterator[tuple[date, str] | BadLine]:
    """One day a line: the date, then its name; a first line without a date is a heading."""
    separator = max(",;\t", key=text[:4000].count)
    for number, row in enumerate(_rows(text, separator), 1):
        cells = [cell.strip() for cell in row]
        if not any(cells):
            continue
        day = day_in(cells[0])
        if day is not None:
            yield day, " ".join(cell for cell in cells[1:] if cell)[:LONGEST_NAME]
        elif number > 1 or any(map(str.isdigit, cells[0])):
            yield BadLine(number=number, text=separator.join(row)[:LONGEST_NAME])


def _rows(text: str, separator: str) -> Iterator[list[str]]:
    """The rows up to one that no spreadsheet ever wrote, e.g. a quotation without an end."""
    try:
        yield from csv.reader(StringIO(text), delimiter=separator)
    except csv.Error:
        return


def _ics(text: str) -> Iterator[tuple[date, str] | BadLine]:
    """One event a day; an event of several days (its end is not part of it) gives each."""
    event: dict[str, tuple[int, str]] | None = None
    for number, line in _unfolded(text):
        name, _, value = line.partition(":")
        name = name.partition(";")[0].upper()
        if name == "BEGIN" and value.upper() == "VEVENT":
            event = {}
        elif name == "END" and value.upper() == "VEVENT" and event is not None:
            yield from _event(number, event)
            event = None
        elif event is not None and name in ("DTSTART", "DTEND", "SUMMARY"):
            event[name] = (number, value)


def _event(number: int, event: dict[str, tuple[int, str]]) -> Iterator[tuple[date, str] | BadLine]:
    line, start = event.get("DTSTART", (number, ""))
    first = _ics_day(start)
    if first is None:
        yield BadLine(number=line, text=f"DTSTART:{start}"[:LONGEST_NAME])
        return
    title = re.sub(r"\\([,;\\])", r"\1", event.get("SUMMARY", (0, ""))[1]).replace("\\n", " ")[:LONGEST_NAME].strip()
    last = _ics_day(event["DTEND"][1]) if "DTEND" in event and "T" not in start else None
    for later in range(max(1, min(LONGEST_EVENT, (last - first).days if last else 1))):
        yield first + timedelta(days=later), title


def _ics_day(text: str) -> date | None:
    found = _ICS_DAY.fullmatch(text.strip())
    return _day(int(found[1]), int(found[2]), int(found[3])) if found else None


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """The lines with their numbers; one that begins with a space goes on with the line before."""
    held: tuple[int, str] | None = None
    for number, line in enumerate(text.splitlines(), 1):
        if line[:1] in (" ", "\t") and held is not None:
            held = held[0], held[1] + line[1:]
            continue
        if held is not None:
            yield held
        held = number, line
    if held is not None:
        yield held


def _gathered(found: Iterable[tuple[date, str] | BadLine]) -> DaysRead:
    days: dict[date, str] = {}
    bad: list[BadLine] = []
    repeated = 0
    for one in found:
        if isinstance(one, BadLine):
            bad.append(one)
        elif one[0] in days:
            repeated += 1
        else:
            days[one[0]] = one[1]
    return DaysRead(days=tuple(sorted(days.items())), bad=tuple(bad), repeated=repeated)
