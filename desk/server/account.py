"""The account that runs the server: PostgreSQL refuses to run as root, so root lends it an ordinary one."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_CANDIDATES = ("postgres", "halldesk")


@dataclass(frozen=True, kw_only=True)
class Account:
    """Who runs the server's programs.

    Attributes:
        uid: the account to switch to, or None to stay who we are.
        gid: its group, or None likewise.
    """

    uid: int | None = None
    gid: int | None = None

    def run(self, *arguments: str | Path, timeout_seconds: float | None = None) -> "subprocess.CompletedProcess[str]":
        """Run a program to its end as this account; its output is captured and its exit code left to the caller."""
        return subprocess.run(
            [str(argument) for argument in arguments],
            capture_output=True,
            text=True,
            errors="replace",
            timeout=timeout_seconds,
            check=False,
            **self._options(),
        )

    def run_detached(self, *arguments: str | Path) -> int:
        """Run a program that leaves children behind, and return its exit code.

        The children inherit its output; waiting for the end of that output would mean waiting for them.
        """
        return subprocess.run(
            [str(argument) for argument in arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
            **self._options(),
        ).returncode

    def can(self, right: str, path: Path) -> bool:
        """Whether this account has a right on a path that is reached through all its parents.

        Args:
            right: `r`, `w` or `x`, as the shell's `test` knows them.
            path: file or folder.
        """
        if self.uid is None:
            return os.access(path, {"r": os.R_OK, "w": os.W_OK, "x": os.X_OK}[right])
        return self.run("/bin/sh", "-c", f'test -{right} "$1"', "sh", path).returncode == 0

    def own(self, path: Path) -> None:
        """Give one file or folder to this account."""
        if self.uid is not None and self.gid is not None and sys.platform != "win32":
            os.chown(path, self.uid, self.gid)

    def _options(self) -> dict[str, Any]:
        options: dict[str, Any] = {"env": clean_environment(os.environ), "cwd": Path(sys.executable).anchor}
        if self.uid is not None:
            options |= {"user": self.uid, "group": self.gid, "extra_groups": []}
        if sys.platform == "win32":
            options["creationflags"] = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
        return options


def server_account() -> Account:
    """Ourselves, or for root an ordinary account; a system account `halldesk` is made where none fits."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return Account()
    return _known(_CANDIDATES) or _made("halldesk")


def clean_environment(variables: Mapping[str, str]) -> dict[str, str]:
    """The environment without what would lead PostgreSQL's programs elsewhere, and with English messages."""
    kept = {name: value for name, value in variables.items() if not name.startswith("PG")}
    if getattr(sys, "frozen", False):
        # A frozen program looks for libraries in its own bundle first; the server brings its own.
        kept.pop("LD_LIBRARY_PATH", None)
    return kept | {"LC_ALL": "C"}


def _known(names: Sequence[str]) -> Account | None:
    if sys.platform == "win32":
        return None
    import pwd

    for name in names:
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        if entry.pw_uid != 0:
            return Account(uid=entry.pw_uid, gid=entry.pw_gid)
    return None


def _made(name: str) -> Account:
    subprocess.run(
        ["useradd", "--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", name],
        capture_output=True,
        check=False,
    )
    # nobody shares its files with whatever else runs as nobody, so it is the last choice.
    return _known((name, "nobody")) or Account()
