"""Everything out again: bookings, customers and payments as tables, a venue's bookings as a calendar; streamed.

What the tables of bookings and customers say can be brought in again: the headings are those of `Column` and
`alone.CUSTOMERS`.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from desk.domain.ids import VenueId
from desk.domain.money import Money
from desk.domain.phone import displayed
from desk.domain.register.cells import Cell
from desk.domain.register.columns import Column
from desk.usecases.at_the_desk import Desk
from desk.usecases.register.alone import CUSTOMERS
from desk.usecases.register_ports import KINDS, Kind, RegisterLine

PAYMENTS = (
    "Payment id", "Number", "Booking", "Customer", "When", "Way", "For", "State", "Amount", "Currency", "Reference",
    "By",
)  # fmt: skip


def export_tables(
    desk: Desk,
    path: Path,
    kinds: Sequence[Kind] = KINDS,
    venue_id: VenueId | None = None,
) -> int:
    """Writes the tables as sheets of an XLSX file, or the one as CSV; returns how many rows."""
    return desk.tables.write(path, {kind.title(): _table(desk, kind, venue_id) for kind in kinds})


def _table(desk: Desk, kind: Kind, venue_id: VenueId | None) -> tuple[Sequence[str], Iterator[Sequence[Cell]]]:
    if kind == "bookings":
        return [column.value for column in Column], (booking_row(line) for line in desk.register.lines(venue_id))
    if kind == "customers":
        return CUSTOMERS, (_customer(row) for row in desk.register.rows("customers"))
    return PAYMENTS, (_payment(row) for row in desk.register.rows("payments"))


def booking_row(line: RegisterLine) -> list[Cell]:
    """One item in the order of `Column`; sums stand beside the first only, so that a column can be added up."""
    zone = ZoneInfo(line.zone)
    start, end = line.starts_at.astimezone(zone), line.ends_at.astimezone(zone)
    first = line.item == 1
    cells: dict[Column, Cell] = {
        Column.NUMBER: line.register_no or line.number,
        Column.VENUE: line.venue,
        Column.SPACE: line.space,
        Column.DATE: start.date(),
        Column.START: start.time(),
        Column.UNTIL: end.date(),
        Column.END: end.time(),
        Column.SESSION: line.session,
        Column.EVENT: line.event_type,
        Column.CUSTOMER: line.customer,
        Column.PHONE: ", ".join(displayed(phone) for phone in line.phones),
        Column.GUESTS: line.guests,
        Column.TOTAL: _amount(line.total_minor) if first else None,
        Column.RECEIVED: _amount(line.received_minor) if first else None,
        Column.STATUS: "hold" if line.status == "temp_hold" else line.status,
        Column.NOTE_STAFF: line.note_staff if first else "",
        Column.NOTE_CUSTOMER: line.note_customer if first else "",
        Column.EMAIL: line.email,
        Column.ADDRESS: line.address,
        Column.GSTIN: line.gstin,
        Column.LANGUAGE: line.language,
        Column.ABOUT_CUSTOMER: line.about_customer,
        Column.BOOKING_ID: str(line.booking_id),
        Column.CUSTOMER_ID: str(line.customer_id or ""),
    }
    return [cells[column] for column in Column]


def _customer(row: Mapping[str, Any]) -> list[Cell]:
    phones = ", ".join(displayed(phone) for phone in row["phones"])
    told = (row["name"], phones, row["language"], row["email"], row["address"], row["gstin"], row["note"])
    return [str(row["customer_id"]), *told, row["created_at"].date()]


def _payment(row: Mapping[str, Any]) -> list[Cell]:
    at = row["at"].astimezone(ZoneInfo(row["zone"])).replace(tzinfo=None)
    money = Money(row["amount_minor"], row["currency"])
    told = (row["number"], row["booking"], row["customer"], at, row["method"], row["purpose"], row["state"])
    return [str(row["payment_id"]), *told, _amount(money.minor), money.currency, row["reference"], row["by"]]


def _amount(minor: int) -> int | float:
    """Whole rupees as they are; two decimals are exact in a spreadsheet's number."""
    return minor // 100 if minor % 100 == 0 else minor / 100


def export_calendar(desk: Desk, path: Path, venue_id: VenueId, *, phones: bool = False) -> int:
    """One venue's bookings as an iCalendar file; customers' numbers only where somebody asks for them."""
    venue = desk.house.venue(venue_id)
    return desk.tables.calendar(path, venue.name, str(venue.zone), desk.register.lines(venue_id), phones=phones)
