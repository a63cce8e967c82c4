"""How the server itself is: whether it keeps what it answers, who is connected, what waits, whose clock is wrong."""

from datetime import UTC, datetime

import sqlalchemy as sa

from desk.domain.backups import outlived, replaced_at
from desk.domain.sentence import Sentence
from desk.usecases.ports import Finding, State

_SKEW_SECONDS = 120
_LOCAL = "coalesce(inet_client_addr() << '127.0.0.0/8' OR inet_client_addr() = '::1', true)"


def clock(connection: sa.Connection) -> Finding:
    """This PC's clock against the server's."""
    there = connection.exec_driver_sql("SELECT clock_timestamp()").scalar_one()
    away = (datetime.now(UTC) - there).total_seconds()
    wrong = abs(away) > _SKEW_SECONDS
    advice = Sentence("This PC's clock is wrong. The server's is used; set this PC's time.") if wrong else ""
    state: State = "warning" if wrong else "good"
    return Finding(name="clock", title=Sentence("Clock"), state=state, value=f"{away:+.1f} s", advice=advice)


def safety(connection: sa.Connection) -> list[Finding]:
    """Settings that decide whether what was answered outlives a power cut, and whether anybody can listen in."""
    found = []
    title = Sentence("Safe against power cuts")
    for setting in ("fsync", "full_page_writes", "synchronous_commit"):
        value = str(connection.exec_driver_sql(f"SHOW {setting}").scalar_one())
        if value == "off":
            advice = Sentence("Switch {setting} on in postgresql.conf: bookings could be lost.", setting=setting)
            found.append(Finding(name=setting, title=title, state="bad", value=f"{setting} = off", advice=advice))
    if not found:
        found.append(Finding(name="durability", title=title, state="good", value=Sentence("yes")))
    method = str(connection.exec_driver_sql("SHOW password_encryption").scalar_one())
    if method != "scram-sha-256":
        advice = Sentence("Set password_encryption to scram-sha-256 in postgresql.conf.")
        found.append(
            Finding(name="passwords", title=Sentence("Passwords"), state="warning", value=method, advice=advice)
        )
    open_line = connection.exec_driver_sql(
        f"SELECT NOT {_LOCAL} AND NOT coalesce((SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()), false)"
    ).scalar_one()
    title = Sentence("Nobody can listen in")
    if open_line:
        advice = Sentence("Use sslmode=verify-full; docs/server.md tells how.")
        value = Sentence("not encrypted")
        found.append(Finding(name="encryption", title=title, state="warning", value=value, advice=advice))
    else:
        found.append(Finding(name="encryption", title=title, state="good", value=Sentence("yes")))
    return found


def service(connection: sa.Connection) -> list[Finding]:
    """Who is connected, who ought not to be able to, and what went wrong of late."""
    used, most = connection.exec_driver_sql(
        "SELECT (SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'),"
        " current_setting('max_connections')::int"
    ).one()
    full = used > 0.8 * most
    found = [
        Finding(
            name="connections",
            title=Sentence("Connections"),
            state="warning" if full else "good",
            value=Sentence("{used} of {most}", used=used, most=most),
            advice=Sentence("Raise max_connections in postgresql.conf.") if full else "",
        )
    ]
    for name, title, sql, advice in _COUNTS:
        count = int(connection.exec_driver_sql(sql).scalar_one())
        state: State = "warning" if count else "good"
        found.append(Finding(name=name, title=title, state=state, value=str(count), advice=advice if count else ""))
    return found


def replaced(connection: sa.Connection) -> list[Finding]:
    """Databases that restores replaced long ago and that nobody cleared up; silent where there never was one."""
    ours = str(connection.exec_driver_sql("SELECT current_database()").scalar_one())
    names = [str(name) for name in connection.exec_driver_sql("SELECT datname FROM pg_database").scalars()]
    kept = [name for name in names if replaced_at(name, ours)]
    if not kept:
        return []
    over = outlived(names, ours, datetime.now(UTC))
    advice = Sentence("They go by themselves while a window or `desk worker` is open on the PC with the data.")
    state: State = "warning" if over else "good"
    title, value = Sentence("What restores replaced"), ", ".join(sorted(over or kept))
    return [Finding(name="replaced", title=title, state=state, value=value, advice=advice if over else "")]


_COUNTS = (
    (
        "messages failed",
        Sentence("Messages that failed in the last 24 hours"),
        "SELECT count(*) FROM desk.message WHERE state = 'failed'"
        " AND changed_at > clock_timestamp() - interval '1 day'",
        Sentence("Look at them under Messages: the provider's words are there, and they can be sent again."),
    ),
    (
        "disabled logins",
        Sentence("Disabled people who can still connect"),
        "SELECT count(*) FROM desk.staff s JOIN pg_roles r ON r.rolname = s.login WHERE NOT s.active AND r.rolcanlogin",
        Sentence("Disable them once more under Staff; their login was switched on by hand."),
    ),
    (
        "disabled sessions",
        Sentence("Disabled people who are still connected"),
        "SELECT count(*) FROM desk.staff s JOIN pg_stat_activity a ON a.usename = s.login WHERE NOT s.active"
        " AND a.datname = current_database()",
        Sentence("They see nothing, and a worker ends their sessions within a minute; see that one runs."),
    ),
    (
        "missing logins",
        Sentence("People whose login is gone"),
        "SELECT count(*) FROM desk.staff s LEFT JOIN pg_roles r ON r.rolname = s.login WHERE s.active"
        " AND r.rolcanlogin IS NOT TRUE",
        Sentence("Restore the logins from a backup, or make these people anew."),
    ),
    (
        "mighty logins",
        Sentence("People with an administrator's rights"),
        "SELECT count(*) FROM desk.staff s JOIN pg_roles r ON r.rolname = s.login"
        " WHERE r.rolsuper OR r.rolcreaterole OR r.rolbypassrls OR r.rolcreatedb",
        Sentence("Take SUPERUSER, CREATEROLE, CREATEDB and BYPASSRLS from them: nobody at a desk needs these."),
    ),
    (
        "uncounted tables",
        Sentence("Large tables whose rows the server has not counted"),
        "SELECT count(*) FROM pg_class WHERE relnamespace = 'desk'::regnamespace AND relkind = 'r' AND reltuples < 0"
        " AND pg_relation_size(oid) > 1048576",
        Sentence("Run ANALYZE on this database: until then lists and reports may take minutes."),
    ),
    (
        "autovacuum",
        Sentence("Housekeeping that is switched off"),
        "SELECT count(*) FROM pg_settings WHERE name IN ('autovacuum', 'track_counts') AND setting = 'off'",
        Sentence("Switch autovacuum and track_counts on in postgresql.conf: without them a desk slows down."),
    ),
    (
        "long transactions",
        Sentence("Transactions that stay open"),
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'"
        " AND xact_start < clock_timestamp() - interval '1 minute'",
        Sentence("Find the program that leaves them open; it may hold up others."),
    ),
)
