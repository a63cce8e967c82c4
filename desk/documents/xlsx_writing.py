"""Tables as XLSX, written row by row; texts are texts, whatever they begin with."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time
from pathlib import Path

from desk.domain.register.cells import Cell

_WIDEST = 42


def write_xlsx(path: Path, sheets: Mapping[str, tuple[Sequence[str], Iterator[Sequence[Cell]]]]) -> int:
    """A sheet for each table, the headings frozen and to be filtered by; returns how many rows in all."""
    import xlsxwriter

    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    count = 0
    with xlsxwriter.Workbook(str(path), options) as book:
        book.set_properties({"created": datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)})
        strong = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        shown = {
            date: book.add_format({"num_format": "dd mmm yyyy", "align": "left"}),
            datetime: book.add_format({"num_format": "dd mmm yyyy hh:mm", "align": "left"}),
            time: book.add_format({"num_format": "hh:mm", "align": "left"}),
            float: book.add_format({"num_format": "#,##0.00"}),
        }
        for name, (headings, rows) in sheets.items():
            sheet = book.add_worksheet(name)
            for column, heading in enumerate(headings):
                sheet.set_column(column, column, min(_WIDEST, max(11, len(heading) + 2)))
                sheet.write_string(0, column, heading, strong)
            sheet.freeze_panes(1, 0)
            line = 0
            for line, row in enumerate(rows, 1):
                for column, cell in enumerate(row):
                    if isinstance(cell, str):
                        sheet.write_string(line, column, cell)
                    elif isinstance(cell, datetime):
                        sheet.write_datetime(line, column, cell.replace(tzinfo=None), shown[datetime])
                    elif isinstance(cell, date | time):
                        sheet.write_datetime(line, column, cell, shown[time if isinstance(cell, time) else date])
                    elif cell is not None:
                        sheet.write_number(line, column, cell, shown.get(type(cell)))
            if headings:
                sheet.autofilter(0, 0, line, len(headings) - 1)
            count += line
    return count
