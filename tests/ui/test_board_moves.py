"""Bookings dragged and copied on the board of a real window: the database decides, a refusal says why in place."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.domain.ids import BookingId
from desk.domain.session import session_period
from desk.ui.booking.hold_form import HoldForm
from desk.ui.booking.move_form import MoveForm
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.commands import CreateHold
from desk.usecases.results import BookingCard
from tests.patience import PATIENCE
from tests.ui.steps import a_hold
from tests.ui.test_closure_warnings import plan

NO, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def made(desk: Desk, day: date, *spaces: int) -> BookingCard:
    """A hold of the evening with one item per space."""
    command = a_hold(desk, day, spaces[0])
    others = tuple(a_hold(desk, day, space).items[0] for space in spaces[1:])
    answer = desk.carry_out(replace(command, items=(*command.items, *others), event_type="Haldi", guests=80), new_key())
    assert answer.booking is not None
    return answer.booking


def on_the_week(qtbot: QtBot, workplace: Workplace, card: BookingCard) -> None:
    """Shows the booking's week with the booking on it."""
    panel = workplace.panel
    panel.set_scale("week")
    panel.go_to(card.items[0].period.start.date())
    qtbot.waitUntil(lambda: workplace.home.calls.under_way == 0, timeout=PATIENCE)
    qtbot.waitUntil(lambda: panel.board.index.owner(card.id) != (), timeout=PATIENCE)
    panel.select_owner(card.id)
    panel.view.setFocus()
    QApplication.processEvents()


def bar_at(workplace: Workplace, card: BookingCard, item: int = 0) -> QPoint:
    view, board = workplace.panel.view, workplace.panel.board
    row = next(n for n, r in enumerate(board.rows) if r.space and r.space.id == card.items[item].space_id)
    (placed,) = board.layout(row).of_owner(card.id)
    return view.stretch_rect(row, placed.inner_left, placed.inner_right).center()


def drag_by_days(
    qtbot: QtBot, workplace: Workplace, start: QPoint, days: int, modifier: Qt.KeyboardModifier = NO
) -> None:
    view, edges = workplace.panel.view, workplace.panel.board.pixels.edges
    end = start + QPoint(edges[-1] * days // 7, 0)
    port = view.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, modifier, pos=start)
    for at in (start + (end - start) / 3, end):
        there = QPointF(at)
        where = QPointF(port.mapToGlobal(at))
        button = Qt.MouseButton.LeftButton
        QApplication.sendEvent(
            port, QMouseEvent(QEvent.Type.MouseMove, there, where, Qt.MouseButton.NoButton, button, modifier)
        )
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, modifier, pos=end)


def evening(workplace: Workplace, day: date) -> object:
    venue = workplace.home.house.venues[0]
    return session_period(next(s for s in venue.sessions if s.name == "Evening"), day, venue.zone)


