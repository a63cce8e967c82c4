"""The owner's evening at a glance: what came today, what is owed past its day, what lies in the drawers."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.domain.money import Money
from desk.ui.booking.payment.words import method_word
from desk.ui.call import Call
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.facts import Card
from desk.ui.widgets.side_by_side import SideBySide
from desk.ui.widgets.words import Words
from desk.ui.words.format import digits, money, number
from desk.usecases.today import HouseMoney, house_money, whole_day


class HouseMoneyStrip(QWidget):
    """For managers and owners, hidden until it was read. `wanted` carries `payment`, `overdue` or `till`."""

    wanted = Signal(str)

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self._call: Call | None = None
        row = SideBySide(12)
        row.setContentsMargins(0, 8, 0, 8)
        self.setLayout(row)
        names = {
            "payment": QCoreApplication.translate("Today", "Received today"),
            "overdue": QCoreApplication.translate("Today", "Overdue"),
            "till": QCoreApplication.translate("Today", "In the drawers"),
        }
        self.tiles = {kind: _Tile(kind, name) for kind, name in names.items()}
        for tile in self.tiles.values():
            tile.wanted.connect(self.wanted)
            row.addWidget(tile, 1)
        self.hide()

    def refresh(self) -> None:
        """Adds up again; what is shown stays until the answer is there."""
        if not self._home.senior:
            return
        if self._call is not None:
            self._call.drop()
        self._call = self._home.read(self._read, done=self._on_read, failed=self._on_failed)

    def _read(self) -> HouseMoney:
        """Runs in a lane."""
        reader, house = self._home.desk.reader, self._home.house
        taken = reader.money_taken(whole_day(self._home.now(), house))
        return house_money(taken, reader.overdue_balances(), [reader.drawer(venue.id) for venue in house.venues])

    def _on_read(self, found: HouseMoney) -> None:
        self._call = None
        least = QCoreApplication.translate("Today", "at least {sum}")
        received = _sums(found.received)
        ways = " · ".join(f"{method_word(way)} {_sums(sums)}" for way, sums in found.ways)
        self.tiles["payment"].tell(least.replace("{sum}", received) if found.more else received, ways)
        debts = QCoreApplication.translate("Today", "Bookings: {count}")
        self.tiles["overdue"].tell(_sums(found.owed), debts.replace("{count}", number(found.debts)))
        drawers = QCoreApplication.translate("Today", "Open drawers: {count}")
        self.tiles["till"].tell(_sums(found.in_drawers), drawers.replace("{count}", number(found.drawers)))
        self.show()

    def _on_failed(self, _error: DeskError) -> None:
        """The cards below it tell what is wrong; sums that may be old are shown no more."""
        self._call = None
        self.hide()


class _Tile(Card):
    """One sum with its name, what it is made of, and the way to its list."""

    wanted = Signal(str)

    def __init__(self, kind: str, name: str) -> None:
        super().__init__()
        self._kind, self._name = kind, name
        self.sum, self.about = Words("", "title", wrap=False), Words("", "small")
        self.button = Button(QCoreApplication.translate("Today", "Show them"))
        words = QVBoxLayout()
        words.setSpacing(2)
        for line in (Words(name, "muted"), self.sum, self.about):
            words.addWidget(line)
        words.addStretch(1)
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(self.button)
        self.column.addLayout(row)
        self.button.clicked.connect(lambda: self.wanted.emit(self._kind))

    def tell(self, amount: str, about: str) -> None:
        self.sum.setText(amount)
        self.about.setText(about)
        self.about.setVisible(bool(about))
        self.button.setAccessibleName(", ".join(part for part in (self._name, amount, about) if part))


def _sums(amounts: Sequence[Money]) -> str:
    return " + ".join(money(amount) for amount in amounts) or digits("0")
