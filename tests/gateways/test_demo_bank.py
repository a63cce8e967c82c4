"""The demo's provider as a person meets it: the page with its buttons, and the customer who needs no page."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import requests

from desk.domain.errors import Bug
from desk.gateways.fakes.demo_bank import KEY, LATE_BY, DemoBank
from desk.gateways.http import Exchange, Headers
from desk.gateways.payments.demo import Demo
from desk.gateways.payments.razorpay import judged
from tests.gateways.houses import Booth, demo


@pytest.fixture
def booth() -> Iterator[Booth]:
    made = demo()
    with made.house:
        yield made


def test_that_the_page_pays_and_fails_by_its_buttons(booth: Booth) -> None:
    work = booth.work(description="Advance <b>Rose Lawn</b>")
    made = booth.provider.create(work)
    work = replace(work, provider_ref=made.provider_ref)
    url = made.url or ""
    page = requests.get(url, timeout=5).text
    assert "₹25,000" in page
    assert "&lt;b&gt;Rose Lawn" in page
    assert "no real money moves" in page
    assert "The bank said no" in requests.post(url, data={"do": "fail"}, timeout=5).text
    assert booth.provider.look(work).state == "failed"
    assert "Paid." in requests.post(url, data={"do": "pay"}, timeout=5).text
    assert "Paid." in requests.post(url, data={"do": "pay"}, timeout=5).text
    assert len(booth.provider.look(work).received) == 1
    assert requests.get(url + "x", timeout=5).status_code == 404


def test_that_who_opens_no_page_pays_after_a_while_and_who_opens_it_decides(booth: Booth) -> None:
    alone, opened = booth.work(), booth.work()
    alone = replace(alone, provider_ref=booth.provider.create(alone).provider_ref)
    made = booth.provider.create(opened)
    opened = replace(opened, provider_ref=made.provider_ref)
    requests.get(made.url or "", timeout=5)
    assert booth.provider.look(alone).received == ()
    booth.house.clock_ahead = 3700.0
    assert len(booth.provider.look(alone).received) == 1
    assert booth.provider.look(opened).received == ()


def test_that_money_that_comes_after_the_link_has_ended_is_seen(booth: Booth) -> None:
    work = booth.work()
    made = booth.provider.create(work)
    work = replace(work, provider_ref=made.provider_ref)
    assert "On its way" in requests.post(made.url or "", data={"do": "late"}, timeout=5).text
    seen = booth.provider.look(work)
    assert (seen.state, seen.received) == ("closed", ())
    assert seen.look_again_at is not None
    booth.house.clock_ahead = LATE_BY + 1
    assert [money.amount for money in booth.provider.look(work).received] == [work.amount]
    assert "Paid." in requests.get(made.url or "", timeout=5).text


def test_that_a_link_of_an_earlier_day_still_opens(tmp_path: Path) -> None:
    file = tmp_path / "bank.sqlite"
    with DemoBank(file) as first, DemoBank(file) as beside:
        url = Demo({"key": KEY}, first.address).create(demo().work()).url or ""
        assert first.port != beside.port
    with DemoBank(file):
        assert requests.get(url, timeout=5).status_code == 200


def test_that_two_desks_of_one_demo_share_its_memory_and_it_outlives_both(tmp_path: Path) -> None:
    work, file = demo().work(), tmp_path / "bank.sqlite"
    with DemoBank(file) as first, DemoBank(file) as second:
        ref = Demo({"key": KEY}, first.address).create(work).provider_ref
        assert Demo({"key": KEY}, second.address).create(replace(work, tries=1)).provider_ref == ref
        second.pay(ref)
    with DemoBank(file) as third:
        assert len(Demo({"key": KEY}, third.address).look(replace(work, provider_ref=ref)).received) == 1


def test_that_keys_never_leave_this_pc_without_tls_or_for_a_pretended_demo() -> None:
    with pytest.raises(Bug) as plain:
        Exchange("Razorpay", "http://api.razorpay.com", Headers({}), judged)
    with pytest.raises(Bug) as elsewhere:
        Demo({"key": KEY}, "https://bank.example")
    assert "without TLS" in plain.value.problem
    assert "this PC only" in elsewhere.value.problem
    assert "hidden" in repr(Headers({"Authorization": "Bearer x"}))
