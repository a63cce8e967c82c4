"""Brings the database of this PC's folder to a newer PostgreSQL: saved, filled into a new one, compared, then swapped.

The old files are only read; until the swap everything can be given up, and after it they stay beside.
"""

import shutil
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import psycopg
from psycopg import sql
from sqlalchemy.engine import URL

from desk.backups.errors import MovedAway, NoRoomToUpgrade, StillAtWork
from desk.backups.making import make_backup
from desk.backups.restoring import make_database, restore
from desk.db.connection import conninfo, parsed
from desk.db.translate import translated
from desk.domain.outside_errors import OldProgramsGone, UpgradeStopped
from desk.server import cluster, swapping
from desk.server.address import ServerAddress
from desk.server.folder import Folder
from desk.server.gap import VersionGap, size_of
from desk.server.ports import choose_port
from desk.server.supervisor import EmbeddedServer
from desk.usecases.first_run import BroughtOver, Step

# An empty database with its logs, and what a server wants free to start at all.
_BESIDES_BYTES = 400_000_000
_LEAVING_SECONDS = 3.0
MOVED = "Halldesk, moved to "


class Upgrade:
    """One attempt; `from_old_files` or `from_backup`, once."""

    def __init__(
        self,
        data_dir: Path,
        gap: VersionGap,
        *,
        database: str,
        backups: Path,
        finish: Callable[[URL], None],
        tell: Callable[[Step], None],
        stopped: Callable[[], bool] = lambda: False,
        on_swap: Callable[[str], None] | None = None,
    ) -> None:
        """Looks at nothing yet.

        Args:
            data_dir: the server's folder.
            gap: what is to be bridged.
            database: which database of the folder holds the business.
            backups: where the copy goes by which the data comes over; it stays there as a backup like any other.
            finish: gives the filled database what belongs to this PC; given its address as the administrator.
            tell: told each step.
            stopped: asked between the steps before the swap.
            on_swap: told each step of the swap.
        """
        self._server = EmbeddedServer(data_dir, gap.old.bin_dir if gap.old else None, port=choose_port())
        self._gap, self._database, self._backups = gap, database, backups
        self._finish, self._tell, self._stopped, self._on_swap = finish, tell, stopped, on_swap

    def from_old_files(self) -> BroughtOver:
        """Everything that is in the old files.

        Raises:
            OldProgramsGone: nothing here can read them.
            StillAtWork: a desk or worker of this PC is open.
            NoRoomToUpgrade, MovedAway, UpgradeStopped, CopyDiffers, Unavailable, WrongServer: see the sentences.
        """
        if self._gap.old is None:
            raise OldProgramsGone(found=self._gap.folder_major)
        with self._server.alone():
            self._end_old_server()
            check_room(self._folder.root, self._backups, self._gap.size_bytes)
            file, left = self._saved()
            self._go_on()
            return self._replaced(file, left)

    def from_backup(self, file: Path) -> BroughtOver:
        """What is in the backup: all that was booked later is in the old files alone.

        Raises:
            BackupDamaged: and as for `from_old_files`.
        """
        with self._server.alone():
            if self._server.running():
                raise StillAtWork
            check_room(self._folder.root, self._backups, self._gap.size_bytes)
            return self._replaced(file, ())

    @property
    def _folder(self) -> Folder:
        return self._server.folder

    def _go_on(self) -> None:
        if self._stopped():
            raise UpgradeStopped

    def _end_old_server(self) -> None:
        """What was booked through it is in its files before it ends; nobody can find it where it starts next."""
        deadline = time.monotonic() + _LEAVING_SECONDS
        while not self._server.stop_if_unused():
            if time.monotonic() > deadline:
                raise StillAtWork
            time.sleep(0.2)

    def _saved(self) -> tuple[Path | None, Sequence[str]]:
        """The backup by which the data comes over, and which other databases there are."""
        self._tell(Step.SAVING_OLD)
        address = self._server.start()
        try:
            names = _databases(address)
            left = sorted(names.keys() - {self._database, "postgres"})
            if names.get(self._database, "").startswith(MOVED):
                raise MovedAway(server=names[self._database].removeprefix(MOVED))
            url = parsed(address.url(self._database))
            if self._database not in names or not _holds_a_business(url):
                return None, left
            return make_backup(url, self._backups, f"before-{self._gap.new.major}"), left
        finally:
            self._server.stop()

    def _replaced(self, file: Path | None, left: Sequence[str]) -> BroughtOver:
        self._tell(Step.FILLING_NEW)
        place, rows, as_of = swapping.workshop(self._folder), 0, datetime.now(UTC)
        new = EmbeddedServer(place, self._gap.new.bin_dir)
        try:
            new.stop()  # where an earlier attempt was killed
            shutil.rmtree(place, ignore_errors=True)
            address = new.start()
            if file is not None:
                rows, as_of = self._filled(address, file)
            self._hand_over_password(address)
            new.stop()
            came = cluster.take_over_settings(new.folder, self._folder.pgdata, self._gap.new)
            self._go_on()
        except BaseException:
            new.stop()
            shutil.rmtree(place, ignore_errors=True)
            raise
        self._tell(Step.SWAPPING)
        kept = swapping.swap(self._folder, self._gap.new.major, self._on_swap)
        return BroughtOver(
            major=self._gap.new.major,
            rows=rows,
            as_of=as_of,
            kept=kept,
            kept_bytes=size_of(kept),
            left=tuple(left),
            own_settings=came,
        )

    def _filled(self, address: ServerAddress, file: Path) -> tuple[int, datetime]:
        place = make_database(parsed(address.url()), self._database)
        back = restore(file, place)
        self._finish(place)
        return back.contents.tally.rows, back.contents.made_at

    def _hand_over_password(self, address: ServerAddress) -> None:
        """The new administrator gets the password of the old: what this PC keeps hangs on it."""
        with translated(), psycopg.connect(address.url(), autocommit=True) as connection:
            login = address.superuser
            verifier = connection.pgconn.encrypt_password(
                self._folder.password().encode(), login.encode(), b"scram-sha-256"
            )
            statement = sql.SQL("ALTER ROLE {} PASSWORD {}")
            connection.execute(statement.format(sql.Identifier(login), sql.Literal(verifier.decode())))


