"""Starts the window: application, font and theme first, the window painted, everything slow after that."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

import desk
from desk.ui.board.quiet import QuietCollector
from desk.ui.language.tongue import chosen_language, tongue
from desk.ui.look.theme import Choice, apply_theme, load_fonts
from desk.ui.window.crash import CrashReporter
from desk.ui.window.main_window import MainWindow
from desk.ui.window_state import WindowState

if TYPE_CHECKING:
    from desk.ui.first_run.chosen import Chosen
    from desk.usecases.first_run import FirstRun
    from desk.usecases.front_door import FrontDoor

LOOKS = ("light", "dark", "auto", "contrast")


def run_window(
    door: FrontDoor,
    *,
    appearance: str = "auto",
    language: str = "auto",
    state: WindowState | None = None,
    enter: tuple[str, str] | None = None,
) -> int:
    """Opens the window on a front door and returns the exit code when it is closed.

    Args:
        door: Closed by the caller, after this returns.
        appearance: What the settings ask for; a choice made in the window counts more.
        language: Likewise.
        state: Where the window remembers its size; the user's own file by default.
        enter: Login and password of somebody who signs in at once; without a password only the name is filled in.
    """
    memory = state or WindowState()
    app = dressed(memory, appearance, language)
    collector = QuietCollector(app)
    collector.start()
    window = MainWindow(door, memory)
    reporter = CrashReporter(window)
    reporter.crashed.connect(window.on_crashed)
    reporter.install()
    window.show()
    window.warm_up()
    if enter is not None:
        window.sign_in.enter(*enter)
    pulse = _interruptible(app, window)
    code = app.exec()
    pulse.stop()
    collector.stop()
    return code


def run_first_run(
    first_run: FirstRun,
    *,
    own: bool,
    appearance: str = "auto",
    language: str = "auto",
    state: WindowState | None = None,
) -> Chosen | None:
    """Opens the first window of a PC and returns what was opened, None when it was closed.

    Args:
        own: The business of this PC has been founded; it is opened without a question.
        appearance: What the settings ask for.
        language: Likewise; a choice made in the window is remembered.
        state: Where it is remembered; the user's own file by default.
    """
    from desk.ui.first_run.window import FirstRunWindow

    memory = state or WindowState()
    app = dressed(memory, appearance, language)
    collector = QuietCollector(app)
    collector.start()
    window = FirstRunWindow(first_run, own=own)
    window.finished.connect(app.quit)
    window.show()
    pulse = _interruptible(app, window)
    app.exec()
    pulse.stop()
    collector.stop()
    memory.language = tongue().language.value
    window.deleteLater()
    return window.chosen


def dressed(memory: WindowState, appearance: str, language: str) -> QApplication:
    """The application in its look and language; what was chosen in the window counts more than the settings."""
    app = cast("QApplication | None", QApplication.instance()) or QApplication(sys.argv[:1])
    app.setApplicationName("Halldesk")
    app.setApplicationVersion(desk.__version__)
    app.setDesktopFileName("halldesk")
    load_fonts()
    chosen = memory.appearance or appearance
    apply_theme(app, cast(Choice, chosen if chosen in LOOKS else "auto"), percent=memory.text_percent)
    tongue().speak(chosen_language(memory.language, language), devanagari_digits=memory.devanagari_digits)
    return app


def _interruptible(app: QApplication, window: QWidget) -> QTimer:
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
