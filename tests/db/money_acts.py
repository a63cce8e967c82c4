"""What people do with money in the tests of the referee: payments in any state, what an account holds."""

import itertools
from typing import Any

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
