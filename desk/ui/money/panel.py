"""The Money panel: lists of what came and what waits, one next action each, and beside them the entry itself. Live.

Behind the lists are pages of their own kind (desk/ui/money/pages.py).
"""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QTabBar, QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.domain.ids import BookingId
from desk.domain.money_steps import PayStep, RefundStep
from desk.domain.period import Period
from desk.ui.booking.form_slot import FormSlot
from desk.ui.booking.payment.line import MoneyLine
from desk.ui.booking.payment.place_form import PlaceForm
from desk.ui.booking.payment.step_form import StepForm
from desk.ui.booking.wish import Wish
from desk.ui.call import Call
from desk.ui.language.told import told
from desk.ui.money.entries import Entries
from desk.ui.money.filters import Filters
from desk.ui.money.page import MoneyPage
from desk.ui.money.pages import money_pages, page_title
from desk.ui.money.words import LISTS, list_empty, list_title, next_step, sum_words
from desk.ui.signed_in import SignedIn
from desk.ui.till.scrolled import Scrolled
from desk.ui.widgets.button import Button
from desk.ui.widgets.keyed import Deed, keyed
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.pages import Pages
from desk.ui.widgets.side_by_side import SideBySide
from desk.ui.widgets.words import Words
from desk.usecases.payments.reading import MoneyEntry, PaymentCard, RefundCard
from desk.usecases.ports import Answer
from desk.usecases.results import Customer
from desk.usecases.today import whole_day

PAUSE_MILLISECONDS = 120


