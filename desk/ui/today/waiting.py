"""What waits for somebody, as cards of two lines with one button each."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.ui.look.theme import Kind
from desk.ui.widgets.button import Button
from desk.ui.widgets.facts import Card
from desk.ui.widgets.words import Words


class Waiting(QWidget):
    """A heading with its cards, hidden while there are none; `titles` and `buttons` are of the cards, in order."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.titles: list[str] = []
        self.buttons: list[Button] = []
        self._cards: list[QWidget] = []
        self._focused: int | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 8)
        self._column.setSpacing(8)
        self._column.addWidget(Words(heading, "large"))
        self.hide()

    def begin(self) -> None:
        """Takes all cards away, and remembers on which of them the keyboard was."""
        self._focused = next((n for n, button in enumerate(self.buttons) if button.hasFocus()), None)
        for old in self._cards:
            old.hide()
            old.deleteLater()
        self._cards, self.buttons, self.titles = [], [], []

    def add(self, title: str, about: str, tone: Kind, button: Button) -> None:
        """One more card."""
        button.setAccessibleName(f"{button.text()}: {title}, {about}")
        words = QVBoxLayout()
        words.addWidget(Words(title, "strong"))
        words.addWidget(Words(about, tone))
        card, line = Card(), QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(words, 1)
        layout.addWidget(button)
        card.add(line)
        self._column.addWidget(card)
        card.show()
        self._cards.append(card)
        self.titles.append(title)
        self.buttons.append(button)

    def end(self) -> None:
        """Shows what there is; the keyboard stays in its place if it was on a card."""
        self.setVisible(bool(self.buttons))
        if self._focused is not None and self.buttons:
            self.buttons[min(self._focused, len(self.buttons) - 1)].setFocus()
