"""Labels with a place in the hierarchy of text: display, title, heading, body, strong, muted, small, problem."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desk.ui.look.theme import Kind, font
from desk.ui.widgets.dressing import on_look_changed, set_role

_TONES = {"muted": "muted", "small": "muted", "heading": "muted", "problem": "danger", "ok": "ok", "warning": "warning"}


class Words(QLabel):
    """A plain-text label that follows the theme and the size of text."""

    def __init__(
        self, text: str = "", kind: Kind = "body", *, wrap: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._kind: Kind = kind
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        on_look_changed(self.dress)

    def set_kind(self, kind: Kind) -> None:
        if kind != self._kind:
            self._kind = kind
            self.dress()

    def selectable(self) -> "Words":
        """Lets the mouse copy the text."""
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return self

    def dress(self) -> None:
        """Applies font and colour of the present theme."""
        match self._kind:
            case "display" | "title" | "large":
                self.setFont(font(self._kind, strong=True))
            case "heading":
                self.setFont(font("small", strong=True))
            case "small" | "problem":
                self.setFont(font("small"))
            case "strong":
                self.setFont(font(strong=True))
            case _:
                self.setFont(font())
        set_role(self, "tone", _TONES.get(self._kind, ""))
