"""The price stands twice, in Python for the screens and in SQL for the law: a thousand random wishes agree."""

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from psycopg.types.json import Jsonb

from desk.db.bodies import body_of
from desk.db.rows import tariff as tariff_rows
from desk.domain.cancellation import given_back
from desk.domain.ids import BookingId, VenueId
from desk.domain.instalment import by_plan, deposit_and_balance
from desk.domain.money import Money
from desk.domain.payment_option import first_due_minor
from desk.domain.quote import Asked, quote
from desk.domain.venue import Venue
from desk.usecases.commands import CreateHold, WantedItem
from tests.database import Database
from tests.db.acts import today
from tests.db.rich_tariff import furnish, set_terms, some_wish, venue_of
from tests.db.test_same_rules import some_periods

PLAN = [
    {"percent_bp": 3000, "from": "booking", "days": 0},
    {"percent_bp": 3000, "from": "event", "months": 1},
    {"percent_bp": 4000, "from": "event", "days": 15},
]
TERMS: tuple[dict[str, Any], ...] = (
    {"tax_included": False},
    {"tax_included": True, "round_to_minor": 100},
    {"venue_state": "27", "registration_state": "29", "plan": PLAN},
    {"tax_included": True, "venue_state": "27", "registration_state": "29"},
    {"venue_state": "27", "registration_state": "27", "round_to_minor": 50},
)
PRICE = (
    "SELECT p.o_quote, p.o_total, p.o_deposit FROM desk.venue v CROSS JOIN LATERAL"
    " desk.price_booking(v, desk.wanted_items(v, %s), %s, %s, 'owner', false, %s) p"
    " WHERE v.tenant_id = 1 AND v.venue_id = %s"
)


def priced(db: Database, venue: Venue, items: list[WantedItem], asked: Asked, guests: int | None, moves: int) -> Any:
    body = body_of(CreateHold(booking_id=BookingId(uuid4()), venue_id=VenueId(1), items=tuple(items), asked=asked))
    wish = {name: body[name] for name in ("addons", "discount") if name in body}
    values = (Jsonb(body["items"]), Jsonb(wish), guests, moves, venue.id)
    return db.superuser.execute(PRICE.encode(), values).fetchone()


def test_that_the_price_is_the_same_in_both_line_by_line(db: Database) -> None:
    furnish(db)
    dice, kinds = random.Random(3), set()
    for terms in TERMS:
        set_terms(db, **terms)
        venue = venue_of(db)
        periods = some_periods(venue, dice, 150)
        for _ in range(220):
            items, asked, guests, moves = some_wish(venue, periods, dice)
            if asked.discount and asked.discount.amount_minor:
                asked = replace(
                    asked, discount=replace(asked.discount, amount_minor=min(asked.discount.amount_minor, 10**6))
                )
            here = quote(venue, items, asked, guests, moves)
            pinned, total, deposit = priced(db, venue, items, asked, guests, moves)
            there = tariff_rows.quote(pinned)
            assert there.lines == here.lines, (terms, items, asked, guests, moves)
            assert total == here.total.minor == pinned["total_minor"]
            assert pinned["net_minor"] == here.net.minor
            assert deposit == first_due_minor(venue.terms, venue.tariff.plan, total)
            kinds |= {line.kind for line in here.lines}
    assert {kind.value for kind in kinds} == {*("hire", "early", "overtime", "addon", "discount", "fee", "round_off")}


POLICIES = (
    {
        "count": "days",
        "base": "charges",
        "gives": "money",
        "steps": [[90, 8500], [60, 7500], [30, 6500], [15, 5500], [0, 0]],
    },
    {"count": "days", "base": "paid", "gives": "money", "steps": [[30, 8000], [15, 5000], [7, 2500], [0, 0]]},
    {"count": "days", "base": "paid", "gives": "credit", "credit_months": 24, "steps": [[0, 10000]]},
    {"count": "hours", "base": "paid", "gives": "money", "steps": [[24, 10000], [2, 7500], [0, 5000]]},
)


@pytest.mark.parametrize("policy", POLICIES)
def test_that_a_cancellation_gives_the_same_back_in_both(db: Database, policy: dict[str, Any]) -> None:
    set_terms(db, policy=policy)
    venue, dice = venue_of(db), random.Random(5)
    day = today() + timedelta(days=200)
    when = {"from": f"{day}T16:00:00+05:30", "to": f"{day}T23:00:00+05:30"}
    held = db.call("create_hold", {"booking": str(uuid4()), "venue": 1, "items": [{"space": 1, **when}]})
    chosen = {"booking": held["booking"], "revision": held["revision"], "option": "deposit"}
    card = db.call("select_payment", chosen)
    paid = db.call("record_cash", {"booking": card["booking"], "amount_minor": 1_234_567, "currency": "INR"})
    start = datetime.fromisoformat(when["from"])
    charges, received = Money(paid["total_minor"], "INR"), Money(1_234_567, "INR")
    for _ in range(150):
        at = start - timedelta(minutes=dice.randrange(-3000, 150_000), seconds=dice.randrange(60))
        here = given_back(tariff_rows.policy(policy), charges, received, start, at.astimezone(UTC), venue.zone)
        row = db.superuser.execute("SELECT desk.refund_by_policy(1, %s, %s)", (card["booking"], at)).fetchone()
        assert row is not None
        there = row[0]
        assert (there["refund_minor"], there["credit_minor"]) == (here.refund.minor, here.credit.minor), at
        assert (there["percent_bp"], there["arithmetic"]["kept_minor"]) == (here.share_bp, here.kept.minor), at
        assert there["credit_until"] == (here.credit_until.isoformat() if here.credit_until else None)


def test_that_a_schedule_is_the_same_in_both(db: Database) -> None:
    dice = random.Random(9)
    day = today() + timedelta(days=100)
    for n in range(12):
        plan = PLAN if n % 2 else None
        set_terms(db, plan=plan, balance_days=dice.randrange(0, 40))
        venue, event = venue_of(db), day + timedelta(days=n)
        when = {"from": f"{event}T16:00:00+05:30", "to": f"{event}T23:00:00+05:30"}
        held = db.call("create_hold", {"booking": str(uuid4()), "venue": 1, "items": [{"space": 1, **when}]})
        body = {"booking": held["booking"], "revision": held["revision"], "option": "deposit"}
        card = db.call("select_payment", body)
        booked, first = (
            datetime.fromisoformat(card[name]).astimezone(venue.zone).date()
            for name in ("created_at", "payment_due_at")
        )
        for received in (0, 1, card["deposit_minor"], card["total_minor"] - 1, card["total_minor"]):
            total, tariff = card["total_minor"], venue.tariff
            if plan:
                here = by_plan(tariff.plan, total, received, booked, event, first)
            else:
                here = deposit_and_balance(
                    card["deposit_minor"], total, received, booked, event, first, tariff.balance_days
                )
            rows = db.superuser.execute(
                "SELECT s.part, s.due_on, s.amount_minor, s.open_minor FROM desk.booking b CROSS JOIN LATERAL"
                " desk.schedule_of(b, 'Asia/Kolkata', %s) s WHERE b.booking_id = %s ORDER BY 1",
                (received, card["booking"]),
            ).fetchall()
            assert rows == [(part.number, part.due_on, part.amount_minor, part.open_minor) for part in here]
