"""What payment providers have paid out to the bank: entered or fetched, what does not match, how it was explained."""

from uuid import UUID

from PySide6.QtCore import QCoreApplication

from desk.domain.money import Money
from desk.ui.booking.payment.words import provider_word
from desk.ui.look.theme import Kind
from desk.ui.money.page import MoneyPage
from desk.ui.money.settlement_forms import AcceptForm, SettlementForm
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.facts import Card, Facts
from desk.ui.widgets.flow import Flow
from desk.ui.widgets.row_table import Row, RowTable
from desk.ui.widgets.words import Words
from desk.ui.words.format import moment_text, money, short_date_year
from desk.usecases.settling import SettlementCard

Found = tuple[list[SettlementCard], list[str]]


class SettlementPage(MoneyPage):
    """For managers; `counted` are those whose difference nobody has explained."""

    def __init__(self, home: SignedIn) -> None:
        name = QCoreApplication.translate("Money", "Settlements")
        super().__init__(home, name)
        self.found: list[SettlementCard] = []
        self._providers: list[str] = []
        self.list = RowTable(_columns(), sums=(3, 4), state=5)
        self.list.setAccessibleName(name)
        self.facts = Facts()
        self.card = Card()
        self.strangers = Words("", "body").selectable()
        self.empty = Words(QCoreApplication.translate("Money", "No provider has paid out yet."), "muted")
        texts = {
            "enter": (QCoreApplication.translate("Money", "Enter a settlement…"), "plus", "Ctrl+D"),
            "correct": (QCoreApplication.translate("Money", "Correct it…"), "pencil", "Ctrl+H"),
            "accept": (QCoreApplication.translate("Money", "Explain the difference…"), "check", "Return"),
        }
        self.buttons: dict[str, Button] = {}
        self.row = Flow(self)
        for deed, (text, icon_name, keys) in texts.items():
            button = Button(text, "primary" if deed == "accept" else "plain", icon_name=icon_name, shortcut=keys)
            self.buttons[deed] = button
            self.row.add(button)
        self.buttons["enter"].clicked.connect(self.enter)
        self.buttons["correct"].clicked.connect(self.correct)
        self.buttons["accept"].clicked.connect(self.accept)
        self.bind("Ctrl+D", texts["enter"][0], self.enter)
        self.bind("Ctrl+H", texts["correct"][0], self.correct)
        self._arrange()

    def _arrange(self) -> None:
        self.card.add(self.facts)
        self.card.add(self.strangers)
        for widget in (self.row, self.notice, self.slot, self.empty):
            self.column.addWidget(widget)
        self.column.addWidget(self.list, 2)
        self.column.addWidget(self.card)
        self.column.addStretch(0)
        self.list.currentItemChanged.connect(self._show_current)
        self.list.entered.connect(self._on_entered)
        self.list.left_upwards.connect(self.left_upwards)
        self._show_current()

    def table(self) -> RowTable:
        return self.list

    def read(self) -> Found:
        reader = self.home.desk.reader
        return reader.settlements(), reader.offered_providers()

    def show_found(self, found: Found) -> None:
        self.found, self._providers = found
        none = QCoreApplication.translate("Money", "No provider is offered at any venue.")
        self.buttons["enter"].allow("" if self._providers else none)
        self.list.put_rows([_row(card) for card in self.found])
        self.list.setVisible(bool(self.found))
        self.empty.setVisible(not self.found)
        self.counted.emit(sum(card.differs for card in self.found))
        self._show_current()

    def current(self) -> SettlementCard | None:
        """The settlement of the current row."""
        key = self.list.key()
        return next((card for card in self.found if isinstance(key, UUID) and card.id == key), None)

    def _show_current(self, *_: object) -> None:
        card = self.current()
        self.card.setVisible(card is not None)
        self.buttons["correct"].setVisible(card is not None)
        self.buttons["accept"].setVisible(card is not None and card.differs)
        if card is None:
            return
        put = self.facts.put
        put(QCoreApplication.translate("Money", "Report"), f"{provider_word(card.provider)} · {card.ref}")
        put(QCoreApplication.translate("Money", "At the bank as"), card.utr)
        taken = card.paid.minor < 0
        put(QCoreApplication.translate("Money", "Paid out"), "" if taken else money(card.paid), "strong")
        back = money(Money(-card.paid.minor, card.paid.currency)) if taken else ""
        put(QCoreApplication.translate("Money", "Taken from the bank"), back, "problem")
        put(QCoreApplication.translate("Money", "Other charges"), money(card.charges) if card.charges.minor else "")
        put(QCoreApplication.translate("Money", "Does not add up by"), _off(card.off), "problem")
        put(QCoreApplication.translate("Money", "Explained"), card.accepted)
        put(
            QCoreApplication.translate("Money", "Told"), f"{moment_text(card.seen_at, self.home.zone)} · {card.seen_by}"
        )
        self.strangers.setText("\n".join(_strangers(card)))
        self.strangers.setVisible(bool(card.strangers))

    def _on_entered(self) -> None:
        card = self.current()
        if card is not None and card.differs:
            self.accept()
        else:
            self.correct()

    def enter(self) -> None:
        """The form of a settlement that is not here yet."""
        if self.buttons["enter"].isEnabled():
            self.slot.open(SettlementForm(self.home, self._providers))

    def correct(self) -> None:
        """The form of the current settlement, as it ought to have been told; the difference is posted anew."""
        card = self.current()
        if card is not None:
            self.slot.open(SettlementForm(self.home, [card.provider], card))

    def accept(self) -> None:
        """The form that says how a difference is explained."""
        card = self.current()
        if card is not None and card.differs:
            self.slot.open(AcceptForm(self.home, card))


def _columns() -> list[str]:
    return [
        QCoreApplication.translate("Money", "Paid on"),
        QCoreApplication.translate("Money", "Provider"),
        QCoreApplication.translate("Money", "Report"),
        QCoreApplication.translate("Money", "Paid out"),
        QCoreApplication.translate("Money", "Charges"),
        QCoreApplication.translate("Money", "State"),
    ]


def _row(card: SettlementCard) -> Row:
    tone: Kind = "problem" if card.differs else "ok"
    state = QCoreApplication.translate("Money", "Matches")
    if card.differs:
        state = QCoreApplication.translate("Money", "Look into it")
    elif card.accepted:
        state, tone = QCoreApplication.translate("Money", "Explained"), "small"
    elif card.off is None:
        state, tone = QCoreApplication.translate("Money", "Entered without its lines"), "small"
    charges = money(card.charges) if card.charges.minor else "–"
    cells = (short_date_year(card.paid_on), provider_word(card.provider), card.ref, money(card.paid), charges, state)
    return Row(key=card.id, cells=cells, tone=tone)


def _off(off: Money | None) -> str:
    return money(off) if off is not None and off.minor else ""


def _strangers(card: SettlementCard) -> list[str]:
    """A line for each that matches nothing here."""
    text = QCoreApplication.translate("Money", "Not known here, or another sum: {ref} · {sum}")
    return [text.replace("{ref}", one.ref).replace("{sum}", money(one.amount)) for one in card.strangers]
