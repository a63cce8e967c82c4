"""How the data is kept, as every desk is told: alerts of failing jobs, and how old the last good backup is."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from desk.domain.backups import is_old


@dataclass(frozen=True, kw_only=True, slots=True)
class Alert:
    """A job that keeps failing. `source` is its title in English words, `desk` the PC on which it ran."""

    source: str
    problem: str
    desk: str
    raised_at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Keeping:
    """What the database knows of its keepers; `now` is its own clock, `since` when the business began."""

    now: datetime
    since: datetime | None = None
    backup_at: datetime | None = None
    rehearsed_at: datetime | None = None
    closed_at: datetime | None = None
    alerts: tuple[Alert, ...] = ()

    @property
    def backup_is_old(self) -> bool:
        return is_old(self.backup_at, self.since, self.now)


class KeepingDesk(Protocol):
    """What the keepers read and tell, over the worker's login."""

    def keeping(self) -> Keeping: ...
    def tell_backup(self, kind: str, *, size: int | None = None, copies: int | None = None, note: str = "") -> None: ...
    def raise_alert(self, source: str, problem: str) -> bool: ...
    def clear_alert(self, source: str) -> bool: ...
