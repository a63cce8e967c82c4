"""Files of tables as people bring them: any encoding, no table at all, merged cells; and ours, which run nothing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID

import openpyxl
import pytest
from icalendar import Calendar
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from desk.documents.table_files import FilesOfTables
from desk.domain.errors import NotATable
from desk.domain.register.cells import Cell
from desk.usecases.register.plan import first_choices, planned
from desk.usecases.register_ports import MOST_ROWS, RegisterLine
from desk.usecases.results import House
from tests.domain.halls import VENUE

FILES = FilesOfTables()
NASTY = ("=1+1", "+91 98220 12345", "-5", "@SUM(A1)", "\tx", "plain", 'quo"te', "दो\nlines", "'=x", "")


def sheet(*rows: tuple[Cell, ...]) -> dict[str, tuple[list[str], Iterator[tuple[Cell, ...]]]]:
    return {"Bookings": (["Date", "Name"], iter(rows))}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_that_a_csv_is_read_in_whatever_encoding_and_with_whatever_separator(
    tmp_path: Path, encoding: str, separator: str
) -> None:
    name = "René – Müller" if encoding == "cp1252" else "सुनीता"
    path = tmp_path / "register.csv"
    path.write_bytes(f"Date{separator}Name\r\n14/02/2027{separator}{name}\r\n\r\n".encode(encoding))
    table = FILES.read(path)
    assert (table.headings, table.rows, table.first) == (("Date", "Name"), (("14/02/2027", name),), 2)


def test_that_a_workbook_gives_days_times_and_numbers_and_says_where_cells_are_merged(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.create_sheet("second").append(["not", "this"])
    page = book.active
    assert page is not None
    page.append(["Register of Lotus Hall", None])
    page.merge_cells("A1:C1")
    page.append(["Date", "Time", "Total"])
    page.append([date(2027, 2, 14), time(16), 1000.5])
    page.append([date(2027, 2, 15), None, 7])
    page.append([None, None, 8])
    page.merge_cells("A4:A5")
    path = tmp_path / "register.xlsx"
    book.save(path)
    table = FILES.read(path)
    assert table.headings == ("Date", "Time", "Total")
    assert table.rows[0] == (datetime(2027, 2, 14), time(16), 1000.5)
    assert (table.first, len(table.rows)) == (3, 3)
    assert {n for n in table.merged if n >= table.first} == {4, 5}


def test_that_a_workbook_that_counts_from_1904_gives_the_days_that_excel_shows(tmp_path: Path) -> None:
    """Those that look like days and those that lost their format: four years off would sell the wrong evening."""
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    page = book.active
    assert page is not None
    page.append(["Date", "Until", "Hall", "Name", "Mobile"])
    page.append([date(2027, 6, 5), 45082, VENUE.spaces[0].name, "Patil", "98220 12345"])
    path = tmp_path / "mac.xlsx"
    book.save(path)
    table = FILES.read(path)
    assert table.rows[0][:2] == (datetime(2027, 6, 5), 45082)
    choices = replace(first_choices(table), order="day")
    (row,) = planned(table, House(venues=(VENUE,)), choices, "1")
    assert row.problems == ()
    assert row.booking is not None
    period = row.booking.items[0].period
    days = [moment.astimezone(VENUE.zone).date() for moment in (period.start, period.end)]
    assert days[0] == date(2027, 6, 5)
    assert date(2027, 6, 6) <= days[1] <= date(2027, 6, 7)


def test_that_what_is_no_table_is_told_apart_in_words(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.save(tmp_path / "empty.xlsx")
    written = {
        "picture.csv": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "no text"),
        "paper.csv": (b"%PDF-1.7\n" + bytes([200, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15]) * 9, "no text"),
        "old.xls": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ".xls"),
        "torn.xlsx": (b"PK\x03\x04 torn", "workbook"),
        "nothing.csv": (b"", "one column"),
        "list.csv": (b"Sunita\nPriya\n", "one column"),
        "headings.csv": (b"Date,Name\n\n", "nothing below"),
        "commas.csv": (b",,,\n,,\n", "empty"),
        "letters.csv": (b"Date,Name\n1,\x81\x8d\n", "letters"),
        "long.csv": (b"Date,Name\n" + b"1,2\n" * (MOST_ROWS + 1), "more than 50,000 rows"),
        "million.csv": (b"Date,Name\n" + b"1,2\n" * 1_000_000, "more than 50,000 rows"),
    }
    for name, (data, _) in written.items():
        (tmp_path / name).write_bytes(data)
    for name, problem in {
        **{n: p for n, (_, p) in written.items()},
        "empty.xlsx": "empty",
        "gone.csv": "opened",
    }.items():
        with pytest.raises(NotATable, match=problem):
            FILES.read(tmp_path / name)


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_that_no_cell_of_ours_is_a_formula_and_all_come_back_as_they_were(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"out.{kind}"
    assert FILES.write(path, sheet(*(("2027-02-14", text) for text in NASTY))) == len(NASTY)
    if kind == "csv":
        for line in path.read_text("utf-8-sig").splitlines()[1:4]:
            assert line.split(",")[1].startswith("'")
    else:
        cells = [row[1] for row in openpyxl.load_workbook(path).active.iter_rows(min_row=2)]  # type: ignore[union-attr]
        assert {cell.data_type for cell in cells if cell.value is not None} == {"s"}
    back = [row[1] or "" for row in FILES.read(path).rows]
    assert back == list(NASTY)
    assert list(tmp_path.iterdir()) == [path]


def test_when_writing_fails_the_file_that_was_there_stays(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("what was there")

    def broken() -> Iterator[tuple[Cell, ...]]:
        yield ("1", "2")
        raise OSError("no space left")

    with pytest.raises(OSError, match="no space"):
        FILES.write(path, {"Bookings": (["Date", "Name"], broken())})
    assert path.read_text() == "what was there"
    assert list(tmp_path.iterdir()) == [path]


def a_line(status: str = "confirmed", **more: object) -> RegisterLine:
    at = datetime(2027, 2, 14, 10, 30, tzinfo=UTC)
    told = {
        "booking_id": UUID(int=7), "item": 1, "revision": 3, "number": "PAR-2026-0001",
        "register_no": "", "venue_id": 1,
        "venue": "Parijat Lawns", "space": "Rose Lawn", "starts_at": at, "ends_at": at + timedelta(hours=7),
        "zone": "Asia/Kolkata", "session": "", "event_type": "Wedding",
        "customer_id": None, "customer": "Sunita; Bhosale",
        "phones": ("+919822012345",), "email": "", "address": "", "gstin": "", "language": "en", "about_customer": "",
        "guests": 300, "currency": "INR", "total_minor": 1, "received_minor": 0,
        "status": status, "note_staff": "", "note_customer": "", "created_at": at, "changed_at": at,
    }  # fmt: skip
    return RegisterLine(**{**told, **more})  # type: ignore[arg-type]


def test_that_a_calendar_has_stable_ids_states_and_no_number_unless_asked(tmp_path: Path) -> None:
    path, lines = (
        tmp_path / "venue.ics",
        [a_line(), a_line("cancelled", item=2), a_line("pending", item=3), a_line("expired")],
    )
    assert FILES.calendar(path, "Parijat Lawns", "Asia/Kolkata", iter(lines), phones=False) == 3
    first = path.read_bytes()
    events = Calendar.from_ical(first).walk("VEVENT")
    assert [str(e["uid"]) for e in events] == [f"{UUID(int=7)}-{n}@halldesk" for n in (1, 2, 3)]
    assert [str(e["status"]) for e in events] == ["CONFIRMED", "CANCELLED", "TENTATIVE"]
    assert str(events[0]["summary"]) == "Rose Lawn · Sunita; Bhosale · Wedding"
    assert events[0].decoded("dtstart") == lines[0].starts_at
    assert b"98220" not in first
    FILES.calendar(path, "Parijat Lawns", "Asia/Kolkata", iter(lines), phones=False)
    assert path.read_bytes() == first
    FILES.calendar(path, "Parijat Lawns", "Asia/Kolkata", iter(lines), phones=True)
    assert b"98220 12345" in path.read_bytes()
