"""The options of each profile, the deposit within its clamp, and what the cards say."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.lifecycle import ConfirmationTrigger
from desk.domain.money import Money
from desk.domain.payment_option import OptionCode, deposit_minor, payment_due_at, payment_options
from desk.domain.venue import PaymentProfile
from tests.domain.halls import DAY, HOUR, TERMS, at

NOW, EVENT = at("2027-02-01 12:00"), at("2027-02-14 16:00")
LAKH = Money(100_000_00, "INR")
rupees = st.integers(0, 10**13)


@st.composite
def terms(draw):
    low = draw(st.integers(0, 10**8))
    fixed = draw(st.none() | rupees)
    return replace(
        TERMS,
        profile=draw(st.sampled_from(PaymentProfile)),
        trigger=draw(st.sampled_from(ConfirmationTrigger)),
        deposit_bp=None if fixed is not None else draw(st.integers(0, 10_000)),
        deposit_fixed_minor=fixed,
        deposit_min_minor=low,
        deposit_max_minor=low + draw(st.integers(0, 10**8)),
    )


@pytest.mark.parametrize(
    ("profile", "codes"),
    [
        ("cash_only", ["counter_full"]),
        ("cash_deposit", ["deposit"]),
        ("hybrid", ["counter_full", "deposit", "gateway_full"]),
        ("full_online", ["gateway_full"]),
        ("marketplace", ["gateway_full"]),
    ],
)
def test_that_each_profile_offers_exactly_its_options(profile, codes):
    offered = payment_options(replace(TERMS, profile=PaymentProfile(profile)), LAKH, EVENT, NOW)
    assert [option.code for option in offered] == codes


@pytest.mark.parametrize(
    ("total", "deposit"),
    [
        (0, 0),
        (500_00, 500_00),  # never above the total, even below the minimum
        (3_000_00, 1_000_00),  # the minimum
        (20_000_00, 5_000_00),
        (20_000_02, 5_000_01),  # half up
        (100_000_00, 10_000_00),  # the maximum
    ],
)
def test_that_the_default_deposit_is_a_quarter_within_its_clamp(total, deposit):
    assert deposit_minor(TERMS, total) == deposit


def test_that_a_fixed_deposit_is_clamped_as_well():
    fixed = replace(TERMS, deposit_bp=None, deposit_fixed_minor=500_00)
    assert deposit_minor(fixed, 20_000_00) == 1_000_00
    assert deposit_minor(replace(fixed, deposit_fixed_minor=50_000_00), 80_000_00) == 10_000_00
    assert deposit_minor(replace(fixed, deposit_fixed_minor=0, deposit_min_minor=0), 80_000_00) == 0


@given(terms(), rupees)
def test_that_a_deposit_stays_within_its_clamp_and_the_total(some_terms, total):
    deposit = deposit_minor(some_terms, total)
    assert 0 <= deposit <= total
    assert deposit <= some_terms.deposit_max_minor
    assert deposit >= min(some_terms.deposit_min_minor, total)


@given(terms(), rupees, rupees)
def test_that_a_dearer_booking_never_has_a_smaller_deposit(some_terms, a, b):
    cheap, dear = sorted((a, b))
    assert deposit_minor(some_terms, cheap) <= deposit_minor(some_terms, dear)


@given(terms(), rupees)
def test_that_no_option_loses_or_makes_a_rupee(some_terms, total_minor):
    total = Money(total_minor, "INR")
    for option in payment_options(some_terms, total, EVENT, NOW):
        assert option.due_now + option.balance == option.total == total
        either_way = option.due_now if option.code is OptionCode.DEPOSIT else Money(0, "INR")
        assert option.at_counter + option.by_gateway + either_way == total
        assert option.next_steps
        assert all(text.endswith(".") for text in (option.confirms, *option.next_steps))


def test_that_payment_is_due_at_the_end_of_the_window_or_the_start_of_the_event():
    assert payment_due_at(EVENT, NOW, TERMS) == NOW + DAY
    assert payment_due_at(EVENT, EVENT - HOUR, TERMS) == EVENT
    assert payment_due_at(EVENT, EVENT - DAY, TERMS) == EVENT


def test_that_an_event_entered_late_still_has_its_window():
    assert payment_due_at(EVENT, EVENT, TERMS) == EVENT + DAY
    assert payment_due_at(EVENT, EVENT + HOUR, TERMS) == EVENT + HOUR + DAY


def test_that_the_cards_of_a_hybrid_venue_say_what_is_due_where():
    counter, deposit, gateway = payment_options(TERMS, LAKH, EVENT, NOW)
    assert (str(counter.due_now), str(counter.at_counter), str(counter.by_gateway)) == ("₹1,00,000", "₹1,00,000", "₹0")
    assert (str(deposit.due_now), str(deposit.at_counter), str(deposit.by_gateway)) == ("₹10,000", "₹90,000", "₹0")
    assert (str(gateway.due_now), str(gateway.at_counter), str(gateway.by_gateway)) == ("₹1,00,000", "₹0", "₹1,00,000")
    assert deposit.next_steps == (
        "Take the deposit of ₹10,000, at the counter or by payment link.",
        "Take the balance of ₹90,000 at the counter before the event.",
    )
    assert {option.due_by for option in (counter, deposit, gateway)} == {NOW + DAY}


@pytest.mark.parametrize(
    ("trigger", "total", "words"),
    [
        ("deposit_only", LAKH, "Confirmed as soon as the deposit of ₹10,000 has come."),
        ("deposit_only", Money(500_00, "INR"), "Confirmed as soon as all of ₹500 has come."),
        ("full_payment", LAKH, "Confirmed as soon as all of ₹1,00,000 has come."),
        ("manual_approval", LAKH, "Confirmed when a manager approves it, or when all of ₹1,00,000 has come."),
        ("immediate", LAKH, "Confirmed at once, before any money has come."),
        ("full_payment", Money(0, "INR"), "Confirmed at once, because there is nothing to pay."),
        ("immediate", Money(0, "INR"), "Confirmed at once, before any money has come."),
    ],
)
def test_that_a_card_says_what_confirms_the_booking(trigger, total, words):
    (option,) = payment_options(
        replace(TERMS, profile=PaymentProfile.CASH_DEPOSIT, trigger=ConfirmationTrigger(trigger)), total, EVENT, NOW
    )
    assert option.confirms == words


def test_that_a_manager_is_asked_first_where_approval_is_by_hand():
    by_hand = replace(TERMS, profile=PaymentProfile.CASH_ONLY, trigger=ConfirmationTrigger.MANUAL_APPROVAL)
    (option,) = payment_options(by_hand, LAKH, EVENT, NOW)
    assert option.next_steps == (
        "Ask a manager to approve the booking before the payment is due.",
        "Take ₹1,00,000 at the counter.",
        "In cash it is ₹98,000: ₹2,000 less.",
    )
    (free,) = payment_options(by_hand, Money(0, "INR"), EVENT, NOW)
    assert free.next_steps == ("Ask a manager to approve the booking before the payment is due.",)
