"""Papers as the referee issues them: what a payment and an event get, pinned facts, copies, and who may what."""

from uuid import uuid4

import pytest

from tests.database import Database
from tests.db.acts import APPROVAL, Json, cash, confirmed, past, pending, refused, unchanged
from tests.db.paper_acts import GSTIN, facts, issue, no_gap, papers, register, serial

# ---- what a payment gets ---------------------------------------------------------------------------------------------


def test_that_a_payment_has_its_receipt_under_the_payments_own_number(db: Database) -> None:
    card = pending(db)
    paid = cash(db, card, card["deposit_minor"])
    (paper,) = papers(db, card)
    assert (paper["kind"], paper["number"], paper["payment"]) == (
        "receipt",
        paid["receipt"]["number"],
        paid["receipt"]["payment"],
    )
    assert (paper["amount_minor"], paper["copies"], paper["void_reason"]) == (card["deposit_minor"], 0, "")
    told = facts(db, paper)
    assert told["totals"] == {
        "price_minor": card["total_minor"],
        "before_minor": 0,
        "this_minor": card["deposit_minor"],
        "due_minor": card["total_minor"] - card["deposit_minor"],
    }
    assert told["booking"]["number"] == card["number"]
    assert "taxes" not in told


def test_that_an_advance_to_a_registered_business_gets_a_receipt_voucher_with_its_tax_inside(db: Database) -> None:
    register(db)
    card = pending(db)
    cash(db, card, card["deposit_minor"])
    (paper,) = papers(db, card)
    told = facts(db, paper)
    assert (paper["kind"], paper["number"][:3]) == ("receipt_voucher", "RV/")
    assert (told["business"]["gstin"], told["place_of_supply"]) == (GSTIN, "27")
    assert told["taxable_minor"] + sum(tax["amount_minor"] for tax in told["taxes"]) == card["deposit_minor"]


def test_that_each_payments_paper_says_how_the_booking_stood_then(db: Database) -> None:
    card = pending(db, APPROVAL)
    for part in (1_000_00, 2_000_00, 500_00):
        cash(db, card, part)
    totals = [facts(db, paper)["totals"] for paper in papers(db, card)]
    assert [(t["before_minor"], t["this_minor"]) for t in totals] == [(0, 100000), (100000, 200000), (300000, 50000)]
    assert [t["price_minor"] - t["before_minor"] - t["this_minor"] for t in totals] == [t["due_minor"] for t in totals]


def test_that_asking_twice_gives_the_same_paper(db: Database) -> None:
    card = confirmed(db)
    (paper,) = papers(db, card)
    for _ in range(3):
        assert issue(db, card, "receipt", payment=paper["payment"]) == paper
    assert papers(db, card) == [paper]


def test_that_a_payment_whose_paper_was_never_made_gets_it_when_it_is_asked_for(db: Database) -> None:
    card = confirmed(db)
    (paper,) = papers(db, card)
    with db.superuser.transaction():
        db.superuser.execute("SET LOCAL session_replication_role = replica")
        db.superuser.execute("DELETE FROM desk.document")
    again = issue(db, card, "receipt", who="ravi", payment=paper["payment"])
    assert {**again, "document": ""} == {**paper, "document": ""}
    no_gap(db)


def test_that_a_paper_for_another_bookings_payment_is_refused(db: Database) -> None:
    (paper,) = papers(db, confirmed(db))
    other = confirmed(db)
    with unchanged(db):
        with refused("BK004") as said:
            issue(db, other, "receipt", payment=paper["payment"])
        assert said.facts == {"what": "payment"}
        with refused("BK004"):
            issue(db, other, "receipt", payment=str(uuid4()))
        with refused("BK004") as said:
            issue(db, other, "refund_voucher", refund=str(uuid4()))
        assert said.facts == {"what": "refund"}


@pytest.mark.parametrize(
    ("kind", "subject", "field"),
    [
        ("letter", {}, "kind"),
        ("receipt", {}, "payment"),
        ("invoice", {"payment": str(uuid4())}, "payment"),
        ("credit_note", {}, "refund"),
        ("receipt", {"payment": "x"}, "payment"),
    ],
)
def test_that_a_wish_for_no_paper_names_the_field(db: Database, kind: str, subject: dict[str, str], field: str) -> None:
    card = confirmed(db)
    with unchanged(db), refused("BK002") as said:
        issue(db, card, kind, **subject)
    assert said.facts["field"] == field


