"""Quarter and year: how much of each day is taken, in tiles that are painted, spoken, opened and kept up to date."""

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk.domain.lifecycle import Status
from desk.domain.period import Period
from desk.ui.board.tiles import Run
from desk.ui.look.colours import CONTRAST, DARK, LIGHT
from desk.ui.look.theme import apply_theme, current_theme
from desk.usecases.results import BoardRange
from tests.ui.board.data import NOW, TODAY, bar, identity, moment
from tests.ui.board.steps import ALT, LEFT_BUTTON, clear, middle, press, record, row_of

DAY = date(2026, 11, 25)


def test_that_alt_4_and_5_show_quarter_and_year_around_the_cursors_day(qtbot, panel):
    press(qtbot, panel, Qt.Key.Key_4, ALT)
    assert (panel.board.scale.first, panel.board.scale.days) == (date(2026, 10, 1), 92)
    assert panel.current_day() == TODAY
    assert panel.toolbar.title.text() == "October – December 2026"
    press(qtbot, panel, Qt.Key.Key_PageDown)
    assert panel.board.scale.first == date(2027, 1, 1)
    press(qtbot, panel, Qt.Key.Key_T)
    press(qtbot, panel, Qt.Key.Key_5, ALT)
    assert (panel.board.scale.first, panel.board.scale.days) == (date(2026, 1, 1), 365)
    assert panel.current_day() == TODAY
    assert panel.view.board_model.columnCount() == 365


def test_that_a_day_tells_its_share_its_count_and_who_has_which_session(panel):
    row = clear(panel, "Garden Lawn", "quarter")
    morning = bar(103, DAY, 480, 900, Status.PENDING)
    whole = bar(103, DAY + timedelta(days=1), 480, 1500, owner=identity("whole"))
    evening = bar(103, DAY + timedelta(days=2), 1020, 1500, Status.TEMP_HOLD, owner=identity("evening"))
    for one in (morning, whole, evening):
        panel.replace_owner(one.owner_id, (one,))
    loads = panel.board.fullness.loads(row).days
    at = (DAY - panel.board.scale.first).days
    assert [(day.taken, day.cells, day.count) for day in loads[at : at + 4]] == [
        (1, 2, 1),
        (2, 2, 1),
        (1, 2, 1),
        (0, 2, 0),  # an evening that ends at one at night belongs to its own day
    ]
    assert loads[at].runs == (Run(0, 1, "pending"),)
    assert loads[at + 1].runs == (Run(0, 2, "confirmed"),)
    assert loads[at + 2].runs == (Run(1, 2, "temp_hold"),)


def test_that_a_part_taken_is_told_in_the_combined_spaces_row(panel):
    row = clear(panel, "Utsav + Sanskar", "quarter")
    one = bar(101, DAY, 480, 900, owner=identity("part"))
    panel.replace_owner(one.owner_id, (one,))
    load = panel.board.fullness.loads(row).days[(DAY - panel.board.scale.first).days]
    assert load.runs == (Run(0, 1, "part"),)


def test_that_a_tile_is_spoken_with_its_share_and_its_bookings(panel):
    row = clear(panel, "Garden Lawn", "year")
    one = bar(103, DAY, 480, 900, title="Rao · haldi", owner=identity("rao"))
    panel.replace_owner(one.owner_id, (one,))
    index = panel.view.board_model.index(row, (DAY - panel.board.scale.first).days)
    words = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.startswith("Garden Lawn, Wednesday 25 November 2026: 1 of 2 sessions taken: Confirmed, Rao · haldi")
    assert panel.view.board_model.index(row, index.column() + 1).data().endswith(": free")


@pytest.mark.parametrize("scale", ["quarter", "year"])
def test_that_enter_and_double_click_go_to_the_day(qtbot, panel, scale):
    row = clear(panel, "Garden Lawn", scale)
    press(qtbot, panel, Qt.Key.Key_Right)
    press(qtbot, panel, Qt.Key.Key_Return)
    assert (panel.board.scale.name, panel.board.scale.first) == ("day", TODAY + timedelta(days=1))
    assert panel.board.rows[panel.view.steered.row].name == "Garden Lawn"
    panel.set_scale(scale)
    column = (DAY - panel.board.scale.first).days
    panel.view.jump(column=column)
    qtbot.mouseDClick(panel.view.viewport(), LEFT_BUTTON, pos=middle(panel, row, column))
    assert (panel.board.scale.name, panel.board.scale.first) == ("day", DAY)


