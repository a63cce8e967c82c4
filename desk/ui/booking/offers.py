"""Which actions a booking offers this person now, and why not the others. Pure: no widget, no clock of its own."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from desk.domain.lifecycle import FINAL, LIVE, SENIOR, Event, Status, may
from desk.ui.booking.wish import Wish
from desk.usecases.commands import Mark, MarkBooking
from desk.usecases.results import BlackoutCard, BookingCard, Identity

MARKED = {Status.CONFIRMED, Status.COMPLETED}
ARRIVES_WITHIN = timedelta(hours=12)  # as in the database's mark_booking


MARKS: dict[Wish, Mark] = {Wish.ARRIVED: "arrived", Wish.LEFT: "left", Wish.NO_SHOW: "no_show"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Offer:
    """One action; `problem` says in words why it cannot be done now, empty when it can."""

    wish: Wish
    problem: str = ""

    @property
    def allowed(self) -> bool:
        return not self.problem


def offers(card: BookingCard, who: Identity, now: datetime, offline: str = "") -> dict[Wish, Offer]:
    """Every wish with its verdict. `offline` is the reason why nothing can be written, if so."""
    verdicts = {
        Wish.CHOOSE_PAYMENT: _choose_payment(card, who, now),
        Wish.TAKE_PAYMENT: _take_payment(card),
        Wish.CONFIRM: _confirm(card, who),
        Wish.REFUND: _refund(card),
        Wish.EXTEND: _extend(card, who, now),
        Wish.MOVE: _move(card, who, now),
        Wish.EDIT: _edit(card),
        Wish.REQUOTE: _requote(card, who, now),
        Wish.ACTUALS: _actuals(card, now),
        Wish.CANCEL: _cancel(card, who, Event.CANCEL),
        Wish.CANCEL_FOR_HOUSE: _cancel(card, who, Event.ADMIN_CANCEL),
    }
    if card.status in MARKED:
        verdicts |= {wish: _mark(card, wish, now) for wish in (*MARKS, Wish.UNMARK)}
    return {wish: Offer(wish=wish, problem=verdicts[wish] or offline) for wish in Wish if wish in verdicts}


def mark_command(card: BookingCard, wish: Wish) -> MarkBooking | None:
    """The command of a wish that is carried out at once; None for wishes that have a form."""
    if wish in MARKS:
        return MarkBooking(booking_id=card.id, mark=MARKS[wish])
    latest = latest_mark(card)
    if wish is not Wish.UNMARK or latest is None:
        return None
    return MarkBooking(booking_id=card.id, mark=latest, noted=False)


def latest_mark(card: BookingCard) -> Mark | None:
    """What was noted last of the day, if anything."""
    if card.arrived_at is not None:
        return "arrived" if card.left_at is None else "left"
    return "no_show" if card.no_show_at is not None else None


def blackout_offers(card: BlackoutCard, who: Identity, offline: str = "") -> dict[Wish, Offer]:
    problem = ""
    if not card.active:
        problem = QCoreApplication.translate("Offers", "The space is already open again.")
    elif who.rank not in SENIOR:
        problem = _ask_a_manager()
    return {Wish.UNBLOCK: Offer(wish=Wish.UNBLOCK, problem=problem or offline)}


def not_now(card: BookingCard, found: dict[Wish, Offer]) -> frozenset[Wish]:
    """What needs no button: of a booking that is over all that cannot be done; else steps taken for good, and the
    day's marks until their hour. The menu and the keys still say why."""
    denied = frozenset(wish for wish, offer in found.items() if not offer.allowed)
    if card.status in FINAL:
        return denied
    taken = {Wish.CHOOSE_PAYMENT, Wish.EXTEND} if card.status is not Status.TEMP_HOLD else set()
    if card.status is Status.CONFIRMED:
        taken |= {Wish.CONFIRM, Wish.UNMARK, *MARKS}
    return denied & taken


def next_wish(found: dict[Wish, Offer]) -> Wish | None:
    """The one step that brings the booking forward, to be shown first and strongest."""
    for wish in (Wish.CHOOSE_PAYMENT, Wish.TAKE_PAYMENT, Wish.CONFIRM):
        if wish in found and found[wish].allowed:
            return wish
    return None


def lapsed(card: BookingCard, now: datetime) -> bool:
    """Whether the hold has run out by the server's clock, even if nothing has marked it yet."""
    return card.status is Status.TEMP_HOLD and card.hold_expires_at is not None and now >= card.hold_expires_at


def _ask_a_manager() -> str:
    return QCoreApplication.translate("Offers", "Your rank does not allow this. Ask a manager.")


def _run_out() -> str:
    return QCoreApplication.translate("Offers", "The hold has run out.")


def _over(card: BookingCard) -> str:
    """Why a booking in its last status takes no further action."""
    return {
        Status.CANCELLED: QCoreApplication.translate("Offers", "The booking is cancelled."),
        Status.EXPIRED: QCoreApplication.translate("Offers", "The hold has run out."),
        Status.COMPLETED: QCoreApplication.translate("Offers", "The event is over."),
    }.get(card.status, "")


