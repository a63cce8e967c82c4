"""The ways of paying in the form: what each asks for beside the amount, checked at its field, and its command."""

import re

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desk.domain.errors import BadInput, BadMoney
from desk.domain.ids import VenueId
from desk.domain.money import Money, parse
from desk.domain.upi import UpiRequest, above_ceiling, is_usual_bank_reference
from desk.ui.booking.drawer_hint import DrawerHint
from desk.ui.booking.payment.qr_view import QrView
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.day_edit import DayEdit
from desk.ui.widgets.field import Field
from desk.ui.widgets.side_by_side import SideBySide
from desk.ui.widgets.words import Words
from desk.ui.words.format import money
from desk.usecases.commands import Command, RecordCash
from desk.usecases.money_commands import DeclarePayment, Purpose
from desk.usecases.payments.reading import BookingMoney
from desk.usecases.results import BookingCard

_UTR = re.compile(r"[A-Za-z0-9]{6,35}", re.ASCII)
_CHEQUE = re.compile(r"\d{4,12}", re.ASCII)
_SLIP = re.compile(r"[A-Za-z0-9-]{4,35}", re.ASCII)
_LAST4 = re.compile(r"\d{4}", re.ASCII)


class Way(QWidget):
    """One way of paying. `finished` when Enter in its last field asks to send.

    `fields` are its fields by the names the database uses in a refusal.
    """

    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, Field[QLineEdit]] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)

    @property
    def submit_text(self) -> str:
        return QCoreApplication.translate("TakeForm", "&Record")

    @property
    def first(self) -> QWidget | None:
        """Where the keyboard goes after the amount."""
        return next((field.editor for field in self.fields.values()), None)

    def line(self, name: str, label: str, remark: str = "", longest: int = 40) -> Field[QLineEdit]:
        """A field under the last one; Enter in it goes to the next, in the last it sends."""
        field = Field(label, QLineEdit(), remark=remark)
        field.editor.setMaxLength(longest)
        before = list(self.fields.values())
        if before:
            before[-1].editor.returnPressed.disconnect(self.finished)
            before[-1].editor.returnPressed.connect(field.editor.setFocus)
        field.editor.returnPressed.connect(self.finished)
        self.fields[name] = field
        return field

    def typed(self) -> bool:
        """Whether something is typed here that closing would lose."""
        return any(field.editor.text().strip() for field in self.fields.values())

    def show_amount(self, amount: Money | None) -> None:
        """The amount as typed so far; None while it is no sum."""

    def show_money(self, found: BookingMoney) -> None:
        """What was read of the booking's money and its venue's ways."""

    def command(self, card: BookingCard, amount: Money, purpose: Purpose) -> Command | None:
        """The command, or None with the problems at their fields."""
        raise NotImplementedError

    def _checked(self, field: Field[QLineEdit], form: re.Pattern[str], problem: str) -> str:
        """What is typed without spaces; marked and empty where it has not that form."""
        text = "".join(field.editor.text().split())
        field.set_problem("" if form.fullmatch(text) else problem)
        return "" if field.troubled else text


