"""One backup as one file: a list of what is in it, the logins, and the database as pg_dump wrote it.

The file holds everything of the business, proofs of passwords included, so it is readable by its owner alone.
"""

import hashlib
import json
import os
import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from desk.backups.errors import BackupDamaged
from desk.db.checks.tally import Tally
from desk.db.logins import Login

FORMAT = 1
SUFFIX = ".halldesk"
_NAME = re.compile(r"(?P<stamp>\d{8}T\d{6})Z-(?P<what>[\w-]+)\.halldesk")
_CHUNK = 1 << 20


@dataclass(frozen=True, kw_only=True)
class Contents:
    """What a backup says of itself.

    Attributes:
        revision: of the schema.
        server_major: of the PostgreSQL it was taken from.
        dump_major: of the programs that wrote the dump; older ones cannot read it.
        program: the Halldesk that took it.
    """

    made_at: datetime
    revision: str
    server_major: int
    dump_major: int
    program: str
    tally: Tally
    logins: tuple[Login, ...]


def file_name(made_at: datetime, what: str) -> str:
    """Sorts by time in every list of files."""
    return f"{made_at.astimezone(UTC):%Y%m%dT%H%M%S}Z-{what}{SUFFIX}"


def backups_in(folder: Path) -> dict[Path, datetime]:
    """The finished backups of a folder with the moment of each, newest first."""
    found = {}
    for path in folder.glob(f"*{SUFFIX}"):
        if match := _NAME.fullmatch(path.name):
            found[path] = datetime.strptime(match["stamp"], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
    return dict(sorted(found.items(), key=lambda entry: entry[1], reverse=True))


def write(path: Path, contents: Contents, dump: Path) -> None:
    """Writes the file beside its place and moves it there when it is whole and on the disk."""
    about = {
        "format": FORMAT,
        "made_at": contents.made_at.isoformat(),
        "revision": contents.revision,
        "server_major": contents.server_major,
        "dump_major": contents.dump_major,
        "program": contents.program,
        "dump_sha256": digest(dump),
        "tally": contents.tally.as_json(),
        "logins": [login.as_json() for login in contents.logins],
    }
    part = path.with_suffix(".part")
    part.unlink(missing_ok=True)
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED, allowZip64=True) as packed:
            packed.writestr("contents.json", json.dumps(about, indent=1))
            packed.write(dump, "database.dump")
        out.flush()
        os.fsync(out.fileno())
    part.replace(path)


@contextmanager
def opened(path: Path) -> Iterator[tuple[Contents, Path]]:
    """The contents and the dump as a file of its own, proved to be as they were written.

    Raises:
        BackupDamaged: the file is not a backup, is cut short, was changed, or is of a newer Halldesk.
    """
    with TemporaryDirectory(prefix="halldesk-") as folder:
        try:
            with zipfile.ZipFile(path) as packed:
                about: dict[str, Any] = json.loads(packed.read("contents.json"))
                if about["format"] > FORMAT:
                    raise BackupDamaged(file=path, problem="it was made by a newer Halldesk; install that first")
                dump = Path(packed.extract("database.dump", folder))
            contents = _contents(about)
        except FileNotFoundError as error:
            raise BackupDamaged(file=path, problem="there is no such file") from error
        except (OSError, zipfile.BadZipFile, KeyError, TypeError, ValueError) as error:
            raise BackupDamaged(file=path, problem="it cannot be read as one") from error
        if digest(dump) != about["dump_sha256"]:
            raise BackupDamaged(file=path, problem="what is in it is not what was written")
        yield contents, dump


def digest(path: Path) -> str:
    """SHA-256 of a file."""
    made = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            made.update(chunk)
    return made.hexdigest()


def _contents(about: dict[str, Any]) -> Contents:
    return Contents(
        made_at=datetime.fromisoformat(about["made_at"]),
        revision=str(about["revision"]),
        server_major=int(about["server_major"]),
        dump_major=int(about["dump_major"]),
        program=str(about["program"]),
        tally=Tally.from_json(about["tally"]),
        logins=tuple(Login.from_json(login) for login in about["logins"]),
    )
