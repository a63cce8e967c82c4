"""The Messages panel: what keeps messages back on top, then the log, the texts, the rules, the figures, the senders."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.domain.messages.kind import Channel, MessageKind
from desk.ui.booking.form_slot import FormSlot
from desk.ui.messages.advice import advice
from desk.ui.messages.figures_page import FiguresPage
from desk.ui.messages.log_page import LogPage
from desk.ui.messages.rules_page import RulesPage
from desk.ui.messages.senders_page import SendersPage
from desk.ui.messages.text_draft import Place
from desk.ui.messages.texts_page import TextsPage
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.keyed import Deed, keyed
from desk.ui.widgets.low import Low
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.words import Words
from desk.usecases.messages.reading import MessageHealth

REFRESH_MILLISECONDS = 30_000
PAUSE_MILLISECONDS = 150


class MessagesPanel(QWidget):
    """`booking_wanted` carries a booking's id and its period. Health is read while the panel is seen."""

    booking_wanted = Signal(object, object)

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self.log, self.texts, self.rules = LogPage(home), TextsPage(home), RulesPage(home)
        self.figures, self.senders = FiguresPage(home), SendersPage(home)
        self.health: MessageHealth | None = None
        self._group = ""
        self.banner = Notice()
        self.above = Low(self.banner)
        self.tabs = QTabWidget()
        self._every = QTimer(self, interval=REFRESH_MILLISECONDS)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._own_keys: list[QAction] = []
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for page, word in (
            (self.log, QCoreApplication.translate("MessagesPanel", "Log")),
            (self.texts, QCoreApplication.translate("MessagesPanel", "Texts")),
            (self.rules, QCoreApplication.translate("MessagesPanel", "Rules")),
            (self.figures, QCoreApplication.translate("MessagesPanel", "Figures")),
            (self.senders, QCoreApplication.translate("MessagesPanel", "Senders")),
        ):
            self.tabs.addTab(page, word)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(12)
        column.addWidget(Words(QCoreApplication.translate("MessagesPanel", "Messages"), "display", wrap=False))
        column.addWidget(self.above)
        column.addWidget(self.tabs, 1)
        self.setAccessibleName(QCoreApplication.translate("MessagesPanel", "Messages"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _connect(self) -> None:
        self._every.timeout.connect(self.refresh)
        self._soon.timeout.connect(self.refresh)
        self.log.booking_wanted.connect(self.booking_wanted)
        self.rules.text_wanted.connect(self._on_text_wanted)
        self.senders.stale.connect(self.refresh)
        self.tabs.currentChanged.connect(self._on_tab)
        self._home.live.messages_changed.connect(self._on_told)
        deeds: tuple[Deed, ...] = (
            ("Ctrl+PgDown", QCoreApplication.translate("MessagesPanel", "Next page of messages"), self._next_page),
            (
                "Ctrl+PgUp",
                QCoreApplication.translate("MessagesPanel", "Previous page of messages"),
                self._previous_page,
            ),
        )
        self._own_keys += keyed(self, deeds)

    @property
    def keys(self) -> list[QAction]:
        """All actions of the panel, for the page of keys."""
        return [*self._own_keys, *self.log.keys, *self.texts.keys, *self.rules.keys]

    # ---- health --------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Reads how the sending is."""
        self._soon.stop()
        self._home.read(self._home.desk.reader.message_health, done=self._on_health, failed=self._on_no_health)

    def _on_health(self, health: MessageHealth) -> None:
        self.health = health
        self.senders.put(health)
        self._say_advice()

    def _say_advice(self) -> None:
        """The gravest in one banner, the others behind it in the same place; said aloud only when it changes."""
        assert self.health is not None
        found = advice(self.health, self._home.now(), self._home.zone)
        if not found:
            self.banner.clear()
            return
        text = "\n".join(each.text for each in found[:3])
        if text == self.banner.text:
            return
        self.banner.tell(text, found[0].mood)
        self._group = next((each.group for each in found if each.group), "")
        if self._group:
            show = QCoreApplication.translate("MessagesPanel", "Show these messages")
            self.banner.offer(show, self._show_group)

    def _show_group(self) -> None:
        self.turn_to(self._group)

    def _on_no_health(self, _error: DeskError) -> None:
        """The page that is seen tells of a lost server by itself."""

    def _on_told(self) -> None:
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._every.start()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._every.stop()

    # ---- where ---------------------------------------------------------------------------------------------------

    def turn_to(self, group: str) -> None:
        """Shows the log with the messages in some states."""
        self.tabs.setCurrentWidget(self.log)
        self.log.turn_to(group)

    def search_for(self, words: str) -> None:
        """Shows the messages of a booking or customer, however old they are."""
        self.tabs.setCurrentWidget(self.log)
        self.log.search_for(words)

    def _on_text_wanted(self, kind: MessageKind) -> None:
        self.tabs.setCurrentWidget(self.texts)
        self.texts.turn_to(Place(kind=kind, channel=Channel.SMS, language=self.texts.form.place.language))

    def _next_page(self) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + 1) % self.tabs.count())

    def _previous_page(self) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() - 1) % self.tabs.count())

    def _on_tab(self) -> None:
        if self.isVisible():
            self._focus_page()

    def _focus_page(self) -> None:
        page = self.tabs.currentWidget()
        if page is self.log:
            self.log.focus_list()
        elif page is self.senders:
            self.senders.focus_first()
        elif page is not None:
            page.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._focus_page()

    # ---- leaving -------------------------------------------------------------------------------------------------

    def _typed(self) -> list[tuple[QWidget, "FormSlot | TextsPage"]]:
        return [(self.texts, self.texts), (self.rules, self.rules.slot), (self.senders, self.senders.slot)]

    @property
    def unsaved(self) -> bool:
        return any(place.unsaved for _, place in self._typed())

    def leave(self, then: Callable[[], None] | None = None) -> bool:
        """Whether nothing typed would be lost; if it would, it asks in place and does `then` later."""
        for page, place in self._typed():
            if place.unsaved:
                self.tabs.setCurrentWidget(page)
                return place.leave(then)
        return True

    def stay(self) -> None:
        """Takes back questions that are none any more."""
        for _, place in self._typed():
            place.stay()
