"""The panels beside the board, by the names of their actions, and what somebody has typed in their forms."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desk.ui.booking.form_slot import FormSlot
from desk.ui.customers.panel import CustomersPanel
from desk.ui.finder.panel import FinderPanel
from desk.ui.health.panel import HealthPanel
from desk.ui.money.panel import MoneyPanel
from desk.ui.signed_in import SignedIn
from desk.ui.till.panel import TillPanel
from desk.ui.today.panel import TodayPanel

NAVIGATION = ("board", "today", "finder", "search", "customers", "till", "money", "health")
"""Where one can go, from the top; each names an action of the window."""


class Panels:
    """`turn_to` shows a panel by its name: a question about typed text is asked where the text is."""

    def __init__(self, home: SignedIn, server: str, turn_to: Callable[[str], None]) -> None:
        self._turn_to = turn_to
        self.today, self.finder, self.health = TodayPanel(home), FinderPanel(home), HealthPanel(home, server)
        self.customers, self.till, self.money = CustomersPanel(home), TillPanel(home), MoneyPanel(home)
        self.by_name: dict[str, QWidget] = {
            "today": self.today,
            "finder": self.finder,
            "customers": self.customers,
            "till": self.till,
            "money": self.money,
            "health": self.health,
        }
        self._forms: dict[str, FormSlot | TillPanel] = {
            "customers": self.customers.slot,
            "till": self.till,
            "money": self.money.slot,
        }

    @property
    def unsaved(self) -> bool:
        return any(forms.unsaved for forms in self._forms.values())

    def leave(self, then: Callable[[], None]) -> bool:
        """Whether nothing typed would be lost; if it would, it asks in place and does `then` later."""
        for name, forms in self._forms.items():
            if forms.unsaved:
                self._turn_to(name)
                return forms.leave(then)
        return True

    def stay(self) -> None:
        """Takes back questions that are none any more."""
        for forms in self._forms.values():
            forms.stay()
