"""What is asked and done all day reads no growing table from end to end, and a bounded number of rows, however many
years a business has kept: on some thousand bookings in the quick tier, on a million in the nightly one.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.db.message_desk import DatabaseMessageDesk
from tests.database import Cluster, Database
from tests.db.acts import hold
from tests.db.big_house import grow
from tests.db.hot import BusyDesk, busy_desk, worker_of
from tests.db.message_acts import here, somebody
from tests.db.plans import plans_of

# The most rows that one of these may look at in a million bookings of a hundred halls, four hundred a day. A board
# reads the month before it too, as no occupancy is longer than that; a search looks at two thousand hits of each kind.
COMMANDS = {
    "create_hold": 100,
    "a_slot_that_is_taken": 15_000,  # with the places offered instead: four weeks of a hundred halls
    "move": 100,
    "record_cash": 200,
    "expire": 500,
    "claim_messages": 500,
    "card": 200,
    "money_that_waits": 1_000,
}
READS = {
    "edit_and_extend": 100,
    "cancel": 100,
    "other_sweeps": 20_000,
    "card_of_a_customer": 3_000,
    "finder": 5_000,
    "lists": 10_000,
    "today": 30_000,
    "overdue_balances": 25_000,  # who pays nothing for years stands there for years: what is owed, not what was booked
    "reminders": 15_000,
    "money_of_a_day": 30_000,
    "board_of_a_month": 150_000,
    "board_of_a_quarter": 400_000,
    "search": 150_000,
    "customers_as_one_types": 100_000,
}
TIMES = 6  # from the sixth time on a function may run by a plan for any value
FEW = 100  # a table that is read to its end because it has hardly a row


def _wrong(desk: BusyDesk, name: str, most: int) -> list[str]:
    found = []
    for _ in range(TIMES):
        desk.plans.scans.clear()
        getattr(desk, name)()
        found += [f"{name}: {scan}" for scan in desk.plans.sequential() if scan.rows > FEW]
        if desk.plans.rows > most:
            worst = max(desk.plans.scans, key=lambda scan: scan.rows)
            found.append(f"{name}: {desk.plans.rows} rows, most by {worst}")
    return found


def test_that_commands_and_cards_read_a_few_rows_however_many_there_are(db18: Database, tmp_path: Path) -> None:
    grow(db18, 10_000, spaces=20)
    with plans_of(db18) as plans, busy_desk(db18, tmp_path, plans) as desk:
        wrong = [line for name, most in COMMANDS.items() for line in _wrong(desk, name, most)]
        assert wrong == []
        assert _begun_again(desk) == []
    # One plan for any value, as functions in SQL have it before PostgreSQL 18.
    name = db18.superuser_url.database
    db18.superuser.execute(f'ALTER DATABASE "{name}" SET plan_cache_mode = force_generic_plan'.encode())
    with plans_of(db18) as plans, busy_desk(db18, tmp_path, plans) as desk:
        wrong = [line for name in ("card", "card_of_a_customer", "lists") for line in _wrong(desk, name, 3_000)]
    assert wrong == []


def _begun_again(desk: BusyDesk) -> list[str]:
    """What a board goes down from the root of an index for, bar by bar: the more levels the dearer."""
    found = set()
    for _ in range(TIMES):
        desk.plans.scans.clear()
        desk.board_of_a_month()
        found |= {str(scan) for scan in desk.plans.scans if scan.times > 1}
        tables = {scan.table for scan in desk.plans.scans if scan.rows > FEW}
        assert tables >= {"occupancy", "booking", "booking_item", "ledger_entry", "customer"}
    return sorted(found)


def test_that_the_board_is_as_quick_before_the_planner_knows_any_table(db18: Database, tmp_path: Path) -> None:
    grow(db18, 2_000, spaces=10)
    ours = "(SELECT oid FROM pg_class WHERE relnamespace = 'desk'::regnamespace AND relkind = 'r')"
    db18.superuser.execute("SET allow_system_table_mods = on")
    db18.superuser.execute(f"DELETE FROM pg_statistic WHERE starelid IN {ours}".encode())
    db18.superuser.execute(f"UPDATE pg_class SET reltuples = -1, relpages = 0 WHERE oid IN {ours}".encode())
    with plans_of(db18) as plans, busy_desk(db18, tmp_path, plans) as desk:
        for _ in range(TIMES + 2):
            plans.handled = 0
            desk.board_of_a_quarter()
            assert plans.handled < 60_000  # of 1,500 bars; each of them times each of the others is two million


def test_that_a_provider_looks_at_no_messages_of_channels_it_does_not_serve(db: Database) -> None:
    here(db, "msg91")
    booking = hold(db, customer=somebody())["booking"]
    for channel, waiting in (("whatsapp", 600), ("sms", TIMES)):
        db.superuser.execute(
            "INSERT INTO desk.message (tenant_id, event, event_key, kind, channels, channel, booking_id, next_at,"
            " stale_at) SELECT 1, 'booking_confirmed', 'x', 'booking_confirmed', ARRAY[%s], %s, %s,"
            " clock_timestamp() - interval '1 hour', clock_timestamp() + interval '1 day' FROM generate_series(1, %s)",
            (channel, channel, booking, waiting),
        )
    db.superuser.execute("ANALYZE desk.message")
    with plans_of(db) as plans, worker_of(db) as engine:
        for _ in range(TIMES):
            plans.scans.clear()
            assert DatabaseMessageDesk(engine).claim("msg91", 1)
            assert plans.rows <= 50, [str(scan) for scan in plans.scans if scan.table == "message"]


@pytest.fixture(scope="module")
def million(cluster: Cluster) -> Iterator[Database]:
    """A million bookings, on both server versions."""
    database = cluster.copy()
    with database.stack:
        grow(database, 1_000_000)
        yield database
    cluster.drop(database)


@pytest.mark.nightly
@pytest.mark.timeout(3600)
def test_that_nothing_done_all_day_reads_a_million_bookings(million: Database, tmp_path: Path) -> None:
    with plans_of(million) as plans, busy_desk(million, tmp_path, plans) as desk:
        wrong = [line for name, most in (COMMANDS | READS).items() for line in _wrong(desk, name, most)]
    assert wrong == []
