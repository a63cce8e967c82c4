"""Two businesses in one database: neither sees nor touches anything of the other, in any table or function."""

from datetime import datetime
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from psycopg.types.json import Jsonb

from tests.database import Database
from tests.db.acts import a_calendar, a_day, at, confirmed, hold, on, pending, refused, today, unchanged
from tests.db.message_acts import claim, finish, here
from tests.db.money_acts import claims, money_in, seen, start, worker
from tests.db.paper_acts import papers

THEIRS: dict[str, Any] = {"who": "asha", "tenant": 2}


@pytest.fixture(scope="module")
def ours(house: Database) -> dict[str, Any]:
    """What the first business has: a hold, a pending and a confirmed booking, a blackout, a customer, a request."""
    customer = {"id": str(uuid4()), "name": "Priya Kulkarni", "phone": "+919822012345"}
    body = {"blackout": str(uuid4()), "venue": 1, "spaces": [2], "reason": "paint", **at(a_day(house))}
    key = uuid4()
    when = at(a_day(house))
    paid = confirmed(house, customer=customer)
    held = house.call("create_hold", {"booking": str(uuid4()), "venue": 1, "items": [{"space": 1, **when}]}, key=key)
    asked, paid_through, going_back = some_money(house, paid)
    a_closed_day(house)
    closure = {"blackout": str(uuid4()), "venue": 1, "spaces": [1], "reason": "burst pipe", **at(a_day(house))}
    house.call("plan_closure", closure, who="meera")
    some_messages(house, paid)
    moved = hold(house)
    house.call("move_booking", on(moved, items=[{"space": 1, **at(a_day(house))}]))
    house.call("count_print", {"document": papers(house, paid)[0]["document"]})
    house.superuser.execute(
        "INSERT INTO desk.logo SELECT 1, encode(sha256(i), 'hex'), i FROM (SELECT '\\x89504e470d0a1a0a'::bytea AS i) x"
    )
    return {
        "held": held,
        "asked": asked,
        "paid": paid_through,
        "refund": going_back,
        "when": when,
        "pending": pending(house),
        "together": hold(house, event_group=str(uuid4())),
        "confirmed": paid,
        "customer": customer,
        "blackout": house.call("block_space", body, who="meera"),
        "days": a_calendar(house),
        "key": key,
    }


def some_messages(house: Database, card: dict[str, Any]) -> None:
    """A worker at work, an attempt, somebody who wants no more, an alert and a backup."""
    here(house, "msg91")
    work = next(w for w in claim(house, "myoperator") if w["step"] == "send")
    finish(house, work, "away")
    house.call("opt_out", {"customer": card["customer"]["id"], "channels": ["email"]})
    alert = Jsonb({"source": "message myoperator", "problem": "nobody answers"})
    house.as_("worker").execute("SELECT desk.raise_alert(%s)", (alert,))
    house.as_("worker").execute("SELECT desk.tell_backup(%s)", (Jsonb({"kind": "elsewhere"}),))


def a_closed_day(house: Database) -> None:
    """A drawer opened and closed, and the day after it, once."""
    if house.superuser.execute("SELECT FROM desk.day_close").fetchone():
        return
    body = {"drawer": str(uuid4()), "venue": 1, "count": {"10000": 5}, "reason": "found there"}
    card = house.call("open_drawer", body)
    counted = {"drawer": card["drawer"], "revision": 1, "count": {"10000": 5}, "stays_minor": 0}
    house.call("close_drawer", counted | {"reason": "all of it"})
    house.call("close_day", {"venue": 1, "day": today().isoformat()}, who="meera")


def some_money(house: Database, paid: dict[str, Any]) -> tuple[str, str, str]:
    """Something in every table of money: an open request, a payment through a provider, a refund of it."""
    asked = start(house, pending(house))
    worker(house, "keep_cursor", "fake", "news_1")
    deposit = {"booking": paid["booking"], "amount_minor": 5000, "currency": "INR", "purpose": "security"}
    house.call("record_cash", deposit, who="meera")
    kept = [{"what": "mirror", "amount_minor": 100}]
    house.call("return_deposit", {"booking": paid["booking"], "deductions": kept}, who="meera")
    through = start(house, pending(house))
    seen(house, claims(house)[-1], "closed", money_in("pay_1", through["amount_minor"]))
    back = {"booking": through["booking"], "amount_minor": 1000, "currency": "INR", "reason": "x"}
    refund = house.call("request_refund", back | {"override_reason": "y"}, who="meera")["refunds"][0]
    settled_with_others(house)
    return asked["payment"], through["payment"], refund["refund"]


