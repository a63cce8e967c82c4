"""Giving a security deposit back: the whole of it, less what is kept line by line with its reason."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from desk.domain.errors import AmountMismatch, BadMoney, DeskError
from desk.domain.ids import BookingId
from desk.domain.money import Money, parse
from desk.ui.booking.form import CommandForm
from desk.ui.booking.payment.step_form import fill_ways
from desk.ui.booking.payment.words import ask_a_manager
from desk.ui.booking.reason_form import LONGEST_REASON
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.field import Field
from desk.ui.widgets.side_by_side import SideBySide, narrow
from desk.ui.widgets.words import Words
from desk.ui.words.format import money
from desk.usecases.commands import Command
from desk.usecases.money_commands import Deduction, ReturnDeposit
from desk.usecases.payments.reading import BookingMoney

MOST_LINES = 12


class DepositForm(CommandForm):
    """Nothing typed gives all of it back; each line that is filled in is kept and told on the paper."""

    def __init__(self, home: SignedIn, found: BookingMoney) -> None:
        super().__init__(
            home,
            QCoreApplication.translate("DepositForm", "Return the security deposit"),
            QCoreApplication.translate("DepositForm", "&Return it"),
            icon_name="undo-2",
        )
        self._found, self._held = found, found.deposit_to_return
        self.lines: list[tuple[Field[QLineEdit], Field[QLineEdit]]] = []
        self.back = Words("", "large")
        self.add_button = Button(
            QCoreApplication.translate("DepositForm", "&Another deduction"), "quiet", icon_name="plus"
        )
        self.way = Field(QCoreApplication.translate("RefundForm", "Goes back &by"), narrow(QComboBox()))
        fill_ways(self.way.editor, "")
        if not home.senior:
            self.way.editor.setEnabled(False)
            self.way.set_remark(ask_a_manager())
        self.body.addWidget(self.back)
        self.add_line()
        self.body.addWidget(self.add_button)
        self.body.addWidget(self.way)
        self.add_button.clicked.connect(self._on_add)
        self.setFocusProxy(self.lines[0][0].editor)
        self._work_out()

    def add_line(self) -> None:
        """One more thing that is kept."""
        what = Field(QCoreApplication.translate("DepositForm", "Kept for"), QLineEdit())
        amount = Field(QCoreApplication.translate("DepositForm", "Amount kept"), QLineEdit())
        what.editor.setMaxLength(LONGEST_REASON)
        what.editor.returnPressed.connect(amount.editor.setFocus)
        amount.editor.returnPressed.connect(self.submit)
        amount.editor.textChanged.connect(self._work_out)
        row = SideBySide()
        row.addWidget(what, 2, Qt.AlignmentFlag.AlignTop)
        row.addWidget(amount, 1, Qt.AlignmentFlag.AlignTop)
        self.body.insertLayout(1 + len(self.lines), row)
        self.lines.append((what, amount))
        self.add_button.setVisible(len(self.lines) < MOST_LINES)

    def _on_add(self) -> None:
        self.add_line()
        self.lines[-1][0].editor.setFocus()

    # ---- filling in ----------------------------------------------------------------------------------------------

    def _kept(self, field: Field[QLineEdit]) -> Money | None:
        """The sum of one line; a problem is marked, an empty one is None without one."""
        text = field.editor.text().strip()
        field.set_problem("")
        if not text:
            return None
        try:
            return parse(text, self._held.currency)
        except BadMoney as error:
            field.set_problem(told(error))
            return None

    def _work_out(self) -> None:
        kept = sum(amount.minor for _, field in self.lines if (amount := self._kept(field)) is not None)
        rest = Money(self._held.minor - kept, self._held.currency)
        text = QCoreApplication.translate("DepositForm", "{sum} of {held} goes back")
        self.back.setText(text.replace("{sum}", money(rest)).replace("{held}", money(self._held)))
        self.back.set_kind("large" if rest.minor >= 0 else "problem")

    def command(self) -> Command | None:
        deductions = []
        for what, field in self.lines:
            amount, reason = self._kept(field), what.editor.text().strip()
            filled = bool(reason) or bool(field.editor.text().strip())
            named = QCoreApplication.translate("DepositForm", "Say what it is kept for.")
            what.set_problem(named if filled and not reason else "")
            if filled and not field.troubled and (amount is None or amount.minor <= 0):
                field.set_problem(QCoreApplication.translate("CashForm", "Enter an amount above zero."))
            if amount is not None:
                deductions.append(Deduction(what=reason, amount=amount))
        if sum(each.amount.minor for each in deductions) > self._held.minor:
            text = QCoreApplication.translate("DepositForm", "Only {sum} is held.")
            self.lines[-1][1].set_problem(text.replace("{sum}", money(self._held)))
        if any(field.troubled for line in self.lines for field in line):
            return None
        return ReturnDeposit(
            booking_id=self._found.booking_id, deductions=tuple(deductions), method=self.way.editor.currentData()
        )

    def unsaved(self) -> bool:
        return any(field.editor.text().strip() for line in self.lines for field in line)

    def booking_id(self) -> BookingId:
        return self._found.booking_id

    def on_refused(self, error: DeskError) -> None:
        """Somebody else gave it back meanwhile: what is held now, with what was typed still there."""
        if isinstance(error, AmountMismatch):
            self.home.read(
                self.home.desk.reader.money, self._found.booking_id, done=self._on_again, failed=self._on_not_read
            )

    def _on_again(self, found: BookingMoney) -> None:
        self._found, self._held = found, found.deposit_to_return
        self._work_out()
        text = QCoreApplication.translate("DepositForm", "Only {sum} is held.")
        self.refusal.say(text.replace("{sum}", money(self._held)), "warning")

    def _on_not_read(self, error: DeskError) -> None:
        """The refusal that is shown already says enough."""
