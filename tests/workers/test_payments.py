"""The workshop: each provider in a thread of its own; one that hangs or is down holds up nobody and is told once."""

import base64
import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest

from desk.db.connection import engine_for
from desk.db.payment_desk import DatabasePaymentDesk
from desk.gateways.fakes.loopback import Fault, Told
from desk.gateways.http import Patience
from desk.logs import logging_to
from desk.usecases.payments.collecting import NEWS_EVERY, Breaker, Collector
from desk.wiring.clockwork import workshop_for
from desk.workers.payments import PaymentThread, Workshop
from tests.db.acts import hold, lapse, pending, read
from tests.fakes import razorpay_house, stripe_house
from tests.gateways.houses import WRONG_KEYS
from tests.workers.counter import Counter

KEYS = {"razorpay": razorpay_house.KEYS, "stripe": stripe_house.KEYS}


def until(reached: Callable[[], object]) -> None:
    deadline = time.monotonic() + 20
    while not reached():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.05)


def test_that_a_link_asked_for_at_the_desk_is_made_and_paid_within_seconds(counter: Counter) -> None:
    workshop = workshop_for(counter.db.url("worker"), [counter.booth.provider])
    workshop.start()
    try:
        card = pending(counter.db)
        payment = counter.ask(card=card)
        started = time.monotonic()
        until(lambda: counter.request(payment)["url"])
        assert time.monotonic() - started < 2  # woken by the database's hint
        counter.booth.pay(counter.request(payment)["provider_ref"])
        until(lambda: read(counter.db, card)["status"] == "confirmed")
        names = {job.name: job for job in workshop.health()}
        assert {"holds", "payments razorpay"} <= set(names)
        assert names["payments razorpay"].title == "Payments: Razorpay"
        assert names["payments razorpay"].last_error == ""
        assert "payments razorpay" in {thread.name for thread in threading.enumerate()}
    finally:
        workshop.stop()
    assert "payments razorpay" not in {thread.name for thread in threading.enumerate()}


def test_that_a_provider_that_hangs_holds_up_neither_sweeps_nor_health(counter: Counter) -> None:
    fault = counter.booth.house.will(Fault(kind="stall"))
    workshop = workshop_for(counter.db.url("worker"), [counter.booth.new(patience=Patience(read=30))])
    workshop.start()
    try:
        counter.ask()
        assert fault.reached.wait(20)
        held = lapse(counter.db, hold(counter.db))
        workshop.nudge("holds")
        until(lambda: read(counter.db, held)["status"] == "expired")
        assert len(workshop.health()) > 3
    finally:
        fault.go.set()
        workshop.stop()


def test_that_a_provider_that_is_down_is_one_line_of_health_and_of_the_log(
    counter: Counter, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, logger="desk")
    trouble = Told(status=503, body={"error": {"code": "SERVER_ERROR"}})
    counter.booth.house.will(Fault(kind="status", told=trouble, times=1000))
    counter.booth.house.will(Fault(kind="status", method="GET", told=trouble, times=1000))
    payments = [counter.ask() for _ in range(6)]
    now = [0.0]
    engine = engine_for(counter.db.url("worker"))
    collector = Collector(counter.booth.provider, DatabasePaymentDesk(engine), Breaker(clock=lambda: now[0]))
    thread = PaymentThread(collector, "Payments: Razorpay", close=engine.dispose)
    (health,) = thread.run_once()
    assert (health.failures_in_a_row, health.last_error) == (3, "The provider may or may not have done it. It is being"
        " looked up. (Razorpay has trouble (503))")  # fmt: skip
    assert counter.booth.house.count("POST", ".*") == 3
    for _ in range(20):
        thread.run_once()
    assert counter.booth.house.count("POST", ".*") == 3
    assert sum("asked less often" in record.message for record in caplog.records) == 1
    counter.booth.house.faults.clear()
    now[0] = 6.0

    def all_made() -> bool:
        counter.hurry()
        thread.run_once()
        return all(counter.request(p)["url"] for p in payments)

    until(all_made)
    assert thread.health()[0].last_error == ""
    assert sum("answers again" in record.message for record in caplog.records) == 1
    assert counter.booth.made() == 6
    thread.stop()


def test_that_wrong_keys_refuse_a_new_request_at_once_and_never_touch_an_open_one(
    counter: Counter, collector: Collector
) -> None:
    opened = counter.ask()
    collector.run()
    stranger = Collector(counter.booth.new(WRONG_KEYS["razorpay"]), collector._desk)
    fresh = counter.ask()
    counter.hurry()
    stranger.run()
    refused = counter.request(fresh)
    assert refused["state"] == "refused"
    assert "desk provider set" in refused["reason"]
    assert counter.request(opened)["state"] == "open"
    counter.hurry()
    counter.booth.pay(counter.request(opened)["provider_ref"])
    collector.run()
    assert counter.request(opened)["state"] == "received"


