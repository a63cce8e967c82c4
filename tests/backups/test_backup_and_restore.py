"""Backup → destroy → restore → the same data; what is damaged, newer or in the way is refused."""

import json
import stat
import zipfile
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from desk.backups.errors import BackupDamaged, CopyDiffers, PlaceTaken
from desk.backups.file import backups_in, opened
from desk.backups.making import make_backup
from desk.backups.restoring import drop_database, make_database, restore
from desk.db.checks import tally
from desk.db.connection import conninfo, engine_for
from desk.db.schema import catalogue
from desk.db.schema.founding import login_of
from desk.domain.errors import WrongServer
from tests.database import Database, _plain
from tests.db.acts import a_calendar, cash, confirmed, hold, pending
from tests.small_house import PASSWORD


def some_life(db: Database) -> None:
    confirmed(
        db,
        customer={
            "id": "0b0f6c5e-7a8e-4f2e-9b1a-5a6f7d8e9c01",
            "name": "प्रिया \\ Kulkarni\tX",
            "phone": "+919822012345",
        },
    )
    cash(db, pending(db, customer=None), 1000)
    hold(db)
    a_calendar(db)


def rewritten(file: Path, target: Path, *, contents: dict[str, object] | None = None, dump: bytes = b"") -> Path:
    """The backup with something changed in it."""
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(target, "w") as new:
        about = json.loads(old.read("contents.json")) | (contents or {})
        new.writestr("contents.json", json.dumps(about))
        new.writestr("database.dump", old.read("database.dump") + dump)
    return target


def test_that_what_was_destroyed_comes_back_the_same_with_logins_guards_and_rights(
    db: Database, tmp_path: Path
) -> None:
    some_life(db)
    file = make_backup(db.superuser_url, tmp_path / "copies")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert list(backups_in(tmp_path / "copies")) == [file]
    server = db.superuser_url.set(database="postgres")
    with psycopg.connect(_plain(server), autocommit=True) as admin:  # one login is gone with the old server
        lost = login_of(1, "ravi")
        admin.execute(sql.SQL("DROP OWNED BY {0}").format(sql.Identifier(lost)))
        admin.execute(sql.SQL("DROP ROLE {0}").format(sql.Identifier(lost)))
    place = make_database(server, f"{db.superuser_url.database}_again")
    try:
        back = restore(file, place)
        assert back.without_password == ()
        with psycopg.connect(conninfo(place.set(username=login_of(1, "ravi"), password=PASSWORD))) as clerk:
            (who,) = clerk.execute("SELECT desk.identity()").fetchone() or ({},)
            assert who["rank"] == "clerk"
            assert clerk.execute("SELECT count(*) FROM desk.booking").fetchone() == (3,)
        engine = engine_for(place, isolation_level="READ COMMITTED")
        with engine.connect() as connection:
            assert catalogue.differences(connection) == []
            found = tally.tally(connection)
        engine.dispose()
        with opened(file) as (contents, _):
            assert tally.differences(contents.tally, found) == []
            assert contents.tally.ledger
        with psycopg.connect(conninfo(place)) as admin:
            tables = "FROM pg_class WHERE relnamespace = 'desk'::regnamespace AND relkind = 'r'"
            uncounted = admin.execute(f"SELECT relname {tables} AND reltuples < 0".encode()).fetchall()
            assert uncounted == [], "the planner knows what came"
            assert contents.tally.tables["booking"][0] == 3
        with pytest.raises(PlaceTaken):
            restore(file, place)
    finally:
        drop_database(server, str(place.database))


def test_that_a_login_of_the_backup_group_dumps_every_row_and_reads_no_password(db: Database, tmp_path: Path) -> None:
    hold(db)
    name = f"dumper_{db.superuser_url.database}"
    db.superuser.execute(f"CREATE ROLE {name} LOGIN PASSWORD 'x y:z\\w' IN ROLE desk_backup")
    try:
        file = make_backup(db.superuser_url.set(username=name, password="x y:z\\w"), tmp_path)
        with opened(file) as (contents, _):
            assert contents.tally.tables["booking"][0] == 1
            assert {login.verifier for login in contents.logins} == {None}
    finally:
        db.superuser.execute(f"DROP ROLE {name}")


