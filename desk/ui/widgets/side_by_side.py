"""Things next to each other where there is room, below each other where the text is large."""

from PySide6.QtWidgets import QBoxLayout, QComboBox

from desk.ui.look.theme import watcher
from desk.ui.widgets.dressing import on_look_changed

LARGE_PERCENT = 150


class SideBySide(QBoxLayout):
    """Turns by itself when the size of text changes."""

    def __init__(self, spacing: int = 12) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self.setSpacing(spacing)
        on_look_changed(self._turn)

    def _turn(self) -> None:
        large = watcher().percent >= LARGE_PERCENT
        self.setDirection(QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight)


def narrow(box: QComboBox) -> QComboBox:
    """A choice that does not insist on room for its longest entry."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)
    return box
