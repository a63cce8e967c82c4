"""The board read by Qt's accessibility: a table with headers and spoken cells; the model held to Qt's own tester."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from desk.domain.lifecycle import Status
from desk.ui.board.spoken import bar_card
from desk.ui.look.theme import current_theme
from tests.ui.board.data import HOUR, NOW, TODAY, bar, sample_house
from tests.ui.board.steps import clear, row_of

NAME = QAccessible.Text.Name


def cell(panel, row: int, column: int) -> str:
    model = panel.view.model()
    return model.data(model.index(row, column), Qt.ItemDataRole.AccessibleTextRole)


@pytest.fixture
def table(panel):
    interface = QAccessible.queryAccessibleInterface(panel.view)
    assert interface is not None
    return interface


def test_that_the_board_is_a_table_with_a_name(panel, table):
    assert table.role() == QAccessible.Role.Table
    assert table.text(NAME) == "Availability board"
    assert table.isValid()


def test_that_a_screen_reader_finds_cells_and_headers(panel, table):
    clear(panel, "Auditorium", "week")
    one = bar(301, TODAY, 360, 720, title="Iyer · seminar")
    panel.replace_owner(one.owner_id, (one,))
    row = row_of(panel, "Auditorium")
    interfaces = [table.child(n) for n in range(table.childCount())]
    texts = {child.text(NAME) for child in interfaces if child is not None}
    assert "Saturday 21 November 2026" in texts
    assert "Auditorium, 250 guests" in texts
    assert cell(panel, row, 30) in texts


def test_that_a_cell_says_space_date_session_state_and_title(panel):
    clear(panel, "Garden Lawn", "week")
    one = bar(103, TODAY, 1020, 1500, Status.PENDING, title="Kulkarni · wedding")
    panel.replace_owner(one.owner_id, (one,))
    row = row_of(panel, "Garden Lawn")
    spoken = cell(panel, row, 5 * 6 + 3)
    assert spoken.startswith("Garden Lawn, Saturday 21 November 2026, Evening: Pending, Kulkarni · wedding")
    assert "17:00" in spoken
    assert cell(panel, row, 5 * 6) == "Garden Lawn, Saturday 21 November 2026, Morning: free"


def test_that_a_hold_says_how_long_it_still_runs(panel, clock):
    clear(panel, "Auditorium")
    hold = bar(301, TODAY, 600, 720, Status.TEMP_HOLD, expires=NOW + HOUR / 2)
    panel.replace_owner(hold.owner_id, (hold,))
    row = row_of(panel, "Auditorium")
    assert "30:00 left" in cell(panel, row, 20)
    clock.pass_(1801)
    assert cell(panel, row, 20).endswith("free")
    panel.legend.buttons["expired"].click()
    assert "Hold ran out" in cell(panel, row, 20)


def test_that_headings_and_headers_are_spoken(panel):
    model = panel.view.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.headerData(20, Qt.Orientation.Horizontal, role) == "Saturday 21 November 2026"
    assert model.headerData(0, Qt.Orientation.Vertical, role) == "Shubh Mangal Karyalaya, venue"
    assert model.headerData(1, Qt.Orientation.Vertical, role) == "Utsav + Sanskar, combined space, 950 guests"
    assert cell(panel, 0, 25).endswith("of 4 spaces free")


def test_that_what_is_not_loaded_does_not_claim_to_be_free(empty):
    assert cell(empty, 2, 3).endswith("not loaded yet")


def test_that_a_change_tells_the_cells_it_touches(qtbot, panel):
    row = clear(panel, "Auditorium")
    one = bar(301, TODAY, 600, 720)
    QApplication.processEvents()
    with qtbot.waitSignal(panel.view.model().dataChanged) as told:
        panel.replace_owner(one.owner_id, (one,))
    first, last = told.args[0], told.args[1]
    assert (first.row(), first.column(), last.row(), last.column()) == (row, 20, row, 20)


def test_that_the_model_passes_qts_own_tester(qtbot, panel):
    tester = QAbstractItemModelTester(panel.view.model(), QAbstractItemModelTester.FailureReportingMode.Fatal, panel)
    for scale in ("day", "week", "month"):
        panel.set_scale(scale)
        panel.turn(1)
    one = bar(301, TODAY, 600, 720)
    panel.replace_owner(one.owner_id, (one,))
    panel.set_house(sample_house())
    assert tester.model() is panel.view.model()


def test_that_the_cursor_is_qts_current_index_on_every_page(panel):
    for scale in ("day", "week", "month"):
        panel.set_scale(scale)
        assert panel.view.currentIndex().isValid()
        assert panel.view.currentIndex().column() == panel.view.steered.head


def test_that_a_screen_reader_may_move_the_current_cell(panel):
    row = row_of(panel, "Poolside")
    panel.view.setCurrentIndex(panel.view.model().index(row, 4))
    assert (panel.view.steered.row, panel.view.steered.head) == (row, 4)


def test_that_a_card_tells_what_a_clerk_asks_for_and_escapes_what_people_typed(panel):
    row = panel.board.rows[row_of(panel, "Garden Lawn")]
    one = bar(103, TODAY, 1020, 1500, Status.PENDING, title="<b>Rao</b> · wedding", buffer=HOUR)
    card = bar_card(one, row, NOW, current_theme())
    for words in ("&lt;b&gt;Rao", "Garden Lawn", "17:00", "₹45,000 to be paid", "250 guests", "16:00 – 02:00"):
        assert words in card
