"""What `desk upgrade-data` says before and after; in English, for a terminal."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from desk.server.gap import VersionGap
from desk.usecases.first_run import BroughtOver

_MB = 1_000_000


def plan(gap: VersionGap, backups: Mapping[Path, datetime], now: datetime | None = None) -> Iterator[str]:
    """What is there and what would be done with it.

    Args:
        gap: what is to be bridged.
        backups: those of this PC, newest first.
        now: the present moment.
    """
    size = f"{gap.size_bytes / _MB:.0f} MB"
    yield f"The data of this PC ({size}) is of PostgreSQL {gap.folder_major}; this program brings {gap.new.major}."
    if gap.old is not None:
        yield f"It is read with {gap.old.bin_dir}, filled into a new database and compared row by row."
        yield "The old files stay beside until you delete them; up to the last step nothing is changed."
        return
    yield f"No programs of PostgreSQL {gap.folder_major} are on this PC any more. Either install them and run this"
    yield "again (postgres_dir in settings.toml names their folder), or take a backup:"
    newest = next(iter(backups.items()), None)
    if newest is None:
        yield "there is no backup in this PC's folder; `--from-backup FILE` takes one from elsewhere."
        return
    path, moment = newest
    yield f"the newest was made {moment:%Y-%m-%d %H:%M} UTC, {_age(moment, now)} ago: {path}"
    yield "What was booked after it would not be brought over. `--from-backup` takes it; the old files stay."


def result(done: BroughtOver) -> Iterator[str]:
    """What was done, and what stays."""
    yield f"Brought over to PostgreSQL {done.major}: {done.rows} rows and the ledger are the same."
    yield f"It is the data of {done.as_of:%Y-%m-%d %H:%M} UTC."
    yield f"The old files stay in {done.kept} ({done.kept_bytes / _MB:.0f} MB). Delete that folder when all is well."
    if done.left:
        yield f"Only there, because restores had replaced them: {', '.join(done.left)}"
    if done.own_settings is False:
        yield "The lines that somebody had added to postgresql.conf do not fit this version; they were left out."


def _age(moment: datetime, now: datetime | None) -> str:
    away = (now or datetime.now(UTC)) - moment
    hours = int(away.total_seconds() // 3600)
    if hours < 48:
        return f"{hours} h {int(away.total_seconds() // 60) % 60} min"
    return f"{away.days} days"
