"""The bottom line: is it live, how fast, what just happened, who is signed in with which rank, the venue's clock."""

from __future__ import annotations

from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStatusBar, QWidget

from desk.domain.errors import DeskError
from desk.ui.look.icons import picture
from desk.ui.look.theme import current_theme
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.ui.widgets.tip import plain_tip
from desk.ui.widgets.words import Words
from desk.ui.words.rank_words import rank_word

if TYPE_CHECKING:
    from desk.ui.live import LiveState
    from desk.ui.signed_in import SignedIn

PING_MILLISECONDS = 15_000
REMARK_MILLISECONDS = 8_000


class DeskStatusBar(QStatusBar):
    """Empty until somebody is signed in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._home: SignedIn | None = None
        self.setSizeGripEnabled(False)
        self._mark = QLabel()
        self._mark.setFixedSize(QSize(16, 16))
        self.connection = Words("", "small", wrap=False)
        self.latency = Words("", "small", wrap=False)
        self.remark = Words("", "body", wrap=False)
        self.work = Words("", "small", wrap=False)
        self.person = Words("", "small", wrap=False)
        self.clock = Words("", "small", wrap=False)
        left = QWidget()
        row = QHBoxLayout(left)
        row.setContentsMargins(12, 4, 0, 4)
        row.setSpacing(8)
        for widget in (self._mark, self.connection, self.latency):
            row.addWidget(widget)
        row.addSpacing(12)
        self.remark.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # never widens the window
        row.addWidget(self.remark, 1)
        self.addWidget(left, 1)
        self._forget = QTimer(self, singleShot=True, interval=REMARK_MILLISECONDS)
        self._forget.timeout.connect(self.remark.clear)
        right = QWidget()
        row = QHBoxLayout(right)
        row.setContentsMargins(0, 4, 12, 4)
        row.setSpacing(20)
        for widget in (self.work, self.person, self.clock):
            row.addWidget(widget)
        self.addPermanentWidget(right)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._tick)
        self._ping = QTimer(self, interval=PING_MILLISECONDS)
        self._ping.timeout.connect(self._measure)
        on_look_changed(self._dress)

    def serve(self, home: SignedIn | None) -> None:
        """Shows another person's state, or nobody's."""
        self._home = home
        self.latency.setText("")
        if home is None:
            for words in (self.connection, self.person, self.clock):
                words.setText("")
            self._second.stop()
            self._ping.stop()
            self._dress()
            return
        identity = home.identity
        self.person.setText(f"{identity.name} · {rank_word(identity.rank)}")
        self.person.setToolTip(plain_tip(identity.tenant_name))
        home.live.state_changed.connect(self._on_state)
        self._on_state(home.live.state)
        self._second.start()
        self._ping.start()
        self._tick()

    def say(self, text: str) -> None:
        """A passing remark, e.g. what a command came to."""
        self.remark.setText(text)
        self.remark.setToolTip(plain_tip(text))
        self._forget.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def show_writing(self, count: int) -> None:
        self.work.setText(QCoreApplication.translate("StatusBar", "Saving …") if count else "")

    def _on_state(self, state: LiveState) -> None:
        zone = self._home.zone if self._home is not None else UTC
        if state.live:
            text = QCoreApplication.translate("StatusBar", "Live")
            self._measure()
        elif state.since is None:
            text = QCoreApplication.translate("StatusBar", "Connecting …")
        else:
            text = QCoreApplication.translate("StatusBar", "Reconnecting since {time}")
            text = text.replace("{time}", f"{state.since.astimezone(zone):%H:%M:%S}")
            self.latency.setText("")
        self.connection.setText(text)
        self.connection.setToolTip(plain_tip(state.problem))
        self._dress()

    def _dress(self) -> None:
        theme = current_theme()
        if self._home is None:
            self._mark.clear()
            return
        live = self._home.live.state.live
        name, ink = ("wifi", theme.ok) if live else ("wifi-off", theme.danger)
        self._mark.setFixedSize(QSize(scaled(16), scaled(16)))
        self._mark.setPixmap(picture(name, ink, scaled(16), self.devicePixelRatioF()))

    def _measure(self) -> None:
        home = self._home
        if home is not None and home.live.state.live:
            home.calls.run(home.desk.reader.ping, done=self._on_ping, failed=self._on_no_ping)

    def _on_ping(self, seconds: float) -> None:
        text = QCoreApplication.translate("StatusBar", "{number} ms")
        self.latency.setText(text.replace("{number}", f"{seconds * 1000:.0f}" if seconds >= 0.001 else "<1"))

    def _on_no_ping(self, error: DeskError) -> None:
        self.latency.setText("")

    def _tick(self) -> None:
        home = self._home
        if home is None or not home.house.venues:
            return
        zone = home.house.venues[0].zone
        now = home.now().astimezone(zone)
        city = zone.key.rpartition("/")[2].replace("_", " ")
        self.clock.setText(f"{now:%H:%M:%S} {city}")
        away = abs(home.identity.clock_offset_seconds)
        if away > timedelta(minutes=2).total_seconds():
            text = QCoreApplication.translate("StatusBar", "This PC's clock is {number} s off; the server's is shown.")
            self.clock.setToolTip(text.replace("{number}", f"{away:.0f}"))
