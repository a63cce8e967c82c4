"""From the raw facts of a booking to the words a text says of it: days, times and sums as people write them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from desk.domain.messages.dlt import value_problem
from desk.domain.messages.kind import MessageField, fields_of
from desk.domain.messages.text import TextWrong
from desk.domain.money import grouped

_MONTHS = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "hi": "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
    "mr": "जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर",
}
SHORTENED = "shortened for the networks: "  # how the record of a message begins that says so
_NAMES = frozenset({"customer", "venue", "place"})  # a name is still one without its last words; nothing else is
_SUMS = {"total": "total_minor", "paid": "paid_minor", "amount": "amount_minor"}


def values_of(kind: str, facts: Mapping[str, Any], customer: str, language: str) -> dict[str, str]:
    """A value for every field of the kind; what is not known is said as a dash.

    The facts come from `desk.message_about`: names as text, moments in ISO 8601 with the zone they are told in, sums in
    minor units.
    """
    zone = ZoneInfo(str(facts.get("zone") or "Asia/Kolkata"))
    found = {"customer": customer, "minutes": "10"}
    found |= {name: str(facts[name]) for name in ("venue", "booking", "place", "paper", "code") if facts.get(name)}
    if starts := _moment(facts.get("starts_at"), zone):
        found |= {"day": _day(starts.date(), language), "time": f"{starts:%H:%M}"}
    if expires := _moment(facts.get("expires_at"), zone):
        found["expires"] = f"{_day(expires.date(), language, year=False)} {expires:%H:%M}"
    found |= {name: _sum(facts[fact], facts) for name, fact in _SUMS.items() if facts.get(fact) is not None}
    found |= _due(facts, zone, language)
    return {field.name: found.get(field.name) or "-" for field in fields_of(kind)}


def _due(facts: Mapping[str, Any], zone: ZoneInfo, language: str) -> dict[str, str]:
    """What is still to be paid: the part a reminder tells of, otherwise all of it."""
    found = {}
    if (part := facts.get("due_minor")) is not None or facts.get("total_minor") is not None:
        rest = part if part is not None else max(0, facts["total_minor"] - (facts.get("paid_minor") or 0))
        found["due"] = _sum(rest, facts)
    if on := facts.get("due_on"):
        found["due_day"] = _day(date.fromisoformat(on), language)
    elif at := _moment(facts.get("due_at"), zone):
        found["due_day"] = _day(at.date(), language)
    return found


def fitting(values: Mapping[str, str], registered: Iterable[MessageField]) -> tuple[dict[str, str], list[str]]:
    """The values as the networks take them, and which names were shortened for that: whole words, never a part of one.

    Raises:
        TextWrong: a value that may not be shortened (a sum, a day, a number, a name of one word) is not as registered.
    """
    fitted, shortened = dict(values), []
    for field in registered:
        value = fitted.get(field.name)
        if value is None:
            continue
        if field.name in _NAMES and len(value) > field.longest:
            words = value[: field.longest + 1].rpartition(" ")[0].rstrip(" ,.")
            if words:
                fitted[field.name] = value = words
                shortened.append(field.name)
        if problem := value_problem(field, value):
            raise TextWrong(problem=problem)
    return fitted, shortened


@dataclass(frozen=True, kw_only=True, slots=True)
class Unfit:
    """A name of the house that the networks refuse as it is. `shortened`: how an SMS says it; empty: it cannot."""

    value: str
    longest: int
    shortened: str


def unfit(fields: Iterable[MessageField], own: Mapping[str, Iterable[str]]) -> list[Unfit]:
    """Which of the house's own names (by field) are too long for the fields of an SMS."""
    found: dict[str, Unfit] = {}
    for field in fields:
        for value in own.get(field.name, ()):
            if value_problem(field, value) is None:
                continue
            try:
                shortened = fitting({field.name: value}, [field])[0][field.name]
            except TextWrong:
                shortened = ""
            found[value] = Unfit(value=value, longest=field.longest, shortened=shortened)
    return [*found.values()]


def _moment(text: Any, zone: ZoneInfo) -> datetime | None:
    return datetime.fromisoformat(text).astimezone(zone) if text else None


def _day(day: date, language: str, *, year: bool = True) -> str:
    month = _MONTHS.get(language, _MONTHS["en"]).split()[day.month - 1]
    return f"{day.day} {month} {day.year}" if year else f"{day.day} {month}"


def _sum(minor: int, facts: Mapping[str, Any]) -> str:
    whole, part = divmod(minor, 100)
    text = grouped(whole, indian=facts.get("currency", "INR") == "INR")
    return f"{text}.{part:02}" if part else text
