"""Brings a database to this version's schema: hand-written SQL run by Alembic, function bodies re-applied on change.

Forward only, one transaction, one installer at a time. Run by a superuser (or, on 16+, a CREATEROLE login that may
SET ROLE to the schema's owner); never by a member of staff.
"""

import hashlib
import logging
import re
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.script import ScriptDirectory
from sqlalchemy.engine import URL

from desk.db import names
from desk.db.connection import engine_for, opened
from desk.domain.errors import WrongServer
from desk.domain.sentence import Sentence
from desk.resources import migrations_path

log = logging.getLogger(__name__)

_ADVISORY_KEY = 0x4841_4C4C  # two installers at once: the second waits
_WAITING = "pg_catalog.pg_advisory_xact_lock(bigint)"
# Advisory locks last as long as the session, and each large object that is removed is locked to the transaction's end.
_LOCKING = (
    "SELECT p.oid::regprocedure::text FROM pg_proc p WHERE p.pronamespace = 'pg_catalog'::regnamespace AND p.proname ~"
    " '^(pg_(try_)?advisory_(xact_)?lock(_shared)?|lo_creat|lo_create|lo_from_bytea)$'"
)
_PREFIX_OPTION = "desk.role_prefix"
_BODY = re.compile(r"\$\$(.*)\$\$", re.DOTALL)
_TYPE = re.compile(r"\bdesk\.(\w+)\b(?!\s*\()")


def migrate(url: str | URL, *, prefix: str = "desk") -> list[str]:
    """Upgrades the database to head and returns the names of functions that were (re-)applied.

    Raises:
        WrongServer: too old a server, a missing extension, or a schema newer than this program.
        Unavailable: no connection, or another installer held the lock for too long.
    """
    engine = engine_for(url, statement_timeout_seconds=600, isolation_level="READ COMMITTED")
    try:
        with opened(engine) as connection, connection.begin():
            connection.execute(
                sa.text("SELECT set_config(:option, :prefix, true)"), {"option": _PREFIX_OPTION, "prefix": prefix}
            )
            _wait_for_others(connection)
            _check_server(connection)
            _prepare(connection)
            _upgrade(connection)
            applied = apply_functions(connection)
            secure_database(connection)
    finally:
        engine.dispose()
    return applied


def run_sql_file(connection: sa.Connection, name: str, *, as_role: str | None = None) -> None:
    """Runs one file of `migrations/`, with role tokens filled in, as the schema's owner where asked."""
    sql = names.with_roles((migrations_path() / name).read_text("utf-8"), _prefix(connection))
    _as_role(connection, as_role, sql)


def apply_functions(connection: sa.Connection) -> list[str]:
    """Creates every function of `migrations/functions` whose text differs from what was applied last.

    One that takes or gives rows of a table which a later migration makes is left to the call at the end.
    """
    prefix = _prefix(connection)
    known: dict[str, str] = dict(connection.execute(sa.text("SELECT name, sha256 FROM desk.function_text")).all())
    texts = function_texts(prefix)
    altered = altered_functions(connection, prefix, texts)
    types = set(
        connection.execute(
            sa.text("SELECT typname::text FROM pg_type WHERE typnamespace = 'desk'::regnamespace")
        ).scalars()
    )
    changed = [
        (path.stem, sql, digest)
        for path, sql, digest in texts
        if (known.get(path.stem) != digest or path.stem in altered) and _row_types(sql) <= types
    ]
    if not changed:
        return []
    connection.exec_driver_sql("SET LOCAL check_function_bodies = off")  # they call each other in any order
    connection.exec_driver_sql("SELECT ext.show_limit()")  # loads pg_trgm, whose setting some of them have
    admin = names.role("role_admin", prefix)
    connection.exec_driver_sql(f'GRANT USAGE, CREATE ON SCHEMA desk TO "{admin}"')
    for name, sql, digest in changed:
        owner = "role_admin" if sql.startswith("-- owner: role_admin") else "schema"
        _as_role(connection, owner, sql)
        connection.execute(
            sa.text(
                "INSERT INTO desk.function_text (name, sha256) VALUES (:name, :digest) ON CONFLICT (name)"
                " DO UPDATE SET sha256 = excluded.sha256, applied_at = clock_timestamp()"
            ),
            {"name": name, "digest": digest},
        )
    if _server(connection) >= 160000:  # a caller must not choose what the creator of a login inherits
        _as_role(connection, "role_admin", "ALTER FUNCTION desk.make_login SET createrole_self_grant = ''")
    connection.exec_driver_sql(f'REVOKE CREATE ON SCHEMA desk FROM "{admin}"')
    connection.exec_driver_sql("SET LOCAL check_function_bodies = on")
    log.info("applied %d functions", len(changed))
    return [name for name, _, _ in changed]


