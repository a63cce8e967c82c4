"""From the raw facts of a booking to the words a text says of it: days, times and sums as people write them."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from desk.domain.message_kind import fields_of
from desk.domain.money import grouped

_MONTHS = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "hi": "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
    "mr": "जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर",
}
_SUMS = {"total": "total_minor", "paid": "paid_minor", "amount": "amount_minor"}


def values_of(kind: str, facts: Mapping[str, Any], customer: str, language: str) -> dict[str, str]:
    """A value for every field of the kind; what is not known is said as a dash.

    The facts come from `desk.message_facts`: names as text, moments in ISO 8601 with the zone they are told in, sums in
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
    return {field.name: found.get(field.name, "-") for field in fields_of(kind)}


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


def fitting(value: str, longest: int) -> str:
    """The value within what a registered variable takes; whole words where that is possible."""
    if len(value) <= longest:
        return value
    cut = value[:longest]
    return cut.rpartition(" ")[0].rstrip(" ,.") or cut


def _moment(text: Any, zone: ZoneInfo) -> datetime | None:
    return datetime.fromisoformat(text).astimezone(zone) if text else None


def _day(day: date, language: str, *, year: bool = True) -> str:
    month = _MONTHS.get(language, _MONTHS["en"]).split()[day.month - 1]
    return f"{day.day} {month} {day.year}" if year else f"{day.day} {month}"


def _sum(minor: int, facts: Mapping[str, Any]) -> str:
    whole, part = divmod(minor, 100)
    text = grouped(whole, indian=facts.get("currency", "INR") == "INR")
    return f"{text}.{part:02}" if part else text
