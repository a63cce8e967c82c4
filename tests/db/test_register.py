"""Rows of the old register: each whole in the state it had, audited, never forced; the same again changes nothing."""

from datetime import timedelta
from uuid import uuid4

import psycopg
import pytest

from desk.db.checks.invariants import INVARIANTS
from tests.database import Database
from tests.db.acts import TABLES, a_day, at, cash, everything, hold, lapse, on, read, refused, sweep, today, unchanged
from tests.db.message_acts import events
from tests.db.register_acts import LONG_AGO, bring, person, row


def sound(db: Database) -> None:
    for invariant in INVARIANTS:
        found = db.superuser.execute(invariant.sql.encode()).fetchone()
        assert found == (0,), invariant.name


def test_that_a_row_becomes_a_booking_in_the_state_it_had(db: Database) -> None:
    who = person()
    rows = [
        row(db, customer=who, event_type="Wedding", guests=300, note_staff="cash to Baban", note_customer="veg only"),
        row(db, when=at(LONG_AGO), customer={**person(), "id": who["id"]}, register_no="7"),
        row(db, status="pending", received_minor=1000),
        row(db, status="cancelled", received_minor=0, when=at(LONG_AGO)),  # the slot was sold again
        row(db, status="completed", when=at(LONG_AGO), space=2, received_minor=10_000_000),
        row(db, status="pending", received_minor=9_000_000, venue=2, space=11),
    ]
    told = bring(db, *rows)
    assert [t["made"] for t in told] == [True] * 6
    numbers = [int(t["number"][-4:]) for t in told]
    assert numbers == list(range(1, 7))
    cards = [read(db, r) for r in rows]
    assert [c["status"] for c in cards] == ["confirmed", "completed", "pending", "cancelled", "completed", "pending"]
    first = cards[0]
    assert (first["register_no"], first["total_minor"], first["received_minor"]) == ("142", 10_000_000, 2_500_000)
    assert (first["event_type"], first["guests"], first["note_staff"]) == ("Wedding", 300, "cash to Baban")
    assert first["customer"]["name"] == "Sunita Bhosale" == cards[1]["customer"]["name"]
    assert first["customer"]["id"] == cards[1]["customer"]["id"]
    assert cards[2]["payment_due_at"] == cards[2]["items"][0]["from"]
    sweep(db, "unpaid")
    assert read(db, rows[2])["status"] == "pending"
    sound(db)


def test_that_a_second_run_changes_nothing_and_a_mended_row_joins(db18: Database) -> None:
    db = db18
    rows = [row(db), row(db, status="confirmed")]
    bring(db, *rows)
    before = everything(db)
    assert [t["made"] for t in bring(db, *rows)] == [False, False]
    after = everything(db)
    assert [a for a, b in zip(before, after, strict=True) if a != b] == [before[TABLES.index("request")]]  # the key
    told = bring(db, rows[0], row(db))
    assert [t["made"] for t in told] == [False, True]


def test_that_what_overlaps_is_told_with_what_it_hits_and_never_forced(db: Database) -> None:
    day, other = a_day(db), a_day(db)
    taken = hold(db, when=at(day))
    stale = lapse(db, hold(db, when=at(other)))
    good, twice = row(db, when=at(other)), row(db, when=at(other), register_no="143")
    rows = [row(db, when=at(day)), good, twice]
    told = bring(db, *rows)
    assert [t.get("state") for t in told] == ["23P01", None, "23P01"]
    assert told[0]["facts"]["in_the_way"][0]["number"] == taken["number"]
    assert told[2]["facts"]["in_the_way"][0]["booking"] == good["booking"]
    assert read(db, stale)["status"] == "expired"
    found = db.superuser.execute("SELECT count(*) FROM desk.booking").fetchone()
    assert found == (3,)
    sound(db)