def _row_types(sql: str) -> set[str]:
    """The schema's own types that a function's parameters and result name."""
    lines = [line for line in sql.partition("$$")[0].splitlines() if not line.startswith("--")]
    return set(_TYPE.findall("\n".join(lines)))


def function_texts(prefix: str = "desk") -> list[tuple[Path, str, str]]:
    """Every function file in order of name: path, SQL with roles filled in, SHA-256 of that SQL."""
    found = []
    for path in sorted((migrations_path() / "functions").glob("*.sql")):
        sql = names.with_roles(path.read_text("utf-8"), prefix)
        found.append((path, sql, hashlib.sha256(sql.encode()).hexdigest()))
    return found


def altered_functions(
    connection: sa.Connection, prefix: str = "desk", texts: list[tuple[Path, str, str]] | None = None
) -> list[str]:
    """Functions that are in the database with another body than their file's; `texts` if they have been read."""
    stored: dict[str, str] = dict(
        connection.exec_driver_sql(
            "SELECT proname::text, prosrc FROM pg_proc WHERE pronamespace = to_regnamespace('desk')"
        ).all()
    )
    shipped = {path.stem: body[1] for path, sql, _ in texts or function_texts(prefix) if (body := _BODY.search(sql))}
    return sorted(name for name, body in shipped.items() if name in stored and stored[name] != body)


def secure_database(connection: sa.Connection) -> None:
    """Takes CONNECT and TEMP from PUBLIC, which a copy of the database loses again, and what fills the table of locks.

    That table is one for the server: a login that fills it stops every business on it. Only a superuser may take these
    functions away; the installer of another login keeps the one that it needs itself.
    """
    database = connection.execute(sa.text("SELECT current_database()")).scalar_one()
    for statement in securing(database, _prefix(connection)):
        connection.exec_driver_sql(statement)
    if connection.exec_driver_sql("SELECT rolsuper FROM pg_roles WHERE rolname = current_user").scalar_one():
        for function in connection.exec_driver_sql(_LOCKING).scalars().all():
            connection.exec_driver_sql(f"REVOKE EXECUTE ON FUNCTION {function} FROM PUBLIC")
        owner = names.role("schema", _prefix(connection))
        connection.exec_driver_sql(f'GRANT EXECUTE ON FUNCTION {_WAITING} TO "{owner}"')


def _wait_for_others(connection: sa.Connection) -> None:
    """One installer at a time; one that is no superuser takes the lock as the schema's owner."""
    may = connection.exec_driver_sql(f"SELECT has_function_privilege('{_WAITING}', 'EXECUTE')").scalar_one()
    _as_role(connection, None if may else "schema", f"SELECT pg_catalog.pg_advisory_xact_lock({_ADVISORY_KEY})")


def securing(database: str, prefix: str = "desk") -> tuple[str, ...]:
    """The statements that secure a database, which may be carried out from another one."""
    quoted = '"' + database.replace('"', '""') + '"'
    staff, backup = names.role("staff", prefix), names.role("backup", prefix)
    return (
        f"REVOKE ALL ON DATABASE {quoted} FROM PUBLIC",
        # nobody honest leaves a transaction open; whoever does must not hold the others up for long
        f"ALTER DATABASE {quoted} SET idle_in_transaction_session_timeout = '10s'",
        f'GRANT CONNECT ON DATABASE {quoted} TO "{staff}", "{backup}"',
    )


