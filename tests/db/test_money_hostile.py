"""A clerk with a plain SQL client and bad intent towards the money: tables, functions, ranks, other businesses."""

from typing import Any
from uuid import uuid4

import psycopg
import pytest

from tests.database import Database
from tests.db.acts import Json, cash, confirmed, pending, refused
from tests.db.money_acts import claim, declare, money_in, provider, seen, start, step, worker
from tests.db.racing import keep_promises
from tests.db.test_hostile_staff import DENIED, unexpected
from tests.db.test_refunds import ask

TABLES = (
    *("payment", "payment_request", "payment_provider", "payment_transition", "money_event", "account", "journal"),
    *("ledger_entry", "refund", "refund_request", "refund_transition", "deduction", "provider_cursor"),
    *("commission", "settlement", "payout", "drawer", "drawer_event", "day_close", "day_close_entry", "document"),
)
LAWS = {
    "payment_transition": "actors = '{clerk}'",
    "refund_transition": "actors = '{clerk}'",
    "account": "kind = 'income'",
}
FUNCTIONS = (
    "post(1, 'x', gen_random_uuid(), 1, NULL, NULL, 'INR', '{cash,bank}', '{1,1}', '{NULL,NULL}', '{100,-100}')",
    "keep_money(1, (SELECT booking_id FROM desk.booking LIMIT 1), -1000)",
    "approve_one(1, (SELECT refund_id FROM desk.refund LIMIT 1), 'owner')",
    "reject_one(1, (SELECT refund_id FROM desk.refund LIMIT 1), 'revoke', 'owner', 'x')",
    "post_refund((SELECT refund_id FROM desk.refund LIMIT 1), 1, 'refund_undone')",
    "settle_money((SELECT payment_id FROM desk.payment LIMIT 1), 1, '{}')",
    "book_settlement(1, 'fake', '{}')",
    "pay_out(gen_random_uuid(), '{}', 'pay_commission', 'advance', 'cash')",
    "step_payment(gen_random_uuid(), '{}', 'void_payment', 'void', false)",
    "step_refund(gen_random_uuid(), '{}', 'approve_refund')",
    "book_money((SELECT p FROM desk.payment p LIMIT 1), 'owner', 0)",
    "undo_money((SELECT p FROM desk.payment p LIMIT 1))",
    "take_payment((SELECT p FROM desk.payment p LIMIT 1), (SELECT b FROM desk.booking b LIMIT 1), 'INR', 'owner')",
    "make_refunds((SELECT b FROM desk.booking b LIMIT 1), 'booking', 1, 'owner', 'x', '', NULL, NULL, NULL)",
    "next_number(1, 'paper:R', 2026)",
    "drawer_step(1, gen_random_uuid(), 1, 'move', '{}', 100, 'x', 'x')",
    'payment_seen((SELECT payment_id FROM desk.payment LIMIT 1), NULL, \'{"state": "open"}\')',
    "payment_made((SELECT payment_id FROM desk.payment LIMIT 1), NULL, '{}')",
    "payment_refused((SELECT payment_id FROM desk.payment LIMIT 1), NULL, 'x')",
    'refund_seen((SELECT refund_id FROM desk.refund LIMIT 1), NULL, \'{"state": "done", "provider_ref": "x"}\')',
    "refund_refused((SELECT refund_id FROM desk.refund LIMIT 1), NULL, 'x')",
    "settlement_seen('fake', '{}')",
    "claim_payments('{fake}', 10)",
    "claim_refunds('{fake}', 10)",
    "keep_cursor('fake', 'x')",
)


@pytest.fixture(scope="module")
def till(house: Database) -> Database:
    """Money of every kind in the house, to be stolen."""
    card = confirmed(house)
    declare(house, card, "cheque", 1000)
    start(house, pending(house))
    seen(house, claim(house), "open", money_in("pay_1", 500))
    ask(house, card, 700, who="meera")
    return house


def balances(db: Database) -> list[Any]:
    found = db.superuser.execute(
        "SELECT (SELECT md5(string_agg(e::text, '|' ORDER BY journal_id, line)) FROM desk.ledger_entry e),"
        " (SELECT md5(string_agg(p::text, '|' ORDER BY payment_id)) FROM desk.payment p),"
        " (SELECT md5(string_agg(r::text, '|' ORDER BY refund_id)) FROM desk.refund r),"
        " (SELECT md5(string_agg(q::text, '|' ORDER BY payment_id)) FROM desk.payment_request q),"
        " (SELECT md5(string_agg(c::text, '|' ORDER BY c::text)) FROM desk.counter c)"
    ).fetchone()
    return list(found or ())


@pytest.mark.parametrize("login", ["asha", "meera", "omkar", "worker"])
def test_that_nobody_writes_a_table_of_money(till: Database, login: str) -> None:
    before = balances(till)
    tried = {}
    for table in TABLES:
        tried[f"INSERT INTO desk.{table} OVERRIDING SYSTEM VALUE SELECT * FROM desk.{table}"] = DENIED
        tried[f"UPDATE desk.{table} SET {LAWS.get(table, 'tenant_id = 1')}"] = DENIED
        tried[f"DELETE FROM desk.{table}"] = DENIED
        tried[f"TRUNCATE desk.{table} CASCADE"] = DENIED
        tried[f"BEGIN; LOCK TABLE desk.{table} IN SHARE MODE"] = DENIED
    assert unexpected(till, login, tried) == {}
    assert balances(till) == before


