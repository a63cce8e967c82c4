"""Counts every row and adds up every rupee, so that two databases can be told to be the same or not.

The sum over a table's rows does not depend on their order; a changed, missing or doubled row shows.
"""

from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

_TABLES = "SELECT relname FROM pg_class WHERE relnamespace = to_regnamespace('desk') AND relkind = 'r' ORDER BY 1"
_ROWS = """SELECT count(*), coalesce(sum(('x' || substr(md5(t::text), 1, 15))::bit(60)::bigint), 0)::text
  FROM desk."{table}" t"""
_LEDGER = "SELECT tenant_id, account, currency, sum(amount_minor)::bigint FROM desk.ledger_entry GROUP BY 1, 2, 3"


@dataclass(frozen=True, kw_only=True)
class Tally:
    """Rows and content of each table, and the ledger's balance of each account.

    Attributes:
        tables: by name, the number of rows and the sum over their content.
        ledger: by business, account and currency.
    """

    tables: dict[str, tuple[int, str]] = field(default_factory=dict)
    ledger: dict[str, int] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """For a backup's list of contents."""
        return {"tables": {name: list(found) for name, found in self.tables.items()}, "ledger": self.ledger}

    @classmethod
    def from_json(cls, found: dict[str, Any]) -> "Tally":
        """What `as_json` wrote."""
        tables = {name: (int(rows[0]), str(rows[1])) for name, rows in found["tables"].items()}
        return cls(tables=tables, ledger=dict(found["ledger"]))

    @property
    def rows(self) -> int:
        return sum(count for count, _ in self.tables.values())


def tally(connection: sa.Connection) -> Tally:
    """Of the database as this connection's transaction sees it; needs a login that sees every row."""
    connection.exec_driver_sql("SET LOCAL timezone = 'UTC'")
    names = connection.exec_driver_sql(_TABLES).scalars().all()
    tables = {}
    for name in names:
        count, content = connection.exec_driver_sql(_ROWS.format(table=name)).one()
        tables[str(name)] = (int(count), str(content))
    ledger = {
        f"{tenant} {account} {currency}": int(total)
        for tenant, account, currency, total in connection.exec_driver_sql(_LEDGER).all()
    }
    return Tally(tables=tables, ledger=dict(sorted(ledger.items())))


def differences(wanted: Tally, found: Tally) -> list[str]:
    """What is not the same, in words; empty when all is."""
    told = []
    for name in sorted(wanted.tables.keys() | found.tables.keys()):
        there, here = wanted.tables.get(name), found.tables.get(name)
        if there is None or here is None:
            told.append(f"the table {name} is in one of them only")
        elif there[0] != here[0]:
            told.append(f"{name}: {there[0]} rows there, {here[0]} here")
        elif there[1] != here[1]:
            told.append(f"{name}: the same number of rows, but other content")
    for account in sorted(wanted.ledger.keys() | found.ledger.keys()):
        if wanted.ledger.get(account, 0) != found.ledger.get(account, 0):
            told.append(f"ledger {account}: {wanted.ledger.get(account, 0)} there, {found.ledger.get(account, 0)} here")
    return told
