"""Search in one field under real keys: typed, found, opened; late answers dropped, nothing ever waits."""

from datetime import date, timedelta

import psycopg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desk.db.connection import conninfo
from desk.ui.booking.hold_form import HoldForm
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import new_key
from desk.usecases.commands import Cancel
from desk.usecases.results import BookingCard
from tests.database import Database
from tests.patience import PATIENCE
from tests.ui.steps import a_hold, choose_evening, hold_form, press, type_keys


def a_booking(clerk: Workplace, day: date) -> BookingCard:
    """Ravi Deshmukh's hold, made by another desk."""
    card = clerk.home.desk.carry_out(a_hold(clerk.home.desk, day), new_key()).booking
    assert card is not None
    return card


def open_search(qtbot: QtBot, clerk: Workplace) -> None:
    clerk.window().activateWindow()
    clerk.panel.view.setFocus()
    press(qtbot, Qt.Key.Key_Slash)
    qtbot.waitUntil(clerk.search.isVisible, timeout=PATIENCE)
    assert QApplication.focusWidget() is clerk.search.line
    assert clerk.search.line.text() == ""


def look_for(qtbot: QtBot, clerk: Workplace, text: str) -> list[str]:
    type_keys(qtbot, text)
    qtbot.waitUntil(lambda: not clerk.search.waiting, timeout=PATIENCE)
    return [clerk.search.hits.item(n).data(Qt.ItemDataRole.UserRole).number for n in range(clerk.search.hits.count())]


def test_that_a_name_with_a_wrong_letter_leads_to_the_booking_on_the_board_and_in_the_inspector(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    far = some_day + timedelta(days=120)
    card = a_booking(clerk, far)
    open_search(qtbot, clerk)
    assert look_for(qtbot, clerk, "deshmuk") == [card.number]
    press(qtbot, Qt.Key.Key_Return)
    assert not clerk.search.isVisible()
    qtbot.waitUntil(lambda: clerk.inspector.owner_id == card.id, timeout=PATIENCE)
    qtbot.waitUntil(lambda: clerk.panel.board.index.owner(card.id) != (), timeout=PATIENCE)
    qtbot.waitUntil(lambda: clerk.panel.view.steered.owner == card.id, timeout=PATIENCE)
    assert clerk.panel.selected_owner() == card.id
    assert clerk.panel.board.period().contains(card.items[0].period.start)


def test_that_the_last_digits_of_a_phone_and_of_a_number_find_it(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    card = a_booking(clerk, some_day)
    open_search(qtbot, clerk)
    assert look_for(qtbot, clerk, "54321") == [card.number]
    clerk.search.line.clear()
    assert look_for(qtbot, clerk, card.number[-4:]) == [card.number]


def test_that_enter_typed_before_the_answer_opens_the_first_hit_of_it(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    card = a_booking(clerk, some_day)
    open_search(qtbot, clerk)
    type_keys(qtbot, card.number)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: clerk.inspector.owner_id == card.id, timeout=PATIENCE)
    assert not clerk.search.isVisible()


def test_that_arrows_choose_among_the_hits_while_the_line_keeps_the_keyboard(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    first, second = a_booking(clerk, some_day), a_booking(clerk, some_day + timedelta(days=1))
    open_search(qtbot, clerk)
    assert look_for(qtbot, clerk, "ravi desh") == [first.number, second.number]
    press(qtbot, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is clerk.search.line
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: clerk.inspector.owner_id == second.id, timeout=PATIENCE)


def test_that_an_answer_to_an_older_text_is_dropped(qtbot: QtBot, clerk: Workplace, some_day: date) -> None:
    a_booking(clerk, some_day)
    open_search(qtbot, clerk)
    type_keys(qtbot, "ravi")
    clerk.search.ask()  # under way now
    type_keys(qtbot, " zzzqqq")
    qtbot.waitUntil(lambda: not clerk.search.waiting, timeout=PATIENCE)
    assert clerk.search.hits.count() == 0
    assert "Nothing found" in clerk.search.status.text()


def test_that_a_cancelled_booking_is_found_and_shown(qtbot: QtBot, clerk: Workplace, some_day: date) -> None:
    card = a_booking(clerk, some_day)
    clerk.home.desk.carry_out(Cancel(booking_id=card.id, revision=card.revision), new_key())
    open_search(qtbot, clerk)
    assert look_for(qtbot, clerk, "deshmukh") == [card.number]
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: clerk.inspector.owner_id == card.id, timeout=PATIENCE)


def test_that_escape_closes_and_gives_the_keyboard_back(qtbot: QtBot, clerk: Workplace) -> None:
    open_search(qtbot, clerk)
    press(qtbot, Qt.Key.Key_Escape)
    assert not clerk.search.isVisible()
    assert QApplication.focusWidget() is clerk.panel.view


def test_that_a_slash_typed_into_a_form_stays_a_slash(qtbot: QtBot, clerk: Workplace, some_day: date) -> None:
    form = hold_form(clerk, choose_evening(clerk, some_day))
    assert isinstance(form, HoldForm)
    clerk.window().activateWindow()
    form.event_type.editor.setFocus()
    type_keys(qtbot, "Haldi / Sangeet")
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    assert form.event_type.editor.text() == "Haldi / Sangeet"
    assert not clerk.search.isVisible()


def test_that_a_server_away_is_said_in_the_search(qtbot: QtBot, clerk: Workplace, db18: Database) -> None:
    open_search(qtbot, clerk)
    name = db18.superuser_url.database
    with psycopg.connect(conninfo(db18.cluster.superuser_url), autocommit=True) as server:
        server.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS false')
        server.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", (name,))
    type_keys(qtbot, "ravi")
    qtbot.waitUntil(lambda: not clerk.search.waiting, timeout=PATIENCE)
    assert "cannot be reached" in clerk.search.status.text()
