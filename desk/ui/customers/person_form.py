"""The form of one person, new or known: what another desk changed meanwhile is shown beside what was typed."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desk.domain.errors import CustomerMerged, DeskError, NumberBelongs, RecordChanged
from desk.domain.ids import CustomerId, new_id
from desk.domain.person import LONGEST_ADDRESS, LONGEST_NAME, clean_gstin, clean_name, is_email, is_gstin
from desk.ui.booking.form import CommandForm
from desk.ui.booking.note_edit import NoteEdit
from desk.ui.booking.same_person import SamePerson
from desk.ui.customers.phones_edit import PhonesEdit
from desk.ui.customers.words import field_words, phones_text, value_words
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.field import Field
from desk.ui.words.format import moment_text
from desk.ui.words.text import language_words
from desk.usecases.commands import FieldEdit
from desk.usecases.people import AddCustomer, CustomerCard, EditCustomer
from desk.usecases.results import Customer

_LINES = ("name", "email", "address", "gstin")


class PersonForm(CommandForm):
    """`person_wanted` (CustomerId) asks to look at somebody else: it is the same person, or merged into them."""

    person_wanted = Signal(object)

    def __init__(self, home: SignedIn, card: CustomerCard | None, name: str = "") -> None:
        title = QCoreApplication.translate("PersonForm", "New customer")
        if card is not None:
            title = QCoreApplication.translate("PersonForm", "Edit {name}").replace("{name}", card.name)
        super().__init__(home, title, QCoreApplication.translate("PersonForm", "&Save"), icon_name="check")
        self.card = card
        self._fresh_id = CustomerId(new_id())
        self._another = False
        self.clashes: tuple[str, ...] = ()
        self._was = values(card)
        self._was_phones = card.phones if card is not None else ()
        words = field_words()
        self.lines = {each: Field(words[each], QLineEdit(self._was[each])) for each in _LINES}
        self.language = Field(words["language"], QComboBox())
        for code, word in language_words().items():
            self.language.editor.addItem(word, code)
        self.note = NoteEdit(words["note"], self._was["note"])
        self.phones = PhonesEdit(self._was_phones)
        self.belongs = SamePerson()
        self._put("language", self._was["language"])
        if card is None:
            self.lines["name"].editor.setText(name)
        self._arrange()

    def _arrange(self) -> None:
        self.lines["name"].editor.setMaxLength(LONGEST_NAME)
        self.lines["address"].editor.setMaxLength(LONGEST_ADDRESS)
        lines = self.lines
        order: tuple[QWidget, ...] = (lines["name"], self.phones, self.belongs, self.language)
        for widget in (*order, lines["email"], lines["address"], lines["gstin"], self.note):
            self.body.addWidget(widget)
        self.belongs.same.connect(self._on_same)
        self.belongs.another.connect(self._on_another)
        self.setFocusProxy(self.lines["name"].editor)

    # ---- what it makes -------------------------------------------------------------------------------------------

    def typed(self) -> dict[str, str]:
        """Every field as it would be kept."""
        texts = {name: field.editor.text().strip() for name, field in self.lines.items()}
        texts["name"] = clean_name(texts["name"])
        texts["gstin"] = clean_gstin(texts["gstin"])
        return texts | {"language": self.language.editor.currentData(), "note": self.note.text()}

    def command(self) -> AddCustomer | EditCustomer | None:
        typed, numbers = self.typed(), self.phones.numbers()
        if not self._fine(typed) or numbers is None:
            return None
        if self.card is None:
            return AddCustomer(
                customer_id=self._fresh_id,
                full_name=typed["name"],
                phones=tuple(numbers),
                unshared=not self._another,
                **{name: typed[name] for name in ("language", "email", "address", "gstin", "note")},
            )
        return self._edit(typed, numbers)

    def _edit(self, typed: dict[str, str], numbers: list[str]) -> EditCustomer | None:
        assert self.card is not None
        fields = tuple(
            FieldEdit(name=name, was=self._was[name], to=value)
            for name, value in typed.items()
            if value != self._was[name]
        )
        was = list(self._was_phones)
        first = None
        if numbers and numbers[:1] != [phone for phone in was if phone in numbers][:1]:
            first = FieldEdit(name="first_phone", was=was[0] if was else None, to=numbers[0])
        command = EditCustomer(
            customer_id=self.card.id,
            fields=fields,
            add_phones=tuple(number for number in numbers if number not in was),
            remove_phones=tuple(phone for phone in was if phone not in numbers),
            first_phone=first,
        )
        if command == EditCustomer(customer_id=self.card.id):
            self.closed.emit()
            return None
        return command

    def _fine(self, typed: dict[str, str]) -> bool:
        """Says at each field what is wrong with it."""
        problems = {
            "name": ""
            if typed["name"]
            else QCoreApplication.translate("PersonForm", "Enter a name that can be read aloud."),
            "email": ""
            if not typed["email"] or is_email(typed["email"])
            else QCoreApplication.translate("PersonForm", "Enter an address such as asha@example.in."),
            "gstin": ""
            if not typed["gstin"] or is_gstin(typed["gstin"]) or typed["gstin"] == self._was["gstin"]
            else QCoreApplication.translate("PersonForm", "This is no GSTIN: one of its 15 characters is wrong."),
        }
        for name, problem in problems.items():
            self.lines[name].set_problem(problem)
        return self.note.valid() and not any(problems.values())

    def unsaved(self) -> bool:
        return self.typed() != self._was or self.phones.typed() != PhonesEdit(self._was_phones).typed()

    # ---- after a refusal -----------------------------------------------------------------------------------------

    def on_refused(self, error: DeskError) -> None:
        reader = self.home.desk.reader
        if isinstance(error, RecordChanged) and self.card is not None:
            self.clashes = tuple(clash.name for clash in error.clashes)
            self.home.read(reader.customer, self.card.id, done=self._on_card, failed=self._on_not_read)
        elif isinstance(error, CustomerMerged) and error.into is not None:
            show = QCoreApplication.translate("PersonForm", "Show the one that was kept")
            self.refusal.offer(show, partial(self.person_wanted.emit, CustomerId(error.into)), icon_name="eye")
        elif isinstance(error, NumberBelongs):
            self.home.read(reader.customers, error.customers, done=self._on_owners, failed=self._on_not_read)

    def _on_owners(self, cards: list[CustomerCard]) -> None:
        numbers = self.phones.numbers() or []
        shared = next((n for n in numbers if any(n in card.phones for card in cards)), "")
        self.refusal.clear()
        self.belongs.ask(shared, tuple(card.person for card in cards))
        self.belongs.focus_first()

    def _on_same(self, customer: Customer) -> None:
        self.person_wanted.emit(customer.id)

    def _on_another(self) -> None:
        self._another = True
        self.submit()

    def _on_card(self, card: CustomerCard) -> None:
        """Both values at each field in dispute, with who and when; what was typed stays until the person decides."""
        self.card = card
        now = values(card)
        for name in self.clashes:
            touch = card.touched.get(name)
            who, at = (touch.by, touch.at) if touch else (card.changed_by, card.changed_at)
            text = QCoreApplication.translate("PersonForm", "{who} changed this to: {value} ({when})")
            text = text.replace("{who}", who).replace("{when}", moment_text(at, self.home.zone))
            shown = phones_text(card.phones[:1]) if name == "first_phone" else value_words(name, now[name])
            self._tell(name, text.replace("{value}", shown))
        mine = QCoreApplication.translate("PersonForm", "Keep &mine")
        theirs = QCoreApplication.translate("PersonForm", "Take the&irs")
        self.refusal.offer(mine, partial(self.decide, theirs=False)).setFocus()
        self.refusal.offer(theirs, partial(self.decide, theirs=True))

    def decide(self, *, theirs: bool) -> None:
        """Settles the clashes: the other desk's values are taken over, or overwritten with the next save."""
        assert self.card is not None
        now = values(self.card)
        for name in self.clashes:
            self._tell(name, "")
            if name == "first_phone":
                self._take_phones(self.card, theirs=theirs)
                continue
            self._was[name] = now[name]
            if theirs:
                self._put(name, now[name])
        self.clashes = ()
        self.refusal.clear()
        self.submit_button.setFocus()

    def _take_phones(self, card: CustomerCard, *, theirs: bool) -> None:
        """Numbers that the other desk added are kept, whichever is to be called first."""
        here = self.phones.numbers() or []
        for phone in card.phones:
            if phone not in here and phone not in self._was_phones:
                self.phones.add(phone)
        self._was_phones = card.phones
        if theirs and card.phones:
            self.phones.put_first(card.phones[0])

    def _tell(self, name: str, problem: str) -> None:
        if name == "first_phone":
            line = self.phones.lines[0]
            line.problem.setText(problem)
            line.problem.setVisible(bool(problem))
        elif name == "note":
            self.note.set_problem(problem)
        elif name == "language":
            self.language.set_problem(problem)
        else:
            self.lines[name].set_problem(problem)

    def _put(self, name: str, value: str) -> None:
        if name == "note":
            self.note.editor.setPlainText(value)
        elif name == "language":
            self.language.editor.setCurrentIndex(max(0, self.language.editor.findData(value)))
        else:
            self.lines[name].editor.setText(value)


def values(card: CustomerCard | None) -> dict[str, str]:
    """The fields of the form, by the names that the command has for them."""
    if card is None:
        return dict.fromkeys(("name", "email", "address", "gstin", "note"), "") | {"language": "en"}
    return {name: getattr(card, name) for name in ("name", "email", "address", "gstin", "note", "language")}
