"""What people type wrong or strangely: answered in place, kept as typed, and nothing is booked by it."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.domain.lifecycle import Status
from desk.ui.booking.hold_form import HoldForm
from desk.ui.booking.item_row import ItemRow
from desk.ui.booking.move_form import MoveForm
from desk.ui.booking.wish import Wish
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import new_key
from desk.usecases.results import BookingCard
from tests.db.acts import today
from tests.patience import PATIENCE
from tests.ui.steps import a_hold, choose_evening, hold_form, press, shown, type_keys

CTRL = Qt.KeyboardModifier.ControlModifier
NAME = "عائشة الخطيب 💍"
EVENT = "निकाह 🎉"
NOTE = "‏قاعة كبيرة‏ 😀 with 👩‍👩‍👧 & “quotes”\nשלום"


def own_times(row: ItemRow, starts: QTime, ends: QTime, *, days: int = 0) -> None:
    """The row as somebody fills it in by hand: from one time to another, `days` later."""
    row.session.setCurrentIndex(row.session.count() - 1)
    row.starts.setTime(starts)
    row.last_day.set_day(row.day.day() + timedelta(days=days))
    row.ends.setTime(ends)


def holds(workplace: Workplace, day: date) -> int:
    """How many bookings there are on the evening of the first space."""
    chosen = choose_evening(workplace, day)
    assert chosen.space_id is not None
    return len(workplace.home.desk.reader.booked([chosen.space_id], chosen.period))


def send(qtbot: QtBot, form: HoldForm) -> None:
    form.customer.name.editor.setFocus()
    press(qtbot, Qt.Key.Key_Return, CTRL)


def test_that_emoji_and_right_to_left_text_come_back_as_they_were_typed(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    clerk.window().activateWindow()
    form = hold_form(clerk, choose_evening(clerk, some_day))
    form.customer.name.editor.insert(NAME)  # QTest types ASCII only
    form.event_type.editor.insert(EVENT)
    form.note_staff.editor.insertPlainText(NOTE)
    send(qtbot, form)
    card = shown(qtbot, clerk, Status.TEMP_HOLD)
    again = clerk.home.desk.reader.booking(card.id)
    assert again.customer is not None
    assert (again.customer.name, again.event_type, again.note_staff) == (NAME, EVENT, NOTE)
    assert clerk.inspector.booking.summary.text() == f"{NAME} · {EVENT}"
    (hit,) = clerk.home.desk.reader.search_bookings("الخطيب")
    assert hit.number == card.number
    qtbot.waitUntil(lambda: bool(clerk.panel.board.index.owner(card.id)), timeout=PATIENCE)
    assert NAME in clerk.panel.board.index.owner(card.id)[0].title
    assert clerk.inspector.want(Wish.EDIT)
    edit = clerk.inspector.form
    assert edit is not None
    assert not edit.unsaved(), "the form shows something else than was stored"


@pytest.mark.parametrize(
    ("starts", "ends", "days"),
    [(QTime(20, 0), QTime(18, 0), 0), (QTime(20, 0), QTime(20, 0), 0), (QTime(8, 0), QTime(9, 0), -1)],
)
def test_that_an_end_before_the_start_is_marked_at_its_row_and_nothing_is_sent(
    qtbot: QtBot, manager: Workplace, some_day: date, starts: QTime, ends: QTime, days: int
) -> None:
    manager.window().activateWindow()
    form = hold_form(manager, choose_evening(manager, some_day))
    form.customer.name.editor.setFocus()
    type_keys(qtbot, "Asha Kulkarni")
    row = form.rows.rows[0]
    own_times(row, starts, ends, days=days)
    send(qtbot, form)
    assert "the end is not after the start" in row.problem.text()
    assert not form.busy
    assert form.customer.name.editor.text() == "Asha Kulkarni"
    assert holds(manager, some_day) == 0
    own_times(row, QTime(16, 0), QTime(23, 0))
    assert row.problem.isHidden()
    send(qtbot, form)
    shown(qtbot, manager, Status.TEMP_HOLD)
    assert holds(manager, some_day) == 1


def test_that_a_time_outside_the_hours_says_so_while_typing_and_needs_a_reason(
    qtbot: QtBot, manager: Workplace, some_day: date
) -> None:
    manager.window().activateWindow()
    form = hold_form(manager, choose_evening(manager, some_day))
    own_times(form.rows.rows[0], QTime(2, 0), QTime(4, 0))
    assert "The venue is closed at that time" in form.rule_notice.text
    assert form.reason.isVisible()
    send(qtbot, form)
    qtbot.waitUntil(lambda: bool(form.refusal.text), timeout=PATIENCE)
    assert QApplication.focusWidget() is form.reason.editor
    type_keys(qtbot, "night shoot")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    card = shown(qtbot, manager, Status.TEMP_HOLD)
    (entry,) = manager.home.desk.reader.history(card.id)
    assert entry.reason == "night shoot"


def test_that_more_guests_than_fit_are_told_at_the_field_and_refused_in_place(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    clerk.window().activateWindow()
    form = hold_form(clerk, choose_evening(clerk, some_day))
    form.guests.editor.setFocus()
    type_keys(qtbot, "401")
    assert "at most 400 guests" in form.rule_notice.text
    send(qtbot, form)
    qtbot.waitUntil(lambda: bool(form.refusal.text), timeout=PATIENCE)
    assert holds(clerk, some_day) == 0
    assert form.guests.editor.text() == "401"
    form.guests.editor.setFocus()
    press(qtbot, Qt.Key.Key_Backspace)
    assert form.rule_notice.text == ""
    send(qtbot, form)
    assert shown(qtbot, clerk, Status.TEMP_HOLD).guests == 40


def moving(qtbot: QtBot, workplace: Workplace, day: date) -> tuple[MoveForm, BookingCard]:
    card = workplace.home.desk.carry_out(a_hold(workplace.home.desk, day), new_key()).booking
    assert card is not None
    workplace.window().activateWindow()
    workplace.go_to_booking(card.id, card.items[0].period, Wish.MOVE)
    qtbot.waitUntil(lambda: isinstance(workplace.inspector.form, MoveForm), timeout=PATIENCE)
    form = workplace.inspector.form
    assert isinstance(form, MoveForm)
    return form, card


def test_that_a_move_into_the_past_or_to_an_end_before_its_start_stays_where_it_was(
    qtbot: QtBot, manager: Workplace, some_day: date
) -> None:
    form, card = moving(qtbot, manager, some_day)
    row = form.rows.rows[0]
    own_times(row, QTime(20, 0), QTime(18, 0))
    form.submit()
    assert "the end is not after the start" in row.problem.text()
    row.day.set_day(today() - timedelta(days=3))
    own_times(row, QTime(16, 0), QTime(18, 0))
    form.submit()
    qtbot.waitUntil(lambda: bool(form.refusal.text), timeout=PATIENCE)
    assert manager.home.desk.reader.booking(card.id).items == card.items
    assert row.day.day() == today() - timedelta(days=3)
