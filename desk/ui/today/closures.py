"""The closures that wait for their bookings, each with its one next action."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal

from desk.ui.signed_in import SignedIn
from desk.ui.today.waiting import Waiting
from desk.ui.widgets.button import Button
from desk.ui.words.format import period_text
from desk.usecases.results import ClosureCard


class Closures(Waiting):
    """`wanted` (ClosureCard)."""

    wanted = Signal(object)

    def __init__(self, home: SignedIn) -> None:
        super().__init__(QCoreApplication.translate("Today", "Closures that wait"))
        self._home = home

    def put(self, closures: list[ClosureCard]) -> None:
        """Shows these."""
        self.begin()
        for closure in closures:
            self._add(closure)
        self.end()

    def _add(self, closure: ClosureCard) -> None:
        house = self._home.house
        zone = house.venue(closure.venue_id).zone
        names = ", ".join(space.name for space in house.venue(closure.venue_id).spaces if space.id in closure.spaces)
        left = QCoreApplication.translate("Today", "{count} bookings are still there")
        none = QCoreApplication.translate("Today", "Nothing is there any more")
        one = QCoreApplication.translate("Today", "One booking is still there")
        some = one if closure.bookings == 1 else left.replace("{count}", str(closure.bookings))
        state = some if closure.bookings else none
        deal = QCoreApplication.translate("Today", "Deal with it")
        close = QCoreApplication.translate("Today", "Close it now")
        button = Button(deal if closure.bookings else close, icon_name="lock")
        button.allow("" if self._home.senior else QCoreApplication.translate("Today", "Only a manager closes a space."))
        button.clicked.connect(partial(self.wanted.emit, closure))
        about = f"{period_text(closure.period, zone)} · {state}"
        self.add(f"{closure.reason} · {names}", about, "problem" if closure.bookings else "small", button)
