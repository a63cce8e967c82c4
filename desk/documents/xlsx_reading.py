"""Tables from XLSX files, read row by row; formulas give the value that was saved with them."""

import re
import zipfile
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from desk.documents.csv_tables import LOOKED_AT, table_of, too_long
from desk.domain.errors import NotATable
from desk.domain.register.cells import DAY_ZERO, DAY_ZERO_1904, Cell
from desk.domain.sentence import Sentence
from desk.usecases.register.alone import as_register, lists_customers, with_customers
from desk.usecases.register_ports import MOST_ROWS, Table

_MERGED = re.compile(rb'<mergeCell [^>]*ref="[A-Z]+(\d+):[A-Z]+(\d+)"')
_EMPTY_IN_A_ROW = 1000  # a sheet may be formatted down to its last line


def read_xlsx(path: Path) -> Table:
    """The first sheet that has rows.

    Raises:
        NotATable: no workbook, nothing in it, or too many rows.
    """
    import openpyxl
    from openpyxl.utils.datetime import CALENDAR_MAC_1904
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, OSError) as error:
        raise NotATable(problem=Sentence("it is no workbook of Excel")) from error
    try:
        for sheet in book.worksheets:
            rows = _rows(sheet)
            if rows:
                zero = DAY_ZERO_1904 if book.epoch == CALENDAR_MAC_1904 else DAY_ZERO
                table = replace(table_of(path.stem, rows, _merged(path, sheet)), zero=zero)
                return with_customers(as_register(table), _customers(book))
    except (zipfile.BadZipFile, KeyError, ValueError, SyntaxError) as error:
        raise NotATable(problem=Sentence("it is damaged")) from error
    finally:
        book.close()
    raise NotATable(problem=Sentence("it is empty"))


def _customers(book: Any) -> Table | None:
    """The sheet of customers of our own export, behind that of the bookings."""
    for sheet in book.worksheets[1:]:
        head = next(sheet.iter_rows(max_row=1, values_only=True), ())
        if lists_customers([str(cell or "") for cell in head]):
            rows = _rows(sheet)
            return table_of(sheet.title, rows) if len(rows) > 1 else None
    return None


def _rows(sheet: Any) -> list[tuple[Cell, ...]]:
    rows: list[tuple[Cell, ...]] = []
    empty = 0
    for row in sheet.iter_rows(values_only=True):
        cells = tuple(_cell(value) for value in row)
        empty = 0 if any(c not in (None, "") for c in cells) else empty + 1
        if empty > _EMPTY_IN_A_ROW:
            break
        rows.append(cells)
        if len(rows) - empty > MOST_ROWS + LOOKED_AT:
            raise too_long()
    return rows if len(rows) > empty else []


def _cell(value: Any) -> Cell:
    if value is None or isinstance(value, str | int | float | bool | date | datetime | time):
        return value
    return str(value)


def _merged(path: Path, sheet: Any) -> frozenset[int]:
    """The rows with merged cells, from the sheet's own text: reading row by row does not tell of them."""
    found: set[int] = set()
    with zipfile.ZipFile(path) as archive, archive.open(sheet._worksheet_path.lstrip("/")) as file:
        before = b""
        while chunk := file.read(1 << 20):
            for first, last in _MERGED.findall(before + chunk):
                found.update(range(int(first), min(int(last), int(first) + MOST_ROWS) + 1))
            before = chunk[-200:]
    return frozenset(found)
