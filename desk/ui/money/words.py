"""The lists of the Money panel in words: their names, what they are when empty, the row of an entry, its next step."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desk.domain.lifecycle import SENIOR, Actor
from desk.domain.money import Money
from desk.domain.money_steps import PayStep, RefundStep, pay_steps, refund_steps
from desk.ui.booking.payment.words import (
    ask_a_manager,
    method_word,
    pay_state_word,
    pay_step_word,
    refund_state_word,
    refund_step_word,
)
from desk.ui.words.format import moment_text, money
from desk.usecases.payments.reading import MoneyEntry
from desk.usecases.results import House

LISTS = ("payment", "refund", "clear", "unapplied", "disputed", "online")


@dataclass(frozen=True, kw_only=True, slots=True)
class NextStep:
    """The one next action of an entry: a step, placing loose money, taking money, or (all None) looking at it."""

    text: str
    step: PayStep | RefundStep | None = None
    place: bool = False
    take: bool = False
    problem: str = ""


def list_title(kind: str) -> str:
    return {
        "payment": QCoreApplication.translate("Money", "Payments"),
        "refund": QCoreApplication.translate("Money", "Refunds"),
        "clear": QCoreApplication.translate("Money", "To be cleared"),
        "unapplied": QCoreApplication.translate("Money", "Fits nowhere"),
        "disputed": QCoreApplication.translate("Money", "Disputed cash"),
        "online": QCoreApplication.translate("Money", "Online"),
    }[kind]


def list_empty(kind: str) -> str:
    return {
        "payment": QCoreApplication.translate("Money", "No payment in this time."),
        "refund": QCoreApplication.translate("Money", "No refund waits."),
        "clear": QCoreApplication.translate("Money", "No cheque or transfer waits to be cleared."),
        "unapplied": QCoreApplication.translate("Money", "All money has its place."),
        "disputed": QCoreApplication.translate("Money", "No cash is disputed."),
        "online": QCoreApplication.translate("Money", "No online payment waits or has failed."),
    }[kind]


def sum_words(kind: str, shown: Sequence[MoneyEntry]) -> str:
    """What the entries of a list make together, per currency: of payments only those that came."""
    sums: dict[str, Money] = {}
    for entry in shown:
        if kind != "payment" or (entry.payment is not None and entry.payment.state == "received"):
            known = sums.get(entry.amount.currency)
            sums[entry.amount.currency] = entry.amount if known is None else known + entry.amount
    received = QCoreApplication.translate("Money", "{sum} received")
    text = received if kind == "payment" else QCoreApplication.translate("Money", "{sum} in all")
    made = " + ".join(money(amount) for amount in sums.values())
    return text.replace("{sum}", made) if made else ""


def columns() -> list[str]:
    return [
        QCoreApplication.translate("Money", "When"),
        QCoreApplication.translate("Money", "Booking"),
        QCoreApplication.translate("Money", "Customer"),
        QCoreApplication.translate("Money", "Way"),
        QCoreApplication.translate("Money", "Amount"),
        QCoreApplication.translate("Money", "State"),
    ]


def row(entry: MoneyEntry, house: House) -> list[str]:
    """The cells of one entry, in the order of `columns`."""
    zone = house.venue(entry.booking.venue_id).zone
    if entry.payment is not None:
        at, way, state = entry.payment.at, method_word(entry.payment.method), pay_state_word(entry.payment)
    else:
        assert entry.refund is not None
        at, way = entry.refund.created_at, method_word(entry.refund.method)
        state = refund_state_word(entry.refund)
    return [
        moment_text(at, zone),
        entry.booking.number,
        entry.booking.customer or "–",
        way,
        money(entry.amount),
        state,
    ]


def next_step(entry: MoneyEntry, rank: Actor) -> NextStep:
    """What brings this entry forward."""
    if entry.refund is not None:
        return _of_refund(entry, rank)
    payment = entry.payment
    assert payment is not None
    if payment.unapplied.minor > 0:
        return NextStep(text=QCoreApplication.translate("Payments", "Decide where it goes…"), place=True)
    offered = pay_steps(payment.method, payment.state)
    wanted: tuple[PayStep, ...] = (PayStep.DEPOSIT, PayStep.CLEAR)
    if rank in SENIOR and payment.state != "bounced":
        wanted = (PayStep.CLEAR, PayStep.DEPOSIT)
    if payment.looked_at != "verify" and payment.method == "cash":
        wanted = (PayStep.VERIFY,)
    if entry.kind == "online" and payment.state in ("failed", "expired", "refused"):
        return NextStep(text=QCoreApplication.translate("Money", "Take it another way"), take=True)
    for step in wanted:
        if step in offered:
            problem = "" if rank in offered[step] else ask_a_manager()
            return NextStep(text=pay_step_word(step), step=step, problem=problem)
    return NextStep(text=QCoreApplication.translate("Money", "Show the booking"))


def _of_refund(entry: MoneyEntry, rank: Actor) -> NextStep:
    refund = entry.refund
    assert refund is not None
    offered = refund_steps(refund.method, refund.state)
    for step in (RefundStep.APPROVE, RefundStep.PAY, RefundStep.RETRY):
        if step in offered:
            problem = "" if rank in offered[step] else ask_a_manager()
            return NextStep(text=refund_step_word(step), step=step, problem=problem)
    return NextStep(text=QCoreApplication.translate("Money", "Show the booking"))
