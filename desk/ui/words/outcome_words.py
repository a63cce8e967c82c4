"""What a command came to, in one sentence, for the status bar and for outcomes that were unknown for a while."""

from PySide6.QtCore import QCoreApplication

from desk.ui.words.format import money
from desk.ui.words.text import status_word
from desk.usecases.ports import Answer, Settled
from desk.usecases.results import Receipt


def outcome_sentence(answer: Answer) -> str:
    """`PAR-2026-0042: cash received, ₹10,000. Confirmed.`; empty where there is nothing to tell."""
    what = {
        "create_hold": QCoreApplication.translate("Outcome", "Held."),
        "extend_hold": QCoreApplication.translate("Outcome", "The hold was extended."),
        "select_payment": QCoreApplication.translate("Outcome", "The way of paying was chosen."),
        "manual_confirm": QCoreApplication.translate("Outcome", "Confirmed by hand."),
        "record_cash": QCoreApplication.translate("Outcome", "Cash recorded."),
        "cancel": QCoreApplication.translate("Outcome", "Cancelled."),
        "admin_cancel": QCoreApplication.translate("Outcome", "Cancelled for the house."),
        "move_booking": QCoreApplication.translate("Outcome", "Moved."),
        "edit_booking": QCoreApplication.translate("Outcome", "Saved."),
        "add_customer": QCoreApplication.translate("Outcome", "The customer is known now."),
        "edit_customer": QCoreApplication.translate("Outcome", "Saved."),
        "merge_customers": QCoreApplication.translate(
            "Outcome", "Merged: all bookings and numbers are with one person."
        ),
        "block_space": QCoreApplication.translate("Outcome", "The space is blocked."),
        "undo_move": QCoreApplication.translate("Outcome", "Moved back."),
        "open_drawer": QCoreApplication.translate("Outcome", "The cash drawer is open."),
        "move_cash": QCoreApplication.translate("Outcome", "Cash moved."),
        "count_drawer": QCoreApplication.translate("Outcome", "The count is kept."),
        "hand_over_drawer": QCoreApplication.translate("Outcome", "The cash drawer was handed over."),
        "close_drawer": QCoreApplication.translate("Outcome", "The cash drawer is closed."),
        "close_day": QCoreApplication.translate("Outcome", "The day is closed."),
        "choose_profile": QCoreApplication.translate("Outcome", "New bookings are paid this way."),
        "mark_booking": QCoreApplication.translate("Outcome", "Noted."),
        "unblock_space": QCoreApplication.translate("Outcome", "The space is open again."),
    }.get(answer.command, "") or _of_money(answer.command)
    if answer.receipt is not None and answer.receipt.number and answer.command in ("record_cash", "declare_payment"):
        text = QCoreApplication.translate("Outcome", "{sum} recorded, receipt {number}. Ctrl+P prints it.")
        what = text.replace("{sum}", money(answer.receipt.amount)).replace("{number}", answer.receipt.number)
        what = _with_change(what, answer.receipt)
    if answer.series is not None:
        text = QCoreApplication.translate("Outcome", "Series: {held} dates held, {clashes} not.")
        held, clashes = len(answer.series.bookings), len(answer.series.clashes)
        return text.replace("{held}", str(held)).replace("{clashes}", str(clashes))
    if answer.days is not None:
        text = QCoreApplication.translate(
            "Outcome", "{name}: {added} days added, {renamed} renamed, {unchanged} there already."
        )
        counts = {"{added}": answer.days.added, "{renamed}": answer.days.renamed, "{unchanged}": answer.days.unchanged}
        for mark, count in counts.items():
            text = text.replace(mark, str(count))
        return text.replace("{name}", answer.days.name)
    if answer.customer is not None:
        return f"{answer.customer.name}: {what}"
    if answer.booking is None:
        return what
    sentence = f"{answer.booking.number}: {what}"
    if answer.command in ("select_payment", "record_cash", "declare_payment"):
        text = QCoreApplication.translate("Outcome", "{sentence} {status}.")
        return text.replace("{status}", status_word(answer.booking.status)).replace("{sentence}", sentence)
    return sentence


def _with_change(what: str, receipt: Receipt) -> str:
    """What is to be handed back stays told after the form has gone: that is when it is counted out."""
    if receipt.tendered is None or receipt.tendered <= receipt.amount:
        return what
    text = QCoreApplication.translate("Outcome", "Give {change} change. {sentence}")
    return text.replace("{change}", money(receipt.tendered - receipt.amount)).replace("{sentence}", what)


def _of_money(command: str) -> str:
    """What became of a payment or refund that exists, or was asked for."""
    return {
        "declare_payment": QCoreApplication.translate("Outcome", "Noted; it counts when it is cleared."),
        "start_payment": QCoreApplication.translate("Outcome", "The payment is being prepared."),
        "cancel_payment_request": QCoreApplication.translate("Outcome", "The request is being withdrawn."),
        "deposit_payment": QCoreApplication.translate("Outcome", "Taken to the bank."),
        "clear_payment": QCoreApplication.translate("Outcome", "It is in the bank and counts now."),
        "bounce_payment": QCoreApplication.translate("Outcome", "Posted back; the booking owes it again."),
        "void_payment": QCoreApplication.translate("Outcome", "The payment is void."),
        "verify_cash": QCoreApplication.translate("Outcome", "The cash is counted."),
        "dispute_cash": QCoreApplication.translate("Outcome", "The cash is disputed."),
        "request_refund": QCoreApplication.translate("Outcome", "The refund is asked for."),
        "approve_refund": QCoreApplication.translate("Outcome", "The refund is approved."),
        "reject_refund": QCoreApplication.translate("Outcome", "The refund is not given."),
        "pay_refund": QCoreApplication.translate("Outcome", "The money went back."),
        "return_deposit": QCoreApplication.translate("Outcome", "The deposit is to be given back."),
        "pay_commission": QCoreApplication.translate("Outcome", "The commission is paid."),
        "hand_out_tips": QCoreApplication.translate("Outcome", "The tips are handed out."),
        "record_settlement": QCoreApplication.translate("Outcome", "The settlement is booked."),
        "accept_settlement": QCoreApplication.translate("Outcome", "The difference is explained."),
        "use_credit": QCoreApplication.translate("Outcome", "Paid from the credit."),
        "offer_provider": QCoreApplication.translate("Outcome", "The providers of the venue are as chosen."),
        "apply_unapplied": QCoreApplication.translate("Outcome", "The money has its place."),
    }.get(command, "")


def settled_sentence(command: str, settled: Settled) -> str:
    """What became of a command whose answer had been lost."""
    if settled.answer is None:
        text = QCoreApplication.translate(
            "Outcome", "An earlier request ({what}) did not reach the server and was not carried out."
        )
        return text.replace("{what}", command.replace("_", " "))
    text = QCoreApplication.translate("Outcome", "An earlier request was carried out after all. {what}")
    return text.replace("{what}", outcome_sentence(settled.answer))
