"""Paying through a provider of the venue: which one and how; link and code appear among the booking's payments."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QWidget

from desk.domain.money import Money
from desk.ui.booking.payment.ways import Way
from desk.ui.booking.payment.words import online_way_word, provider_word
from desk.ui.widgets.field import Field
from desk.ui.widgets.side_by_side import SideBySide, narrow
from desk.ui.widgets.words import Words
from desk.ui.words.format import money
from desk.usecases.commands import Command
from desk.usecases.money_commands import Purpose, StartPayment
from desk.usecases.payments.reading import BookingMoney, ProviderOffer
from desk.usecases.results import BookingCard


class OnlineWay(Way):
    """A link or code of a provider of the venue; the worker makes it, its state is then shown live."""

    def __init__(self) -> None:
        super().__init__()
        self._offers: tuple[ProviderOffer, ...] = ()
        self.provider = Field(QCoreApplication.translate("Ways", "Thro&ugh"), narrow(QComboBox()))
        self.how = Field(QCoreApplication.translate("Ways", "B&y"), narrow(QComboBox()))
        self.remark = Words("", "muted")
        self.provider.editor.currentIndexChanged.connect(self._on_provider)
        row = SideBySide()
        row.addWidget(self.provider, 1)
        row.addWidget(self.how, 1)
        self.column.addLayout(row)
        self.column.addWidget(self.remark)
        self._show()

    @property
    def submit_text(self) -> str:
        return QCoreApplication.translate("TakeForm", "As&k for it")

    @property
    def first(self) -> QWidget | None:
        return self.provider.editor if len(self._offers) > 1 else self.how.editor

    @property
    def offer(self) -> ProviderOffer | None:
        at = self.provider.editor.currentIndex()
        return self._offers[at] if 0 <= at < len(self._offers) else None

    def show_money(self, found: BookingMoney) -> None:
        if found.providers != self._offers:
            self._offers = found.providers
            self.provider.editor.clear()
            self.provider.editor.addItems([provider_word(offer.name) for offer in self._offers])
        self._show()

    def _on_provider(self) -> None:
        self.how.editor.clear()
        if self.offer is not None:
            for way in self.offer.ways:
                self.how.editor.addItem(online_way_word(way), way)

    def _show(self) -> None:
        self.provider.setVisible(bool(self._offers))
        self.how.setVisible(bool(self._offers))
        asked = QCoreApplication.translate(
            "Ways", "The customer pays on the provider's page. Link, code and state appear under Payments."
        )
        none = QCoreApplication.translate("Ways", "No provider is set up for this venue. An owner sets one up.")
        self.remark.setText(asked if self._offers else none)

    def misfit(self, amount: Money) -> str:
        """Why the provider does not take this amount, if so."""
        offer = self.offer
        if offer is None or (offer.minimum <= amount and amount <= offer.maximum):
            return ""
        text = QCoreApplication.translate("Ways", "{provider} takes {least} to {most}.")
        text = text.replace("{provider}", provider_word(offer.name)).replace("{least}", money(offer.minimum))
        return text.replace("{most}", money(offer.maximum))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on from the provider to the way, and from there sends."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.modifiers():
            super().keyPressEvent(event)
        elif self.provider.editor.hasFocus():
            self.how.editor.setFocus()
        else:
            self.finished.emit()

    def command(self, card: BookingCard, amount: Money, purpose: Purpose) -> Command | None:
        offer = self.offer
        if offer is None or self.misfit(amount):
            return None
        return StartPayment(
            booking_id=card.id,
            provider=offer.name,
            way=self.how.editor.currentData(),
            currency=amount.currency,
            amount=amount,
            purpose=purpose,
        )
