"""What is sold besides the spaces: add-ons with their quantities, and a discount with its reason."""

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desk.domain.errors import BadInput, BadMoney
from desk.domain.lifecycle import Actor
from desk.domain.money import Money, parse
from desk.domain.quote import NOTHING_MORE, Asked, Discount
from desk.domain.tariff import Addon, Tariff, charged_quantity, plain
from desk.ui.booking.bill_words import percent_text, unit_price_text
from desk.ui.widgets.button import Button
from desk.ui.widgets.field import Field
from desk.ui.widgets.side_by_side import SideBySide
from desk.ui.widgets.words import Words

_WHOLE_BP = 10_000
HALF = 170  # of the inspector at its usual width, without margins and scroll bar


class AddonRow(QWidget):
    """One add-on: its price, a quantity, and for those sold per guest whether it follows the guests."""

    changed = Signal()

    def __init__(self, addon: Addon, currency: str, wanted: tuple[bool, Decimal | None]) -> None:
        super().__init__()
        self.addon = addon
        asked, quantity = wanted
        self.quantity = Field(addon.name, QLineEdit(plain(quantity) if quantity is not None else ""))
        self.quantity.set_remark(unit_price_text(addon, currency))
        self.quantity.editor.setMaxLength(12)
        self.follows = QCheckBox(QCoreApplication.translate("AddonRow", "for every guest"))
        self.follows.setAccessibleName(f"{addon.name}: {self.follows.text()}")
        self.follows.setVisible(addon.per_guest)
        self.follows.setChecked(asked and quantity is None)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.quantity)
        layout.addWidget(self.follows)
        self.quantity.editor.textChanged.connect(self._on_changed)
        self.follows.toggled.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self) -> None:
        self.quantity.editor.setEnabled(not self.follows.isChecked())
        self.quantity.set_problem("")
        self.changed.emit()

    def wanted(self, *, say: bool) -> tuple[int, Decimal | None] | None:
        """The add-on and its quantity; None when it is not wanted, or wrong (which `say` marks)."""
        if self.addon.per_guest and self.follows.isChecked():
            return self.addon.id, None
        text = self.quantity.editor.text().strip().replace(",", "")
        if not text:
            return None
        try:
            quantity = Decimal(text)
            charged_quantity(self.addon, quantity)
        except (InvalidOperation, BadInput) as error:
            if say:
                self.quantity.set_problem(self._problem(error))
            return None
        return (self.addon.id, quantity) if quantity else None

    def _problem(self, error: Exception) -> str:
        if isinstance(error, BadInput) and "steps" in error.problem:
            text = QCoreApplication.translate("AddonRow", "This comes in steps of {step}.")
            return text.replace("{step}", plain(self.addon.step))
        return QCoreApplication.translate("AddonRow", "Enter a number, at most three decimals.")


