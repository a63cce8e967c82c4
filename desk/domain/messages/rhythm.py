"""How often a provider is asked what became of a message: soon, then ever more seldom, then no more."""

from datetime import timedelta

_LOOKS = (timedelta(seconds=20), timedelta(minutes=2), timedelta(minutes=10), timedelta(hours=1))
_LATER = timedelta(hours=6)


def next_look(age: timedelta, until: timedelta) -> timedelta | None:
    """The pause before the next question about a message accepted `age` ago; None when it is not asked for any more."""
    at = next((look for look in _LOOKS if look > age), None)
    if at is None:
        at = age + _LATER
    return at - age if at <= until else None
