"""Another desk's hold, from the answer there until windows that show its day have painted it: one window, and fifty.

The windows are real ones, each with its own login, board, feed and journal, ten in a process. All of them share this
machine with the server: what fifty desks cost together is what they cost here, not on fifty PCs.
"""

import multiprocessing
import os
import sys
import time
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID, uuid4

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from psycopg.types.json import Jsonb
from PySide6.QtCore import QEvent, QObject, QStandardPaths
from PySide6.QtWidgets import QApplication

from bench.referee import age, hold_body, open_house
from bench.server import quantile, small_house
from desk.ui.look.theme import apply_theme, load_fonts
from desk.ui.window.main_window import MainWindow
from desk.ui.window_state import WindowState
from desk.ui.workplace.workplace import Workplace
from desk.wiring.door import DatabaseDoor
from tests.database import Database
from tests.ui.window_at_work import signed_in, until

_PEOPLE = ("asha", "ravi", "meera", "omkar")
_A_PROCESS = 10
_CHANGES, _PAUSE = 20, 0.5


def run() -> list[dict[str, Any]]:
    with small_house(connections=300) as db:
        open_house(db)
        for person in _PEOPLE:  # more windows than a business has
            db.superuser.execute(f"ALTER ROLE desk_t1_{person} CONNECTION LIMIT -1".encode())
        return [*_painted(db, 1, first=0), *_painted(db, 50, first=_CHANGES)]


def _painted(db: Database, windows: int, first: int) -> list[dict[str, Any]]:
    bodies = [hold_body(slot) for slot in range(first, first + _CHANGES)]
    starts = datetime.fromisoformat(bodies[0]["items"][0]["from"])
    context = multiprocessing.get_context("spawn")
    processes = -(-windows // _A_PROCESS)
    gate, results = context.Barrier(processes + 1), context.Queue()
    address = db.superuser_url.set(username=None, password=None).render_as_string()
    wanted = [UUID(body["booking"]) for body in bodies]
    people = [
        context.Process(
            target=_sit, args=(address, min(_A_PROCESS, windows), starts, wanted, gate, results), daemon=True
        )
        for _ in range(processes)
    ]
    for one in people:
        one.start()
    gate.wait(timeout=300)
    answered = {}
    for body in bodies:
        db.as_("asha").execute("SELECT desk.create_hold(%s, %s)", (uuid4(), Jsonb(body)))
        answered[body["booking"]] = time.time()
        time.sleep(_PAUSE)
    told = [results.get(timeout=120) for _ in people]
    for one in people:
        one.join()
    age(db)
    waits = [max(0.0, moment - answered[booking]) * 1000 for told_by in told for booking, moment in told_by["painted"]]
    assert len(waits) == windows * _CHANGES, (len(waits), windows)
    cpu = sum(one["cpu"] for one in told) * 1000 / windows / _CHANGES
    return [
        {
            "measure": f"another desk's hold, answer there → painted by {windows} window(s), p50 / p99",
            "ours": quantile(waits, 0.5),
            "p99": quantile(waits, 0.99),
            "unit": "ms",
            "target": f"p95 ≤ 50 ms; p95 {quantile(waits, 0.95):.1f}",
        },
        {"measure": f"CPU of a window for a change, {windows} window(s)", "ours": cpu, "unit": "ms"},
    ]


class _Eye(QObject):
    """Sees each painting of one board, and which of the wanted bookings were on the board when it began."""

    def __init__(self, place: Workplace, wanted: list[UUID]) -> None:
        super().__init__()
        self._index, self._wanted = place.panel.board.index, set(wanted)
        self.begun: list[UUID] = []
        self.painted: list[tuple[str, float]] = []
        place.panel.view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Paint:
            fresh = [one for one in self._wanted if self._index.owner(one)]
            self._wanted.difference_update(fresh)
            self.begun += fresh
        return False

    def stamp(self) -> None:
        """The event loop has come round: what was begun is painted."""
        self.painted += [(str(one), time.time()) for one in self.begun]
        self.begun.clear()


def _sit(address: str, windows: int, starts: datetime, wanted: list[UUID], gate: Any, results: Any) -> None:
    from sqlalchemy.engine import make_url

    app = QApplication(sys.argv[:1])
    QStandardPaths.setTestModeEnabled(True)
    load_fonts()
    apply_theme(app, "light")
    with TemporaryDirectory() as folder:
        open_ = [_window(app, make_url(address), Path(folder) / str(n), n) for n in range(windows)]
        eyes = []
        for _, place in open_:
            place.panel.go_to(starts.date())
            until(app, "the month", lambda place=place: not place.home.calls.under_way)  # type: ignore[misc]
            eyes.append(_Eye(place, wanted))
        gate.wait(timeout=300)
        before, end = psutil.Process().cpu_times(), time.monotonic() + _CHANGES * _PAUSE + 60
        while any(len(eye.painted) < len(wanted) for eye in eyes) and time.monotonic() < end:
            app.processEvents()
            for eye in eyes:
                eye.stamp()
            time.sleep(0.001)
        after = psutil.Process().cpu_times()
        cpu = after.user - before.user + after.system - before.system
        results.put({"painted": [one for eye in eyes for one in eye.painted], "cpu": cpu})
        for window, _ in open_:
            window.close()
        until(app, "the windows' end", lambda: not any(window.isVisible() for window, _ in open_))


def _window(app: QApplication, address: Any, folder: Path, n: int) -> tuple[MainWindow, Workplace]:
    folder.mkdir()
    door = DatabaseDoor(url=address, journal_path=folder / "journal.sqlite", login_prefix="desk_t1_")
    window = MainWindow(door, WindowState(folder / "window.ini"))
    return window, signed_in(app, window, _PEOPLE[n % len(_PEOPLE)])
