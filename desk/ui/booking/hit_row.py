"""One booking in the way of a closure: who, when, how to call them, what was paid, and each thing to do about it."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from desk.domain.lifecycle import Status
from desk.domain.period import span
from desk.domain.phone import displayed
from desk.ui.booking.change_words import place_name
from desk.ui.booking.form import CommandForm
from desk.ui.booking.form_slot import FormSlot
from desk.ui.booking.house_cancel_form import HouseCancelForm
from desk.ui.booking.message_form import MessageForm
from desk.ui.booking.move_form import MoveForm
from desk.ui.booking.reason_form import ReasonForm
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button, Role
from desk.ui.widgets.facts import Card
from desk.ui.widgets.flow import Flow
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.status_chip import StatusChip
from desk.ui.widgets.tip import plain_tip
from desk.ui.widgets.words import Words
from desk.ui.words.format import money, period_text
from desk.usecases.closing import Hit, Way
from desk.usecases.commands import Cancel, Command
from desk.usecases.results import Alternative


class HitRow(Card):
    """Forms open in the row itself. `shown` (BookingCard) to look at it, `stepped` by arrow keys, `emptied` when a
    form has gone, `dealt` when one was carried out."""

    shown = Signal(object)
    stepped = Signal(object, int)
    emptied = Signal()
    dealt = Signal(object)

    def __init__(self, home: SignedIn, hit: Hit, reason: str) -> None:
        super().__init__()
        self._home, self.hit, self.reason = home, hit, reason
        self._opener: Button | None = None
        self.title = Words("", "strong")
        self.chip = StatusChip(hit.card.status)
        self.about = Words("", "muted").selectable()
        self.ways_words = Words("", "small")
        self.ways, self.deeds = Flow(), Flow()
        self.notice = Notice(closable=True)
        self.slot = FormSlot(framed=False)
        for widget in (self.title, self.chip, self.about, self.ways_words, self.ways, self.deeds, self.notice):
            self.add(widget)
        self.add(self.slot)
        self.way_buttons: list[Button] = []
        self.move_button = self._deed(QCoreApplication.translate("HitRow", "Elsewhere …"), "move", self._move)
        self.cancel_button = self._deed(QCoreApplication.translate("HitRow", "Cancel"), "ban", self._cancel, "danger")
        self.message_button = self._deed(
            QCoreApplication.translate("HitRow", "Message"), "message-square", self._message
        )
        self.show_button = self._deed(QCoreApplication.translate("HitRow", "Show"), "eye", self._show, "quiet")
        self.slot.answered.connect(self._on_answered)
        self.slot.emptied.connect(self._on_emptied)
        self.put(hit)

    def _deed(self, text: str, icon: str, slot: object, role: Role = "plain") -> Button:
        button = Button(text, role, icon_name=icon)
        button.clicked.connect(slot)
        button.installEventFilter(self)
        button.setMinimumWidth(1)  # a narrow inspector with large text scrolls downwards only
        self.deeds.add(button)
        return button

    # ---- what is shown -------------------------------------------------------------------------------------------

    def put(self, hit: Hit) -> None:
        """Shows the same booking as it is now; an open form stays as it was typed."""
        fresh = _ways(hit) != _ways(self.hit)
        self.hit, card = hit, hit.card
        who = card.customer.name if card.customer else QCoreApplication.translate("HitRow", "No customer yet")
        phones = ", ".join(displayed(phone) for phone in card.customer.phones) if card.customer else ""
        when = period_text(span(item.period for item in card.items), self._home.house.venue(card.venue_id).zone)
        paid = QCoreApplication.translate("HitRow", "{sum} received").replace("{sum}", money(card.received))
        self.title.setText(" · ".join(part for part in (card.number, who, card.event_type) if part))
        self.about.setText(" · ".join(part for part in (when, phones, paid) if part))
        self.chip.set_status(card.status)
        hold = QCoreApplication.translate("HitRow", "Cancel the hold")
        refund = QCoreApplication.translate("HitRow", "Cancel and refund")
        self.cancel_button.setText(hold if card.status is Status.TEMP_HOLD else refund)
        self.setAccessibleName(f"{self.title.text()}, {self.about.text()}")
        if fresh or not self.way_buttons:
            self._put_ways()
        for button in (*self.way_buttons, self.move_button, self.cancel_button, self.message_button, self.show_button):
            button.setAccessibleName(button.text())
            button.setAccessibleDescription(self.accessibleName())

    def _put_ways(self) -> None:
        self.ways.clear()
        self.way_buttons = []
        for way in self.hit.ways:
            button = Button(self._way_words(way), icon_name="calendar-check")
            button.clicked.connect(partial(self._take, way))
            button.installEventFilter(self)
            button.setMinimumWidth(1)
            button.setToolTip(plain_tip(button.text()))
            self.ways.add(button)
            self.way_buttons.append(button)
        free = QCoreApplication.translate("HitRow", "Free for it:")
        none = QCoreApplication.translate("HitRow", "Nothing near is free for it.")
        several = QCoreApplication.translate("HitRow", "Several of its spaces are hit; put it elsewhere as a whole.")
        later = QCoreApplication.translate(
            "HitRow", "Free places are looked for as soon as those above are dealt with."
        )
        nothing = later if not self.hit.looked else several if len(self.hit.items) > 1 else none
        self.ways_words.setText(free if self.hit.ways else nothing)

    def _way_words(self, way: Way) -> str:
        """`Hall B, same time` or `same space, Sun 15 Feb, 16:00 – 23:00`."""
        house, card, offer = self._home.house, self.hit.card, way.alternatives[0]
        hit = [item for item in card.items if item.number in self.hit.items]
        zone = house.venue(card.venue_id).zone
        if [item.period for item in hit] == [each.period for each in way.alternatives]:
            places = " + ".join(dict.fromkeys(place_name(each, house) for each in way.alternatives))
            return QCoreApplication.translate("HitRow", "{place}, same time").replace("{place}", places)
        if len(hit) > 1:
            when = period_text(span(each.period for each in way.alternatives), zone)
            return QCoreApplication.translate("HitRow", "Everything together: {when}").replace("{when}", when)
        same = (hit[0].space_id, hit[0].composite_id) == (offer.space_id, offer.composite_id)
        when = period_text(offer.period, zone)
        return when if same else f"{place_name(offer, house)}, {when}"

    def first_stop(self) -> Button:
        """Where the keyboard goes in this row."""
        return self.way_buttons[0] if self.way_buttons else self.move_button

    def focus_first(self) -> None:
        self.first_stop().setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down go to the neighbour; a button by itself would only go to the next button."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.slot.form is None:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self.stepped.emit(self, step)
                return True
        return False

    # ---- what is done --------------------------------------------------------------------------------------------

    def _take(self, way: Way) -> None:
        form = MoveForm(self._home, self.hit.card, way.items, excuse=self.reason)
        if self._open(form):
            form.submit_button.setFocus()

    def _move(self) -> None:
        self._open(MoveForm(self._home, self.hit.card, excuse=self.reason))

    def _cancel(self) -> None:
        card = self.hit.card
        if card.status is not Status.TEMP_HOLD:
            self._open(HouseCancelForm(self._home, card, self.reason))
            return
        title = QCoreApplication.translate("HitRow", "Cancel {number}").replace("{number}", card.number)
        submit = QCoreApplication.translate("HitRow", "Cancel the h&old")
        make, reason = self._cancel_hold, self.reason
        self._open(ReasonForm(self._home, title, submit, card, make, filled_in=reason, role="danger", icon_name="x"))

    def _cancel_hold(self, revision: int, reason: str) -> Command:
        return Cancel(booking_id=self.hit.card.id, revision=revision, reason=reason)

    def _message(self) -> None:
        form = MessageForm(self._home, self.hit)
        form.handed_over.connect(self._on_handed_over)
        self._open(form)

    def _show(self) -> None:
        self.shown.emit(self.hit.card)

    def _open(self, form: CommandForm) -> bool:
        focus = self.focusWidget()
        self._opener = focus if isinstance(focus, Button) else None
        self.notice.clear()
        return self.slot.open(form)

    def _on_handed_over(self, words: str) -> None:
        self.notice.tell(words, "good")

    def _on_emptied(self) -> None:
        """Given up, or a message handed over: back to the button that opened the form."""
        opener = self._opener if self._opener in (*self.way_buttons, *self.findChildren(Button)) else None
        (opener or self.first_stop()).setFocus()
        self.emptied.emit()

    def _on_answered(self, _answer: object) -> None:
        self.dealt.emit(self)


def _ways(hit: Hit) -> tuple[bool, list[tuple[Alternative, ...]]]:
    """What a row says of the ways out."""
    return hit.looked, [way.alternatives for way in hit.ways]