def settled_with_others(house: Database) -> None:
    """A commission, tips that were handed out, and what a provider has paid to the bank."""
    house.superuser.execute("UPDATE desk.venue SET commission_bp = 700 WHERE tenant_id = 1 AND venue_id = 1")
    card = confirmed(house)
    house.superuser.execute("UPDATE desk.venue SET commission_bp = 0")
    house.call("record_cash", some(card) | {"purpose": "tip"})
    today = datetime.now(ZoneInfo("Asia/Kolkata")).date().isoformat()
    house.call("hand_out_tips", {"venue": 1, "until": today}, who="meera")
    told = {"provider": "fake", "ref": "setl_1", "paid_minor": 5, "currency": "INR", "paid_on": today}
    house.call("record_settlement", told, who="meera")


def wish(of: dict[str, Any]) -> dict[str, Any]:
    return {"booking": of["booking"]}


def some(of: dict[str, Any]) -> dict[str, Any]:
    return {"booking": of["booking"], "amount_minor": 100, "currency": "INR"}


def test_that_each_table_shows_only_the_own_business(house: Database, ours: dict[str, Any]) -> None:
    tables = house.superuser.execute(
        "SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id'"
        " WHERE c.relnamespace = 'desk'::regnamespace AND c.relkind = 'r'"
        " AND c.relname NOT IN ('request', 'one_time_code') ORDER BY 1"
    ).fetchall()
    assert len(tables) >= 18
    for (name,) in tables:
        stored = house.superuser.execute(f"SELECT count(*) FROM desk.{name} WHERE tenant_id = 1".encode()).fetchone()
        assert stored is not None
        assert stored[0] > 0, f"nothing to hide in {name}"
        for login in ("asha", "omkar", "worker"):
            seen = (
                house.as_(login, 2).execute(f"SELECT count(*) FROM desk.{name} WHERE tenant_id = 1".encode()).fetchone()
            )
            assert seen == (0,), (name, login)
            own = house.as_(login, 1).execute(f"SELECT count(*) FROM desk.{name}".encode()).fetchone()
            assert own == stored, (name, login)


# what is there once, whatever our functions do: the index, its table, and two new rows that differ in this alone
ONCE = {
    "alert_once": ("alert", "'alert_id', -n, 'cleared_at', NULL"),
    "booking_event_pk": ("booking_event", "'desk', ''"),
    "booking_no_key": ("booking", "'booking_id', gen_random_uuid()"),
    "day_close_once": ("day_close", "'z_no', 1000 + n"),
    "document_invoice_once": (
        "document",
        "'document_id', gen_random_uuid(), 'number', 'X' || n, 'kind', 'invoice', 'payment_id', NULL",
    ),
    "document_number_key": ("document", "'document_id', gen_random_uuid(), 'payment_id', gen_random_uuid()"),
    "document_payment_once": ("document", "'document_id', gen_random_uuid(), 'number', 'X' || n"),
    "document_series_prefix_key": ("document_series", "'registration_id', 90 + n"),
    "drawer_one_open": ("drawer", "'drawer_id', gen_random_uuid(), 'closed_at', NULL, 'closed_by', NULL"),
    "journal_once": ("journal", "'journal_id', -n"),
    "message_attempt_ref_once": ("message_attempt", "'attempt_no', 50 + n, 'provider_ref', 'x'"),
    "message_once": (
        "message",
        "'message_id', -n, 'rule_id', 1, 'event_key', 'x', 'state', 'to_approve', 'next_at', NULL, 'sending_at', NULL,"
        " 'lease', NULL",
    ),
    "money_event_rev_key": ("money_event", "'event_no', -n"),
    "payment_money_once": (
        "payment",
        "'payment_id', gen_random_uuid(), 'payment_no', 'X' || n, 'method', 'gateway', 'provider', 'fake',"
        " 'money_ref', 'x', 'tendered_minor', NULL",
    ),
    "payment_no_key": ("payment", "'payment_id', gen_random_uuid(), 'payment_no', 'X'"),
    "payment_reference_once": (
        "payment",
        "'payment_id', gen_random_uuid(), 'payment_no', 'X' || n, 'reference_key', 'x'",
    ),
    "tax_registration_gstin_once": ("tax_registration", "'registration_id', 90 + n, 'gstin', '27AAPFU0939F1ZV'"),
}


