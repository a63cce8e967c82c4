"""Founds a business in a migrated database: tenant, venues, spaces, sessions, hours and its first logins.

Run by a superuser, who alone may make the first login; afterwards staff make each other.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import psycopg
import sqlalchemy as sa

from desk.db import names


@dataclass(frozen=True, kw_only=True, slots=True)
class StaffSeed:
    """One login: `short` becomes `desk_t<tenant>_<short>`."""

    short: str
    name: str
    rank: str
    password: str = field(repr=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class VenueSeed:
    """One venue; rows are column values of the tables of the same name, ids counted within the tenant."""

    columns: dict[str, Any]
    hours: dict[int, tuple[int, int]]
    sessions: Sequence[dict[str, Any]] = ()
    spaces: Sequence[dict[str, Any]] = ()
    composites: Sequence[dict[str, Any]] = ()  # with `parts`: ids of spaces


@dataclass(frozen=True, kw_only=True, slots=True)
class TenantSeed:
    tenant_id: int
    name: str
    code: str
    venues: Sequence[VenueSeed]
    staff: Sequence[StaffSeed]


def login_of(tenant_id: int, short: str, prefix: str = "desk") -> str:
    """The PostgreSQL login of a member of staff."""
    return f"{prefix}_t{tenant_id}_{short}"


def found_tenant(connection: sa.Connection, seed: TenantSeed, *, prefix: str = "desk") -> None:
    """Writes all of one business in the caller's transaction; logins that exist already get the new password."""
    owner = names.role("schema", prefix)
    connection.exec_driver_sql(f'SET LOCAL ROLE "{owner}"')
    _insert(connection, "tenant", {"tenant_id": seed.tenant_id, "name": seed.name, "code": seed.code})
    for venue in seed.venues:
        _found_venue(connection, seed.tenant_id, venue)
    connection.exec_driver_sql("RESET ROLE")
    for person in seed.staff:
        make_login(connection, seed.tenant_id, person, prefix=prefix)


def make_login(connection: sa.Connection, tenant_id: int, person: StaffSeed, *, prefix: str = "desk") -> str:
    """Makes one login of the tenant and returns its name; one left over from an earlier database is taken again."""
    login = login_of(tenant_id, person.short, prefix)
    left_over = connection.execute(sa.text("SELECT count(*) FROM pg_roles WHERE rolname = :login"), {"login": login})
    if left_over.scalar_one():
        connection.exec_driver_sql(f'DROP ROLE "{login}"')
    connection.execute(
        sa.text("SELECT desk.make_login(:tenant, :login, :name, :rank, :verifier)"),
        {
            "tenant": tenant_id,
            "login": login,
            "name": person.name,
            "rank": person.rank,
            "verifier": scram_verifier(connection, login, person.password),
        },
    )
    return login


def scram_verifier(connection: sa.Connection, login: str, password: str) -> str:
    """A SCRAM-SHA-256 verifier made on this PC, so that no clear password reaches the server or its log."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, psycopg.Connection)
    return driver.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256").decode()


def _found_venue(connection: sa.Connection, tenant_id: int, venue: VenueSeed) -> None:
    own = {"tenant_id": tenant_id, "venue_id": venue.columns["venue_id"]}
    _insert(connection, "venue", own | venue.columns)
    for weekday, (opens, closes) in venue.hours.items():
        _insert(connection, "opening_hours", own | {"weekday": weekday, "opens_minute": opens, "closes_minute": closes})
    for row in venue.sessions:
        _insert(connection, "session", own | row)
    for row in venue.spaces:
        _insert(connection, "space", own | row)
    for row in venue.composites:
        plain = {name: value for name, value in row.items() if name != "parts"}
        _insert(connection, "composite_space", own | plain)
        for part in row["parts"]:
            _insert(connection, "composite_part", own | {"composite_id": row["composite_id"], "space_id": part})


def _insert(connection: sa.Connection, table: str, row: dict[str, Any]) -> None:
    columns, marks = ", ".join(row), ", ".join(f":{name}" for name in row)
    connection.execute(sa.text(f"INSERT INTO desk.{table} ({columns}) VALUES ({marks})"), row)
