"""Keeps Python's collector of cycles from interrupting people: frozen after loads, otherwise run when nobody acts.

It runs in the window's thread alone: an object of the window that ended in a worker's would take the program with it.
"""

import gc

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow

INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
    }
)
IDLE_MS = 700
EVERY_MS = 10_000
WHOLE_EVERY = 30


class QuietCollector(QObject):
    """Takes the collector over from `start` on; with 50,000 bars an automatic run costs 20 to 30 ms.

    After `stop` nothing is collected any more: a thread may still be at work, and the process is about to end.
    """

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._app = app
        self._runs = 0
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(IDLE_MS)
        self._waiting.timeout.connect(self._collect)
        self._rhythm = QTimer(self)
        self._rhythm.setInterval(EVERY_MS)
        self._rhythm.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._rhythm.timeout.connect(self._waiting.start)

    def start(self) -> None:
        """From now on cycles are collected only between inputs."""
        gc.disable()
        self._app.focusWindowChanged.connect(self._listen)
        self._listen(self._app.focusWindow())
        self._rhythm.start()

    def stop(self) -> None:
        """Collects no more; Python's own collector stays off."""
        self._rhythm.stop()
        self._waiting.stop()
        self._app.focusWindowChanged.disconnect(self._listen)
        gc.unfreeze()

    def _listen(self, window: QWindow | None) -> None:
        """At the surface of a window every input arrives once; at the application all events of all objects would."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._waiting.isActive() and event.type() in INPUT:
            self._waiting.start()
        return False

    def _collect(self) -> None:
        self._runs += 1
        if self._runs % WHOLE_EVERY == 0:
            gc.unfreeze()
            gc.collect()
            gc.freeze()
        else:
            gc.collect(1)
