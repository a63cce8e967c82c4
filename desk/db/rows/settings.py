"""Settings between their values and the referee's JSON: bodies of the commands, records of the pages."""

from datetime import datetime
from typing import Any

from desk.db.money_bodies import given
from desk.domain.ids import VenueId
from desk.usecases.commands import Command
from desk.usecases.settings import DropSetting, SaveSetting, SettingRecord


def settings_body(command: Command) -> dict[str, Any] | None:
    """The body of a command on settings; None for any other."""
    match command:
        case SaveSetting():
            body = {"page": command.page, "values": command.values}
            return body | given(record=command.record, venue=command.venue_id, version=command.version)
        case DropSetting():
            body = {"page": command.page, "record": command.record}
            return body | {"venue": command.venue_id, "version": command.version}
        case _:
            return None


def record(page: str, found: dict[str, Any]) -> SettingRecord:
    """One record of a page."""
    changed = found.get("changed") or {}
    return SettingRecord(
        page=page,
        record=found["record"],
        venue_id=VenueId(found["venue"]) if found.get("venue") is not None else None,
        values=found["values"],
        version=found["version"],
        changed_by=changed.get("by", ""),
        changed_at=datetime.fromisoformat(changed["at"]) if changed.get("at") else None,
    )
