"""Who the booking is for: found by phone or name while typing, or new in place. Typing never waits for the search.

A new person whose number belongs to somebody is asked about before anything is sent.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desk.domain.errors import BadPhone, DeskError
from desk.domain.ids import CustomerId, new_id
from desk.domain.person import LONGEST_NAME, clean_name
from desk.domain.phone import displayed, looks_like_phone, normalise
from desk.ui.booking.same_person import SamePerson
from desk.ui.call import Call
from desk.ui.language.told import told
from desk.ui.look.theme import current_theme
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.dressing import on_look_changed
from desk.ui.widgets.field import Field
from desk.ui.words.text import language_words
from desk.usecases.commands import WantedCustomer
from desk.usecases.results import Customer

FEWEST_CHARACTERS = 2
PAUSE_MILLISECONDS = 120
MOST_SHOWN = 6


class CustomerField(QWidget):
    """Phone and name. `changed` follows every edit."""

    changed = Signal()

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self._known: Customer | None = None
        self._fresh_id = CustomerId(new_id())
        self._search: Call | None = None
        self.phone = Field(QCoreApplication.translate("CustomerField", "&Phone"), QLineEdit())
        self.name = Field(QCoreApplication.translate("CustomerField", "&Name"), QLineEdit())
        self.phone.editor.setPlaceholderText(QCoreApplication.translate("CustomerField", "Type to find a customer"))
        self.phone.editor.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
        self.name.editor.setMaxLength(LONGEST_NAME)
        self.language = Field(QCoreApplication.translate("CustomerField", "&Language"), QComboBox())
        for code, word in language_words().items():
            self.language.editor.addItem(word, code)
        self.language.editor.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Alt+L; Tab goes on as it always did
        self.language.hide()
        self.belongs = SamePerson()
        self._another_with: str | None = None
        self.matches = QListWidget()
        self.matches.setAccessibleName(QCoreApplication.translate("CustomerField", "Customers found"))
        self.matches.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.matches.setProperty("role", "matches")
        self.matches.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Down goes into it; Tab goes on past it
        on_look_changed(self._dress)
        self.matches.hide()
        self._asked_about: str | None = None
        self._typed_in = self.phone.editor
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.phone)
        who = QHBoxLayout()
        who.setSpacing(12)
        who.addWidget(self.name, 1, Qt.AlignmentFlag.AlignTop)
        who.addWidget(self.language, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(who)
        layout.addWidget(self.matches)
        layout.addWidget(self.belongs)
        self.setFocusProxy(self.phone.editor)

    def _connect(self) -> None:
        self.phone.editor.textEdited.connect(self._on_phone_edited)
        self.name.editor.textEdited.connect(self._on_name_edited)
        self.phone.editor.editingFinished.connect(self._check_phone)
        self._timer.timeout.connect(self._find)
        self.matches.itemActivated.connect(self._on_match)
        self.matches.itemClicked.connect(self._on_match)
        self.belongs.same.connect(self._on_same_person)
        self.belongs.another.connect(self._on_another_person)
        for editor in (self.phone.editor, self.name.editor, self.matches):
            editor.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    # ---- reading -------------------------------------------------------------------------------------------------

    @property
    def known(self) -> Customer | None:
        """Who it is, where they were there before."""
        return self._known

    @property
    def blank(self) -> bool:
        return not self.phone.editor.text().strip() and not self.name.editor.text().strip()

    def wanted(self) -> WantedCustomer | None:
        """The customer, or None when nothing was typed or a field is wrong (see `troubled`)."""
        if self.blank:
            return None
        if self._known is not None:
            return WantedCustomer(id=self._known.id, name=self._known.name, phone=next(iter(self._known.phones), None))
        phone = self._checked_phone()
        name = clean_name(self.name.editor.text())
        missing = QCoreApplication.translate(
            "CustomerField", "Enter a name, so that everybody knows whom it is held for."
        )
        self.name.set_problem("" if name else missing)
        if self.troubled:
            return None
        return WantedCustomer(
            id=self._fresh_id,
            name=name,
            phone=phone,
            language=self.language.editor.currentData(),
            unshared=phone is not None and phone != self._another_with,
        )

    @property
    def troubled(self) -> bool:
        return self.phone.troubled or self.name.troubled

    def _checked_phone(self) -> str | None:
        text = self.phone.editor.text().strip()
        if not text:
            self.phone.set_problem("")
            return None
        try:
            number = normalise(text)
        except BadPhone as error:
            self.phone.set_problem(_phone_problem(error))
            return None
        self.phone.set_problem("")
        return number

    # ---- typing --------------------------------------------------------------------------------------------------

    def _on_phone_edited(self) -> None:
        self._typed_in = self.phone.editor
        self._on_edited()

    def _on_name_edited(self) -> None:
        self._typed_in = self.name.editor
        self._on_edited()

    def _on_edited(self) -> None:
        self._known = None
        if self._number() != self._asked_about:
            self.belongs.clear()
        if self.phone.troubled:
            self._checked_phone()
        self.name.set_problem("")
        self._say_who()
        self._timer.start()
        self.changed.emit()

    def _check_phone(self) -> None:
        """A broken number is marked when the field is left; a name typed here moves to where names go."""
        text = self.phone.editor.text().strip()
        if text and not any(c.isdigit() for c in text) and not self.name.editor.text().strip():
            self.name.editor.setText(text)
            self.phone.editor.clear()
        if self._known is None and not self.matches.hasFocus():
            self._checked_phone()

    def _find(self) -> None:
        text = self._typed_in.text().strip()
        if self._search is not None:
            self._search.drop()
        if len(text) < FEWEST_CHARACTERS:
            self.matches.hide()
            return
        if looks_like_phone(text):
            text = "".join(char for char in text if char.isdigit() or char == "+")
        reader = self._home.desk.reader
        self._search = self._home.read(reader.find_customers, text, done=self._on_found, failed=self._on_not_found)

    def _number(self) -> str | None:
        """The number typed, if it is one."""
        try:
            return normalise(self.phone.editor.text().strip())
        except BadPhone:
            return None

    def ask_whose(self, customers: list[Customer]) -> bool:
        """Asks about everybody who has the number typed, unless that was answered; says whether it asks."""
        number = self._number()
        owners = tuple(each for each in customers if number in each.phones)
        if number is None or not owners or self._known is not None or self._another_with == number:
            return False
        self._asked_about = number
        self.matches.hide()
        self.belongs.ask(number, owners)
        return True

    def _on_same_person(self, customer: Customer) -> None:
        self.choose(customer)
        self.name.editor.setFocus()

    def _on_another_person(self) -> None:
        self._another_with = self._asked_about
        self._say_who()
        self.name.editor.setFocus()

    def _on_found(self, customers: list[Customer]) -> None:
        if self._typed_in is self.phone.editor and self.ask_whose(customers):
            return
        self.matches.clear()
        for customer in customers[:MOST_SHOWN]:
            phones = ", ".join(displayed(phone) for phone in customer.phones[:2])
            item = QListWidgetItem(f"{customer.name}   {phones}")
            item.setData(Qt.ItemDataRole.UserRole, customer)
            self.matches.addItem(item)
        rows = self.matches.count()
        self.matches.setVisible(rows > 0 and not self._left(QApplication.focusWidget()))
        if rows:
            height = self.matches.sizeHintForRow(0) * rows + 10
            self.matches.setFixedHeight(height)

    def _left(self, now: QWidget | None) -> bool:
        """Whether the keyboard has gone on to something else of the window."""
        return now is not None and not self.isAncestorOf(now)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Who has gone on has not chosen: the list would only be in the way."""
        if self._left(now):
            self.matches.hide()

    def _on_not_found(self, error: DeskError) -> None:
        """Finding is a help, not a need: without it the customer is simply new."""
        self.matches.hide()

    def _on_match(self, item: QListWidgetItem) -> None:
        self.choose(item.data(Qt.ItemDataRole.UserRole))

    def choose(self, customer: Customer) -> None:
        """Fills in a known customer."""
        self._known = customer
        if customer.id == self._fresh_id:  # saved meanwhile: whoever is typed over them is somebody else
            self._fresh_id = CustomerId(new_id())
        self.belongs.clear()
        self.phone.editor.setText(displayed(customer.phones[0]) if customer.phones else "")
        self.name.editor.setText(customer.name)
        self.phone.set_problem("")
        self.name.set_problem("")
        self._say_who()
        had_focus = self.matches.hasFocus()
        self.matches.hide()
        if had_focus:
            self.name.editor.setFocus()
        self.changed.emit()

    def _say_who(self) -> None:
        self.language.setVisible(not self.blank and self._known is None)
        if self.blank:
            self.name.set_remark("")
        elif self._known is not None:
            self.name.set_remark(QCoreApplication.translate("CustomerField", "Known customer"))
        else:
            self.name.set_remark(QCoreApplication.translate("CustomerField", "New customer"))

    def _dress(self) -> None:
        theme = current_theme()
        self.matches.setStyleSheet(
            f"QListWidget {{ background: {theme.raised}; border: 1px solid {theme.edge};"
            f" border-radius: {theme.radius}px; padding: 3px; outline: none; }}"
            f" QListWidget::item {{ padding: 6px 8px; border-radius: 4px; }}"
            f" QListWidget::item:selected {{ background: {theme.accent_soft}; color: {theme.text}; }}"
        )

    # ---- keys ----------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.matches:
                return self._on_list_key(event)
            if event.key() == Qt.Key.Key_Down and self.matches.isVisible():
                self.matches.setFocus()
                self.matches.setCurrentRow(0)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                return self._on_enter()
        return super().eventFilter(watched, event)

    def _on_enter(self) -> bool:
        """Enter takes the only customer found, otherwise it goes on to the next field."""
        if self.matches.isVisible() and self.matches.count() == 1 and self._known is None and self._literally():
            self._on_match(self.matches.item(0))
        elif self.belongs.asking:
            self.belongs.focus_first()
            return True
        self.focusNextChild()
        return True

    def _literally(self) -> bool:
        """Whether the only match has what was typed, letter by letter: one that merely resembles it is not taken."""
        customer: Customer = self.matches.item(0).data(Qt.ItemDataRole.UserRole)
        text = self._typed_in.text().strip().lower()
        digits = "".join(char for char in text if char.isdigit())
        return text in customer.name.lower() or any(digits and digits in phone for phone in customer.phones)

    def _on_list_key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if (item := self.matches.currentItem()) is not None:
                self._on_match(item)
            return True
        if event.key() == Qt.Key.Key_Up and self.matches.currentRow() <= 0:
            self.phone.editor.setFocus()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.matches.hide()
            self.phone.editor.setFocus()
            return True
        return False


def _phone_problem(error: BadPhone) -> str:
    advice = QCoreApplication.translate("CustomerField", "Enter all ten digits, or + and the country code.")
    if not error.problem:
        return advice
    problem = told(error.problem)
    text = QCoreApplication.translate("CustomerField", "{problem}. {advice}")
    return text.replace("{problem}", problem[0].upper() + problem[1:]).replace("{advice}", advice)