def test_that_a_plain_receipt_is_no_voucher(db: Database) -> None:
    card = confirmed(db)
    (paper,) = papers(db, card)
    with unchanged(db), refused("BK002") as said:
        issue(db, card, "receipt_voucher", payment=paper["payment"])
    assert said.facts["field"] == "kind"


# ---- the invoice -----------------------------------------------------------------------------------------------------


def test_that_an_invoice_waits_for_the_event(db: Database) -> None:
    card = confirmed(db)
    with unchanged(db), refused("BK001") as said:
        issue(db, card, "invoice")
    assert said.facts == {"status": "confirmed", "event": "invoice"}


def test_that_an_invoice_adds_up_and_names_the_vouchers_it_adjusts(db: Database) -> None:
    register(db)
    card = past(db)
    invoice = issue(db, card, "invoice")
    told = facts(db, invoice)
    assert invoice["number"].startswith("INV/")
    assert issue(db, card, "invoice", who="ravi") == invoice
    assert told["taxable_minor"] == sum(line["amount_minor"] for line in told["lines"])
    taxes = sum(tax["amount_minor"] for tax in told["taxes"])
    assert told["taxable_minor"] + taxes + told["round_off_minor"] == card["total_minor"]
    (voucher,) = [paper for paper in papers(db, card) if paper["kind"] == "receipt_voucher"]
    assert [(paper["number"], paper["amount_minor"]) for paper in told["papers"]] == [
        (voucher["number"], voucher["amount_minor"])
    ]
    assert told["totals"]["due_minor"] == card["total_minor"] - card["received_minor"]


def test_that_what_is_paid_after_the_invoice_gets_a_plain_receipt(db: Database) -> None:
    register(db)
    card = past_with_balance(db)
    issue(db, card, "invoice")
    cash(db, card, 1_000_00)
    kinds = [paper["kind"] for paper in papers(db, card)]
    assert sorted(kinds) == ["invoice", "receipt", "receipt_voucher"]


def past_with_balance(db: Database) -> Json:
    """An event that is over, its deposit paid, money still due."""
    card = confirmed(db)
    with db.superuser.transaction():
        db.superuser.execute("SET LOCAL session_replication_role = replica")
        db.superuser.execute(
            "UPDATE desk.booking SET starts_at = now() - interval '2 days', ends_at = now() - interval '1 day'"
            " WHERE booking_id = %s",
            (card["booking"],),
        )
    return card


def test_that_a_void_invoice_keeps_its_number_and_a_fresh_one_follows(db: Database) -> None:
    card = past(db)
    first = issue(db, card, "invoice")
    with unchanged(db), refused("42501"):
        db.call("void_document", {"document": first["document"], "reason": "wrong name"})
    void = db.call("void_document", {"document": first["document"], "reason": "wrong name"}, who="meera")
    assert (void["number"], void["void_reason"]) == (first["number"], "wrong name")
    second = issue(db, card, "invoice")
    assert serial(second["number"]) == serial(first["number"]) + 1
    assert {paper["number"] for paper in papers(db, card)} >= {first["number"], second["number"]}
    with unchanged(db), refused("BK002"):
        db.call("void_document", {"document": first["document"], "reason": "again"}, who="meera")
    no_gap(db)


def test_that_the_paper_of_a_payment_is_not_voided_by_hand(db: Database) -> None:
    (paper,) = papers(db, confirmed(db))
    with unchanged(db), refused("BK002") as said:
        db.call("void_document", {"document": paper["document"], "reason": "no"}, who="omkar")
    assert said.facts["field"] == "document"


# ---- copies ----------------------------------------------------------------------------------------------------------


