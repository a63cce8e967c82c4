"""Who owes past its day: by age, the oldest first, with whom to call; Enter opens the booking."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desk.domain.instalment import AGES
from desk.domain.lifecycle import Status
from desk.domain.money import Money
from desk.domain.phone import displayed
from desk.ui.booking.wish import Wish
from desk.ui.look.theme import Kind
from desk.ui.money.page import MoneyPage
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.flow import Flow
from desk.ui.widgets.row_table import Row, RowTable
from desk.ui.widgets.words import Words
from desk.ui.words.format import money, number, short_date_year
from desk.usecases.overdue_paper import overdue_paper
from desk.usecases.settling import OverdueBalance, by_age


class OverduePage(MoneyPage):
    """Read by clerks too: they make the calls."""

    def __init__(self, home: SignedIn) -> None:
        super().__init__(home, QCoreApplication.translate("Money", "Overdue"))
        self.found: list[OverdueBalance] = []
        self.list = RowTable(_columns(), sums=(5,), state=1)
        self.list.setAccessibleName(QCoreApplication.translate("Money", "Overdue"))
        self.ages = Words("", "strong")
        self.empty = Words(QCoreApplication.translate("Money", "Nobody owes past the day."), "muted")
        self.show_button = Button(QCoreApplication.translate("Money", "Show the booking"), icon_name="eye")
        self.take_button = Button(
            QCoreApplication.translate("Money", "Take payment"), "primary", icon_name="banknote", shortcut="Ctrl+T"
        )
        self.print_button = Button(
            QCoreApplication.translate("Money", "Preview and print"), icon_name="printer", shortcut="Ctrl+P"
        )
        self.bind("Ctrl+T", QCoreApplication.translate("Money", "Take payment"), self.take)
        row = Flow(self)
        row.add(self.show_button)
        row.add(self.take_button)
        row.add(self.print_button)
        self.buttons: QWidget = row
        for widget in (self.notice, self.ages, self.empty):
            self.column.addWidget(widget)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(row)
        self.column.addStretch(0)
        self.list.entered.connect(self.show_booking)
        self.list.left_upwards.connect(self.left_upwards)
        self.show_button.clicked.connect(self.show_booking)
        self.take_button.clicked.connect(self.take)
        self.print_button.clicked.connect(self.preview)

    def table(self) -> RowTable:
        return self.list

    def read(self) -> list[OverdueBalance]:
        return self.home.desk.reader.overdue_balances()

    def show_found(self, found: list[OverdueBalance]) -> None:
        self.found = found
        self.list.put_rows([_row(balance) for balance in found])
        for widget in (self.list, self.buttons, self.ages):
            widget.setVisible(bool(found))
        self.empty.setVisible(not found)
        self.ages.setText("\n".join(_ages(sums, currency) for currency, sums in by_age(found).items()))
        self.counted.emit(len(found))

    def _current(self) -> OverdueBalance | None:
        return next((balance for balance in self.found if balance.booking_id == self.list.key()), None)

    def show_booking(self) -> None:
        if (balance := self._current()) is not None:
            self.booking_wanted.emit(balance.booking_id, balance.period, None)

    def take(self) -> None:
        """To the booking, with the form that takes its money."""
        if (balance := self._current()) is not None:
            self.booking_wanted.emit(balance.booking_id, balance.period, Wish.TAKE_PAYMENT)

    @property
    def printable(self) -> bool:
        return True

    def preview(self) -> None:
        """What is shown, as a paper for the calls of the day: to be printed or kept."""
        if self.found:
            from desk.ui.reports.preview import show_report  # late: it loads Qt's printing

            now = self.home.now()
            today = now.astimezone(self.home.zone).date()
            show_report(self.home, overdue_paper(self.found, self.home.house, now, today), self)


def _columns() -> list[str]:
    return [
        QCoreApplication.translate("Money", "Due since"),
        QCoreApplication.translate("Money", "Days"),
        QCoreApplication.translate("Money", "Booking"),
        QCoreApplication.translate("Money", "Customer"),
        QCoreApplication.translate("Money", "Phone"),
        QCoreApplication.translate("Money", "Amount"),
        QCoreApplication.translate("Money", "Next step"),
    ]


def _row(balance: OverdueBalance) -> Row:
    tone: Kind = "problem" if balance.days > AGES[2] else "warning" if balance.days > AGES[1] else "body"
    return Row(
        key=balance.booking_id,
        tone=tone,
        cells=(
            short_date_year(balance.due_on),
            number(balance.days),
            balance.number,
            balance.customer or "–",
            displayed(balance.phone) if balance.phone else "–",
            money(balance.amount),
            _next_step(balance),
        ),
    )


def _next_step(balance: OverdueBalance) -> str:
    if balance.bounced:
        return QCoreApplication.translate("Money", "Collect what came back")
    if balance.status is Status.PENDING:
        return QCoreApplication.translate("Money", "Take the deposit, or cancel")
    if balance.status is Status.COMPLETED:
        return QCoreApplication.translate("Money", "Call: the event is over")
    return QCoreApplication.translate("Money", "Call before the event")


def _ages(sums: dict[int, int], currency: str) -> str:
    """`1–7 days ₹5,000 · 8–30 days ₹0 · …`."""
    words = (
        QCoreApplication.translate("Money", "1–7 days {sum}"),
        QCoreApplication.translate("Money", "8–30 days {sum}"),
        QCoreApplication.translate("Money", "31–60 days {sum}"),
        QCoreApplication.translate("Money", "over 60 days {sum}"),
    )
    parts = (
        text.replace("{sum}", money(Money(sums[bound], currency))) for text, bound in zip(words, AGES, strict=True)
    )
    return " · ".join(parts)
