"""The front door of one server: behind it each login gets a desk with its adapters, and the clockwork where it runs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from threading import Lock

from sqlalchemy.engine import URL

from desk.db.checks import doctor
from desk.db.connection import engine_for, parsed, shut
from desk.db.journal import FileJournal
from desk.db.keeping import DatabaseKeeping
from desk.db.listen import DatabaseFeed
from desk.db.reach import examined
from desk.db.reader import DatabaseReader
from desk.db.referee import DatabaseReferee
from desk.db.register import DatabaseRegister
from desk.db.report_source import DatabaseReports
from desk.doctor.keys import missing_keys
from desk.doctor.support_file import collect
from desk.doctor.this_pc import findings_here
from desk.documents.paper_maker import PaperMaker
from desk.documents.reports.files import ReportWriters
from desk.documents.spool import SystemSpooler
from desk.documents.table_files import FilesOfTables
from desk.domain.errors import ConfigurationWrong
from desk.domain.outside_errors import CertificateNotTrusted
from desk.domain.sentence import Sentence
from desk.secrets import SecretStore
from desk.settings import Settings, load
from desk.usecases.at_the_desk import Desk
from desk.usecases.front_door import DemoLogin
from desk.usecases.messages.providing import MessageProvider
from desk.usecases.payments.providing import PaymentProvider
from desk.usecases.payments.set_up import ProviderKeys
from desk.usecases.ports import Finding
from desk.wiring.clockwork import workshop_for
from desk.wiring.logins import worker_url
from desk.workers.late import LateClockwork
from desk.workers.payments import Member, Workshop


@dataclass(kw_only=True)
class DatabaseDoor:
    """The `FrontDoor` port of one server; `worker_url` is known only on a PC that has the worker's login.

    `providers` gives those payment providers whose keys this PC has, `senders` those of messages; both may ask the key
    store. `keepers` gives the threads that make backups, where this PC may; `checkup` what the doctor sees of this PC.
    `kept` is false for a demonstration, which nobody misses; it has no `secrets` either, where keys of providers are.
    """

    url: URL
    journal_path: Path
    login_prefix: str = "desk_"
    demo: Sequence[DemoLogin] = ()
    worker_url: URL | None = None
    providers: Callable[[], Sequence[PaymentProvider]] = tuple
    keepers: Callable[[], Sequence[Member]] = tuple
    checkup: Callable[[], Sequence[Finding]] = tuple
    kept: bool = True
    senders: Callable[[], Sequence[MessageProvider]] = tuple
    provider_keys: Callable[[], ProviderKeys] | None = None
    secrets: Callable[[], SecretStore] | None = None
    _clockwork: LateClockwork | None = field(default=None, init=False)
    _closed: bool = field(default=False, init=False)
    _changing: Lock = field(default_factory=Lock, init=False)

    def server_label(self) -> str:
        where = f"{self.url.host}:{self.url.port}" if self.url.port else self.url.host
        return Sentence("{database} on {server}", database=self.url.database, server=where)

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
        except CertificateNotTrusted:
            engine.dispose()
            examined(url)  # says why
            raise
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
            reports=DatabaseReports(url),
            report_files=ReportWriters(),
            register=DatabaseRegister(engine),
            tables=FilesOfTables(),
            clockwork=self._started_clockwork(),
            keeping=DatabaseKeeping(engine).keeping if self.kept else None,
            checkup=lambda: self._looked(url),
            collect=lambda: self._collected(url),
            provider_keys=self.provider_keys,
            closers=[partial(shut, engine), journal.close, feed.stop],
        )

    def close(self) -> None:
        """Ends the clockwork, if this desk ran it; a sign-in still on its way starts none any more."""
        with self._changing:
            self._closed, clockwork, self._clockwork = True, self._clockwork, None
        if clockwork is not None:
            clockwork.stop()

    def _collected(self, url: URL) -> str:
        """The file for support, where people look for what was downloaded."""
        from platformdirs import user_downloads_path

        return str(collect(load(), self._looked(url), user_downloads_path()))

    def _looked(self, url: URL) -> list[Finding]:
        keys = missing_keys(url, self.secrets()) if self.secrets is not None and self.worker_url is not None else []
        return [*doctor.findings(url, missed=self.kept), *keys, *self.checkup()]

    def _started_clockwork(self) -> LateClockwork | None:
        with self._changing:
            if self.worker_url is not None and self._clockwork is None and not self._closed:
                self._clockwork = LateClockwork(partial(self._workshop, self.worker_url))
                self._clockwork.start()
            return self._clockwork

    def _workshop(self, worker: URL) -> Workshop:
        keepers = self.keepers()
        return workshop_for(worker, self.providers(), self.senders(), keepers=keepers)


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
        providers=lambda: _keyed_providers(url, secrets),
        checkup=lambda: findings_here(settings, lambda: secrets),
        senders=lambda: _keyed_senders(url, secrets),
        provider_keys=lambda: stored_provider_keys(url, secrets),
        secrets=lambda: secrets,
    )


def stored_provider_keys(url: URL, secrets: SecretStore) -> ProviderKeys:
    """The set-up of providers on this PC; late, because it brings the providers and what they speak with."""
    from desk.providers.set_up import StoredProviderKeys

    return StoredProviderKeys(url, secrets, has_worker=worker_url(url, secrets) is not None)


def _keyed_providers(url: URL, secrets: SecretStore) -> Sequence[PaymentProvider]:
    from desk.providers.payments import (
        providers_for,  # late: a desk without the worker's login never speaks to a provider
    )

    return providers_for(url, secrets)


def _keyed_senders(url: URL, secrets: SecretStore) -> Sequence[MessageProvider]:
    from desk.providers.messages import senders_for  # late, as above

    return senders_for(url, secrets)
