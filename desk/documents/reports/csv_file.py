"""A report as comma-separated values: one table after another, each under its title, for any spreadsheet.

UTF-8 with a mark at the beginning, so that spreadsheets read Devanagari; plain numbers and ISO days, so that programs
do too. No text can become a formula.
"""

import csv
import re
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from desk.domain.money import Money
from desk.domain.reports.say import CURRENCY, TOTAL, Say
from desk.domain.reports.shape import Cell, Column
from desk.usecases.reports import Head, Part, Row

_FORMULA = re.compile(r"[\s]*[=+\-@|%]|[\t\r\n]")
_PHONE = re.compile(r"\+?[0-9][0-9 ]*")


def write_csv(path: Path, head: Head, parts: Iterable[Part], say: Say) -> None:
    """Writes row by row; amounts have two decimals, the currency stands in a column of its own."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        out = csv.writer(file)
        for line in (head.title, head.business, *head.narrowed, head.range, head.made):
            out.writerow([harmless(line)])
        for part in parts:
            columns = part.section.columns
            money = any(column.kind == "money" for column in columns)
            out.writerow([])
            out.writerow([say.word(part.section.title)])
            titles = [_title(column, say) for column in columns]
            out.writerow([*titles, *([say.word(CURRENCY)] if money else [])])
            for row in part.rows:
                out.writerow(_cells(columns, row, say, money))
            if totals := part.totals.rows():
                out.writerows(_cells(columns, row, say, money, total=True) for row in totals)


def _title(column: Column, say: Say) -> str:
    return f"{say.word(column.title)} %" if column.kind == "share" else say.word(column.title)


def _cells(columns: tuple[Column, ...], row: Row, say: Say, money: bool, *, total: bool = False) -> list[Any]:
    cells = [_cell(column, value, say) for column, value in zip(columns, row, strict=True)]
    if total:
        cells[0] = cells[0] or say.word(TOTAL)
    if money:
        cells.append(next((value.currency for value in row if isinstance(value, Money)), ""))
    return cells


def _cell(column: Column, value: Cell, say: Say) -> Any:
    if value is None:
        return ""
    if isinstance(value, Money):
        sign, whole = ("-" if value.minor < 0 else ""), abs(value.minor)
        return f"{sign}{whole // 100}.{whole % 100:02}"
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, date):
        return f"{value:%Y-%m}" if column.kind == "month" else value.isoformat()
    if isinstance(value, str) or column.kind == "weekday":
        return harmless(say.cell(column, value))
    if column.kind == "share":
        return f"{value / 100:.2f}"
    return f"{value:.1f}" if column.kind == "number" else value


def harmless(text: str) -> str:
    """Text that a spreadsheet shows and never calculates; phone numbers stay as they are."""
    return f"'{text}" if _FORMULA.match(text) and not _PHONE.fullmatch(text) else text
