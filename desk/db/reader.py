"""The read side: every question a desk asks, as one statement each."""

import time
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desk.db import names, rows
from desk.db.connection import opened
from desk.domain.errors import NotFound, NotPermitted, WrongServer
from desk.domain.ids import BlackoutId, BookingId, SpaceId
from desk.domain.period import Period
from desk.usecases.results import (
    BlackoutCard,
    BoardRange,
    BookingCard,
    Customer,
    HistoryEntry,
    House,
    Identity,
    Receipt,
)


class DatabaseReader:
    """The `Reader` port over one engine; safe from several threads."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def _rows(self, sql: sa.TextClause, **values: Any) -> Sequence[Any]:
        with opened(self._engine) as connection:
            return connection.execute(sql, values).all()

    def identity(self) -> Identity:
        """Who this login is, with the offset of the server's clock.

        Raises:
            NotPermitted: the login is no active member of staff.
            WrongServer: another API version, or no Halldesk schema at all.
        """
        with opened(self._engine) as connection:
            connection.exec_driver_sql(
                "SELECT"
            )  # the first round trip also opens the connection: keep it out of the clock
            before = datetime.now(UTC)
            found = connection.execute(sa.text("SELECT desk.identity()")).scalar_one()
            after = datetime.now(UTC)
        if found is None:
            raise NotPermitted()
        if found["api_version"] != names.API_VERSION:
            raise WrongServer(
                problem=f"Server commands are version {found['api_version']}, this program's {names.API_VERSION}.",
                advice="Install the matching version of Halldesk on this PC.",
            )
        middle = before + (after - before) / 2
        return rows.identity(found, (rows.moment(found["now"]) - middle).total_seconds())

    def house(self) -> House:
        with opened(self._engine) as connection:
            tables = {name: connection.execute(sql).all() for name, sql in _HOUSE.items()}
        return House(venues=tuple(_venue(row, tables) for row in tables["venue"]))

    def board(self, period: Period) -> BoardRange:
        found = self._rows(_BOARD, start=period.start, end=period.end)
        read_at = found[0].read_at if found else datetime.now(UTC)
        return BoardRange(period=period, bars=tuple(rows.board_bar(r) for r in found), read_at=read_at)

    def booking(self, booking_id: BookingId) -> BookingCard:
        """Raises NotFound where there is none in this tenant."""
        found = self.bookings([booking_id])
        if not found:
            raise NotFound(what="booking")
        return found[0]

    def bookings(self, booking_ids: Sequence[UUID]) -> list[BookingCard]:
        found = self._rows(_BOOKINGS, ids=list(booking_ids))
        return [rows.booking_card(r[0]) for r in found]

    def blackout(self, blackout_id: BlackoutId) -> BlackoutCard:
        """Raises NotFound where there is none in this tenant."""
        found = self._rows(_BLACKOUTS, ids=[blackout_id])
        if not found:
            raise NotFound(what="blackout")
        return rows.blackout_card(found[0][0])

    def history(self, booking_id: BookingId) -> list[HistoryEntry]:
        return [rows.history_entry(r) for r in self._rows(_HISTORY, id=booking_id)]

    def receipts(self, booking_id: BookingId) -> list[Receipt]:
        return [rows.receipt(r[0]) for r in self._rows(_RECEIPTS, id=booking_id)]

    def busy(self, period: Period, spaces: Sequence[SpaceId] | None = None) -> dict[SpaceId, list[Period]]:
        wanted = list(spaces) if spaces is not None else None
        found = self._rows(_BUSY, start=period.start, end=period.end, spaces=wanted)
        return {SpaceId(r.space_id): [Period(x.lower, x.upper) for x in r.busy] for r in found}

    def find_customers(self, text: str) -> list[Customer]:
        return [
            Customer(id=r.customer_id, name=r.name, phones=tuple(r.phones)) for r in self._rows(_CUSTOMERS, text=text)
        ]

    def ping(self) -> float:
        with opened(self._engine) as connection:
            started = time.perf_counter()
            connection.exec_driver_sql("SELECT")
            return time.perf_counter() - started


def _venue(row: Any, tables: dict[str, Sequence[Any]]) -> Any:
    def own(name: str) -> list[Any]:
        return [r for r in tables[name] if r.venue_id == row.venue_id]

    return rows.venue(
        row,
        spaces=tuple(rows.space(r) for r in own("space")),
        composites=tuple(rows.composite(r) for r in own("composite")),
        sessions=tuple(rows.session(r) for r in own("session")),
        opening=tuple(rows.hours(r) for r in own("hours")),
    )


_HOUSE = {
    "venue": sa.text("SELECT * FROM desk.venue ORDER BY sort, venue_id"),
    "space": sa.text("SELECT * FROM desk.space WHERE active ORDER BY sort, space_id"),
    "composite": sa.text(
        "SELECT c.*, ARRAY(SELECT p.space_id FROM desk.composite_part p WHERE p.tenant_id = c.tenant_id"
        " AND p.composite_id = c.composite_id ORDER BY 1) AS parts"
        " FROM desk.composite_space c WHERE active ORDER BY sort, composite_id"
    ),
    "session": sa.text("SELECT * FROM desk.session ORDER BY sort, session_id"),
    "hours": sa.text("SELECT * FROM desk.opening_hours ORDER BY weekday"),
}
_BOARD = sa.text("SELECT b.*, clock_timestamp() AS read_at FROM desk.board(:start, :end) b")
_BOOKINGS = sa.text("SELECT * FROM desk.bookings(CAST(:ids AS uuid[]))")
_BLACKOUTS = sa.text("SELECT * FROM desk.blackouts(CAST(:ids AS uuid[]))")
_HISTORY = sa.text(
    "SELECT e.*, coalesce(s.display_name::text, e.login::text) AS by_name FROM desk.booking_event e"
    " LEFT JOIN desk.staff s ON s.login = e.login"
    " WHERE e.booking_id = :id AND e.tenant_id = (SELECT desk.my_tenant()) ORDER BY e.rev"
)
_RECEIPTS = sa.text(
    "SELECT jsonb_build_object('payment', p.payment_id, 'number', p.payment_no, 'amount_minor', p.amount_minor,"
    " 'currency', p.currency,"
    " 'method', p.method, 'at', p.received_at, 'by', coalesce(s.display_name::text, p.received_by::text))"
    " FROM desk.payment p LEFT JOIN desk.staff s ON s.login = p.received_by"
    " WHERE p.booking_id = :id AND p.tenant_id = (SELECT desk.my_tenant()) ORDER BY p.received_at, p.payment_no"
)
_BUSY = sa.text("SELECT * FROM desk.busy(:start, :end, CAST(:spaces AS int[]))")
_CUSTOMERS = sa.text("SELECT * FROM desk.find_customers(:text)")
