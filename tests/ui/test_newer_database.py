"""The first start of a Halldesk that brings a newer PostgreSQL: asked before, told afterwards, by keys alone."""

import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk.backups.errors import StillAtWork
from desk.backups.making import make_backup
from desk.db.connection import conninfo
from desk.domain.outside_errors import DataOfOlderVersion, OldProgramsGone
from desk.server.swapping import kept_files
from desk.settings import load
from desk.ui.first_run.newer_page import NewerPage
from desk.ui.first_run.window import FirstRunWindow
from desk.ui.look.mnemonics import plain
from desk.ui.window.main_window import MainWindow
from desk.ui.window_state import WindowState
from desk.usecases.first_run import BroughtOver
from desk.wiring.door import DatabaseDoor
from desk.wiring.first_run import FirstRunHere
from desk.wiring.own import OwnRun
from tests.backups.test_newer_postgresql import PASSWORD, book, found, run_desk
from tests.patience import PATIENCE
from tests.ui.conftest import end
from tests.ui.steps import press

A_WHOLE_RESTORE = 180_000


@pytest.fixture
def folder() -> Iterator[Path]:
    """A data folder that the server's own account can reach."""
    made = Path(tempfile.mkdtemp(prefix="halldesk-window-", dir="/tmp"))
    made.chmod(0o755)
    yield made
    shutil.rmtree(made, ignore_errors=True)


@pytest.fixture
def unreadable(folder: Path) -> Path:
    """Two bookings of which the backup has one, in files of a version whose programs are nowhere."""
    own = OwnRun(folder / "own", lambda _: None)
    try:
        own.open()
        found(own)
        book(own)
        make_backup(own.administrator, own.backups)
        book(own)
    finally:
        own.close()
    version = folder / "own" / "pgdata" / "PG_VERSION"
    version.write_text("14\n")
    with pytest.raises(DataOfOlderVersion) as told:
        own.open()
    assert not told.value.readable
    assert told.value.backup_at is not None
    with pytest.raises(OldProgramsGone):
        own.bring_over()
    for silent in ((), ("--from-backup",)):  # nobody said yes
        refused = run_desk(folder, "upgrade-data", *silent)
        assert refused.returncode == 2
        assert "0 h 0 min ago" in refused.stdout
    assert version.read_text() == "14\n"
    return folder


def at(window: FirstRunWindow, page: QWidget) -> bool:
    return window.page is page


def test_that_without_old_programs_the_newest_backup_is_offered_with_its_age_and_taken_only_when_told(
    qtbot: QtBot, look: QApplication, unreadable: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DESK_DATA_DIR", str(unreadable))
    settings = unreadable / "settings.toml"
    settings.write_text('server = "this_pc"\n')
    monkeypatch.setenv("DESK_SETTINGS", str(settings))
    here = FirstRunHere(load())
    window = FirstRunWindow(here, own=True)
    window.show()
    window.activateWindow()
    try:
        qtbot.waitUntil(lambda: at(window, window.newer), timeout=PATIENCE)
        assert "version 14" in window.newer.words.text()
        assert "just now" in window.newer.notice.text
        press(qtbot, Qt.Key.Key_Escape)  # nothing happens without being told
        assert at(window, window.choice)
        press(qtbot, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: at(window, window.newer), timeout=PATIENCE)
        press(qtbot, Qt.Key.Key_Return)  # a key pressed without reading
        assert at(window, window.choice)
        press(qtbot, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: at(window, window.newer), timeout=PATIENCE)
        press(qtbot, Qt.Key.Key_Tab)
        assert window.newer.begin.hasFocus()
        press(qtbot, Qt.Key.Key_Return)
        assert at(window, window.opening)
        assert plain(window.opening.back_button.text()) == "Stop"
        qtbot.waitUntil(lambda: at(window, window.newer), timeout=A_WHOLE_RESTORE)
        assert window.newer.is_done, window.newer.notice.text
        (kept,) = kept_files(unreadable / "own")
        assert str(kept.path) in window.newer.promise.text()
        press(qtbot, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: window.chosen is not None, timeout=A_WHOLE_RESTORE)
        assert window.chosen is not None
        assert isinstance(window.chosen.door, DatabaseDoor)
        assert window.chosen.door.worker_url is not None
        with psycopg.connect(conninfo(window.chosen.door.worker_url)) as worker:
            assert worker.execute("SELECT count(*) FROM desk.booking").fetchone() == (1,)
        desk = MainWindow(window.chosen.door, WindowState(tmp_path / "window.ini"))
        desk.sign_in.enter("omkar", PASSWORD)
        qtbot.waitUntil(lambda: desk.workplace is not None, timeout=PATIENCE)
        end(qtbot, desk)
    finally:
        window.close()
        window.deleteLater()
        here.close()


def test_that_readable_data_is_offered_with_its_size_and_what_was_in_the_way_is_told_in_place(
    qtbot: QtBot, look: QApplication
) -> None:
    page = NewerPage()
    qtbot.addWidget(page)
    page.show()
    page.offer(DataOfOlderVersion(found=15, ours=18, size_bytes=123_400_000))
    assert "PostgreSQL 18; the data of this PC (123 MB) is still in version 15" in page.words.text()
    assert not page.is_done
    with qtbot.waitSignal(page.wanted) as wanted:
        page.begin.click()
    assert wanted.args == [False]
    page.refuse(StillAtWork())
    assert "Close Halldesk on every desk" in page.notice.text
    page.offer(DataOfOlderVersion(found=15, ours=18, readable=False))
    assert page.begin.isHidden()
    assert page.focusProxy() is page.back_button
    assert "no backup" in page.notice.text
    day_old = datetime.now(UTC) - timedelta(days=2, hours=1)
    page.offer(DataOfOlderVersion(found=15, ours=18, readable=False, backup_at=day_old))
    assert "2 days ago" in page.notice.text
    page.show_done(
        BroughtOver(
            major=18,
            rows=1234,
            as_of=day_old,
            kept=Path("/srv/pgdata-before-18"),
            kept_bytes=50_000_000,
            own_settings=False,
        )
    )
    assert page.is_done
    assert "1,234 rows" in page.words.text()
    assert "/srv/pgdata-before-18 (50 MB)" in page.promise.text()
    assert "postgresql.conf" in page.promise.text()
