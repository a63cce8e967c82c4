"""Messages in words: kinds, channels, states, attempts, events, fields, providers. No widgets."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from desk.domain.messages.kind import Channel, MessageKind
from desk.domain.messages.values import SHORTENED
from desk.ui.look.theme import Kind
from desk.ui.words.format import duration_text
from desk.usecases.messages.reading import MessageAttempt, MessageCard, MessageRule


def kind_word(kind: MessageKind | str) -> str:
    return {
        MessageKind.HOLD_PLACED: QCoreApplication.translate("Messages", "Hold placed"),
        MessageKind.BOOKING_CONFIRMED: QCoreApplication.translate("Messages", "Booking confirmed"),
        MessageKind.BOOKING_CANCELLED: QCoreApplication.translate("Messages", "Booking cancelled"),
        MessageKind.HOLD_EXPIRED: QCoreApplication.translate("Messages", "Hold ended"),
        MessageKind.PAYMENT_RECEIVED: QCoreApplication.translate("Messages", "Payment received"),
        MessageKind.PAYMENT_DUE: QCoreApplication.translate("Messages", "Payment due"),
        MessageKind.REFUND_ISSUED: QCoreApplication.translate("Messages", "Refund issued"),
        MessageKind.EVENT_REMINDER: QCoreApplication.translate("Messages", "Event reminder"),
        MessageKind.EVENT_COMPLETED: QCoreApplication.translate("Messages", "Thank you"),
        MessageKind.ONE_TIME_CODE: QCoreApplication.translate("Messages", "One-time code"),
    }[MessageKind(kind)]


def channel_word(channel: Channel | str) -> str:
    return {
        Channel.SMS: QCoreApplication.translate("Messages", "SMS"),
        Channel.WHATSAPP: QCoreApplication.translate("Messages", "WhatsApp"),
        Channel.EMAIL: QCoreApplication.translate("Messages", "E-mail"),
    }[Channel(channel)]


def provider_word(provider: str) -> str:
    """A provider's own name; they are not translated."""
    known = {"msg91": "MSG91", "twilio": "Twilio", "myoperator": "MyOperator"}
    if provider == "console":
        return QCoreApplication.translate("Messages", "Trial run")
    if provider == "email":
        return QCoreApplication.translate("Messages", "Mail server")
    return known.get(provider, provider.replace("_", " ").capitalize())


def state_words() -> dict[str, str]:
    """States by their codes, in the order of a message's life."""
    return {
        "to_approve": QCoreApplication.translate("Messages", "Waits for your word"),
        "queued": QCoreApplication.translate("Messages", "Waiting"),
        "claimed": QCoreApplication.translate("Messages", "Being sent"),
        "accepted": QCoreApplication.translate("Messages", "Handed over"),
        "ambiguous": QCoreApplication.translate("Messages", "Nobody knows"),
        "delivered": QCoreApplication.translate("Messages", "Delivered"),
        "failed": QCoreApplication.translate("Messages", "Failed"),
        "stale": QCoreApplication.translate("Messages", "Too late"),
        "void": QCoreApplication.translate("Messages", "Not needed any more"),
    }


def state_word(state: str) -> str:
    return state_words().get(state, state)


def state_sentence(card: MessageCard) -> str:
    """What the state means for the person at the desk."""
    return {
        "to_approve": QCoreApplication.translate("Messages", "It goes out when you send it."),
        "queued": QCoreApplication.translate("Messages", "It goes out by itself."),
        "claimed": QCoreApplication.translate("Messages", "It is on its way to the provider."),
        "accepted": QCoreApplication.translate(
            "Messages", "The provider has taken it; that it arrived is not known yet."
        ),
        "ambiguous": QCoreApplication.translate(
            "Messages",
            "The provider did not answer: it may have arrived or not. Ask the customer before sending again.",
        ),
        "delivered": QCoreApplication.translate("Messages", "The customer's phone or mailbox has it."),
        "failed": QCoreApplication.translate("Messages", "It did not arrive. Tell the customer another way."),
        "stale": QCoreApplication.translate("Messages", "It could not go out in time and would only confuse now."),
        "void": QCoreApplication.translate("Messages", "The booking moved on before it went out, or it was dropped."),
    }.get(card.state, "")