def test_that_what_is_to_be_there_once_is_there_once_whatever_our_functions_do(
    house: Database, ours: dict[str, Any]
) -> None:
    for index, (table, fresh) in ONCE.items():
        with refused("23505") as no, house.superuser.transaction():
            house.superuser.execute(f"ALTER TABLE desk.{table} DISABLE TRIGGER USER".encode())
            row = f"SELECT x FROM desk.{table} x WHERE tenant_id = 1 LIMIT 1"
            house.superuser.execute(
                f"INSERT INTO desk.{table} OVERRIDING SYSTEM VALUE"
                f" SELECT (jsonb_populate_record(x, jsonb_build_object({fresh}))).*"
                f" FROM ({row}) r, generate_series(1, 2) n".encode()
            )
        assert no.constraint == index


def test_that_every_command_knows_nothing_of_another_businesss_things(house: Database, ours: dict[str, Any]) -> None:
    there, waiting, done = (
        {"booking": ours[k]["booking"], "revision": ours[k]["revision"]} for k in ("held", "pending", "confirmed")
    )
    item = {"space": 1, **at(a_day(house))}
    fields = {"guests": {"was": None, "to": 5}}
    with unchanged(house):
        for command, body in (
            ("declare_payment", {**some(waiting), "method": "upi", "reference": "UTR100200"}),
            ("start_payment", {**wish(waiting), "provider": "fake", "way": "link", "currency": "INR"}),
            ("request_refund", {**some(done), "reason": "x", "override_reason": "y"}),
            ("return_deposit", {**wish(done), "deductions": []}),
            ("void_payment", {"payment": ours["paid"], "revision": 1, "reason": "x"}),
            ("cancel_payment_request", {"payment": ours["asked"]}),
            ("apply_unapplied", {"payment": ours["paid"], "action": "refund"}),
            ("approve_refund", {"refund": ours["refund"], "revision": 1}),
            ("extend_hold", {**there, "minutes": 5}),
            ("select_payment", {**there, "option": "deposit"}),
            ("cancel", there),
            ("cancel", done),
            ("admin_cancel", {**done, "reason": "x"}),
            ("manual_confirm", waiting),
            ("record_cash", {"booking": waiting["booking"], "amount_minor": 100, "currency": "INR"}),
            ("move_booking", {**there, "items": [item]}),
            ("edit_booking", {"booking": there["booking"], "fields": fields}),
            ("unblock_space", {"blackout": ours["blackout"]["blackout"], "revision": 1}),
            ("remove_days", {"day_list": ours["days"]["day_list"]}),
            ("create_hold", {"booking": str(uuid4()), "venue": 1, "items": [item], "replaces": there["booking"]}),
            ("edit_customer", {"customer": ours["customer"]["id"], "add_phones": ["+919822012346"]}),
            ("merge_customers", {"keep": ours["customer"]["id"], "drop": str(uuid4())}),
            ("staff_disable", {"login": "desk_t1_asha"}),
            ("staff_password", {"login": "desk_t1_asha", "verifier": "x"}),
        ):
            with refused("BK004") as no:
                house.call(command, body, who="omkar", tenant=2)
            assert no.facts["what"] in ("payment", "refund", "booking", "blackout", "customer", "staff", "day_list")


@pytest.mark.parametrize("space", [2, 3, 11, 21, 31])
def test_that_spaces_venues_and_sessions_of_another_business_do_not_exist(house: Database, space: int) -> None:
    with unchanged(house):
        with refused("BK002"):
            house.call(
                "create_hold",
                {"booking": str(uuid4()), "venue": 1, "items": [{"space": space, **at(a_day(house))}]},
                **THEIRS,
            )
        with refused("BK002"):
            body = {"blackout": str(uuid4()), "venue": 1, "spaces": [space], "reason": "x", **at(a_day(house))}
            house.call("block_space", body, who="omkar", tenant=2)
        with refused("BK002"):
            house.call(
                "create_hold",
                {"booking": str(uuid4()), "venue": 2, "items": [{"space": 11, **at(a_day(house))}]},
                **THEIRS,
            )
        with refused("BK002"):
            item = {"composite": 1, **at(a_day(house))}
            house.call("create_hold", {"booking": str(uuid4()), "venue": 1, "items": [item]}, **THEIRS)


