"""A business that was founded at the first schema comes up through every later one with all that it had.

No version was released yet, so there is no tag to start from; the first revision stands for the oldest release. What a
release changes later is loaded here with the text of that release's own functions.
"""

import psycopg
import pytest
import sqlalchemy as sa
from alembic.runtime.environment import EnvironmentContext
from alembic.script import ScriptDirectory

from desk.db import catalogue, invariants, migrate, names
from desk.db.connection import conninfo, engine_for, opened
from desk.db.pending import Pending, pending
from tests.database import Cluster, Database

FIRST = "0001"


def migrate_to(database: Database, revision: str) -> None:
    """As `migrate`, but only so far; its functions are those of today, whose bodies nobody calls meanwhile."""
    engine = engine_for(database.superuser_url, statement_timeout_seconds=600, isolation_level="READ COMMITTED")
    with opened(engine) as connection, connection.begin():
        connection.execute(sa.text("SELECT set_config('desk.role_prefix', 'desk', true)"))
        migrate._prepare(connection)
        config = migrate._config()
        config.attributes["connection"] = connection
        script = ScriptDirectory.from_config(config)

        def steps(current: object, _context: object) -> object:
            return script._upgrade_revs(revision, current)  # type: ignore[arg-type]

        with EnvironmentContext(config, script, fn=steps):
            script.run_env()
    engine.dispose()


def a_small_business(database: Database) -> None:
    """Rows as the first schema knew them."""
    with psycopg.connect(conninfo(database.superuser_url)) as connection:
        for statement in (
            "INSERT INTO desk.tenant (tenant_id, name, code) VALUES (1, 'Parijat', 'PAR')",
            "INSERT INTO desk.venue (tenant_id, venue_id, name, code, zone, currency)"
            " VALUES (1, 1, 'Parijat', 'PAR', 'Asia/Kolkata', 'INR')",
            "INSERT INTO desk.space (tenant_id, venue_id, space_id, name, base_price_minor)"
            " VALUES (1, 1, 1, 'Rose Lawn', 5000000)",
            "INSERT INTO desk.customer (tenant_id, customer_id, name) VALUES (1, gen_random_uuid(), 'प्रिया')",
        ):
            connection.execute(statement)


@pytest.mark.parametrize("kind", ["embedded", "debian"])
def test_that_a_business_of_the_first_schema_comes_through_every_upgrade(cluster_of, kind: str) -> None:
    cluster: Cluster = cluster_of(kind)
    old = cluster.copy("template1")
    with old.stack:
        migrate_to(old, FIRST)
        assert old.superuser.execute("SELECT version_num FROM desk.schema_version").fetchone() == (FIRST,)
        a_small_business(old)
        for revision in revisions()[1:]:
            migrate_to(old, revision)
        migrate.migrate(old.superuser_url)
        assert old.superuser.execute("SELECT version_num FROM desk.schema_version").fetchone() == (
            names.SCHEMA_REVISION,
        )
        kept = old.superuser.execute(
            "SELECT t.name, v.name, s.name, s.base_price_minor, c.name FROM desk.tenant t"
            " JOIN desk.venue v USING (tenant_id) JOIN desk.space s USING (tenant_id, venue_id)"
            " JOIN desk.customer c USING (tenant_id)"
        ).fetchall()
        assert kept == [("Parijat", "Parijat", "Rose Lawn", 5000000, "प्रिया")]
        engine = engine_for(old.superuser_url)
        with engine.connect() as connection:
            assert catalogue.differences(connection) == []
            assert invariants.broken(connection) == []
        engine.dispose()
    cluster.drop(old)


def revisions() -> list[str]:
    """In the order in which they are applied."""
    script = ScriptDirectory.from_config(migrate._config())
    return [found.revision for found in reversed(list(script.walk_revisions()))]


def test_that_a_migration_tells_its_steps_and_whether_older_desks_may_stay(db18: Database) -> None:
    assert pending(db18.superuser_url) == Pending(steps=(), older_may_stay=True)
    db18.superuser.execute("UPDATE desk.schema_version SET version_num = '0011'")
    found = pending(db18.superuser_url)
    assert [step[:4] for step in found.steps] == [revision for revision in revisions() if revision > "0011"]
    assert found.older_may_stay
    db18.superuser.execute(
        "CREATE OR REPLACE FUNCTION desk.api_version() RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 0'"
    )
    assert not pending(db18.superuser_url).older_may_stay
