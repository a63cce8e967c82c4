"""A button with a role (primary, plain, danger, quiet) and a busy state that refuses a second press."""

from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desk.ui.look.icons import picture
from desk.ui.look.mnemonics import plain
from desk.ui.look.theme import current_theme
from desk.ui.widgets.dressing import on_look_changed, scaled, set_role

Role = Literal["primary", "plain", "danger", "quiet"]
ICON = 16
GAP = 5


class Button(QPushButton):
    """`text` may carry a mnemonic; `shortcut` is shown in the tooltip only (the action or form binds it)."""

    def __init__(
        self,
        text: str,
        role: Role = "plain",
        *,
        icon_name: str = "",
        shortcut: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._role: Role = role
        self._icon_name = icon_name
        self._busy = False
        self._keys = shortcut
        self._problem = ""
        self.setProperty("kind", role)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        on_look_changed(self.dress)
        self._tell()

    def set_kind(self, role: Role) -> None:
        self._role = role
        set_role(self, "kind", role)
        self.dress()

    @property
    def busy(self) -> bool:
        return self._busy

    def set_busy(self, busy: bool) -> None:
        """While busy the button keeps its place and the focus, but a press does nothing."""
        self._busy = busy
        self.setCursor(Qt.CursorShape.BusyCursor if busy else Qt.CursorShape.ArrowCursor)
        self.dress()

    def allow(self, problem: str = "") -> None:
        """Enables the button, or disables it and says why (tooltip and accessible description)."""
        self._problem = problem
        self.setEnabled(not problem)
        self._tell()

    @property
    def problem(self) -> str:
        return self._problem

    def _tell(self) -> None:
        words = plain(self.text())
        keys = QKeySequence(self._keys).toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(self._problem or (f"{words} ({keys})" if keys else ""))
        if words:
            self.setAccessibleName(words)
        self.setAccessibleDescription(self._problem)

    def name(self, words: str) -> "Button":
        """For a button that shows only an icon: its words for tooltip and screen readers."""
        keys = QKeySequence(self._keys).toString(QKeySequence.SequenceFormat.NativeText)
        self.setAccessibleName(words)
        self.setToolTip(f"{words} ({keys})" if keys else words)
        return self

    def hitButton(self, position: QPoint) -> bool:
        return not self._busy and super().hitButton(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._busy:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def click(self) -> None:
        if not self._busy:
            super().click()

    def dress(self) -> None:
        """Draws the icon in the role's colour of the present theme."""
        name = "hourglass" if self._busy else self._icon_name
        if not name:
            self.setIcon(QIcon())
            return
        theme = current_theme()
        ink = {"primary": theme.on_accent, "danger": theme.danger}.get(self._role, theme.text)
        gap, edge = GAP if self.text() else 0, scaled(ICON)
        self.setIcon(_spaced(name, ink, theme.disabled, edge, gap, self.devicePixelRatioF()))
        self.setIconSize(QSize(edge + gap, edge))


@lru_cache(maxsize=256)
def _spaced(name: str, ink: str, faint: str, edge: int, gap: int, ratio: float) -> QIcon:
    """The icon with room to its right: the style leaves hardly any between icon and text."""
    made = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, ink), (QIcon.Mode.Disabled, faint)):
        wide = QPixmap(round((edge + gap) * ratio), round(edge * ratio))
        wide.fill(Qt.GlobalColor.transparent)
        wide.setDevicePixelRatio(ratio)
        painter = QPainter(wide)
        painter.drawPixmap(0, 0, picture(name, colour, edge, ratio))
        painter.end()
        made.addPixmap(wide, mode)
    return made
