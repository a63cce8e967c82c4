"""What a busy desk, its worker and its manager ask and do all day, each as the program does it, on a house of years."""

import itertools
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import psycopg
import sqlalchemy as sa

from desk.db.connection import engine_for
from desk.db.message_desk import DatabaseMessageDesk
from desk.db.report_source import DatabaseSnapshot
from desk.db.sweeper import DatabaseSweeper
from desk.domain.errors import SlotTaken
from desk.domain.finding import DayPart, Question
from desk.domain.ids import BookingId, CustomerId, SpaceId, VenueId
from desk.domain.money import Money
from desk.domain.period import Period
from desk.domain.reports.shape import Asked
from desk.domain.reports.table import REPORTS
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.commands import (
    Cancel,
    Command,
    CreateHold,
    EditBooking,
    ExtendHold,
    FieldEdit,
    MoveBooking,
    RecordCash,
    SelectPayment,
    WantedItem,
)
from desk.usecases.finding import find_free
from desk.usecases.messages.reading import MessageFilter
from desk.usecases.results import BookingCard
from desk.wiring.door import DatabaseDoor
from tests.database import Database
from tests.db.acts import today
from tests.db.plans import Plans
from tests.small_house import PASSWORD

FIRST_HALL = 101  # of big_house.sql, whose halls are free from 05:00 to 06:00, 11:00 to 12:00 and so on
TYPED = ("ka", "qz", "kulk", "kulkrni", "9876", "2026-0000123", "marigold", "wedding", "a")


