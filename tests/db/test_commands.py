"""The referee's commands through a plain SQL client: each one's ordinary walk and what it answers."""

from datetime import datetime, timedelta
from uuid import RFC_4122, uuid4

import pytest

from desk.db.rows import booking as rows
from desk.domain.ids import new_id
from tests.database import Database
from tests.db.acts import (
    APPROVAL,
    DEPOSIT,
    FULL,
    IMMEDIATE,
    a_day,
    at,
    cash,
    confirmed,
    hold,
    lapse,
    on,
    pending,
    read,
    refused,
    unchanged,
)


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def test_that_a_hold_answers_with_the_whole_booking(house: Database) -> None:
    day = a_day(house)
    asked = {"id": str(uuid4()), "name": "Priya Kulkarni", "phone": "+919822012345"}
    card = hold(
        house,
        when=at(day),
        customer=asked,
        event_type=" Sangeet ",
        guests=300,
        note_staff="stage left",
        note_customer="see you",
    )
    assert (card["status"], card["revision"], card["venue"]) == ("temp_hold", 1, 1)
    assert card["customer"] == {"id": asked["id"], "name": "Priya Kulkarni", "phones": ["+919822012345"]}
    assert (card["event_type"], card["guests"], card["note_staff"], card["note_customer"]) == (
        "Sangeet",
        300,
        "stage left",
        "see you",
    )
    assert (card["total_minor"], card["deposit_minor"], card["received_minor"], card["currency"]) == (
        6_000_000,
        1_000_000,
        0,
        "INR",
    )
    assert card["created_by"] == card["changed_by"] == "Asha"
    assert moment(card["hold_expires_at"]) - moment(card["created_at"]) == timedelta(minutes=30)
    assert rows.booking_card(card).number == card["number"]


def test_that_occupancy_has_the_buffers_and_the_item_has_not(house: Database) -> None:
    day = a_day(house)
    card = hold(house, when=at(day))
    (item,), (taken,) = card["items"], card["occupancy"]
    assert (moment(item["from"]), moment(item["to"])) == (
        moment(f"{day}T16:00:00+05:30"),
        moment(f"{day}T23:00:00+05:30"),
    )
    hour = timedelta(hours=1)
    assert (moment(taken["from"]), moment(taken["to"])) == (moment(item["from"]) - hour, moment(item["to"]) + hour)


def test_that_a_walk_in_goes_from_hold_to_confirmed_by_its_deposit(house: Database) -> None:
    waiting = pending(house)
    paid = cash(house, waiting, waiting["deposit_minor"])
    assert (waiting["status"], waiting["payment_option"], paid["status"]) == ("pending", "deposit", "confirmed")
    assert waiting["hold_expires_at"] is None
    assert waiting["payment_due_at"] is not None
    assert (paid["received_minor"], paid["confirmed_by"]) == (waiting["deposit_minor"], "Asha")
    receipt = paid["receipt"]
    assert (receipt["amount_minor"], receipt["method"], receipt["by"]) == (waiting["deposit_minor"], "cash", "Asha")
    assert rows.receipt(receipt).number == receipt["number"]


def test_that_half_a_deposit_confirms_nothing_and_the_rest_does(house: Database) -> None:
    card = pending(house)
    first = cash(house, card, 400_000)
    second = cash(house, first, 600_000)
    assert (first["status"], first["received_minor"]) == ("pending", 400_000)
    assert (second["status"], second["received_minor"]) == ("confirmed", 1_000_000)


def test_that_the_balance_may_be_paid_after_confirmation(house: Database) -> None:
    card = confirmed(house)
    paid = cash(house, card, 5_000_000)
    assert (paid["status"], paid["received_minor"], paid["revision"]) == ("confirmed", 6_000_000, card["revision"] + 1)
    with unchanged(house), refused("BK009") as no:
        cash(house, paid, 1)
    last = no.facts.pop("last")
    assert no.facts == {"field": "amount_minor", "due_minor": 0, "currency": "INR"}
    assert (last["by"], last["amount_minor"], last["number"]) == ("Asha", 5_000_000, paid["receipt"]["number"])


def test_that_a_venue_of_manual_approval_waits_for_a_manager_or_the_whole_sum(house: Database) -> None:
    card = cash(house, pending(house, APPROVAL), 1_000_000)
    assert card["status"] == "pending"
    approved = house.call("manual_confirm", on(card, reason="a good customer"), who="meera")
    assert (approved["status"], approved["confirmed_by"]) == ("confirmed", "Meera")
    other = pending(house, APPROVAL)
    assert cash(house, other, other["total_minor"])["status"] == "confirmed"


def test_that_a_venue_of_full_payment_is_not_confirmed_by_its_deposit(house: Database) -> None:
    card = pending(house, FULL)
    part = cash(house, card, card["deposit_minor"])
    assert (part["status"], cash(house, part, part["total_minor"] - part["received_minor"])["status"]) == (
        "pending",
        "confirmed",
    )


