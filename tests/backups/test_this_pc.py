"""The business of one PC: saved by itself, restored in its place, moved to a central server."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest

from desk.backups.errors import MovedAway, SecondPlaceGone, StillAtWork
from desk.backups.file import backups_in
from desk.backups.keeper import Keeper
from desk.commands.self_test import booked
from desk.db.connection import conninfo, engine_for, parsed
from desk.db.keeping import DatabaseKeeping
from desk.domain.business import NewBusiness
from desk.usecases.at_the_desk import Desk
from desk.wiring.own import OwnRun
from tests.database import Cluster

PASSWORD = "lawn and rose"


@pytest.fixture
def folder() -> Iterator[Path]:
    """A data folder that the server's own account can reach."""
    made = Path(tempfile.mkdtemp(prefix="halldesk-own-", dir="/tmp"))
    made.chmod(0o755)
    yield made
    shutil.rmtree(made, ignore_errors=True)


def founded(folder: Path) -> OwnRun:
    own = OwnRun(folder / "own", lambda _: None)
    own.open()
    own.found(
        NewBusiness(
            name="Parijat",
            zone="Asia/Kolkata",
            currency="INR",
            venue="Parijat",
            space="Rose Lawn",
            capacity=300,
            base_price_minor=5_000_000,
            owner_name="Omkar",
            owner_login="omkar",
            password=PASSWORD,
        )
    )
    return own


def signed_in(own: OwnRun) -> Desk:
    """The owner, without the clockwork that would make backups meanwhile."""
    door = own.door()
    door.worker_url = None
    return door.sign_in("omkar", PASSWORD)


def bookings(own: OwnRun) -> int:
    with psycopg.connect(own.superuser()) as connection:
        (count,) = connection.execute("SELECT count(*) FROM desk.booking").fetchone() or (0,)
    return int(count)


def run_desk(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    plain = {k: v for k, v in os.environ.items() if not k.startswith("DESK_")}
    variables = plain | {"DESK_DATA_DIR": str(folder), "XDG_CONFIG_HOME": str(folder / "config")}
    command = [sys.executable, "-m", "desk", *arguments]
    return subprocess.run(command, env=variables, capture_output=True, text=True, check=False)


def test_that_a_pc_saves_restores_and_moves_its_business(folder: Path, cluster_of) -> None:
    own = founded(folder)
    try:
        desk = signed_in(own)
        booked(desk)
        keeper_saves_by_itself(own, folder)
        with pytest.raises(StillAtWork):  # this desk is open
            own.restore(next(iter(backups_in(own.backups))))
        booked(desk)
        desk.close()
        assert bookings(own) == 2
        own.restore(next(iter(backups_in(own.backups))))
        assert bookings(own) == 1
        clears_up(own)
        again = signed_in(own)
        assert booked(again).number.endswith("2")
        again.close()
        engine = engine_for(own.worker)  # the clockwork's password fits too
        assert DatabaseKeeping(engine).keeping().alerts == ()
        engine.dispose()
    finally:
        own.close()
    commands_do_the_same(folder)
    moved(folder, cluster_of("embedded"))


def keeper_saves_by_itself(own: OwnRun, folder: Path) -> None:
    engine = engine_for(own.worker)
    told = DatabaseKeeping(engine)
    second = folder / "usb"
    keeper = Keeper(lambda: own.administrator, told, folder=own.backups, second=second)
    with pytest.raises(SecondPlaceGone):  # the disk is not there: the backup is good all the same
        keeper.backup()
    assert len(backups_in(own.backups)) == 1
    assert told.keeping().backup_at is not None
    assert not second.exists()
    second.mkdir()
    assert keeper.backup() == 0  # nothing new is due, but the copy is made up for
    assert [path.name for path in backups_in(second)] == [path.name for path in backups_in(own.backups)]
    assert keeper.rehearse() == 1
    assert keeper.rehearse() == 0
    assert not (folder / "rehearsal").exists()
    kept = told.keeping()
    assert kept.backup_at is not None
    assert kept.now - kept.backup_at < timedelta(minutes=2)
    engine.dispose()


def clears_up(own: OwnRun) -> None:
    """What the restore replaced stays; of what restores replaced a month ago only the last would."""
    with psycopg.connect(own.superuser(), autocommit=True) as connection:
        connection.execute("CREATE DATABASE halldesk_before_20200101T000000")
        assert own.clear_up() == 1
        assert own.clear_up(datetime.now(UTC) + timedelta(days=400)) == 0
        names = connection.execute("SELECT datname FROM pg_database WHERE datname LIKE 'halldesk_before_%'").fetchall()
    assert len(names) == 1


def commands_do_the_same(folder: Path) -> None:
    (folder / "config" / "halldesk").mkdir(parents=True)
    (folder / "config" / "halldesk" / "settings.toml").write_text('server = "this_pc"\n')
    saved = run_desk(folder, "backup")
    assert saved.returncode == 0, saved.stderr
    listed = run_desk(folder, "backup", "--list")
    assert saved.stdout.split(":")[0] in listed.stdout
    once = run_desk(folder, "worker", "--once")  # finds the business of this PC by itself
    assert once.returncode == 0, once.stdout + once.stderr
    assert "Back up: 0" in once.stdout
    looked = run_desk(folder, "doctor", "--json")
    assert looked.returncode == 0, [f for f in json.loads(looked.stdout) if f["state"] == "bad"]
    assert {f["name"]: f["state"] for f in json.loads(looked.stdout)}["guards"] == "good"
    unasked = run_desk(folder, "restore", saved.stdout.split(":")[0])
    assert unasked.returncode == 2  # nobody said yes
    assert "nothing was changed; --yes" in unasked.stderr
    back = run_desk(folder, "restore", saved.stdout.split(":")[0], "--yes")
    assert back.returncode == 0, back.stderr
    assert "the ledger are as they were saved" in back.stdout
    assert "stays beside it" in back.stdout


def moved(folder: Path, central: Cluster) -> None:
    name = f"moved_{os.getpid()}"
    with psycopg.connect(conninfo(central.superuser_url), autocommit=True) as server:
        server.execute(f"CREATE DATABASE {name}")
    url = central.superuser_url.set(database=name, drivername="postgresql").render_as_string(hide_password=False)
    try:
        gone = run_desk(folder, "move-to-server", "--url", url, "--worker-file", str(folder / "worker"))
        assert gone.returncode == 0, gone.stderr
        with psycopg.connect(url) as there:
            assert there.execute("SELECT count(*) FROM desk.booking").fetchone() == (2,)
        settings = (folder / "config" / "halldesk" / "settings.toml").read_text()
        assert name in settings
        assert 'login_prefix = "desk_t1_"' in settings
        login = (folder / "worker").read_text().strip().split(":", 1)
        with psycopg.connect(conninfo(parsed(url).set(username=login[0], password=login[1]))) as worker:
            assert worker.execute("SELECT desk.sweep_holds()").fetchone() == (0,)
        left = OwnRun(folder / "own", lambda _: None)
        try:
            with pytest.raises(MovedAway, match=name):
                left.open()
        finally:
            left.close()
    finally:
        with psycopg.connect(conninfo(central.superuser_url), autocommit=True) as server:
            server.execute(f"DROP DATABASE {name} WITH (FORCE)")
