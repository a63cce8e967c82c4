"""The only place that builds adapters: settings → database, journal, clockwork → desk, window or worker."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote
from uuid import UUID

from sqlalchemy.engine import URL

from desk.backups.keeper import Keeper
from desk.checkup import findings_here
from desk.db import doctor
from desk.db.connection import engine_for, parsed
from desk.db.journal import FileJournal
from desk.db.keeping import DatabaseKeeping
from desk.db.listen import DatabaseFeed
from desk.db.message_desk import DatabaseMessageDesk
from desk.db.payment_desk import DatabasePaymentDesk
from desk.db.reader import DatabaseReader
from desk.db.referee import DatabaseReferee
from desk.db.register import DatabaseRegister
from desk.db.report_source import DatabaseReports
from desk.db.sweeper import DatabaseSweeper
from desk.documents.paper_maker import PaperMaker
from desk.documents.reports.files import ReportWriters
from desk.documents.spool import SystemSpooler
from desk.documents.table_files import FilesOfTables
from desk.domain.errors import ConfigurationWrong, Unavailable
from desk.domain.sentence import Sentence
from desk.key_check import missing_keys
from desk.secrets import SecretStore
from desk.settings import Settings, load
from desk.support import collect
from desk.usecases.at_the_desk import Desk
from desk.usecases.collecting import Collector
from desk.usecases.front_door import DemoLogin
from desk.usecases.papers import PaperFormat
from desk.usecases.ports import Finding
from desk.usecases.provider_setup import ProviderKeys
from desk.usecases.providing import PaymentProvider
from desk.usecases.sending import Sender
from desk.usecases.sweeping import Job
from desk.usecases.texting import Attachment, MessageProvider, MessageWork
from desk.workers.clockwork import SweepingClockwork
from desk.workers.messages import MessageThread
from desk.workers.payments import Member, PaymentThread, Workshop
from desk.workers.watch import Watch


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
    _clockwork: Workshop | None = field(default=None, init=False)

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
            closers=[engine.dispose, journal.close, feed.stop],
        )

    def close(self) -> None:
        """Ends the clockwork, if this desk ran it."""
        if self._clockwork is not None:
            self._clockwork.stop()
            self._clockwork = None

    def _collected(self, url: URL) -> str:
        """The file for support, where people look for what was downloaded."""
        from platformdirs import user_downloads_path

        return str(collect(load(), self._looked(url), user_downloads_path()))

    def _looked(self, url: URL) -> list[Finding]:
        keys = missing_keys(url, self.secrets()) if self.secrets is not None and self.worker_url is not None else []
        return [*doctor.findings(url, missed=self.kept), *keys, *self.checkup()]

    def _started_clockwork(self) -> Workshop | None:
        if self.worker_url is not None and self._clockwork is None:
            keepers = self.keepers()
            self._clockwork = workshop_for(self.worker_url, self.providers(), self.senders(), keepers=keepers)
            self._clockwork.start()
        return self._clockwork


def clockwork_for(url: URL) -> SweepingClockwork:
    """The clockwork over one connection of the worker's own login; not started."""
    engine = engine_for(url, lanes=1)
    return SweepingClockwork(DatabaseSweeper(engine), close=engine.dispose)


def workshop_for(
    url: URL,
    providers: Sequence[PaymentProvider],
    senders: Sequence[MessageProvider] = (),
    *,
    sweeps: bool = True,
    keepers: Sequence[Member] = (),
) -> Workshop:
    """The clockwork with a thread for each provider, woken by the database's hints; not started."""
    members: list[Member] = [clockwork_for(url)] if sweeps else []
    members += [_payment_thread(url, provider) for provider in providers]
    members += [_message_thread(url, sender) for sender in senders]
    members += keepers
    if sweeps:
        members.append(_watch(url, list(members)))
    return Workshop(members, _hints(url) if providers or senders else None)


def _watch(url: URL, members: Sequence[Member]) -> Watch:
    engine = engine_for(url, lanes=1)
    return Watch(
        lambda: [job for member in members for job in member.health()], DatabaseKeeping(engine), close=engine.dispose
    )


