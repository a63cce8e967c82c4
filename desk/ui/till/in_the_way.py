"""What stands between a day and its close, in words: what forbids it, and what a manager should know before."""

from PySide6.QtCore import QCoreApplication

from desk.domain.money import Money
from desk.ui.words.format import money, number, short_date_year
from desk.usecases.drawer import CashTaken, DaySoFar, DrawerCard


def closing_problem(so_far: DaySoFar, drawer: DrawerCard | None) -> str:
    """Why the day cannot be closed now; empty where it can."""
    if drawer is not None and drawer.closed_at is None:
        text = QCoreApplication.translate("Till", "{person}'s drawer is open. Count and close it first.")
        return text.replace("{person}", drawer.holder)
    if so_far.last_day is not None and so_far.last_day >= so_far.today:
        text = QCoreApplication.translate("Till", "{day} is closed (Z {number}). What comes now is in the next day.")
        return text.replace("{day}", short_date_year(so_far.last_day)).replace("{number}", number(so_far.last_z or 0))
    return ""


def in_the_way(so_far: DaySoFar, drawer: DrawerCard | None) -> list[str]:
    """Everything to know before the day is closed, what forbids it first; empty where nothing is."""
    lines = [problem] if (problem := closing_problem(so_far, drawer)) else []
    unseen = [cash for cash in so_far.cash if not cash.looked_at]
    disputed = [cash for cash in so_far.cash if cash.looked_at == "dispute"]
    if unseen:
        text = QCoreApplication.translate("Till", "Cash not looked at: {sum} ({count}). Closing counts it as verified.")
        lines.append(_filled(text, _sum(unseen, so_far), len(unseen)))
    if disputed:
        text = QCoreApplication.translate("Till", "Disputed cash: {sum} ({count}). It stays so in the Z report.")
        lines.append(_filled(text, _sum(disputed, so_far), len(disputed)))
    if so_far.uncleared_count:
        text = QCoreApplication.translate(
            "Till", "Cheques and transfers not cleared: {sum} ({count}). They are in the day on which they come."
        )
        lines.append(_filled(text, so_far.uncleared, so_far.uncleared_count))
    return lines


def _sum(cash: list[CashTaken], so_far: DaySoFar) -> Money:
    return Money(sum(one.amount.minor for one in cash), so_far.report.currency)


def _filled(text: str, sum_: Money, count: int) -> str:
    return text.replace("{sum}", money(sum_)).replace("{count}", number(count))
