"""The health of this desk: connection, live feed, clockwork and versions, each with plain advice beside it."""

import platform
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QTimer, qVersion
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

import desk
from desk.domain.errors import DeskError
from desk.ui.health.advice import clock_advice, job_advice, latency_advice, live_advice
from desk.ui.health.checkup import Checkup
from desk.ui.health.gauge import Gauge
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.facts import Card, Facts
from desk.ui.widgets.words import Words
from desk.ui.words.format import relative_time

REFRESH_MILLISECONDS = 2000


class HealthPanel(QScrollArea):
    """Measures only while it is seen."""

    def __init__(self, home: SignedIn, server: str) -> None:
        super().__init__()
        self._home, self._server = home, server
        self.latency = Gauge(QCoreApplication.translate("Health", "Round trip to the server"))
        self.live = Gauge(QCoreApplication.translate("Health", "Live feed"))
        self.clock = Gauge(QCoreApplication.translate("Health", "Clock"))
        self.jobs: dict[str, Gauge] = {}
        self.clockwork = Card(QCoreApplication.translate("Health", "Clockwork"))
        self.checkup = Checkup(home)
        self.versions = Facts()
        self._timer = QTimer(self, interval=REFRESH_MILLISECONDS)
        self._timer.timeout.connect(self.refresh)
        self._lay_out()
        home.live.state_changed.connect(self.refresh)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(16)
        column.addWidget(Words(QCoreApplication.translate("Health", "Health"), "display"))
        gauges = QGridLayout()
        gauges.setSpacing(16)
        for number, gauge in enumerate((self.latency, self.live, self.clock)):
            card = Card()
            card.add(gauge)
            gauges.addWidget(card, 0, number)
            gauges.setColumnStretch(number, 1)
        column.addLayout(gauges)
        column.addWidget(self.clockwork)
        column.addWidget(self.checkup)
        versions = Card(QCoreApplication.translate("Health", "Versions"))
        versions.add(self.versions)
        column.addWidget(versions)
        column.addStretch(1)
        if self._home.desk.clockwork is None:
            text = QCoreApplication.translate(
                "Health", "The clockwork runs elsewhere: this PC does not have the worker's login."
            )
            self.clockwork.add(Words(text, "muted"))
        self._fill_versions()
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(QCoreApplication.translate("Health", "Health"))

    def _fill_versions(self) -> None:
        identity, facts = self._home.identity, self.versions
        facts.put(QCoreApplication.translate("Health", "Halldesk"), desk.__version__)
        facts.put(QCoreApplication.translate("Health", "Server"), f"PostgreSQL {identity.server_version}")
        facts.put(QCoreApplication.translate("Health", "Commands"), str(identity.api_version))
        facts.put(QCoreApplication.translate("Health", "Connected to"), told(self._server))
        facts.put(QCoreApplication.translate("Health", "Python"), platform.python_version())
        facts.put(QCoreApplication.translate("Health", "Qt"), qVersion())

    def refresh(self) -> None:
        """Measures and shows; called every two seconds while the panel is seen."""
        if not self.isVisible():
            return
        home = self._home
        state = home.live.state
        word = (
            QCoreApplication.translate("Health", "Live") if state.live else QCoreApplication.translate("Health", "Lost")
        )
        self.live.show_reading(word, live_advice(state), good=state.live)
        away = home.identity.clock_offset_seconds
        self.clock.show_reading(
            f"{away:+.1f} s" if abs(away) >= 0.05 else "0.0 s", clock_advice(away), good=abs(away) < 120
        )
        self._show_jobs()
        if state.live:
            home.calls.run(home.desk.reader.ping, done=self._on_ping, failed=self._on_no_ping)
        else:
            self.latency.show_reading("–", state.problem, good=False)

    def _on_ping(self, seconds: float) -> None:
        self.latency.show_reading(f"{seconds * 1000:.1f} ms", latency_advice(seconds), good=seconds < 0.2)

    def _on_no_ping(self, error: DeskError) -> None:
        self.latency.show_reading("–", told(error), good=False)

    def _show_jobs(self) -> None:
        clockwork = self._home.desk.clockwork
        if clockwork is None:
            return
        for job in clockwork.health():
            gauge = self.jobs.get(job.name)
            if gauge is None:
                gauge = self.jobs[job.name] = Gauge(told(job.title), flat=True)
                self.clockwork.add(gauge)
            reading = self._when(job.last_started)
            if job.last_seconds is not None and job.last_count is not None:
                done = QCoreApplication.translate("Health", "{count} changed in {number} ms")
                took = done.replace("{count}", str(job.last_count)).replace(
                    "{number}", f"{job.last_seconds * 1000:.0f}"
                )
                reading = f"{reading} · {took}"
            gauge.show_reading(reading, job_advice(job), good=not job.failures_in_a_row)

    def _when(self, moment: datetime | None) -> str:
        if moment is None:
            return QCoreApplication.translate("Health", "not run yet")
        return relative_time(moment, self._home.now())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()
        self.refresh()
        self.checkup.look_once()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
