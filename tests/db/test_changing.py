"""Changes that are no events: edits of two desks that merge or clash, moves with their price, revisions."""

from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from tests.database import Database
from tests.db.acts import DEPOSIT, Json, a_day, at, cash, confirmed, hold, on, pending, read, refused, unchanged


def edit(
    db: Database, card: Json, *, who: str = "asha", override: str | None = None, **fields: tuple[object, object]
) -> Json:
    body = {"booking": card["booking"], "fields": {name: {"was": was, "to": to} for name, (was, to) in fields.items()}}
    return db.call("edit_booking", body | ({"override_reason": override} if override else {}), who=who)


def last_change(db: Database, card: Json) -> Json:
    found = db.superuser.execute(
        "SELECT change FROM desk.booking_event WHERE booking_id = %s ORDER BY rev DESC LIMIT 1", (card["booking"],)
    )
    return found.fetchone()[0]  # type: ignore[index]


@pytest.mark.parametrize(
    "command", ["cancel", "admin_cancel", "manual_confirm", "select_payment", "extend_hold", "move_booking"]
)
def test_that_an_old_revision_is_refused_with_the_current_one(house: Database, command: str) -> None:
    old = pending(house) if command == "manual_confirm" else hold(house)
    new = edit(house, old, who="ravi", guests=(None, 20))
    bodies: dict[str, Json] = {
        "admin_cancel": {"reason": "x"},
        "select_payment": {"option": "deposit"},
        "extend_hold": {"minutes": 5},
        "move_booking": {"items": [{"space": 2, **at(a_day(house))}]},
    }
    more = bodies.get(command, {})
    with unchanged(house), refused("BK005") as no:
        house.call(command, on(old, **more), who="meera")
    assert (no.facts["revision"], no.facts["by"]) == (new["revision"], "desk_t1_ravi")
    with unchanged(house), refused("BK002") as no:
        house.call(command, {**on(old, **more), "revision": None}, who="meera")
    assert no.facts["field"] == "revision"


def test_that_edits_of_different_fields_merge(house: Database) -> None:
    card = hold(house)
    edit(house, card, event_type=("", "Sangeet"))
    both = edit(house, card, who="ravi", guests=(None, 250), note_staff=("", "two gates"))
    assert (both["event_type"], both["guests"], both["note_staff"], both["revision"]) == (
        "Sangeet",
        250,
        "two gates",
        3,
    )


def test_that_two_values_for_one_field_clash_and_the_same_value_does_not(house: Database) -> None:
    card = edit(house, hold(house), guests=(None, 250))
    with unchanged(house), refused("BK010") as no:
        edit(house, card, who="ravi", guests=(None, 300), event_type=("", "Haldi"))
    assert (no.facts["fields"], no.facts["by"]) == (["guests"], "desk_t1_asha")
    assert edit(house, card, who="ravi", guests=(None, 250))["revision"] == card["revision"]


def test_that_spaces_around_a_text_are_no_change(house: Database) -> None:
    card = edit(house, hold(house), event_type=("", "  Haldi "))
    assert card["event_type"] == "Haldi"
    assert edit(house, card, event_type=("", "Haldi  "))["revision"] == card["revision"]


def test_that_the_log_tells_what_an_edit_changed_but_no_note(house: Database) -> None:
    card = edit(house, hold(house), guests=(None, 90), note_customer=("", "allergic to nuts"))
    assert last_change(house, card) == {
        "changed": ["guests", "note_customer"],
        "was": {"guests": None},
        "now": {"guests": 90},
    }


def test_that_more_guests_than_fit_need_a_manager_and_a_reason(house: Database) -> None:
    card = hold(house)
    with unchanged(house), refused("BK007"):
        edit(house, card, guests=(None, 500))
    with unchanged(house), refused("42501"):
        edit(house, card, guests=(None, 500), override="they stand")
    assert edit(house, card, who="meera", guests=(None, 500), override="they stand")["guests"] == 500
    assert last_change(house, card)["reason"] == "they stand"


