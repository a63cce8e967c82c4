"""The office's papers from a real house: what stands on them, sums that agree with the ledger, the same bytes again."""

from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from desk.domain.departments import Department
from desk.domain.errors import NotFound
from desk.domain.ids import BookingId, CustomerId, VenueId
from desk.usecases.at_the_desk import Desk
from desk.usecases.office_papers import DAY_COLUMNS, DaySheet, FunctionSheet, Letter, Statement
from desk.usecases.papers import PaperFormat
from tests.database import Database
from tests.db.acts import at, cash, hold, on, read, refused, today
from tests.db.test_register_round import desk_of
from tests.documents.test_papers_as_pdf import text_of

A4 = PaperFormat.A4
WHO = {"id": "11111111-1111-4111-8111-111111111111", "name": "Sunita Bhosale", "phone": "+919822012345"}
TOMORROW = today() + timedelta(days=1)


@pytest.fixture
def booked(db18: Database) -> dict[str, Any]:
    """A wedding of tomorrow with 300 teas ordered, its deposit paid, and a cancelled one that was paid too."""
    db18.superuser.execute("UPDATE desk.tax_registration SET trade_name = 'Parijat Lawns' WHERE tenant_id = 1")
    note = "Kitchen: jain food for 40\nDecoration: red roses\nthe groom comes on a horse"
    made = hold(
        db18, venue=3, space=21, when=at(TOMORROW, "10:00", "14:00"), customer=WHO, event_type="Tea party", guests=50,
        addons=[{"addon": 1}], note_staff=note, note_customer="no loud music",
    )  # fmt: skip
    made = db18.call("select_payment", on(made, option="deposit"))
    gone = hold(db18, when=at(TOMORROW), customer={"id": WHO["id"]}, event_type="Haldi")
    gone = cash(db18, db18.call("select_payment", on(gone, option="deposit")), 1_000_000)
    db18.call("cancel", on(gone), who="meera")
    made = cash(db18, made, 200_000)
    hold(db18, venue=3, space=22, when=at(TOMORROW, "15:00", "18:00"), event_type="Meeting")
    return read(db18, made)


def said(desk: Desk, subject: Any, paper_format: PaperFormat = A4) -> str:
    pdf = subject.shown(desk, paper_format).pdf
    assert pdf == subject.shown(desk, paper_format).pdf
    return " ".join(text_of(pdf).split())


def test_that_the_day_sheet_has_the_days_functions_in_the_columns_chosen(
    db18: Database, booked: dict[str, Any], tmp_path: Path
) -> None:
    with desk_of(db18, tmp_path) as desk:
        venue = VenueId(3)
        found = said(desk, DaySheet(day=TOMORROW, venue_id=venue))
        for part in ("Kamal 1", "10:00–14:00", "Tea party", "Sunita Bhosale", "98220 12345", "Meeting", "Functions: 2"):
            assert part in found, part
        assert "Haldi" not in found
        assert "Total" not in found
        every = said(desk, DaySheet(day=TOMORROW, venue_id=venue, columns=DAY_COLUMNS, language="mr"))
        for part in ("Tea 50 plate", "no loud music", booked["number"]):
            assert part in every, part
        assert "Note for staff" not in every, "with so many columns one language is what can be read"
        few = said(desk, DaySheet(day=TOMORROW, columns=("time", "space")), PaperFormat.A5)
        assert "Sunita" not in few
        assert "No functions" in said(desk, DaySheet(day=TOMORROW + timedelta(days=9), venue_id=venue))


def test_that_each_department_reads_what_concerns_it_and_no_price(
    db18: Database, booked: dict[str, Any], tmp_path: Path
) -> None:
    with desk_of(db18, tmp_path) as desk:
        booking = BookingId(UUID(booked["booking"]))

        def page(department: Department) -> str:
            return said(desk, FunctionSheet(booking_id=booking, departments=(department,)))

        kitchen, decoration = page(Department.KITCHEN), page(Department.DECORATION)
        assert "Tea 50 plate" in kitchen
        assert "jain food for 40" in kitchen
        assert "red roses" not in kitchen
        assert "red roses" in decoration
        assert "Tea 50" not in decoration
        assert "jain" not in decoration
        for found in (kitchen, decoration):
            assert "the groom comes on a horse" in found
            assert "no loud music" in found
            assert "₹" not in found
        assert "Set-up from" in kitchen
        assert "09:00" in kitchen
        assert said(desk, FunctionSheet(booking_id=booking)).count("1 / 5") == 1


