"""The board under real keys and clicks: cursor, stretches, drags, pages, changes from outside."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QPaintEvent, QPixmap, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from desk.domain.lifecycle import Status
from desk.domain.period import Period, day_period
from desk.ui.board.keys import BOARD_KEYS, action_words
from desk.ui.board.panel import BoardPanel
from desk.ui.board.rows import Chosen
from desk.ui.board.scale import ScaleName
from tests.ui.board.data import INDIA, NOW, TODAY, bar, identity, moment, sample_house, season_range

NO = Qt.KeyboardModifier.NoModifier
SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
LEFT_BUTTON = Qt.MouseButton.LeftButton


def row_of(panel: BoardPanel, name: str) -> int:
    return next(n for n, row in enumerate(panel.board.rows) if row.name == name)


def middle(panel: BoardPanel, row: int, column: int) -> QPoint:
    edges = panel.board.pixels.edges
    slot = panel.board.slot(row, column)
    return panel.view.stretch_rect(row, edges[slot.first], edges[slot.last]).center()


def press(qtbot, panel: BoardPanel, key: Qt.Key, modifier: Qt.KeyboardModifier = NO, times: int = 1) -> None:
    for _ in range(times):
        qtbot.keyClick(panel.view, key, modifier)


def record(signal) -> list:
    got: list = []
    signal.connect(got.append)
    return got


def clear(panel: BoardPanel, name: str, scale: ScaleName = "month") -> int:
    """Puts the cursor onto today in an emptied row."""
    panel.set_scale(scale)
    row = row_of(panel, name)
    for space in panel.board.rows[row].parts:
        for one in panel.board.index.within(space, NOW - timedelta(days=90), NOW + timedelta(days=90)):
            panel.replace_owner(one.owner_id, ())
    panel.view.place_cursor(row, panel.view.steered.head)
    return row


# ---- keys ----------------------------------------------------------------------------------------------------------


def test_that_the_board_opens_on_today_with_a_current_cell(panel):
    current = panel.view.currentIndex()
    assert current.isValid()
    assert panel.current_day() == TODAY
    assert panel.board.rows[current.row()].bookable


def test_that_arrows_move_by_cells_and_skip_headings(qtbot, panel):
    press(qtbot, panel, Qt.Key.Key_Right)
    assert panel.current_day() == TODAY + timedelta(days=1)
    press(qtbot, panel, Qt.Key.Key_Down, times=5)
    steered = panel.view.steered
    assert panel.board.rows[steered.row].venue.name == "Rajwada Palace"
    assert panel.board.rows[steered.row].bookable
    press(qtbot, panel, Qt.Key.Key_Up)
    assert panel.board.rows[steered.row].name == "Dining Hall"
    assert panel.view.currentIndex().row() == steered.row


def test_that_an_arrow_past_the_edge_turns_the_page(qtbot, panel):
    press(qtbot, panel, Qt.Key.Key_End)
    press(qtbot, panel, Qt.Key.Key_Right)
    assert panel.current_day() == date(2026, 12, 1)
    press(qtbot, panel, Qt.Key.Key_Left)
    assert panel.current_day() == date(2026, 11, 30)


def test_that_shift_and_arrows_choose_a_period_in_the_venues_zone(qtbot, panel):
    clear(panel, "Auditorium")
    press(qtbot, panel, Qt.Key.Key_Right, SHIFT, times=2)
    chosen = panel.selection_period()
    assert isinstance(chosen, Chosen)
    assert chosen.period == day_period(TODAY, INDIA, 3)
    assert (chosen.space_id, chosen.composite_id, chosen.venue_id, chosen.session_id) == (301, None, 3, None)
    selected = {index.column() for index in panel.view.selectionModel().selectedIndexes()}
    assert selected == {20, 21, 22}
    press(qtbot, panel, Qt.Key.Key_Left, SHIFT, times=3)
    assert panel.selection_period().period == day_period(TODAY - timedelta(days=1), INDIA, 2)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_N])
def test_that_enter_or_n_on_an_empty_cell_asks_for_a_hold_of_that_session(qtbot, panel, key):
    clear(panel, "Garden Lawn", "week")
    press(qtbot, panel, Qt.Key.Key_Right)
    got = record(panel.period_chosen)
    press(qtbot, panel, key)
    (chosen,) = got
    assert chosen.space_id == 103
    assert chosen.session_id == 102
    assert chosen.period == Period(moment(TODAY, 1020), moment(TODAY, 1500))


def test_that_a_composite_row_chooses_the_composite(qtbot, panel):
    clear(panel, "Utsav + Sanskar", "week")
    got = record(panel.period_chosen)
    press(qtbot, panel, Qt.Key.Key_N)
    assert (got[0].space_id, got[0].composite_id, got[0].session_id) == (None, 101, 101)


def test_that_enter_on_a_booking_opens_it_and_n_still_asks_for_a_hold(qtbot, panel):
    clear(panel, "Auditorium")
    one = bar(301, TODAY, 600, 720)
    panel.replace_owner(one.owner_id, (one,))
    panel.view.place_cursor(row_of(panel, "Auditorium"), 20)
    opened, chosen = record(panel.owner_activated), record(panel.period_chosen)
    press(qtbot, panel, Qt.Key.Key_Return)
    assert opened == [one.owner_id]
    assert chosen == []
    press(qtbot, panel, Qt.Key.Key_N)
    assert chosen[0].period == day_period(TODAY, INDIA)


def test_that_control_and_arrows_go_from_booking_to_booking(qtbot, panel):
    clear(panel, "Auditorium")
    first, second = bar(301, TODAY + timedelta(days=2), 600, 720), bar(301, TODAY + timedelta(days=2), 800, 900)
    for one in (first, second):
        panel.replace_owner(one.owner_id, (one,))
    told = record(panel.owner_selected)
    press(qtbot, panel, Qt.Key.Key_Right, CTRL, times=2)
    assert told[-2:] == [first.owner_id, second.owner_id]
    press(qtbot, panel, Qt.Key.Key_Left, CTRL)
    assert panel.selected_owner() == first.owner_id


def test_that_leaving_a_booking_tells_none(qtbot, panel):
    clear(panel, "Auditorium")
    one = bar(301, TODAY, 600, 720)
    panel.replace_owner(one.owner_id, (one,))
    panel.view.place_cursor(row_of(panel, "Auditorium"), 20)
    told = record(panel.owner_selected)
    press(qtbot, panel, Qt.Key.Key_Right)
    assert told == [None]


def test_that_page_keys_today_and_scales_work(qtbot, panel):
    press(qtbot, panel, Qt.Key.Key_PageDown)
    assert panel.board.scale.first == date(2026, 12, 1)
    press(qtbot, panel, Qt.Key.Key_Left, ALT)
    press(qtbot, panel, Qt.Key.Key_Left, ALT)
    assert panel.board.scale.first == date(2026, 10, 1)
    press(qtbot, panel, Qt.Key.Key_T)
    assert panel.current_day() == TODAY
    for key, name in ((Qt.Key.Key_1, "day"), (Qt.Key.Key_2, "week"), (Qt.Key.Key_3, "month")):
        press(qtbot, panel, key, ALT)
        assert panel.board.scale.name == name
        assert panel.current_day() == TODAY
        assert panel.actions_by_name[name].isChecked()


def test_that_going_to_a_date_opens_the_calendar_and_takes_the_day(qtbot, panel):
    press(qtbot, panel, Qt.Key.Key_G)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()
    panel.toolbar.day_picked.emit(date(2027, 2, 14))
    assert panel.current_day() == date(2027, 2, 14)


def test_that_escape_takes_a_stretch_back_to_one_cell(qtbot, panel):
    clear(panel, "Auditorium")
    press(qtbot, panel, Qt.Key.Key_Right, SHIFT)
    press(qtbot, panel, Qt.Key.Key_Escape)
    assert panel.view.steered.is_one_cell()


def test_that_single_keys_do_nothing_while_another_widget_has_the_focus(qtbot, panel):
    got = record(panel.period_chosen)
    panel.toolbar.title.setFocus()
    qtbot.keyClick(panel.toolbar.title, Qt.Key.Key_N)
    qtbot.keyClick(panel.toolbar.title, Qt.Key.Key_T)
    assert got == []


def test_that_every_key_has_an_action_with_words_and_no_key_is_used_twice(panel):
    assert [action.objectName() for action in panel.board_actions()] == [f"board.{key.name}" for key in BOARD_KEYS]
    keys = [text for key in BOARD_KEYS for text in key.keys]
    assert len(keys) == len(set(keys))
    assert all(action_words(key.name) for key in BOARD_KEYS)
    assert all(action.shortcuts() for action in panel.board_actions())


# ---- pointer -------------------------------------------------------------------------------------------------------


def drag(qtbot, panel: BoardPanel, start: QPoint, end: QPoint) -> None:
    port = panel.view.viewport()
    qtbot.mousePress(port, LEFT_BUTTON, pos=start)
    for step in range(1, 6):
        qtbot.mouseMove(port, start + (end - start) * step / 5)
    qtbot.mouseRelease(port, LEFT_BUTTON, pos=end)


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


# ---- what the window tells it ----------------------------------------------------------------------------------------


def test_that_the_visible_page_is_wanted_first_and_its_neighbours_after_it(qtbot, clock):
    panel = BoardPanel(now=clock)
    qtbot.addWidget(panel)
    wanted = record(panel.range_wanted)
    panel.set_house(sample_house())
    november, december, october = (
        Period(moment(date(2026, m, 1), 0), moment(end, 0))
        for m, end in ((11, date(2026, 12, 1)), (12, date(2027, 1, 1)), (10, date(2026, 11, 1)))
    )
    assert wanted == [november]
    whole = season_range(panel.board.house)
    for period in (november, december, october):
        assert wanted[-1] == period
        panel.loaded(whole.__class__(period=period, bars=(), read_at=NOW))
    assert len(wanted) == 3
    panel.turn(1)
    assert wanted[-1].start == moment(date(2027, 1, 1), 0)
    panel.reload()
    assert wanted[-1] == december


def test_that_a_failed_load_is_asked_for_again(qtbot, empty):
    wanted = record(empty.range_wanted)
    empty.load_failed()
    empty.go_to_today()
    assert len(wanted) == 1


class PaintWatch(QObject):
    """Notes which region of a widget is painted."""

    def __init__(self, port: QWidget) -> None:
        super().__init__(port)
        self.region = QRegion()
        port.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region = self.region.united(event.region())
        return False


def test_that_a_change_of_one_owner_repaints_only_its_stretches(qtbot, panel):
    row = clear(panel, "Class Room 1")
    one = bar(303, date(2026, 11, 25), 480, 1200)
    panel.replace_owner(one.owner_id, (one,))
    panel.view.place_cursor(row_of(panel, "Utsav Hall"), 0)
    QApplication.processEvents()
    watch = PaintWatch(panel.view.viewport())
    panel.replace_owner(one.owner_id, (bar(303, date(2026, 11, 25), 480, 1200, Status.PENDING, revision=2),))
    QApplication.processEvents()
    edges = panel.board.pixels.edges
    allowed = QRegion(panel.view.stretch_rect(row, edges[24] - 4, edges[25] + 4))
    allowed = allowed.united(QRegion(panel.view.stretch_rect(panel.board.heading_of(row), edges[23], edges[26])))
    assert not watch.region.isEmpty()
    assert watch.region.subtracted(allowed).isEmpty()


def test_that_nothing_is_painted_outside_of_what_qt_asks_for(qtbot, panel):
    """Paints everything over a marked picture: only the stretch asked for may lose the mark."""
    port = panel.view.viewport()
    picture = QPixmap(port.size())
    picture.fill(QColor("#ff00ff"))
    asked = QRect(400, 200, 90, 70)
    port.render(picture, asked.topLeft(), QRegion(asked))
    image = picture.toImage()
    mark = QColor("#ff00ff").rgb()
    for x in range(0, port.width(), 7):
        for y in range(0, port.height(), 7):
            assert (image.pixel(x, y) == mark) != asked.contains(x, y)


def test_that_a_selected_owner_is_found_on_its_page(qtbot, panel):
    one = bar(302, date(2026, 12, 24), 600, 720, owner=identity("far"))
    panel.replace_owner(one.owner_id, (one,))
    panel.select_owner(one.owner_id)
    assert panel.selected_owner() == one.owner_id
    assert panel.current_day() == date(2026, 12, 24)
    assert panel.board.rows[panel.view.steered.row].name == "Board Room"


def test_that_a_change_elsewhere_does_not_move_the_cursor_or_the_choice(qtbot, panel):
    clear(panel, "Auditorium")
    press(qtbot, panel, Qt.Key.Key_Right, SHIFT)
    before, told = panel.selection_period(), record(panel.owner_selected)
    other = bar(301, TODAY, 600, 720)
    panel.replace_owner(other.owner_id, (other,))
    assert panel.selection_period() == before
    assert told == []


def test_that_a_hold_that_runs_out_is_told_once_and_looks_expired(qtbot, panel, clock):
    clear(panel, "Auditorium")
    hold = bar(301, TODAY, 600, 720, Status.TEMP_HOLD, expires=NOW + timedelta(seconds=5))
    panel.replace_owner(hold.owner_id, (hold,))
    assert panel.countdown.is_running()
    told = record(panel.hold_ran_out)
    panel.countdown.tick()
    assert hold.booking_id not in told
    clock.pass_(6)
    panel.countdown.tick()
    panel.countdown.tick()
    assert told.count(hold.booking_id) == 1
    panel.set_clock_offset(0)
    panel.legend.buttons["expired"].click()
    states = {p.state for p in panel.board.layout(row_of(panel, "Auditorium")).of_owner(hold.owner_id)}
    assert states == {"expired"}


def test_that_the_servers_clock_counts(qtbot, panel, clock):
    panel.set_clock_offset(90)
    assert panel.now() == NOW + timedelta(seconds=90)


def test_that_the_countdown_rests_while_nobody_can_see_it(qtbot, panel):
    assert panel.countdown.is_running()
    panel.hide()
    assert not panel.countdown.is_running()


def test_that_the_legend_hides_and_shows_states(qtbot, panel):
    def states() -> set[str]:
        rows = range(len(panel.board.rows))
        return {placed.state for row in rows for placed in panel.board.layout(row).placed}

    assert "cancelled" not in states()
    qtbot.mouseClick(panel.legend.buttons["cancelled"], LEFT_BUTTON)
    qtbot.mouseClick(panel.legend.buttons["confirmed"], LEFT_BUTTON)
    assert "cancelled" in states()
    assert "confirmed" not in states()


def test_that_the_wheel_with_control_changes_the_height_of_rows(qtbot, panel):
    heights = []
    for step in (-1, 1, 1):
        panel.view.density_stepped.emit(step)
        heights.append(panel.view.rowHeight(1))
    assert heights == sorted(heights)
    assert len(set(heights)) == 3


def test_that_an_empty_house_is_shown_without_rows(qtbot, clock):
    panel = BoardPanel(now=clock)
    qtbot.addWidget(panel)
    panel.show()
    panel.set_house(sample_house().__class__(venues=()))
    qtbot.keyClick(panel.view, Qt.Key.Key_Right)
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert panel.selection_period() is None
    assert panel.selected_owner() is None


def test_that_right_to_left_mirrors_time_and_keeps_keys_visual(qtbot, panel):
    clear(panel, "Class Room 1")
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    row = row_of(panel, "Class Room 1")
    assert middle(panel, row, 3).x() > middle(panel, row, 9).x()
    day = panel.current_day()
    press(qtbot, panel, Qt.Key.Key_Left)
    assert panel.current_day() == day + timedelta(days=1)
    got = record(panel.period_chosen)
    drag(qtbot, panel, middle(panel, row, 22), middle(panel, row, 25))
    assert got[0].period == day_period(date(2026, 11, 23), INDIA, 4)
