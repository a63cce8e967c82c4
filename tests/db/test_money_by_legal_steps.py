"""Commands that are each allowed, in an order that nobody had in mind: no money is lost, made or out of sight."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from psycopg.types.json import Jsonb

from desk.documents.wording import Wording
from tests.database import Database
from tests.db.acts import (
    Json,
    age,
    at,
    cash,
    confirmed,
    on,
    pending,
    put_at,
    read,
    refused,
    sweep,
    today,
    unchanged,
)
from tests.db.money_acts import claims, declare, held, money_in, provider, seen, start, step
from tests.db.paper_acts import facts, issue
from tests.db.racing import keep_promises
from tests.db.test_refunds import ask, refunds, take
from tests.db.test_settling import credited, spend

APPROVAL = (2, 11, "counter_full")


def policy(db: Database, *steps: list[int], count: str = "days") -> None:
    """The policy of bookings to come."""
    told = {"count": count, "base": "paid", "gives": "money", "steps": list(steps)}
    db.superuser.execute("UPDATE desk.tariff SET policy = %s", (Jsonb(told),))


def nowhere(db: Database) -> Json:
    """A cheque of five million minor units that has found its booking paid."""
    first = confirmed(db)
    due = first["total_minor"] - first["received_minor"]
    sent = declare(db, first, "cheque", due)["receipt"]
    cash(db, first, due)
    cleared: Json = step(db, sent, "clear")["receipt"]
    return cleared


def put(db: Database, payment: Json, card: Json, *, who: str = "meera") -> Json:
    body = {"payment": payment["payment"], "action": "to_booking", "booking": card["booking"]}
    return db.call("apply_unapplied", body, who=who)


def later(db: Database, card: Json, days: int, **body: Any) -> Json:
    """The booking, moved by a manager to an evening so many days from today."""
    items = [{"space": 1, **at(today() + timedelta(days=days))}]
    return db.call("move_booking", on(card, items=items, **body), who="meera")


def test_that_the_clock_does_not_cancel_a_booking_that_another_ones_money_pays(db: Database) -> None:
    card = put(db, nowhere(db), pending(db, APPROVAL))
    assert 0 < card["received_minor"] < card["total_minor"]
    age(db, card, payment_due_at="clock_timestamp() - interval '1 second'")
    sweep(db, "unpaid")
    assert read(db, card)["status"] == "pending"
    keep_promises(db)


def test_that_money_of_nobody_known_goes_to_a_booking_of_nobody_known_by_a_manager_alone(db: Database) -> None:
    money, card = nowhere(db), pending(db)
    with unchanged(db), refused("42501"):
        put(db, money, card, who="asha")
    assert put(db, money, card)["received_minor"] == money["amount_minor"]


def test_that_a_discount_for_cash_goes_where_money_from_another_booking_goes(db: Database) -> None:
    db.superuser.execute("UPDATE desk.venue SET cash_discount_bp = 300 WHERE venue_id = 2")
    money = nowhere(db)
    card = put(db, money, pending(db, APPROVAL))
    paid = cash(db, card, card["cash_settles_minor"])
    assert paid["cash_discount_minor"] > 0
    step(db, money, "bounce")
    left = read(db, card)
    assert (left["cash_discount_minor"], left["received_minor"]) == (0, card["cash_settles_minor"])
    keep_promises(db)


def test_that_a_cheque_that_bounces_after_a_cancellation_leaves_what_is_asked_back_of_other_money_there(
    db: Database,
) -> None:
    """Both sums are asked back and wait for a manager; the cheque's is refused with it and was never earned."""
    policy(db, [0, 10_000])
    card = pending(db)
    cheque = step(db, declare(db, card, "cheque", 2_000_000)["receipt"], "clear")["receipt"]
    paid = cash(db, card, 1_000_000)
    db.call("cancel", on(paid))
    step(db, cheque, "bounce")
    (waits,) = [made for made in refunds(db, card) if made["state"] == "requested"]
    assert (waits["method"], waits["amount_minor"]) == ("cash", 1_000_000)
    assert (held(db, "advance", card["booking"]), held(db, "forfeited", card["booking"])) == (1_000_000, 0)
    take(db, waits, "approve")
    assert held(db, "refunds_payable") == 1_000_000
    keep_promises(db)


