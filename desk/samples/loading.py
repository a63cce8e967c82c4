"""Loads both businesses into a migrated database: the year in one transaction, then today by the real commands."""

from collections.abc import Callable
from contextlib import ExitStack

import sqlalchemy as sa
from sqlalchemy.engine import URL

from desk.db.connection import engine_for
from desk.db.schema.founding import found_tenant
from desk.samples.bulk import load_year
from desk.samples.calendar import load_calendar
from desk.samples.closures import london_closures, pune_closures
from desk.samples.fortnight import london_live, pune_live
from desk.samples.houses import Person, businesses
from desk.samples.occasions import LondonOccasions, PuneOccasions
from desk.samples.story import Year
from desk.samples.tills import pune_tills
from desk.samples.today import pune_today, pune_waiting, today_blocked
from desk.samples.told import tell_messages
from desk.samples.year import Storyteller
from desk.usecases.first_run import Step


def load(target: URL, passwords: dict[str, str], tell: Callable[[Step], None]) -> None:
    """Fills the database at `target` (a superuser's URL); whoever calls marks it finished."""
    pune, london = businesses(passwords)
    with ExitStack() as stack:
        engine = engine_for(target, lanes=1, statement_timeout_seconds=600, isolation_level="READ COMMITTED")
        stack.callback(engine.dispose)
        tell(Step.SAMPLES_YEAR)
        with engine.begin() as connection:
            now = connection.execute(sa.text("SELECT clock_timestamp()")).scalar_one()
            pune_at, london_at = PuneOccasions(pune), LondonOccasions(london)
            pune_teller = Storyteller(pune, pune_at, now)
            london_teller = Storyteller(london, london_at, now)
            found_tenant(connection, pune)
            found_tenant(connection, london)
            load_calendar(connection, pune.tenant_id, pune_teller.today)
            load_year(connection, pune, pune_year(pune_teller, pune_at))
            load_year(connection, london, london_teller.year(london_closures(london_teller, london_at)))
        tell(Step.SAMPLES_TODAY)
        engine_of = _engines(stack, target, passwords)
        pune_tills([int(venue.columns["venue_id"]) for venue in pune.venues], pune_teller.today, engine_of)
        pune_live(pune_teller, pune_at, engine_of)
        london_live(london_teller, engine_of)
        with engine.begin() as connection:
            for business in (pune, london):
                tell_messages(connection, business.tenant_id, now)
    _tidy(target)


def pune_year(teller: Storyteller, at: PuneOccasions) -> Year:
    """The first business's year, with room for what a manager closes today."""
    today = teller.today
    teller.ground.take([today_blocked(at, today)])
    return teller.year(pune_closures(teller, at), pune_today(at, today), pune_waiting(at, today))


def _engines(stack: ExitStack, target: URL, passwords: dict[str, str]) -> Callable[[Person], sa.Engine]:
    """An engine per login, made when first asked for and closed with the stack."""
    made: dict[str, sa.Engine] = {}

    def engine_of(person: Person) -> sa.Engine:
        if person.login not in made:
            url = target.set(username=person.login, password=passwords[person.login])
            made[person.login] = engine_for(url, lanes=1)
            stack.callback(made[person.login].dispose)
        return made[person.login]

    return engine_of


def _tidy(target: URL) -> None:
    """Takes away what the walk through the lifecycle left behind, and counts for the planner."""
    engine = engine_for(target, lanes=1, statement_timeout_seconds=600)
    with engine.connect() as connection:
        connection.exec_driver_sql("VACUUM (ANALYZE)")
    engine.dispose()
