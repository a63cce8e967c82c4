"""When money is due after a move, and after the event: the clock never takes what a person still has to decide."""

from datetime import timedelta
from uuid import uuid4

from tests.database import Database
from tests.db.acts import Json, a_day, age, at, cash, confirmed, hold, on, pending, read, sweep
from tests.db.money_acts import step


def moved(db: Database, card: Json, **body: object) -> Json:
    return db.call("move_booking", on(card, **body), who="meera")


def test_that_the_time_to_pay_follows_the_start_when_the_event_is_moved(house: Database) -> None:
    house.superuser.execute("UPDATE desk.venue SET pay_window_minutes = 527040 WHERE venue_id = 1")
    card = house.call("select_payment", on(hold(house), option="deposit"))
    assert card["payment_due_at"] == card["items"][0]["from"]
    later = moved(house, card, items=[{"space": 1, **at(a_day(house) + timedelta(days=9))}])
    assert later["payment_due_at"] == later["items"][0]["from"]


def test_that_a_late_entry_that_is_moved_keeps_its_time_to_pay(house: Database) -> None:
    past = {"space": 1, "from": "2026-01-10T16:00:00+05:30", "to": "2026-01-10T23:00:00+05:30"}
    late = house.call(
        "create_hold",
        {"booking": str(uuid4()), "venue": 1, "items": [past], "override_reason": "from the paper"},
        who="meera",
    )
    card = house.call("select_payment", on(late, option="deposit"))
    other = moved(house, card, items=[past | {"space": 2}], override_reason="it was Hall A")
    assert other["payment_due_at"] == card["payment_due_at"]
    assert sweep(house, "unpaid") == 0


def test_that_the_balance_may_be_collected_after_the_event(house: Database) -> None:
    card = confirmed(house)
    age(house, card, starts_at="starts_at - interval '9 years'", ends_at="ends_at - interval '9 years'")
    age(house, card, occupied_until="ends_at")
    assert sweep(house, "completed") == 1
    card = read(house, card)
    assert card["status"] == "completed"
    due = card["total_minor"] - card["received_minor"]
    paid = house.call("record_cash", {"booking": card["booking"], "amount_minor": due, "currency": "INR"})
    assert (paid["status"], paid["received_minor"]) == ("completed", paid["total_minor"])


def test_that_a_hold_never_outlives_the_start_of_its_event(house: Database) -> None:
    house.superuser.execute("UPDATE desk.venue SET hold_minutes = 10080, hold_max_minutes = 10080 WHERE venue_id = 1")
    soon = house.superuser.execute("SELECT (clock_timestamp() AT TIME ZONE 'Asia/Kolkata')::date + 2").fetchone()
    assert soon is not None
    card = hold(house, items=[{"space": 1, **at(soon[0])}])
    assert card["hold_expires_at"] == card["items"][0]["from"]


KNOWN = """SELECT b.owing_from::text, (SELECT coalesce(min(s.due_on), 'infinity')::text FROM desk.schedule_of(b, v.zone,
    desk.received(b.tenant_id, b.booking_id)) s WHERE s.open_minor > 0)
  FROM desk.booking b JOIN desk.venue v USING (tenant_id, venue_id) WHERE b.booking_id = %s"""


def test_that_a_booking_knows_since_when_it_owes_after_every_change(house: Database) -> None:
    def known(card: Json) -> object:
        ((noted, worked_out),) = house.superuser.execute(KNOWN, (card["booking"],)).fetchall()
        assert noted == worked_out
        return noted

    card = pending(house)
    assert known(card) != "infinity"
    cash(house, card, card["deposit_minor"])
    rest = known(card)
    later = [{"space": 1, **at(a_day(house) + timedelta(days=40))}]
    card = moved(house, read(house, card), items=later)
    assert known(card) != rest
    paid = cash(house, card, card["total_minor"] - card["received_minor"])
    assert known(paid) == "infinity"  # all is paid
    step(house, paid["receipt"], "void", who="meera")
    assert known(card) != "infinity"  # and is not any more
