"""The read side: every question a desk asks, as one statement each."""

import time
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desk.db import drawer, names, papers, people
from desk.db.connection import opened
from desk.db.rows import booking as rows
from desk.db.rows import calendar as calendar_rows
from desk.db.rows import history as history_rows
from desk.db.rows import money as money_rows
from desk.db.rows import settings as settings_rows
from desk.db.rows import tariff as tariff_rows
from desk.db.rows.messages import MessageReads
from desk.db.settling import DatabaseBooks
from desk.domain.errors import LoginEnded, NotFound, NotPermitted, WrongServer
from desk.domain.ids import BlackoutId, BookingId, CustomerId, SpaceId, VenueId
from desk.domain.lifecycle import Actor
from desk.domain.period import Period
from desk.domain.sentence import Sentence
from desk.usecases.drawer import DayReport, DaySoFar, DrawerCard
from desk.usecases.papers import PaperCard, PaperContent
from desk.usecases.payments.reading import BookingMoney, MoneyEntry
from desk.usecases.people import CustomerCard, Duplicate
from desk.usecases.results import (
    BlackoutCard,
    BoardRange,
    BookingCard,
    Calendar,
    ClosureCard,
    Colleague,
    Customer,
    HistoryEntry,
    House,
    Identity,
    Receipt,
    SearchHit,
    TodayEntry,
)
from desk.usecases.settings import SettingRecord