def test_that_a_cancellation_withdraws_the_links_for_a_deposit_and_a_tip(db: Database) -> None:
    card = confirmed(db)
    start(db, card, 50_000, purpose="security", who="meera")
    start(db, card, 20_000, purpose="tip")
    db.call("cancel", on(read(db, card)))
    assert [work["step"] for work in claims(db)] == ["void", "void"]
    keep_promises(db)


def test_that_a_link_for_a_deposit_that_is_paid_after_the_cancellation_is_money_that_fits_nowhere(
    db: Database,
) -> None:
    card = confirmed(db)
    start(db, card, 50_000, purpose="security", who="meera")
    (work,) = claims(db)
    db.call("cancel", on(read(db, card)))
    seen(db, work, "closed", money_in("pay_late", 50_000))
    assert (held(db, "unapplied", work["payment"]), held(db, "security", card["booking"])) == (50_000, 0)
    body = {"payment": work["payment"], "action": "refund"}
    db.call("apply_unapplied", body, who="meera")
    assert held(db, "unapplied") == 0
    keep_promises(db)


def test_that_a_slot_that_is_won_back_has_the_add_ons_it_was_sold_with(db: Database) -> None:
    card = pending(db, (3, 21, "deposit"), guests=50, addons=[{"addon": 1}])
    provider(db, 3)
    start(db, card, card["deposit_minor"])
    (work,) = claims(db)
    db.call("cancel", on(read(db, card)))
    seen(db, work, "closed", money_in("pay_late", card["deposit_minor"]))
    body = {"payment": work["payment"], "action": "win_back", "booking": str(uuid4())}
    won = db.call("apply_unapplied", body)
    assert (won["status"], won["total_minor"]) == ("confirmed", card["total_minor"])
    assert "addon" in [line["kind"] for line in won["quote"]["lines"]]
    keep_promises(db)


def test_that_credit_that_was_spent_and_given_back_lapses_on_its_first_day(db: Database) -> None:
    _, credit, customer = credited(db)
    with db.superuser.transaction():
        db.superuser.execute("SET LOCAL session_replication_role = replica")
        db.superuser.execute("UPDATE desk.refund SET credit_until = credit_until - 170")
    (first,) = refunds(db, {"booking": credit["booking"]})
    card = pending(db, customer={"id": customer})
    db.call("cancel", on(spend(db, card, credit, card["deposit_minor"])), who="meera")
    (made,) = refunds(db, card)
    assert (made["method"], made["credit_until"]) == ("credit", first["credit_until"])
    keep_promises(db)


@pytest.mark.parametrize("count", ["days", "hours"])
def test_that_nothing_is_given_back_of_an_event_that_has_begun_though_its_day_is_not_over(
    db: Database, count: str
) -> None:
    policy(db, [0, 7500], count=count)
    card = confirmed(db)
    put_at(db, card["booking"], "-1 second", "3 hours")
    db.call("cancel", on(card))
    assert (refunds(db, card), held(db, "forfeited", card["booking"])) == ([], card["deposit_minor"])


