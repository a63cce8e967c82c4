"""Customers without duplicates: numbers shared or several, edits by field, merges that lose nothing, no circles."""

from typing import Any
from uuid import uuid4

import pytest

from desk.db import people
from tests.database import Database
from tests.db.acts import a_day, at, cash, hold, pending, refused, unchanged
from tests.db.crowd import OTHER, PHONE, THIRD, add, card_of, edit, finds, merge, whom

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


def test_that_two_letters_find_who_begins_so_then_words_that_do_then_words_that_hold_them(db18: Database) -> None:
    for name in ("Akash Rao", "Vasant Kamat", "Zoya Khan", "Kavita Oak", "Kamal Rane"):
        add(db18, name)
    assert finds(db18, "ka") == finds(db18, "का") == ["Kamal Rane", "Kavita Oak", "Akash Rao", "Vasant Kamat"]
    assert finds(db18, "oy") == ["Zoya Khan"]
    for n in range(21):
        add(db18, f"Ka {chr(ord('z') - n)}")
    assert finds(db18, "ka") == [f"Ka {chr(ord('f') + n)}" for n in range(20)]


def test_that_two_digits_are_no_part_of_a_phone_and_three_are(db18: Database) -> None:
    add(db18, "Asha Patil", "+919822012345")
    assert (finds(db18, "45"), finds(db18, "345")) == ([], ["Asha Patil"])


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
