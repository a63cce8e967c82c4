"""The hold form under bad input and busy desks: nothing typed is lost, nothing is booked twice."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk.domain.errors import OutcomeUnknown
from desk.domain.ids import CommandKey
from desk.domain.lifecycle import Status
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.commands import Cancel, Command
from desk.usecases.ports import Answer
from tests.patience import PATIENCE
from tests.ui.steps import a_hold, choose_evening, hold_form, shown

CTRL = Qt.KeyboardModifier.ControlModifier


def bookings_on(workplace: Workplace, day: date) -> int:
    """How many bookings the database has on the first venue's evening of a day."""
    chosen = choose_evening(workplace, day)
    board = workplace.home.desk.reader.board(chosen.period)
    return len({bar.owner_id for bar in board.bars})


def test_that_enter_twice_and_a_double_click_make_one_booking(qtbot: QtBot, clerk: Workplace, some_day: date) -> None:
    form = hold_form(clerk, choose_evening(clerk, some_day))
    qtbot.keyClicks(form.customer.name.editor, "Asha Kulkarni")
    qtbot.keyClick(form.customer.name.editor, Qt.Key.Key_Return, CTRL)
    qtbot.keyClick(form.customer.name.editor, Qt.Key.Key_Return, CTRL)
    QTest.mouseDClick(form.submit_button, Qt.MouseButton.LeftButton)
    assert form.busy
    shown(qtbot, clerk, Status.TEMP_HOLD)
    qtbot.waitUntil(lambda: not clerk.home.calls.under_way, timeout=PATIENCE)
    assert bookings_on(clerk, some_day) == 1


