"""A field says and shows where its problem is, also where its editor is made of parts."""

from datetime import timedelta

from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desk.ui.look.theme import current_theme
from desk.ui.messages.rule_form import Length
from desk.ui.widgets.day_edit import DayEdit
from desk.ui.widgets.field import Field


def edge(field: Field[QLineEdit] | Field[Length] | Field[DayEdit]) -> str:
    """The colour of the left frame of what is typed in."""
    editor = field.editor.number if isinstance(field.editor, Length) else field.editor
    shown = editor.grab().toImage()
    return shown.pixelColor(0, shown.height() // 2).name()


def test_that_a_wrong_value_is_framed_where_it_was_typed_and_told_to_screen_readers(
    look: QApplication, qtbot: QtBot
) -> None:
    line, length, day = (
        Field("Name", QLineEdit()),
        Field("Later", Length(timedelta(hours=1))),
        Field("On", DayEdit("On")),
    )
    fields: tuple[Field[QLineEdit] | Field[Length] | Field[DayEdit], ...] = (line, length, day)
    for field in fields:
        qtbot.addWidget(field)
        field.show()
        assert edge(field) != current_theme().danger
        field.set_problem("This cannot be.")
        assert edge(field) == current_theme().danger, type(field.editor).__name__
    assert length.editor.number.accessibleDescription() == "This cannot be."
    for field in fields:
        field.set_problem("")
        assert edge(field) != current_theme().danger
