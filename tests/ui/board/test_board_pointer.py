"""The board under the mouse: drags, clicks, the ghost's verdict, folding."""

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from desk.domain.period import Period, day_period
from tests.ui.board.data import INDIA, TODAY, bar, moment
from tests.ui.board.steps import LEFT_BUTTON, NO, clear, drag, middle, press, record, row_of


def test_that_dragging_over_empty_cells_chooses_their_period(qtbot, panel):
    row = clear(panel, "Class Room 1")
    got = record(panel.period_chosen)
    drag(qtbot, panel, middle(panel, row, 22), middle(panel, row, 25))
    (chosen,) = got
    assert chosen.period == day_period(date(2026, 11, 23), INDIA, 4)
    assert chosen.space_id == 303


def test_that_dragging_backwards_chooses_the_same(qtbot, panel):
    row = clear(panel, "Class Room 1")
    got = record(panel.period_chosen)
    drag(qtbot, panel, middle(panel, row, 25), middle(panel, row, 22))
    assert got[0].period == day_period(date(2026, 11, 23), INDIA, 4)


def test_that_dragging_hours_snaps_to_half_hours(qtbot, panel):
    row = clear(panel, "Class Room 1", "day")
    edges = panel.board.pixels.edges
    width = edges[11] - edges[10]
    y = middle(panel, row, 10).y()
    origin = panel.view.origin()
    got = record(panel.period_chosen)
    drag(qtbot, panel, QPoint(origin + edges[10] + width // 4, y), QPoint(origin + edges[12] + width * 3 // 4, y))
    assert got[0].period == Period(moment(TODAY, 600), moment(TODAY, 780))


def test_that_a_click_only_selects_and_a_double_click_chooses(qtbot, panel):
    row = clear(panel, "Class Room 1")
    got = record(panel.period_chosen)
    qtbot.mouseClick(panel.view.viewport(), LEFT_BUTTON, pos=middle(panel, row, 24))
    assert got == []
    assert panel.current_day() == date(2026, 11, 25)
    qtbot.mouseDClick(panel.view.viewport(), LEFT_BUTTON, pos=middle(panel, row, 24))
    assert got[0].period == day_period(date(2026, 11, 25), INDIA)


def test_that_escape_aborts_a_drag(qtbot, panel):
    row = clear(panel, "Class Room 1")
    got = record(panel.period_chosen)
    port = panel.view.viewport()
    qtbot.mousePress(port, LEFT_BUTTON, pos=middle(panel, row, 22))
    qtbot.mouseMove(port, middle(panel, row, 25))
    assert panel.view.marked().ghost
    press(qtbot, panel, Qt.Key.Key_Escape)
    qtbot.mouseRelease(port, LEFT_BUTTON, pos=middle(panel, row, 25))
    assert got == []
    assert not panel.view.marked().ghost


def test_that_the_ghost_names_what_is_in_the_way(qtbot, panel):
    row = clear(panel, "Class Room 1")
    one = bar(303, date(2026, 11, 25), 600, 720, title="Iyer · seminar")
    panel.replace_owner(one.owner_id, (one,))
    port = panel.view.viewport()
    qtbot.mousePress(port, LEFT_BUTTON, pos=middle(panel, row, 22))
    qtbot.mouseMove(port, middle(panel, row, 23))
    assert panel.view.marked().ghost.endswith("Free")
    qtbot.mouseMove(port, middle(panel, row, 25))
    marked = panel.view.marked()
    assert "Iyer · seminar" in marked.ghost
    assert marked.ghost_bad
    qtbot.mouseRelease(port, LEFT_BUTTON, pos=middle(panel, row, 25))


def test_that_a_press_on_a_bar_selects_it_and_a_double_click_opens_it(qtbot, panel):
    row = clear(panel, "Class Room 1")
    one = bar(303, date(2026, 11, 25), 480, 1200)
    panel.replace_owner(one.owner_id, (one,))
    told, opened = record(panel.owner_selected), record(panel.owner_activated)
    qtbot.mouseClick(panel.view.viewport(), LEFT_BUTTON, pos=middle(panel, row, 24))
    assert told == [one.owner_id]
    qtbot.mouseDClick(panel.view.viewport(), LEFT_BUTTON, pos=middle(panel, row, 24))
    assert opened == [one.owner_id]


def test_that_a_right_click_asks_for_a_menu_with_what_is_there(qtbot, panel):
    row = clear(panel, "Class Room 1")
    got: list = []
    panel.menu_wanted.connect(lambda *args: got.append(args))
    port = panel.view.viewport()
    point = middle(panel, row, 24)
    QApplication.sendEvent(port, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, port.mapToGlobal(point), NO))
    ((_, owner, chosen),) = got
    assert owner is None
    assert chosen.period == day_period(date(2026, 11, 25), INDIA)


def test_that_folding_a_venue_hides_its_rows_and_moves_the_cursor_out(qtbot, panel):
    panel.view.place_cursor(row_of(panel, "Utsav Hall"), 3)
    panel.view.toggle_venue(0)
    assert panel.view.isRowHidden(row_of(panel, "Utsav Hall"))
    assert panel.board.rows[panel.view.steered.row].venue.name == "Rajwada Palace"
    panel.view.toggle_venue(0)
    assert not panel.view.isRowHidden(row_of(panel, "Utsav Hall"))


def test_that_composite_rows_can_be_put_away(qtbot, panel):
    row = row_of(panel, "Utsav + Sanskar")
    panel.actions_by_name["composites"].trigger()
    assert panel.view.isRowHidden(row)
    panel.actions_by_name["composites"].trigger()
    assert not panel.view.isRowHidden(row)
