"""The payments of one booking: what is due and by when, then every payment and refund with its steps. Live."""

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.domain.ids import BookingId
from desk.domain.money import Money
from desk.ui.booking.payment.due import due_words
from desk.ui.booking.payment.line import MoneyLine
from desk.ui.call import Call
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.facts import Card, Facts
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.words import Words
from desk.ui.words.format import money
from desk.usecases.payments.reading import BookingMoney, PaymentCard, RefundCard
from desk.usecases.results import BookingCard

PAUSE_MILLISECONDS = 60


class PaymentsPane(QWidget):
    """`step_wanted` (card of the payment or refund, step); `place_wanted` (PaymentCard) for money that fits nowhere;
    `deposit_wanted` (BookingMoney) to give the security deposit back.
    """

    step_wanted = Signal(object, object)
    place_wanted = Signal(object)
    deposit_wanted = Signal(object)

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self._card: BookingCard | None = None
        self._call: Call | None = None
        self.found: BookingMoney | None = None
        self.lines: list[MoneyLine] = []
        self.problem = Notice(self)
        self.due = Words("", "strong")
        self.sums = Facts(values_right=True)
        self.nothing = Words(QCoreApplication.translate("Payments", "No money has been taken yet."), "muted")
        self.deposit_button = Button(
            QCoreApplication.translate("DepositForm", "Return the security deposit"), icon_name="undo-2"
        )
        self.deposit_button.hide()
        self.deposit_button.clicked.connect(self._on_deposit)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        summary = Card()
        summary.add(self.due)
        summary.add(self.sums)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.problem)
        layout.addWidget(summary)
        layout.addWidget(self.deposit_button)
        layout.addWidget(self.nothing)
        layout.addLayout(self._column)
        layout.addStretch(1)
        self._soon.timeout.connect(self.read)
        home.live.money_changed.connect(self._on_money)
        home.live.everything_changed.connect(self._on_everything)

    def show_card(self, card: BookingCard) -> None:
        if self._card is not None and self._card.id != card.id:
            self._clear()
            self.found = None
        self._card = card
        self._show_sums()
        if self.isVisible():
            self._soon.start()

    def read(self) -> None:
        """Reads the booking's money; what is shown stays until the answer is there."""
        self._soon.stop()
        if self._card is None:
            return
        if self._call is not None:
            self._call.drop()
        self._call = self._home.read(
            self._home.desk.reader.money, self._card.id, done=self._on_read, failed=self._on_failed
        )

    def _on_money(self, booking_id: BookingId) -> None:
        if self._card is not None and self._card.id == booking_id and self.isVisible():
            self._soon.start()

    def _on_everything(self) -> None:
        if self.isVisible():
            self._soon.start()

    def _on_read(self, found: BookingMoney) -> None:
        self._call = None
        if self._card is None or found.booking_id != self._card.id:
            return
        self.problem.clear()
        self.found = found
        self._show_sums()
        self._show_lines(found)

    def _on_deposit(self) -> None:
        if self.found is not None:
            self.deposit_wanted.emit(self.found)

    def _on_failed(self, error: DeskError) -> None:
        self._call = None
        self.problem.tell(told(error))

    def _show_sums(self) -> None:
        card, found = self._card, self.found
        if card is None:
            return
        zone = self._home.house.venue(card.venue_id).zone
        self.due.setText(due_words(card, zone, self._home.now().astimezone(zone).date()))
        rest = Money(max(0, card.due.minor), card.total.currency)
        over = card.called_off  # hardly anything is held then: what came and where it went is the question
        received = found.came if over and found is not None else card.received
        put = self.sums.put
        put(QCoreApplication.translate("Payments", "Received"), money(received))
        put(QCoreApplication.translate("Payments", "Balance"), "" if over else money(rest), "strong")
        sums = (
            (QCoreApplication.translate("Payments", "Not cleared yet"), found.on_the_way if found else None),
            (QCoreApplication.translate("Payments", "Waited for online"), found.waited_for if found else None),
            (QCoreApplication.translate("Payments", "Asked back"), found.asked_back if found else None),
            (QCoreApplication.translate("RefundState", "To be paid out"), found.to_pay_out if found and over else None),
            (QCoreApplication.translate("RefundState", "Given back"), found.given_back if found and over else None),
            (QCoreApplication.translate("Payments", "Security deposit held"), found.security if found else None),
            (QCoreApplication.translate("Payments", "Kept at the cancellation"), found.kept if found else None),
        )
        self.deposit_button.setVisible(found is not None and found.deposit_to_return.minor > 0)
        for name, amount in sums:
            put(name, money(amount) if amount is not None and amount.minor > 0 else "")

    def _show_lines(self, found: BookingMoney) -> None:
        subjects: list[PaymentCard | RefundCard] = [*found.payments, *found.refunds]
        subjects.sort(key=lambda s: s.at if isinstance(s, PaymentCard) else s.created_at, reverse=True)
        if subjects == [line.subject for line in self.lines]:
            return
        kept = self._focused()
        self._clear()
        zone = self._home.house.venue(self._card.venue_id).zone if self._card else None
        for subject in subjects:
            assert zone is not None
            line = MoneyLine(self._home, subject, zone)
            line.wanted.connect(self.step_wanted)
            line.place_wanted.connect(self.place_wanted)
            self.lines.append(line)
            self._column.addWidget(line)
            line.show()  # at once, so that the keyboard can be put back on it
        self.nothing.setVisible(not subjects)
        if kept is not None:
            self._put_back(*kept)

    def _focused(self) -> tuple[object, str] | None:
        """On which line's button the keyboard is."""
        focus = QApplication.focusWidget()
        for line in self.lines:
            for name, button in line.buttons.items():
                if button is focus:
                    return line.subject.id, name
        return None

    def _put_back(self, subject: object, name: str) -> None:
        for line in self.lines:
            if line.subject.id == subject and line.buttons:
                line.buttons.get(name, next(iter(line.buttons.values()))).setFocus()

    def focus_first(self) -> None:
        """The first button of the newest line that has one."""
        for line in self.lines:
            for button in line.buttons.values():
                if button.isEnabled():
                    button.setFocus()
                    return

    def _clear(self) -> None:
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines.clear()
        self.nothing.hide()