def test_that_only_notes_are_edited_when_all_is_over(house: Database) -> None:
    card = house.call("cancel", on(hold(house)))
    with unchanged(house), refused("BK001"):
        edit(house, card, guests=(None, 5))
    assert edit(house, card, note_staff=("", "wanted a bigger hall"))["note_staff"] == "wanted a bigger hall"


def move(db: Database, card: Json, *items: Json, who: str = "asha", **more: object) -> Json:
    return db.call("move_booking", on(card, items=list(items), **more), who=who)


def test_that_a_move_leaves_the_old_place_free_and_prices_the_new(house: Database) -> None:
    day = a_day(house)
    card = hold(house, when=at(day))
    moved = move(house, card, {"space": 2, **at(day, "08:00", "14:00")})
    assert (moved["total_minor"], moved["deposit_minor"], moved["number"]) == (4_000_000, 1_000_000, card["number"])
    assert hold(house, when=at(day))["status"] == "temp_hold"
    change = last_change(house, card)
    assert (change["was"]["total_minor"], change["now"]["total_minor"]) == (6_000_000, 4_000_000)


def test_that_a_booking_is_not_in_its_own_way(house: Database) -> None:
    day = a_day(house)
    card = hold(house, items=[{"space": 2, **at(day)}, {"space": 3, **at(day, "08:00", "14:00")}])
    moved = move(house, card, {"space": 3, **at(day)}, {"space": 2, **at(day, "09:00", "14:00")})
    assert [(i["space"], i["item"]) for i in moved["items"]] == [(3, 1), (2, 2)]
    assert move(house, moved, {"space": 3, **at(day, "17:00", "23:00")})["status"] == "temp_hold"


def test_that_a_move_onto_somebody_elses_slot_is_refused_and_named(house: Database) -> None:
    day = a_day(house)
    there, card = hold(house, space=2, when=at(day)), hold(house, when=at(day))
    with unchanged(house), refused("23P01") as no:
        move(house, card, {"space": 2, **at(day)})
    assert no.facts["in_the_way"][0]["booking"] == there["booking"]


def test_that_a_confirmed_booking_is_moved_by_a_manager_only(house: Database) -> None:
    card = confirmed(house)
    target = {"space": 1, **at(a_day(house))}
    with unchanged(house), refused("42501"):
        move(house, card, target)
    assert move(house, card, target, who="meera")["status"] == "confirmed"


def test_that_a_manager_may_keep_the_price_with_a_reason(house: Database) -> None:
    card = hold(house)
    target = {"space": 1, **at(a_day(house), "08:00", "23:00")}
    with unchanged(house), refused("42501"):
        move(house, card, target, keep_price_reason="our mistake")
    kept = move(house, card, target, keep_price_reason="our mistake", who="meera")
    assert (kept["total_minor"], last_change(house, kept)["reason"]) == (6_000_000, "our mistake")
    assert move(house, kept, target)["total_minor"] == 9_000_000


def test_that_a_price_never_falls_below_what_was_received(house: Database) -> None:
    card = cash(house, pending(house, (2, 11, "counter_full")), 5_000_000)
    with unchanged(house), refused("BK009") as no:
        move(house, card, {"space": 11, **at(a_day(house), "08:00", "14:00")})
    assert no.facts == {"field": "items", "due_minor": -1_000_000, "currency": "INR"}


def test_that_a_cheaper_place_of_which_nothing_is_due_is_confirmed(house: Database) -> None:
    for kind, paid in ((DEPOSIT, 800_000), ((2, 11, "counter_full"), 4_000_000)):
        card = cash(house, pending(house, kind), paid)
        house.superuser.execute(
            "UPDATE desk.venue SET deposit_min_minor = 100000, deposit_max_minor = 800000 WHERE tenant_id = 1 AND"
            " venue_id = 1"
        )
        moved = move(house, card, {"space": kind[1], **at(a_day(house), "08:00", "14:00")})
        assert (card["status"], moved["status"], moved["revision"]) == ("pending", "confirmed", card["revision"] + 2)
        house.superuser.execute(
            "UPDATE desk.venue SET deposit_max_minor = 1000000 WHERE tenant_id = 1 AND venue_id = 1"
        )


