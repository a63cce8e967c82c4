"""Merging customers: nothing is lost, nothing goes round in a circle, two desks at once end with one person."""

import threading
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk.db.translate import translated
from desk.domain.errors import RuleBroken
from tests.database import Database
from tests.db.acts import Json, a_day, at, confirmed, hold, lapse, pending, read, refused, unchanged
from tests.db.crowd import MERGE, OTHER, PHONE, add, card_of, edit, finds, merge, whom


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
