"""Payments and refunds in words: ways, states, steps, who and when. No widgets."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desk.domain.money_steps import PayStep, RefundStep
from desk.ui.look.theme import Kind
from desk.ui.words.format import moment_text, money, short_date_year
from desk.usecases.payments.reading import PaymentCard, RefundCard


def method_word(method: str) -> str:
    """How the money comes or goes."""
    return {
        "cash": QCoreApplication.translate("Method", "Cash"),
        "upi": QCoreApplication.translate("Method", "UPI"),
        "transfer": QCoreApplication.translate("Method", "Bank transfer"),
        "cheque": QCoreApplication.translate("Method", "Cheque"),
        "terminal": QCoreApplication.translate("Method", "Card"),
        "gateway": QCoreApplication.translate("Method", "Online"),
        "credit": QCoreApplication.translate("Method", "Credit"),
        "opening": QCoreApplication.translate("Method", "Old register"),
    }.get(method, method.replace("_", " ").capitalize())


def provider_word(provider: str) -> str:
    """A provider by its own name."""
    return {"demo": QCoreApplication.translate("Method", "Demo provider")}.get(provider, provider.capitalize())


def online_way_word(way: str) -> str:
    return {
        "link": QCoreApplication.translate("Method", "Payment link"),
        "qr": QCoreApplication.translate("Method", "QR code"),
        "checkout": QCoreApplication.translate("Method", "Payment page"),
    }.get(way, way)


def purpose_word(purpose: str) -> str:
    """What a payment is for; empty for the price itself."""
    return {
        "security": QCoreApplication.translate("Purpose", "Security deposit"),
        "tip": QCoreApplication.translate("Purpose", "Tip"),
    }.get(purpose, "")


def pay_state_word(card: PaymentCard) -> str:
    """Where a payment stands."""
    if card.withdrawing:
        return QCoreApplication.translate("PayState", "Being withdrawn")
    if card.looked_at:
        counted = QCoreApplication.translate("PayState", "Counted")
        return counted if card.looked_at == "verify" else QCoreApplication.translate("PayState", "Disputed")
    return {
        "declared": QCoreApplication.translate("PayState", "Not cleared yet"),
        "deposited": QCoreApplication.translate("PayState", "At the bank"),
        "received": QCoreApplication.translate("PayState", "Received"),
        "bounced": QCoreApplication.translate("PayState", "Bounced"),
        "voided": QCoreApplication.translate("PayState", "Void"),
        "requested": QCoreApplication.translate("PayState", "Being prepared"),
        "open": QCoreApplication.translate("PayState", "Waiting for the customer"),
        "failed": QCoreApplication.translate("PayState", "Attempt failed"),
        "expired": QCoreApplication.translate("PayState", "Expired"),
        "cancelled": QCoreApplication.translate("PayState", "Withdrawn"),
        "refused": QCoreApplication.translate("PayState", "Refused"),
    }.get(card.state, card.state)


def pay_state_words() -> list[tuple[str, str]]:
    """What a list of payments may be narrowed to, with its words."""
    return [
        ("received", QCoreApplication.translate("PayState", "Received")),
        ("way", QCoreApplication.translate("PayState", "On the way")),
        ("gone", QCoreApplication.translate("PayState", "Void, bounced, expired")),
    ]


def pay_tone(card: PaymentCard) -> Kind:
    """The tone of a payment's state; the word says the same."""
    if card.looked_at == "dispute" or card.state in ("bounced", "failed", "refused"):
        return "problem"
    if card.state == "received":
        return "ok"
    return "small" if card.state in ("voided", "expired", "cancelled") else "warning"


