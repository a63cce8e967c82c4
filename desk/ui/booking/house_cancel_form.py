"""Cancelling for the house with the money back in the same step: the customer is not at fault, so no policy binds."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk.domain.errors import BadMoney
from desk.domain.ids import BookingId
from desk.domain.money import Money, parse, written
from desk.ui.booking.form import CommandForm
from desk.ui.booking.reason_form import LONGEST_REASON
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.field import Field
from desk.ui.widgets.words import Words
from desk.ui.words.format import money
from desk.usecases.commands import AdminCancel
from desk.usecases.results import BookingCard


class HouseCancelForm(CommandForm):
    """All that was received is filled in, and the closure's reason; one transaction cancels and asks it back."""

    def __init__(self, home: SignedIn, card: BookingCard, reason: str) -> None:
        title = QCoreApplication.translate("HouseCancelForm", "Cancel {number} and give the money back")
        super().__init__(
            home,
            title.replace("{number}", card.number),
            QCoreApplication.translate("HouseCancelForm", "Cancel and &refund"),
            role="danger",
            icon_name="ban",
        )
        self._card, self._reason_was = card, reason
        self.policy = Words("", "muted")
        self.amount = Field(QCoreApplication.translate("HouseCancelForm", "Money &back"), QLineEdit())
        self.reason = Field(QCoreApplication.translate("HouseCancelForm", "&Reason"), QLineEdit(reason))
        self.reason.editor.setMaxLength(LONGEST_REASON)
        for widget in (self.policy, self.amount, self.reason):
            self.body.addWidget(widget)
        for editor in (self.amount.editor, self.reason.editor):
            editor.returnPressed.connect(self.submit)
        self._all = written(card.received).lstrip("₹$€£")
        self.amount.editor.setText(self._all)
        self.amount.editor.selectAll()
        self._explain()
        self.setFocusProxy(self.amount.editor if card.received.minor else self.reason.editor)

    def _explain(self) -> None:
        zone = self.home.house.venue(self._card.venue_id).zone
        by_policy = self._card.given_back(self.home.now(), zone).refund
        text = QCoreApplication.translate(
            "HouseCancelForm", "{sum} has been received. By its policy {part} would go back; the house may give more."
        )
        nothing = QCoreApplication.translate("HouseCancelForm", "Nothing has been received.")
        filled = text.replace("{sum}", money(self._card.received)).replace("{part}", money(by_policy))
        self.policy.setText(filled if self._card.received.minor else nothing)
        self.amount.setVisible(self._card.received.minor > 0)

    def command(self) -> AdminCancel | None:
        refund, reason = self._refund(), self.reason.editor.text().strip()
        missing = QCoreApplication.translate("HouseCancelForm", "Enter the reason; it stays in the history.")
        self.reason.set_problem("" if reason else missing)
        if refund is None or not reason:
            return None
        return AdminCancel(booking_id=self._card.id, revision=self._card.revision, reason=reason, refund=refund)

    def _refund(self) -> Money | None:
        """The sum in its field, or None with the problem said there."""
        received = self._card.received
        self.amount.set_problem("")
        if not received.minor:
            return received
        try:
            refund = parse(self.amount.editor.text().strip(), received.currency)
        except BadMoney as error:
            self.amount.set_problem(told(error))
            return None
        if refund.minor < 0 or received < refund:
            text = QCoreApplication.translate("HouseCancelForm", "Enter a sum from nothing to {sum}.")
            self.amount.set_problem(text.replace("{sum}", money(received)))
            return None
        return refund

    def unsaved(self) -> bool:
        changed = self.amount.editor.text() != self._all
        return changed or self.reason.editor.text().strip() != self._reason_was

    def booking_id(self) -> BookingId:
        return self._card.id

    def take_card(self, card: BookingCard) -> None:
        """Money may have come meanwhile: the sum is filled in anew unless somebody changed it."""
        untouched = self.amount.editor.text() == self._all
        self._card = card
        self._all = written(card.received).lstrip("₹$€£")
        if untouched:
            self.amount.editor.setText(self._all)
        self._explain()
