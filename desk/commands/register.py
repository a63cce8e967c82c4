"""`desk import` and `desk export`: the register in and out without a window. A login is asked for; its rights hold."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from desk.commands.asking import asked, venue_named
from desk.domain.errors import BadInput
from desk.domain.ids import VenueId
from desk.domain.register.columns import Column, folded
from desk.usecases.at_the_desk import Desk
from desk.usecases.front_door import FrontDoor
from desk.usecases.register.exporting import export_calendar, export_tables
from desk.usecases.register.importing import Summary, dry_run, left_over, run
from desk.usecases.register.plan import first_choices, missing, order_of, planned, unknown_places
from desk.usecases.register.reading import Choices, Place
from desk.usecases.register_ports import KINDS, Kind, Table

Tell = Callable[[str], None]
_SHOWN = 20
_ENDINGS = (".xlsx", ".csv", ".ics")


def import_register(door: FrontDoor, options: argparse.Namespace, tell: Tell) -> int:
    """Dry run, question, run; what could not come in is written beside the file. 1 if something is left over.

    Raises:
        BadInput: an option that does not fit the file, or dates that can be read two ways.
        DeskError: the file is no table, the login is no manager's, the server is away.
    """
    path = Path(options.file)
    desk = door.sign_in(asked("Manager's login: "), asked("Password: ", secret=True))
    try:
        table = desk.tables.read(path)
        choices = _choices(desk, table, options)
        checked = dry_run(desk, planned(table, desk.house, choices, str(desk.identity.tenant_id)))
        _report(checked, tell)
        if options.dry_run or not checked.count("new"):
            return 1 if checked.left_over else 0
        if not options.yes and asked("Bring these in? [y/N] ").casefold() not in ("y", "yes"):
            return 0
        done = run(desk, checked, path.name[:120], progress=lambda n, of: tell(f"{n:,} of {of:,}"))
        bookings, people = (now - then for now, then in zip(done.here(), checked.here(), strict=True))
        others = f" {people:,} customers without a booking," if people else ""
        tell(f"{bookings:,} bookings brought in;{others} {len(done.left_over):,} left over.")
        if done.left_over:
            rest = path.with_name(f"{path.stem}-left-over.csv")
            desk.tables.write(rest, {"Left over": left_over(table, done)})
            tell(f"The rows left over, each with its problem: {rest}")
        return 1 if done.left_over else 0
    finally:
        desk.close()


def _choices(desk: Desk, table: Table, options: argparse.Namespace) -> Choices:
    choices = first_choices(table)
    columns = dict(choices.columns)
    for said in options.column or ():
        name, _, heading = said.partition("=")
        column = next((c for c in Column if folded(c.value) == folded(name)), None)
        place = next((n for n, h in enumerate(table.headings) if folded(h) == folded(heading)), None)
        if column is None or place is None:
            known = ", ".join(c.value for c in Column)
            raise BadInput(field_name="column", problem=f"write --column NAME=HEADING with NAME one of {known}")
        columns[column] = place
    order = {"day-first": "day", "month-first": "month"}.get(options.dates or "") or order_of(table, columns)
    venue = venue_named(desk.house.venues, options.venue).id if options.venue else None
    choices = Choices(columns=columns, order=order, places=_places(desk, options.place or ()), venue_id=venue)  # type: ignore[arg-type]
    if lacking := missing(choices):
        raise BadInput(field_name="column", problem=f"no heading says {lacking[0].value}; name it with --column")
    if choices.order is None:
        raise BadInput(field_name="dates", problem="5/6 may be June or May here; say --dates day-first or month-first")
    if unknown := unknown_places(table, desk.house, choices):
        named = ", ".join(unknown[:5])
        sys.stderr.write(f"No space is called {named}; say which with --place NAME=SPACE.\n")
    return choices


def _places(desk: Desk, said: Sequence[str]) -> dict[str, Place]:
    found: dict[str, Place] = {}
    for each in said:
        name, _, wanted = each.partition("=")
        places: list[Place] = [p for v in desk.house.venues for p in v.spaces]
        places += [p for v in desk.house.venues for p in v.composites]
        place = next((p for p in places if folded(p.name) == folded(wanted)), None)
        if place is None:
            raise BadInput(field_name="place", problem=f"no space is called {wanted}")
        found[name] = place
    return found


def _report(checked: Summary, tell: Tell) -> None:
    told = (("new", "to bring in"), ("known", "here already"), ("clash", "clash"), ("problem", "with a problem"))
    tell("; ".join(f"{checked.count(standing):,} {word}" for standing, word in told) + ".")  # type: ignore[arg-type]
    for each in checked.left_over[:_SHOWN]:
        tell(f"  row {each.row.lines[0]}: {each.row.title}: {each.why}")
    if len(checked.left_over) > _SHOWN:
        tell(f"  … and {len(checked.left_over) - _SHOWN:,} more")


def export_register(door: FrontDoor, options: argparse.Namespace, tell: Tell) -> int:
    """Writes what the ending of the file says: XLSX with all tables, CSV with one, or a venue's calendar.

    Raises:
        BadInput: another ending, or no such venue.
    """
    path = Path(options.file)
    if path.suffix.lower() not in _ENDINGS:
        raise BadInput(field_name="file", problem=f"must end in {', '.join(_ENDINGS)}")
    desk = door.sign_in(asked("Login: "), asked("Password: ", secret=True))
    try:
        if path.suffix.lower() == ".ics":
            count = export_calendar(desk, path, venue_named(desk.house.venues, options.venue).id, phones=options.phones)
        else:
            venue: VenueId | None = venue_named(desk.house.venues, options.venue).id if options.venue else None
            every = path.suffix.lower() == ".xlsx" and not options.what
            kinds: tuple[Kind, ...] = KINDS if every else (options.what or "bookings",)
            count = export_tables(desk, path, kinds, venue)
    except OSError as error:
        raise BadInput(field_name="file", problem=f"cannot be written: {error.strerror}") from error
    finally:
        desk.close()
    tell(f"{count:,} rows in {path}.")
    return 0
