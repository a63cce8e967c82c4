"""`desk backup`, `restore`, `upgrade-data`, `move-to-server`, and who is worker and administrator on this PC."""

import argparse
import secrets as randomness
import sys
from collections.abc import Callable
from getpass import getpass
from pathlib import Path

import psycopg
from psycopg import sql
from sqlalchemy.engine import URL

from desk.backups import upgrade_words
from desk.backups.errors import PlaceTaken
from desk.backups.file import backups_in
from desk.backups.keeper import Keeper
from desk.backups.making import make_backup
from desk.backups.rehearsing import rehearse
from desk.backups.restoring import restore
from desk.commands.asking import agreed, with_password
from desk.commands.init import keep_login
from desk.commands.this_pc import administrator_of, worker_of
from desk.db.connection import conninfo, engine_for, parsed
from desk.db.keeping import DatabaseKeeping
from desk.db.translate import translated
from desk.domain.errors import BadInput, ConfigurationWrong
from desk.domain.outside_errors import OldProgramsGone
from desk.secrets import SecretStore, open_store
from desk.settings import ServerPlace, Settings, keep, settings_path
from desk.wiring.own import own_run_of

Tell = Callable[[str], None]


def backup(settings: Settings, options: argparse.Namespace, tell: Tell) -> int:
    """Makes, lists or notes backups."""
    if options.list:
        listed = backups_in(settings.backups)
        if not listed:
            tell(f"There is no backup in {settings.backups} yet.")
        for path, moment in listed.items():
            tell(f"{moment:%Y-%m-%d %H:%M} UTC  {path.stat().st_size / 1e6:8.1f} MB  {path}")
        return 0
    if options.set_login:
        return _set_login(settings, open_store(), tell)
    if options.made_elsewhere is not None:
        with worker_of(settings) as worker:
            _telling(worker, lambda desk: desk.tell_backup("elsewhere", note=options.made_elsewhere))
        tell("Noted.")
        return 0
    with administrator_of(settings, options.url) as url:
        file = make_backup(url, settings.backups) if options.url else _kept(settings, url)
    tell(f"{file}: {file.stat().st_size / 1e6:.1f} MB")
    if options.trial:
        rehearse(file, settings.backups.parent / "rehearsal")
        tell("It was restored on trial, and everything in it is as it was.")
    return 0


def _kept(settings: Settings, url: URL) -> Path:
    """A backup that the database is told of and that is copied to the second folder."""
    with worker_of(settings) as worker:
        engine = engine_for(worker, lanes=1)
        try:
            desk = DatabaseKeeping(engine)
            keeper = Keeper(lambda: url, desk, folder=settings.backups, second=settings.backup_copy_dir)
            file = keeper.make()
            keeper.copy_newest()
        finally:
            engine.dispose()
    return file


def back(settings: Settings, options: argparse.Namespace, tell: Tell) -> int:
    """Restores into an empty database, or in the place of this PC's own."""
    if options.url:
        back = restore(options.file, with_password(parsed(options.url)))
    else:
        if settings.database_url is not None:
            raise ConfigurationWrong(
                where="desk restore", problem="this PC uses a central server; name an empty database there with --url"
            )
        if not options.yes and not agreed("The business of this PC is replaced by the backup. Go on? [y/N] "):
            return 2
        own = own_run_of(settings, tell)
        try:
            own.open()
            back = own.restore(options.file)
        finally:
            own.close()
        keep(settings_path(), server=ServerPlace.THIS_PC)
    rows = back.contents.tally.rows
    tell(
        f"Restored as of {back.contents.made_at:%Y-%m-%d %H:%M} UTC: {rows} rows and the ledger are as they were saved."
    )
    if not options.url:
        tell("What was here stays beside it in the same server, for a fortnight at least.")
    if back.without_password:
        tell(f"These need a new password from an owner: {', '.join(back.without_password)}")
    return 0


