"""How soon a window is there: with the program's files in memory, and with none of them, as after switching on a PC.

No Qt in this process: what it had mapped would stay in memory.
"""

import importlib.util
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.figures import Row, row

_WARM, _COLD = 5, 3

# The window as `desk` opens it, up to its first paint; the limit is a bare main window in the same circumstances.
_FIRST_WINDOW = """
import sys, time
if sys.argv[1] == "ours":
    import desk.ui  # before Qt, as the program does it
from PySide6.QtWidgets import QApplication, QMainWindow
if sys.argv[1] == "ours":
    from desk.ui.window.main_window import MainWindow
    from desk.ui.look.theme import apply_theme, load_fonts
    from desk.ui.window_state import WindowState
    from pathlib import Path
    class Door:
        def server_label(self): return "bench"
        def demo_logins(self): return []
    app = QApplication([]); load_fonts(); apply_theme(app, "light")
    window = MainWindow(Door(), WindowState(Path(sys.argv[2])))
else:
    app = QApplication([]); window = QMainWindow(); window.resize(1440, 900)
window.show(); window.grab(); app.processEvents()
print(time.time())
import os; sys.stdout.flush(); os._exit(0)
"""


def run() -> list[Row]:
    with TemporaryDirectory() as folder:
        state = Path(folder) / "start.ini"
        warm = {kind: min(_started(kind, state) for _ in range(_WARM)) for kind in ("bare", "ours")}
        name = "process start to first paint; raw: a bare main window"
        rows = [row(f"{name}; files in memory, best of {_WARM}", warm["ours"], limit=warm["bare"], aim={"ours": 400})]
        if hasattr(os, "posix_fadvise"):
            cold = {kind: sorted(_from_disk(kind, state) for _ in range(_COLD))[_COLD // 2] for kind in warm}
            rows.append(row(f"{name}; files on disk alone, median of {_COLD}", cold["ours"], limit=cold["bare"]))
        return rows


def _started(kind: str, state: Path) -> float:
    """Milliseconds from before the process is there until it has painted."""
    began = time.time()
    command = [sys.executable, "-c", _FIRST_WINDOW, kind, str(state)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return (float(done.stdout) - began) * 1000


def _from_disk(kind: str, state: Path) -> float:
    """The same once the system was told to forget what it read of them; what other processes run of them stays."""
    for file in _files():
        handle = os.open(file, os.O_RDONLY)
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(handle)
    return _started(kind, state)


def _files() -> Iterator[Path]:
    """Of the program, of all libraries beside Qt, and of Python."""
    qt, desk = importlib.util.find_spec("PySide6"), importlib.util.find_spec("desk")
    assert qt is not None
    assert qt.origin is not None
    assert desk is not None
    assert desk.submodule_search_locations is not None
    for folder in (
        Path(qt.origin).parents[1],
        Path(next(iter(desk.submodule_search_locations))),
        Path(os.__file__).parent,
    ):
        yield from (file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
