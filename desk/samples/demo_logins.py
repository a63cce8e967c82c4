"""The demo's random passwords, in one file that only its owner may read; kept from start to start."""

import json
import os
import secrets
from pathlib import Path

from desk.domain.errors import Unavailable
from desk.samples.houses import PEOPLE

FILE_NAME = "demo-logins.json"


class Passwords:
    """Passwords by login; empty until they are kept for the first time."""

    def __init__(self, data_dir: Path) -> None:
        self._path = data_dir / FILE_NAME

    def known(self) -> dict[str, str]:
        """What the file holds; nothing where it is missing, damaged, or lacks somebody."""
        try:
            found = json.loads(self._path.read_text("utf-8"))["passwords"]
            known = {person.login: str(found[person.login]) for person in PEOPLE}
        except (OSError, ValueError, KeyError, TypeError):
            return {}
        if os.name == "posix" and self._path.stat().st_mode & 0o077:
            self._path.chmod(0o600)
        return known

    def keep(self, passwords: dict[str, str]) -> None:
        """Writes the file whole or not at all, readable by its owner alone from the first byte.

        Raises:
            Unavailable: the folder cannot be written.
        """
        beside = self._path.with_suffix(f".{os.getpid()}")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside.unlink(missing_ok=True)
            with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
                json.dump({"passwords": passwords}, file, indent=2)
            beside.replace(self._path)
        except OSError as error:
            raise Unavailable(problem=f"the demo's passwords cannot be kept in {self._path}") from error


def new_passwords() -> dict[str, str]:
    """A random password for everybody."""
    return {person.login: secrets.token_urlsafe(15) for person in PEOPLE}
