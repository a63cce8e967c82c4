"""Collects what explains a fault in one file that may be sent away: no names, numbers, money or secrets in it."""

import json
import platform
import sys
import zipfile
from collections.abc import Iterable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from desk import __version__
from desk.logs import log_files, redact
from desk.settings import Settings, settings_path
from desk.usecases.ports import Finding

_LONGEST_BYTES = 3_000_000
README = """What is in this file, and what is not.

findings.json   what `desk doctor` found: versions, states, counts
logs/           the program's own log; phone numbers, passwords, tokens and payment references are struck out
server/         the last lines of this PC's database server, which writes neither statements nor values
settings.toml   where this PC connects to; struck out likewise

Not in it: the database, backups, customers, bookings, amounts, keys. Look through it before you send it.
"""


def collect(settings: Settings, findings: Iterable[Finding], folder: Path) -> Path:
    """Writes the file into a folder and returns its path.

    Args:
        settings: of this PC.
        findings: of the doctor.
        folder: made where it is missing.
    """
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"halldesk-support-{datetime.now(UTC):%Y%m%dT%H%M%S}.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("README.txt", README)
        about = {"program": __version__, "python": sys.version, "system": platform.platform()}
        told = [asdict(finding) for finding in findings]
        packed.writestr("findings.json", redact(json.dumps({"about": about, "findings": told}, indent=1, default=str)))
        if settings_path().is_file():
            packed.writestr("settings.toml", redact(settings_path().read_text("utf-8", errors="replace")))
        for path in log_files(settings.data_dir):
            packed.writestr(f"logs/{path.name}", redact(_tail(path)))
        for path in sorted((settings.data_dir / "own").glob("start.log")):
            packed.writestr(f"server/{path.name}", redact(_tail(path)))
        for path in sorted((settings.data_dir / "own" / "pgdata" / "log").glob("*.log")):
            packed.writestr(f"server/{path.name}", redact(_tail(path)))
    return target


def _tail(path: Path) -> str:
    """The end of a file, from a whole line on."""
    try:
        with path.open("rb") as stream:
            stream.seek(max(0, path.stat().st_size - _LONGEST_BYTES))
            return stream.read().decode("utf-8", errors="replace")
    except OSError as error:
        return f"cannot be read: {error.strerror}\n"
