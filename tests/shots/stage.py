"""The stage of the pictures: a window on the demo, with steps to bring it into any state and to take its picture."""

import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk.domain.ids import VenueId
from desk.domain.session import session_period
from desk.ui.board.rows import Chosen
from desk.ui.booking.hold_form import HoldForm
from desk.ui.booking.inspector import Inspector
from desk.ui.language.tongue import Language, tongue
from desk.ui.look.theme import Choice, apply_theme
from desk.ui.window.main_window import MainWindow
from desk.ui.window_state import WindowState
from desk.ui.workplace.workplace import Workplace
from desk.wiring.door import DatabaseDoor
from tests.db.acts import today

PATIENCE_SECONDS = 90.0
SIZE = (1440, 900)


def name_of(look: Choice, percent: int, language: Language) -> str:
    """`light`, `light-200`, `light-hi`, `dark-200-mr`."""
    parts = [look, *([str(percent)] if percent != 100 else []), *([language] if language != "en" else [])]
    return "-".join(parts)


class Stage:
    """One window in one look."""

    def __init__(
        self, app: QApplication, door: DatabaseDoor, folder: Path, look: Choice, percent: int, memory: Path
    ) -> None:
        self.app, self.door, self.folder = app, door, folder
        self.look = name_of(look, percent, tongue().language)
        apply_theme(app, look, percent=percent)
        self.window = MainWindow(door, WindowState(memory))
        self.window.resize(*SIZE)
        self.window.show()
        self.settle()

    # ---- steps ---------------------------------------------------------------------------------------------------

    @property
    def workplace(self) -> Workplace:
        assert self.window.workplace is not None
        return self.window.workplace

    @property
    def inspector(self) -> Inspector:
        return self.workplace.inspector

    def sign_in(self, label: str) -> None:
        """By the tile whose label begins so; waits until the board is read."""
        tile = next(t for t in self.window.sign_in.demo.tiles if t.text().startswith(label))
        tile.click()
        self.wait(lambda: self.window.workplace is not None and self.workplace.home.live.state.live)
        self.settle()

    def a_saturday(self, weeks: int = 0) -> date:
        """A Saturday far enough ahead to have room."""
        day = today() + timedelta(days=30 + 7 * weeks)
        return day + timedelta(days=(5 - day.weekday()) % 7)

    def free(self, venue: int, space: int, session: str, day: date) -> Chosen:
        """The session on the first day from `day` on on which that space is free for it, buffers included."""
        house = self.workplace.home.house.venue(VenueId(venue))
        place = house.spaces[space]
        wanted = next(s for s in house.sessions if s.name == session)
        for later in range(200):
            period = session_period(wanted, day + timedelta(days=later), house.zone)
            occupied = period.with_buffers(place.setup, place.teardown)
            if not self.workplace.home.desk.reader.busy(occupied, [place.id]).get(place.id):
                return Chosen(venue_id=house.id, period=period, space_id=place.id, session_id=wanted.id)
        raise LookupError(f"{place.name} is never free")

    def hold_form(self, chosen: Chosen, name: str, phone: str, event: str, guests: int) -> HoldForm:
        house = self.workplace.home.house.venue(chosen.venue_id)
        self.workplace.panel.go_to(chosen.period.start.astimezone(house.zone).date())
        panel = self.workplace.panel
        row = next(n for n, r in enumerate(panel.board.rows) if r.space is not None and r.space.id == chosen.space_id)
        panel.view.place_cursor(row, panel.view.steered.head)
        panel.select_owner(None)
        self.settle()
        self.workplace.panel.period_chosen.emit(chosen)
        form = self.inspector.form
        assert isinstance(form, HoldForm)
        QTest.keyClicks(form.customer.phone.editor, phone)
        QTest.keyClicks(form.customer.name.editor, name)
        form.event_type.editor.setText(event)
        form.guests.editor.setText(str(guests))
        self.settle()
        form.customer.matches.hide()
        return form

    def send(self) -> None:
        """Sends the open form and waits until it has been carried out."""
        form = self.inspector.form
        assert form is not None
        form.submit()
        self.wait(lambda: self.inspector.form is not form)
        self.settle()

    def end(self) -> None:
        """Closes the window; what was typed is thrown away."""
        if self.window.workplace is not None and self.inspector.form is not None:
            self.inspector.form.discard()
        self.window.close()
        self.wait(lambda: not self.window.isVisible())
        self.window.deleteLater()
        QTest.qWait(50)

    def wait(self, there: Callable[[], object]) -> None:
        """Lets the window live until something is so.

        Raises:
            TimeoutError: it never was.
        """
        until = time.monotonic() + PATIENCE_SECONDS
        while not there():
            if time.monotonic() > until:
                raise TimeoutError("the window did not get there")
            QTest.qWait(20)

    def settle(self) -> None:
        """Until nothing is being read any more."""
        QTest.qWait(220)
        self.wait(lambda: not self.window.calls.under_way)
        QTest.qWait(40)

    # ---- the picture ---------------------------------------------------------------------------------------------

    def shot(self, name: str) -> None:
        """Takes the picture `<name>-<look>.png`; the pointer is out of the way."""
        QTest.mouseMove(self.window, QPoint(2, 2))
        self.window.setAttribute(Qt.WidgetAttribute.WA_AlwaysShowToolTips, False)
        QTest.qWait(60)
        self.window.grab().save(str(self.folder / f"{name}-{self.look}.png"))
