"""Makes PostgreSQL's files once, completely or not at all, and checks that they fit the engine."""

import shutil
import sys
from collections import deque
from pathlib import Path

from desk.domain.sentence import Sentence
from desk.server import configuration
from desk.server.binaries import Engine
from desk.server.errors import EngineMismatch, FolderDamaged, StartFailed
from desk.server.folder import Folder, keep_renames

SUPERUSER = "desk_admin"
_BUILTIN_LOCALE_SINCE = 17
_SETTINGS_FILE = "halldesk.conf"
_INCLUDE = f"include_if_exists = '{_SETTINGS_FILE}'"


def initialise(folder: Folder, engine: Engine) -> None:
    """Make the database's files: in a folder beside, which is renamed when everything is in it.

    Raises:
        StartFailed: initdb said no.
    """
    ended = folder.account.run(engine.program("initdb"), "-D", folder.partial, *_initdb_options(folder, engine))
    if ended.returncode != 0:
        shutil.rmtree(folder.partial, ignore_errors=True)
        raise StartFailed(
            problem=Sentence("its files could not be made"), log_tail=(ended.stdout + ended.stderr)[-4000:]
        )
    with (folder.partial / "postgresql.conf").open("a", encoding="utf-8") as stream:
        stream.write(f"\n{_INCLUDE}\n")
    (folder.partial / "pg_hba.conf").write_text(configuration.HBA, encoding="utf-8")
    folder.partial.rename(folder.pgdata)
    keep_renames(folder.root)


def write_settings(folder: Folder, port: int) -> None:
    """Write halldesk.conf for this start."""
    path = folder.pgdata / _SETTINGS_FILE
    path.write_text(configuration.server_settings(port), encoding="utf-8")
    path.chmod(0o600)
    folder.account.own(path)


def take_over_settings(folder: Folder, old_pgdata: Path, engine: Engine) -> bool | None:
    """Brings what somebody had added to the old postgresql.conf into a stopped server's.

    Returns:
        None where there was nothing, False where this version does not understand it: then it is left out.
    """
    _, _, added = (old_pgdata / "postgresql.conf").read_text(encoding="utf-8", errors="replace").partition(_INCLUDE)
    lines = [line for line in added.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    if not lines:
        return None
    path = folder.pgdata / "postgresql.conf"
    before = path.read_text(encoding="utf-8")
    path.write_text(before + "\n".join(lines) + "\n", encoding="utf-8")
    if folder.account.run(engine.program("postgres"), "-D", folder.pgdata, "-C", "port").returncode == 0:
        return True
    path.write_text(before, encoding="utf-8")
    return False


def folder_major(folder: Folder) -> int | None:
    """The version of PostgreSQL that made the files; None where there are none.

    Raises:
        FolderDamaged: there are files, but they do not say.
    """
    if not folder.pgdata.exists():
        return None
    try:
        return int((folder.pgdata / "PG_VERSION").read_text(encoding="ascii").strip())
    except (OSError, ValueError) as error:
        raise FolderDamaged(folder=folder.root) from error


def check_version(folder: Folder, engine: Engine) -> None:
    """Raises EngineMismatch before a server of another version could touch the files."""
    major = folder_major(folder)
    if major is not None and major != engine.major:
        raise EngineMismatch(folder_major=major, engine_major=engine.major)


def log_tail(folder: Folder, lines: int = 30) -> str:
    """The last lines that the server said, from whichever log it wrote last."""
    logs = [path for path in (folder.start_log, *(folder.pgdata / "log").glob("*.log")) if path.is_file()]
    written = sorted((path for path in logs if path.stat().st_size), key=lambda path: path.stat().st_mtime)
    return "".join(_last_lines(path, lines) for path in written[-2:])


def _initdb_options(folder: Folder, engine: Engine) -> list[str]:
    options = ["--username", SUPERUSER, "--pwfile", str(folder.password_file), "--auth", "scram-sha-256"]
    options += ["--encoding", "UTF8", "--data-checksums"]
    if engine.major >= _BUILTIN_LOCALE_SINCE:
        # The order of text in an index never changes under an update of the operating system.
        options += ["--locale-provider", "builtin", "--builtin-locale", "C.UTF-8", "--locale", "C"]
    else:
        options += ["--locale", "C.UTF-8" if sys.platform == "linux" else "C"]
    return [*options, "--no-instructions"]


def _last_lines(path: Path, lines: int) -> str:
    with path.open(encoding="utf-8", errors="replace") as stream:
        return "".join(deque(stream, maxlen=lines))
