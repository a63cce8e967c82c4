"""The ways of paying as buttons beside each other, one of them chosen."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup

from desk.ui.widgets.button import Button
from desk.ui.widgets.flow import Flow


class WayChoice(Flow):
    """`pressed` carries the way of a button that somebody pressed; `choose` alone tells nobody."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__(columns=True)
        self.buttons: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        for name, (text, icon_name) in _words().items():
            button = Button(text, icon_name=icon_name)
            button.setCheckable(True)
            button.setProperty("way", name)
            button.clicked.connect(self._on_pressed)
            self._group.addButton(button)
            self.buttons[name] = button
            self.add(button)
        self.buttons["cash"].setChecked(True)
        self.buttons["credit"].hide()  # until the customer is known to have some

    @property
    def way(self) -> str:
        """The way that is chosen: a method of payment."""
        return next(name for name, button in self.buttons.items() if button.isChecked())

    def choose(self, way: str) -> None:
        """Presses a button in, and says so to whoever does not see it."""
        self.buttons[way].setChecked(True)
        for name, button in self.buttons.items():
            chosen = QCoreApplication.translate("TakeForm", "chosen")
            button.setAccessibleDescription(chosen if name == way else "")

    def _on_pressed(self) -> None:
        self.pressed.emit(str(self.sender().property("way")))


def _words() -> dict[str, tuple[str, str]]:
    """What each button says, with its icon."""
    return {
        "cash": (QCoreApplication.translate("TakeForm", "&Cash"), "banknote"),
        "upi": (QCoreApplication.translate("TakeForm", "U&PI"), "qr-code"),
        "transfer": (QCoreApplication.translate("TakeForm", "&Transfer"), "building-2"),
        "cheque": (QCoreApplication.translate("TakeForm", "Che&que"), "sticky-note"),
        "terminal": (QCoreApplication.translate("TakeForm", "Car&d"), "credit-card"),
        "gateway": (QCoreApplication.translate("TakeForm", "&Online"), "wifi"),
        "credit": (QCoreApplication.translate("TakeForm", "Use cr&edit"), "undo-2"),
    }
