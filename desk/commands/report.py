"""`desk report`: any report as a file, without a window; progress on standard error, exit codes as every command's."""

import argparse
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from desk.commands.asking import asked, venue_named
from desk.domain.errors import BadInput
from desk.domain.ids import SpaceId
from desk.domain.money import grouped
from desk.domain.reports.say import Say
from desk.domain.reports.shape import Asked, Report
from desk.domain.reports.table import REPORTS, report_named
from desk.domain.venue import Venue
from desk.usecases.at_the_desk import Desk
from desk.usecases.front_door import FrontDoor
from desk.usecases.reports import FORMATS, Format, Progress, Stop, permit, save_report
from desk.usecases.results import Colleague


def list_reports(tell: Callable[[str], None]) -> int:
    """Every report with what it answers."""
    wide = max(len(report.name) for report in REPORTS)
    for report in REPORTS:
        tell(f"{report.name:{wide}}  {report.about}")
    return 0


def run(
    door: FrontDoor, options: argparse.Namespace, tell: Callable[[str], None], remark: Callable[[str], None]
) -> int:
    """Asks for a manager's login unless the address has one, then writes the file.

    Raises:
        BadInput: no such report, day, venue, space, person or kind of file.
        NotPermitted: a clerk's login.
        DeskError: whatever the database says.
    """
    report, form = report_named(options.name), _form(options)
    desk = door.sign_in(options.login or asked("Login: "), options.password or asked("Password: ", secret=True))
    try:
        permit(desk.identity.rank)
        wish = _wish(desk, report, options)
        wish.check(report)
        output = Path(options.output or f"{report.name}-{wish.first}-{wish.last}.{form}")
        count = save_report(
            desk.reports, desk.report_files, report, wish, output, form,
            house=desk.house, business=desk.identity.tenant_name, say=Say(), stop=Stop(), tell=_Remarks(remark).tell,
        )  # fmt: skip
    finally:
        desk.close()
    tell(f"{output}: {grouped(count, indian=True)} rows." if count else f"{output}: nothing was found in these days.")
    return 0


class _Remarks:
    """One line for each section, and one now and then where it is long."""

    def __init__(self, remark: Callable[[str], None]) -> None:
        self._remark, self._last = remark, 0

    def tell(self, progress: Progress) -> None:
        where = f"{progress.number}/{progress.of} {progress.section}"
        if progress.rows == 0:
            self._remark(where)
        elif progress.rows % 100_000 == 0:
            self._remark(f"{where}: {grouped(progress.rows, indian=True)} rows")


def _form(options: argparse.Namespace) -> Format:
    """As asked for, else as the file's name ends."""
    wanted = options.format or (Path(options.output).suffix.lstrip(".").lower() if options.output else "") or FORMATS[0]
    found = next((form for form in FORMATS if form == wanted), None)
    if found is None:
        raise BadInput(field_name="format", problem=f"there is no {wanted}; there are {', '.join(FORMATS)}")
    return found


def _wish(desk: Desk, report: Report, options: argparse.Namespace) -> Asked:
    zone = desk.house.venues[0].zone
    today = desk.now().astimezone(zone).date()
    last = _day(options.last, "to", today)
    venue = venue_named(desk.house.venues, options.venue) if options.venue else None
    space = _space(desk.house.venues, venue, options.space) if options.space else None
    person = _staff(desk, options.staff) if options.staff else None
    return Asked(
        first=_day(options.first, "from", last if report.usual == "today" else last.replace(day=1)), last=last,
        venue=venue.id if venue else None, space=space,
        staff=person.login if person else None, staff_name=person.name if person else "",
    )  # fmt: skip


def _day(typed: str | None, name: str, otherwise: date) -> date:
    """`2026-11-21`, or the default."""
    if not typed:
        return otherwise
    try:
        return date.fromisoformat(typed)
    except ValueError as error:
        raise BadInput(field_name=name, problem=f"{typed} is not a day such as 2026-11-21") from error


def _space(venues: Sequence[Venue], venue: Venue | None, wanted: str) -> SpaceId:
    spaces = [space for each in venues if venue is None or each is venue for space in each.spaces]
    found = [space for space in spaces if wanted.casefold() in (str(space.id), space.name.casefold())]
    if len(found) != 1:
        names = ", ".join(f"{space.id} {space.name}" for space in spaces)
        raise BadInput(field_name="space", problem=f"there is no one {wanted}; there are {names}")
    return found[0].id


def _staff(desk: Desk, wanted: str) -> Colleague:
    people = desk.reader.colleagues()
    found = [one for one in people if wanted.casefold() in (one.login.casefold(), one.name.casefold())]
    if len(found) != 1:
        names = ", ".join(one.name for one in people)
        raise BadInput(field_name="staff", problem=f"there is no one {wanted}; there are {names}")
    return found[0]
