"""Values of settings as a person reads and types them: money, shares, times of day. Nothing is guessed: what cannot be
read comes back with a problem in words.
"""

import re
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import QCoreApplication

from desk.domain.errors import BadMoney, BadPhone
from desk.domain.gstin import STATES, is_gstin
from desk.domain.money import Money, parse, written
from desk.domain.phone import normalise
from desk.domain.upi import is_address
from desk.ui.language.told import told
from desk.ui.settings.asked import Asked, Kind

DIGITS = str.maketrans("०१२३४५६७८९", "0123456789")
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})")
_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})")
_DATE = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_PAN = re.compile(r"[A-Z]{5}\d{4}[A-Z]")
_STEP = re.compile(r"(\d{1,4})\s*=\s*(\d{1,3}(?:\.\d{1,2})?)\s*%?")
_SCALE: dict[str, int] = {"share": 100, "factor": 10_000}


class Unreadable(Exception):
    """What was typed cannot be read; its text says why."""


def shown(kind: Kind, value: Any, currency: str) -> str:
    """A value as it stands in its field."""
    if value is None:
        return ""
    match kind:
        case "money":
            return written(Money(value, currency))
        case "share" | "factor":
            return _bare(Decimal(value) / _SCALE[kind])
        case "clock":
            return f"{value // 60:02}:{value % 60:02}"
        case "year_day":
            return f"{value % 100:02}/{value // 100:02}"
        case "date":
            return f"{date.fromisoformat(value):%d/%m/%Y}"
        case "steps":
            return "\n".join(f"{notice} = {shown('share', share, currency)} %" for notice, share in value["steps"])
        case _:
            return str(value)


def _bare(number: Decimal) -> str:
    """Without zeros after the point: `100`, `12.5`."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def read(asked: Asked, text: str, currency: str, before: Any) -> Any:
    """What was typed as a value; an empty text is None.

    Raises:
        Unreadable: with the problem in words.
    """
    text = text.strip()
    if not text and asked.kind not in ("text", "note"):
        if asked.needed:
            raise Unreadable(_missing())
        return None
    if asked.kind in ("text", "note"):
        if asked.needed and not text:
            raise Unreadable(_missing())
        return text
    return _read(asked.kind, text.translate(DIGITS), currency, before)


def _read(kind: Kind, text: str, currency: str, before: Any) -> Any:
    match kind:
        case "money":
            return _money(text, currency)
        case "share" | "factor":
            return _scaled(text.removesuffix("%"), _SCALE[kind])
        case "number":
            return _whole(text)
        case "decimal":
            return float(_decimal(text))
        case "clock":
            return _clock(text)
        case "year_day":
            return _year_day(text)
        case "date":
            return _date(text)
        case "steps":
            return (before or {"count": "hours", "base": "paid", "gives": "money"}) | {"steps": _steps(text)}
        case _:
            return _code(kind, text.replace(" ", ""))


def _code(kind: Kind, text: str) -> str:
    """What others gave out: numbers and addresses whose form is known."""
    problem = ""
    match kind:
        case "phone":
            return _phone(text)
        case "gstin" if not is_gstin(text := text.upper()):
            problem = QCoreApplication.translate(
                "Settings", "This is no GSTIN: 15 letters and digits, such as 27AAPFU0939F1ZV. Compare each one."
            )
        case "state" if text not in STATES:
            problem = QCoreApplication.translate(
                "Settings", "Enter the two digits that a GSTIN begins with, such as 27."
            )
        case "pan" if not _PAN.fullmatch(text := text.upper()):
            problem = QCoreApplication.translate("Settings", "This is no PAN: five letters, four digits, one letter.")
        case "upi" if not is_address(text):
            problem = QCoreApplication.translate("Settings", "Enter an address such as parijat@okbank.")
    if problem:
        raise Unreadable(problem)
    return text


def _phone(text: str) -> str:
    try:
        return normalise(text)
    except BadPhone as error:
        raise Unreadable(told(error)) from error


def _missing() -> str:
    return QCoreApplication.translate("Settings", "This is needed.")


def _money(text: str, currency: str) -> int:
    try:
        return parse(text, currency).minor
    except BadMoney as error:
        raise Unreadable(told(error)) from error


def _decimal(text: str) -> Decimal:
    try:
        found = Decimal(text.strip())
    except InvalidOperation as error:
        raise Unreadable(QCoreApplication.translate("Settings", "Enter a number such as 12 or 12.5.")) from error
    if not found.is_finite():
        raise Unreadable(QCoreApplication.translate("Settings", "Enter a number such as 12 or 12.5."))
    return found


def _scaled(text: str, by: int) -> int:
    found = _decimal(text) * by
    if found != found.to_integral_value():
        raise Unreadable(QCoreApplication.translate("Settings", "So many decimals are not kept."))
    return int(found)


def _whole(text: str) -> int:
    if not re.fullmatch(r"\d{1,9}", text.replace(",", "")):
        raise Unreadable(QCoreApplication.translate("Settings", "Enter a whole number such as 30."))
    return int(text.replace(",", ""))


def _clock(text: str) -> int:
    found = _CLOCK.fullmatch(text)
    if not found or int(found[2]) > 59 or int(found[1]) * 60 + int(found[2]) > 2880:
        raise Unreadable(QCoreApplication.translate("Settings", "Enter a time such as 18:30, or 26:00 for 2 at night."))
    return int(found[1]) * 60 + int(found[2])


def _year_day(text: str) -> int:
    found = _DAY.fullmatch(text)
    try:
        day = date(2024, int(found[2]), int(found[1])) if found else None  # a leap year: 29 February is a day
    except ValueError:
        day = None
    if day is None:
        raise Unreadable(QCoreApplication.translate("Settings", "Enter day and month, such as 15/11."))
    return day.month * 100 + day.day


def _date(text: str) -> str:
    found = _DATE.fullmatch(text)
    try:
        return date(int(found[3]), int(found[2]), int(found[1])).isoformat() if found else _no_date()
    except ValueError:
        return _no_date()


def _no_date() -> str:
    raise Unreadable(QCoreApplication.translate("Settings", "Enter a date such as 15/11/2026."))


def _steps(text: str) -> list[list[int]]:
    steps = []
    for line in filter(None, (line.strip() for line in text.splitlines())):
        found = _STEP.fullmatch(line)
        if not found:
            problem = QCoreApplication.translate(
                "Settings", "Write lines such as “24 = 100 %”; this one is not: {line}"
            )
            raise Unreadable(problem.replace("{line}", line))
        steps.append([int(found[1]), _scaled(found[2], 100)])
    return sorted(steps, reverse=True)