def test_that_the_provider_s_refusal_is_told_in_its_words_and_below_its_minimum_it_is_not_asked(
    counter: Counter, collector: Collector
) -> None:
    told = Told(status=400, body={"error": {"code": "BAD_REQUEST_ERROR", "description": "Links are switched off."}})
    counter.booth.house.will(Fault(kind="status", told=told))
    payment = counter.ask()
    collector.run()
    assert counter.request(payment)["reason"] == "Razorpay: Links are switched off"
    small = counter.ask(99)
    collector.run()
    assert "at least ₹1" in counter.request(small)["reason"]
    assert counter.booth.made() == 0


def test_that_an_answer_of_another_shape_delays_this_payment_and_not_the_next(
    counter: Counter, collector: Collector
) -> None:
    counter.booth.house.will(Fault(kind="status", told=Told(status=200, body={"surprise": [1]})))
    odd, fine = counter.ask(), counter.ask()
    collector.run()
    assert (counter.request(odd)["state"], counter.request(fine)["state"]) == ("requested", "open")
    counter.hurry()
    collector.run()
    assert counter.request(odd)["state"] == "open"


def test_that_money_after_the_hold_lapsed_is_booked_and_nothing_is_asked_twice(
    counter: Counter, collector: Collector
) -> None:
    card = pending(counter.db)
    payment = counter.ask(card=card)
    collector.run()
    counter.db.call("cancel", {"booking": card["booking"], "revision": read(counter.db, card)["revision"]})
    counter.hurry()
    counter.booth.pay(counter.request(payment)["provider_ref"])
    collector.run()
    assert counter.request(payment)["state"] == "received"
    unapplied = counter.db.superuser.execute(
        "SELECT -sum(amount_minor)::bigint FROM desk.ledger_entry WHERE account = 'unapplied'"
    ).fetchone()
    assert unapplied == (payment["amount_minor"],)


@pytest.mark.parametrize("counter", ["razorpay link", "stripe"], indirect=True)
def test_that_the_log_at_its_most_talkative_has_no_key_and_nobodys_name(
    counter: Counter, collector: Collector, tmp_path: Path
) -> None:
    asha = {"id": str(uuid4()), "name": "Ashalata Deshpande", "phone": "+919812345678"}
    keys = [*KEYS[counter.booth.provider.name].values(), *WRONG_KEYS[counter.booth.provider.name].values()]
    with logging_to(level="DEBUG", folder=tmp_path) as path:
        card = pending(counter.db, customer=asha)
        payment = counter.ask(card=card)
        counter.booth.house.will(Fault(kind="status", told=Told(status=200, body={"surprise": [asha, keys]})))
        for _ in range(3):
            counter.hurry()
            collector.run()
        stranger = Collector(counter.booth.new(WRONG_KEYS[counter.booth.provider.name]), collector._desk)
        counter.hurry()
        stranger.run()
        counter.booth.pay(counter.ref(payment))
        counter.hurry()
        collector.run()
    assert read(counter.db, card)["status"] == "confirmed"
    text = path.read_text("utf-8")
    assert "POST" in text
    basic = base64.b64encode(":".join(keys[:2]).encode()).decode()
    secret = [key for key in keys if not key.startswith("https://")]
    assert [word for word in (*secret, basic, asha["name"], "9812345678", "Ashalata") if word in text] == []


@pytest.mark.parametrize("counter", ["stripe"], indirect=True)
def test_that_the_providers_news_hasten_the_look_and_are_read_on_from_the_kept_cursor(counter: Counter) -> None:
    now = [0.0]
    engine = engine_for(counter.db.url("worker"))
    collector = Collector(counter.booth.provider, DatabasePaymentDesk(engine), Breaker(clock=lambda: now[0]))
    card = pending(counter.db)
    payment = counter.ask(card=card)
    collector.run()
    counter.db.superuser.execute("UPDATE desk.payment_request SET next_at = clock_timestamp() + interval '9 minutes'")
    counter.booth.pay(counter.ref(payment))
    collector.run()
    assert counter.request(payment)["state"] == "open"  # the news are read once a minute
    now[0] = NEWS_EVERY
    collector.run()
    assert read(counter.db, card)["status"] == "confirmed"
    kept = counter.db.superuser.execute("SELECT cursor FROM desk.provider_cursor WHERE provider = 'stripe'").fetchone()
    assert kept is not None
    Collector(counter.booth.new(), DatabasePaymentDesk(engine)).run()
    since = [dict(one.query)["created[gte]"] for one in counter.booth.house.asked if one.path == "/v1/events"]
    assert int(since[-1]) == int(kept[0]) - 300  # another worker reads on where this one was, a few minutes doubly
    engine.dispose()


def test_that_a_workshop_without_members_is_quiet() -> None:
    shop = Workshop([])
    shop.start()
    shop.nudge("payments")
    assert shop.health() == []
    assert shop.run_once() == []
    shop.stop()
