"""The business that begins on this PC: its name and zone, the first venue with one space, and the owner's login."""

from PySide6.QtCore import QCoreApplication, Qt, QTimeZone, Signal
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk.domain.business import NewBusiness, login_from, problems
from desk.domain.errors import BadInput, BadMoney, DeskError
from desk.domain.money import SIGNS, parse
from desk.domain.outside_errors import BusinessExists
from desk.ui.language.told import told
from desk.ui.widgets.button import Button
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.ui.widgets.field import Field
from desk.ui.widgets.guests_edit import GuestsEdit
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.words import Words

HOME = "Asia/Kolkata"
LARGE_PERCENT = 150


class BusinessPage(QWidget):
    """`wanted` (NewBusiness) when everything can be used, `existing` to open what is there, `back` to choose again."""

    wanted = Signal(object)
    existing = Signal()
    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name = Field(QCoreApplication.translate("FirstRun", "&Name of the business"), QLineEdit())
        self.zone = Field(QCoreApplication.translate("FirstRun", "Time &zone"), QComboBox())
        self.currency = Field(QCoreApplication.translate("FirstRun", "C&urrency"), QComboBox())
        self.venue = Field(QCoreApplication.translate("FirstRun", "&Venue"), QLineEdit())
        self.space = Field(QCoreApplication.translate("FirstRun", "&Space"), QLineEdit())
        self.capacity = Field(QCoreApplication.translate("FirstRun", "&Guests at most"), GuestsEdit())
        self.base_price = Field(QCoreApplication.translate("FirstRun", "&Price of a session"), QLineEdit())
        self.owner_name = Field(QCoreApplication.translate("FirstRun", "&Your name"), QLineEdit())
        self.owner_login = Field(QCoreApplication.translate("FirstRun", "&Login"), QLineEdit())
        self.password = Field(QCoreApplication.translate("FirstRun", "Pass&word"), QLineEdit())
        self.again = Field(QCoreApplication.translate("FirstRun", "Password &again"), QLineEdit())
        self.notice = Notice()
        self.button = Button(QCoreApplication.translate("FirstRun", "&Create and sign in"), "primary")
        self.back_button = Button(QCoreApplication.translate("FirstRun", "&Back"), "quiet", shortcut="Esc")
        self._login_typed = False
        self._fill()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.name)

    @property
    def fields(self) -> dict[str, Field[QLineEdit] | Field[QComboBox] | Field[GuestsEdit]]:
        """By the names that `problems` and the database use, in the order of the page."""
        return {
            "name": self.name,
            "zone": self.zone,
            "currency": self.currency,
            "venue": self.venue,
            "space": self.space,
            "capacity": self.capacity,
            "base_price": self.base_price,
            "owner_name": self.owner_name,
            "owner_login": self.owner_login,
            "password": self.password,
            "again": self.again,
        }

    def _fill(self) -> None:
        zones = self.zone.editor
        zones.setEditable(True)
        zones.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        names = sorted({_text(zone) for zone in QTimeZone.availableTimeZoneIds()})
        zones.addItems([name for name in names if "/" in name and not name.startswith("Etc/")])
        if (completer := zones.completer()) is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
        zones.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        here = _text(QTimeZone.systemTimeZoneId())
        zones.setCurrentText(here if "/" in here and here not in ("Etc/UTC", "Asia/Calcutta") else HOME)
        self.currency.editor.addItems(list(SIGNS))
        self.capacity.set_remark(QCoreApplication.translate("FirstRun", "may stay empty"))
        self.base_price.set_remark(QCoreApplication.translate("FirstRun", "full day: double"))
        self.owner_login.set_remark(QCoreApplication.translate("FirstRun", "short, for signing in"))
        for field in (self.password, self.again):
            field.editor.setEchoMode(QLineEdit.EchoMode.Password)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Words(QCoreApplication.translate("FirstRun", "Start on this PC"), "title"))
        said = QCoreApplication.translate("FirstRun", "A few names are enough. Prices are in this currency for good.")
        column.addWidget(Words(said, "muted"))
        column.addWidget(self.name)
        column.addWidget(_Pair(self.zone, self.currency, (3, 1)))
        column.addWidget(_Pair(self.venue, self.space))
        column.addWidget(_Pair(self.capacity, self.base_price))
        column.addWidget(_Pair(self.owner_name, self.owner_login))
        column.addWidget(_Pair(self.password, self.again))
        column.addWidget(self.notice)
        buttons = QHBoxLayout()
        buttons.addWidget(self.button)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.button.clicked.connect(self.submit)
        self.back_button.clicked.connect(self.back)
        self.name.editor.editingFinished.connect(self._on_named)
        self.owner_name.editor.textEdited.connect(self._on_owner_typed)
        self.owner_login.editor.textEdited.connect(self._on_login_typed)
        for field in self.fields.values():
            if isinstance(field.editor, QLineEdit):
                field.editor.returnPressed.connect(self.submit)

    def _on_named(self) -> None:
        """Most businesses have one venue of the same name."""
        if not self.venue.editor.text():
            self.venue.editor.setText(self.name.editor.text())

    def _on_owner_typed(self, name: str) -> None:
        if not self._login_typed:
            self.owner_login.editor.setText(login_from(name))

    def _on_login_typed(self, _text: str) -> None:
        self._login_typed = True

    # ---- what was typed ------------------------------------------------------------------------------------------

    def business(self) -> NewBusiness | None:
        """What was typed, or None with the problems at their fields and the keyboard at the first of them."""
        found: dict[str, str] = {}
        price = 0
        if typed := self.base_price.editor.text().strip():
            try:
                price = parse(typed, self.currency.editor.currentText()).minor
            except BadMoney as error:
                found["base_price"] = told(error)
        if not self.capacity.editor.valid():
            found["capacity"] = QCoreApplication.translate("FirstRun", "This is not a number of people.")
        if self.password.editor.text() != self.again.editor.text():
            found["again"] = QCoreApplication.translate("FirstRun", "This is not the same password.")
        business = NewBusiness(
            name=self.name.editor.text(),
            zone=self.zone.editor.currentText().strip(),
            currency=self.currency.editor.currentText(),
            venue=self.venue.editor.text(),
            space=self.space.editor.text(),
            capacity=self.capacity.editor.number(),
            base_price_minor=price,
            owner_name=self.owner_name.editor.text(),
            owner_login=self.owner_login.editor.text().strip(),
            password=self.password.editor.text(),
            sessions=(
                QCoreApplication.translate("FirstRun", "Morning"),
                QCoreApplication.translate("FirstRun", "Evening"),
                QCoreApplication.translate("FirstRun", "Full day"),
            ),
        )
        found |= {name: told(problem) for name, problem in problems(business).items()}
        return None if self._mark(found) else business

    def _mark(self, found: dict[str, str]) -> bool:
        for name, field in self.fields.items():
            field.set_problem(found.get(name, ""))
        troubled = next((field for field in self.fields.values() if field.troubled), None)
        if troubled is not None:
            troubled.setFocus()
        return troubled is not None

    def submit(self) -> None:
        self.notice.clear()
        business = self.business()
        if business is not None:
            self.wanted.emit(business)

    def refuse(self, error: DeskError) -> None:
        """The sentence stands at its field, or above the buttons with what can be done."""
        if isinstance(error, BadInput) and error.field_name in self.fields:
            self._mark({error.field_name: told(error.problem)})
            return
        self.notice.tell(told(error))
        if isinstance(error, BusinessExists):
            text = QCoreApplication.translate("FirstRun", "&Open {name}").replace("{name}", error.name)
            self.notice.offer(text, self.existing.emit).setFocus()
        else:
            self.button.setFocus()


class _Pair(QWidget):
    """Two fields side by side, one above the other where the text is large."""

    def __init__(self, one: QWidget, other: QWidget, stretch: tuple[int, int] = (1, 1)) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(14)
        self._stretch = stretch
        for field in (one, other):
            self._row.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        on_look_changed(self._fit)

    def _fit(self) -> None:
        large = scaled(100) >= LARGE_PERCENT
        direction = QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        for place, share in enumerate(self._stretch):
            self._row.setStretch(place, 0 if large else share)


def _text(identifier: object) -> str:
    return bytes(identifier.data()).decode() if hasattr(identifier, "data") else str(identifier)
