"""The collector of cycles: out of the way while people act, and never in a thread of its own choice again."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desk.ui.board.quiet import QuietCollector


@pytest.fixture
def quiet(qapp: QApplication) -> Iterator[QuietCollector]:
    collector = QuietCollector(qapp)
    collector.start()
    yield collector
    collector.stop()
    collector.deleteLater()


def test_that_pythons_own_collector_stays_off_once_there_was_a_window(qapp: QApplication):
    gc.enable()
    collector = QuietCollector(qapp)
    collector.start()
    assert not gc.isenabled()
    collector.stop()
    assert not gc.isenabled()
    collector.deleteLater()


def test_that_an_input_puts_the_collection_off(quiet: QuietCollector, qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is not None)
    quiet._waiting.start()
    qtbot.wait(300)
    before = quiet._waiting.remainingTime()
    QTest.keyClick(QApplication.focusWindow(), Qt.Key.Key_A)
    qtbot.waitUntil(lambda: field.text() == "a")
    assert quiet._waiting.remainingTime() > before


def test_that_cycles_are_collected_when_nobody_acts(quiet: QuietCollector, qtbot):
    class Knot:
        pass

    gone: list[bool] = []
    knot = Knot()
    knot.me = knot  # type: ignore[attr-defined]
    weakref.finalize(knot, gone.append, True)
    del knot
    quiet._waiting.start(1)
    qtbot.waitUntil(lambda: gone == [True])
