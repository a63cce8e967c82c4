"""What providers say they paid to the bank: the same to our adapters and to their own clients, whatever its lines."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import razorpay as razorpays_own
import stripe as stripes_own

from desk.domain.money import Money
from desk.usecases.payments.providing import PaymentWork
from tests.fakes import razorpay_house, stripe_house
from tests.fakes.razorpay_house import RazorpayHouse
from tests.fakes.stripe_house import StripeHouse
from tests.gateways.houses import Booth, razorpay, stripe

FEE = 50_000  # 2 percent of 25,000 rupees, in paise


@pytest.fixture
def indian() -> Iterator[Booth]:
    made = razorpay()
    with made.house:
        yield made


@pytest.fixture
def foreign() -> Iterator[Booth]:
    made = stripe()
    with made.house:
        yield made


def yesterday() -> datetime:
    return datetime.now(UTC) - timedelta(days=1)


def paid(booth: Booth) -> PaymentWork:
    work = booth.work()
    work = replace(work, step="look", provider_ref=booth.provider.create(work).provider_ref)
    booth.pay(work.provider_ref)
    return work


def inr(minor: int) -> Money:
    return Money(minor, "INR")


def test_that_razorpays_settlement_comes_with_the_lines_of_its_report(indian: Booth) -> None:
    house = indian.house
    assert isinstance(house, RazorpayHouse)
    work = paid(indian)
    (money,) = indian.provider.look(work).received
    refund = indian.provider.refund(indian.refund_work(money.money_ref))
    house.finish_refunds()
    ref = house.settle(kept=700)
    reports = indian.provider.settlements(yesterday())
    assert reports is not None
    (report,) = reports
    assert (report.ref, report.paid, report.utr[:3]) == (ref, inr(2_500_000 - FEE - 1_000_000 - 700), "UTR")
    assert report.lines is not None
    assert [(line.kind, line.ref, line.amount, line.fee) for line in report.lines] == [
        ("payment", money.money_ref, inr(2_500_000), inr(FEE)),
        ("refund", refund.provider_ref, inr(1_000_000), inr(0)),
    ]
    theirs = razorpays_own.Client(auth=tuple(razorpay_house.KEYS.values()), base_url=house.address)
    assert [row["id"] for row in theirs.settlement.all()["items"]] == [ref]
    day = report.paid_on
    told = theirs.settlement.report({"year": day.year, "month": day.month, "day": day.day})
    assert {row["settlement_id"] for row in told["items"]} == {ref}


def test_that_lines_of_other_kinds_move_what_they_say(indian: Booth) -> None:
    house = indian.house
    assert isinstance(house, RazorpayHouse)
    paid(indian)
    house.settle()
    common = {"settlement_id": house.settled[0]["settlement_id"], "settled_at": house.settled[0]["settled_at"]}
    house.settled += [
        common
        | {"entity_id": "trf_1", "type": "transfer", "debit": 300, "credit": 0, "amount": 300, "currency": "INR"},
        common | {"entity_id": "adj_1", "type": "adjustment", "debit": 0, "credit": 40, "amount": 40},
        common | {"entity_id": "adj_2", "type": "reversal", "debit": 7, "credit": 0, "amount": None},
    ]
    reports = indian.provider.settlements(yesterday())
    assert reports is not None
    assert reports[0].lines is not None
    assert [(line.kind, line.amount.minor) for line in reports[0].lines[1:]] == [
        ("commission", 300),
        ("adjustment", 40),
        ("adjustment", -7),
    ]
    house.settled.clear()
    (without,) = indian.provider.settlements(yesterday()) or ()
    assert without.lines is None


def test_that_a_report_of_more_than_a_thousand_lines_is_read_to_its_end(indian: Booth) -> None:
    house = indian.house
    assert isinstance(house, RazorpayHouse)
    paid(indian)
    house.settle()
    (line,) = house.settled
    house.settled += [line | {"entity_id": f"pay_{n}"} for n in range(2050)]
    (report,) = indian.provider.settlements(yesterday()) or ()
    assert report.lines is not None
    assert len({line.ref for line in report.lines}) == 2051


def test_that_stripes_payout_comes_with_its_balance_transactions(foreign: Booth) -> None:
    house = foreign.house
    assert isinstance(house, StripeHouse)
    work = paid(foreign)
    (money,) = foreign.provider.look(work).received
    refund = foreign.provider.refund(foreign.refund_work(money.money_ref))
    house.finish_refunds()
    ref = house.pay_out(kept=900)
    (report,) = foreign.provider.settlements(yesterday()) or ()
    assert (report.ref, report.paid) == (ref, inr(2_500_000 - 75_000 - 1_000_000 - 900))
    assert report.lines is not None
    assert [(line.kind, line.amount.minor, line.fee.minor) for line in report.lines] == [
        ("adjustment", -900, 0),
        ("refund", 1_000_000, 0),
        ("payment", 2_500_000, 75_000),
    ]
    assert [line.ref for line in report.lines[1:]] == [refund.provider_ref, money.money_ref]
    theirs = stripes_own.StripeClient(
        stripe_house.KEYS["secret_key"],
        base_addresses={"api": house.address},
        http_client=stripes_own.RequestsClient(),
    )
    assert [one.id for one in theirs.v1.payouts.list().data] == [ref]
    moved = theirs.v1.balance_transactions.list({"payout": ref}).data
    assert sum(one.net if "net" in one else one.amount - one.fee for one in moved) == 0


def test_that_what_was_settled_before_is_not_asked_again(indian: Booth, foreign: Booth) -> None:
    for booth in (indian, foreign):
        paid(booth)
        assert isinstance(booth.house, RazorpayHouse | StripeHouse)
        if isinstance(booth.house, RazorpayHouse):
            booth.house.settle()
            at = next(iter(booth.house.settlements.values()))
        else:
            booth.house.pay_out()
            at = booth.house.payouts[0]
        at["created_at" if "created_at" in at else "created"] -= 40 * 86_400
        assert booth.provider.settlements(yesterday()) in ((), [])