def test_when_another_desk_takes_the_slot_the_half_filled_form_says_so_at_once_and_keeps_everything(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    form = hold_form(clerk, choose_evening(clerk, some_day))
    qtbot.keyClicks(form.customer.name.editor, "Asha Kul")
    other = sign_in("ravi")
    taken = other.carry_out(a_hold(other, some_day), new_key()).booking
    assert taken is not None
    qtbot.waitUntil(lambda: taken.number in form.clash.text, timeout=PATIENCE)
    assert clerk.inspector.form is form
    assert form.customer.name.editor.text() == "Asha Kul"
    other.carry_out(Cancel(booking_id=taken.id, revision=taken.revision), new_key())
    qtbot.waitUntil(lambda: not form.clash.text, timeout=PATIENCE)


def test_when_the_slot_is_taken_an_alternative_is_one_press_away(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    other = sign_in("ravi")
    taken = other.carry_out(a_hold(other, some_day), new_key()).booking
    assert taken is not None
    form = hold_form(clerk, choose_evening(clerk, some_day))
    qtbot.keyClicks(form.customer.name.editor, "Asha Kulkarni")
    key = form._key
    form.submit()
    qtbot.waitUntil(lambda: bool(form.refusal.text), timeout=PATIENCE)
    assert taken.number in form.refusal.text
    assert form._key != key
    first = form.refusal.first
    assert first is not None
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert form.refusal.text == ""
    qtbot.keyClick(form.submit_button, Qt.Key.Key_Return, CTRL)
    card = shown(qtbot, clerk, Status.TEMP_HOLD)
    assert card.customer is not None
    assert card.customer.name == "Asha Kulkarni"
    assert card.items[0].period != taken.items[0].period or card.items[0].space_id != taken.items[0].space_id


def test_that_the_booking_in_the_way_can_be_looked_at_and_the_form_asks_before_it_goes(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    other = sign_in("ravi")
    taken = other.carry_out(a_hold(other, some_day), new_key()).booking
    assert taken is not None
    form = hold_form(clerk, choose_evening(clerk, some_day))
    qtbot.keyClicks(form.customer.name.editor, "Asha Kulkarni")
    form.show_owner.emit(taken.id)
    qtbot.waitUntil(lambda: bool(form.asking.text), timeout=PATIENCE)
    assert clerk.inspector.form is form
    form.discard()
    qtbot.waitUntil(lambda: clerk.inspector.owner_id == taken.id, timeout=PATIENCE)


@pytest.mark.parametrize("number", ["98220", "98220 12345 999999", "0000000000", "+99 1234567890", "98220-12E45"])
def test_that_a_broken_phone_number_is_marked_in_place(
    qtbot: QtBot, clerk: Workplace, some_day: date, number: str
) -> None:
    form = hold_form(clerk, choose_evening(clerk, some_day))
    qtbot.keyClicks(form.customer.name.editor, "Asha Kulkarni")
    qtbot.keyClicks(form.customer.phone.editor, number)
    form.submit()
    assert form.customer.phone.troubled
    assert form.customer.phone.editor.accessibleDescription() == form.customer.phone.problem.text()
    assert form.customer.phone.editor.text() == number
    assert not form.busy
    assert bookings_on(clerk, some_day) == 0


def test_that_a_note_of_ten_thousand_characters_is_counted_and_refused_in_place(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    form = hold_form(clerk, choose_evening(clerk, some_day))
    form.note_staff.editor.setPlainText("x" * 10_000)
    form.submit()
    assert form.note_staff.remark.text() == "10,000 / 4,000"
    assert "6,000" in form.note_staff.problem.text()
    assert len(form.note_staff.editor.toPlainText()) == 10_000
    assert not form.busy
    form.note_staff.editor.setPlainText("x" * 4_000)
    form.submit()
    assert len(shown(qtbot, clerk, Status.TEMP_HOLD).note_staff) == 4_000


def test_that_a_known_customer_is_found_by_four_digits_and_taken_with_two_keys(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    other = sign_in("ravi")
    known = other.carry_out(a_hold(other, some_day, space=1), new_key()).booking
    assert known is not None
    assert known.customer is not None
    form = hold_form(clerk, choose_evening(clerk, some_day))
    qtbot.keyClicks(form.customer.phone.editor, "5432")
    qtbot.waitUntil(form.customer.matches.isVisible, timeout=PATIENCE)
    qtbot.keyClick(form.customer.phone.editor, Qt.Key.Key_Down)
    qtbot.keyClick(form.customer.matches, Qt.Key.Key_Return)
    assert form.customer.name.editor.text() == "Ravi Deshmukh"
    form.submit()
    card = shown(qtbot, clerk, Status.TEMP_HOLD)
    assert card.customer == known.customer


def test_that_several_spaces_are_one_booking_with_one_price(qtbot: QtBot, clerk: Workplace, some_day: date) -> None:
    form = hold_form(clerk, choose_evening(clerk, some_day))
    form.rows.add_button.click()
    assert len(form.rows.rows) == 2
    assert form.price.total.text() == "₹1,20,000"
    form.submit()
    card = shown(qtbot, clerk, Status.TEMP_HOLD)
    assert [item.label for item in card.items] == ["Rose Lawn", "Hall A"]
    assert (card.total.minor, bookings_on(clerk, some_day)) == (12_000_000, 1)


def test_that_a_composite_space_takes_all_its_parts(qtbot: QtBot, clerk: Workplace, some_day: date) -> None:
    form = hold_form(clerk, choose_evening(clerk, some_day))
    row = form.rows.rows[0]
    row.space.setCurrentIndex(row.space.findText("Whole Hall"))
    form.submit()
    card = shown(qtbot, clerk, Status.TEMP_HOLD)
    assert {bar.space_id for bar in card.bars} == {2, 3}


def test_that_a_clerk_is_told_of_a_broken_rule_before_sending(qtbot: QtBot, clerk: Workplace, some_day: date) -> None:
    form = hold_form(clerk, choose_evening(clerk, some_day))
    qtbot.keyClicks(form.guests.editor, "900")
    assert "at most 400" in form.rule_notice.text
    assert form.reason.isHidden()


def test_that_a_manager_overrides_a_rule_with_a_reason(qtbot: QtBot, manager: Workplace, some_day: date) -> None:
    form = hold_form(manager, choose_evening(manager, some_day))
    qtbot.keyClicks(form.guests.editor, "900")
    assert not form.reason.isHidden()
    form.submit()
    qtbot.waitUntil(lambda: bool(form.refusal.text), timeout=PATIENCE)
    qtbot.keyClicks(form.reason.editor, "Standing guests on the lawn")
    form.submit()
    assert shown(qtbot, manager, Status.TEMP_HOLD).guests == 900


def test_that_escape_asks_only_when_something_was_typed(qtbot: QtBot, clerk: Workplace, some_day: date) -> None:
    form = hold_form(clerk, choose_evening(clerk, some_day))
    qtbot.keyClick(form.customer.name.editor, Qt.Key.Key_Escape)
    assert clerk.inspector.form is None
    form = hold_form(clerk, choose_evening(clerk, some_day))
    qtbot.keyClicks(form.customer.name.editor, "A")
    qtbot.keyClick(form.customer.name.editor, Qt.Key.Key_Escape)
    assert clerk.inspector.form is form
    assert form.asking.text
    form.discard()
    assert clerk.inspector.form is None


def test_when_the_answer_was_lost_the_form_waits_and_learns_that_it_was_carried_out(
    qtbot: QtBot, clerk: Workplace, some_day: date, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = clerk.home.desk
    send = desk.referee.send

    def cut_off(command: Command, key: CommandKey) -> Answer:
        send(command, key)
        raise OutcomeUnknown(key=key)

    monkeypatch.setattr(desk.referee, "send", cut_off)
    form = hold_form(clerk, choose_evening(clerk, some_day))
    qtbot.keyClicks(form.customer.name.editor, "Asha Kulkarni")
    form.submit()
    card = shown(qtbot, clerk, Status.TEMP_HOLD)
    assert card.customer is not None
    assert "carried out after all" in clerk.banner.text
    assert desk.journal.open_requests(clerk.home.identity.login) == []
    assert bookings_on(clerk, some_day) == 1
