"""A date that is typed or stepped by keys becomes that date, in every language."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk.ui.language.tongue import Language, tongue
from desk.ui.widgets.day_edit import DayEdit


@pytest.mark.parametrize("language", list(Language))
def test_that_a_day_is_stepped_and_typed_by_keys(qtbot: QtBot, language: Language) -> None:
    tongue().speak(language)
    field = DayEdit("Day")
    qtbot.addWidget(field)
    field.setDate(field.date().fromString("2027-01-23", Qt.DateFormat.ISODate))
    field.setSelectedSection(DayEdit.Section.DaySection)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.day().isoformat() == "2027-01-24"
    field.setSelectedSection(DayEdit.Section.DaySection)
    QTest.keyClicks(field, "15")
    assert field.day().isoformat() == "2027-01-15"
    field.setSelectedSection(DayEdit.Section.MonthSection)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.day().isoformat() == "2027-02-15"
