"""Asking for reports: one snapshot of the database, read section by section, kept for the screen or poured into a file.

A report can be stopped from another thread; its totals are made while its rows go by, so that a million rows need no
more memory than a page.
"""

import os
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Literal, Protocol

from desk.domain.errors import NotPermitted, Unavailable
from desk.domain.lifecycle import SENIOR, Actor
from desk.domain.money import Money
from desk.domain.reports.say import Say
from desk.domain.reports.shape import Asked, Cell, Report, Section
from desk.domain.reports.stopped import ReportStopped
from desk.domain.sentence import Sentence
from desk.usecases.results import House

Row = tuple[Cell, ...]
Format = Literal["pdf", "xlsx", "csv"]
FORMATS: tuple[Format, ...] = ("pdf", "xlsx", "csv")
SHOWN_ROWS = 2_000
PAPER_ROWS = 1_000
_TOLD_EVERY = 5_000


class Stop:
    """Somebody's wish to end a report, from any thread; asked twice it is the same wish."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cancel: Callable[[], object] | None = None
        self.asked = False

    def ask(self) -> None:
        """Ends the question that is under way in the database, and whatever would follow. May take a moment."""
        with self._lock:
            self.asked = True
            cancel = self._cancel
        if cancel is not None:
            cancel()

    def on_asked(self, cancel: Callable[[], object]) -> None:
        """What ends the question under way from now on. Raises ReportStopped where somebody has asked already."""
        with self._lock:
            self._cancel = cancel
        self.check()

    def forget(self) -> None:
        """No question is under way any more."""
        with self._lock:
            self._cancel = None

    def check(self) -> None:
        """Raises ReportStopped once somebody has asked."""
        if self.asked:
            raise ReportStopped()


@dataclass(frozen=True, kw_only=True, slots=True)
class Progress:
    """How far a report is: the section it reads, of how many, and how many of its rows went by."""

    section: str
    number: int
    of: int
    rows: int


Tell = Callable[[Progress], None]


class Snapshot(Protocol):
    """The database at one moment."""

    made_at: datetime

    def rows(self, report: Report, section: Section, asked: Asked) -> Iterator[Row]:
        """The rows in their order, read as they are asked for; cells in the order of the columns."""


class ReportSource(Protocol):
    """Where reports come from."""

    def opened(self, stop: Stop) -> AbstractContextManager[Snapshot]:
        """A snapshot that sees nothing of what happens later. Raises `ReportStopped` as soon as `stop` is asked."""

    def stop_all(self) -> None:
        """Ends every report under way."""


@dataclass(kw_only=True)
class Totals:
    """The foot of a section: a row for each currency, nothing where no column has a total."""

    section: Section
    count: int = 0
    _sums: dict[tuple[int, str], int | float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._places = tuple(n for n, column in enumerate(self.section.columns) if column.sums)

    def add(self, row: Row) -> None:
        self.count += 1
        sums = self._sums
        for place in self._places:
            value = row[place]
            if value.__class__ is Money:
                key = (place, value.currency)
                sums[key] = sums.get(key, 0) + value.minor
            elif isinstance(value, int | float):
                sums[place, ""] = sums.get((place, ""), 0) + value

    def rows(self) -> list[Row]:
        """Plain counts stand in the first row only: they are of all currencies together."""
        currencies = sorted({currency for _, currency in self._sums if currency}) or [""]
        if self.count < 2 or not self._places:
            return []
        return [self._row(currency, first=n == 0) for n, currency in enumerate(currencies)]

    def _row(self, currency: str, *, first: bool) -> Row:
        def cell(place: int) -> Cell:
            if (place, currency) in self._sums and currency:
                return Money(int(self._sums[place, currency]), currency)
            return self._sums.get((place, "")) if first else None

        return tuple(cell(place) for place in range(len(self.section.columns)))


@dataclass(frozen=True, kw_only=True, slots=True)
class Sheet:
    """A section as it is shown: its first rows, how many more there are, and the totals of all of them."""

    section: Section
    rows: tuple[Row, ...]
    left_out: int
    totals: tuple[Row, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class ReportResult:
    """A report of one moment. `empty`: nothing at all was found."""

    report: Report
    asked: Asked
    made_at: datetime
    sheets: tuple[Sheet, ...]

    @property
    def empty(self) -> bool:
        return not any(sheet.rows for sheet in self.sheets)


@dataclass(kw_only=True)
class Part:
    """A section on its way into a file: `rows` can be taken once, `totals` are whole after that."""

    section: Section
    rows: Iterator[Row]
    totals: Totals


@dataclass(frozen=True, kw_only=True, slots=True)
class Head:
    """What stands above a report: whose it is, which, of which days, narrowed to what, as it was when."""

    business: str
    title: str
    about: str
    range: str
    narrowed: tuple[str, ...]
    made: str


class ReportFiles(Protocol):
    """Writes reports as files."""

    def write(self, path: Path, form: Format, head: Head, parts: Iterable[Part], say: Say) -> None:
        """Writes all parts; an error of the parts comes through. Raises `Unavailable` where the file cannot be
        written."""

    def pdf(self, result: ReportResult, head: Head, say: Say) -> bytes:
        """The rows that are kept, with their charts, as a paper on A4."""


def permit(rank: Actor) -> None:
    """Raises NotPermitted below managers: reports are theirs and the owners'."""
    if rank not in SENIOR:
        raise NotPermitted(needs=tuple(sorted(actor.value for actor in SENIOR)))


