"""Taking money: how much is due now and by when, the ways of paying side by side, and what each of them asks for.

The amount is shared by all ways, so that changing the way loses nothing. Another desk that takes money of the same
booking meanwhile is told of with who and when.
"""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from desk.domain.errors import AmountMismatch, BadInput, BadMoney, DeskError, NotFound
from desk.domain.ids import BookingId
from desk.domain.money import Money, parse
from desk.domain.money_errors import ReferenceUsed
from desk.ui.booking.form import CommandForm
from desk.ui.booking.payment.credit_way import CreditWay
from desk.ui.booking.payment.due import due_now, due_words, plain
from desk.ui.booking.payment.online_way import OnlineWay
from desk.ui.booking.payment.way_choice import WayChoice
from desk.ui.booking.payment.ways import CardWay, CashWay, ChequeWay, TransferWay, UpiWay, Way
from desk.ui.booking.payment.words import purpose_word, taken_words
from desk.ui.call import Call
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.field import Field
from desk.ui.widgets.flow import Flow
from desk.ui.widgets.side_by_side import SideBySide, narrow
from desk.ui.widgets.words import Words
from desk.ui.words.format import money
from desk.usecases.commands import Command, RecordCash
from desk.usecases.money_commands import DeclarePayment, Purpose
from desk.usecases.payments.reading import BookingMoney
from desk.usecases.results import BookingCard
from desk.usecases.settling import Credit

Found = tuple[BookingCard, BookingMoney, list[Credit]]
PURPOSES: tuple[Purpose, ...] = ("booking", "security", "tip")


