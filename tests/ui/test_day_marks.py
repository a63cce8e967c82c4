"""Notes on dates and lists of days at two desks, by real keys: written in place, live elsewhere, never overwritten."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from desk.ui.booking.import_days_form import ImportDaysForm
from desk.ui.workplace.workplace import Workplace
from tests.db.acts import today
from tests.patience import PATIENCE

MONTH = today().replace(day=1)
DAY = MONTH + timedelta(days=11)


def at_day(qtbot, workplace: Workplace) -> None:
    """The board's keyboard on the day."""
    workplace.panel.go_to(DAY)
    workplace.panel.view.setFocus()
    qtbot.waitUntil(lambda: workplace.panel.board.marks.covers(DAY, DAY), timeout=PATIENCE)


def to_front(qtbot, workplace: Workplace) -> None:
    """Turns to one of several windows, as a click on it would."""
    workplace.window().activateWindow()
    workplace.panel.view.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is workplace.panel.view, timeout=PATIENCE)


def write(qtbot, workplace: Workplace, text: str) -> None:
    to_front(qtbot, workplace)
    qtbot.keyClick(workplace.panel.view, Qt.Key.Key_D)
    editor = workplace.panel.note
    assert editor.isVisible()
    assert QApplication.focusWidget() is editor.text
    qtbot.keyClicks(editor.text, text)
    qtbot.keyClick(editor.text, Qt.Key.Key_Return)


def notes(workplace: Workplace) -> list[str]:
    return [note.text for note in workplace.panel.board.marks.notes(DAY)]


def test_that_a_note_written_by_keys_is_seen_spoken_and_at_the_other_desk(qtbot, new_window, enter):
    first, second = enter(new_window()), enter(new_window(), "ravi")
    for workplace in (second, first):
        at_day(qtbot, workplace)
    write(qtbot, first, "ganpati visarjan, road closed")
    qtbot.waitUntil(lambda: notes(first) == notes(second) == ["ganpati visarjan, road closed"], timeout=PATIENCE)
    qtbot.waitUntil(lambda: not first.panel.note.isVisible(), timeout=PATIENCE)
    assert first.panel.view.hasFocus()
    column = first.panel.view.steered.head
    words = second.panel.view.board_model.headerData(column, Qt.Orientation.Horizontal)
    assert words.endswith("Note: ganpati visarjan, road closed")
    port = second.panel.view.days.viewport()
    at = second.panel.view.days.box_of(DAY).center()
    QApplication.sendEvent(port, QHelpEvent(QEvent.Type.ToolTip, at, port.mapToGlobal(at)))
    assert "road closed" in QToolTip.text()
    assert QAccessible.queryAccessibleInterface(first.panel.note.text).text(QAccessible.Text.Name) == "Note on the day"


def test_that_a_note_of_another_desk_is_shown_before_it_is_replaced(qtbot, new_window, enter):
    first, second = enter(new_window()), enter(new_window(), "ravi")
    for workplace in (first, second):
        at_day(qtbot, workplace)
    first.home.live.stop()  # its hints are late
    write(qtbot, second, "road closed")
    qtbot.waitUntil(lambda: notes(second) == ["road closed"], timeout=PATIENCE)
    write(qtbot, first, "holiday")
    editor = first.panel.note
    qtbot.waitUntil(lambda: "road closed" in editor.problem.text, timeout=PATIENCE)
    assert editor.text.text() == "holiday", "nothing typed is lost"
    assert notes(second) == ["road closed"]
    qtbot.keyClick(editor.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: notes(second) == ["holiday"], timeout=PATIENCE)


