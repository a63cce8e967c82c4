"""Founds a business in a migrated database: tenant, venues, spaces, sessions, hours and its first logins.

Run by a superuser, who alone may make the first login; afterwards staff make each other.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import psycopg
import sqlalchemy as sa
from psycopg.types.json import Jsonb

from desk.db import names
from desk.db.schema.message_seed import found_messages
from desk.domain.business import CLOCKWORK, NewBusiness, problems, short_code
from desk.domain.errors import BadInput


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
    tariff: dict[str, Any] = field(default_factory=dict)
    factors: Sequence[dict[str, Any]] = ()
    addons: Sequence[dict[str, Any]] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class TenantSeed:
    tenant_id: int
    name: str
    code: str
    venues: Sequence[VenueSeed]
    staff: Sequence[StaffSeed]
    taxes: Sequence[dict[str, Any]] = ()  # with `rates`: (first day, basis points)


def login_of(tenant_id: int, short: str, prefix: str = "desk") -> str:
    """The PostgreSQL login of a member of staff."""
    return f"{prefix}_t{tenant_id}_{short}"


def found_business(
    connection: sa.Connection, business: NewBusiness, clockwork_password: str, *, prefix: str = "desk"
) -> int:
    """Founds a real business with its first owner and its clockwork in the caller's transaction; returns its tenant.

    The tenant's number is one that no login of the whole server has: another Halldesk there keeps its people.

    Raises:
        BadInput: something of it cannot be used.
    """
    for name, problem in problems(business).items():
        raise BadInput(field_name=name, problem=problem)
    connection.exec_driver_sql("LOCK TABLE desk.tenant IN SHARE ROW EXCLUSIVE MODE")
    taken = "SELECT max(n) FROM (SELECT tenant_id FROM desk.tenant UNION ALL"
    taken += " SELECT substring(rolname FROM :pattern)::int FROM pg_roles WHERE rolname ~ :pattern) AS t (n)"
    highest = connection.execute(sa.text(taken), {"pattern": rf"^{prefix}_t(\d{{1,8}})_"}).scalar_one()
    tenant_id = (highest or 0) + 1
    seed = TenantSeed(
        tenant_id=tenant_id,
        name=business.name.strip(),
        code=short_code(business.name, "HD"),
        venues=(_first_venue(business),),
        staff=(
            StaffSeed(
                short=business.owner_login, name=business.owner_name.strip(), rank="owner", password=business.password
            ),
            StaffSeed(short=CLOCKWORK, name="Clockwork", rank="worker", password=clockwork_password),
        ),
    )
    found_tenant(connection, seed, prefix=prefix)
    return tenant_id


def _first_venue(business: NewBusiness) -> VenueSeed:
    """Open every day from six to midnight, in the three sessions that halls sell; the owner changes it at work."""
    morning, evening, whole = business.sessions
    return VenueSeed(
        columns={
            "venue_id": 1,
            "name": business.venue.strip(),
            "code": short_code(business.venue, "HD"),
            "zone": business.zone,
            "currency": business.currency,
        },
        hours=dict.fromkeys(range(1, 8), (360, 1440)),
        sessions=(
            {"session_id": 1, "name": morning, "starts_minute": 480, "ends_minute": 840, "sort": 1},
            {"session_id": 2, "name": evening, "starts_minute": 1020, "ends_minute": 1380, "sort": 2},
            {"session_id": 3, "name": whole, "starts_minute": 480, "ends_minute": 1380, "sort": 3}
            | {"multiplier_bp": 20000, "full_day": True},
        ),
        spaces=(
            {
                "space_id": 1,
                "name": business.space.strip(),
                "capacity": business.capacity,
                "base_price_minor": business.base_price_minor,
                "sort": 1,
            },
        ),
    )


def found_tenant(connection: sa.Connection, seed: TenantSeed, *, prefix: str = "desk") -> None:
    """Writes all of one business in the caller's transaction; logins that exist already get the new password."""
    owner = names.role("schema", prefix)
    connection.exec_driver_sql(f'SET LOCAL ROLE "{owner}"')
    _insert(connection, "tenant", {"tenant_id": seed.tenant_id, "name": seed.name, "code": seed.code})
    for row in seed.taxes:
        own = {"tenant_id": seed.tenant_id, "tax_id": row["tax_id"]}
        _insert(connection, "tax", own | {name: value for name, value in row.items() if name != "rates"})
        for since, rate in row["rates"]:
            _insert(connection, "tax_rate", own | {"valid_from": since, "rate_bp": rate})
    for venue in seed.venues:
        _found_venue(connection, seed.tenant_id, venue)
    found_messages(connection, seed.tenant_id)
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
    _found_tariff(connection, own, venue)


def _found_tariff(connection: sa.Connection, own: dict[str, Any], venue: VenueSeed) -> None:
    """The row of the tariff was made with the venue; here it gets its terms, day factors and add-ons."""
    for number, row in enumerate(venue.factors, start=1):
        _insert(connection, "tariff_factor", own | {"factor_id": number, "sort": number} | row)
    for row in venue.addons:
        _insert(connection, "addon", own | row)
    if venue.tariff:
        terms = {name: Jsonb(v) if isinstance(v, dict | list) else v for name, v in venue.tariff.items()}
        marks = ", ".join(f"{name} = :{name}" for name in terms)
        where = "tenant_id = :tenant_id AND venue_id = :venue_id"
        connection.execute(sa.text(f"UPDATE desk.tariff SET {marks} WHERE {where}"), terms | own)


def _insert(connection: sa.Connection, table: str, row: dict[str, Any]) -> None:
    columns, marks = ", ".join(row), ", ".join(f":{name}" for name in row)
    connection.execute(sa.text(f"INSERT INTO desk.{table} ({columns}) VALUES ({marks})"), row)
