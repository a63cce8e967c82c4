"""The reports panel under real keys: choosing by typing, narrowing, chart and table, files, stopping."""

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.domain.reports.table import report_named
from desk.ui.papers.preview import PaperPreview
from desk.ui.reports.panel import ReportsPanel
from desk.ui.window.main_window import MainWindow
from desk.ui.workplace.workplace import Workplace
from tests.database import Database
from tests.db.acts import cash, confirmed, pending, today
from tests.patience import PATIENCE
from tests.ui.steps import press, type_keys

CTRL = Qt.KeyboardModifier.ControlModifier


def read(qtbot: QtBot, panel: ReportsPanel) -> None:
    def still() -> bool:
        return not panel._soon.isActive() and panel.running is None and panel.result is not None

    qtbot.waitUntil(still, timeout=PATIENCE)


def open_reports(qtbot: QtBot, place: Workplace) -> ReportsPanel:
    """By its key, from the board."""
    qtbot.waitUntil(lambda: not place.home.calls.under_way, timeout=PATIENCE)
    place.window().activateWindow()
    qtbot.waitUntil(place.window().isActiveWindow, timeout=PATIENCE)
    place.panel.view.setFocus()
    press(qtbot, Qt.Key.Key_9, CTRL)
    panel = place.panels.reports
    qtbot.waitUntil(panel.isVisible, timeout=PATIENCE)
    read(qtbot, panel)
    return panel


def column(panel: ReportsPanel, name: str) -> list[str]:
    """The texts of one column, totals and all."""
    model = panel.table.sheet_model
    assert model is not None
    names = [each.name for each in model.sheet.section.columns]
    return [model.text(row, names.index(name)) for row in range(model.rowCount())]


def test_that_a_manager_finds_reads_and_keeps_a_report_without_the_mouse(
    qtbot: QtBot, db18: Database, manager: Workplace, tmp_path: Path
) -> None:
    first, second = confirmed(db18), pending(db18)
    cash(db18, first, 12_300)
    panel = open_reports(qtbot, manager)
    assert QApplication.focusWidget() is panel.reports.rows
    assert panel.report.name == "occupancy"
    type_keys(qtbot, "d")  # letters in the list go to the field above it
    type_keys(qtbot, "ues")
    assert panel.reports.search.text() == "dues"
    assert panel.report.name == "revenue"
    panel.filters.set_days(today() - timedelta(days=5), today() + timedelta(days=400))
    read(qtbot, panel)
    assert panel.filters.range.currentData() == "own"
    assert panel.chart.picture is not None
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is panel.table
    press(qtbot, Qt.Key.Key_PageDown, CTRL)
    assert column(panel, "venue") == ["Parijat Lawns"]
    press(qtbot, Qt.Key.Key_PageUp, CTRL)
    press(qtbot, Qt.Key.Key_PageUp, CTRL)
    assert panel.report.sections[panel.tabs.currentIndex()].name == "dues"
    assert sorted(column(panel, "number")[:2]) == sorted([first["number"], second["number"]])
    assert column(panel, "number")[2] == "Total"
    panel.table.selectAll()
    press(qtbot, Qt.Key.Key_C, CTRL)
    assert first["number"] in QApplication.clipboard().text()
    for form, begins in (("csv", b"\xef\xbb\xbf"), ("xlsx", b"PK"), ("pdf", b"%PDF")):
        path = tmp_path / f"dues.{form}"
        panel.save_to(str(path), form)  # type: ignore[arg-type]
        qtbot.waitUntil(lambda: panel.running is None, timeout=PATIENCE)
        assert path.read_bytes().startswith(begins)
        assert panel.notice.text.startswith(f"Saved as dues.{form}")
    panel.filters.venue.setCurrentIndex(panel.filters.venue.findText("Mogra Hall"))
    read(qtbot, panel)
    assert panel.notice.text == "Nothing was found in these days. Try other days."
    assert not panel.pdf_button.isEnabled()
    assert panel.table.isHidden()


