"""Which form carries out which wish on a booking or blackout."""

from PySide6.QtCore import QCoreApplication

from desk.domain.lifecycle import Status
from desk.ui.booking.actuals_form import ActualsForm
from desk.ui.booking.edit_form import EditForm
from desk.ui.booking.extend_form import ExtendForm
from desk.ui.booking.form import CommandForm
from desk.ui.booking.house_cancel_form import HouseCancelForm
from desk.ui.booking.move_form import MoveForm
from desk.ui.booking.payment.refund_form import RefundForm
from desk.ui.booking.payment.take_form import TakeForm
from desk.ui.booking.payment_form import PaymentForm
from desk.ui.booking.reason_form import ReasonForm
from desk.ui.booking.requote_form import RequoteForm
from desk.ui.booking.terms import Giving
from desk.ui.booking.wish import Wish
from desk.ui.signed_in import SignedIn
from desk.ui.words.format import money
from desk.usecases.commands import AdminCancel, Cancel, Command, ManualConfirm, UnblockSpace
from desk.usecases.results import BlackoutCard, BookingCard


def form_for(wish: Wish, home: SignedIn, card: BookingCard) -> CommandForm:
    """A fresh form (and so a fresh key) for this wish."""
    match wish:
        case Wish.CHOOSE_PAYMENT:
            return PaymentForm(home, card)
        case Wish.TAKE_PAYMENT:
            return TakeForm(home, card)
        case Wish.REFUND:
            return RefundForm(home, card)
        case Wish.EXTEND:
            return ExtendForm(home, card)
        case Wish.MOVE:
            return MoveForm(home, card)
        case Wish.EDIT:
            return EditForm(home, card)
        case Wish.REQUOTE:
            return RequoteForm(home, card)
        case Wish.ACTUALS:
            return ActualsForm(home, card)
        case Wish.CONFIRM:
            return _confirm(home, card)
        case Wish.CANCEL:
            return _cancel(home, card)
        case Wish.CANCEL_FOR_HOUSE:
            return _cancel_for_house(home, card)
        case Wish.UNBLOCK | Wish.ARRIVED | Wish.LEFT | Wish.NO_SHOW | Wish.UNMARK:
            raise ValueError(f"{wish} has no form on a booking")


def _confirm(home: SignedIn, card: BookingCard) -> CommandForm:
    def make(revision: int, reason: str) -> Command:
        return ManualConfirm(booking_id=card.id, revision=revision, reason=reason)

    return ReasonForm(
        home,
        QCoreApplication.translate("WishForms", "Confirm by hand"),
        QCoreApplication.translate("WishForms", "Con&firm"),
        card,
        make,
        explanation=QCoreApplication.translate("WishForms", "The slot is sold; your name is recorded as approving it."),
        icon_name="check",
    )


def _cancel(home: SignedIn, card: BookingCard) -> CommandForm:
    def make(revision: int, reason: str) -> Command:
        return Cancel(booking_id=card.id, revision=revision, reason=reason)

    explanation = QCoreApplication.translate("WishForms", "The space is free again at once.")
    paid = card.status is not Status.TEMP_HOLD and card.received.minor > 0
    if paid:
        text = QCoreApplication.translate(
            "WishForms", "{sum} has been received; what the policy gives back is asked for in the same step."
        )
        explanation = f"{explanation} {text.replace('{sum}', money(card.received))}"
    form = ReasonForm(
        home,
        QCoreApplication.translate("WishForms", "Cancel {number}").replace("{number}", card.number),
        QCoreApplication.translate("WishForms", "Cancel the b&ooking"),
        card,
        make,
        explanation=explanation,
        role="danger",
        icon_name="x",
    )
    if paid:  # what the customer asks before anything is cancelled
        giving = Giving(home)
        giving.show_card(card, home.house.venue(card.venue_id).zone)
        form.body.insertWidget(1, giving)
    return form


def _cancel_for_house(home: SignedIn, card: BookingCard) -> CommandForm:
    if card.received.minor > 0:  # the customer is not at fault: all of it is filled in, whatever the policy says
        return HouseCancelForm(home, card, "")

    def make(revision: int, reason: str) -> Command:
        return AdminCancel(booking_id=card.id, revision=revision, reason=reason)

    return ReasonForm(
        home,
        QCoreApplication.translate("WishForms", "Cancel {number} for the house").replace("{number}", card.number),
        QCoreApplication.translate("WishForms", "Cancel f&or the house"),
        card,
        make,
        explanation=QCoreApplication.translate("WishForms", "The house withdraws; the customer is not at fault."),
        mandatory=True,
        role="danger",
        icon_name="ban",
    )


def unblock_form(home: SignedIn, card: BlackoutCard) -> CommandForm:
    def make(revision: int, _reason: str) -> Command:
        return UnblockSpace(blackout_id=card.id, revision=revision)

    form = ReasonForm(
        home,
        QCoreApplication.translate("WishForms", "Open the space again"),
        QCoreApplication.translate("WishForms", "&Open it"),
        card,
        make,
        icon_name="lock-open",
    )
    form.reason.hide()
    form.setFocusProxy(form.submit_button)
    return form
