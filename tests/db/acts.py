"""What people do in the tests of the referee: a free evening, a hold, a booking in any status, a refusal, stillness."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import psycopg
import pytest

from tests.database import Database

Json = dict[str, Any]
# space, and an option that its venue offers
DEPOSIT, APPROVAL, IMMEDIATE, FULL = (
    (1, 1, "deposit"),
    (2, 11, "counter_full"),
    (3, 21, "deposit"),
    (4, 31, "gateway_full"),
)


def a_day(db: Database) -> date:
    """A day that no other test of this database has."""
    return today() + timedelta(days=next(db.days))


def today() -> date:
    """The day it is at the venues of the small house, whose midnight is not the server's."""
    return datetime.now(ZoneInfo("Asia/Kolkata")).date()


def at(day: date, start: str = "16:00", end: str = "23:00", *, nights: int = 0) -> Json:
    """Times of one item on the venue's wall clock."""
    return {"from": f"{day}T{start}:00+05:30", "to": f"{day + timedelta(days=nights)}T{end}:00+05:30"}


def hold(
    db: Database, *, space: int = 1, venue: int = 1, who: str = "asha", when: Json | None = None, **body: Any
) -> Json:
    """A hold of one space, on an evening of its own unless said."""
    items = body.pop("items", None) or [{"space": space, **(when or at(a_day(db)))}]
    items = [as_desks_write(item) for item in items]
    return db.call("create_hold", {"booking": str(uuid4()), "venue": venue, "items": items, **body}, who=who)


def as_desks_write(item: Json) -> Json:
    """An item with its times in UTC."""
    times = {edge: datetime.fromisoformat(item[edge]) for edge in ("from", "to")}
    return item | {edge: moment.astimezone(UTC).isoformat() for edge, moment in times.items()}


def on(card: Json, **more: Any) -> Json:
    """The body of a command on a booking as its card shows it."""
    return {"booking": card["booking"], "revision": card["revision"], **more}


def pending(db: Database, kind: tuple[int, int, str] = DEPOSIT, **body: Any) -> Json:
    venue, space, option = kind
    return db.call("select_payment", on(hold(db, venue=venue, space=space, **body), option=option))


def cash(db: Database, card: Json, minor: int, *, who: str = "asha", currency: str = "INR") -> Json:
    return db.call("record_cash", {"booking": card["booking"], "amount_minor": minor, "currency": currency}, who=who)


def confirmed(db: Database, **body: Any) -> Json:
    card = pending(db, **body)
    return cash(db, card, card["deposit_minor"])


def past(db: Database) -> Json:
    """A booking of yesterday's paper, entered late by a manager and confirmed."""
    day = today() - timedelta(days=next(db.days))
    late = hold(db, who="meera", when=at(day), override_reason="from yesterday's paper")
    chosen = db.call("select_payment", on(late, option="deposit"), who="meera")
    return cash(db, chosen, chosen["total_minor"])


def age(db: Database, card: Json, **columns: str) -> None:
    """Moves moments of one booking (SQL text), past the guards, as if time had gone by."""
    changes = ", ".join(f"{name} = {value}" for name, value in columns.items()) + ", owing_from = DEFAULT"
    with db.superuser.transaction():
        db.superuser.execute("SET LOCAL session_replication_role = replica")
        db.superuser.execute(f"UPDATE desk.booking SET {changes} WHERE booking_id = '{card['booking']}'")


def put_at(db: Database, booking: UUID | str, starts: str, ends: str) -> None:
    """Moves a booking of one item so many intervals from now (SQL text), past the guards, as if time had gone by."""
    span = ("clock_timestamp() + %s::interval", "clock_timestamp() + %s::interval")
    with db.superuser.transaction():
        db.superuser.execute("SET LOCAL session_replication_role = replica")
        for table in ("booking", "booking_item"):
            moved = f"UPDATE desk.{table} SET starts_at = {span[0]}, ends_at = {span[1]} WHERE booking_id = %s"
            db.superuser.execute(moved, (starts, ends, booking))
        occupy(db, booking, starts, ends)


def occupy(db: Database, booking: UUID | str, starts: str, ends: str) -> None:
    """Puts a booking's rows of the calendar at other times, so many intervals from now (SQL text)."""
    db.superuser.execute(
        "UPDATE desk.occupancy SET during = tstzrange(lo, hi), starts_at = lo, ends_at = hi"
        " FROM (SELECT now_ + %s::interval AS lo, now_ + %s::interval AS hi FROM clock_timestamp() now_) x"
        " WHERE booking_id = %s",
        (starts, ends, booking),
    )


def lapse(db: Database, card: Json) -> Json:
    """The hold has run out; nobody has swept it."""
    age(db, card, hold_expires_at="clock_timestamp() - interval '1 second'")
    return card


def sweep(db: Database, what: str, *, tenant: int = 1) -> int:
    return db.as_("worker", tenant).execute(f"SELECT desk.sweep_{what}()").fetchone()[0]  # type: ignore[index]


def booking_in(db: Database, status: str) -> Json:
    """A booking that came to `status` by the ordinary commands."""
    match status:
        case "temp_hold":
            return hold(db)
        case "pending":
            return pending(db)
        case "confirmed":
            return confirmed(db)
        case "cancelled":
            return db.call("cancel", on(hold(db)))
        case "expired":
            card = lapse(db, hold(db))
            sweep(db, "holds")
        case _:
            card = past(db)
            sweep(db, "completed")
    return read(db, card)


def read(db: Database, card: Json) -> Json:
    found = db.as_("asha").execute("SELECT * FROM desk.bookings(%s)", ([card["booking"]],)).fetchone()
    assert found is not None
    return found[0]


@dataclass(kw_only=True)
class Refusal:
    """What the server said, filled in when the block ends."""

    state: str = ""
    facts: Json = field(default_factory=dict)
    constraint: str | None = None


@contextmanager
def refused(*states: str) -> Iterator[Refusal]:
    """The block ends in one of these SQLSTATEs."""
    said = Refusal()
    with pytest.raises(psycopg.Error) as caught:
        yield said
    error = caught.value
    assert error.sqlstate in states, f"{error.sqlstate} {error}"
    said.state, said.constraint = error.sqlstate or "", error.diag.constraint_name
    detail = error.diag.message_detail or ""
    said.facts = json.loads(detail) if detail.startswith("{") else {}


def a_calendar(db: Database) -> Json:
    """A note on a day and a list of days."""
    day = str(a_day(db))
    db.call("write_date_note", {"day": day, "was": "", "text": "the road is closed"})
    return db.call("import_days", {"list": f"List of {day}", "days": [{"day": day, "name": "Sample"}]}, who="meera")


TABLES = (
    *("date_note", "day_list", "listed_day"),
    *("booking", "booking_item", "occupancy", "blackout", "payment", "counter", "booking_event", "record_event"),
    *("request", "customer", "customer_phone", "event_group", "staff", "venue", "space", "transition"),
    *("booking_change", "booking_before", "item_before", "closure"),
)


def everything(db: Database) -> tuple[Any, ...]:
    """A fingerprint of every row that a command may touch."""
    each = ", ".join(f"(SELECT md5(string_agg(x::text, '|' ORDER BY x::text)) FROM desk.{name} x)" for name in TABLES)
    found = db.superuser.execute(f"SELECT {each}").fetchone()
    assert found is not None
    return found


@contextmanager
def unchanged(db: Database) -> Iterator[None]:
    before = everything(db)
    yield
    assert everything(db) == before