def keeper_clockwork(
    worker: URL,
    dumper: Callable[[], URL],
    *,
    folder: Path,
    second: Path | None = None,
    clear_up: Callable[[], int] | None = None,
) -> SweepingClockwork:
    """The thread that makes backups and tries them, telling the database as the worker; not started.

    Args:
        worker: the worker's login.
        dumper: somebody who may dump the database; asked for when a backup is made.
        folder: where the backups go.
        second: where each goes once more.
        clear_up: throws away what restores replaced long ago, where this PC has the server.
    """
    engine = engine_for(worker, lanes=1)
    keeper = Keeper(dumper, DatabaseKeeping(engine), folder=folder, second=second)
    backup = Job(name="backup", title=Sentence("Back up"), every_seconds=600, run=lambda _: keeper.backup())
    trial = Job(
        name="rehearsal", title=Sentence("Restore on trial"), every_seconds=3600, run=lambda _: keeper.rehearse()
    )
    jobs = [backup, trial]
    if clear_up is not None:
        title = Sentence("Clear up after restores")
        jobs.append(Job(name="clear up", title=title, every_seconds=6 * 3600, run=lambda _: clear_up()))
    return SweepingClockwork(DatabaseSweeper(engine), tuple(jobs), close=engine.dispose)


def _payment_thread(url: URL, provider: PaymentProvider) -> PaymentThread:
    engine = engine_for(url, lanes=1)
    collector = Collector(provider, DatabasePaymentDesk(engine))
    return PaymentThread(collector, Sentence("Payments: {name}", name=provider.title), close=engine.dispose)


def _message_thread(url: URL, provider: MessageProvider) -> MessageThread:
    engine = engine_for(url, lanes=1)
    reader, maker = DatabaseReader(engine), PaperMaker()

    def paper(work: MessageWork) -> Attachment | None:
        """The receipt that an e-mail about money tells of."""
        document = work.facts.get("document")
        if not document:
            return None
        pdf = maker.render(reader.paper(UUID(str(document))), PaperFormat.A4)
        return Attachment(name=f"{str(work.facts['paper']).replace('/', '-')}.pdf", data=pdf)

    sender = Sender(provider, DatabaseMessageDesk(engine), attachment=paper)
    return MessageThread(sender, Sentence("Messages: {name}", name=provider.title), close=engine.dispose)


def _hints(url: URL) -> DatabaseFeed | None:
    """Without a server at the start the threads look every two seconds all the same."""
    engine = engine_for(url, lanes=1)
    try:
        return DatabaseFeed(url, DatabaseReader(engine).identity().tenant_id)
    except Unavailable:
        return None
    finally:
        engine.dispose()


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
    from desk.provider_keys import StoredProviderKeys

    return StoredProviderKeys(url, secrets, has_worker=worker_url(url, secrets) is not None)


def _keyed_providers(url: URL, secrets: SecretStore) -> Sequence[PaymentProvider]:
    from desk.paying import providers_for  # late: a desk without the worker's login never speaks to a provider

    return providers_for(url, secrets)


def _keyed_senders(url: URL, secrets: SecretStore) -> Sequence[MessageProvider]:
    from desk.telling import senders_for  # late, as above

    return senders_for(url, secrets)


def worker_url(url: URL, secrets: SecretStore) -> URL | None:
    """The worker's address where this PC has its login: from a service credential or from the key store."""
    return _kept_login(url, secrets, "worker")


def backup_url(url: URL, secrets: SecretStore) -> URL | None:
    """Likewise of the login that may dump the database."""
    return _kept_login(url, secrets, "backup")


def _kept_login(url: URL, secrets: SecretStore, what: str) -> URL | None:
    stored = _credential(what) or secrets.get(f"{what} {url.host} {url.database}")
    if not stored or ":" not in stored:
        return None
    login, password = stored.strip().split(":", 1)
    return url.set(username=login, password=password)


def _credential(what: str) -> str | None:
    """`login:password` in the file that a systemd unit passes with LoadCredential=halldesk-worker:… (or -backup)."""
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    if not folder:
        return None
    path = Path(folder) / f"halldesk-{what}"
    return path.read_text("utf-8") if path.is_file() else None


def text_url(url: URL) -> str:
    """The address as text with its password, each part quoted: for the demo's own logins only."""
    return f"postgresql://{quote(url.username or '')}:{quote(url.password or '')}@{url.host}:{url.port}/{url.database}"
