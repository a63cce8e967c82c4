"""When a backup is due, which old ones may go, and from when on everybody must be told that the last one is old."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta

EVERY = timedelta(hours=24)
# A hall that closes for a weekend is not yet in danger; two missed nights are worth a word.
OLD_AFTER = timedelta(days=2)
REHEARSE_EVERY = timedelta(days=7)
# What a restore replaced: long enough to find out that the wrong file was taken.
REPLACED_KEPT = timedelta(days=14)
KEPT_DAYS, KEPT_WEEKS, KEPT_MONTHS = 14, 8, 12


def is_due(last: datetime | None, closed: datetime | None, now: datetime) -> bool:
    """Whether a backup is to be made now.

    Args:
        last: when the last good one was made.
        closed: when a day was closed last: what it counted shall not be lost.
        now: the present moment.
    """
    return last is None or now - last >= EVERY or (closed is not None and closed > last)


def is_rehearsal_due(last: datetime | None, now: datetime) -> bool:
    """Whether a backup is to be restored on trial now."""
    return last is None or now - last >= REHEARSE_EVERY


def is_old(last: datetime | None, since: datetime | None, now: datetime) -> bool:
    """Whether the last good backup is so old that every desk must tell.

    Args:
        last: when it was made.
        since: when the business began; one that began today has none yet.
        now: the present moment.
    """
    begun = last or since
    return begun is not None and now - begun > OLD_AFTER


def expendable(made: Iterable[datetime]) -> list[datetime]:
    """Those of the backups that may go: kept are the newest of each of 14 days, 8 weeks and 12 months."""
    newest_first = sorted(made, reverse=True)
    kept: set[datetime] = set()
    for span, key in _SPANS:
        seen: set[object] = set()
        for moment in newest_first:
            if key(moment) not in seen and len(seen) < span:
                seen.add(key(moment))
                kept.add(moment)
    return [moment for moment in newest_first if moment not in kept]


def replaced_at(name: str, database: str) -> datetime | None:
    """When a restore replaced the database that has this name now; None for any other database.

    Args:
        name: such as `halldesk_before_20261121T190000`.
        database: what it was called until then.
    """
    begins = f"{database}_before_"
    if not name.startswith(begins):
        return None
    try:
        return datetime.strptime(name.removeprefix(begins), _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def replaced_name(database: str, now: datetime) -> str:
    """The name under which a database is kept that a restore replaces now."""
    return f"{database}_before_{now.astimezone(UTC):{_STAMP}}"


def outlived(names: Iterable[str], database: str, now: datetime) -> list[str]:
    """Those of the replaced databases that may go: older than a fortnight, and never the last one."""
    found = sorted((moment, name) for name in names if (moment := replaced_at(name, database)))
    return [name for moment, name in found[:-1] if now - moment > REPLACED_KEPT]


_STAMP = "%Y%m%dT%H%M%S"
_SPANS: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (KEPT_DAYS, lambda at: at.date()),
    (KEPT_WEEKS, lambda at: at.isocalendar()[:2]),
    (KEPT_MONTHS, lambda at: (at.year, at.month)),
)
