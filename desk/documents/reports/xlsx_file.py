"""A report as a workbook: a sheet for each table with real numbers, days and sums of money, written row by row."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

from desk.domain.errors import Unavailable
from desk.domain.money import SIGNS, Money
from desk.domain.reports.say import TOTAL, Say
from desk.domain.reports.shape import Cell, Column
from desk.domain.sentence import Sentence
from desk.usecases.reports import Head, Part, Row

MOST_ROWS = 1_048_000  # of the 1,048,576 that a sheet can hold; the rest goes to a further sheet
_ACROSS = re.compile(r"[\[\]:*?/\\']")
_DAY = "d mmm yyyy"
_KINDS = {"share": "0.0 %", "number": "#,##0.0", "day": _DAY, "month": "mmm yyyy", "moment": f"{_DAY}, hh:mm"}


def money_format(currency: str) -> str:
    """`₹12,34,567.50` with lakhs and crores; other currencies by thousands."""
    mark = SIGNS.get(currency, currency + " ")
    if currency != "INR":
        return f'"{mark}"#,##0.00;-"{mark}"#,##0.00'
    # A number format has two conditions at most: negative sums keep the grouping of thousands.
    return f'[>=10000000]"{mark}"##\\,##\\,##\\,##0.00;[>=100000]"{mark}"##\\,##\\,##0.00;"{mark}"##,##0.00'


def write_xlsx(path: Path, head: Head, parts: Iterable[Part], say: Say) -> None:
    """Writes all parts; the head stands on a sheet of its own."""
    path.touch()  # a place that cannot be written is told before the library opens files of its own
    book = xlsxwriter.Workbook(
        str(path), {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False,
                    "default_date_format": "d mmm yyyy"},
    )  # fmt: skip
    try:
        _Book(book, say).write(head, parts)
    finally:
        _close(book)


def _close(book: Any) -> None:
    """Puts the sheets together into the file."""
    try:
        book.close()
    except FileCreateError as error:
        raise Unavailable(problem=Sentence("the file cannot be written")) from error


class _Book:
    """One workbook being written, with its formats made once each."""

    def __init__(self, book: Any, say: Say) -> None:
        self._book, self._say = book, say
        self._formats: dict[tuple[str, bool], Any] = {}
        self._names: set[str] = set()
        self._top = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        self._title = book.add_format({"bold": True, "font_size": 15})

    def write(self, head: Head, parts: Iterable[Part]) -> None:
        first = self._sheet(head.title)
        first.set_column(0, 0, 90)
        first.write_string(0, 0, head.title, self._title)
        for n, line in enumerate((head.business, *head.narrowed, head.range, head.made, head.about), start=1):
            first.write_string(n, 0, line)
        for part in parts:
            self._part(part)

    def _sheet(self, title: str) -> Any:
        """Names are unique, at most 31 letters, and without the signs that a spreadsheet keeps for itself."""
        name = _ACROSS.sub(" ", title).strip()[:28] or "–"
        n = 1
        while (shown := name if n == 1 else f"{name} {n}").casefold() in self._names:
            n += 1
        self._names.add(shown.casefold())
        return self._book.add_worksheet(shown)

    def _part(self, part: Part) -> None:
        columns = part.section.columns
        sheet, at = self._begun(part), 1
        for row in part.rows:
            if at > MOST_ROWS:
                sheet, at = self._begun(part), 1
            self._row(sheet, at, columns, row)
            at += 1
        for n, row in enumerate(part.totals.rows()):
            self._row(sheet, at, columns, row, strong=True)
            if n == 0 and row[0] is None:
                sheet.write_string(at, 0, self._say.word(TOTAL), self._format("text", strong=True))
            at += 1

    def _begun(self, part: Part) -> Any:
        columns = part.section.columns
        sheet = self._sheet(self._say.word(part.section.title))
        for n, column in enumerate(columns):
            sheet.set_column(n, n, round(13 * column.wide))
            sheet.write_string(0, n, self._say.word(column.title), self._top)
        sheet.freeze_panes(1, 0)
        sheet.repeat_rows(0)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        return sheet

    def _row(self, sheet: Any, at: int, columns: tuple[Column, ...], row: Row, *, strong: bool = False) -> None:
        for n, (column, value) in enumerate(zip(columns, row, strict=True)):
            if value is not None:
                self._cell(sheet, at, n, column, value, strong)

    def _cell(self, sheet: Any, at: int, n: int, column: Column, value: Cell, strong: bool) -> None:
        if isinstance(value, Money):
            sheet.write_number(at, n, value.minor / 100, self._format(f"money {value.currency}", strong=strong))
        elif isinstance(value, date | datetime):
            sheet.write_datetime(at, n, value, self._format(column.kind, strong=strong))
        elif isinstance(value, str) or column.kind == "weekday":
            sheet.write_string(at, n, self._say.cell(column, value)[:32_000], self._format("text", strong=strong))
        elif isinstance(value, int | float):
            number = value / 10_000 if column.kind == "share" else value
            sheet.write_number(at, n, number, self._format(column.kind, strong=strong))

    def _format(self, kind: str, *, strong: bool) -> Any:
        """The format of a kind of cell, made when it is first needed."""
        if (kind, strong) not in self._formats:
            look: dict[str, Any] = {"bold": True, "top": 1} if strong else {}
            name, _, currency = kind.partition(" ")
            shape = money_format(currency) if name == "money" else _KINDS.get(name, "General")
            self._formats[kind, strong] = self._book.add_format({**look, "num_format": shape})
        return self._formats[kind, strong]
