"""Reads of the accounts between the house and others: overdue balances by age, parts due, what can be paid out."""

from datetime import date, timedelta

from desk.domain.ids import VenueId
from desk.usecases.settling import by_age
from tests.database import Database
from tests.db.acts import cash, confirmed, on, pending, refused, today
from tests.db.money_acts import declare, held, step
from tests.db.test_settling import reader_of, recorded, shared

INR = 100


def due(db: Database, card: dict[str, object], days: int) -> None:
    """The booking's event comes so that its balance was due so many days ago (or is, when negative)."""
    with db.superuser.transaction():
        db.superuser.execute("SET LOCAL session_replication_role = replica")
        db.superuser.execute(
            "UPDATE desk.booking SET created_at = created_at - interval '500 days', payment_due_at = NULL,"
            " owing_from = DEFAULT,"
            " starts_at = %(at)s::date + time '16:00' AT TIME ZONE 'Asia/Kolkata' WHERE booking_id = %(id)s",
            {"at": today() + timedelta(days=7 - days), "id": card["booking"]},
        )


def test_that_overdue_balances_are_told_by_age_with_whom_to_call(db18: Database) -> None:
    person = {"id": "0f0e0d0c-0b0a-4908-8706-050403020100", "name": "Priya Shah", "phone": "+919822012345"}
    late = {days: confirmed(db18, customer=person) for days in (1, 7, 8, 31, 400)}
    for days, card in late.items():
        due(db18, card, days)
    due(db18, confirmed(db18), 0)
    due(db18, cash(db18, card := confirmed(db18), card["total_minor"] - card["deposit_minor"]), 20)
    found = reader_of(db18, "asha").overdue_balances()
    assert [(b.days, b.number) for b in found] == [(d, late[d]["number"]) for d in (400, 31, 8, 7, 1)]
    assert {(b.customer, b.phone, b.bounced) for b in found} == {("Priya Shah", "+919822012345", False)}
    rest = late[1]["total_minor"] - late[1]["deposit_minor"]
    assert {b.amount.minor for b in found} == {rest}
    assert by_age(found) == {"INR": {0: 2 * rest, 7: rest, 30: rest, 60: rest}}


def test_that_what_is_owed_since_a_bounce_is_overdue_too(db18: Database) -> None:
    card = confirmed(db18)
    paid = step(db18, declare(db18, card, "cheque", 7000, purpose="tip")["receipt"], "clear")["receipt"]
    db18.call("hand_out_tips", {"venue": 1, "until": str(today())}, who="meera")
    step(db18, paid, "bounce")
    with db18.superuser.transaction():
        db18.superuser.execute("SET LOCAL session_replication_role = replica")
        db18.superuser.execute("UPDATE desk.journal SET at = at - interval '3 days' WHERE kind = 'owed'")
    (owed,) = reader_of(db18, "asha").overdue_balances()
    assert (owed.amount.minor, owed.bounced, owed.days) == (7000, True, 3)


def test_that_the_parts_of_prices_are_told_by_the_day_they_are_due(db18: Database) -> None:
    soon, later, paid = confirmed(db18), confirmed(db18), confirmed(db18)
    for card, days in ((soon, -3), (later, -9), (paid, -3)):
        due(db18, card, days)
    cash(db18, paid, paid["total_minor"] - paid["deposit_minor"])
    first = today()
    for who in ("asha", "worker"):
        found = reader_of(db18, who).payments_due(first, first + timedelta(days=5))
        assert [(str(p.booking_id), p.part, p.due_on) for p in found] == [
            (soon["booking"], 2, first + timedelta(days=3))
        ]
        assert found[0].unpaid.minor == soon["total_minor"] - soon["deposit_minor"]
    assert len(reader_of(db18, "asha").payments_due(first, date(2999, 1, 1))) == 2
    assert reader_of(db18, "asha").payments_due(first, first - timedelta(days=1)) == []


def test_that_what_can_be_paid_out_is_what_has_gathered(db18: Database) -> None:
    shared(db18)
    card = confirmed(db18)
    tip = {"booking": card["booking"], "amount_minor": 500 * INR, "currency": "INR", "purpose": "tip"}
    db18.call("record_cash", tip)
    reader, day = reader_of(db18, "meera"), today()
    found = reader.payable(VenueId(1), day)
    assert (found.tips.minor, found.tips_bookings) == (500 * INR, 1)
    assert (found.commission.minor, found.commission_bookings) == (recorded(db18, card), 1)
    assert reader.payable(VenueId(1), day - timedelta(days=2)).tips_bookings == 0
    paid = db18.call("hand_out_tips", {"venue": 1, "until": str(day), "reference": "envelopes"}, who="meera")
    (out,) = reader.paid_out(VenueId(1))
    assert (out.paid.minor, out.of, out.by, out.reference) == (paid["paid_minor"], "tips", "Meera", "envelopes")
    assert reader.payable(VenueId(1), day).tips.minor == held(db18, "tips") == 0
    with refused("42501"):
        db18.as_("asha").execute("SELECT desk.payable(1, current_date)")
    db18.call("cancel", on(pending(db18)), who="asha")
