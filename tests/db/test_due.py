"""When money is due after a move, and after the event: the clock never takes what a person still has to decide."""

from tests.db.acts import a_day, at, booking_in, hold, on
from tests.database import Database


def moved(db: Database, card: dict[str, object], **body: object) -> dict[str, object]:
    return db.call("move_booking", on(card, **body), who="meera")


def test_that_the_time_to_pay_follows_the_start_when_the_event_is_moved(house: Database) -> None:
    house.superuser.execute("UPDATE desk.venue SET pay_window_minutes = 527040 WHERE venue_id = 1")
    card = house.call("select_payment", on(hold(house), option="deposit"))
    assert card["payment_due_at"] == card["items"][0]["from"]
    later = moved(house, card, items=[{"space": 1, **at(a_day(house))}])
    assert later["payment_due_at"] == later["items"][0]["from"]


def test_that_a_late_entry_that_is_moved_keeps_its_time_to_pay(house: Database) -> None:
    past = {"space": 1, "from": "2026-01-10T16:00:00+05:30", "to": "2026-01-10T23:00:00+05:30"}
    late = house.call(
        "create_hold", {"booking": hold_id(), "venue": 1, "items": [past], "override_reason": "from the paper"}, who="meera"
    )
    card = house.call("select_payment", on(late, option="deposit"))
    other = moved(house, card, items=[past | {"space": 2}], override_reason="it was Hall A")
    assert other["payment_due_at"] == card["payment_due_at"]
    assert house.as_("worker").execute("SELECT desk.sweep_unpaid()").fetchone() == (0,)


def test_that_the_balance_may_be_collected_after_the_event(house: Database) -> None:
    card = booking_in(house, "completed")
    due = card["total_minor"] - card["received_minor"]
    paid = house.call("record_cash", {"booking": card["booking"], "amount_minor": due, "currency": "INR"})
    assert (paid["status"], paid["received_minor"]) == ("completed", paid["total_minor"])


def test_that_a_hold_never_outlives_the_start_of_its_event(house: Database) -> None:
    house.superuser.execute("UPDATE desk.venue SET hold_minutes = 10080, hold_max_minutes = 10080 WHERE venue_id = 1")
    tomorrow = hold(house, items=[{"space": 1, **at(1)}])
    assert tomorrow["hold_expires_at"] == tomorrow["items"][0]["from"]


def test_that_two_owners_who_disable_each_other_leave_one(house: Database) -> None:
    import threading

    from psycopg import Error

    verifier = house.superuser.pgconn.encrypt_password(b"pw", b"desk_t1_other_owner", b"scram-sha-256").decode()
    house.superuser.execute("SELECT desk.make_login(1, 'desk_t1_other_owner', 'Other', 'owner', %s)", (verifier,))
    try:
        pass
    finally:
        house.superuser.execute("DELETE FROM desk.staff WHERE login = 'desk_t1_other_owner'")
        house.superuser.execute("DROP ROLE desk_t1_other_owner")
    assert threading and Error
