"""The agenda of the days shown: by keys, for screen readers, live, and never another range than the board's."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from desk.domain.lifecycle import Status
from desk.ui.board.panel import BoardPanel
from desk.ui.look.colours import CONTRAST, DARK, LIGHT
from desk.ui.look.theme import apply_theme, current_theme
from tests.ui.board.data import HOUR, NOW, TODAY, bar
from tests.ui.board.steps import LEFT_BUTTON, press, record, row_of

NAME = QAccessible.Text.Name


def opened(qtbot, panel: BoardPanel) -> BoardPanel:
    """By its key, on the board's table."""
    press(qtbot, panel, Qt.Key.Key_L)
    assert panel.agenda.on
    assert panel.view.isHidden()
    return panel


def empty_board(panel: BoardPanel) -> None:
    for row in panel.board.rows:
        for space in row.parts:
            for one in panel.board.index.within(space, NOW - timedelta(days=400), NOW + timedelta(days=400)):
                panel.replace_owner(one.owner_id, ())


def words(panel: BoardPanel, row: int) -> list[str]:
    QApplication.processEvents()
    model = panel.agenda.model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_that_a_key_shows_the_same_days_as_a_list_and_again_as_the_board(qtbot, panel):
    days = panel.board.scale
    opened(qtbot, panel)
    assert panel.agenda.hasFocus()
    starts = [line.bar.period.start for line in panel.agenda.lines.lines]
    assert len(starts) > 100
    assert starts == sorted(starts)
    assert {panel.board.scale} == {days}
    assert all(line.bar.period.overlaps(panel.board.period()) for line in panel.agenda.lines.lines)
    line = panel.agenda.current()
    assert line is not None
    assert line.bar.period.end > NOW, "it opens on what is still to come"
    QApplication.processEvents()
    assert panel.agenda.viewport().rect().contains(panel.agenda.visualRect(panel.agenda.currentIndex()).center())
    qtbot.keyClick(panel.agenda, Qt.Key.Key_Down)
    owner = panel.agenda.current().bar.owner_id
    qtbot.keyClick(panel.agenda, Qt.Key.Key_L)
    assert not panel.agenda.on
    assert panel.view.hasFocus()
    assert panel.selected_owner() == owner


def test_that_the_agenda_has_every_item_of_the_board_once(qtbot, panel):
    opened(qtbot, panel)
    listed = [(line.bar.owner_id, line.bar.item, line.bar.period) for line in panel.agenda.lines.lines]
    drawn = {
        (placed.bar.owner_id, placed.bar.item, placed.bar.period)
        for n in range(len(panel.board.rows))
        for placed in panel.board.layout(n).placed
        if placed.bar.period.overlaps(panel.board.period())
    }
    assert len(listed) == len(set(listed))
    assert set(listed) == drawn


def test_that_enter_and_a_double_click_open_the_booking_and_walking_selects_it(qtbot, panel):
    opened(qtbot, panel)
    selected, activated = record(panel.owner_selected), record(panel.owner_activated)
    qtbot.keyClick(panel.agenda, Qt.Key.Key_Down)
    owner = panel.agenda.current().bar.owner_id
    assert selected == [owner]
    qtbot.keyClick(panel.agenda, Qt.Key.Key_Return)
    assert activated == [owner]
    box = panel.agenda.visualRect(panel.agenda.model().index(panel.agenda.currentIndex().row(), 1))
    qtbot.mouseClick(panel.agenda.viewport(), LEFT_BUTTON, pos=box.center())
    qtbot.mouseDClick(panel.agenda.viewport(), LEFT_BUTTON, pos=box.center())
    assert activated == [owner, owner]


