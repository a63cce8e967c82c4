"""Each provider's adapter with its house on this PC, under one set of hands for the tests that hold for all."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from desk.domain.money import Money
from desk.gateways.fakes.demo_bank import KEY, REFUND_TAKES, DemoBank
from desk.gateways.fakes.loopback import Loopback
from desk.gateways.http import Patience
from desk.gateways.payments.registry import PROVIDERS
from desk.usecases.payments.providing import PaymentProvider, PaymentWork, RefundWork, Way
from tests.fakes import razorpay_house, stripe_house
from tests.fakes.razorpay_house import RazorpayHouse
from tests.fakes.stripe_house import StripeHouse

QUICK = Patience(connect=2, read=0.6, whole=0.8)


@dataclass(kw_only=True)
class Booth:
    """An adapter, its house, and what a customer can do there."""

    provider: PaymentProvider
    house: Loopback
    way: Way
    pay: Callable[..., str]
    fail: Callable[[str], None]
    made: Callable[[], int]
    refunded: Callable[[], int]
    finish_refunds: Callable[[], None]
    new: Callable[..., PaymentProvider]

    def work(self, **changed: Any) -> PaymentWork:
        """A step of a fresh attempt, as the database hands it out."""
        now = datetime.now(UTC)
        plain = PaymentWork(
            step="create",
            payment_id=uuid4(),
            lease=uuid4(),
            attempt=f"PA-{uuid4().hex[:26]}",
            provider=self.provider.name,
            way=self.way,
            amount=Money(25_000_00, "INR"),
            description="Advance, Lotus Hall, 14 Feb 2027",
            booking_number="PL-26-000042",
            customer_name="Asha Rao",
            customer_phone="+919812345678",
            requested_at=now,
            claimed_at=now,
            pay_by=now + timedelta(hours=2),
            tries=0,
        )
        return replace(plain, **changed)

    def refund_work(self, money_ref: str, **changed: Any) -> RefundWork:
        plain = RefundWork(
            step="create",
            refund_id=uuid4(),
            lease=uuid4(),
            attempt=f"RF-{uuid4().hex[:26]}",
            provider=self.provider.name,
            money_ref=money_ref,
            amount=Money(10_000_00, "INR"),
            reason="Cancelled in time",
            requested_at=datetime.now(UTC),
            claimed_at=datetime.now(UTC),
            tries=0,
        )
        return replace(plain, **changed)


def razorpay(way: Way = Way.LINK) -> Booth:
    house = RazorpayHouse()
    link = way is Way.LINK

    def new(keys: dict[str, str] = razorpay_house.KEYS, patience: Patience = QUICK) -> PaymentProvider:
        return PROVIDERS["razorpay"](keys, house.address, patience)

    return Booth(
        provider=new(),
        house=house,
        way=way,
        pay=house.pay_link if link else house.pay_code,
        fail=lambda ref: void(house.pay_link(ref, status="failed") if link else None),
        made=lambda: len(house.links) + len(house.codes),
        refunded=lambda: sum(one["amount"] for one in house.refunds.values()),
        finish_refunds=house.finish_refunds,
        new=new,
    )


def stripe() -> Booth:
    house = StripeHouse()

    def new(keys: dict[str, str] = stripe_house.KEYS, patience: Patience = QUICK) -> PaymentProvider:
        return PROVIDERS["stripe"](keys, house.address, patience)

    return Booth(
        provider=new(),
        house=house,
        way=Way.CHECKOUT,
        pay=house.pay,
        fail=house.decline,
        made=lambda: len(house.sessions),
        refunded=lambda: sum(one["amount"] for one in house.refunds.values()),
        finish_refunds=house.finish_refunds,
        new=new,
    )


def demo() -> Booth:
    house = DemoBank(pays_itself_after=3600)

    def new(keys: dict[str, str] | None = None, patience: Patience = QUICK) -> PaymentProvider:
        return PROVIDERS["demo"](keys or {"key": KEY}, house.address, patience)

    def finish() -> None:
        house.clock_ahead += REFUND_TAKES

    return Booth(
        provider=new(),
        house=house,
        way=Way.LINK,
        pay=house.pay,
        fail=house.fail,
        made=lambda: len(house.things("request")),
        refunded=lambda: sum(one["amount"] for one in house.things("refund")),
        finish_refunds=finish,
        new=new,
    )


def void(_value: object) -> None:
    """Drops an answer that a test does not need."""


BOOTHS: dict[str, Callable[[], Booth]] = {
    "razorpay link": razorpay,
    "razorpay code": lambda: razorpay(Way.QR),
    "stripe": stripe,
    "demo": demo,
}
WRONG_KEYS = {
    "razorpay": {"key_id": "rzp_test_1DP5mmOlF5G5ag", "key_secret": "anothersecret000000"},
    "stripe": {"secret_key": "sk_test_another000000000", "thanks_page": "https://lotushall.example/thanks"},
    "demo": {"key": "other-key"},
}