def test_that_what_is_told_of_a_customer_fills_in_what_is_not_known_and_changes_nothing_else(db: Database) -> None:
    told = {"email": "sunita@example.in", "address": "12 Lane\nPune", "gstin": "27AAPFU0939F1ZV", "note": "pays late"}
    who = person() | {"language": "mr"}
    db.call("add_customer", {"customer": who["id"], "name": who["name"], "address": "Satara"})
    other = person("Priya", "+919822012399")
    rows = [
        row(db, customer=who, person=told),
        row(db, customer=other, person={"email": "priya@example.in"}),
        row(db, customer=other, person={"email": "other@example.in", "note": "veg"}),
        row(db, customer=person("Baban"), person={"email": "nowhere"}),
        row(db, customer=person("Baban"), person={"merged_into": who["id"]}),
    ]
    assert [t.get("state") for t in bring(db, *rows)] == [None, None, None, "BK002", "BK002"]
    found = db.superuser.execute(
        "SELECT name, language, email, address, gstin, note FROM desk.customer ORDER BY name DESC"
    ).fetchall()
    assert found == [
        ("Sunita Bhosale", "en", "sunita@example.in", "Satara", "27AAPFU0939F1ZV", "pays late"),
        ("Priya", "en", "priya@example.in", "", "", "veg"),
    ]
    touched = db.superuser.execute("SELECT touched FROM desk.customer WHERE name LIKE 'Sunita%'").fetchone()
    assert touched is not None
    assert set(touched[0]) == {"email", "gstin", "note"}
    before = db.superuser.execute("SELECT sum(rev) FROM desk.customer").fetchone()
    assert [t["made"] for t in bring(db, *rows[:3])] == [False] * 3
    assert db.superuser.execute("SELECT sum(rev) FROM desk.customer").fetchone() == before
    sound(db)


def test_that_a_row_that_cannot_be_is_told_and_the_others_come_in(db18: Database) -> None:
    db = db18
    bad = {
        "received_minor": row(db, received_minor=10_000_001),
        "status": row(db, status="pending", when=at(LONG_AGO)),
        "customer": row(db, customer={"id": str(uuid4()), "name": ""}),
        "venue": row(db, venue=99),
        "items": {**row(db), "items": []},
        "cancelled": row(db, status="cancelled"),
        "space": row(db, space=99),
        "guests": row(db, guests=0),
        "number": row(db, register_no="9" * 81),
    }
    good = row(db)
    told = bring(db, *bad.values(), good)
    assert [t.get("state") for t in told] == ["BK002"] * len(bad) + [None]
    for wanted, t in zip(("received_minor", "status", "name", "venue"), told, strict=False):
        assert wanted in str(t["facts"])
    assert db.superuser.execute("SELECT count(*) FROM desk.booking").fetchone() == (1,)
    assert db.superuser.execute("SELECT count(*) FROM desk.customer").fetchone() == (0,)


def test_that_only_managers_bring_a_register_in_and_no_field_slips_through(db: Database) -> None:
    for who in ("asha", "worker"):
        with unchanged(db), pytest.raises(psycopg.errors.InsufficientPrivilege):
            bring(db, row(db), who=who)
    for odd in ({"tenant": 2}, {"confirmed_by": "x"}, {"booking_no": "PAR-2026-0001"}):
        with unchanged(db), refused("BK002"):
            bring(db, row(db, **odd))
    with unchanged(db), refused("BK002"):
        bring(db, *[row(db) for _ in range(101)])
    with unchanged(db), refused("BK002"):
        bring(db, row(db), source="")


def test_that_every_row_is_audited_with_its_file_and_the_rules_it_broke(db18: Database) -> None:
    db = db18
    old = row(db, when=at(LONG_AGO, "02:00", "04:00"), guests=5000)
    bring(db, old)
    steps = db.as_("asha").execute(
        "SELECT event, login::text, actor, change FROM desk.booking_event WHERE booking_id = %s ORDER BY rev",
        (old["booking"],),
    )
    told = steps.fetchall()
    assert [s[0] for s in told] == ["create", "select_payment", "manual_confirm", "payment", "complete_event"]
    assert {s[1] for s in told} == {"desk_t1_meera"}
    assert told[0][3]["reason"] == "register.xlsx"
    assert set(told[0][3]["override"]) == {"hours", "notice", "capacity"}
    assert all(s[3]["imported"] is True for s in told)


