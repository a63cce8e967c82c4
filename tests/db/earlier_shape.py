"""A business as an earlier schema held it: rows of a whole one of today, in the tables and columns there were then."""

from typing import Any

import psycopg
from psycopg import sql
from psycopg.types.json import Jsonb

from tests.database import Database

Rows = dict[str, list[dict[str, Any]]]

_COLUMNS = """SELECT c.relname::text, array_agg(a.attname::text ORDER BY a.attnum)
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    AND a.attgenerated = ''
  WHERE c.relnamespace = 'desk'::regnamespace AND c.relkind = 'r' GROUP BY 1"""

_SEQUENCES = """SELECT c.relname::text, a.attname::text, pg_get_serial_sequence('desk.' || c.relname, a.attname)
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid WHERE c.relnamespace = 'desk'::regnamespace
    AND c.relkind = 'r' AND a.attidentity <> '' AND NOT a.attisdropped"""


def columns_of(db: Database) -> dict[str, list[str]]:
    """By table, what can be written into it."""
    return dict(db.superuser.execute(_COLUMNS).fetchall())


def plant(source: Database, target: Database) -> Rows:
    """Writes everything of the source that fits the older target, without its triggers; what was written."""
    there, here = columns_of(source), columns_of(target)
    planted: Rows = {}
    with psycopg.connect(target.superuser.info.dsn, password=target.superuser.info.password) as connection:
        connection.execute("SET session_replication_role = replica")
        for table, columns in here.items():
            if table not in there or _count(connection, table):  # what a migration fills itself is its own
                continue
            common = [name for name in columns if name in there[table]]
            rows = content(source, {table: common})[table]
            if not rows:
                continue
            names = sql.SQL(", ").join(map(sql.Identifier, common))
            statement = sql.SQL(
                "INSERT INTO desk.{table} ({names}) OVERRIDING SYSTEM VALUE"
                " SELECT {names} FROM jsonb_populate_recordset(NULL::desk.{table}, %s)"
            )
            connection.execute(statement.format(table=sql.Identifier(table), names=names), (Jsonb(rows),))
            planted[table] = rows
        for table, column, sequence in connection.execute(_SEQUENCES).fetchall():  # go on behind what was written
            last = sql.SQL("SELECT setval(%s, max({})) FROM desk.{} HAVING max({}) IS NOT NULL")
            name = sql.Identifier(column)
            connection.execute(last.format(name, sql.Identifier(table), name), (sequence,))
    return planted


def content(db: Database, columns: dict[str, list[str]]) -> Rows:
    """The rows of some columns, in no order that means anything."""
    found: Rows = {}
    for table, names in columns.items():
        chosen = sql.SQL(", ").join(map(sql.Identifier, names))
        statement = sql.SQL("SELECT to_jsonb(r) FROM (SELECT {} FROM desk.{}) r ORDER BY 1")
        found[table] = [row for (row,) in db.superuser.execute(statement.format(chosen, sql.Identifier(table)))]
    return found


def _count(connection: psycopg.Connection[Any], table: str) -> int:
    (count,) = connection.execute(sql.SQL("SELECT count(*) FROM desk.{}").format(sql.Identifier(table))).fetchone() or (
        0,
    )
    return int(count)
