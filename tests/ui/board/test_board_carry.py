"""Bookings carried over the board by pointer and by keys: where they go, what the ghost says, what is sent."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import QApplication

from desk.domain.lifecycle import Actor, Status
from desk.domain.period import Period
from desk.ui.board.panel import BoardPanel
from desk.ui.look.theme import current_theme
from desk.usecases.results import Bar
from tests.ui.board.data import NOW, TODAY, bar, identity, moment
from tests.ui.board.steps import CTRL, LEFT_BUTTON, NO, SHIFT, clear, press, record, row_of

DAY = date(2026, 11, 25)


def lay(panel: BoardPanel, name: str, scale: str, one: Bar) -> int:
    """A single booking in an emptied row."""
    row = clear(panel, name, scale)  # type: ignore[arg-type]
    panel.replace_owner(one.owner_id, (one,))
    return row


def on_bar(panel: BoardPanel, row: int, one: Bar, share: float = 0.5) -> QPoint:
    (placed,) = panel.board.layout(row).of_owner(one.owner_id)
    rect = panel.view.stretch_rect(row, placed.inner_left, placed.inner_right)
    return QPoint(rect.left() + round((rect.width() - 1) * share), rect.center().y())


def pull(qtbot, panel: BoardPanel, start: QPoint, end: QPoint, modifier=NO) -> None:
    """Presses, moves in steps, and keeps the button down."""
    port = panel.view.viewport()
    qtbot.mousePress(port, LEFT_BUTTON, modifier, pos=start)
    for step in range(1, 6):
        at = start + (end - start) * step / 5
        move_with(panel, at, modifier)


def move_with(panel: BoardPanel, at: QPoint, modifier) -> None:
    port = panel.view.viewport()
    there = QPointF(at)
    event = QMouseEvent(
        QEvent.Type.MouseMove, there, QPointF(port.mapToGlobal(at)), Qt.MouseButton.NoButton, LEFT_BUTTON, modifier
    )
    QApplication.sendEvent(port, event)


def let_go(qtbot, panel: BoardPanel, at: QPoint, modifier=NO) -> None:
    qtbot.mouseRelease(panel.view.viewport(), LEFT_BUTTON, modifier, pos=at)


def column_width(panel: BoardPanel) -> int:
    return panel.board.pixels.edges[1] - panel.board.pixels.edges[0]


def test_that_a_bar_dragged_on_the_month_keeps_its_hours_and_changes_day_and_space(qtbot, panel):
    clear(panel, "Class Room 2")
    one = bar(303, DAY, 600, 900, Status.PENDING)
    row = lay(panel, "Class Room 1", "month", one)
    got = record(panel.move_wanted)
    start = on_bar(panel, row, one)
    end = start + QPoint(2 * column_width(panel), panel.view.rowHeight(row))
    pull(qtbot, panel, start, end)
    marked = panel.view.marked()
    assert marked.ghost.endswith("Free")
    assert "Fri 27 Nov, 10:00" in marked.ghost
    assert marked.dimmed == (one.owner_id, 1)
    let_go(qtbot, panel, end)
    (carried,) = got
    assert (carried.booking_id, carried.item, carried.revision) == (one.owner_id, 1, 1)
    later = DAY + timedelta(days=2)
    assert carried.chosen.period == Period(moment(later, 600), moment(later, 900))
    assert carried.chosen.space_id == 304


def test_that_a_session_dragged_on_the_week_becomes_the_session_under_the_pointer(qtbot, panel):
    one = bar(103, TODAY, 480, 900, Status.PENDING)
    row = lay(panel, "Garden Lawn", "week", one)
    got = record(panel.move_wanted)
    start = on_bar(panel, row, one)
    slot = panel.board.slot(row, panel.board.pixels.column(panel.view.scale_x(start.x())))
    width = panel.board.pixels.edges[slot.last] - panel.board.pixels.edges[slot.first]
    end = start + QPoint(width, 0)
    pull(qtbot, panel, start, end)
    let_go(qtbot, panel, end)
    assert got[0].chosen.period == Period(moment(TODAY, 1020), moment(TODAY, 1500))
    assert got[0].chosen.session_id == 102


def test_that_hours_snap_to_half_hours_and_an_edge_resizes(qtbot, panel):
    one = bar(303, TODAY, 600, 720, Status.PENDING)
    row = lay(panel, "Class Room 1", "day", one)
    got = record(panel.move_wanted)
    hour = column_width(panel)
    start = on_bar(panel, row, one)
    pull(qtbot, panel, start, start + QPoint(round(hour * 1.4), 0))
    let_go(qtbot, panel, start + QPoint(round(hour * 1.4), 0))
    assert got[-1].chosen.period == Period(moment(TODAY, 690), moment(TODAY, 810))
    panel.refuse("no")
    qtbot.waitUntil(lambda: panel.view.carry is None)
    edge = on_bar(panel, row, one, 1.0)
    pull(qtbot, panel, edge, edge + QPoint(hour, 0))
    let_go(qtbot, panel, edge + QPoint(hour, 0))
    assert got[-1].chosen.period == Period(moment(TODAY, 600), moment(TODAY, 780))
    panel.refuse("no")
    qtbot.waitUntil(lambda: panel.view.carry is None)
    edge = on_bar(panel, row, one, 0.0)
    pull(qtbot, panel, edge, edge + QPoint(10 * hour, 0))
    let_go(qtbot, panel, edge + QPoint(10 * hour, 0))
    assert got[-1].chosen.period == Period(moment(TODAY, 690), moment(TODAY, 720))  # never shorter than half an hour


def test_that_dragging_with_control_copies(qtbot, panel):
    one = bar(303, DAY, 600, 900)
    row = lay(panel, "Class Room 1", "month", one)
    moved, copied = record(panel.move_wanted), []
    panel.copy_wanted.connect(lambda *what: copied.append(what))
    start = on_bar(panel, row, one)
    end = start + QPoint(column_width(panel), 0)
    pull(qtbot, panel, start, end, CTRL)
    assert panel.view.marked().ghost.startswith("Copy: Thu 26 Nov")
    assert panel.view.marked().dimmed is None
    let_go(qtbot, panel, end, CTRL)
    ((chosen, owner),) = copied
    assert moved == []
    assert owner == one.owner_id
    assert chosen.period == Period(moment(DAY + timedelta(days=1), 600), moment(DAY + timedelta(days=1), 900))
    assert panel.view.carry is None


def test_that_the_ghost_names_the_conflict_buffers_included_and_not_itself(qtbot, panel):
    one = bar(303, TODAY, 600, 720, Status.PENDING)
    row = lay(panel, "Class Room 1", "day", one)
    other = bar(303, TODAY, 840, 960, title="Iyer · seminar")
    panel.replace_owner(other.owner_id, (other,))
    hour, start = column_width(panel), on_bar(panel, row, one)
    pull(qtbot, panel, start, start + QPoint(hour, 0))
    assert panel.view.marked().ghost.endswith("Free")
    move_with(panel, start + QPoint(hour * 3 // 2, 0), NO)  # an hour is needed to clear up
    marked = panel.view.marked()
    assert marked.ghost.endswith("Conflict: Iyer · seminar (confirmed)")
    assert marked.ghost_bad
    move_with(panel, start - QPoint(hour, 0), NO)
    assert panel.view.marked().ghost.endswith("Free")
    press(qtbot, panel, Qt.Key.Key_Escape)
    let_go(qtbot, panel, start)


def test_that_escape_aborts_carrying_and_nothing_is_sent(qtbot, panel):
    one = bar(303, DAY, 600, 900, Status.PENDING)
    row = lay(panel, "Class Room 1", "month", one)
    moved, chosen = record(panel.move_wanted), record(panel.period_chosen)
    start = on_bar(panel, row, one)
    end = start + QPoint(column_width(panel), 0)
    pull(qtbot, panel, start, end)
    press(qtbot, panel, Qt.Key.Key_Escape)
    assert panel.view.marked().shadow is None
    let_go(qtbot, panel, end)
    assert moved == []
    assert chosen == []


def test_that_a_shake_below_the_threshold_carries_nothing(qtbot, panel):
    one = bar(303, DAY, 600, 900, Status.PENDING)
    row = lay(panel, "Class Room 1", "month", one)
    start = on_bar(panel, row, one)
    qtbot.mousePress(panel.view.viewport(), LEFT_BUTTON, pos=start)
    move_with(panel, start + QPoint(QApplication.startDragDistance() - 2, 0), NO)
    assert panel.view.carry is None
    let_go(qtbot, panel, start)


@pytest.mark.parametrize(
    ("status", "rank", "words"),
    [
        (Status.CONFIRMED, Actor.CLERK, "moved by a manager"),
        (Status.COMPLETED, Actor.OWNER, "event is over"),
        ("blackout", Actor.OWNER, "blackout is not moved"),
    ],
)
def test_that_what_may_not_be_moved_says_why_on_the_ghost_and_goes_back(qtbot, panel, status, rank, words):
    one = bar(303, DAY, 600, 900, status)
    row = lay(panel, "Class Room 1", "month", one)
    panel.set_rank(rank)
    moved = record(panel.move_wanted)
    start = on_bar(panel, row, one)
    end = start + QPoint(column_width(panel), 0)
    pull(qtbot, panel, start, end)
    assert words in panel.view.marked().ghost
    let_go(qtbot, panel, end)
    assert moved == []
    qtbot.waitUntil(lambda: panel.view.carry is None)
    assert words in panel.view.noted
    press(qtbot, panel, Qt.Key.Key_Escape)
    assert not panel.view.noted


def test_that_a_booking_stays_at_its_venue(qtbot, panel):
    one = bar(303, DAY, 600, 900, Status.PENDING)
    row = lay(panel, "Class Room 1", "month", one)
    start, other = on_bar(panel, row, one), row_of(panel, "Terrace")
    top, height = panel.view.row_box(other)
    pull(qtbot, panel, start, QPoint(start.x(), top + height // 2))
    assert panel.view.marked().ghost.endswith("A booking stays at its venue.")
    press(qtbot, panel, Qt.Key.Key_Escape)
    let_go(qtbot, panel, start)


def test_that_m_arrows_and_enter_move_by_keys_and_speak(qtbot, panel, monkeypatch):
    one = bar(301, DAY, 600, 900, Status.PENDING)
    row = lay(panel, "Auditorium", "month", one)
    clear(panel, "Board Room")
    panel.view.place_cursor(row, 24, owner=one.owner_id)
    spoken: list[str] = []
    monkeypatch.setattr(panel.view, "announce", spoken.append)
    got = record(panel.move_wanted)
    press(qtbot, panel, Qt.Key.Key_M)
    assert "Where it is now" in spoken[-1]
    press(qtbot, panel, Qt.Key.Key_Right, times=2)
    press(qtbot, panel, Qt.Key.Key_Down)
    press(qtbot, panel, Qt.Key.Key_Right, SHIFT)
    assert spoken[-1].startswith("Board Room, Fri 27 Nov, 10:00 – Sat 28 Nov, 15:00, Free")
    press(qtbot, panel, Qt.Key.Key_Return)
    (carried,) = got
    assert carried.chosen.space_id == 302
    assert carried.chosen.period == Period(moment(date(2026, 11, 27), 600), moment(date(2026, 11, 28), 900))
    assert panel.view.is_sent
    press(qtbot, panel, Qt.Key.Key_Escape)  # the question is with the database now
    assert panel.view.is_sent
    panel.put_down(one.owner_id)
    assert panel.view.carry is None


def test_that_keys_carry_over_the_edge_of_the_page_and_escape_comes_back(qtbot, panel):
    one = bar(301, date(2026, 11, 30), 600, 900, Status.PENDING)
    row = lay(panel, "Auditorium", "month", one)
    panel.view.place_cursor(row, 29, owner=one.owner_id)
    press(qtbot, panel, Qt.Key.Key_M)
    press(qtbot, panel, Qt.Key.Key_Right)
    assert panel.board.scale.first == date(2026, 12, 1)
    assert panel.selected_owner() == one.owner_id
    press(qtbot, panel, Qt.Key.Key_Escape)
    assert panel.board.scale.first == date(2026, 11, 1)
    assert panel.selected_owner() == one.owner_id
    assert panel.view.carry is None


def test_that_m_without_a_booking_or_the_right_to_move_it_says_why(qtbot, panel):
    row = clear(panel, "Auditorium")
    press(qtbot, panel, Qt.Key.Key_M)
    assert "Choose a booking" in panel.view.noted
    one = bar(301, DAY, 600, 900)
    panel.replace_owner(one.owner_id, (one,))
    panel.view.place_cursor(row, 24, owner=one.owner_id)
    press(qtbot, panel, Qt.Key.Key_M)
    assert "moved by a manager" in panel.view.noted
    assert panel.view.carry is None


def test_that_a_change_by_another_desk_ends_carrying_and_says_so(qtbot, panel):
    one = bar(301, DAY, 600, 900, Status.PENDING)
    row = lay(panel, "Auditorium", "month", one)
    panel.view.place_cursor(row, 24, owner=one.owner_id)
    press(qtbot, panel, Qt.Key.Key_M)
    other = bar(301, DAY + timedelta(days=1), 600, 900, title="Rao", owner=identity("rao"))
    press(qtbot, panel, Qt.Key.Key_Right)
    assert panel.view.marked().ghost.endswith("Free")
    panel.replace_owner(other.owner_id, (other,))
    assert "Conflict: Rao" in panel.view.marked().ghost
    panel.replace_owner(one.owner_id, (bar(301, DAY, 600, 960, Status.PENDING, revision=2),))
    assert panel.view.carry is None
    assert "Another desk" in panel.view.noted


def test_that_a_refusal_is_said_in_place_and_the_ghost_flies_back(qtbot, panel):
    one = bar(303, DAY, 600, 900, Status.PENDING)
    row = lay(panel, "Class Room 1", "month", one)
    start = on_bar(panel, row, one)
    end = start + QPoint(4 * column_width(panel), 0)
    pull(qtbot, panel, start, end)
    let_go(qtbot, panel, end)
    assert panel.view.marked().ghost == "Moving …"
    away = panel.view.marked().shadow.rect
    panel.refuse("Taken by PAR-1 Rao.")
    assert panel.view.marked().ghost == "Taken by PAR-1 Rao."
    qtbot.waitUntil(lambda: panel.view.carry is not None and panel.view.marked().shadow.rect.left() < away.left() - 8)
    qtbot.waitUntil(lambda: panel.view.carry is None)
    assert panel.view.noted == "Taken by PAR-1 Rao."


def test_that_the_ghost_is_opaque_and_the_original_dimmed(qtbot, panel):
    one = bar(303, DAY, 480, 1200, Status.CONFIRMED)
    row = lay(panel, "Class Room 1", "week", one)
    panel.set_rank(Actor.MANAGER)
    panel.view.place_cursor(row, 14)
    panel.go_to(DAY)
    start = on_bar(panel, row, one)
    end = start + QPoint(panel.view.viewport().width() // 7, 0)
    pull(qtbot, panel, start, end)
    shadow = panel.view.marked().shadow
    assert shadow is not None
    QApplication.processEvents()
    image = panel.view.viewport().grab().toImage()
    fill = QColor(current_theme().states["confirmed"].fill)
    assert image.pixelColor(shadow.rect.right() - 8, shadow.rect.top() + 4) == fill
    assert image.pixelColor(on_bar(panel, row, one, 0.9)) != fill
    press(qtbot, panel, Qt.Key.Key_Escape)
    let_go(qtbot, panel, end)


def test_that_a_composite_item_keeps_being_one_and_takes_all_its_parts(qtbot, panel):
    clear(panel, "Utsav + Sanskar")
    whole = identity("both")
    parts = tuple(bar(space, DAY, 480, 900, Status.PENDING, owner=whole) for space in (101, 102))
    panel.replace_owner(whole, parts)
    later = bar(102, DAY + timedelta(days=1), 480, 900, title="Nair", owner=identity("nair"))
    panel.replace_owner(later.owner_id, (later,))
    row = row_of(panel, "Utsav Hall")
    panel.view.place_cursor(row, 24, owner=whole)
    press(qtbot, panel, Qt.Key.Key_M)
    press(qtbot, panel, Qt.Key.Key_Right)
    assert "Conflict: Nair" in panel.view.marked().ghost
    press(qtbot, panel, Qt.Key.Key_Right)
    got = record(panel.move_wanted)
    press(qtbot, panel, Qt.Key.Key_Return)
    assert (got[0].chosen.space_id, got[0].chosen.composite_id) == (None, 101)


def test_that_a_lapsed_hold_is_not_moved(qtbot, panel, clock):
    hold = bar(301, DAY, 600, 900, Status.TEMP_HOLD, expires=NOW + timedelta(seconds=5))
    row = lay(panel, "Auditorium", "month", hold)
    panel.view.place_cursor(row, 24, owner=hold.owner_id)
    press(qtbot, panel, Qt.Key.Key_M)
    clock.pass_(6)
    press(qtbot, panel, Qt.Key.Key_Right)
    assert "hold has run out" in panel.view.marked().ghost
