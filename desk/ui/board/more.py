"""The last button of a toolbar: a menu of the buttons that have no room, opened by pointer or keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

OPENERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Down)


class More(QToolButton):
    """There only while it holds anything; Enter, Space or Down open the menu with its first line chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        words = QCoreApplication.translate("Board", "More")
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setProperty("kind", "quiet")
        self.setIconSize(QSize(18, 18))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.menu_shown = QMenu(self)
        self.menu_shown.setAccessibleName(words)
        self.clicked.connect(self.open_menu)
        self.hide()

    def hold(self, actions: Sequence[QAction]) -> None:
        """These stand in the menu; without any there is no button."""
        if list(actions) != self.menu_shown.actions():
            self.menu_shown.clear()
            self.menu_shown.addActions(actions)
        self.setVisible(bool(actions))

    def open_menu(self) -> None:
        menu = self.menu_shown
        right = self.mapToGlobal(QPoint(self.width(), self.height()))
        menu.popup(QPoint(right.x() - menu.sizeHint().width(), right.y()))
        menu.setActiveAction(menu.actions()[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in OPENERS:
            self.open_menu()
        else:
            super().keyPressEvent(event)
