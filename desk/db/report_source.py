"""The `ReportSource` of a login: a connection of its own for each report, one read-only snapshot, cancellable.

It is apart from the desk's two lanes, so that a long report never keeps a booking waiting.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any, cast

import psycopg
from psycopg.rows import TupleRow
from sqlalchemy.engine import URL

from desk.db.connection import UNHURRIED, connect_options, conninfo
from desk.db.reports.table import QUERIES
from desk.db.translate import translated
from desk.domain.money import Money
from desk.domain.reports.shape import Asked, Cell, Report, Section
from desk.domain.reports.stopped import ReportStopped
from desk.usecases.reports import Row, Stop

LONGEST_SECONDS = 600
_BATCH = 5_000
# Many rows and few of them: compiling the question costs more than it saves, sorting in memory saves the disk.
_MANNERS = "SET LOCAL jit = off; SET LOCAL work_mem = '48MB'; SET LOCAL plan_cache_mode = force_custom_plan"


class DatabaseReports:
    """Safe from several threads: each report has its own connection, which ends with it."""

    def __init__(self, url: URL, longest_seconds: int = LONGEST_SECONDS) -> None:
        self._url, self._longest = url, longest_seconds
        self._under_way: set[Stop] = set()

    def stop_all(self) -> None:
        """Ends every report under way: the person leaves."""
        for stop in list(self._under_way):
            stop.ask()

    @contextmanager
    def opened(self, stop: Stop) -> Iterator["DatabaseSnapshot"]:
        self._under_way.add(stop)
        with _stoppable(stop, self._under_way), translated():
            options: dict[str, Any] = connect_options(self._longest)
            connection = psycopg.connect(conninfo(self._url), **options)
            try:
                connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
                connection.read_only = True
                connection.execute(f"{UNHURRIED}; {_MANNERS}")
                made_at = connection.execute("SELECT clock_timestamp()").fetchone()
                stop.on_asked(connection.cancel_safe)
                yield DatabaseSnapshot(connection, cast(TupleRow, made_at)[0])
            finally:
                connection.close()


class DatabaseSnapshot:
    """One transaction; it has seen the database at its first question and sees nothing later."""

    def __init__(self, connection: psycopg.Connection[Any], made_at: datetime) -> None:
        self._connection, self.made_at = connection, made_at

    def rows(self, report: Report, section: Section, asked: Asked) -> Iterator[Row]:
        """The rows of one section, fetched by the thousand."""
        values = {name: getattr(asked, name) for name in ("first", "last", "venue", "space", "staff")}
        query = QUERIES[report.name][section.name]
        if not section.listed:  # a few rows: a cursor would cost two more round trips and a slower plan
            with self._connection.cursor() as cursor:
                cursor.execute(query.encode(), values)
                yield from map(_reader(section, cursor), cursor)
            return
        with self._connection.cursor(name="report") as cursor:
            cursor.itersize = _BATCH
            cursor.execute(query.encode(), values)
            yield from map(_reader(section, cursor), cursor)


def _reader(section: Section, cursor: psycopg.Cursor[Any]) -> Callable[[tuple[Any, ...]], Row]:
    """From a row of the driver to cells in the order of the columns; sums get the row's currency."""
    places = {column.name: n for n, column in enumerate(cursor.description or ())}
    wanted = tuple((places[column.name], column.kind == "money") for column in section.columns)
    currency = places.get("currency", -1)

    def cell(row: tuple[Any, ...], place: int, money: bool) -> Cell:
        value = row[place]
        return Money(value, row[currency]) if money and value is not None else value

    def read(row: tuple[Any, ...]) -> Row:
        return tuple(cell(row, place, money) for place, money in wanted)

    return read


@contextmanager
def _stoppable(stop: Stop, under_way: set[Stop]) -> Iterator[None]:
    """Whatever the database says once somebody has stopped the report, it was stopped."""
    try:
        yield
    except ReportStopped:
        raise
    except Exception as error:
        if stop.asked:
            raise ReportStopped() from error
        raise
    finally:
        stop.forget()
        under_way.discard(stop)
