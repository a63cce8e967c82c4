"""The drawer and the day in words: what happened, how far count and books are apart, what a day's report says."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desk.domain.money import Money
from desk.ui.words.format import money, number
from desk.usecases.drawer import DayLine, DayReport, DrawerCard, DrawerEvent


def event_words(event: DrawerEvent) -> str:
    """What happened to the drawer, with its sums."""
    match event.kind:
        case "open":
            text = QCoreApplication.translate("Till", "Opened with {sum}")
        case "count":
            text = QCoreApplication.translate("Till", "Counted {sum}")
        case "hand_over":
            text = QCoreApplication.translate("Till", "Handed over to {person} with {sum}")
        case "close":
            text = QCoreApplication.translate("Till", "Closed with {sum}")
        case _ if event.moved.minor < 0:
            text = QCoreApplication.translate("Till", "{moved} dropped into the safe")
        case _:
            text = QCoreApplication.translate("Till", "{moved} brought from the safe")
    parts = [text]
    if event.difference is not None and event.difference.minor:
        parts.append(apart_words(event.difference))
    if event.kind == "close" and event.moved.minor < 0:
        parts.append(QCoreApplication.translate("Till", "{moved} dropped into the safe"))
    moved = money(Money(abs(event.moved.minor), event.moved.currency))
    said = " · ".join(parts).replace("{sum}", money(event.counted) if event.counted is not None else "")
    return said.replace("{moved}", moved).replace("{person}", event.holder)


def reason_words(event: DrawerEvent) -> str:
    """Why; a float that is brought at the opening says so by itself."""
    return QCoreApplication.translate("Till", "float") if event.reason == "float" else event.reason


def apart_words(difference: Money) -> str:
    """How far count and books are apart."""
    if not difference.minor:
        return QCoreApplication.translate("Till", "agrees with the books")
    sum_ = money(Money(abs(difference.minor), difference.currency))
    if difference.minor < 0:
        return QCoreApplication.translate("Till", "{sum} short").replace("{sum}", sum_)
    return QCoreApplication.translate("Till", "{sum} over").replace("{sum}", sum_)


def stayed(card: DrawerCard) -> Money | None:
    """What was left in a closed drawer as the next float."""
    last = card.events[-1]
    return last.counted + last.moved if card.closed_at is not None and last.counted is not None else None


def account_word(account: str) -> str:
    """Where money is, or what it is for, by the code the ledger knows it under."""
    return {
        "cash": QCoreApplication.translate("Account", "Cash"),
        "safe": QCoreApplication.translate("Account", "Safe"),
        "bank": QCoreApplication.translate("Account", "Bank"),
        "upi": QCoreApplication.translate("Account", "UPI"),
        "terminal": QCoreApplication.translate("Account", "Card terminal"),
        "opening": QCoreApplication.translate("Account", "Old register"),
        "gateway": QCoreApplication.translate("Account", "Payment provider"),
        "security": QCoreApplication.translate("Account", "Security deposits"),
        "tips": QCoreApplication.translate("Account", "Tips"),
        "unapplied": QCoreApplication.translate("Account", "Not yet applied"),
        "refunds_payable": QCoreApplication.translate("Account", "Refunds to be sent"),
    }.get(account, account.replace("_", " ").capitalize())


def kind_word(kind: str) -> str:
    """What moved the money."""
    return {
        "payment": QCoreApplication.translate("Account", "received"),
        "payment_undone": QCoreApplication.translate("Account", "voided or bounced"),
        "refund_pay": QCoreApplication.translate("Account", "paid back"),
        "refund_approve": QCoreApplication.translate("Account", "to be paid back"),
        "refund_undone": QCoreApplication.translate("Account", "payback came back"),
        "deduction": QCoreApplication.translate("Account", "kept for damages"),
        "apply": QCoreApplication.translate("Account", "applied to a booking"),
    }.get(kind, kind.replace("_", " "))


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One line of a report: what, how often (may be empty), how much."""

    name: str
    count: str = ""
    value: str = ""
    strong: bool = False


