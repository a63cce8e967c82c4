"""Tables picked together on the plan by keys and by clicks, held all or nothing, at two desks."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desk.domain.ids import SpaceId
from desk.domain.lifecycle import Status
from desk.ui.booking.hold_form import HoldForm
from desk.ui.booking.seat_grid import SeatGrid
from desk.ui.booking.seat_picker import SeatPicker
from desk.ui.look.colours import CONTRAST, DARK, LIGHT
from desk.ui.look.theme import apply_theme
from desk.ui.widgets.pages import Pages
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import Desk, new_key
from tests.database import Database
from tests.patience import PATIENCE
from tests.ui.steps import a_hold, choose_evening, hold_form, shown

CTRL = Qt.KeyboardModifier.ControlModifier
FIRST_TABLE = 3  # the tables follow the three spaces of the first venue


@pytest.fixture(autouse=True)
def tables(db18: Database) -> None:
    """Six tables of four in two rows, with an aisle in the middle."""
    db18.superuser.execute(
        "INSERT INTO desk.space (tenant_id, space_id, venue_id, name, kind, capacity, base_price_minor, sort, plan_row,"
        " plan_column) SELECT 1, 50 + n, 1, 'Table ' || n, 'table', 4, 60000, 50 + n, 1 + (n - 1) / 3,"
        " CASE (n - 1) % 3 WHEN 0 THEN 1 WHEN 1 THEN 2 ELSE 4 END FROM generate_series(1, 6) n"
    )


def at_table(workplace: Workplace, day: date, table: int = 1) -> HoldForm:
    return hold_form(workplace, choose_evening(workplace, day, space=FIRST_TABLE + table - 1))


def plan(qtbot: QtBot, form: HoldForm) -> SeatPicker:
    """Opens the plan by its button's key and waits until what is taken is known."""
    qtbot.keyClick(form.rows.rows[0].plan_button, Qt.Key.Key_Space)
    picker = form.rows.picker
    assert picker is not None
    assert QApplication.focusWidget() is picker.grid
    qtbot.waitUntil(lambda: picker._reading is None, timeout=PATIENCE)
    return picker


def click(qtbot: QtBot, grid: SeatGrid, row: int, column: int) -> None:
    at = grid.visualRect(grid.seats.index(row, column)).center()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at))


def spoken(grid: SeatGrid, row: int, column: int) -> str:
    return str(grid.seats.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole))


def held(form: HoldForm) -> list[str]:
    return [place.name for place in form.rows.rows[0].places]


def test_that_tables_are_picked_by_keys_and_held_as_one_booking(qtbot: QtBot, clerk: Workplace, some_day: date) -> None:
    form = at_table(clerk, some_day)
    grid = plan(qtbot, form).grid
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(grid, key)
    assert held(form) == ["Table 1", "Table 2", "Table 6"]
    assert form.rows.picker is not None
    assert form.rows.picker.said.text() == "3 picked, 12 guests"
    qtbot.keyClicks(form.guests.editor, "12")
    assert form.rule_notice.text == "", "three tables of four hold twelve"
    qtbot.keyClick(grid, Qt.Key.Key_Return, CTRL)
    card = shown(qtbot, clerk, Status.TEMP_HOLD)
    assert [(item.label, item.space_id) for item in card.items] == [("Table 1", 51), ("Table 2", 52), ("Table 6", 56)]
    assert {bar.space_id for bar in card.bars} == {51, 52, 56}
    assert card.guests == 12


