"""Closures that wait for their bookings: planned by a manager, listed until done or dropped, in nobody's way."""

from uuid import uuid4

import pytest

from tests.database import Database
from tests.db.acts import Json, a_day, at, confirmed, hold, lapse, on, refused, unchanged


def wish(spaces: list[int], when: Json) -> Json:
    return {"blackout": str(uuid4()), "venue": 1, "spaces": spaces, "reason": "burst pipe", **when}


def waiting(db: Database, who: str = "asha", tenant: int = 1) -> dict[str, int]:
    found = db.as_(who, tenant).execute("SELECT * FROM desk.closures()").fetchall()
    return {card["closure"]: card["bookings"] for (card,) in found}


def booked(db: Database, spaces: list[int], when: Json, tenant: int = 1) -> list[str]:
    statement = "SELECT * FROM desk.booked(%s, %s, %s)"
    return [str(row[0]) for row in db.as_("asha", tenant).execute(statement, (spaces, when["from"], when["to"]))]


def test_that_a_closure_waits_for_its_bookings_and_is_done_by_the_blackout(house: Database) -> None:
    when = at(a_day(house), "06:00", "23:30")
    day = when["from"][:10]
    first = confirmed(house, kind=(1, 2, "deposit"), when={"from": f"{day}T16:00+05:30", "to": f"{day}T23:00+05:30"})
    whole = hold(house, who="ravi", items=[{"space": 3, "from": f"{day}T08:00+05:30", "to": f"{day}T14:00+05:30"}])
    lapse(house, hold(house, space=1, when={"from": f"{day}T08:00+05:30", "to": f"{day}T14:00+05:30"}))
    body = wish([2, 3, 1], when)
    card = house.call("plan_closure", body, who="meera")
    assert (card["spaces"], card["bookings"], card["open"], card["created_by"]) == ([1, 2, 3], 2, True, "Meera")
    assert booked(house, [1, 2, 3], when) == [whole["booking"], first["booking"]]
    assert waiting(house)[body["blackout"]] == 2
    with unchanged(house), refused("23P01"):
        house.call("block_space", body, who="meera")
    house.call("cancel", on(whole), who="ravi")
    house.call("admin_cancel", on(first, reason="burst pipe"), who="meera")
    assert waiting(house)[body["blackout"]] == 0
    house.call("block_space", body, who="omkar")
    assert body["blackout"] not in waiting(house)


def test_that_a_closure_is_a_managers_and_can_be_given_up(house: Database) -> None:
    body = wish([1], at(a_day(house)))
    for who in ("asha", "worker"):
        with unchanged(house), refused("42501"):
            house.call("plan_closure", body, who=who)
    house.call("plan_closure", body, who="meera")
    with unchanged(house), refused("42501"):
        house.call("drop_closure", {"blackout": body["blackout"]})
    with unchanged(house), refused("BK002") as no:
        house.call("plan_closure", body, who="omkar")
    assert no.facts == {"field": "blackout", "problem": "exists already"}
    for _ in range(2):
        assert not house.call("drop_closure", {"blackout": body["blackout"]}, who="omkar")["open"]
    assert body["blackout"] not in waiting(house)


def test_that_what_was_given_up_is_not_carried_out_and_what_was_carried_out_is_not_given_up(house: Database) -> None:
    dropped, placed = (wish([1], at(a_day(house))) for _ in range(2))
    for body in (dropped, placed):
        house.call("plan_closure", body, who="meera")
    house.call("drop_closure", {"blackout": dropped["blackout"]}, who="omkar")
    with unchanged(house), refused("BK004") as no:
        house.call("block_space", dropped, who="meera")
    assert no.facts == {"what": "closure"}
    house.call("block_space", placed, who="meera")
    with unchanged(house), refused("BK004"):
        house.call("drop_closure", {"blackout": placed["blackout"]}, who="omkar")


def test_that_a_planned_closure_takes_nothing_from_anybody(house: Database) -> None:
    when = at(a_day(house))
    house.call("plan_closure", wish([1], when), who="meera")
    assert hold(house, when=when)["status"] == "temp_hold"


def test_that_closures_and_their_bookings_are_of_the_own_business(house: Database) -> None:
    when = at(a_day(house))
    hold(house, when=when)
    body = wish([1], when)
    house.call("plan_closure", body, who="meera")
    assert waiting(house, tenant=2) == {}
    assert booked(house, [1], when, tenant=2) == []
    with unchanged(house), refused("BK004") as no:
        house.call("drop_closure", {"blackout": body["blackout"]}, who="omkar", tenant=2)
    assert no.facts == {"what": "closure"}


def test_that_a_blackout_that_is_there_needs_no_closure(house: Database) -> None:
    body = wish([1], at(a_day(house)))
    house.call("block_space", body, who="meera")
    with unchanged(house), refused("BK002"):
        house.call("plan_closure", body, who="meera")


@pytest.mark.parametrize("reading", ["closures()", "booked('{1}', now(), now())"])
def test_that_the_worker_reads_no_lists_of_people(house: Database, reading: str) -> None:
    with refused("42501"):
        house.as_("worker").execute(f"SELECT * FROM desk.{reading}".encode())