def test_that_a_line_says_day_time_space_state_and_sum(qtbot, panel, clock):
    empty_board(panel)
    day = TODAY + timedelta(days=2)
    hold = bar(103, day, 1020, 1500, Status.TEMP_HOLD, title="Kulkarni · wedding", expires=NOW + HOUR / 2)
    panel.replace_owner(hold.owner_id, (hold,))
    due = bar(301, day, 1100, 1200, Status.PENDING, title="Iyer · seminar")
    panel.replace_owner(due.owner_id, (due,))
    opened(qtbot, panel)
    assert words(panel, 1)[3:7] == ["Iyer · seminar", "Pending", "250", "₹45,000"]
    line = words(panel, 0)
    assert line[:5] == [
        "Mon 23 Nov",
        "17:00 – 01:00",
        "Garden Lawn",
        "Kulkarni · wedding",
        "Hold, 30:00",
    ]
    assert line[5:7] == ["250", ""]
    clock.pass_(61)
    assert words(panel, 0)[4] == "Hold, 28:59"
    clock.pass_(3600)
    panel.countdown.tick()
    QApplication.processEvents()
    assert [line.bar for line in panel.agenda.lines.lines] == [due], (
        "a hold that ran out is as hidden here as on the board"
    )


def test_that_a_combined_space_is_one_line_with_its_own_name(qtbot, panel):
    empty_board(panel)
    first, second = (bar(space, TODAY, 1020, 1320, title="Rao") for space in (101, 102))
    both = (first, type(second)(**{**_fields(second), "booking_id": first.booking_id, "number": first.number}))
    panel.replace_owner(first.owner_id, both)
    opened(qtbot, panel)
    assert [words(panel, n)[2] for n in range(len(panel.agenda.lines.lines))] == ["Utsav + Sanskar"]


def _fields(one) -> dict:
    return {name: getattr(one, name) for name in one.__dataclass_fields__}


def test_that_a_change_elsewhere_is_in_the_list_at_once_and_the_cursor_stays(qtbot, panel):
    opened(qtbot, panel)
    qtbot.keyClick(panel.agenda, Qt.Key.Key_End)
    owner, count = panel.agenda.current().bar.owner_id, len(panel.agenda.lines.lines)
    new = bar(302, date(2026, 11, 1), 30, 90, title="Early")
    panel.replace_owner(new.owner_id, (new,))
    qtbot.waitUntil(lambda: len(panel.agenda.lines.lines) == count + 1)
    assert panel.agenda.current().bar.owner_id == owner
    panel.replace_owner(owner, ())
    qtbot.waitUntil(lambda: panel.agenda.current().bar.owner_id != owner)


def test_that_the_legend_filters_the_list_too(qtbot, panel):
    opened(qtbot, panel)

    def states() -> set[str]:
        return {str(line.bar.status) for line in panel.agenda.lines.lines}

    assert "confirmed" in states()
    assert "cancelled" not in states()
    qtbot.mouseClick(panel.legend.buttons["confirmed"], LEFT_BUTTON)
    qtbot.mouseClick(panel.legend.buttons["cancelled"], LEFT_BUTTON)
    qtbot.waitUntil(lambda: "cancelled" in states() and "confirmed" not in states())


