"""The log: which messages, the list of them, and the one that is looked at, all by keys."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desk.domain.errors import DeskError, OutcomeUnknown
from desk.domain.messages.kind import Channel, MessageKind
from desk.domain.period import Period
from desk.ui.call import Call
from desk.ui.language.told import told
from desk.ui.messages.log_list import LogList
from desk.ui.messages.message_pane import MessagePane
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.ui.widgets.flow import Flow
from desk.ui.widgets.keyed import Deed, keyed
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.side_by_side import SideBySide
from desk.ui.widgets.tall import Tall
from desk.ui.widgets.words import Words
from desk.ui.words.format import digits
from desk.ui.words.message_words import channel_word, kind_word, state_word
from desk.usecases.at_the_desk import new_key
from desk.usecases.commands import Command
from desk.usecases.messages.commands import DecideMessage, ResendMessage
from desk.usecases.messages.reading import MessageCard, MessageFilter
from desk.usecases.ports import Answer
from desk.usecases.results import BookingCard
from desk.usecases.today import whole_day

PAUSE_MILLISECONDS = 150
GROUPS: dict[str, tuple[str, ...]] = {
    "all": (),
    "to_approve": ("to_approve",),
    "waiting": ("queued", "claimed"),
    "accepted": ("accepted",),
    "delivered": ("delivered",),
    "trouble": ("failed", "ambiguous", "stale"),
    "void": ("void",),
}


class LogPage(QWidget):
    """`booking_wanted` carries a booking's id and its period. Live while it is seen, marked as dirty while not."""

    booking_wanted = Signal(object, object)

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self._call: Call | None = None
        self._found: list[MessageCard] = []
        self.dirty = True
        self.days, self.group, self.kind, self.channel = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.words = QLineEdit()
        self.notice, self.asking = Notice(), Notice()
        self.empty, self.total = Words("", "muted"), Words("", "muted")
        self.list = LogList()
        self.pane = MessagePane(home)
        self.keys: list[QAction] = []
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._fill()
        self._lay_out()
        self._connect()
        self._bind_keys()

    # ---- how it looks --------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        for text, count in (
            (QCoreApplication.translate("MessageLog", "Today"), 1),
            (QCoreApplication.translate("MessageLog", "Last 7 days"), 7),
            (QCoreApplication.translate("MessageLog", "Last 30 days"), 30),
            (QCoreApplication.translate("MessageLog", "Last year"), 365),
        ):
            self.days.addItem(text, count)
        self.days.setCurrentIndex(1)
        names = {
            "all": QCoreApplication.translate("MessageLog", "Every state"),
            "waiting": QCoreApplication.translate("MessageLog", "On their way"),
            "trouble": QCoreApplication.translate("MessageLog", "Did not arrive"),
        }
        for group in GROUPS:
            self.group.addItem(names.get(group) or state_word(group), group)
        self.kind.addItem(QCoreApplication.translate("MessageLog", "Every kind"), "")
        for kind in MessageKind:
            self.kind.addItem(kind_word(kind), kind.value)
        self.channel.addItem(QCoreApplication.translate("MessageLog", "Every way"), "")
        for channel in Channel:
            self.channel.addItem(channel_word(channel), channel.value)
        self.words.setPlaceholderText(QCoreApplication.translate("MessageLog", "Customer, number or booking"))
        self.words.setClearButtonEnabled(True)
        on_look_changed(self._fit)

    def _fit(self) -> None:
        self.words.setMinimumWidth(scaled(230))

    def _lay_out(self) -> None:
        filters = Flow()
        names = (
            QCoreApplication.translate("MessageLog", "Which days"),
            QCoreApplication.translate("MessageLog", "Which state"),
            QCoreApplication.translate("MessageLog", "Which kind"),
            QCoreApplication.translate("MessageLog", "Which way"),
            QCoreApplication.translate("MessageLog", "Find in the log"),
        )
        for widget, name in zip((self.days, self.group, self.kind, self.channel, self.words), names, strict=True):
            widget.setAccessibleName(name)
            filters.add(widget)
        left = QVBoxLayout()
        left.setSpacing(10)
        for widget in (filters, self.notice, self.empty):
            left.addWidget(widget)
        left.addWidget(self.list, 1)
        room = self.list.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # what says that there is nothing stays where it is looked for
        self.list.setSizePolicy(room)
        left.addWidget(self.total)
        inside = QWidget()
        right = QVBoxLayout(inside)
        right.setContentsMargins(0, 0, 8, 0)
        right.setSpacing(12)
        right.addWidget(self.asking)
        right.addWidget(self.pane, 1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = SideBySide(24)
        row.addLayout(left, 3)
        row.addWidget(area, 2)
        page = QWidget()
        page.setLayout(row)
        row.setContentsMargins(2, 14, 2, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Tall(page))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _connect(self) -> None:
        self._soon.timeout.connect(self.refresh)
        self.days.currentIndexChanged.connect(self.refresh)
        for box in (self.group, self.kind, self.channel):
            box.currentIndexChanged.connect(self._show_list)
        self.words.textChanged.connect(self._show_list)
        self.words.returnPressed.connect(self.focus_list)
        self.list.currentItemChanged.connect(self._on_current)
        self.list.entered.connect(self._to_message)
        self.list.left_upwards.connect(self.group.setFocus)
        self.pane.resend_wanted.connect(self.resend)
        self.pane.send_wanted.connect(self.send)
        self.pane.drop_wanted.connect(self.drop)
        self.pane.booking_wanted.connect(self.show_booking)
        self._home.live.messages_changed.connect(self._on_told)
        self._home.live.everything_changed.connect(self._on_told)

    def _bind_keys(self) -> None:
        deeds: tuple[Deed, ...] = (
            ("Ctrl+R", QCoreApplication.translate("MessageLog", "Send the message again"), self.resend),
            ("Ctrl+Return", QCoreApplication.translate("MessageLog", "Send the message that waits"), self.send),
            ("Ctrl+Del", QCoreApplication.translate("MessageLog", "Drop the message"), self.drop),
            ("Ctrl+W", QCoreApplication.translate("MessageLog", "Open WhatsApp"), self.pane.open_whatsapp),
            ("Ctrl+Alt+C", QCoreApplication.translate("MessageLog", "Copy the message"), self.pane.copy_text),
            ("Ctrl+O", QCoreApplication.translate("MessageLog", "Show the booking"), self.show_booking),
            ("Ctrl+Shift+F", QCoreApplication.translate("MessageLog", "Find in the log"), self.words.setFocus),
        )
        self.keys += keyed(self, deeds)

    # ---- reading -------------------------------------------------------------------------------------------------

    def turn_to(self, group: str) -> None:
        """Shows the messages in some states, of the last week at least."""
        self.group.setCurrentIndex(self.group.findData(group))

    def search_for(self, words: str) -> None:
        """All messages of the last year that the words find."""
        self.days.setCurrentIndex(self.days.count() - 1)
        for box in (self.group, self.kind, self.channel):
            box.setCurrentIndex(0)
        self.words.setText(words)

    def refresh(self) -> None:
        """Reads the log again; what is shown stays until the answer is there."""
        self._soon.stop()
        if self._call is not None:
            self._call.drop()
        self.dirty = False
        today = whole_day(self._home.now(), self._home.house)
        period = Period(today.start - timedelta(days=int(self.days.currentData()) - 1), today.end)
        reader = self._home.desk.reader
        wanted = MessageFilter(period=period)
        self._call = self._home.read(reader.messages, wanted, done=self._on_read, failed=self._on_failed)

    def _on_read(self, cards: list[MessageCard]) -> None:
        self._call = None
        self.notice.clear()
        self._found = cards
        self._show_list()

    def _on_failed(self, error: DeskError) -> None:
        self._call = None
        self.dirty = True
        self.notice.tell(told(error))

    def _on_told(self) -> None:
        self.dirty = True
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.dirty:
            self.refresh()

    # ---- the list and the message --------------------------------------------------------------------------------

    def _fits(self, card: MessageCard) -> bool:
        states = GROUPS[self.group.currentData()]
        return (
            (not states or card.state in states)
            and self.kind.currentData() in ("", card.kind)
            and self.channel.currentData() in ("", card.channel)
            and _found_by(card, self.words.text())
        )

    def _show_list(self) -> None:
        shown = [card for card in self._found if self._fits(card)]
        self.list.put(shown, self._home.house)
        self.list.setVisible(bool(shown))
        everything = not self._found
        self.empty.setText(
            QCoreApplication.translate("MessageLog", "No message in this time.")
            if everything
            else QCoreApplication.translate("MessageLog", "No message fits what is chosen above.")
        )
        self.empty.setVisible(not shown)
        self.total.setText(_summary(shown))
        self._show_message()

    def _on_current(self) -> None:
        self.asking.clear()
        self._show_message()

    def _show_message(self) -> None:
        self.pane.show_card(self.list.card())

    def focus_list(self) -> None:
        """The keyboard goes to the list, or where there is none to what chooses it."""
        (self.list if self.list.isVisibleTo(self) else self.group).setFocus()

    def _to_message(self) -> None:
        """To the first thing that can be done with the message."""
        for button in (self.pane.send_button, self.pane.resend_button, self.pane.copy_button):
            if button.isVisible():
                button.setFocus()
                return

    # ---- what the person does ------------------------------------------------------------------------------------

    def resend(self) -> None:
        """Sends again; asks first where the customer may have got it."""
        card = self.pane.card
        if card is None or not self.pane.resend_button.isVisible():
            return
        if card.state in ("failed", "stale", "void"):
            self._resend_now()
            return
        self.asking.tell(
            QCoreApplication.translate("MessageLog", "The customer may have this message already. Send it again?"),
            "warning",
        )
        again = QCoreApplication.translate("MessageLog", "Send it a&gain")
        self.asking.offer(again, self._resend_now, "primary").setFocus()
        self.asking.offer(QCoreApplication.translate("MessageLog", "&Leave it"), self._leave_it)

    def _leave_it(self) -> None:
        self.asking.clear()
        self.focus_list()

    def _resend_now(self) -> None:
        if self.pane.card is not None:
            self._carry_out(ResendMessage(message_id=self.pane.card.id))

    def send(self) -> None:
        """Lets a message go that waits for a person."""
        if self.pane.card is not None and self.pane.card.state == "to_approve":
            self._carry_out(DecideMessage(message_id=self.pane.card.id, send=True))

    def drop(self) -> None:
        """A message that waits will not be sent."""
        if self.pane.card is not None and self.pane.card.state in ("to_approve", "queued"):
            self._carry_out(DecideMessage(message_id=self.pane.card.id, send=False))

    def _carry_out(self, command: Command) -> None:
        self.asking.clear()
        for button in (self.pane.resend_button, self.pane.send_button, self.pane.drop_button):
            button.set_busy(True)
        self._home.carry_out(command, self.pane.key, done=self._on_done, failed=self._on_refused)

    def _free(self) -> None:
        for button in (self.pane.resend_button, self.pane.send_button, self.pane.drop_button):
            button.set_busy(False)

    def _on_done(self, answer: Answer) -> None:
        self._free()
        self.pane.key = new_key()
        made = answer.message
        if made is not None:
            self._found = [made, *(card for card in self._found if card.id != made.id)]
            self._found.sort(key=lambda card: (card.created_at, card.id), reverse=True)
            self._show_list()
            self.list.choose(made.id)
        self.refresh()
        self.focus_list()

    def _on_refused(self, error: DeskError) -> None:
        self._free()
        if not isinstance(error, OutcomeUnknown):
            self.pane.key = new_key()
        self.asking.tell(told(error))
        self.refresh()

    def show_booking(self) -> None:
        card = self.pane.card
        if card is not None and card.booking_id is not None:
            reader = self._home.desk.reader
            self._home.read(reader.booking, card.booking_id, done=self._on_booking, failed=self._on_failed)

    def _on_booking(self, card: BookingCard) -> None:
        self.booking_wanted.emit(card.id, card.items[0].period)


def _found_by(card: MessageCard, typed: str) -> bool:
    """Whether every word typed stands in the customer's name, number, address, or the booking's number."""
    haystack = f"{card.customer} {card.recipient} {card.booking_number}".casefold()
    digits = "".join(char for char in typed if char.isdigit())
    if digits and not any(char.isalpha() for char in typed) and digits in haystack:
        return True
    return all(word in haystack for word in typed.casefold().split())


def _summary(cards: list[MessageCard]) -> str:
    """`Messages: 24 · Delivered: 20 · Failed: 2`."""
    if not cards:
        return ""
    count = QCoreApplication.translate("MessageLog", "Messages: {count}")
    said = [count.replace("{count}", digits(str(len(cards))))]
    for state in ("delivered", "failed", "ambiguous", "to_approve"):
        number = sum(1 for card in cards if card.state == state)
        if number:
            said.append(f"{state_word(state)}: {digits(str(number))}")
    return " · ".join(said)
