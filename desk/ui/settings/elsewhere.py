"""Pages that lead on: the questions on how customers pay open right here, the texts of messages in their panel."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from desk.domain.messages.kind import MessageKind
from desk.domain.venue import PaymentProfile
from desk.ui.booking.form_slot import FormSlot
from desk.ui.booking.profile_form import ProfileForm
from desk.ui.settings.beside import Beside
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.facts import Facts
from desk.ui.words.message_words import kind_word
from desk.ui.words.text import profile_word


class ProfilePage(QWidget):
    """How each venue is paid now, and the questions that recommend another way."""

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self.home = home
        self.slot = FormSlot()
        self.facts = Facts()
        self.button = Button(QCoreApplication.translate("ProfilePage", "Answer the &questions"), icon_name="wallet")
        text = QCoreApplication.translate(
            "ProfilePage", "A few questions recommend a way of being paid. Bookings that exist keep theirs."
        )
        self.beside = Beside(self.slot)
        self.beside.head(QCoreApplication.translate("ProfilePage", "How customers pay"), text)
        self.beside.column.addWidget(self.facts)
        self.beside.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.beside.column.addStretch(1)
        self.beside.about.tell(QCoreApplication.translate("ProfilePage", "Five ways of being paid"), _ways())
        self.beside.lay_out(self)
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
        text = QCoreApplication.translate(
            "TextsLink",
            "What customers are told by SMS, WhatsApp and e-mail, in three languages, stands with the messages.",
        )
        self.beside = Beside(None)
        self.beside.head(QCoreApplication.translate("TextsLink", "Texts of messages"), text)
        self.button = Button(QCoreApplication.translate("TextsLink", "&Open the texts"), icon_name="pencil")
        self.beside.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.beside.column.addStretch(1)
        says = "\n".join(kind_word(kind) for kind in MessageKind)
        self.beside.about.tell(QCoreApplication.translate("TextsLink", "What customers are told"), says=says)
        self.beside.lay_out(self)
        self.button.clicked.connect(self.texts_wanted)
        self.setFocusProxy(self.button)


def _ways() -> list[tuple[str, str]]:
    """Each way with what it means for the customer and for the slot."""
    said = {
        PaymentProfile.CASH_ONLY: QCoreApplication.translate(
            "ProfilePage", "Cash, UPI, cheque or card at the venue; a manager confirms."
        ),
        PaymentProfile.CASH_DEPOSIT: QCoreApplication.translate(
            "ProfilePage", "The deposit confirms, at the counter or online; the rest is paid at the venue."
        ),
        PaymentProfile.HYBRID: QCoreApplication.translate(
            "ProfilePage", "The customer chooses: at the venue with a discount for cash, a deposit, or all online."
        ),
        PaymentProfile.FULL_ONLINE: QCoreApplication.translate(
            "ProfilePage", "All is paid online at once, and that confirms."
        ),
        PaymentProfile.MARKETPLACE: QCoreApplication.translate(
            "ProfilePage", "A platform collects everything and settles with you."
        ),
    }
    return [(profile_word(profile), words) for profile, words in said.items()]
