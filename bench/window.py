"""The window: what it weighs with a busy month, and how soon another desk's hold is painted."""

import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication

from bench.desk import a_wish
from bench.figures import Row, row, spread
from bench.referee import age, open_house
from bench.server import small_house
from desk.ui.look.theme import apply_theme, load_fonts
from desk.ui.window.main_window import MainWindow
from desk.ui.window_state import WindowState
from desk.usecases.at_the_desk import new_key
from desk.wiring.door import DatabaseDoor
from tests.database import Database
from tests.small_house import PASSWORD
from tests.ui.window_at_work import signed_in, until

_CHANGES = 60


_BARE = """
import psutil
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([]); window = QMainWindow(); window.resize(1440, 900)
window.show(); window.grab(); app.processEvents()
print(psutil.Process().memory_info().rss / 1e6)
"""


def run() -> list[Row]:
    with TemporaryDirectory() as folder, small_house() as db:
        return _live(db, Path(folder))


def _bare() -> float:
    """Megabytes of a process with a window that has nothing in it."""
    done = subprocess.run([sys.executable, "-c", _BARE], capture_output=True, text=True, check=True)
    return float(done.stdout)


def _live(db: Database, folder: Path) -> list[Row]:
    open_house(db)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    QStandardPaths.setTestModeEnabled(True)
    load_fonts()
    apply_theme(app, "light")
    url = db.superuser_url.set(username=None, password=None)
    door = DatabaseDoor(url=url, journal_path=folder / "journal.sqlite", login_prefix="desk_t1_")
    window = MainWindow(door, WindowState(folder / "live.ini"))
    place = signed_in(app, window, "asha")
    other = door.sign_in("ravi", PASSWORD)
    place.panel.go_to(a_wish(0).items[0].period.start.date() + timedelta(days=7))
    until(app, "the month", lambda: not place.home.calls.under_way)
    waits = []
    for n in range(_CHANGES):
        held = other.carry_out(a_wish(n, space=3), new_key()).booking
        answered = time.perf_counter()
        assert held is not None
        until(app, "the bar", lambda owner=held.id: bool(place.panel.board.index.owner(owner)))
        app.processEvents()  # the repaint that the change asked for
        waits.append((time.perf_counter() - answered) * 1000)
        if n % 10 == 9:
            age(db)
    weight = psutil.Process().memory_info().rss / 1e6
    other.close()
    window.close()
    until(app, "the window's end", lambda: not window.isVisible())
    return [
        row("another desk's hold, answer there → painted here", **spread(waits), aim={"p95": 50}),
        row(
            "memory of the whole process with a window; raw: with a bare one",
            weight,
            unit="MB",
            limit=_bare(),
            aim={"ours": 250},
        ),
    ]
