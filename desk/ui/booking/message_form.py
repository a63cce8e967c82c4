"""A message to a customer whose place has to be closed: drafted in their language, read and changed, then handed over.

Nothing is sent from here: the text goes to the clipboard and into WhatsApp, where a person presses send.
"""

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from desk.domain.errors import DeskError
from desk.domain.ids import BookingId
from desk.domain.messages.closure import ClosureNews, MessageLanguage, closure_message, whatsapp_address
from desk.domain.period import span
from desk.domain.phone import displayed
from desk.ui.booking.change_words import place_name
from desk.ui.booking.form import CommandForm
from desk.ui.language.tongue import Language, tongue
from desk.ui.outward import copy, open_address
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.field import Field
from desk.ui.words.format import period_text
from desk.usecases.closing import Hit
from desk.usecases.people import CustomerCard

LINES = 9


class MessageForm(CommandForm):
    """`handed_over` carries what became of it, in words. A draft that was changed by hand is never written over."""

    handed_over = Signal(str)

    def __init__(self, home: SignedIn, hit: Hit) -> None:
        super().__init__(
            home,
            QCoreApplication.translate("MessageForm", "Message to the customer"),
            QCoreApplication.translate("MessageForm", "Open &WhatsApp"),
            icon_name="message-square",
        )
        self._hit = hit
        self._draft = ""
        self.phone = Field(QCoreApplication.translate("MessageForm", "&Number"), QComboBox())
        self.language = Field(QCoreApplication.translate("MessageForm", "&Language"), QComboBox())
        self.text = Field(QCoreApplication.translate("MessageForm", "&Text"), QPlainTextEdit())
        self.copy_button = Button(QCoreApplication.translate("MessageForm", "Only &copy it"), icon_name="copy")
        self._fill()
        for widget in (self.phone, self.language, self.text, self.copy_button):
            self.body.addWidget(widget)
        self.text.editor.setTabChangesFocus(True)
        self.text.editor.setFixedHeight(LINES * self.text.editor.fontMetrics().lineSpacing() + 22)
        self.language.editor.currentIndexChanged.connect(self._write)
        self.copy_button.clicked.connect(self._only_copy)
        self.setFocusProxy(self.text.editor)
        self._write()
        if hit.card.customer is not None:
            home.read(home.desk.reader.customer, hit.card.customer.id, done=self._on_person, failed=self._on_nobody)

    def _fill(self) -> None:
        for phone in self._hit.card.customer.phones if self._hit.card.customer else ():
            self.phone.editor.addItem(displayed(phone), phone)
        for language in Language:
            self.language.editor.addItem(language.own_name, language.value)
        self._speak(tongue().language)
        self.phone.setVisible(self.phone.editor.count() > 1)
        self.submit_button.setVisible(self.phone.editor.count() > 0)

    def _speak(self, language: str) -> None:
        self.language.editor.setCurrentIndex(max(0, self.language.editor.findData(language)))

    def _on_person(self, person: CustomerCard) -> None:
        """The customer's own language, unless somebody has begun to write."""
        if not self.unsaved():
            self._speak(person.language)

    def _on_nobody(self, _error: DeskError) -> None:
        """The window's language stays; another may be chosen."""

    def _write(self) -> None:
        """The draft in the chosen language; what was typed by hand stays."""
        if self.unsaved():
            return
        self._draft = draft(self.home, self._hit, self.language.editor.currentData())
        self.text.editor.setPlainText(self._draft)

    def submit(self) -> None:
        """Copies the text and opens the link with it; sends nothing."""
        text, phone = self.text.editor.toPlainText(), self.phone.editor.currentData()
        if phone is None:
            self._only_copy()
            return
        copy(text)
        if open_address(whatsapp_address(phone, text)):
            self._done(QCoreApplication.translate("MessageForm", "Copied, and opened in WhatsApp. Press send there."))
        else:
            words = QCoreApplication.translate(
                "MessageForm", "Copied. No program on this PC opens WhatsApp; send it from a phone to {number}."
            )
            self._done(words.replace("{number}", displayed(phone)))

    def _only_copy(self) -> None:
        copy(self.text.editor.toPlainText())
        self._done(QCoreApplication.translate("MessageForm", "The message is copied."))

    def _done(self, words: str) -> None:
        self.handed_over.emit(words)
        self.closed.emit()

    def unsaved(self) -> bool:
        return self.text.editor.toPlainText() != self._draft

    def booking_id(self) -> BookingId:
        return self._hit.card.id


def draft(home: SignedIn, hit: Hit, language: MessageLanguage) -> str:
    """The message with the booking's place and time and its ways out, days written in that language."""
    card, house = hit.card, home.house
    venue = house.venue(card.venue_id)
    spoken = QLocale(f"{language}_IN")
    items = [item for item in card.items if item.number in hit.items] or card.items[:1]
    offers = [
        "; ".join(
            f"{place_name(each, house)} – {period_text(each.period, venue.zone, spoken)}" for each in way.alternatives
        )
        for way in hit.ways
    ]
    news = ClosureNews(
        name=card.customer.name if card.customer else "",
        booking=card.number,
        venue=venue.name,
        place=" + ".join(dict.fromkeys(place_name(item, house) for item in items)),
        when=period_text(span(item.period for item in items), venue.zone, spoken),
        offers=offers,
    )
    return closure_message(language, news)
