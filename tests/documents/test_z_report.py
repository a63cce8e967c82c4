"""The Z report as PDF: numbered by its close, the same bytes for ever, every sum on it, and sums that add up."""

import hashlib
import subprocess
import sys
from typing import Any

import pytest

from desk.db.drawer import day_report
from desk.documents.day_wording import DayWording
from desk.documents.paper_maker import PaperMaker
from desk.usecases.papers import PaperFormat
from tests.documents.examples import DAY, Facts
from tests.documents.test_papers_as_pdf import LANGUAGES, ink, pages_of, text_of

MAKER = PaperMaker()


def made(facts: Facts = DAY, paper_format: PaperFormat = PaperFormat.A4, language: str = "en") -> bytes:
    return MAKER.z_report(day_report(facts), paper_format, language=language)


@pytest.mark.parametrize("paper_format", PaperFormat)
@pytest.mark.parametrize("language", LANGUAGES)
def test_that_a_closed_day_can_be_made_on_every_paper(language: str, paper_format: PaperFormat) -> None:
    pdf = made(paper_format=paper_format, language=language)
    assert pdf == made(paper_format=paper_format, language=language)
    found = " ".join(text_of(pdf).split())
    for part in ("Z 12", "₹49,100.00", "−₹41,500.00", "−₹100.00", "R/26-27/000118", "Ravi Shinde", "Two notes of five"):
        assert part in found, part
    assert 0.005 < ink(pdf)[0] < 0.2
    assert "Original" not in found


def test_that_another_process_makes_the_same_bytes_of_a_day() -> None:
    program = (
        "import hashlib; from tests.documents.test_z_report import *;"
        "print(*(hashlib.sha256(made(DAY, f, 'mr')).hexdigest() for f in PaperFormat))"
    )
    here = [hashlib.sha256(made(DAY, paper_format, "mr")).hexdigest() for paper_format in PaperFormat]
    other = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert other.stdout.split() == here


def test_that_the_steps_of_the_drawer_lead_from_its_beginning_to_its_end() -> None:
    rows = DayWording(DAY, "en").cash_rows()
    assert rows[0][1] + sum(minor for _, minor in rows[1:-1]) == rows[-1][1]
    assert [minor for _, minor in rows] == [200000, 4910000, -500000, -250000, -4150000, -10000, 200000]


def test_that_the_ledger_of_the_day_is_balanced_on_the_paper() -> None:
    assert sum(minor for _, minor in DayWording(DAY, "en").account_rows_of_day()) == 0
    assert text_of(made()).count("₹1,27,000.00") == 3


def test_that_a_day_without_any_money_is_still_a_paper() -> None:
    empty: dict[str, Any] = DAY | {
        "money": [], "people": [], "disputed": [], "drawers": [], "note": "",
        "receipts": {"first": None, "last": None, "count": 0},
    }  # fmt: skip
    for paper_format in PaperFormat:
        pdf = made(empty, paper_format)
        assert "None" in text_of(pdf)
        assert len(pages_of(pdf)) == 1


def test_that_a_busy_day_goes_over_pages_and_loses_nobody() -> None:
    people = [DAY["people"][0] | {"name": f"Clerk number {n}"} for n in range(80)]
    found = " ".join(text_of(made(DAY | {"people": people})).split())
    assert all(f"Clerk number {n} " in found for n in range(80))
