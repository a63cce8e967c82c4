"""Customers without duplicates: numbers shared or several, edits by field, merges that lose nothing, no circles."""

import threading
from contextlib import suppress
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk.db import people
from desk.db.translate import translated
from desk.domain.errors import RuleBroken
from tests.database import Database
from tests.db.acts import Json, a_day, at, cash, confirmed, hold, lapse, pending, read, refused, unchanged

MERGE = "SELECT desk.merge_customers(gen_random_uuid(), jsonb_build_object('keep', %s::text, 'drop', %s::text))"
PHONE, OTHER, THIRD = "+919822012345", "+919822054321", "+919890011111"


def add(
    db: Database, name: str = "Priya Kulkarni", *phones: str, who: str = "asha", tenant: int = 1, **more: Any
) -> Json:
    body = {"customer": str(uuid4()), "name": name, "phones": list(phones), **more}
    return db.call("add_customer", body, who=who, tenant=tenant)


def edit(db: Database, card: Json, *, who: str = "asha", **body: Any) -> Json:
    return db.call("edit_customer", {"customer": card["customer"], **body}, who=who)


def merge(db: Database, keep: Json, drop: Json, *, who: str = "meera", **more: Any) -> Json:
    return db.call("merge_customers", {"keep": keep["customer"], "drop": drop["customer"]}, who=who, **more)


def card_of(db: Database, customer: str, *, who: str = "asha", tenant: int = 1) -> Json | None:
    found = db.as_(who, tenant).execute("SELECT * FROM desk.customers(%s)", ([customer],)).fetchone()
    return found[0] if found else None


def whom(card: Json) -> Json:
    return {"id": card["customer"]}


def finds(db: Database, text: str, *, tenant: int = 1) -> list[str]:
    return [row[1] for row in db.as_("asha", tenant).execute("SELECT * FROM desk.find_customers(%s)", (text,))]


# ---- making them known ----------------------------------------------------------------------------------------------


def test_that_a_person_is_known_with_everything_that_papers_need(house: Database) -> None:
    card = add(
        house, " Priya Kulkarni ", PHONE, OTHER, PHONE, language="mr", email="priya@example.in",
        address="4 Karve Road, Pune", gstin="27aapfu0939f1zv", note="brings her own priest",
    )  # fmt: skip
    assert (card["name"], card["phones"], card["gstin"]) == ("Priya Kulkarni", [PHONE, OTHER], "27AAPFU0939F1ZV")
    assert (card["language"], card["revision"], card["bookings"], card["due"]) == ("mr", 1, [], [])
    assert people.customer_card(card).person.phones == (PHONE, OTHER)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *[("name", name) for name in ("", " \t ", "x" * 201, 5)],
        *[("phones", phones) for phones in ("98", ["98220"], [5], [f"+9198220{n:05}" for n in range(21)])],
        *[("email", "no address"), ("email", "a@b"), ("gstin", "27AAPFU"), ("address", "x" * 501)],
        *[("note", "x" * 4001), ("language", "fr"), ("unshared", "yes"), ("customer", "me"), ("rank", "vip")],
    ],
)
def test_that_what_no_customer_can_be_is_refused_at_its_field(house: Database, field: str, value: Any) -> None:
    body = {"customer": str(uuid4()), "name": "Priya", "phones": [PHONE]} | {field: value}
    with unchanged(house), refused("BK002") as no:
        house.call("add_customer", body)
    assert no.facts["field"] == field


def test_that_names_of_every_script_are_kept_as_typed(house: Database) -> None:
    for name in ("अनघा कुलकर्णी", "عائشة خان", "💐 Priya & Rohan 💍", "O'Brien \\ 100%_", "שרה", "Å" * 200):
        assert add(house, name)["name"] == name
        assert name in finds(house, name[:80])