def test_that_only_a_managers_import_writes_a_booking_that_has_its_history_behind_it(db: Database) -> None:
    """Even a function of ours, had it a fault, would meet the guard: whoever calls it, whatever rank it claims."""
    old = row(db, when=at(LONG_AGO))
    bring(db, old)
    db.superuser.execute(_FAULTY.encode())
    tries = [
        ("asha", "manager", "create", '{"imported": true}', "confirmed"),  # a clerk who says she is a manager
        ("asha", "clerk", "create", '{"imported": true}', "pending"),
        ("worker", "system", "create", '{"imported": true}', "cancelled"),
        ("meera", "owner", "create", '{"imported": true}', "completed"),  # a manager, not an owner
        ("meera", "manager", "create", "{}", "confirmed"),  # a sale of today, not the old register
        ("meera", "manager", "manual_confirm", '{"imported": true}', "confirmed"),
        ("meera", "manager", "create", '{"imported": true}', "expired"),  # no steps lead the register there
    ]
    for who, actor, event, change, status in tries:
        with unchanged(db), refused("BK001"):
            db.as_(who).execute(_TRY, (old["booking"], actor, event, change, status))
    with db.as_("meera").transaction(force_rollback=True):
        db.as_("meera").execute(_TRY, (old["booking"], "manager", "create", '{"imported": true}', "completed"))


_TRY = "SELECT public.faulty(%s, %s, %s, %s, %s)"
_FAULTY = """
CREATE FUNCTION public.faulty(p_like uuid, p_actor text, p_event text, p_change jsonb, p_status text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE b desk.booking;
BEGIN
  SELECT * INTO b FROM desk.booking WHERE booking_id = p_like;
  b.booking_id := gen_random_uuid(); b.booking_no := 'PAR-2026-9999'; b.last_actor := p_actor; b.last_event := p_event;
  b.last_change := p_change; b.status := p_status::desk.booking_status; b.rev := 1;
  INSERT INTO desk.booking SELECT b.*;
END $$;
ALTER FUNCTION public.faulty(uuid, text, text, jsonb, text) OWNER TO desk_schema;
GRANT USAGE ON SCHEMA public TO PUBLIC;
"""


def test_that_money_brought_in_is_an_opening_balance_that_is_paid_up_and_given_back(db: Database) -> None:
    brought = row(db)
    bring(db, brought)
    card = read(db, brought)
    balances = db.as_("meera").execute("SELECT account, balance_minor FROM desk.account_balance ORDER BY 1").fetchall()
    assert balances == [("advance", -2_500_000), ("opening", 2_500_000)]
    assert db.as_("meera").execute("SELECT desk.papers(%s)", (card["booking"],)).fetchall() == []
    cash(db, card, 7_500_000, who="meera")
    assert len(db.as_("meera").execute("SELECT desk.papers(%s)", (card["booking"],)).fetchall()) == 1
    gone = db.call("cancel", on(read(db, card), reason="the family's wish"), who="meera")
    refunds = db.superuser.execute("SELECT method, amount_minor, refund_id, rev FROM desk.refund ORDER BY 2").fetchall()
    assert {r[0] for r in refunds} == {"cash"}
    assert gone["status"] == "cancelled"
    for _, _, refund, rev in refunds:
        db.call("pay_refund", {"refund": str(refund), "revision": rev}, who="meera")
    sound(db)


def test_that_a_row_without_a_price_has_the_tariffs_and_its_old_number_is_found(db18: Database) -> None:
    db = db18
    plain = {k: v for k, v in row(db, register_no="B-142/19").items() if k != "total_minor"}
    bring(db, plain | {"received_minor": 0})
    assert read(db, plain)["total_minor"] == hold(db)["total_minor"]
    found = db.as_("asha").execute("SELECT booking_id::text FROM desk.search_bookings('b-142/19')").fetchall()
    assert found == [(plain["booking"],)]
    sound(db)


def test_that_what_is_brought_in_queues_no_message_and_what_happens_after_it_does(house: Database) -> None:
    who = {"id": str(uuid4()), "name": "Priya Kulkarni", "phone": "+919822055555"}
    ahead = row(house, customer=who)
    rows = [
        ahead,
        row(house, customer=who, status="pending", received_minor=1000),
        row(house, customer=who, status="cancelled", received_minor=0),
        row(house, customer=who, status="completed", when=at(today() - timedelta(days=1)), space=2),
    ]
    assert all(t["made"] for t in bring(house, *rows))
    assert house.superuser.execute("SELECT count(*) FROM desk.message").fetchone() == (0,)
    cash(house, read(house, ahead), 100_000, who="meera")
    assert {event for event, _ in events(house, ahead)} == {"payment_received"}
