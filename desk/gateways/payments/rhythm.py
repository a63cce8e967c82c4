"""How often a provider is asked: often while somebody stands at the desk, ever more seldom afterwards."""

from datetime import datetime, timedelta

# A payment that failed at Razorpay may still be authorised this long (late authorisation).
LATE = timedelta(days=3)

_WHILE_WAITING = (
    # (asked for less than …, the pause between two looks)
    (timedelta(minutes=2), timedelta(seconds=3)),
    (timedelta(minutes=15), timedelta(seconds=10)),
    (timedelta(hours=1), timedelta(seconds=30)),
    (timedelta(hours=6), timedelta(minutes=2)),
)
_LONGEST_WAIT = timedelta(minutes=10)
_REFUND = ((timedelta(hours=1), timedelta(minutes=1)), (timedelta(days=1), timedelta(minutes=30)))


def while_open(now: datetime, requested_at: datetime) -> datetime:
    """When to look again at what may still be paid."""
    return now + _pause(now - requested_at, _WHILE_WAITING, _LONGEST_WAIT)


def after_close(now: datetime, closed_at: datetime, keep_looking: timedelta = LATE) -> datetime | None:
    """When to look again at what can no more be paid: soon, then at growing pauses, until `keep_looking` is over."""
    age = max(now - closed_at, timedelta(0))
    if age >= keep_looking:
        return None
    return min(now + min(max(age / 2, timedelta(seconds=30)), timedelta(hours=6)), closed_at + keep_looking)


def refund_under_way(now: datetime, requested_at: datetime) -> datetime:
    """When to look again at a refund that the provider works on; banks take days."""
    return now + _pause(now - requested_at, _REFUND, timedelta(hours=6))


def _pause(age: timedelta, steps: tuple[tuple[timedelta, timedelta], ...], longest: timedelta) -> timedelta:
    return next((pause for until, pause in steps if age < until), longest)
