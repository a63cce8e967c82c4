"""The customers' panel: find as you type, the person beside the list, edited and merged in place, all by keys."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.domain.ids import CustomerId
from desk.domain.phone import looks_like_phone
from desk.ui.booking.code_form import CodeForm
from desk.ui.booking.form import CommandForm
from desk.ui.booking.form_slot import FormSlot
from desk.ui.call import Call
from desk.ui.customers.merge_form import MergeForm
from desk.ui.customers.pane import CustomerPane
from desk.ui.customers.people_list import PeopleList
from desk.ui.customers.person_form import PersonForm
from desk.ui.customers.wishes_form import WishesForm
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.keyed import Deed, keyed
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.words import Words
from desk.usecases.people import CustomerBooking, CustomerCard, Duplicate
from desk.usecases.ports import Answer
from desk.usecases.results import BookingCard, Customer

PAUSE_MILLISECONDS = 120
FEWEST_CHARACTERS = 2


class CustomersPanel(QWidget):
    """`booking_wanted` carries a booking's id and its period. Live while it is seen, marked as dirty while not."""

    booking_wanted = Signal(object, object)

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self._finding: Call | None = None
        self._reading: Call | None = None
        self.dirty = True
        self.line = QLineEdit()
        self.list = PeopleList()
        self.pane = CustomerPane(home)
        self.slot = FormSlot()
        self.notice = Notice()
        self.said = Words("", "small")
        self.new_button = Button(
            QCoreApplication.translate("Customers", "New customer"), icon_name="user-plus", shortcut="Ctrl+Alt+N"
        )
        self.alike_button = Button(
            QCoreApplication.translate("Customers", "Likely duplicates"), icon_name="users", shortcut="Ctrl+D"
        )
        self.keys: list[QAction] = []
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._person_soon = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._wanted: CustomerId | None = None
        self._pinned = False  # somebody asked for by name stays, whether the list has them or not
        self._lay_out()
        self._connect()
        self._bind_keys()
        self.pane.hide()

    def _lay_out(self) -> None:
        self.line.setPlaceholderText(QCoreApplication.translate("Customers", "Name or number"))
        self.line.setAccessibleName(QCoreApplication.translate("Customers", "Find a customer"))
        self.alike_button.setCheckable(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.new_button)
        buttons.addWidget(self.alike_button)
        buttons.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(Words(QCoreApplication.translate("Customers", "Customers"), "display"))
        left.addWidget(self.line)
        left.addLayout(buttons)
        left.addWidget(self.notice)
        left.addWidget(self.said)
        left.addWidget(self.list, 1)
        inside = QWidget()
        right = QVBoxLayout(inside)
        right.setContentsMargins(0, 0, 8, 0)
        right.setSpacing(12)
        right.addWidget(self.slot)
        right.addWidget(self.pane, 1)
        right.addStretch(0)
        self.area = QScrollArea()
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 24, 28, 20)
        row.setSpacing(24)
        row.addLayout(left, 2)
        row.addWidget(self.area, 3)
        self.setAccessibleName(QCoreApplication.translate("Customers", "Customers"))
        self.setFocusProxy(self.line)

    def _connect(self) -> None:
        self._soon.timeout.connect(self.refresh)
        self._person_soon.timeout.connect(self._read_person)
        self.line.textEdited.connect(self._on_edited)
        self.line.returnPressed.connect(self._to_list)
        self.list.currentItemChanged.connect(self._on_current)
        self.list.entered.connect(self._to_person)
        self.list.left_upwards.connect(self.line.setFocus)
        self.new_button.clicked.connect(self.new_customer)
        self.alike_button.toggled.connect(self.refresh)
        self.pane.edit_wanted.connect(self.edit)
        self.pane.verify_wanted.connect(self.verify)
        self.pane.wishes_wanted.connect(self.choose_messages)
        self.pane.merge_wanted.connect(self.merge)
        self.pane.person_wanted.connect(self.show_person)
        self.pane.bookings.chosen.connect(self._on_booking_chosen)
        self.slot.answered.connect(self._on_answer)
        self.slot.emptied.connect(self._to_person)
        self._home.live.customer_changed.connect(self._on_told)
        self._home.live.booking_changed.connect(self._on_booking)
        self._home.live.everything_changed.connect(self._on_told)

    def _bind_keys(self) -> None:
        down = QAction(QCoreApplication.translate("Customers", "To the list of customers"), self)
        deeds: tuple[Deed, ...] = (
            ("F2", QCoreApplication.translate("Customers", "Edit the customer"), self.edit),
            ("Ctrl+Shift+V", QCoreApplication.translate("Customers", "Verify the number by a code"), self.verify),
            ("Ctrl+Shift+T", QCoreApplication.translate("Customers", "Messages they want"), self.choose_messages),
            ("Ctrl+M", QCoreApplication.translate("Customers", "Merge with a likely duplicate"), self.merge_first),
            ("Ctrl+Alt+N", QCoreApplication.translate("Customers", "New customer"), self.new_customer),
            ("Ctrl+D", QCoreApplication.translate("Customers", "Likely duplicates"), self.alike_button.toggle),
        )
        self.keys += keyed(self, deeds)
        down.setShortcut(QKeySequence("Down"))
        down.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        down.triggered.connect(self._to_list)
        self.line.addAction(down)

    # ---- finding -------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Those who fit what is typed; with nothing typed those who changed last; or all likely duplicates."""
        self._soon.stop()
        if self._finding is not None:
            self._finding.drop()
        self.dirty = False
        reader, text = self._home.desk.reader, self.line.text().strip()
        if looks_like_phone(text):
            text = "".join(char for char in text if char.isdigit() or char == "+")
        if self.alike_button.isChecked():
            self._finding = self._home.read(reader.likely_duplicates, done=self._on_pairs, failed=self._on_failed)
        elif len(text) >= FEWEST_CHARACTERS:
            self._finding = self._home.read(reader.find_customers, text, done=self._on_found, failed=self._on_failed)
        else:
            self._finding = self._home.read(reader.recent_customers, done=self._on_found, failed=self._on_failed)

    def _on_edited(self) -> None:
        self._pinned = False
        if self.alike_button.isChecked():
            self.alike_button.setChecked(False)
        self._soon.start()

    def _on_found(self, people: list[Customer]) -> None:
        self._finding = None
        self.notice.clear()
        self.list.put(people)
        nobody = QCoreApplication.translate("Customers", "Nobody found. Ctrl+Alt+N makes a new customer.")
        self.said.setText("" if people else nobody)
        self._after_list()

    def _on_pairs(self, pairs: list[Duplicate]) -> None:
        self._finding = None
        self.notice.clear()
        self.list.put_pairs(pairs)
        self.said.setText("" if pairs else QCoreApplication.translate("Customers", "No likely duplicates."))
        self._after_list()

    def _after_list(self) -> None:
        self.said.setVisible(bool(self.said.text()))
        if self._pinned and self._wanted is not None:
            self.list.choose(self._wanted)
        else:
            self._wanted = self.list.person()
        self._read_person()

    def _on_failed(self, error: DeskError) -> None:
        self._finding = self._reading = None
        self.dirty = True
        self.notice.tell(told(error))

    # ---- the person ----------------------------------------------------------------------------------------------

    def show_person(self, customer_id: CustomerId) -> None:
        """Shows somebody, in the list or not; an open form asks first if something was typed."""
        if self.slot.leave(partial(self.show_person, customer_id)):
            self._wanted, self._pinned = customer_id, True
            self.list.choose(customer_id)
            self._read_person()

    def _on_current(self) -> None:
        if self.slot.form is None or self.slot.leave():
            self._wanted, self._pinned = self.list.person(), False
            self._person_soon.start()

    def _read_person(self) -> None:
        self._person_soon.stop()
        if self._reading is not None:
            self._reading.drop()
        wanted = self._wanted
        if wanted is None:
            self.pane.hide()
            return
        self._reading = self._home.read(self._both, wanted, done=self._on_person, failed=self._on_failed)

    def _both(self, customer_id: CustomerId) -> tuple[CustomerCard, list[Duplicate]]:
        """Runs in a lane."""
        reader = self._home.desk.reader
        card = reader.customer(customer_id)
        return card, reader.likely_duplicates(card.id)

    def _on_person(self, found: tuple[CustomerCard, list[Duplicate]]) -> None:
        self._reading = None
        card, alike = found
        self._wanted = card.id  # of somebody merged: the one kept
        self.pane.show_card(card, alike)
        self.pane.setVisible(self.slot.form is None)

    def _to_list(self) -> None:
        if self._soon.isActive():
            self.refresh()
        self.list.setFocus()

    def _to_person(self) -> None:
        """The keyboard goes on with the person: to their bookings, or to what may be done."""
        self.pane.setVisible(self.pane.card is not None and self._wanted is not None)
        (self.pane.bookings if self.pane.bookings.isVisible() else self.pane.edit_button).setFocus()

    def _on_booking_chosen(self, booking: CustomerBooking) -> None:
        self.booking_wanted.emit(booking.booking_id, booking.period)

    # ---- what the person at the desk does ------------------------------------------------------------------------

    def new_customer(self) -> None:
        text = self.line.text().strip()
        self._open(PersonForm(self._home, None, "" if looks_like_phone(text) else text))

    def edit(self) -> None:
        if self.pane.card is not None and self.slot.form is None:
            self._open(PersonForm(self._home, self.pane.card))

    def verify(self) -> None:
        """A one-time code to one of the numbers."""
        if self.pane.card is not None and self.pane.card.phones and self.slot.form is None:
            self._open(CodeForm(self._home, self.pane.card))

    def choose_messages(self) -> None:
        """By which ways they want to be told."""
        if self.pane.card is not None and self.slot.form is None:
            self._open(WishesForm(self._home, self.pane.card))

    def merge(self, other: Customer) -> None:
        if self.pane.card is not None:
            self._open(MergeForm(self._home, self.pane.card.person, other))

    def merge_first(self) -> None:
        """The first of those who may be the same person."""
        if self.slot.form is None and self.pane.merge_buttons:
            self.pane.merge_buttons[0].click()

    def _open(self, form: CommandForm) -> None:
        if isinstance(form, PersonForm):
            form.person_wanted.connect(self._on_person_wanted)
        if self.slot.open(form):
            self.pane.hide()
            self.area.verticalScrollBar().setValue(0)

    def _on_person_wanted(self, customer_id: CustomerId) -> None:
        """It is somebody known already: what was typed of a new person is not needed any more."""
        if self.slot.form is not None:
            self.slot.form.discard()
        self.show_person(customer_id)

    def _on_answer(self, answer: Answer) -> None:
        if answer.customer is not None:
            self._wanted, self._pinned = answer.customer.id, True
            self.refresh()
            self._to_person()

    # ---- what others do ------------------------------------------------------------------------------------------

    def _on_told(self, _what: object = None) -> None:
        self.dirty = True
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def _on_booking(self, card: BookingCard) -> None:
        shown = self.pane.card
        if shown is not None and card.customer is not None and card.customer.id == shown.id:
            self._on_told()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.dirty:
            self.refresh()
