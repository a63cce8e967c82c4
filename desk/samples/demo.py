"""Prepares the demo: two businesses with a year of bookings in a database of their own, loaded once.

A load that was broken off leaves no mark of completion; the next start throws it away and does it again.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
import sqlalchemy as sa
from sqlalchemy.engine import URL

from desk.db.connection import conninfo, engine_for, parsed
from desk.db.schema.founding import scram_verifier
from desk.db.schema.migrate import migrate
from desk.db.translate import translated
from desk.domain.errors import DeskError, WrongServer
from desk.samples.demo_database import DemoDatabase
from desk.samples.demo_logins import Passwords, new_passwords
from desk.samples.houses import person
from desk.samples.loading import load
from desk.usecases.first_run import Step
from desk.usecases.front_door import DemoLogin

Tell = Callable[[Step], None]
log = logging.getLogger(__name__)

_SAID_NO = (sa.exc.DatabaseError, psycopg.DatabaseError)
_NO_SERVER = (sa.exc.OperationalError, psycopg.OperationalError)

_TILES = ("clerk", "second_clerk", "manager", "owner", "second_tenant_clerk")


@dataclass(frozen=True, kw_only=True)
class DemoAccess:
    """Where the demo is and how each role signs in."""

    server: URL = field(repr=False)
    passwords: dict[str, str] = field(repr=False)

    def url(self, role: str) -> str:
        """A PostgreSQL URL, password included, for a role of `houses.PEOPLE`: clerk, second_clerk, manager, owner,
        worker, second_tenant_clerk, second_tenant_owner, second_tenant_worker.

        Raises:
            KeyError: there is no such role.
        """
        login = person(role).login
        return _text(self.server.set(username=login, password=self.passwords[login]))

    @property
    def superuser_url(self) -> str:
        """The demo's database as the superuser who prepared it."""
        return _text(self.server)

    @property
    def logins(self) -> list[DemoLogin]:
        """The tiles of the sign-in screen: the first business's people, then a clerk of the other."""
        return [
            DemoLogin(label=who.label, rank=who.rank, login=who.login, password=self.passwords[who.login])
            for who in map(person, _TILES)
        ]


def prepare(
    superuser_url: str,
    data_dir: Path,
    *,
    fresh: bool = False,
    database: str = "halldesk_demo",
    on_progress: Tell | None = None,
) -> DemoAccess:
    """Makes the demo ready and returns how to sign in; where it is ready already, that takes one query.

    Args:
        superuser_url: any other database of the server, as its superuser.
        data_dir: where the demo's random passwords are kept, in a file that only this account may read.
        fresh: throw away what is there and load anew.
        on_progress: told in a sentence what is being done.

    Raises:
        WrongServer: a database of that name exists and is no demo, or the server cannot be used.
        Unavailable: no connection, or the folder cannot be written.
    """
    server = parsed(superuser_url)
    target = server.set(database=database)
    passwords, tell = Passwords(data_dir), on_progress or (lambda _: None)
    with translated(), psycopg.connect(conninfo(server), autocommit=True, connect_timeout=10) as connection:
        found = DemoDatabase(connection, database)
        if fresh or not found.current or not passwords.known():
            with found.alone():
                found.look()
                _make_ready(found, target, passwords, fresh=fresh, tell=tell)
    return DemoAccess(server=target, passwords=passwords.known())


def _make_ready(found: DemoDatabase, target: URL, passwords: Passwords, *, fresh: bool, tell: Tell) -> None:
    if not fresh and found.ready and not found.current and not _brought_up_to_date(found, target, tell):
        fresh = True
    if fresh or not found.ready:
        if found.exists and not found.ours and not fresh and not _is_empty(target):
            raise WrongServer(
                problem=f"The database {target.database} exists and is no demo.",
                advice="Rename it, or throw it away with `desk demo --fresh`.",
            )
        tell(Step.SAMPLES_DATABASE)
        found.make()
        migrate(_text(target))
        if not passwords.known():
            passwords.keep(new_passwords())
        load(target, passwords.known(), tell)
        found.finished()
    _offer_ways_to_pay(target)
    if not passwords.known():
        tell(Step.SAMPLES_PASSWORDS)
        _set_passwords(target, passwords)


def _brought_up_to_date(found: DemoDatabase, target: URL, tell: Tell) -> bool:
    """False where what is there cannot be brought over: these are samples, and made anew rather than refused."""
    tell(Step.SAMPLES_UPDATE)
    try:
        migrate(_text(target))
    except DeskError as error:
        if not isinstance(error.__cause__, _SAID_NO) or isinstance(error.__cause__, _NO_SERVER):
            raise  # the program refuses, or there is no server: not what is in the database
        log.warning("the demonstration cannot be brought up to date and is made anew", exc_info=True)
        return False
    found.finished()
    return True


def _offer_ways_to_pay(target: URL) -> None:
    """By the demo's own provider (desk/gateways/fakes), and by UPI to an address that is an example."""
    with psycopg.connect(conninfo(target), autocommit=True) as connection:
        connection.execute(
            "INSERT INTO desk.payment_provider (tenant_id, venue_id, provider, ways)"
            " SELECT tenant_id, venue_id, 'demo', '{link,qr}' FROM desk.venue ON CONFLICT DO NOTHING"
        )
        connection.execute(
            "UPDATE desk.tax_registration SET upi_address = 'parijat@examplebank' WHERE upi_address IS NULL"
        )


def _is_empty(target: URL) -> bool:
    """Whether nothing was ever made in it: a start that broke off between making and marking leaves that."""
    with psycopg.connect(conninfo(target), autocommit=True) as connection:
        row = connection.execute("SELECT NOT EXISTS (SELECT FROM pg_class WHERE oid >= 16384)").fetchone()
    return bool(row and row[0])


def _set_passwords(target: URL, passwords: Passwords) -> None:
    """Gives everybody a new password. The file comes last: if this breaks off, the next start does it again."""
    made = new_passwords()
    engine = engine_for(target, lanes=1, isolation_level="READ COMMITTED")
    with engine.begin() as connection:
        for login, password in made.items():
            verifier = scram_verifier(connection, login, password)
            statement = sa.text(
                "SELECT format('ALTER ROLE %I PASSWORD %L', CAST(:login AS text), CAST(:verifier AS text))"
            )
            connection.exec_driver_sql(
                connection.execute(statement, {"login": login, "verifier": verifier}).scalar_one()
            )
    engine.dispose()
    passwords.keep(made)


def _text(url: URL) -> str:
    return url.set(drivername="postgresql").render_as_string(hide_password=False)
