"""Commission that is deducted from a provider's money at once, and credit that lapses."""

import pytest

from desk.domain.money import Money
from tests.database import Database
from tests.db.acts import Json, cash, on, pending, read, refused, unchanged
from tests.db.money_acts import claim, held, money_in, seen, start
from tests.db.racing import keep_promises
from tests.db.test_refunds import refunds
from tests.db.test_settling import (
    RATE,
    by_link,
    credited,
    posted,
    reader_of,
    recorded,
    report,
    settle,
    shared,
    spend,
    today,
)


def paid_online(db: Database, card: Json, ref: str, minor: int) -> Json:
    start(db, card, minor)
    seen(db, claim(db), "closed", money_in(ref, minor))
    return read(db, card)


def test_that_the_share_of_a_providers_money_is_deducted_at_once_and_the_rest_is_owed(db: Database) -> None:
    shared(db)
    card = paid_online(db, pending(db), "pay_1", 1_000_000)
    share = 1_000_000 * RATE // 10_000
    assert (card["status"], recorded(db, card)) == ("confirmed", card["total_minor"] * RATE // 10_000)
    assert held(db, "gateway") == -(1_000_000 - share)
    assert held(db, "commission_payable", card["booking"]) == recorded(db, card) - share
    cash(db, card, 500_000)
    assert held(db, "gateway") == -(1_000_000 - share)  # counter money is paid by invoice
    whole = paid_online(db, card, "pay_2", card["total_minor"] - 1_500_000)
    online = card["total_minor"] - 500_000
    assert -held(db, "gateway") == online - online * RATE // 10_000
    assert held(db, "commission_payable", whole["booking"]) == recorded(db, whole) - online * RATE // 10_000
    assert posted(db, "commission_deducted", card["booking"]) == 2
    keep_promises(db)


def test_that_a_venue_whose_provider_pays_out_everything_owes_all_of_it_by_invoice(db: Database) -> None:
    shared(db)
    offer = {"venue": 1, "provider": "fake", "ways": ["link"], "deducts_commission": False}
    db.call("offer_provider", offer, who="omkar")
    card = paid_online(db, pending(db), "pay_1", 1_000_000)
    assert held(db, "gateway") == -1_000_000
    assert held(db, "commission_payable", card["booking"]) == recorded(db, card)
    keep_promises(db)


def test_that_a_refund_of_it_gives_the_share_back_and_commission_paid_already_is_not_deducted_again(
    db: Database,
) -> None:
    shared(db)
    db.superuser.execute(
        'UPDATE desk.tariff SET policy = \'{"count": "days", "base": "paid", "gives": "money", "steps": [[0, 5000]]}\''
    )
    card = paid_online(db, pending(db), "pay_1", 1_000_000)
    db.call("cancel", on(card), who="meera")
    kept = 500_000
    assert [r["state"] for r in refunds(db, card)] == ["approved"]
    assert recorded(db, card) == kept * RATE // 10_000
    assert held(db, "commission_payable", card["booking"]) == 0
    assert held(db, "gateway") == -(1_000_000 - kept * RATE // 10_000)
    other = cash(db, pending(db), 1_000_000)
    db.superuser.execute("UPDATE desk.payment_provider SET deducts_commission = true")
    db.call("pay_commission", {"venue": 1, "until": today(db), "reference": "NEFT 1"}, who="meera")
    before = held(db, "gateway")
    paid_online(db, read(db, other), "pay_9", 100_000)
    assert held(db, "gateway") == before - 100_000
    keep_promises(db)


def test_that_lapsed_credit_is_posted_as_kept_once_and_carries_its_commission(db: Database) -> None:
    shared(db)
    lost, credit, customer = credited(db)
    assert db.as_("worker").execute("SELECT desk.sweep_credits()").fetchone() == (0,)
    spend(db, pending(db, customer={"id": customer}), credit, 300_000)
    db.superuser.execute("SET session_replication_role = replica")
    db.superuser.execute("UPDATE desk.refund SET credit_until = current_date - 2")
    db.superuser.execute("RESET session_replication_role")
    left = credit["amount_minor"] - 300_000
    for changed in (1, 0):
        assert db.as_("worker").execute("SELECT desk.sweep_credits()").fetchone() == (changed,)
    assert (held(db, "customer_credit"), held(db, "forfeited", lost["booking"])) == (0, left)
    assert (posted(db, "lapse"), recorded(db, lost)) == (1, left * RATE // 10_000)
    with refused("42501"), unchanged(db):
        db.as_("meera").execute("SELECT desk.sweep_credits()")
    keep_promises(db)


@pytest.mark.parametrize("way", ["cash", "upi"])
def test_that_whoever_takes_a_deposit_the_second_time_is_told_by_whom_it_was_taken(house: Database, way: str) -> None:
    card = pending(house)
    body = {"booking": card["booking"], "amount_minor": card["deposit_minor"], "currency": "INR", "seen_minor": 0}
    name = "record_cash"
    if way == "upi":
        name, body = "declare_payment", body | {"method": "upi", "reference": "UTR0000000001"}
    first = cash(house, card, card["deposit_minor"], who="ravi")
    with refused("BK009") as no, unchanged(house):
        house.call(name, body)
    assert (no.facts["field"], no.facts["received_minor"]) == ("seen_minor", first["received_minor"])
    assert (no.facts["last"]["by"], no.facts["last"]["amount_minor"]) == ("Ravi", card["deposit_minor"])
    taken = house.call(name, body | {"seen_minor": no.facts["received_minor"]})
    assert taken["received_minor"] == 2 * card["deposit_minor"] < card["total_minor"]
    tip = {"booking": card["booking"], "amount_minor": 100, "currency": "INR", "purpose": "tip", "seen_minor": 0}
    assert house.call("record_cash", tip)["receipt"]["purpose"] == "tip"  # a tip is nobody's deposit


def test_that_a_share_the_provider_kept_back_closes_its_account_and_one_it_paid_out_stays_open(db: Database) -> None:
    shared(db)
    by_link(db, "pay_1", 1_000_000)
    share = 1_000_000 * RATE // 10_000
    paid = {"kind": "payment", "ref": "pay_1", "amount_minor": 1_000_000}
    assert settle(db, report(1_000_000, paid))["off_minor"] == 0
    assert held(db, "gateway") == share  # the provider paid out what it ought to have kept
    kept = {"kind": "commission", "ref": "trf_1", "amount_minor": share}
    told = settle(db, report(1_000_000 - share, paid, kept))
    assert (told["off_minor"], told["charges_minor"], held(db, "gateway")) == (0, 0, 0)
    keep_promises(db)


def test_that_a_difference_is_explained_by_a_manager_and_a_task_again_when_told_anew(db18: Database) -> None:
    by_link(db18, "pay_1", 100_000)
    told = report(97_990, {"kind": "payment", "ref": "pay_1", "amount_minor": 100_000, "fee_minor": 2_000})
    made = settle(db18, told)
    reader = reader_of(db18, "meera")
    (card,) = reader.settlements()
    assert (card.differs, card.off, card.seen_by) == (True, Money(-10, "INR"), "Meera")
    body = {"settlement": made["settlement"], "revision": made["revision"], "reason": "the bank kept it"}
    for who, wrong, state in (
        ("asha", {}, "42501"),
        ("meera", {"revision": 7}, "BK005"),
        ("meera", {"reason": " "}, "BK002"),
    ):
        with refused(state), unchanged(db18):
            db18.call("accept_settlement", body | wrong, who=who)
    db18.call("accept_settlement", body, who="meera")
    (card,) = reader.settlements()
    assert (card.differs, card.accepted) == (False, "the bank kept it")
    settle(db18, told | {"paid_minor": 97_980})
    assert reader.settlements()[0].differs
    by_hand = settle(db18, {k: v for k, v in told.items() if k != "lines"} | {"paid_minor": 98_000})
    assert (by_hand["off_minor"], by_hand["charges_minor"]) == (0, 0)
    assert reader.offered_providers() == ["fake"]
    keep_promises(db18)