class CashWay(Way):
    """What was handed over, and the change to give."""

    def __init__(self, home: SignedIn, venue_id: VenueId, form: QWidget) -> None:
        super().__init__()
        self.drawer_hint = DrawerHint(home, venue_id, form)
        self.discount = Words("", "small")
        self.column.addWidget(self.drawer_hint)
        self.column.addWidget(self.discount)
        self.tendered = self.line(
            "tendered_minor",
            QCoreApplication.translate("CashForm", "&Handed over"),
            QCoreApplication.translate("CashForm", "optional"),
        )
        self.change = Words("", "large")
        self.column.addWidget(self.tendered)
        self.column.addWidget(self.change)
        self._amount: Money | None = None
        self.tendered.editor.textChanged.connect(self._work_out)
        self._work_out()

    def show_amount(self, amount: Money | None) -> None:
        self._amount = amount
        self._work_out()

    def say_discount(self, card: BookingCard) -> None:
        """What paying in cash takes off the price, if anything."""
        less = card.due - card.due_in_cash
        words = QCoreApplication.translate("CashForm", "{sum} in cash settles it: {discount} less.")
        self.discount.setText(
            words.replace("{sum}", money(card.due_in_cash)).replace("{discount}", money(less)) if less.minor > 0 else ""
        )
        self.discount.setVisible(less.minor > 0)

    def _handed_over(self) -> Money | None:
        text = self.tendered.editor.text().strip()
        self.tendered.set_problem("")
        if not text or self._amount is None:
            return None
        try:
            return parse(text, self._amount.currency)
        except BadMoney as error:
            self.tendered.set_problem(told(error))
            return None

    def _work_out(self) -> None:
        tendered = self._handed_over()
        self.change.setVisible(tendered is not None and not self.tendered.troubled)
        if tendered is None or self._amount is None:
            self.change.setText("")
            return
        change = tendered - self._amount
        if change.minor < 0:
            text = QCoreApplication.translate("CashForm", "{sum} is missing")
            self.tendered.set_problem(text.replace("{sum}", money(Money(-change.minor, change.currency))))
            self.change.setText("")
            self.change.hide()
        else:
            text = QCoreApplication.translate("CashForm", "Change: {sum}")
            self.change.setText(text.replace("{sum}", money(change)))

    def command(self, card: BookingCard, amount: Money, purpose: Purpose) -> Command | None:
        self.show_amount(amount)
        tendered = self._handed_over()
        self._work_out()
        if self.tendered.troubled:
            return None
        return RecordCash(booking_id=card.id, amount=amount, tendered=tendered, purpose=purpose)


class UpiWay(Way):
    """The venue's own UPI code for the amount; the UTR is typed once the money has been seen."""

    def __init__(self, card: BookingCard) -> None:
        super().__init__()
        self._card = card
        self._amount: Money | None = None
        self._found: BookingMoney | None = None
        self.code = QrView(self)
        self.remark = Words("", "muted")
        self.utr = self.line("reference", QCoreApplication.translate("Ways", "&UTR"), longest=44)
        self.hint = Words(QCoreApplication.translate("Ways", "from the customer's app or the bank's message"), "small")
        self.utr.editor.textChanged.connect(self._look_at_utr)
        row = SideBySide(14)
        row.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.remark, 1, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)
        self.column.addWidget(self.utr)
        self.column.addWidget(self.hint)

    def show_amount(self, amount: Money | None) -> None:
        self._amount = amount
        self._draw()

    def show_money(self, found: BookingMoney) -> None:
        self._found = found
        self._draw()

    def _draw(self) -> None:
        payee = self._found.upi if self._found is not None else None
        if payee is None:
            self.code.show_text("")
            none = QCoreApplication.translate(
                "Ways", "No UPI address is set for this venue, so there is no code to show. An owner sets it."
            )
            self.remark.setText(none if self._found is not None else "")
            return
        if self._amount is None or self._amount.minor <= 0:
            self.code.show_text("")
            self.remark.setText(QCoreApplication.translate("Ways", "Enter the amount; the code follows it."))
            return
        number = self._card.number
        try:
            request = UpiRequest(
                address=payee.address, payee=payee.name, amount=self._amount, reference=number, note=number
            )
        except BadInput as error:
            self.code.show_text("")
            self.remark.setText(told(error))
            return
        asked = QCoreApplication.translate("Ways", "{sum} to {name}, {address}")
        asked = asked.replace("{sum}", money(self._amount)).replace("{name}", payee.name)
        asked = asked.replace("{address}", payee.address)
        seen = QCoreApplication.translate("Ways", "Record it once you have seen the money arrive.")
        much = QCoreApplication.translate(
            "Ways", "Banks usually refuse more than ₹1,00,000 in one UPI payment: split it, or take a transfer."
        )
        self.code.show_text(request.text, asked)
        self.remark.setText(
            "\n".join(part for part in (asked, seen, much if above_ceiling(self._amount) else "") if part)
        )
        self.remark.set_kind("warning" if above_ceiling(self._amount) else "muted")

    def _look_at_utr(self) -> None:
        self.utr.set_problem("")
        text = "".join(self.utr.editor.text().split())
        usual = not text or is_usual_bank_reference(text)
        usually = QCoreApplication.translate("Ways", "{count} characters; a UTR usually has 12 digits")
        where = QCoreApplication.translate("Ways", "from the customer's app or the bank's message")
        self.hint.setText(where if usual else usually.replace("{count}", str(len(text))))

    def command(self, card: BookingCard, amount: Money, purpose: Purpose) -> Command | None:
        utr = self._checked(self.utr, _UTR, _utr_problem())
        if not utr:
            return None
        return DeclarePayment(booking_id=card.id, method="upi", amount=amount, reference=utr, purpose=purpose)


