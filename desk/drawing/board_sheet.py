"""The board on paper: spaces by days or hours, page by page, states told apart by letter, border and pattern.

What stands on it comes as frozen values; this module knows only where everything lies. No Qt, no words of its own.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from desk.drawing.page import (
    BLACK,
    DARK,
    LIGHT,
    MIDDLE,
    PALE,
    WHITE,
    Align,
    Box,
    Diamond,
    Line,
    Page,
    Shape,
    Stroke,
    Text,
)

Paper = Literal["A4", "A3"]
SIZES: dict[Paper, tuple[float, float]] = {"A4": (842.0, 595.0), "A3": (1191.0, 842.0)}
MARGIN, HEADER, COLUMNS, GROUP, LEGEND, FOOT = 28.0, 34.0, 26.0, 14.0, 15.0, 12.0
MOST_NOTES = 3
MOST_GROWN = 1.9
NARROW = 44.0  # in less room every letter counts more than dots


@dataclass(frozen=True, kw_only=True, slots=True)
class Look:
    """How a state is drawn: fill, border, pattern, and the grey of the words upon it."""

    fill: int | None
    stroke: Stroke
    words: int = BLACK
    hatched: bool = False


LOOKS: dict[str, Look] = {
    "temp_hold": Look(fill=WHITE, stroke="dashed"),
    "pending": Look(fill=WHITE, stroke="solid"),
    "confirmed": Look(fill=DARK, stroke="solid", words=WHITE),
    "completed": Look(fill=LIGHT, stroke="solid"),
    "blackout": Look(fill=WHITE, stroke="solid", hatched=True),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class SheetBar:
    """One stretch: `[left, right)` in columns, `[top, bottom)` in lanes of its row, with a letter for its state."""

    left: float
    right: float
    top: int
    bottom: int
    state: str
    letter: str
    label: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SheetRow:
    """One space; a lane is a session of the day."""

    name: str
    remark: str
    lanes: int
    bars: tuple[SheetBar, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class SheetGroup:
    """A venue."""

    name: str
    rows: tuple[SheetRow, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class SheetColumn:
    """A day or an hour."""

    above: str
    below: str
    shaded: bool = False
    listed: bool = False
    noted: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Sheet:
    """One range, e.g. a month; it takes as many pages as its rows need."""

    title: str
    columns: tuple[SheetColumn, ...]
    groups: tuple[SheetGroup, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Frame:
    """What stands on every page: `page` has `{n}` and `{all}`; `legend` are states with letter and word."""

    house: str
    made: str
    page: str
    legend: tuple[tuple[str, str, str], ...]
    listed: str


def board_pages(sheets: Sequence[Sheet], frame: Frame, paper: Paper) -> tuple[Page, ...]:
    """All sheets as pages, each sheet beginning a new one."""
    parts = []
    for sheet in sheets:
        grown = _growth(sheet, paper)
        parts += [(sheet, rows, grown) for rows in _broken(sheet, paper, grown)]
    pages = []
    for number, (sheet, rows, grown) in enumerate(parts, start=1):
        said = frame.page.replace("{n}", str(number)).replace("{all}", str(len(parts)))
        pages.append(_Painting(sheet, frame, paper, grown).page(rows, said))
    return tuple(pages)


_Entry = tuple[str, SheetRow | None]  # a venue's heading, or one of its rows


def _lane(paper: Paper) -> float:
    return 10.5 if paper == "A4" else 12.0


def _height(entry: _Entry, paper: Paper, grown: float) -> float:
    row = entry[1]
    return GROUP if row is None else max(17.0, row.lanes * _lane(paper) + 3) * grown


def _room(sheet: Sheet, paper: Paper) -> float:
    """What is left of a page for rows."""
    return SIZES[paper][1] - 2 * MARGIN - HEADER - COLUMNS - LEGEND - FOOT * (1 + min(len(sheet.notes), MOST_NOTES))


def _growth(sheet: Sheet, paper: Paper) -> float:
    """How much higher rows may be where all of them leave room on one page."""
    headings = GROUP * len(sheet.groups)
    rows = sum(_height((group.name, row), paper, 1.0) for group in sheet.groups for row in group.rows)
    return max(1.0, min(MOST_GROWN, (_room(sheet, paper) - headings) / rows)) if rows else 1.0


def _broken(sheet: Sheet, paper: Paper, grown: float) -> Iterator[list[_Entry]]:
    """The rows page by page; a venue that goes on has its name again, and none stands alone at the foot."""
    room = _room(sheet, paper) + 0.01
    page: list[_Entry] = []
    used = 0.0
    for group in sheet.groups:
        for n, row in enumerate(group.rows):
            entries: list[_Entry] = [(group.name, row)]
            if n == 0:
                entries.insert(0, (group.name, None))
            need = sum(_height(entry, paper, grown) for entry in entries)
            if page and used + need > room:
                yield page
                page, used = [], 0.0
                entries = [(group.name, None), (group.name, row)]
                need = sum(_height(entry, paper, grown) for entry in entries)
            page += entries
            used += need
    yield page


class _Painting:
    """One page being drawn."""

    def __init__(self, sheet: Sheet, frame: Frame, paper: Paper, grown: float) -> None:
        self._sheet, self._frame, self._paper, self._grown = sheet, frame, paper, grown
        self._width, self._height = SIZES[paper]
        self._side = 104.0 if paper == "A4" else 140.0
        self._left = MARGIN + self._side
        self._column = (self._width - MARGIN - self._left) / max(1, len(sheet.columns))
        self._shapes: list[Shape] = []

    def page(self, entries: list[_Entry], said: str) -> Page:
        self._head(said)
        top = MARGIN + HEADER
        bottom = top + COLUMNS + sum(_height(entry, self._paper, self._grown) for entry in entries)
        self._columns(top, bottom)
        y = top + COLUMNS
        for name, row in entries:
            height = _height((name, row), self._paper, self._grown)
            if row is None:
                self._heading(name, y)
            else:
                self._row(row, y, height)
            y += height
        self._shapes.append(Box(x=MARGIN, y=top, width=self._width - 2 * MARGIN, height=bottom - top, stroke="solid"))
        self._foot()
        return Page(width=self._width, height=self._height, shapes=tuple(self._shapes))

    def _text(
        self, x: float, y: float, width: float, height: float, text: str, size: float,
        *, strong: bool = False, align: Align = "left", grey: int = BLACK, dots: bool = True,
    ) -> None:  # fmt: skip
        if text:
            self._shapes.append(
                Text(
                    x=x,
                    y=y,
                    width=width,
                    height=height,
                    text=text,
                    size=size,
                    strong=strong,
                    align=align,
                    grey=grey,
                    dots=dots,
                )
            )

    def _head(self, said: str) -> None:
        wide = self._width - 2 * MARGIN
        self._text(MARGIN, MARGIN - 4, wide * 0.6, 20, self._sheet.title, 15, strong=True)
        self._text(MARGIN, MARGIN + 14, wide * 0.6, 12, self._frame.house, 8, grey=DARK)
        self._text(MARGIN + wide * 0.6, MARGIN - 4, wide * 0.4, 20, said, 9, align="right")
        self._text(MARGIN + wide * 0.6, MARGIN + 14, wide * 0.4, 12, self._frame.made, 8, align="right", grey=DARK)

    def _columns(self, top: float, bottom: float) -> None:
        for n, column in enumerate(self._sheet.columns):
            x = self._left + n * self._column
            if column.shaded:
                self._shapes.append(Box(x=x, y=top, width=self._column, height=bottom - top, fill=PALE))
            self._shapes.append(Line(x=x, y=top, to_x=x, to_y=bottom))
            self._text(x, top + 1, self._column, 9, column.above, 6.5, align="centre", grey=DARK)
            self._text(x, top + 9, self._column, 11, column.below, 8.5, align="centre", strong=True)
            middle = x + self._column / 2
            if column.listed:
                self._shapes.append(Diamond(x=middle - (4 if column.noted else 0), y=top + 22.5, wide=5))
            if column.noted:
                at = middle - 2 if column.listed else middle - 8
                self._text(at, top + 19.5, 16, 6.5, column.noted, 6, align="centre")

    def _heading(self, name: str, y: float) -> None:
        wide = self._width - 2 * MARGIN
        self._shapes.append(Box(x=MARGIN, y=y, width=wide, height=GROUP, fill=LIGHT))
        self._text(MARGIN + 4, y, wide - 8, GROUP, name, 8, strong=True)

    def _row(self, row: SheetRow, y: float, height: float) -> None:
        right = self._width - MARGIN
        self._shapes.append(Line(x=MARGIN, y=y + height, to_x=right, to_y=y + height, grey=MIDDLE))
        self._shapes.append(Line(x=self._left, y=y, to_x=self._left, to_y=y + height, grey=MIDDLE))
        narrow = 24.0 if row.remark else 0.0
        self._text(MARGIN + 4, y, self._side - 8 - narrow, height, row.name, 8)
        self._text(self._left - narrow - 4, y, narrow, height, row.remark, 7, align="right", grey=DARK)
        lane = (height - 3) / row.lanes
        for bar in row.bars:
            self._bar(bar, y + 1.5, lane)

    def _bar(self, bar: SheetBar, y: float, lane: float) -> None:
        look = LOOKS[bar.state]
        x = self._left + bar.left * self._column + 0.7
        width = max(3.0, (bar.right - bar.left) * self._column - 1.4)
        top, height = y + bar.top * lane + 0.5, (bar.bottom - bar.top) * lane - 1
        self._shapes += _bar_box(look, x, top, width, height)
        size = min(6.8 if self._paper == "A4" else 7.4, lane - 2.5)
        letters = size * (0.4 + 0.45 * len(bar.letter))
        if look.hatched:  # words on slanting lines are hard to read
            wide = min(width - 2, letters + 2 + (len(bar.label) * size * 0.5 if width > letters + 10 else 0))
            self._shapes.append(Box(x=x + 1, y=top + 1, width=wide, height=height - 2, fill=WHITE))
        if width < letters + 7:
            self._text(x, top, width, height, bar.letter, size, strong=True, align="centre", grey=look.words)
            return
        lines = bar.label.split(" · ") if width < 3 * NARROW else [bar.label]
        step = size * 1.35
        if height < (len(lines) + 0.2) * step:
            lines, step = [bar.label], height
        first = top + (height - step * len(lines)) / 2
        self._text(x + 1.2, first, letters, step, bar.letter, size, strong=True, grey=look.words)
        for n, line in enumerate(lines):
            shift = letters if n == 0 else 0.0
            self._text(
                x + 1.2 + shift, first + n * step, width - shift - 1.6, step, line, size,
                grey=look.words, dots=width >= NARROW,
            )  # fmt: skip

    def _foot(self) -> None:
        notes = self._sheet.notes[:MOST_NOTES]
        y = self._height - MARGIN - LEGEND - FOOT * len(notes)
        for note in notes:
            self._text(MARGIN, y, self._width - 2 * MARGIN, FOOT, note, 7.5)
            y += FOOT
        x = MARGIN
        for state, letter, word in self._frame.legend:
            self._shapes += _bar_box(LOOKS[state], x, y + 3, 18, 10)
            if LOOKS[state].hatched:
                self._shapes.append(Box(x=x + 5, y=y + 4, width=8, height=8, fill=WHITE))
            self._text(x, y + 3, 18, 10, letter, 7, strong=True, align="centre", grey=LOOKS[state].words)
            self._text(x + 22, y + 3, 70, 10, word, 7.5)
            x += 96
        if any(column.listed for column in self._sheet.columns):
            self._shapes.append(Diamond(x=x + 5, y=y + 8, wide=6))
            self._text(x + 14, y + 3, self._width - MARGIN - x - 14, 10, self._frame.listed, 7.5)


def _bar_box(look: Look, x: float, y: float, width: float, height: float) -> list[Shape]:
    return [
        Box(x=x, y=y, width=width, height=height, fill=look.fill, stroke=look.stroke, hatched=look.hatched, thick=0.7)
    ]
