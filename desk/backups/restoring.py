"""Makes a database from a backup, proves that it holds the same, and only then lets it be used."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import psycopg
import sqlalchemy as sa
from psycopg import sql
from sqlalchemy.engine import URL

from desk.backups.errors import CopyDiffers, PlaceTaken
from desk.backups.file import Contents, opened
from desk.db.checks import invariants
from desk.db.checks.tally import differences, tally
from desk.db.connection import conninfo, engine_for
from desk.db.logins import make_logins
from desk.db.schema.loading import run_data, run_statements
from desk.db.schema.migrate import known_revision, migrate, run_sql_file
from desk.db.translate import translated
from desk.domain.errors import WrongServer
from desk.domain.sentence import Sentence
from desk.server.dumping import dump_programs, sql_of


@dataclass(frozen=True, kw_only=True)
class Restored:
    """What came back.

    Attributes:
        contents: what the backup said of itself.
        without_password: logins that need a new password from an owner before they can be used.
    """

    contents: Contents
    without_password: tuple[str, ...]


def restore(file: Path, url: URL) -> Restored:
    """Fills an empty database from a backup and brings it to this program's schema.

    Args:
        file: as `make_backup` wrote it.
        url: an empty database, as a superuser.

    Raises:
        BackupDamaged: the file is not whole.
        PlaceTaken: the database is not empty.
        CopyDiffers: what came back is not what was saved, or breaks a promise; nothing stays in the database.
        WrongServer: the backup has a newer schema than this program.
    """
    with opened(file) as (contents, archive):
        if not known_revision(contents.revision):
            raise WrongServer(
                problem=Sentence(
                    "The backup's schema {version} is newer than this program.", version=contents.revision
                ),
                advice=Sentence("Install the newer Halldesk on this PC."),
            )
        engine = engine_for(url, lanes=1, statement_timeout_seconds=3600, isolation_level="READ COMMITTED")
        try:
            with translated(), engine.begin() as connection:
                without = _fill(connection, contents, archive)
                wrong = differences(contents.tally, tally(connection))
                if wrong:
                    raise CopyDiffers(problem="; ".join(wrong[:5]))
        finally:
            engine.dispose()
    migrate(url)
    _check_promises(url)
    return Restored(contents=contents, without_password=tuple(without))


def _fill(connection: sa.Connection, contents: Contents, archive: Path) -> list[str]:
    if connection.exec_driver_sql("SELECT to_regnamespace('desk') IS NOT NULL").scalar_one():
        raise PlaceTaken
    programs = dump_programs(contents.dump_major)
    run_sql_file(connection, "sql/0001_roles.sql")  # the groups that tables belong to and are granted to
    cursor = cast("psycopg.Cursor[Any]", connection.connection.cursor())
    without = make_logins(cursor, list(contents.logins))
    with sql_of(programs, archive, "pre-data") as lines:
        run_statements(cursor, lines)
    with sql_of(programs, archive, "data") as lines:
        run_data(cursor, lines)
    with sql_of(programs, archive, "post-data") as lines:
        run_statements(cursor, lines)
    cursor.execute("RESET search_path")
    # Plans of an uncounted house take minutes for what takes seconds, and autovacuum comes only once a minute.
    cursor.execute("ANALYZE")
    return without


def _check_promises(url: URL) -> None:
    engine = engine_for(url, lanes=1, statement_timeout_seconds=600)
    try:
        with translated(), engine.connect() as connection:
            broken = invariants.broken(connection)
    finally:
        engine.dispose()
    if broken:
        raise CopyDiffers(problem="; ".join(name for name, _, _ in broken[:5]))


def make_database(server: URL, name: str) -> URL:
    """An empty database of the server, and its address."""
    with translated(), psycopg.connect(conninfo(server), autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(name)))
    return server.set(database=name)


def drop_database(server: URL, name: str) -> None:
    """Ends a scratch database, whoever is connected to it."""
    with translated(), psycopg.connect(conninfo(server), autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