def bring_over(settings: Settings, options: argparse.Namespace, tell: Tell) -> int:
    """This PC's data to the PostgreSQL of this program, told and asked before anything is done."""
    if settings.database_url is not None or settings.server is not ServerPlace.THIS_PC:
        raise ConfigurationWrong(where="desk upgrade-data", problem="no business is kept on this PC")
    own = own_run_of(settings, tell)
    gap = own.gap()
    if gap is None:
        tell("The data of this PC is of the version that this program brings. There is nothing to do.")
        return 0
    asked, plan = options.from_backup is not None, upgrade_words.plan(gap, backups_in(settings.backups))
    for line in plan:
        tell(line)
    if options.check:
        return 0
    if gap.old is None and not asked:
        raise OldProgramsGone(found=gap.folder_major)
    if asked and not options.yes and not agreed("What was booked after that backup is not brought over. Go on? [y/N] "):
        return 2
    named = options.from_backup if asked and options.from_backup != Path() else None
    done = own.bring_over(from_backup=asked, file=named)
    for line in upgrade_words.result(done) if done else ():
        tell(line)
    return 0


def move(settings: Settings, options: argparse.Namespace, tell: Tell) -> int:
    """This PC's business to a central server, proved by counts and ledger; the copy here stays unused."""
    if settings.database_url is not None or settings.server is not ServerPlace.THIS_PC:
        raise ConfigurationWrong(where="desk move-to-server", problem="no business is kept on this PC")
    target, secrets = with_password(parsed(options.url)), open_store()
    if not secrets.keeps and not options.worker_file:
        raise ConfigurationWrong(
            where="desk move-to-server",
            problem="this PC has no key store for the worker's login; name a file with --worker-file",
        )
    _refuse_full(target)
    own = own_run_of(settings, tell)
    try:
        own.open()
        own.refuse_others()
        prefix, worker = own.door().login_prefix, own.worker.username or ""
        file = make_backup(own.administrator, settings.backups, "before-move")
        tell(f"Saved as {file}")
        back = restore(file, target)
        own.refuse_others()  # who came meanwhile has sold on the old copy
        password = randomness.token_urlsafe(24)
        _set_password(target, worker, password)
        keep_login(target, f"{worker}:{password}", secrets, options.worker_file)
        address = target.set(username=None, password=None)
        own.moved_to(f"{address.host}/{address.database}")
        url = address.set(drivername="postgresql").render_as_string(hide_password=False)
        keep(settings_path(), database_url=url, login_prefix=prefix)
    finally:
        own.close()
    rows = back.contents.tally.rows
    tell(f"Moved: {rows} rows and the ledger are the same there. This PC's copy stays in {settings.data_dir / 'own'}")
    tell("People sign in as before. Start `desk worker` on the PC that shall do the background work.")
    return 0


def _telling(worker: URL, say: Callable[[DatabaseKeeping], None]) -> None:
    engine = engine_for(worker, lanes=1)
    try:
        say(DatabaseKeeping(engine))
    finally:
        engine.dispose()


def _set_login(settings: Settings, secrets: SecretStore, tell: Tell) -> int:
    if settings.database_url is None:
        raise ConfigurationWrong(where="desk backup", problem="only a central server needs a login for backups")
    if not secrets.keeps:
        raise ConfigurationWrong(where="desk backup", problem="this PC has no key store; use a service credential")
    typed = getpass("login:password ") if sys.stdin.isatty() else sys.stdin.readline().strip()
    if ":" not in typed:
        raise BadInput(field_name="login", problem="must be login:password")
    url = parsed(settings.database_url)
    secrets.put(f"backup {url.host} {url.database}", typed)
    tell("The login for backups is kept on this PC.")
    return 0


def _refuse_full(url: URL) -> None:
    with translated(), psycopg.connect(conninfo(url), autocommit=True) as connection:
        found = connection.execute("SELECT to_regnamespace('desk') IS NOT NULL").fetchone()
    if found is not None and found[0]:
        raise PlaceTaken


def _set_password(url: URL, login: str, password: str) -> None:
    with translated(), psycopg.connect(conninfo(url), autocommit=True) as connection:
        verifier = connection.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256").decode()
        connection.execute(sql.SQL("ALTER ROLE {} PASSWORD {}").format(sql.Identifier(login), sql.Literal(verifier)))