def test_that_a_number_of_several_people_finds_them_all(db18: Database) -> None:
    for name in ("Asha Patil", "Bhushan Patil", "Chitra Patil"):
        add(db18, name, PHONE)
    add(db18, "Dilip Rao", OTHER)
    assert sorted(finds(db18, "98220 12345")) == ["Asha Patil", "Bhushan Patil", "Chitra Patil"]
    assert finds(db18, "dilp rao") == ["Dilip Rao"]  # a wrong letter is forgiven


def test_that_a_new_person_with_somebodys_number_is_pointed_out_where_it_is_asked(db: Database) -> None:
    known = add(db, "Asha Patil", PHONE)
    fresh = {"id": str(uuid4()), "name": "Ashaa Patil", "phone": PHONE, "unshared": True}
    with unchanged(db), refused("BK031") as no:
        hold(db, customer=fresh)
    assert no.facts == {"customers": [known["customer"]]}
    with unchanged(db), refused("BK031"):
        add(db, "Ashaa Patil", OTHER, PHONE, unshared=True)
    assert hold(db, customer=fresh | {"unshared": False})["customer"]["phones"] == [PHONE]  # another person, then
    again = hold(db, customer={"id": known["customer"], "phone": OTHER, "unshared": True})
    assert again["customer"]["phones"] == [PHONE, OTHER]  # somebody known is never stopped


# ---- editing --------------------------------------------------------------------------------------------------------


def test_that_different_fields_of_two_desks_merge_and_the_same_field_clashes(db: Database) -> None:
    card = add(db, "Priya", PHONE)
    edit(db, card, fields={"note": {"was": "", "to": "vegetarian"}}, who="ravi")
    both = edit(db, card, fields={"email": {"was": "", "to": "p@example.in"}})
    assert (both["note"], both["email"], both["revision"]) == ("vegetarian", "p@example.in", 3)
    assert both["touched"]["note"]["by"] == "Ravi"
    assert both["touched"]["email"]["by"] == "Asha"
    with unchanged(db), refused("BK010") as no:
        edit(db, card, fields={"note": {"was": "", "to": "no onions"}, "address": {"was": "", "to": "Pune"}})
    assert no.facts["fields"] == ["note"]
    assert edit(db, card, fields={"note": {"was": "", "to": " vegetarian "}})["revision"] == 3  # the same wish twice


def test_that_numbers_are_added_removed_and_put_first_by_two_desks_at_once(db: Database) -> None:
    card = add(db, "Priya", PHONE)
    edit(db, card, add_phones=[OTHER], who="ravi")
    assert edit(db, card, add_phones=[THIRD, OTHER])["phones"] == [PHONE, OTHER, THIRD]
    assert edit(db, card, first_phone={"was": PHONE, "to": THIRD})["phones"] == [THIRD, PHONE, OTHER]
    with unchanged(db), refused("BK010") as no:
        edit(db, card, first_phone={"was": PHONE, "to": OTHER})
    assert no.facts["fields"] == ["first_phone"]
    after = edit(db, card, remove_phones=[THIRD, "+919999900000"])
    assert (after["phones"], after["touched"]["phones"]["by"]) == ([PHONE, OTHER], "Asha")
    with unchanged(db), refused("BK002"):
        edit(db, card, first_phone={"was": PHONE, "to": THIRD})  # is no longer one of them
    assert hold(db, customer=whom(card))["customer"]["phones"] == [PHONE, OTHER]


def test_that_nobody_collects_more_than_twenty_numbers(db18: Database) -> None:
    card = add(db18, "Priya", *(f"+9198220{n:05}" for n in range(20)))
    with unchanged(db18), refused("BK002") as no:
        edit(db18, card, add_phones=[THIRD])
    assert no.facts["field"] == "add_phones"


