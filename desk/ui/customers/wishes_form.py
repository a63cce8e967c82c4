"""By which ways a customer wants no messages, with the reason they gave."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit

from desk.domain.messages.kind import Channel
from desk.ui.booking.form import CommandForm
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.field import Field
from desk.ui.widgets.words import Words
from desk.ui.words.message_words import channel_word
from desk.usecases.commands import Command
from desk.usecases.messages.commands import OptOut
from desk.usecases.people import CustomerCard


class WishesForm(CommandForm):
    """A tick: they want messages by this way. One-time codes they ask for themselves always go."""

    def __init__(self, home: SignedIn, card: CustomerCard) -> None:
        title = QCoreApplication.translate("WishesForm", "Messages to {name}")
        super().__init__(
            home, title.replace("{name}", card.name), QCoreApplication.translate("WishesForm", "&Save these wishes")
        )
        self._card = card
        self.body.addWidget(Words(QCoreApplication.translate("WishesForm", "They want to be told by:"), "muted"))
        self.ways = {channel: QCheckBox(channel_word(channel)) for channel in Channel}
        for channel, box in self.ways.items():
            box.setChecked(channel not in card.unwanted)
            self.body.addWidget(box)
        self.reason = Field(QCoreApplication.translate("WishesForm", "What they s&aid"), QLineEdit())
        self.reason.editor.setMaxLength(200)
        self.body.addWidget(self.reason)
        self.setFocusProxy(self.ways[Channel.SMS])

    def _unwanted(self) -> tuple[Channel, ...]:
        return tuple(channel for channel, box in self.ways.items() if not box.isChecked())

    def unsaved(self) -> bool:
        return set(self._unwanted()) != set(self._card.unwanted) or bool(self.reason.editor.text().strip())

    def command(self) -> Command | None:
        return OptOut(customer_id=self._card.id, channels=self._unwanted(), reason=self.reason.editor.text().strip())