def test_that_a_move_obeys_the_rules_of_the_venue(house: Database) -> None:
    card = hold(house, guests=350)
    night = {"space": 1, **at(a_day(house), "01:00", "05:00")}
    with unchanged(house), refused("BK007"):
        move(house, card, night)
    assert move(house, card, night, override_reason="astrologer", who="meera")["revision"] == 2
    with unchanged(house), refused("BK002"):
        move(house, card | {"revision": 2}, {"space": 11, **at(a_day(house))})  # a space of another venue


def test_that_moving_a_pending_booking_never_gives_more_time_to_pay(house: Database) -> None:
    card = pending(house)
    moved = move(house, card, {"space": 1, **at(a_day(house))})
    later = datetime.fromisoformat(moved["payment_due_at"]) - datetime.fromisoformat(card["payment_due_at"])
    assert abs(later) < timedelta(seconds=1)
    assert read(house, card)["revision"] == card["revision"] + 1


def test_that_a_blocked_space_is_closed_until_it_is_unblocked(house: Database) -> None:
    when = at(a_day(house))
    body = {"blackout": str(uuid4()), "venue": 1, "spaces": [2, 3], "reason": "wiring", **when}
    for who in ("asha", "worker"):
        with unchanged(house), refused("42501"):
            house.call("block_space", body, who=who)
    card = house.call("block_space", body, who="meera")
    assert (card["spaces"], card["active"], card["revision"], card["created_by"]) == ([2, 3], True, 1, "Meera")
    with refused("23P01"):
        hold(house, items=[{"composite": 1, **when}])
    with refused("42501"):
        house.call("unblock_space", {"blackout": card["blackout"], "revision": 1})
    with refused("BK005"):
        house.call("unblock_space", {"blackout": card["blackout"], "revision": 7}, who="meera")
    lifted = house.call("unblock_space", {"blackout": card["blackout"], "revision": 1}, who="omkar")
    assert (lifted["active"], lifted["revision"]) == (False, 2)
    with refused("BK001"):
        house.call("unblock_space", {"blackout": card["blackout"], "revision": 2}, who="omkar")
    assert hold(house, items=[{"composite": 1, **when}])["status"] == "temp_hold"


def test_that_a_space_with_a_booking_is_not_blocked_before_that_is_moved(house: Database) -> None:
    when = at(a_day(house))
    card = confirmed(house, when=when)
    with unchanged(house), refused("23P01") as no:
        house.call(
            "block_space", {"blackout": str(uuid4()), "venue": 1, "spaces": [1], "reason": "leak", **when}, who="meera"
        )
    assert no.facts["in_the_way"][0]["number"] == card["number"]


@pytest.mark.parametrize("zone", ["UTC", "Europe/London", "America/Los_Angeles"])
def test_that_a_long_closure_is_stored_in_slices_of_at_most_31_days(db18: Database, zone: str) -> None:
    db18.as_("meera").execute("SELECT set_config('TimeZone', %s, false)", (zone,))
    body = {
        "blackout": str(uuid4()),
        "venue": 1,
        "spaces": [1, 2],
        "reason": "rebuilt",
        "from": "2027-01-10T00:00Z",
        "to": "2029-12-31T00:00Z",
    }
    db18.call("block_space", body, who="meera")
    found = db18.superuser.execute(
        "SELECT count(*), max(upper(during) - lower(during)) <= interval '31 days', range_agg(during) ="
        " tstzmultirange(tstzrange('2027-01-10Z', '2029-12-31Z')) FROM desk.occupancy WHERE space_id = 1"
    ).fetchone()
    assert found == (36, True, True)
