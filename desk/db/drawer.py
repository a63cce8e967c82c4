"""The cash drawer's JSON both ways: bodies of its commands, and the database's answers as values (docs/referee.md)."""

from datetime import date
from typing import Any
from uuid import UUID

from desk.db.money_bodies import given
from desk.db.rows.booking import moment
from desk.domain.ids import BookingId, VenueId
from desk.domain.money import Money
from desk.usecases import commands as c
from desk.usecases import drawer as d


def drawer_body(command: c.Command) -> dict[str, Any] | None:
    """The body, or None for a command that is not about a drawer or a day."""
    match command:
        case d.OpenDrawer():
            brought = command.brought.minor if command.brought else None
            return {
                "drawer": str(command.drawer_id),
                "venue": command.venue_id,
                "count": _count(command.count),
            } | given(brought_minor=brought or None, reason=command.reason)
        case d.MoveCash():
            moved = {"amount_minor": command.amount.minor, "way": command.way}
            return _known(command) | moved | given(reason=command.reason)
        case d.CountDrawer():
            return _known(command) | {"count": _count(command.count)} | given(reason=command.reason)
        case d.HandOverDrawer():
            handed = {"count": _count(command.count), "to": command.to}
            return _known(command) | handed | given(reason=command.reason)
        case d.CloseDrawer():
            closed = {"count": _count(command.count), "stays_minor": command.stays.minor}
            return _known(command) | closed | given(reason=command.reason)
        case d.CloseDay():
            return {"venue": command.venue_id, "day": command.day.isoformat()} | given(note=command.note)
        case _:
            return None


def drawer_card(found: dict[str, Any]) -> d.DrawerCard:
    currency, expected = found["currency"], found["expected_minor"]
    return d.DrawerCard(
        id=UUID(found["drawer"]),
        venue_id=VenueId(found["venue"]),
        currency=currency,
        revision=found["revision"],
        holder=found["holder"],
        holder_login=found["holder_login"],
        opened_at=moment(found["opened_at"]),
        opened_by=found["opened_by"],
        closed_at=moment(found["closed_at"]) if found["closed_at"] else None,
        closed_by=found["closed_by"],
        expected=Money(expected, currency) if expected is not None else None,
        events=tuple(_event(event, currency) for event in found["events"]),
    )


def day_report(found: dict[str, Any]) -> d.DayReport:
    """Of a day so far, or of the pinned facts of a closed one."""
    currency = found["currency"]
    return d.DayReport(
        venue_id=VenueId(found["venue"]),
        venue_name=found["venue_name"],
        currency=currency,
        cash_before=Money(found["cash_before_minor"], currency),
        cash_after=Money(found["cash_after_minor"], currency),
        lines=tuple(
            d.DayLine(account=x["account"], kind=x["kind"], count=x["count"], amount=Money(x["amount_minor"], currency))
            for x in found["money"]
        ),
        people=tuple(
            d.PersonLine(
                name=x["name"], account=x["account"], count=x["count"], amount=Money(x["amount_minor"], currency)
            )
            for x in found["people"]
        ),
        receipts=found["receipts"]["count"],
        first_receipt=found["receipts"]["first"],
        last_receipt=found["receipts"]["last"],
        disputed=tuple(
            d.DisputedCash(number=x["number"], amount=Money(x["amount_minor"], currency), reason=x["reason"])
            for x in found["disputed"]
        ),
        z=found.get("z"),
        day=date.fromisoformat(found["day"]) if "day" in found else None,
        closed_at=moment(found["closed_at"]) if "closed_at" in found else None,
        closed_by=found.get("closed_by", ""),
        note=found.get("note", ""),
        facts=found if "z" in found else {},
    )


def day_so_far(found: dict[str, Any]) -> d.DaySoFar:
    return d.DaySoFar(
        report=day_report(found),
        cash=tuple(_cash(x, found["currency"]) for x in found["cash"]),
        uncleared_count=found["uncleared"]["count"],
        uncleared=Money(found["uncleared"]["amount_minor"], found["currency"]),
        today=date.fromisoformat(found["today"]),
        last_z=found["last_z"],
        last_day=date.fromisoformat(found["last_day"]) if found["last_day"] else None,
    )


def _cash(x: dict[str, Any], currency: str) -> d.CashTaken:
    return d.CashTaken(
        payment_id=UUID(x["payment"]),
        revision=x["revision"],
        number=x["number"],
        amount=Money(x["amount_minor"], currency),
        at=moment(x["at"]),
        by=x["by"],
        booking_id=BookingId(UUID(x["booking"])),
        booking_number=x["booking_no"],
        looked_at=x["state"] if x["state"] in ("verify", "dispute") else "",
    )


def _event(x: dict[str, Any], currency: str) -> d.DrawerEvent:
    counted = x["counted_minor"]
    return d.DrawerEvent(
        kind=x["kind"],
        at=moment(x["at"]),
        by=x["by"],
        expected=Money(x["expected_minor"], currency),
        counted=Money(counted, currency) if counted is not None else None,
        moved=Money(x["moved_minor"], currency),
        holder=x["holder"],
        reason=x["reason"],
        count={int(value): many for value, many in (x["count"] or {}).items()},
    )


def _known(command: d.MoveCash | d.CountDrawer | d.HandOverDrawer | d.CloseDrawer) -> dict[str, Any]:
    return {"drawer": str(command.drawer_id), "revision": command.revision}


def _count(count: d.Count) -> dict[str, int]:
    return {str(value): many for value, many in count.items() if many}