def test_that_clicks_pick_and_give_back_and_one_too_many_guests_is_told(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    form = at_table(clerk, some_day)
    grid = plan(qtbot, form).grid
    click(qtbot, grid, 1, 0)
    click(qtbot, grid, 1, 1)
    click(qtbot, grid, 0, 0)
    click(qtbot, grid, 0, 2)  # the aisle
    assert held(form) == ["Table 4", "Table 5"]
    assert form.price.total.text() == "₹1,440"
    qtbot.keyClicks(form.guests.editor, "9")
    assert "at most 8" in form.rule_notice.text


def test_that_the_last_table_stays_and_escape_closes_the_plan_only(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    form = at_table(clerk, some_day, 2)
    picker = plan(qtbot, form)
    qtbot.keyClick(picker.grid, Qt.Key.Key_Space)
    assert held(form) == ["Table 2"]
    assert "At least one" in picker.said.text()
    qtbot.keyClick(picker.grid, Qt.Key.Key_Right)
    qtbot.keyClick(picker.grid, Qt.Key.Key_Space)
    qtbot.keyClick(picker.grid, Qt.Key.Key_Escape)
    assert form.rows.picker is None
    assert clerk.inspector.form is form
    assert held(form) == ["Table 2", "Table 3"]
    assert form.rows.rows[0].together.text() == "Table 2, Table 3"
    assert form.rows.rows[0].plan_button.hasFocus()


def test_when_another_desk_takes_one_of_three_tables_nothing_else_is_held_and_it_is_named(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    """The other desk's hint is late: the database alone refuses."""
    form = at_table(clerk, some_day)
    picker = plan(qtbot, form)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Space):
        qtbot.keyClick(picker.grid, key)
    clerk.home.live.booking_changed.disconnect(picker._on_card)
    other = sign_in("ravi")
    taken = other.carry_out(a_hold(other, some_day, space=FIRST_TABLE + 1), new_key()).booking
    assert taken is not None
    qtbot.keyClicks(form.customer.name.editor, "Asha Kulkarni")
    form.submit()
    qtbot.waitUntil(lambda: bool(form.refusal.text), timeout=PATIENCE)
    assert form.refusal.text.startswith("Table 2: ")
    assert taken.number in form.refusal.text
    board = other.reader.board(choose_evening(clerk, some_day).period)
    assert {bar.owner_id for bar in board.bars} == {taken.id}, "all or nothing"
    assert held(form) == ["Table 1", "Table 2", "Table 3"], "nothing picked is lost"
    assert form.customer.name.editor.text() == "Asha Kulkarni"


def test_that_a_table_taken_meanwhile_is_seen_at_once_given_back_and_the_others_are_held(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    form = at_table(clerk, some_day)
    picker = plan(qtbot, form)
    qtbot.keyClick(picker.grid, Qt.Key.Key_Right)
    qtbot.keyClick(picker.grid, Qt.Key.Key_Space)
    other = sign_in("ravi")
    taken = other.carry_out(a_hold(other, some_day, space=FIRST_TABLE + 1), new_key()).booking
    assert taken is not None
    qtbot.waitUntil(lambda: SpaceId(52) in picker.taken, timeout=PATIENCE)
    words = f"Table 2 is taken by {taken.number} Ravi Deshmukh (Hold)."
    assert picker.said.text() == words
    assert spoken(picker.grid, 0, 1) == f"Table 2, 4 guests: picked, taken by {taken.number} Ravi Deshmukh (Hold)"
    qtbot.keyClick(picker.grid, Qt.Key.Key_Space)  # given back …
    assert held(form) == ["Table 1"]
    qtbot.keyClick(picker.grid, Qt.Key.Key_Space)  # … and refused with its name
    assert picker.said.text() == words
    assert held(form) == ["Table 1"]
    qtbot.keyClick(picker.grid, Qt.Key.Key_Right)
    qtbot.keyClick(picker.grid, Qt.Key.Key_Space)
    qtbot.keyClick(picker.grid, Qt.Key.Key_Return, CTRL)
    card = shown(qtbot, clerk, Status.TEMP_HOLD)
    assert [item.space_id for item in card.items] == [51, 53]


def test_that_an_alternative_takes_the_place_of_the_taken_table_alone(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    other = sign_in("ravi")
    other.carry_out(a_hold(other, some_day, space=FIRST_TABLE + 1), new_key())
    form = at_table(clerk, some_day)
    form.rows.rows[0].set_spaces((SpaceId(51), SpaceId(52), SpaceId(53)))
    form.submit()
    qtbot.waitUntil(lambda: form.refusal.first is not None, timeout=PATIENCE)
    buttons = [b for b in form.refusal.buttons.findChildren(type(form.submit_button)) if "Table" in b.text()]
    same_evening = next(b for b in buttons if "Table 2" not in b.text())
    qtbot.mouseClick(same_evening, Qt.MouseButton.LeftButton)
    places = [place.space_id for place in form.rows.rows[0].places]
    assert places[0] == 51
    assert places[2] == 53
    assert places[1] in (54, 55, 56)
    form.submit()
    assert len(shown(qtbot, clerk, Status.TEMP_HOLD).items) == 3


def test_that_another_session_looks_again_and_a_lone_hall_has_no_plan(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    other = sign_in("ravi")
    other.carry_out(a_hold(other, some_day, space=FIRST_TABLE + 1), new_key())
    form = at_table(clerk, some_day)
    picker = plan(qtbot, form)
    qtbot.waitUntil(lambda: SpaceId(52) in picker.taken, timeout=PATIENCE)
    row = form.rows.rows[0]
    row.session.setCurrentIndex(0)
    qtbot.waitUntil(lambda: not picker.taken, timeout=PATIENCE)
    row.space.setCurrentIndex(row.space.findText("Rose Lawn"))
    assert form.rows.picker is None
    assert row.plan_button.isHidden()


def test_that_the_plan_is_a_table_to_a_screen_reader(qtbot: QtBot, clerk: Workplace, some_day: date) -> None:
    grid = plan(qtbot, at_table(clerk, some_day)).grid
    interface = QAccessible.queryAccessibleInterface(grid)
    assert interface.role() == QAccessible.Role.Table
    assert interface.text(QAccessible.Text.Name) == "Plan of the tables, seats and rooms"
    assert spoken(grid, 0, 0) == "Table 1, 4 guests: picked"
    assert spoken(grid, 0, 1) == "Table 2, 4 guests: free"
    assert grid.seats.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole) is None


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda theme: theme.name)
def test_that_free_picked_and_taken_differ_in_shape_and_twice_the_text_fits(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date, look, theme
) -> None:
    other = sign_in("ravi")
    other.carry_out(a_hold(other, some_day, space=FIRST_TABLE + 1), new_key())
    try:
        apply_theme(look, theme.name, percent=200)
        form = at_table(clerk, some_day)
        picker = plan(qtbot, form)
        qtbot.waitUntil(lambda: SpaceId(52) in picker.taken, timeout=PATIENCE)
        grid = picker.grid
        pictures = []
        for column in (0, 1, 3):
            grid.scrollTo(grid.seats.index(0, column))
            image = grid.viewport().grab(grid.visualRect(grid.seats.index(0, column))).toImage()
            ground = image.pixelColor(12, 12)
            pictures.append(tuple(image.pixelColor(x, y) == ground for x in range(4, 120, 2) for y in range(4, 92, 2)))
        assert len(set(pictures)) == 3
        assert grid.visualRect(grid.seats.index(0, 0)).height() == 100
    finally:
        apply_theme(look, "light")


def test_that_a_page_that_is_not_shown_takes_no_room_from_what_is_beside_it(qtbot: QtBot) -> None:
    pages = Pages()
    qtbot.addWidget(pages)
    short, long = QPushButton("Hold"), QPushButton("Hold " * 60)
    pages.addWidget(short)
    pages.addWidget(long)
    assert pages.minimumSizeHint() == short.minimumSizeHint()
    pages.setCurrentWidget(long)
    assert pages.minimumSizeHint().width() == long.minimumSizeHint().width() > 1000
