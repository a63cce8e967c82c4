"""What the doctor can see of this PC: room, memory, folders, files of the program, key store, backups, printers."""

import os
import shutil
import stat
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import psutil

from desk.backups.file import backups_in
from desk.doctor.printers import chosen_here, printers
from desk.domain.errors import DeskError
from desk.domain.sentence import Sentence
from desk.resources import resource_path
from desk.secrets import SecretStore
from desk.server.binaries import find_engine
from desk.server.gap import size_of
from desk.server.swapping import kept_files, major_of
from desk.settings import ServerPlace, Settings, settings_path
from desk.usecases.papers import PaperFormat, PrinterChoice
from desk.usecases.ports import Finding, State

_LITTLE_BYTES, _FULL_BYTES = 2_000_000_000, 300_000_000
_LITTLE_MEMORY = 300_000_000
_FONT, _TEXTS = b"\x00\x01\x00\x00", bytes.fromhex("3cb86418caef9c95")
_FILES = (
    "fonts/DeskSans-Regular.ttf",
    "fonts/DeskSans-SemiBold.ttf",
    "fonts/DeskSans-Bold.ttf",
    "languages/desk_hi.qm",
)


def findings_here(
    settings: Settings,
    secrets: Callable[[], SecretStore],
    chosen: Callable[[], Mapping[PaperFormat, PrinterChoice]] = chosen_here,
) -> list[Finding]:
    """Looks at this PC; never raises for what it finds. May ask key store and printers, which may take their time."""
    found = [_room(settings.data_dir), _memory(), _writable(settings.data_dir), _program_files(), _zones()]
    found += [_key_store(secrets()), *_settings_file(settings_path()), *_second_place(settings.backup_copy_dir)]
    if settings.database_url is None and settings.server is ServerPlace.THIS_PC:
        found += [_engine(settings.data_dir / "own"), *_kept_files(settings.data_dir / "own")]
        found.append(_backup_files(settings.backups))
    return found + printers(chosen())


def not_opened(error: DeskError) -> Finding:
    """The server itself could not be looked at."""
    advice = Sentence("What is said of this PC may explain it; docs/installers.md tells what to do.")
    return Finding(name="connection", title=Sentence("Server"), state="bad", value=error.sentence, advice=advice)