class Extras(QWidget):
    """Folded away behind one button until something is wanted. `changed` follows every change."""

    changed = Signal()

    def __init__(self, tariff: Tariff, currency: str, rank: Actor, asked: Asked = NOTHING_MORE) -> None:
        super().__init__()
        self._tariff, self._currency = tariff, currency
        self._limit_bp = {
            Actor.CLERK: tariff.discount_clerk_bp,
            Actor.MANAGER: tariff.discount_manager_bp,
        }.get(rank, _WHOLE_BP)
        self.was = asked
        self.opener = Button(QCoreApplication.translate("Extras", "Add-ons and dis&count"), "quiet", icon_name="plus")
        self.panel = QWidget()
        wanted = dict(asked.addons)
        self.addons = [AddonRow(addon, currency, (addon.id in wanted, wanted.get(addon.id))) for addon in tariff.addons]
        self.discount = Field(QCoreApplication.translate("Extras", "&Discount"), QLineEdit(self._discount_text()))
        self.reason = Field(
            QCoreApplication.translate("Extras", "Reason for the discount"),
            QLineEdit(asked.discount.reason if asked.discount else ""),
        )
        self._arrange()
        self._wire()
        self._fold(not (asked.addons or asked.discount))

    def _arrange(self) -> None:
        self.discount.editor.setPlaceholderText(QCoreApplication.translate("Extras", "5% or an amount"))
        limit = QCoreApplication.translate("Extras", "up to {share}")
        self.discount.set_remark(limit.replace("{share}", percent_text(self._limit_bp)))
        self.reason.editor.setMaxLength(200)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        columns = 2 if all(row.minimumSizeHint().width() <= HALF for row in self.addons) else 1
        for n, row in enumerate(self.addons):
            grid.addWidget(row, n // columns, n % columns, Qt.AlignmentFlag.AlignTop)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        side = SideBySide()
        side.addWidget(self.discount, 1, Qt.AlignmentFlag.AlignTop)
        side.addWidget(self.reason, 2, Qt.AlignmentFlag.AlignTop)
        inside = QVBoxLayout(self.panel)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        if self.addons:
            inside.addWidget(Words(QCoreApplication.translate("Extras", "Add-ons"), "heading", wrap=False))
        inside.addLayout(grid)
        inside.addLayout(side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.opener)
        layout.addWidget(self.panel)

    def _wire(self) -> None:
        self.opener.clicked.connect(self.unfold)
        for row in self.addons:
            row.changed.connect(self.changed)
        self.discount.editor.textChanged.connect(self._on_discount)
        self.reason.editor.textChanged.connect(self._on_discount)

    def _fold(self, folded: bool) -> None:
        self.panel.setVisible(not folded)
        self.opener.setVisible(folded)

    def unfold(self) -> None:
        self._fold(False)
        first = self.addons[0].quantity if self.addons else self.discount
        first.setFocus()

    def _on_discount(self) -> None:
        self.discount.set_problem("")
        self.reason.set_problem("")
        self.changed.emit()

    # ---- what is asked for ---------------------------------------------------------------------------------------

    def peek(self) -> Asked:
        """What can be read of it while it is typed."""
        return Asked(addons=self._addons(say=False), discount=self._discount(say=False))

    def asked(self) -> Asked | None:
        """All of it, or None with the problems marked at their fields."""
        asked = Asked(addons=self._addons(say=True), discount=self._discount(say=True))
        fields = (*(row.quantity for row in self.addons), self.discount, self.reason)
        if any(field.troubled for field in fields):
            self._fold(False)
            return None
        return asked

    @property
    def new_discount(self) -> bool:
        """Whether the discount is another one than it was."""
        return self.peek().discount != self.was.discount

    def say_limit(self) -> None:
        """The referee found the discount above the rank's limit."""
        text = QCoreApplication.translate("Extras", "More than {share} is given by a manager or an owner.")
        self.discount.set_problem(text.replace("{share}", percent_text(self._limit_bp)))
        self._fold(False)
        self.discount.setFocus()

    def _addons(self, *, say: bool) -> tuple[tuple[int, Decimal | None], ...]:
        found = (row.wanted(say=say) for row in self.addons)
        return tuple(one for one in found if one is not None)

    def _discount(self, *, say: bool) -> Discount | None:
        text, reason = self.discount.editor.text().strip(), self.reason.editor.text().strip()
        if not text:
            return None
        value = self._share(text)
        if value is None:
            if say:
                self.discount.set_problem(
                    QCoreApplication.translate("Extras", "Enter a percentage such as 5%, or an amount.")
                )
            return None
        if not reason and say:
            self.reason.set_problem(QCoreApplication.translate("Extras", "Say why, for the books."))
        percent_bp, minor = value
        if say and percent_bp is not None and percent_bp > self._limit_bp:
            self.say_limit()
        return Discount(reason=reason, percent_bp=percent_bp, amount_minor=minor)

    def _share(self, text: str) -> tuple[int | None, int | None] | None:
        """A percentage in basis points, or a sum; None when it is neither."""
        if text.endswith("%"):
            try:
                points = Decimal(text[:-1].strip()) * 100
            except InvalidOperation:
                return None
            return (int(points), None) if points == int(points) and 0 < points <= _WHOLE_BP else None
        try:
            amount = parse(text, self._currency)
        except BadMoney:
            return None
        return (None, amount.minor) if amount.minor > 0 else None

    def _discount_text(self) -> str:
        given = self.was.discount
        if given is None:
            return ""
        if given.percent_bp is not None:
            return percent_text(given.percent_bp).replace(" ", "")
        return str(Money(given.amount_minor or 0, self._currency))
