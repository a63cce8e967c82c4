"""Another desk's hold, from the answer there until windows that show its day have painted it, in three circumstances.

One desk; fifty desks of one server, of which two are real windows and the others light (see `light_desks`): the server
does the whole work of fifty, and each window paints on its own, as on fifty PCs; and, as the upper bound, fifty real
windows on this machine beside the server. A real window has its own login, board, feed and journal.
"""

import multiprocessing
import os
import sys
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from psycopg.types.json import Jsonb
from PySide6.QtCore import QEvent, QEventLoop, QObject, QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication

from bench.clients import hold_body
from bench.figures import Row, row, spread
from bench.light_desks import sit
from bench.referee import age, open_house
from bench.server import small_house
from desk.domain.ids import new_id
from desk.ui.look.theme import apply_theme, load_fonts
from desk.ui.window.main_window import MainWindow
from desk.ui.window_state import WindowState
from desk.ui.workplace.workplace import Workplace
from desk.wiring.door import DatabaseDoor
from tests.database import Database
from tests.ui.window_at_work import signed_in, until

_PEOPLE = ("asha", "ravi", "meera", "omkar")


@dataclass(frozen=True, kw_only=True)
class _Scene:
    """So many windows in so many processes, so many light desks, and the changes that all of them are told."""

    name: str
    space: int
    windows: int
    processes: int = 1
    light: int = 0
    changes: int = 60
    pause: float = 0.1


_SCENES = (
    _Scene(name="1 desk", space=1, windows=1),
    _Scene(name="50 desks of one server, 48 of them light", space=2, windows=2, processes=2, light=48, changes=100),
    _Scene(name="upper bound, 50 windows on this machine", space=3, windows=50, processes=5, changes=20, pause=0.5),
)
_LIGHT_IN_A_PROCESS = 24


def run() -> list[Row]:
    with small_house() as db:
        open_house(db)
        for person in _PEOPLE:  # more windows than a business has
            db.superuser.execute(f"ALTER ROLE desk_t1_{person} CONNECTION LIMIT -1".encode())
        return [row for scene in _SCENES for row in _played(db, scene)]


def _played(db: Database, scene: _Scene) -> list[Row]:
    bodies = [hold_body(slot, space=scene.space) for slot in range(scene.changes)]
    starts = datetime.fromisoformat(bodies[0]["items"][0]["from"])
    context = multiprocessing.get_context("spawn")
    light_processes = -(-scene.light // _LIGHT_IN_A_PROCESS)
    gate = context.Barrier(scene.processes + light_processes + 1)
    painted, read = context.Queue(), context.Queue()
    address = db.superuser_url.set(username=None, password=None).render_as_string()
    wanted, each = [UUID(body["booking"]) for body in bodies], scene.windows // scene.processes
    lasts = scene.changes * scene.pause
    people = [
        context.Process(target=_sit, args=(address, each, starts, wanted, lasts, gate, painted), daemon=True)
        for _ in range(scene.processes)
    ]
    urls = [db.plain_url(_PEOPLE[n % len(_PEOPLE)]) for n in range(scene.light)]
    people += [
        context.Process(target=sit, args=(urls[n::light_processes], scene.changes, gate, read), daemon=True)
        for n in range(light_processes)
    ]
    for one in people:
        one.start()
    gate.wait(timeout=300)
    before, answered = _server_ms(db), {}
    for body in bodies:
        db.as_("asha").execute("SELECT desk.create_hold(%s, %s)", (new_id(), Jsonb(body)))
        answered[body["booking"]] = time.time()
        time.sleep(scene.pause)
    told = [painted.get(timeout=120) for _ in range(scene.processes)]
    light = [read.get(timeout=120) for _ in range(light_processes)]
    server = sum(ms - before.get(pid, 0.0) for pid, ms in _server_ms(db).items()) / scene.changes
    gate.wait(timeout=60)  # whoever leaves takes along what the server did for it
    for one in people:
        one.join()
    age(db)
    assert sum(len(one["painted"]) for one in told) == scene.windows * scene.changes
    cpu = sum(one["cpu"] for one in told) * 1000 / scene.windows / scene.changes
    all_light = sum(one["cpu"] for one in light) * 1000 / scene.changes
    aim = 50 if scene.windows < 50 else None  # fifty windows beside the server are more than one machine's work
    rows = [_waits(f"{scene.name}: another desk's hold, answer there → painted", told, "painted", answered, aim)]
    if scene.light:
        assert sum(len(one["read"]) for one in light) == scene.light * scene.changes
        rows.append(_waits(f"{scene.name}: … → noticed by each light desk", light, "noticed", answered, 20))
        rows.append(_waits(f"{scene.name}: … → read again by each light desk", light, "read", answered))
        rows.append(row(f"{scene.name}: CPU of all light desks for a change", all_light))
    return [
        *rows,
        row(f"{scene.name}: CPU of a window for a change", cpu),
        row(f"{scene.name}: CPU of the server for a change, the hold included", server),
        row(f"{scene.name}: CPU of all for a change", server + cpu * scene.windows + all_light),
    ]


def _waits(
    name: str, told: list[dict[str, Any]], what: str, answered: dict[str, float], aim: float | None = None
) -> Row:
    waits = [max(0.0, moment - answered[booking]) * 1000 for one in told for booking, moment in one[what]]
    return row(name, **spread(waits), aim=None if aim is None else {"p95": aim})


def _server_ms(db: Database) -> dict[int, float]:
    """CPU milliseconds of each server process that works for somebody (Linux)."""
    pids = db.superuser.execute("SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend'").fetchall()
    return {pid: int(Path(f"/proc/{pid}/schedstat").read_text().split()[0]) / 1e6 for (pid,) in pids}


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


def _sit(
    address: str, windows: int, starts: datetime, wanted: list[UUID], lasts: float, gate: Any, results: Any
) -> None:
    """Runs as a process: so many windows, until each has painted all that is wanted."""
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
            until(app, "the month", lambda place=place: not place.home.calls.under_way)
            eyes.append(_Eye(place, wanted))
        gate.wait(timeout=300)
        before, end = psutil.Process().cpu_times(), time.monotonic() + lasts + 60
        awake = QTimer(app, interval=500)  # it waits as a desk does, without looking round; but not for ever
        awake.start()
        while any(len(eye.painted) < len(wanted) for eye in eyes) and time.monotonic() < end:
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            for eye in eyes:
                eye.stamp()
        after = psutil.Process().cpu_times()
        cpu = after.user - before.user + after.system - before.system
        results.put({"painted": [one for eye in eyes for one in eye.painted], "cpu": cpu})
        gate.wait(timeout=60)
        for window, _ in open_:
            window.close()
        until(app, "the windows' end", lambda: not any(window.isVisible() for window, _ in open_))


def _window(app: QApplication, address: Any, folder: Path, n: int) -> tuple[MainWindow, Workplace]:
    folder.mkdir()
    door = DatabaseDoor(url=address, journal_path=folder / "journal.sqlite", login_prefix="desk_t1_")
    window = MainWindow(door, WindowState(folder / "window.ini"))
    return window, signed_in(app, window, _PEOPLE[n % len(_PEOPLE)])