def test_that_a_new_name_is_told_to_every_desk(db18: Database) -> None:
    card = add(db18, "Priya", PHONE)
    listener = db18.connect("ravi")
    listener.execute("LISTEN desk_1")
    edit(db18, card, fields={"name": {"was": "Priya", "to": "Priya Joshi"}})
    told = {note.payload for note in listener.notifies(timeout=0.3)}
    assert told == {f"customer {card['customer']}:2", "booking *"}


# ---- merging --------------------------------------------------------------------------------------------------------


def test_that_a_merge_moves_every_booking_and_number_and_leaves_a_tombstone(db: Database) -> None:
    keep, drop = (
        add(db, "Priya Kulkarni", PHONE),
        add(db, "Priya Kulkarny", OTHER, PHONE, email="p@example.in", note="old"),
    )
    held = hold(db, customer=whom(drop))
    done = db.call("cancel", {"booking": held["booking"], "revision": 1})
    paid = confirmed(db, customer=whom(drop))
    own = pending(db, customer=whom(keep))
    after = merge(db, keep, drop)
    assert (after["phones"], after["email"], after["note"]) == ([PHONE, OTHER], "p@example.in", "old")
    assert {b["booking"] for b in after["bookings"]} == {done["booking"], paid["booking"], own["booking"]}
    (due,) = after["due"]
    assert due["amount_minor"] == own["total_minor"] + paid["total_minor"] - paid["received_minor"]
    moved = read(db, paid)
    assert (moved["customer"]["id"], moved["status"], moved["revision"]) == (
        keep["customer"],
        "confirmed",
        paid["revision"] + 1,
    )
    tomb = card_of(db, drop["customer"])
    assert tomb is not None
    assert (tomb["merged_into"], tomb["name"], tomb["phones"], tomb["bookings"]) == (
        keep["customer"],
        "Priya Kulkarny",
        [],
        [],
    )
    events = db.superuser.execute(
        "SELECT login::text, change FROM desk.booking_event WHERE booking_id = %s AND event = 'merge'",
        (paid["booking"],),
    ).fetchall()
    assert events == [
        (
            "desk_t1_meera",
            {"changed": ["customer"], "was": {"customer": drop["customer"]}, "now": {"customer": keep["customer"]}},
        )
    ]
    assert finds(db, "priya kul") == ["Priya Kulkarni"]


def test_that_merging_again_changes_nothing_and_a_chain_ends_at_one_living_person(db: Database) -> None:
    one, two, three = (add(db, f"Priya {n}", f"+9198220000{n}") for n in (10, 20, 30))
    merge(db, two, three)
    before = merge(db, two, three)
    assert before == card_of(db, two["customer"])
    merge(db, one, two)
    for tomb in (two, three):
        card = card_of(db, tomb["customer"])
        assert card is not None
        assert card["merged_into"] == one["customer"]
    assert len(card_of(db, one["customer"])["phones"]) == 3  # type: ignore[index]  # it is there


def test_that_nobody_is_merged_with_themselves_or_in_a_circle(db: Database) -> None:
    one, two, three = (add(db, f"Priya {n}") for n in range(3))
    with unchanged(db), refused("BK002") as no:
        merge(db, one, one)
    assert no.facts["field"] == "drop"
    merge(db, one, two)
    with unchanged(db), refused("BK030") as no:
        merge(db, two, one)  # the circle
    assert (no.facts["customer"], no.facts["into"], no.facts["by"]) == (two["customer"], one["customer"], "Meera")
    for keep, drop in ((two, three), (three, two)):
        with unchanged(db), refused("BK030"):
            merge(db, keep, drop)
    with unchanged(db), refused("BK030"):
        edit(db, two, fields={"note": {"was": "", "to": "x"}})


def test_that_a_clerk_merges_nobody(db: Database) -> None:
    one, two = add(db, "Priya 1"), add(db, "Priya 2")
    with unchanged(db), refused("42501") as no:
        merge(db, one, two, who="asha")
    assert no.facts == {"needs": ["manager", "owner"]}


