"""What has gathered for others at a venue (the staff's tips, the commission): how much, of what, what was paid out."""

from datetime import date, timedelta
from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from desk.domain.lifecycle import Status
from desk.domain.venue import Venue
from desk.ui.booking.payment.words import method_word
from desk.ui.money.page import MoneyPage, nothing_words
from desk.ui.money.payout_form import PayoutForm
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.flow import Flow
from desk.ui.widgets.row_table import Row, RowTable
from desk.ui.widgets.words import Words
from desk.ui.words.format import moment_text, money, number, short_date_year
from desk.ui.words.text import status_word
from desk.usecases.settling import Commission, PaidOut, Payable, PayoutOf

LOOKED_BACK = timedelta(days=400)
Found = tuple[Payable, list[PaidOut], list[Commission]]


class PayoutPage(MoneyPage):
    """For managers. Corrections come by themselves as entries of their own; a payout takes what is open by then."""

    def __init__(self, home: SignedIn, of: PayoutOf) -> None:
        tips = of == "tips"
        name = QCoreApplication.translate("Money", "Tips")
        if not tips:
            name = QCoreApplication.translate("Money", "Commission")
        super().__init__(home, name)
        self.of: PayoutOf = of
        self.found: Payable | None = None
        self._bookings: list[Commission] = []
        self.venue = QComboBox()
        self.venue.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # a venue's name is read whole
        self.venue.setAccessibleName(QCoreApplication.translate("Money", "Venue"))
        for venue in home.house.venues:
            self.venue.addItem(venue.name, venue.id)
        self.open_words = Words("", "large")
        pay = QCoreApplication.translate("Money", "Hand out the tips…")
        if not tips:
            pay = QCoreApplication.translate("Money", "Pay the commission…")
        self.pay_button = Button(pay, "primary", icon_name="banknote", shortcut="Ctrl+D")
        self.bind("Ctrl+D", pay, self.pay)
        self.list = RowTable(_columns(), sums=(3, 4), state=5)
        self.list.setAccessibleName(name)
        self.paid = RowTable(_paid_columns(), sums=(1,), state=3)
        self.paid_title = Words(QCoreApplication.translate("Money", "Paid out"), "heading")
        self.paid.setAccessibleName(self.paid_title.text())
        self.empty = Words(nothing_words(), "muted")
        self._arrange()

    def _arrange(self) -> None:
        row = Flow(self)
        row.add(self.venue)
        row.add(self.pay_button)
        self.venue.setVisible(self.venue.count() > 1)
        for widget in (row, self.notice, self.open_words, self.slot):
            self.column.addWidget(widget)
        self.column.addWidget(self.list, 2)
        self.column.addWidget(self.paid_title)
        self.column.addWidget(self.paid, 1)
        self.column.addWidget(self.empty)
        self.column.addStretch(0)
        self.list.setVisible(self.of == "commission")
        self.venue.currentIndexChanged.connect(self.refresh)
        self.pay_button.clicked.connect(self.pay)
        self.list.entered.connect(self.show_booking)
        self.list.left_upwards.connect(self.left_upwards)
        self.paid.left_upwards.connect(self._up_from_paid)

    @property
    def _venue(self) -> Venue:
        return self.home.house.venue(self.venue.currentData())

    def _today(self) -> date:
        return self.home.now().astimezone(self._venue.zone).date()

    def table(self) -> RowTable:
        return self.list if self.of == "commission" and self.list.rows else self.paid

    def read(self) -> Found:
        reader, venue, today = self.home.desk.reader, self._venue.id, self._today()
        paid = [payout for payout in reader.paid_out(venue) if payout.of == self.of]
        bookings = reader.commissions(venue, today - LOOKED_BACK, today) if self.of == "commission" else []
        return reader.payable(venue, today), paid, bookings

    def show_found(self, found: Found) -> None:
        self.found, paid, self._bookings = found
        zone = self._venue.zone
        self.open_words.setText(open_words(self.found, self.of))
        nothing = QCoreApplication.translate("Money", "Nothing has gathered that could be paid out.")
        self.pay_button.allow("" if self._open_minor() > 0 else nothing)
        self.list.put_rows([_row(one) for one in reversed(self._bookings)])
        self.paid.put_rows(
            [
                Row(
                    key=payout.id,
                    cells=(
                        moment_text(payout.at, zone),
                        money(payout.paid),
                        short_date_year(payout.until),
                        method_word(payout.method),
                        payout.reference or "–",
                        payout.by,
                    ),
                )
                for payout in paid
            ]
        )
        self.list.setVisible(bool(self._bookings))
        for widget in (self.paid, self.paid_title):
            widget.setVisible(bool(paid))
        self.empty.setVisible(not paid and not self._bookings)
        self.counted.emit(0)

    def _open_minor(self) -> int:
        if self.found is None:
            return 0
        return (self.found.tips if self.of == "tips" else self.found.commission).minor

    def pay(self) -> None:
        """The form that pays out what has gathered."""
        if self.pay_button.isEnabled():
            self.slot.open(PayoutForm(self.home, self._venue, self.of, self._today()))

    def show_booking(self) -> None:
        """That of the current row of commission."""
        one = next((one for one in self._bookings if one.booking_id == self.list.key()), None)
        if one is not None:
            self.go_to(one.booking_id)

    def _up_from_paid(self) -> None:
        if self.list.isVisibleTo(self):
            self.list.setFocus()
        else:
            self.left_upwards.emit()


def open_words(found: Payable, of: PayoutOf) -> str:
    """`₹5,000 of 3 bookings can be paid out.`"""
    amount, count = (found.tips, found.tips_bookings) if of == "tips" else (found.commission, found.commission_bookings)
    text = QCoreApplication.translate("Money", "Open: {sum} · bookings: {count}")
    return text.replace("{sum}", money(amount)).replace("{count}", number(count))


def _row(one: Commission) -> Row:
    unpaid = one.unpaid.minor
    return Row(
        key=one.booking_id,
        tone="warning" if unpaid > 0 else "ok",
        cells=(
            one.number,
            status_word(Status(one.status)),
            f"{Decimal(one.rate_bp) / 100:f} %",
            money(one.commission),
            money(one.unpaid),
            short_date_year(one.due_on) if unpaid > 0 else QCoreApplication.translate("Money", "Settled"),
        ),
    )


def _columns() -> list[str]:
    return [
        QCoreApplication.translate("Money", "Booking"),
        QCoreApplication.translate("Money", "Status"),
        QCoreApplication.translate("Money", "Share"),
        QCoreApplication.translate("Money", "Commission"),
        QCoreApplication.translate("Money", "Not paid yet"),
        QCoreApplication.translate("Money", "Due by"),
    ]


def _paid_columns() -> list[str]:
    return [
        QCoreApplication.translate("Money", "When"),
        QCoreApplication.translate("Money", "Amount"),
        QCoreApplication.translate("Money", "Up to"),
        QCoreApplication.translate("Money", "Way"),
        QCoreApplication.translate("Money", "Reference"),
        QCoreApplication.translate("Money", "By"),
    ]
