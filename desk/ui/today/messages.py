"""The messages that wait for a person's word: to be sent or dropped, in doubt, or not arrived since yesterday."""

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.domain.period import Period
from desk.ui.call import Call
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.facts import Card
from desk.ui.widgets.words import Words
from desk.usecases.messages.reading import MessageCard, MessageFilter, MessageHealth

FAILED_FOR = timedelta(hours=24)
"""How long a message that did not arrive is shown, if nobody sends it again."""


class MessageTasks(QWidget):
    """Hidden while nothing waits. `wanted` carries the group of the log to show."""

    wanted = Signal(str)

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self._call: Call | None = None
        self.rows = {
            "to_approve": _Row(QCoreApplication.translate("Today", "Messages to send or drop")),
            "ambiguous": _Row(
                QCoreApplication.translate("Today", "Messages of which nobody knows whether they arrived")
            ),
            "failed": _Row(QCoreApplication.translate("Today", "Messages that did not arrive")),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(8)
        column.addWidget(Words(QCoreApplication.translate("Today", "Messages that wait"), "large"))
        for kind, row in self.rows.items():
            column.addWidget(row)
            row.button.clicked.connect(partial(self.wanted.emit, "to_approve" if kind == "to_approve" else "trouble"))
        self.hide()

    def refresh(self) -> None:
        """Counts again; what is shown stays until the answer is there."""
        if self._call is not None:
            self._call.drop()
        self._call = self._home.read(self._counted, done=self._on_read, failed=self._on_failed)

    def _counted(self) -> tuple[MessageHealth, list[MessageCard]]:
        """Runs in a lane."""
        reader, now = self._home.desk.reader, self._home.now()
        return reader.message_health(), reader.messages(MessageFilter(period=Period(now - FAILED_FOR, now)))

    def _on_read(self, found: tuple[MessageHealth, list[MessageCard]]) -> None:
        self._call = None
        health, cards = found
        again = {card.resends for card in cards}
        failed = [card for card in cards if card.state in ("failed", "stale") and card.id not in again]
        for kind, count in (
            ("to_approve", health.to_approve),
            ("ambiguous", health.ambiguous),
            ("failed", len(failed)),
        ):
            self.rows[kind].put(count)
        self.setVisible(any(row.count for row in self.rows.values()))

    def _on_failed(self, _error: DeskError) -> None:
        """The panel tells of a lost server by itself."""
        self._call = None


class _Row(Card):
    """One kind of message with how many there are and the way to them."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title, self.count = title, 0
        self.words = Words("", "strong")
        self.button = Button(QCoreApplication.translate("Today", "Show them"), icon_name="message-square")
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.button)
        self.add(line)

    def put(self, count: int) -> None:
        """Hidden without any."""
        self.count = count
        text = QCoreApplication.translate("Today", "{what}: {count}")
        self.words.setText(text.replace("{what}", self._title).replace("{count}", str(count)))
        self.button.setAccessibleName(f"{self.button.text()}: {self.words.text()}")
        self.setVisible(count > 0)