@pytest.mark.parametrize(
    ("key", "scale"),
    [
        (Qt.Key.Key_1, "day"),
        (Qt.Key.Key_2, "week"),
        (Qt.Key.Key_3, "month"),
        (Qt.Key.Key_4, "quarter"),
        (Qt.Key.Key_5, "year"),
    ],
)
def test_that_pages_and_scales_are_turned_from_the_list(qtbot, panel, key, scale):
    opened(qtbot, panel)
    qtbot.keyClick(panel.agenda, key, Qt.KeyboardModifier.AltModifier)
    assert panel.board.scale.name == scale
    QApplication.processEvents()
    assert all(line.bar.period.overlaps(panel.board.period()) for line in panel.agenda.lines.lines)
    first = panel.board.scale.first
    qtbot.keyClick(panel.agenda, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert panel.board.scale.first > first
    qtbot.keyClick(panel.agenda, Qt.Key.Key_T)
    assert panel.board.scale.contains(TODAY)
    line = panel.agenda.current()
    assert line is not None
    assert line.bar.period.start.astimezone(line.venue.zone).date() >= TODAY
    assert panel.agenda.hasFocus()


def test_that_escape_leaves_the_list_and_letters_do_not_search(qtbot, panel):
    opened(qtbot, panel)
    row = panel.agenda.currentIndex().row()
    qtbot.keyClick(panel.agenda, Qt.Key.Key_S)
    assert panel.agenda.currentIndex().row() == row
    qtbot.keyClick(panel.agenda, Qt.Key.Key_Escape)
    assert panel.view.hasFocus()
    assert not panel.actions_by_name["agenda"].isChecked()


def test_that_the_list_is_a_table_with_headers_and_spoken_lines(qtbot, panel):
    opened(qtbot, panel)
    table = QAccessible.queryAccessibleInterface(panel.agenda)
    assert table.role() == QAccessible.Role.Table
    assert table.text(NAME) == "Agenda of the days shown"
    texts = {table.child(n).text(NAME) for n in range(min(table.childCount(), 30))}
    assert {"Day", "Time", "Space", "State", "Booking", "Number"} <= texts
    index = panel.agenda.model().index(0, 0)
    line = panel.agenda.lines.lines[0]
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(f"{line.place}, {line.venue.name}: ")
    assert line.bar.title in spoken
    tester = QAbstractItemModelTester(panel.agenda.model(), QAbstractItemModelTester.FailureReportingMode.Fatal, panel)
    panel.turn(1)
    QApplication.processEvents()
    assert tester.model() is panel.agenda.model()


def test_that_an_empty_list_says_whether_it_was_read(qtbot, empty):
    press(qtbot, empty, Qt.Key.Key_L)
    assert empty.agenda.empty_words() == "Still being read …"
    qtbot.keyClick(empty.agenda, Qt.Key.Key_Return)
    qtbot.keyClick(empty.agenda, Qt.Key.Key_Down)
    assert empty.agenda.current() is None


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is handed to the screen reader, in order."""
    said: list[str] = []
    pass_on = QAccessible.updateAccessibility

    def heard(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())
        pass_on(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", heard)
    return said


def test_that_changes_under_the_cursor_are_announced_and_others_are_not(qtbot, panel, announced):
    empty_board(panel)
    row = row_of(panel, "Auditorium")
    panel.view.place_cursor(row, 20)
    announced.clear()
    far = bar(302, TODAY + timedelta(days=3), 600, 720, title="Far")
    panel.replace_owner(far.owner_id, (far,))
    assert announced == []
    one = bar(301, TODAY, 600, 720, title="Iyer · seminar")
    panel.replace_owner(one.owner_id, (one,))
    assert len(announced) == 1
    assert "Auditorium, Saturday 21 November 2026" in announced[0]
    assert "Iyer · seminar" in announced[0]
    panel.replace_owner(one.owner_id, ())
    assert announced[-1].endswith("free")


def test_that_a_page_turned_a_hold_near_its_end_and_the_agenda_are_announced(qtbot, panel, announced, clock):
    empty_board(panel)
    row = row_of(panel, "Auditorium")
    hold = bar(301, TODAY, 600, 720, Status.TEMP_HOLD, expires=NOW + HOUR / 2)
    panel.replace_owner(hold.owner_id, (hold,))
    panel.view.place_cursor(row, 20, owner=hold.owner_id)
    announced.clear()
    clock.pass_(1800 - 100)
    panel.countdown.tick()
    panel.countdown.tick()
    assert len([words for words in announced if "1:40 left" in words]) == 1
    press(qtbot, panel, Qt.Key.Key_PageDown)
    assert "December 2026" in announced
    press(qtbot, panel, Qt.Key.Key_L)
    assert any(words.startswith("Agenda, ") for words in announced)


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda theme: theme.name)
def test_that_the_list_wears_every_theme_at_twice_the_text(qtbot, panel, theme):
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    try:
        opened(qtbot, panel)
        before = panel.agenda.rowHeight(0)
        apply_theme(app, theme.name, percent=200)
        QApplication.processEvents()
        assert panel.agenda.rowHeight(0) > before * 1.7
        image = panel.agenda.viewport().grab().toImage()
        seen = {image.pixelColor(x, y).name() for x in range(0, image.width(), 5) for y in range(0, image.height(), 3)}
        assert {current_theme().surface, current_theme().accent_soft} <= seen
    finally:
        apply_theme(app, "light")
