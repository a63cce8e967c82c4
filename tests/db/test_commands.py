"""The referee's commands through a plain SQL client: the ordinary walk."""

from uuid import uuid4

from tests.database import Database

EVENING = {"from": "2027-02-14T16:00:00+05:30", "to": "2027-02-14T23:00:00+05:30"}


def hold(db: Database, *, space: int = 1, **body: object) -> dict[str, object]:
    return db.call("create_hold", {"booking": str(uuid4()), "venue": 1, "items": [{"space": space, **EVENING}], **body})


def test_that_a_walk_in_goes_from_hold_to_confirmed_by_its_deposit(db: Database) -> None:
    card = hold(db)
    pending = db.call("select_payment", {"booking": card["booking"], "revision": 1, "option": "deposit"})
    paid = db.call("record_cash", {"booking": card["booking"], "amount_minor": card["deposit_minor"], "currency": "INR"})
    assert (card["status"], pending["status"], paid["status"]) == ("temp_hold", "pending", "confirmed")
    assert paid["receipt"]["number"] == "R/26-27/000001"