def _choose_payment(card: BookingCard, who: Identity, now: datetime) -> str:
    if card.status in FINAL:
        return _over(card)
    if card.status is not Status.TEMP_HOLD:
        return QCoreApplication.translate("Offers", "The way of paying has been chosen.")
    if lapsed(card, now):
        return _run_out()
    return "" if may(card.status, Event.SELECT_PAYMENT, who.rank) else _ask_a_manager()


def _take_payment(card: BookingCard) -> str:
    if card.status in FINAL - {Status.COMPLETED}:
        return _over(card)
    if card.status is Status.TEMP_HOLD:
        return QCoreApplication.translate("Offers", "Choose how it is paid first.")
    if card.due.minor <= 0:
        return QCoreApplication.translate("Offers", "Everything is paid.")
    return ""


def _refund(card: BookingCard) -> str:
    if card.status is Status.CANCELLED:  # what the cancellation kept may be given back too
        return ""
    if card.received.minor <= 0:
        return QCoreApplication.translate("Offers", "Nothing has been received.")
    return ""


def _confirm(card: BookingCard, who: Identity) -> str:
    if card.status in FINAL:
        return _over(card)
    if card.status is Status.CONFIRMED:
        return QCoreApplication.translate("Offers", "The booking is confirmed.")
    if card.status is Status.TEMP_HOLD:
        return QCoreApplication.translate("Offers", "Choose how it is paid first.")
    if may(card.status, Event.MANUAL_CONFIRM, who.rank):
        return ""
    return QCoreApplication.translate("Offers", "It is confirmed by payment, or by a manager.")


def _extend(card: BookingCard, who: Identity, now: datetime) -> str:
    if card.status in FINAL:
        return _over(card)
    if card.status is not Status.TEMP_HOLD:
        return QCoreApplication.translate("Offers", "Only a hold can be extended.")
    if lapsed(card, now):
        return _run_out()
    longest = card.hold_max_until
    if longest and card.hold_expires_at and card.hold_expires_at >= longest and who.rank not in SENIOR:
        return QCoreApplication.translate("Offers", "The hold is as long as this venue allows. Ask a manager.")
    return ""


def _move(card: BookingCard, who: Identity, now: datetime) -> str:
    if card.status in FINAL:
        return _over(card)
    if lapsed(card, now):
        return _run_out()
    if card.status is Status.CONFIRMED and who.rank not in SENIOR:
        return QCoreApplication.translate("Offers", "A confirmed booking is moved by a manager.")
    return ""


def _edit(card: BookingCard) -> str:
    return "" if card.status in LIVE else _over(card)


def _mark(card: BookingCard, wish: Wish, now: datetime) -> str:
    starts = min(item.period.start for item in card.items)
    if wish is Wish.UNMARK:
        return "" if latest_mark(card) else QCoreApplication.translate("Offers", "Nothing has been noted yet.")
    if (wish is Wish.ARRIVED and card.arrived_at) or (wish is Wish.NO_SHOW and card.arrived_at):
        return QCoreApplication.translate("Offers", "They have arrived.")
    if card.no_show_at:
        return QCoreApplication.translate("Offers", "It is noted that nobody came.")
    if wish is Wish.LEFT:
        if card.left_at:
            return QCoreApplication.translate("Offers", "They have left.")
        return "" if card.arrived_at else QCoreApplication.translate("Offers", "Nobody has arrived yet.")
    if now < starts - (ARRIVES_WITHIN if wish is Wish.ARRIVED else timedelta(0)):
        return QCoreApplication.translate("Offers", "It is too early for that.")
    return ""


def _requote(card: BookingCard, who: Identity, now: datetime) -> str:
    if card.status in FINAL:
        return _over(card)
    if lapsed(card, now):
        return _run_out()
    if card.status is Status.CONFIRMED and who.rank not in SENIOR:
        return QCoreApplication.translate("Offers", "The price of a confirmed booking is made anew by a manager.")
    return ""


def _actuals(card: BookingCard, now: datetime) -> str:
    if card.status in FINAL - {Status.COMPLETED}:
        return _over(card)
    if card.status not in (Status.CONFIRMED, Status.COMPLETED):
        return QCoreApplication.translate("Offers", "The booking is not confirmed yet.")
    if now < min(item.period.start for item in card.items):
        return QCoreApplication.translate("Offers", "What was used is counted once the event has begun.")
    return ""


def _cancel(card: BookingCard, who: Identity, event: Event) -> str:
    if card.status in FINAL:
        return _over(card)
    if may(card.status, event, who.rank):
        return ""
    if event is Event.ADMIN_CANCEL and card.status is Status.TEMP_HOLD:
        return QCoreApplication.translate("Offers", "A hold is cancelled with Cancel.")
    return _ask_a_manager()
