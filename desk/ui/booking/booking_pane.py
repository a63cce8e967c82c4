"""One booking in the inspector: its status and countdown, the actions it offers now, one form at a time, its facts."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.domain.lifecycle import Status
from desk.domain.money_steps import PayStep, RefundStep
from desk.ui.booking.action_row import ActionRow
from desk.ui.booking.countdown import Countdown
from desk.ui.booking.details import Details
from desk.ui.booking.form_slot import FormSlot
from desk.ui.booking.history import History
from desk.ui.booking.messages_pane import BookingMessages
from desk.ui.booking.offers import Offer, mark_command, next_wish, not_now, offers
from desk.ui.booking.payment.deposit_form import DepositForm
from desk.ui.booking.payment.pane import PaymentsPane
from desk.ui.booking.payment.place_form import PlaceForm
from desk.ui.booking.payment.step_form import StepForm
from desk.ui.booking.wish import Wish
from desk.ui.booking.wish_forms import form_for
from desk.ui.language.told import told
from desk.ui.papers.pane import PapersPane
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.ui.widgets.keyed import Deed, keyed
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.status_chip import StatusChip
from desk.ui.widgets.tab_order import order_tabs
from desk.ui.widgets.words import Words
from desk.ui.words.text import mark_words
from desk.usecases.at_the_desk import new_key
from desk.usecases.payments.reading import BookingMoney, PaymentCard, RefundCard
from desk.usecases.ports import Answer
from desk.usecases.results import BookingCard

LARGE_TEXT = 130


class BookingPane(QWidget):
    """`offers_changed` after the card, the clock or the connection changed what can be done."""

    offers_changed = Signal(object)

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self.card: BookingCard | None = None
        self.found: dict[Wish, Offer] = {}
        self.chip = StatusChip()
        self.number = Words("", "title", wrap=False).selectable()
        self.countdown = Countdown(home)
        self.summary = Words("", "muted")
        self.mark = Words("", "strong")
        self.problem = Notice()
        self.action_row = ActionRow()
        self.slot = FormSlot()
        self.tabs = QTabBar()
        self.details = Details(home)
        self.payments = PaymentsPane(home)
        self.history = History(home)
        self.papers = PapersPane(home)
        self.messages = BookingMessages(home)
        self._pages: tuple[QWidget, ...] = (self.details, self.history, self.papers, self.payments, self.messages)
        self._lay_out()
        deeds: tuple[Deed, ...] = (
            ("Ctrl+PgDown", QCoreApplication.translate("BookingPane", "Next page of the booking"), self._next_page),
            (
                "Ctrl+PgUp",
                QCoreApplication.translate("BookingPane", "Previous page of the booking"),
                self._previous_page,
            ),
        )
        self.keys = keyed(self, deeds)
        self.action_row.wanted.connect(self.want)
        self.action_row.rebuilt.connect(self._order)
        self.tabs.currentChanged.connect(self._on_tab)
        self.payments.step_wanted.connect(self._on_step_wanted)
        self.payments.place_wanted.connect(self._on_place_wanted)
        self.payments.deposit_wanted.connect(self._on_deposit_wanted)
        self.slot.answered.connect(self._on_answered)
        self.slot.opened.connect(self._order)
        self.papers.printer.failed.connect(self._on_print_failed)
        self.countdown.ran_out.connect(self._on_ran_out)
        home.live.state_changed.connect(self.refresh)

    def _lay_out(self) -> None:
        top = self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        top.setSpacing(10)
        top.addWidget(self.number)
        state = QHBoxLayout()
        state.addWidget(self.chip)
        state.addStretch(1)
        state.addWidget(self.countdown)
        top.addLayout(state, 1)
        on_look_changed(self._fit)
        self.tabs.addTab(QCoreApplication.translate("BookingPane", "Details"))
        self.tabs.addTab(QCoreApplication.translate("BookingPane", "History"))
        self.tabs.addTab(QCoreApplication.translate("BookingPane", "Papers"))
        self.tabs.addTab(QCoreApplication.translate("BookingPane", "Payments"))
        self.tabs.addTab(QCoreApplication.translate("BookingPane", "Messages"))
        name = QCoreApplication.translate("BookingPane", "Details, history, papers, payments or messages")
        self.tabs.setAccessibleName(name)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setProperty("kind", "narrow")  # all five fit the inspector's usual width
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self.summary)
        layout.addWidget(self.mark)
        layout.addWidget(self.action_row)
        layout.addWidget(self.problem)
        layout.addWidget(self.slot)
        layout.addWidget(self.tabs)
        for page in self._pages:
            layout.addWidget(page)
            page.setVisible(page is self.details)
        layout.addStretch(1)

    def _fit(self) -> None:
        """With large text the state stands below the number."""
        large = scaled(100) > LARGE_TEXT
        self._top.setDirection(QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight)

    def show_card(self, card: BookingCard) -> None:
        """Shows another booking, or the same one as it is now; an open form of the same booking stays."""
        if self.card is not None and self.card.id != card.id:
            self.tabs.setCurrentIndex(0)
            self.problem.clear()
        self.card = card
        self.number.setText(card.number)
        self.chip.set_status(card.status)
        self.summary.setText(self._summary(card))
        self.mark.setText(mark_words(card, self._home.house.venue(card.venue_id).zone))
        self.mark.setVisible(bool(self.mark.text()))
        self.countdown.count_to(card.hold_expires_at if card.status is Status.TEMP_HOLD else None)
        self.details.show_card(card)
        self.payments.show_card(card)
        self.history.show_card(card)
        self.papers.show_card(card)
        self.messages.show_card(card)
        self.refresh()

    def _summary(self, card: BookingCard) -> str:
        customer = card.customer.name if card.customer else ""
        return " · ".join(part for part in (customer, card.event_type) if part)

    def refresh(self) -> None:
        """Judges anew what can be done now."""
        if self.card is None:
            return
        home = self._home
        self.found = offers(self.card, home.identity, home.now(), home.why_not_write())
        self.action_row.show_offers(self.found, next_wish(self.found), not_now(self.card, self.found))
        self.offers_changed.emit(self.found)

    def want(self, wish: Wish) -> bool:
        """Opens the form of a wish, if it is offered and no other form holds unsaved text."""
        offer = self.found.get(wish)
        if self.card is None or offer is None or not offer.allowed:
            return False
        mark = mark_command(self.card, wish)
        if mark is not None:
            self.problem.clear()
            self._home.carry_out(mark, new_key(), done=self._on_marked, failed=self._on_mark_refused)
            return True
        return self.slot.open(form_for(wish, self._home, self.card))

    def _on_marked(self, _answer: Answer) -> None:
        self.problem.clear()

    def _on_mark_refused(self, error: DeskError) -> None:
        self.problem.tell(told(error))

    def _on_print_failed(self, sentence: str) -> None:
        """Told where the person looks; the papers' own list tells it too."""
        if not self.papers.isVisible():
            self.problem.tell(sentence)

    def focus_next_step(self) -> None:
        """Puts the keyboard on the one step that brings the booking forward."""
        self.action_row.focus_primary()

    def _order(self) -> None:
        """Tab goes on from the buttons to the form and the pages: what is made later would come after all else."""
        order_tabs(self)

    def _next_page(self) -> None:
        self._turn(1)

    def _previous_page(self) -> None:
        self._turn(-1)

    def _turn(self, step: int) -> None:
        """To another page; the keyboard stays where it is, unless it was within the page that goes."""
        focus = QApplication.focusWidget()
        if focus is not None and self._pages[self.tabs.currentIndex()].isAncestorOf(focus):
            self.tabs.setFocus()
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % len(self._pages))

    def _on_tab(self, index: int) -> None:
        for number, page in enumerate(self._pages):
            page.setVisible(number == index)
        shown = self._pages[index]
        if isinstance(shown, History | PapersPane | PaymentsPane | BookingMessages):
            shown.read()

    def show_payments(self) -> None:
        """Turns to the payments."""
        self.tabs.setCurrentIndex(self._pages.index(self.payments))

    def _on_step_wanted(self, subject: PaymentCard | RefundCard, step: PayStep | RefundStep) -> None:
        self.slot.open(StepForm(self._home, subject, step))

    def _on_place_wanted(self, payment: PaymentCard) -> None:
        if self.card is not None:
            self.slot.open(PlaceForm(self._home, payment, self.card.customer))

    def _on_deposit_wanted(self, found: BookingMoney) -> None:
        self.slot.open(DepositForm(self._home, found))

    def _on_answered(self, answer: Answer) -> None:
        """What is not over with the form is looked at where it goes on."""
        if answer.command in ("start_payment", "declare_payment", "request_refund", "return_deposit"):
            self.show_payments()
        elif answer.command in ("cancel", "admin_cancel") and answer.booking and answer.booking.received.minor:
            self.show_payments()  # what is to be given back, and who has to agree

    def _on_ran_out(self) -> None:
        self.refresh()
        if self.card is not None:
            self._home.live.read_again([self.card.id])