def _check_server(connection: sa.Connection) -> None:
    if _server(connection) < names.OLDEST_SERVER:
        version = connection.execute(sa.text("SHOW server_version")).scalar_one()
        raise WrongServer(
            problem=Sentence("The server is PostgreSQL {version}.", version=version),
            advice=Sentence("Halldesk needs 15 or newer."),
        )
    rows = connection.execute(sa.text("SELECT name FROM pg_available_extensions")).scalars().all()
    missing = [name for name in names.NEEDED_EXTENSIONS if name not in rows]
    if missing:
        raise WrongServer(
            problem=Sentence("The server lacks the extension {name}.", name=", ".join(missing)),
            advice=Sentence("Install PostgreSQL's contrib package on the server and run this again."),
        )


def _prepare(connection: sa.Connection) -> None:
    run_sql_file(connection, "sql/0001_roles.sql")
    owner = names.role("schema", _prefix(connection))
    for statement in (
        "CREATE SCHEMA IF NOT EXISTS ext",
        *(f"CREATE EXTENSION IF NOT EXISTS {name} SCHEMA ext" for name in names.NEEDED_EXTENSIONS),
        "REVOKE ALL ON SCHEMA public FROM PUBLIC",
        f'CREATE SCHEMA IF NOT EXISTS desk AUTHORIZATION "{owner}"',
        f'GRANT USAGE ON SCHEMA ext TO "{owner}"',
    ):
        connection.exec_driver_sql(statement)
    users = ", ".join(f'"{names.role(token, _prefix(connection))}"' for token in ("staff", "role_admin", "backup"))
    connection.exec_driver_sql(f"GRANT USAGE ON SCHEMA desk TO {users}")
    for token in ("schema", "role_admin"):
        _as_role(connection, token, "ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC")


def known_revision(revision: str) -> bool:
    """Whether this program has the migration that leads to it."""
    return revision in {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}


def steps_after(revision: str | None) -> tuple[str, ...]:
    """The migrations that follow a revision, oldest first: number and what it is about."""
    found = []
    for script in ScriptDirectory.from_config(_config()).walk_revisions():
        if script.revision == revision:
            break
        found.append(f"{script.revision} {(script.doc or '').splitlines()[0]}")
    return tuple(reversed(found))


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(migrations_path()))
    config.set_main_option("path_separator", "os")
    return config


def _upgrade(connection: sa.Connection) -> None:
    config = _config()
    config.attributes["connection"] = connection
    script = ScriptDirectory.from_config(config)
    current = schema_revision(connection)
    if current is not None and current not in {s.revision for s in script.walk_revisions()}:
        raise WrongServer(
            problem=Sentence("The database's schema {version} is newer than this program.", version=current),
            advice=Sentence("Install the newer Halldesk on this PC."),
        )

    def steps(revision: Any, _context: Any) -> Any:
        return script._upgrade_revs("head", revision)  # what alembic.command.upgrade does

    with EnvironmentContext(config, script, fn=steps):
        script.run_env()
    connection.exec_driver_sql("ALTER TABLE desk.schema_version ENABLE ROW LEVEL SECURITY")  # Alembic's own table


def schema_revision(connection: sa.Connection) -> str | None:
    """The revision the database is at; None where Halldesk was never installed."""
    known = connection.execute(sa.text("SELECT to_regclass('desk.schema_version') IS NOT NULL")).scalar_one()
    if not known:
        return None
    return connection.execute(sa.text("SELECT version_num FROM desk.schema_version")).scalar_one_or_none()


def _server(connection: sa.Connection) -> int:
    return int(connection.execute(sa.text("SHOW server_version_num")).scalar_one())


def _prefix(connection: sa.Connection) -> str:
    found = connection.execute(
        sa.text("SELECT current_setting(:option, true)"), {"option": _PREFIX_OPTION}
    ).scalar_one()
    return str(found or "desk")


def _as_role(connection: sa.Connection, token: str | None, sql: str) -> None:
    cursor = connection.connection.cursor()  # the driver's own cursor: several statements, no parameter marks
    if token is not None:
        cursor.execute(f'SET LOCAL ROLE "{names.role(token, _prefix(connection))}"')
    cursor.execute(sql)
    if token is not None:
        cursor.execute("RESET ROLE")
    cursor.close()
