"""What only Stripe does: keys with a short memory, its feed of events, refunds that come back, sums of eight digits."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import stripe as official

from desk.domain.errors import Refused, Unavailable
from desk.domain.money import Money
from desk.gateways.fakes.loopback import Fault, Told
from desk.gateways.http import Reply
from desk.gateways.payments.stripe import VERSION, judged
from desk.usecases.payments.providing import AnswerLost, KeysRefused, PaymentWork
from tests.fakes.stripe_house import KEYS, StripeHouse
from tests.gateways.houses import Booth, stripe


@pytest.fixture
def booth() -> Iterator[Booth]:
    made = stripe()
    with made.house:
        yield made


def house_of(booth: Booth) -> StripeHouse:
    assert isinstance(booth.house, StripeHouse)
    return booth.house


def asked_for(booth: Booth, **changed: object) -> PaymentWork:
    work = booth.work(**changed)
    return replace(work, step="look", provider_ref=booth.provider.create(work).provider_ref)


def test_that_a_sum_of_nine_digits_is_refused_before_anything_is_asked(booth: Booth) -> None:
    with pytest.raises(Refused, match=r"9,99,999\.99; split the sum"):
        booth.provider.create(booth.work(amount=Money(10_00_000_00, "INR")))
    assert booth.house.asked == []


def test_when_stripe_has_forgotten_its_keys_a_late_try_still_makes_nothing_twice(booth: Booth) -> None:
    work, house = booth.work(), house_of(booth)
    made = booth.provider.create(work)
    money = booth.pay(made.provider_ref)
    back = booth.refund_work(money)
    refund = booth.provider.refund(back)
    house.forget_keys()
    assert booth.provider.create(replace(work, tries=3)).provider_ref == made.provider_ref
    assert booth.provider.refund(replace(back, tries=3)).provider_ref == refund.provider_ref
    assert (booth.made(), booth.refunded()) == (1, back.amount.minor)


def test_that_one_key_carries_one_body_at_every_try(booth: Booth) -> None:
    work = booth.work()
    for fault in (Fault(kind="drop"), Fault(kind="drop")):
        booth.house.will(fault)
    for tries in range(3):
        try:
            booth.provider.create(replace(work, tries=tries))
        except AnswerLost:
            continue
    posts = [one for one in booth.house.asked if one.method == "POST"]
    assert len({(one.headers["idempotency-key"], one.body) for one in posts}) == 1
    assert {one.headers["stripe-version"] for one in booth.house.asked} == {VERSION}


def test_when_a_stored_error_is_repeated_to_its_key_a_new_key_is_taken_in_the_end(booth: Booth) -> None:
    work = booth.work()
    told = Told(status=500, body={"error": {"type": "api_error", "message": "stored"}})
    booth.house.will(Fault(kind="status", path="/v1/checkout/sessions", told=told, times=4))
    for tries in range(4):
        with pytest.raises(AnswerLost):
            booth.provider.create(replace(work, tries=tries))
    assert booth.provider.create(replace(work, tries=4)).provider_ref
    assert booth.house.asked[-1].headers["idempotency-key"] != booth.house.asked[0].headers["idempotency-key"]
    assert booth.made() == 1


def test_that_money_on_its_way_is_no_money_yet(booth: Booth) -> None:
    work, house = asked_for(booth), house_of(booth)
    house.pay(work.provider_ref or "", delayed=True)
    waiting = booth.provider.look(work)
    assert (waiting.state, waiting.received) == ("open", ())
    house.arrive(work.provider_ref or "")
    seen = booth.provider.look(work)
    (money,) = seen.received
    assert seen.state == "closed"
    assert money.receipt_url is not None
    assert money.receipt_url.startswith("https://pay.stripe.com/receipts/")


def test_that_a_declined_card_leaves_the_session_open_with_the_banks_words(booth: Booth) -> None:
    work = asked_for(booth)
    booth.fail(work.provider_ref or "")
    seen = booth.provider.look(work)
    assert (seen.state, seen.problem) == ("failed", "Your card was declined")


def test_that_money_in_another_currency_is_reported_in_it_without_a_foreign_fee(booth: Booth) -> None:
    work = asked_for(booth)
    booth.pay(work.provider_ref, currency="usd")
    (money,) = booth.provider.look(work).received
    assert money.amount == Money(work.amount.minor, "USD")


def test_that_a_refund_that_comes_back_is_still_asked_for_and_told(booth: Booth) -> None:
    work, house = asked_for(booth), house_of(booth)
    back = booth.refund_work(booth.pay(work.provider_ref))
    ref = booth.provider.refund(back).provider_ref
    house.finish_refunds()
    done = booth.provider.look_refund(replace(back, provider_ref=ref))
    assert done.state == "done"
    assert done.look_again_at is not None
    house.finish_refunds("failed", "lost_or_stolen_card")
    failed = booth.provider.look_refund(replace(back, provider_ref=ref))
    assert failed.state == "failed"
    assert "lost or stolen card" in failed.problem
    house.finish_refunds()
    old = replace(back, provider_ref=ref, requested_at=back.requested_at - timedelta(days=11))
    assert booth.provider.look_refund(old).look_again_at is None


def test_that_news_name_what_to_look_at_once_and_lead_on(booth: Booth) -> None:
    first, second = asked_for(booth), asked_for(booth)
    booth.pay(first.provider_ref)
    news = booth.provider.news(None)
    assert news is not None
    assert {first.provider_ref, first.attempt} <= set(news.refs)
    assert second.provider_ref not in news.refs
    booth.fail(second.provider_ref or "")
    later = booth.provider.news(news.cursor)
    assert later is not None
    assert second.attempt in later.refs
    assert first.attempt not in later.refs
    again = booth.new().news(later.cursor)  # after a restart a few minutes are read doubly: late events are not missed
    assert again is not None
    assert {first.attempt, second.attempt} <= set(again.refs)


def test_that_news_of_many_pages_and_of_more_than_a_month_ago_are_read(booth: Booth) -> None:
    work, house = asked_for(booth), house_of(booth)
    for _ in range(250):
        booth.fail(work.provider_ref or "")
    news = booth.provider.news(str(int((datetime.now(UTC) - timedelta(days=90)).timestamp())))
    assert news is not None
    assert house.count("GET", "/v1/events") == 3
    oldest = int(booth.house.asked[-1].first("created[gte]"))
    assert datetime.fromtimestamp(oldest, UTC) > datetime.now(UTC) - timedelta(days=30)


@pytest.mark.parametrize(
    ("status", "error", "changes", "kind"),
    [
        (401, {"type": "invalid_request_error"}, True, KeysRefused),
        (403, {"type": "invalid_request_error"}, False, KeysRefused),
        (402, {"type": "card_error", "code": "card_declined", "message": "Declined."}, True, Refused),
        (400, {"type": "invalid_request_error", "code": "amount_too_small"}, True, Refused),
        (404, {"type": "invalid_request_error", "code": "resource_missing"}, False, Refused),
        (400, {"type": "invalid_request_error", "code": "rate_limit"}, True, Unavailable),
        (429, {}, True, Unavailable),
        (409, {"type": "invalid_request_error", "code": "idempotency_key_in_use"}, True, AnswerLost),
        (400, {"type": "idempotency_error"}, True, AnswerLost),
        (500, {"type": "api_error"}, True, AnswerLost),
        (500, {"type": "api_error"}, False, Unavailable),
    ],
)
def test_that_each_refusal_means_what_the_documentation_says(
    status: int, error: object, changes: bool, kind: type[Exception]
) -> None:
    assert type(judged(Reply(status=status, body={"error": error}), changes)) in (kind, *kind.__subclasses__())


def test_that_stripes_own_client_drives_the_same_house(booth: Booth) -> None:
    house = house_of(booth)
    client = official.StripeClient(
        KEYS["secret_key"], base_addresses={"api": house.address}, http_client=official.RequestsClient()
    )
    price = {"currency": "inr", "unit_amount": 2_500_000, "product_data": {"name": "Lotus Hall advance"}}
    wanted: Any = {
        "mode": "payment",
        "success_url": "https://lotushall.example/thanks",
        "client_reference_id": "PA-OFFICIAL",
        "line_items": [{"quantity": 1, "price_data": price}],
        "metadata": {"attempt": "PA-OFFICIAL"},
    }
    made = client.v1.checkout.sessions.create(wanted, {"idempotency_key": "PA-OFFICIAL-create"})
    assert (made.status, made.amount_total, made.payment_status) == ("open", 2_500_000, "unpaid")
    intent = house.pay(made.id)
    paid = client.v1.checkout.sessions.retrieve(made.id, {"expand": ["payment_intent.latest_charge"]})
    assert (paid.status, paid.payment_status) == ("complete", "paid")
    refund = client.v1.refunds.create({"payment_intent": intent, "amount": 500_000})
    assert client.v1.refunds.retrieve(refund.id).status == "pending"
    assert [one.id for one in client.v1.refunds.list({"payment_intent": intent}).auto_paging_iter()] == [refund.id]
    assert [one.type for one in client.v1.events.list().data] == ["checkout.session.completed"]
    with pytest.raises(official.InvalidRequestError):
        client.v1.checkout.sessions.expire(made.id)


def test_that_what_the_desk_made_is_the_same_to_stripes_own_client(booth: Booth) -> None:
    work = asked_for(booth)
    client = official.StripeClient(
        KEYS["secret_key"], base_addresses={"api": booth.house.address}, http_client=official.RequestsClient()
    )
    found = client.v1.checkout.sessions.retrieve(work.provider_ref or "")
    assert (found.amount_total, found.currency, found.client_reference_id) == (2_500_000, "inr", work.attempt)
    assert found.metadata is not None
    assert (found.metadata["attempt"], found.metadata["booking"]) == (work.attempt, work.booking_number)
    assert client.v1.checkout.sessions.expire(work.provider_ref or "").status == "expired"
    assert booth.provider.look(work).state == "closed"
