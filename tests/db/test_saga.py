"""The saga in the database: desks ask, the worker carries out; late, double, too much, too little, another currency."""

from uuid import uuid4

import pytest

from tests.database import Database
from tests.db.acts import age, cash, hold, on, pending, read, refused, sweep, unchanged
from tests.db.money_acts import claim, held, money_in, payment, provider, seen, start, worker
from tests.db.racing import keep_promises

TOTAL = 6_000_000  # an evening of the first hall
MADE = {"provider_ref": "link_1", "url": "https://pay.example/1"}


def opened(db: Database, minor: int | None = None) -> tuple[dict, dict]:
    """A pending booking whose link is open; its card and the worker's next step."""
    card = pending(db)
    start(db, card, minor)
    work = claim(db)
    worker(db, "payment_made", work["payment"], work["lease"], MADE | {"provider_ref": work["attempt"][:12]})
    return card, claim(db)


def test_that_a_payment_walks_from_the_desk_through_the_worker_to_a_confirmed_booking(db: Database) -> None:
    card = pending(db)
    asked = start(db, card)
    assert (asked["state"], asked["amount_minor"], asked["number"]) == ("requested", card["deposit_minor"], None)
    work = claim(db)
    assert (work["step"], work["tries"], len(work["attempt"])) == ("create", 0, 35)
    assert worker(db, "claim_payments", ["fake"], 10) == []
    worker(db, "payment_made", work["payment"], work["lease"], MADE)
    assert payment(db, work["payment"])["state"] == "open"
    look = claim(db)
    assert (look["step"], look["provider_ref"], look["attempt"]) == ("look", "link_1", work["attempt"])
    money = money_in("pay_1", card["deposit_minor"], fee_minor=2360, receipt_url="https://pay.example/r")
    seen(db, look, "closed", money)
    done = read(db, card)
    assert (done["status"], done["received_minor"]) == ("confirmed", card["deposit_minor"])
    assert payment(db, work["payment"])["state"] == "received"
    assert (held(db, "gateway"), held(db, "gateway_fees")) == (2360 - card["deposit_minor"], -2360)
    keep_promises(db)


def test_that_the_same_money_is_never_booked_twice_whatever_lease_tells_of_it(db: Database) -> None:
    card, look = opened(db)
    money = money_in("pay_1", card["deposit_minor"])
    for lease in (look["lease"], look["lease"], "00000000-0000-0000-0000-000000000000"):
        seen(db, look | {"lease": lease}, "closed", money)
    assert read(db, card)["received_minor"] == card["deposit_minor"]
    keep_promises(db)


def test_that_a_second_payment_of_one_link_is_money_of_its_own_and_unapplied_where_nothing_is_due(db: Database) -> None:
    card, look = opened(db, TOTAL)
    seen(db, look, "closed", money_in("pay_1", TOTAL), money_in("pay_2", TOTAL))
    assert read(db, card)["received_minor"] == card["total_minor"] == TOTAL
    assert held(db, "unapplied") == TOTAL
    keep_promises(db)


@pytest.mark.parametrize(
    ("minor", "currency", "received", "unapplied", "status"),
    [
        (400_000, "INR", 400_000, 0, "pending"),
        (TOTAL + 700_000, "INR", TOTAL, 700_000, "confirmed"),
        (1_250_000, "USD", 0, 1_250_000, "pending"),
    ],
)
def test_that_other_sums_and_currencies_than_asked_are_booked_as_they_came(
    db: Database, minor: int, currency: str, received: int, unapplied: int, status: str
) -> None:
    card, look = opened(db)
    seen(db, look, "closed", money_in("pay_1", minor, currency))
    found = read(db, card)
    assert (found["received_minor"], found["status"]) == (received, status)
    assert held(db, "unapplied", look["payment"]) == unapplied
    keep_promises(db)


@pytest.mark.parametrize("end", ["failed", "expired", "cancelled"])
def test_that_money_that_comes_late_is_booked_all_the_same(db: Database, end: str) -> None:
    card, look = opened(db)
    if end == "cancelled":
        db.call("cancel_payment_request", {"payment": look["payment"]})
        look = claim(db)
        assert look["step"] == "void"
    seen(db, look, "failed" if end == "failed" else "closed", look_again_at="2026-11-24T10:00:00Z")
    assert payment(db, look["payment"])["state"] == end
    late = claim(db)
    assert late["step"] == "look"
    seen(db, late, "closed", money_in("pay_late", card["deposit_minor"]))
    assert read(db, card)["status"] == "confirmed"
    keep_promises(db)


def test_that_money_for_a_cancelled_booking_is_unapplied_and_its_link_is_voided(db: Database) -> None:
    card, _ = opened(db)
    db.call("cancel", on(read(db, card)))
    void = claim(db)
    assert void["step"] == "void"
    seen(db, void, "closed", money_in("pay_1", card["deposit_minor"]))
    found = read(db, card)
    assert (found["status"], found["received_minor"]) == ("cancelled", 0)
    assert held(db, "unapplied", void["payment"]) == card["deposit_minor"]
    keep_promises(db)


