"""Makes a database from a dump's SQL over an ordinary connection, in one transaction: all of it or nothing.

The driver carries it, not psql: so it goes over TLS wherever a desk can connect, and no program has to be installed.
"""

import re
from collections.abc import Iterable
from typing import Any

import psycopg

_COPY = re.compile(rb"^COPY .* FROM stdin;\n$")
_END = b"\\.\n"
# What psql understands and a server does not; and a setting that servers before 17 do not know.
_LEFT_OUT = (b"\\restrict", b"\\unrestrict", b"SET transaction_timeout")
# What a member of staff chose for objects of their own, perhaps one whom the new server does not know.
_A_PERSONS = re.compile(rb'^ALTER DEFAULT PRIVILEGES FOR ROLE "?\w+_t\d+_')


def run_statements(cursor: psycopg.Cursor[Any], lines: Iterable[bytes]) -> None:
    """Runs a section without rows (what comes before the data, or after)."""
    text = b"".join(line for line in lines if not line.startswith(_LEFT_OUT) and not _A_PERSONS.match(line))
    cursor.execute(text)


def run_data(cursor: psycopg.Cursor[Any], lines: Iterable[bytes]) -> int:
    """Runs the section with the rows, table after table; returns how many rows came.

    Args:
        cursor: of the connection that fills the database.
        lines: as pg_restore writes them.
    """
    came, statements = 0, bytearray()
    source = iter(lines)
    for line in source:
        if _COPY.match(line):
            _flush(cursor, statements)
            came += _copy(cursor, line, source)
        elif not line.startswith(_LEFT_OUT):
            statements += line
    _flush(cursor, statements)
    return came


def _copy(cursor: psycopg.Cursor[Any], statement: bytes, source: Iterable[bytes]) -> int:
    came = 0
    with cursor.copy(statement) as rows:
        for line in source:
            if line == _END:
                break
            rows.write(line)
            came += 1
    return came


def _flush(cursor: psycopg.Cursor[Any], statements: bytearray) -> None:
    if any(line and not line.startswith(b"--") for line in bytes(statements).splitlines()):
        cursor.execute(bytes(statements))
    statements.clear()
