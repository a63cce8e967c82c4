"""A disk that is really full, and one that is really read-only: each is told for what it is, and nothing is lost."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.backups.making import make_backup
from desk.domain.outside_errors import CannotNote, ServerFull
from desk.server.errors import DiskFull, FolderReadOnly
from desk.wiring.own import OwnRun
from tests.backups.test_newer_postgresql import book, found, run_desk

_MOUNTED = ("mount", "-t", "tmpfs", "-o", "size=400m,mode=755", "tmpfs")


@pytest.fixture
def disk() -> Iterator[Path]:
    """400 MB of its own, where this account may mount one."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root mounts a disk")
    made = Path(tempfile.mkdtemp(prefix="halldesk-disk-", dir="/tmp"))
    if subprocess.run([*_MOUNTED, made], capture_output=True, check=False).returncode != 0:
        made.rmdir()
        pytest.skip("this machine lets nobody mount a disk")
    yield made
    subprocess.run(["umount", made], check=True)
    made.rmdir()


@pytest.mark.nightly
@pytest.mark.timeout(600)
def test_that_a_full_disk_and_a_read_only_one_are_told_and_what_was_booked_is_there_afterwards(disk: Path) -> None:
    own = OwnRun(disk / "own", lambda _: None)
    own.open()
    try:
        found(own)
        assert book(own).endswith("1")
        fill(disk)
        with pytest.raises((CannotNote, ServerFull), match="space"):
            book_on(own)
        with pytest.raises(ServerFull):
            make_backup(own.administrator, own.backups)
    finally:
        own.close()
    with pytest.raises(DiskFull, match="MB are needed"):
        own.open()
    own.close()
    looked = run_desk(disk, "doctor")
    assert looked.returncode == 1, looked.stderr
    assert "bad     Disk: 0 MB free" in looked.stdout
    assert "The disk is almost full" in looked.stdout
    (disk / "filler").unlink()
    own.open()
    assert book(own).endswith("2")
    own.close()
    read_only(disk)


def book_on(own: OwnRun) -> None:
    """Until there is no more room in the files that were there already."""
    for _ in range(200):
        book(own)


def fill(disk: Path) -> None:
    with pytest.raises(OSError, match="No space left"):
        write_on(disk / "filler")


def write_on(path: Path) -> None:
    with path.open("wb", buffering=0) as stream:
        while True:
            stream.write(b"x" * 100_000)


def read_only(disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    for folder in ("own", "new"):
        with pytest.raises(FolderReadOnly):
            OwnRun(disk / folder, lambda _: None).open()
    told = run_desk(disk, "backup")
    assert told.returncode == 2
    assert "The database's folder cannot be written to" in told.stderr
    assert "Traceback" not in told.stderr
