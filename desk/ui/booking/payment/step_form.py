"""One step of a payment or refund that exists: what it does, the reason or reference it needs, and who was faster."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit

from desk.domain.errors import DeskError, EventNotAllowed, RecordChanged
from desk.domain.ids import BookingId
from desk.domain.money_steps import PayStep, RefundStep, pay_steps, refund_steps
from desk.ui.booking.form import CommandForm
from desk.ui.booking.payment.words import (
    method_word,
    pay_state_word,
    pay_step_meaning,
    pay_step_word,
    payment_title,
    refund_state_word,
    refund_step_meaning,
    refund_step_word,
    refund_title,
)
from desk.ui.booking.reason_form import LONGEST_REASON
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Role
from desk.ui.widgets.field import Field
from desk.ui.widgets.side_by_side import narrow
from desk.ui.widgets.words import Words
from desk.ui.words.format import moment_text
from desk.usecases import money_commands as m
from desk.usecases.commands import Command
from desk.usecases.payments.reading import BookingMoney, PaymentCard, RefundCard

REFUND_WAYS = ("cash", "upi", "transfer", "terminal")
_REASON_NEEDED = {PayStep.BOUNCE, PayStep.VOID, PayStep.DISPUTE, RefundStep.REJECT, RefundStep.REVOKE}
_DANGER = {PayStep.BOUNCE, PayStep.VOID, PayStep.DISPUTE, PayStep.WITHDRAW, RefundStep.REJECT, RefundStep.REVOKE}
_COMMANDS: dict[PayStep, type[m.PaymentStep]] = {
    PayStep.DEPOSIT: m.DepositPayment,
    PayStep.CLEAR: m.ClearPayment,
    PayStep.BOUNCE: m.BouncePayment,
    PayStep.VERIFY: m.VerifyCash,
    PayStep.DISPUTE: m.DisputeCash,
    PayStep.VOID: m.VoidPayment,
}


class StepForm(CommandForm):
    """Enter in its one field carries the step out."""

    def __init__(self, home: SignedIn, subject: PaymentCard | RefundCard, step: PayStep | RefundStep) -> None:
        word = pay_step_word(step) if isinstance(step, PayStep) else refund_step_word(step)
        role: Role = "danger" if step in _DANGER else "primary"
        super().__init__(home, word, word, role=role, icon_name="x" if step in _DANGER else "check")
        self.subject, self.step = subject, step
        self.line = Field(self._label(), QLineEdit())
        self.line.editor.setMaxLength(LONGEST_REASON)
        self.line.editor.returnPressed.connect(self.submit)
        self.way = Field(QCoreApplication.translate("RefundForm", "Goes back &by"), narrow(QComboBox()))
        if isinstance(subject, RefundCard):
            fill_ways(self.way.editor, subject.method)
        self._arrange()

    def _arrange(self) -> None:
        subject = self.subject
        title = payment_title(subject) if isinstance(subject, PaymentCard) else refund_title(subject)
        meaning = pay_step_meaning(self.step) if isinstance(self.step, PayStep) else refund_step_meaning(self.step)
        self.body.addWidget(Words(title, "strong"))
        self.body.addWidget(Words(meaning, "muted"))
        self.body.addWidget(self.way)
        self.body.addWidget(self.line)
        chooses = self.step in (RefundStep.APPROVE, RefundStep.RETRY)
        self.way.setVisible(chooses)
        self.line.setVisible(bool(self.needed))
        self.setFocusProxy(self.line.editor if self.needed else self.submit_button)

    @property
    def needed(self) -> str:
        """What the line asks for: a `reason`, a `reference`, or nothing."""
        if self.step in _REASON_NEEDED:
            return "reason"
        return "reference" if self.step is RefundStep.PAY and self.subject.method != "cash" else ""

    def _label(self) -> str:
        if self.needed == "reference":
            return QCoreApplication.translate("StepForm", "&Reference of the payment")
        return QCoreApplication.translate("ReasonForm", "&Reason")

    def command(self) -> Command | None:
        text = self.line.editor.text().strip()
        if self.needed and not text:
            reference = QCoreApplication.translate("StepForm", "Enter the reference it was sent under.")
            reason = QCoreApplication.translate("ReasonForm", "Enter the reason; it stays in the history.")
            self.line.set_problem(reference if self.needed == "reference" else reason)
            return None
        self.line.set_problem("")
        return self._made(text)

    def _made(self, text: str) -> Command:
        subject, revision = self.subject, self.subject.revision
        if self.step is PayStep.WITHDRAW:
            return m.CancelPaymentRequest(payment_id=subject.id)
        if isinstance(self.step, PayStep):
            return _COMMANDS[self.step](payment_id=subject.id, revision=revision, reason=text)
        if self.step is RefundStep.PAY:
            return m.PayRefund(refund_id=subject.id, revision=revision, reference=text)
        if self.step in (RefundStep.REJECT, RefundStep.REVOKE):
            return m.RejectRefund(refund_id=subject.id, revision=revision, reason=text)
        return m.ApproveRefund(refund_id=subject.id, revision=revision, method=self.way.editor.currentData())

    def unsaved(self) -> bool:
        return bool(self.line.editor.text().strip())

    def booking_id(self) -> BookingId | None:
        return self.subject.booking_id

    # ---- somebody was faster -------------------------------------------------------------------------------------

    def on_refused(self, error: DeskError) -> None:
        if isinstance(error, RecordChanged | EventNotAllowed):
            closed = isinstance(error, EventNotAllowed) and error.status == "day closed"
            if closed:
                self.refusal.say(
                    QCoreApplication.translate(
                        "StepForm", "Its day is closed: the payment stays as it is. Give the money back by a refund."
                    )
                )
                return
            self.home.read(
                self.home.desk.reader.money, self.subject.booking_id, done=self._on_found, failed=self._on_not_found
            )

    def _on_found(self, found: BookingMoney) -> None:
        """Says what it is now, by whom and since when; the step goes on only if it is still possible."""
        cards: list[PaymentCard | RefundCard] = [*found.payments, *found.refunds]
        now = next((card for card in cards if card.id == self.subject.id), None)
        if now is None:
            return
        zone = self.home.zone
        if isinstance(now, PaymentCard):
            state, who, at = pay_state_word(now), now.changed_by, now.changed_at
            possible = self.step in pay_steps(now.method, now.state)
        else:
            state, possible = refund_state_word(now), self.step in refund_steps(now.method, now.state)
            who, at = now.done_by or now.approved_by or now.created_by, now.done_at or now.approved_at or now.created_at
        self.subject = now
        text = QCoreApplication.translate("StepForm", "It has changed meanwhile: {state} ({who}, {when}).")
        text = text.replace("{state}", state).replace("{who}", who).replace("{when}", moment_text(at, zone))
        self.refusal.say(text, "warning")
        if not possible:
            self.submit_button.allow(text)

    def _on_not_found(self, error: DeskError) -> None:
        """The refusal that is shown already says enough."""


def fill_ways(box: QComboBox, came_by: str) -> None:
    """The ways a refund may go: as it came (None), or another."""
    came = QCoreApplication.translate("RefundForm", "as it came ({way})")
    box.addItem(came.replace("{way}", method_word(came_by)) if came_by else as_it_came(), None)
    for way in REFUND_WAYS:
        if way != came_by:
            box.addItem(method_word(way), way)


def as_it_came() -> str:
    return QCoreApplication.translate("RefundForm", "the way it came")
