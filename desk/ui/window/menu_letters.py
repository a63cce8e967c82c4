"""Alt and a letter that both a menu and what is shown want: what is shown has it, the menu keeps F10 and the mouse."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QMainWindow


class MenuLetters(QObject):
    """Qt would give such a letter to one after the other, press by press; nobody could rely on that."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        alone = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alone and self._wanted(QKeySequence(event.keyCombination())):
            self._set_aside()
        return False

    def _wanted(self, letter: QKeySequence) -> bool:
        """Whether both a menu and a field or button in sight go by the letter."""
        if all(QKeySequence.mnemonic(action.text()) != letter for action in self._window.menuBar().actions()):
            return False
        fields = [each for each in self._window.findChildren(QLabel) if each.buddy() is not None]
        wanting: list[QLabel | QAbstractButton] = [*fields, *self._window.findChildren(QAbstractButton)]
        return any(
            each.isVisible() and each.isEnabled() and QKeySequence.mnemonic(each.text()) == letter for each in wanting
        )

    def _set_aside(self) -> None:
        """The menu bar takes no key while this one is given away."""
        bar = self._window.menuBar()
        bar.setEnabled(False)
        QTimer.singleShot(0, bar, lambda: bar.setEnabled(True))
