"""Paying out what has gathered for others: up to which day, which way, under which reference; the sum is the books'."""

from datetime import date
from typing import Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit

from desk.domain.errors import AmountMismatch, BadInput, DeskError
from desk.domain.venue import Venue
from desk.ui.booking.form import CommandForm
from desk.ui.call import Call
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.day_edit import DayEdit
from desk.ui.widgets.field import Field
from desk.ui.widgets.side_by_side import narrow
from desk.ui.widgets.words import Words
from desk.ui.words.format import money, number
from desk.usecases.commands import Command
from desk.usecases.money_commands import HandOutTips, PayCommission
from desk.usecases.settling import Payable, PayoutOf

LONGEST_REFERENCE = 80


class PayoutForm(CommandForm):
    """What will be paid follows the day that is typed; nobody types the sum."""

    def __init__(self, home: SignedIn, venue: Venue, of: PayoutOf, today: date) -> None:
        tips = of == "tips"
        title = QCoreApplication.translate("Payout", "Hand out the tips")
        submit = QCoreApplication.translate("Payout", "&Hand out")
        if not tips:
            title = QCoreApplication.translate("Payout", "Pay the commission")
            submit = QCoreApplication.translate("Payout", "&Pay")
        super().__init__(home, title, submit, icon_name="banknote")
        self._venue, self._of, self._offered = venue, of, today
        self._reading: Call | None = None
        self.sum = Words("", "strong")
        day_name = QCoreApplication.translate("Payout", "Up to and with")
        self.until: Field[DayEdit] = Field(QCoreApplication.translate("Payout", "&Up to and with"), DayEdit(day_name))
        self.until.editor.set_day(today)
        self.way = Field(QCoreApplication.translate("Payout", "&Way"), narrow(QComboBox()))
        self.way.editor.addItem(QCoreApplication.translate("Payout", "Cash out of the drawer"), "cash")
        self.way.editor.addItem(QCoreApplication.translate("Payout", "Bank transfer"), "transfer")
        self.reference = Field(QCoreApplication.translate("Payout", "&Reference"), QLineEdit())
        self.reference.editor.setMaxLength(LONGEST_REFERENCE)
        for widget in (self.sum, self.until, self.way, self.reference):
            self.body.addWidget(widget)
        self.way.setVisible(tips)
        self.until.editor.day_changed.connect(self._read)
        self.way.editor.currentIndexChanged.connect(self._say_reference)
        self.reference.editor.returnPressed.connect(self.submit)
        self.setFocusProxy(self.reference.editor)
        self._say_reference()
        self._read()

    @property
    def method(self) -> Literal["cash", "transfer"]:
        """How it goes out; the commission by transfer alone."""
        by_cash = self._of == "tips" and self.way.editor.currentData() == "cash"
        return "cash" if by_cash else "transfer"

    def _say_reference(self) -> None:
        optional = QCoreApplication.translate("Payout", "optional")
        self.reference.set_remark(optional if self.method == "cash" else "")

    def _read(self) -> None:
        if self._reading is not None:
            self._reading.drop()
        reader, day = self.home.desk.reader, self.until.editor.day()
        self._reading = self.home.read(reader.payable, self._venue.id, day, done=self._on_read, failed=self._on_unread)

    def _on_read(self, found: Payable) -> None:
        self._reading = None
        of_tips = self._of == "tips"
        amount, count = (found.tips, found.tips_bookings) if of_tips else (found.commission, found.commission_bookings)
        text = QCoreApplication.translate("Payout", "{venue}: {sum} · bookings: {count}")
        text = text.replace("{venue}", self._venue.name).replace("{sum}", money(amount))
        self.sum.setText(text.replace("{count}", number(count)))

    def _on_unread(self, error: DeskError) -> None:
        self._reading = None
        self.sum.setText(told(error))

    def command(self) -> Command | None:
        reference = self.reference.editor.text().strip()
        for field in (self.until, self.reference):
            field.set_problem("")
        if self.method == "transfer" and not reference:
            self.reference.set_problem(QCoreApplication.translate("Payout", "Enter the reference of the transfer."))
            return None
        venue, until = self._venue.id, self.until.editor.day()
        if self._of == "commission":
            return PayCommission(venue_id=venue, until=until, reference=reference)
        return HandOutTips(venue_id=venue, until=until, method=self.method, reference=reference)

    def on_refused(self, error: DeskError) -> None:
        """At the field: nothing to pay up to that day, a day to come, a reference that is missing."""
        fields: dict[str, Field[DayEdit] | Field[QLineEdit]] = {"until": self.until, "reference": self.reference}
        if not isinstance(error, AmountMismatch | BadInput) or error.field_name not in fields:
            return
        field = fields[error.field_name]
        text = told(error)
        if isinstance(error, AmountMismatch):
            text = QCoreApplication.translate("Payout", "Nothing is to be paid up to this day, or somebody paid it.")
            self._read()
        self.refusal.clear()
        field.set_problem(text)
        field.editor.setFocus()

    def unsaved(self) -> bool:
        return bool(self.reference.editor.text().strip()) or self.until.editor.day() != self._offered
