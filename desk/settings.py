"""What this PC was told: one settings file and a few environment variables, read once into a frozen value.

Passwords live in the key store of the operating system (desk/secrets.py), and what belongs to the business lives in
the database; neither is kept here.
"""

import json
import os
import re
import sys
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import platformdirs

from desk.domain.errors import ConfigurationWrong

APPLICATION = "halldesk"
_SCHEMES = ("postgresql", "postgres", "postgresql+psycopg")


class Appearance(StrEnum):
    """Which palette the windows take; `auto` follows the system."""

    LIGHT = "light"
    DARK = "dark"
    AUTO = "auto"


class ServerPlace(StrEnum):
    """Where the business is kept where no `database_url` says so: nobody has chosen yet, or on this PC."""

    NOT_CHOSEN = "not_chosen"
    THIS_PC = "this_pc"


class LogLevel(StrEnum):
    """The least severe kind of log line that is kept."""

    DEBUG = "DEBUG"
    INFO = "INFO"
    WARNING = "WARNING"
    ERROR = "ERROR"


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Everything this PC was told.

    Attributes:
        database_url: where the central database is; counts more than `server`. May carry a password only in
            demonstrations, therefore it is left out of `repr`.
        data_dir: what this PC keeps for itself (an embedded database, backups, the command journal).
        login_prefix: what the logins of this database begin with; several databases of one server differ in it.
        backup_dir: where this PC's backups go; `backups` in its data folder unless told.
        backup_copy_dir: where each backup goes once more, such as a USB disk.
        postgres_dir: PostgreSQL's programs (its `bin` folder) of an older version, to bring this PC's data over with.
        language: language and perhaps country (`en`, `hi_IN`), or `auto` for the system's.
    """

    data_dir: Path
    database_url: str | None = field(default=None, repr=False)
    server: ServerPlace = ServerPlace.NOT_CHOSEN
    login_prefix: str = "desk_"
    appearance: Appearance = Appearance.AUTO
    language: str = "auto"
    log_level: LogLevel = LogLevel.INFO
    backup_dir: Path | None = None
    backup_copy_dir: Path | None = None
    postgres_dir: Path | None = None

    @property
    def backups(self) -> Path:
        """Where the backups go."""
        return self.backup_dir or self.data_dir / "backups"


def load(environment: Mapping[str, str] | None = None) -> Settings:
    """Read the settings file, then let the environment override it.

    Args:
        environment: variables to read instead of the process's own.

    Raises:
        ConfigurationWrong: with the file or variable, the key and what is wrong.
    """
    variables = os.environ if environment is None else environment
    path = settings_path(variables)
    values = _from_file(path, must_exist="DESK_SETTINGS" in variables)
    for name, key in _VARIABLES.items():
        if variables.get(name):
            values[key] = _READERS[key](variables[name], f"environment variable {name}")
    values.setdefault("data_dir", _default_data_dir())
    return Settings(**values)


def settings_path(environment: Mapping[str, str] | None = None) -> Path:
    """The settings file: `DESK_SETTINGS`, or settings.toml in the user's folder for configuration."""
    variables = os.environ if environment is None else environment
    chosen = variables.get("DESK_SETTINGS")
    return (
        Path(chosen) if chosen else Path(platformdirs.user_config_dir(APPLICATION, appauthor=False)) / "settings.toml"
    )


def keep(path: Path, **values: str) -> None:
    """Writes some settings into the file, whole or not at all; the others stay as they are.

    Raises:
        ConfigurationWrong: the file is damaged, or cannot be written.
    """
    known = {key: str(value) for key, value in _from_file(path, must_exist=False).items()}
    for key, value in values.items():
        known[key] = str(_READERS[key](value, key))
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in sorted(known.items())]
    part = path.with_suffix(".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text("".join(lines), encoding="utf-8")
        part.replace(path)
    except OSError as error:
        raise ConfigurationWrong(where=str(path), problem=f"it cannot be written: {error.strerror}") from error


def _default_data_dir() -> Path:
    if sys.platform != "win32" and os.geteuid() == 0:
        # Root's own folders are private, and the account that runs a local database must reach its files.
        return Path("/var/lib") / APPLICATION
    return Path(platformdirs.user_data_dir(APPLICATION, appauthor=False))


def _from_file(path: Path, *, must_exist: bool) -> dict[str, Any]:
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        if must_exist:
            raise ConfigurationWrong(where=str(path), problem="there is no such file") from error
        return {}
    except OSError as error:
        raise ConfigurationWrong(where=str(path), problem=f"it cannot be read: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigurationWrong(where=str(path), problem=f"it is not TOML: {error}") from error
    for key in found:
        if key not in _READERS:
            known = ", ".join(sorted(_READERS))
            raise ConfigurationWrong(where=f"{path}, {key}", problem=f"no such setting; known are {known}")
    return {key: _READERS[key](value, f"{path}, {key}") for key, value in found.items()}


def _text(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise ConfigurationWrong(where=where, problem="a text in quotes is needed")
    return value.strip()


def _database_url(value: object, where: str) -> str:
    text = _text(value, where)
    try:
        parts = urlsplit(text)
        port_fits = parts.port is None or parts.port > 0
    except ValueError:
        parts, port_fits = urlsplit(""), False
    if not port_fits or parts.scheme not in _SCHEMES or not parts.hostname or len(parts.path) < 2:
        # The text itself may carry a password, so it is not repeated.
        raise ConfigurationWrong(where=where, problem="an address like postgresql://server:5432/halldesk is needed")
    return text


def _folder(value: object, where: str) -> Path:
    path = Path(_text(value, where)).expanduser()
    if not path.is_absolute():
        raise ConfigurationWrong(where=where, problem="a folder with its whole path is needed")
    return path


def _matching(pattern: str, wanted: str) -> Callable[[object, str], str]:
    def read(value: object, where: str) -> str:
        text = _text(value, where)
        if not re.fullmatch(pattern, text):
            raise ConfigurationWrong(where=where, problem=f"{wanted} is needed")
        return text

    return read


def _one_of(kind: type[StrEnum], *, upper: bool = False) -> Callable[[object, str], StrEnum]:
    def read(value: object, where: str) -> StrEnum:
        text = _text(value, where)
        try:
            return kind(text.upper() if upper else text.lower())
        except ValueError as error:
            choices = ", ".join(member.value for member in kind)
            raise ConfigurationWrong(where=where, problem=f"one of {choices} is needed") from error

    return read


_READERS: Mapping[str, Callable[[object, str], object]] = {
    "database_url": _database_url,
    "data_dir": _folder,
    "backup_dir": _folder,
    "backup_copy_dir": _folder,
    "postgres_dir": _folder,
    "server": _one_of(ServerPlace),
    "login_prefix": _matching(r"[a-z][a-z0-9_]{0,19}", "a short name of small letters, digits and _"),
    "appearance": _one_of(Appearance),
    "language": _matching(r"auto|[a-z]{2,3}(_[A-Z]{2})?", "auto or a language such as en, hi or mr_IN"),
    "log_level": _one_of(LogLevel, upper=True),
}
_VARIABLES = {
    "DESK_DATABASE_URL": "database_url",
    "DESK_DATA_DIR": "data_dir",
    "DESK_BACKUP_DIR": "backup_dir",
    "DESK_BACKUP_COPY_DIR": "backup_copy_dir",
    "DESK_POSTGRES_DIR": "postgres_dir",
    "DESK_LOGIN_PREFIX": "login_prefix",
    "DESK_LOG_LEVEL": "log_level",
}
