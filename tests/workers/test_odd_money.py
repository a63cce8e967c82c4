"""Money that comes late, twice, in another sum or currency, or for a lost slot: from the provider to the ledger."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from desk.gateways.fakes.loopback import Fault
from desk.usecases.payments.collecting import Collector
from tests.db.acts import Json, age, hold, on, pending, read, refused, sweep
from tests.db.money_acts import held
from tests.db.paper_acts import register
from tests.db.racing import keep_promises
from tests.gateways.houses import BOOTHS
from tests.workers.counter import Counter

DAY = 86_400.0
# The other providers are seen with other clocks each night.
EVERY = [
    pytest.param(name, marks=[pytest.mark.nightly] if name in ("razorpay code", "demo") else []) for name in BOOTHS
]


def asked_for(counter: Counter, collector: Collector, minor: int | None = None) -> tuple[Json, Json]:
    """A pending booking with its request at the provider: both cards."""
    card = pending(counter.db)
    payment = counter.ask(minor, card)
    looked_at(counter, collector)
    assert counter.request(payment)["provider_ref"]
    return card, payment


def looked_at(counter: Counter, collector: Collector) -> None:
    counter.hurry()
    collector.run()


def test_that_a_payment_authorised_days_after_its_link_expired_confirms_the_booking(
    counter: Counter, collector: Collector
) -> None:
    house: Any = counter.booth.house
    card, payment = asked_for(counter, collector)
    failed = house.pay_link(counter.ref(payment), status="failed")
    looked_at(counter, collector)
    assert (counter.request(payment)["state"], counter.request(payment)["problem"]) == (
        *("failed", "The bank declined the payment"),
    )
    house.clock_ahead = 1.5 * DAY
    looked_at(counter, collector)
    assert counter.request(payment)["state"] == "expired"
    house.clock_ahead = 3 * DAY
    looked_at(counter, collector)
    assert counter.request(payment)["next_at"] is not None
    house.late(failed)
    looked_at(counter, collector)
    assert (counter.request(payment)["state"], read(counter.db, card)["status"]) == ("received", "confirmed")
    keep_promises(counter.db)


def test_when_three_days_after_its_end_have_passed_nobody_looks_any_more(
    counter: Counter, collector: Collector
) -> None:
    _, payment = asked_for(counter, collector)
    counter.booth.house.clock_ahead = 5 * DAY
    looked_at(counter, collector)
    assert (counter.request(payment)["state"], counter.request(payment)["next_at"]) == ("expired", None)


@pytest.mark.parametrize("counter", ["razorpay code"], indirect=True)
def test_that_a_code_closed_at_the_desk_and_paid_all_the_same_is_booked(counter: Counter, collector: Collector) -> None:
    house: Any = counter.booth.house
    card, payment = asked_for(counter, collector)
    counter.db.call("cancel_payment_request", {"payment": payment["payment"]})
    looked_at(counter, collector)
    assert house.codes[counter.ref(payment)]["close_reason"] == "on_demand"
    assert counter.request(payment)["state"] == "cancelled"
    house.pay_code(counter.ref(payment))
    looked_at(counter, collector)
    assert (counter.request(payment)["state"], read(counter.db, card)["status"]) == ("received", "confirmed")
    keep_promises(counter.db)


def test_that_two_customers_on_one_link_are_two_payments_and_what_fits_nowhere_is_unapplied(
    counter: Counter, collector: Collector
) -> None:
    card, payment = asked_for(counter, collector, 6_000_000)
    for _ in range(2):
        counter.booth.pay(counter.ref(payment))
    looked_at(counter, collector)
    looked_at(counter, collector)
    found = read(counter.db, card)
    assert (found["status"], found["received_minor"]) == ("confirmed", 6_000_000)
    assert held(counter.db, "unapplied") == 6_000_000
    assert -(held(counter.db, "gateway") + held(counter.db, "gateway_fees")) == 12_000_000
    keep_promises(counter.db)


@pytest.mark.parametrize("registered", [False, True])
@pytest.mark.parametrize(
    ("minor", "currency", "received", "unapplied", "status"),
    [
        (400_000, "INR", 400_000, 0, "pending"),
        (6_700_000, "INR", 6_000_000, 700_000, "confirmed"),
        (1_000_000, "USD", 0, 1_000_000, "pending"),
    ],
)
def test_that_less_more_or_another_currency_than_asked_is_booked_as_it_came(
    counter: Counter, collector: Collector, registered: bool, minor: int, currency: str, received: int, unapplied: int,
    status: str,
) -> None:  # fmt: skip
    if registered:
        register(counter.db)
    card, payment = asked_for(counter, collector)
    counter.booth.pay(counter.ref(payment), amount=minor, currency=currency)
    looked_at(counter, collector)
    found = read(counter.db, card)
    assert (found["status"], found["received_minor"]) == (status, received)
    assert held(counter.db, "unapplied", payment["payment"]) == unapplied
    assert counter.request(payment)["state"] == "received"
    keep_promises(counter.db)


def lost_and_paid(counter: Counter, collector: Collector) -> tuple[Json, Json]:
    """The time to pay ran out, the link was voided and the booking went; then the money came after all."""
    house: Any = counter.booth.house
    card, payment = asked_for(counter, collector, 6_000_000)
    late = house.pay_link(counter.ref(payment), status="failed")
    age(counter.db, card, payment_due_at="clock_timestamp() - interval '1 second'")
    assert sweep(counter.db, "unpaid") == 0  # not before the provider says that nothing can come any more
    looked_at(counter, collector)
    assert house.links[counter.ref(payment)]["status"] == "cancelled"
    assert sweep(counter.db, "unpaid") == 1
    assert read(counter.db, card)["status"] == "cancelled"
    house.late(late)
    looked_at(counter, collector)
    assert held(counter.db, "unapplied", payment["payment"]) == 6_000_000
    return card, payment


def test_when_the_slot_of_late_money_is_free_it_is_won_back(counter: Counter, collector: Collector) -> None:
    card, payment = lost_and_paid(counter, collector)
    body = {"payment": payment["payment"], "action": "win_back", "booking": str(uuid4())}
    won = counter.db.call("apply_unapplied", body)
    assert (won["status"], won["replaces"], won["received_minor"]) == ("confirmed", card["booking"], 6_000_000)
    assert won["items"][0]["from"] == card["items"][0]["from"]
    assert held(counter.db, "unapplied") == 0
    keep_promises(counter.db)


def test_when_the_slot_of_late_money_is_sold_another_takes_it_or_the_provider_sends_it_back_once(
    counter: Counter, collector: Collector
) -> None:
    card, payment = lost_and_paid(counter, collector)
    when = {name: card["items"][0][name] for name in ("from", "to")}
    hold(counter.db, items=[{"space": card["items"][0]["space"], **when}])
    body = {"payment": payment["payment"], "action": "win_back", "booking": str(uuid4())}
    with refused("23P01"):
        counter.db.call("apply_unapplied", body)
    other = pending(counter.db)
    counter.db.call("record_cash", {**on_booking(other), "amount_minor": 2_000_000, "currency": "INR"})
    moved = counter.db.call("apply_unapplied", {**body, "action": "to_booking", **on_booking(other)}, who="meera")
    assert (moved["status"], moved["received_minor"]) == ("confirmed", 6_000_000)
    counter.db.call("apply_unapplied", {"payment": payment["payment"], "action": "refund"}, who="meera")
    for _ in range(3):
        looked_at(counter, collector)
    counter.booth.finish_refunds()
    looked_at(counter, collector)
    assert counter.booth.refunded() == 2_000_000
    assert counter.db.superuser.execute("SELECT state FROM desk.refund").fetchall() == [("done",)]
    assert (held(counter.db, "unapplied"), held(counter.db, "refunds_payable")) == (0, 0)
    keep_promises(counter.db)


def on_booking(card: Json) -> Json:
    return {"booking": on(card)["booking"]}


@pytest.mark.parametrize("counter", ["stripe", "demo"], indirect=True)
def test_that_the_providers_receipt_is_kept_with_the_payment(counter: Counter, collector: Collector) -> None:
    _, payment = asked_for(counter, collector)
    counter.booth.pay(counter.ref(payment))
    looked_at(counter, collector)
    assert str(counter.request(payment)["receipt_url"]).startswith("http")


@pytest.mark.parametrize("hours", [-3, 30])
@pytest.mark.parametrize("counter", EVERY, indirect=True)
def test_that_clocks_hours_apart_neither_refuse_nor_delay_nor_hasten(
    counter: Counter, collector: Collector, hours: int
) -> None:
    """The provider's clock is right and ours wrong, or the other way round."""
    house = counter.booth.house
    house.clock_ahead = hours * 3600.0
    card, payment = asked_for(counter, collector)
    found, now = counter.request(payment), datetime.now(UTC)
    assert found["state"] == "open"
    ends, pay_by = (datetime.fromisoformat(found[name]) for name in ("expires_at", "pay_by"))
    assert ends <= max(pay_by, now + timedelta(hours=24)) + timedelta(minutes=2)
    assert ends >= now + timedelta(minutes=14)
    looked_at(counter, collector)
    again = datetime.fromisoformat(counter.request(payment)["next_at"]) - datetime.now(UTC)
    assert timedelta(seconds=-1) < again < timedelta(seconds=12)
    asked = len(house.asked)
    collector.run()
    assert len(house.asked) == asked  # nothing is due, so nobody is asked
    counter.booth.pay(counter.ref(payment))
    looked_at(counter, collector)
    assert read(counter.db, card)["status"] == "confirmed"
    assert counter.booth.made() == 1


@pytest.mark.parametrize("hours", [-3, 3])
@pytest.mark.parametrize("counter", EVERY, indirect=True)
def test_that_a_lost_answer_is_found_again_across_clocks_hours_apart(
    counter: Counter, collector: Collector, hours: int
) -> None:
    counter.booth.house.clock_ahead = hours * 3600.0
    counter.booth.house.will(Fault(kind="lose"))
    payment = counter.ask()
    for _ in range(2):
        looked_at(counter, collector)
    assert counter.request(payment)["state"] == "open"
    assert counter.booth.made() == 1
