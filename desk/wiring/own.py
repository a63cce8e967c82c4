"""The business that is kept on this PC: the embedded server with a database of its own, and its front door."""

import hashlib
import hmac
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg
import sqlalchemy as sa
from psycopg import sql
from sqlalchemy.engine import URL

from desk.backups.errors import BackupDamaged, MovedAway, StillAtWork
from desk.backups.file import backups_in
from desk.backups.restoring import Restored, drop_database, make_database, restore
from desk.backups.upgrading import MOVED, Upgrade
from desk.db.connection import conninfo, engine_for, parsed
from desk.db.schema.founding import found_business, login_of
from desk.db.schema.migrate import migrate
from desk.db.translate import translated
from desk.domain.backups import outlived, replaced_name
from desk.domain.business import CLOCKWORK, NewBusiness
from desk.domain.outside_errors import BusinessExists, DataOfOlderVersion, NoBusinessYet
from desk.providers.messages import senders_for
from desk.providers.payments import providers_for
from desk.providers.set_up import StoredProviderKeys
from desk.samples.demo_database import schema_fingerprint
from desk.secrets import open_store
from desk.server.address import ServerAddress
from desk.server.folder import password_in
from desk.server.gap import VersionGap, keep_programs
from desk.settings import Settings
from desk.usecases.first_run import BroughtOver, Step
from desk.wiring.clockwork import keeper_clockwork
from desk.wiring.door import DatabaseDoor
from desk.wiring.kept_server import KeptServer, Tell

DATABASE = "halldesk"
_ADVISORY_KEY = 0x4F57_4E
_CURRENT = "Halldesk, schema "


