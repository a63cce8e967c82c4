"""Pages that lead on: the questions on how customers pay open right here, the texts of messages in their panel."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.ui.booking.form_slot import FormSlot
from desk.ui.booking.profile_form import ProfileForm
from desk.ui.signed_in import SignedIn
from desk.ui.till.scrolled import Scrolled
from desk.ui.widgets.button import Button
from desk.ui.widgets.facts import Facts
from desk.ui.widgets.words import Words
from desk.ui.words.text import profile_word


class ProfilePage(QWidget):
    """How each venue is paid now, and the questions that recommend another way."""

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self.home = home
        self.slot = FormSlot()
        self.facts = Facts()
        self.button = Button(QCoreApplication.translate("ProfilePage", "Answer the &questions"), icon_name="wallet")
        inside = QWidget()
        column = _column(inside, QCoreApplication.translate("ProfilePage", "How customers pay"))
        text = QCoreApplication.translate(
            "ProfilePage", "A few questions recommend a way of being paid. Bookings that exist keep theirs."
        )
        column.addWidget(Words(text, "muted"))
        column.addWidget(self.facts)
        column.addWidget(self.button)
        column.addWidget(self.slot)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scrolled(inside, self.slot))
        self.setFocusProxy(self.button)
        self.button.clicked.connect(self.ask)
        self.slot.answered.connect(self._on_answered)
        self.slot.emptied.connect(self._on_emptied)
        home.house_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        for venue in self.home.house.venues:
            self.facts.put(venue.name, profile_word(venue.terms.profile))

    def ask(self) -> None:
        """Opens the questions below."""
        if self.slot.form is None:
            self.slot.open(ProfileForm(self.home))

    def _on_answered(self, _answer: object) -> None:
        self.home.said.emit(QCoreApplication.translate("Settings", "Saved; every desk has it."))

    def _on_emptied(self) -> None:
        self.button.setFocus()


class TextsLink(QWidget):
    """`texts_wanted` asks for the editor of the texts, which stands in the panel of the messages."""

    texts_wanted = Signal()

    def __init__(self, _home: SignedIn) -> None:
        super().__init__()
        column = _column(self, QCoreApplication.translate("TextsLink", "Texts of messages"))
        text = QCoreApplication.translate(
            "TextsLink",
            "What customers are told by SMS, WhatsApp and e-mail, in three languages, stands with the messages.",
        )
        column.addWidget(Words(text, "muted"))
        self.button = Button(QCoreApplication.translate("TextsLink", "&Open the texts"), icon_name="pencil")
        column.addWidget(self.button)
        column.addStretch(1)
        self.button.clicked.connect(self.texts_wanted)
        self.setFocusProxy(self.button)


def _column(page: QWidget, title: str) -> QVBoxLayout:
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 12, 0)
    column.setSpacing(12)
    column.addWidget(Words(title, "title"))
    return column