class TransferWay(Way):
    """A bank transfer: noted now, counted when a manager has seen it in the bank."""

    def __init__(self) -> None:
        super().__init__()
        self.utr = self.line("reference", QCoreApplication.translate("Ways", "&UTR or reference"), longest=44)
        self.column.addWidget(self.utr)
        self.column.addWidget(Words(_later(), "muted"))

    @property
    def submit_text(self) -> str:
        return QCoreApplication.translate("TakeForm", "&Note it")

    def command(self, card: BookingCard, amount: Money, purpose: Purpose) -> Command | None:
        utr = self._checked(self.utr, _UTR, _utr_problem())
        if not utr:
            return None
        return DeclarePayment(booking_id=card.id, method="transfer", amount=amount, reference=utr, purpose=purpose)


class ChequeWay(Way):
    """A cheque: its number, bank and date; pending until it is cleared."""

    def __init__(self) -> None:
        super().__init__()
        self.number = self.line("reference", QCoreApplication.translate("Ways", "Cheque &number"))
        self.bank = self.line("bank", QCoreApplication.translate("Ways", "&Bank"), longest=80)
        self.day = DayEdit(QCoreApplication.translate("Ways", "Date on the cheque"))
        self.dated = Field(QCoreApplication.translate("Ways", "&Date on the cheque"), self.day)
        row = SideBySide()
        row.addWidget(self.number, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.dated, 1, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)
        self.column.addWidget(self.bank)
        self.column.addWidget(Words(_later(), "muted"))

    @property
    def submit_text(self) -> str:
        return QCoreApplication.translate("TakeForm", "&Note it")

    def command(self, card: BookingCard, amount: Money, purpose: Purpose) -> Command | None:
        digits = QCoreApplication.translate("Ways", "Enter the number of the cheque: 4 to 12 digits.")
        number = self._checked(self.number, _CHEQUE, digits)
        bank = self.bank.editor.text().strip()
        self.bank.set_problem("" if bank else QCoreApplication.translate("Ways", "Enter the bank of the cheque."))
        if not number or not bank:
            return None
        return DeclarePayment(
            booking_id=card.id,
            method="cheque",
            amount=amount,
            reference=number,
            bank=bank,
            dated=self.day.day(),
            purpose=purpose,
        )


class CardWay(Way):
    """A slip of the card terminal."""

    def __init__(self) -> None:
        super().__init__()
        self.slip = self.line("reference", QCoreApplication.translate("Ways", "Appro&val number on the slip"))
        self.last4 = self.line(
            "last4",
            QCoreApplication.translate("Ways", "&Last four digits of the card"),
            QCoreApplication.translate("CashForm", "optional"),
            longest=4,
        )
        self.column.addWidget(self.slip)
        self.column.addWidget(self.last4)

    def command(self, card: BookingCard, amount: Money, purpose: Purpose) -> Command | None:
        form = QCoreApplication.translate("Ways", "Enter the number on the slip: 4 to 35 letters and digits.")
        slip = self._checked(self.slip, _SLIP, form)
        last4 = self.last4.editor.text().strip()
        four = QCoreApplication.translate("Ways", "Enter four digits, or leave it empty.")
        self.last4.set_problem("" if not last4 or _LAST4.fullmatch(last4) else four)
        if not slip or self.last4.troubled:
            return None
        return DeclarePayment(
            booking_id=card.id, method="terminal", amount=amount, reference=slip, last4=last4, purpose=purpose
        )


def _utr_problem() -> str:
    return QCoreApplication.translate("Ways", "Enter the UTR: 6 to 35 letters and digits.")


def _later() -> str:
    return QCoreApplication.translate("Ways", "It counts when a manager has seen it in the bank.")