class MoneyPanel(QWidget):
    """`booking_wanted`: a booking's id, its period, and the Wish of a next step (None: look)."""

    booking_wanted = Signal(object, object, object)

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self._call: Call | None = None
        self._found: dict[str, list[MoneyEntry]] = {kind: [] for kind in LISTS}
        self.dirty = True
        self._read_once = False
        self.tabs = QTabBar()
        self.filters = Filters()
        self.days, self.method, self.state = self.filters.days, self.filters.method, self.filters.state
        self.pages = money_pages(home)
        self.stack, self._lists = Pages(), QWidget()
        self.notice = Notice()
        self.empty = Words("", "muted")
        self.total = Words("", "muted")
        self.list = Entries()
        self.slot = FormSlot()
        self.next_button = Button("", "primary", shortcut="Return")
        self.show_button = Button(
            QCoreApplication.translate("Money", "Show the booking"), icon_name="eye", shortcut="Ctrl+Return"
        )
        for button in (self.next_button, self.show_button):
            button.hide()  # until there is a line that they are about
        self.line: MoneyLine | None = None
        self.keys: list[QAction] = []
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._lay_out()
        self._connect()
        self._bind_keys()

    # ---- how it looks --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        for kind in LISTS:
            self.tabs.addTab(list_title(kind))
        for name in self.pages:
            self.tabs.addTab(page_title(name))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName(QCoreApplication.translate("Money", "Lists of money"))
        left = QVBoxLayout()
        left.setSpacing(10)
        for widget in (self.filters, self.notice, self.empty):
            left.addWidget(widget)
        left.addWidget(self.list, 1)
        left.addWidget(self.total)
        row = SideBySide(24)
        row.addLayout(left, 2)
        row.addWidget(self._beside(), 1)
        row.setContentsMargins(0, 0, 0, 0)
        self._lists.setLayout(row)
        self.stack.addWidget(self._lists)
        for page in self.pages.values():
            self.stack.addWidget(Scrolled(page, page.slot))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(28, 24, 28, 20)
        whole.setSpacing(10)
        whole.addWidget(Words(QCoreApplication.translate("Money", "Money"), "display"))
        whole.addWidget(self.tabs)
        whole.addWidget(self.stack, 1)
        self.setAccessibleName(QCoreApplication.translate("Money", "Money"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _beside(self) -> QWidget:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.next_button)
        buttons.addWidget(self.show_button)
        buttons.addStretch(1)
        inside = QWidget()
        self._right = QVBoxLayout(inside)
        self._right.setContentsMargins(0, 0, 8, 0)
        self._right.setSpacing(12)
        self._right.addLayout(buttons)
        self._right.addWidget(self.slot)
        self._right.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _connect(self) -> None:
        self._soon.timeout.connect(self.refresh)
        self.tabs.currentChanged.connect(self._on_tab)
        self.days.currentIndexChanged.connect(self.refresh)
        self.method.currentIndexChanged.connect(self._show_list)
        self.state.currentIndexChanged.connect(self._show_list)
        self.list.currentItemChanged.connect(self._on_current)
        self.list.entered.connect(self.act)
        self.list.left_upwards.connect(self.tabs.setFocus)
        self.next_button.clicked.connect(self.act)
        self.show_button.clicked.connect(self.show_booking)
        self.slot.answered.connect(self._on_answered)
        self.slot.emptied.connect(self._on_emptied)
        for name, page in self.pages.items():
            page.booking_wanted.connect(self.booking_wanted)
            page.left_upwards.connect(self.tabs.setFocus)
            page.counted.connect(partial(self._count, name))
            self.keys.extend(page.keys)
        self._home.live.money_changed.connect(self._on_told)
        self._home.live.everything_changed.connect(self._on_told)

    def _bind_keys(self) -> None:
        deeds: tuple[Deed, ...] = (
            ("Ctrl+PgDown", QCoreApplication.translate("Money", "Next list"), self._next_list),
            ("Ctrl+PgUp", QCoreApplication.translate("Money", "Previous list"), self._previous_list),
            ("Ctrl+O", QCoreApplication.translate("Money", "Show the booking"), self.show_booking),
        )
        self.keys += keyed(self, deeds)

    # ---- reading -------------------------------------------------------------------------------------------------

    @property
    def kind(self) -> str:
        """Which list or page is shown."""
        return (*LISTS, *self.pages)[max(0, self.tabs.currentIndex())]

    @property
    def page(self) -> MoneyPage | None:
        """The page that is shown instead of a list."""
        return self.pages.get(self.kind)

    def turn_to(self, kind: str) -> None:
        """Shows a list or page by its kind."""
        self.tabs.setCurrentIndex((*LISTS, *self.pages).index(kind))

    def refresh(self) -> None:
        """Reads all lists again; what is shown stays until the answer is there."""
        self._soon.stop()
        if self._call is not None:
            self._call.drop()
        self.dirty = False
        today = whole_day(self._home.now(), self._home.house)
        period = Period(today.start - timedelta(days=int(self.days.currentData()) - 1), today.end)
        self._call = self._home.read(self._both, period, done=self._on_read, failed=self._on_failed)

    def _both(self, period: Period) -> list[MoneyEntry]:
        """Runs in a lane."""
        reader = self._home.desk.reader
        return [*reader.money_taken(period), *reader.money_waiting()]

    def _on_read(self, entries: list[MoneyEntry]) -> None:
        self._call = None
        self.notice.clear()
        self._found = {kind: [entry for entry in entries if entry.kind == kind] for kind in LISTS}
        for number, kind in enumerate(LISTS):
            count = len(self._found[kind]) if kind != "payment" else 0
            self.tabs.setTabText(number, f"{list_title(kind)} · {count}" if count else list_title(kind))
        self._show_list()
        if not self._read_once and self.tabs.hasFocus():
            self.focus_list()  # somebody came before there was a list
        self._read_once = True

    def _on_failed(self, error: DeskError) -> None:
        self._call = None
        self.dirty = True
        self.notice.tell(told(error))

    def _on_told(self, _what: object = None) -> None:
        self.dirty = True
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_list()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.dirty:
            self.refresh()

    # ---- the list and the entry ----------------------------------------------------------------------------------

    def _count(self, name: str, count: int) -> None:
        """How many rows of a page wait for somebody."""
        text = f"{page_title(name)} · {count}" if count else page_title(name)
        self.tabs.setTabText(len(LISTS) + list(self.pages).index(name), text)

    def _on_tab(self) -> None:
        self.stack.setCurrentIndex(max(0, self.tabs.currentIndex() - len(LISTS) + 1))
        self._show_list()
        self.focus_list()

    def focus_list(self) -> None:
        """The keyboard goes to the list, or where there is none to its tab."""
        if self.page is not None:
            self.page.focus_inside()
        else:
            (self.list if self.list.isVisibleTo(self) else self.tabs).setFocus()

    def _next_list(self) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + 1) % self.tabs.count())

    def _previous_list(self) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() - 1) % self.tabs.count())

    def _show_list(self) -> None:
        if self.page is not None:
            return
        shown = [entry for entry in self._found[self.kind] if self.kind != "payment" or self.filters.let_through(entry)]
        focused = self.list.hasFocus()
        self.filters.setVisible(self.kind == "payment")
        self.list.setAccessibleName(list_title(self.kind))
        self.list.put(shown, self._home.house)
        self.list.setVisible(bool(shown))
        self.empty.setText(list_empty(self.kind))
        self.empty.setVisible(not shown)
        if focused and not shown:
            self.tabs.setFocus()
        self.total.setText(sum_words(self.kind, shown))
        self._show_entry()

    def _on_current(self) -> None:
        if self.slot.leave(self._show_entry):
            self._show_entry()

    def _show_entry(self) -> None:
        entry = self.list.entry()
        if self.line is not None and entry is not None and self.line.subject == (entry.payment or entry.refund):
            return
        if self.line is not None:
            self.line.hide()
            self.line.deleteLater()
            self.line = None
        self.show_button.setVisible(entry is not None)
        self.next_button.setVisible(entry is not None)
        if entry is None:
            return
        step = next_step(entry, self._home.identity.rank)
        self.next_button.setText(step.text)
        self.next_button.allow(step.problem)
        self.show_button.setVisible(step.step is not None or step.place or step.take)
        subject = entry.payment or entry.refund
        assert subject is not None
        self.line = MoneyLine(self._home, subject, self._home.house.venue(entry.booking.venue_id).zone)
        self.line.wanted.connect(self._on_step_wanted)
        self.line.place_wanted.connect(self._on_place_wanted)
        self._right.insertWidget(self._right.count() - 1, self.line)
        self.line.show()

    # ---- what the person does ------------------------------------------------------------------------------------

    def act(self) -> None:
        """The one next action of the current entry."""
        entry = self.list.entry()
        if entry is None or self.page is not None:
            return
        step = next_step(entry, self._home.identity.rank)
        if step.problem:
            self.notice.tell(step.problem, "warning")
        elif step.place and entry.payment is not None:
            self._on_place_wanted(entry.payment)
        elif step.step is not None:
            subject = entry.payment or entry.refund
            assert subject is not None
            self._on_step_wanted(subject, step.step)
        else:
            self.booking_wanted.emit(entry.booking.id, entry.booking.period, Wish.TAKE_PAYMENT if step.take else None)

    def show_booking(self) -> None:
        if self.page is not None:
            self.page.show_booking()
            return
        entry = self.list.entry()
        if entry is not None:
            self.booking_wanted.emit(entry.booking.id, entry.booking.period, None)

    @property
    def printable(self) -> bool:
        """Whether what is shown has a paper of its own."""
        return self.page is not None and self.page.printable

    def preview(self) -> None:
        if self.page is not None:
            self.page.preview()

    def _on_step_wanted(self, subject: PaymentCard | RefundCard, step: PayStep | RefundStep) -> None:
        self.notice.clear()
        self.slot.open(StepForm(self._home, subject, step))

    def _on_place_wanted(self, payment: PaymentCard) -> None:
        self._home.read(self._customer_of, payment, done=self._on_customer, failed=self._on_failed)

    def _customer_of(self, payment: PaymentCard) -> tuple[PaymentCard, Customer | None]:
        """Runs in a lane."""
        return payment, self._home.desk.reader.booking(BookingId(payment.booking_id)).customer

    def _on_customer(self, found: tuple[PaymentCard, Customer | None]) -> None:
        self.slot.open(PlaceForm(self._home, *found))

    def _on_answered(self, _answer: Answer) -> None:
        self.refresh()
        self.focus_list()

    def _on_emptied(self) -> None:
        self.focus_list()

    # ---- leaving -------------------------------------------------------------------------------------------------

    @property
    def _slots(self) -> dict[str, FormSlot]:
        return {"": self.slot} | {name: page.slot for name, page in self.pages.items()}

    @property
    def unsaved(self) -> bool:
        return any(slot.unsaved for slot in self._slots.values())

    def leave(self, then: Callable[[], None]) -> bool:
        """Empties the forms, or turns to the one that holds unsaved text, which asks in place."""
        for name, slot in self._slots.items():
            if slot.unsaved:
                if name or self.page is not None:
                    self.turn_to(name or LISTS[0])
                return slot.leave(then)
        return all(slot.leave() for slot in self._slots.values())

    def stay(self) -> None:
        """Takes back questions that are none any more."""
        for slot in self._slots.values():
            slot.stay()
