"""The command line: `desk`, `desk demo`, `desk init`, `desk migrate`, `desk worker`, …: arguments in, exit code out.

0 = done, 1 = a finding or an error of ours, 2 = something the person can change. Imports are late: each command pays
only for what it uses.
"""

import argparse
import json
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desk.commands.arguments import parser
from desk.domain.errors import DeskError, RuleBroken, Unavailable, WrongServer
from desk.domain.outside_errors import NoScreen
from desk.logs import log_folder, logging_to
from desk.settings import ServerPlace, Settings, load

if TYPE_CHECKING:
    from desk.db.schema.pending import Pending
    from desk.workers.payments import Workshop

log = logging.getLogger(__name__)


def run(arguments: Sequence[str]) -> int:
    """Runs one command and returns the exit code; every known error is one sentence on standard error."""
    options = parser().parse_args(arguments)
    try:
        settings = load()
        folder = log_folder(settings.data_dir)
        with logging_to(level=settings.log_level, name=options.command or "desk", folder=folder):
            command: Callable[[Settings, argparse.Namespace], int] = _COMMANDS[options.command]
            return command(settings, options)
    except DeskError as error:
        print(f"desk: {error.sentence}", file=sys.stderr)
        return 2 if isinstance(error, RuleBroken | WrongServer) else 1
    except PermissionError as error:
        print(f"desk: {error.filename} cannot be written. Set DESK_DATA_DIR to a folder of your own.", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def _need_screen() -> None:
    """Qt would end the process without a word that helps."""
    known = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in known):
        raise NoScreen


def _window(settings: Settings, _options: argparse.Namespace) -> int:
    _need_screen()
    from desk.secrets import open_store
    from desk.ui.app import run_window
    from desk.wiring.door import door_for

    if settings.database_url is None:
        from desk.wiring.first_run import first_window

        return first_window(settings)
    door = door_for(settings, open_store())
    try:
        return run_window(door, appearance=settings.appearance, language=settings.language)
    finally:
        door.close()


def _demo(settings: Settings, options: argparse.Namespace) -> int:
    from desk.wiring.demo import DemoRun

    if not options.headless:
        _need_screen()
    demo = DemoRun(settings.data_dir / "demo", fresh=options.fresh, tell=_tell_quietly if options.json else _tell)
    with demo:
        if not options.headless:
            return demo.window(settings)
        end = _asked_to_end()
        demo.carry_out_payments()
        if options.json:
            print(json.dumps(demo.addresses()), flush=True)
        else:
            print(*(f"{name}: {url}" for name, url in demo.addresses()["url"].items()), sep="\n", flush=True)
            print("The server runs until you press Ctrl+C.", flush=True)
        end.wait()
    return 0


def _migrate(settings: Settings, options: argparse.Namespace) -> int:
    from desk.commands.asking import with_password
    from desk.commands.this_pc import configured
    from desk.db.schema.migrate import migrate
    from desk.db.schema.pending import pending

    url = with_password(configured(settings, options.url))
    for line in _told_of(pending(url)):
        print(line, flush=True)
    if options.check:
        return 0
    applied = migrate(url)
    print(f"The schema is current; {len(applied)} functions were brought up to date.")
    return 0


def _told_of(found: "Pending") -> list[str]:
    """What a migration does, and to whom."""
    if not found.steps:
        return ["The tables are current; functions are compared."]
    stay = "Older desks may stay connected."
    leave = "Older desks are refused afterwards: install this version on each of them."
    return [*(f"Step {step}" for step in found.steps), stay if found.older_may_stay else leave]


def _init(_settings: Settings, options: argparse.Namespace) -> int:
    from desk.commands import init
    from desk.commands.asking import with_password
    from desk.db.connection import parsed
    from desk.secrets import open_store

    return init.run(with_password(parsed(options.url)), open_store(), options, print)


def _keeping(settings: Settings, options: argparse.Namespace) -> int:
    from desk.commands import keeping

    carry_out = {
        "backup": keeping.backup,
        "restore": keeping.back,
        "move-to-server": keeping.move,
        "upgrade-data": keeping.bring_over,
    }[options.command]
    return carry_out(settings, options, print)


def _worker(settings: Settings, options: argparse.Namespace) -> int:
    if settings.database_url is None and settings.server is ServerPlace.THIS_PC:
        return _worker_here(settings, options)
    from desk.commands.this_pc import configured, keepers_of
    from desk.domain.errors import ConfigurationWrong
    from desk.providers.messages import senders_for
    from desk.providers.payments import providers_for
    from desk.secrets import open_store
    from desk.wiring.clockwork import workshop_for
    from desk.wiring.logins import worker_url

    server, secrets = configured(settings), open_store()
    url = worker_url(server, secrets) or (server if server.password else None)
    if url is None:
        problem = "this PC has no worker's login; put it into the service's credential or the key store"
        raise ConfigurationWrong(where="worker", problem=problem)
    keepers, providers = keepers_of(settings, server, url, secrets), providers_for(server, secrets)
    shop = workshop_for(url, providers, senders_for(server, secrets), keepers=keepers)
    return _run_clockwork(shop, once=options.once)


