"""Customers without a booking: the headings of their own sheet, and such a sheet as rows of the register with no slot.

Pure: what such a row means is read with the others, and brought in as any new customer is.
"""

from collections.abc import Sequence
from dataclasses import replace

from desk.domain.register.cells import Cell, words
from desk.domain.register.columns import Column, folded
from desk.usecases.register_ports import Table

CUSTOMERS = ("Customer id", "Name", "Phones", "Language", "E-mail", "Address", "GSTIN", "Note", "Since")
_MEANT = (
    Column.CUSTOMER_ID, Column.CUSTOMER, Column.PHONE, Column.LANGUAGE, Column.EMAIL, Column.ADDRESS, Column.GSTIN,
    Column.ABOUT_CUSTOMER,
)  # fmt: skip
OF_A_PERSON = frozenset(_MEANT)
"""The columns that tell of a customer; whatever stands in another one is about a booking."""


def lists_customers(headings: Sequence[str]) -> bool:
    """Whether these are the headings of our own sheet of customers."""
    return [folded(heading) for heading in headings][: len(CUSTOMERS)] == [folded(heading) for heading in CUSTOMERS]


def as_register(table: Table) -> Table:
    """A sheet of customers under the headings of the register; any other table as it is."""
    if not lists_customers(table.headings):
        return table
    headings = tuple(column.value for column in Column)
    return replace(table, headings=headings, rows=tuple(_row(row, headings) for row in table.rows))


def with_customers(table: Table, people: Table | None) -> Table:
    """Our own export whole: behind the bookings those customers who came with none of them."""
    if people is None or Column.CUSTOMER_ID not in table.headings or not lists_customers(people.headings):
        return table
    place = table.headings.index(Column.CUSTOMER_ID)
    state = table.headings.index(Column.STATUS) if Column.STATUS in table.headings else None
    come = {words(row[place]) for row in table.rows if state is None or words(row[state]) != "expired"}
    rows = tuple(_row(row, table.headings) for row in people.rows if words(row[0]) not in come)
    return replace(table, rows=table.rows + rows)


def _row(row: Sequence[Cell], headings: Sequence[str]) -> tuple[Cell, ...]:
    told: dict[str, Cell] = dict(zip((column.value for column in _MEANT), row, strict=False))
    return tuple(told.get(heading) for heading in headings)