def test_that_a_year_is_wanted_quarter_by_quarter_the_one_seen_first(empty):
    wanted = record(empty.range_wanted)
    empty.load_failed()
    empty.set_scale("year")
    for _ in range(4):
        empty.loaded(BoardRange(period=wanted[-1], bars=(), read_at=NOW))
    firsts = [date(2026, month, 1) for month in (10, 1, 4, 7)]
    assert [p.start for p in wanted] == [moment(first, 0) for first in firsts]


def test_that_what_was_forgotten_is_wanted_again(empty):
    wanted = record(empty.range_wanted)
    empty.loaded(
        BoardRange(period=Period(moment(date(2026, 10, 1), 0), moment(date(2027, 1, 1), 0)), bars=(), read_at=NOW)
    )
    for year in (2027, 2028, 2029):
        empty.board.show_page("year", date(year, 1, 1))
        empty.loaded(BoardRange(period=empty.board.period(), bars=(), read_at=NOW))
    wanted.clear()
    empty.set_scale("month")
    empty.go_to(date(2026, 11, 5))
    assert wanted[0] == Period(moment(date(2026, 11, 1), 0), moment(date(2026, 12, 1), 0))


@pytest.mark.parametrize("scale", ["quarter", "year"])
def test_that_a_change_is_painted_in_its_tile(qtbot, panel, scale):
    row = clear(panel, "Garden Lawn", scale)
    panel.view.place_cursor(row_of(panel, "Utsav Hall"), 0)
    panel.view.horizontalScrollBar().setValue(panel.view.horizontalScrollBar().maximum())
    settled(panel)
    column = (DAY - panel.board.scale.first).days
    box = panel.view.stretch_rect(row, panel.board.pixels.edges[column], panel.board.pixels.edges[column + 1])
    before = panel.view.viewport().grab(box).toImage()
    one = bar(103, DAY, 480, 1500, owner=identity("new"))
    panel.replace_owner(one.owner_id, (one,))
    settled(panel)
    after = panel.view.viewport().grab(box).toImage()
    seen = {after.pixelColor(x, y).name() for x in range(after.width()) for y in range(after.height())}
    assert before != after
    assert current_theme().states["confirmed"].fill in seen


def settled(panel) -> None:
    """Lets all strips be drawn; each frame draws a few."""
    for _ in range(60):
        panel.view.viewport().grab()
        QApplication.processEvents()


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda theme: theme.name)
@pytest.mark.parametrize("scale", ["quarter", "year"])
def test_that_states_differ_by_shape_in_every_theme(qtbot, panel, scale, theme):
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, theme.name)
    row = clear(panel, "Garden Lawn", scale)
    days = {}
    for n, status in enumerate((Status.CONFIRMED, Status.PENDING, Status.TEMP_HOLD, Status.COMPLETED, "blackout")):
        one = bar(103, DAY + timedelta(days=n), 480, 1500, status, owner=identity("shape", n))
        panel.replace_owner(one.owner_id, (one,))
        days[str(status)] = (DAY - panel.board.scale.first).days + n
    panel.view.place_cursor(row_of(panel, "Utsav Hall"), 0)
    settled(panel)
    edges, shapes = panel.board.pixels.edges, set()
    panel.view.horizontalScrollBar().setValue(panel.view.horizontalScrollBar().maximum())
    for name, column in days.items():
        box = panel.view.stretch_rect(row, edges[column], edges[column + 1])
        box.setWidth(min(edges[n + 1] - edges[n] for n in days.values()))
        image = panel.view.viewport().grab(box).toImage()
        ink = theme.states[name].fill if name in ("confirmed", "completed") else theme.states[name].edge
        pixels = [(x, y) for x in range(image.width()) for y in range(4, image.height() - 4)]
        shapes.add(tuple(image.pixelColor(x, y).name() == ink for x, y in pixels))
    apply_theme(app, "light")
    assert len(shapes) == 5


