"""What the desk reads of money: all of one booking, and the lists of what came and of what waits for somebody."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from desk.db.connection import engine_for
from desk.db.reader import DatabaseReader
from desk.domain.errors import NotFound
from desk.domain.ids import BookingId
from desk.domain.lifecycle import SENIOR, STAFF
from desk.domain.money import Money
from desk.domain.money_steps import PAY_RULES, REFUND_RULES, PayStep, RefundStep
from desk.domain.period import Period
from tests.database import Database
from tests.db.acts import Json, cash, on, pending
from tests.db.money_acts import claim, declare, money_in, provider, seen, start, step, worker

HUMANS = {rank.value for rank in STAFF}


def reader(db: Database, who: str = "asha") -> DatabaseReader:
    engine = engine_for(db.url(who), isolation_level="AUTOCOMMIT")
    db.stack.callback(engine.dispose)
    return DatabaseReader(engine)


def booking_id(card: Json) -> BookingId:
    return BookingId(UUID(card["booking"]))


def rupees(minor: int) -> Money:
    return Money(minor, "INR")


def test_that_all_money_of_a_booking_is_read_at_once(house: Database) -> None:
    db = house
    card = pending(db)
    cash(db, card, 500_000)
    declare(db, card, "cheque", 300_000, dated="2027-01-14")
    start(db, card, 200_000)
    work = claim(db)
    made = {"provider_ref": "x1", "url": "https://pay.example/x1", "qr_text": "upi://pay?x"}
    worker(db, "payment_made", work["payment"], work["lease"], made)
    money = reader(db).money(booking_id(card))
    assert [(p.method, p.state) for p in money.payments] == [
        ("cash", "received"),
        ("cheque", "declared"),
        ("gateway", "open"),
    ]
    paid, cheque, link = money.payments
    assert (paid.by, paid.number != "", cheque.number, cheque.bank) == ("Asha", True, "", "Bank of Pune")
    assert (link.url, link.qr_text, link.way, link.provider) == (
        "https://pay.example/x1",
        "upi://pay?x",
        "link",
        "fake",
    )
    assert (money.received, money.on_the_way, money.waited_for) == (rupees(500_000), rupees(300_000), rupees(200_000))
    assert [offer.name for offer in money.providers] == ["fake"]
    assert money.latest == paid
    assert money.upi is None
    db.superuser.execute("UPDATE desk.tax_registration SET upi_address = 'parijat@okbank', trade_name = 'Parijat'")
    payee = reader(db).money(booking_id(card)).upi
    assert payee is not None
    assert (payee.address, payee.name) == ("parijat@okbank", "Parijat")


def test_that_nobody_reads_the_money_of_another_business(house: Database) -> None:
    card = pending(house)
    cash(house, card, 100_000)
    engine = engine_for(house.url("asha", 2), isolation_level="AUTOCOMMIT")
    house.stack.callback(engine.dispose)
    theirs = DatabaseReader(engine)
    with pytest.raises(NotFound):
        theirs.money(booking_id(card))
    now = datetime.now(UTC)
    assert theirs.money_taken(Period(now - timedelta(days=1), now + timedelta(days=1))) == []
    assert theirs.money_waiting() == []


def test_that_what_waits_is_listed_by_kind(db: Database) -> None:
    card = pending(db)
    paid = cash(db, card, 500_000)["receipt"]
    step(db, paid, "dispute")
    declare(db, card, "transfer", 100_000)
    start(db, card, 200_000)
    refund: dict[str, Any] = {"amount_minor": 50_000, "currency": "INR", "reason": "goodwill", "override_reason": "why"}
    db.call("request_refund", {"booking": card["booking"], **refund})
    other = pending(db, customer={"id": "0b4a7c1e-3f0f-4f57-9b4e-5a9c2f4a1c11", "name": "Ravi Deshmukh"})
    start(db, other, 100_000)
    found = {e.kind: e for e in reader(db).money_waiting()}
    assert set(found) == {"refund", "clear", "disputed", "online"}
    assert found["refund"].refund is not None
    assert found["refund"].refund.waits_for_manager
    assert found["clear"].amount == rupees(100_000)
    assert found["disputed"].booking.number == card["number"]
    online = [e for e in reader(db).money_waiting() if e.kind == "online"]
    assert {e.booking.customer for e in online} == {"", "Ravi Deshmukh"}


def test_that_money_that_fits_nowhere_waits_until_it_is_asked_back(db: Database) -> None:
    card = pending(db)
    start(db, card, 100_000)
    work = claim(db)
    worker(db, "payment_made", work["payment"], work["lease"], {"provider_ref": "x1"})
    db.call("admin_cancel", on(reader_card(db, card), reason="house"), who="meera")
    seen(db, claim(db), "closed", money_in("m1", 100_000))
    (entry,) = [e for e in reader(db).money_waiting() if e.kind == "unapplied"]
    assert (entry.amount, entry.booking.number) == (rupees(100_000), card["number"])
    db.call("apply_unapplied", {"payment": str(entry.id), "action": "refund"})
    kinds = [e.kind for e in reader(db).money_waiting()]
    assert "unapplied" not in kinds
    assert "refund" in kinds


def reader_card(db: Database, card: Json) -> Json:
    """The booking's revision as it is now, after what the worker did."""
    found = db.superuser.execute("SELECT rev FROM desk.booking WHERE booking_id = %s", (card["booking"],)).fetchone()
    assert found is not None
    return {**card, "revision": found[0]}


def test_that_what_came_is_listed_latest_first_and_by_day(db: Database) -> None:
    card = pending(db)
    first, second = cash(db, card, 100_000)["receipt"], declare(db, card, "upi", 200_000)["receipt"]
    now = datetime.now(UTC)
    taken = reader(db).money_taken(Period(now - timedelta(hours=1), now + timedelta(hours=1)))
    assert [str(e.id) for e in taken] == [second["payment"], first["payment"]]
    assert reader(db).money_taken(Period(now - timedelta(days=2), now - timedelta(days=1))) == []
    provider(db)


def test_that_the_steps_of_payments_and_refunds_are_the_databases(house: Database) -> None:
    rows = house.superuser.execute("SELECT method, from_state, event, to_state, actors FROM desk.payment_transition")
    steps = {str(s) for s in PayStep}
    theirs = {(m, f, e, t, frozenset(a) & HUMANS) for m, f, e, t, a in rows if e in steps and set(a) & HUMANS}
    assert theirs == {(r.method, r.source, r.step, r.target, frozenset(r.actors)) for r in PAY_RULES}
    rows = house.superuser.execute("SELECT from_state, event, to_state, actors FROM desk.refund_transition")
    kinds = {str(s) for s in RefundStep}
    back = {(f, e, t, frozenset(a) & HUMANS) for f, e, t, a in rows if e in kinds and set(a) & HUMANS}
    assert back == {(r.source, r.step, r.target, frozenset(r.actors)) for r in REFUND_RULES}
    assert SENIOR < STAFF
