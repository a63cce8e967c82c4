"""What people do with money in the tests of the referee: payments in any state, what an account holds."""

import itertools
from typing import Any

from psycopg.types.json import Jsonb

from tests.database import Database
from tests.db.acts import Json, cash, pending

_REFERENCES = itertools.count(100_000_000_000)
STEPS = {
    "deposit": "deposit_payment",
    "clear": "clear_payment",
    "bounce": "bounce_payment",
    "void": "void_payment",
    "verify": "verify_cash",
    "dispute": "dispute_cash",
}


def declare(db: Database, card: Json, method: str, minor: int, *, who: str = "asha", **body: Any) -> Json:
    """The card with the payment as `receipt`; the reference is fresh unless given."""
    more: Json = {"reference": str(next(_REFERENCES)), "currency": "INR"}
    if method == "cheque":
        more |= {"bank": "Bank of Pune"}
    whole = {"booking": card["booking"], "method": method, "amount_minor": minor, **more, **body}
    return db.call("declare_payment", whole, who=who)


def step(db: Database, payment: Json, event: str, *, who: str = "meera", **body: Any) -> Json:
    """One step of a payment, as its card shows it; the card of the booking, with the payment as `receipt`."""
    whole = {"payment": payment["payment"], "revision": payment["revision"], "reason": "because", **body}
    return db.call(STEPS[event], whole, who=who)


def payment_in(db: Database, method: str, state: str, minor: int = 100_000) -> Json:
    """A counter payment that came to `state` by the ordinary commands."""
    card = pending(db)
    paid = (cash(db, card, minor) if method == "cash" else declare(db, card, method, minor))["receipt"]
    path: tuple[str, ...]
    match (method, state):
        case ("cheque", "deposited"):
            path = ("deposit",)
        case ("cheque", "bounced"):
            path = ("deposit", "bounce")
        case (_, "voided"):
            path = ("void",)
        case ("transfer" | "cheque", "received"):
            path = ("clear",)
        case ("transfer", "bounced"):
            path = ("clear", "bounce")
        case _:
            path = ()
    for event in path:
        paid = step(db, paid, event)["receipt"]
    assert paid["state"] == state
    return paid


def held(db: Database, account: str, subject: str | None = None) -> int:
    """The credit balance of an account, of one subject if given."""
    found = db.superuser.execute(
        "SELECT coalesce(-sum(amount_minor), 0)::bigint FROM desk.ledger_entry WHERE account = %s"
        " AND (%s::uuid IS NULL OR subject = %s::uuid)",
        (account, subject, subject),
    ).fetchone()
    assert found is not None
    return int(found[0])


def provider(db: Database, venue: int = 1, *, minimum: int = 100) -> None:
    db.superuser.execute(
        "INSERT INTO desk.payment_provider (tenant_id, venue_id, provider, ways, minimum_minor)"
        " VALUES (1, %s, 'fake', '{link,qr}', %s) ON CONFLICT DO NOTHING",
        (venue, minimum),
    )


def start(db: Database, card: Json, minor: int | None = None, *, who: str = "asha", **body: Any) -> Json:
    """A request through the provider `fake`; the payment's card."""
    provider(db)
    whole = {"booking": card["booking"], "provider": "fake", "way": "link", "currency": "INR", **body}
    return db.call("start_payment", whole | ({"amount_minor": minor} if minor else {}), who=who)["receipt"]


def worker(db: Database, function: str, *values: Any) -> Any:
    """One call of a worker's function; JSON in and out."""
    marks = ", ".join("%s" for _ in values)
    adapted = [Jsonb(v) if isinstance(v, dict) else v for v in values]
    return [row[0] for row in db.as_("worker").execute(f"SELECT desk.{function}({marks})".encode(), adapted)]


def claim(db: Database, what: str = "payments") -> Json:
    """The one step that waits for the worker, made due at once."""
    (work,) = claims(db, what)
    return work


def claims(db: Database, what: str = "payments") -> list[Json]:
    """All that waits for the worker, made due at once; the oldest first."""
    table = "payment_request" if what == "payments" else "refund_request"
    db.superuser.execute(
        f"UPDATE desk.{table} SET next_at = clock_timestamp(), lease_until = NULL WHERE next_at IS NOT NULL".encode()
    )
    found = worker(db, f"claim_{what}", ["fake"], 10)
    return sorted(found, key=lambda work: str(work["requested_at"]))


def money_in(ref: str, minor: int, currency: str = "INR", **more: Any) -> Json:
    return {"money_ref": ref, "amount_minor": minor, "currency": currency, "at": "2026-11-21T10:00:00Z", **more}


def seen(db: Database, work: Json, state: str, *received: Json, **more: Any) -> None:
    worker(db, "payment_seen", work["payment"], work["lease"], {"state": state, "received": list(received), **more})


def payment(db: Database, payment_id: str) -> Json:
    found = db.superuser.execute(
        "SELECT desk.payment_card(p) FROM desk.payment p WHERE payment_id = %s", (payment_id,)
    ).fetchone()
    assert found is not None
    return dict(found[0])
