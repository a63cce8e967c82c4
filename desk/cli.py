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
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desk import __version__
from desk.domain.errors import DeskError, RuleBroken, WrongServer
from desk.domain.outside_errors import NoScreen
from desk.logs import log_folder, logging_to
from desk.settings import ServerPlace, Settings, load

if TYPE_CHECKING:
    from desk.workers.payments import Workshop

log = logging.getLogger(__name__)


def run(arguments: Sequence[str]) -> int:
    """Runs one command and returns the exit code; every known error is one sentence on standard error."""
    options = _parser().parse_args(arguments)
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


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="desk", description="Halldesk, the front desk for event venues.")
    parser.add_argument("--version", action="version", version=f"Halldesk {__version__}")
    parser.set_defaults(command=None)
    commands = parser.add_subparsers(title="commands", dest="command")
    demo = commands.add_parser(
        "demo", help="try Halldesk: a database on this PC with sample venues and a year of bookings"
    )
    demo.add_argument("--fresh", action="store_true", help="forget what was tried and load the sample data again")
    demo.add_argument("--headless", action="store_true", help="no window; keep the server up until interrupted")
    demo.add_argument(
        "--json", action="store_true", help="with --headless: the addresses as one JSON object in the first line"
    )
    migrate = commands.add_parser("migrate", help="bring a database to this version's schema")
    migrate.add_argument("--url", help="the database, as a superuser; the password is asked for where it is missing")
    worker = commands.add_parser("worker", help="sweeps and payments through providers, without a window")
    worker.add_argument("--once", action="store_true", help="run every job once and end")
    doctor = commands.add_parser("doctor", help="look at the server, the schema and its guards")
    doctor.add_argument("--json", action="store_true", help="findings as JSON")
    doctor.add_argument("--url", help="another database than the configured one")
    support = commands.add_parser("support", help="collect what explains a fault into one file without personal data")
    support.add_argument("--out", type=Path, help="the folder it goes to; otherwise this one")
    _add_init(commands)
    _add_report(commands)
    _add_provider(commands)
    _add_keeping(commands)
    trial = commands.add_parser("self-test")  # for installers and packagers: not in the list of commands
    trial.add_argument("--picture", type=Path, help="where a picture of the window goes")
    _add_register(commands)
    return parser


def _add_init(commands: Any) -> None:
    """Adds `desk init` to the parser's commands."""
    init = commands.add_parser("init", help="a business with its first owner in a central server's database")
    init.add_argument("--url", required=True, help="the database, made before, as a superuser")
    init.add_argument("--name", required=True, help="of the business")
    init.add_argument("--venue", help="its first venue; otherwise the business's own name")
    init.add_argument("--space", required=True, help="the venue's first space, such as Rose Lawn")
    init.add_argument("--capacity", type=int, help="how many guests it holds")
    init.add_argument("--price", help="of a session there, such as 50,000")
    init.add_argument("--zone", default="Asia/Kolkata", help="time zone of the venue")
    init.add_argument("--currency", default="INR", help="such as INR; it never changes")
    init.add_argument("--owner-name", required=True, help="the owner's name; the password is asked for")
    init.add_argument("--owner-login", required=True, help="short, such as omkar")
    init.add_argument("--worker-file", help="where the worker's login goes; otherwise into the key store of this PC")


def _add_report(commands: Any) -> None:
    """Adds `desk report` to the parser's commands."""
    report = commands.add_parser("report", help="a report as a file, by a manager's login; alone: the list of reports")
    report.add_argument("name", nargs="?", help="which one, such as occupancy or revenue")
    report.add_argument("--from", dest="first", metavar="DAY", help="first day, such as 2026-11-01; else of the month")
    report.add_argument("--to", dest="last", metavar="DAY", help="last day; otherwise today")
    report.add_argument("--venue", help="its name or number; otherwise all")
    report.add_argument("--space", help="its name or number; otherwise all")
    report.add_argument("--staff", metavar="WHO", help="a person's name or login; otherwise everybody")
    report.add_argument("--format", help="pdf, xlsx or csv; otherwise as the file's name ends")
    report.add_argument("--output", metavar="FILE", help="where it goes; otherwise here, named for the report")
    report.add_argument("--login", help="a manager's or owner's; it is asked for where it is missing")
    report.set_defaults(password=None)


def _add_register(commands: Any) -> None:
    """Adds `desk import` and `desk export` to the parser's commands."""
    bring = commands.add_parser("import", help="bring an old register in, from XLSX or CSV; asks for a manager's login")
    bring.add_argument("file", help="such as register.xlsx")
    bring.add_argument("--venue", help="where the file names none: its name or number")
    bring.add_argument("--dates", choices=("day-first", "month-first"), help="how 5/6/2027 is meant")
    bring.add_argument("--column", action="append", metavar="NAME=HEADING", help="such as Date='Function on'")
    bring.add_argument("--place", action="append", metavar="NAME=SPACE", help="which space a name in the file means")
    bring.add_argument("--dry-run", action="store_true", help="only say what would happen")
    bring.add_argument("--yes", action="store_true", help="do not ask before the run")
    out = commands.add_parser("export", help="bookings, customers and payments into a file; asks for a login")
    out.add_argument("file", help="ending in .xlsx (all tables), .csv (one) or .ics (a venue's calendar)")
    out.add_argument("--what", choices=("bookings", "customers", "payments"), help="one table only")
    out.add_argument("--venue", help="one venue only: its name or number")
    out.add_argument("--phones", action="store_true", help="in a calendar: with the customers' numbers")


