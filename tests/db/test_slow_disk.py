"""What is written to a slow disk is written to its end: the server does not take the writer for a stuck desk."""

import time

from desk.db.connection import engine_for
from desk.db.register import DatabaseRegister
from desk.db.report_source import DatabaseReports
from desk.domain.reports.table import report_named
from desk.usecases.reports import Stop
from tests.database import Database
from tests.db.acts import confirmed
from tests.db.test_reports import WIDE

PUT_OUT_AFTER = 1.0


def impatient(db: Database) -> None:
    """The server waits for whoever idles in a transaction for a second, not for ten."""
    wait = f"ALTER DATABASE {db.superuser_url.database} SET idle_in_transaction_session_timeout = '{PUT_OUT_AFTER}s'"
    db.superuser.execute(wait.encode())


def test_that_a_report_and_an_export_wait_for_a_disk_longer_than_a_server_waits_for_a_desk(db: Database) -> None:
    confirmed(db)
    confirmed(db)
    impatient(db)
    wanted = report_named("revenue")
    engine = engine_for(db.url("meera"))
    try:
        lines = DatabaseRegister(engine).lines()
        with DatabaseReports(db.url("meera")).opened(Stop()) as snapshot:
            before = [list(snapshot.rows(wanted, section, WIDE)) for section in wanted.sections]
            first = next(lines)
            time.sleep(PUT_OUT_AFTER + 0.3)  # what was read so far is being written
            assert [list(snapshot.rows(wanted, section, WIDE)) for section in wanted.sections] == before
            assert len({first.number, *(line.number for line in lines)}) == 2
    finally:
        engine.dispose()
