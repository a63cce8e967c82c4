"""What a manager does at the close of a day: closes it for good, or says which cash was not found."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk.domain.errors import BadInput, DeskError
from desk.domain.venue import Venue
from desk.ui.booking.form import CommandForm
from desk.ui.signed_in import SignedIn
from desk.ui.till.forms import call_it_back
from desk.ui.widgets.day_edit import DayEdit
from desk.ui.widgets.field import Field
from desk.ui.widgets.words import Words
from desk.ui.words.format import money
from desk.usecases.commands import Command
from desk.usecases.drawer import CashTaken, CloseDay
from desk.usecases.money_commands import DisputeCash


class CloseDayForm(CommandForm):
    """Asks for the day, once; a day that is closed stays closed."""

    def __init__(self, home: SignedIn, venue: Venue, day: date) -> None:
        super().__init__(
            home,
            QCoreApplication.translate("Till", "Close the day"),
            QCoreApplication.translate("Till", "&Close the day"),
            icon_name="check-check",
        )
        self._venue, self._offered = venue, day
        call_it_back(self)
        words = QCoreApplication.translate(
            "Till",
            "Cash that is not disputed counts as verified. A closed day is never changed; what comes later is in the"
            " next one.",
        )
        day_name = QCoreApplication.translate("Till", "Day")
        self.day: Field[DayEdit] = Field(QCoreApplication.translate("Till", "&Day"), DayEdit(day_name))
        self.note = Field(
            QCoreApplication.translate("Till", "&Note"),
            QLineEdit(),
            remark=QCoreApplication.translate("Till", "optional"),
        )
        self.note.editor.setMaxLength(200)
        self.day.editor.set_day(day)
        for widget in (Words(words, "muted"), self.day, self.note):
            self.body.addWidget(widget)
        self.note.editor.returnPressed.connect(self.submit)
        self.setFocusProxy(self.note.editor)

    def command(self) -> Command:
        self.day.set_problem("")
        return CloseDay(venue_id=self._venue.id, day=self.day.editor.day(), note=self.note.editor.text().strip())

    def on_refused(self, error: DeskError) -> None:
        if isinstance(error, BadInput) and error.field_name == "day":
            self.refusal.clear()
            text = QCoreApplication.translate("Till", "This day is closed already, or has not come yet.")
            self.day.set_problem(text)
            self.day.editor.setFocus()

    def unsaved(self) -> bool:
        return bool(self.note.editor.text()) or self.day.editor.day() != self._offered


class DisputeForm(CommandForm):
    """A manager has not found this cash."""

    def __init__(self, home: SignedIn, cash: CashTaken) -> None:
        title = QCoreApplication.translate("Till", "Dispute the cash of {number}").replace("{number}", cash.number)
        super().__init__(home, title, QCoreApplication.translate("Till", "&Dispute"), role="danger")
        self._cash = cash
        self.reason = Field(QCoreApplication.translate("Till", "&Reason"), QLineEdit())
        self.reason.editor.setMaxLength(200)
        self.reason.editor.returnPressed.connect(self.submit)
        self.body.addWidget(Words(f"{money(cash.amount)} · {cash.by} · {cash.booking_number}", "strong"))
        self.body.addWidget(self.reason)
        self.setFocusProxy(self.reason.editor)

    def command(self) -> Command | None:
        reason = self.reason.editor.text().strip()
        self.reason.set_problem("" if reason else QCoreApplication.translate("Till", "Say what is wrong with it."))
        if not reason:
            return None
        return DisputeCash(payment_id=self._cash.payment_id, revision=self._cash.revision, reason=reason)

    def take_cash(self, cash: CashTaken) -> None:
        """The payment as it is now; the reason that was typed stays."""
        if cash.payment_id == self._cash.payment_id:
            self._cash = cash

    def unsaved(self) -> bool:
        return bool(self.reason.editor.text())
