"""Several items under one bill, exceptions with a reason, late entries and two kinds of notes, by real keys."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desk.domain.lifecycle import Status
from desk.ui.workplace.workplace import Workplace
from tests.db.acts import today
from tests.patience import PATIENCE
from tests.ui.steps import choose_evening, hold_form, press, shown, type_keys

CTRL = Qt.KeyboardModifier.ControlModifier


def test_that_haldi_wedding_and_dinner_are_one_booking_over_two_days(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    form = hold_form(clerk, choose_evening(clerk, some_day))
    haldi = form.rows.rows[0]
    haldi.session.setFocus()
    press(qtbot, Qt.Key.Key_Home)  # the morning
    qtbot.keyClick(form.rows.add_button, Qt.Key.Key_Return)
    wedding = form.rows.rows[1]
    assert wedding.space.hasFocus()
    press(qtbot, Qt.Key.Key_Home)  # the whole hall, of two parts
    wedding.session.setFocus()
    press(qtbot, Qt.Key.Key_Home)
    press(qtbot, Qt.Key.Key_Down)  # the evening
    qtbot.keyClick(form.rows.add_button, Qt.Key.Key_Return)
    dinner = form.rows.rows[2]
    dinner.space.setCurrentText("Hall A")
    dinner.day.setFocus()
    dinner.day.setDate(QDate(some_day.year, some_day.month, some_day.day))
    dinner.day.setSelectedSection(dinner.day.Section.DaySection)
    press(qtbot, Qt.Key.Key_Up)  # the day after
    form.customer.name.editor.setFocus()
    type_keys(qtbot, "Asha Kulkarni")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    card = shown(qtbot, clerk, Status.TEMP_HOLD)
    zone = clerk.home.house.venue(card.venue_id).zone
    days = [item.period.start.astimezone(zone).date() for item in card.items]
    assert [item.label for item in card.items] == ["Rose Lawn", "Whole Hall", "Hall A"]
    assert days == [some_day, some_day, some_day + timedelta(days=1)]
    assert card.total.minor == sum(item.price.minor for item in card.items)
    assert {bar.space_id for bar in card.bars} == {1, 2, 3}
    assert len(clerk.home.desk.reader.search_bookings(card.number)) == 1


def test_that_the_note_for_staff_and_the_note_for_the_customer_stay_apart(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    form = hold_form(clerk, choose_evening(clerk, some_day))
    form.note_staff.editor.setFocus()
    type_keys(qtbot, "haggles over the deposit")
    press(qtbot, Qt.Key.Key_Tab)
    assert form.note_customer.editor.hasFocus()
    type_keys(qtbot, "gates open at 15:00")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    card = shown(qtbot, clerk, Status.TEMP_HOLD)
    assert (card.note_staff, card.note_customer) == ("haggles over the deposit", "gates open at 15:00")
    details = clerk.inspector.booking.details
    assert details.staff_note.words.text() == "haggles over the deposit"
    assert details.customer_note.words.text() == "gates open at 15:00"


def test_that_a_manager_enters_yesterdays_paper_with_a_reason(qtbot: QtBot, manager: Workplace) -> None:
    yesterday = today() - timedelta(days=2)
    form = hold_form(manager, choose_evening(manager, yesterday))
    assert "already past" in form.rule_notice.text
    form.customer.name.editor.setFocus()
    type_keys(qtbot, "Asha Kulkarni")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(form.refusal.text), timeout=PATIENCE)
    assert form.reason.editor.hasFocus()
    assert form.customer.name.editor.text() == "Asha Kulkarni"
    type_keys(qtbot, "from Saturday's paper")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    card = shown(qtbot, manager, Status.TEMP_HOLD)
    (entry,) = manager.home.desk.reader.history(card.id)
    assert entry.reason == "from Saturday's paper"


def test_that_a_clerk_enters_nothing_in_the_past_and_is_told_who_may(qtbot: QtBot, clerk: Workplace) -> None:
    form = hold_form(clerk, choose_evening(clerk, today() - timedelta(days=2)))
    form.customer.name.editor.setFocus()
    type_keys(qtbot, "Asha Kulkarni")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(form.refusal.text), timeout=PATIENCE)
    assert "A manager may override it with a reason" in form.refusal.text
    assert form.reason.isHidden()
    assert form.customer.name.editor.text() == "Asha Kulkarni"


def test_that_a_name_that_only_resembles_somebody_is_not_taken_by_enter(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    first = hold_form(clerk, choose_evening(clerk, some_day))
    type_keys_in(qtbot, first.customer.name.editor, "Dilip Deshmukh")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    shown(qtbot, clerk, Status.TEMP_HOLD)
    form = hold_form(clerk, choose_evening(clerk, some_day, space=1))
    type_keys_in(qtbot, form.customer.name.editor, "Dilip Deshmuk")
    qtbot.waitUntil(lambda: form.customer.matches.count() == 1, timeout=PATIENCE)
    type_keys(qtbot, "ar")
    qtbot.wait(200)
    qtbot.waitUntil(lambda: not clerk.home.calls.under_way, timeout=PATIENCE)
    press(qtbot, Qt.Key.Key_Return)
    assert form.customer.name.editor.text() == "Dilip Deshmukar"


def type_keys_in(qtbot: QtBot, editor: QLineEdit, text: str) -> None:
    editor.setFocus()
    type_keys(qtbot, text)
