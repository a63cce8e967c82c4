"""The only place that builds adapters: settings → database, journal, clockwork → desk, window or worker."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from sqlalchemy.engine import URL

from desk.db.connection import engine_for, parsed
from desk.db.journal import FileJournal
from desk.db.listen import DatabaseFeed
from desk.db.reader import DatabaseReader
from desk.db.referee import DatabaseReferee
from desk.db.sweeper import DatabaseSweeper
from desk.documents.paper_maker import PaperMaker
from desk.documents.spool import SystemSpooler
from desk.domain.errors import ConfigurationWrong
from desk.secrets import SecretStore
from desk.settings import Settings
from desk.usecases.at_the_desk import Desk
from desk.usecases.front_door import DemoLogin
from desk.workers.clockwork import SweepingClockwork


@dataclass(kw_only=True)
class DatabaseDoor:
    """The `FrontDoor` port of one server; `worker_url` is known only on a PC that has the worker's login."""

    url: URL
    journal_path: Path
    login_prefix: str = "desk_"
    demo: Sequence[DemoLogin] = ()
    worker_url: URL | None = None
    _clockwork: SweepingClockwork | None = field(default=None, init=False)

    def server_label(self) -> str:
        return f"{self.url.database} on {self.url.host}" + (f":{self.url.port}" if self.url.port else "")

    def demo_logins(self) -> list[DemoLogin]:
        return list(self.demo)

    def sign_in(self, login: str, password: str) -> Desk:
        login = login.strip()
        full = login if login.startswith(self.login_prefix) else self.login_prefix + login
        url = self.url.set(username=full, password=password)
        engine = engine_for(url)
        try:
            reader = DatabaseReader(engine)
            identity = reader.identity()
            feed = DatabaseFeed(url, identity.tenant_id)
            house = reader.house()
            journal = FileJournal(self.journal_path, self.server_label())
        except BaseException:
            engine.dispose()
            raise
        return Desk(
            identity=identity,
            house=house,
            reader=reader,
            referee=DatabaseReferee(engine),
            journal=journal,
            feed=feed,
            papers=PaperMaker(),
            spooler=SystemSpooler(),
            clockwork=self._started_clockwork(),
            closers=[engine.dispose, journal.close, feed.stop],
        )

    def close(self) -> None:
        """Ends the clockwork, if this desk ran it."""
        if self._clockwork is not None:
            self._clockwork.stop()
            self._clockwork = None

    def _started_clockwork(self) -> SweepingClockwork | None:
        if self.worker_url is not None and self._clockwork is None:
            self._clockwork = clockwork_for(self.worker_url)
            self._clockwork.start()
        return self._clockwork


def clockwork_for(url: URL) -> SweepingClockwork:
    """The clockwork over one connection of the worker's own login; not started."""
    engine = engine_for(url, lanes=1)
    return SweepingClockwork(DatabaseSweeper(engine), close=engine.dispose)


def door_for(settings: Settings, secrets: SecretStore) -> DatabaseDoor:
    """The door of the central server that the settings name.

    Raises:
        ConfigurationWrong: no server is configured.
    """
    if settings.database_url is None:
        raise ConfigurationWrong(
            where="settings",
            problem="no server is set; run `desk demo` to try Halldesk, or set DESK_DATABASE_URL or database_url here",
        )
    url = parsed(settings.database_url)
    return DatabaseDoor(
        url=url,
        journal_path=settings.data_dir / "journal.sqlite",
        login_prefix=settings.login_prefix,
        worker_url=worker_url(url, secrets),
    )


def worker_url(url: URL, secrets: SecretStore) -> URL | None:
    """The worker's address where this PC has its login: from a service credential or from the key store."""
    stored = _credential() or secrets.get(f"worker {url.host} {url.database}")
    if not stored or ":" not in stored:
        return None
    login, password = stored.strip().split(":", 1)
    return url.set(username=login, password=password)


def _credential() -> str | None:
    """`login:password` in the file that a systemd unit passes with LoadCredential=halldesk-worker:…."""
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    if not folder:
        return None
    path = Path(folder) / "halldesk-worker"
    return path.read_text("utf-8") if path.is_file() else None


def text_url(url: URL) -> str:
    """The address as text with its password, each part quoted: for the demo's own logins only."""
    return f"postgresql://{quote(url.username or '')}:{quote(url.password or '')}@{url.host}:{url.port}/{url.database}"