def check_room(folder: Path, backups: Path, size_bytes: int) -> None:
    """Raises NoRoomToUpgrade before anything is begun.

    Args:
        folder: of the database: a second one is made there, with the log of its filling.
        backups: the copy goes there.
        size_bytes: of the data.
    """
    wanted: dict[int, tuple[Path, int]] = {}
    places = (
        (folder, 2 * size_bytes + _BESIDES_BYTES),
        (backups, size_bytes),
        (Path(tempfile.gettempdir()), size_bytes),
    )
    for path, needed in places:
        there = next(place for place in (path, *path.parents) if place.exists())
        disk = there.stat().st_dev
        first, already = wanted.get(disk, (there, 0))
        wanted[disk] = first, already + needed
    for there, needed in wanted.values():
        free = shutil.disk_usage(there).free
        if free < needed:
            raise NoRoomToUpgrade(folder=there, free_bytes=free, needed_bytes=needed)


def _databases(address: ServerAddress) -> dict[str, str]:
    """By name, what is said of each."""
    with translated(), psycopg.connect(address.url(), autocommit=True) as connection:
        rows = connection.execute(
            "SELECT datname::text, coalesce(shobj_description(oid, 'pg_database'), '') FROM pg_database"
            " WHERE NOT datistemplate"
        ).fetchall()
    return {str(name): str(said) for name, said in rows}


def _holds_a_business(url: URL) -> bool:
    with translated(), psycopg.connect(conninfo(url), autocommit=True) as connection:
        found = connection.execute("SELECT to_regclass('desk.schema_version') IS NOT NULL").fetchone()
    return bool(found and found[0])