def test_that_what_logins_leave_of_their_own_in_the_database_stops_no_backup_and_no_restore(
    db: Database, tmp_path: Path
) -> None:
    hold(db)
    base = str(db.superuser_url.database)
    dumper, gone = f"dumper_{base}", f"desk_t9_{base}"
    db.superuser.execute(f"CREATE ROLE {dumper} LOGIN PASSWORD 'x' IN ROLE desk_backup")
    db.superuser.execute(f"CREATE ROLE {gone} LOGIN PASSWORD 'x' IN ROLE desk_staff")
    db.superuser.execute("SELECT lo_from_bytea(4711, 'nobody else may read this')")  # as logins could before
    db.superuser.execute("ALTER LARGE OBJECT 4711 OWNER TO desk_t1_asha")
    server = db.superuser_url.set(database="postgres")
    place = None
    try:
        for login, password in ((login_of(1, "asha"), PASSWORD), (gone, "x")):
            with psycopg.connect(_plain(db.superuser_url.set(username=login, password=password))) as own:
                own.execute("ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO PUBLIC")
        file = make_backup(db.superuser_url.set(username=dumper, password="x"), tmp_path)
        db.superuser.execute(f"DROP OWNED BY {gone}")
        db.superuser.execute(f"DROP ROLE {gone}")
        place = make_database(server, f"{base}_again")
        assert restore(file, place).without_password == ()
        with psycopg.connect(conninfo(place)) as again:
            assert again.execute("SELECT count(*) FROM desk.booking").fetchone() == (1,)
            assert again.execute("SELECT count(*) FROM pg_largeobject_metadata").fetchone() == (0,)
    finally:
        if place is not None:
            drop_database(server, str(place.database))
        db.superuser.execute("DROP OWNED BY desk_t1_asha")
        db.superuser.execute(f"DROP ROLE IF EXISTS {gone}")
        db.superuser.execute(f"DROP ROLE {dumper}")


def test_that_a_backup_that_is_damaged_newer_or_not_the_same_is_refused_and_leaves_nothing(
    db18: Database, tmp_path: Path
) -> None:
    hold(db18)
    file = make_backup(db18.superuser_url, tmp_path / "copies")
    (tmp_path / "torn.halldesk").write_bytes(file.read_bytes()[:-2000])
    with pytest.raises(BackupDamaged), opened(tmp_path / "torn.halldesk"):
        pass
    with pytest.raises(BackupDamaged), opened(rewritten(file, tmp_path / "other.halldesk", dump=b"x")):
        pass
    with pytest.raises(BackupDamaged), opened(rewritten(file, tmp_path / "newer.halldesk", contents={"format": 9})):
        pass
    server = db18.superuser_url.set(database="postgres")
    place = make_database(server, f"{db18.superuser_url.database}_again")
    try:
        with pytest.raises(WrongServer, match="9999"):
            restore(rewritten(file, tmp_path / "schema.halldesk", contents={"revision": "9999"}), place)
        with opened(file) as (contents, _):
            counts = contents.tally.as_json()
        counts["tables"]["booking"][0] = 2
        with pytest.raises(CopyDiffers, match="booking: 2 rows there, 1 here"):
            restore(rewritten(file, tmp_path / "lost.halldesk", contents={"tally": counts}), place)
        with psycopg.connect(conninfo(place)) as connection:
            assert connection.execute("SELECT to_regnamespace('desk')").fetchone() == (None,)
        assert restore(file, place).contents.tally.tables["booking"][0] == 1
    finally:
        drop_database(server, str(place.database))


def test_that_a_changed_missing_or_doubled_row_and_a_lost_rupee_show_in_a_tally() -> None:
    was = tally.Tally(tables={"a": (2, "7"), "b": (1, "1")}, ledger={"1 cash INR": 500})
    assert tally.differences(was, tally.Tally.from_json(json.loads(json.dumps(was.as_json())))) == []
    now = tally.Tally(tables={"a": (2, "8"), "c": (1, "1")}, ledger={"1 cash INR": 499})
    assert tally.differences(was, now) == [
        "a: the same number of rows, but other content",
        "the table b is in one of them only",
        "the table c is in one of them only",
        "ledger 1 cash INR: 500 there, 499 here",
    ]
