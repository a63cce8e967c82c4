"""Keeps backups coming: at day close and once a day, in two places, old ones thinned out, tried now and then."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy.engine import URL

from desk.backups.errors import SecondPlaceGone
from desk.backups.file import backups_in, digest
from desk.backups.making import make_backup
from desk.backups.rehearsing import rehearse
from desk.domain.backups import expendable, is_due, is_rehearsal_due
from desk.server import locking
from desk.usecases.keeping import KeepingDesk


class Keeper:
    """One per PC and business; several at once on one folder do the work once."""

    def __init__(
        self,
        url: Callable[[], URL],
        desk: KeepingDesk,
        *,
        folder: Path,
        second: Path | None = None,
        scratch: Path | None = None,
    ) -> None:
        """Looks at nothing yet.

        Args:
            url: the database, as somebody who may dump it; asked for when it is needed.
            desk: what the business's own database is told.
            folder: where the backups go.
            second: where each goes once more, such as a USB disk or another computer's folder.
            scratch: where a server for trials may live for a moment; beside `folder` unless told.
        """
        self._url, self._desk = url, desk
        self.folder, self.second = folder, second
        self._scratch = scratch or folder.parent / "rehearsal"

    def backup(self) -> int:
        """Makes a backup if one is due, and sees that the newest is in the second place too; how many were made.

        Raises:
            SecondPlaceGone: a good backup is here, but it could not be copied there.
            DumpFailed, Unavailable: no backup was made.
        """
        made = 0
        with self._alone() as ours:
            if not ours:
                return 0
            known = self._desk.keeping()
            if is_due(self._newest(known.backup_at), known.closed_at, known.now):
                self.make()
                made = 1
            self.copy_newest()
        return made

    def make(self) -> Path:
        """Makes a backup now, tells the database, and thins out the old ones."""
        file = make_backup(self._url(), self.folder)
        self._desk.tell_backup("backup", size=file.stat().st_size, copies=1 if self.second else 0)
        thin_out(self.folder)
        return file

    def copy_newest(self) -> None:
        """The newest backup also in the second place, byte for byte.

        Raises:
            SecondPlaceGone: it could not be put there.
        """
        newest = next(iter(backups_in(self.folder)), None)
        if self.second is None or newest is None or (self.second / newest.name).is_file():
            return
        target, part = self.second / newest.name, self.second / f"{newest.stem}.part"
        try:
            if not self.second.is_dir():  # a disk that is not there must not become a folder on this one
                raise SecondPlaceGone(folder=self.second)
            with newest.open("rb") as source, part.open("wb") as out:
                shutil.copyfileobj(source, out)
                out.flush()
                os.fsync(out.fileno())
            part.chmod(0o600)
            if digest(part) != digest(newest):
                raise SecondPlaceGone(folder=self.second)
            part.replace(target)
        except OSError as error:
            raise SecondPlaceGone(folder=self.second) from error
        thin_out(self.second)

    def rehearse(self) -> int:
        """Restores the newest backup on trial if it is time; how many were tried.

        Raises:
            CopyDiffers, BackupDamaged: the backup is not what it ought to be.
        """
        newest = next(iter(backups_in(self.folder)), None)
        known = self._desk.keeping()
        if newest is None or not is_rehearsal_due(known.rehearsed_at, known.now):
            return 0
        with self._alone() as ours:
            if not ours:
                return 0
            rehearse(newest, self._scratch)
            self._desk.tell_backup("rehearsal", note=newest.name)
        return 1

    def _newest(self, told: datetime | None) -> datetime | None:
        """What the database knows counts only while the file is still there, or was made elsewhere."""
        here = next(iter(backups_in(self.folder).values()), None)
        return None if told is None or here is None else max(told, here)

    @contextmanager
    def _alone(self) -> Iterator[bool]:
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with (self.folder / ".lock").open("a+b") as held:
            ours = locking.try_lock(held)
            try:
                yield ours
            finally:
                if ours:
                    locking.unlock(held)


def thin_out(folder: Path) -> list[Path]:
    """Removes the backups that nobody needs any more; the newest of each day, week and month stay for a time."""
    found = backups_in(folder)
    old = set(expendable(found.values()))
    gone = [path for path, moment in found.items() if moment in old]
    for path in gone:
        path.unlink(missing_ok=True)
    return gone
