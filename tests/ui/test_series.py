"""A weekly series by real keys: the dates counted, what is taken told before, clashes listed with ways out after."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.domain.lifecycle import Status
from desk.ui.booking.series_form import SeriesForm
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import Desk, new_key
from tests.patience import PATIENCE
from tests.ui.steps import a_hold, choose_evening, hold_form, press, shown

CTRL = Qt.KeyboardModifier.ControlModifier
WEEK = timedelta(days=7)


def test_that_twelve_weeks_are_held_by_the_keyboard_in_one_go(qtbot: QtBot, clerk: Workplace, some_day: date) -> None:
    form = hold_form(clerk, choose_evening(clerk, some_day))
    qtbot.keyClicks(form.customer.name.editor, "Sunita Dance School")
    form.repeat.how.setFocus()
    press(qtbot, Qt.Key.Key_Down)
    assert form.repeat.times.value() == 12
    assert "12 dates" in form.repeat.preview.text()
    press(qtbot, Qt.Key.Key_Return, CTRL)
    card = shown(qtbot, clerk, Status.TEMP_HOLD)
    assert card.event_group is not None
    made = clerk.home.desk.reader.group(card.event_group)
    assert len(made) == 12
    days = [each.items[0].period.start for each in made]
    assert {b - a for a, b in pairwise(days)} == {WEEK}
    assert len({each.number for each in made}) == 12


def test_that_a_taken_date_is_told_before_and_listed_after_with_an_alternative_one_key_away(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    ravi = sign_in("ravi")
    taken = ravi.carry_out(a_hold(ravi, some_day + WEEK), new_key()).booking
    assert taken is not None
    form = hold_form(clerk, choose_evening(clerk, some_day))
    qtbot.keyClicks(form.customer.name.editor, "Sunita Dance School")
    form.repeat.how.setFocus()
    press(qtbot, Qt.Key.Key_Down)
    form.repeat.times.setFocus()
    form.repeat.times.selectAll()
    qtbot.keyClicks(form.repeat.times, "4")
    qtbot.waitUntil(lambda: form.repeat.taken == [1], timeout=PATIENCE)
    assert "Taken, and left out" in form.repeat.preview.text()
    press(qtbot, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: isinstance(clerk.inspector.form, SeriesForm), timeout=PATIENCE)
    after = clerk.inspector.form
    assert isinstance(after, SeriesForm)
    assert "3 of 4" in after.title.text()
    (row,) = after.clashes
    assert taken.number in row.refusal.text
    assert "Ravi Deshmukh" in row.refusal.text
    assert row.refusal.first is not None
    qtbot.waitUntil(lambda: row.refusal.first.hasFocus(), timeout=PATIENCE)  # type: ignore[union-attr]  # just seen
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: row.held is not None, timeout=PATIENCE)
    assert "Held instead" in row.refusal.text
    together = clerk.home.desk.reader.group(after.series.series_id)
    assert len(together) == 4
    assert {each.customer.name for each in together if each.customer} == {"Sunita Dance School"}
    qtbot.keyClick(after.submit_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: clerk.inspector.owner_id == after.series.bookings[0].id, timeout=PATIENCE)


def test_when_every_date_is_taken_the_form_stays_with_all_that_was_typed(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    ravi = sign_in("ravi")
    for n in range(2):
        ravi.carry_out(a_hold(ravi, some_day + n * WEEK), new_key())
    form = hold_form(clerk, choose_evening(clerk, some_day))
    qtbot.keyClicks(form.customer.name.editor, "Sunita Dance School")
    form.repeat.how.setCurrentIndex(1)
    form.repeat.times.setValue(2)
    form.submit()
    qtbot.waitUntil(lambda: bool(form.refusal.text), timeout=PATIENCE)
    assert clerk.inspector.form is form
    assert (form.customer.name.editor.text(), form.repeat.times.value()) == ("Sunita Dance School", 2)
    assert form.refusal.first is not None
    assert clerk.home.desk.reader.find_customers("Sunita") == []


def test_that_a_series_until_a_day_every_other_week_ends_there(qtbot: QtBot, clerk: Workplace, some_day: date) -> None:
    form = hold_form(clerk, choose_evening(clerk, some_day))
    form.repeat.how.setCurrentIndex(2)
    form.repeat.ends.setFocus()
    press(qtbot, Qt.Key.Key_Down)
    form.repeat.until.set_day(some_day + 5 * WEEK)
    assert len(form.repeat.dates()) == 3
    form.repeat.until.set_day(some_day - WEEK)
    assert not form.repeat.on
    form.submit()
    assert shown(qtbot, clerk, Status.TEMP_HOLD).event_group is None
