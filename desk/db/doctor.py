"""What the doctor can see through one connection: versions, the guards, latency, and the invariants."""

import statistics
import time

import sqlalchemy as sa
from sqlalchemy.engine import URL

from desk import __version__
from desk.db import catalogue, invariants, names
from desk.db.connection import engine_for, opened
from desk.db.migrate import schema_revision
from desk.domain.errors import DeskError
from desk.usecases.ports import Finding

_SLOW_SECONDS = 0.05


def findings(url: str | URL) -> list[Finding]:
    """Looks at one database, as whichever login the URL names; never raises for what it finds there."""
    engine = engine_for(url, lanes=1, statement_timeout_seconds=120)
    found = [Finding(name="program", state="good", value=f"Halldesk {__version__}")]
    try:
        with opened(engine) as connection:
            found += _server(connection)
            found += _schema(connection)
            if all(f.state != "bad" for f in found):
                found += _guards(connection) + _invariants(connection)
            found.append(_latency(connection))
    except DeskError as error:
        found.append(
            Finding(
                name="connection",
                state="bad",
                value=error.sentence,
                advice="Check the address, the network and the login.",
            )
        )
    finally:
        engine.dispose()
    return found


def _server(connection: sa.Connection) -> list[Finding]:
    number = int(connection.exec_driver_sql("SHOW server_version_num").scalar_one())
    version = connection.exec_driver_sql("SHOW server_version").scalar_one()
    if number < names.OLDEST_SERVER:
        return [
            Finding(name="server", state="bad", value=f"PostgreSQL {version}", advice="Install PostgreSQL 15 or newer.")
        ]
    return [Finding(name="server", state="good", value=f"PostgreSQL {version}")]


def _schema(connection: sa.Connection) -> list[Finding]:
    try:
        revision = schema_revision(connection)
    except sa.exc.ProgrammingError:  # a member of staff may not read it; the commands' version speaks for it then
        revision = names.SCHEMA_REVISION
    if revision is None:
        return [
            Finding(name="schema", state="bad", value="not installed", advice="Run `desk migrate` on this database.")
        ]
    if revision != names.SCHEMA_REVISION:
        advice = "Run `desk migrate`, or install the Halldesk that matches the database."
        return [
            Finding(
                name="schema",
                state="bad",
                value=f"{revision}, this program knows {names.SCHEMA_REVISION}",
                advice=advice,
            )
        ]
    return [Finding(name="schema", state="good", value=revision)]


def _guards(connection: sa.Connection) -> list[Finding]:
    differences = catalogue.differences(connection)
    if not differences:
        return [
            Finding(name="guards", state="good", value="every constraint, policy, trigger and function is as shipped")
        ]
    return [
        Finding(
            name="guards",
            state="bad",
            value=difference,
            advice="Run `desk migrate`; if it stays, restore the schema from a backup.",
        )
        for difference in differences
    ]


def _invariants(connection: sa.Connection) -> list[Finding]:
    broken = invariants.broken(connection)
    if not broken:
        return [Finding(name="invariants", state="good", value="all hold")]
    return [
        Finding(name=f"invariant {name}", state="bad", value=f"{count} broken", advice=advice)
        for name, count, advice in broken
    ]


def _latency(connection: sa.Connection) -> Finding:
    times = []
    for _ in range(9):
        started = time.perf_counter()
        connection.exec_driver_sql("SELECT")
        times.append(time.perf_counter() - started)
    middle = statistics.median(times)
    slow = middle > _SLOW_SECONDS
    advice = "The network to the server is slow; every action waits for it once." if slow else ""
    return Finding(name="latency", state="warning" if slow else "good", value=f"{middle * 1000:.1f} ms", advice=advice)
