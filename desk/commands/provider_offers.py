"""`desk provider offer` and `withdraw`: an owner says through which providers a venue may be paid."""

import argparse
from collections.abc import Callable
from dataclasses import replace

from desk.commands.asking import asked, venue_named
from desk.domain.errors import BadInput
from desk.domain.money import parse
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
    desk = door.sign_in(asked("Owner's login: "), asked("Password: ", secret=True))
    try:
        venue = venue_named(desk.house.venues, options.venue)
        wanted = OfferProvider(venue_id=venue.id, provider=kind.name, ways=ways, active=active)
        if active:  # what the provider would refuse anyway is refused at the desk at once
            wish, least = parse(options.minimum or "0", venue.currency), kind.minimum(venue.currency)
            wanted = replace(wanted, minimum_minor=max(wish, least).minor, maximum_minor=kind.largest_minor)
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
