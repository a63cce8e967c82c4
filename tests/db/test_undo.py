"""Undo of a move: back to the very items and price that were pinned, for whoever moved it, and for nothing else."""

from typing import Any
from uuid import uuid4

import pytest

from tests.database import Database
from tests.db.acts import (
    Json,
    a_day,
    age,
    at,
    cash,
    confirmed,
    hold,
    on,
    pending,
    read,
    refused,
    unchanged,
)
from tests.db.racing import keep_promises


def move(db: Database, card: Json, *, who: str = "asha", **item: Any) -> Json:
    items = [{"space": 2, **at(a_day(db), "08:00", "14:00"), **item}]
    return db.call("move_booking", on(card, items=items), who=who)


def undo(db: Database, card: Json, revision: int | None = None, *, who: str = "asha") -> Json:
    return db.call("undo_move", on(card, undo=revision or card["revision"]), who=who)


def edit(db: Database, card: Json, who: str = "asha", **fields: Any) -> Json:
    body = {name: {"was": card[name], "to": to} for name, to in fields.items()}
    return db.call("edit_booking", {"booking": card["booking"], "fields": body}, who=who)


def tariff(db: Database, factor: float) -> None:
    db.superuser.execute(
        "UPDATE desk.space SET base_price_minor = base_price_minor * %s WHERE tenant_id = 1", (factor,)
    )


def test_that_an_undone_move_is_back_on_its_items_at_the_pinned_price(house: Database) -> None:
    card = hold(house, items=[{"space": 1, "label": "Haldi", **at(a_day(house))}, {"space": 3, **at(a_day(house))}])
    moved = move(house, card)
    assert moved["total_minor"] == 4_000_000
    try:
        tariff(house, 2)
        back = undo(house, moved)
    finally:
        tariff(house, 0.5)
    same = ("items", "occupancy", "total_minor", "deposit_minor", "status", "number")
    assert {name: back[name] for name in same} == {name: card[name] for name in same}
    quotes = house.superuser.execute("SELECT quote FROM desk.booking WHERE booking_id = %s", (card["booking"],))
    assert quotes.fetchone()[0]["total_minor"] == card["total_minor"]  # type: ignore[index]
    change = house.superuser.execute(
        "SELECT change FROM desk.booking_event WHERE booking_id = %s AND rev = %s", (card["booking"], back["revision"])
    ).fetchone()[0]  # type: ignore[index]
    assert (change["undoes"], change["was"]["total_minor"], change["now"]["total_minor"]) == (2, 4_000_000, 12_000_000)
    keep_promises(house)


def test_that_several_own_moves_are_undone_one_after_the_other_with_own_edits_between(house: Database) -> None:
    card = hold(house)
    first = move(house, card)
    edited = edit(house, first, guests=120)
    second = move(house, edited, space=3)
    with unchanged(house), refused("BK042") as no:
        undo(house, second, first["revision"])
    assert no.facts == {"problem": "changed_since"}
    halfway = undo(house, second)
    assert [i["space"] for i in halfway["items"]] == [2]
    with unchanged(house), refused("BK042") as no:
        undo(house, halfway, second["revision"])
    assert no.facts == {"problem": "undone"}
    with unchanged(house), refused("BK042"):
        undo(house, halfway)  # an undo is not undone
    back = undo(house, halfway, first["revision"])
    assert (back["items"], back["total_minor"], back["guests"]) == (card["items"], card["total_minor"], 120)


def test_that_another_desks_change_since_is_named(house: Database) -> None:
    moved = move(house, hold(house))
    theirs = edit(house, moved, "ravi", note_staff="two gates")
    for stale in (moved, theirs):
        with unchanged(house), refused("BK005") as no:
            undo(house, stale, moved["revision"])
        assert (no.facts["revision"], no.facts["by"]) == (theirs["revision"], "desk_t1_ravi")


def test_that_a_slot_taken_meanwhile_is_named(house: Database) -> None:
    card = hold(house)
    moved = move(house, card)
    there = hold(house, when={name: card["items"][0][name] for name in ("from", "to")}, who="ravi")
    with unchanged(house), refused("23P01") as no:
        undo(house, moved)
    assert no.facts["in_the_way"][0]["number"] == there["number"]


def test_that_only_ones_own_move_of_late_is_undone(house: Database) -> None:
    card = hold(house)
    moved = move(house, card)
    for who in ("ravi", "meera"):
        with unchanged(house), refused("BK042") as no:
            undo(house, moved, who=who)
        assert no.facts == {"problem": "not_yours"}
    with unchanged(house), refused("42501"):
        undo(house, moved, who="worker")
    with house.superuser.transaction():
        house.superuser.execute("SET LOCAL session_replication_role = replica")
        house.superuser.execute(
            "UPDATE desk.booking_event SET at = at - interval '13 hours' WHERE booking_id = %s", (card["booking"],)
        )
    with unchanged(house), refused("BK042") as no:
        undo(house, moved)
    assert no.facts == {"problem": "too_late"}


