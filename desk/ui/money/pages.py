"""The pages of the Money panel behind its lists, by rank: what is overdue; for managers what is settled with others."""

from PySide6.QtCore import QCoreApplication

from desk.ui.money.overdue_page import OverduePage
from desk.ui.money.page import MoneyPage
from desk.ui.money.payout_page import PayoutPage
from desk.ui.money.settlement_page import SettlementPage
from desk.ui.signed_in import SignedIn


def money_pages(home: SignedIn) -> dict[str, MoneyPage]:
    """By their names, in the order of their tabs."""
    pages: dict[str, MoneyPage] = {"overdue": OverduePage(home)}
    if home.senior:
        pages |= {
            "commission": PayoutPage(home, "commission"),
            "tips": PayoutPage(home, "tips"),
            "settlement": SettlementPage(home),
        }
    return pages


def page_title(name: str) -> str:
    return {
        "overdue": QCoreApplication.translate("Money", "Overdue"),
        "commission": QCoreApplication.translate("Money", "Commission"),
        "tips": QCoreApplication.translate("Money", "Tips"),
        "settlement": QCoreApplication.translate("Money", "Settlements"),
    }[name]
