"""Every desk tells of a job that keeps failing and of an old backup; the Health panel shows what the doctor says."""

from pytestqt.qtbot import QtBot

from desk.db.connection import engine_for
from desk.db.keeping import DatabaseKeeping
from desk.ui.workplace import Workplace
from tests.database import Database
from tests.ui.conftest import PATIENCE


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
