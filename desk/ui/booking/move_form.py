"""Moving a booking to other places or times: old and new price side by side, the clash seen before it is sent."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk.domain.errors import BookingRuleBroken, DeskError, SlotTaken
from desk.domain.ids import BookingId, SpaceId
from desk.ui.booking.change_words import place_words
from desk.ui.booking.closing_notice import ClosingNotice
from desk.ui.booking.form import CommandForm
from desk.ui.booking.item_rows import ItemRows
from desk.ui.booking.watch import SlotWatch
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.field import Field
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.words import Words
from desk.ui.words.format import moment_text, money
from desk.usecases.commands import MoveBooking, WantedItem
from desk.usecases.results import Alternative, Bar, BookingCard, Place


class MoveForm(CommandForm):
    """Starts from the booking's items, or from others when it was dragged on the board.

    `excuse`: why the house itself needs the move; then a higher price is not the customer's, unless somebody says so.
    """

    def __init__(
        self, home: SignedIn, card: BookingCard, items: tuple[WantedItem, ...] | None = None, *, excuse: str = ""
    ) -> None:
        super().__init__(
            home,
            QCoreApplication.translate("MoveForm", "Move the booking"),
            QCoreApplication.translate("MoveForm", "&Move"),
            icon_name="move",
        )
        self._card, self._excuse = card, excuse
        self._clashing: SpaceId | None = None
        self._was = wanted_items(card)
        venue = home.house.venue(card.venue_id)
        self.rows = ItemRows(venue, items or self._was, free_times=home.senior)
        self._proposed = self.rows.items() if excuse else self._was
        self.clash = Notice(self)
        self.prices = Words("", "strong")
        self.difference = Words("", "small")
        self.reason = Field(QCoreApplication.translate("MoveForm", "&Reason for the exception"), QLineEdit())
        self.keep_price = Field(
            QCoreApplication.translate("MoveForm", "Reason to &keep the old price"),
            QLineEdit(),
            remark=QCoreApplication.translate("MoveForm", "optional"),
        )
        self.watch = SlotWatch(home, venue, self, but=card.id)
        self.closing = ClosingNotice(self.watch, self)
        parts = (self.rows, self.clash, self.closing, self.prices, self.difference, self.keep_price, self.reason)
        for widget in parts:
            self.body.addWidget(widget)
        self.reason.hide()
        self.watch.found.connect(self._on_obstacle)
        self.rows.changed.connect(self._on_changed)
        self.refusal.chosen.connect(self.take_alternative)
        self.setFocusProxy(self.rows.rows[0].day)
        self._on_changed()

    def command(self) -> MoveBooking | None:
        items = self.rows.items()
        if items is None:
            return None
        if items == self._was:
            self.refusal.say(
                QCoreApplication.translate("MoveForm", "This is where it is. Choose another time or space."), "info"
            )
            return None
        keep = self.keep_price.editor.text().strip() if self.keep_price.isVisibleTo(self) else ""
        return MoveBooking(
            booking_id=self._card.id,
            revision=self._card.revision,
            items=items,
            override_reason=self.reason.editor.text().strip() or None,
            keep_price_reason=keep or None,
        )

    def unsaved(self) -> bool:
        return self.rows.items() not in (self._was, self._proposed)

    def booking_id(self) -> BookingId:
        return self._card.id

    def take_card(self, card: BookingCard) -> None:
        """Somebody else moved or changed it: where it is now is shown, and the person chooses."""
        self._card, self._was = card, wanted_items(card)
        self._on_changed()
        house = self.home.house
        zone = house.venue(card.venue_id).zone
        places = "; ".join(
            place_words(Place(period=i.period, space_id=i.space_id, composite_id=i.composite_id), house, zone)
            for i in card.items
        )
        text = QCoreApplication.translate("MoveForm", "{who} changed it, {when}. It is now here: {places}")
        text = text.replace("{who}", card.changed_by).replace("{when}", moment_text(card.changed_at, zone))
        self.refusal.say(text.replace("{places}", places), "warning")
        mine = QCoreApplication.translate("MoveForm", "&Move it all the same")
        theirs = QCoreApplication.translate("MoveForm", "&Leave it there")
        self.refusal.offer(mine, self.submit)
        self.refusal.offer(theirs, self.discard).setFocus()

    def _on_changed(self) -> None:
        items = self.rows.items()
        self.watch.watch(items or ())
        quote = self.rows.quote
        old, new = self._card.total, quote.total if quote else self._card.total
        changed = old != new
        text = QCoreApplication.translate("MoveForm", "{old} → {new}")
        same = QCoreApplication.translate("MoveForm", "The price stays {old}.")
        self.prices.setText((text if changed else same).replace("{old}", money(old)).replace("{new}", money(new)))
        if new < old:
            self.difference.setText(
                QCoreApplication.translate("MoveForm", "{sum} less").replace("{sum}", money(old - new))
            )
        else:
            self.difference.setText(
                QCoreApplication.translate("MoveForm", "{sum} more").replace("{sum}", money(new - old))
            )
        self.difference.setVisible(changed)
        self.keep_price.setVisible(changed and self.home.senior)
        if self._excuse and self.keep_price.editor.text() in ("", self._excuse):
            self.keep_price.editor.setText(self._excuse if new > old else "")

    def _on_obstacle(self, bar: Bar | None) -> None:
        if bar is None:
            self.clash.clear()
            return
        what = " ".join(part for part in (bar.number, bar.title) if part)
        self.clash.tell(QCoreApplication.translate("MoveForm", "Taken by {what}.").replace("{what}", what), "warning")
        show = QCoreApplication.translate("MoveForm", "Show it")
        self.clash.offer(show, partial(self.show_owner.emit, bar.owner_id), "quiet", "eye")

    def on_refused(self, error: DeskError) -> None:
        if isinstance(error, SlotTaken):
            self._clashing = SpaceId(error.in_the_way[0].space_id) if error.in_the_way else None
        if isinstance(error, BookingRuleBroken) and error.overridable and self.home.senior:
            self.reason.show()
            self.reason.setFocus()

    def take_alternative(self, alternative: Alternative) -> None:
        item = WantedItem(
            period=alternative.period,
            space_id=alternative.space_id,
            composite_id=alternative.composite_id,
            session_id=alternative.session_id,
        )
        self.rows.take_place(self._clashing, item)
        self.refusal.clear()
        self.submit_button.setFocus()


def wanted_items(card: BookingCard) -> tuple[WantedItem, ...]:
    """The booking's own items, as one would want them."""
    return tuple(
        WantedItem(
            period=item.period,
            space_id=item.space_id,
            composite_id=item.composite_id,
            session_id=item.session_id,
            label=item.label,
        )
        for item in card.items
    )
