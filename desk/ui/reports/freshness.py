"""Keeps the report that is shown true: what desks change is read again by itself, or told where reading takes long."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desk.ui.live import Live

PAUSE_MILLISECONDS = 1_500
QUICK_SECONDS = 2.0
SHARE = 5  # reading by itself takes at most this part of the time, however much the desks do


class Freshness(QObject):
    """`read` reads again, `told` says that what is shown is older; a hidden report is read when it is shown next."""

    def __init__(self, panel: QWidget, live: Live, read: Callable[[], None], told: Callable[[], None]) -> None:
        super().__init__(panel)
        self._panel, self._read, self._told = panel, read, told
        self._began = self._took = 0.0
        self.older = False
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._go_on)
        for news in (live.money_changed, live.owner_gone, live.everything_changed):
            news.connect(self._on_told)
        for hint in (live.house_changed, live.drawer_changed, live.messages_changed):
            hint.connect(self._on_told)

    def began(self) -> None:
        """A report is being read: what changed before is in it."""
        self.older = False
        self._soon.stop()
        self._began = time.monotonic()

    def came(self) -> None:
        """It has been read."""
        self._took = time.monotonic() - self._began

    @property
    def quick(self) -> bool:
        """Whether reading it again is hardly noticed."""
        return self._took <= QUICK_SECONDS

    def _on_told(self, _of: object = None) -> None:
        self.older = True
        if self._panel.isVisible() and not self._soon.isActive():
            self._soon.start(max(PAUSE_MILLISECONDS, round(self._took * SHARE * 1000)) if self.quick else 0)

    def _go_on(self) -> None:
        if self._panel.isVisible() and self.older:
            (self._read if self.quick else self._told)()
