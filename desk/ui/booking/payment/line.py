"""One payment or refund of a booking: what, where it stands, who and when, and its steps as buttons."""

from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from desk.domain.lifecycle import Actor
from desk.domain.money_steps import PayStep, RefundStep, pay_steps, refund_steps
from desk.ui.booking.payment.qr_view import QrView
from desk.ui.booking.payment.words import (
    ask_a_manager,
    pay_state_word,
    pay_step_word,
    pay_tone,
    payment_about,
    payment_details,
    payment_title,
    refund_about,
    refund_details,
    refund_state_word,
    refund_step_word,
    refund_title,
    refund_tone,
)
from desk.ui.look.theme import Kind
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.facts import Card
from desk.ui.widgets.flow import Flow
from desk.ui.widgets.side_by_side import SideBySide
from desk.ui.widgets.words import Words
from desk.ui.words.format import money
from desk.usecases.payments.reading import PaymentCard, RefundCard

Step = PayStep | RefundStep


class MoneyLine(Card):
    """`wanted` (the card, the step) when a button asks for a step; `place_wanted` (PaymentCard) for loose money."""

    wanted = Signal(object, object)
    place_wanted = Signal(object)

    def __init__(self, home: SignedIn, subject: PaymentCard | RefundCard, zone: ZoneInfo) -> None:
        super().__init__()
        self._home, self.subject = home, subject
        self.buttons: dict[str, Button] = {}
        if isinstance(subject, PaymentCard):
            texts = (payment_title(subject), payment_details(subject, zone), payment_about(subject, zone))
            self._lay_out(texts, pay_state_word(subject), pay_tone(subject))
            self._show_code(subject)
        else:
            texts = (refund_title(subject), refund_details(subject), refund_about(subject, zone))
            self._lay_out(texts, refund_state_word(subject), refund_tone(subject))
        self._offer()

    def _lay_out(self, texts: tuple[str, str, str], state: str, tone: Kind) -> None:
        title, details, about = texts
        self.title, self.state = Words(title, "strong"), Words(state, tone, wrap=False)
        top = QWidget()
        row = SideBySide(10)
        row.setContentsMargins(0, 0, 0, 0)
        top.setLayout(row)
        row.addWidget(self.title, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        self.column.setSpacing(6)
        self.add(top)
        if details:
            self.details = Words(details).selectable()
            self.add(self.details)
        self.add(Words(about, "small"))
        self.setAccessibleName(". ".join(part for part in (title, state, details, about) if part))
        self.flow = Flow(self)
        self.flow.hide()

    def _show_code(self, card: PaymentCard) -> None:
        """Link and code of a request that can still be paid."""
        self.code = QrView(self)
        if card.state not in ("open", "failed") or card.withdrawing:
            return
        self.code.show_text(card.qr_text or card.url, money(card.amount))
        self.add(self.code)
        if card.url:
            self.add(Words(card.url, "small").selectable())
            self._button("copy", QCoreApplication.translate("Payments", "Copy the link"), "copy", self._copy)
            self._button("open", QCoreApplication.translate("Payments", "Open it"), "eye", self._open)

    def _offer(self) -> None:
        subject = self.subject
        found: dict[Step, frozenset[Actor]] = {}
        if isinstance(subject, PaymentCard):
            found.update(pay_steps(subject.method, subject.state).items())
            if subject.looked_at:
                found.pop(PayStep(subject.looked_at), None)
            if subject.withdrawing:
                found.pop(PayStep.WITHDRAW, None)
            if subject.unapplied.minor > 0:
                text = QCoreApplication.translate("Payments", "Decide where it goes…")
                self._button("place", text, "split", self._place)
        else:
            found.update(refund_steps(subject.method, subject.state).items())
        for step, actors in found.items():
            text = pay_step_word(step) if isinstance(step, PayStep) else refund_step_word(step)
            button = self._button(step.value, text, "", partial(self._want, step))
            rank = self._home.identity.rank
            button.allow("" if rank in actors else ask_a_manager())
        if self.buttons:
            self.add(self.flow)

    def _button(self, name: str, text: str, icon_name: str, slot: object) -> Button:
        button = Button(text, icon_name=icon_name)
        button.clicked.connect(slot)
        self.flow.add(button)
        self.buttons[name] = button
        return button

    def _want(self, step: Step) -> None:
        self.wanted.emit(self.subject, step)

    def _place(self) -> None:
        self.place_wanted.emit(self.subject)

    def _copy(self) -> None:
        assert isinstance(self.subject, PaymentCard)
        QGuiApplication.clipboard().setText(self.subject.url)
        self.buttons["copy"].setText(QCoreApplication.translate("Payments", "Copied"))

    def _open(self) -> None:
        assert isinstance(self.subject, PaymentCard)
        QDesktopServices.openUrl(QUrl(self.subject.url))
