"""Holding: what stands in a hold's way, and the limits of how long and how many."""

from datetime import datetime, timedelta
from uuid import uuid4

import psycopg
import pytest

from tests.database import Database
from tests.db.acts import (
    a_day,
    age,
    at,
    booking_in,
    confirmed,
    hold,
    lapse,
    on,
    pending,
    read,
    refused,
    sweep,
    today,
    unchanged,
)


def test_that_a_taken_slot_names_the_booking_in_the_way(house: Database) -> None:
    when = at(a_day(house))
    first = confirmed(house, when=when)
    with unchanged(house), refused("23P01") as no:
        hold(house, when=when, who="ravi")
    (way,) = no.facts["in_the_way"]
    assert no.constraint == "no_booking_overlap"
    assert (way["booking"], way["number"], way["status"], way["space"]) == (
        first["booking"],
        first["number"],
        "confirmed",
        1,
    )
    assert (way["from"], way["to"]) == (first["occupancy"][0]["from"], first["occupancy"][0]["to"])


def test_that_a_slot_of_a_completed_event_is_not_sold_again(house: Database) -> None:
    over = booking_in(house, "completed")
    when = {"from": over["items"][0]["from"], "to": over["items"][0]["to"]}
    with unchanged(house), refused("23P01") as no:
        hold(house, who="meera", when=when, override_reason="found on yesterday's paper")
    assert no.facts["in_the_way"][0]["number"] == over["number"]
    # the constraint says the same, whatever a function does
    other = hold(house, who="meera", when=at(a_day(house)))
    steal = (
        "UPDATE desk.occupancy SET during = tstzrange(x, y), starts_at = x, ends_at = y"
        " FROM (SELECT %s::timestamptz, %s::timestamptz) t (x, y) WHERE booking_id = %s"
    )
    with pytest.raises(psycopg.errors.ExclusionViolation):
        house.superuser.execute(steal, (when["from"], when["to"], other["booking"]))


def test_that_a_blackout_in_the_way_is_named_too(house: Database) -> None:
    when = at(a_day(house))
    black = house.call(
        "block_space", {"blackout": str(uuid4()), "venue": 1, "spaces": [1], "reason": "paint", **when}, who="meera"
    )
    with refused("23P01") as no:
        hold(house, when=when)
    assert [(w["blackout"], w["booking"]) for w in no.facts["in_the_way"]] == [(black["blackout"], None)]


@pytest.mark.parametrize(
    ("start", "end", "free"), [("07:00", "14:00", True), ("07:00", "14:01", False), ("08:00", "15:00", False)]
)
def test_that_buffers_of_neighbours_touch_but_never_overlap(house: Database, start: str, end: str, free: bool) -> None:
    day = a_day(house)
    hold(house, when=at(day))  # 16:00, set-up from 15:00
    if free:
        assert hold(house, when=at(day, start, end))["status"] == "temp_hold"
    else:
        with refused("23P01"):
            hold(house, when=at(day, start, end))


def test_that_a_composite_space_and_its_parts_exclude_each_other(house: Database) -> None:
    when, other = at(a_day(house)), at(a_day(house))
    whole = hold(house, items=[{"composite": 1, **when}])
    assert sorted(o["space"] for o in whole["occupancy"]) == [2, 3]
    hold(house, space=3, when=other)
    for wanted in (
        [{"space": 2, **when}],
        [{"space": 3, **when}],
        [{"composite": 1, **when}],
        [{"composite": 1, **other}],
    ):
        with unchanged(house), refused("23P01"):
            hold(house, items=wanted)
    assert hold(house, space=1, when=when)["status"] == "temp_hold"


