"""Puts new database files in the place of old ones: by renames under a plan on disk, so that all of it happens or none.

upgrade.json        the plan; from the moment it is on disk the swap is finished by whoever starts next
upgrade/            the folder in which the new database was made, thrown away when its files have moved out
pgdata-before-N/    the old files as they were, until a person deletes them
"""

import json
import shutil
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from desk.server.errors import FolderDamaged
from desk.server.folder import Folder, keep_renames

_PLAN = "upgrade.json"
_KEPT = "pgdata-before-"

Step = Callable[[str], None]


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What upgrade.json holds.

    Attributes:
        to_major: version of PostgreSQL of the new files.
        kept: what the old files are called from now on.
    """

    to_major: int
    kept: str


@dataclass(frozen=True, kw_only=True)
class KeptFiles:
    """Old files that stay beside the database until somebody deletes them."""

    path: Path
    major: int


def workshop(folder: Folder) -> Path:
    """Where the new database is made."""
    return folder.root / "upgrade"


def kept_files(root: Path) -> list[KeptFiles]:
    """What earlier swaps left beside the database of this folder, oldest version first."""
    found = [KeptFiles(path=path, major=major) for path in root.glob(f"{_KEPT}*") if (major := major_of(path))]
    return sorted(found, key=lambda kept: (kept.major, kept.path.name))


def major_of(pgdata: Path) -> int:
    """The version of PostgreSQL that made these files; 0 where they do not say."""
    try:
        return int((pgdata / "PG_VERSION").read_text(encoding="ascii").strip())
    except (OSError, ValueError):
        return 0


def swap(folder: Folder, to_major: int, on_step: Step | None = None) -> Path:
    """Puts the files that were made in the workshop in the place of the database's own; both servers are stopped.

    Args:
        folder: whose lock we hold.
        to_major: version of the new files.
        on_step: told each step when it is on the disk.

    Returns:
        Where the old files are now.

    Raises:
        FolderDamaged: the new files are not there; nothing was changed.
    """
    if major_of(workshop(folder) / "pgdata") != to_major:
        raise FolderDamaged(folder=workshop(folder))
    plan = Plan(to_major=to_major, kept=_free_name(folder.root, to_major))
    tell = on_step or (lambda _: None)
    keep_renames(workshop(folder))
    folder.write(_PLAN, json.dumps(asdict(plan)) + "\n")
    keep_renames(folder.root)
    tell("planned")
    _carry_out(folder, plan, tell)
    return folder.root / plan.kept


def settle(folder: Folder) -> bool:
    """Finishes a swap that was cut short, or undoes it where the new files are gone; returns whether there was one.

    Raises:
        FolderDamaged: neither old nor new files are there.
    """
    path = folder.root / _PLAN
    try:
        plan = Plan(**json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return False
    except (ValueError, TypeError) as error:
        raise FolderDamaged(folder=path) from error
    _carry_out(folder, plan, lambda _: None)
    return True


def _carry_out(folder: Folder, plan: Plan, tell: Step) -> None:
    """From whatever step the last one came to: each begins by looking whether it was done."""
    ours, new, old = folder.pgdata, workshop(folder) / "pgdata", folder.root / plan.kept
    if new.exists() and not old.exists():
        ours.rename(old)
        keep_renames(folder.root)
        tell("old files aside")
    if new.exists() and not ours.exists():
        new.rename(ours)
        keep_renames(folder.root)
        tell("new files in place")
    if not ours.exists():
        if not old.exists():
            raise FolderDamaged(folder=folder.root)
        old.rename(ours)  # somebody removed the new files meanwhile: the old ones are whole
    marker = folder.marker()
    if marker is not None:
        folder.write_marker(replace(marker, server_major=major_of(ours)))
    tell("marked")
    shutil.rmtree(workshop(folder), ignore_errors=True)
    (folder.root / _PLAN).unlink(missing_ok=True)
    keep_renames(folder.root)


def _free_name(root: Path, to_major: int) -> str:
    """A second swap to the same version (the first one's files were put back by hand) overwrites nothing."""
    number, name = 1, f"{_KEPT}{to_major}"
    while (root / name).exists():
        number += 1
        name = f"{_KEPT}{to_major}-{number}"
    return name
