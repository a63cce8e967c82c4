"""Preparing the demo: once, quickly again, anew when asked, whole after a broken start; and its passwords."""

import json
import stat
import sys
import time
from collections.abc import Callable
from typing import Any

import psutil
import psycopg
import pytest

from desk.db.names import SCHEMA_REVISION
from desk.domain.errors import WrongServer
from desk.samples.demo import DemoAccess
from desk.samples.demo_logins import FILE_NAME
from desk.samples.houses import PEOPLE
from desk.usecases.first_run import Step
from tests.samples.conftest import BrokenOff, Demo

EVERYTHING = (
    "SELECT (SELECT md5(string_agg(b::text, '' ORDER BY booking_id)) FROM desk.booking b),"
    " (SELECT count(*) FROM desk.booking_event), (SELECT max(event_no) FROM desk.record_event),"
    " (SELECT md5(string_agg(rolname || rolpassword, '' ORDER BY rolname)) FROM pg_authid WHERE rolpassword > '')"
)

# changed by whatever a migration does, even one that changes nothing in the end
SCHEMA = (
    "SELECT (SELECT md5(string_agg(xmin::text, '' ORDER BY name)) FROM desk.function_text),"
    " (SELECT md5(string_agg(oid::text || xmin, '' ORDER BY oid)) FROM pg_proc"
    " WHERE pronamespace = 'desk'::regnamespace),"
    " (SELECT oid::text || xmin FROM pg_database WHERE datname = current_database())"
)


def identity(url: str) -> dict[str, Any]:
    with psycopg.connect(url) as connection:
        return connection.execute("SELECT desk.identity()").fetchone()[0]  # type: ignore[index]


def ours() -> set[int]:
    """What this process started and that still runs, but for a server's own."""
    return {child.pid for child in psutil.Process().children(recursive=True) if child.name() != "postgres"}


def test_that_a_second_start_is_quick_and_changes_nothing(demo: Demo) -> None:
    before, kept = demo.ask(EVERYTHING), (demo.folder / FILE_NAME).read_bytes()
    schema = demo.ask(SCHEMA)
    children = ours()
    demo.told.clear()
    began = time.perf_counter()
    demo.prepare()
    took = time.perf_counter() - began
    assert demo.told == [], "nothing was made, loaded or brought up to date"
    assert ours() <= children, "no program was started"
    assert demo.ask(SCHEMA) == schema
    assert demo.ask(EVERYTHING) == before
    assert (demo.folder / FILE_NAME).read_bytes() == kept
    assert took < demo.first_seconds / 5  # a ratio, because a busy machine slows both


def test_that_the_planner_knows_what_was_loaded(demo: Demo) -> None:
    tables = "FROM pg_class WHERE relnamespace = 'desk'::regnamespace AND relkind = 'r'"
    uncounted = demo.ask(f"SELECT relname {tables} AND reltuples < 0")
    assert uncounted == [], "the sixth look at a quarter took a quarter of a minute without"


def test_that_every_role_signs_in_as_what_it_is(access: DemoAccess) -> None:
    found = {p.role: identity(access.url(p.role)) for p in PEOPLE}
    assert {role: (who["rank"], who["tenant"]) for role, who in found.items()} == {
        p.role: (p.rank, p.tenant_id) for p in PEOPLE
    }


def test_that_the_sign_in_tiles_work(access: DemoAccess) -> None:
    assert [tile.rank for tile in access.logins] == ["clerk", "clerk", "manager", "owner", "clerk"]
    assert len({tile.label for tile in access.logins}) == 5
    assert {tile.login: tile.password for tile in access.logins}.items() <= access.passwords.items()


def test_that_no_password_is_shown_by_accident(access: DemoAccess) -> None:
    assert not any(password in repr(access) for password in access.passwords.values())


@pytest.mark.skipif(sys.platform == "win32", reason="folders protect files there, not modes")
def test_that_only_this_account_may_read_the_passwords(demo: Demo) -> None:
    path = demo.folder / FILE_NAME
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o644)
    demo.prepare()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_that_a_schema_of_before_is_brought_up_to_date_without_loading_again(demo: Demo) -> None:
    before = demo.ask(EVERYTHING)
    with demo.superuser() as connection:
        connection.execute(f"COMMENT ON DATABASE {demo.database} IS 'Halldesk demo: ready, another schema'".encode())
        connection.execute("DELETE FROM desk.function_text WHERE name = 'busy'")
    demo.prepare()
    assert demo.ask(EVERYTHING) == before
    assert demo.one("SELECT count(*) FROM desk.function_text WHERE name = 'busy'") == 1


