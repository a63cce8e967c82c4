"""Tables as CSV: read in any usual encoding and with any usual separator, written so that no cell is a formula."""

import csv
import io
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from pathlib import Path

from desk.domain.errors import NotATable
from desk.domain.register.cells import Cell
from desk.domain.register.columns import heading_row
from desk.domain.sentence import Sentence
from desk.usecases.register.alone import as_register
from desk.usecases.register_ports import MOST_ROWS, Table

LOOKED_AT = 20  # rows among which the headings stand
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def decoded(data: bytes) -> str:
    """The text of a file in UTF-8, UTF-16 (with a mark or without) or Windows' Latin.

    Raises:
        NotATable: it is no text.
    """
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return _text(data, "utf-16")
    zeros = data[:4000].count(0)
    if zeros:
        looks_wide = zeros > len(data[:4000]) // 4
        if not looks_wide:
            raise NotATable(problem=Sentence("it is no text"))
        return _text(data, "utf-16-le" if data[1:4000:2].count(0) > data[:4000:2].count(0) else "utf-16-be")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _text(data, "cp1252")


def _text(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise NotATable(problem=Sentence("its letters cannot be read; save it as UTF-8")) from error
    return text.removeprefix("\ufeff")


def read_csv(path: Path) -> Table:
    """All rows of a file.

    Raises:
        NotATable: no text, no table, nothing in it, or too many rows.
    """
    text = decoded(path.read_bytes())
    if sum(c < " " and c not in "\r\n\t\f" for c in text[:4000]) > 4:
        raise NotATable(problem=Sentence("it is no text"))
    head = text[:20_000]
    separator = max(",;\t|", key=head.count)
    if head.count(separator) == 0:
        raise NotATable(problem=Sentence("it has one column only"))
    rows: list[tuple[Cell, ...]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            rows.append(tuple(unguarded(cell.strip()) for cell in row))
            if len(rows) > MOST_ROWS + LOOKED_AT:
                raise too_long()
    except csv.Error as error:
        raise NotATable(problem=Sentence("its quotation marks do not pair")) from error
    return as_register(table_of(path.stem, rows))


def table_of(name: str, rows: Sequence[tuple[Cell, ...]], merged: frozenset[int] = frozenset()) -> Table:
    """The rows below their headings, all as long as these; rows are numbered from 1 as spreadsheets do.

    Raises:
        NotATable: nothing stands there.
    """
    begin = [[str(c) if c is not None else "" for c in row] for row in rows[:LOOKED_AT]]
    if not any(any(cells) for cells in begin):
        raise NotATable(problem=Sentence("it is empty"))
    at = heading_row(begin)
    headings = [cell.strip() for cell in begin[at]]
    width = max(len(headings), max((len(row) for row in rows[at + 1 :]), default=0))
    headings += [""] * (width - len(headings))
    below = tuple((*row, *(None,) * (width - len(row))) for row in rows[at + 1 :])
    while below and not any(c not in (None, "") for c in below[-1]):
        below = below[:-1]
    if not below:
        raise NotATable(problem=Sentence("there is nothing below its headings"))
    if len(below) > MOST_ROWS:
        raise too_long()
    return Table(name=name, headings=tuple(headings), rows=below, first=at + 2, merged=merged)


def too_long() -> NotATable:
    return NotATable(problem=Sentence("it has more than {most} rows; bring it in year by year", most=f"{MOST_ROWS:,}"))


def write_csv(path: Path, headings: Sequence[str], rows: Iterator[Sequence[Cell]]) -> int:
    """Writes a table with a mark of UTF-8, which spreadsheets need; returns how many rows."""
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([guarded(heading) for heading in headings])
        for row in rows:
            writer.writerow([guarded(_written(cell)) for cell in row])
            count += 1
    return count


def guarded(text: str) -> str:
    """A spreadsheet would carry out what begins like a formula: an apostrophe before it makes it text."""
    return f"'{text}" if text.startswith((*_FORMULA, "'")) else text


def unguarded(text: str) -> str:
    """Without the apostrophe that `guarded` put before it."""
    return text[1:] if text[:1] == "'" and text[1:].startswith((*_FORMULA, "'")) else text


def _written(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "minutes")
    if isinstance(cell, date | time):
        return cell.isoformat() if isinstance(cell, date) else cell.isoformat("minutes")
    return str(cell)
