"""From the table of an old register to bookings: which column is what, which rows are one, which repeat another.

Pure: no file and no database. Rows that tell one booking's items stand together under one number.
"""

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from desk.domain.register.cells import Cell, DayOrder, day_order, words
from desk.domain.register.columns import NEEDED, Column, guess
from desk.domain.sentence import Sentence
from desk.usecases.register.reading import Choices, Reading, RegisterRow
from desk.usecases.register_ports import Table
from desk.usecases.results import House


def first_choices(table: Table) -> Choices:
    """The columns as they are probably meant; `order` stays open where only a person can know it."""
    columns = guess(table.headings)
    return Choices(columns=columns, order=order_of(table, columns))


def order_of(table: Table, columns: Mapping[Column, int]) -> DayOrder | None:
    """How the file writes bare dates: None where each could be both, or the file writes both."""
    places = [columns[name] for name in (Column.DATE, Column.UNTIL) if name in columns]
    found = day_order(row[place] for row in table.rows for place in places)
    return "day" if found == "none" else found if found in ("day", "month") else None


def missing(choices: Choices) -> tuple[Column, ...]:
    """Columns without which nothing can be brought in."""
    return tuple(name for name in NEEDED if name not in choices.columns)


def unknown_places(table: Table, house: House, choices: Choices) -> list[str]:
    """Names of spaces in the file that no space here has, each once, in their order."""
    found: dict[str, None] = {}
    reading = Reading(house, choices, "")
    for row in table.rows:
        text = reading.text(row, Column.SPACE)
        if text and not reading.places(row)[0]:
            found.setdefault(text)
    return list(found)


def planned(table: Table, house: House, choices: Choices, tenant: str) -> list[RegisterRow]:
    """All bookings of the table, and customers without any, in its order; `tenant` keeps two businesses' ids apart.

    Raises:
        ValueError: the dates could be read two ways and nobody has said which, or a column is missing.
    """
    if missing(choices) or choices.order is None:
        raise ValueError("ask for the column of dates and their order first")
    reading = Reading(house, choices, tenant, table.zero)
    rows: list[RegisterRow] = []
    seen: dict[UUID, int] = {}
    for first, group in _groups(table, choices):
        numbers = tuple(range(first, first + len(group)))
        row = reading.row(numbers, group)
        if any(number in table.merged for number in numbers):
            row = replace(
                row,
                booking=None,
                alone=None,
                problems=(*row.problems, Sentence("cells here are merged; unmerge and fill them")),
            )
        id_ = row.booking.booking_id if row.booking else row.alone.customer_id if row.alone else None
        if id_ is not None and (before := seen.setdefault(id_, first)) != first:
            row = replace(row, booking=None, alone=None, problems=(Sentence("the same as row {row}", row=before),))
        rows.append(row)
    return rows


def _groups(table: Table, choices: Choices) -> list[tuple[int, list[tuple[Cell, ...]]]]:
    """Rows one below the other that share a booking id or, with the same customer or none, a number."""
    found: list[tuple[int, list[tuple[Cell, ...]]]] = []

    def cell(row: tuple[Cell, ...], name: Column) -> str:
        return words(row[choices.columns[name]]) if name in choices.columns else ""

    last: tuple[Cell, ...] | None = None
    for number, row in enumerate(table.rows, table.first):
        if not any(words(c) for c in row):
            last = None
            continue
        by_id = last is not None and cell(row, Column.BOOKING_ID) == cell(last, Column.BOOKING_ID) != ""
        by_number = (
            last is not None
            and cell(row, Column.NUMBER) == cell(last, Column.NUMBER) != ""
            and cell(row, Column.BOOKING_ID) == ""
            and all(cell(row, name) in ("", cell(last, name)) for name in (Column.CUSTOMER, Column.PHONE))
        )
        if by_id or by_number:
            found[-1][1].append(row)
        else:
            found.append((number, [row]))
            last = row
    return found
