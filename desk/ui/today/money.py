"""The money that waits for somebody, by what is to be done; each opens its list in the Money panel."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal

from desk.ui.signed_in import SignedIn
from desk.ui.today.waiting import Waiting
from desk.ui.widgets.button import Button
from desk.ui.words.format import money, short_date
from desk.usecases.today import MoneyTask, MoneyWait


class MoneyTasks(Waiting):
    """`wanted` carries the kind of the list to show."""

    wanted = Signal(str)

    def __init__(self, home: SignedIn) -> None:
        super().__init__(QCoreApplication.translate("Today", "Money that waits"))
        self._home = home

    def put(self, tasks: list[MoneyTask]) -> None:
        """Shows these."""
        self.begin()
        for task in tasks:
            self._add(task)
        self.end()

    def _add(self, task: MoneyTask) -> None:
        text = QCoreApplication.translate("Today", "{what}: {count}")
        title = text.replace("{what}", task_word(task.what)).replace("{count}", str(task.count))
        oldest = QCoreApplication.translate("Today", "oldest {day}")
        day = short_date(task.oldest.astimezone(self._home.zone).date())
        about = " · ".join((*(money(amount) for amount in task.sums), oldest.replace("{day}", day)))
        button = Button(QCoreApplication.translate("Today", "Show them"), icon_name="indian-rupee")
        button.clicked.connect(partial(self.wanted.emit, task.kind))
        self.add(title, about, "problem" if task.what in ("failed", "disputed", "settlement") else "small", button)


def task_word(what: MoneyWait) -> str:
    """What is to be done with them."""
    return {
        "approve": QCoreApplication.translate("Today", "Refunds to approve"),
        "pay": QCoreApplication.translate("Today", "Refunds to pay out"),
        "failed": QCoreApplication.translate("Today", "Refunds that failed"),
        "clear": QCoreApplication.translate("Today", "Cheques and transfers to clear"),
        "unapplied": QCoreApplication.translate("Today", "Money that fits nowhere"),
        "disputed": QCoreApplication.translate("Today", "Cash in dispute"),
        "online": QCoreApplication.translate("Today", "Online payments that failed"),
        "settlement": QCoreApplication.translate("Today", "Settlements of providers that do not match"),
    }[what]
