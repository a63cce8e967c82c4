"""How reports speak in the window's language, and what their ranges are called."""

from PySide6.QtCore import QCoreApplication

from desk.domain.reports.ranges import RangeName
from desk.domain.reports.say import Say
from desk.ui.language.told import told
from desk.ui.language.tongue import tongue
from desk.ui.words.format import digits, plain_date, plain_month


def window_say() -> Say:
    """Words, days and digits as the window shows them; may be used in a lane."""
    return Say(word=told, day=plain_date, month=plain_month, digits=digits, language=str(tongue().language))


def range_words() -> dict[RangeName, str]:
    return {
        "month": QCoreApplication.translate("Reports", "This month"),
        "last_month": QCoreApplication.translate("Reports", "Last month"),
        "today": QCoreApplication.translate("Reports", "Today"),
        "week": QCoreApplication.translate("Reports", "Last 7 days"),
        "next_30": QCoreApplication.translate("Reports", "Next 30 days"),
        "year": QCoreApplication.translate("Reports", "This financial year"),
        "last_year": QCoreApplication.translate("Reports", "Last financial year"),
        "twelve": QCoreApplication.translate("Reports", "Last 12 months"),
        "own": QCoreApplication.translate("Reports", "Other days"),
    }