def test_that_escape_gives_a_note_up_and_an_empty_one_is_taken_away(qtbot, window, enter):
    workplace = enter(window)
    at_day(qtbot, workplace)
    write(qtbot, workplace, "road closed")
    qtbot.waitUntil(lambda: notes(workplace) == ["road closed"], timeout=PATIENCE)
    qtbot.keyClick(workplace.panel.view, Qt.Key.Key_D)
    qtbot.keyClicks(workplace.panel.note.text, "other")
    qtbot.keyClick(workplace.panel.note.text, Qt.Key.Key_Escape)
    assert not workplace.panel.note.isVisible()
    assert notes(workplace) == ["road closed"]
    qtbot.keyClick(workplace.panel.view, Qt.Key.Key_D)
    qtbot.keyClick(workplace.panel.note.text, Qt.Key.Key_Backspace)
    qtbot.keyClick(workplace.panel.note.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: notes(workplace) == [], timeout=PATIENCE)


def test_that_a_note_keeps_what_was_typed_when_it_turns_out_to_be_for_one_venue_alone(qtbot, window, enter):
    workplace = enter(window)
    at_day(qtbot, workplace)
    qtbot.keyClick(workplace.panel.view, Qt.Key.Key_D)
    editor = workplace.panel.note
    qtbot.keyClicks(editor.text, "holiday")
    qtbot.keyClick(editor.venue, Qt.Key.Key_Down)
    assert (editor.venue.currentIndex(), editor.text.text()) == (1, "holiday")
    qtbot.keyClick(editor.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: notes(workplace) == ["holiday"], timeout=PATIENCE)
    qtbot.keyClick(workplace.panel.view, Qt.Key.Key_D)
    assert (editor.venue.currentIndex(), editor.text.text()) == (1, "holiday")
    qtbot.keyClick(editor.venue, Qt.Key.Key_Up)
    assert editor.text.text() == "", "nothing is written for all of them"
    qtbot.keyClicks(editor.text, "closed")
    qtbot.keyClick(editor.venue, Qt.Key.Key_Down)
    assert "holiday" in editor.problem.text
    assert editor.text.text() == "closed"
    qtbot.keyClick(editor.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: notes(workplace) == ["closed"], timeout=PATIENCE)


def test_that_a_manager_imports_a_list_and_everybody_may_switch_it_off(qtbot, new_window, enter, tmp_path: Path):
    manager, clerk = enter(new_window(), "meera"), enter(new_window(), "ravi")
    for workplace in (clerk, manager):
        at_day(qtbot, workplace)
    path = tmp_path / "Vivah_muhurat.csv"
    path.write_text(f"date,name\n{DAY},Rohini\nsome day,Magha\n{DAY + timedelta(days=2)},\n", "utf-8")
    for added in (2, 0):
        to_front(qtbot, manager)
        qtbot.keyClick(manager.panel.view, Qt.Key.Key_I, Qt.KeyboardModifier.AltModifier)
        form = manager.inspector.form
        assert isinstance(form, ImportDaysForm)
        form.take_file(path)
        qtbot.waitUntil(lambda form=form: "2 days" in form.report.text, timeout=PATIENCE)
        assert "line 3: some day,Magha" in form.report.text
        with qtbot.waitSignal(manager.home.answered, timeout=PATIENCE) as told:
            qtbot.keyClick(form.name.editor, Qt.Key.Key_Return)
        (answer,) = told.args
        assert (answer.days.name, answer.days.added, answer.days.unchanged) == ("Vivah muhurat", added, 2 - added)
    qtbot.waitUntil(lambda: len(clerk.panel.board.marks.listed(DAY)) == 1, timeout=PATIENCE)
    (button,) = clerk.panel.legend._lists.values()
    before = clerk.panel.view.days.grab().toImage()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert clerk.panel.board.marks.listed(DAY) == []
    assert clerk.panel.view.days.grab().toImage() != before
    assert manager.panel.board.marks.listed(DAY)


def test_that_a_clerk_is_told_that_only_managers_import(qtbot, window, enter):
    workplace = enter(window)
    with qtbot.waitSignal(workplace.said) as said:
        qtbot.keyClick(workplace.panel.view, Qt.Key.Key_I, Qt.KeyboardModifier.AltModifier)
    assert "Only a manager" in said.args[0]
    assert workplace.inspector.form is None
