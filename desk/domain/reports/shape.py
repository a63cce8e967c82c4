"""What a report is made of: sections with columns, one chart each, and the filters it knows. Screens, files and papers
all read these values and nothing else.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from desk.domain.errors import BadInput
from desk.domain.ids import SpaceId, VenueId
from desk.domain.money import Money
from desk.domain.reports.ranges import RangeName
from desk.domain.sentence import Sentence

Kind = Literal["text", "word", "count", "number", "money", "share", "day", "month", "moment", "weekday"]
"""How a cell is to be read: `word` is a key of the column's words, `share` hundredths of a percent, `number` has one
decimal, `month` the month's first day, `moment` a venue's wall clock without a zone, `weekday` 1 (Monday) to 7."""
Cell = str | int | float | Money | date | None
Filter = Literal["venue", "space", "staff"]
ChartKind = Literal["bars", "columns", "stacked", "lines", "heat"]
RIGHT: frozenset[Kind] = frozenset({"count", "number", "money", "share"})
LONGEST_YEARS = 30


@dataclass(frozen=True, kw_only=True, slots=True)
class Column:
    """One column. `sums`: the section's foot has its total. `words`: what the keys of a `word` column are called."""

    name: str
    title: str
    kind: Kind = "text"
    sums: bool = False
    wide: float = 1.0
    words: Mapping[str, str] = field(default_factory=dict)

    @property
    def right(self) -> bool:
        """Whether its cells stand at the right edge."""
        return self.kind in RIGHT


@dataclass(frozen=True, kw_only=True, slots=True)
class Chart:
    """Which columns of a section are drawn, and how: `label` names each bar or row, `series` are what is measured.

    `lines` and `columns` go from left to right, `bars` from the top, `stacked` are columns of parts, `heat` is a field
    of squares whose rows are the labels and whose columns are the series.
    """

    kind: ChartKind
    title: str
    label: str
    series: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Section:
    """One table of a report. `listed`: one row per record, as many as there are; screen and paper show the first."""

    name: str
    title: str
    columns: tuple[Column, ...]
    chart: Chart | None = None
    listed: bool = False
    hint: str = ""

    def column(self, name: str) -> Column:
        return next(column for column in self.columns if column.name == name)


@dataclass(frozen=True, kw_only=True, slots=True)
class Report:
    """One report. `about` says what it answers, `days` which days its range means, `usual` what is mostly asked for."""

    name: str
    title: str
    about: str
    days: str
    sections: tuple[Section, ...]
    filters: frozenset[Filter] = frozenset({"venue", "space", "staff"})
    usual: RangeName = "month"


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """What somebody wants to see: days from the first to the last, both within, on each venue's own calendar.

    `staff` is a login; `staff_name` is how that person is called on paper.
    """

    first: date
    last: date
    venue: VenueId | None = None
    space: SpaceId | None = None
    staff: str | None = None
    staff_name: str = ""

    def check(self, report: Report) -> None:
        """Raises BadInput for a range that is none, and for a filter that the report does not know."""
        if self.last < self.first:
            raise BadInput(field_name="to", problem=Sentence("the last day is before the first"))
        if self.first.year < 2000 or self.last.year > 2998 or (self.last - self.first).days > LONGEST_YEARS * 366:
            raise BadInput(field_name="from", problem=Sentence("at most {count} years at once", count=LONGEST_YEARS))
        given = {"venue": self.venue, "space": self.space, "staff": self.staff}
        for name, value in given.items():
            if value is not None and name not in report.filters:
                raise BadInput(field_name=name, problem=Sentence("this report cannot be narrowed to it"))