def test_that_the_answer_of_a_new_hold_is_the_card_that_every_read_tells(house: Database) -> None:
    """It is put together from what the command still knows, and must not tell anything else."""
    day, person = a_day(house), str(uuid4())
    earlier = hold(house, customer={"id": person, "name": "Asha Rao", "phone": "+919820012345"}, guests=80)
    house.call("select_payment", on(earlier, option="deposit"))
    answers = [
        hold(house),
        hold(
            house,
            customer={"id": person},
            guests=90,
            note_staff="stage left",
            event_type="Wedding",
            replaces=earlier["booking"],
        ),
        hold(house, items=[{"composite": 1, **at(day)}, {"space": 1, "label": "Mandap", **at(day, "08:00", "23:00")}]),
        hold(house, space=2, when=at(a_day(house), "08:00", "12:00")),
        hold(
            house, who="meera", when=at(today() - timedelta(days=9)), override_reason="late", event_group=str(uuid4())
        ),
    ]
    assert answers[1]["prefers"] == "deposit"
    for answer in answers:
        assert answer == read(house, answer)


def test_that_a_moment_is_read_the_same_in_each_of_its_forms(house: Database) -> None:
    for form in (
        "2027-03-01T16:00:00+05:30",
        "2027-03-01T10:30:00Z",
        "2027-03-01 16:00+0530",
        "2027-03-01T10:30:00.000Z",
        "2027-03-01T16:00+05:30",
    ):
        ask = "SELECT desk.time_of(jsonb_build_object('from', %s::text), 'from') = '2027-03-01T10:30Z'"
        assert house.superuser.execute(ask, (form,)).fetchone() == (True,), form
    last = "SELECT desk.time_of(jsonb_build_object('from', %s::text), 'from') = '2027-01-31T23:59:59Z'"
    assert house.superuser.execute(last, ("2027-01-31T23:59:59+00:00",)).fetchone() == (True,)


def test_that_several_items_are_held_all_or_none(house: Database) -> None:
    day = a_day(house)
    hold(house, space=3, when=at(day))
    with unchanged(house), refused("23P01"):
        hold(house, items=[{"space": 1, **at(day)}, {"space": 2, **at(day)}, {"space": 3, **at(day)}])
    card = hold(house, items=[{"space": 1, **at(day)}, {"space": 2, **at(day)}])
    assert (len(card["items"]), len(card["occupancy"]), card["total_minor"]) == (2, 2, 12_000_000)


def test_that_items_of_one_booking_may_follow_each_other_on_one_space(house: Database) -> None:
    day = a_day(house)
    card = hold(house, items=[{"space": 1, **at(day, "08:00", "14:00")}, {"space": 1, **at(day, "14:00", "23:00")}])
    moments = [datetime.fromisoformat(o[edge]) for o in card["occupancy"] for edge in ("from", "to")]
    assert [m.astimezone(datetime.fromisoformat(f"{day}T00:00+05:30").tzinfo).hour for m in moments] == [7, 14, 14, 0]
    with unchanged(house), refused("BK002"):
        hold(house, items=[{"space": 2, **at(day, "08:00", "14:00")}, {"space": 2, **at(day, "13:00", "23:00")}])
    with unchanged(house), refused("BK002"):
        hold(house, items=[{"space": 2, **at(day)}, {"composite": 1, **at(day)}])


def test_that_a_lapsed_hold_blocks_nobody_though_no_worker_ran(house: Database) -> None:
    when = at(a_day(house))
    stale = lapse(house, hold(house, when=when))
    day_start = datetime.fromisoformat(when["from"])
    ask = "SELECT busy::text FROM desk.busy(%s, %s, '{1}')"
    assert house.as_("asha").execute(ask, (day_start, day_start + timedelta(hours=1))).fetchone() == ("{}",)
    fresh = hold(house, when=when, who="ravi")
    assert (read(house, stale)["status"], fresh["status"]) == ("expired", "temp_hold")


