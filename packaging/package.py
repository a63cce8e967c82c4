"""`./run package`: the folder with a program that runs without Python, and this system's package made from it.

Linux gets a `.deb`, Windows an installer by Inno Setup where its compiler is there, macOS a `.app`. What this machine
cannot make is said, not skipped in silence.
"""

import argparse
import gzip
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import bundle

ROOT = bundle.ROOT
BUILD, DIST = ROOT / "build", ROOT / "dist"
PROGRAM = DIST / "halldesk"
# The limit is generous towards the pruned folder as it is; a forgotten plug-in shows.
LARGEST_MEGABYTES = 260


def main(arguments: list[str]) -> int:
    """Builds the folder, then the package of this system."""
    parser = argparse.ArgumentParser(prog="./run package", description=__doc__)
    parser.add_argument("--folder-only", action="store_true", help="no .deb or installer")
    parser.add_argument("--keep-folder", action="store_true", help="package the folder that was built before")
    options = parser.parse_args(arguments)
    BUILD.mkdir(exist_ok=True)
    if not options.keep_folder or not PROGRAM.is_dir():
        freeze()
    size = megabytes(PROGRAM)
    print(f"{PROGRAM.relative_to(ROOT)}: Halldesk {bundle.version()}, {size} MB, for {sys.platform}")
    if size > LARGEST_MEGABYTES:
        print(f"This is more than {LARGEST_MEGABYTES} MB: something was bundled that no window needs.", file=sys.stderr)
        return 1
    if options.folder_only:
        return 0
    return {"linux": debian, "win32": windows}.get(sys.platform, nothing_more)()


def freeze() -> None:
    """The folder, with the licences of all that is in it."""
    shutil.rmtree(PROGRAM, ignore_errors=True)
    make_icons()
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(DIST), "--workpath", str(BUILD / "pyinstaller"), "packaging/halldesk.spec"]
    subprocess.run(command, cwd=ROOT, check=True)
    folder = PROGRAM / "licences"
    folder.mkdir()
    for name, text in bundle.licences():
        (folder / name).write_text(text, encoding="utf-8")
    for name in ("GPL-3", "LGPL-3"):
        source = Path("/usr/share/common-licenses") / name
        if source.is_file():  # Qt and psycopg come under the LGPL; their wheels leave out its text
            shutil.copy(source, folder / f"{name}.txt")


def debian() -> int:
    """The Debian package, by nfpm."""
    (BUILD / "desk.1.gz").write_bytes(packed(ROOT / "packaging" / "linux" / "desk.1"))
    (BUILD / "changelog.gz").write_bytes(packed(ROOT / "CHANGELOG.md"))
    names = ", ".join(sorted(path.stem for path in (PROGRAM / "licences").iterdir()))
    (BUILD / "copyright").write_text(
        (ROOT / "LICENSE").read_text("utf-8") + f"\nBundled parts, with licences in /opt/halldesk/licences:\n{names}\n",
        encoding="utf-8",
    )
    machine = {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
    target = package_path()
    command = [str(Path(sys.executable).with_name("nfpm")), "package", "--config", "packaging/nfpm.yaml"]
    command += ["--packager", "deb", "--target", str(target)]
    subprocess.run(command, cwd=ROOT, check=True, env={**os.environ, "VERSION": bundle.version(), "DEB_ARCH": machine})
    print(f"{target.relative_to(ROOT)}: {target.stat().st_size // 1_000_000} MB")
    return 0


def windows() -> int:
    """The installer, by Inno Setup."""
    compiler = shutil.which("iscc") or r"C:\Program Files (x86)\Inno Setup 6\ISCC.exe"
    if not Path(compiler).exists():
        print("Inno Setup is not installed, so no installer was made; the folder is ready.", file=sys.stderr)
        return 1
    script = str(ROOT / "packaging" / "windows" / "halldesk.iss")
    return subprocess.call([compiler, f"/DVersion={bundle.version()}", script], cwd=ROOT)


def nothing_more() -> int:
    """The folder is all that this system's package is made of here."""
    print("On this system the folder is the package (on macOS: dist/Halldesk.app).")
    return 0


def package_path() -> Path:
    """Where the Debian package goes."""
    machine = {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
    return DIST / f"halldesk_{bundle.version()}_{machine}.deb"


def make_icons() -> None:
    """Windows and macOS want their own kind of picture; Pillow comes with the paper's library."""
    kind = {"win32": "ico", "darwin": "icns"}.get(sys.platform)
    if kind is None:
        return
    from PIL import Image

    with Image.open(ROOT / "resources" / "app" / "halldesk-512.png") as picture:
        picture.save(BUILD / f"halldesk.{kind}")


def packed(path: Path) -> bytes:
    """The file as `gzip -n` would pack it: the same bytes each time."""
    return gzip.compress(path.read_bytes(), mtime=0)


def megabytes(folder: Path) -> int:
    """What the folder takes."""
    return (
        sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()) // 1_000_000
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