class OwnRun:
    """`open` first; then `found` once in the life of the folder, and `door` as often as the window is opened."""

    def __init__(
        self,
        data_dir: Path,
        tell: Tell,
        *,
        backups: Path | None = None,
        second: Path | None = None,
        programs: Path | None = None,
        places: Sequence[Path] = (),
    ) -> None:
        """Looks at nothing yet.

        Args:
            data_dir: of the server and the journal.
            tell: told each step.
            backups: where backups go; beside `data_dir` unless told.
            second: where each backup goes once more.
            programs: PostgreSQL's; by default those that come with the desk.
            places: where PostgreSQL's programs of an older version may be, beside where the system keeps them.
        """
        self._data_dir = data_dir
        self._tell = tell
        self.backups, self.second = backups or data_dir.parent / "backups", second
        self._programs, self._places = programs, places
        self._server = KeptServer(data_dir, tell, programs)
        self._address: ServerAddress | None = None

    def open(self) -> None:
        """The server is up and its database has this program's schema.

        Raises:
            DataOfOlderVersion: `bring_over` comes first.
            Unavailable, WrongServer: with what is in the way.
        """
        if gap := self.gap():
            raise self._older(gap)
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
            if found is not None and found[0].startswith(MOVED):
                raise MovedAway(server=found[0].removeprefix(MOVED))
            self._tell(Step.UPDATING)
            name = sql.Identifier(DATABASE)
            if found is None:
                connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(name))
            migrate(self._address.url(DATABASE))
            connection.execute(sql.SQL("COMMENT ON DATABASE {} IS {}").format(name, sql.Literal(current)))

    def gap(self) -> VersionGap | None:
        """What has to be bridged before this program's PostgreSQL can open the folder."""
        return self._server.gap(self._places)

    def bring_over(
        self,
        *,
        from_backup: bool = False,
        file: Path | None = None,
        stopped: Callable[[], bool] = lambda: False,
        on_swap: Callable[[str], None] | None = None,
    ) -> BroughtOver | None:
        """This PC's data to this program's PostgreSQL; None where it is there already.

        Args:
            from_backup: from a backup, where nothing can read the old files any more.
            file: which backup; the newest unless told.
            stopped: asked between the steps before the new files take the old ones' place.
            on_swap: told each step of that.

        Raises:
            BackupDamaged: there is no backup; and see `Upgrade`.
        """
        gap = self.gap()
        if gap is None:
            return None
        upgrade = Upgrade(
            self._data_dir,
            gap,
            database=DATABASE,
            backups=self.backups,
            finish=self._make_ours,
            tell=self._tell,
            stopped=stopped,
            on_swap=on_swap,
        )
        if not from_backup:
            return upgrade.from_old_files()
        newest = file or next(iter(backups_in(self.backups)), None)
        if newest is None:
            raise BackupDamaged(file=self.backups, problem="there is none here")
        return upgrade.from_backup(newest)

    def _older(self, gap: VersionGap) -> DataOfOlderVersion:
        return DataOfOlderVersion(
            found=gap.folder_major,
            ours=gap.new.major,
            readable=gap.old is not None,
            size_bytes=gap.size_bytes,
            backup_at=next(iter(backups_in(self.backups).values()), None),
        )

    def _make_ours(self, place: URL) -> None:
        """A restored database becomes this PC's: its clockwork gets in, and its schema is known to be current."""
        with translated(), psycopg.connect(conninfo(place), autocommit=True) as connection:
            for (login,) in connection.execute("SELECT login FROM desk.staff WHERE rank = 'worker'").fetchall():
                self._give_password(connection, str(login))
            current = sql.Literal(_CURRENT + schema_fingerprint())
            statement = sql.SQL("COMMENT ON DATABASE {} IS {}")
            connection.execute(statement.format(sql.Identifier(str(place.database)), current))

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
            NoBusinessYet: none has been founded here.
        """
        existing = self.business()
        if existing is None:
            raise NoBusinessYet
        url = parsed(self._opened().url(DATABASE)).set(username=None, password=None)
        worker = url.set(username=login_of(existing[0], CLOCKWORK), password=self._clockwork_password())
        return DatabaseDoor(
            url=url,
            journal_path=self._data_dir / "journal.sqlite",
            login_prefix=login_of(existing[0], ""),
            worker_url=worker,
            providers=lambda: providers_for(url, open_store()),
            senders=lambda: senders_for(url, open_store()),
            secrets=open_store,
            provider_keys=lambda: StoredProviderKeys(url, open_store(), has_worker=True),
            keepers=lambda: [
                keeper_clockwork(
                    worker,
                    lambda: self.administrator,
                    folder=self.backups,
                    second=self.second,
                    clear_up=self.clear_up,
                )
            ],
        )

    @property
    def worker(self) -> URL:
        """The clockwork's login of the business that was founded here.

        Raises:
            NoBusinessYet: none has been founded here.
        """
        worker = self.door().worker_url
        assert worker is not None
        return worker

    @property
    def administrator(self) -> URL:
        """The database as its administrator: never to be logged."""
        return parsed(self._opened().url(DATABASE))

    def restore(self, file: Path) -> Restored:
        """Puts a backup in the place of what is here; what was here stays beside it, under another name.

        Raises:
            BackupDamaged, CopyDiffers, WrongServer: the backup cannot be used; what is here is as it was.
            StillAtWork: a desk of this PC is open.
        """
        server = parsed(self._opened().url())
        place = make_database(server, f"{DATABASE}_restored")
        try:
            back = restore(file, place)
            self._make_ours(place)
            self._put_in_place(server, str(place.database))
        except BaseException:
            drop_database(server, str(place.database))
            raise
        return back

    def clear_up(self, now: datetime | None = None) -> int:
        """Drops what restores replaced more than a fortnight ago, but never the last; how many went.

        The programs that opened the folder are kept beside it too: the next package may bring only newer ones.
        """
        server = parsed(self._opened().url())
        with translated(), psycopg.connect(conninfo(server), autocommit=True) as connection:
            names = [name for (name,) in connection.execute("SELECT datname FROM pg_database").fetchall()]
        gone = outlived(names, DATABASE, now or datetime.now(UTC))
        for name in gone:
            drop_database(server, name)
        keep_programs(self._data_dir, self._programs)
        return len(gone)

    def moved_to(self, where: str) -> None:
        """Marks what is here as moved: it stays, and no desk opens it any more."""
        server = parsed(self._opened().url())
        with translated(), psycopg.connect(conninfo(server), autocommit=True) as connection:
            statement = sql.SQL("COMMENT ON DATABASE {} IS {}")
            connection.execute(statement.format(sql.Identifier(DATABASE), sql.Literal(MOVED + where)))

    def refuse_others(self) -> None:
        """Raises StillAtWork while a desk of this PC is open."""
        with translated(), psycopg.connect(self._opened().url(), autocommit=True) as connection:
            found = connection.execute(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = %s AND usename <> current_user", [DATABASE]
            ).fetchone()
        if found is not None and found[0]:
            raise StillAtWork

    def _put_in_place(self, server: URL, name: str) -> None:
        """Renames both databases in one transaction: there is never none, and never two."""
        self.refuse_others()
        before = replaced_name(DATABASE, datetime.now(UTC))
        ours, old, new = sql.Identifier(DATABASE), sql.Identifier(before), sql.Identifier(name)
        with translated(), psycopg.connect(conninfo(server), autocommit=True) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = ANY (%s)", [[DATABASE, name]]
            )
            with connection.transaction():
                connection.execute(sql.SQL("ALTER DATABASE {} RENAME TO {}").format(ours, old))
                connection.execute(sql.SQL("ALTER DATABASE {} RENAME TO {}").format(new, ours))

    def _give_password(self, connection: psycopg.Connection[Any], login: str) -> None:
        """The clockwork's password hangs on this folder's administrator, and a backup may come from another PC."""
        encrypted = connection.pgconn.encrypt_password(
            self._clockwork_password().encode(), login.encode(), b"scram-sha-256"
        )
        statement = sql.SQL("ALTER ROLE {} PASSWORD {}")
        connection.execute(statement.format(sql.Identifier(login), sql.Literal(encrypted.decode())))

    def close(self) -> None:
        """Ends our presence; the server stops unless another desk uses it."""
        self._server.close()

    def superuser(self) -> str:
        """The database as its administrator, for the doctor and for tests: never to be logged."""
        return conninfo(self.administrator)

    def _clockwork_password(self) -> str:
        """Made of the administrator's, which only this account can read: so it need not be kept anywhere."""
        key = password_in(self._data_dir).encode()
        return hmac.new(key, b"the clockwork of this PC", hashlib.sha256).hexdigest()

    def _opened(self) -> ServerAddress:
        assert self._address is not None
        return self._address


def own_run_of(settings: Settings, tell: Tell) -> OwnRun:
    """The business of this PC, as its settings say where its backups go and where older programs may be."""
    return OwnRun(
        settings.data_dir / "own",
        tell,
        backups=settings.backups,
        second=settings.backup_copy_dir,
        places=[settings.postgres_dir] if settings.postgres_dir else [],
    )