def test_that_bookings_are_not_carried_on_tiles(qtbot, panel):
    row = clear(panel, "Garden Lawn", "year")
    one = bar(103, DAY, 480, 900, Status.PENDING, owner=identity("still"))
    panel.replace_owner(one.owner_id, (one,))
    panel.view.place_cursor(row, (DAY - panel.board.scale.first).days)
    assert panel.selected_owner() == one.owner_id
    press(qtbot, panel, Qt.Key.Key_M)
    assert panel.view.carry is None
    assert "day, the week or the month" in panel.view.noted


def test_that_days_counted_change_by_change_equal_days_counted_anew(panel):
    """Two hundred changes at random; what is kept up to date by days is what a fresh count finds."""
    panel.set_scale("quarter")
    board, chance = panel.board, random.Random(11)
    numbers = range(len(board.rows))
    for number in numbers:
        board.fullness.loads(number)
        for column in range(board.scale.columns):
            board.fullness.free_spaces(board.heading_of(number), column)
    for day in (DAY + timedelta(days=n) for n in range(-40, 40)):
        board.fullness.share_of(day)
    bars = [one for one in board.index.bars() if board.scale.contains(one.period.start.date())]
    for revision, one in enumerate(chance.sample(bars, 200), 2):
        later = one.period.shifted(timedelta(days=chance.randint(-3, 3), hours=chance.choice((0, 0, 5))))
        states = (Status.CONFIRMED, Status.PENDING, Status.CANCELLED)
        moved = replace(one, period=later, occupied=later, revision=revision, status=chance.choice(states))
        board.replace_owner(one.owner_id, (replace(moved, booking_id=one.owner_id, blackout_id=None),))
    kept = [list(board.fullness.loads(number).days) for number in numbers]
    open_ = {(n, c): board.fullness.free_spaces(n, c) for n in numbers if not board.rows[n].bookable for c in range(92)}
    shares = [board.fullness.share_of(DAY + timedelta(days=n)) for n in range(-40, 40)]
    board.fullness.forget()
    board.fullness.forget_shares()
    assert kept == [board.fullness.loads(number).days for number in numbers]
    assert open_ == {key: board.fullness.free_spaces(*key) for key in open_}
    assert shares == [board.fullness.share_of(DAY + timedelta(days=n)) for n in range(-40, 40)]


@pytest.mark.parametrize("scale", ["quarter", "year"])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_that_tiles_drawn_change_by_change_look_like_tiles_drawn_at_once(qtbot, panel, scale, direction):
    panel.setLayoutDirection(direction)
    clear(panel, "Garden Lawn", scale)
    picture_of(panel)
    for n, status in enumerate((Status.CONFIRMED, Status.PENDING, Status.TEMP_HOLD, "blackout")):
        one = bar(103, DAY + timedelta(days=n), 480, 900, status, owner=identity("kept", n))
        panel.replace_owner(one.owner_id, (one,))
        picture_of(panel)
    panel.replace_owner(identity("kept", 1), ())
    kept = picture_of(panel)
    panel.view.strips.forget()
    assert kept == picture_of(panel)


def picture_of(panel):
    """The days as they are painted, after everything that waits for another frame."""
    panel.view.viewport().repaint()
    while panel.view.is_waiting:
        panel.view.viewport().repaint()
    return panel.view.viewport().grab().toImage()


def test_that_rows_out_of_sight_are_drawn_ahead_while_nobody_scrolls(qtbot, panel):
    panel.resize(900, 220)
    panel.set_scale("year")
    qtbot.waitUntil(lambda: len(panel.view.strips) == len(panel.view._tops))
    picture_of(panel)
    lowest = panel.view.verticalScrollBar().maximum()
    assert lowest > 0
    panel.view.verticalScrollBar().setValue(lowest)
    panel.view.viewport().repaint()
    assert not panel.view.is_waiting