def test_that_a_manager_overrides_rules_with_a_reason_that_is_recorded(house: Database) -> None:
    late = at(today() - timedelta(days=next(house.days)))
    for who in ("asha", "meera"):
        with unchanged(house), refused("BK007") as no:
            hold(house, when=late, guests=900, who=who)
        assert [b["rule"] for b in no.facts["broken"]] == ["notice", "capacity"]
    with unchanged(house), refused("42501") as no:
        hold(house, when=late, override_reason="please", who="asha")
    assert no.facts["needs"] == ["manager", "owner"]
    card = hold(house, when=late, guests=900, override_reason="yesterday's paper", who="meera")
    change = house.superuser.execute(
        "SELECT change FROM desk.booking_event WHERE booking_id = %s", (card["booking"],)
    ).fetchone()
    assert change == ({"override": ["notice", "capacity"], "reason": "yesterday's paper"},)


def test_that_no_reason_overrides_a_slot_that_is_taken(house: Database) -> None:
    when = at(a_day(house))
    hold(house, when=when)
    with unchanged(house), refused("23P01"):
        hold(house, when=when, override_reason="the minister", who="omkar")


@pytest.mark.parametrize(
    ("rule", "start", "end", "nights", "ahead"),
    [
        ("hours", "02:00", "05:00", 0, 0),
        ("duration", "16:00", "16:30", 0, 0),
        ("duration", "08:00", "08:00", 9, 0),
        ("ahead", "16:00", "23:00", 0, 600),
    ],
)
def test_that_each_rule_of_the_venue_is_checked(
    house: Database, rule: str, start: str, end: str, nights: int, ahead: int
) -> None:
    day = a_day(house) + timedelta(days=ahead)
    with unchanged(house), refused("BK007") as no:
        hold(house, when=at(day, start, end, nights=nights))
    assert [b["rule"] for b in no.facts["broken"]] == [rule]


def test_that_a_venue_of_fixed_sessions_takes_no_other_times(house: Database) -> None:
    day = a_day(house)
    with unchanged(house), refused("BK007") as no:
        hold(house, venue=4, space=31, when=at(day, "15:00", "23:00"))
    assert no.facts["broken"] == [{"rule": "session", "mode": "fixed_sessions"}]
    assert hold(house, venue=4, space=31, when=at(day, "08:00", "14:00"))["total_minor"] == 4_000_000


def test_that_a_clerk_extends_to_the_venues_maximum_and_a_manager_beyond(house: Database) -> None:
    card = hold(house)
    longer = house.call("extend_hold", on(card, minutes=1410))
    assert datetime.fromisoformat(longer["hold_expires_at"]) == datetime.fromisoformat(card["created_at"]) + timedelta(
        days=1
    )
    with unchanged(house), refused("BK007") as no:
        house.call("extend_hold", on(longer, minutes=1))
    assert (no.facts["broken"][0]["rule"], no.facts["broken"][0]["overridable"]) == ("hold", True)
    assert house.call("extend_hold", on(longer, minutes=1), who="meera")["revision"] == 3


def test_that_nobody_extends_a_hold_past_the_start_of_its_event(house: Database) -> None:
    start = datetime.now().astimezone() + timedelta(minutes=50)
    when = {"from": start.isoformat(), "to": (start + timedelta(hours=2)).isoformat()}
    card = hold(house, venue=3, space=22, when=when, who="omkar", override_reason="tonight")
    for who in ("asha", "meera", "omkar"):
        with unchanged(house), refused("BK007") as no:
            house.call("extend_hold", on(card, minutes=60), who=who)
        assert no.facts["broken"][0]["overridable"] is False


def test_that_one_login_has_at_most_ten_open_holds_and_twenty_a_minute(db18: Database) -> None:
    cards = [hold(db18) for _ in range(10)]
    with unchanged(db18), refused("BK008") as no:
        hold(db18)
    assert no.facts == {"limit": "open_holds", "allowed": 10}
    assert hold(db18, who="ravi")["status"] == "temp_hold"
    for card in cards:
        db18.call("cancel", on(card))
    for _ in range(10):
        db18.call("cancel", on(hold(db18)))
    with unchanged(db18), refused("BK008") as no:
        hold(db18)
    assert no.facts == {"limit": "holds_per_minute", "allowed": 20}
    db18.superuser.execute("SET session_replication_role = replica")
    db18.superuser.execute("UPDATE desk.booking SET created_at = created_at - interval '61 seconds'")
    assert hold(db18)["status"] == "temp_hold"