class TakeForm(CommandForm):
    """Filled in with what is due now; Enter goes from the amount through the way's fields and sends."""

    def __init__(self, home: SignedIn, card: BookingCard) -> None:
        super().__init__(
            home,
            QCoreApplication.translate("TakeForm", "Take payment"),
            QCoreApplication.translate("TakeForm", "&Record"),
            icon_name="banknote",
        )
        self._card, self._currency = card, card.total.currency
        self._zone = home.house.venue(card.venue_id).zone
        self.found: BookingMoney | None = None
        self._warning = ""  # of money that another desk took, as it was told last
        self._reading: Call | None = None
        self.due = Words("", "muted")
        self.amount = Field(QCoreApplication.translate("CashForm", "&Amount"), QLineEdit())
        self.purpose = Field(QCoreApplication.translate("TakeForm", "&For"), narrow(QComboBox()))
        self.quick = Flow(self)
        self.cash, self.upi, self.transfer = CashWay(home, card.venue_id, self), UpiWay(card), TransferWay()
        self.cheque, self.slip, self.online = ChequeWay(), CardWay(), OnlineWay()
        self.credit = CreditWay()
        self.cheque.day.set_day(self._today())
        self._parts: dict[str, Way] = {
            "cash": self.cash,
            "upi": self.upi,
            "transfer": self.transfer,
            "cheque": self.cheque,
            "terminal": self.slip,
            "gateway": self.online,
            "credit": self.credit,
        }
        self.choice = WayChoice()
        self.ways = self.choice.buttons
        self._prefilled = ""
        self._arrange()
        self._join()
        self._prefill()
        self.choose("cash")
        self.setFocusProxy(self.amount.editor)
        self._read()

    def _arrange(self) -> None:
        self.purpose.editor.addItem(QCoreApplication.translate("TakeForm", "the booking"), "booking")
        for purpose in PURPOSES[1:]:
            self.purpose.editor.addItem(purpose_word(purpose), purpose)
        line = SideBySide()
        line.addWidget(self.amount, 3, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.purpose, 2, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.due)
        self.body.addWidget(self.choice)
        self.body.addLayout(line)
        self.body.addWidget(self.quick)
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        for part in self._parts.values():
            column.addWidget(part)
        self.body.addWidget(place)

    def _join(self) -> None:
        self.choice.pressed.connect(self._on_way)
        self.amount.editor.textChanged.connect(self._on_typed)
        self.amount.editor.returnPressed.connect(self._after_amount)
        self.purpose.editor.currentIndexChanged.connect(self._on_purpose)
        for part in self._parts.values():
            part.finished.connect(self.submit)
        self.credit.changed.connect(self._prefill)
        self.home.live.booking_changed.connect(self._on_booking)
        self.home.live.money_changed.connect(self._on_money)

    # ---- the way -------------------------------------------------------------------------------------------------

    @property
    def way(self) -> str:
        """The way that is chosen: a method of payment."""
        return self.choice.way

    @property
    def part(self) -> Way:
        return self._parts[self.way]

    def choose(self, way: str) -> None:
        """Turns to a way; what is typed in the others stays for when they are chosen again."""
        self.choice.choose(way)
        for name, part in self._parts.items():
            part.setVisible(name == way)
        if way == "credit":
            self.purpose.editor.setCurrentIndex(0)  # it pays for bookings alone
        self.purpose.setEnabled(way != "credit")
        self.submit_button.setText(self.part.submit_text)
        self.submit_button.allow()
        self.refusal.clear()
        self._prefill()
        self._on_typed()

    def _on_way(self, way: str) -> None:
        self.choose(way)
        self.amount.editor.setFocus()
        self.amount.editor.selectAll()

    def _after_amount(self) -> None:
        first = self.part.first
        if first is not None and first.isVisibleTo(self):
            first.setFocus()
        else:
            self.submit()

    # ---- what is due ---------------------------------------------------------------------------------------------

    def _today(self) -> date:
        return self.home.now().astimezone(self._zone).date()

    @property
    def owed(self) -> Money:
        """All that is due by the way that is chosen: cash may be less, and credit pays what is left of it at most."""
        if self.way == "credit":
            return self.credit.most(self._card.due)
        return self._card.due_in_cash if self.way == "cash" else self._card.due

    def _due_now(self) -> Money:
        now = due_now(self._card, self._zone, self._today())
        return self.owed if self.owed < now or now == self._card.due else now

    def _prefill(self) -> None:
        """What is due now, unless somebody has typed another amount; the quick sums follow."""
        untouched = self.amount.editor.text() == self._prefilled
        if self.purpose_chosen == "booking":
            now = self._due_now()
            self.due.setText(due_words(self._card, self._zone, self._today()))
            if untouched:
                self._prefilled = plain(now) if now.minor > 0 else ""
                self.amount.editor.setText(self._prefilled)
                self.amount.editor.selectAll()
        self.cash.say_discount(self._card)
        self._offer_sums()

    def _offer_sums(self) -> None:
        self.quick.clear()
        sums = [(QCoreApplication.translate("CashForm", "All due"), self.owed)]
        if self.way == "credit" and self.owed < self._card.due:
            sums = [(QCoreApplication.translate("TakeForm", "All the credit"), self.owed)]
        now = self._due_now()
        if now != self.owed:
            sums.insert(0, (QCoreApplication.translate("TakeForm", "Due now"), now))
        if self.purpose_chosen != "booking" or self._card.due.minor <= 0:
            return
        for text, amount in sums:
            button = Button(f"{text} {money(amount)}", "plain")
            button.setProperty("sum", plain(amount))
            button.clicked.connect(self._on_quick)
            self.quick.add(button)

    def _on_quick(self) -> None:
        self.amount.editor.setText(str(self.sender().property("sum")))
        self._after_amount()

    @property
    def purpose_chosen(self) -> Purpose:
        return PURPOSES[max(0, self.purpose.editor.currentIndex())]

    def _on_purpose(self) -> None:
        if self.purpose_chosen != "booking" and self.amount.editor.text() == self._prefilled:
            self.amount.editor.clear()
            self._prefilled = ""
        self._prefill()
        self._on_typed()

    # ---- filling in ----------------------------------------------------------------------------------------------

    def _amount(self) -> Money | None:
        """The sum as typed; a problem is marked, an empty field is None without one."""
        text = self.amount.editor.text().strip()
        self.amount.set_problem("")
        if not text:
            return None
        try:
            return parse(text, self._currency)
        except BadMoney as error:
            self.amount.set_problem(told(error))
            return None

    def _on_typed(self) -> None:
        self.part.show_amount(self._amount())

    def command(self) -> Command | None:
        amount = self._amount()
        if amount is None and not self.amount.troubled:
            self.amount.set_problem(QCoreApplication.translate("CashForm", "Enter the amount."))
        elif amount is not None:
            self.amount.set_problem(self._misfit(amount))
        made = self.part.command(self._card, amount or Money(1, self._currency), self.purpose_chosen)
        if isinstance(made, RecordCash | DeclarePayment):
            made = replace(made, seen=self._card.settled)  # money that came since then is told of before more is taken
        return None if amount is None or self.amount.troubled else made

    def _misfit(self, amount: Money) -> str:
        """Why this sum is not taken, as far as the desk knows; the database decides."""
        if amount.minor <= 0:
            return QCoreApplication.translate("CashForm", "Enter an amount above zero.")
        if self.purpose_chosen == "booking" and self.owed < amount:
            return self._only(self.owed)
        if self.way == "gateway":
            if self.online.offer is None:
                return self.online.remark.text()
            return self.online.misfit(amount)
        return ""

    def _only(self, most: Money) -> str:
        """How much fits, and whether the price or the credit sets it."""
        text = QCoreApplication.translate("CashForm", "Only {sum} is due.")
        if self.way == "credit" and self.owed < self._card.due:
            text = QCoreApplication.translate("TakeForm", "Only {sum} of the credit is left.")
        return text.replace("{sum}", money(max(most, Money(0, self._currency), key=lambda m: m.minor)))

    def unsaved(self) -> bool:
        return self.amount.editor.text() != self._prefilled or any(part.typed() for part in self._parts.values())

    def booking_id(self) -> BookingId:
        return self._card.id

    # ---- what was read and what others did -----------------------------------------------------------------------

    def take_card(self, card: BookingCard) -> None:
        self._card = card
        self._prefill()
        if self._warning and self.refusal.text == self._warning and self.found is not None:
            self._tell_taken(self.found)

    def _read(self) -> None:
        if self._reading is not None:
            self._reading.drop()
        self._reading = self.home.read(self._both, done=self._on_read, failed=self._on_not_found)

    def _on_read(self, answer: Found) -> None:
        self._reading = None
        card, found, credits = answer
        before, self.found = self.found, found
        if card != self._card:
            self.home.live.accept_booking(card)
        for part in self._parts.values():
            part.show_money(found)
        self._show_credits(credits)
        latest = found.latest
        if before is not None and latest is not None and latest not in before.payments and not self.busy:
            self._tell_taken(found)

    def _show_credits(self, credits: list[Credit]) -> None:
        """Offered as a way while there is some; whoever was about to use what is gone is told there."""
        self.credit.show_credits(credits, self._currency, self._today())
        self.ways["credit"].setVisible(self.credit.chosen is not None or self.way == "credit")
        if self.way == "credit":
            self._prefill()

    def _on_not_found(self, error: DeskError) -> None:
        """The ways that need nothing of it still work."""
        self._reading = None

    def _tell_taken(self, found: BookingMoney) -> None:
        warning = self._taken_text(found)
        if found.latest is not None and self.refusal.text != warning:
            self._warning = warning
            self.refusal.say(warning, "warning")

    def _taken_text(self, found: BookingMoney) -> str:
        taken = taken_words(found.latest, self._zone) if found.latest is not None else ""
        rest = QCoreApplication.translate("TakeForm", "{sum} is still due.")
        rest = rest.replace("{sum}", money(max(self._card.due, Money(0, self._currency), key=lambda m: m.minor)))
        return f"{taken} {rest}".strip()

    def _on_booking(self, card: BookingCard) -> None:
        if card.id == self._card.id and not self.busy:
            self.take_card(card)

    def _on_money(self, booking_id: BookingId) -> None:
        if booking_id == self._card.id and not self.busy:
            self._read()

    # ---- refusals ------------------------------------------------------------------------------------------------

    def on_refused(self, error: DeskError) -> None:
        """At the field where it belongs; whoever took the same money is named."""
        if isinstance(error, AmountMismatch):
            done = self._on_both if error.received_minor is None else self._on_taken
            self.home.read(self._both, done=done, failed=self._on_not_read)
        elif isinstance(error, ReferenceUsed) and "reference" in self.part.fields:
            self._at(self.part.fields["reference"], told(error))
        elif isinstance(error, BadInput):
            field = self.amount if error.field_name == "amount_minor" else self.part.fields.get(error.field_name)
            if field is not None:
                self._at(field, told(error))
        wrong = error.field_name if isinstance(error, BadInput) else error.what if isinstance(error, NotFound) else ""
        if wrong == "credit":
            self.refusal.clear()
            self.credit.refuse(told(error))

    def _at(self, field: Field[QLineEdit], problem: str) -> None:
        self.refusal.clear()
        field.set_problem(problem)
        field.editor.setFocus()
        field.editor.selectAll()

    def _both(self) -> Found:
        """Runs in a lane; the card is read last, so that no payment is told of with an amount due from before it."""
        reader = self.home.desk.reader
        found = reader.money(self._card.id)
        customer = self._card.customer
        credits = reader.credits(customer.id) if customer is not None else []
        return reader.booking(self._card.id), found, credits

    def _take_both(self, answer: Found) -> BookingMoney:
        card, self.found, credits = answer
        self._show_credits(credits)
        self.home.live.accept_booking(card)
        self.take_card(card)
        return self.found

    def _on_taken(self, answer: Found) -> None:
        """Money came since this form was read; pressing again takes more of it with open eyes."""
        found, amount = self._take_both(answer), self._amount()
        if amount is None or self.owed < amount:
            self._on_both(answer)
        else:
            text = QCoreApplication.translate("TakeForm", "{taken} Press again to take this as well.")
            self._at(self.amount, text.replace("{taken}", self._taken_text(found)))

    def _on_both(self, answer: Found) -> None:
        found = self._take_both(answer)
        free = self.owed - (found.waited_for if self.way == "gateway" else found.on_the_way)
        problem = self._only(free)
        if free < self.owed:
            more = QCoreApplication.translate("TakeForm", "{sum} is on its way already.")
            problem = f"{problem} {more.replace('{sum}', money(self.owed - free))}"
        elif found.latest is not None:
            problem = f"{problem} {taken_words(found.latest, self._zone)}"
        self._at(self.amount, problem)
