"""The keepers' side of the database over the worker's login, and what every desk may read of it."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from desk.db.connection import opened
from desk.usecases.keeping import Alert, Keeping


class DatabaseKeeping:
    """The `KeepingDesk` port."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def keeping(self) -> Keeping:
        with opened(self._engine) as connection:
            return read_keeping(connection)

    def tell_backup(self, kind: str, *, size: int | None = None, copies: int | None = None, note: str = "") -> None:
        self._call("tell_backup", {"kind": kind, "bytes": size, "copies": copies, "note": note})

    def raise_alert(self, source: str, problem: str) -> bool:
        return bool(self._call("raise_alert", {"source": source[:80], "problem": problem[:200]}))

    def clear_alert(self, source: str) -> bool:
        return bool(self._call("clear_alert", {"source": source[:80]}))

    def _call(self, name: str, body: dict[str, Any]) -> Any:
        statement = sa.text(f"SELECT desk.{name}(:body)").bindparams(sa.bindparam("body", type_=JSONB))
        with opened(self._engine) as connection:
            return connection.execute(statement, {"body": body}).scalar_one()


def read_keeping(connection: sa.Connection) -> Keeping:
    """What the database tells this login of how it is kept."""
    found: dict[str, Any] = connection.execute(sa.text("SELECT desk.keeping()")).scalar_one()
    return Keeping(
        now=datetime.fromisoformat(found["now"]),
        since=_moment(found["since"]),
        backup_at=_moment(found["backup_at"]),
        rehearsed_at=_moment(found["rehearsed_at"]),
        closed_at=_moment(found["closed_at"]),
        alerts=tuple(
            Alert(
                source=alert["source"],
                problem=alert["problem"],
                desk=alert["desk"],
                raised_at=datetime.fromisoformat(alert["raised_at"]),
            )
            for alert in found["alerts"]
        ),
    )


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