def read_report(
    source: ReportSource, report: Report, asked: Asked, stop: Stop, tell: Tell, *, most: int = SHOWN_ROWS
) -> ReportResult:
    """The report as a screen or a paper shows it: at most `most` rows of each section, totals of all.

    Raises:
        BadInput: the range is none, or the report does not know a filter.
        ReportStopped: somebody stopped it.
        TooBusy: the database needed too long.
    """
    asked.check(report)
    with source.opened(stop) as snapshot:
        sheets = [_sheet(part, most) for part in _parts(snapshot, report, asked, stop, tell)]
        return ReportResult(report=report, asked=asked, made_at=snapshot.made_at, sheets=tuple(sheets))


def save_report(
    source: ReportSource, files: ReportFiles, report: Report, asked: Asked, path: Path, form: Format,
    *, house: House, business: str, say: Say, stop: Stop, tell: Tell,
) -> int:  # fmt: skip
    """Writes the report into a file, which is there only when it is whole; returns how many rows it has.

    Raises:
        BadInput, ReportStopped, TooBusy: as `read_report`.
        Unavailable: the file cannot be written.
    """
    asked.check(report)
    if form == "pdf":
        result = read_report(source, report, asked, stop, tell, most=PAPER_ROWS)
        head = head_of(report, asked, house, business, result.made_at, say)
        put(path, files.pdf(result, head, say))
        return sum(len(sheet.rows) + sheet.left_out for sheet in result.sheets)
    count = 0
    half = path.with_name(path.name + ".part")
    try:
        with source.opened(stop) as snapshot:
            head = head_of(report, asked, house, business, snapshot.made_at, say)
            parts = list(_parts(snapshot, report, asked, stop, tell))
            files.write(half, form, head, parts, say)
            count = sum(part.totals.count for part in parts)
        os.replace(half, path)
    except OSError as error:
        raise Unavailable(problem=Sentence("the file cannot be written")) from error
    finally:
        half.unlink(missing_ok=True)
    return count


def put(path: Path, content: bytes) -> None:
    """Writes a file; what was there before stays where that fails.

    Raises:
        Unavailable: it cannot be written.
    """
    half = path.with_name(path.name + ".part")
    try:
        half.write_bytes(content)
        os.replace(half, path)
    except OSError as error:
        raise Unavailable(problem=Sentence("the file cannot be written")) from error
    finally:
        half.unlink(missing_ok=True)


def head_of(report: Report, asked: Asked, house: House, business: str, made_at: datetime, say: Say) -> Head:
    """The head in words; `made_at` is told on the clock of the first venue."""
    narrowed = []
    for venue in house.venues:
        if venue.id == asked.venue:
            narrowed.append(venue.name)
        narrowed += [space.name for space in venue.spaces if space.id == asked.space]
    if asked.staff is not None:
        narrowed.append(asked.staff_name or asked.staff)
    local = made_at.astimezone(house.venues[0].zone) if house.venues else made_at
    made = Sentence("As of {time}", time=f"{say.day(local.date())}, {say.digits(f'{local:%H:%M}')}")
    return Head(
        business=business,
        title=say.word(report.title),
        about=say.word(report.about),
        range=f"{say.days(asked.first, asked.last)} · {say.word(report.days)}",
        narrowed=tuple(narrowed),
        made=say.word(made),
    )


def _parts(snapshot: Snapshot, report: Report, asked: Asked, stop: Stop, tell: Tell) -> Iterator[Part]:
    for number, section in enumerate(report.sections, start=1):
        totals = Totals(section=section)
        progress = Progress(section=section.title, number=number, of=len(report.sections), rows=0)
        yield Part(section=section, totals=totals, rows=_counted(snapshot, report, asked, totals, stop, tell, progress))


def _counted(
    snapshot: Snapshot, report: Report, asked: Asked, totals: Totals, stop: Stop, tell: Tell, progress: Progress
) -> Iterator[Row]:
    """The rows, added up as they go by."""
    tell(progress)
    for row in snapshot.rows(report, totals.section, asked):
        totals.add(row)
        if totals.count % _TOLD_EVERY == 0:
            stop.check()
            tell(Progress(section=progress.section, number=progress.number, of=progress.of, rows=totals.count))
        yield row
    stop.check()


def _sheet(part: Part, most: int) -> Sheet:
    kept: list[Row] = []
    for row in part.rows:
        if len(kept) < most:
            kept.append(row)
    return Sheet(
        section=part.section,
        rows=tuple(kept),
        left_out=part.totals.count - len(kept),
        totals=tuple(part.totals.rows()),
    )