def test_that_what_an_owner_asks_for_every_evening_is_four_keys_away(
    qtbot: QtBot, db18: Database, manager: Workplace
) -> None:
    """Ctrl+9, D, Ctrl+P: the day book of today lies before the printer, and Ctrl+P prints it."""
    cash(db18, confirmed(db18), 12_300)
    panel = open_reports(qtbot, manager)
    type_keys(qtbot, "d")
    read(qtbot, panel)
    assert panel.report.name == "daybook"
    assert (panel.filters.first.day(), panel.filters.last.day()) == (today(), today())
    press(qtbot, Qt.Key.Key_P, CTRL)
    (preview,) = panel.findChildren(PaperPreview)
    qtbot.waitUntil(lambda: len(preview.pages) > 0, timeout=PATIENCE)
    assert preview.print_button.isEnabled()
    qtbot.waitUntil(lambda: preview.where.text().startswith("Page 1 of "), timeout=PATIENCE)
    # a page that lies on its side is wider than this screen of 800 points: it is seen whole, smaller
    qtbot.waitUntil(lambda: preview.zoom < 100 and preview.pages[0].width() < preview.area.width(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: not preview.area.horizontalScrollBar().isVisible(), timeout=PATIENCE)
    press(qtbot, Qt.Key.Key_0, CTRL)
    assert preview.zoom == 100  # what somebody asks for stays
    preview.close()
    panel.choose(report_named("occupancy"))
    assert panel.filters.range.currentData() == "month"  # each report its own usual days
    panel.filters.range.setCurrentIndex(panel.filters.range.findData("week"))
    panel.choose(report_named("daybook"))
    assert panel.filters.range.currentData() == "week"  # what somebody chose stays


def test_that_a_report_is_previewed_stopped_and_not_for_clerks(
    qtbot: QtBot, db18: Database, manager: Workplace, window: MainWindow
) -> None:
    confirmed(db18)
    panel = open_reports(qtbot, manager)
    panel.choose(report_named("funnel"))
    read(qtbot, panel)
    assert column(panel, "bookings")[:3] == ["1", "1", "1"]
    press(qtbot, Qt.Key.Key_P, CTRL)
    (preview,) = panel.findChildren(PaperPreview)
    qtbot.waitUntil(lambda: len(preview.pages) > 0, timeout=PATIENCE)
    assert preview.formats.isHidden()
    preview.close()
    with db18.superuser.transaction():  # the report has to wait
        db18.superuser.execute("LOCK TABLE desk.booking IN ACCESS EXCLUSIVE MODE")
        panel.run()
        assert panel.running is not None
        qtbot.waitUntil(panel.stop_button.isVisible, timeout=PATIENCE)
        press(qtbot, Qt.Key.Key_Escape)
        assert panel.running is None
        assert panel.notice.text == "The report was stopped. Nothing was written."
        qtbot.waitUntil(lambda: not manager.home.calls.under_way, timeout=PATIENCE)
    panel.filters.set_days(date(2026, 2, 2), date(2026, 2, 1))
    panel.run()
    assert "before the first" in panel.notice.text


def test_that_clerks_are_told_whose_reports_are(qtbot: QtBot, clerk: Workplace, window: MainWindow) -> None:
    assert not window.window_actions["reports"].isEnabled()
    clerk.turn_to("reports")
    assert clerk.panels.reports.notice.text == "Reports are for managers and owners."
    assert clerk.panels.reports.running is None


def test_that_what_another_desk_changed_is_in_the_report_without_a_key(
    qtbot: QtBot, db18: Database, manager: Workplace
) -> None:
    confirmed(db18)
    pending(db18)
    panel = open_reports(qtbot, manager)
    panel.choose(report_named("revenue"))
    panel.filters.set_days(today() - timedelta(days=5), today() + timedelta(days=400))
    read(qtbot, panel)
    panel.tabs.setCurrentIndex([section.name for section in panel.report.sections].index("dues"))
    before = len(column(panel, "number"))
    panel.table.setCurrentIndex(panel.table.model().index(1, 2))
    panel.notice.tell("Saved as a.pdf.", "good")
    panel.freshness._took = 0.0  # however busy this machine is
    other = pending(db18)
    qtbot.waitUntil(lambda: other["number"] in column(panel, "number"), timeout=PATIENCE)
    assert len(column(panel, "number")) == before + 1
    assert (panel.table.currentIndex().row(), panel.table.currentIndex().column()) == (1, 2), "nobody loses the place"
    assert not panel.notice.isHidden(), "a message stays"
    manager.turn_to("board")
    third = pending(db18)  # while it is hidden it is only known to be older
    qtbot.waitUntil(lambda: panel.freshness.older, timeout=PATIENCE)
    assert third["number"] not in column(panel, "number")
    manager.turn_to("reports")
    qtbot.waitUntil(lambda: third["number"] in column(panel, "number"), timeout=PATIENCE)
    panel.freshness._took = 60.0  # one that takes long is not read by itself
    fourth = pending(db18)
    qtbot.waitUntil(lambda: "Something has changed since" in panel.made.text(), timeout=PATIENCE)
    assert fourth["number"] not in column(panel, "number")
