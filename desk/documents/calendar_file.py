"""Bookings as an iCalendar file, so that a phone or another calendar shows them. Source: RFC 5545."""

from collections.abc import Iterator
from datetime import UTC
from typing import TYPE_CHECKING, Literal

from desk.domain.phone import displayed
from desk.usecases.register_ports import RegisterLine

if TYPE_CHECKING:
    from icalendar import Event

_STATUS: dict[str, Literal["CONFIRMED", "TENTATIVE", "CANCELLED"]] = {
    "temp_hold": "TENTATIVE",
    "pending": "TENTATIVE",
    "confirmed": "CONFIRMED",
    "completed": "CONFIRMED",
    "cancelled": "CANCELLED",
}


def calendar_of(name: str, zone: str, lines: Iterator[RegisterLine], *, phones: bool) -> tuple[bytes, int]:
    """The file and how many events it has. An event's id stays the same for ever, so that a later file updates it."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//Halldesk//Bookings//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    calendar.add("x-wr-timezone", zone)
    count = 0
    for line in lines:
        if line.status in _STATUS:
            calendar.add_component(_event(line, phones=phones))
            count += 1
    return calendar.to_ical(), count


def _event(line: RegisterLine, *, phones: bool) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("uid", f"{line.booking_id}-{line.item}@halldesk")
    event.add("dtstamp", line.changed_at.astimezone(UTC))
    event.add("last-modified", line.changed_at.astimezone(UTC))
    event.add("created", line.created_at.astimezone(UTC))
    event.add("sequence", line.revision)
    event.add("dtstart", line.starts_at.astimezone(UTC))
    event.add("dtend", line.ends_at.astimezone(UTC))
    event.add("summary", " · ".join(part for part in (line.space, line.customer, line.event_type) if part))
    event.add("location", f"{line.space}, {line.venue}")
    event.add("status", _STATUS[line.status])
    event.add("transp", "TRANSPARENT" if line.status == "cancelled" else "OPAQUE")
    told = [line.number, f"{line.guests} guests" if line.guests else ""]
    if phones:
        told += [displayed(phone) for phone in line.phones]
    event.add("description", "\n".join(part for part in told if part))
    return event
