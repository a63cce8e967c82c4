"""The board under real keys: cursor, stretches, pages, and every action with its words."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk.domain.lifecycle import Status
from desk.domain.period import Period, day_period
from desk.ui.board.keys import BOARD_KEYS, action_words
from desk.ui.board.rows import Chosen
from tests.ui.board.data import INDIA, NOW, TODAY, bar, moment
from tests.ui.board.steps import ALT, CTRL, SHIFT, clear, press, record, row_of


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


def test_that_a_lapsed_hold_leaves_its_cell_free_for_enter(qtbot, panel, clock):
    clear(panel, "Auditorium")
    hold = bar(301, TODAY, 600, 720, Status.TEMP_HOLD, expires=NOW + timedelta(seconds=5))
    panel.replace_owner(hold.owner_id, (hold,))
    clock.pass_(6)
    panel.countdown.tick()
    panel.view.place_cursor(panel.view.steered.row, 20)
    got = record(panel.period_chosen)
    press(qtbot, panel, Qt.Key.Key_Return)
    assert got[0].period == day_period(TODAY, INDIA)
