"""A bare Debian in a folder of its own (debootstrap), for checks that this system's own libraries must not help.

Standard library only. Needs root, debootstrap and Debian's packages; what is missing is said by `missing`.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

_MOUNTS = (("proc", "proc"), ("tmpfs", "dev/shm"))  # the server keeps shared memory in the second


def missing() -> str:
    """Why no bare Debian can be made here; empty where it can."""
    if not sys.platform.startswith("linux"):
        return "a bare Debian can only be made on Linux"
    if os.geteuid() != 0:
        return "a bare Debian can only be made by root"
    if not shutil.which("debootstrap"):
        return "debootstrap is not installed: apt-get install debootstrap"
    return ""


class DebianRoot:
    """As a context it is made, or taken as an earlier run left it, and mounted; what is mounted goes at the end."""

    def __init__(self, path: Path, *, suite: str = "bookworm", kept: bool = False) -> None:
        """Nothing is made yet.

        Args:
            path: where it goes.
            suite: Debian's name of the version.
            kept: whether it stays for the next run.
        """
        self.path, self._suite, self._kept = path, suite, kept
        self._ready = path / ".made"

    def __enter__(self) -> "DebianRoot":
        if not self._ready.exists():
            shutil.rmtree(self.path, ignore_errors=True)
            self.path.parent.mkdir(parents=True, exist_ok=True)
            _check(["debootstrap", "--variant=minbase", self._suite, str(self.path)])
            # Packages must not start services: outside is another system.
            forbidden = self.path / "usr/sbin/policy-rc.d"
            forbidden.write_text("#!/bin/sh\nexit 101\n")
            forbidden.chmod(0o755)
            self._ready.touch()
        for kind, where in _MOUNTS:
            target = self.path / where
            target.mkdir(parents=True, exist_ok=True)
            if not os.path.ismount(target):
                _check(["mount", "-t", kind, kind, str(target)])
        return self

    def __exit__(self, *_ended: object) -> None:
        for _, where in reversed(_MOUNTS):
            subprocess.run(["umount", "--lazy", str(self.path / where)], check=False, capture_output=True)
        if not self._kept and not any(os.path.ismount(self.path / where) for _, where in _MOUNTS):
            shutil.rmtree(self.path, ignore_errors=True)

    def apt(self, *arguments: str) -> str:
        """One apt-get that asks nothing."""
        done = self.run(["apt-get", "-qq", *arguments], more={"DEBIAN_FRONTEND": "noninteractive"})
        assert done.returncode == 0, f"apt-get {' '.join(arguments)}: {done.stdout[-2000:]}{done.stderr[-2000:]}"
        return done.stdout

    def run(
        self, command: Sequence[str], *, who: str = "root", more: Mapping[str, str] | None = None, seconds: int = 900
    ) -> "subprocess.CompletedProcess[str]":
        """A program inside, with nothing of this system in its environment; `who` must be known inside."""
        home = "/root" if who == "root" else f"/home/{who}"
        variables = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": home, "LANG": "C.UTF-8", **(more or {})}
        enter = ["chroot", str(self.path)] if who == "root" else ["chroot", f"--userspec={who}", str(self.path)]
        return subprocess.run(
            [*enter, *command],
            env=variables,
            cwd="/",
            capture_output=True,
            text=True,
            check=False,
            timeout=seconds,
        )


def _check(command: Sequence[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(command)}: {done.stdout[-2000:]}{done.stderr[-2000:]}"
