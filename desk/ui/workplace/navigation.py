"""The left side: one entry per panel that exists, as a column of icons with words."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from desk.ui.look.mnemonics import plain
from desk.ui.look.theme import font
from desk.ui.widgets.dressing import on_look_changed, scaled

WIDTH = 76
GAP = 1
EDGE = 6
AROUND = 8  # of a button: its border and what is between border, icon and words


class Navigation(QFrame):
    """Shows the actions given; the checked one is where the person is."""

    def __init__(self, above: list[QAction], below: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(QCoreApplication.translate("Navigation", "Navigation"))
        self.setMinimumWidth(WIDTH)
        self.buttons: list[QToolButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(4, EDGE, 4, EDGE)
        column.setSpacing(GAP)
        for action in above:
            column.addWidget(self._button(action))
        column.addStretch(1)
        for action in below:
            column.addWidget(self._button(action))
        on_look_changed(self._fit)

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setProperty("kind", "quiet")
        button.setProperty("place", "side")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setSizePolicy(button.sizePolicy().Policy.Expanding, button.sizePolicy().Policy.Fixed)
        button.setText(plain(action.text()))
        self.buttons.append(button)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Words under the icons where all have room; icons alone rather than words cut in half."""
        words = QFontMetrics(font("small")).height() + AROUND
        room = self.height() - 2 * EDGE - (len(self.buttons) - 1) * GAP
        large, small = scaled(22), scaled(20)
        edge = next((e for e in (large, small) if len(self.buttons) * (words + e) <= room), 0)
        style = Qt.ToolButtonStyle.ToolButtonTextUnderIcon if edge else Qt.ToolButtonStyle.ToolButtonIconOnly
        for button in self.buttons:
            button.setIconSize(QSize(edge or large, edge or large))
            if button.toolButtonStyle() != style:
                button.setToolButtonStyle(style)
