"""What holds for every provider: one attempt makes one request, nothing is charged twice, nothing is forgotten."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desk.domain.errors import OutcomeUnknown, Refused, Unavailable
from desk.domain.money import Money
from desk.gateways.fakes.loopback import Fault, Told
from desk.usecases.payments.providing import KeysRefused
from tests.gateways.houses import WRONG_KEYS, Booth


def test_that_what_was_asked_for_can_be_paid_and_is_seen(booth: Booth) -> None:
    work = booth.work()
    made = booth.provider.create(work)
    assert made.url or made.qr_text or made.image_url
    work = replace(work, step="look", provider_ref=made.provider_ref)
    before = booth.provider.look(work)
    assert (before.state, before.received) == ("open", ())
    assert before.look_again_at is not None
    assert before.look_again_at - datetime.now(UTC) < timedelta(seconds=10)
    ref = booth.pay(made.provider_ref)
    seen = booth.provider.look(work)
    (money,) = seen.received
    assert (seen.state, money.money_ref, money.amount) == ("closed", ref, work.amount)
    assert money.fee_minor > 0
    assert abs(money.at - datetime.now(UTC)) < timedelta(seconds=30)
    assert booth.provider.look(work).received == seen.received


def test_that_a_repeated_attempt_makes_nothing_twice(booth: Booth) -> None:
    work = booth.work()
    first = booth.provider.create(work)
    again = booth.new().create(replace(work, tries=1))
    assert again.provider_ref == first.provider_ref
    assert booth.made() == 1


def test_when_the_answer_to_creating_is_lost_the_next_try_finds_what_was_made(booth: Booth) -> None:
    work = booth.work()
    booth.house.will(Fault(kind="lose"))
    with pytest.raises(OutcomeUnknown):
        booth.provider.create(work)
    assert booth.made() == 1
    found = booth.provider.look(replace(work, step="look", tries=1))
    assert found.state == "open"
    assert booth.provider.create(replace(work, tries=1)).provider_ref
    assert booth.made() == 1


def test_when_it_was_never_made_looking_says_closed_and_the_next_try_makes_it(booth: Booth) -> None:
    work = booth.work()
    booth.house.will(Fault(kind="drop"))
    with pytest.raises(OutcomeUnknown):
        booth.provider.create(work)
    assert booth.provider.look(replace(work, step="look", tries=1)).state == "closed"
    assert booth.provider.create(replace(work, tries=1)).provider_ref
    assert booth.made() == 1


@pytest.mark.parametrize("kind", ["hang", "stall"])
def test_when_the_provider_hangs_it_is_unknown_within_the_patience(booth: Booth, kind: str) -> None:
    fault = booth.house.will(Fault(kind=kind))  # type: ignore[arg-type]
    started = datetime.now(UTC)
    with pytest.raises(OutcomeUnknown):
        booth.provider.create(booth.work())
    assert datetime.now(UTC) - started < timedelta(seconds=3)
    fault.go.set()


def test_when_an_answer_drips_for_ever_it_is_cut_off(booth: Booth) -> None:
    started = datetime.now(UTC)
    booth.house.will(Fault(kind="drip"))
    with pytest.raises(OutcomeUnknown):
        booth.provider.create(booth.work())
    assert datetime.now(UTC) - started < timedelta(seconds=5)


@pytest.mark.parametrize(
    "told",
    [
        Told(status=500, body={"error": {"type": "api_error", "code": "SERVER_ERROR", "description": "x"}}),
        Told(status=502, body=b"<html>Bad gateway</html>", kind="text/html"),
        Told(status=200, body=b"\xff\xfe garbage"),
        Told(status=200, body=b"[" * 100_000),
        Told(status=302, body={}, headers={"Location": "http://127.0.0.1:1/elsewhere"}),
    ],
)
def test_that_trouble_there_is_unknown_for_a_change_and_nothing_for_a_look(booth: Booth, told: Told) -> None:
    made = booth.provider.create(booth.work())
    booth.house.will(Fault(kind="status", told=told))
    with pytest.raises(OutcomeUnknown):
        booth.provider.create(booth.work())
    booth.house.will(Fault(kind="status", method="GET", told=told))
    with pytest.raises(Unavailable):
        booth.provider.look(booth.work(step="look", provider_ref=made.provider_ref))


def test_when_it_asks_to_slow_down_nothing_happened(booth: Booth) -> None:
    booth.house.will(Fault(kind="status", told=Told(status=429, body={"error": {"code": "BAD_REQUEST_ERROR"}})))
    with pytest.raises(Unavailable):
        booth.provider.create(booth.work())
    assert booth.made() == 0


def test_when_nobody_is_there_nothing_happened(booth: Booth) -> None:
    booth.house.close()
    with pytest.raises(Unavailable, match="no connection"):
        booth.provider.create(booth.work())


def test_that_wrong_keys_are_told_apart_and_never_repeated(booth: Booth) -> None:
    keys = WRONG_KEYS[booth.provider.name]
    stranger = booth.new(keys)
    with pytest.raises(KeysRefused) as refusal:
        stranger.check()
    assert not any(value in str(refusal.value) for value in keys.values())
    with pytest.raises(KeysRefused):
        stranger.create(booth.work())
    assert booth.made() == 0


def test_that_a_check_asks_and_moves_nothing(booth: Booth) -> None:
    assert booth.provider.check().endswith(".")
    assert booth.made() == 0
    assert all(one.method == "GET" for one in booth.house.asked)


def test_that_a_voided_request_can_no_more_be_paid_and_may_be_voided_again(booth: Booth) -> None:
    work = booth.work()
    work = replace(work, step="void", provider_ref=booth.provider.create(work).provider_ref)
    for _ in range(2):
        seen = booth.provider.void(work)
        assert (seen.state, seen.received) == ("closed", ())


def test_when_the_money_came_before_the_void_it_is_reported(booth: Booth) -> None:
    work = booth.work()
    work = replace(work, step="void", provider_ref=booth.provider.create(work).provider_ref)
    ref = booth.pay(work.provider_ref)
    seen = booth.provider.void(work)
    assert seen.state == "closed"
    assert [money.money_ref for money in seen.received] == [ref]


def test_that_voiding_what_was_never_made_is_closed(booth: Booth) -> None:
    assert booth.provider.void(booth.work(step="void", tries=1)).state == "closed"


def test_that_another_sum_than_asked_is_reported_as_it_is(booth: Booth) -> None:
    work = booth.work()
    work = replace(work, step="look", provider_ref=booth.provider.create(work).provider_ref)
    booth.pay(work.provider_ref, amount=24_999_99)
    (money,) = booth.provider.look(work).received
    assert money.amount == Money(24_999_99, "INR")


def test_that_a_failed_try_leaves_the_request_open(booth: Booth) -> None:
    work = booth.work()
    work = replace(work, step="look", provider_ref=booth.provider.create(work).provider_ref)
    booth.fail(work.provider_ref or "")
    seen = booth.provider.look(work)
    assert seen.state in ("failed", "open")
    assert seen.look_again_at is not None
    booth.pay(work.provider_ref)
    assert booth.provider.look(work).state == "closed"


def test_that_a_refund_goes_out_once_however_often_it_is_asked_for(booth: Booth) -> None:
    work = booth.work()
    money = booth.pay(booth.provider.create(work).provider_ref)
    back = booth.refund_work(money)
    booth.house.will(Fault(kind="lose", path=".*refunds?"))
    with pytest.raises(OutcomeUnknown):
        booth.provider.refund(back)
    seen = booth.provider.refund(replace(back, tries=1))
    assert seen.state == "pending"
    assert booth.new().refund(replace(back, tries=2)).provider_ref == seen.provider_ref
    assert booth.provider.look_refund(replace(back, step="look")).provider_ref == seen.provider_ref
    assert booth.refunded() == back.amount.minor
    booth.finish_refunds()
    done = booth.provider.look_refund(replace(back, step="look", provider_ref=seen.provider_ref))
    assert done.state == "done"
    assert done.bank_ref


def test_that_more_than_was_received_is_never_refunded(booth: Booth) -> None:
    work = booth.work()
    money = booth.pay(booth.provider.create(work).provider_ref)
    with pytest.raises(Refused):
        booth.provider.refund(booth.refund_work(money, amount=Money(25_000_01, "INR")))
    booth.provider.refund(booth.refund_work(money, amount=Money(25_000_00, "INR")))
    with pytest.raises(Refused):
        booth.provider.refund(booth.refund_work(money))
    assert booth.refunded() == 25_000_00


def test_that_looking_follows_the_clock_of_the_provider(booth: Booth) -> None:
    booth.house.clock_ahead = 3 * 3600.0
    now = datetime.now(UTC) + timedelta(hours=3)
    work = booth.work(requested_at=now, pay_by=now + timedelta(hours=2))
    work = replace(work, provider_ref=booth.provider.create(work).provider_ref)
    again = booth.provider.look(work).look_again_at
    assert again is not None
    assert abs(again - now) < timedelta(seconds=20)


def test_that_nothing_secret_or_personal_reaches_the_log(booth: Booth, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG", logger="desk")
    work = booth.work()
    booth.provider.create(work)
    with pytest.raises(KeysRefused):
        booth.new(WRONG_KEYS[booth.provider.name]).check()
    text = caplog.text
    for hidden in ("Asha Rao", "9812345678", *WRONG_KEYS[booth.provider.name].values()):
        assert hidden not in text
    assert booth.house.asked
