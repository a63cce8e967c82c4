"""Somebody's two hands at the keyboard: every key goes to whatever has the focus, and is counted; no mouse."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

NONE = Qt.KeyboardModifier.NoModifier
MOUSE = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.Wheel, QEvent.Type.MouseMove}


class Hands(QObject):
    """Presses keys in whatever has the focus and counts them; notes every event of the mouse that anything gets."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        self._qtbot = qtbot
        self.strokes = 0
        self.mouse = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.mouse += event.type() in MOUSE
        return False

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
