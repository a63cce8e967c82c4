"""`./run package-check --windows`: the Windows installer compiled, run and removed on Linux, under wine.

Inno Setup's compiler comes from npm, wine from this system or, where there is none and root may make one, from a bare
Debian. The payload is a stand-in: the frozen program itself can only be made on Windows.
"""

import os
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import bundle
import debian_root
from debian_root import DebianRoot

COMPILER = "innosetup@6.4.1"
_WORK = "halldesk"
_VARIABLES = {"WINEARCH": "win64", "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml=", "DISPLAY": ":98"}
_SILENT = "/VERYSILENT /SUPPRESSMSGBOXES /NORESTART"
# wine has no folder for the programs of one account alone, so the installer is tried for everybody.
_SCRIPT = f"""set -e
export WINEPREFIX=$PWD/prefix HOME=$PWD
Xvfb :98 -screen 0 1024x768x16 >/dev/null 2>&1 & screen=$!
trap 'kill $screen' EXIT
wineboot -i; wine winecfg -v win10; wineserver -w
mkdir -p "$WINEPREFIX/drive_c/users/Public/halldesk"; echo kept > "$WINEPREFIX/drive_c/users/Public/halldesk/data"
for version in 0.0.1 {bundle.version()}; do
    wine inno/bin/ISCC.exe /Q /DVersion=$version "/DPayload=$(winepath -w payload-$version)" \
        "$(winepath -w repo/packaging/windows/halldesk.iss)"
    wine repo/dist/halldesk-$version-setup.exe {_SILENT} /ALLUSERS /TASKS=desktopicon; wineserver -w
    (cd "$WINEPREFIX/drive_c"; find . -type f -ipath '*halldesk*' | sort) > installed-$version
done
wine "$WINEPREFIX/drive_c/Program Files/Halldesk/unins000.exe" {_SILENT}; wineserver -w
for turn in 1 2 3 4 5 6 7 8 9 10; do  # the uninstaller ends in a copy of itself
    [ -e "$WINEPREFIX/drive_c/Program Files/Halldesk" ] && sleep 1
done
(cd "$WINEPREFIX/drive_c"; find . -type f -ipath '*halldesk*' | sort) > left
"""


def missing() -> str:
    """Why it cannot be tried here; empty where it can."""
    if not shutil.which("npm"):
        return "npm is not installed, and Inno Setup's compiler comes from there"
    if shutil.which("wine") and shutil.which("Xvfb"):
        return ""
    why = debian_root.missing()
    return f"wine and Xvfb are not installed, and {why}" if why else ""


def check() -> dict[str, Any]:
    """What was found; any promise that does not hold ends it with AssertionError."""
    with _place() as (place, run):
        _prepare(place)
        done = run(_SCRIPT)
        assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
        new = bundle.version()
        first, second, left = (_lines(place / name) for name in ("installed-0.0.1", f"installed-{new}", "left"))
        assert {"Halldesk.exe", "desk.exe", "unins000.exe", "old.dll"} <= _names(first), first
        assert {"Halldesk.exe", "desk.exe", "unins000.exe", "new.dll"} <= _names(second), second
        assert "old.dll" not in _names(second), "what the older version left is still there"
        shortcuts = {"Halldesk.lnk", "Halldesk demonstration.lnk"}
        assert shortcuts <= _names(second), second
        assert _names(left) == {"data"}, f"left after the uninstaller: {left}"
        size = (place / f"repo/dist/halldesk-{new}-setup.exe").stat().st_size
        return {
            "compiled by": COMPILER,
            "setup bytes, with a stand-in payload": size,
            "installed": second,
            "left after uninstalling": left,
        }


def _prepare(place: Path) -> None:
    """The compiler, the script as it is in the checkout, and two versions of a stand-in program."""
    with tempfile.TemporaryDirectory() as fetched:
        subprocess.run(
            ["npm", "pack", "--silent", COMPILER, "--pack-destination", fetched], check=True, capture_output=True
        )
        with tarfile.open(next(Path(fetched).glob("*.tgz"))) as packed:
            packed.extractall(place / "fetched", filter="data")
    (place / "fetched/package").rename(place / "inno")
    target = place / "repo/packaging/windows"
    target.mkdir(parents=True)
    shutil.copy(bundle.ROOT / "packaging/windows/halldesk.iss", target)
    shutil.copy(bundle.ROOT / "LICENSE", place / "repo")
    for version, library in (("0.0.1", "old.dll"), (bundle.version(), "new.dll")):
        payload = place / f"payload-{version}"
        (payload / "_internal").mkdir(parents=True)
        for name in ("Halldesk.exe", "desk.exe", f"_internal/{library}"):
            (payload / name).write_text(f"stand-in for {name}\n")


@contextmanager
def _place() -> Iterator[tuple[Path, Any]]:
    """A folder, and a way to run a script in it where wine is."""
    if shutil.which("wine") and shutil.which("Xvfb"):
        with tempfile.TemporaryDirectory(prefix="halldesk-wine-") as folder:
            yield (
                Path(folder),
                lambda script: subprocess.run(
                    ["sh", "-c", script],
                    cwd=folder,
                    env={**os.environ, **_VARIABLES},
                    capture_output=True,
                    text=True,
                    check=False,
                    timeout=900,
                ),
            )
        return
    with DebianRoot(bundle.ROOT / "build" / "wine", kept=True) as system:
        if not (system.path / "usr/bin/wine").exists():
            system.run(["dpkg", "--add-architecture", "i386"])
            system.apt("update")
            system.apt("install", "-y", "--no-install-recommends", "wine", "wine64", "wine32:i386", "xvfb")
        place = system.path / _WORK
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        yield place, lambda script: system.run(["sh", "-c", f"cd /{_WORK}\n{script}"], more=_VARIABLES)


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").splitlines()


def _names(lines: list[str]) -> set[str]:
    return {line.rpartition("/")[2] for line in lines}
