"""Ctrl+Z under real keys: moves, edits, blocks, cancelled holds and marks taken back, or refused with who was there."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.domain.lifecycle import Status
from desk.ui.booking.block_form import BlockForm
from desk.ui.booking.edit_form import EditForm
from desk.ui.booking.move_form import wanted_items
from desk.ui.booking.wish import Wish
from desk.ui.window.main_window import MainWindow
from desk.ui.workplace.undoing import MOST_STEPS
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.commands import Cancel, EditBooking, FieldEdit, MoveBooking
from desk.usecases.results import BookingCard
from tests.patience import PATIENCE
from tests.ui.steps import a_hold, choose_evening, hold_form, press, shown

CTRL = Qt.KeyboardModifier.ControlModifier


def held(qtbot: QtBot, workplace: Workplace, day: date) -> BookingCard:
    form = hold_form(workplace, choose_evening(workplace, day))
    form.customer.name.editor.setText("Asha Kulkarni")
    form.submit()
    return shown(qtbot, workplace, Status.TEMP_HOLD)


def moved(workplace: Workplace, card: BookingCard, days: int) -> None:
    """What the board sends when a bar is put down."""
    items = tuple(
        replace(i, period=i.period.shifted(timedelta(days=days)), session_id=None) for i in wanted_items(card)
    )
    command = MoveBooking(booking_id=card.id, revision=card.revision, items=items)
    workplace.home.carry_out(command, new_key(), done=workplace._on_answered, failed=workplace._on_problem)


def undo(qtbot: QtBot, workplace: Workplace) -> str:
    """Ctrl+Z from the board, and what the toast says then."""
    before = workplace.toast.words.text()
    workplace.window().activateWindow()
    workplace.panel.view.setFocus()
    press(qtbot, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: workplace.toast.words.text() != before, timeout=PATIENCE)
    return workplace.toast.words.text()


def steps(qtbot: QtBot, workplace: Workplace, count: int) -> None:
    qtbot.waitUntil(lambda: len(workplace.undoing.steps) == count, timeout=PATIENCE)


def test_that_a_move_is_taken_back_with_its_price(qtbot: QtBot, clerk: Workplace, some_day: date) -> None:
    card = held(qtbot, clerk, some_day)
    assert clerk.inspector.want(Wish.MOVE)
    row = clerk.inspector.form.rows.rows[0]  # type: ignore[union-attr]  # the move form
    row.session.setCurrentIndex(row.session.findText("Morning", Qt.MatchFlag.MatchStartsWith))
    clerk.inspector.form.submit()  # type: ignore[union-attr]  # likewise
    steps(qtbot, clerk, 1)
    assert clerk.toast.isVisible()
    assert clerk.toast.button.isVisible()
    assert f"{card.number} was moved." in clerk.toast.words.text()
    assert undo(qtbot, clerk) == f"{card.number} is back where it was, at ₹60,000."
    back = clerk.home.desk.reader.booking(card.id)
    assert (back.items, back.total) == (card.items, card.total)
    assert clerk.undoing.steps == []
    assert undo(qtbot, clerk) == "There is nothing to undo."


def test_that_steps_are_taken_back_newest_first_though_later_ones_raised_the_revision(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    card = held(qtbot, clerk, some_day)
    moved(clerk, card, 1)
    steps(qtbot, clerk, 1)
    assert clerk.inspector.want(Wish.EDIT)
    form = clerk.inspector.form
    assert isinstance(form, EditForm)
    form.guests.editor.setText("120")
    form.note_staff.editor.setPlainText("  two gates ")
    form.submit()
    steps(qtbot, clerk, 2)
    assert "says again what it said before" in undo(qtbot, clerk)
    qtbot.waitUntil(lambda: clerk.undoing._trying is None, timeout=PATIENCE)
    assert "is back where it was" in undo(qtbot, clerk)
    back = clerk.home.desk.reader.booking(card.id)
    assert (back.guests, back.note_staff, back.items) == (None, "", card.items)


def test_that_another_desks_change_is_named_and_nothing_is_undone(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    card = held(qtbot, clerk, some_day)
    moved(clerk, card, 1)
    steps(qtbot, clerk, 1)
    other = sign_in("ravi")
    edit = FieldEdit(name="guests", was=None, to=300)
    other.carry_out(EditBooking(booking_id=card.id, fields=(edit,)), new_key())
    words = undo(qtbot, clerk)
    assert f"Not undone ({card.number}): Ravi changed it, " in words
    now = other.reader.booking(card.id)
    assert (now.guests, now.items[0].period.start) == (300, card.items[0].period.start + timedelta(days=1))


def test_that_a_slot_taken_meanwhile_is_named(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    card = held(qtbot, clerk, some_day)
    moved(clerk, card, 1)
    steps(qtbot, clerk, 1)
    other = sign_in("ravi")
    there = other.carry_out(a_hold(other, some_day), new_key()).booking
    assert there is not None
    assert f"Taken by {there.number} Ravi Deshmukh" in undo(qtbot, clerk)


def test_that_a_cancelled_hold_is_held_again_as_a_new_booking_that_names_the_old(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    card = held(qtbot, clerk, some_day)
    assert clerk.inspector.want(Wish.CANCEL)
    clerk.inspector.form.submit()  # type: ignore[union-attr]  # it has just been opened
    steps(qtbot, clerk, 1)
    words = undo(qtbot, clerk)
    assert f"{card.number} is held again as " in words
    bars = clerk.home.desk.reader.board(card.items[0].period).bars
    (bar,) = [bar for bar in bars if bar.status is Status.TEMP_HOLD]
    assert bar.booking_id is not None
    again = clerk.home.desk.reader.booking(bar.booking_id)
    assert (again.replaces, again.customer, [i.period for i in again.items]) == (
        card.id,
        card.customer,
        [i.period for i in card.items],
    )


def test_that_a_block_and_an_opening_are_taken_back(qtbot: QtBot, manager: Workplace, some_day: date) -> None:
    manager.panel.go_to(some_day)
    qtbot.waitUntil(lambda: not manager.home.calls.under_way, timeout=PATIENCE)
    manager.opening.block_here()
    form = manager.inspector.form
    assert isinstance(form, BlockForm)
    form.reason.editor.setText("Painting")
    form.submit()
    steps(qtbot, manager, 1)
    assert undo(qtbot, manager) == "The space is open again: Painting."
    card = manager.inspector.blackout.card
    assert card is not None
    assert not manager.home.desk.reader.blackout(card.id).active


def test_that_what_undoes_is_no_step_and_only_the_last_twenty_are_kept(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    card = held(qtbot, clerk, some_day)
    for n in range(MOST_STEPS + 3):
        edit = FieldEdit(name="guests", was=n or None, to=n + 1)
        command = EditBooking(booking_id=card.id, fields=(edit,))
        clerk.home.carry_out(command, new_key(), done=clerk._on_answered, failed=clerk._on_problem)
        qtbot.waitUntil(lambda n=n: clerk.inspector.booking.card.guests == n + 1, timeout=PATIENCE)  # type: ignore[misc,union-attr]
    assert len(clerk.undoing.steps) == MOST_STEPS
    undo(qtbot, clerk)
    assert len(clerk.undoing.steps) == MOST_STEPS - 1
    qtbot.waitUntil(lambda: clerk.home.desk.reader.booking(card.id).guests == MOST_STEPS + 2, timeout=PATIENCE)


def test_that_typing_keeps_its_own_undo_and_a_lock_keeps_the_key_away(
    qtbot: QtBot, window: MainWindow, clerk: Workplace, some_day: date
) -> None:
    card = held(qtbot, clerk, some_day)
    moved(clerk, card, 1)
    steps(qtbot, clerk, 1)
    assert clerk.inspector.want(Wish.EDIT)
    form = clerk.inspector.form
    assert isinstance(form, EditForm)
    window.activateWindow()
    form.event_type.editor.setFocus()
    qtbot.keyClicks(form.event_type.editor, "Haldi")
    qtbot.keyClick(form.event_type.editor, Qt.Key.Key_Z, CTRL)
    assert form.event_type.editor.text() == ""
    window.lock()
    window._undo()
    assert len(clerk.undoing.steps) == 1


def test_that_a_new_person_begins_with_nothing_to_undo(
    qtbot: QtBot, window: MainWindow, clerk: Workplace, enter: Callable[..., Workplace], some_day: date
) -> None:
    card = held(qtbot, clerk, some_day)
    command = Cancel(booking_id=card.id, revision=card.revision)
    clerk.home.carry_out(command, new_key(), done=clerk._on_answered, failed=clerk._on_problem)
    steps(qtbot, clerk, 1)
    window.switch_person()
    ravi = enter(window, "ravi")
    assert ravi.undoing.steps == []
    assert QApplication.activeModalWidget() is None
