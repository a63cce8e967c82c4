"""The price of what is being held, line by line, with the deposit."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desk.domain.money import Money
from desk.domain.quote_line import Quote
from desk.ui.booking.bill import Bill
from desk.ui.widgets.words import Words
from desk.ui.words.format import money


class PriceCard(QWidget):
    """Total and deposit of a quote over what makes it; the places' own prices are shown at the items."""

    def __init__(self) -> None:
        super().__init__()
        self.total = Words("", "large", wrap=False)
        self.name = Words(QCoreApplication.translate("PriceCard", "Total"), "strong")
        self.deposit = Words("", "small", wrap=False)
        self.hold = Words("", "small")
        self.bill = Bill()
        """What makes the total; whoever shows the card decides where it stands."""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight
        grid.addWidget(self.name, 0, 0)
        grid.addWidget(self.total, 0, 1, right)
        grid.addWidget(self.hold, 1, 0)
        grid.addWidget(self.deposit, 1, 1, right)

    def show_quote(self, quote: Quote, deposit: Money, hold: str) -> None:
        """`hold` is how long the hold will last, in words."""
        self.bill.show_quote(quote, hire=False)
        self.total.setText(money(quote.total))
        taxed = sum(tax.tax_minor for _, _, tax in quote.taxes())
        whole = QCoreApplication.translate("PriceCard", "Total with {tax} tax")
        plain = QCoreApplication.translate("PriceCard", "Total")
        self.name.setText(whole.replace("{tax}", money(Money(taxed, quote.currency))) if taxed else plain)
        part = QCoreApplication.translate("PriceCard", "of it {sum} deposit")
        self.deposit.setText(part.replace("{sum}", money(deposit)))
        text = QCoreApplication.translate("PriceCard", "The slot is kept for {time}.")
        self.hold.setText(text.replace("{time}", hold))
