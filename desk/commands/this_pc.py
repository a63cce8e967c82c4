"""Who is the worker and who the administrator on this PC: of its own server, or by logins kept for a central one."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy.engine import URL

from desk.commands.asking import with_password
from desk.db.connection import parsed
from desk.doctor.keys import missing_keys
from desk.domain.errors import ConfigurationWrong
from desk.secrets import SecretStore, open_store
from desk.settings import ServerPlace, Settings
from desk.usecases.ports import Finding
from desk.wiring.clockwork import keeper_clockwork
from desk.wiring.logins import backup_url, worker_url
from desk.wiring.own import own_run_of
from desk.workers.payments import Member

Tell = Callable[[str], None]


def configured(settings: Settings, url: str | None = None) -> URL:
    """The database that was named, else that of the settings.

    Raises:
        ConfigurationWrong: there is neither.
    """
    named = url or settings.database_url
    if named is None:
        raise ConfigurationWrong(where="database", problem="none is set; use --url or DESK_DATABASE_URL")
    return parsed(named)


@contextmanager
def administrator_of(settings: Settings, url: str | None = None) -> Iterator[URL]:
    """Somebody who may dump: the administrator of this PC's own server, or the login kept for a central one.

    Raises:
        ConfigurationWrong: there is neither.
    """
    if url is None and settings.database_url is None and settings.server is ServerPlace.THIS_PC:
        own = own_run_of(settings, lambda _: None)
        try:
            own.open()
            yield own.administrator
        finally:
            own.close()
        return
    named = configured(settings, url)
    yield backup_url(named, open_store()) or with_password(named)


@contextmanager
def worker_of(settings: Settings) -> Iterator[URL]:
    """The worker's login of this PC's own server, or the one kept for a central server.

    Raises:
        ConfigurationWrong: there is neither.
    """
    if settings.database_url is None and settings.server is ServerPlace.THIS_PC:
        own = own_run_of(settings, lambda _: None)
        try:
            own.open()
            yield own.worker
        finally:
            own.close()
        return
    found = worker_url(parsed(settings.database_url), open_store()) if settings.database_url else None
    if found is None:
        raise ConfigurationWrong(where="worker", problem="this PC has no worker's login, so nobody can be told")
    yield found


def keepers_of(settings: Settings, url: URL, worker: URL, secrets: SecretStore) -> Sequence[Member]:
    """The thread that backs a central server up, on the PC that has a login for it."""
    dumper = backup_url(url, secrets)
    if dumper is None:
        return ()
    return [keeper_clockwork(worker, lambda: dumper, folder=settings.backups, second=settings.backup_copy_dir)]


def keys_here(settings: Settings, url: URL) -> list[Finding]:
    """What the doctor says of providers' keys where the worker runs on this PC; elsewhere nobody needs any.

    Args:
        settings: of this PC.
        url: the database that is looked at.
    """
    store = open_store()
    if settings.database_url is not None:
        here = worker_url(parsed(settings.database_url), store) is not None
    else:
        here = settings.server is ServerPlace.THIS_PC
    return missing_keys(url, store) if here else []
