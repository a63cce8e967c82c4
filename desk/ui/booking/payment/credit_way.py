"""Paying from a customer's credit: which cancelled booking gave it, what of it is left, until when it is good."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desk.domain.money import Money
from desk.ui.booking.payment.ways import Way
from desk.ui.widgets.field import Field
from desk.ui.widgets.side_by_side import narrow
from desk.ui.widgets.words import Words
from desk.ui.words.format import money, short_date_year
from desk.usecases.commands import Command
from desk.usecases.money_commands import Purpose, UseCredit
from desk.usecases.results import BookingCard
from desk.usecases.settling import Credit


class CreditWay(Way):
    """What lapses first is offered first. `changed` when another credit is chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._credits: tuple[Credit, ...] = ()
        self.which = Field(QCoreApplication.translate("Ways", "Cred&it of"), narrow(QComboBox()))
        self.remark, self.until = Words("", "muted"), Words("", "muted")
        self.which.editor.currentIndexChanged.connect(self._on_chosen)
        self.column.addWidget(self.which)
        self.column.addWidget(self.remark)
        self.column.addWidget(self.until)
        self._on_chosen()

    @property
    def submit_text(self) -> str:
        return QCoreApplication.translate("TakeForm", "Pay fro&m the credit")

    @property
    def first(self) -> QWidget | None:
        """Only where there is something to choose; else Enter in the amount sends."""
        return self.which.editor if len(self._credits) > 1 else None

    @property
    def chosen(self) -> Credit | None:
        at = self.which.editor.currentIndex()
        return self._credits[at] if 0 <= at < len(self._credits) else None

    def most(self, due: Money) -> Money:
        """What it pays of a sum due at most."""
        left = self.chosen.left if self.chosen is not None else Money(0, due.currency)
        return left if left < due else due

    def show_credits(self, credits: list[Credit], currency: str, today: date) -> None:
        """Those that can pay in this currency today; the one that was chosen stays so while it is there."""
        usable = tuple(c for c in credits if c.left.currency == currency and (c.until is None or c.until >= today))
        if usable == self._credits:
            return
        before = self.chosen
        blocked = self.which.editor.blockSignals(True)
        self._credits = usable
        self.which.editor.clear()
        self.which.editor.addItems([f"{credit.number} · {money(credit.left)}" for credit in usable])
        same = next((n for n, c in enumerate(usable) if before is not None and c.id == before.id), 0)
        self.which.editor.setCurrentIndex(same if usable else -1)
        self.which.editor.blockSignals(blocked)
        self._on_chosen()

    def _on_chosen(self) -> None:
        self.which.set_problem("")
        credit = self.chosen
        self.until.setVisible(credit is not None and credit.until is not None)
        if credit is None:
            self.remark.setText(QCoreApplication.translate("Ways", "This customer has no credit left."))
        else:
            text = QCoreApplication.translate("Ways", "{sum} left of {given} for the cancelled booking {number}.")
            text = text.replace("{sum}", money(credit.left)).replace("{given}", money(credit.given))
            self.remark.setText(text.replace("{number}", credit.number))
            if credit.until is not None:
                until = QCoreApplication.translate("Ways", "Good until {day}.")
                self.until.setText(until.replace("{day}", short_date_year(credit.until)))
        self.changed.emit()

    def refuse(self, problem: str) -> None:
        """Says why this credit cannot pay, where it was chosen."""
        self.which.set_problem(problem)
        self.which.editor.setFocus()

    def command(self, card: BookingCard, amount: Money, purpose: Purpose) -> Command | None:
        credit = self.chosen
        self.which.set_problem(self.remark.text() if credit is None else "")
        if credit is None:
            return None
        return UseCredit(booking_id=card.id, credit_id=credit.id, amount=amount)
