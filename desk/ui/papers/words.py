"""Papers in words: their kinds, what is known of one in a line, what became of a printed one."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desk.ui.words.format import moment_text, money
from desk.usecases.papers import PaperCard, PaperFormat, PaperKind
from desk.usecases.printing import Printed


def kind_word(kind: PaperKind) -> str:
    match kind:
        case PaperKind.RECEIPT:
            return QCoreApplication.translate("Papers", "Receipt")
        case PaperKind.RECEIPT_VOUCHER:
            return QCoreApplication.translate("Papers", "Receipt voucher")
        case PaperKind.INVOICE:
            return QCoreApplication.translate("Papers", "Invoice")
        case PaperKind.CREDIT_NOTE:
            return QCoreApplication.translate("Papers", "Credit note")
        case PaperKind.REFUND_VOUCHER:
            return QCoreApplication.translate("Papers", "Refund voucher")


def about(card: PaperCard, zone: ZoneInfo) -> str:
    """`₹10,000 · Sat 21 Nov, 14:05 · Meera Joshi`."""
    return " · ".join((money(card.amount), moment_text(card.issued_at, zone), card.issued_by))


def copies_words(card: PaperCard) -> str:
    """How often it left the desk; a void one says so and why."""
    if card.void:
        return QCoreApplication.translate("Papers", "Void: {reason}").replace("{reason}", card.void_reason)
    if card.copies == 0:
        return QCoreApplication.translate("Papers", "Not printed yet")
    if card.copies == 1:
        return QCoreApplication.translate("Papers", "Printed once")
    return QCoreApplication.translate("Papers", "Printed {n} times").replace("{n}", str(card.copies))


def printed_words(printed: Printed) -> str:
    """What is told after a paper has gone to the printer."""
    copies = printed.made.card.copies if printed.made.card is not None else 0
    if copies > 1:
        text = QCoreApplication.translate("Papers", "{number} printed, marked as copy {n}.")
    else:
        text = QCoreApplication.translate("Papers", "{number} printed.")
    return text.replace("{number}", printed.made.number).replace("{n}", str(copies))


def format_word(paper_format: PaperFormat) -> str:
    if paper_format is PaperFormat.ROLL:
        return QCoreApplication.translate("Papers", "80 mm roll")
    return paper_format.value
