"""Every desk tells of a job that keeps failing and of an old backup; the Health panel shows what the doctor says."""

import zipfile
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk.db.connection import engine_for
from desk.db.keeping import DatabaseKeeping
from desk.ui.window.crash import CrashReporter
from desk.ui.window.main_window import MainWindow
from desk.ui.workplace.workplace import Workplace
from tests.database import Database
from tests.patience import PATIENCE
from tests.ui.steps import choose_evening, hold_form


def test_that_an_alert_and_an_old_backup_are_told_and_lead_to_the_checkup(
    clerk: Workplace, db18: Database, qtbot: QtBot
) -> None:
    engine = engine_for(db18.url("worker"), lanes=1)
    worker = DatabaseKeeping(engine)
    worker.raise_alert("Expire holds", "the disk is full")
    qtbot.waitUntil(lambda: "Expire holds" in clerk.banner.text, timeout=PATIENCE)
    assert "the disk is full" in clerk.banner.text
    clerk.banner.button.click()
    assert clerk.stack.currentWidget() is clerk.panels.health
    checkup = clerk.panels.health.checkup
    qtbot.waitUntil(lambda: bool(checkup.findings), timeout=3 * PATIENCE)
    assert checkup.findings[0].state == "bad"
    assert "alert Expire holds" in {finding.name for finding in checkup.findings}
    assert {"guards", "invariants", "backup"} <= {finding.name for finding in checkup.findings}
    assert "to mend" in checkup.summary.text()
    worker.clear_alert("Expire holds")
    qtbot.waitUntil(lambda: clerk.banner.text == "", timeout=PATIENCE)
    db18.superuser.execute("UPDATE desk.staff SET created_at = created_at - interval '9 days'")
    worker.tell_backup("rehearsal")  # a trial is no backup, but makes every desk look
    qtbot.waitUntil(lambda: "no backup" in clerk.banner.text, timeout=PATIENCE)
    worker.tell_backup("backup")
    qtbot.waitUntil(lambda: clerk.banner.text == "", timeout=PATIENCE)
    engine.dispose()


def test_that_a_mistake_of_the_program_keeps_the_work_and_offers_to_collect_for_support(
    window: MainWindow, clerk: Workplace, some_day: date, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DOWNLOAD_DIR", str(tmp_path))
    form = hold_form(clerk, choose_evening(clerk, some_day))
    form.event_type.editor.setText("Wedding of two families")
    reporter = CrashReporter(window)
    reporter.crashed.connect(window.on_crashed)
    reporter.on_exception(ValueError, ValueError("no number 9820012345"), None)
    qtbot.waitUntil(lambda: "made a mistake" in clerk.banner.text, timeout=PATIENCE)
    assert "98200" not in clerk.banner.text
    assert clerk.inspector.form is form
    assert form.event_type.editor.text() == "Wedding of two families"
    clerk.banner.button.click()
    qtbot.waitUntil(lambda: "Collected in" in clerk.banner.text, timeout=3 * PATIENCE)
    (made,) = tmp_path.glob("halldesk-support-*.zip")
    with zipfile.ZipFile(made) as packed:
        assert "findings.json" in packed.namelist()
