"""The customer's number proven while a hold is being made: the code's form in a dialog of its own, nothing typed lost.

A code goes to somebody who is known, so a new customer is saved first, as they would be with the hold.
"""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desk.domain.errors import BadPhone, DeskError, NumberBelongs
from desk.domain.ids import CommandKey
from desk.domain.phone import normalise
from desk.ui.booking.code_form import CodeForm
from desk.ui.booking.customer_field import CustomerField
from desk.ui.booking.form_slot import FormSlot
from desk.ui.call import Call
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.notice import Notice
from desk.usecases.at_the_desk import new_key
from desk.usecases.commands import WantedCustomer
from desk.usecases.people import AddCustomer, CustomerCard
from desk.usecases.ports import Answer
from desk.usecases.results import Customer


class NumberProof(QWidget):
    """Below the customer's fields: a button while there is a number that no code has proven."""

    def __init__(self, home: SignedIn, field: CustomerField, form: QWidget) -> None:
        super().__init__()
        self._home, self._field = home, field
        self.card: CustomerCard | None = None
        self.dialog: CodeDialog | None = None
        self._reading: Call | None = None
        self._sent: tuple[AddCustomer, CommandKey] | None = None
        self.button = Button(
            QCoreApplication.translate("NumberProof", "Verify the number by a code"),
            "quiet",
            icon_name="shield-check",
            shortcut="Ctrl+Shift+V",
        )
        self.button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the key does it; Tab goes on as it always did
        self.notice = Notice(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.notice)
        self.button.clicked.connect(self.verify)
        field.changed.connect(self._on_changed)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+Shift+V"), form, context=inside).activated.connect(self.verify)
        self._show()

    @property
    def verified(self) -> bool:
        """Whether the number in the field was proven."""
        return self.card is not None and self._number() in self.card.verified

    def _number(self) -> str:
        try:
            return normalise(self._field.phone.editor.text().strip())
        except BadPhone:
            return ""

    # ---- who it is -----------------------------------------------------------------------------------------------

    def _on_changed(self) -> None:
        """Another person, or another number: what is known of them is read beside the typing."""
        self.notice.clear()
        known = self._field.known
        if known is None or (self.card is not None and self.card.id != known.id):
            self.card = None
        if self._reading is not None:
            self._reading.drop()
        if known is not None and self.card is None:
            reader = self._home.desk.reader
            self._reading = self._home.read(reader.customer, known.id, done=self._on_card, failed=self._on_no_card)
        self._show()

    def _on_card(self, card: CustomerCard) -> None:
        self.card = card
        self._show()

    def _on_no_card(self, _error: DeskError) -> None:
        """Without it the number counts as not proven."""

    def _show(self) -> None:
        proven = self.verified
        self._field.phone.set_remark(QCoreApplication.translate("NumberProof", "✓ verified") if proven else "")
        self.button.setVisible(bool(self._number()) and not proven)
        self.setVisible(self.button.isVisibleTo(self) or self.notice.isVisibleTo(self))

    # ---- proving -------------------------------------------------------------------------------------------------

    def verify(self) -> None:
        """Saves a new customer and opens the form of the code; where something is missing, says so at its field."""
        if self.button.busy or self.dialog is not None or not self._number() or self.verified:
            return
        self.notice.clear()
        if self.card is not None:
            self._open(self.card)
            return
        wanted = self._field.wanted()
        if wanted is None:
            (self._field.name if self._field.name.troubled else self._field.phone).setFocus()
        elif self._field.belongs.asking:
            self._field.belongs.focus_first()
        elif self._field.known is None:
            self._save(wanted)
        else:
            reader = self._home.desk.reader
            self._home.read(reader.customer, self._field.known.id, done=self._open, failed=self._say)

    def _save(self, wanted: WantedCustomer) -> None:
        self.button.set_busy(True)
        command = AddCustomer(
            customer_id=wanted.id,
            full_name=wanted.name,
            phones=(wanted.phone,) if wanted.phone else (),
            language=wanted.language,
            unshared=wanted.unshared,
        )
        if self._sent is None or self._sent[0] != command:  # the same wish again is the same request
            self._sent = (command, new_key())
        self._home.carry_out(command, self._sent[1], done=self._on_saved, failed=self._on_not_saved)

    def _on_saved(self, answer: Answer) -> None:
        self.button.set_busy(False)
        if answer.customer is None:
            return
        self.card = answer.customer
        self._field.choose(answer.customer.person)
        self._open(answer.customer)

    def _on_not_saved(self, error: DeskError) -> None:
        self.button.set_busy(False)
        if isinstance(error, NumberBelongs):
            reader = self._home.desk.reader
            self._home.read(reader.customers, error.customers, done=self._on_owners, failed=self._say)
        else:
            self._say(error)

    def _say(self, error: DeskError) -> None:
        self.notice.tell(told(error), "warning")
        self._show()

    def _on_owners(self, cards: list[CustomerCard]) -> None:
        owners: list[Customer] = [card.person for card in cards]
        if self._field.ask_whose(owners):
            self._field.belongs.focus_first()

    def _open(self, card: CustomerCard) -> None:
        self.card = card
        self.dialog = CodeDialog(self._home, card, self._number(), self.window())
        self.dialog.slot.answered.connect(self._on_proven)
        self.dialog.finished.connect(self._on_closed)
        self.dialog.open()

    def _on_proven(self, answer: Answer) -> None:
        self.card = answer.customer or self.card
        self._show()

    def _on_closed(self) -> None:
        self.dialog = None
        self._show()
        self._field.name.setFocus()


class CodeDialog(QDialog):
    """The form of the code above the form of the hold; closes with it."""

    def __init__(self, home: SignedIn, card: CustomerCard, number: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = CodeForm(home, card, number)
        self.setWindowTitle(self.form.title.text())
        self.slot = FormSlot(framed=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.addWidget(self.slot)
        self.setMinimumWidth(420)
        self.slot.answered.connect(self.accept)
        self.slot.emptied.connect(self.accept)
        self.slot.open(self.form)

    def reject(self) -> None:
        """Esc and the window's own button ask first, where a code was typed."""
        if self.slot.form is not None:
            self.slot.form.give_up()
        else:
            super().reject()