def test_that_cash_that_leaves_less_than_a_link_waits_for_has_the_link_voided(db: Database) -> None:
    card, _ = opened(db, TOTAL)
    cash(db, card, 100)
    assert claim(db)["step"] == "void"


def test_that_nobody_asks_for_more_than_is_due_less_what_is_waited_for(db: Database) -> None:
    card = pending(db)
    start(db, card, TOTAL - 2_000_000)
    with refused("BK009") as no, unchanged(db):
        start(db, card, 2_000_001)
    assert no.facts == {"field": "amount_minor", "due_minor": 2_000_000, "currency": "INR"}
    start(db, card, 2_000_000)
    with refused("BK009"):
        start(db, card)


def test_that_only_providers_of_the_venue_within_their_bounds_are_asked(db: Database) -> None:
    card = pending(db)
    provider(db, minimum=50_000)
    for body in ({"provider": "other"}, {"way": "checkout"}, {"amount_minor": 49_999}):
        with refused("BK002"), unchanged(db):
            start(db, card, **body)
    with refused("BK009"):
        start(db, card, currency="USD")
    held_ = hold(db)
    with refused("BK001"):
        start(db, held_)


def test_that_an_owner_chooses_the_providers_of_each_venue_and_nobody_else(db: Database) -> None:
    wanted = {"venue": 1, "provider": "fake", "ways": ["qr", "link"], "minimum_minor": 500}
    for who in ("asha", "meera"):
        with refused("42501"), unchanged(db):
            db.call("offer_provider", wanted, who=who)
    offered = db.call("offer_provider", wanted, who="omkar")["offered"]
    assert (offered["venue_id"], offered["ways"], offered["active"]) == (1, ["link", "qr"], True)
    card = pending(db)
    with refused("BK002") as no:
        start(db, card, 499)
    assert no.facts["field"] == "amount_minor"
    start(db, card, 500)
    stopped = db.call("offer_provider", {**wanted, "active": False}, who="omkar")["offered"]
    assert (stopped["active"], stopped["minimum_minor"]) == (False, 500)
    with refused("BK002") as no:
        start(db, card, 500)
    assert no.facts["field"] == "provider"
    assert claim(db)["step"] == "create"  # what is under way goes on
    with refused("BK002"):
        db.call("offer_provider", {**wanted, "minimum_minor": 500, "maximum_minor": 499}, who="omkar")


def test_that_a_request_nobody_has_sent_is_withdrawn_at_once(db: Database) -> None:
    card = pending(db)
    asked = start(db, card)
    done = db.call("cancel_payment_request", {"payment": asked["payment"]})["receipt"]
    assert done["state"] == "cancelled"
    assert worker(db, "claim_payments", ["fake"], 10) == []
    with refused("BK001"):
        db.call("cancel_payment_request", {"payment": asked["payment"]})


def test_that_the_unpaid_are_not_cancelled_while_a_link_is_open_but_have_it_voided_first(db: Database) -> None:
    card, _ = opened(db)
    age(db, card, payment_due_at="clock_timestamp() - interval '1 second'")
    assert sweep(db, "unpaid") == 0
    void = claim(db)
    assert void["step"] == "void"
    assert sweep(db, "unpaid") == 0
    seen(db, void, "closed")
    assert sweep(db, "unpaid") == 1
    assert read(db, card)["status"] == "cancelled"


def test_that_a_lease_that_ran_out_is_handed_out_again_with_the_same_attempt_and_one_try_more(db: Database) -> None:
    start(db, pending(db))
    first, again = claim(db), claim(db)
    assert (again["attempt"], again["tries"]) == (first["attempt"], 1)
    worker(db, "payment_made", first["payment"], first["lease"], MADE)
    assert payment(db, first["payment"])["state"] == "requested"
    worker(db, "payment_made", again["payment"], again["lease"], MADE)
    assert payment(db, first["payment"])["state"] == "open"


def test_that_pauses_grow_with_the_tries_and_a_refusal_to_make_ends_the_request(db: Database) -> None:
    card = pending(db)
    start(db, card)
    pauses = []
    for _ in range(4):
        work = claim(db)
        worker(db, "payment_delayed", work["payment"], work["lease"], "timeout")
        row = db.superuser.execute(
            "SELECT extract(epoch FROM next_at - clock_timestamp())::float FROM desk.payment_request"
        ).fetchone()
        assert row is not None
        pauses.append(round(row[0]))
    assert pauses == [2, 4, 8, 16]
    work = claim(db)
    worker(db, "payment_refused", work["payment"], work["lease"], "amount too small")
    assert (payment(db, work["payment"])["state"], payment(db, work["payment"])["reason"]) == (
        "refused",
        "amount too small",
    )
    assert read(db, card)["status"] == "pending"
    assert worker(db, "claim_payments", ["fake"], 10) == []