def test_that_samples_that_cannot_be_brought_up_to_date_are_made_anew(demo: Demo) -> None:
    with demo.superuser() as connection:
        connection.execute(f"COMMENT ON DATABASE {demo.database} IS 'Halldesk demo: ready, another schema'".encode())
        connection.execute("UPDATE desk.schema_version SET version_num = '0009'")  # and no table is as it was then
        connection.execute("UPDATE desk.venue SET name = 'Tried out' WHERE tenant_id = 1 AND venue_id = 1")
    passwords = demo.prepare().passwords
    assert demo.told[-4:] == [Step.SAMPLES_UPDATE, Step.SAMPLES_DATABASE, Step.SAMPLES_YEAR, Step.SAMPLES_TODAY]
    assert demo.one("SELECT count(*) FROM desk.venue WHERE name = 'Tried out'") == 0
    assert demo.one("SELECT version_num FROM desk.schema_version") == SCHEMA_REVISION
    assert demo.prepare().passwords == passwords


def test_that_samples_of_a_newer_program_are_not_thrown_away(demo: Demo) -> None:
    with demo.superuser() as connection:
        connection.execute(f"COMMENT ON DATABASE {demo.database} IS 'Halldesk demo: ready, another schema'".encode())
        connection.execute("UPDATE desk.schema_version SET version_num = '9999'")
    with pytest.raises(WrongServer):
        demo.prepare()
    with demo.superuser() as connection:
        connection.execute("UPDATE desk.schema_version SET version_num = %s", [SCHEMA_REVISION])
    demo.prepare()


@pytest.mark.parametrize("harm", [lambda path: path.unlink(), lambda path: path.write_text("{")])
def test_that_lost_passwords_are_replaced(demo: Demo, harm: Callable[[Any], object]) -> None:
    old = demo.prepare()
    harm(demo.folder / FILE_NAME)
    new = demo.prepare()
    assert set(json.loads((demo.folder / FILE_NAME).read_text())["passwords"]) == {p.login for p in PEOPLE}
    assert identity(new.url("manager"))["rank"] == "manager"
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        identity(old.url("manager"))


def test_that_a_load_that_broke_off_is_done_again_whole(new_demo: Demo) -> None:
    for moment in ("a year of bookings", "today's bookings"):
        with pytest.raises(BrokenOff):
            new_demo.prepare(break_off_at=moment)
    new_demo.prepare()
    assert new_demo.one("SELECT count(*) FROM desk.booking WHERE status = 'temp_hold'") >= 8
    assert new_demo.one("SELECT count(DISTINCT tenant_id) FROM desk.booking") == 2


def test_that_fresh_throws_away_what_was_tried_and_keeps_the_passwords(demo: Demo) -> None:
    first = demo.prepare()
    with psycopg.connect(first.url("clerk"), autocommit=True) as window:  # somebody still looks at the old one
        with demo.superuser() as connection:
            connection.execute("UPDATE desk.venue SET name = 'Tried out' WHERE tenant_id = 1 AND venue_id = 1")
        second = demo.prepare(fresh=True)
        with pytest.raises(psycopg.OperationalError):
            window.execute("SELECT 1")
    assert demo.one("SELECT count(*) FROM desk.venue WHERE name = 'Tried out'") == 0
    assert second.passwords == first.passwords
    assert identity(second.url("clerk"))["name"] == "Kavita Deshpande"


def test_that_a_database_of_somebody_else_is_left_alone(new_demo: Demo) -> None:
    with psycopg.connect(
        new_demo.cluster.superuser_url.set(drivername="postgresql").render_as_string(False), autocommit=True
    ) as server:
        server.execute(f"CREATE DATABASE {new_demo.database}".encode())
    with new_demo.superuser() as connection:
        connection.execute("CREATE TABLE treasure (worth int)")
    with pytest.raises(WrongServer, match="is no demo"):
        new_demo.prepare()
    assert new_demo.one("SELECT count(*) FROM treasure") == 0
