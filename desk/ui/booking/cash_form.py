"""Cash at the counter: the amount, what was handed over, and the change to give."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from desk.domain.errors import BadMoney
from desk.domain.ids import BookingId
from desk.domain.money import Money, parse, written
from desk.ui.booking.drawer_hint import DrawerHint
from desk.ui.booking.form import CommandForm
from desk.ui.format import money
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.field import Field
from desk.ui.widgets.flow import Flow
from desk.ui.widgets.words import Words
from desk.usecases.commands import RecordCash
from desk.usecases.results import BookingCard


class CashForm(CommandForm):
    """Filled in with the deposit while that is open, afterwards with all that is due."""

    def __init__(self, home: SignedIn, card: BookingCard) -> None:
        super().__init__(
            home,
            QCoreApplication.translate("CashForm", "Record cash"),
            QCoreApplication.translate("CashForm", "&Record"),
            icon_name="banknote",
        )
        self._card, self._currency = card, card.total.currency
        self.amount = Field(QCoreApplication.translate("CashForm", "&Amount"), QLineEdit())
        self.tendered = Field(
            QCoreApplication.translate("CashForm", "&Handed over"),
            QLineEdit(),
            remark=QCoreApplication.translate("CashForm", "optional"),
        )
        self.change = Words("", "large")
        self.drawer_hint = DrawerHint(home, card.venue_id, self)
        self.discount = Words("", "small")
        self._prefilled = _plain(suggested(card))
        self.amount.editor.setText(self._prefilled)
        self.amount.editor.selectAll()
        self._arrange()
        self.amount.editor.textChanged.connect(self._on_typed)
        self.tendered.editor.textChanged.connect(self._on_typed)
        self.amount.editor.returnPressed.connect(self.tendered.editor.setFocus)
        self.tendered.editor.returnPressed.connect(self.submit)
        self.setFocusProxy(self.amount.editor)
        self._on_typed()

    def _arrange(self) -> None:
        quick = Flow()
        for text, sum_due in self._quick_sums():
            button = Button(f"{text} {money(sum_due)}", "plain")
            button.setProperty("sum", _plain(sum_due))
            button.clicked.connect(self._on_quick)
            quick.add(button)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.amount, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.tendered, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.drawer_hint)
        self.body.addWidget(quick)
        self.body.addWidget(self.discount)
        self._say_discount()
        self.body.addLayout(row)
        self.body.addWidget(self.change)

    def _say_discount(self) -> None:
        less = self._card.due - self._card.due_in_cash
        words = QCoreApplication.translate("CashForm", "{sum} in cash settles it: {discount} less.")
        filled = words.replace("{sum}", money(self._card.due_in_cash)).replace("{discount}", money(less))
        self.discount.setText(filled if less.minor else "")
        self.discount.setVisible(less.minor > 0)

    def _quick_sums(self) -> list[tuple[str, Money]]:
        sums = [(QCoreApplication.translate("CashForm", "All due"), self._card.due_in_cash)]
        deposit = open_deposit(self._card)
        if deposit.minor > 0 and deposit != self._card.due:
            sums.insert(0, (QCoreApplication.translate("CashForm", "Deposit"), deposit))
        return sums

    def _on_quick(self) -> None:
        self.amount.editor.setText(str(self.sender().property("sum")))
        self.tendered.editor.setFocus()

    def _read(self, field: Field[QLineEdit]) -> Money | None:
        """The sum in a field; a problem is marked, an empty field is None without one."""
        text = field.editor.text().strip()
        field.set_problem("")
        if not text:
            return None
        try:
            return parse(text, self._currency)
        except BadMoney as error:
            field.set_problem(told(error))
            return None

    def _on_typed(self) -> None:
        amount, tendered = self._read(self.amount), self._read(self.tendered)
        self.change.setVisible(bool(tendered))
        if amount is None or tendered is None:
            self.change.setText("")
            return
        change = tendered - amount
        if change.minor < 0:
            text = QCoreApplication.translate("CashForm", "{sum} is missing")
            self.tendered.set_problem(text.replace("{sum}", money(Money(-change.minor, self._currency))))
            self.change.setText("")
        else:
            text = QCoreApplication.translate("CashForm", "Change: {sum}")
            self.change.setText(text.replace("{sum}", money(change)))

    def command(self) -> RecordCash | None:
        amount = self._read(self.amount)
        self._on_typed()
        if amount is None and not self.amount.troubled:
            self.amount.set_problem(QCoreApplication.translate("CashForm", "Enter the amount."))
        elif amount is not None and amount.minor <= 0:
            self.amount.set_problem(QCoreApplication.translate("CashForm", "Enter an amount above zero."))
        elif amount is not None and self._card.due_in_cash < amount:
            text = QCoreApplication.translate("CashForm", "Only {sum} is due.")
            self.amount.set_problem(text.replace("{sum}", money(self._card.due_in_cash)))
        if amount is None or self.amount.troubled or self.tendered.troubled:
            return None
        return RecordCash(booking_id=self._card.id, amount=amount, tendered=self._read(self.tendered))

    def unsaved(self) -> bool:
        return bool(self.tendered.editor.text().strip()) or self.amount.editor.text() != self._prefilled

    def booking_id(self) -> BookingId:
        return self._card.id

    def take_card(self, card: BookingCard) -> None:
        self._card = card
        self._say_discount()


def open_deposit(card: BookingCard) -> Money:
    """What is missing to the deposit; nothing once it has come."""
    missing = card.deposit - card.received
    return missing if missing.minor > 0 else Money(0, card.total.currency)


def suggested(card: BookingCard) -> Money:
    """The sum most likely handed over: the open deposit where the customer chose it, else all that is due."""
    deposit = open_deposit(card)
    return deposit if deposit.minor > 0 and card.payment_option == "deposit" else card.due_in_cash


def _plain(amount: Money) -> str:
    """The sum as one would type it, grouped, without the sign of the currency."""
    return written(amount).lstrip("₹$€£")
