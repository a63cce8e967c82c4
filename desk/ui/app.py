"""Starts the window: application, font and theme first, the window painted, everything slow after that."""

import signal
import sys
from typing import cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

import desk
from desk.ui.board.quiet import QuietCollector
from desk.ui.crash import CrashReporter
from desk.ui.language.tongue import chosen_language, tongue
from desk.ui.main_window import MainWindow
from desk.ui.theme import Choice, apply_theme, load_fonts
from desk.ui.window_state import WindowState
from desk.usecases.front_door import FrontDoor

LOOKS = ("light", "dark", "auto", "contrast")


def run_window(
    door: FrontDoor, *, appearance: str = "auto", language: str = "auto", state: WindowState | None = None
) -> int:
    """Opens the window on a front door and returns the exit code when it is closed.

    Args:
        door: Closed by the caller, after this returns.
        appearance: What the settings ask for; a choice made in the window counts more.
        language: Likewise.
        state: Where the window remembers its size; the user's own file by default.
    """
    app = cast("QApplication | None", QApplication.instance()) or QApplication(sys.argv[:1])
    app.setApplicationName("Halldesk")
    app.setApplicationVersion(desk.__version__)
    app.setDesktopFileName("halldesk")
    memory = state or WindowState()
    load_fonts()
    chosen = memory.appearance or appearance
    apply_theme(app, cast(Choice, chosen if chosen in LOOKS else "auto"), percent=memory.text_percent)
    tongue().speak(chosen_language(memory.language, language), devanagari_digits=memory.devanagari_digits)
    window = MainWindow(door, memory)
    reporter = CrashReporter(window)
    reporter.crashed.connect(window.on_crashed)
    reporter.install()
    window.show()
    window.warm_up()
    collector = QuietCollector(app)
    collector.start()
    pulse = _interruptible(app, window)
    code = app.exec()
    pulse.stop()
    collector.stop()
    return code


def _interruptible(app: QApplication, window: MainWindow) -> QTimer:
    """Lets Ctrl+C in a terminal close the window properly: Python sees signals only when it runs."""

    def on_signal(_number: int, _frame: object) -> None:
        QTimer.singleShot(0, window.close)

    signal.signal(signal.SIGINT, on_signal)
    signal.signal(signal.SIGTERM, on_signal)
    pulse = QTimer(app, interval=500)
    pulse.timeout.connect(_breathe)
    pulse.start()
    return pulse


def _breathe() -> None:
    """Gives Python's signal handlers a turn."""
