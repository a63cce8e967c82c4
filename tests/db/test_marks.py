"""Arrived, left, no-show: noted when they can be true, taken back, logged, and nobody else's business."""

from uuid import uuid4

import pytest

from tests.database import Database
from tests.db.acts import Json, age, booking_in, confirmed, read, refused, unchanged


def mark(db: Database, card: Json, name: str, *, noted: bool = True, who: str = "asha", tenant: int = 1) -> Json:
    body = {"booking": card["booking"], "mark": name, "set": noted}
    return db.call("mark_booking", body, who=who, tenant=tenant)


def begun(db: Database, hours: int = -1) -> Json:
    """A confirmed booking that began an hour ago (or begins `hours` from now)."""
    card = confirmed(db)
    age(db, card, starts_at=f"clock_timestamp() + interval '{hours} hours'")
    return card


def marks(card: Json) -> list[str]:
    return [name for name in ("arrived", "left", "no_show") if card[f"{name}_at"] is not None]


def test_that_arrival_and_leaving_are_noted_logged_and_taken_back(house: Database) -> None:
    card = begun(house)
    assert marks(card) == []
    here = mark(house, card, "arrived")
    assert (marks(here), here["status"], here["revision"]) == (["arrived"], "confirmed", card["revision"] + 1)
    gone = mark(house, card, "left", who="ravi")
    assert marks(gone) == ["arrived", "left"]
    with unchanged(house), refused("BK041") as no:
        mark(house, card, "arrived", noted=False)
    assert no.facts == {"mark": "arrived", "problem": "has_left"}
    mark(house, card, "left", noted=False)
    assert marks(mark(house, card, "arrived", noted=False)) == []
    found = house.superuser.execute(
        "SELECT login::text, change FROM desk.booking_event WHERE booking_id = %s AND event = 'mark' ORDER BY rev",
        (card["booking"],),
    ).fetchall()
    assert found[1] == ("desk_t1_ravi", {"changed": ["left"], "was": {"left": False}, "now": {"left": True}})
    assert len(found) == 4


def test_that_two_desks_noting_the_same_are_one_change(house: Database) -> None:
    card = begun(house)
    first = mark(house, card, "arrived")
    again = mark(house, card, "arrived", who="ravi")
    assert (again["revision"], again["arrived_at"]) == (first["revision"], first["arrived_at"])


@pytest.mark.parametrize(
    ("hours", "name", "problem"),
    [(13, "arrived", "too_early"), (1, "no_show", "too_early"), (-1, "left", "not_arrived")],
)
def test_that_a_mark_that_cannot_be_true_yet_is_refused(house: Database, hours: int, name: str, problem: str) -> None:
    card = begun(house, hours)
    with unchanged(house), refused("BK041") as no:
        mark(house, card, name)
    assert no.facts == {"mark": name, "problem": problem}


def test_that_who_came_did_not_stay_away(house: Database) -> None:
    card = begun(house)
    mark(house, card, "no_show")
    with unchanged(house), refused("BK041") as no:
        mark(house, card, "arrived")
    assert no.facts["problem"] == "no_show"
    mark(house, card, "no_show", noted=False)
    mark(house, card, "arrived")
    with unchanged(house), refused("BK041") as no:
        mark(house, card, "no_show")
    assert no.facts["problem"] == "has_arrived"


@pytest.mark.parametrize("status", ["temp_hold", "pending", "cancelled", "expired"])
def test_that_only_what_is_confirmed_or_over_is_marked(house: Database, status: str) -> None:
    card = booking_in(house, status)
    age(house, card, starts_at="clock_timestamp() - interval '1 hour'")
    with unchanged(house), refused("BK001") as no:
        mark(house, card, "arrived")
    assert no.facts == {"status": status, "event": "mark"}


def test_that_a_no_show_may_be_noted_after_completion(house: Database) -> None:
    assert marks(mark(house, booking_in(house, "completed"), "no_show")) == ["no_show"]


def test_that_nobody_marks_another_businesss_booking_and_the_worker_none(house: Database) -> None:
    card = begun(house)
    for tenant, who, state in ((2, "asha", "BK004"), (2, "omkar", "BK004"), (1, "worker", "42501")):
        with unchanged(house), refused(state):
            mark(house, card, "arrived", who=who, tenant=tenant)
    with unchanged(house), refused("BK004"):
        mark(house, {"booking": str(uuid4())}, "arrived")


def test_that_the_board_tells_the_latest_mark(house: Database) -> None:
    card = begun(house)
    for name in ("arrived", "left"):
        mark(house, card, name)
        found = house.as_("asha").execute(
            "SELECT DISTINCT mark FROM desk.board(%s, %s) WHERE booking_id = %s",
            (card["occupancy"][0]["from"], card["occupancy"][0]["to"], card["booking"]),
        )
        assert found.fetchall() == [(name,)]


def test_that_the_tables_own_checks_keep_marks_together(house: Database) -> None:
    card = mark(house, begun(house), "arrived")
    for columns in ("no_show_at = now()", "arrived_at = NULL, left_at = now()"):
        with refused("23514"), house.superuser.transaction():
            house.superuser.execute("SET LOCAL ROLE desk_schema")
            house.superuser.execute(
                f"UPDATE desk.booking SET {columns}, last_event = 'mark' WHERE booking_id = '{card['booking']}'"
            )
    assert marks(read(house, card)) == ["arrived"]
