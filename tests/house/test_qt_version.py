"""PySide6 6.12 drops a reference of None with each call on Python < 3.12, until the interpreter aborts."""

import sys

from pytestqt.qtbot import QtBot


def test_that_calls_into_qt_do_not_use_up_none(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QWidget

    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(1000):
        widget.update()
    assert sys.getrefcount(None) > before - 500
