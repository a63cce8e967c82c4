"""The worker fetches what a provider paid to the bank, matches it with the payments, and what differs is a task."""

import pytest

from desk.usecases.payments.collecting import SETTLEMENTS_EVERY, Breaker, Collector
from desk.workers.payments import PaymentThread
from tests.db.acts import pending
from tests.db.money_acts import held
from tests.db.racing import keep_promises
from tests.db.test_settling import posted, reader_of
from tests.fakes.razorpay_house import RazorpayHouse
from tests.fakes.stripe_house import StripeHouse
from tests.workers.counter import Counter, working


@pytest.mark.parametrize("counter", ["razorpay link", "stripe"], indirect=True)
def test_that_a_settlement_is_fetched_matched_and_booked_once(counter: Counter) -> None:
    now = [0.0]
    with working(counter) as made:
        collector = Collector(made.provider, made._desk, Breaker(clock=lambda: now[0]))
        payment = counter.ask(card=pending(counter.db))
        collector.run()
        counter.booth.pay(counter.ref(payment))
        counter.hurry()
        collector.run()
        came = -held(counter.db, "gateway") - held(counter.db, "gateway_fees")
        assert came == payment["amount_minor"]
        house = counter.booth.house
        assert isinstance(house, RazorpayHouse | StripeHouse)
        settle = house.settle if isinstance(house, RazorpayHouse) else house.pay_out
        settle()
        reader = reader_of(counter.db, "meera")
        assert reader.settlements() == []
        for _ in range(3):
            now[0] += SETTLEMENTS_EVERY
            collector.run()
        (card,) = reader.settlements()
        assert (card.differs, card.strangers, card.revision) == (False, (), 1)
        assert (held(counter.db, "gateway"), held(counter.db, "bank")) == (0, -card.paid.minor)
        assert posted(counter.db, "settlement") == 1
        second = counter.ask(card=pending(counter.db))
        collector.run()
        counter.booth.pay(counter.ref(second))
        counter.hurry()
        collector.run()
        settle(kept=500)
        now[0] += SETTLEMENTS_EVERY
        collector.run()
        odd = next(one for one in reader.settlements() if one.id != card.id)
        assert (odd.off.minor if odd.off else None, odd.charges.minor) in ((-500, 0), (0, 500))
        assert odd.differs is (odd.charges.minor == 0)
    keep_promises(counter.db)


@pytest.mark.parametrize("counter", ["razorpay link"], indirect=True)
def test_that_a_worker_of_one_round_fetches_settlements_when_they_are_due(counter: Counter) -> None:
    house = counter.booth.house
    asked = "/v1/settlements"
    for due, looks in ((True, 1), (False, 1), (True, 2)):
        if due:
            long_ago = "UPDATE desk.provider_cursor SET cursor = '2026-01-01T00:00:00+00:00'"
            counter.db.superuser.execute(f"{long_ago} WHERE provider LIKE '%settlements'")
        with working(counter) as made:
            thread = PaymentThread(Collector(made.provider, made._desk), "Payments")
            (health,) = thread.run_once()
        assert (health.last_error, house.count("GET", f"{asked}$")) == ("", looks)


def test_that_trouble_with_the_report_stops_neither_payments_nor_the_next_look(counter: Counter) -> None:
    now = [0.0]
    with working(counter) as made:
        collector = Collector(made.provider, made._desk, Breaker(clock=lambda: now[0]))
        counter.booth.house.close()
        now[0] += SETTLEMENTS_EVERY
        collector.run()
        assert collector.breaker.troubles == 1
    assert reader_of(counter.db, "meera").settlements() == []
