"""The settings of a business as records of pages: what a page shows, and the two commands that change it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from desk.domain.ids import VenueId
from desk.usecases.commands import Command

Values = dict[str, Any]
"""By column: texts, whole numbers (money in minor units, shares in basis points, times in minutes), booleans, lists."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SettingRecord:
    """One record of a page as it was read; `version` goes back with a change, so that nobody's is overwritten."""

    page: str
    record: str
    venue_id: VenueId | None
    values: Values
    version: str
    changed_by: str = ""
    changed_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class SaveSetting(Command):
    """`values` are those that change; without `record` a new one is made. Raises RecordChanged."""

    name: ClassVar[str] = "save_setting"
    page: str
    values: Values
    record: str | None = None
    venue_id: VenueId | None = None
    version: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class DropSetting(Command):
    """Takes a record away on which nothing hangs."""

    name: ClassVar[str] = "drop_setting"
    page: str
    record: str
    venue_id: VenueId
    version: str