MONEY_ACCOUNTS = ("cash", "upi", "terminal", "bank", "gateway")
HELD_ACCOUNTS = ("security", "tips", "unapplied", "refunds_payable")


def report_parts(report: DayReport) -> list[tuple[str, list[Line]]]:
    """A day's report as headings with their lines, in order, for the screen and for reading aloud; none is empty."""
    parts = [
        (QCoreApplication.translate("Till", "Received and paid back"), _received(report)),
        (QCoreApplication.translate("Till", "Cash"), _cash(report)),
        (QCoreApplication.translate("Till", "Held for customers"), list(_held(report))),
        (QCoreApplication.translate("Till", "By person"), list(_people(report))),
        (QCoreApplication.translate("Till", "Disputed cash"), list(_disputed(report))),
        (QCoreApplication.translate("Till", "Papers"), _receipts(report)),
    ]
    return [(heading, lines) for heading, lines in parts if lines]


def _of(report: DayReport, accounts: Iterable[str]) -> list[DayLine]:
    return [line for account in accounts for line in report.lines if line.account == account]


def _received(report: DayReport) -> list[Line]:
    taken = [line for line in _of(report, MONEY_ACCOUNTS) if line.kind != "drawer"]
    lines = [
        Line(
            name=f"{account_word(line.account)}, {kind_word(line.kind)}",
            count=f"{number(line.count)} ×",
            value=money(line.amount),
        )
        for line in taken
    ]
    total = sum((line.amount.minor for line in taken), 0)
    name = QCoreApplication.translate("Till", "Together")
    return [*lines, Line(name=name, value=money(Money(total, report.currency)), strong=True)]


def _cash(report: DayReport) -> list[Line]:
    """From the beginning to the end, so that the four add up."""
    taken = sum(line.amount.minor for line in report.lines if line.account == "cash" and line.kind != "drawer")
    safe = -sum(line.amount.minor for line in report.lines if line.account == "safe")
    off = -sum(line.amount.minor for line in report.lines if line.account == "over_short")
    words = [
        (QCoreApplication.translate("Till", "At the beginning"), report.cash_before.minor, True),
        (QCoreApplication.translate("Till", "Received less paid back"), taken, False),
        (QCoreApplication.translate("Till", "From the safe less into it"), safe, False),
        (QCoreApplication.translate("Till", "Over or short"), off, False),
    ]
    shown = [(name, Money(sum_, report.currency)) for name, sum_, always in words if sum_ or always]
    lines = [Line(name=name, value=money(sum_)) for name, sum_ in shown]
    name = QCoreApplication.translate("Till", "At the end")
    return [*lines, Line(name=name, value=money(report.cash_after), strong=True)]


def _held(report: DayReport) -> Iterable[Line]:
    for line in _of(report, HELD_ACCOUNTS):
        value = money(Money(-line.amount.minor, line.amount.currency))
        name = f"{account_word(line.account)}, {kind_word(line.kind)}"
        yield Line(name=name, count=f"{number(line.count)} ×", value=value)


def _people(report: DayReport) -> Iterable[Line]:
    for person in report.people:
        name = f"{person.name}, {account_word(person.account)}"
        yield Line(name=name, count=f"{number(person.count)} ×", value=money(person.amount))


def _disputed(report: DayReport) -> Iterable[Line]:
    for cash in report.disputed:
        yield Line(name=f"{cash.number} · {cash.reason}", value=money(cash.amount))


def _receipts(report: DayReport) -> list[Line]:
    if report.first_receipt is None:
        return []
    name = QCoreApplication.translate("Till", "Receipts {first} to {last}")
    name = name.replace("{first}", report.first_receipt).replace("{last}", report.last_receipt or "")
    return [Line(name=name, count=f"{number(report.receipts)} ×")]