@dataclass(kw_only=True)
class BusyDesk:
    """One person at one desk, and the worker; each method is one thing that is asked or done."""

    desk: Desk
    db: Database
    plans: Plans
    bookings: Sequence[UUID]
    customers: Sequence[UUID]
    _gaps: Iterator[int] = field(default_factory=itertools.count)
    _turn: Iterator[int] = field(default_factory=itertools.count)

    # ---- what is asked ----------------------------------------------------------------------------------------------

    def board_of_a_month(self) -> object:
        return self._board(31)

    def board_of_a_quarter(self) -> object:
        return self._board(92)

    def search(self) -> object:
        return [self.desk.reader.search_bookings(typed) for typed in TYPED]

    def customers_as_one_types(self) -> object:
        return [self.desk.reader.find_customers(typed) for typed in TYPED]

    def finder(self) -> object:
        days = tuple(today() + timedelta(days=n) for n in (3, 4, 9, 12, 15, 20))
        question = Question(days=days, when=DayPart.EVENING, guests=300)
        return find_free(self.desk.reader, self.desk.house, question, datetime.now(UTC))

    def card(self) -> object:
        reader, booking = self.desk.reader, self._booking()
        return [reader.booking(booking), reader.history(booking), reader.money(booking), reader.papers(booking)]

    def card_of_a_customer(self) -> object:
        customer = CustomerId(self.customers[next(self._turn) % len(self.customers)])
        found = MessageFilter(period=self._days(-3650, 1), customer_id=customer)
        reader = self.desk.reader
        return [reader.customer(customer), reader.messages(found), reader.likely_duplicates(customer)]

    def today(self) -> object:
        reader = self.desk.reader
        return [reader.today(self._days(0, 1)), reader.closures(), reader.message_health()]

    def money_that_waits(self) -> object:
        return self.desk.reader.money_waiting()

    def money_of_a_day(self) -> object:
        reader = self.desk.reader
        day = today()
        return [
            reader.money_taken(self._days(-1, 0)),
            reader.day_so_far(VenueId(1)),
            reader.drawer(VenueId(1)),
            reader.payments_due(day, day + timedelta(days=7)),
        ]

    def overdue_balances(self) -> object:
        return self.desk.reader.overdue_balances()

    def lists(self) -> object:
        reader = self.desk.reader
        log = reader.messages(MessageFilter(period=self._days(-1, 1)))
        return [reader.recent_customers(), log, reader.calendar(today(), today() + timedelta(days=31))]

    # ---- what is done -----------------------------------------------------------------------------------------------

    def create_hold(self) -> BookingCard:
        return self._done(self._wish())

    def a_slot_that_is_taken(self) -> None:
        """The refusal, with the places that are offered instead."""
        wish = self._wish(hour=1)
        try:
            for _ in range(20):  # one slot in twelve is free: its booking was cancelled
                self._done(wish)
                wish = self._wish(hour=1)
        except SlotTaken:
            return
        raise AssertionError("nothing was taken")

    def move(self) -> object:
        card = self._prepared(self._wish())
        return self._done(MoveBooking(booking_id=card.id, revision=card.revision, items=self._wish().items))

    def edit_and_extend(self) -> object:
        card = self._prepared(self._wish())
        guests = FieldEdit(name="guests", was=None, to=120)
        card = self._done(EditBooking(booking_id=card.id, fields=(guests,)))
        return self._done(ExtendHold(booking_id=card.id, revision=card.revision, by=timedelta(minutes=5)))

    def record_cash(self) -> object:
        card = self._prepared(self._wish())
        chosen = SelectPayment(booking_id=card.id, revision=card.revision, option="deposit")
        card = self._done(chosen)
        return self._done(RecordCash(booking_id=card.id, amount=Money(card.deposit.minor, "INR")))

    def cancel(self) -> object:
        card = self._prepared(self._wish())
        return self._done(Cancel(booking_id=card.id, revision=card.revision, reason="plans"))

    # ---- what the worker does ---------------------------------------------------------------------------------------

    def expire(self) -> object:
        card = self._prepared(self._wish())
        with self.db.superuser.transaction():
            self.db.superuser.execute("SET LOCAL session_replication_role = replica")
            lapsed = "UPDATE desk.booking SET hold_expires_at = clock_timestamp() WHERE booking_id = %s"
            self.db.superuser.execute(lapsed, (card.id,))
        with worker_of(self.db) as engine:
            swept = DatabaseSweeper(engine).sweep_holds()
        assert swept >= 1
        return swept

    def other_sweeps(self) -> object:
        with worker_of(self.db) as engine:
            sweeper = DatabaseSweeper(engine)
            return [sweeper.sweep_unpaid(), sweeper.sweep_credits(), sweeper.sweep_completed()]

    def reminders(self) -> object:
        with worker_of(self.db) as engine:
            sweeper = DatabaseSweeper(engine)
            return [sweeper.sweep_messages(), sweeper.sweep_dues()]

    def claim_messages(self) -> object:
        self.record_cash()
        self.plans.scans.clear()
        with worker_of(self.db) as engine:
            return DatabaseMessageDesk(engine).claim("msg91", 20)

    def reports(self) -> object:
        """Every report of a month, as its first page asks for it."""
        asked = Asked(first=today() - timedelta(days=30), last=today())
        with psycopg.connect(self.db.plain_url("meera")) as connection:
            connection.add_notice_handler(self.plans.hear)
            connection.execute("SET jit = off; SET work_mem = '48MB'; SET plan_cache_mode = force_custom_plan")
            snapshot = DatabaseSnapshot(connection, datetime.now(UTC))
            return [list(snapshot.rows(report, part, asked)) for report in REPORTS for part in report.sections]

    # ---- how --------------------------------------------------------------------------------------------------------

    def _board(self, days: int) -> object:
        found = self.desk.reader.board(self._days(-7, days - 7)).bars
        assert len(found) > 100
        return found

    def _days(self, first: int, last: int) -> Period:
        start = datetime.combine(today(), time(), UTC)
        return Period(start + timedelta(days=first), start + timedelta(days=last))

    def _booking(self) -> BookingId:
        return BookingId(self.bookings[next(self._turn) % len(self.bookings)])

    def _wish(self, hour: int = 5) -> CreateHold:
        n = next(self._gaps)
        day = datetime.combine(today() + timedelta(days=2 + n % 20), time(hour + 6 * (n // 20 % 4)), UTC)
        period = Period(day, day + timedelta(hours=1))
        item = WantedItem(period=period, space_id=SpaceId(FIRST_HALL + n // 80))
        return CreateHold(booking_id=BookingId(uuid4()), venue_id=VenueId(1), items=(item,))

    def _done(self, command: Command) -> BookingCard:
        card = self.desk.carry_out(command, new_key()).booking
        assert card is not None
        return card

    def _prepared(self, command: Command) -> BookingCard:
        """Done, but not what is looked at."""
        card = self._done(command)
        self.plans.scans.clear()
        return card


@contextmanager
def worker_of(db: Database) -> Iterator[sa.Engine]:
    """The worker's own connection."""
    engine = engine_for(db.url("worker"), lanes=1)
    try:
        yield engine
    finally:
        engine.dispose()


@contextmanager
def busy_desk(db: Database, folder: Path, plans: Plans) -> Iterator[BusyDesk]:
    """A manager at a desk in a house that `grow` made."""
    db.superuser.execute("UPDATE desk.tenant SET holds_per_minute = 1000000, open_holds = 1000000")
    some = "SELECT booking_id, customer_id FROM desk.booking WHERE starts_at > now() - interval '4 days' LIMIT 20"
    found = db.superuser.execute(some).fetchall()
    url = db.superuser_url.set(username=None, password=None)
    door = DatabaseDoor(url=url, journal_path=folder / "journal.sqlite", login_prefix="desk_t1_")
    with ExitStack() as stack:
        stack.callback(door.close)
        desk = door.sign_in("meera", PASSWORD)
        stack.callback(desk.close)
        yield BusyDesk(desk=desk, db=db, plans=plans, bookings=[b for b, _ in found], customers=[c for _, c in found])