def refund_state_word(card: RefundCard) -> str:
    """Where a refund stands."""
    if card.state == "requested":
        return QCoreApplication.translate("RefundState", "Waits for a manager")
    if card.state == "approved" and card.method == "gateway":
        return QCoreApplication.translate("RefundState", "Being sent")
    return {
        "approved": QCoreApplication.translate("RefundState", "To be paid out"),
        "sent": QCoreApplication.translate("RefundState", "Sent, on its way"),
        "done": QCoreApplication.translate("RefundState", "Given back"),
        "failed": QCoreApplication.translate("RefundState", "Failed"),
        "rejected": QCoreApplication.translate("RefundState", "Rejected"),
    }.get(card.state, card.state)


def refund_tone(card: RefundCard) -> Kind:
    if card.state == "failed":
        return "problem"
    return {"done": "ok", "rejected": "small"}.get(card.state, "warning")  # type: ignore[return-value]  # two kinds


def payment_title(card: PaymentCard) -> str:
    """`₹10,000 · Cash`, with the provider or what it is for where that says more."""
    way = provider_word(card.provider) if card.provider else ""
    parts = (money(card.amount), method_word(card.method), way, purpose_word(card.purpose))
    return " · ".join(part for part in parts if part)


def payment_about(card: PaymentCard, zone: ZoneInfo) -> str:
    """`Sat 21 Nov, 16:42 · Asha · Receipt PL/26-27/000012`."""
    number = QCoreApplication.translate("History", "Receipt {number}").replace("{number}", card.number)
    parts = (moment_text(card.at, zone), card.by, number if card.number else "")
    return " · ".join(part for part in parts if part)


def payment_details(card: PaymentCard, zone: ZoneInfo) -> str:
    """References, dates, why, and until when it may be paid."""
    slip = QCoreApplication.translate("Payments", "card ending {digits}").replace("{digits}", card.last4)
    until = QCoreApplication.translate("Payments", "can be paid until {moment}")
    waiting = card.state in ("open", "failed") and card.pay_by is not None  # before that there is nothing to pay by
    nowhere = QCoreApplication.translate("Payments", "{sum} fits nowhere")
    parts = (
        card.bank,
        card.reference,
        slip if card.last4 else "",
        short_date_year(card.dated) if card.dated else "",
        card.reason,
        _trouble(card.problem, again=card.state in ("requested", "open")) if card.problem != card.reason else "",
        until.replace("{moment}", moment_text(card.pay_by, zone)) if waiting and card.pay_by else "",
        nowhere.replace("{sum}", money(card.unapplied)) if card.unapplied.minor > 0 else "",
    )
    return " · ".join(part for part in parts if part)


def refund_title(card: RefundCard) -> str:
    back = QCoreApplication.translate("Payments", "{sum} back").replace("{sum}", money(card.amount))
    return " · ".join(part for part in (back, method_word(card.method), purpose_word(card.purpose)) if part)


def refund_about(card: RefundCard, zone: ZoneInfo) -> str:
    """Who asked, approved and paid it out, each with the moment."""
    texts = (
        (QCoreApplication.translate("Payments", "asked by {who}, {when}"), card.created_by, card.created_at),
        (QCoreApplication.translate("Payments", "approved by {who}, {when}"), card.approved_by, card.approved_at),
        (QCoreApplication.translate("Payments", "paid out by {who}, {when}"), card.done_by, card.done_at),
    )
    return " · ".join(
        text.replace("{who}", who).replace("{when}", moment_text(at, zone)) for text, who, at in texts if at is not None
    )


def refund_details(card: RefundCard) -> str:
    policy = QCoreApplication.translate("Payments", "by the policy {sum}")
    credit = QCoreApplication.translate("Payments", "credit until {day}")
    parts = (
        card.reason,
        policy.replace("{sum}", money(card.policy)) if card.policy is not None else "",
        card.override_reason,
        card.reference,
        credit.replace("{day}", short_date_year(card.credit_until)) if card.credit_until else "",
        _trouble(card.problem, again=card.state in ("approved", "sent")),
    )
    return " · ".join(part for part in parts if part)


