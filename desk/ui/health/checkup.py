"""The doctor's list in the health panel: what `desk doctor` says, what is bad first, each with its advice."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.ui.call import Lane
from desk.ui.health.gauge import Gauge
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.facts import Card
from desk.ui.widgets.words import Words
from desk.usecases.ports import Finding

_ORDER = {"bad": 0, "warning": 1, "good": 2}


class Checkup(Card):
    """Looks when it is first seen and when asked to; the look may take seconds and never holds the window up."""

    def __init__(self, home: SignedIn) -> None:
        super().__init__(QCoreApplication.translate("Health", "Checkup"))
        self._home = home
        self.findings: list[Finding] = []
        self.summary = Words("", "strong")
        self.button = Button(QCoreApplication.translate("Health", "Check &again"), icon_name="refresh-cw")
        self.button.clicked.connect(self.look)
        self._list: QWidget | None = None
        top = QHBoxLayout()
        top.addWidget(self.summary, 1)
        top.addWidget(self.button)
        self.column.addLayout(top)
        self.setVisible(home.desk.checkup is not None)

    def look_once(self) -> None:
        """The first look; later ones are asked for."""
        if not self.findings and self.button.isEnabled():
            self.look()

    def look(self) -> None:
        checkup = self._home.desk.checkup
        if checkup is None:
            return
        self.button.setEnabled(False)
        self.summary.setText(QCoreApplication.translate("Health", "Looking …"))
        self._home.calls.run(checkup, done=self._on_found, failed=self._on_failed, lane=Lane.SLOW)

    def _on_failed(self, error: DeskError) -> None:
        self.button.setEnabled(True)
        self.summary.setText(told(error))

    def _on_found(self, found: Sequence[Finding]) -> None:
        self.button.setEnabled(True)
        self.findings = sorted(found, key=lambda finding: _ORDER[finding.state])
        self.summary.setText(self._summed_up())
        if self._list is not None:
            self._list.deleteLater()
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for finding in self.findings:
            gauge = Gauge(told(finding.title), flat=True)
            good, grave = finding.state == "good", finding.state == "bad"
            gauge.show_reading(told(finding.value), told(finding.advice), good=good, grave=grave)
            column.addWidget(gauge)
        self.add(self._list)

    def _summed_up(self) -> str:
        bad = sum(finding.state == "bad" for finding in self.findings)
        warnings = sum(finding.state == "warning" for finding in self.findings)
        if not bad and not warnings:
            return QCoreApplication.translate("Health", "All is well.")
        text = QCoreApplication.translate("Health", "{bad} to mend, {warnings} to know about.")
        return text.replace("{bad}", str(bad)).replace("{warnings}", str(warnings))
