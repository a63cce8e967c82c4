"""The drawer of one venue: who holds it, what has happened to it, and the one form that is open."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.venue import Venue
from desk.ui.booking.form_slot import FormSlot
from desk.ui.signed_in import SignedIn
from desk.ui.till.count_form import CountForm
from desk.ui.till.forms import DrawerForm, MoveForm, OpenForm
from desk.ui.till.words import event_words, reason_words, stayed
from desk.ui.widgets.button import Button
from desk.ui.widgets.facts import Card, Facts
from desk.ui.widgets.flow import Flow
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.row_list import RowList
from desk.ui.widgets.words import Words
from desk.ui.words.format import clock_time, money, short_date
from desk.usecases.drawer import DrawerCard
from desk.usecases.ports import Answer
from desk.usecases.results import Colleague, Receipt


class DrawerPage(QWidget):
    """`card` is the drawer as last told: open, closed, or None where there never was one.

    `stale` asks for it to be read again; `opened` after this desk has opened it.
    """

    stale = Signal()
    opened = Signal()

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self.venue: Venue | None = None
        self._colleagues: list[Colleague] = []
        self.card: DrawerCard | None = None
        self.told = Notice()
        self.state = Words("", "title")
        self.facts = Facts()
        self.slot = FormSlot()
        self.events = RowList(QCoreApplication.translate("Till", "What happened to the drawer"), most=8)
        self.history = Card(QCoreApplication.translate("Till", "What happened"))
        self.keys: list[QAction] = []
        self.buttons = self._make_buttons()
        self._lay_out()
        self.slot.answered.connect(self._on_answer)
        self.slot.emptied.connect(self._focus_first)
        self.slot.opened.connect(self._make_room)
        for gone in (self.slot.emptied, self.slot.answered):
            gone.connect(self._make_room)

    def _make_buttons(self) -> dict[str, Button]:
        words = {
            "open": (QCoreApplication.translate("Till", "Open the drawer"), "lock-open", "Ctrl+O"),
            "out": (QCoreApplication.translate("Till", "Drop into the safe"), "arrow-right", "Ctrl+D"),
            "in": (QCoreApplication.translate("Till", "Bring change"), "arrow-left", "Ctrl+G"),
            "count": (QCoreApplication.translate("Till", "Count"), "banknote", "Ctrl+T"),
            "hand": (QCoreApplication.translate("Till", "Hand over"), "users", "Ctrl+H"),
            "close": (QCoreApplication.translate("Till", "Close the drawer"), "lock", "Ctrl+W"),
        }
        buttons = {}
        for name, (text, icon_name, keys) in words.items():
            button = Button(text, "primary" if name == "open" else "plain", icon_name=icon_name, shortcut=keys)
            button.clicked.connect(partial(self.want, name))
            action = QAction(text, self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(button.click)
            self.keys.append(action)
            buttons[name] = button
        return buttons

    def _lay_out(self) -> None:
        self.row = Flow(self)
        for button in self.buttons.values():
            self.row.add(button)
        self.history.add(self.events)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for widget in (self.state, self.facts, self.told, self.row, self.slot, self.history):
            column.addWidget(widget)
        column.addStretch(1)

    def _make_room(self, *_: object) -> None:
        """A form has the page to itself; the keys of the others still act."""
        self.row.setVisible(self.slot.form is None)
        self.facts.setVisible(self.slot.form is None and self.card is not None)

    # ---- showing -------------------------------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        return self.card is not None and self.card.closed_at is None

    def show_drawer(self, venue: Venue, card: DrawerCard | None, colleagues: list[Colleague]) -> None:
        """Shows a venue's drawer, or the same one as it is now; what is typed in an open form stays."""
        if self.venue is not None and self.venue.id != venue.id:
            self.card = None
            self.told.clear()
        self.venue, self._colleagues = venue, colleagues
        self._take(card)

    def _take(self, card: DrawerCard | None) -> None:
        if self.card is not None and (card is None or _age(card) < _age(self.card)):
            return  # read before the step that this desk has just taken
        self.card = card
        form = self.slot.form
        if isinstance(form, DrawerForm):
            form.take_drawer(card)
        self._show_buttons(card)
        if self.is_open and card is not None:
            text = QCoreApplication.translate("Till", "Open, held by {person}").replace("{person}", card.holder)
        else:
            text = QCoreApplication.translate("Till", "No drawer is open")
        self.state.setText(text)
        self._show_facts(card)
        self._show_events(card)
        self._ask_to_count(card)

    def _show_buttons(self, card: DrawerCard | None) -> None:
        mine = card is not None and (card.holder_login == self._home.identity.login or self._home.senior)
        text = QCoreApplication.translate("Till", "{person} holds the drawer. Only they or a manager may do this.")
        problem = "" if mine or card is None or not self.is_open else text.replace("{person}", card.holder)
        for name, button in self.buttons.items():
            button.setVisible((name == "open") != self.is_open)
            button.allow(problem)

    def _show_facts(self, card: DrawerCard | None) -> None:
        opened = f"{self._moment(card.opened_at)} · {card.opened_by}" if card is not None and self.is_open else ""
        self.facts.put(QCoreApplication.translate("Till", "Open since"), opened)
        by_books = money(card.expected) if card is not None and card.expected is not None else ""
        self.facts.put(QCoreApplication.translate("Till", "By the books"), by_books, "strong")
        closed, left = "", stayed(card) if card is not None else None
        if card is not None and card.closed_at is not None:
            closed = f"{self._moment(card.closed_at)} · {card.closed_by}"
        self.facts.put(QCoreApplication.translate("Till", "Last closed"), closed)
        self.facts.put(QCoreApplication.translate("Till", "Stayed in it"), money(left) if left is not None else "")
        self._make_room()

    def _show_events(self, card: DrawerCard | None) -> None:
        lines = []
        for event in reversed(card.events if card is not None else ()):
            parts = [self._moment(event.at), event.by, reason_words(event)]
            lines.append((event_words(event), " · ".join(part for part in parts if part)))
        if ["\n".join(line) for line in lines] != [self.events.item(n).text() for n in range(self.events.count())]:
            self.events.clear()
            for line in lines:
                self.events.add(*line)
        self.history.setVisible(bool(lines))
        self.events.fit()

    def _ask_to_count(self, card: DrawerCard | None) -> None:
        """Whoever was handed the drawer counts it too: both counts stand in what happened."""
        last = card.events[-1] if card is not None and self.is_open else None
        me = self._home.identity
        if card is None or last is None or last.kind != "hand_over" or card.holder_login != me.login:
            return
        if last.by != me.name and not self.told.text and self.slot.form is None:
            text = QCoreApplication.translate("Till", "{person} handed the drawer to you. Count it before you go on.")
            self.told.tell(text.replace("{person}", last.by), "info")
            button = self.told.offer(
                QCoreApplication.translate("Till", "Count it now"), partial(self.want, "count"), icon_name="banknote"
            )
            button.setToolTip(self.buttons["count"].toolTip())

    def _moment(self, at: datetime) -> str:
        assert self.venue is not None
        zone = self.venue.zone
        return f"{short_date(at.astimezone(zone).date())} {clock_time(at, zone)}"

    # ---- doing ---------------------------------------------------------------------------------------------------

    def want(self, deed: str, *_: object) -> None:
        """Opens the form of a deed, where it is offered now."""
        button, venue, card = self.buttons[deed], self.venue, self.card
        if button.isHidden() or not button.isEnabled() or venue is None:
            return
        form: DrawerForm
        if deed == "open":
            form = OpenForm(self._home, venue, card)
        elif card is None:
            return
        elif deed in ("in", "out"):
            form = MoveForm(self._home, venue, card, deed)
        elif deed == "hand":
            form = CountForm(self._home, venue, card, self._colleagues)
        else:
            form = CountForm(self._home, venue, card, closing=deed == "close")
        form.stale.connect(self.stale)
        if self.slot.open(form):
            self.told.clear()

    def note_cash(self, receipts: list[Receipt]) -> None:
        """Payments of a booking of this venue, while somebody counts."""
        if isinstance(self.slot.form, CountForm):
            self.slot.form.note_cash(receipts)

    def _on_answer(self, answer: Answer) -> None:
        card = answer.drawer
        if card is not None:
            last = card.events[-1]
            off = last.difference is not None and last.difference.minor
            self.told.tell(event_words(last), "warning" if off else "good")
            self._take(card)
        self._focus_first()
        self.stale.emit()
        if card is not None and answer.command == "open_drawer":
            self.opened.emit()

    def _focus_first(self) -> None:
        self.first_button().setFocus()

    def first_button(self) -> QWidget:
        """Where the keyboard goes on; the list, where nothing may be done."""
        button = self.buttons["out" if self.is_open else "open"]
        return button if button.isEnabled() else self.events


def _age(card: DrawerCard) -> tuple[datetime, int]:
    """Drawers of a venue follow each other, and so do the revisions of one."""
    return card.opened_at, card.revision
