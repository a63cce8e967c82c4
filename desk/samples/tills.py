"""The cash drawers of the sample business: the year's cash went to the safe, yesterday is closed, one drawer is open.

By the referee's own commands under the staff's logins, before today's walk-ins come.
"""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

import sqlalchemy as sa

from desk.db.reader import DatabaseReader
from desk.db.referee import DatabaseReferee
from desk.domain.ids import VenueId, new_id
from desk.domain.money import Money
from desk.samples.houses import Person, person
from desk.usecases.at_the_desk import new_key
from desk.usecases.commands import Command
from desk.usecases.drawer import CloseDay, CloseDrawer, Count, OpenDrawer, denominations

FLOAT_MINOR = 300_000
_OPEN = 1
"""The venue whose drawer is open when somebody looks."""


def pune_tills(venues: Sequence[int], today: date, engine_of: Callable[[Person], sa.Engine]) -> None:
    """Counts every venue's drawer, leaves a float in it, closes yesterday; a clerk opens the first venue's today."""
    manager, clerk = engine_of(person("manager")), engine_of(person("clerk"))
    reader = DatabaseReader(manager)
    for venue in map(VenueId, venues):
        lies = reader.day_so_far(venue).report.cash_after
        brought = max(0, FLOAT_MINOR - lies.minor)
        count = _notes(lies.minor + brought)
        _send(manager, _opening(venue, count, brought, reason="" if lies.minor % 100 == 0 else "No paise are kept"))
        drawer = reader.drawer(venue)
        assert drawer is not None
        stays = Money(FLOAT_MINOR, lies.currency)
        _send(manager, CloseDrawer(drawer_id=drawer.id, revision=drawer.revision, count=count, stays=stays))
        _send(manager, CloseDay(venue_id=venue, day=today - timedelta(days=1), note="Everything until the first close"))
    _send(clerk, _opening(VenueId(_OPEN), _notes(FLOAT_MINOR), 0))


def _opening(venue: VenueId, count: Count, brought: int, reason: str = "") -> OpenDrawer:
    from_safe = Money(brought, "INR") if brought else None
    return OpenDrawer(drawer_id=new_id(), venue_id=venue, count=count, brought=from_safe, reason=reason)


def _notes(minor: int) -> Count:
    """The sum in as few notes and coins as can be."""
    count = {}
    for value in denominations("INR"):
        count[value], minor = divmod(minor, value)
    return {value: many for value, many in count.items() if many}


def _send(engine: sa.Engine, command: Command) -> None:
    DatabaseReferee(engine).send(command, new_key())
