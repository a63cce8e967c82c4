"""What is pinned for the paper of a closed day: whose it is, its drawers with their counts, each in one day only."""

from datetime import timedelta
from typing import Any

from desk.db.drawer import day_report
from desk.documents.paper_maker import PaperMaker
from desk.usecases.papers import PaperFormat
from tests.database import Database
from tests.db.acts import cash, pending, today
from tests.db.paper_acts import GSTIN, register
from tests.db.test_drawer import FIVE_HUNDRED, HUNDRED, close_day, closed, opened


def pinned(db: Database) -> list[dict[str, Any]]:
    return [row[0] for row in db.as_("asha").execute("SELECT facts FROM desk.day_close ORDER BY z_no")]


def test_that_each_day_has_its_own_drawers_with_counts_and_whose_day_it_was(db: Database) -> None:
    register(db)
    now = today()
    card = opened(db)
    cash(db, pending(db), 500000)
    closed(db, card, {FIVE_HUNDRED: 10, HUNDRED: 19}, stays=200000, reason="a note too few")
    close_day(db, now - timedelta(days=1))
    closed(db, opened(db, who="ravi", brought=0), {HUNDRED: 20}, who="ravi")
    close_day(db, now)
    register(db, None)
    first, second = pinned(db)
    assert [first["z"], second["z"]] == [1, 2]
    assert first["business"]["gstin"] == second["business"]["gstin"] == GSTIN
    assert first["closed_local"][:10] in (now.isoformat(), (now + timedelta(days=1)).isoformat())
    ((morning,), (evening,)) = first["drawers"], second["drawers"]
    assert (morning["opened_by"], evening["opened_by"]) != (evening["opened_by"], morning["opened_by"])
    last = morning["events"][-1]
    assert (last["kind"], last["expected_minor"], last["counted_minor"]) == ("close", 700000, 690000)
    assert (last["count"], last["reason"]) == ({FIVE_HUNDRED: 10, HUNDRED: 19}, "a note too few")


def test_that_a_closed_day_makes_the_same_z_report_whatever_happens_after(db: Database) -> None:
    closed(db, opened(db), {HUNDRED: 20})
    close_day(db)
    before = PaperMaker().z_report(day_report(pinned(db)[0]), PaperFormat.A4, language="hi")
    db.superuser.execute("UPDATE desk.tax_registration SET legal_name = 'Somebody else', trade_name = 'New'")
    db.superuser.execute("UPDATE desk.venue SET name = 'Renamed'")
    cash(db, pending(db), 100000)
    assert PaperMaker().z_report(day_report(pinned(db)[0]), PaperFormat.A4, language="hi") == before