def test_that_a_late_move_and_a_cancellation_give_back_no_more_than_the_cancellation_would_have(db: Database) -> None:
    policy(db, [30, 10_000], [2, 5000], [0, 0])
    card = confirmed(db)
    put_at(db, card["booking"], "5 days", "6 days")
    again = later(db, later(db, card, 400), 500)
    assert again["policy"]["steps"] == [[30, 5000], [2, 5000], [0, 0]]
    db.call("cancel", on(again), who="meera")
    assert [made["amount_minor"] for made in refunds(db, card)] == [card["deposit_minor"] // 2]
    assert held(db, "forfeited", card["booking"]) == card["deposit_minor"] - card["deposit_minor"] // 2
    keep_promises(db)


def test_that_a_move_that_is_undone_or_made_before_any_money_leaves_the_policy_as_it_was(db: Database) -> None:
    policy(db, [30, 10_000], [0, 0])
    free, paid = pending(db), confirmed(db, when=at(today() + timedelta(days=40)))
    assert free["policy"] == paid["policy"]
    put_at(db, free["booking"], "1 day", "2 days")
    assert later(db, free, 400)["policy"] == free["policy"]
    for days in (500, 25):  # long enough before the old day; no later than it
        paid = later(db, paid, days)
        assert paid["policy"] == free["policy"]
    moved = later(db, paid, 420)
    assert moved["policy"]["steps"] == [[30, 0], [0, 0]]
    undone = db.call("undo_move", on(moved, undo=moved["revision"]), who="meera")
    assert undone["policy"] == free["policy"]


def test_that_a_clerk_takes_no_damage_off_the_bill_that_a_manager_has_put_there(db: Database) -> None:
    card = confirmed(db)
    put_at(db, card["booking"], "-1 hour", "3 hours")
    damage = [{"label": "mirror", "amount_minor": 500_000}]
    hurt = db.call("record_actuals", on(card, damage=damage), who="meera")
    for less in ({}, {"damage": [damage[0] | {"amount_minor": 1}]}, {"damage": damage * 2}):
        with unchanged(db), refused("42501"):
            db.call("record_actuals", on(hurt, **less))
    again = db.call("record_actuals", on(hurt, damage=damage))
    assert again["total_minor"] == hurt["total_minor"]


def test_that_a_price_made_anew_after_the_event_began_keeps_what_was_used_and_damaged(db: Database) -> None:
    card = confirmed(db)
    put_at(db, card["booking"], "-1 hour", "3 hours")
    hurt = db.call("record_actuals", on(card, damage=[{"label": "mirror", "amount_minor": 500_000}]), who="meera")
    for again in (db.call("requote", on(hurt), who="meera"), later(db, read(db, card), 430)):
        assert [line["amount_minor"] for line in again["quote"]["lines"] if line["kind"] == "damage"] == [500_000]
        assert again["total_minor"] == sum(line["total_minor"] for line in again["quote"]["lines"])
    keep_promises(db)


# ---- the invoice -----------------------------------------------------------------------------------------------------


def over(db: Database, card: Json) -> Json:
    """The event is over: the sums of its invoice, whose rows make what is due."""
    put_at(db, card["booking"], "-2 days", "-1 day")
    told = facts(db, issue(db, card, "invoice"))
    totals = told["totals"]
    *parts, (_, due) = Wording(told).account_rows()  # as they stand on the paper
    assert sum(minor for _, minor in parts) == due == totals["due_minor"]
    return dict(totals)


def test_that_an_invoice_after_a_discount_for_cash_adds_up(db: Database) -> None:
    db.superuser.execute("UPDATE desk.venue SET cash_discount_bp = 300 WHERE venue_id = 2")
    card = pending(db, APPROVAL)
    paid = cash(db, card, card["cash_settles_minor"])
    totals = over(db, paid)
    assert (totals["before_minor"], totals["due_minor"]) == (card["cash_settles_minor"], 0)
    assert totals["cash_discount_minor"] == paid["cash_discount_minor"]


def test_that_an_invoice_adds_up_where_money_went_back_or_to_another_booking(db: Database) -> None:
    money = nowhere(db)
    first, second = read(db, {"booking": money["booking"]}), put(db, money, pending(db, (1, 2, "deposit")))
    ask(db, first, 300_000, who="meera")
    assert over(db, first)["elsewhere_minor"] == money["amount_minor"] + 300_000
    assert over(db, second)["elsewhere_minor"] == -money["amount_minor"]


def test_that_no_price_departs_from_the_invoice_that_stands_for_it(db: Database) -> None:
    card = confirmed(db)
    put_at(db, card["booking"], "-2 days", "-1 day")
    first = issue(db, card, "invoice")
    more = {"damage": [{"label": "mirror", "amount_minor": 500_000}]}
    with unchanged(db), refused("BK001") as no:
        db.call("record_actuals", on(read(db, card), **more), who="meera")
    assert no.facts == {"status": "invoiced", "event": "actuals"}
    db.call("void_document", {"document": first["document"], "reason": "a mirror"}, who="meera")
    hurt = db.call("record_actuals", on(read(db, card), **more), who="meera")
    assert facts(db, issue(db, card, "invoice"))["totals"]["price_minor"] == hurt["total_minor"]