def test_that_copies_are_counted_once_per_key(db: Database) -> None:
    (paper,) = papers(db, confirmed(db))
    key = uuid4()
    body = {"document": paper["document"]}
    assert [db.call("count_print", body, key=key)["copies"] for _ in range(3)] == [1, 1, 1]
    assert db.call("count_print", body | {"medium": "file"}, who="ravi")["copies"] == 2
    rows = db.superuser.execute("SELECT copy_no, medium, login::text FROM desk.document_print ORDER BY 1").fetchall()
    assert [(no, medium, login.rsplit("_", 1)[1]) for no, medium, login in rows] == [
        (1, "paper", "asha"),
        (2, "file", "ravi"),
    ]


def test_that_a_copy_of_nothing_is_refused(db: Database) -> None:
    (paper,) = papers(db, confirmed(db))
    with unchanged(db), refused("BK004"):
        db.call("count_print", {"document": str(uuid4())})
    with unchanged(db), refused("BK002"):
        db.call("count_print", {"document": paper["document"], "medium": "stone"})


# ---- pinned for ever -------------------------------------------------------------------------------------------------


def test_that_a_paper_stays_as_it_was_whatever_changes_around_it(db: Database) -> None:
    register(db)
    card = confirmed(db, customer={"id": str(uuid4()), "name": "Asha Kulkarni", "phone": "+919822012345"})
    (paper,) = papers(db, card)
    before = facts(db, paper)
    db.superuser.execute("UPDATE desk.tax_registration SET legal_name = 'Another', gstin = NULL")
    db.superuser.execute("UPDATE desk.venue SET name = 'Elsewhere'")
    db.superuser.execute("UPDATE desk.customer SET name = 'Somebody'")
    cash(db, card, 100_00)
    assert facts(db, paper) == before
    assert papers(db, card)[0] == paper


@pytest.mark.parametrize(
    "change",
    [
        "facts = '{}'",
        "number = 'X/1'",
        "amount_minor = 1",
        "issued_at = now()",
        "booking_id = booking_id, kind = 'invoice'",
    ],
)
def test_that_not_even_the_owner_of_the_tables_rewrites_a_paper(db: Database, change: str) -> None:
    confirmed(db)
    with unchanged(db), refused("42501", "23514"):
        db.superuser.execute(f"UPDATE desk.document SET {change}".encode())
    for statement in (
        "DELETE FROM desk.document",
        "TRUNCATE desk.document CASCADE",
        "DELETE FROM desk.document_print",
        "DELETE FROM desk.logo",
    ):
        with unchanged(db), refused("BK100", "42501", "P0001", "55000", "0A000"):
            db.superuser.execute(statement.encode())


# ---- who may ----------------------------------------------------------------------------------------------------


def test_that_a_neighbour_sees_and_prints_nothing_of_ours(db: Database) -> None:
    card = confirmed(db)
    (paper,) = papers(db, card)
    assert papers(db, card, tenant=2) == []
    for table in ("document", "document_print", "tax_registration", "document_series", "logo"):
        rows = db.as_("asha", 2).execute(f"SELECT tenant_id FROM desk.{table} WHERE tenant_id = 1".encode()).fetchall()
        assert rows == []
    for command, body in (
        ("count_print", {"document": paper["document"]}),
        ("void_document", {"document": paper["document"], "reason": "mine"}),
        ("issue_document", {"booking": card["booking"], "kind": "receipt", "payment": paper["payment"]}),
    ):
        with unchanged(db), refused("BK004"):
            db.call(command, body, who="omkar", tenant=2)


def test_that_the_worker_and_a_clerks_own_sql_issue_nothing(db: Database) -> None:
    card = confirmed(db)
    (paper,) = papers(db, card)
    with unchanged(db), refused("42501"):
        db.call("count_print", {"document": paper["document"]}, who="worker")
    for statement in (
        "INSERT INTO desk.document_print VALUES (1, gen_random_uuid(), 1, 'paper', now(), 'x', 'x')",
        "UPDATE desk.document SET void_reason = 'x'",
        "UPDATE desk.tax_registration SET gstin = NULL",
        "UPDATE desk.document_series SET prefix = 'Z'",
        "SELECT desk.receipt_number(1, 1, gen_random_uuid(), 'tip')",
        "SELECT desk.issue_paper(b, 'invoice', NULL, NULL) FROM desk.booking b",
    ):
        with unchanged(db), refused("42501"):
            db.as_("asha").execute(statement.encode())