def _worker_here(settings: Settings, options: argparse.Namespace) -> int:
    """The background jobs of the business that is kept on this PC; its server runs as long as they do."""
    from desk.wiring.clockwork import workshop_for
    from desk.wiring.own import own_run_of

    own = own_run_of(settings, _tell_quietly)
    try:
        own.open()
        door = own.door()
        shop = workshop_for(own.worker, door.providers(), door.senders(), keepers=door.keepers())
        return _run_clockwork(shop, once=options.once)
    finally:
        own.close()


def _run_clockwork(clockwork: "Workshop", *, once: bool) -> int:
    if once:
        health = clockwork.run_once()
        clockwork.stop()
        for job in health:
            print(f"{job.title}: {job.last_error or job.last_count}")
        return 1 if any(job.last_error for job in health) else 0
    end = _asked_to_end()
    clockwork.start()
    end.wait()
    clockwork.stop()
    return 0


def _doctor(settings: Settings, options: argparse.Namespace) -> int:
    from desk.commands.this_pc import administrator_of, keys_here
    from desk.db.checks.doctor import findings
    from desk.doctor.this_pc import findings_here, not_opened
    from desk.secrets import open_store

    here = findings_here(settings, open_store)
    try:
        with administrator_of(settings, options.url) as url:
            found = [*findings(url), *keys_here(settings, url), *here]
    except (Unavailable, WrongServer) as error:  # what keeps the database from starting may be seen on this PC
        found = [not_opened(error), *here]
    if options.json:
        print(json.dumps([asdict(f) for f in found], indent=1))
    else:
        for f in found:
            print(f"{f.state:8}{f.title}: {f.value}" + (f"\n        {f.advice}" if f.advice else ""))
    return 1 if any(f.state == "bad" for f in found) else 0


def _support(settings: Settings, options: argparse.Namespace) -> int:
    from desk.commands.this_pc import administrator_of, keys_here
    from desk.db.checks.doctor import findings
    from desk.doctor.support_file import collect
    from desk.doctor.this_pc import findings_here, not_opened
    from desk.secrets import open_store

    found = findings_here(settings, open_store)
    try:
        with administrator_of(settings) as url:
            found = [*findings(url), *keys_here(settings, url), *found]
    except DeskError as error:  # no server is no reason to send nothing: it may be the fault
        log.warning("the server could not be looked at: %s", error.code)
        found = [not_opened(error), *found]
    print(collect(settings, found, options.out or Path.cwd()))
    return 0


def _staff(settings: Settings, options: argparse.Namespace) -> int:
    from desk.commands.staff import run

    return run(_door(settings), options, print)


def _provider(settings: Settings, options: argparse.Namespace) -> int:
    from desk.commands import provider
    from desk.commands.this_pc import configured
    from desk.secrets import open_store

    if options.action in ("offer", "withdraw"):
        from desk.commands.provider_offers import offer

        return offer(_door(settings), options, print)
    return provider.run(configured(settings), open_store(), options, print)


def _self_test(settings: Settings, options: argparse.Namespace) -> int:
    _need_screen()
    from desk.commands import self_test

    return self_test.run(settings.data_dir / "demo", print, picture=options.picture)


def _report(settings: Settings, options: argparse.Namespace) -> int:
    from desk.commands import report
    from desk.commands.this_pc import configured

    if options.name is None:
        return report.list_reports(print)
    url = configured(settings)
    options.login, options.password = options.login or url.username, url.password
    return report.run(_door(settings), options, print, _tell)


def _import(settings: Settings, options: argparse.Namespace) -> int:
    from desk.commands.register import import_register

    return import_register(_door(settings), options, print)


def _export(settings: Settings, options: argparse.Namespace) -> int:
    from desk.commands.register import export_register

    return export_register(_door(settings), options, print)


def _door(settings: Settings) -> Any:
    """The configured server's door, without the worker's address: nothing is carried out in passing."""
    from desk.commands.this_pc import configured
    from desk.wiring.door import DatabaseDoor

    journal = settings.data_dir / "journal.sqlite"
    return DatabaseDoor(url=configured(settings), journal_path=journal, login_prefix=settings.login_prefix)


_COMMANDS: dict[str | None, Callable[[Settings, argparse.Namespace], int]] = {
    None: _window,
    "demo": _demo,
    "migrate": _migrate,
    "init": _init,
    "worker": _worker,
    "doctor": _doctor,
    "support": _support,
    "provider": _provider,
    "staff": _staff,
    "backup": _keeping,
    "restore": _keeping,
    "move-to-server": _keeping,
    "upgrade-data": _keeping,
    "self-test": _self_test,
    "report": _report,
    "import": _import,
    "export": _export,
}


def _tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _tell_quietly(text: str) -> None:
    log.info("%s", text)


def _asked_to_end() -> threading.Event:
    """Set by Ctrl+C or the service manager; taken before anybody is told that we run."""
    done = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: done.set())
    return done
