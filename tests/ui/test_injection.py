"""Texts that some program would carry out, typed into forms: stored as typed or refused there, shown as they stand."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desk.ui.booking.wish import Wish
from desk.ui.widgets.tip import plain_tip
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import new_key
from tests.db.hostile_texts import LONG, TEXTS
from tests.patience import PATIENCE
from tests.ui.steps import a_hold, choose_evening, hold_form

MARKUP = "<img src='/etc/passwd'><b>Ravi</b> %1 {name} {0} %n &lt;"
FORMS = (Wish.EDIT, Wish.MOVE, Wish.CANCEL, Wish.REQUOTE, Wish.EXTEND)


def text_fields(widget: QWidget) -> list[QLineEdit | QPlainTextEdit]:
    """Where one can type freely; what belongs to a date, a number or a list of choices is apart."""
    lines = [line for line in widget.findChildren(QLineEdit) if type(line.parent()).__name__[0] != "Q"]
    found: list[QLineEdit | QPlainTextEdit] = [*lines, *widget.findChildren(QPlainTextEdit)]
    return [f for f in found if f.isVisibleTo(widget) and f.isEnabled() and not f.isReadOnly()]


def shown(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def fill(field: QLineEdit | QPlainTextEdit, text: str) -> None:
    if isinstance(field, QLineEdit):
        field.selectAll()
        field.insert(text)
    else:
        field.setPlainText(text)


def interpreted(top: QWidget) -> list[str]:
    """Labels, tooltips and actions that would read a text with tags in it as HTML."""
    found = []
    for thing in [top, *top.findChildren(QObject)]:
        if isinstance(thing, QLabel) and thing.textFormat() != Qt.TextFormat.PlainText and "<b>" in thing.text():
            found.append(f"label {thing.text()}")
        if isinstance(thing, QWidget | QAction) and "<b>Ravi" in thing.toolTip():
            found.append(f"tip of {type(thing).__name__} {thing.toolTip()}")
    return found


def test_that_what_is_typed_into_any_form_of_a_booking_stays_text(
    qtbot: QtBot, manager: Workplace, some_day: date
) -> None:
    """Every free field of every form, each text in turn: the field shows what was typed, or takes none of it."""
    desk = manager.home.desk
    card = desk.carry_out(a_hold(desk, some_day), new_key()).booking
    assert card is not None
    fields = 0
    manager.go_to_booking(card.id, card.items[0].period)
    qtbot.waitUntil(lambda: manager.inspector.owner_id == card.id, timeout=PATIENCE)
    for wish in FORMS:
        qtbot.waitUntil(lambda: not manager.home.calls.under_way, timeout=PATIENCE)
        assert manager.inspector.want(wish), wish
        form = manager.inspector.form
        assert form is not None
        fields += each_text_stays(form)
        form.discard()
    assert fields >= 8


def each_text_stays(form: QWidget) -> int:
    count = 0
    for field in text_fields(form):
        before = shown(field)
        for what, text in TEXTS.items():
            fill(field, text)
            kept, text = shown(field), text.removeprefix("\ufeff")  # which Qt takes for what it is
            assert kept in (before, text[: len(kept)]), f"{type(form).__name__}: {what} became {kept!r}"
        fill(field, LONG)
        assert shown(field) in (before, LONG[: len(shown(field))])
        fill(field, before)
        assert interpreted(form) == []
        count += 1
    return count


def test_that_markup_in_a_booking_is_stored_and_shown_as_it_stands_everywhere(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    clerk.window().activateWindow()
    form = hold_form(clerk, choose_evening(clerk, some_day))
    form.customer.name.editor.insert(MARKUP)
    form.event_type.editor.insert(MARKUP)
    form.note_staff.editor.insertPlainText(MARKUP)
    form.submit()
    qtbot.waitUntil(lambda: clerk.inspector.form is None, timeout=PATIENCE)
    card = clerk.inspector.booking.card
    assert card is not None
    again = clerk.home.desk.reader.booking(card.id)
    assert again.customer is not None
    assert (again.customer.name, again.event_type, again.note_staff) == (MARKUP, MARKUP, MARKUP)
    assert clerk.inspector.booking.summary.text() == f"{MARKUP} · {MARKUP}"
    assert interpreted(clerk.window()) == []
    model = clerk.panel.view.model()
    assert model is not None
    qtbot.waitUntil(lambda: bool(clerk.panel.board.index.owner(card.id)), timeout=PATIENCE)
    cells = [model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())]
    tips = [tip for cell in cells if (tip := model.data(cell, Qt.ItemDataRole.ToolTipRole)) and "Ravi" in tip]
    assert tips
    assert [tip for tip in tips if "<b>" in tip or "<img" in tip] == []


def test_that_of_a_text_too_long_the_field_shows_what_is_stored(qtbot: QtBot, clerk: Workplace, some_day: date) -> None:
    """A name ends where its field ends, before everybody's eyes; a note is refused and stays in its form."""
    form = hold_form(clerk, choose_evening(clerk, some_day))
    form.customer.name.editor.insert(LONG)
    typed = form.customer.name.editor.text()
    form.note_staff.editor.setPlainText(LONG)
    form.submit()
    qtbot.waitUntil(lambda: form.note_staff.troubled or bool(form.refusal.text), timeout=PATIENCE)
    assert form.note_staff.editor.toPlainText() == LONG
    form.note_staff.editor.setPlainText(LONG[:3999])
    form.submit()
    qtbot.waitUntil(lambda: clerk.inspector.form is None, timeout=PATIENCE)
    card = clerk.inspector.booking.card
    assert card is not None
    assert card.customer is not None
    assert (card.customer.name, card.note_staff) == (typed.strip(), LONG[:3999].strip())


def test_that_a_tip_reads_as_it_was_written(look: QApplication) -> None:
    told: Callable[[str], str] = plain_tip
    assert told("Asha & Ravi") == "Asha & Ravi"
    assert "<b>" not in told(MARKUP)
    assert "&lt;b&gt;Ravi" in told(MARKUP)
    assert "&amp;lt;" in told(MARKUP)