def _add_provider(commands: Any) -> None:
    """Adds `desk provider list|set|check|forget|offer|withdraw` to the parser's commands."""
    provider = commands.add_parser("provider", help="payment providers: their keys on this PC, and who offers which")
    actions = provider.add_subparsers(title="actions", dest="action", required=True)
    actions.add_parser("list", help="which providers there are, and which have keys here")
    put = actions.add_parser("set", help="ask for a provider's keys, try them, and keep them in the key store")
    put.add_argument("name", help="razorpay or stripe")
    put.add_argument("--unchecked", action="store_true", help="keep them without asking the provider")
    put.add_argument("--address", help=argparse.SUPPRESS)
    check = actions.add_parser("check", help="really ask the provider whether its keys are good; no money moves")
    check.add_argument("name", nargs="?", help="one provider; otherwise all that have keys here")
    forget = actions.add_parser("forget", help="remove a provider's keys from this PC")
    forget.add_argument("name")
    for name, what in (("offer", "let a venue be paid through a provider"), ("withdraw", "let it no more")):
        offer = actions.add_parser(name, help=f"{what}; asks for an owner's login")
        offer.add_argument("name", help="razorpay or stripe")
        offer.add_argument("--venue", help="its name or number; may be left out where there is one only")
        if name == "offer":
            offer.add_argument("--ways", help="link, qr or checkout, separated by commas; otherwise all it has")
            offer.add_argument("--minimum", help="the least sum that is asked for through it, such as 500")


def _add_keeping(commands: Any) -> None:
    """Adds `desk backup|restore|move-to-server` to the parser's commands."""
    backup = commands.add_parser("backup", help="save the whole business into one file, now")
    backup.add_argument("--url", help="another database than the configured one")
    backup.add_argument("--try", dest="trial", action="store_true", help="and restore it on trial, to prove it whole")
    backup.add_argument("--list", action="store_true", help="only list the backups that are here")
    backup.add_argument("--set-login", action="store_true", help="keep the login that may dump a central server")
    backup.add_argument("--made-elsewhere", metavar="NOTE", help="only note that a backup was made by other means")
    back = commands.add_parser("restore", help="bring the business back from a backup")
    back.add_argument("file", type=Path, help="of `desk backup`")
    back.add_argument("--url", help="an empty database as a superuser; otherwise the database of this PC is replaced")
    back.add_argument("--yes", action="store_true", help="do not ask")
    move = commands.add_parser("move-to-server", help="move the business of this PC to a central server")
    move.add_argument("--url", required=True, help="an empty database there, as a superuser")
    move.add_argument("--worker-file", help="where the worker's login goes; otherwise into the key store of this PC")


def _need_screen() -> None:
    """Qt would end the process without a word that helps."""
    known = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in known):
        raise NoScreen


def _window(settings: Settings, _options: argparse.Namespace) -> int:
    _need_screen()
    from desk.secrets import open_store
    from desk.ui.app import run_window
    from desk.wiring import door_for

    if settings.database_url is None:
        from desk.first_run import first_window

        return first_window(settings)
    door = door_for(settings, open_store())
    try:
        return run_window(door, appearance=settings.appearance, language=settings.language)
    finally:
        door.close()


def _demo(settings: Settings, options: argparse.Namespace) -> int:
    from desk.demo import DemoRun

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
            for name, url in demo.addresses()["url"].items():
                print(f"{name}: {url}", flush=True)
            print("The server runs until you press Ctrl+C.", flush=True)
        end.wait()
    return 0


def _migrate(settings: Settings, options: argparse.Namespace) -> int:
    from desk.db.connection import parsed
    from desk.db.migrate import migrate

    url = parsed(options.url or settings.database_url or _no_database())
    if url.password is None and sys.stdin.isatty():
        url = url.set(password=getpass(f"Password of {url.username} on {url.host}: "))
    applied = migrate(url)
    print(f"The schema is current; {len(applied)} functions were brought up to date.")
    return 0


def _init(_settings: Settings, options: argparse.Namespace) -> int:
    from desk import init_command
    from desk.db.connection import parsed
    from desk.secrets import open_store

    url = parsed(options.url)
    if url.password is None and sys.stdin.isatty():
        url = url.set(password=getpass(f"Password of {url.username} on {url.host}: "))
    return init_command.run(url, open_store(), options, print)