class DatabaseReader(DatabaseBooks, MessageReads):
    """The `Reader` port over one engine; safe from several threads."""

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
                problem=Sentence(
                    "Server commands are version {theirs}, this program's {ours}.",
                    theirs=found["api_version"],
                    ours=names.API_VERSION,
                ),
                advice=Sentence("Install the newer Halldesk on this PC.")
                if found["api_version"] > names.API_VERSION
                else Sentence("Ask who runs the server to run `desk migrate` of this version."),
            )
        middle = before + (after - before) / 2
        return rows.identity(found, (rows.moment(found["now"]) - middle).total_seconds())

    def house(self) -> House:
        """Raises LoginEnded where this login is no active member of staff any more; it would see an empty house."""
        with opened(self._engine) as connection:
            tables = {name: connection.execute(sql).all() for name, sql in _HOUSE.items()}
            if not tables["venue"] and connection.execute(_MY_TENANT).scalar_one() is None:
                raise LoginEnded()
        return House(venues=tuple(_venue(row, tables) for row in tables["venue"]))

    def board(self, period: Period) -> BoardRange:
        """Raises LoginEnded, as `house` does."""
        found = self._rows(_BOARD, start=period.start, end=period.end)  # at least one row: the server's clock
        if found[0].tenant_id is None:
            raise LoginEnded()
        bars = tuple(rows.board_bar(r) for r in found if r.space_id is not None)
        return BoardRange(period=period, bars=bars, read_at=found[0].read_at)

    def calendar(self, first: date, last: date) -> Calendar:
        return calendar_rows.calendar(first, last, self._rows(_CALENDAR, first=first, last=last))

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
        found = self.blackouts([blackout_id])
        if not found:
            raise NotFound(what="blackout")
        return found[0]

    def blackouts(self, blackout_ids: Sequence[UUID]) -> list[BlackoutCard]:
        return [rows.blackout_card(r[0]) for r in self._rows(_BLACKOUTS, ids=list(blackout_ids))]

    def history(self, booking_id: BookingId) -> list[HistoryEntry]:
        return [history_rows.history_entry(r) for r in self._rows(_HISTORY, id=booking_id)]

    def receipts(self, booking_id: BookingId) -> list[Receipt]:
        return [rows.receipt(r[0]) for r in self._rows(_RECEIPTS, id=booking_id)]

    def papers(self, booking_id: BookingId) -> list[PaperCard]:
        return [papers.card(r[0]) for r in self._rows(papers.CARDS, id=booking_id)]

    def paper(self, document_id: UUID) -> PaperContent:
        """Raises NotFound where there is none in this tenant."""
        found = self._rows(papers.CONTENT, id=document_id)
        if not found:
            raise NotFound(what="document")
        return papers.content(found[0])

    def busy(self, period: Period, spaces: Sequence[SpaceId] | None = None) -> dict[SpaceId, list[Period]]:
        wanted = list(spaces) if spaces is not None else None
        found = self._rows(_BUSY, start=period.start, end=period.end, spaces=wanted)
        return {SpaceId(r.space_id): [Period(x.lower, x.upper) for x in r.busy] for r in found}

    def busy_within(
        self, stretches: Sequence[Period], spaces: Sequence[SpaceId] | None = None
    ) -> dict[SpaceId, list[Period]]:
        ordered = sorted(stretches)
        found = self._rows(
            _BUSY_WITHIN,
            starts=[stretch.start for stretch in ordered],
            ends=[stretch.end for stretch in ordered],
            spaces=list(spaces) if spaces is not None else None,
        )
        busy: dict[SpaceId, list[Period]] = {}
        for row in found:
            busy.setdefault(SpaceId(row.space_id), []).extend(Period(x.lower, x.upper) for x in row.busy)
        return busy

    def find_customers(self, text: str) -> list[Customer]:
        return [
            Customer(id=r.customer_id, name=r.name, phones=tuple(r.phones)) for r in self._rows(_CUSTOMERS, text=text)
        ]

    def customer(self, customer_id: CustomerId) -> CustomerCard:
        """Raises NotFound where there is none in this tenant. A tombstone always points to a living person."""
        found = self.customers([customer_id])
        if found and found[0].merged_into is not None:
            found = self.customers([found[0].merged_into])
        if not found:
            raise NotFound(what="customer")
        return found[0]

    def customers(self, customer_ids: Sequence[UUID]) -> list[CustomerCard]:
        return [people.customer_card(r[0]) for r in self._rows(people.CUSTOMERS, ids=list(customer_ids))]

    def recent_customers(self) -> list[Customer]:
        return [Customer(id=r.customer_id, name=r.name, phones=tuple(r.phones)) for r in self._rows(people.RECENT)]

    def likely_duplicates(self, customer_id: CustomerId | None = None) -> list[Duplicate]:
        return [people.duplicate(r) for r in self._rows(people.DUPLICATES, id=customer_id)]

    def group(self, event_group: UUID) -> list[BookingCard]:
        return [rows.booking_card(r[0]) for r in self._rows(people.GROUP, id=event_group)]

    def search_bookings(self, text: str) -> list[SearchHit]:
        return [rows.search_hit(r) for r in self._rows(_SEARCH, text=text)]

    def booked(self, spaces: Sequence[SpaceId], period: Period) -> list[BookingCard]:
        found = self._rows(_BOOKED, spaces=list(spaces), start=period.start, end=period.end)
        return [rows.booking_card(r[0]) for r in found]

    def closures(self) -> list[ClosureCard]:
        return [rows.closure_card(r[0]) for r in self._rows(_CLOSURES)]

    def today(self, day: Period) -> list[TodayEntry]:
        return [rows.today_entry(r) for r in self._rows(_TODAY, start=day.start, end=day.end)]

    def money(self, booking_id: BookingId) -> BookingMoney:
        """Raises NotFound where there is no such booking in this tenant."""
        found = self._rows(money_rows.OF_BOOKING, id=booking_id)
        if not found:
            raise NotFound(what="booking")
        return money_rows.booking_money(booking_id, found[0].found)

    def money_taken(self, period: Period) -> list[MoneyEntry]:
        return [money_rows.entry(r) for r in self._rows(money_rows.TAKEN, start=period.start, end=period.end)]

    def money_waiting(self) -> list[MoneyEntry]:
        return [money_rows.entry(r) for r in self._rows(money_rows.WAITING)]

    def colleagues(self) -> list[Colleague]:
        return [Colleague(login=r.login, name=r.display_name, rank=Actor(r.rank)) for r in self._rows(_COLLEAGUES)]

    def drawer(self, venue_id: VenueId) -> DrawerCard | None:
        found = self._rows(_DRAWER, venue=venue_id)[0][0]
        return drawer.drawer_card(found) if found is not None else None

    def day_so_far(self, venue_id: VenueId) -> DaySoFar:
        found = self._rows(_DAY_SO_FAR, venue=venue_id)[0][0]
        if found is None:
            raise NotFound(what="venue")
        return drawer.day_so_far(found)

    def closed_days(self, venue_id: VenueId) -> list[DayReport]:
        return [drawer.day_report(row[0]) for row in self._rows(_CLOSED_DAYS, venue=venue_id)]

    def settings(self, page: str, venue_id: VenueId | None = None) -> list[SettingRecord]:
        found = self._rows(_SETTINGS, page=page, venue=venue_id)[0][0]
        return [settings_rows.record(page, one) for one in found]

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
        tariff=tariff_rows.tariff(own("tariff")[0], own("factor"), own("addon"), tariff_rows.taxes(tables["tax"])),
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
    "tariff": sa.text("SELECT * FROM desk.tariff"),
    "factor": sa.text("SELECT * FROM desk.tariff_factor ORDER BY sort, factor_id"),
    "addon": sa.text("SELECT * FROM desk.addon WHERE active ORDER BY sort, addon_id"),
    "tax": sa.text(
        "SELECT t.tax_id, t.code, r.valid_from, r.rate_bp FROM desk.tax t"
        " LEFT JOIN desk.tax_rate r USING (tenant_id, tax_id) ORDER BY t.tax_id, r.valid_from"
    ),
}
_BOARD = sa.text(
    "SELECT c.read_at, c.tenant_id, b.* FROM (SELECT clock_timestamp() AS read_at, desk.my_tenant() AS tenant_id) c"
    " LEFT JOIN desk.board(:start, :end) b ON true"
)
_MY_TENANT = sa.text("SELECT desk.my_tenant()")
_CALENDAR = sa.text(
    "SELECT 'note' AS kind, n.venue_id AS id, '' AS title, n.day, n.text::text FROM desk.date_note n"
    " WHERE n.tenant_id = (SELECT desk.my_tenant()) AND n.day >= :first AND n.day < :last AND n.text <> ''"
    " UNION ALL SELECT 'day', l.list_id, l.name::text, d.day, d.name::text FROM desk.day_list l"
    " LEFT JOIN desk.listed_day d ON d.tenant_id = l.tenant_id AND d.list_id = l.list_id AND d.day >= :first"
    " AND d.day < :last WHERE l.tenant_id = (SELECT desk.my_tenant()) ORDER BY kind, title, day, id NULLS FIRST"
)
_BOOKINGS = sa.text("SELECT * FROM desk.bookings(CAST(:ids AS uuid[]))")
_BOOKED = sa.text(
    "WITH hit AS MATERIALIZED (SELECT x, row_number() OVER () AS n"
    " FROM desk.booked(CAST(:spaces AS int[]), :start, :end) x)"
    " SELECT c.card FROM (SELECT card FROM desk.bookings(ARRAY(SELECT x FROM hit)) card) c"
    " JOIN hit ON hit.x = CAST(c.card ->> 'booking' AS uuid) ORDER BY hit.n"
)
_CLOSURES = sa.text("SELECT * FROM desk.closures()")
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
    " WHERE p.booking_id = :id AND p.tenant_id = (SELECT desk.my_tenant()) AND p.payment_no IS NOT NULL"
    " ORDER BY p.received_at, p.payment_no"
)
_COLLEAGUES = sa.text(
    "SELECT login, display_name, rank FROM desk.staff WHERE tenant_id = (SELECT desk.my_tenant()) AND active"
    " AND rank <> 'worker' ORDER BY lower(display_name), login"
)
_DRAWER = sa.text("SELECT desk.drawer_now(:venue)")
_SETTINGS = sa.text("SELECT desk.settings(:page, CAST(:venue AS int))")
_DAY_SO_FAR = sa.text("SELECT desk.day_so_far(:venue)")
_CLOSED_DAYS = sa.text(
    "SELECT facts FROM desk.day_close WHERE tenant_id = (SELECT desk.my_tenant()) AND venue_id = :venue"
    " ORDER BY z_no DESC LIMIT 60"
)
_BUSY = sa.text("SELECT * FROM desk.busy(:start, :end, CAST(:spaces AS int[]))")
_CUSTOMERS = sa.text("SELECT * FROM desk.find_customers(:text)")
_BUSY_WITHIN = sa.text(
    "SELECT b.space_id, b.busy FROM unnest(CAST(:starts AS timestamptz[]), CAST(:ends AS timestamptz[]))"
    " WITH ORDINALITY AS s (starts, ends, n), desk.busy(s.starts, s.ends, CAST(:spaces AS int[])) b"
    " WHERE b.busy <> '{}' ORDER BY b.space_id, s.n"
)
_SEARCH = sa.text("SELECT * FROM desk.search_bookings(:text)")
# Under row-level security: every condition is leakproof, so the indexes serve. Cards come from the definer's function.
_TODAY = sa.text(
    "WITH me AS (SELECT desk.my_tenant() AS tenant_id), picked AS MATERIALIZED ("
    " (SELECT 'hold' AS kind, b.booking_id, 0 AS item_no, b.hold_expires_at AS at"
    "  FROM me JOIN desk.booking b USING (tenant_id)"
    "  WHERE b.status = 'temp_hold' AND b.hold_expires_at > clock_timestamp() AND b.hold_expires_at < :end"
    "  ORDER BY b.hold_expires_at LIMIT 40)"
    # No occupancy is longer than 31 days: what lies before that need not be looked at.
    " UNION ALL (SELECT DISTINCT CASE WHEN i.starts_at >= clock_timestamp() THEN 'arrival' ELSE 'running' END,"
    "  i.booking_id, i.item_no, i.starts_at FROM me JOIN desk.occupancy o USING (tenant_id)"
    "  JOIN desk.booking_item i USING (tenant_id, booking_id, item_no)"
    "  WHERE o.status IN ('pending', 'confirmed', 'completed') AND o.starts_at < :end AND o.ends_at > :start"
    "  AND o.starts_at > CAST(:start AS timestamptz) - interval '31 days 1 hour'"
    "  AND i.starts_at < :end AND i.ends_at > :start ORDER BY 4 LIMIT 80)"
    " UNION ALL (SELECT 'due', b.booking_id, 0, b.payment_due_at FROM me JOIN desk.booking b USING (tenant_id)"
    "  WHERE b.status = 'pending' AND b.payment_due_at < :end ORDER BY b.payment_due_at LIMIT 40)"
    " UNION ALL (SELECT 'due', o.booking_id, 0, o.due_at FROM desk.overdue(:end) o LIMIT 40)"
    " UNION ALL (SELECT 'unapplied', b.booking_id, 0, b.gone_at FROM me JOIN desk.booking b USING (tenant_id)"
    "  WHERE b.status IN ('cancelled', 'expired') AND b.booking_id IN ("
    # What a loss left of the advance: noted with the booking, or asked back and not decided.
    "   SELECT h.booking_id FROM (SELECT g.tenant_id, g.booking_id FROM me JOIN desk.booking g USING (tenant_id)"
    "     WHERE g.status IN ('cancelled', 'expired') AND g.owing_from < 'infinity'"
    "    UNION SELECT r.tenant_id, r.booking_id FROM me JOIN desk.refund r USING (tenant_id)"
    "     WHERE r.state NOT IN ('done', 'rejected')) h JOIN desk.ledger_entry e ON e.tenant_id = h.tenant_id"
    "    AND e.subject = h.booking_id AND e.account = 'advance' GROUP BY 1 HAVING sum(e.amount_minor) < 0"
    "   UNION SELECT p.booking_id FROM me"
    "   JOIN desk.ledger_entry e USING (tenant_id) JOIN desk.payment p ON p.tenant_id = e.tenant_id"
    "   AND p.payment_id = e.subject WHERE e.account = 'unapplied' GROUP BY 1 HAVING sum(e.amount_minor) < 0)"
    "  ORDER BY b.gone_at DESC LIMIT 40))"
    " SELECT p.kind, p.item_no, p.at, c.card FROM picked p JOIN ("
    "  SELECT x AS card, CAST(x ->> 'booking' AS uuid) AS booking_id"
    "  FROM desk.bookings(ARRAY(SELECT DISTINCT booking_id FROM picked)) x) c USING (booking_id)"
    " ORDER BY p.kind, CASE WHEN p.kind = 'unapplied' THEN -extract(epoch FROM p.at) ELSE extract(epoch FROM p.at) END"
)
