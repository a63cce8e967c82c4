"""The actions of a booking or blackout as buttons; what cannot be done now says why, what is past has none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.ui.booking.offers import Offer
from desk.ui.booking.wish import Wish
from desk.ui.booking.wish_words import wish_words
from desk.ui.widgets.button import Button, Role
from desk.ui.widgets.flow import Flow

DESTRUCTIVE = {Wish.CANCEL, Wish.CANCEL_FOR_HOUSE}


class ActionRow(QWidget):
    """`wanted` carries the Wish whose button was pressed; `rebuilt`: these are other buttons than before."""

    wanted = Signal(object)
    rebuilt = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[Wish, Button] = {}
        self._primary: Wish | None = None
        self._flow = Flow(columns=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._flow)

    def show_offers(
        self, found: dict[Wish, Offer], primary: Wish | None, hidden: frozenset[Wish] = frozenset()
    ) -> None:
        """Buttons in the order of the offers; the primary one is the strongest.

        What is `hidden` has no button: the menu and its key still say why.
        """
        self._primary = primary
        if list(self.buttons) != list(found):
            self._flow.clear()
            self.buttons = {wish: self._make(wish) for wish in found}
            self.rebuilt.emit()
        for wish, offer in found.items():
            button = self.buttons[wish]
            button.allow(offer.problem)
            button.setVisible(wish not in hidden)
            role: Role = "primary" if wish is primary else "danger" if wish in DESTRUCTIVE else "plain"
            button.set_kind(role)

    def _make(self, wish: Wish) -> Button:
        words = wish_words(wish)
        button = Button(words.text, icon_name=words.icon, shortcut=words.keys)
        button.setProperty("wish", wish.value)
        button.clicked.connect(self._on_clicked)
        self._flow.add(button)
        return button

    def _on_clicked(self) -> None:
        self.wanted.emit(Wish(self.sender().property("wish")))

    def focus_primary(self) -> None:
        order = [self._primary] if self._primary else list(self.buttons)
        button = next((self.buttons[wish] for wish in order if wish and self.buttons[wish].isEnabled()), None)
        if button is not None:
            button.setFocus()
