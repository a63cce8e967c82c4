"""Is that process our server? Proof before anything attaches to it, signals it or moves its files aside.

After a power cut postmaster.pid survives, and its number may belong to anybody's process by then.
"""

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum, auto
from pathlib import Path

import psutil

_PROGRAMS = ("postgres", "postgres.exe")
_PORT_LINE, _STATUS_LINE = 3, 7


class Verdict(Enum):
    """What postmaster.pid is worth."""

    ABSENT = auto()
    OURS = auto()
    DEAD = auto()
    STRANGER = auto()
    UNSURE = auto()


@dataclass(frozen=True, kw_only=True)
class Finding:
    """A verdict with the process it is about.

    Attributes:
        pid: the process; None where the file names none.
        port: where it listens; None where the file does not say.
        ready: whether the server said that it takes connections.
    """

    verdict: Verdict
    pid: int | None = None
    port: int | None = None
    ready: bool = False


def examine(pgdata: Path) -> Finding:
    """Read postmaster.pid and look at the process it names."""
    try:
        lines = (pgdata / "postmaster.pid").read_text(encoding="utf-8", errors="replace").splitlines()
    except FileNotFoundError:
        return Finding(verdict=Verdict.ABSENT)
    except OSError:
        return Finding(verdict=Verdict.UNSURE)
    if not lines or not lines[0].strip().isdecimal():
        # Cut short by a full disk or a power cut: nobody can be meant by it, unless a server runs without its file.
        return Finding(verdict=Verdict.UNSURE if servers_in(pgdata) else Verdict.STRANGER)
    pid = int(lines[0])
    ready = len(lines) > _STATUS_LINE and lines[_STATUS_LINE].strip() == "ready"
    said = lines[_PORT_LINE].strip() if len(lines) > _PORT_LINE else ""
    port = int(said) if said.isdecimal() else None
    return Finding(verdict=_verdict(pid, pgdata), pid=pid, port=port, ready=ready)


def wait_for_leftovers(pgdata: Path, *, patience_seconds: float) -> bool:
    """Wait until no process of a server that died works in the folder any more.

    Returns:
        Whether they are gone; two servers at once on the same files would destroy them.
    """
    deadline = time.monotonic() + patience_seconds
    while servers_in(pgdata):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.1)
    return True


def servers_in(pgdata: Path) -> list[int]:
    """Processes of any PostgreSQL that have the folder as their working directory, as all of a server's do."""
    return [
        process.pid
        for process in psutil.process_iter(["name", "cwd"])
        if process.info["name"] in _PROGRAMS and process.info["cwd"] and Path(process.info["cwd"]) == pgdata
    ]


def move_aside(pgdata: Path) -> Path:
    """Rename a postmaster.pid that is proved not to be ours; PostgreSQL itself refuses to start beside it."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    return (pgdata / "postmaster.pid").rename(pgdata / f"postmaster.pid.stale-{stamp}")


def _verdict(pid: int, pgdata: Path) -> Verdict:
    try:
        process = psutil.Process(pid)
        arguments = process.cmdline()
    except psutil.ZombieProcess:
        # Ended, but its parent never asked (a container without an init); PostgreSQL would take it for alive.
        return Verdict.STRANGER
    except psutil.NoSuchProcess:
        return Verdict.DEAD
    except psutil.AccessDenied:
        return Verdict.UNSURE
    if not any(_is_folder(argument, pgdata) for argument in arguments):
        return Verdict.STRANGER
    try:
        program = Path(process.exe().removesuffix(" (deleted)")).name
    except psutil.NoSuchProcess:
        return Verdict.DEAD
    except psutil.AccessDenied:
        return Verdict.UNSURE
    return Verdict.OURS if program in _PROGRAMS else Verdict.STRANGER


def _is_folder(argument: str, pgdata: Path) -> bool:
    return bool(argument) and Path(argument.removeprefix("-D")) == pgdata
