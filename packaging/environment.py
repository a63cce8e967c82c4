"""The virtual environment in `.venv`: made from hash-locked requirements, stamped, and remade when a lock changes."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import system_packages

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if sys.platform == "win32" else "bin")
LOCKS = {name: ROOT / "requirements" / f"{name}.txt" for name in ("run", "dev", "uv")}
STAMP = VENV / "halldesk.sha256"


def folder() -> Path:
    """The environment's folder."""
    return VENV


def program(name: str) -> Path:
    """A program inside the environment."""
    return BIN / (f"{name}.exe" if sys.platform == "win32" else name)


def variables() -> dict[str, str]:
    """The process environment with the virtual environment activated."""
    changed = {**os.environ, "VIRTUAL_ENV": str(VENV), "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    changed["PATH"] = os.pathsep.join([str(BIN), os.environ.get("PATH", "")])
    changed.pop("PYTHONHOME", None)
    return changed


def fingerprint() -> str:
    """SHA-256 over all that decides what is installed."""
    digest = hashlib.sha256()
    for path in (ROOT / "pyproject.toml", *LOCKS.values()):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def ensure(*, locked: bool = True) -> None:
    """Make the environment fit the locks; returns at once when its stamp says that it does.

    Args:
        locked: False keeps whatever is there, as long as uv is: the locks are about to be made again.
    """
    if _fits(locked):
        return
    VENV.mkdir(exist_ok=True)
    with _alone():
        if _fits(locked):
            return
        system_packages.ensure_window_libraries()
        _make_venv()
        if locked:
            _install()


def make_locks(*, upgrade: bool) -> int:
    """Resolve `requirements/*.txt` anew for every platform, with hashes and without any registry host."""
    compile_lock = [str(program("uv")), "pip", "compile", "--quiet", "--universal", "--generate-hashes", "--no-header"]
    compile_lock += ["--python-version", "3.11", *(["--upgrade"] if upgrade else [])]
    project = {"run": [], "dev": ["--group", "dev"]}
    for name, groups in project.items():
        target = str(LOCKS[name].relative_to(ROOT))
        _check(*compile_lock, *groups, "pyproject.toml", "-o", target)
    pinned = next(line.split()[0] for line in LOCKS["dev"].read_text("utf-8").splitlines() if line.startswith("uv=="))
    _check(*compile_lock, "-", "-o", str(LOCKS["uv"].relative_to(ROOT)), stdin=pinned + "\n")
    return 0


def _fits(locked: bool) -> bool:
    if not program("uv").exists():
        return False
    return not locked or (STAMP.exists() and STAMP.read_text("ascii") == fingerprint())


def _make_venv() -> None:
    if program("uv").exists():
        return
    print("Making the environment ...", file=sys.stderr)
    _check(_base_python(), "-m", "venv", str(VENV))
    _check(str(program("python")), "-m", "pip", "install", "-q", "--require-hashes", "-r", str(LOCKS["uv"]))


def _base_python() -> str:
    # Started from the environment itself (a set-up that was cut short), the interpreter that made it must remake it.
    return str(getattr(sys, "_base_executable", None) or sys.executable)


def _install() -> None:
    print("Installing the locked packages ...", file=sys.stderr)
    uv = str(program("uv"))
    STAMP.unlink(missing_ok=True)
    _check(uv, "pip", "sync", "--quiet", "--require-hashes", str(LOCKS["dev"]))
    _check(uv, "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--editable", ".")
    STAMP.write_text(fingerprint(), "ascii")


def _check(*arguments: str, stdin: str | None = None) -> None:
    subprocess.run(arguments, cwd=ROOT, env=variables(), check=True, text=True, input=stdin)


@contextmanager
def _alone() -> Iterator[None]:
    """Hold the environment against a second set-up; two at once would take files from under each other."""
    with (VENV / "setup.lock").open("w") as held:
        if sys.platform != "win32":
            import fcntl

            fcntl.flock(held, fcntl.LOCK_EX)
        yield
