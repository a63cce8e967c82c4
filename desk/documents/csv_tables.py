"""Tables as CSV: read in any usual encoding and with any usual separator, written so that no cell is a formula."""

import codecs
import csv
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import TextIO

from desk.domain.errors import NotATable
from desk.domain.register.cells import Cell
from desk.domain.register.columns import heading_row
from desk.domain.sentence import Sentence
from desk.usecases.register.alone import as_register
from desk.usecases.register_ports import MOST_ROWS, Table

_PIECE = 1 << 20
LOOKED_AT = 20  # rows among which the headings stand
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def encoding_of(path: Path) -> str:
    """UTF-8, UTF-16 (with a mark or without) or Windows' Latin, read in pieces: the file may be large.

    Raises:
        NotATable: it is no text.
    """
    with path.open("rb") as file:
        begin = file.read(4000)
        if begin[:2] in (b"\xff\xfe", b"\xfe\xff"):
            return "utf-16"
        if zeros := begin.count(0):
            if zeros <= len(begin) // 4:
                raise NotATable(problem=Sentence("it is no text"))
            return "utf-16-le" if begin[1::2].count(0) > begin[::2].count(0) else "utf-16-be"
        reader = codecs.getincrementaldecoder("utf-8")()
        try:
            piece = begin
            while piece:
                reader.decode(piece)
                piece = file.read(_PIECE)
            reader.decode(b"", final=True)
        except UnicodeDecodeError:
            return "cp1252"
    return "utf-8-sig"


def read_csv(path: Path) -> Table:
    """All rows of a file, one after the other: a file with too many is not read to its end.

    Raises:
        NotATable: no text, no table, nothing in it, or too many rows.
    """
    try:
        with path.open(encoding=encoding_of(path), newline="") as file:
            rows = _rows(file, _separator(file.read(20_000)))
    except UnicodeError as error:
        raise NotATable(problem=Sentence("its letters cannot be read; save it as UTF-8")) from error
    except csv.Error as error:
        raise NotATable(problem=Sentence("its quotation marks do not pair")) from error
    return as_register(table_of(path.stem, rows))


def _separator(head: str) -> str:
    if sum(c < " " and c not in "\r\n\t\f" for c in head[:4000]) > 4:
        raise NotATable(problem=Sentence("it is no text"))
    separator = max(",;\t|", key=head.count)
    if head.count(separator) == 0:
        raise NotATable(problem=Sentence("it has one column only"))
    return separator


def _rows(file: TextIO, separator: str) -> list[tuple[Cell, ...]]:
    file.seek(0)
    rows: list[tuple[Cell, ...]] = []
    for row in csv.reader(file, delimiter=separator):
        rows.append(tuple(unguarded(cell.strip().removeprefix("\ufeff")) for cell in row))
        if len(rows) > MOST_ROWS + LOOKED_AT:
            raise too_long()
    return rows


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
