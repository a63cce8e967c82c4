"""The finder under real keys: a family's question typed, the free places ranked, one key to the hold."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.domain.ids import SpaceId
from desk.domain.lifecycle import Status
from desk.ui.booking.hold_form import HoldForm
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import new_key
from tests.patience import PATIENCE
from tests.ui.steps import a_hold, press, shown, type_keys


def typed(day: date) -> str:
    return f"{day.day}/{day.month}/{day.year}"


def open_finder(qtbot: QtBot, clerk: Workplace) -> None:
    """By its key, from the board."""
    clerk.window().activateWindow()
    clerk.panel.view.setFocus()
    press(qtbot, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(clerk.panels.finder.isVisible, timeout=PATIENCE)
    assert QApplication.focusWidget() is clerk.panels.finder.fields.dates.editor


def ask(qtbot: QtBot, clerk: Workplace, *texts: str) -> None:
    """Types into the lines in the order of Tab, and waits for the answer."""
    for n, text in enumerate(texts):
        if n:
            press(qtbot, Qt.Key.Key_Tab)
        type_keys(qtbot, text)
    qtbot.waitUntil(lambda: not clerk.panels.finder.waiting, timeout=PATIENCE)


def rows(clerk: Workplace) -> list[tuple[str, ...]]:
    tree = clerk.panels.finder.list
    items = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    return [tuple(item.text(column) for column in range(5)) for item in items if item is not None]


def test_that_the_six_dates_question_becomes_a_hold_by_keys_alone(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    days = [some_day + timedelta(days=n) for n in (0, 1, 7, 8, 14, 15)]
    for day in days[:2]:  # another desk has the lawn, which would be first, on the first two days
        clerk.home.desk.carry_out(a_hold(clerk.home.desk, day), new_key())
    open_finder(qtbot, clerk)
    ask(qtbot, clerk, ", ".join(map(typed, days)), "evening", "300", "80,000")
    found = rows(clerk)
    # lawn, two halls and two large ones of other venues; the whole hall is over the budget, the rooms too small
    assert all(price == "₹60,000" for _, _, _, price, _ in found)
    assert not any(place == "Rose Lawn" and str(days[0].day) in day.split() for place, day, *_ in found)
    assert found[0][0] in ("Hall A", "Hall B", "Mogra", "Champa")
    assert "taken" in clerk.panels.finder.reasons.text()
    assert "too small" in clerk.panels.finder.reasons.text()
    assert "over the budget" in clerk.panels.finder.reasons.text()

    press(qtbot, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is clerk.panels.finder.list
    press(qtbot, Qt.Key.Key_Down)
    answer = clerk.panels.finder.list.answer()
    assert answer is not None
    press(qtbot, Qt.Key.Key_Return)
    form = clerk.inspector.form
    assert isinstance(form, HoldForm)
    assert clerk.panel.isVisible()
    assert form.guests.editor.text() == "300"
    type_keys(qtbot, "98220 66001")
    press(qtbot, Qt.Key.Key_Tab)
    type_keys(qtbot, "Finder Family")
    qtbot.wait(200)
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    card = shown(qtbot, clerk, Status.TEMP_HOLD)
    (item,) = card.items
    assert (item.period, item.space_id, item.session_id) == (answer.period, answer.space_id, answer.session_id)
    assert card.total == answer.price
    assert card.guests == 300


def test_that_a_composite_space_is_found_and_held(qtbot: QtBot, clerk: Workplace, some_day: date) -> None:
    open_finder(qtbot, clerk)
    ask(qtbot, clerk, typed(some_day), "evening", "700")
    assert [row[0] for row in rows(clerk)] == ["Whole Hall"]
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Return)
    form = clerk.inspector.form
    assert isinstance(form, HoldForm)
    assert [item.composite_id for item in form.rows.items() or ()] == [1]


def test_that_another_desk_takes_its_answer_away_while_it_is_seen(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    open_finder(qtbot, clerk)
    ask(qtbot, clerk, typed(some_day), "evening", "300")
    assert "Rose Lawn" in {row[0] for row in rows(clerk)}
    other = clerk.home.desk
    clerk.home.calls.run(other.carry_out, a_hold(other, some_day), new_key())
    qtbot.waitUntil(lambda: "Rose Lawn" not in {row[0] for row in rows(clerk)}, timeout=PATIENCE)
    assert len(other.reader.busy_within([a_hold(other, some_day).items[0].period])[SpaceId(1)]) == 1


def test_that_a_wrong_line_says_so_in_place_and_nothing_is_asked(qtbot: QtBot, clerk: Workplace) -> None:
    open_finder(qtbot, clerk)
    ask(qtbot, clerk, "31 feb", "brunch", "many", "a lot")
    fields = clerk.panels.finder.fields
    assert "not a date" in fields.dates.problem.text()
    assert "16:00-23:00" in fields.session.problem.text()
    assert fields.guests.troubled
    assert fields.budget.troubled
    assert rows(clerk) == []
    press(qtbot, Qt.Key.Key_Return)
    assert clerk.inspector.form is None


def test_that_picked_days_join_the_typed_ones(qtbot: QtBot, clerk: Workplace, some_day: date) -> None:
    open_finder(qtbot, clerk)
    type_keys(qtbot, typed(some_day))
    other = some_day + timedelta(days=3)
    clerk.panels.finder.fields.add_day(QDate(other.year, other.month, other.day))
    clerk.panels.finder.fields.add_day(QDate(other.year, other.month, other.day))
    question = clerk.panels.finder.fields.question(clerk.home.now())
    assert question is not None
    assert question.days == (some_day, other)
    qtbot.waitUntil(lambda: not clerk.panels.finder.waiting, timeout=PATIENCE)


def test_that_escape_leads_from_the_list_back_to_the_dates(qtbot: QtBot, clerk: Workplace, some_day: date) -> None:
    open_finder(qtbot, clerk)
    ask(qtbot, clerk, typed(some_day))
    press(qtbot, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is clerk.panels.finder.list
    press(qtbot, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is clerk.panels.finder.fields.dates.editor


def test_that_nothing_fitting_says_why_and_what_to_try(qtbot: QtBot, clerk: Workplace, some_day: date) -> None:
    open_finder(qtbot, clerk)
    ask(qtbot, clerk, typed(some_day), "evening", "5000")
    assert clerk.panels.finder.said.text() == "Nothing fits."
    assert "too small" in clerk.panels.finder.reasons.text()
    assert "fewer guests" in clerk.panels.finder.reasons.text()


def test_that_enter_goes_to_the_line_that_is_wrong_and_an_unfinished_session_is_the_shortest_one(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    open_finder(qtbot, clerk)
    fields = clerk.panels.finder.fields
    ask(qtbot, clerk, "14 fob", "even")
    press(qtbot, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is fields.dates.editor, "Enter brings to what is wrong"
    assert not fields.session.troubled, f"Evening is meant, of {list(fields._whens())}"
    fields.dates.editor.selectAll()
    type_keys(qtbot, typed(some_day))
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is clerk.panels.finder.list, timeout=PATIENCE)
    assert rows(clerk)
