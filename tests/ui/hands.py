"""Somebody's two hands at the keyboard: every key goes to whatever has the focus, and is counted; the mouse is away."""

from typing import NoReturn

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

NONE = Qt.KeyboardModifier.NoModifier


class Hands:
    """Presses keys in whatever has the focus and counts them."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.strokes = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        self.strokes += 1
        self._qtbot.keyClick(widget, key, modifier)

    def type(self, text: str) -> None:
        for letter in text:
            widget = QApplication.focusWidget()
            assert widget is not None
            self.strokes += 1
            self._qtbot.keyClicks(widget, letter)


def take_the_mouse_away(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing that a test does reaches the window through a mouse from now on: it fails instead."""
    for name in [name for name in dir(QTest) if name.startswith("mouse")]:
        monkeypatch.setattr(QTest, name, _no_mouse)


def _no_mouse(*_: object, **__: object) -> NoReturn:
    raise AssertionError("there is no mouse here")