def state_tone(state: str) -> Kind:
    if state == "delivered":
        return "ok"
    if state in ("failed", "ambiguous"):
        return "problem"
    return "warning" if state in ("to_approve", "stale") else "body" if state != "void" else "muted"


def state_mark(state: str) -> str:
    """The icon beside the word."""
    return {
        "to_approve": "circle-help",
        "queued": "clock",
        "claimed": "hourglass",
        "accepted": "check",
        "ambiguous": "circle-alert",
        "delivered": "check-check",
        "failed": "x",
        "stale": "timer",
        "void": "circle-slash",
    }.get(state, "info")


def problem_word(problem: str) -> str:
    """Why a message is where it is: the house's own reasons in the window's language, a provider's in its own words."""
    if problem.startswith(SHORTENED):
        text = QCoreApplication.translate("Messages", "Shortened to what the networks take: {fields}")
        return text.replace("{fields}", ", ".join(map(field_word, problem.removeprefix(SHORTENED).split(", "))))
    return {
        "no text": QCoreApplication.translate("Messages", "There is no text in use for this way."),
        "no e-mail address": QCoreApplication.translate("Messages", "The customer has no e-mail address."),
        "no phone number": QCoreApplication.translate("Messages", "The customer has no number."),
        "not wanted": QCoreApplication.translate("Messages", "The customer wants no messages by this way."),
        "too late": QCoreApplication.translate("Messages", "It could not go out in time."),
        "overtaken": QCoreApplication.translate("Messages", "The booking moved on before it went out."),
        "this text has no template id of MSG91": QCoreApplication.translate(
            "Messages", "This text has no number at the provider yet. Enter it at the text."
        ),
        "this text has no template name of WhatsApp": QCoreApplication.translate(
            "Messages", "This text has no number at the provider yet. Enter it at the text."
        ),
        "MyOperator tells nothing of what it has accepted": QCoreApplication.translate(
            "Messages", "This provider does not tell whether messages arrive."
        ),
        "mail servers tell nothing of what they have accepted": QCoreApplication.translate(
            "Messages", "This provider does not tell whether messages arrive."
        ),
        "dropped": QCoreApplication.translate("Messages", "Somebody dropped it."),
        "its provider is away": QCoreApplication.translate("Messages", "Its provider does not answer at the moment."),
        "the worker was cut off": QCoreApplication.translate("Messages", "The sending PC stopped in the middle."),
        "what the provider names is another message": QCoreApplication.translate(
            "Messages", "The provider names another message in its place. Ask the customer before sending again."
        ),
        "waits for the hours of advertisements": QCoreApplication.translate(
            "Messages", "Promotion waits for its hours."
        ),
    }.get(problem, problem)


def outcome_word(attempt: MessageAttempt) -> str:
    """What came of one attempt."""
    return {
        "accepted": QCoreApplication.translate("Messages", "taken by the provider"),
        "delivered": QCoreApplication.translate("Messages", "delivered"),
        "refused": QCoreApplication.translate("Messages", "refused for good"),
        "again": QCoreApplication.translate("Messages", "refused for now"),
        "away": QCoreApplication.translate("Messages", "nobody answered; it was not sent"),
        "held": QCoreApplication.translate("Messages", "kept back: the provider takes nothing at present"),
        "lost": QCoreApplication.translate("Messages", "the answer was lost"),
        "found": QCoreApplication.translate("Messages", "found at the provider"),
        "absent": QCoreApplication.translate("Messages", "not found at the provider"),
        "unknown": QCoreApplication.translate("Messages", "looked for, still unknown"),
        "skipped": QCoreApplication.translate("Messages", "this way was left out"),
        "approved": QCoreApplication.translate("Messages", "released by a person"),
        "overtaken": QCoreApplication.translate("Messages", "The booking moved on before it went out."),
        "dropped": QCoreApplication.translate("Messages", "dropped by a person"),
    }.get(attempt.outcome, attempt.outcome)


