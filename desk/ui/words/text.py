"""The words on the screen for statuses, events, payment options, ranks and triggers, ready for translation."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desk.domain.lifecycle import Event, Status
from desk.domain.venue import PaymentProfile
from desk.ui.words.format import clock_time
from desk.usecases.results import BookingCard


def status_word(status: Status | str) -> str:
    """One or two words for a booking's status, or for a blackout."""
    return {
        Status.TEMP_HOLD: QCoreApplication.translate("Status", "Hold"),
        Status.PENDING: QCoreApplication.translate("Status", "Pending"),
        Status.CONFIRMED: QCoreApplication.translate("Status", "Confirmed"),
        Status.COMPLETED: QCoreApplication.translate("Status", "Completed"),
        Status.CANCELLED: QCoreApplication.translate("Status", "Cancelled"),
        Status.EXPIRED: QCoreApplication.translate("Status", "Expired"),
        "blackout": QCoreApplication.translate("Status", "Blackout"),
    }.get(status, str(status))


def status_sentence(status: Status | str) -> str:
    """What the status means for the clerk."""
    return {
        Status.TEMP_HOLD: QCoreApplication.translate("Status", "Held for the customer until the time runs out"),
        Status.PENDING: QCoreApplication.translate("Status", "Reserved, waiting for payment or approval"),
        Status.CONFIRMED: QCoreApplication.translate("Status", "Sold"),
        Status.COMPLETED: QCoreApplication.translate("Status", "The event is over"),
        Status.CANCELLED: QCoreApplication.translate("Status", "Cancelled; the space is free"),
        Status.EXPIRED: QCoreApplication.translate("Status", "The hold ran out; the space is free"),
        "blackout": QCoreApplication.translate("Status", "The house has closed the space"),
    }.get(status, "")


def event_word(event: Event | str) -> str:
    """What happened, in the past tense, for a booking's history; changes that are no events included."""
    return {
        Event.CREATE: QCoreApplication.translate("Event", "Hold placed"),
        Event.EXPIRE_HOLD: QCoreApplication.translate("Event", "Hold ran out"),
        Event.SELECT_PAYMENT: QCoreApplication.translate("Event", "Payment option chosen"),
        Event.RECEIVE_DEPOSIT: QCoreApplication.translate("Event", "Confirmed by deposit"),
        Event.RECEIVE_FULL_PAYMENT: QCoreApplication.translate("Event", "Confirmed by full payment"),
        Event.MANUAL_CONFIRM: QCoreApplication.translate("Event", "Confirmed by hand"),
        Event.CANCEL: QCoreApplication.translate("Event", "Cancelled"),
        Event.ADMIN_CANCEL: QCoreApplication.translate("Event", "Cancelled by the house"),
        Event.COMPLETE_EVENT: QCoreApplication.translate("Event", "Completed"),
        "move": QCoreApplication.translate("Event", "Moved"),
        "merge": QCoreApplication.translate("Event", "Customers merged"),
        "edit": QCoreApplication.translate("Event", "Edited"),
        "extend": QCoreApplication.translate("Event", "Hold extended"),
        "requote": QCoreApplication.translate("Event", "Price made anew"),
        "payment": QCoreApplication.translate("Event", "Payment received"),
        "payment_step": QCoreApplication.translate("Event", "Payment changed"),
        "payment_undone": QCoreApplication.translate("Event", "Payment taken back"),
        "unapplied": QCoreApplication.translate("Event", "Money came that is not yet applied"),
        "refund": QCoreApplication.translate("Event", "Refund"),
        "deposit": QCoreApplication.translate("Event", "Security deposit"),
        "mark": QCoreApplication.translate("Event", "Noted"),
    }.get(event, str(event).replace("_", " ").capitalize())


def mark_word(mark: str) -> str:
    """A moment of the day that somebody noted."""
    return {
        "arrived": QCoreApplication.translate("Mark", "Arrived"),
        "left": QCoreApplication.translate("Mark", "Left"),
        "no_show": QCoreApplication.translate("Mark", "No-show"),
    }.get(mark, "")


def mark_words(card: BookingCard, zone: ZoneInfo) -> str:
    """`Arrived 16:05 · Left 23:10`; empty where nothing is noted."""
    noted = (("arrived", card.arrived_at), ("left", card.left_at), ("no_show", card.no_show_at))
    return " · ".join(f"{mark_word(mark)} {clock_time(moment, zone)}" for mark, moment in noted if moment is not None)


def profile_word(profile: PaymentProfile) -> str:
    """How the venue wants to be paid."""
    return {
        PaymentProfile.CASH_ONLY: QCoreApplication.translate("Profile", "All at the counter"),
        PaymentProfile.CASH_DEPOSIT: QCoreApplication.translate("Profile", "Deposit, balance at the counter"),
        PaymentProfile.HYBRID: QCoreApplication.translate("Profile", "Counter or online"),
        PaymentProfile.FULL_ONLINE: QCoreApplication.translate("Profile", "Full payment online"),
        PaymentProfile.MARKETPLACE: QCoreApplication.translate("Profile", "Full payment to the platform"),
    }[profile]


def language_words() -> dict[str, str]:
    """The languages that customers are written to in, each in its own words."""
    return {"en": "English", "hi": "हिन्दी", "mr": "मराठी"}


def option_word(option: str) -> str:
    """A payment option by the code the database knows it under."""
    return {
        "counter_full": QCoreApplication.translate("Option", "All at the counter"),
        "deposit": QCoreApplication.translate("Option", "Deposit now, balance at the counter"),
        "gateway_full": QCoreApplication.translate("Option", "Full payment online"),
    }.get(option, option.replace("_", " ").capitalize())