def test_that_the_unpaid_are_cancelled_but_never_one_with_money_on_it(db18: Database) -> None:
    overdue = {"payment_due_at": "clock_timestamp() - interval '1 second'"}
    bare, part, early, kept = pending(db18), pending(db18), pending(db18), pending(db18, (2, 11, "counter_full"))
    db18.call("record_cash", {"booking": part["booking"], "amount_minor": 1000, "currency": "INR"})
    db18.superuser.execute("UPDATE desk.venue SET auto_expire_unpaid = false WHERE venue_id = 2")
    for card in (bare, part, kept):
        age(db18, card, **overdue)
    assert sweep(db18, "unpaid") == 1
    cards = [read(db18, card) for card in (bare, part, early, kept)]
    assert [card["status"] for card in cards] == ["cancelled", "pending", "pending", "pending"]
    assert cards[0]["reason"] == "unpaid"


def test_that_a_balance_may_be_collected_after_the_event(db18: Database) -> None:
    card = confirmed(db18)
    age(
        db18,
        card,
        occupied_until="now() - interval '1 second'",
        ends_at="now() - interval '2 s'",
        starts_at="now() - interval '1 h'",
    )
    assert sweep(db18, "completed") == 1
    body = {"booking": card["booking"], "amount_minor": card["total_minor"] - card["received_minor"], "currency": "INR"}
    paid = db18.call("record_cash", body)
    assert (paid["status"], paid["received_minor"]) == ("completed", card["total_minor"])


def test_that_a_hold_ends_with_the_start_of_its_event(db18: Database) -> None:
    start = datetime.now().astimezone() + timedelta(minutes=10)
    when = {"from": start.isoformat(), "to": (start + timedelta(hours=2)).isoformat()}
    card = hold(db18, venue=3, space=21, when=when, who="omkar", override_reason="tonight")
    assert datetime.fromisoformat(card["hold_expires_at"]) == start


def test_that_completion_waits_for_the_end_of_the_teardown(db18: Database) -> None:
    card = confirmed(db18)
    age(
        db18,
        card,
        starts_at="now() - interval '9 hours'",
        ends_at="now() - interval '1 hour'",
        occupied_until="now() + interval '1 minute'",
    )
    assert sweep(db18, "completed") == 0
    age(db18, card, occupied_until="now() - interval '1 second'")
    assert (sweep(db18, "completed"), read(db18, card)["status"]) == (1, "completed")


def test_that_tables_of_one_time_hold_their_guests_together(house: Database) -> None:
    house.superuser.execute(
        "INSERT INTO desk.space (tenant_id, space_id, venue_id, name, kind, capacity, base_price_minor)"
        " SELECT 1, 70 + n, 1, 'Table ' || n, 'table', 4, 60000 FROM generate_series(1, 3) n"
    )
    when = at(a_day(house))
    three = [{"space": 70 + n, **when} for n in (1, 2, 3)]
    with unchanged(house), refused("BK007") as no:
        hold(house, items=three, guests=13)
    assert no.facts["broken"] == [{"rule": "capacity", "guests": 12}]
    card = hold(house, items=three, guests=12)
    with unchanged(house), refused("BK007") as no:
        house.call("edit_booking", on(card, fields={"guests": {"was": 12, "to": 13}}))
    assert no.facts["broken"] == [{"rule": "capacity", "guests": 12}]
    assert house.call("edit_booking", on(card, fields={"guests": {"was": 12, "to": 11}}))["guests"] == 11
    # at another time each sits alone
    apart = [{"space": 71, **at(a_day(house))}, {"space": 72, **at(a_day(house))}]
    with refused("BK007") as no:
        hold(house, items=apart, guests=5)
    assert no.facts["broken"] == [{"rule": "capacity", "guests": 4}]