def event_word(event: str) -> str:
    """What happens before a message is queued."""
    return {
        "hold_placed": QCoreApplication.translate("Messages", "A hold is placed"),
        "booking_confirmed": QCoreApplication.translate("Messages", "A booking is confirmed"),
        "booking_moved": QCoreApplication.translate("Messages", "A confirmed booking is moved"),
        "booking_cancelled": QCoreApplication.translate("Messages", "A booking is cancelled"),
        "hold_expired": QCoreApplication.translate("Messages", "A hold has run out"),
        "payment_received": QCoreApplication.translate("Messages", "A payment is received"),
        "refund_issued": QCoreApplication.translate("Messages", "A refund is paid"),
        "event_completed": QCoreApplication.translate("Messages", "An event is over"),
        "hold_lapsing": QCoreApplication.translate("Messages", "A hold is about to run out"),
        "payment_due": QCoreApplication.translate("Messages", "A payment falls due"),
        "event_reminder": QCoreApplication.translate("Messages", "An event comes near"),
        "code_requested": QCoreApplication.translate("Messages", "A number is to be verified"),
    }.get(event, event)


def delay_words(rule: MessageRule) -> str:
    """`at once`, `2 h later`, `1 day before`."""
    if rule.delay == timedelta():
        return QCoreApplication.translate("Messages", "at once")
    if rule.delay < timedelta():
        text = QCoreApplication.translate("Messages", "{time} before")
        return text.replace("{time}", duration_text(-rule.delay))
    return QCoreApplication.translate("Messages", "{time} later").replace("{time}", duration_text(rule.delay))


def chain_words(channels: tuple[Channel, ...]) -> str:
    """`WhatsApp, else SMS`."""
    text = QCoreApplication.translate("Messages", "{first}, else {next}")
    said = channel_word(channels[0])
    for channel in channels[1:]:
        said = text.replace("{first}", said).replace("{next}", channel_word(channel))
    return said


def columns() -> list[str]:
    return [
        QCoreApplication.translate("Messages", "When"),
        QCoreApplication.translate("Messages", "Customer"),
        QCoreApplication.translate("Messages", "Message"),
        QCoreApplication.translate("Messages", "By"),
        QCoreApplication.translate("Messages", "State"),
    ]


def field_word(name: str) -> str:
    """What a field of a text holds."""
    return {
        "customer": QCoreApplication.translate("Messages", "the customer's name"),
        "venue": QCoreApplication.translate("Messages", "the house's name"),
        "booking": QCoreApplication.translate("Messages", "the booking's number"),
        "place": QCoreApplication.translate("Messages", "the space"),
        "day": QCoreApplication.translate("Messages", "the day of the event"),
        "time": QCoreApplication.translate("Messages", "when it begins"),
        "expires": QCoreApplication.translate("Messages", "until when it is held"),
        "total": QCoreApplication.translate("Messages", "the whole sum"),
        "paid": QCoreApplication.translate("Messages", "what has been paid"),
        "due": QCoreApplication.translate("Messages", "what is still due"),
        "due_day": QCoreApplication.translate("Messages", "when it is due"),
        "amount": QCoreApplication.translate("Messages", "the sum that came or went"),
        "paper": QCoreApplication.translate("Messages", "the number of its paper"),
        "code": QCoreApplication.translate("Messages", "the code"),
        "minutes": QCoreApplication.translate("Messages", "how many minutes it is valid"),
    }.get(name, name)
