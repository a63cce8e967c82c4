"""What a command asks of the person at the terminal, or reads from a pipe; and which venue a typed name means."""

import sys
from collections.abc import Sequence
from getpass import getpass

from sqlalchemy.engine import URL

from desk.domain.errors import BadInput
from desk.domain.register.columns import folded
from desk.domain.venue import Venue


def asked(prompt: str, *, secret: bool = False) -> str:
    """From the terminal, without echo where secret; from a pipe, one line each."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    return (getpass(prompt) if secret else input(prompt)).strip()


def with_password(url: URL) -> URL:
    """The address with its password asked for without echo, where somebody can answer."""
    if url.password is None and sys.stdin.isatty():
        return url.set(password=getpass(f"Password of {url.username} on {url.host}: "))
    return url


def agreed(question: str) -> bool:
    """Whether somebody at the terminal says yes; nobody there is no, and is told so."""
    if sys.stdin.isatty():
        return input(question).strip().casefold() in ("y", "yes")
    told = question.partition(" Go on?")[0]
    sys.stderr.write(f"{told} Nobody can be asked here, so nothing was changed; --yes does it unasked.\n")
    return False


def venue_named(venues: Sequence[Venue], wanted: str | None) -> Venue:
    """The venue of that number, name or code; the only one where nothing is said.

    Raises:
        BadInput: no such venue, or more than one could be meant.
    """
    found = [v for v in venues if wanted is None or folded(wanted) in (str(v.id), folded(v.name), folded(v.code))]
    if len(found) != 1:
        names = ", ".join(f"{venue.id} {venue.name}" for venue in venues)
        raise BadInput(field_name="venue", problem=f"name one of them with --venue: {names}")
    return found[0]
