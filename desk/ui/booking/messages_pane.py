"""The messages of one booking in the inspector, newest first: what was said, by which way, and what became of it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.domain.period import Period
from desk.domain.phone import displayed
from desk.ui.call import Call
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.words import Words
from desk.ui.words.format import moment_text
from desk.ui.words.message_words import channel_word, kind_word, problem_word, state_tone, state_word
from desk.usecases.messages.reading import MessageCard, MessageFilter
from desk.usecases.results import BookingCard


class BookingMessages(QWidget):
    """Reads when it is shown, and again when messages have changed while it is seen."""

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self._card: BookingCard | None = None
        self._call: Call | None = None
        self.notice = Notice()
        self.none = Words(QCoreApplication.translate("BookingMessages", "No message about this booking."), "muted")
        self.button = Button(
            QCoreApplication.translate("BookingMessages", "Show them in the log"), icon_name="message-square"
        )
        self.rows: list[QWidget] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.notice)
        layout.addWidget(self.none)
        layout.addLayout(self._column)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.none.hide()
        self.button.hide()
        self.button.clicked.connect(self._to_log)
        home.live.messages_changed.connect(self._on_told)

    def show_card(self, card: BookingCard) -> None:
        another = self._card is None or self._card.id != card.id
        self._card = card
        if another:
            self._put([])
            self.none.hide()
        if self.isVisible():
            self.read()

    def read(self) -> None:
        """Reads the booking's messages again."""
        if self._card is None:
            return
        if self._call is not None:
            self._call.drop()
        now = self._home.now()
        made = Period(now.replace(year=now.year - 3, day=1), now.replace(year=now.year + 1, day=1))
        wanted = MessageFilter(period=made, booking_id=self._card.id)
        self._call = self._home.read(self._home.desk.reader.messages, wanted, done=self._put, failed=self._on_failed)

    def _put(self, cards: list[MessageCard]) -> None:
        self.notice.clear()
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [self._row(card) for card in cards]
        for row in self.rows:
            self._column.addWidget(row)
        self.none.setVisible(not cards)
        self.button.setVisible(bool(cards))

    def _row(self, card: MessageCard) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        top = QHBoxLayout()
        top.addWidget(Words(kind_word(card.kind), "strong"), 1)
        top.addWidget(Words(state_word(card.state), state_tone(card.state), wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        said = [part for part in (card.text or card.title, problem_word(card.problem)) if part]
        for part in said:
            column.addWidget(Words(part).selectable())
        to = displayed(card.recipient) if card.recipient.startswith("+") else card.recipient
        about = " · ".join(
            p for p in (moment_text(card.created_at, self._home.zone), channel_word(card.channel), to) if p
        )
        column.addWidget(Words(about, "small"))
        row.setAccessibleName(". ".join((kind_word(card.kind), state_word(card.state), *said, about)))
        return row

    def _on_failed(self, error: DeskError) -> None:
        self.notice.tell(told(error))

    def _on_told(self) -> None:
        if self.isVisible():
            self.read()

    def _to_log(self) -> None:
        if self._card is not None:
            self._home.messages_wanted.emit(self._card.number)