def test_that_a_form_opened_before_the_merge_books_for_the_person_kept(db: Database) -> None:
    keep, drop = add(db, "Priya", PHONE), add(db, "Priya K", OTHER)
    merge(db, keep, drop)
    held = hold(db, customer={"id": drop["customer"], "name": "Priya K", "phone": OTHER})
    assert held["customer"]["id"] == keep["customer"]
    assert held["customer"]["phones"] == [PHONE, OTHER]


@pytest.mark.parametrize("round_", range(4))
def test_that_two_desks_merging_one_pair_in_opposite_ways_end_with_one_person(db: Database, round_: int) -> None:
    one, two = add(db, "Priya", PHONE), add(db, "Priya K", OTHER)
    cards = [confirmed(db, customer=whom(c)) for c in (one, two)]
    said: list[str] = []
    gate = threading.Barrier(2)

    def at_once(who: str, keep: Json, drop: Json) -> None:
        connection = db.connect(who)
        gate.wait()
        try:
            connection.execute(
                MERGE,
                (keep["customer"], drop["customer"]),
            )
            said.append("done")
        except Exception as error:
            said.append(getattr(error, "sqlstate", None) or repr(error))

    ways = [("meera", one, two), ("omkar", two, one)]
    threads = [threading.Thread(target=at_once, args=way) for way in ways]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(said) == ["BK030", "done"]
    found = [card_of(db, c["customer"]) for c in (one, two)]
    living = [c for c in found if c is not None and c["merged_into"] is None]
    assert len(living) == 1
    assert {b["booking"] for b in living[0]["bookings"]} == {c["booking"] for c in cards}


def test_that_a_hold_and_a_merge_at_once_never_leave_a_booking_with_the_tombstone(db: Database) -> None:
    keep = add(db, "Priya", PHONE)
    for _ in range(6):
        drop = add(db, "Priya K", OTHER)
        stale = lapse(db, hold(db, customer=whom(drop), when=at(a_day(db))))
        item = stale["items"][0]
        when = {"from": item["from"], "to": item["to"]}
        gate = threading.Barrier(2)
        said: list[str] = []

        def merging(gate: threading.Barrier = gate, drop: Json = drop, said: list[str] = said) -> None:
            connection = db.connect("meera")
            gate.wait()
            try:
                connection.execute(
                    MERGE,
                    (keep["customer"], drop["customer"]),
                )
            except Exception as error:
                said.append(repr(error))

        thread = threading.Thread(target=merging)
        thread.start()
        gate.wait()
        hold(db, customer=whom(drop), when=when)
        thread.join()
        assert said == []
        left = db.superuser.execute(
            "SELECT count(*) FROM desk.booking WHERE customer_id = %s", (drop["customer"],)
        ).fetchone()
        assert left == (0,)


# ---- another business and bad intent --------------------------------------------------------------------------------


