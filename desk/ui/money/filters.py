"""What narrows the list of payments: which days, which way, which state."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desk.ui.booking.payment.words import method_word, pay_state_words
from desk.usecases.payments.reading import MoneyEntry

METHODS = ("cash", "upi", "transfer", "cheque", "terminal", "gateway")
_ON_THE_WAY = ("declared", "deposited", "requested", "open", "failed")


class Filters(QWidget):
    """Three choices side by side; `days` counts back from today."""

    def __init__(self) -> None:
        super().__init__()
        self.days, self.method, self.state = QComboBox(), QComboBox(), QComboBox()
        for text, count in (
            (QCoreApplication.translate("Money", "Today"), 1),
            (QCoreApplication.translate("Money", "Last 7 days"), 7),
            (QCoreApplication.translate("Money", "Last 30 days"), 30),
        ):
            self.days.addItem(text, count)
        self.method.addItem(QCoreApplication.translate("Money", "Every way"), "")
        for name in METHODS:
            self.method.addItem(method_word(name), name)
        self.state.addItem(QCoreApplication.translate("Money", "Every state"), "")
        for name, text in pay_state_words():
            self.state.addItem(text, name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        names = (
            QCoreApplication.translate("Money", "Which days"),
            QCoreApplication.translate("Money", "Which way"),
            QCoreApplication.translate("Money", "Which state"),
        )
        for box, name in zip((self.days, self.method, self.state), names, strict=True):
            box.setAccessibleName(name)
            row.addWidget(box)
        row.addStretch(1)

    def let_through(self, entry: MoneyEntry) -> bool:
        """Whether an entry has the way and the state that are chosen; what is no payment has neither."""
        payment = entry.payment
        if payment is None:
            return True
        state = "received" if payment.state == "received" else "way" if payment.state in _ON_THE_WAY else "gone"
        return self.method.currentData() in ("", payment.method) and self.state.currentData() in ("", state)
