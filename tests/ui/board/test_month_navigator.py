"""The small month beside the board: loads, clicks, keys, and following the board."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk.ui.board.month_navigator import LEAST_BESIDE
from tests.ui.board.data import TODAY, bar, identity
from tests.ui.board.steps import ALT, LEFT_BUTTON, clear, press


def test_that_a_click_goes_to_the_day_and_the_board_leads_the_month(qtbot, panel):
    month = panel.month
    qtbot.mouseClick(month, LEFT_BUTTON, pos=month.box(date(2026, 11, 12)).center())
    assert panel.current_day() == date(2026, 11, 12)
    panel.view.setFocus()
    press(qtbot, panel, Qt.Key.Key_PageDown)
    assert (month.day.year, month.day.month) == (2026, 12)
    press(qtbot, panel, Qt.Key.Key_Right)
    assert month.day == panel.current_day()


def test_that_keys_walk_through_days_and_months(qtbot, panel):
    panel.month.setFocus()
    qtbot.keyClick(panel.month, Qt.Key.Key_Down)
    assert panel.current_day() == TODAY + timedelta(days=7)
    qtbot.keyClick(panel.month, Qt.Key.Key_Left)
    assert panel.current_day() == TODAY + timedelta(days=6)
    qtbot.keyClick(panel.month, Qt.Key.Key_PageUp)
    assert panel.current_day() == date(2026, 10, 27)
    qtbot.keyClick(panel.month, Qt.Key.Key_Home)
    assert panel.current_day() == TODAY


def test_that_a_days_load_is_shown_and_spoken_and_follows_changes(qtbot, panel):
    clear(panel, "Auditorium")
    before = panel.month.share(TODAY)
    one = bar(301, TODAY, 360, 1440, owner=identity("all day"))
    panel.replace_owner(one.owner_id, (one,))
    after = panel.month.share(TODAY)
    sessions = 4 * 2 + 4 * 3 + 4 * 3  # spaces by sessions a day, venue by venue
    assert round((after - before) * sessions) == 3
    assert panel.month.spoken(TODAY) == f"Saturday 21 November 2026, {round(after * 100)} % taken"
    assert panel.month.accessibleName().startswith("Month: go to a day, Saturday 21 November 2026")


def test_that_a_day_that_is_not_loaded_has_no_load(empty):
    assert empty.month.share(TODAY) is None
    assert empty.month.spoken(TODAY).endswith("not loaded yet")


def test_that_it_gives_way_where_there_is_no_room_or_by_its_key(qtbot, panel):
    assert panel.month.isVisible()
    press(qtbot, panel, Qt.Key.Key_M, ALT)
    assert not panel.month.isVisible()
    press(qtbot, panel, Qt.Key.Key_M, ALT)
    panel.resize(LEAST_BESIDE, 700)
    QApplication.processEvents()
    assert not panel.month.isVisible()