def test_that_news_make_a_look_due_and_cursors_are_kept(db: Database) -> None:
    _, look = opened(db)
    seen(db, look, "open", look_again_at="2999-01-01T00:00:00Z")
    assert worker(db, "look_soon", "fake", ["nobody", look["provider_ref"]]) == [1]
    assert len(worker(db, "claim_payments", ["fake"], 10)) == 1
    assert worker(db, "provider_cursor", "fake") == [None]
    worker(db, "keep_cursor", "fake", "evt_9")
    assert worker(db, "provider_cursor", "fake") == ["evt_9"]
    assert db.as_("worker", 2).execute("SELECT desk.provider_cursor('fake')").fetchone() == (None,)


def test_that_a_worker_invents_no_money_for_cash_and_touches_no_other_business(db: Database) -> None:
    paid = cash(db, pending(db), 100)["receipt"]
    forged = {"state": "closed", "received": [money_in("forged", 10**9)]}
    with refused("BK002"), unchanged(db):
        worker(db, "payment_seen", paid["payment"], paid["payment"], forged)
    _, look = opened(db)
    with refused("BK004"):
        db.as_("worker", 2).execute(
            "SELECT desk.payment_refused(%s, %s, 'x')", (look["payment"], look["lease"])
        ).fetchone()
    assert db.as_("worker", 2).execute("SELECT count(*) FROM desk.claim_payments('{fake}', 10)").fetchone() == (0,)
    for command in ("record_cash", "declare_payment", "start_payment", "request_refund", "void_payment"):
        with refused("42501"):
            db.call(command, {"booking": paid["booking"], "amount_minor": 1, "currency": "INR"}, who="worker")


def lost(db: Database, minor: int) -> tuple[dict, dict]:
    """A cancelled booking with money that came too late; its card and the payment's."""
    card, _ = opened(db, minor)
    db.call("cancel", on(read(db, card)))
    seen(db, claim(db), "closed", money_in("pay_late", minor))
    found = db.superuser.execute("SELECT payment_id::text FROM desk.payment").fetchone()
    assert found is not None
    return read(db, card), payment(db, found[0])


def apply(db: Database, paid: dict, action: str, *, who: str = "asha", **body: object) -> dict:
    return db.call("apply_unapplied", {"payment": paid["payment"], "action": action, **body}, who=who)


def test_that_a_lost_slot_is_won_back_with_the_money_that_came_too_late(db: Database) -> None:
    card, paid = lost(db, TOTAL)
    new = str(uuid4())
    won = apply(db, paid, "win_back", booking=new)
    assert (won["booking"], won["replaces"], won["status"]) == (new, card["booking"], "confirmed")
    assert (won["received_minor"], won["items"][0]["from"]) == (TOTAL, card["items"][0]["from"])
    assert held(db, "unapplied") == 0
    with refused("BK009"):
        apply(db, paid, "refund")
    keep_promises(db)


def test_that_a_slot_that_was_sold_meanwhile_is_not_won_back_and_the_money_stays(db: Database) -> None:
    card, paid = lost(db, TOTAL)
    item = card["items"][0]
    hold(db, items=[{"space": item["space"], "from": item["from"], "to": item["to"]}])
    with refused("23P01"), unchanged(db):
        apply(db, paid, "win_back", booking=str(uuid4()))
    assert held(db, "unapplied", paid["payment"]) == TOTAL


def test_that_unapplied_money_goes_to_another_booking_as_far_as_that_owes(db: Database) -> None:
    _, paid = lost(db, TOTAL)
    other = pending(db)
    cash(db, other, 1_000_000)
    done = apply(db, paid, "to_booking", booking=other["booking"], who="meera")
    assert (done["received_minor"], done["status"]) == (TOTAL, "confirmed")
    assert held(db, "unapplied", paid["payment"]) == 1_000_000
    with refused("BK009"):
        apply(db, paid, "to_booking", booking=other["booking"], who="meera")
    keep_promises(db)


def test_that_money_goes_to_another_customers_booking_by_a_manager_only(db: Database) -> None:
    _, paid = lost(db, TOTAL)
    other = pending(db, customer={"id": str(uuid4()), "name": "Somebody else"})
    with refused("42501"), unchanged(db):
        apply(db, paid, "to_booking", booking=other["booking"])
    assert apply(db, paid, "to_booking", booking=other["booking"], who="meera")["status"] == "confirmed"


def test_that_unapplied_money_goes_back_by_the_way_it_came(db: Database) -> None:
    _, paid = lost(db, TOTAL)
    (made,) = apply(db, paid, "refund", who="meera")["refunds"]
    assert (made["method"], made["purpose"], made["state"], made["amount_minor"]) == (
        *("gateway", "unapplied", "approved"),
        TOTAL,
    )
    work = claim(db, "refunds")
    assert work["money_ref"] == "pay_late"
    worker(db, "refund_seen", work["refund"], work["lease"], {"state": "done", "provider_ref": "rf"})
    assert (held(db, "unapplied"), held(db, "refunds_payable"), held(db, "gateway")) == (0, 0, 0)
    keep_promises(db)
