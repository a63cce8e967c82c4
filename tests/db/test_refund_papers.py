"""Papers of money that goes back: issued with the refund, numbered without gaps, void when it did not go."""

from typing import Any

from tests.database import Database
from tests.db.acts import Json, confirmed, on, past, refused, unchanged
from tests.db.money_acts import claim, worker
from tests.db.paper_acts import facts, issue, no_gap, papers, register, serial
from tests.db.racing import keep_promises, race
from tests.db.test_refunds import ask, by_gateway, refunds, take


def of_refund(db: Database, card: Json) -> list[Json]:
    return [paper for paper in papers(db, card) if paper["refund"] is not None]


def given_back(db: Database, card: Json, minor: int, **how: Any) -> Json:
    """Asked for and handed out by a manager; the paper of it."""
    (asked,) = ask(db, card, minor, who="meera", **how)
    take(db, asked, "pay")
    return of_refund(db, card)[-1]


def test_that_a_refund_that_was_paid_has_a_voucher_naming_the_voucher_of_its_payment(db: Database) -> None:
    register(db)
    card = confirmed(db)
    (voucher,) = papers(db, card)
    (asked,) = ask(db, card, 3_000_00, who="meera")
    assert papers(db, card) == [voucher]
    take(db, asked, "pay", who="asha")
    (paper,) = of_refund(db, card)
    assert (paper["kind"], paper["number"][:3], paper["refund"]) == ("refund_voucher", "RF/", asked["refund"])
    assert (paper["amount_minor"], paper["copies"]) == (3_000_00, 0)
    told = facts(db, paper)
    (answered,) = told["papers"]
    assert (answered["number"], answered["amount_minor"]) == (voucher["number"], card["received_minor"])
    assert (answered["kind"], answered["date"]) == ("receipt_voucher", facts(db, voucher)["date"])
    assert told["taxable_minor"] + sum(tax["amount_minor"] for tax in told["taxes"]) == 3_000_00
    assert told["totals"] | {"price_minor": 0} == {
        "price_minor": 0, "before_minor": card["received_minor"], "back_minor": 0, "this_minor": 3_000_00,
        "left_minor": card["received_minor"] - 3_000_00, "due_minor": 0,
    }  # fmt: skip
    assert told["refund"]["reason"] == "less guests"
    keep_promises(db)


def test_that_a_second_refund_says_what_went_back_before(db: Database) -> None:
    card = confirmed(db)
    first, second = given_back(db, card, 1_000_00), given_back(db, card, 2_000_00)
    assert serial(second["number"]) == serial(first["number"]) + 1
    told = facts(db, second)["totals"]
    assert (told["back_minor"], told["left_minor"]) == (1_000_00, card["received_minor"] - 3_000_00)
    assert "taxes" not in facts(db, second)
    no_gap(db)


def test_that_asking_for_the_paper_of_a_refund_gives_the_one_there_is(db: Database) -> None:
    card = confirmed(db)
    paper = given_back(db, card, 1_000_00)
    assert issue(db, card, "refund_voucher", who="ravi", refund=paper["refund"]) == paper
    with unchanged(db), refused("BK002") as said:
        issue(db, card, "credit_note", refund=paper["refund"])
    assert said.facts["field"] == "kind"
    assert of_refund(db, card) == [paper]


def test_that_money_that_has_not_gone_back_gets_no_paper(db: Database) -> None:
    card = confirmed(db)
    (asked,) = ask(db, card, 1_000_00)
    with unchanged(db), refused("BK002") as said:
        issue(db, card, "refund_voucher", refund=asked["refund"])
    assert said.facts["field"] == "refund"
    other = confirmed(db)
    with unchanged(db), refused("BK004"):
        issue(db, other, "refund_voucher", refund=asked["refund"])
    take(db, asked, "reject")
    assert of_refund(db, card) == []


def test_that_a_credit_is_no_refund_of_money_and_has_no_paper(db: Database) -> None:
    db.superuser.execute(
        "UPDATE desk.tariff SET policy = "
        '\'{"count": "days", "base": "paid", "gives": "credit", "credit_months": 24, "steps": [[0, 10000]]}\''
    )
    card = confirmed(db)
    db.call("cancel", on(card), who="meera")
    (made,) = refunds(db, card)
    assert made["method"] == "credit"
    if made["state"] == "approved":
        take(db, made, "pay")
    assert of_refund(db, card) == []
    keep_promises(db)