def test_that_an_immediate_venue_confirms_at_the_choice_and_records_the_clerk(house: Database) -> None:
    card = pending(house, IMMEDIATE)
    assert (card["status"], card["revision"], card["confirmed_by"]) == ("confirmed", 3, "Asha")
    actor = house.superuser.execute(
        "SELECT actor, login::text FROM desk.booking_event WHERE booking_id = %s AND event = 'manual_confirm'",
        (card["booking"],),
    ).fetchone()
    assert actor == ("system", "desk_t1_asha")


def test_that_a_free_booking_has_nothing_due_and_is_confirmed_at_the_choice(db18: Database) -> None:
    db18.superuser.execute("UPDATE desk.space SET base_price_minor = 0 WHERE tenant_id = 1 AND space_id = 1")
    assert (pending(db18)["status"], pending(db18)["total_minor"]) == ("confirmed", 0)


def test_that_the_customers_wish_and_the_house_cancel_with_their_reasons(house: Database) -> None:
    by_wish = house.call("cancel", on(confirmed(house), reason="postponed"))
    by_house = house.call("admin_cancel", on(pending(house), reason="burst pipe"), who="omkar")
    assert [(c["status"], c["reason"]) for c in (by_wish, by_house)] == [
        ("cancelled", "postponed"),
        ("cancelled", "burst pipe"),
    ]
    with refused("BK002") as no:
        house.call("admin_cancel", on(pending(house), reason="  "), who="meera")
    assert no.facts["field"] == "reason"


def test_that_a_cancelled_slot_is_free_at_once(house: Database) -> None:
    when = at(a_day(house))
    house.call("cancel", on(hold(house, when=when)))
    assert hold(house, when=when)["status"] == "temp_hold"


def test_that_a_booking_can_be_brought_back_as_a_new_one_that_names_the_old(house: Database) -> None:
    old = house.call("cancel", on(hold(house)))
    new = hold(house, replaces=old["booking"])
    assert (new["replaces"], new["number"] != old["number"]) == (old["booking"], True)
    with refused("BK004"):
        hold(house, replaces=str(uuid4()))


def test_that_a_lapsed_hold_can_neither_be_paid_nor_extended_nor_moved(house: Database) -> None:
    card = lapse(house, hold(house))
    for command, more in (
        ("select_payment", {"option": "deposit"}),
        ("extend_hold", {"minutes": 5}),
        ("move_booking", {"items": [{"space": 2, **at(a_day(house))}]}),
    ):
        with unchanged(house), refused("BK006") as no:
            house.call(command, on(card, **more))
        assert moment(no.facts["expired_at"]) < moment(card["hold_expires_at"])


def test_that_only_an_option_of_the_venue_is_taken(house: Database) -> None:
    card = hold(house)
    for option in ("counter_full", "gateway_full", "barter", ""):
        with unchanged(house), refused("BK002") as no:
            house.call("select_payment", on(card, option=option))
        assert no.facts["field"] == "option"


def test_that_the_time_to_pay_ends_with_the_window_or_the_start_of_the_event(house: Database) -> None:
    far = pending(house)
    assert abs(moment(far["payment_due_at"]) - moment(far["changed_at"]) - timedelta(days=1)) < timedelta(seconds=5)
    approval = pending(house, APPROVAL)
    assert abs(moment(approval["payment_due_at"]) - moment(approval["changed_at"]) - timedelta(days=3)) < timedelta(
        seconds=5
    )
    tight = hold(house, who="meera", override_reason="today", when=_soon())
    due = house.call("select_payment", on(tight, option="deposit"))["payment_due_at"]
    assert moment(due) == moment(tight["items"][0]["from"])


def _soon() -> dict[str, str]:
    start = datetime.now().astimezone() + timedelta(hours=2)
    return {"from": start.isoformat(), "to": (start + timedelta(hours=2)).isoformat()}


@pytest.mark.parametrize("kind", [DEPOSIT, APPROVAL])
def test_that_the_server_tells_of_a_booking_what_the_command_told(house: Database, kind: tuple[int, int, str]) -> None:
    card = pending(house, kind)
    assert read(house, card) == card


def test_that_keys_made_by_the_server_are_of_version_7_and_in_the_order_of_time(db: Database) -> None:
    before = new_id()
    made = [key for (key,) in db.superuser.execute("SELECT desk.new_id() FROM generate_series(1, 2000)").fetchall()]
    assert len(set(made)) == 2000
    assert {(key.version, key.variant) for key in made} == {(7, RFC_4122)}
    stamps = [key.int >> 80 for key in (before, *made)]
    assert stamps == sorted(stamps)
    assert stamps[-1] <= (new_id().int >> 80) + 1  # the server rounds its millisecond

    confirmed(db)
    kept = db.superuser.execute("SELECT payment_id FROM desk.payment UNION SELECT document_id FROM desk.document")
    assert [key.version for (key,) in kept] == [7, 7]
