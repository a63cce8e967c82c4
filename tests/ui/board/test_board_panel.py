"""The board fed from outside: ranges wanted, changes, countdown, legend, mirrored."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPixmap, QRegion
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from desk.domain.lifecycle import Status
from desk.domain.period import day_period
from desk.ui.board.panel import BoardPanel
from tests.ui.board.data import INDIA, NOW, TODAY, bar, identity, sample_house
from tests.ui.board.steps import LEFT_BUTTON, SHIFT, clear, drag, middle, press, record, row_of


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


def test_that_what_is_held_as_a_whole_keeps_the_cursor_on_the_row_of_the_whole(qtbot, panel):
    clear(panel, "Utsav + Sanskar")
    whole, row = identity("both"), row_of(panel, "Utsav + Sanskar")
    parts = tuple(bar(space, TODAY, 600, 720, owner=whole) for space in (101, 102))
    panel.replace_owner(whole, parts)
    panel.view.place_cursor(row, panel.view.steered.head)
    panel.select_owner(whole)
    assert panel.view.steered.row == row
    panel.replace_owner(whole, parts[1:])
    panel.select_owner(whole)
    assert panel.view.steered.row != row


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


def test_that_the_toolbar_and_the_legend_fit_a_small_screen_and_grow_again(qtbot, panel):
    week = next(b for b in panel.toolbar.findChildren(QToolButton) if b.accessibleName() == "Week")
    hold = panel.legend.buttons["temp_hold"]
    for width, scale, words in ((700, "W", False), (1400, "Week", True)):
        panel.resize(width, 700)
        qtbot.waitUntil(lambda scale=scale: week.text() == scale)
        assert panel.width() == width
        assert week.width() >= week.sizeHint().width()
        assert (hold.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly) is words
        assert week.defaultAction().text() == "Week"
        assert (week.accessibleName(), hold.accessibleName()) == ("Week", "Hold")


def test_that_what_does_not_fit_the_toolbar_stands_in_a_menu_behind_its_last_button(qtbot, panel):
    bar = panel.toolbar

    def reachable() -> dict[str, bool]:
        """Each action of the toolbar by whether it has a button of its own."""
        shown = [b.defaultAction() for b in bar.findChildren(QToolButton) if b.defaultAction() and b.isVisible()]
        names = ("today", "agenda", "composites", "print", "denser", "roomier")
        held = bar.more.menu_shown.actions()
        own = {name: panel.actions_by_name[name] in shown for name in names}
        assert all((panel.actions_by_name[name] in held) is not own[name] for name in names)
        assert bar.more.isVisible() is bool(held)
        return own

    counts = []
    for width in (1400, 900, 760, 700, 660):
        panel.resize(width, 700)
        QApplication.processEvents()
        assert bar.layout().sizeHint().width() <= bar.width(), width
        counts.append(sum(reachable().values()))
    assert (counts[0], counts) == (6, sorted(counts, reverse=True))
    assert counts[-1] < 4

    panel.window().activateWindow()
    bar.title.setFocus()
    qtbot.keyClick(bar.title, Qt.Key.Key_Tab)
    for _ in range(4):
        if bar.more.hasFocus():
            break
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert bar.more.hasFocus()
    assert bar.more.accessibleName() == "More"
    panel.resize(650, 700)
    QApplication.processEvents()
    assert bar.more.hasFocus()
    wanted: list[bool] = []
    panel.print_wanted.connect(lambda: wanted.append(True))
    menu = bar.more.menu_shown
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down):
        qtbot.keyClick(bar.more, key)
        assert (menu.isVisible(), menu.activeAction()) == (True, menu.actions()[0]), key
        if key != Qt.Key.Key_Down:
            qtbot.keyClick(menu, Qt.Key.Key_Escape)
            assert not menu.isVisible()
    for _ in range(menu.actions().index(panel.actions_by_name["print"])):
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert wanted == [True]
    panel.resize(1400, 700)
    QApplication.processEvents()
    assert not bar.more.isVisible()


def test_that_today_leaves_room_for_the_days_to_come(qtbot, empty):
    empty.resize(900, 600)
    empty.set_scale("month")
    empty.go_to(date(2026, 11, 25))
    view = empty.view
    assert view.horizontalScrollBar().value() == view.horizontalScrollBar().maximum(), "the month's end is in sight"
    empty.go_to(date(2026, 11, 10))
    slot, edges = view.steered.head_slot(), empty.board.pixels.edges
    left = view.stretch_rect(view.steered.row, edges[slot.first], edges[slot.last]).left()
    assert 0 < left <= view.viewport().width() // 4


def test_that_a_change_on_another_page_paints_nothing_whether_its_row_was_ever_placed_or_not(qtbot, panel):
    later = TODAY + timedelta(days=70)
    row = row_of(panel, "Auditorium")
    panel.board.layout(row)
    one = bar(301, later, 600, 720)
    assert panel.board.replace_owner(one.owner_id, (one,)) == []
    panel.board.set_hidden(panel.board.hidden)  # every row has to be placed anew
    assert panel.board.replace_owner(one.owner_id, ()) == []
    panel.month._soon.stop()
    panel.replace_owner(one.owner_id, (one,))
    assert not panel.month._soon.isActive()
    here = bar(301, TODAY, 600, 720)
    panel.replace_owner(here.owner_id, (here,))
    assert panel.month._soon.isActive()
