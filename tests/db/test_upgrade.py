"""A business that was founded at the first schema comes up through every later one with all that it had.

No version was released yet, so there is no tag to start from; the first revision stands for the oldest release. What a
release changes later is loaded here with the text of that release's own functions.
"""

import subprocess
import sys
from uuid import uuid4

import pytest
import sqlalchemy as sa
from alembic.runtime.environment import EnvironmentContext
from alembic.script import ScriptDirectory

from desk.db.checks import invariants
from desk.db.connection import engine_for, opened
from desk.db.schema import catalogue, migrate
from desk.db.schema.pending import Pending
from desk.db.schema.pending import pending as pending_of
from tests.database import Cluster, Database
from tests.db.acts import a_day, at, booking_in, cash, confirmed, on, pending, read
from tests.db.earlier_shape import content, plant

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


def a_life(db: Database) -> None:
    """Bookings of every status, with people, receipts and a closed space."""
    person = {"id": str(uuid4()), "name": "प्रिया \\ Kulkarni", "phone": "+919822012345"}
    confirmed(db, customer=person)
    for status in ("temp_hold", "pending", "confirmed", "cancelled", "expired", "completed"):
        booking_in(db, status)
    cash(db, pending(db, customer=None), 100_000)
    when = at(a_day(db))
    db.call(
        "block_space", {"blackout": str(uuid4()), "venue": 1, "spaces": [2], "reason": "paint", **when}, who="meera"
    )


def comes_up(cluster: Cluster, revision: str) -> None:
    """Made at one revision, brought to today's: all that was written is there, every promise holds, and it goes on."""
    whole, old = cluster.copy(), cluster.copy("template1")
    with whole.stack, old.stack:
        a_life(whole)
        old.days = whole.days  # what is booked later is on days of its own
        migrate_to(old, revision)
        assert old.superuser.execute("SELECT version_num FROM desk.schema_version").fetchone() == (revision,)
        planted = plant(whole, old)
        assert {"booking", "booking_item", "occupancy", "payment", "customer", "customer_phone"} <= planted.keys()
        assert pending_steps(old) == [later for later in revisions() if later > revision]
        migrate.migrate(old.superuser_url)
        kept = content(old, {table: list(rows[0]) for table, rows in planted.items()})
        for table, rows in planted.items():
            assert [row for row in rows if row not in kept[table]] == [], table
        engine = engine_for(old.superuser_url)
        with engine.connect() as connection:
            assert catalogue.differences(connection) == []
            assert invariants.broken(connection) == []
        engine.dispose()
        goes_on(old)
    cluster.drop(old)
    cluster.drop(whole)


def goes_on(old: Database) -> None:
    """Today's program at work on it: the rest of an old price is taken, an old booking moves on, a new one is made."""
    found = old.superuser.execute(
        "SELECT booking_id::text, rev FROM desk.booking b WHERE status = 'pending' AND EXISTS"
        " (SELECT FROM desk.payment p WHERE p.booking_id = b.booking_id)"
    ).fetchone()
    assert found is not None
    card = read(old, {"booking": found[0]})
    assert card["received_minor"] == 100_000
    assert cash(old, card, card["deposit_minor"] - 100_000)["status"] == "confirmed"
    held = old.superuser.execute("SELECT booking_id::text FROM desk.booking WHERE status = 'temp_hold'").fetchone()
    assert held is not None
    assert old.call("cancel", on(read(old, {"booking": held[0]})))["status"] == "cancelled"
    assert confirmed(old)["status"] == "confirmed"


def pending_steps(database: Database) -> list[str]:
    return [step[:4] for step in pending_of(database.superuser_url).steps]


@pytest.mark.parametrize("kind", ["embedded", "debian"])
def test_that_a_business_of_the_first_schema_comes_through_every_upgrade(cluster_of, kind: str) -> None:
    comes_up(cluster_of(kind), FIRST)


@pytest.mark.nightly
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("kind", ["embedded", "debian"])
def test_that_a_business_of_each_later_schema_comes_up_to_todays(cluster_of, kind: str) -> None:
    for revision in revisions()[1:-1]:
        comes_up(cluster_of(kind), revision)


def revisions() -> list[str]:
    """In the order in which they are applied."""
    script = ScriptDirectory.from_config(migrate._config())
    return [found.revision for found in reversed(list(script.walk_revisions()))]


def test_that_a_migration_tells_its_steps_and_whether_older_desks_may_stay(db18: Database) -> None:
    assert pending_of(db18.superuser_url) == Pending(steps=(), older_may_stay=True)
    db18.superuser.execute("UPDATE desk.schema_version SET version_num = '0011'")
    found = pending_of(db18.superuser_url)
    assert [step[:4] for step in found.steps] == [revision for revision in revisions() if revision > "0011"]
    assert found.older_may_stay
    db18.superuser.execute(
        "CREATE OR REPLACE FUNCTION desk.api_version() RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 0'"
    )
    assert not pending_of(db18.superuser_url).older_may_stay
    # and the installer reads it before anything is done: nothing has changed afterwards
    url = db18.superuser_url.set(drivername="postgresql").render_as_string(hide_password=False)
    told = subprocess.run(
        [sys.executable, "-m", "desk", "migrate", "--check", "--url", url], capture_output=True, text=True, check=True
    )
    lines = told.stdout.splitlines()
    assert lines[:-1] == [f"Step {step}" for step in found.steps]
    assert lines[-1] == "Older desks are refused afterwards: install this version on each of them."
    assert db18.superuser.execute("SELECT version_num FROM desk.schema_version").fetchone() == ("0011",)


def test_that_an_upgrade_brings_a_newer_search_into_a_business_that_is_there(db18: Database) -> None:
    db18.superuser.execute("UPDATE desk.function_text SET sha256 = '' WHERE name = 'search_bookings'")
    assert migrate.migrate(db18.superuser_url) == ["search_bookings"]
