"""The senders: each provider with how it is; pause and resume for managers, price and order for owners."""

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.domain.lifecycle import Actor
from desk.ui.booking.form import CommandForm
from desk.ui.booking.form_slot import FormSlot
from desk.ui.language.told import told
from desk.ui.messages.sender_form import SenderForm
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.facts import Card, Facts
from desk.ui.widgets.field import Field
from desk.ui.widgets.flow import Flow
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.words import Words
from desk.ui.words.format import money, relative_time
from desk.ui.words.message_words import channel_word, provider_word
from desk.usecases.at_the_desk import new_key
from desk.usecases.commands import Command
from desk.usecases.messages.commands import SetMessageProvider
from desk.usecases.messages.reading import MessageHealth, ProviderHealth
from desk.usecases.ports import Answer

AWAY_AFTER = timedelta(minutes=2)
"""A worker tells more often than this that it is there."""


class SendersPage(QScrollArea):
    """Shows what the panel has read; `stale` asks to read again after a change."""

    stale = Signal()

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self.cards: dict[str, SenderCard] = {}
        self.slot = FormSlot()
        self.notice = Notice()
        self.none = Words(QCoreApplication.translate("Senders", "No sender is set up yet."), "muted")
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(2, 14, 12, 0)
        self._column.setSpacing(12)
        for widget in (self.notice, self.slot, self.none):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.slot.answered.connect(self._on_done)
        self.slot.emptied.connect(self.focus_first)

    def put(self, health: MessageHealth) -> None:
        """Each provider with how it is now; cards keep their places."""
        shown = {provider.provider: provider for provider in health.providers if provider.active}
        for name in set(self.cards) - set(shown):
            card = self.cards.pop(name)
            card.hide()
            card.deleteLater()
        for name, provider in shown.items():
            if name not in self.cards:
                self.cards[name] = card = SenderCard(self._home)
                card.button.clicked.connect(partial(self._on_button, name))
                card.terms.clicked.connect(partial(self._on_terms, name))
                self._column.insertWidget(self._column.count() - 1, card)
            self.cards[name].show_provider(provider)
        self.none.setVisible(not shown)

    def _on_button(self, name: str) -> None:
        provider = self.cards[name].provider
        assert provider is not None
        if not self.cards[name].rests:
            self.slot.open(PauseForm(self._home, provider))
        else:
            resume = SetMessageProvider(provider=name, paused=False)
            self._home.carry_out(resume, new_key(), done=self._on_done, failed=self._on_failed)

    def _on_terms(self, name: str) -> None:
        provider = self.cards[name].provider
        assert provider is not None
        self.slot.open(SenderForm(self._home, provider))

    def _on_done(self, _answer: Answer) -> None:
        self.notice.clear()
        self.stale.emit()
        self.focus_first()

    def _on_failed(self, error: DeskError) -> None:
        self.notice.tell(told(error))

    def focus_first(self) -> None:
        card = next(iter(self.cards.values()), None)
        if card is not None:
            card.button.setFocus()


class SenderCard(Card):
    """One provider."""

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self.provider: ProviderHealth | None = None
        self.rests = False
        self.name, self.state, self.facts = Words("", "strong"), Words(""), Facts()
        self.button = Button("")
        self.terms = Button(QCoreApplication.translate("Senders", "Price and order…"), icon_name="pencil")
        for widget in (self.name, self.state, self.facts):
            self.add(widget)
        buttons = Flow()
        buttons.add(self.button)
        buttons.add(self.terms)
        self.add(buttons)
        owner = home.identity.rank is Actor.OWNER
        self.terms.allow("" if owner else QCoreApplication.translate("Senders", "Only an owner changes these."))

    def show_provider(self, provider: ProviderHealth) -> None:
        self.provider = provider
        now = self._home.now()
        self.name.setText(provider_word(provider.provider))
        held = provider.held_until is not None and provider.held_until > now
        here = provider.seen_at is not None and now - provider.seen_at < AWAY_AFTER
        if provider.paused_at is not None:
            text = QCoreApplication.translate("Senders", "Paused by {who}").replace("{who}", provider.paused_by)
            self.state.setText(f"{text}: {provider.pause_reason}" if provider.pause_reason else text)
        elif held:
            self.state.setText(
                QCoreApplication.translate("Senders", "Rests after refusals, then tries again by itself")
            )
        elif not here:
            self.state.setText(QCoreApplication.translate("Senders", "No PC with its key is running"))
        else:
            self.state.setText(QCoreApplication.translate("Senders", "At work"))
        good = provider.paused_at is None and not held and here
        self.state.set_kind("ok" if good else "warning")
        put = self.facts.put
        put(QCoreApplication.translate("Senders", "Sends"), ", ".join(channel_word(c) for c in provider.channels))
        put(QCoreApplication.translate("Senders", "Asked as number"), str(provider.place))
        put(QCoreApplication.translate("Senders", "A part costs"), money(provider.part) if provider.part.minor else "")
        seen = relative_time(provider.seen_at, now) if provider.seen_at is not None else ""
        put(QCoreApplication.translate("Senders", "Seen"), seen)
        put(QCoreApplication.translate("Senders", "Last problem"), provider.problem, "problem")
        self.rests = provider.paused_at is not None or held
        resume = QCoreApplication.translate("Senders", "Let it send again")
        self.button.setText(resume if self.rests else QCoreApplication.translate("Senders", "Pause it…"))
        only = QCoreApplication.translate("Senders", "Only a manager pauses a sender.")
        self.button.allow("" if self._home.senior else only)


class PauseForm(CommandForm):
    """Why nothing is to be sent by a provider for a while; what is queued waits, nothing is lost."""

    def __init__(self, home: SignedIn, provider: ProviderHealth) -> None:
        title = QCoreApplication.translate("Senders", "Pause {provider}")
        super().__init__(
            home,
            title.replace("{provider}", provider_word(provider.provider)),
            QCoreApplication.translate("Senders", "&Pause it"),
            role="danger",
        )
        self._provider = provider
        self.reason = Field(QCoreApplication.translate("Senders", "&Why"), QLineEdit())
        self.reason.editor.setMaxLength(200)
        self.body.addWidget(
            Words(
                QCoreApplication.translate("Senders", "Messages wait meanwhile; those that come too late are not sent.")
            )
        )
        self.body.addWidget(self.reason)
        self.setFocusProxy(self.reason.editor)

    def unsaved(self) -> bool:
        return bool(self.reason.editor.text().strip())

    def command(self) -> Command | None:
        reason = self.reason.editor.text().strip()
        missing = QCoreApplication.translate("Senders", "Say why, for those who wonder.")
        self.reason.set_problem("" if reason else missing)
        return SetMessageProvider(provider=self._provider.provider, paused=True, reason=reason) if reason else None
