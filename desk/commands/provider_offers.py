"""`desk provider offer` and `withdraw`: an owner says through which providers a venue may be paid."""

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from getpass import getpass

from desk.domain.errors import BadInput
from desk.domain.money import parse
from desk.domain.venue import Venue
from desk.gateways.payments.registry import ProviderKind, kind_of
from desk.providers.payments import REAL
from desk.usecases.at_the_desk import new_key
from desk.usecases.front_door import FrontDoor
from desk.usecases.money_commands import OfferProvider


def offer(door: FrontDoor, options: argparse.Namespace, tell: Callable[[str], None]) -> int:
    """Asks for an owner's login and carries it out.

    Raises:
        BadInput: no such provider, way or venue.
        DeskError: whatever the referee refused, such as a clerk's login.
    """
    if options.name not in REAL:
        raise BadInput(field_name="provider", problem=f"there is no {options.name}; there are {', '.join(REAL)}")
    kind, active = kind_of(options.name), options.action == "offer"
    ways = _ways(kind, options.ways if active else None)
    desk = door.sign_in(_asked("Owner's login: ", secret=False), _asked("Password: ", secret=True))
    try:
        venue = _venue(desk.house.venues, options.venue)
        wanted = OfferProvider(venue_id=venue.id, provider=kind.name, ways=ways, active=active)
        if active:  # what the provider would refuse anyway is refused at the desk at once
            asked, least = parse(options.minimum or "0", venue.currency), kind.minimum(venue.currency)
            wanted = replace(wanted, minimum_minor=max(asked, least).minor, maximum_minor=kind.largest_minor)
        desk.carry_out(wanted, new_key())
    finally:
        desk.close()
    told = (
        f"may be paid through {kind.title} ({', '.join(ways)})" if active else f"is no more paid through {kind.title}"
    )
    tell(f"{venue.name} {told}.")
    return 0


def _ways(kind: ProviderKind, wanted: str | None) -> tuple[str, ...]:
    known = tuple(way.value for way in kind.ways)
    ways = tuple(dict.fromkeys(way.strip() for way in wanted.split(","))) if wanted else known
    if unknown := [way for way in ways if way not in known]:
        raise BadInput(field_name="ways", problem=f"{kind.title} has no {unknown[0]}; it has {', '.join(known)}")
    return ways


def _venue(venues: Sequence[Venue], wanted: str | None) -> Venue:
    found = [v for v in venues if wanted is None or wanted.casefold() in (str(v.id), v.name.casefold())]
    if len(found) != 1:
        names = ", ".join(f"{venue.id} {venue.name}" for venue in venues)
        raise BadInput(field_name="venue", problem=f"name one of them with --venue: {names}")
    return found[0]


def _asked(prompt: str, *, secret: bool) -> str:
    """From the terminal, without echo where secret; from a pipe, one line each."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    return getpass(prompt) if secret else input(prompt).strip()