def test_that_customers_of_another_business_do_not_exist(db: Database) -> None:
    mine, other = add(db, "Priya", PHONE), add(db, "Priya K", OTHER)
    theirs = add(db, "Priya", PHONE, tenant=2)
    with unchanged(db):
        for keep, drop in ((mine, theirs), (theirs, mine)):
            with refused("BK004") as no:
                merge(db, keep, drop, who="omkar")
            assert no.facts == {"what": "customer"}
        with refused("BK004"):
            edit(db, theirs, fields={"name": {"was": "Priya", "to": "Mine now"}})
        with refused("BK004"):
            merge(db, mine, other, who="omkar", tenant=2)
    assert card_of(db, theirs["customer"]) is None
    seen = db.as_("asha").execute("SELECT * FROM desk.likely_duplicates(%s)", (theirs["customer"],)).fetchall()
    assert seen == []
    pairs = db.as_("asha", 2).execute("SELECT * FROM desk.likely_duplicates()").fetchall()
    assert pairs == []
    unshared = {"id": str(uuid4()), "name": "New", "phone": OTHER, "unshared": True}
    item = {"space": 1, **at(a_day(db))}
    db.call("create_hold", {"booking": str(uuid4()), "venue": 1, "items": [item], "customer": unshared}, tenant=2)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE desk.customer SET merged_into = NULL WHERE customer_id = %(drop)s",
        "UPDATE desk.customer SET merged_into = %(drop)s WHERE customer_id = %(keep)s",
        "UPDATE desk.customer SET merged_into = %(drop)s WHERE customer_id = %(other)s",
        "UPDATE desk.customer SET created_by = 'desk_t1_ravi' WHERE customer_id = %(keep)s",
    ],
)
def test_that_a_mistake_in_a_function_cannot_bring_a_tombstone_back_or_chain_them(
    db18: Database, statement: str
) -> None:
    keep, drop, other = (add(db18, f"Priya {n}") for n in range(3))
    merge(db18, keep, drop)
    ids = {"keep": keep["customer"], "drop": drop["customer"], "other": other["customer"]}
    with refused("42501"), db18.superuser.transaction():
        db18.superuser.execute("SET LOCAL ROLE desk_schema")
        db18.superuser.execute(statement.encode(), ids)


# ---- likely duplicates ----------------------------------------------------------------------------------------------


def test_that_likely_duplicates_are_those_with_one_number_or_nearly_one_name(db: Database) -> None:
    one, two = add(db, "Priya Kulkarni", PHONE), add(db, "Mrs P Joshi", PHONE)
    three, four = add(db, "Sunita Bhosale", OTHER), add(db, "Sunita Bhosle", THIRD)
    add(db, "Vikram Rao", "+919890022222")

    def pairs(customer: str | None = None) -> list[tuple[str, str, str]]:
        found = db.as_("asha").execute("SELECT name, other_name, why FROM desk.likely_duplicates(%s)", (customer,))
        return [tuple(row) for row in found]

    assert pairs(one["customer"]) == [("Priya Kulkarni", "Mrs P Joshi", "phone")]
    assert pairs(three["customer"]) == [("Sunita Bhosale", "Sunita Bhosle", "name")]
    assert {frozenset(pair[:2]) for pair in pairs()} == {frozenset(("Priya Kulkarni", "Mrs P Joshi"))}
    merge(db, one, two)
    merge(db, three, four)
    assert pairs(one["customer"]) == pairs(three["customer"]) == pairs() == []


def test_that_money_due_is_of_what_is_sold_and_not_of_holds(db18: Database) -> None:
    card = add(db18, "Priya", PHONE)
    hold(db18, customer=whom(card))
    sold = pending(db18, customer=whom(card))
    cash(db18, sold, 1000)
    after = card_of(db18, card["customer"])
    assert after is not None
    assert after["due"] == [{"currency": "INR", "amount_minor": sold["total_minor"] - 1000}]


# ---- whatever the order ---------------------------------------------------------------------------------------------

MERGES = st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=1, max_size=8)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(merges=MERGES)
def test_that_any_merges_in_any_order_lose_no_booking_and_point_to_the_living(
    house: Database, merges: list[tuple[int, int]]
) -> None:
    everybody = [add(house, f"Somebody {n}", f"+91982200{n:04}") for n in range(5)]
    cards = [hold(house, customer=whom(c)) for c in everybody]
    for keep, drop in merges:
        with suppress(RuleBroken), translated():
            merge(house, everybody[keep], everybody[drop])
    found = [card_of(house, c["customer"]) for c in everybody]
    living = {c["customer"]: c for c in found if c is not None and c["merged_into"] is None}
    assert living
    assert {c["merged_into"] for c in found if c is not None and c["merged_into"]} <= set(living)
    assert {b["booking"] for c in living.values() for b in c["bookings"]} == {c["booking"] for c in cards}
    assert sum(len(c["phones"]) for c in living.values()) == 5
