"""What happens with messages in tests of the referee: a customer, the worker's claims and reports, the rows left."""

import itertools
from typing import Any
from uuid import uuid4

from psycopg.types.json import Jsonb

from tests.database import Database

Json = dict[str, Any]
_NUMBERS = itertools.count(9822000000)


def somebody(**more: Any) -> Json:
    """A customer that no other test has, for the body of a hold."""
    return {"id": str(uuid4()), "name": "Priya Kulkarni", "phone": f"+91{next(_NUMBERS)}", **more}


def here(db: Database, *providers: str, tenant: int = 1) -> None:
    """A worker is at work that holds the secrets of these providers."""
    channels = {"msg91": ["sms"], "twilio": ["sms"], "myoperator": ["whatsapp"], "email": ["email"]}
    held = [{"provider": name, "channels": channels.get(name, ["sms", "whatsapp", "email"])} for name in providers]
    db.as_("worker", tenant).execute("SELECT desk.message_worker_here(%s, %s)", (uuid4(), Jsonb(held)))


def claim(db: Database, provider: str = "msg91", limit: int = 100, *, tenant: int = 1) -> list[Json]:
    found = db.as_("worker", tenant).execute("SELECT desk.claim_messages(%s, %s)", (provider, limit)).fetchall()
    return [row[0] for row in found]


def begin(db: Database, work: Json, **more: Any) -> bool:
    body = {"recipient": work["to"], "language": work["language"], "text": "Dear Priya", "parts": 1, **more}
    row = db.as_("worker", work["tenant"]).execute(
        "SELECT desk.begin_message(%s, %s, %s)", (work["message"], work["lease"], Jsonb(body))
    )
    return bool(row.fetchone()[0])  # type: ignore[index]


def accept(db: Database, work: Json, ref: Any, look_again_at: Any = None, parts: Any = None, cost: Any = None) -> bool:
    mine = (work["message"], work["lease"], ref, look_again_at, parts, cost)
    row = db.as_("worker", work["tenant"]).execute("SELECT desk.accept_message(%s, %s, %s, %s, %s, %s)", mine)
    return bool(row.fetchone()[0])  # type: ignore[index]


def finish(db: Database, work: Json, outcome: str, **more: Any) -> None:
    db.as_("worker", work["tenant"]).execute(
        "SELECT desk.finish_message(%s, %s, %s)",
        (work["message"], work["lease"], Jsonb({"outcome": outcome, **more})),
    )


def sent(db: Database, work: Json, outcome: str = "accepted", **more: Any) -> None:
    assert begin(db, work)
    finish(db, work, outcome, **more)


def rows(db: Database, booking: Json) -> list[Json]:
    """The messages about a booking, oldest first."""
    found = db.superuser.execute(
        "SELECT to_jsonb(m) FROM desk.message m WHERE booking_id = %s ORDER BY message_id", (booking["booking"],)
    ).fetchall()
    return [row[0] for row in found]


def events(db: Database, booking: Json) -> list[tuple[str, str]]:
    return [(row["event"], row["state"]) for row in rows(db, booking)]


def message(db: Database, message_id: int) -> Json:
    found = db.superuser.execute("SELECT to_jsonb(m) FROM desk.message m WHERE message_id = %s", (message_id,))
    return found.fetchone()[0]  # type: ignore[index]


def attempts(db: Database, message_id: int) -> list[tuple[str, str]]:
    found = db.superuser.execute(
        "SELECT outcome, problem FROM desk.message_attempt WHERE message_id = %s ORDER BY attempt_no", (message_id,)
    )
    return found.fetchall()


def hurry(db: Database) -> None:
    """All pauses and leases are over."""
    db.superuser.execute(
        "UPDATE desk.message SET next_at = clock_timestamp() - interval '1 second' WHERE next_at IS NOT NULL"
    )
