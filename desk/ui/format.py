"""Dates, times, durations and money the way people at the desk read them, always in the venue's zone."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desk.domain.money import Money, written
from desk.domain.period import Period

_DAY = timedelta(days=1)


def money(amount: Money, *, minor_always: bool = False) -> str:
    """`₹12,34,567.50`."""
    return written(amount, minor_always=minor_always)


def locale() -> QLocale:
    """The language of names of days and months; English of India unless the program speaks another."""
    system = QLocale()
    return system if system.language() != QLocale.Language.C else QLocale("en_IN")


def long_date(day: date) -> str:
    """`Saturday 21 November 2026`, for headings and for being read aloud."""
    return locale().toString(_q(day), "dddd d MMMM yyyy")


def short_date(day: date) -> str:
    """`Sat 21 Nov`."""
    return locale().toString(_q(day), "ddd d MMM")


def short_date_year(day: date) -> str:
    """`Sat 21 Nov 2026`."""
    return locale().toString(_q(day), "ddd d MMM yyyy")


def month_name(day: date) -> str:
    """`November 2026`."""
    return locale().standaloneMonthName(day.month) + f" {day.year}"


def weekday_name(day: date) -> str:
    """`Sat`."""
    return locale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def clock_time(moment: datetime, zone: ZoneInfo) -> str:
    """`18:30` on the venue's wall clock."""
    return f"{moment.astimezone(zone):%H:%M}"


def minute_of_day(minutes: int) -> str:
    """`18:30` from minutes after midnight; past 24 hours the next day's clock."""
    hours, rest = divmod(minutes % 1440, 60)
    return f"{hours:02}:{rest:02}"


def period_text(period: Period, zone: ZoneInfo) -> str:
    """`Sat 21 Nov, 16:00 – 23:00`, `Sat 21 Nov` for a whole day, `Sat 21 Nov, 16:00 – Sun 22 Nov, 02:00`."""
    start, end = period.local(zone)
    first, last = short_date(start.date()), short_date(end.date())
    if start.time() == end.time() and f"{start:%H%M}" == "0000":
        until = short_date(end.date() - _DAY)
        return first if end.date() - start.date() == _DAY else f"{first} – {until}"
    if start.date() == end.date():
        return f"{first}, {start:%H:%M} – {end:%H:%M}"
    if f"{end:%H%M}" == "0000" and end.date() - start.date() == _DAY:
        return f"{first}, {start:%H:%M} – 24:00"
    return f"{first}, {start:%H:%M} – {last}, {end:%H:%M}"


def duration_text(length: timedelta) -> str:
    """`3 h`, `3 h 30 min`, `2 days`, `45 min`."""
    minutes = int(length.total_seconds() // 60)
    days, minutes = divmod(minutes, 1440)
    hours, minutes = divmod(minutes, 60)
    parts = []
    if days:
        day = QCoreApplication.translate("Format", "day") if days == 1 else QCoreApplication.translate("Format", "days")
        parts.append(f"{days} {day}")
    if hours:
        parts.append(f"{hours} {QCoreApplication.translate('Format', 'h')}")
    if minutes or not parts:
        parts.append(f"{minutes} {QCoreApplication.translate('Format', 'min')}")
    return " ".join(parts)


def countdown(seconds: float) -> str:
    """`12:05` minutes and seconds left, `3:12 h` from one hour on, `0:00` when there is nothing left."""
    whole = max(0, int(seconds))
    if whole >= 86_400:
        return f"{whole // 86_400} {QCoreApplication.translate('Format', 'd')}"
    if whole >= 3600:
        return f"{whole // 3600}:{whole % 3600 // 60:02} {QCoreApplication.translate('Format', 'h')}"
    return f"{whole // 60}:{whole % 60:02}"


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
        return QCoreApplication.translate("Format", "in %1").replace("%1", text)
    return QCoreApplication.translate("Format", "%1 ago").replace("%1", text)


def moment_text(moment: datetime, zone: ZoneInfo) -> str:
    """`Sat 21 Nov, 18:30`."""
    return f"{short_date(moment.astimezone(zone).date())}, {clock_time(moment, zone)}"


def _q(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
