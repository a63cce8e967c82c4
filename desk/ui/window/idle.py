"""Locks the window when nobody has touched key or pointer for a while. What was typed stays under the cover."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class IdleWatch(QObject):
    """`idle` once the time has passed; it listens at the window's own surface, where every touch arrives once."""

    idle = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._seconds = 0.0
        self._touched = time.monotonic()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_time)

    def watch(self, minutes: float) -> None:
        """Begins anew with this many minutes; 0 never locks."""
        self._seconds = minutes * 60
        self._touched = time.monotonic()
        handle = self._window.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
            handle.installEventFilter(self)
        self._timer.stop()
        if self._seconds > 0:
            self._timer.start(max(1, round(self._seconds * 1000)))

    def _on_time(self) -> None:
        """The timer runs on through touches and is only set anew here: a moving pointer costs next to nothing."""
        left = self._touched + self._seconds - time.monotonic()
        if left > 0:
            self._timer.start(max(1, round(left * 1000)))
        else:
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._touched = time.monotonic()
        return False
