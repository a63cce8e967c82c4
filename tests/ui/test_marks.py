"""Arrived, left and no-show in the window: by key, from the day's cards, on the bar and taken back."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.domain.ids import BookingId
from desk.ui.board.spoken import bar_text
from desk.ui.booking.wish import Wish
from desk.ui.today.card import TodayCard
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import new_key
from desk.usecases.commands import RecordCash
from desk.usecases.results import BookingCard
from tests.database import Database
from tests.db.acts import put_at, today
from tests.patience import PATIENCE
from tests.ui.steps import press
from tests.ui.test_today import a_booking, chosen

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def confirmed_now(
    clerk: Workplace, db: Database, day: date, *, start: str = "-1 hour", full: bool = True
) -> BookingCard:
    """A paid booking whose event began an hour ago, as if time had gone by."""
    card = chosen(clerk, a_booking(clerk, day))
    desk = clerk.home.desk
    desk.carry_out(RecordCash(booking_id=card.id, amount=card.total if full else card.deposit), new_key())
    put_at(db, card.id, start, "3 hours")
    return desk.reader.booking(BookingId(card.id))


def running(clerk: Workplace) -> list[TodayCard]:
    """The day's cards of functions that go on now."""
    return [card for card in clerk.panels.today.cards if card.entry.kind == "running"]


def look_at(qtbot: QtBot, clerk: Workplace, card: BookingCard) -> None:
    clerk.go_to_booking(card.id, card.items[0].period)
    clerk.window().activateWindow()
    qtbot.waitUntil(lambda: clerk.inspector.owner_id == card.id, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not clerk.home.calls.under_way, timeout=PATIENCE)
    clerk.inspector.booking.focus_next_step()


def test_that_arrival_and_leaving_are_noted_by_key_shown_and_taken_back(
    qtbot: QtBot, clerk: Workplace, db18: Database, some_day: date
) -> None:
    card = confirmed_now(clerk, db18, some_day)
    look_at(qtbot, clerk, card)
    pane = clerk.inspector.booking
    assert not pane.mark.isVisible()
    assert pane.found[Wish.LEFT].problem == "Nobody has arrived yet."
    press(qtbot, Qt.Key.Key_A, CTRL_SHIFT)
    qtbot.waitUntil(lambda: pane.mark.text().startswith("Arrived "), timeout=PATIENCE)
    assert pane.found[Wish.NO_SHOW].problem == "They have arrived."
    press(qtbot, Qt.Key.Key_D, CTRL_SHIFT)
    qtbot.waitUntil(lambda: "Left " in pane.mark.text(), timeout=PATIENCE)
    press(qtbot, Qt.Key.Key_U, CTRL_SHIFT)
    qtbot.waitUntil(lambda: "Left " not in pane.mark.text(), timeout=PATIENCE)
    clerk.undoing.undo()
    qtbot.waitUntil(lambda: "Left " in pane.mark.text(), timeout=PATIENCE)


def test_that_the_bar_says_it_by_picture_and_word(
    qtbot: QtBot, clerk: Workplace, db18: Database, some_day: date
) -> None:
    card = confirmed_now(clerk, db18, some_day)
    look_at(qtbot, clerk, card)
    row = clerk.panel.board.rows[0]
    assert "Arrived" not in bar_text(card.bars[0], row, clerk.home.now())
    assert clerk.inspector.want(Wish.ARRIVED)
    qtbot.waitUntil(lambda: clerk.inspector.booking.card.bars[0].mark == "arrived", timeout=PATIENCE)  # type: ignore[union-attr]
    bar = clerk.inspector.booking.card.bars[0]  # type: ignore[union-attr]  # it is shown
    assert "Arrived" in bar_text(bar, row, clerk.home.now())


def test_that_the_days_card_notes_the_arrival_at_once_and_then_asks_for_what_is_next(
    qtbot: QtBot, clerk: Workplace, db18: Database, some_day: date
) -> None:
    confirmed_now(clerk, db18, some_day, full=False)
    clerk.turn_to("today")
    qtbot.waitUntil(lambda: bool(clerk.panels.today.cards), timeout=PATIENCE)
    (card,) = running(clerk)
    assert card.button.text() == "Arrived"
    clerk.window().activateWindow()
    card.button.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: running(clerk)[0].button.text() != "Arrived", timeout=PATIENCE)
    assert running(clerk)[0].button.text() == "Take payment"
    assert clerk.panels.today.isVisible()
    assert running(clerk)[0].remark.text() == "Arrived"
    assert "noted" in clerk.toast.words.text()


def test_that_an_arrival_far_ahead_is_not_offered(
    qtbot: QtBot, clerk: Workplace, db18: Database, some_day: date
) -> None:
    card = confirmed_now(clerk, db18, some_day, start="2 hours")
    look_at(qtbot, clerk, card)
    assert clerk.offers[Wish.ARRIVED].allowed
    assert clerk.offers[Wish.NO_SHOW].problem == "It is too early for that."
    assert some_day - today() > timedelta(days=30)
