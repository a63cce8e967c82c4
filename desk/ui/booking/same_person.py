"""Asks in place whether a new person is somebody whose number this is already: before a duplicate is made."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from desk.domain.phone import displayed
from desk.ui.widgets.button import Button
from desk.ui.widgets.notice import Notice
from desk.usecases.results import Customer

MOST_OFFERED = 6


class SamePerson(Notice):
    """`same` carries the Customer it is; `another` says that it is somebody else with that number."""

    same = Signal(object)
    another = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.owners: tuple[Customer, ...] = ()
        self.choices: list[Button] = []

    @property
    def asking(self) -> bool:
        return not self.isHidden()

    def ask(self, number: str, owners: tuple[Customer, ...]) -> None:
        """Names everybody who has the number, each as a button, and one more for somebody else."""
        if self.asking and owners == self.owners:
            return
        self.owners = owners
        text = QCoreApplication.translate("SamePerson", "{number} belongs to {names}. Is it the same person?")
        names = ", ".join(owner.name for owner in owners[:MOST_OFFERED])
        self.tell(text.replace("{number}", displayed(number)).replace("{names}", names), "warning")
        same = QCoreApplication.translate("SamePerson", "Yes, {name}")
        self.choices = [
            self.offer(same.replace("{name}", _short(owner.name)), partial(self._on_same, owner), icon_name="user")
            for owner in owners[:MOST_OFFERED]
        ]
        other = QCoreApplication.translate("SamePerson", "No, anoth&er person")
        self.choices.append(self.offer(other, self._on_another, "quiet", "user-plus"))
        for button in self.choices:
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def focus_first(self) -> None:
        if self.choices:
            self.choices[0].setFocus()

    def _on_same(self, owner: Customer) -> None:
        self.clear()
        self.same.emit(owner)

    def _on_another(self) -> None:
        self.clear()
        self.another.emit()


def _short(name: str) -> str:
    plain = name.replace("&", "&&")
    return plain if len(plain) <= 30 else f"{plain[:29]}…"
