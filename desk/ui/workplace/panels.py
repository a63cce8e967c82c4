"""The panels beside the board by the names of their actions, each made when it is first wanted; what is typed in them.

A panel that nobody has looked at costs nothing: neither its modules nor its widgets nor its readings exist.
"""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk.ui.signed_in import SignedIn

if TYPE_CHECKING:
    from desk.ui.booking.form_slot import FormSlot
    from desk.ui.customers.panel import CustomersPanel
    from desk.ui.finder.panel import FinderPanel
    from desk.ui.health.panel import HealthPanel
    from desk.ui.messages.panel import MessagesPanel
    from desk.ui.money.panel import MoneyPanel
    from desk.ui.reports.panel import ReportsPanel
    from desk.ui.settings.panel import SettingsPanel
    from desk.ui.till.panel import TillPanel
    from desk.ui.today.panel import TodayPanel

    Typed = FormSlot | TillPanel | MoneyPanel | MessagesPanel | SettingsPanel
    """What may hold typed text."""

_Panel = TypeVar("_Panel", bound=QWidget)

NAVIGATION = (
    "board",
    "today",
    "finder",
    "search",
    "customers",
    "till",
    "money",
    "messages",
    "reports",
    "health",
    "settings",
)
"""Where one can go, from the top; each names an action of the window."""

BESIDE = ("today", "finder", "customers", "till", "money", "messages", "reports", "health", "settings")
"""The panels that take the board's place; each names a property of `Panels` and an action of the window."""


class Panels(QObject):
    """`built` (name, panel) once for each; `turn_to` shows one: a question about typed text is asked where it is."""

    built = Signal(str, object)

    def __init__(self, home: SignedIn, server: str, turn_to: Callable[[str], None]) -> None:
        super().__init__(home)
        self._home, self._server, self._turn_to = home, server, turn_to
        self.by_name: dict[str, QWidget] = {}
        self._forms: dict[str, Typed] = {}
        home.messages_wanted.connect(self._on_messages_wanted)

    def get(self, name: str) -> QWidget | None:
        """The panel of an action, made now if need be; None where the action shows none."""
        return getattr(self, name) if name in BESIDE else None

    @cached_property
    def today(self) -> "TodayPanel":
        from desk.ui.today.panel import TodayPanel

        panel = TodayPanel(self._home)
        panel.messages_wanted.connect(self._on_message_group)
        return self._put("today", panel)

    @cached_property
    def finder(self) -> "FinderPanel":
        from desk.ui.finder.panel import FinderPanel

        return self._put("finder", FinderPanel(self._home))

    @cached_property
    def customers(self) -> "CustomersPanel":
        from desk.ui.customers.panel import CustomersPanel

        panel = CustomersPanel(self._home)
        return self._put("customers", panel, panel.slot)

    @cached_property
    def till(self) -> "TillPanel":
        from desk.ui.till.panel import TillPanel

        panel = TillPanel(self._home)
        return self._put("till", panel, panel)

    @cached_property
    def money(self) -> "MoneyPanel":
        from desk.ui.money.panel import MoneyPanel

        panel = MoneyPanel(self._home)
        return self._put("money", panel, panel)

    @cached_property
    def reports(self) -> "ReportsPanel":
        from desk.ui.reports.panel import ReportsPanel

        return self._put("reports", ReportsPanel(self._home))

    @cached_property
    def messages(self) -> "MessagesPanel":
        from desk.ui.messages.panel import MessagesPanel

        panel = MessagesPanel(self._home)
        return self._put("messages", panel, panel)

    def _on_messages_wanted(self, words: str) -> None:
        """The log of messages with those that the words find."""
        self._turn_to("messages")
        self.messages.search_for(words)

    def _on_message_group(self, group: str) -> None:
        """The log of messages with those in some states."""
        self._turn_to("messages")
        self.messages.turn_to(group)

    def _on_texts_wanted(self) -> None:
        """The editor of the texts of messages."""
        self._turn_to("messages")
        self.messages.tabs.setCurrentWidget(self.messages.texts)

    @cached_property
    def health(self) -> "HealthPanel":
        from desk.ui.health.panel import HealthPanel

        return self._put("health", HealthPanel(self._home, self._server))

    @cached_property
    def settings(self) -> "SettingsPanel":
        from desk.ui.settings.panel import SettingsPanel

        panel = SettingsPanel(self._home)
        panel.texts_wanted.connect(self._on_texts_wanted)
        return self._put("settings", panel, panel)

    def _put(self, name: str, panel: _Panel, forms: "Typed | None" = None) -> _Panel:
        self.by_name[name] = panel
        if forms is not None:
            self._forms[name] = forms
        self.built.emit(name, panel)
        return panel

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
