"""The closures that wait for their bookings, each with its one next action."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.ui.format import period_text
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.facts import Card
from desk.ui.widgets.words import Words
from desk.usecases.results import ClosureCard


class Closures(QWidget):
    """Hidden while nothing waits. `wanted` (ClosureCard)."""

    wanted = Signal(object)

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self.rows: list[QWidget] = []
        self.buttons: list[Button] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 8)
        self._column.setSpacing(8)
        self._column.addWidget(Words(QCoreApplication.translate("Today", "Closures that wait"), "large"))
        self.hide()

    def put(self, closures: list[ClosureCard]) -> None:
        """Shows these; the keyboard stays on the same closure's button if it was on one."""
        focused = next((n for n, button in enumerate(self.buttons) if button.hasFocus()), None)
        for old in self.rows:
            old.hide()
            old.deleteLater()
        self.rows, self.buttons = [], []
        for closure in closures:
            self._add(closure)
        self.setVisible(bool(closures))
        if focused is not None and self.buttons:
            self.buttons[min(focused, len(self.buttons) - 1)].setFocus()

    def _add(self, closure: ClosureCard) -> None:
        house = self._home.house
        zone = house.venue(closure.venue_id).zone
        names = ", ".join(space.name for space in house.venue(closure.venue_id).spaces if space.id in closure.spaces)
        left = QCoreApplication.translate("Today", "{count} bookings are still there")
        none = QCoreApplication.translate("Today", "Nothing is there any more")
        one = QCoreApplication.translate("Today", "One booking is still there")
        some = one if closure.bookings == 1 else left.replace("{count}", str(closure.bookings))
        state = some if closure.bookings else none
        title = Words(f"{closure.reason} · {names}", "strong")
        about = Words(f"{period_text(closure.period, zone)} · {state}", "problem" if closure.bookings else "small")
        deal = QCoreApplication.translate("Today", "Deal with it")
        close = QCoreApplication.translate("Today", "Close it now")
        button = Button(deal if closure.bookings else close, icon_name="lock")
        button.allow("" if self._home.senior else QCoreApplication.translate("Today", "Only a manager closes a space."))
        button.setAccessibleName(f"{button.text()}: {title.text()}, {about.text()}")
        button.clicked.connect(partial(self.wanted.emit, closure))
        words = QVBoxLayout()
        words.addWidget(title)
        words.addWidget(about)
        row, line = Card(), QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(words, 1)
        layout.addWidget(button)
        row.add(line)
        self._column.addWidget(row)
        self.rows.append(row)
        self.buttons.append(button)
