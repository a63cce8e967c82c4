"""What PySide keeps of layouts: no wrapper of an item that Qt has deleted, or another object at its address ends us."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLayout, QLayoutItem, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import getAllValidWrappers

from desk.ui.window.main_window import MainWindow
from desk.ui.workplace.workplace import Workplace


def items_kept() -> list[QLayoutItem]:
    return [
        one for one in getAllValidWrappers() if isinstance(one, QLayoutItem) and not isinstance(one, QLayout | QWidget)
    ]


def test_that_a_filled_layout_may_be_put_into_another_and_its_widgets_go_one_by_one(qtbot: QtBot) -> None:
    before = len(items_kept())
    whole = QWidget()
    qtbot.addWidget(whole)
    column = QVBoxLayout(whole)
    words = [QLabel("first"), QLabel("second"), QLabel("third"), QLabel("fourth")]
    row, grid = QHBoxLayout(), QGridLayout()
    row.addWidget(words[0])
    row.addStretch()
    grid.addWidget(words[1], 0, 0)
    row.addLayout(grid)
    column.insertLayout(0, row)
    within = QGridLayout()
    within.addWidget(words[2])
    grid.addLayout(within, 1, 0, 1, 2)
    column.addWidget(words[3])
    assert len(items_kept()) == before
    assert [column.count(), row.count(), grid.count(), within.count()] == [2, 3, 2, 1]
    for word in words:
        word.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [column.count(), row.count(), grid.count(), within.count()] == [1, 2, 1, 0]


def test_that_a_signed_in_window_keeps_items_of_its_own_layouts_only(
    new_window: Callable[[], MainWindow], enter: Callable[..., Workplace]
) -> None:
    before = items_kept()  # what earlier windows have left is their matter
    enter(new_window())
    for item in items_kept():
        if item not in before:
            widget = item.widget()
            assert widget is not None
            assert widget.parentWidget() is not None
