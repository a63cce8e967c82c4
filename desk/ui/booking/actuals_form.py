"""What was used beyond the quote, counted after the event began: meters, extra plates, overtime, damage."""

from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk.domain.errors import BadInput, BadMoney
from desk.domain.ids import BookingId
from desk.domain.money import Money, parse, written
from desk.domain.quote_line import Kind, QuoteLine
from desk.domain.tariff import Addon, charged_quantity
from desk.ui.booking.bill_words import unit_price_text
from desk.ui.booking.form import CommandForm
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.field import Field
from desk.ui.words.format import money
from desk.usecases.commands import RecordActuals
from desk.usecases.results import BookingCard

Value = TypeVar("Value")


class ActualsForm(CommandForm):
    """Filled in with what was recorded before; what is sent replaces it."""

    def __init__(self, home: SignedIn, card: BookingCard) -> None:
        super().__init__(
            home,
            QCoreApplication.translate("ActualsForm", "After the event"),
            QCoreApplication.translate("ActualsForm", "&Record"),
            icon_name="check",
        )
        self._card, self._currency = card, card.total.currency
        lines = card.quote.lines
        used = {line.addon: line.quantity for line in lines if line.kind is Kind.ACTUAL}
        self.addons = [(rate, self._field(rate, used.get(rate.id, ""))) for rate in card.quote.rates]
        late = {line.item: str(line.minutes) for line in lines if line.kind is Kind.OVERRUN}
        self.overtime = [(item, self._overtime_field(line, late.get(item, ""))) for item, line in _sold(lines)]
        damage = next((line for line in lines if line.kind is Kind.DAMAGE), None)
        self.damage = Field(
            QCoreApplication.translate("ActualsForm", "&Damage, at cost"),
            QLineEdit(written(damage.amount) if damage else ""),
        )
        self.what = Field(
            QCoreApplication.translate("ActualsForm", "&What was damaged"), QLineEdit(damage.label if damage else "")
        )
        self.what.editor.setMaxLength(200)
        fields = [field for _, field in (*self.addons, *self.overtime)]
        for field in (*fields, *((self.what, self.damage) if home.senior else ())):
            self.body.addWidget(field)
        self._opened_with = self._texts()
        first = (*fields, self.what)[0]
        self.setFocusProxy(first.editor)

    def _field(self, rate: Addon, text: str) -> Field[QLineEdit]:
        return Field(rate.name, QLineEdit(text), remark=unit_price_text(rate, self._currency))

    def _overtime_field(self, line: QuoteLine, text: str) -> Field[QLineEdit]:
        label = QCoreApplication.translate("ActualsForm", "Overtime in minutes: {place}").replace("{place}", line.label)
        remark = QCoreApplication.translate("ActualsForm", "{price} for each {n} minutes begun")
        price = money(Money(line.overtime_minor or 0, self._currency))
        shown = remark.replace("{price}", price).replace("{n}", str(line.overtime_step_minutes))
        return Field(label, QLineEdit(text), remark=shown)

    def _texts(self) -> list[str]:
        fields = [field for _, field in (*self.addons, *self.overtime)]
        return [field.editor.text() for field in (*fields, self.what, self.damage)]

    # ---- what is sent --------------------------------------------------------------------------------------------

    def command(self) -> RecordActuals | None:
        found = [_read(field, _quantity(rate)) for rate, field in self.addons]
        late = [_read(field, _minutes) for _, field in self.overtime]
        cost = _read(self.damage, self._cost)
        label = self.what.editor.text().strip()
        named = cost is None or bool(label)
        self.what.set_problem("" if named else QCoreApplication.translate("ActualsForm", "Say what was damaged."))
        fields = [field for _, field in (*self.addons, *self.overtime)]
        if any(field.troubled for field in (*fields, self.what, self.damage)):
            return None
        return RecordActuals(
            booking_id=self._card.id,
            revision=self._card.revision,
            addons=tuple((rate.id, q) for (rate, _), q in zip(self.addons, found, strict=True) if q),
            overtime=tuple((item, int(m)) for (item, _), m in zip(self.overtime, late, strict=True) if m),
            damage=((label, cost),) if cost is not None else (),
        )

    def _cost(self, text: str) -> Money:
        amount = parse(text, self._currency)
        if amount.minor <= 0:
            raise BadMoney(problem="nothing")
        return amount

    def unsaved(self) -> bool:
        return self._texts() != self._opened_with

    def booking_id(self) -> BookingId:
        return self._card.id

    def take_card(self, card: BookingCard) -> None:
        self._card = card


def _sold(lines: tuple[QuoteLine, ...]) -> list[tuple[int, QuoteLine]]:
    """The items whose session sells overtime, each once."""
    found: dict[int, QuoteLine] = {}
    for line in lines:
        if line.kind is Kind.HIRE and line.item is not None and line.overtime_minor:
            found.setdefault(line.item, line)
    return list(found.items())


def _read(field: Field[QLineEdit], reading: Callable[[str], Value]) -> Value | None:
    """What stands in a field; None when it is empty, or wrong, which is said there."""
    text = field.editor.text().strip()
    field.set_problem("")
    if not text:
        return None
    try:
        return reading(text)
    except (InvalidOperation, BadInput, BadMoney, ValueError):
        field.set_problem(QCoreApplication.translate("ActualsForm", "This cannot be used. Enter a number like 12."))
        return None


def _quantity(rate: Addon) -> Callable[[str], Decimal]:
    def reading(text: str) -> Decimal:
        quantity = Decimal(text.replace(",", ""))
        charged_quantity(rate, quantity)
        return quantity

    return reading


def _minutes(text: str) -> int:
    minutes = int(text)
    if not 0 <= minutes <= 44_640:
        raise ValueError
    return minutes
