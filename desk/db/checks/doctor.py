"""What the doctor can see through one connection: versions, guards, the server's state, queues, invariants."""

import statistics
import time

import sqlalchemy as sa
from sqlalchemy.engine import URL

from desk import __version__
from desk.db import names
from desk.db.checks import invariants
from desk.db.checks.queues import waiting
from desk.db.checks.server_state import clock, replaced, safety, service
from desk.db.connection import engine_for, opened
from desk.db.keeping import read_keeping
from desk.db.reach import examined
from desk.db.schema import catalogue
from desk.db.schema.migrate import schema_revision
from desk.domain.errors import DeskError
from desk.domain.outside_errors import CertificateNotTrusted
from desk.domain.sentence import Sentence
from desk.usecases.keeping import Keeping
from desk.usecases.ports import Finding, State

_SLOW_SECONDS = 0.05


def findings(url: str | URL, *, missed: bool = True) -> list[Finding]:
    """Looks at one database; never raises for what it finds there.

    Args:
        url: the database and whichever login.
        missed: whether somebody would miss it; nobody backs a demonstration up.
    """
    engine = engine_for(url, lanes=1, statement_timeout_seconds=120)
    found = [
        Finding(name="program", title=Sentence("Program"), state="good", value=f"Halldesk {__version__}"),
    ]
    try:
        with opened(engine) as connection:
            found += _server(connection)
            found += _schema(connection)
            found.append(_latency(connection))
            found.append(clock(connection))
            if all(f.state != "bad" for f in found):
                found += _guards(connection) + safety(connection) + service(connection)
                found += waiting(connection) + _invariants(connection)
                found += kept(read_keeping(connection)) if missed else []
                found += replaced(connection)
    except DeskError as error:
        found.append(_not_reached(engine.url, error))
    finally:
        engine.dispose()
    return found


def _not_reached(url: URL, error: DeskError) -> Finding:
    if isinstance(error, CertificateNotTrusted):
        try:
            examined(url)
        except DeskError as told:
            error = told
    advice = Sentence("Check the address, the network and the login.")
    return Finding(name="connection", title=Sentence("Server"), state="bad", value=error.sentence, advice=advice)


def _server(connection: sa.Connection) -> list[Finding]:
    number = int(connection.exec_driver_sql("SHOW server_version_num").scalar_one())
    version = f"PostgreSQL {connection.exec_driver_sql('SHOW server_version').scalar_one()}"
    title = Sentence("Server")
    if number < names.OLDEST_SERVER:
        advice = Sentence("Install PostgreSQL 15 or newer.")
        return [Finding(name="server", title=title, state="bad", value=version, advice=advice)]
    return [Finding(name="server", title=title, state="good", value=version)]


def _schema(connection: sa.Connection) -> list[Finding]:
    title = Sentence("Schema")
    try:
        revision = schema_revision(connection)
    except sa.exc.ProgrammingError:  # a member of staff may not read it; the commands' version speaks for it then
        revision = names.SCHEMA_REVISION
    if revision is None:
        advice = Sentence("Run `desk migrate` on this database.")
        return [Finding(name="schema", title=title, state="bad", value=Sentence("not installed"), advice=advice)]
    if revision != names.SCHEMA_REVISION:
        newer = revision > names.SCHEMA_REVISION
        value = Sentence("{found}, this program knows {known}", found=revision, known=names.SCHEMA_REVISION)
        advice = (
            Sentence("Install the newer Halldesk on this PC.")
            if newer
            else Sentence("Run `desk migrate` on this database.")
        )
        return [Finding(name="schema", title=title, state="bad", value=value, advice=advice)]
    return [Finding(name="schema", title=title, state="good", value=revision)]


def _guards(connection: sa.Connection) -> list[Finding]:
    differences, title = catalogue.differences(connection), Sentence("Guards of the data")
    if not differences:
        value = Sentence("every constraint, policy, trigger and function is as shipped")
        return [Finding(name="guards", title=title, state="good", value=value)]
    advice = Sentence("Run `desk migrate`; if it stays, restore the schema from a backup.")
    return [
        Finding(name="guards", title=title, state="bad", value=difference, advice=advice) for difference in differences
    ]


def _invariants(connection: sa.Connection) -> list[Finding]:
    broken, title = invariants.broken(connection), Sentence("Promises kept")
    if not broken:
        return [Finding(name="invariants", title=title, state="good", value=Sentence("all hold"))]
    return [
        Finding(name=f"invariant {name}", title=title, state="bad", value=f"{name}: {count}", advice=advice)
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
    advice = Sentence("The network to the server is slow; every action waits for it once.") if slow else ""
    return Finding(
        name="latency",
        title=Sentence("Round trip to the server"),
        state="warning" if slow else "good",
        value=f"{middle * 1000:.1f} ms",
        advice=advice,
    )


def kept(known: Keeping) -> list[Finding]:
    """The backups and the alerts, as the keepers told them."""
    title = Sentence("Last backup")
    advice = Sentence("Run `desk backup` on the PC with the data, and see that `desk worker` or a window runs there.")
    if known.since is None and known.backup_at is None:  # a login without a business: an administrator
        found = []
    elif known.backup_at is None:
        state: State = "bad" if known.backup_is_old else "warning"
        found = [Finding(name="backup", title=title, state=state, value=Sentence("never made"), advice=advice)]
    else:
        value = f"{known.backup_at:%Y-%m-%d %H:%M} UTC"
        bad = known.backup_is_old
        found = [
            Finding(
                name="backup", title=title, state="bad" if bad else "good", value=value, advice=advice if bad else ""
            )
        ]
    found += [
        Finding(
            name=f"alert {alert.source}",
            title=Sentence("Background job"),
            state="bad",
            value=f"{alert.source} ({alert.desk}): {alert.problem}",
            advice=Sentence("It is tried again by itself; look at that PC if it stays."),
        )
        for alert in known.alerts
    ]
    return found
