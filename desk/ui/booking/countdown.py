"""How long a hold still lasts, by the server's clock, ticking once a second while it is seen."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desk.ui.signed_in import SignedIn
from desk.ui.widgets.words import Words
from desk.ui.words.format import countdown

URGENT_SECONDS = 120


class Countdown(Words):
    """`ran_out` once, at the moment the time is over."""

    ran_out = Signal()

    def __init__(self, home: SignedIn, parent: QWidget | None = None) -> None:
        super().__init__("", "strong", wrap=False, parent=parent)
        self._home = home
        self._until: datetime | None = None
        self._told = False
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._tick)

    def count_to(self, until: datetime | None) -> None:
        """Counts down to a moment; None stops and hides."""
        self._until, self._told = until, False
        self.setVisible(until is not None)
        if until is None:
            self._timer.stop()
        else:
            self._timer.start()
            self._tick()

    def _tick(self) -> None:
        if self._until is None:
            return
        left = (self._until - self._home.now()).total_seconds()
        if left <= 0:
            self.setText(QCoreApplication.translate("Countdown", "run out"))
            self._timer.stop()
            if not self._told:
                self._told = True
                self.ran_out.emit()
        else:
            self.setText(QCoreApplication.translate("Countdown", "{time} left").replace("{time}", countdown(left)))
        self.set_kind("problem" if left < URGENT_SECONDS else "strong")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._until is not None and not self._told:
            self._timer.start()
            self._tick()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
