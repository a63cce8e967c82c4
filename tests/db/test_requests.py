"""Keys: the same wish sent twice is carried out once, and what became of a wish can always be found out."""

import threading
import time
from uuid import uuid4

import pytest
from psycopg.types.json import Jsonb

from tests.database import Database
from tests.db.acts import a_day, age, at, hold, on, pending, refused, sweep, unchanged


def wish(db: Database, **more: object) -> dict[str, object]:
    return {"booking": str(uuid4()), "venue": 1, "items": [{"space": 1, **at(a_day(db))}], **more}


def test_that_the_same_key_and_body_give_the_first_answer_and_change_nothing(house: Database) -> None:
    key, body, end = uuid4(), wish(house), uuid4()
    first = house.call("create_hold", body, key=key)
    with unchanged(house):
        assert house.call("create_hold", dict(reversed(body.items())), key=key) == first
    wanted = on(first)
    gone = house.call("cancel", wanted, key=end)
    with unchanged(house):
        assert house.call("cancel", dict(reversed(wanted.items())), key=end) == gone


def test_that_a_hold_told_again_shows_its_booking_as_it_stands(house: Database) -> None:
    key, body = uuid4(), wish(house)
    first = house.call("create_hold", body, key=key)
    gone = house.call("cancel", on(first))
    with unchanged(house):
        assert house.call("create_hold", body, key=key) == gone
        assert settle(house, key) == {"state": "done", "command": "create_hold", "answer": gone}


@pytest.mark.parametrize("command", ["record_cash", "cancel", "select_payment", "edit_booking", "extend_hold"])
def test_that_every_command_is_carried_out_once_under_its_key(house: Database, command: str) -> None:
    card = pending(house) if command == "record_cash" else hold(house)
    body = {
        "record_cash": {"booking": card["booking"], "amount_minor": 5000, "currency": "INR"},
        "cancel": on(card),
        "select_payment": on(card, option="deposit"),
        "edit_booking": {"booking": card["booking"], "fields": {"guests": {"was": None, "to": 10}}},
        "extend_hold": on(card, minutes=5),
    }[command]
    key = uuid4()
    first = house.call(command, body, key=key)
    with unchanged(house):
        assert house.call(command, body, key=key) == first
    assert first["revision"] == card["revision"] + 1


def test_that_a_key_is_refused_for_another_body_and_for_another_command(house: Database) -> None:
    key, body = uuid4(), wish(house)
    card = house.call("create_hold", body, key=key)
    with unchanged(house), refused("BK003"):
        house.call("create_hold", body | {"guests": 5}, key=key)
    with unchanged(house), refused("BK003"):
        house.call("cancel", on(card), key=key)


def test_that_the_same_key_of_another_login_is_another_wish(house: Database) -> None:
    key = uuid4()
    first = house.call("create_hold", wish(house), key=key)
    second = house.call("create_hold", wish(house), key=key, who="ravi")
    third = house.call("create_hold", wish(house), key=key, tenant=2)
    assert len({card["booking"] for card in (first, second, third)}) == 3


def test_that_a_refused_wish_leaves_its_key_free(house: Database) -> None:
    key, body = uuid4(), wish(house)
    with refused("BK007"):
        house.call("create_hold", body | {"guests": 5000}, key=key)
    assert house.call("create_hold", body, key=key)["status"] == "temp_hold"


def settle(db: Database, key: object, who: str = "asha") -> dict[str, object]:
    return db.as_(who).execute("SELECT desk.settle_request(%s)", (key,)).fetchone()[0]  # type: ignore[index]


def test_that_a_settled_wish_that_was_carried_out_shows_its_answer(house: Database) -> None:
    key = uuid4()
    card = house.call("create_hold", wish(house), key=key)
    for _ in range(2):
        assert settle(house, key) == {"state": "done", "command": "create_hold", "answer": card}


def test_that_a_settled_wish_that_never_came_is_refused_when_it_comes_late(house: Database) -> None:
    key, body = uuid4(), wish(house)
    assert settle(house, key)["state"] == "never"
    with unchanged(house), refused("BK011"):
        house.call("create_hold", body, key=key)
    assert settle(house, key)["state"] == "never"
    assert settle(house, key, "ravi")["state"] == "never"  # each login settles its own


@pytest.mark.parametrize("kept", [True, False])
def test_that_settling_waits_for_a_wish_under_way(house: Database, kept: bool) -> None:
    key, body, found = uuid4(), wish(house), []
    slow = house.connect()
    slow.autocommit = False
    card = slow.execute("SELECT desk.create_hold(%s, %s)", (key, Jsonb(body))).fetchone()[0]  # type: ignore[index]
    asking = threading.Thread(target=lambda: found.append(settle(house, key)))
    asking.start()
    time.sleep(0.2)
    assert asking.is_alive()
    assert not found
    slow.commit() if kept else slow.rollback()
    asking.join(timeout=10)
    expected = {"state": "done", "command": "create_hold", "answer": card}
    assert found[0] == expected if kept else found[0]["state"] == "never"


def test_that_two_at_once_under_one_key_are_one(house: Database) -> None:
    key, body, found = uuid4(), wish(house), []
    lanes = [house.connect() for _ in range(4)]
    threads = [
        threading.Thread(
            target=lambda c=lane: found.append(
                c.execute("SELECT desk.create_hold(%s, %s)", (key, Jsonb(body))).fetchone()
            )
        )
        for lane in lanes
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=20)
    assert len(found) == 4
    assert all(row == found[0] for row in found)


def test_that_a_missing_key_is_bad_input(house: Database) -> None:
    for statement in ("SELECT desk.create_hold(NULL, %s)", "SELECT desk.cancel(NULL, %s)"):
        with refused("BK002") as no:
            house.as_("asha").execute(
                statement, (Jsonb(wish(house) if "hold" in statement else {"booking": str(uuid4()), "revision": 1}),)
            )
        assert no.facts["field"] == "key"
    with refused("BK002"):
        house.as_("asha").execute("SELECT desk.settle_request(NULL)")


def test_that_answers_are_kept_for_thirty_days_and_forgotten_after_forty(db18: Database) -> None:
    keys = [uuid4() for _ in range(2)]
    for key in keys:
        db18.call("create_hold", wish(db18), key=key)
    for key, days in zip(keys, (31, 41), strict=True):
        db18.superuser.execute(
            "UPDATE desk.request SET at = now() - make_interval(days => %s) WHERE key = %s", (days, key)
        )
    assert sweep(db18, "requests") == 1
    assert settle(db18, keys[0])["state"] == "done"


def test_that_a_wish_is_judged_by_the_clock_at_its_turn(house: Database) -> None:
    card = hold(house)
    with house.connect().transaction(), house.connect() as other, other.transaction():
        other.execute("SELECT now()")
        age(house, card, hold_expires_at="clock_timestamp() + interval '0.3 seconds'")
        time.sleep(0.4)
        with refused("BK006"):
            other.execute("SELECT desk.select_payment(%s, %s)", (uuid4(), Jsonb(on(card, option="deposit"))))
