"""What the command line understands: every command, its options and what help says of them."""

import argparse
from pathlib import Path
from typing import Any

from desk import __version__


def parser() -> argparse.ArgumentParser:
    """Every command with its options."""
    made = argparse.ArgumentParser(prog="desk", description="Halldesk, the front desk for event venues.")
    made.add_argument("--version", action="version", version=f"Halldesk {__version__}")
    made.set_defaults(command=None)
    commands = made.add_subparsers(title="commands", dest="command")
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
    migrate.add_argument("--check", action="store_true", help="only tell what would be done")
    worker = commands.add_parser("worker", help="sweeps, payments and messages through providers, without a window")
    worker.add_argument("--once", action="store_true", help="run every job once and end")
    doctor = commands.add_parser("doctor", help="look at the server, the schema and its guards")
    doctor.add_argument("--json", action="store_true", help="findings as JSON")
    doctor.add_argument("--url", help="another database than the configured one")
    support = commands.add_parser("support", help="collect what explains a fault into one file without personal data")
    support.add_argument("--out", type=Path, help="the folder it goes to; otherwise this one")
    _add_init(commands)
    _add_report(commands)
    _add_provider(commands)
    _add_staff(commands)
    _add_keeping(commands)
    trial = commands.add_parser("self-test")  # for installers and packagers: not in the list of commands
    trial.add_argument("--picture", type=Path, help="where a picture of the window goes")
    _add_register(commands)
    return made


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
    report.add_argument(
        "--from",
        dest="first",
        metavar="DAY",
        help="first day, such as 2026-11-01; else of the month, of a day book the last",
    )
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


def _add_staff(commands: Any) -> None:
    """Adds `desk staff add|disable|password` to the parser's commands."""
    staff = commands.add_parser("staff", help="who may sign in; asks for a manager's or an owner's login")
    actions = staff.add_subparsers(title="actions", dest="action", required=True)
    add = actions.add_parser("add", help="a login for somebody new; the password is asked for")
    add.add_argument("login", help="short, such as asha")
    add.add_argument("--name", required=True, help="as it stands in the history")
    add.add_argument("--rank", choices=("clerk", "manager", "owner"), default="clerk", help="clerk unless said")
    for name, what in (("disable", "ends a login at once"), ("password", "sets another password")):
        actions.add_parser(name, help=what).add_argument("login", help="short, such as asha")


def _add_provider(commands: Any) -> None:
    """Adds `desk provider list|set|check|forget|offer|withdraw` to the parser's commands."""
    provider = commands.add_parser("provider", help="providers of payments and messages: their keys on this PC")
    actions = provider.add_subparsers(title="actions", dest="action", required=True)
    actions.add_parser("list", help="which providers there are, and which have keys here")
    put = actions.add_parser("set", help="ask for a provider's keys, try them, and keep them in the key store")
    put.add_argument("name", help="razorpay or stripe")
    put.add_argument("--unchecked", action="store_true", help="keep them without asking the provider")
    put.add_argument("--address", help=argparse.SUPPRESS)
    check = actions.add_parser("check", help="really ask whether the keys are good; nothing is paid or sent")
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
    """Adds `desk backup|restore|upgrade-data|move-to-server` to the parser's commands."""
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
    newer = commands.add_parser("upgrade-data", help="bring this PC's data to the PostgreSQL of this Halldesk")
    newer.add_argument("--check", action="store_true", help="only say what would be done")
    newer.add_argument(
        "--from-backup",
        nargs="?",
        type=Path,
        const=Path(),
        metavar="FILE",
        help="from a backup, the newest unless named, where nothing can read the old data any more",
    )
    newer.add_argument("--yes", action="store_true", help="do not ask")
    move = commands.add_parser("move-to-server", help="move the business of this PC to a central server")
    move.add_argument("--url", required=True, help="an empty database there, as a superuser")
    move.add_argument("--worker-file", help="where the worker's login goes; otherwise into the key store of this PC")
