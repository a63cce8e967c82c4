"""From the log's rows to a booking's history: who did what, and what each field was and became. No SQL here."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from desk.domain.ids import CompositeId, SpaceId
from desk.domain.lifecycle import Actor, Event, Status
from desk.domain.period import Period
from desk.usecases.results import FieldChange, HistoryEntry, Place

Json = Mapping[str, Any]


def history_entry(row: Any) -> HistoryEntry:
    change: Json = row.change
    known = row.event in Event.__members__.values()
    return HistoryEntry(
        at=row.at,
        by=row.by_name,
        actor=Actor(row.actor),
        event=Event(row.event) if known else row.event,
        revision=row.rev,
        desk=row.desk.removeprefix("desk/"),
        source=Status(row.from_status) if row.from_status else None,
        target=Status(row.to_status),
        changed=tuple(change.get("changed", ())),
        reason=change.get("reason") or "",
        changes=field_changes(change),
        undoes=change.get("undoes"),
    )


def field_changes(change: Json) -> tuple[FieldChange, ...]:
    """The fields whose old and new value the log keeps; a change of one field alone has bare values."""
    was, now = change.get("was"), change.get("now")
    if not isinstance(was, dict) and not isinstance(now, dict):
        names = change.get("changed", ())
        if len(names) != 1 or (was is None and now is None):
            return ()
        was, now = {names[0]: was}, {names[0]: now}
    was, now = was or {}, now or {}
    return tuple(
        FieldChange(name=name, was=_value(name, was.get(name)), now=_value(name, now.get(name)))
        for name in dict.fromkeys((*was, *now))
        if was.get(name) != now.get(name)
    )


def _value(name: str, stored: Any) -> Any:
    if stored is None:
        return None
    if name == "items":
        return tuple(_place(item) for item in stored)
    if name.endswith("_at"):
        return datetime.fromisoformat(stored)
    return stored


def _place(j: Json) -> Place:
    return Place(
        period=Period(datetime.fromisoformat(j["from"]), datetime.fromisoformat(j["to"])),
        space_id=SpaceId(j["space"]) if j.get("space") is not None else None,
        composite_id=CompositeId(j["composite"]) if j.get("composite") is not None else None,
    )
