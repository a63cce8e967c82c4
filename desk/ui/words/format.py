"""Dates, times, durations and money the way people at the desk read them, always in the venue's zone."""

from datetime import date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTextBoundaryFinder

from desk.domain.money import Money, grouped, written
from desk.domain.period import Period
from desk.ui.language.tongue import tongue

_DAY = timedelta(days=1)


def money(amount: Money, *, minor_always: bool = False) -> str:
    """`₹12,34,567.50`."""
    return digits(written(amount, minor_always=minor_always))


def locale() -> QLocale:
    """The language of the names of days and months."""
    return tongue().locale


def digits(text: str) -> str:
    """The text in the digits wished for: Latin ones unless somebody chose Devanagari ones."""
    return tongue().digits(text)


def number(count: int) -> str:
    """`1,00,000`."""
    return digits(grouped(count, indian=True))


def long_date(day: date) -> str:
    """`Saturday 21 November 2026`, for headings and for being read aloud."""
    return _day(day, "dddd d MMMM yyyy")


def short_date(day: date) -> str:
    """`Sat 21 Nov`."""
    return _day(day, "ddd d MMM")


def short_date_year(day: date) -> str:
    """`Sat 21 Nov 2026`."""
    return _day(day, "ddd d MMM yyyy")


def plain_date(day: date) -> str:
    """`21 Nov 2026`, for tables."""
    return _day(day, "d MMM yyyy")


def plain_month(day: date) -> str:
    """`Nov 2026`, for tables and axes."""
    return digits(f"{locale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)} {day.year}")


def month_name(day: date) -> str:
    """`November 2026`."""
    return digits(locale().standaloneMonthName(day.month) + f" {day.year}")


def short_month_name(day: date) -> str:
    """`Nov 2026`."""
    return digits(locale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat) + f" {day.year}")


def weekday_name(day: date) -> str:
    """`Sat`."""
    return locale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def initial(text: str) -> str:
    """The first letter with all its marks: `W`, `दि`."""
    return text[: QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text).toNextBoundary()]


def clock_time(moment: datetime, zone: tzinfo) -> str:
    """`18:30` on the venue's wall clock."""
    return digits(f"{moment.astimezone(zone):%H:%M}")


def minute_of_day(minutes: int) -> str:
    """`18:30` from minutes after midnight; past 24 hours the next day's clock."""
    hours, rest = divmod(minutes % 1440, 60)
    return digits(f"{hours:02}:{rest:02}")


def period_text(period: Period, zone: ZoneInfo, spoken: QLocale | None = None) -> str:
    """`Sat 21 Nov, 16:00 – 23:00`, `Sat 21 Nov` for a whole day, `Sat 21 Nov, 16:00 – Sun 22 Nov, 02:00`.

    `spoken`: the language of the days, where it is not the window's.
    """
    start, end = period.local(zone)
    first, last, until = (_day(day, "ddd d MMM", spoken) for day in (start.date(), end.date(), end.date() - _DAY))
    if start.time() == end.time() and f"{start:%H%M}" == "0000":
        return first if end.date() - start.date() == _DAY else f"{first} – {until}"
    if start.date() == end.date():
        return digits(f"{first}, {start:%H:%M} – {end:%H:%M}")
    if f"{end:%H%M}" == "0000" and end.date() - start.date() == _DAY:
        return digits(f"{first}, {start:%H:%M} – 24:00")
    return digits(f"{first}, {start:%H:%M} – {last}, {end:%H:%M}")


def duration_text(length: timedelta) -> str:
    """`3 h`, `3 h 30 min`, `2 days`, `45 min`, `2 s`."""
    seconds = int(length.total_seconds())
    if 0 < seconds < 60:
        return digits(QCoreApplication.translate("Format", "{number} s").replace("{number}", str(seconds)))
    minutes = seconds // 60
    days, minutes = divmod(minutes, 1440)
    hours, minutes = divmod(minutes, 60)
    parts = []
    if days:
        parts.append(_days(days))
    if hours:
        parts.append(QCoreApplication.translate("Format", "{number} h").replace("{number}", str(hours)))
    if minutes or not parts:
        parts.append(QCoreApplication.translate("Format", "{number} min").replace("{number}", str(minutes)))
    return digits(" ".join(parts))


def _days(days: int) -> str:
    said = QCoreApplication.translate("Format", "%n day(s)", "", days)
    # before any language is put on the application, Qt fills in the number alone
    return said.replace("day(s)", "day" if days == 1 else "days")


def countdown(seconds: float) -> str:
    """`12:05` minutes and seconds left, `3:12 h` from one hour on, `0:00` when there is nothing left."""
    whole = max(0, int(seconds))
    if whole >= 86_400:
        text = QCoreApplication.translate("Format", "{number} d").replace("{number}", str(whole // 86_400))
    elif whole >= 3600:
        text = QCoreApplication.translate("Format", "{number} h")
        text = text.replace("{number}", f"{whole // 3600}:{whole % 3600 // 60:02}")
    else:
        text = f"{whole // 60}:{whole % 60:02}"
    return digits(text)


def relative_time(moment: datetime, now: datetime) -> str:
    """`just now`, `5 min ago`, `in 3 h`, `in 2 days`."""
    away = moment - now
    size = abs(away)
    if size < timedelta(minutes=1):
        return QCoreApplication.translate("Format", "just now")
    if size >= _DAY:
        size = timedelta(days=size.days)
    elif size >= timedelta(hours=1):
        size = timedelta(hours=int(size.total_seconds() // 3600))
    text = duration_text(size)
    if away > timedelta():
        return QCoreApplication.translate("Format", "in {time}").replace("{time}", text)
    return QCoreApplication.translate("Format", "{time} ago").replace("{time}", text)


def moment_text(moment: datetime, zone: tzinfo) -> str:
    """`Sat 21 Nov, 18:30`."""
    return f"{short_date(moment.astimezone(zone).date())}, {clock_time(moment, zone)}"


def _day(day: date, shape: str, spoken: QLocale | None = None) -> str:
    return digits((spoken or locale()).toString(QDate(day.year, day.month, day.day), shape))
