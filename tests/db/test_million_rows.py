"""A million rows: a report is written in the memory of a page and stopped in the middle, such a file is refused."""

import csv
import itertools
from collections.abc import Iterator, Sequence
from pathlib import Path

import openpyxl
import pytest

from desk.db.report_source import DatabaseReports
from desk.documents.reports.files import ReportWriters
from desk.documents.table_files import FilesOfTables
from desk.domain.errors import NotATable
from desk.domain.register.cells import Cell
from desk.domain.reports.say import Say
from desk.domain.reports.shape import Asked
from desk.domain.reports.stopped import ReportStopped
from desk.domain.reports.table import report_named
from desk.usecases.register_ports import MOST_ROWS
from desk.usecases.reports import Format, Progress, Stop, save_report
from desk.usecases.results import House
from tests.database import Database
from tests.db.acts import today
from tests.db.test_register_round import HEADINGS, checked, desk_of
from tests.memory import watched

MILLION = 1_000_000
MEGABYTE = 1 << 20
pytestmark = [pytest.mark.nightly, pytest.mark.timeout(1800)]


def million_messages(db: Database) -> None:
    """All failed, so that the report lists each."""
    with db.superuser.transaction():
        db.superuser.execute("SET LOCAL session_replication_role = replica")
        db.superuser.execute(
            "INSERT INTO desk.message (tenant_id, event, event_key, kind, channels, channel, customer_id, state,"
            " problem, stale_at) SELECT 1, 'event_reminder', n::text, 'event_reminder', '{sms}', 'sms',"
            " gen_random_uuid(), 'failed', 'not in service', clock_timestamp() FROM generate_series(1, %s) n",
            (MILLION,),
        )
    db.superuser.execute("ANALYZE desk.message")


def saved(db: Database, path: Path, form: Format, stop: Stop, *, in_the_middle: bool = False) -> int:
    def told(progress: Progress) -> None:
        if progress.rows >= MILLION // 2 and in_the_middle:
            stop.ask()

    asked = Asked(first=today(), last=today())
    return save_report(
        DatabaseReports(db.url("meera")), ReportWriters(), report_named("messages"), asked, path, form,
        house=House(venues=()), business="Parijat", say=Say(), stop=stop, tell=told,
    )  # fmt: skip


def test_that_a_report_of_a_million_rows_is_written_in_little_memory_and_stopped_in_the_middle(
    db18: Database, tmp_path: Path
) -> None:
    million_messages(db18)
    forms: tuple[Format, ...] = ("csv", "xlsx")
    for form in forms:
        path = tmp_path / f"messages.{form}"
        with watched() as peak:
            count = saved(db18, path, form, Stop())
        assert count > MILLION
        assert peak.grown < 100 * MEGABYTE
        stop, other = Stop(), tmp_path / f"stopped.{form}"
        with pytest.raises(ReportStopped):
            saved(db18, other, form, stop, in_the_middle=True)
        assert sorted(p.name for p in tmp_path.glob("stopped*")) == []
    with (tmp_path / "messages.csv").open(encoding="utf-8-sig", newline="") as file:
        assert sum("not in service" in row for row in csv.reader(file)) == MILLION
    book = openpyxl.load_workbook(tmp_path / "messages.xlsx", read_only=True)
    assert sum(sheet.max_row or 0 for sheet in book.worksheets) > MILLION
    book.close()


def test_that_a_file_of_a_million_rows_is_refused_in_words_without_being_held_in_memory(tmp_path: Path) -> None:
    row = ["1", "2026-02-01", "Hall A", "Evening", "Sunita", "98220 12345", "300", "100000", "25000", "", "veg"]
    for name in ("register.csv", "register.xlsx"):
        path = tmp_path / name
        FilesOfTables().write(path, {"Register": (HEADINGS, itertools.repeat(row, MILLION))})
        with watched() as peak, pytest.raises(NotATable) as refused:
            FilesOfTables().read(path)
        assert "50,000" in refused.value.sentence
        assert peak.grown < 150 * MEGABYTE


def test_that_the_longest_file_is_checked_in_bounded_memory(db18: Database, tmp_path: Path) -> None:
    rows: Iterator[Sequence[Cell]] = (
        [str(n), today(), "Hall A", "Evening", f"Family {n}", "", "", "", "", "", ""] for n in range(MOST_ROWS)
    )
    path = tmp_path / "register.csv"
    FilesOfTables().write(path, {"Register": (HEADINGS, rows)})
    with desk_of(db18, tmp_path) as desk, watched() as peak:
        found = checked(desk, path)
    assert len(found.rows) == MOST_ROWS
    assert found.count("new") == 1  # one evening, wanted fifty thousand times
    assert peak.grown < 400 * MEGABYTE
