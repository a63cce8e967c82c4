"""What the window remembers on this PC: its size and place, the inspector's width, the look, the last login."""

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

DEFAULT_INSPECTOR = 420
DEFAULT_IDLE_MINUTES = 10
MOST_PEOPLE = 12


class WindowState:
    """A small INI file of this user; nothing secret and nothing about bookings is in it."""

    def __init__(self, path: Path | None = None) -> None:
        if path is not None:
            self._settings = QSettings(str(path), QSettings.Format.IniFormat)
        else:
            self._settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Halldesk", "window")

    @property
    def geometry(self) -> QByteArray:
        value = self._settings.value("window/geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._settings.setValue("window/geometry", value)

    @property
    def inspector_width(self) -> int:
        return self._number("window/inspector_width", DEFAULT_INSPECTOR)

    @inspector_width.setter
    def inspector_width(self, value: int) -> None:
        self._settings.setValue("window/inspector_width", value)

    @property
    def last_login(self) -> str:
        return str(self._settings.value("sign_in/last_login", ""))

    @last_login.setter
    def last_login(self, value: str) -> None:
        self._settings.setValue("sign_in/last_login", value)

    @property
    def people(self) -> list[dict[str, str]]:
        """Who has signed in at this PC, the last first: login, name and rank, so that they are chosen, not typed."""
        try:
            found = json.loads(str(self._settings.value("sign_in/people", "[]")))
        except ValueError:
            return []
        return [p for p in found if isinstance(p, dict) and {"login", "name", "rank"} <= p.keys()]

    def remember_person(self, login: str, name: str, rank: str) -> None:
        """Puts somebody first among the people of this PC."""
        others = [p for p in self.people if p["login"] != login]
        kept = [{"login": login, "name": name, "rank": rank}, *others][:MOST_PEOPLE]
        self._settings.setValue("sign_in/people", json.dumps(kept))

    @property
    def idle_minutes(self) -> int:
        """After how many minutes without a key or the pointer the window locks itself; 0 for never."""
        return max(0, min(240, self._number("sign_in/idle_minutes", DEFAULT_IDLE_MINUTES)))

    @idle_minutes.setter
    def idle_minutes(self, value: int) -> None:
        self._settings.setValue("sign_in/idle_minutes", value)

    @property
    def appearance(self) -> str:
        """The theme chosen in the window; empty until one was chosen."""
        return str(self._settings.value("look/appearance", ""))

    @appearance.setter
    def appearance(self, value: str) -> None:
        self._settings.setValue("look/appearance", value)

    @property
    def language(self) -> str:
        """The language chosen in the window; empty until one was chosen."""
        return str(self._settings.value("look/language", ""))

    @language.setter
    def language(self, value: str) -> None:
        self._settings.setValue("look/language", value)

    @property
    def devanagari_digits(self) -> bool:
        return str(self._settings.value("look/devanagari_digits", "false")) == "true"

    @devanagari_digits.setter
    def devanagari_digits(self, value: bool) -> None:
        self._settings.setValue("look/devanagari_digits", "true" if value else "false")

    @property
    def text_percent(self) -> int:
        return max(100, min(200, self._number("look/text_percent", 100)))

    @text_percent.setter
    def text_percent(self, value: int) -> None:
        self._settings.setValue("look/text_percent", value)

    @property
    def paper_format(self) -> str:
        """The kind of paper that is printed on without asking."""
        return str(self._settings.value("printing/format", "A4"))

    @paper_format.setter
    def paper_format(self, value: str) -> None:
        self._settings.setValue("printing/format", value)

    def printer(self, paper_format: str) -> tuple[str, str]:
        """(way, name) of the printer that holds this kind of paper."""
        group = f"printing/{paper_format.replace(' ', '')}"
        return str(self._settings.value(f"{group}/way", "system")), str(self._settings.value(f"{group}/name", ""))

    def set_printer(self, paper_format: str, way: str, name: str) -> None:
        group = f"printing/{paper_format.replace(' ', '')}"
        self._settings.setValue(f"{group}/way", way)
        self._settings.setValue(f"{group}/name", name)

    def day_columns(self, login: str) -> list[str]:
        """The columns of the day sheet that somebody chose last; none where they never did."""
        return [name for name in str(self._settings.value(f"day_sheet/{login}", "")).split(" ") if name]

    def set_day_columns(self, login: str, columns: Sequence[str]) -> None:
        self._settings.setValue(f"day_sheet/{login}", " ".join(columns))

    def departments(self, login: str) -> list[str]:
        """Whom somebody made function sheets for last; none where they never did."""
        return [name for name in str(self._settings.value(f"function_sheet/{login}", "")).split(" ") if name]

    def set_departments(self, login: str, departments: Sequence[str]) -> None:
        self._settings.setValue(f"function_sheet/{login}", " ".join(departments))

    def _number(self, name: str, default: int) -> int:
        try:
            return int(str(self._settings.value(name, default)))
        except ValueError:
            return default