def _room(folder: Path) -> Finding:
    place = next(path for path in (folder, *folder.parents) if path.exists())
    free = shutil.disk_usage(place).free
    state: State = "bad" if free < _FULL_BYTES else "warning" if free < _LITTLE_BYTES else "good"
    advice = Sentence("Free some space: a database must not run out of it.") if state != "good" else ""
    value = Sentence("{free} MB free", free=free // 1_000_000)
    return Finding(name="disk", title=Sentence("Disk"), state=state, value=value, advice=advice)


def _memory() -> Finding:
    free = psutil.virtual_memory().available
    little = free < _LITTLE_MEMORY
    advice = Sentence("Close other programs, or give this PC more memory.") if little else ""
    value = Sentence("{free} MB free", free=free // 1_000_000)
    state: State = "warning" if little else "good"
    return Finding(name="memory", title=Sentence("Memory"), state=state, value=value, advice=advice)


def _writable(folder: Path) -> Finding:
    title = Sentence("Folder of this PC's data")
    place = next(path for path in (folder, *folder.parents) if path.exists())
    if place.is_dir() and os.access(place, os.W_OK | os.X_OK):
        return Finding(name="data folder", title=title, state="good", value=str(folder))
    advice = Sentence("Allow writing there, or set DESK_DATA_DIR to a folder of your own.")
    return Finding(name="data folder", title=title, state="bad", value=str(folder), advice=advice)


def _program_files() -> Finding:
    title, missing = Sentence("Files of the program"), []
    for name in _FILES:
        try:
            if not _whole(resource_path(name)):
                missing.append(name)
        except (DeskError, OSError):
            missing.append(name)
    if not missing:
        return Finding(name="fonts", title=title, state="good", value=Sentence("all there"))
    advice = Sentence("Install Halldesk again.")
    return Finding(name="fonts", title=title, state="bad", value=", ".join(missing), advice=advice)


def _whole(path: Path) -> bool:
    """Whether it begins as such a file does and did not lose its end: a font's tables lie within the file."""
    content = path.read_bytes()
    if path.suffix != ".ttf":
        return content.startswith(_TEXTS)
    count = int.from_bytes(content[4:6], "big")
    records = [content[12 + 16 * n : 28 + 16 * n] for n in range(count)]
    ends = [int.from_bytes(record[8:12], "big") + int.from_bytes(record[12:16], "big") for record in records]
    return content.startswith(_FONT) and count > 0 and max(ends) <= len(content)


def _zones() -> Finding:
    title = Sentence("Time zones")
    try:
        ZoneInfo("Asia/Kolkata")
    except ZoneInfoNotFoundError:
        advice = Sentence("Install the system's time zone data (tzdata).")
        return Finding(name="time zones", title=title, state="bad", value=Sentence("missing"), advice=advice)
    return Finding(name="time zones", title=title, state="good", value=Sentence("all there"))


def _key_store(store: SecretStore) -> Finding:
    title = Sentence("Key store")
    if store.keeps:
        return Finding(name="key store", title=title, state="good", value=Sentence("works"))
    advice = Sentence(
        "Install and open one, such as GNOME Keyring or KWallet. Without it passwords of providers and of the worker"
        " must come as service credentials."
    )  # why it was not found stands in the log, in the words of a library for programmers
    return Finding(name="key store", title=title, state="warning", value=Sentence("none on this PC"), advice=advice)


def _settings_file(path: Path) -> list[Finding]:
    """A password has no place there, and other people of this PC must not change where a desk connects to."""
    if not path.is_file():
        return []
    title, found = Sentence("Settings file"), []
    if "@" in path.read_text("utf-8", errors="replace").split("database_url", 1)[-1].split("\n", 1)[0]:
        advice = Sentence("Take the login and password out of database_url; people type theirs.")
        value = Sentence("it holds a login")
        found.append(Finding(name="settings password", title=title, state="warning", value=value, advice=advice))
    if sys.platform != "win32" and path.stat().st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        advice = Sentence("Allow only its owner to write it: others could send desks to a false server.")
        value = Sentence("others may change it")
        found.append(Finding(name="settings rights", title=title, state="bad", value=value, advice=advice))
    return found or [Finding(name="settings", title=title, state="good", value=str(path))]


def _second_place(folder: Path | None) -> list[Finding]:
    if folder is None:
        return []
    title = Sentence("Second folder of the backups")
    if folder.is_dir() and os.access(folder, os.W_OK):
        return [Finding(name="second folder", title=title, state="good", value=str(folder))]
    advice = Sentence("Connect that disk, or name another folder as backup_copy_dir.")
    return [Finding(name="second folder", title=title, state="bad", value=str(folder), advice=advice)]


def _engine(root: Path) -> Finding:
    """The programs, and whether they are of the version that this PC's data was written by."""
    title = Sentence("Database programs")
    try:
        engine = find_engine()
    except DeskError as error:
        return Finding(
            name="engine", title=title, state="bad", value=error.sentence, advice=Sentence("Install Halldesk again.")
        )
    data = major_of(root / "pgdata")
    if data in (0, engine.major):
        return Finding(name="engine", title=title, state="good", value=f"PostgreSQL {engine.version}")
    value = Sentence("PostgreSQL {version}, but this PC's data is of {data}", version=engine.version, data=data)
    advice = (
        Sentence("Open Halldesk's window, or run `desk upgrade-data`.")
        if data < engine.major
        else Sentence("Install the newer Halldesk on this PC.")
    )
    return Finding(name="engine", title=title, state="bad", value=value, advice=advice)


def _kept_files(root: Path) -> list[Finding]:
    """What the coming of a newer PostgreSQL left behind: nobody else would remember it."""
    found = []
    for kept in kept_files(root):
        size = size_of(kept.path) // 1_000_000
        value = Sentence("{folder}: {size} MB, to be deleted when all is well", folder=kept.path, size=size)
        found.append(Finding(name="kept files", title=Sentence("Old database files"), state="good", value=value))
    return found


def _backup_files(folder: Path) -> Finding:
    title, found = Sentence("Backup files"), backups_in(folder)
    if not found:
        advice = Sentence("Run `desk backup`; later ones are made by themselves.")
        return Finding(name="backup files", title=title, state="warning", value=Sentence("none here"), advice=advice)
    newest = next(iter(found))
    if newest.stat().st_size == 0:
        advice = Sentence("Run `desk backup`; later ones are made by themselves.")
        return Finding(name="backup files", title=title, state="bad", value=newest.name, advice=advice)
    return Finding(name="backup files", title=title, state="good", value=f"{len(found)}, {newest.name}")