def test_that_letter_and_form_say_the_price_its_parts_and_the_terms(
    db18: Database, booked: dict[str, Any], tmp_path: Path
) -> None:
    with desk_of(db18, tmp_path) as desk:
        booking = BookingId(UUID(booked["booking"]))
        total = f"{booked['total_minor'] // 100:,}"
        for kind, words in (("confirmation", "glad to confirm"), ("agreement", "undersigned")):
            found = said(desk, Letter(booking_id=booking, kind=kind))
            for part in (words, total, "Sunita Bhosale", "100 % of what was paid", "Customer's signature", "2,000.00"):
                assert part in found, (kind, part)
        nobody = hold(db18, when=at(TOMORROW + timedelta(days=1)))
        days = (TOMORROW + timedelta(days=6), TOMORROW + timedelta(days=5))
        items = [{"space": 1, **at(day)} for day in days]  # the wedding first, then the day before it
        both = hold(db18, items=items, customer={"id": WHO["id"]})
        told = said(desk, Letter(booking_id=BookingId(UUID(both["booking"]))))
        assert told.index(f"{days[1]:%-d %B %Y}") < told.index(f"{days[0]:%-d %B %Y}")
        with pytest.raises(NotFound):
            Letter(booking_id=BookingId(UUID(nobody["booking"]))).shown(desk, A4)
        looks = set()
        for language in ("en", "hi", "mr"):
            db18.superuser.execute("UPDATE desk.customer SET language = %s", (language,))
            letter = Letter(booking_id=booking)
            assert "Booking confirmation" in said(desk, letter)
            looks.add(letter.shown(desk, A4).pdf)
        assert len(looks) == 3


def test_that_the_letter_of_a_cancelled_booking_asks_for_nothing(db18: Database, tmp_path: Path) -> None:
    gone = hold(db18, when=at(TOMORROW), customer=WHO, event_type="Haldi")
    gone = cash(db18, db18.call("select_payment", on(gone, option="deposit")), 1_000_000)
    gone = db18.call("cancel", on(gone), who="meera")
    with desk_of(db18, tmp_path) as desk:
        found = said(desk, Letter(booking_id=BookingId(UUID(gone["booking"]))))
        for part in ("Cancelled", "this booking is cancelled", "Rose Lawn", gone["number"]):
            assert part in found, part
        for part in ("confirmation", "Balance due", "Received", "To be paid", "If you cancel", "Terms", "added"):
            assert part not in found, part


def test_that_a_statement_on_a_small_sheet_breaks_no_day_number_or_sum(db18: Database, tmp_path: Path) -> None:
    made = db18.call("select_payment", on(hold(db18, when=at(TOMORROW), customer=WHO), option="deposit"))
    made = cash(db18, made, 5_900_000)
    with desk_of(db18, tmp_path) as desk:
        shown = Statement(customer_id=CustomerId(UUID(WHO["id"]))).shown(desk, PaperFormat.A5)
        found = text_of(shown.pdf)
    assert f"{today().year} {made['number']} " in found


def test_that_a_house_has_its_own_terms_which_a_manager_writes_and_a_clerk_does_not(
    db18: Database, booked: dict[str, Any], tmp_path: Path
) -> None:
    def save(who: str, **values: str) -> None:
        found = db18.as_("meera").execute("SELECT desk.settings('terms')").fetchone()
        assert found is not None
        record = next(r for r in found[0] if r["record"] == "3")
        body = {"page": "terms", "record": record["record"], "version": record["version"], "values": values}
        db18.call("save_setting", body, who=who)

    with desk_of(db18, tmp_path) as desk:
        letter, form = (
            Letter(booking_id=BookingId(UUID(booked["booking"])), kind=kind) for kind in ("confirmation", "agreement")
        )
        assert "handed over" in said(desk, letter)
        with refused("42501"):
            save("asha", terms_en="Free beer")
        save("meera", terms_en="1. No confetti in the hall\n2. Gates close at 11.30 pm")
        for paper in (letter, form):
            found = said(desk, paper)
            for part in ("1. No confetti in the hall", "2. Gates close at 11.30 pm", "3. no loud music"):
                assert part in found, part
            assert "handed over" not in found
        save("meera", terms_mr="<b>अक्षता</b> & फुले")
        assert letter.facts(desk)["terms"][0] == "No confetti in the hall"
        db18.superuser.execute("UPDATE desk.customer SET language = 'mr'")
        assert letter.facts(desk)["terms"] == ("<b>अक्षता</b> & फुले",)
        assert letter.shown(desk, A4).pdf
        save("meera", terms_en="", terms_mr="")
        assert letter.facts(desk)["terms"] == ()


def test_that_a_statements_balance_is_what_the_ledger_says(
    db18: Database, booked: dict[str, Any], tmp_path: Path
) -> None:
    with desk_of(db18, tmp_path) as desk:
        statement = Statement(customer_id=CustomerId(UUID(WHO["id"])))
        facts = statement.facts(desk)
        (balance,) = facts["balances"]
        held = db18.superuser.execute(
            "SELECT -sum(amount_minor) FROM desk.ledger_entry WHERE account IN ('advance', 'refunds_payable')"
        ).fetchone()
        assert held is not None
        assert balance == ("INR", booked["total_minor"] - int(held[0]))
        assert sum(e["debit"] - e["credit"] for e in facts["entries"]) == balance[1] == facts["entries"][-1]["balance"]
        assert "Tea party" in said(desk, statement)
        db18.superuser.execute("SELECT 1")
        nothing = db18.call("add_customer", {"customer": "22222222-2222-4222-8222-222222222222", "name": "Priya"})
        assert "Nothing has been booked" in said(desk, Statement(customer_id=CustomerId(UUID(nothing["customer"]))))
