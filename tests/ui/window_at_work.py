"""A window as a process of its own: signs in, and on each line it is given holds the next evening by its form and keys.

Run as a script: address of the database without a login, login, journal, day. It prints JSON lines: ready, then the
booking and the moment (epoch seconds) at which its own inspector showed the hold.
"""

import json
import os
import sys
import time
from datetime import date, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy.engine import make_url

from desk.domain.lifecycle import Status
from desk.ui.look.theme import apply_theme, load_fonts
from desk.ui.window.main_window import MainWindow
from desk.ui.window_state import WindowState
from desk.ui.workplace.workplace import Workplace
from desk.wiring.door import DatabaseDoor
from tests.small_house import PASSWORD
from tests.ui.steps import choose_evening, hold_form

SECONDS = 20


def say(**what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def until(app: QApplication, what: str, ready: object) -> None:
    """Lets the window live until `ready()` is true."""
    end = time.monotonic() + SECONDS
    assert callable(ready)
    while not ready():
        if time.monotonic() > end:
            raise SystemExit(f"waited in vain for {what}")
        app.processEvents()
        time.sleep(0.001)


def signed_in(app: QApplication, window: MainWindow, login: str) -> Workplace:
    window.show()
    window.sign_in.login.editor.setText(login)
    window.sign_in.password.editor.setText(PASSWORD)
    window.sign_in.button.click()
    until(app, "the workplace", lambda: window.workplace is not None)
    assert window.workplace is not None
    place = window.workplace
    until(app, "the feed", lambda: place.home.live.state.live)
    return place


def hold(app: QApplication, place: Workplace, day: date) -> None:
    form = hold_form(place, choose_evening(place, day))
    QTest.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def held() -> bool:
        card = place.inspector.booking.card
        return place.inspector.form is None and card is not None and card.status is Status.TEMP_HOLD

    until(app, "the hold", held)
    card = place.inspector.booking.card
    assert card is not None
    say(booking=str(card.id), shown_at=time.time())


def main(address: str, login: str, journal: str, first_day: str) -> None:
    app = QApplication(sys.argv[:1])
    QStandardPaths.setTestModeEnabled(True)
    load_fonts()
    apply_theme(app, "light")
    door = DatabaseDoor(url=make_url(address), journal_path=Path(journal), login_prefix="desk_t1_")
    window = MainWindow(door, WindowState(Path(journal).with_suffix(".ini")))
    place = signed_in(app, window, login)
    say(ready=True)
    day = date.fromisoformat(first_day)
    for _line in sys.stdin:
        hold(app, place, day)
        day += timedelta(days=1)
    window.close()
    until(app, "the window's end", lambda: not window.isVisible())


if __name__ == "__main__":
    main(*sys.argv[1:])
