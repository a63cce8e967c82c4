"""The ledger's own guards: what even a mistake in our functions meets."""

from uuid import uuid4

import pytest

from tests.database import Database
from tests.db.acts import cash, confirmed, pending, refused

ONE = "INSERT INTO desk.journal (tenant_id, kind, source_id, source_rev) VALUES (1, 'test', '{id}', 1)"
LINE = (
    "INSERT INTO desk.ledger_entry (tenant_id, journal_id, line, account, amount_minor, currency)"
    " SELECT 1, max(journal_id), {n}, '{account}', {minor}, '{currency}' FROM desk.journal"
)


def posted(db: Database, *lines: tuple[str, int, str]) -> None:
    """One journal of these lines, written by the tables' owner in one transaction."""
    with db.superuser.transaction():
        db.superuser.execute("SET LOCAL ROLE desk_schema")
        db.superuser.execute(ONE.format(id=uuid4()).encode())
        for n, (account, minor, currency) in enumerate(lines, 1):
            text = LINE.format(n=n, account=account, minor=minor, currency=currency)
            db.superuser.execute(text.encode())


@pytest.mark.parametrize(
    "lines",
    [
        (),
        (("cash", 100, "INR"),),
        (("cash", 100, "INR"), ("bank", -99, "INR")),
        (("cash", 100, "INR"), ("bank", -100, "USD")),
        (("cash", 100, "INR"), ("bank", -100, "INR"), ("bank", 1, "USD")),
    ],
)
def test_that_no_journal_is_committed_that_does_not_balance(
    db: Database, lines: tuple[tuple[str, int, str], ...]
) -> None:
    with refused("23514") as no:
        posted(db, *lines)
    assert no.constraint in ("journal_balances", "ledger_entry_balances")


def test_that_a_journal_that_balances_is_taken_and_its_balances_are_seen_through_the_views(db: Database) -> None:
    posted(
        db, ("cash", 100, "INR"), ("bank", -60, "INR"), ("bank", -40, "INR"), ("cash", 7, "USD"), ("bank", -7, "USD")
    )
    found = (
        db.as_("asha")
        .execute("SELECT account, currency, balance_minor FROM desk.account_balance ORDER BY 1, 2")
        .fetchall()
    )
    assert found == [("bank", "INR", -100), ("bank", "USD", -7), ("cash", "INR", 100), ("cash", "USD", 7)]
    assert db.as_("asha", 2).execute("SELECT count(*) FROM desk.account_balance").fetchone() == (0,)


def test_that_a_line_added_later_must_keep_the_balance(db: Database) -> None:
    posted(db, ("cash", 100, "INR"), ("bank", -100, "INR"))
    with refused("23514"), db.superuser.transaction():
        db.superuser.execute("SET LOCAL ROLE desk_schema")
        db.superuser.execute(LINE.format(n=3, account="cash", minor=5, currency="INR").encode())


@pytest.mark.parametrize("minor", [0])
def test_that_an_empty_line_and_an_unknown_account_are_refused(db18: Database, minor: int) -> None:
    with refused("23514"):
        posted(db18, ("cash", minor, "INR"), ("bank", -minor, "INR"))
    with refused("23503"):
        posted(db18, ("pocket", 5, "INR"), ("bank", -5, "INR"))


def test_that_a_payment_without_its_journal_is_not_committed(db: Database) -> None:
    cash(db, pending(db), 100)
    with refused("23514") as no, db.superuser.transaction():
        db.superuser.execute("SET LOCAL ROLE desk_schema")
        db.superuser.execute(
            "INSERT INTO desk.payment (tenant_id, payment_id, payment_no, booking_id, method, amount_minor, currency)"
            " SELECT tenant_id, gen_random_uuid(), 'R/1', booking_id, 'cash', 50, currency FROM desk.booking"
        )
    assert no.constraint == "payment_is_posted"


def test_that_a_refund_approved_without_its_journal_is_not_committed(db: Database) -> None:
    card = confirmed(db)
    wish = {"booking": card["booking"], "amount_minor": 1000, "currency": "INR", "reason": "less guests"}
    db.call("request_refund", wish | {"override_reason": "goodwill"})
    with refused("23514") as no, db.superuser.transaction():
        db.superuser.execute("SET LOCAL ROLE desk_schema")
        db.superuser.execute(
            "UPDATE desk.refund SET state = 'approved', last_event = 'approve', last_actor = 'manager',"
            " approved_at = clock_timestamp(), approved_by = session_user"
        )
    assert no.constraint == "refund_is_posted"


def test_that_a_source_is_posted_once_a_revision(db: Database) -> None:
    cash(db, pending(db), 100)
    with refused("23505"), db.superuser.transaction():
        db.superuser.execute("SET LOCAL ROLE desk_schema")
        db.superuser.execute(
            "INSERT INTO desk.journal (tenant_id, kind, source_id, source_rev) SELECT tenant_id, kind, source_id,"
            " source_rev FROM desk.journal"
        )


KEPT = (
    *("journal", "ledger_entry", "money_event", "payment", "refund", "deduction", "commission", "settlement"),
    *("payout", "day_close", "drawer_event"),
)


@pytest.mark.parametrize("table", KEPT)
def test_that_nothing_of_money_is_deleted_even_by_the_owner_of_the_tables(house: Database, table: str) -> None:
    for statement in ("DELETE FROM desk.{}", "TRUNCATE desk.{} CASCADE"):
        with refused("42501"), house.superuser.transaction():
            house.superuser.execute("SET LOCAL ROLE desk_schema")
            house.superuser.execute(statement.format(table).encode())


@pytest.mark.parametrize("table", ["journal", "ledger_entry", "money_event", "deduction", "commission", "payout"])
def test_that_what_was_written_of_money_never_changes(house: Database, table: str) -> None:
    with refused("42501"), house.superuser.transaction():
        house.superuser.execute("SET LOCAL ROLE desk_schema")
        house.superuser.execute(f"UPDATE desk.{table} SET tenant_id = tenant_id".encode())
