"""What the doctor can see of this PC: room, memory, folders, files of the program, key store, backups, printers."""

import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import psutil

from desk.backups.file import backups_in
from desk.domain.errors import DeskError
from desk.domain.sentence import Sentence
from desk.resources import resource_path
from desk.secrets import SecretStore
from desk.server.binaries import find_engine
from desk.settings import ServerPlace, Settings, settings_path
from desk.usecases.ports import Finding, State

_LITTLE_BYTES, _FULL_BYTES = 2_000_000_000, 300_000_000
_LITTLE_MEMORY = 300_000_000
_FILES = (
    "fonts/DeskSans-Regular.ttf",
    "fonts/DeskSans-SemiBold.ttf",
    "fonts/DeskSans-Bold.ttf",
    "languages/desk_hi.qm",
)


def findings_here(settings: Settings, secrets: Callable[[], SecretStore]) -> list[Finding]:
    """Looks at this PC; never raises for what it finds. May ask the key store, which may take its time."""
    found = [_room(settings.data_dir), _memory(), _writable(settings.data_dir), _program_files(), _zones()]
    found += [_key_store(secrets()), *_settings_file(settings_path()), *_second_place(settings.backup_copy_dir)]
    if settings.database_url is None and settings.server is ServerPlace.THIS_PC:
        found += [_engine(), _backup_files(settings.backups)]
    found.append(_printers())
    return found


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
            if resource_path(name).stat().st_size == 0:
                missing.append(name)
        except (DeskError, OSError):
            missing.append(name)
    if not missing:
        return Finding(name="fonts", title=title, state="good", value=Sentence("all there"))
    advice = Sentence("Install Halldesk again.")
    return Finding(name="fonts", title=title, state="bad", value=", ".join(missing), advice=advice)


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
    advice = Sentence("Without it passwords of providers and of the worker must come as service credentials.")
    reason = str(getattr(store, "reason", ""))
    return Finding(name="key store", title=title, state="warning", value=reason or Sentence("missing"), advice=advice)


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


def _engine() -> Finding:
    title = Sentence("Database programs")
    try:
        engine = find_engine()
    except DeskError as error:
        return Finding(
            name="engine", title=title, state="bad", value=error.sentence, advice=Sentence("Install Halldesk again.")
        )
    return Finding(name="engine", title=title, state="good", value=f"PostgreSQL {engine.version}")


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


def _printers() -> Finding:
    title = Sentence("Printers")
    program = shutil.which("lpstat")
    if program is None:
        return Finding(name="printers", title=title, state="good", value=Sentence("not asked on this system"))
    try:
        shown = subprocess.run([program, "-e"], capture_output=True, text=True, timeout=5, check=False).stdout.split()
    except subprocess.TimeoutExpired:
        shown = []
    if shown:
        return Finding(name="printers", title=title, state="good", value=", ".join(shown))
    advice = Sentence("Papers can be saved as PDF; to print, set a printer up in the system.")
    return Finding(name="printers", title=title, state="warning", value=Sentence("none here"), advice=advice)
