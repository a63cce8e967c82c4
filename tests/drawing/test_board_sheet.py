"""The board on paper as a display list: nothing off the page, nothing lost, every state another shape."""

from collections import Counter

import pytest

from desk.drawing.board_sheet import (
    LOOKS,
    MARGIN,
    SIZES,
    Frame,
    Paper,
    Sheet,
    SheetBar,
    SheetColumn,
    SheetGroup,
    SheetRow,
    board_pages,
)
from desk.drawing.page import Box, Page, Text

FRAME = Frame(
    house="Parijat Halls",
    made="Printed",
    page="Page {n} of {all}",
    legend=tuple((state, state[0].upper() + state[1], state) for state in LOOKS),
    listed="Vivah muhurat",
)
PAPERS = pytest.mark.parametrize("paper", ["A4", "A3"])


def bars(row: int, days: int) -> tuple[SheetBar, ...]:
    states = list(LOOKS)
    return tuple(
        SheetBar(
            left=day, right=day + 1, top=day % 2, bottom=day % 2 + 1, state=states[(row + day) % len(states)],
            letter="X", label=f"R{row}D{day}",
        )
        for day in range(days)
    )  # fmt: skip


def a_sheet(rows: int, venues: int = 1, days: int = 31) -> Sheet:
    columns = tuple(
        SheetColumn(above="Sat", below=str(n + 1), listed=n == 3, noted="1)" if n == 5 else "") for n in range(days)
    )
    groups = tuple(
        SheetGroup(
            name=f"Venue {v}",
            rows=tuple(SheetRow(name=f"Space {v}-{n}", remark="400", lanes=2, bars=bars(n, days)) for n in range(rows)),
        )
        for v in range(venues)
    )
    return Sheet(title="December 2026", columns=columns, groups=groups, notes=("1) road closed",))


def texts(page: Page) -> list[str]:
    return [shape.text for shape in page.shapes if isinstance(shape, Text)]


@PAPERS
def test_that_everything_lies_within_the_margins(paper: Paper) -> None:
    width, height = SIZES[paper]
    for page in board_pages([a_sheet(30, 3)], FRAME, paper):
        assert (page.width, page.height) == (width, height)
        for shape in page.shapes:
            if isinstance(shape, Box | Text):
                assert shape.x >= MARGIN - 4
                assert shape.y >= MARGIN - 4
                assert shape.x + shape.width <= width - MARGIN + 4
                assert shape.y + shape.height <= height - MARGIN + 4


@PAPERS
def test_that_every_space_stands_on_one_page_and_every_venue_above_its_spaces(paper: Paper) -> None:
    pages = board_pages([a_sheet(30, 3)], FRAME, paper)
    assert len(pages) > 1
    found = Counter(text for page in pages for text in texts(page) if text.startswith("Space "))
    assert found == Counter({f"Space {v}-{n}": 1 for v in range(3) for n in range(30)})
    for page in pages:
        said = [text for text in texts(page) if text.startswith(("Space ", "Venue "))]
        assert said[0].startswith("Venue ")
        assert said[-1].startswith("Space "), "no venue's name stands alone at the foot"
        venue = ""
        for text in said:
            venue = text.split()[1] if text.startswith("Venue ") else venue
            assert text.split()[1].split("-")[0] == venue


def test_that_pages_are_numbered_and_carry_title_legend_marks_and_notes() -> None:
    pages = board_pages([a_sheet(40), a_sheet(2)], FRAME, "A4")
    for number, page in enumerate(pages, start=1):
        said = texts(page)
        assert f"Page {number} of {len(pages)}" in said
        assert {"December 2026", "Parijat Halls", "Vivah muhurat", "1) road closed", *LOOKS} <= set(said)


def test_that_states_differ_in_letter_and_in_shape_without_any_colour() -> None:
    looks = {(look.fill, look.stroke, look.hatched) for look in LOOKS.values()}
    assert len(looks) == len(LOOKS)
    for look in LOOKS.values():
        assert look.fill is not None
        assert abs(look.fill - look.words) > 150, "words can be read on their ground"


def test_that_few_rows_grow_and_many_do_not() -> None:
    def heights(rows: int) -> float:
        (page, *_) = board_pages([a_sheet(rows)], FRAME, "A4")
        names = [s.height for s in page.shapes if isinstance(s, Text) and s.text.startswith("Space ")]
        return names[0]

    assert heights(3) > heights(15) >= heights(60)


def test_that_an_empty_board_is_one_page() -> None:
    assert len(board_pages([Sheet(title="Empty", columns=(), groups=())], FRAME, "A4")) == 1
