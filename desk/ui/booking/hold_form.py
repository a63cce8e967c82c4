"""The form that makes a hold: places and times, customer, event, guests, notes, the price while typing."""

from functools import partial
from typing import TypedDict
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QWidget

from desk.domain.errors import BadInput, BookingRuleBroken, DeskError, NotPermitted, NumberBelongs, SlotTaken
from desk.domain.ids import BookingId, SpaceId, VenueId, derived_id, new_id
from desk.domain.money import Money
from desk.domain.payment_option import first_due_minor
from desk.domain.quote import NOTHING_MORE, Asked, quote
from desk.domain.rules import broken_rules
from desk.ui.booking.closing_notice import ClosingNotice
from desk.ui.booking.customer_field import CustomerField
from desk.ui.booking.extras import Extras
from desk.ui.booking.form import CommandForm
from desk.ui.booking.item_rows import ItemRows
from desk.ui.booking.note_edit import NoteEdit
from desk.ui.booking.number_proof import NumberProof
from desk.ui.booking.price_card import PriceCard
from desk.ui.booking.repeat_row import RepeatRow
from desk.ui.booking.watch import SlotWatch
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.field import Field
from desk.ui.widgets.guests_edit import GuestsEdit
from desk.ui.widgets.notice import Notice
from desk.ui.words.format import duration_text, number
from desk.usecases.commands import CreateHold, WantedCustomer, WantedItem
from desk.usecases.people import CustomerCard
from desk.usecases.results import Alternative, Bar, House
from desk.usecases.series import MOST_DATES, CreateSeries, SeriesDate


class _Shared(TypedDict):
    """What one hold and every date of a series have alike."""

    venue_id: VenueId
    customer: WantedCustomer | None
    event_type: str
    guests: int | None
    note_staff: str
    note_customer: str
    override_reason: str | None
    asked: Asked
    tariff_revision: int


