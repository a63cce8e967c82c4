"""The business that is kept on this PC: the embedded server with a database of its own, and its front door."""

import hashlib
import hmac
from pathlib import Path

import psycopg
import sqlalchemy as sa
from psycopg import sql

from desk.db.connection import conninfo, engine_for, parsed
from desk.db.founding import found_business, login_of
from desk.db.migrate import migrate
from desk.db.translate import translated
from desk.domain.business import CLOCKWORK, NewBusiness
from desk.domain.errors import Unavailable
from desk.domain.outside_errors import BusinessExists
from desk.domain.sentence import Sentence
from desk.kept_server import KeptServer, Tell
from desk.paying import providers_for
from desk.samples.demo_database import schema_fingerprint
from desk.secrets import open_store
from desk.server.address import ServerAddress
from desk.usecases.first_run import Step
from desk.wiring import DatabaseDoor

DATABASE = "halldesk"
_ADVISORY_KEY = 0x4F57_4E
_CURRENT = "Halldesk, schema "


class OwnRun:
    """`open` first; then `found` once in the life of the folder, and `door` as often as the window is opened."""

    def __init__(self, data_dir: Path, tell: Tell) -> None:
        self._data_dir = data_dir
        self._tell = tell
        self._server = KeptServer(data_dir, tell)
        self._address: ServerAddress | None = None

    def open(self) -> None:
        """The server is up and its database has this program's schema.

        Raises:
            Unavailable, WrongServer: with what is in the way.
        """
        self._address = self._server.open()
        with translated(), psycopg.connect(self._address.url(), autocommit=True) as connection:
            connection.execute("SELECT pg_advisory_lock(%s)", [_ADVISORY_KEY])  # a second desk waits and finds it done
            found = connection.execute(
                "SELECT coalesce(shobj_description(oid, 'pg_database'), '') FROM pg_database WHERE datname = %s",
                [DATABASE],
            ).fetchone()
            current = _CURRENT + schema_fingerprint()
            if found is not None and found[0] == current:
                return
            self._tell(Step.UPDATING)
            name = sql.Identifier(DATABASE)
            if found is None:
                connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(name))
            migrate(self._address.url(DATABASE))
            connection.execute(sql.SQL("COMMENT ON DATABASE {} IS {}").format(name, sql.Literal(current)))

    def business(self) -> tuple[int, str] | None:
        """Number and name of the business that was founded here."""
        with translated(), psycopg.connect(self._opened().url(DATABASE), autocommit=True) as connection:
            found = connection.execute("SELECT tenant_id, name FROM desk.tenant ORDER BY 1 LIMIT 1").fetchone()
        return (int(found[0]), str(found[1])) if found else None

    def found(self, business: NewBusiness) -> None:
        """Writes the business whole or not at all.

        Raises:
            BadInput: with the field.
            BusinessExists: there is one.
        """
        if existing := self.business():
            raise BusinessExists(name=existing[1])
        self._tell(Step.FOUNDING)
        engine = engine_for(self._opened().url(DATABASE), lanes=1, isolation_level="READ COMMITTED")
        try:
            with translated(), engine.begin() as connection:
                connection.execute(sa.text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ADVISORY_KEY})
                found_business(connection, business, self._clockwork_password())
        finally:
            engine.dispose()

    def door(self) -> DatabaseDoor:
        """The way in for the people of the business, with the background jobs in this window.

        Raises:
            Unavailable: no business has been founded here.
        """
        existing = self.business()
        if existing is None:
            raise Unavailable(problem=Sentence("no business has been founded on this PC yet"))
        url = parsed(self._opened().url(DATABASE)).set(username=None, password=None)
        worker = url.set(username=login_of(existing[0], CLOCKWORK), password=self._clockwork_password())
        return DatabaseDoor(
            url=url,
            journal_path=self._data_dir / "journal.sqlite",
            login_prefix=login_of(existing[0], ""),
            worker_url=worker,
            providers=lambda: providers_for(url, open_store()),
        )

    def close(self) -> None:
        """Ends our presence; the server stops unless another desk uses it."""
        self._server.close()

    def superuser(self) -> str:
        """The database as its administrator, for the doctor and for tests: never to be logged."""
        return conninfo(parsed(self._opened().url(DATABASE)))

    def _clockwork_password(self) -> str:
        """Made of the administrator's, which only this account can read: so it need not be kept anywhere."""
        key = self._opened().password.encode()
        return hmac.new(key, b"the clockwork of this PC", hashlib.sha256).hexdigest()

    def _opened(self) -> ServerAddress:
        assert self._address is not None
        return self._address
