"""A quote line by line, each with the rule that made it, then the taxes; it only shows."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desk.domain.money import Money
from desk.domain.quote_line import Kind, Quote
from desk.ui.booking.bill_words import line_name, rule_text, tax_name
from desk.ui.widgets.words import Words
from desk.ui.words.format import money


class Bill(QWidget):
    """Rebuilt whenever the quote changes."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._labels: list[Words] = []
        self._shown: Quote | None = None

    def show_quote(self, quote: Quote, *, hire: bool = True) -> None:
        """`hire` False leaves out the places, which are shown elsewhere."""
        if quote == self._shown:
            return
        self._shown = quote
        for label in self._labels:
            self._grid.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels.clear()
        for line in quote.lines:
            if hire or line.kind is not Kind.HIRE:
                self._row(line_name(line), rule_text(line), line.amount)
        for code, rate_bp, tax in quote.taxes():
            name = tax_name(code, rate_bp, bool(tax.igst_minor))
            self._row(name, self._on_text(Money(tax.net_minor, quote.currency)), Money(tax.tax_minor, quote.currency))
        self.setVisible(bool(self._labels))

    @staticmethod
    def _on_text(net: Money) -> str:
        return QCoreApplication.translate("Bill", "on {sum}").replace("{sum}", money(net))

    def _row(self, name: str, rule: str, amount: Money) -> None:
        row = self._grid.rowCount()
        words, price = Words(name), Words(money(amount), wrap=False)
        price.setAccessibleName(", ".join(part for part in (name, rule, money(amount)) if part))
        self._grid.addWidget(words, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(price, row, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._labels += [words, price]
        if rule:
            why = Words(rule, "small")
            self._grid.addWidget(why, row + 1, 0, 1, 2)
            self._labels.append(why)
