"""The scenes of the reports: every kind of chart, a long table, the pages for the printer, and empty days."""

from datetime import date, timedelta

from PySide6.QtTest import QTest

from desk.domain.reports.table import report_named
from desk.ui.papers.preview import PaperPreview
from desk.ui.reports.panel import ReportsPanel
from tests.db.acts import today
from tests.shots.stage import Stage


def reports(stage: Stage) -> None:
    """What an owner asks for in the evening."""
    panel = stage.workplace.panels.reports
    stage.window.window_actions["reports"].trigger()
    panel.filters.set_days(today() - timedelta(days=240), today() + timedelta(days=20))
    for name, part in (("occupancy", 0), ("occupancy", 3), ("revenue", 0), ("daybook", 2), ("funnel", 2), ("staff", 0)):
        panel.choose(report_named(name))
        _read(stage, panel, name)
        panel.tabs.setCurrentIndex(part)
        stage.settle()
        stage.shot(f"report-{name}-{part + 1}")
    panel.preview()
    (preview,) = panel.findChildren(PaperPreview)
    stage.wait(lambda: preview.pages)
    QTest.qWait(60)
    preview.grab().save(str(stage.folder / f"report-preview-{stage.look}.png"))
    preview.close()
    panel.filters.set_days(date(2020, 1, 1), date(2020, 1, 31))
    panel.choose(report_named("revenue"))
    _read(stage, panel, "revenue")
    stage.shot("report-empty")
    stage.workplace.turn_to("board")


def _read(stage: Stage, panel: ReportsPanel, name: str) -> None:
    QTest.qWait(300)
    stage.wait(lambda: panel.running is None and panel.result is not None and panel.result.report.name == name)
