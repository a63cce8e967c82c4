"""The money that waits for somebody, by what is to be done; each opens its list in the Money panel."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.ui.format import money, short_date
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.facts import Card
from desk.ui.widgets.words import Words
from desk.usecases.today import MoneyTask, MoneyWait


class MoneyTasks(QWidget):
    """Hidden while nothing waits. `wanted` carries the kind of the list to show."""

    wanted = Signal(str)

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self.rows: list[QWidget] = []
        self.titles: list[str] = []
        self.buttons: list[Button] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 8)
        self._column.setSpacing(8)
        self._column.addWidget(Words(QCoreApplication.translate("Today", "Money that waits"), "large"))
        self.hide()

    def put(self, tasks: list[MoneyTask]) -> None:
        """Shows these; the keyboard stays in its place if it was on one."""
        focused = next((n for n, button in enumerate(self.buttons) if button.hasFocus()), None)
        for old in self.rows:
            old.hide()
            old.deleteLater()
        self.rows, self.buttons, self.titles = [], [], []
        for task in tasks:
            self._add(task)
        self.setVisible(bool(tasks))
        if focused is not None and self.buttons:
            self.buttons[min(focused, len(self.buttons) - 1)].setFocus()

    def _add(self, task: MoneyTask) -> None:
        text = QCoreApplication.translate("Today", "{what}: {count}")
        title = text.replace("{what}", task_word(task.what)).replace("{count}", str(task.count))
        oldest = QCoreApplication.translate("Today", "oldest {day}")
        day = short_date(task.oldest.astimezone(self._home.zone).date())
        about = " · ".join((*(money(amount) for amount in task.sums), oldest.replace("{day}", day)))
        button = Button(QCoreApplication.translate("Today", "Show them"), icon_name="indian-rupee")
        button.setAccessibleName(f"{button.text()}: {title}, {about}")
        button.clicked.connect(partial(self.wanted.emit, task.kind))
        words = QVBoxLayout()
        words.addWidget(Words(title, "strong"))
        words.addWidget(Words(about, "problem" if task.what in ("failed", "disputed", "settlement") else "small"))
        row, line = Card(), QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(words, 1)
        layout.addWidget(button)
        row.add(line)
        self._column.addWidget(row)
        row.show()
        self.rows.append(row)
        self.titles.append(title)
        self.buttons.append(button)


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