def test_that_the_reads_answer_with_nothing_of_another_business(house: Database, ours: dict[str, Any]) -> None:
    clerk = house.as_("asha", 2)
    ids = [ours[k]["booking"] for k in ("held", "pending", "confirmed")]
    for statement, values in (
        ("SELECT * FROM desk.bookings(%s)", (ids,)),
        ("SELECT * FROM desk.blackouts(%s)", ([ours["blackout"]["blackout"]],)),
        ("SELECT * FROM desk.find_customers(%s)", ("Priya",)),
        ("SELECT * FROM desk.find_customers(%s)", ("98220",)),
        ("SELECT * FROM desk.search_bookings(%s)", ("Priya",)),
        ("SELECT * FROM desk.search_bookings(%s)", (ours["held"]["number"],)),
        ("SELECT * FROM desk.board(now(), now() + interval '2 years')", ()),
        ("SELECT * FROM desk.busy(now(), now() + interval '2 years', '{2,3,11}')", ()),
        ("SELECT * FROM desk.busy(now(), now() + interval '2 years') WHERE busy <> '{}'", ()),
    ):
        assert clerk.execute(statement, values).fetchall() == [], statement
    assert clerk.execute("SELECT desk.identity() ->> 'tenant'").fetchone() == ("2",)
    settled = clerk.execute("SELECT desk.settle_request(%s) ->> 'state'", (ours["key"],)).fetchone()
    assert settled == ("never",)


def test_that_sweepers_sweep_their_own_business_only(house: Database) -> None:
    card = hold(house)
    house.superuser.execute("SET session_replication_role = replica")
    house.superuser.execute(
        f"UPDATE desk.booking SET hold_expires_at = now() - interval '1 s' WHERE booking_id ="
        f" '{card['booking']}'".encode()
    )
    house.superuser.execute("RESET session_replication_role")
    for name in ("holds", "unpaid", "completed", "requests"):
        assert house.as_("worker", 2).execute(f"SELECT desk.sweep_{name}()".encode()).fetchone() == (0,)
    assert house.as_("worker", 1).execute("SELECT desk.sweep_holds()").fetchone() == (1,)


def test_that_both_may_have_the_same_ids_and_slots_and_numbers(house: Database, ours: dict[str, Any]) -> None:
    body = {
        "booking": ours["held"]["booking"],
        "venue": 1,
        "items": [{"space": 1, **ours["when"]}],
        "customer": ours["customer"],
    }
    mine = house.call("create_hold", body, **THEIRS)
    assert (mine["status"], mine["currency"], mine["number"].split("-")[0]) == ("temp_hold", "GBP", "NEI")
    assert mine["customer"]["phones"] == ["+919822012345"]
    people = house.superuser.execute(
        "SELECT count(*) FROM desk.customer WHERE customer_id = %s", (ours["customer"]["id"],)
    ).fetchone()
    assert people == (2,)


def test_that_requests_would_be_private_even_if_somebody_granted_them(db18: Database) -> None:
    hold(db18)
    hold(db18, who="ravi")
    db18.superuser.execute("GRANT SELECT ON desk.request TO desk_staff")
    assert db18.as_("asha").execute("SELECT DISTINCT login::text FROM desk.request").fetchall() == [("desk_t1_asha",)]


def test_that_everybody_reads_the_law_and_what_was_applied(house: Database) -> None:
    for table in ("transition", "booking_change", "function_text"):
        for login in ("asha", "omkar", "worker"):
            found = house.as_(login).execute(f"SELECT count(*) > 0 FROM desk.{table}".encode()).fetchone()
            assert found == (True,), (table, login)


def test_that_what_is_every_businesss_law_is_read_by_everybody(house: Database) -> None:
    found = house.superuser.execute(
        "SELECT tablename FROM pg_policies WHERE schemaname = 'desk' AND policyname = 'everyone_reads'"
        " UNION SELECT unnest(ARRAY['account', 'payment_transition', 'refund_transition', 'setting_page'])"
    ).fetchall()
    for (table,) in found:
        count = f"SELECT count(*) FROM desk.{table}".encode()
        there = house.superuser.execute(count).fetchone()
        assert {house.as_("asha").execute(count).fetchone(), house.as_("worker").execute(count).fetchone()} == {there}
        assert there is not None
        assert there[0] > 0, table
