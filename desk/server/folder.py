"""The folder of a local database: who owns it, what is in it, and one process at a time that changes it.

halldesk.json   says that the folder is ours, which server made it and which port it has
password        of the administrator, readable by the server's account alone
server.lock     held while somebody prepares, starts or stops the server
start.log       what the server said before its own log began
pgdata/         PostgreSQL's files
upgrade…, pgdata-before-…   while and after a newer PostgreSQL took the files over (see swapping)
"""

import json
import os
import secrets
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from desk.server import locking
from desk.server.account import Account
from desk.server.errors import (
    DiskFull,
    FolderBusy,
    FolderDamaged,
    FolderNotOurs,
    FolderReadOnly,
    FolderUnreachable,
)

FORMAT = 1
_PASSWORD = "password"
LEAST_FREE_BYTES = 200_000_000
# Another process may be in the middle of a long recovery, which is worth waiting for.
_LOCK_PATIENCE_SECONDS = 330.0


@dataclass(frozen=True, kw_only=True)
class Marker:
    """What halldesk.json holds. `initialised` tells a folder never finished from one whose data is gone."""

    format: int = FORMAT
    created_at: str
    port: int
    server_major: int
    initialised: bool = False


@dataclass(frozen=True, kw_only=True)
class Folder:
    """Reads and writes everything in the folder but PostgreSQL's own files."""

    root: Path
    account: Account

    @property
    def pgdata(self) -> Path:
        return self.root / "pgdata"

    @property
    def partial(self) -> Path:
        # One name for each process: an initdb may outlive the desk that started it.
        return self.root / f"pgdata.partial-{os.getpid()}"

    @property
    def password_file(self) -> Path:
        return self.root / _PASSWORD

    @property
    def start_log(self) -> Path:
        return self.root / "start.log"

    def marker(self) -> Marker | None:
        """The folder's marker, or None for a folder that is new or not ours.

        Raises:
            FolderNotOurs: the marker is of a newer Halldesk.
            FolderDamaged: the marker makes no sense.
            FolderReadOnly: the marker belongs to somebody else.
        """
        try:
            found = json.loads((self.root / "halldesk.json").read_text(encoding="utf-8"))
            if found["format"] > FORMAT:
                raise FolderNotOurs(folder=self.root)
            return Marker(**found)
        except (FileNotFoundError, NotADirectoryError):
            return None
        except PermissionError as error:
            raise FolderReadOnly(folder=self.root) from error
        except (ValueError, TypeError, KeyError) as error:
            raise FolderDamaged(folder=self.root) from error

    def password(self) -> str:
        """The administrator's password.

        Raises:
            FolderDamaged: it is gone.
        """
        return password_in(self.root)

    def claim(self, *, port: int, server_major: int) -> Marker:
        """Make an empty or half-finished folder ours, with a marker and a password.

        Raises:
            FolderNotOurs: something else lives there.
        """
        marker = self.marker()
        if marker is None:
            if self._strangers():
                raise FolderNotOurs(folder=self.root)
            marker = Marker(created_at=datetime.now(UTC).isoformat(timespec="seconds"), port=port, server_major=0)
        marker = replace(marker, server_major=server_major, port=port)
        self.write_marker(marker)
        if not self.password_file.exists():
            self.write(_PASSWORD, secrets.token_urlsafe(24) + "\n")
        for half_finished in self.root.glob("pgdata.partial-*"):
            shutil.rmtree(half_finished, ignore_errors=True)
        return marker

    def write_marker(self, marker: Marker) -> None:
        self.write("halldesk.json", json.dumps(asdict(marker), indent=1) + "\n")

    def check_room(self) -> None:
        """Raises FolderReadOnly, FolderUnreachable or DiskFull before they can hurt."""
        if not self.account.can("x", self.root):
            raise FolderUnreachable(folder=self.root)
        if not self.account.can("w", self.root):
            raise FolderReadOnly(folder=self.root)
        free = shutil.disk_usage(self.root).free
        if free < LEAST_FREE_BYTES:
            raise DiskFull(free_bytes=free, needed_bytes=LEAST_FREE_BYTES)

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep other processes from preparing, starting or stopping this server meanwhile.

        Raises:
            FolderNotOurs, FolderReadOnly: the folder cannot be used.
            FolderBusy: another process did not finish in five and a half minutes.
        """
        self._make()
        with self._open_lock() as held:
            deadline = time.monotonic() + _LOCK_PATIENCE_SECONDS
            while not locking.try_lock(held):
                if time.monotonic() > deadline:
                    raise FolderBusy
                time.sleep(0.05)
            try:
                yield
            finally:
                locking.unlock(held)

    def _make(self) -> None:
        try:
            if self.root.exists() and any(self.root.iterdir()):
                if self.marker() is None and self._strangers():
                    raise FolderNotOurs(folder=self.root)
                return
            self.root.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.root.chmod(0o700)
            self.account.own(self.root)
        except (NotADirectoryError, FileExistsError) as error:
            raise FolderNotOurs(folder=self.root) from error
        except OSError as error:
            raise FolderReadOnly(folder=self.root) from error

    def _open_lock(self) -> BinaryIO:
        path = self.root / "server.lock"
        try:
            held = path.open("a+b")
        except OSError as error:
            raise FolderReadOnly(folder=self.root) from error
        self.account.own(path)
        return held

    def _strangers(self) -> list[str]:
        """What is there beside our lock, which another process may just have made."""
        return [entry.name for entry in self.root.iterdir() if entry.name not in ("server.lock", "halldesk.json.new")]

    def write(self, name: str, text: str) -> None:
        """Replace a private file in one step, so that a power cut leaves the old or the new one."""
        new, target = self.root / f"{name}.new", self.root / name
        new.unlink(missing_ok=True)
        descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        self.account.own(new)
        new.replace(target)


def keep_renames(folder: Path) -> None:
    """Have the renames in a folder on disk before anything builds on them."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def password_in(root: Path) -> str:
    """The administrator's password of the database in this folder.

    Raises:
        FolderDamaged: it is gone.
    """
    try:
        return (root / _PASSWORD).read_text(encoding="ascii").strip()
    except FileNotFoundError as error:
        raise FolderDamaged(folder=root) from error