def test_that_a_clerk_calls_no_inner_function_and_none_of_the_workers(till: Database) -> None:
    before = balances(till)
    assert unexpected(till, "asha", {f"SELECT desk.{call}": DENIED for call in FUNCTIONS}) == {}
    assert balances(till) == before


def commands(db: Database) -> dict[str, Json]:
    """Everything above a clerk's rank, with a body that would be carried out for a manager."""
    card = confirmed(db)
    sent = declare(db, card, "transfer", 100)["receipt"]
    paid = cash(db, card, 100)["receipt"]
    (asked,) = ask(db, card, 100)
    provider(db)
    ref = {"payment": paid["payment"], "revision": paid["revision"], "reason": "x"}
    money = {"booking": card["booking"], "amount_minor": 100, "currency": "INR"}
    return {
        "clear_payment": {"payment": sent["payment"], "revision": sent["revision"]},
        "void_payment": ref,
        "verify_cash": ref,
        "dispute_cash": ref,
        "approve_refund": {"refund": asked["refund"], "revision": asked["revision"]},
        "reject_refund": {"refund": asked["refund"], "revision": asked["revision"], "reason": "x"},
        "request_refund": money | {"reason": "x", "override_reason": "y", "method": "cash"},
        "record_cash": money | {"purpose": "security"},
        "close_day": {"venue": 1, "day": "2026-01-01"},
        "pay_commission": {"venue": 1, "until": "2026-01-01", "reference": "x"},
        "hand_out_tips": {"venue": 1, "until": "2026-01-01"},
        "record_settlement": {
            "provider": "fake", "ref": "s", "paid_minor": 5, "currency": "INR",
            "paid_on": "2026-01-01",
        },
    }  # fmt: skip


def test_that_a_clerk_gets_nothing_above_the_rank(till: Database) -> None:
    asked = commands(till)
    before = balances(till)
    for command, body in asked.items():
        with refused("42501") as no:
            till.call(command, body)
        assert no.facts == {"needs": ["manager", "owner"]}, command
    assert balances(till) == before
    for command, body in asked.items():
        if command not in ("close_day", "pay_commission", "hand_out_tips", "record_settlement", "void_payment"):
            try:
                till.call(command, body, who="meera")
            except psycopg.Error as error:  # one step may have moved another's revision; never the rank
                assert error.sqlstate in ("BK005", "BK001"), f"{command} {error}"  # noqa: PT017
    keep_promises(till)


def test_that_a_worker_takes_no_step_of_people(till: Database) -> None:
    before = balances(till)
    for command, body in commands(till).items():
        before = balances(till)
        with refused("42501"):
            till.call(command, body, who="worker")
        assert balances(till) == before


def test_that_ids_of_another_business_are_unknown_here(till: Database) -> None:
    card = confirmed(till)
    paid = cash(till, card, 100)["receipt"]
    (asked,) = ask(till, card, 100, who="meera")
    work = start(till, pending(till))
    before = balances(till)
    step_ = {"payment": paid["payment"], "revision": paid["revision"], "reason": "x"}
    refund = {"refund": asked["refund"], "revision": asked["revision"]}
    money = {"booking": card["booking"], "amount_minor": 1, "currency": "INR"}
    tries: dict[str, Json] = {
        "record_cash": money,
        "declare_payment": money | {"method": "upi", "reference": "123456789012"},
        "start_payment": money | {"provider": "fake", "way": "link"},
        "use_credit": money | {"credit": asked["refund"]},
        "request_refund": money | {"reason": "x", "override_reason": "y"},
        "return_deposit": {"booking": card["booking"], "deductions": []},
        "void_payment": step_,
        "verify_cash": step_,
        "bounce_payment": step_,
        "cancel_payment_request": {"payment": work["payment"]},
        "apply_unapplied": {"payment": paid["payment"], "action": "refund"},
        "approve_refund": refund,
        "reject_refund": refund | {"reason": "x"},
        "pay_refund": refund,
    }
    for command, body in tries.items():
        with refused("BK004"):
            till.call(command, body, tenant=2)
    assert till.as_("asha", 2).execute("SELECT count(*) FROM desk.credits(%s)", (str(uuid4()),)).fetchone() == (0,)
    assert balances(till) == before
    assert worker(till, "claim_payments", ["other"], 10) == []


def test_that_a_command_believes_no_field_that_it_did_not_ask_for(house: Database) -> None:
    card = confirmed(house)
    for more in ({"state": "received"}, {"due_minor": 0}, {"by": "meera"}, {"tenant": 2}, {"payment_no": "R/1"}):
        with refused("BK002") as no:
            house.call("record_cash", {"booking": card["booking"], "amount_minor": 1, "currency": "INR", **more})
        assert no.facts["field"] in more
    paid = declare(house, card, "transfer", 100)["receipt"]
    with refused("BK002"):
        step(house, paid, "clear", actor="system")
