"""One message: what became of it, what it said, all that was tried in the provider's words, and what can be done."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.ids import CommandKey
from desk.domain.messages.closure import whatsapp_address
from desk.domain.messages.kind import Channel, MessageKind
from desk.domain.phone import displayed
from desk.ui.outward import copy, open_address
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.facts import Card, Facts
from desk.ui.widgets.flow import Flow
from desk.ui.widgets.words import Words
from desk.ui.words.format import moment_text, money
from desk.ui.words.message_words import (
    chain_words,
    channel_word,
    kind_word,
    outcome_word,
    problem_word,
    provider_word,
    state_sentence,
    state_tone,
    state_word,
)
from desk.usecases.at_the_desk import new_key
from desk.usecases.messages.reading import MessageCard

_SENT_AGAIN = ("accepted", "ambiguous", "delivered", "failed", "stale", "void")


class MessagePane(QWidget):
    """`resend_wanted`, `send_wanted`, `drop_wanted` and `booking_wanted` are about the card that is shown."""

    resend_wanted = Signal()
    send_wanted = Signal()
    drop_wanted = Signal()
    booking_wanted = Signal()

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self.card: MessageCard | None = None
        self.key: CommandKey = new_key()
        self.title = Words("", "title").selectable()
        self.state = Words("", "strong")
        self.sentence = Words("", "muted")
        self.facts = Facts()
        self.text = Words("").selectable()
        self.attempts = Facts()
        self.buttons = Flow(self)
        self.send_button = Button(
            QCoreApplication.translate("MessagePane", "&Send it"), "primary", icon_name="check", shortcut="Ctrl+Return"
        )
        self.resend_button = Button(
            QCoreApplication.translate("MessagePane", "Send &again"), icon_name="refresh-cw", shortcut="Ctrl+R"
        )
        self.drop_button = Button(
            QCoreApplication.translate("MessagePane", "&Drop it"), "danger", icon_name="x", shortcut="Ctrl+Del"
        )
        self.whatsapp_button = Button(
            QCoreApplication.translate("MessagePane", "Open &WhatsApp"), icon_name="message-square", shortcut="Ctrl+W"
        )
        self.copy_button = Button(
            QCoreApplication.translate("MessagePane", "&Copy"), icon_name="copy", shortcut="Ctrl+Alt+C"
        )
        self.booking_button = Button(
            QCoreApplication.translate("MessagePane", "Show the &booking"), icon_name="eye", shortcut="Ctrl+O"
        )
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        self._said = Card(QCoreApplication.translate("MessagePane", "What it says"))
        self._said.add(self.text)
        self._tried = Card(QCoreApplication.translate("MessagePane", "What was tried"))
        self._tried.add(self.attempts)
        facts = Card()
        top: tuple[QWidget, ...] = (self.state, self.sentence, self.facts)
        for widget in top:
            facts.add(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for button in (
            self.send_button,
            self.resend_button,
            self.drop_button,
            self.whatsapp_button,
            self.copy_button,
            self.booking_button,
        ):
            self.buttons.add(button)
        whole: tuple[QWidget, ...] = (self.title, self.buttons, facts, self._said, self._tried)
        for widget in whole:
            column.addWidget(widget)
        column.addStretch(1)
        self.text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        self.send_button.clicked.connect(self.send_wanted)
        self.resend_button.clicked.connect(self.resend_wanted)
        self.drop_button.clicked.connect(self.drop_wanted)
        self.booking_button.clicked.connect(self.booking_wanted)
        self.copy_button.clicked.connect(self.copy_text)
        self.whatsapp_button.clicked.connect(self.open_whatsapp)

    def show_card(self, card: MessageCard | None) -> None:
        """Shows a message, or nothing."""
        if card is None or self.card is None or card.id != self.card.id or card.state != self.card.state:
            self.key = new_key()
        self.card = card
        self.setVisible(card is not None)
        if card is None:
            return
        self.title.setText(kind_word(card.kind))
        self.state.setText(state_word(card.state))
        self.state.set_kind(state_tone(card.state) if state_tone(card.state) != "body" else "strong")
        self.sentence.setText(state_sentence(card))
        self._show_facts(card)
        self.text.setText("\n\n".join(part for part in (card.title, card.text) if part) or _not_yet(card))
        self._show_attempts(card)
        self._offer(card)

    def _show_facts(self, card: MessageCard) -> None:
        put, zone = self.facts.put, self._home.zone
        put(QCoreApplication.translate("MessagePane", "To"), _to(card))
        put(QCoreApplication.translate("MessagePane", "Booking"), card.booking_number)
        put(QCoreApplication.translate("MessagePane", "By"), chain_words(card.channels))
        put(
            QCoreApplication.translate("MessagePane", "Provider"), provider_word(card.provider) if card.provider else ""
        )
        put(QCoreApplication.translate("MessagePane", "Problem"), problem_word(card.problem), "problem")
        put(QCoreApplication.translate("MessagePane", "Made"), moment_text(card.created_at, zone))
        waits = card.next_at if card.state == "queued" else None
        put(QCoreApplication.translate("MessagePane", "Goes out"), moment_text(waits, zone) if waits else "")
        arrived = card.delivered_at
        put(QCoreApplication.translate("MessagePane", "Delivered"), moment_text(arrived, zone) if arrived else "")
        cost = QCoreApplication.translate("MessagePane", "{sum} for {count} parts")
        cost = cost.replace("{sum}", money(card.cost)).replace("{count}", str(card.parts))
        put(QCoreApplication.translate("MessagePane", "Cost"), cost if card.cost.minor else "")

    def _show_attempts(self, card: MessageCard) -> None:
        self.attempts.clear()
        self._tried.setVisible(bool(card.attempts))
        for attempt in card.attempts:
            by = provider_word(attempt.provider) if attempt.provider else attempt.by
            said = f"{channel_word(attempt.channel)}, {by}: {outcome_word(attempt)}"
            if attempt.problem:
                said += f" – “{problem_word(attempt.problem)}”"
            when = f"{moment_text(attempt.at, self._home.zone)}:{attempt.at.astimezone(self._home.zone):%S}"
            self.attempts.put(when, "\n".join(part for part in (self.attempts.value(when), said) if part))

    def _offer(self, card: MessageCard) -> None:
        waits = card.state == "to_approve"
        self.send_button.setVisible(waits)
        self.drop_button.setVisible(card.state in ("to_approve", "queued"))
        self.resend_button.setVisible(card.state in _SENT_AGAIN and card.kind is not MessageKind.ONE_TIME_CODE)
        self.whatsapp_button.setVisible(bool(card.text) and _phone(card) != "")
        self.copy_button.setVisible(bool(card.text))
        self.booking_button.setVisible(card.booking_id is not None)

    def copy_text(self) -> None:
        """The text to the clipboard."""
        if self.card is not None and self.card.text:
            copy(self.card.text)
            self._home.said.emit(QCoreApplication.translate("MessagePane", "The message is copied."))

    def open_whatsapp(self) -> None:
        """The text in WhatsApp, where a person presses send; nothing is sent by it."""
        card = self.card
        if card is None or not card.text or not _phone(card):
            return
        copy(card.text)
        if open_address(whatsapp_address(_phone(card), card.text)):
            said = QCoreApplication.translate("MessagePane", "Copied, and opened in WhatsApp. Press send there.")
        else:
            said = QCoreApplication.translate(
                "MessagePane", "Copied. No program on this PC opens WhatsApp; send it from a phone."
            )
        self._home.said.emit(said)


def _phone(card: MessageCard) -> str:
    return card.recipient if card.channel is not Channel.EMAIL and card.recipient.startswith("+") else ""


def _to(card: MessageCard) -> str:
    address = displayed(card.recipient) if card.recipient.startswith("+") else card.recipient
    return " · ".join(part for part in (card.customer, address) if part)


def _not_yet(card: MessageCard) -> str:
    if card.kind is MessageKind.ONE_TIME_CODE:
        return QCoreApplication.translate("MessagePane", "A code is never shown here.")
    if card.state in ("failed", "stale", "void"):
        return QCoreApplication.translate("MessagePane", "Nothing was written: it never went out.")
    return QCoreApplication.translate("MessagePane", "It is written when it goes out, with what is true by then.")