def _keeping(settings: Settings, options: argparse.Namespace) -> int:
    from desk import keeping_commands

    carry_out = {
        "backup": keeping_commands.backup,
        "restore": keeping_commands.back,
        "move-to-server": keeping_commands.move,
    }[options.command]
    return carry_out(settings, options, print)


def _worker(settings: Settings, options: argparse.Namespace) -> int:
    if settings.database_url is None and settings.server is ServerPlace.THIS_PC:
        return _worker_here(settings, options)
    from desk.db.connection import parsed
    from desk.domain.errors import ConfigurationWrong
    from desk.keeping_commands import keepers_of
    from desk.paying import providers_for
    from desk.secrets import open_store
    from desk.wiring import worker_url, workshop_for

    configured, secrets = parsed(settings.database_url or _no_database()), open_store()
    url = worker_url(configured, secrets) or (configured if configured.password else None)
    if url is None:
        raise ConfigurationWrong(
            where="worker",
            problem="this PC has no worker's login; put it into the service's credential or the key store",
        )
    keepers = keepers_of(settings, configured, url, secrets)
    return _run_clockwork(workshop_for(url, providers_for(configured, secrets), keepers=keepers), once=options.once)


def _worker_here(settings: Settings, options: argparse.Namespace) -> int:
    """The background jobs of the business that is kept on this PC; its server runs as long as they do."""
    from desk.keeping_commands import own_run
    from desk.wiring import workshop_for

    own = own_run(settings, _tell_quietly)
    try:
        own.open()
        door = own.door()
        return _run_clockwork(workshop_for(own.worker, door.providers(), keepers=door.keepers()), once=options.once)
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
    from desk.checkup import findings_here
    from desk.db.doctor import findings
    from desk.keeping_commands import administrator_of
    from desk.secrets import open_store

    with administrator_of(settings, options.url) as url:
        found = [*findings(url), *findings_here(settings, open_store)]
    if options.json:
        print(json.dumps([asdict(f) for f in found], indent=1))
    else:
        for f in found:
            print(f"{f.state:8}{f.title}: {f.value}" + (f"\n        {f.advice}" if f.advice else ""))
    return 1 if any(f.state == "bad" for f in found) else 0


def _support(settings: Settings, options: argparse.Namespace) -> int:
    from desk.checkup import findings_here
    from desk.db.doctor import findings
    from desk.keeping_commands import administrator_of
    from desk.secrets import open_store
    from desk.support import collect

    found = findings_here(settings, open_store)
    try:
        with administrator_of(settings) as url:
            found = [*findings(url), *found]
    except DeskError as error:  # no server is no reason to send nothing: it may be the fault
        log.warning("the server could not be looked at: %s", error.code)
    print(collect(settings, found, options.out or Path.cwd()))
    return 0


def _provider(settings: Settings, options: argparse.Namespace) -> int:
    from desk import provider_commands
    from desk.db.connection import parsed
    from desk.secrets import open_store

    url = parsed(settings.database_url or _no_database())
    if options.action in ("offer", "withdraw"):
        from desk.provider_offers import offer

        return offer(_door(settings), options, print)
    return provider_commands.run(url, open_store(), options, print)


def _self_test(settings: Settings, options: argparse.Namespace) -> int:
    _need_screen()
    from desk import self_test

    return self_test.run(settings.data_dir / "demo", print, picture=options.picture)


def _report(settings: Settings, options: argparse.Namespace) -> int:
    from desk import report_command
    from desk.db.connection import parsed

    if options.name is None:
        return report_command.list_reports(print)
    url = parsed(settings.database_url or _no_database())
    options.login, options.password = options.login or url.username, url.password
    return report_command.run(_door(settings), options, print, _tell)


def _import(settings: Settings, options: argparse.Namespace) -> int:
    from desk.register_commands import import_register

    return import_register(_door(settings), options, print)


def _export(settings: Settings, options: argparse.Namespace) -> int:
    from desk.register_commands import export_register

    return export_register(_door(settings), options, print)


def _door(settings: Settings) -> Any:
    """The configured server's door, without the worker's address: nothing is carried out in passing."""
    from desk.db.connection import parsed
    from desk.wiring import DatabaseDoor

    url = parsed(settings.database_url or _no_database())
    journal = settings.data_dir / "journal.sqlite"
    return DatabaseDoor(url=url, journal_path=journal, login_prefix=settings.login_prefix)


_COMMANDS: dict[str | None, Callable[[Settings, argparse.Namespace], int]] = {
    None: _window,
    "demo": _demo,
    "migrate": _migrate,
    "init": _init,
    "worker": _worker,
    "doctor": _doctor,
    "support": _support,
    "provider": _provider,
    "backup": _keeping,
    "restore": _keeping,
    "move-to-server": _keeping,
    "self-test": _self_test,
    "report": _report,
    "import": _import,
    "export": _export,
}


def _no_database() -> str:
    from desk.domain.errors import ConfigurationWrong

    raise ConfigurationWrong(where="database", problem="none is set; use --url or DESK_DATABASE_URL")


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
