"""Giving money back: what the policy gives and why, the sum, the reason, and by which way it goes."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from desk.domain.errors import AmountMismatch, BadInput, BadMoney, DeskError
from desk.domain.ids import BookingId
from desk.domain.lifecycle import Status
from desk.domain.money import Money, parse
from desk.ui.booking.form import CommandForm
from desk.ui.booking.payment.due import plain
from desk.ui.booking.payment.step_form import fill_ways
from desk.ui.booking.payment.words import ask_a_manager
from desk.ui.booking.reason_form import LONGEST_REASON
from desk.ui.booking.terms import Giving
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.facts import Facts
from desk.ui.widgets.field import Field
from desk.ui.widgets.side_by_side import SideBySide, narrow
from desk.ui.widgets.words import Words
from desk.ui.words.format import money
from desk.usecases.commands import Command
from desk.usecases.money_commands import RequestRefund
from desk.usecases.payments.reading import BookingMoney
from desk.usecases.results import BookingCard


class RefundForm(CommandForm):
    """Beyond what a cancellation gives back by itself, it needs a reason of its own, and above a limit a manager."""

    def __init__(self, home: SignedIn, card: BookingCard) -> None:
        super().__init__(
            home,
            QCoreApplication.translate("RefundForm", "Give money back"),
            QCoreApplication.translate("RefundForm", "&Ask for the refund"),
            icon_name="undo-2",
        )
        self._card, self._currency = card, card.total.currency
        self._zone = home.house.venue(card.venue_id).zone
        self.found: BookingMoney | None = None
        self.sums = Facts(values_right=True)
        self.giving = Giving(home)
        self.amount = Field(QCoreApplication.translate("CashForm", "&Amount"), QLineEdit())
        self.way = Field(QCoreApplication.translate("RefundForm", "Goes back &by"), narrow(QComboBox()))
        self.reason = Field(QCoreApplication.translate("ReasonForm", "&Reason"), QLineEdit())
        self.override = Field(QCoreApplication.translate("RefundForm", "Why be&yond the policy"), QLineEdit())
        self.limit = Words("", "muted")
        self._prefilled = ""
        self._arrange()
        self.home.read(home.desk.reader.money, card.id, done=self._on_read, failed=self._on_failed_read)

    def _arrange(self) -> None:
        fill_ways(self.way.editor, "")
        if not self.home.senior:
            self.way.editor.setEnabled(False)
            self.way.set_remark(ask_a_manager())
        for field in (self.reason, self.override):
            field.editor.setMaxLength(LONGEST_REASON)
        line = SideBySide()
        line.addWidget(self.amount, 1, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.way, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.sums)
        self.body.addWidget(self.giving)
        self.body.addLayout(line)
        self.body.addWidget(self.limit)
        self.body.addWidget(self.reason)
        self.body.addWidget(self.override)
        self.amount.editor.textChanged.connect(self._on_typed)
        self.amount.editor.returnPressed.connect(self.reason.editor.setFocus)
        self.reason.editor.returnPressed.connect(self._after_reason)
        self.override.editor.returnPressed.connect(self.submit)
        self.setFocusProxy(self.amount.editor)
        self._show()

    # ---- what may go back ----------------------------------------------------------------------------------------

    @property
    def live(self) -> bool:
        """Whether the booking stands: then the policy gives nothing back yet."""
        return self._card.status is not Status.CANCELLED

    @property
    def free(self) -> Money:
        """What is held of the price and not asked back yet."""
        asked = self.found.asked_back if self.found is not None else Money(0, self._currency)
        received = self.found.received if self.found is not None else self._card.received
        return received - asked

    @property
    def most(self) -> Money:
        """With what a cancellation kept, which only a manager gives back."""
        kept = self.found.kept if self.found is not None else Money(0, self._currency)
        return self.free + kept if not self.live else self.free

    def _show(self) -> None:
        put = self.sums.put
        can = self.most if self.home.senior else self.free
        put(QCoreApplication.translate("RefundForm", "Can go back"), money(can), "strong")
        kept = self.most - self.free
        put(QCoreApplication.translate("RefundForm", "Kept at the cancellation"), money(kept) if kept.minor else "")
        asked = self.found.asked_back if self.found is not None else Money(0, self._currency)
        put(QCoreApplication.translate("RefundForm", "Asked back already"), money(asked) if asked.minor else "")
        self.giving.show_card(self._card, self._zone)
        self.giving.setVisible(self.live)
        if self.amount.editor.text() == self._prefilled:
            best = self._card.given_back(self.home.now(), self._zone).refund if self.live else self.free
            self._prefilled = plain(best) if best.minor > 0 else ""
            self.amount.editor.setText(self._prefilled)
            self.amount.editor.selectAll()
        self._on_typed()

    def _on_read(self, found: BookingMoney) -> None:
        self.found = found
        self._show()

    def _on_failed_read(self, error: DeskError) -> None:
        self.refusal.say(told(error))

    def take_card(self, card: BookingCard) -> None:
        self._card = card
        self._show()

    # ---- filling in ----------------------------------------------------------------------------------------------

    def _amount(self) -> Money | None:
        text = self.amount.editor.text().strip()
        self.amount.set_problem("")
        if not text:
            return None
        try:
            return parse(text, self._currency)
        except BadMoney as error:
            self.amount.set_problem(told(error))
            return None

    def _beyond(self, amount: Money | None) -> bool:
        """Whether it is more than the policy gives by itself."""
        return self.live or (amount is not None and self.free < amount)

    def _on_typed(self) -> None:
        amount = self._amount()
        self.override.setVisible(self._beyond(amount))
        text = ""
        if not self.home.senior and amount is not None and self.found is not None:
            waits = QCoreApplication.translate("RefundForm", "It will wait for a manager to approve it.")
            alone = QCoreApplication.translate("RefundForm", "Up to {sum} you give back alone.")
            over = self._beyond(amount) or self.found.clerk_refund < amount
            text = waits if over else alone.replace("{sum}", money(self.found.clerk_refund))
        self.limit.setText(text)
        self.limit.setVisible(bool(text))

    def _after_reason(self) -> None:
        if self.override.isVisibleTo(self) and not self.override.editor.text().strip():
            self.override.editor.setFocus()
        else:
            self.submit()

    def command(self) -> Command | None:
        amount = self._amount()
        if amount is None and not self.amount.troubled:
            self.amount.set_problem(QCoreApplication.translate("CashForm", "Enter the amount."))
        elif amount is not None:
            self.amount.set_problem(self._misfit(amount))
        reason, why = self.reason.editor.text().strip(), self.override.editor.text().strip()
        needed = QCoreApplication.translate("ReasonForm", "Enter the reason; it stays in the history.")
        beyond = self._beyond(amount)
        self.reason.set_problem("" if reason else needed)
        nothing = QCoreApplication.translate("RefundForm", "The policy gives nothing back here: say why it is given.")
        self.override.set_problem("" if why or not beyond else nothing)
        if amount is None or any(field.troubled for field in (self.amount, self.reason, self.override)):
            return None
        return RequestRefund(
            booking_id=self._card.id,
            amount=amount,
            reason=reason,
            override_reason=why if beyond else "",
            method=self.way.editor.currentData(),
        )

    def _misfit(self, amount: Money) -> str:
        if amount.minor <= 0:
            return QCoreApplication.translate("CashForm", "Enter an amount above zero.")
        if self.most < amount:
            text = QCoreApplication.translate("RefundForm", "At most {sum} can go back.")
            return text.replace("{sum}", money(self.most))
        if self.free < amount and not self.home.senior:
            text = QCoreApplication.translate("RefundForm", "Only {sum} by the policy; a manager gives more.")
            return text.replace("{sum}", money(self.free))
        return ""

    def unsaved(self) -> bool:
        typed = (field.editor.text().strip() for field in (self.reason, self.override))
        return any(typed) or self.amount.editor.text() != self._prefilled

    def booking_id(self) -> BookingId:
        return self._card.id

    def on_refused(self, error: DeskError) -> None:
        if isinstance(error, AmountMismatch):
            self.refusal.clear()
            text = QCoreApplication.translate("RefundForm", "At most {sum} can go back.")
            self.amount.set_problem(text.replace("{sum}", money(Money(error.due_minor or 0, self._currency))))
            self.amount.editor.setFocus()
            self.home.read(self.home.desk.reader.money, self._card.id, done=self._on_again, failed=self._on_failed_read)
        elif isinstance(error, BadInput) and error.field_name == "override_reason":
            self.refusal.clear()
            self.override.show()
            self.override.set_problem(told(error))

    def _on_again(self, found: BookingMoney) -> None:
        """The figures follow; the problem at the amount stays until it is changed."""
        problem = self.amount.problem.text()
        self.found = found
        self._show()
        self.amount.set_problem(problem)
