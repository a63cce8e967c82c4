"""One customer: numbers, what papers need, what is due, the bookings, and others who may be the same person."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.ui.customers.bookings_list import BookingsList
from desk.ui.customers.words import due_text, phones_text, proven_text, value_words, why_alike
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.facts import Card, Facts
from desk.ui.widgets.flow import Flow
from desk.ui.widgets.words import Words
from desk.ui.words.format import short_date_year
from desk.ui.words.message_words import channel_word
from desk.usecases.people import CustomerCard, Duplicate


class CustomerPane(QWidget):
    """`edit_wanted`, `verify_wanted` and `wishes_wanted` ask for their forms; `merge_wanted` (Customer) with whom;
    `person_wanted` (CustomerId) to look at somebody else.
    """

    edit_wanted = Signal()
    verify_wanted = Signal()
    wishes_wanted = Signal()
    merge_wanted = Signal(object)
    person_wanted = Signal(object)

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self.card: CustomerCard | None = None
        self.name = Words("", "title").selectable()
        self.edit_button = Button(
            QCoreApplication.translate("CustomerPane", "&Edit"), icon_name="pencil", shortcut="F2"
        )
        self.statement_button = Button(
            QCoreApplication.translate("CustomerPane", "&Statement"), icon_name="list", shortcut="Ctrl+Alt+A"
        )
        self.verify_button = Button(
            QCoreApplication.translate("CustomerPane", "&Verify the number"),
            icon_name="shield-check",
            shortcut="Ctrl+Shift+V",
        )
        self.wishes_button = Button(
            QCoreApplication.translate("CustomerPane", "Messa&ges…"), icon_name="bell", shortcut="Ctrl+Shift+T"
        )
        self.facts = Facts()
        self.bookings = BookingsList()
        self.no_bookings = Words(QCoreApplication.translate("CustomerPane", "No bookings yet."), "muted")
        self.alike = Card(QCoreApplication.translate("CustomerPane", "May be the same person"))
        self.merge_buttons: list[Button] = []
        self._rows: list[QWidget] = []
        self._lay_out()
        self.edit_button.clicked.connect(self.edit_wanted)
        self.verify_button.clicked.connect(self.verify_wanted)
        self.wishes_button.clicked.connect(self.wishes_wanted)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self.statement_button, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.edit_button, 0, Qt.AlignmentFlag.AlignTop)
        facts = Card()
        facts.add(self.facts)
        buttons = Flow()
        buttons.add(self.verify_button)
        buttons.add(self.wishes_button)
        facts.add(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.alike)
        column.addWidget(facts)
        column.addWidget(self.no_bookings)
        column.addWidget(self.bookings, 1)
        self.alike.hide()

    def show_card(self, card: CustomerCard, alike: list[Duplicate]) -> None:
        """Shows a person and who may be the same."""
        self.card = card
        self.name.setText(card.name)
        self._show_facts(card)
        self.bookings.put(card, self._home.house, self._home.now())
        self.bookings.setVisible(bool(card.bookings))
        self.no_bookings.setVisible(not card.bookings)
        self._show_alike(alike)

    def _show_facts(self, card: CustomerCard) -> None:
        missing = QCoreApplication.translate("CustomerPane", "Write down a number first.")
        self.verify_button.allow("" if card.phones else missing)
        self.verify_button.setVisible(not card.phones or any(phone not in card.verified for phone in card.phones))
        facts, put = self.facts, self.facts.put
        first, rest = card.phones[:1], card.phones[1:]
        put(QCoreApplication.translate("CustomerPane", "Phone"), proven_text(first, card.verified) or "–", "strong")
        put(QCoreApplication.translate("CustomerPane", "More numbers"), proven_text(rest, card.verified))
        put(QCoreApplication.translate("CustomerPane", "Due"), due_text(card), "strong")
        put(QCoreApplication.translate("CustomerPane", "Language"), value_words("language", card.language))
        unwanted = ", ".join(channel_word(channel) for channel in card.unwanted)
        put(QCoreApplication.translate("CustomerPane", "Wants no"), unwanted, "warning")
        put(QCoreApplication.translate("CustomerPane", "E-mail"), card.email)
        put(QCoreApplication.translate("CustomerPane", "Address"), card.address)
        put(QCoreApplication.translate("CustomerPane", "GSTIN"), card.gstin)
        put(QCoreApplication.translate("CustomerPane", "Note for staff"), card.note)
        zone = self._home.zone
        known = QCoreApplication.translate("CustomerPane", "{when}, by {who}")
        since = known.replace("{when}", short_date_year(card.created_at.astimezone(zone).date())).replace(
            "{who}", card.created_by
        )
        facts.put(QCoreApplication.translate("CustomerPane", "Known since"), since, "muted")

    def _show_alike(self, alike: list[Duplicate]) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows, self.merge_buttons = [], []
        problem = ""
        if not self._home.senior:
            problem = QCoreApplication.translate("CustomerPane", "A manager merges people: it cannot be undone.")
        for pair in alike:
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(8)
            words = Words(
                " · ".join(p for p in (pair.other.name, phones_text(pair.other.phones), why_alike(pair)) if p)
            )
            look = Button(QCoreApplication.translate("CustomerPane", "Look"), "quiet", icon_name="eye")
            look.clicked.connect(partial(self.person_wanted.emit, pair.other.id))
            merge = Button(QCoreApplication.translate("CustomerPane", "Merge…"), icon_name="users")
            merge.clicked.connect(partial(self.merge_wanted.emit, pair.other))
            merge.allow(problem)
            line.addWidget(words, 1)
            line.addWidget(look)
            line.addWidget(merge)
            self.alike.add(row)
            self._rows.append(row)
            self.merge_buttons.append(merge)
        self.alike.setVisible(bool(alike))