def test_that_a_confirmed_booking_is_moved_back_by_the_manager_who_moved_it(house: Database) -> None:
    card = confirmed(house)
    moved = move(house, card, who="meera", **at(a_day(house), "08:00", "23:00"))
    with unchanged(house), refused("42501"):
        undo(house, moved)
    back = undo(house, moved, who="meera")
    assert (back["items"], back["total_minor"], back["status"]) == (card["items"], card["total_minor"], "confirmed")


def test_that_a_hostile_clerk_gets_no_price_by_undo_that_was_not_pinned_for_those_items(house: Database) -> None:
    """Cheap morning, dear evening: no order of moves, edits and undos gives the evening for the morning's price."""
    day = a_day(house)
    cheap = hold(house, when=at(day, "08:00", "14:00"))
    dear = move(house, cheap, space=1, **at(day))
    price = {"08": cheap["total_minor"], "16": dear["total_minor"]}
    body = on(dear, undo=dear["revision"])
    forged: list[Json] = [
        {"items": cheap["items"]},
        {"total_minor": 1},
        {"quote": {"total_minor": 1}},
        {"keep_price_reason": "please"},
    ]
    for extra in forged:
        with unchanged(house), refused("BK002"):
            house.call("undo_move", body | extra)
    others = hold(house, who="ravi")
    for booking, revision in ((others["booking"], 2), (dear["booking"], 1), (dear["booking"], 99), (str(uuid4()), 2)):
        with unchanged(house), refused("BK042", "BK004", "BK005"):
            house.call("undo_move", {"booking": booking, "revision": dear["revision"], "undo": revision})
    card = dear
    for step in (
        lambda c: edit(house, c, guests=300),
        lambda c: undo(house, c, 2),
        lambda c: move(house, c, **at(day)),
    ):
        card = step(card)
        start = card["items"][0]["from"][11:13]
        assert card["total_minor"] in {price["08"], price["16"]}
        assert start not in ("10",) or card["total_minor"] == price["16"]  # 16:00 in India
    with refused("42501"):
        house.as_("asha").execute("INSERT INTO desk.booking_before SELECT * FROM desk.booking_before")
    with refused("42501"), house.superuser.transaction():
        house.superuser.execute("SET LOCAL ROLE desk_schema")
        house.superuser.execute("UPDATE desk.booking_before SET total_minor = 1")


def test_that_the_old_price_is_refused_where_more_was_received(house: Database) -> None:
    kind = (2, 11, "counter_full")
    card = pending(house, kind, when=at(a_day(house), "08:00", "14:00"))
    moved = move(house, card, space=11, **at(a_day(house)))
    paid = cash(house, moved, 5_000_000)
    with unchanged(house), refused("BK009") as no:
        undo(house, paid, moved["revision"])
    assert no.facts["field"] == "undo"


def test_that_guests_who_have_come_since_must_fit_the_old_space(house: Database) -> None:
    card = hold(house, guests=300)
    whole = house.call("move_booking", on(card, items=[{"composite": 1, **at(a_day(house))}]))
    more = edit(house, whole, guests=700)
    with unchanged(house), refused("BK007"):
        undo(house, more, whole["revision"])


def test_that_a_hold_that_ran_out_is_not_moved_back(house: Database) -> None:
    moved = move(house, hold(house))
    age(house, moved, hold_expires_at="clock_timestamp() - interval '1 second'")
    with unchanged(house), refused("BK006"):
        undo(house, moved)


def test_that_undo_of_another_business_is_unknown(house: Database) -> None:
    moved = move(house, hold(house))
    with unchanged(house), refused("BK004"):
        house.call("undo_move", on(moved, undo=2), tenant=2)
    seen = house.as_("asha", 2).execute("SELECT count(*) FROM desk.booking_before").fetchone()
    assert seen == (0,)


@pytest.mark.parametrize("table", ["booking_before", "item_before"])
def test_that_what_was_remembered_is_not_rewritten(house: Database, table: str) -> None:
    move(house, hold(house))
    for act in (f"DELETE FROM desk.{table}", f"UPDATE desk.{table} SET rev = rev + 1", f"TRUNCATE desk.{table}"):
        with refused("42501"), house.superuser.transaction():
            house.superuser.execute("SET LOCAL ROLE desk_schema")
            house.superuser.execute(act)


def test_that_the_same_undo_twice_is_one(house: Database) -> None:
    moved, key = move(house, hold(house)), uuid4()
    answers = [house.call("undo_move", on(moved, undo=2), key=key) for _ in range(2)]
    assert answers[0] == answers[1]
    assert read(house, moved)["revision"] == 3
