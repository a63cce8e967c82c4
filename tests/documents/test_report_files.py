"""Reports as files: nothing becomes a formula, numbers stay numbers, and what broke off leaves no file."""

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pypdfium2
import pytest

from desk.documents.reports.csv_file import harmless
from desk.documents.reports.files import ReportWriters
from desk.domain.errors import Unavailable
from desk.domain.money import Money
from desk.domain.reports.say import Say
from desk.domain.reports.shape import Asked, Chart, Column, Report, Section
from desk.domain.reports.stopped import ReportStopped
from desk.usecases.reports import Format, ReportResult, Row, Sheet, Stop, head_of, read_report, save_report
from desk.usecases.results import House

ASKED = Asked(first=date(2026, 11, 1), last=date(2026, 11, 30))
WORDS = {"upi": "UPI"}
REPORT = Report(
    name="tried",
    title="Tried / and: tested",
    about="Every kind of column.",
    days="Days",
    sections=(
        Section(
            name="all",
            title="All [kinds]",
            columns=(
                Column(name="who", title="Who"),
                Column(name="way", title="Way", kind="word", words=WORDS),
                Column(name="count", title="Count", kind="count", sums=True),
                Column(name="amount", title="Amount", kind="money", sums=True),
                Column(name="share", title="Share", kind="share"),
                Column(name="day", title="Day", kind="day"),
                Column(name="at", title="When", kind="moment"),
            ),
            listed=True,
        ),
    ),
)
ROWS: list[Row] = [
    ("=HYPERLINK(1)", "upi", 3, Money(123_456_750, "INR"), 8_350, date(2026, 11, 21), datetime(2026, 11, 21, 18, 30)),
    ("@गणेश", "", 2, Money(-50, "INR"), 0, None, None),
    ("+91 98220 11111", "upi", 1, Money(1_000, "GBP"), 10_000, date(2026, 1, 1), None),
]


class Rows:
    """A source of given rows; a number ends the reading there, as if somebody had stopped it."""

    def __init__(self, rows: list[Row], stop_at: int | None = None) -> None:
        self._rows, self._stop_at = rows, stop_at
        self.made_at = datetime(2026, 11, 21, 13, 0, tzinfo=UTC)

    @contextmanager
    def opened(self, stop: Stop) -> Iterator["Rows"]:
        yield self

    def stop_all(self) -> None:
        """Nothing of this is ever under way for long."""

    def rows(self, report: Report, section: Section, asked: Asked) -> Iterator[Row]:
        for n, row in enumerate(self._rows):
            if n == self._stop_at:
                raise ReportStopped()
            yield row


def save(path: Path, form: Format, source: Rows | None = None) -> int:
    return save_report(
        source or Rows(ROWS), ReportWriters(), REPORT, ASKED, path, form,
        house=House(venues=()), business="Parijat", say=Say(), stop=Stop(), tell=lambda _: None,
    )  # fmt: skip


def test_that_a_csv_is_for_spreadsheets_and_programs_and_never_calculates(tmp_path: Path) -> None:
    path = tmp_path / "tried.csv"
    assert save(path, "csv") == 3
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    lines = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    assert lines[0] == ["Tried / and: tested"]
    at = lines.index(["All [kinds]"])
    assert lines[at + 1] == ["Who", "Way", "Count", "Amount", "Share %", "Day", "When", "Currency"]
    assert lines[at + 2 : at + 5] == [
        ["'=HYPERLINK(1)", "UPI", "3", "1234567.50", "83.50", "2026-11-21", "2026-11-21 18:30", "INR"],
        ["'@गणेश", "", "2", "-0.50", "0.00", "", "", "INR"],
        ["+91 98220 11111", "UPI", "1", "10.00", "100.00", "2026-01-01", "", "GBP"],
    ]
    # the foot: a line for each currency, counts once
    assert [(line[0], line[2], line[3], line[-1]) for line in lines[at + 5 :]] == [
        ("Total", "6", "10.00", "GBP"), ("Total", "", "1234567.00", "INR"),
    ]  # fmt: skip
    dangerous = ("=1+1", "+SUM(A1)", "-2", "@x", "\t=1", " =1", "|cmd", "%x", "\r=1")
    assert all(harmless(text).startswith("'") for text in dangerous)
    assert [harmless(text) for text in ("Rose Lawn", "+919822011111", "a=b", "")] == [
        "Rose Lawn",
        "+919822011111",
        "a=b",
        "",
    ]


