"""The outbox in the database: no event without its message, no message without its event, and each handed out once."""

from typing import Any

from tests.database import Database
from tests.db.acts import confirmed, hold, lapse, on, read, sweep
from tests.db.message_acts import (
    events,
    rows,
    somebody,
)

Json = dict[str, Any]


def test_that_each_event_queues_its_message_in_its_transaction_and_none_without_a_customer(
    house: Database,
) -> None:
    card = confirmed(house, customer=somebody())
    told = ["hold_placed", "payment_received", "payment_received", "booking_confirmed"]
    assert sorted(e for e, _ in events(house, card)) == sorted(told)
    assert ("hold_placed", "void") in events(house, card)  # confirmed before anybody sent it
    house.call("cancel", on(read(house, card), reason="x"))
    assert ("booking_cancelled", "queued") in events(house, card)
    assert ("booking_confirmed", "void") in events(house, card)
    held = lapse(house, hold(house, customer=somebody()))
    sweep(house, "holds")
    assert events(house, held) == [("hold_placed", "void"), ("hold_expired", "queued")]
    assert events(house, confirmed(house)) == []
    with house.as_("asha").transaction(force_rollback=True):
        gone = hold(house, customer=somebody())
    assert rows(house, gone) == []


def test_that_the_rows_say_what_happened_and_when_they_are_of_no_more_use(house: Database) -> None:
    card = confirmed(house, customer=somebody())
    paid = next(r for r in rows(house, card) if r["event"] == "payment_received" and r["channel"] == "whatsapp")
    assert paid["variables"]["amount_minor"] == card["deposit_minor"]
    assert paid["subject"] == card["receipt"]["payment"]
    assert (paid["channels"], paid["step"]) == (["whatsapp", "sms"], 1)
    assert paid["stale_at"] > paid["next_at"]