def test_that_after_the_invoice_of_a_registered_business_a_refund_gets_a_credit_note(db: Database) -> None:
    register(db)
    card = past(db)
    invoice = issue(db, card, "invoice")
    paper = given_back(db, card, 1_180_00)
    told = facts(db, paper)
    assert (paper["kind"], paper["number"][:3]) == ("credit_note", "CN/")
    assert [x["number"] for x in told["papers"]] == [invoice["number"]]
    assert told["taxable_minor"] + sum(tax["amount_minor"] for tax in told["taxes"]) == 1_180_00
    keep_promises(db)


def test_that_who_took_the_advance_gives_it_back_though_the_venue_has_another_registration_now(
    db: Database,
) -> None:
    card = confirmed(db)
    db.superuser.execute(
        "INSERT INTO desk.tax_registration (tenant_id, registration_id, legal_name) VALUES (1, 7, 'Second House')"
    )
    db.superuser.execute("UPDATE desk.venue SET registration_id = 7 WHERE tenant_id = 1")
    paper = given_back(db, card, 1_000_00)
    assert paper["number"].startswith("RF/")
    assert facts(db, paper)["business"]["legal_name"] != "Second House"
    no_gap(db)


def test_that_a_provider_that_takes_back_its_word_voids_the_paper_which_keeps_its_number(db: Database) -> None:
    card = by_gateway(db)
    ask(db, card, 100_000, who="meera")
    work = claim(db, "refunds")
    told = {"provider_ref": "rf_1", "look_again_at": "2026-12-01T00:00:00Z"}
    worker(db, "refund_seen", work["refund"], work["lease"], told | {"state": "done"})
    (paper,) = of_refund(db, card)
    assert (paper["void_reason"], facts(db, paper)["refund"]["method"]) == ("", "gateway")
    later = claim(db, "refunds")
    worker(db, "refund_seen", later["refund"], later["lease"], {"state": "failed", "provider_ref": "rf_1"})
    (void,) = of_refund(db, card)
    assert (void["number"], bool(void["void_reason"])) == (paper["number"], True)
    (failed,) = refunds(db, card)
    other = take(db, failed, "approve", method="transfer")
    take(db, other, "pay")
    fresh = [each for each in of_refund(db, card) if not each["void_reason"]]
    assert [serial(each["number"]) for each in fresh] == [serial(paper["number"]) + 1]
    keep_promises(db)


def test_that_a_security_deposit_that_goes_back_has_a_voucher_without_tax(db: Database) -> None:
    register(db)
    db.superuser.execute("UPDATE desk.venue SET security_minor = 5000000")
    card = past(db)
    body = {"booking": card["booking"], "amount_minor": 1_000_000, "currency": "INR", "purpose": "security"}
    db.call("record_cash", body)
    db.call("return_deposit", {"booking": card["booking"], "deductions": []}, who="meera")
    (owed,) = refunds(db, card)
    if owed["state"] != "done":
        take(db, owed, "pay")
    (paper,) = of_refund(db, card)
    told = facts(db, paper)
    assert (paper["kind"], told["refund"]["purpose"], "taxes" in told) == ("refund_voucher", "security", False)
    assert told["totals"]["left_minor"] == 0


def test_that_two_desks_paying_one_refund_make_one_paper(db: Database) -> None:
    card = confirmed(db)
    (asked,) = ask(db, card, 1_000_00, who="meera")
    body = {"refund": asked["refund"], "revision": asked["revision"]}
    endings = race(db, [(who, [("pay_refund", body)]) for who in ("asha", "meera")])
    assert sorted(ending.state for ending in endings) == ["", "BK005"]
    assert len(of_refund(db, card)) == 1
    keep_promises(db)


def test_that_a_paper_of_a_refund_is_not_voided_by_hand(db: Database) -> None:
    paper = given_back(db, confirmed(db), 1_000_00)
    with unchanged(db), refused("BK002"):
        db.call("void_document", {"document": paper["document"], "reason": "no"}, who="omkar")


def test_that_vouchers_paid_at_once_by_many_have_no_gap_though_some_are_refused(db: Database) -> None:
    bodies = []
    for _ in range(4):
        (asked,) = ask(db, confirmed(db), 1_000_00, who="meera")
        bodies.append({"refund": asked["refund"], "revision": asked["revision"]})
    wishes = [("pay_refund", {**body, "revision": body["revision"] + off}) for body in bodies for off in (7, 0)]
    people = ("asha", "ravi", "meera", "omkar")
    race(db, [(who, wishes[n:] + wishes[:n]) for n, who in enumerate(people)])
    found = db.superuser.execute("SELECT number FROM desk.document WHERE kind = 'refund_voucher' ORDER BY 1").fetchall()
    assert [serial(number) for (number,) in found] == [1, 2, 3, 4]
    assert max(len(number) for (number,) in found) <= 16
    keep_promises(db)