def test_that_a_workbook_has_real_numbers_days_and_rupees(tmp_path: Path) -> None:
    path = tmp_path / "tried.xlsx"
    assert save(path, "xlsx") == 3
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Tried   and  tested", "All  kinds"]
    sheet: Any = book["All  kinds"]
    assert [cell.value for cell in sheet[1]] == ["Who", "Way", "Count", "Amount", "Share", "Day", "When"]
    first = sheet[2]
    assert [cell.value for cell in first] == [
        "=HYPERLINK(1)", "UPI", 3, 1_234_567.5, 0.835, datetime(2026, 11, 21), datetime(2026, 11, 21, 18, 30),
    ]  # fmt: skip
    assert first[0].data_type == "s"
    assert "##\\,##\\,##0.00" in first[3].number_format
    assert "₹" in first[3].number_format
    assert "£" in sheet[4][3].number_format
    assert [sheet[5][n].value for n in (0, 2, 3)] == ["Total", 6, 10]
    assert sheet[6][3].value == 1_234_567


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_that_a_report_that_broke_off_leaves_what_was_there_before(tmp_path: Path, form: Format) -> None:
    path = tmp_path / f"tried.{form}"
    path.write_bytes(b"yesterday's")
    with pytest.raises(ReportStopped):
        save(path, form, Rows(ROWS, stop_at=2))
    assert path.read_bytes() == b"yesterday's"
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    with pytest.raises(Unavailable):
        save(tmp_path / "nowhere" / "tried", form)


def test_that_a_screen_keeps_the_first_rows_and_the_totals_of_all() -> None:
    many: list[Row] = [("a", "upi", 1, Money(100, "INR"), 0, None, None)] * 12_000
    told: list[int] = []
    result = read_report(Rows(many), REPORT, ASKED, Stop(), lambda progress: told.append(progress.rows), most=5)
    (sheet,) = result.sheets
    assert (len(sheet.rows), sheet.left_out) == (5, 11_995)
    assert [row[2:4] for row in sheet.totals] == [(12_000, Money(1_200_000, "INR"))]
    assert told == [0, 5_000, 10_000]
    assert "11,995" in Say().left_out(sheet.left_out)


def test_that_a_paper_has_the_chart_the_table_and_its_pages_numbered(tmp_path: Path) -> None:
    chart = Chart(kind="bars", title="Counts drawn", label="who", series=("count",))
    section = replace(REPORT.sections[0], chart=chart)
    report = replace(REPORT, sections=(section, replace(section, name="more", title="More", chart=None)))
    many: list[Row] = [(f"Guest {n} गणेश", "upi", n, Money(n, "INR"), n, None, None) for n in range(90)]
    result = read_report(Rows(many), report, ASKED, Stop(), lambda _: None, most=60)
    head = head_of(report, ASKED, House(venues=()), "Parijat & <Sons>", result.made_at, Say())
    pdf = pypdfium2.PdfDocument(ReportWriters().pdf(result, head, Say()))
    texts = [page.get_textpage().get_text_bounded() for page in pdf]
    whole = "\n".join(texts)
    assert "Parijat & <Sons>" in whole
    assert "Counts drawn" in whole
    assert "and 30 more" in whole
    assert f"Page 1 of {len(pdf)}" in texts[0]
    assert "Count" in texts[-1]  # heads again on every page
    nothing = ReportResult(report=report, asked=ASKED, made_at=result.made_at, sheets=(
        Sheet(section=section, rows=(), left_out=0, totals=()),))  # fmt: skip
    page = pypdfium2.PdfDocument(ReportWriters().pdf(nothing, head, Say()))[0]
    assert "Nothing was found in these days." in page.get_textpage().get_text_bounded()
    assert save(tmp_path / "tried.pdf", "pdf") == 3
