"""`./run package-check --bare`: the Debian package on a bare Debian, where nothing but its own Depends is installed.

apt resolves them, an ordinary account uses the program offscreen and on a screen that is outside, apt removes it.
"""

import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from debian_root import DebianRoot

_WHO = "clerk"
_DATA = f"home/{_WHO}/.local/share/halldesk"
_SCREEN = ":97"
_PROGRAM = "/opt/halldesk"


def check(deb: Path, suite: str) -> dict[str, Any]:
    """What was found; any promise that does not hold ends it with AssertionError."""
    with (
        tempfile.TemporaryDirectory(prefix="halldesk-bare-", dir="/tmp") as folder,
        DebianRoot(Path(folder) / suite, suite=suite) as system,
    ):
        Path(folder).chmod(0o755)
        told: dict[str, Any] = {"system": f"bare Debian, {suite}"}
        shutil.copy(deb, system.path / "root" / "halldesk.deb")
        system.apt("update")
        before = _installed(system)
        system.apt("install", "--no-install-recommends", "-y", "/root/halldesk.deb")
        told["packages that came along"] = len(_installed(system) - before) - 1
        lacking = _lacking(system)
        assert not lacking, f"Depends lacks what brings these: {lacking}"
        system.run(["useradd", "--create-home", _WHO])
        told["offscreen"] = _used(system, {"QT_QPA_PLATFORM": "offscreen"})
        if shutil.which("Xvfb"):
            with _screen() as name:
                told["X11"] = _used(system, {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb"})
        else:
            told["X11"] = "not tried: Xvfb is not installed here"
        told["data kept"] = _removed(system)
        return told


def _installed(system: DebianRoot) -> set[str]:
    return set(system.run(["dpkg-query", "-W", "-f=${Package}\n"]).stdout.split())


def _lacking(system: DebianRoot) -> list[str]:
    """Libraries that some part of the program asks for and neither the package nor the system has."""
    inside = f"{_PROGRAM}/_internal"
    script = f"find {_PROGRAM} -type f -name '*.so*' -o -type f -perm /111 | while read f; do ldd $f 2>&1 |"
    script += ' grep "not found" | sed "s#^#$f#"; done'
    lines = system.run(["sh", "-c", script], more={"LD_LIBRARY_PATH": f"{inside}:{inside}/PySide6/Qt/lib"}).stdout
    return sorted({f"{line.split()[1]} for {Path(line.split()[0]).name}" for line in lines.splitlines()})


def _used(system: DebianRoot, more: dict[str, str]) -> dict[str, Any]:
    started = time.perf_counter()
    done = system.run(["desk", "self-test"], who=_WHO, more=more)
    assert done.returncode == 0, done.stdout + done.stderr
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    assert told["status"] == "confirmed", told
    return {"booking": told["booking"], "seconds": round(time.perf_counter() - started)}


@contextmanager
def _screen() -> Iterator[str]:
    """A virtual screen outside, so that none of its libraries is inside; its abstract socket is reached from there."""
    command = ["Xvfb", _SCREEN, "-screen", "0", "1440x900x24", "-ac", "-nolisten", "tcp"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        time.sleep(2)
        assert process.poll() is None, f"Xvfb did not start on {_SCREEN}"
        yield _SCREEN
    finally:
        process.terminate()
        process.wait()


def _removed(system: DebianRoot) -> list[str]:
    """What is left in the account's data after the package was removed and purged."""
    before = sorted(path.name for path in (system.path / _DATA).iterdir())
    system.apt("purge", "-y", "halldesk")
    for gone in ("opt/halldesk", "usr/bin/desk", "usr/share/applications/halldesk.desktop"):
        assert not os.path.lexists(system.path / gone), f"{gone} is still there after the package was removed"
    after = sorted(path.name for path in (system.path / _DATA).iterdir())
    assert after == before, "removing touched the data"
    return after
