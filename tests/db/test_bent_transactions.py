"""Commands in transactions that a hostile session has bent: checks made immediate, an old snapshot, two steps in one.

And what only looks small: a discount that is kept, a count that no drawer holds.
"""

from typing import Any
from uuid import uuid4

import psycopg
import pytest
from psycopg.types.json import Jsonb

from tests.database import Database
from tests.db.acts import Json, a_day, at, cash, confirmed, hold, on, pending, refused, unchanged
from tests.db.money_acts import held
from tests.db.racing import keep_promises
from tests.db.test_settling import RATE, credited, shared, spend

GIFT: Json = {"reason": "a regular", "amount_minor": 600_000}  # a clerk's five percent of two evenings
AT_ONCE = ("desk.booking_commission", "desk.payment_has_paper, desk.refund_has_paper", "desk.refund_is_posted")


def within(line: psycopg.Connection[Any], command: str, body: Json) -> Json:
    found = line.execute(f"SELECT desk.{command}(%s, %s)".encode(), (uuid4(), Jsonb(body))).fetchone()
    assert found is not None
    answer: Json = found[0]
    return answer


def totals(db: Database, card: Json) -> list[Any]:
    """What the papers of a booking's payments say of its money."""
    return db.superuser.execute(
        "SELECT facts -> 'totals' FROM desk.document WHERE booking_id = %s ORDER BY number", (card["booking"],)
    ).fetchall()


@pytest.mark.parametrize("names", AT_ONCE)
def test_that_a_session_that_makes_the_checks_immediate_gets_the_same_papers_and_commission(
    house: Database, names: str
) -> None:
    """Papers and commission follow at the end of each command, when the money is posted: neither earlier nor later."""
    shared(house)
    house.superuser.execute("UPDATE desk.tariff SET policy = jsonb_set(policy, '{steps}', '[[0, 0]]')")
    plain, bent = pending(house), pending(house)
    house.call("cancel", on(cash(house, plain, plain["deposit_minor"])))
    with house.connect("asha") as line, line.transaction():
        line.execute(f"SET CONSTRAINTS {names} IMMEDIATE".encode())
        money = {"booking": bent["booking"], "amount_minor": bent["deposit_minor"], "currency": "INR"}
        paid = within(line, "record_cash", money)
        line.execute(f"SET CONSTRAINTS {names} IMMEDIATE".encode())
        within(line, "cancel", on(paid))
    assert totals(house, bent) == totals(house, plain)
    kept = plain["deposit_minor"]
    for card in (plain, bent):
        assert held(house, "forfeited", card["booking"]) == kept
        assert held(house, "commission_payable", card["booking"]) == kept * RATE // 10_000
    keep_promises(house)


def test_that_cash_taken_and_voided_in_one_transaction_leaves_no_gap_among_the_papers(house: Database) -> None:
    card = pending(house)
    with house.connect("meera") as line, line.transaction():
        money = {"booking": card["booking"], "amount_minor": 5000, "currency": "INR"}
        taken = within(line, "record_cash", money)["receipt"]
        body = {"payment": taken["payment"], "revision": taken["revision"], "reason": "mis-keyed"}
        within(line, "void_payment", body)
    papers = house.as_("asha").execute("SELECT * FROM desk.papers(%s)", (card["booking"],)).fetchall()
    assert [(paper["number"], paper["void_reason"]) for (paper,) in papers] == [(taken["number"], "mis-keyed")]
    keep_promises(house)


def test_that_a_workers_old_snapshot_is_refused_and_spent_credit_does_not_lapse_again(db: Database) -> None:
    _, credit, customer = credited(db)
    with db.superuser.transaction():  # the last day is over where it was given, and not where it is spent
        db.superuser.execute("SET LOCAL session_replication_role = replica")
        db.superuser.execute("UPDATE desk.venue SET zone = 'Pacific/Kiritimati' WHERE tenant_id = 1 AND venue_id = 1")
        db.superuser.execute("UPDATE desk.venue SET zone = 'Pacific/Pago_Pago' WHERE tenant_id = 1 AND venue_id = 3")
        db.superuser.execute(
            "UPDATE desk.refund SET credit_until = (clock_timestamp() AT TIME ZONE 'Pacific/Pago_Pago')::date"
        )
    other = pending(db, (3, 21, "deposit"), customer={"id": customer})
    with db.connect("worker") as line:
        line.execute("BEGIN ISOLATION LEVEL REPEATABLE READ")
        line.execute("SELECT FROM desk.venue")
        spend(db, other, credit, 1000)
        with refused("25001"):
            line.execute("SELECT desk.sweep_credits()")
        line.execute("ROLLBACK")
        assert line.execute("SELECT desk.sweep_credits()").fetchone() == (1,)
    assert held(db, "customer_credit", credit["refund"]) == 0
    keep_promises(db)


def test_that_a_fixed_discount_does_not_grow_when_what_it_was_given_on_shrinks(house: Database) -> None:
    first, second = ({"space": 1, **at(a_day(house))} for _ in range(2))
    wide = hold(house, items=[first, second], discount=GIFT)
    with unchanged(house), refused("42501") as no:
        house.call("move_booking", on(wide, items=[first]))
    assert no.facts == {"needs": ["manager", "owner"], "limit_bp": 500}
    fewer = house.call("move_booking", on(wide, items=[first]), who="meera")
    assert fewer["total_minor"] == 6_000_000 - 600_000
    again = house.call("requote", on(fewer))  # no greater share than it is by now
    assert again["total_minor"] == fewer["total_minor"]
    with refused("42501"):
        house.call("requote", on(again, discount=GIFT))


def test_that_no_clerk_makes_a_booking_free_by_a_discount_on_many_evenings(house: Database) -> None:
    evenings = [{"space": 1, **at(a_day(house))} for _ in range(20)]
    card = hold(house, items=evenings, discount=GIFT | {"amount_minor": 6_000_000})
    for who in ("asha", "meera"):
        with unchanged(house), refused("42501") as no:
            house.call("move_booking", on(card, items=evenings[:1]), who=who)
        assert no.facts["needs"] == ["owner"]
    moved = house.call("move_booking", on(card, items=evenings[:10]), who="meera")
    undone = house.call("undo_move", on(moved, undo=moved["revision"]), who="meera")
    assert undone["total_minor"] == card["total_minor"]


def test_that_a_count_that_no_drawer_holds_is_refused_and_the_day_is_closed(house: Database) -> None:
    endless = {str(999_999_999 - n): 999_999 for n in range(2000)}
    with unchanged(house), refused("BK002") as no:
        house.call("open_drawer", {"drawer": str(uuid4()), "venue": 2, "count": endless, "reason": "found"})
    assert no.facts["field"] == "count"
    card = confirmed(house)
    tip = {"booking": card["booking"], "currency": "INR", "purpose": "tip"}
    with unchanged(house), refused("BK002"):
        house.call("record_cash", tip | {"amount_minor": 10**12 + 1})
    house.call("record_cash", tip | {"amount_minor": 10**12})
    assert house.as_("meera").execute("SELECT desk.day_so_far(1)").fetchone() is not None