class HoldForm(CommandForm):
    """Opens on the period chosen on the board. What was typed stays until it is held or thrown away by hand."""

    def __init__(self, home: SignedIn, venue_id: VenueId, item: WantedItem) -> None:
        super().__init__(
            home,
            QCoreApplication.translate("HoldForm", "New hold"),
            QCoreApplication.translate("HoldForm", "&Hold"),
            icon_name="clock",
        )
        self.venue = home.house.venue(venue_id)
        self._booking_id = BookingId(new_id())
        self._opened_with = (item,)
        self.event_group: UUID | None = None
        self._clashing: SpaceId | None = None
        self.rows = ItemRows(self.venue, (item,), free_times=home.senior, home=home)
        self.repeat = RepeatRow(home, self.venue)
        self.clash = Notice(self)
        self.customer = CustomerField(home)
        self.proof = NumberProof(home, self.customer, self)
        self.event_type = Field(QCoreApplication.translate("HoldForm", "&Event"), QLineEdit())
        self.guests = Field(QCoreApplication.translate("HoldForm", "&Guests"), GuestsEdit())
        self.note_staff = NoteEdit(QCoreApplication.translate("HoldForm", "Note for s&taff"))
        self.note_customer = NoteEdit(QCoreApplication.translate("HoldForm", "Note the customer sees"))
        self.reason = Field(QCoreApplication.translate("HoldForm", "&Reason for the exception"), QLineEdit())
        self.rule_notice = Notice(self)
        self.extras = Extras(self.venue.tariff, self.venue.currency, home.desk.identity.rank)
        self.price = PriceCard()
        self.watch = SlotWatch(home, self.venue, self)
        self.closing = ClosingNotice(self.watch, self)
        self._arrange()
        self._wire()
        self._on_items_changed()

    def _arrange(self) -> None:
        self.event_type.editor.setCompleter(_completer(self.event_type.editor))
        self.event_type.editor.setMaxLength(80)
        self.reason.editor.setMaxLength(200)
        side = QHBoxLayout()
        side.setSpacing(12)
        side.addWidget(self.event_type, 2, Qt.AlignmentFlag.AlignTop)
        side.addWidget(self.guests, 1, Qt.AlignmentFlag.AlignTop)
        above: tuple[QWidget, ...] = (self.rows, self.repeat, self.clash, self.closing, self.customer, self.proof)
        below: tuple[QWidget, ...] = (
            self.note_staff,
            self.note_customer,
            self.extras,
            self.price.bill,
            self.rule_notice,
            self.reason,
        )
        for widget in above:
            self.body.addWidget(widget)
        self.body.addLayout(side)
        for widget in below:
            self.body.addWidget(widget)
        self.foot.insertWidget(0, self.price)
        self.reason.hide()
        self.setFocusProxy(self.customer)

    def _wire(self) -> None:
        self.rows.changed.connect(self._on_items_changed)
        self.guests.editor.textChanged.connect(self._on_guests)
        self.extras.changed.connect(self._show_price)
        self.home.house_changed.connect(self._on_house)
        self.watch.found.connect(self._on_obstacle)
        self.refusal.chosen.connect(self.take_alternative)

    # ---- what it makes -------------------------------------------------------------------------------------------

    def command(self) -> CreateHold | CreateSeries | None:
        items = self.rows.items()
        customer = self.customer.wanted()
        guests_fine = self.guests.editor.valid()
        self.guests.set_problem("" if guests_fine else QCoreApplication.translate("HoldForm", "Enter a whole number."))
        asked = self.extras.asked()
        notes_fine = [note.valid() for note in (self.note_staff, self.note_customer)]
        if items is None or asked is None or self.customer.troubled or not guests_fine or not all(notes_fine):
            return None
        if not self._guests_counted(asked):
            return None
        if self.customer.belongs.asking:
            self.customer.belongs.focus_first()
            return None
        reason = self.reason.editor.text().strip() if not self.reason.isHidden() else ""
        shared = _Shared(
            venue_id=self.venue.id,
            customer=customer,
            event_type=self.event_type.editor.text().strip(),
            guests=self.guests.editor.number(),
            note_staff=self.note_staff.text(),
            note_customer=self.note_customer.text(),
            override_reason=reason or None,
            asked=asked,
            tariff_revision=self.venue.tariff.revision,
        )
        if not self.repeat.on:
            return CreateHold(booking_id=self._booking_id, items=items, event_group=self.event_group, **shared)
        # under one key always the same ids: a second try is the same request
        ids = [derived_id(self._booking_id, str(n)) for n in range(MOST_DATES)]
        dates = [
            SeriesDate(booking_id=BookingId(i), items=each) for i, each in zip(ids, self.repeat.dates(), strict=False)
        ]
        return CreateSeries(series_id=self._booking_id, dates=tuple(dates), **shared)

    def unsaved(self) -> bool:
        texts = (
            self.event_type.editor.text(),
            self.guests.editor.text(),
            self.note_staff.text(),
            self.note_customer.text(),
        )
        if self.extras.peek() != NOTHING_MORE:
            return True
        return not self.customer.blank or any(text.strip() for text in texts) or len(self.rows.items() or ()) > 1

    def renew_key(self) -> None:
        super().renew_key()
        self._booking_id = BookingId(new_id())

    # ---- while typing --------------------------------------------------------------------------------------------

    def _on_items_changed(self) -> None:
        items = self.rows.items()
        self.watch.watch(items or ())
        self.repeat.watch(items or ())
        self._show_price()
        self._check_rules()

    def _on_guests(self) -> None:
        self._check_rules()
        self._show_price()

    def _show_price(self) -> None:
        """The whole quote while typing; what cannot be read yet is left out of it."""
        items, terms = self.rows.items(), self.venue.terms
        if not items or self.rows.quote is None:
            return
        try:
            made = quote(self.venue, items, self.extras.peek(), self.guests.editor.number())
        except BadInput:  # plates for guests whom nobody has counted yet
            made = self.rows.quote
        deposit = first_due_minor(terms, self.venue.tariff.plan, made.total.minor)
        self.price.show_quote(made, Money(deposit, self.venue.currency), duration_text(self.venue.rules.hold))

    def _guests_counted(self, asked: Asked) -> bool:
        """Add-ons for every guest need to know how many."""
        if self.guests.editor.number() is None and any(quantity is None for _, quantity in asked.addons):
            self.guests.set_problem(QCoreApplication.translate("HoldForm", "How many guests? An add-on follows them."))
            self.guests.setFocus()
            return False
        return True

    def _on_house(self, house: House) -> None:
        """The tariff may have changed: the new price at once, with everything typed still there."""
        venue = next((v for v in house.venues if v.id == self.venue.id), None)
        if venue is None or venue.tariff == self.venue.tariff:
            return
        self.venue = venue
        fresh = Extras(venue.tariff, venue.currency, self.home.desk.identity.rank, self.extras.peek())
        self.body.replaceWidget(self.extras, fresh)
        self.extras.deleteLater()
        self.extras = fresh
        fresh.changed.connect(self._show_price)
        self.rows.take_venue(venue)

    def _check_rules(self) -> None:
        """Says which rule is broken before anything is sent; a manager may give a reason."""
        capacity = self.rows.capacity
        remark = QCoreApplication.translate("HoldForm", "of {capacity}")
        self.guests.set_remark(remark.replace("{capacity}", number(capacity)) if capacity is not None else "")
        self.guests.set_problem("")
        items = self.rows.items() or ()
        periods = [item.period for item in items]
        broken = broken_rules(self.venue, periods, self.guests.editor.number(), capacity, self.home.now())
        self._show_rules(broken[0] if broken else None)

    def _show_rules(self, broken: BookingRuleBroken | None) -> None:
        if broken is None:
            self.rule_notice.clear()
            self.reason.hide()
        else:
            self.rule_notice.tell(told(broken), "warning")
            self.reason.setVisible(self.home.senior)

    def _on_obstacle(self, bar: Bar | None) -> None:
        """Another desk took the slot meanwhile, or it is free again."""
        if bar is None:
            self.clash.clear()
            return
        text = QCoreApplication.translate(
            "HoldForm", "Taken by {what}. What you typed is kept; choose another time or space."
        )
        what = " ".join(part for part in (bar.number, bar.title) if part)
        self.clash.tell(text.replace("{what}", what), "warning")
        show = QCoreApplication.translate("HoldForm", "Show it")
        self.clash.offer(show, partial(self.show_owner.emit, bar.owner_id), "quiet", "eye")

    # ---- after a refusal -----------------------------------------------------------------------------------------

    def on_refused(self, error: DeskError) -> None:
        if isinstance(error, BookingRuleBroken) and error.overridable and self.home.senior:
            self.reason.show()
            self.reason.setFocus()
        if isinstance(error, SlotTaken):
            self.clash.clear()
            self._clashing = SpaceId(error.in_the_way[0].space_id) if error.in_the_way else None
        if isinstance(error, NotPermitted) and self.extras.peek().discount is not None:
            self.extras.say_limit()
        if isinstance(error, NumberBelongs):
            reader = self.home.desk.reader
            self.home.read(reader.customers, error.customers, done=self._on_owners, failed=self._on_not_read)

    def _on_owners(self, cards: list[CustomerCard]) -> None:
        """The number turned out to be somebody's: asked in place, with everything typed still there."""
        if self.customer.ask_whose([card.person for card in cards]):
            self.refusal.clear()
            self.customer.belongs.focus_first()

    def take_alternative(self, alternative: Alternative) -> None:
        """Changes the place that was taken; Ctrl+Enter then tries again."""
        item = WantedItem(
            period=alternative.period,
            space_id=alternative.space_id,
            composite_id=alternative.composite_id,
            session_id=alternative.session_id,
        )
        self.rows.take_place(self._clashing, item)
        self.refusal.clear()
        self.submit_button.setFocus()


def event_types() -> list[str]:
    """Suggestions for the kind of event; anything else may be typed."""
    return [
        QCoreApplication.translate("EventType", "Wedding"),
        QCoreApplication.translate("EventType", "Reception"),
        QCoreApplication.translate("EventType", "Engagement"),
        QCoreApplication.translate("EventType", "Haldi"),
        QCoreApplication.translate("EventType", "Mehndi"),
        QCoreApplication.translate("EventType", "Sangeet"),
        QCoreApplication.translate("EventType", "Birthday"),
        QCoreApplication.translate("EventType", "Naming ceremony"),
        QCoreApplication.translate("EventType", "Thread ceremony"),
        QCoreApplication.translate("EventType", "Anniversary"),
        QCoreApplication.translate("EventType", "Conference"),
        QCoreApplication.translate("EventType", "Exhibition"),
        QCoreApplication.translate("EventType", "Concert"),
    ]


def _completer(parent: QWidget) -> QCompleter:
    completer = QCompleter(event_types(), parent)
    completer.setCaseSensitivity(completer.caseSensitivity().CaseInsensitive)
    return completer