def _trouble(problem: str, *, again: bool) -> str:
    """What the provider or the worker said last; while they go on by themselves, that nobody has to ask once more."""
    if not problem or not again:
        return problem
    text = QCoreApplication.translate("Payments", "{problem}; it is tried again by itself")
    return text.replace("{problem}", problem[:1].upper() + problem[1:])


def taken_words(card: PaymentCard, zone: ZoneInfo) -> str:
    """`Ravi took ₹10,000 (Cash), Sat 21 Nov, 16:42.`: for whoever wanted to take the same money."""
    text = QCoreApplication.translate("Payments", "{who} took {sum} ({way}), {when}.")
    when = moment_text(card.at, zone)
    text = text.replace("{who}", card.by).replace("{sum}", money(card.amount))
    return text.replace("{way}", method_word(card.method)).replace("{when}", when)


def pay_step_word(step: PayStep) -> str:
    return {
        PayStep.DEPOSIT: QCoreApplication.translate("PayStep", "Taken to the bank"),
        PayStep.CLEAR: QCoreApplication.translate("PayStep", "It is in the bank"),
        PayStep.BOUNCE: QCoreApplication.translate("PayStep", "It bounced"),
        PayStep.VERIFY: QCoreApplication.translate("PayStep", "Counted"),
        PayStep.DISPUTE: QCoreApplication.translate("PayStep", "Not found"),
        PayStep.VOID: QCoreApplication.translate("PayStep", "Void"),
        PayStep.WITHDRAW: QCoreApplication.translate("PayStep", "Withdraw"),
    }[step]


def pay_step_meaning(step: PayStep) -> str:
    """What the step does, before it is taken."""
    return {
        PayStep.DEPOSIT: QCoreApplication.translate("PayStep", "The cheque was handed in at the bank."),
        PayStep.CLEAR: QCoreApplication.translate(
            "PayStep", "You have seen the money in the bank: it counts from now and gets its receipt."
        ),
        PayStep.BOUNCE: QCoreApplication.translate(
            "PayStep", "The bank took the money back: it is posted back and the booking owes it again."
        ),
        PayStep.VERIFY: QCoreApplication.translate("PayStep", "You have counted this cash in the drawer."),
        PayStep.DISPUTE: QCoreApplication.translate("PayStep", "This cash was not found in the drawer."),
        PayStep.VOID: QCoreApplication.translate(
            "PayStep", "It was typed by mistake: it is posted back by new entries, and stays in the history."
        ),
        PayStep.WITHDRAW: QCoreApplication.translate(
            "PayStep", "The customer can no longer pay by it; money that comes before the provider has said so is kept."
        ),
    }[step]


def refund_step_word(step: RefundStep) -> str:
    return {
        RefundStep.APPROVE: QCoreApplication.translate("RefundStep", "Approve"),
        RefundStep.RETRY: QCoreApplication.translate("RefundStep", "Send again"),
        RefundStep.PAY: QCoreApplication.translate("RefundStep", "Pay out"),
        RefundStep.REJECT: QCoreApplication.translate("RefundStep", "Reject"),
        RefundStep.REVOKE: QCoreApplication.translate("RefundStep", "Take back"),
    }[step]


def refund_step_meaning(step: RefundStep) -> str:
    return {
        RefundStep.APPROVE: QCoreApplication.translate("RefundStep", "The money is owed to the customer from now."),
        RefundStep.RETRY: QCoreApplication.translate(
            "RefundStep", "It is sent once more, by another way if you choose."
        ),
        RefundStep.PAY: QCoreApplication.translate("RefundStep", "You have handed the money out, or sent it."),
        RefundStep.REJECT: QCoreApplication.translate("RefundStep", "The money stays; the reason is kept."),
        RefundStep.REVOKE: QCoreApplication.translate("RefundStep", "It is not sent after all; the reason is kept."),
    }[step]


def ask_a_manager() -> str:
    return QCoreApplication.translate("Payments", "A manager does this.")
