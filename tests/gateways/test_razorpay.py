"""What only Razorpay does: late authorisation, codes credited after closing, loose answers, features not enabled."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import razorpay as official
from razorpay.errors import BadRequestError

from desk.domain.errors import Refused, Unavailable
from desk.domain.money import Money
from desk.gateways.fakes.loopback import Fault, Told
from desk.gateways.http import Reply
from desk.gateways.payments.razorpay import judged
from desk.usecases.payments.providing import AnswerLost, KeysRefused, PaymentWork, Way
from tests.fakes.razorpay_house import KEYS, RazorpayHouse
from tests.gateways.houses import Booth, razorpay

# The fields that Razorpay's own examples of each thing have (the mocks in the source archive of its Python client).
FIELDS = {
    "payment_link": {"accept_partial", "amount", "amount_paid", "cancelled_at", "created_at", "currency", "customer",
                     "description", "expire_by", "expired_at", "first_min_partial_amount", "id", "notes", "notify",
                     "payments", "reference_id", "reminder_enable", "reminders", "short_url", "status", "updated_at",
                     "upi_link", "user_id"},
    "qr_code": {"id", "entity", "created_at", "name", "usage", "type", "image_url", "payment_amount", "status",
                "description", "fixed_amount", "payments_amount_received", "payments_count_received", "notes",
                "customer_id", "close_by", "closed_at", "close_reason"},
    "payment": {"id", "entity", "amount", "currency", "status", "order_id", "invoice_id", "international", "method",
                "amount_refunded", "refund_status", "captured", "description", "card_id", "bank", "wallet", "vpa",
                "email", "contact", "notes", "fee", "tax", "error_code", "error_description", "error_source",
                "error_step", "error_reason", "acquirer_data", "created_at"},
    "refund": {"id", "entity", "amount", "currency", "payment_id", "notes", "receipt", "acquirer_data", "created_at",
               "status", "speed_processed", "speed_requested"},
}  # fmt: skip


@pytest.fixture
def link() -> Iterator[Booth]:
    made = razorpay()
    with made.house:
        yield made


@pytest.fixture
def code() -> Iterator[Booth]:
    made = razorpay(Way.QR)
    with made.house:
        yield made


def house_of(booth: Booth) -> RazorpayHouse:
    assert isinstance(booth.house, RazorpayHouse)
    return booth.house


def asked_for(booth: Booth, **changed: object) -> PaymentWork:
    work = booth.work(**changed)
    return replace(work, step="look", provider_ref=booth.provider.create(work).provider_ref)


def test_that_a_failed_payment_that_is_captured_days_later_is_still_seen(link: Booth) -> None:
    work, house = asked_for(link), house_of(link)
    late = house.pay_link(work.provider_ref or "", status="failed")
    seen = link.provider.look(work)
    assert (seen.state, seen.received, seen.problem) == ("failed", (), "The bank declined the payment")
    house.clock_ahead = 3 * 3600.0
    closed = link.provider.look(work)
    assert (closed.state, closed.received) == ("closed", ())
    assert closed.look_again_at is not None
    house.clock_ahead = 2 * 86_400.0
    house.late(late)
    (money,) = link.provider.look(work).received
    assert money.money_ref == late
    house.clock_ahead = 4 * 86_400.0
    assert link.provider.look(work).look_again_at is None


def test_that_an_authorised_payment_is_captured_once_and_only_for_the_exact_sum(link: Booth) -> None:
    work, house = asked_for(link), house_of(link)
    wrong = house.pay_link(work.provider_ref or "", status="authorized", amount=100)
    right = house.pay_link(work.provider_ref or "", status="authorized")
    second = house.pay_link(work.provider_ref or "", status="authorized")
    (money,) = link.provider.look(work).received
    assert money.money_ref in (right, second)
    assert len(link.provider.look(work).received) == 1
    assert house.payments[wrong]["status"] == "authorized"
    assert house.count("POST", "/v1/payments/.*/capture") == 1


def test_that_an_authorised_payment_of_a_cancelled_link_is_left_to_go_back(link: Booth) -> None:
    work, house = asked_for(link), house_of(link)
    link.provider.void(work)
    house.pay_link(work.provider_ref or "", status="authorized")
    assert link.provider.look(work).received == ()
    assert house.count("POST", "/v1/payments/.*/capture") == 0


def test_that_two_customers_on_one_link_are_two_sums(link: Booth) -> None:
    work, house = asked_for(link), house_of(link)
    refs = {house.pay_link(work.provider_ref or "") for _ in range(2)}
    assert {money.money_ref for money in link.provider.look(work).received} == refs


def test_that_money_in_another_currency_is_reported_in_it(link: Booth) -> None:
    work, house = asked_for(link), house_of(link)
    house.pay_link(work.provider_ref or "", currency="USD")
    (money,) = link.provider.look(work).received
    assert money.amount == Money(work.amount.minor, "USD")


def test_that_a_code_credited_after_it_was_closed_is_seen(code: Booth) -> None:
    work, house = asked_for(code), house_of(code)
    assert code.provider.void(work).received == ()
    late = house.pay_code(work.provider_ref or "")
    seen = code.provider.look(work)
    assert [money.money_ref for money in seen.received] == [late]
    assert seen.received[0].bank_ref
    assert seen.look_again_at is not None


def test_that_surplus_codes_of_a_lost_answer_are_closed(code: Booth) -> None:
    work, house = code.work(), house_of(code)
    code.provider.create(work)
    code.provider.create(work)  # as if the first answer, and every trace of it here, had been lost
    kept = code.provider.create(replace(work, tries=2))
    active = [one["id"] for one in house.codes.values() if one["status"] == "active"]
    assert active == [kept.provider_ref]


def test_that_a_code_among_hundreds_is_found(code: Booth) -> None:
    work, house = code.work(), house_of(code)
    made = code.provider.create(work)
    example = next(iter(house.codes.values()))
    for number in range(250):
        house.codes[f"qr_{number:014}"] = {**example, "id": f"qr_{number:014}", "notes": []}
    assert code.provider.create(replace(work, tries=1)).provider_ref == made.provider_ref


def test_that_the_raw_text_of_a_code_is_used_where_the_account_has_it(code: Booth) -> None:
    house_of(code).image_content = True
    made = code.provider.create(code.work())
    assert (made.qr_text or "").startswith("upi://pay?")
    assert made.image_url


def test_that_a_code_lives_at_most_two_hours_and_the_returned_time_counts(code: Booth) -> None:
    work = code.work(pay_by=datetime.now(UTC) + timedelta(days=3))
    ends = code.provider.create(work).expires_at
    assert ends is not None
    assert timedelta(minutes=110) < ends - datetime.now(UTC) <= timedelta(hours=2)


def test_when_codes_are_not_enabled_the_person_is_told_whom_to_ask(code: Booth) -> None:
    house_of(code).codes_enabled = False
    with pytest.raises(Refused, match="ask Razorpay to enable it"):
        code.provider.create(code.work())
    assert "not enabled" in code.provider.check()


def test_that_a_pay_by_within_minutes_is_stretched_to_what_razorpay_takes(link: Booth) -> None:
    made = link.provider.create(link.work(pay_by=datetime.now(UTC) + timedelta(minutes=1)))
    assert made.expires_at is not None
    assert made.expires_at > datetime.now(UTC) + timedelta(minutes=15)


@pytest.mark.parametrize(
    ("status", "error", "changes", "kind"),
    [
        (401, {"code": "BAD_REQUEST_ERROR", "description": "Authentication failed"}, True, KeysRefused),
        (400, {"code": "BAD_REQUEST_ERROR", "description": "The api key provided is invalid"}, True, KeysRefused),
        (400, {"code": "BAD_REQUEST_ERROR", "description": "The amount is invalid", "field": None}, True, Refused),
        (409, {"code": "BAD_REQUEST_ERROR", "description": "Refund is still in progress"}, True, AnswerLost),
        (400, {"description": "Different request with the same idempotency key"}, True, Refused),
        (400, {"code": "GATEWAY_ERROR", "description": "bank down"}, True, AnswerLost),
        (400, {"code": "GATEWAY_ERROR", "description": "bank down"}, False, Unavailable),
        (503, {}, True, AnswerLost),
        (429, {"code": "BAD_REQUEST_ERROR", "description": "Too many requests"}, True, Unavailable),
        (400, "nonsense", False, Unavailable),
    ],
)
def test_that_each_refusal_means_what_the_documentation_says(
    status: int, error: object, changes: bool, kind: type[Exception]
) -> None:
    assert type(judged(Reply(status=status, body={"error": error}), changes)) in (kind, *kind.__subclasses__())


def test_that_the_words_of_the_provider_reach_the_person_without_phone_numbers(link: Booth) -> None:
    told = Told(status=400, body={"error": {"code": "X", "description": "contact +919812345678 is invalid."}})
    link.house.will(Fault(kind="status", told=told))
    with pytest.raises(Refused) as refusal:
        link.provider.create(link.work())
    assert refusal.value.problem == "Razorpay: contact [phone] is invalid"


def test_that_razorpays_own_client_drives_the_same_house(link: Booth) -> None:
    house = house_of(link)
    client = official.Client(auth=(KEYS["key_id"], KEYS["key_secret"]), base_url=house.address)
    made = client.payment_link.create({"amount": 50_000, "currency": "INR", "reference_id": "OTHER-1"})
    assert set(made) >= FIELDS["payment_link"]
    with pytest.raises(BadRequestError, match="already attempted"):
        client.payment_link.create({"amount": 50_000, "currency": "INR", "reference_id": "OTHER-1"})
    assert client.payment_link.all({"reference_id": "OTHER-1"})["payment_links"][0]["id"] == made["id"]
    paid = house.pay_link(made["id"])
    assert set(client.payment.fetch(paid)) >= FIELDS["payment"]
    key = {"X-Refund-Idempotency": "RF-0123456789"}
    refunds = [client.payment.refund(paid, {"amount": 20_000}, headers=key) for _ in range(2)]
    assert refunds[0]["id"] == refunds[1]["id"]
    assert set(refunds[0]) >= FIELDS["refund"]
    code = client.qrcode.create({"type": "upi_qr", "usage": "single_use", "fixed_amount": True, "payment_amount": 300,
                                 "name": "Store_1"})  # fmt: skip
    assert set(code) >= FIELDS["qr_code"]
    house.pay_code(code["id"])
    assert client.qrcode.fetch(code["id"])["close_reason"] == "paid"
    assert client.qrcode.fetch_all_payments(code["id"])["items"][0]["amount"] == 300


def test_that_what_the_desk_made_is_the_same_to_razorpays_own_client(link: Booth) -> None:
    work = asked_for(link)
    client = official.Client(auth=(KEYS["key_id"], KEYS["key_secret"]), base_url=link.house.address)
    found = client.payment_link.fetch(work.provider_ref)
    assert (found["amount"], found["reference_id"], found["accept_partial"]) == (2_500_000, work.attempt, False)
    assert found["notes"] == {"attempt": work.attempt, "booking": work.booking_number}
    assert found["notify"] == {"sms": False, "email": False}
    assert client.payment_link.cancel(work.provider_ref)["status"] == "cancelled"
    assert link.provider.look(work).state == "closed"