def a_monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def test_that_a_dragged_item_is_moved_by_the_database_and_the_others_stay(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    desk, day = sign_in("asha"), a_monday(some_day)
    card = made(desk, day, 0, 1)
    on_the_week(qtbot, clerk, card)
    drag_by_days(qtbot, clerk, bar_at(clerk, card), 2)
    qtbot.waitUntil(lambda: clerk.panel.view.carry is None, timeout=PATIENCE)
    now = desk.reader.booking(BookingId(card.id))
    moved = evening(clerk, day + timedelta(days=2))
    assert [item.period for item in now.items] == [moved, card.items[1].period]
    assert [item.space_id for item in now.items] == [item.space_id for item in card.items]
    assert now.items[0].session_id == card.items[0].session_id
    assert clerk.panel.selected_owner() == card.id
    assert now.bars == clerk.panel.board.index.owner(card.id)


def test_that_a_refused_drop_says_who_has_it_and_the_bar_goes_back(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    desk, day = sign_in("asha"), a_monday(some_day)
    card, other = made(desk, day, 0), made(desk, day + timedelta(days=1), 0)
    on_the_week(qtbot, clerk, card)
    drag_by_days(qtbot, clerk, bar_at(clerk, card), 1)
    qtbot.waitUntil(lambda: clerk.panel.view.carry is None, timeout=PATIENCE)
    assert f"Taken by {other.number} Ravi Deshmukh" in clerk.panel.view.noted
    assert "Free instead: Rose Lawn" in clerk.panel.view.noted
    assert desk.reader.booking(BookingId(card.id)).items == card.items
    assert clerk.panel.board.index.owner(card.id) == card.bars


def test_that_two_desks_dropping_on_one_cell_have_one_winner(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    """The other desk's booking is not yet on this board when it is dropped there."""
    desk, day = sign_in("ravi"), a_monday(some_day)
    card = made(desk, day, 0)
    on_the_week(qtbot, clerk, card)
    other = made(desk, day + timedelta(days=1), 0)
    assert clerk.panel.board.index.owner(other.id) == ()
    drag_by_days(qtbot, clerk, bar_at(clerk, card), 1)
    qtbot.waitUntil(lambda: clerk.panel.view.carry is None, timeout=PATIENCE)
    assert other.number in clerk.panel.view.noted
    assert desk.reader.booking(BookingId(card.id)).items == card.items


def test_that_keys_alone_move_a_booking_in_the_database(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    desk, day = sign_in("asha"), a_monday(some_day)
    card = made(desk, day, 0)
    on_the_week(qtbot, clerk, card)
    for key in (Qt.Key.Key_M, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(clerk.panel.view, key)
    qtbot.waitUntil(lambda: clerk.panel.view.carry is None, timeout=PATIENCE)
    assert desk.reader.booking(BookingId(card.id)).items[0].period == evening(clerk, day + timedelta(days=1))


def test_that_control_dragging_opens_a_hold_form_with_the_same_details(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    desk, day = sign_in("asha"), a_monday(some_day)
    card = made(desk, day, 0)
    on_the_week(qtbot, clerk, card)
    drag_by_days(qtbot, clerk, bar_at(clerk, card), 3, CTRL)
    qtbot.waitUntil(lambda: isinstance(clerk.inspector.form, HoldForm), timeout=PATIENCE)
    form = clerk.inspector.form
    assert isinstance(form, HoldForm)
    command = form.command()
    assert isinstance(command, CreateHold)
    assert card.customer is not None
    assert command.customer is not None
    assert (command.customer.id, command.event_type, command.guests) == (card.customer.id, "Haldi", 80)
    assert command.items[0].period == evening(clerk, day + timedelta(days=3))
    assert command.booking_id != card.id
    assert desk.reader.booking(BookingId(card.id)).items == card.items


def test_that_a_booking_changed_meanwhile_is_not_moved(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    desk, day = sign_in("asha"), a_monday(some_day)
    card = made(desk, day, 0)
    on_the_week(qtbot, clerk, card)
    view = clerk.panel.view
    for key in (Qt.Key.Key_M, Qt.Key.Key_Right, Qt.Key.Key_Right):
        qtbot.keyClick(view, key)
    carried = view.carry
    assert carried is not None
    stale = replace(carried.carried(), revision=card.revision - 1)
    view._sent = True
    clerk.controller.moves.on_move_wanted(stale)
    qtbot.waitUntil(lambda: view.carry is None, timeout=PATIENCE)
    assert "Another desk has changed" in view.noted
    assert desk.reader.booking(BookingId(card.id)).items == card.items


def test_that_a_manager_whose_drop_breaks_a_rule_is_asked_for_the_reason(
    qtbot: QtBot, manager: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    desk = sign_in("asha")
    card = made(desk, a_monday(some_day), 0)
    on_the_week(qtbot, manager, card)
    view = manager.panel.view
    manager.panel.select_owner(card.id)
    qtbot.keyClick(view, Qt.Key.Key_M)
    carry = view.carry
    assert carry is not None
    carry.period = carry.period.shifted(timedelta(days=700))
    view.drop()
    qtbot.waitUntil(lambda: manager.inspector.form is not None, timeout=PATIENCE)
    form = manager.inspector.form
    assert isinstance(form, MoveForm)
    assert form.unsaved()


def warned(form: MoveForm) -> bool:
    return "Burst pipe (Meera)" in form.closing.text


def test_that_a_drop_into_a_planned_closure_warns_and_asks_in_the_form(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    """By pointer and by keys; out of a closure nothing is asked, whatever other items lie in one."""
    desk, day = sign_in("asha"), a_monday(some_day)
    card = made(desk, day, 0, 1)
    tuesday = plan(sign_in("meera"), clerk, day + timedelta(days=1))
    plan(sign_in("meera"), clerk, day, space=1)
    view, moved = clerk.panel.view, evening(clerk, day + timedelta(days=1))
    for by_keys in (False, True):
        on_the_week(qtbot, clerk, card)
        if by_keys:
            for key in (Qt.Key.Key_M, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return):
                qtbot.keyClick(view, key)
        else:
            drag_by_days(qtbot, clerk, bar_at(clerk, card), 1)
        qtbot.waitUntil(lambda: view.carry is None, timeout=PATIENCE)
        qtbot.waitUntil(lambda: isinstance(clerk.inspector.form, MoveForm), timeout=PATIENCE)
        form, focus = clerk.inspector.form, QApplication.focusWidget()
        assert isinstance(form, MoveForm)
        assert "Burst pipe (Meera)" in view.noted
        assert focus is not None
        assert form.isAncestorOf(focus)
        qtbot.waitUntil(partial(warned, form), timeout=PATIENCE)
        assert desk.reader.booking(card.id).items == card.items
        if by_keys:
            form.submit()
        else:
            form.discard()
            qtbot.waitUntil(lambda: clerk.inspector.form is None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: desk.reader.booking(card.id).items[0].period == moved, timeout=PATIENCE)
    assert [closure.bookings for closure in desk.reader.closures() if closure.id == tuesday] == [1]
    qtbot.waitUntil(lambda: not clerk.home.calls.under_way, timeout=PATIENCE)
    on_the_week(qtbot, clerk, card)
    drag_by_days(qtbot, clerk, bar_at(clerk, card), 2)
    on_thursday = evening(clerk, day + timedelta(days=3))
    qtbot.waitUntil(lambda: desk.reader.booking(card.id).items[0].period == on_thursday, timeout=PATIENCE)


def test_that_enter_in_the_agenda_opens_the_booking_and_its_single_keys_work_there(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    desk = sign_in("ravi")
    first, second = (made(desk, some_day + timedelta(days=n), 0) for n in (0, 1))
    on_the_week(qtbot, clerk, first)
    qtbot.keyClick(clerk.panel.view, Qt.Key.Key_L)
    agenda = clerk.panel.agenda
    line = agenda.current()
    assert line is not None
    assert line.bar.owner_id == first.id
    qtbot.keyClick(agenda, Qt.Key.Key_Down)
    qtbot.keyClick(agenda, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: clerk.inspector.owner_id == second.id, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not agenda.hasFocus(), timeout=PATIENCE)
    clerk.panel.setFocus()
    assert agenda.hasFocus(), "the keyboard goes back to the list"
    qtbot.keyClick(agenda, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: clerk.inspector.form is not None, timeout=PATIENCE)
