"""The weekday beside a typed date: in every field of one, right after every key, told aloud, and never in the way."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import desk.ui
from desk.ui.widgets.day_edit import DayEdit


@pytest.mark.usefixtures("look")
def test_that_the_weekday_stands_beside_a_date_and_follows_every_key(qtbot: QtBot) -> None:
    edit = DayEdit("Day")
    qtbot.addWidget(edit)
    edit.resize(260, 36)
    edit.show()
    edit.set_day(date(2027, 2, 13))
    assert (edit.weekday.text(), edit.accessibleDescription()) == ("Sat", "Sat")
    assert "Sat" not in edit.text()
    assert edit.weekday.isVisible()
    assert not edit.weekday.geometry().intersects(edit._button.geometry())
    edit.setSelectedSection(DayEdit.Section.DaySection)
    qtbot.keyClick(edit, Qt.Key.Key_Up)
    assert (edit.day(), edit.weekday.text(), edit.accessibleDescription()) == (date(2027, 2, 14), "Sun", "Sun")
    edit.setSelectedSection(DayEdit.Section.DaySection)
    qtbot.keyClicks(edit, "17")
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert (edit.day(), edit.weekday.text()) == (date(2027, 2, 17), "Wed")
    with QSignalBlocker(edit):
        edit.set_day(date(2027, 2, 20))
    assert (edit.weekday.text(), edit.accessibleDescription()) == ("Sat", "Sat"), "a form that fills it in tells nobody"
    edit.set_day(date(2027, 2, 17))
    edit.resize(110, 36)
    QApplication.processEvents()
    assert not edit.weekday.isVisible()
    assert edit.accessibleDescription() == "Wed", "it is told where it cannot be seen"


@pytest.mark.usefixtures("look")
def test_that_every_date_is_typed_into_a_field_with_the_weekday() -> None:
    """No screen makes a plain date field of its own."""
    root = Path(desk.ui.__file__).parent
    sources = {path.name: path.read_text("utf-8").replace("DayEdit(QDateEdit)", "") for path in root.rglob("*.py")}
    assert [name for name, text in sources.items() if "QDateEdit(" in text or "QDateTimeEdit(" in text] == []
    assert sum("DayEdit(" in text for text in sources.values()) > 5
