"""Entering or correcting what a provider has paid out, and explaining what does not match in it."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit

from desk.domain.errors import BadInput, BadMoney, DeskError, RecordChanged
from desk.domain.money import Money, parse
from desk.ui.booking.form import CommandForm
from desk.ui.booking.payment.due import plain
from desk.ui.booking.payment.words import provider_word
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.day_edit import DayEdit
from desk.ui.widgets.field import Field
from desk.ui.widgets.side_by_side import narrow
from desk.ui.widgets.words import Words
from desk.ui.words.format import money
from desk.usecases.commands import Command
from desk.usecases.money_commands import AcceptSettlement, RecordSettlement
from desk.usecases.settling import SettlementCard

LONGEST_REFERENCE, LONGEST_UTR = 200, 80


class SettlementForm(CommandForm):
    """One settlement as its report says; of one that is known only what may have been mistyped."""

    def __init__(self, home: SignedIn, providers: list[str], card: SettlementCard | None = None) -> None:
        title = QCoreApplication.translate("Settlement", "Enter a settlement")
        if card is not None:
            title = QCoreApplication.translate("Settlement", "Correct the settlement")
        super().__init__(home, title, QCoreApplication.translate("Settlement", "&Book it"), icon_name="building-2")
        self._card = card
        self._currency = card.paid.currency if card is not None else home.house.venues[0].currency
        self.provider = Field(QCoreApplication.translate("Settlement", "&Provider"), narrow(QComboBox()))
        for name in providers:
            self.provider.editor.addItem(provider_word(name), name)
        self.ref = _line(QCoreApplication.translate("Settlement", "&Number of the report"), LONGEST_REFERENCE)
        self.paid = _line(QCoreApplication.translate("Settlement", "Paid to the &bank"), 30)
        self.paid.set_remark(QCoreApplication.translate("Settlement", "with a minus if it was taken from the bank"))
        day_name = QCoreApplication.translate("Settlement", "Paid on")
        self.day: Field[DayEdit] = Field(QCoreApplication.translate("Settlement", "Paid &on"), DayEdit(day_name))
        self.utr = _line(QCoreApplication.translate("Settlement", "&UTR"), LONGEST_UTR)
        self.utr.set_remark(QCoreApplication.translate("Settlement", "optional"))
        self._fields = {"ref": self.ref, "paid_minor": self.paid, "utr": self.utr}
        for widget in (self.provider, self.ref, self.paid, self.day, self.utr):
            self.body.addWidget(widget)
        self.ref.editor.returnPressed.connect(self.paid.editor.setFocus)
        self.paid.editor.returnPressed.connect(self.day.editor.setFocus)
        self.utr.editor.returnPressed.connect(self.submit)
        self._fill()

    def _fill(self) -> None:
        card = self._card
        self.day.editor.set_day(card.paid_on if card is not None else self._today())
        if card is not None:
            self.ref.editor.setText(card.ref)
            self.paid.editor.setText(plain(card.paid))
            self.utr.editor.setText(card.utr)
        for field in (self.provider, self.ref):
            field.setEnabled(card is None)
        self._before = self._typed()
        self.setFocusProxy(self.ref.editor if card is None else self.paid.editor)

    def _today(self) -> date:
        return self.home.now().astimezone(self.home.zone).date()

    def _typed(self) -> tuple[str, ...]:
        return (*(field.editor.text().strip() for field in self._fields.values()), str(self.day.editor.day()))

    def command(self) -> Command | None:
        self.day.set_problem("")
        ref, paid = self.ref.editor.text().strip(), self._amount()
        needed = QCoreApplication.translate("Settlement", "Enter the number that the provider's report has.")
        self.ref.set_problem("" if ref else needed)
        if not ref or paid is None:
            return None
        return RecordSettlement(
            provider=self.provider.editor.currentData(),
            ref=ref,
            paid=paid,
            paid_on=self.day.editor.day(),
            utr=self.utr.editor.text().strip(),
        )

    def _amount(self) -> Money | None:
        self.paid.set_problem("")
        text = self.paid.editor.text().strip()
        try:
            if text:
                return parse(text, self._currency)
        except BadMoney as error:
            self.paid.set_problem(told(error))
            return None
        self.paid.set_problem(QCoreApplication.translate("Settlement", "Enter what came to the bank."))
        return None

    def on_refused(self, error: DeskError) -> None:
        if not isinstance(error, BadInput):
            return
        editor = self.day if error.field_name == "paid_on" else self._fields.get(error.field_name)
        if editor is not None:
            self.refusal.clear()
            editor.set_problem(told(error))
            editor.editor.setFocus()

    def unsaved(self) -> bool:
        return self._typed() != self._before


class AcceptForm(CommandForm):
    """Somebody has looked into it; the reason stays with the settlement."""

    def __init__(self, home: SignedIn, card: SettlementCard) -> None:
        super().__init__(
            home,
            QCoreApplication.translate("Settlement", "Explain the difference"),
            QCoreApplication.translate("Settlement", "&Explained"),
            icon_name="check",
        )
        self._card = card
        self.reason = _line(QCoreApplication.translate("Settlement", "How is it &explained?"), 200)
        self.body.addWidget(Words(f"{provider_word(card.provider)} · {card.ref} · {money(card.paid)}", "strong"))
        self.body.addWidget(self.reason)
        self.reason.editor.returnPressed.connect(self.submit)
        self.setFocusProxy(self.reason.editor)

    def command(self) -> Command | None:
        reason = self.reason.editor.text().strip()
        text = QCoreApplication.translate("Settlement", "Say what was found out; it stays with the settlement.")
        self.reason.set_problem("" if reason else text)
        if not reason:
            return None
        return AcceptSettlement(settlement_id=self._card.id, revision=self._card.revision, reason=reason)

    def on_refused(self, error: DeskError) -> None:
        if isinstance(error, RecordChanged):
            text = QCoreApplication.translate(
                "Settlement", "The settlement was told anew meanwhile. Close this and look at it again."
            )
            self.refusal.say(text, "warning")

    def unsaved(self) -> bool:
        return bool(self.reason.editor.text().strip())


def _line(label: str, longest: int) -> Field[QLineEdit]:
    field = Field(label, QLineEdit())
    field.editor.setMaxLength(longest)
    return field
